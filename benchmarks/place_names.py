"""How many names of a labelled list the gazetteer finds with the right place first: python -m benchmarks.place_names.

The list (place_names.jsonl: name, lang, lat, lon, country, kind) is looked for in ../shared/gold/.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from geopy.distance import great_circle

from data.gazetteer import BUNDLED, BundledGazetteer, open_gazetteer
from geo.model import PlaceKind
from geo.names import article_key, strict_key
from geo.ports import NameHit

LIST = Path(__file__).parents[2] / "shared" / "gold" / "place_names.jsonl"
GROUPS = {"city": "settlements", "town": "settlements", "village": "settlements", "country": "countries"}
LEFT_OUT = frozenset({"adjective", "compound", "inflected"})


def look_up(gazetteer: BundledGazetteer, name: str) -> Sequence[NameHit]:
    """The cascade of a reader: strict key, then without articles, then by sound."""
    key = strict_key(name)
    return gazetteer.find(key) or gazetteer.find(article_key(key)) or gazetteer.find_loose(name)


def distance_km(row: dict[str, object], hit: NameHit) -> float:
    """How far the place lies from where the list says."""
    if row["kind"] == "country":
        return 0.0 if hit.place.kind is PlaceKind.COUNTRY and hit.place.country == row["country"] else 9999.0
    return float(great_circle((row["lat"], row["lon"]), (hit.place.lat, hit.place.lon)).km)


def main() -> None:
    """Print per group: names, found, right place first within 50 km and 161 km, right place anywhere, with context."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", type=Path, default=LIST)
    parser.add_argument("--misses", action="store_true", help="print every name whose first place is wrong")
    parser.add_argument("--gazetteer", type=Path, default=BUNDLED / "gazetteer")
    options = parser.parse_args()
    if not options.list.exists():
        print(f"skipped: {options.list} is not there")
        return
    gazetteer = open_gazetteer(options.gazetteer)
    tally: dict[str, list[tuple[bool, bool, bool, bool, bool]]] = defaultdict(list)
    for line in options.list.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["kind"] in LEFT_OUT:
            continue
        hits = look_up(gazetteer, row["name"])
        away = [distance_km(row, hit) for hit in hits]
        at_home = [km for hit, km in zip(hits, away, strict=True) if hit.place.country in (row["country"], None)]
        first, with_context = (away or [9999.0])[0], (at_home or away or [9999.0])[0]
        scores = (bool(hits), first <= 50, first <= 161, with_context <= 50, min(away, default=9999.0) <= 50)
        for group in (GROUPS.get(row["kind"], "regions"), f"language {row['lang']}", "all"):
            tally[group].append(scores)
        if options.misses and first > 50:
            top = hits[0].place if hits else None
            print(f"{row['name']:28} {row['lang']} {row['kind']:10} {row['country']} {first:7.0f} km  "
                  f"{top and (top.name, str(top.kind), top.country, top.population)}")  # fmt: skip
    print(
        f"{'':14}{'names':>6}{'found':>8}{'50 km':>8}{'161 km':>8}{'50 km, country known':>22}{'50 km, any rank':>17}"
    )
    for group, rows in sorted(tally.items()):
        shares = [100 * sum(column) / len(rows) for column in zip(*rows, strict=True)]
        print(
            f"{group:14}{len(rows):6}{shares[0]:8.1f}{shares[1]:8.1f}{shares[2]:8.1f}{shares[3]:22.1f}{shares[4]:17.1f}"
        )


if __name__ == "__main__":
    main()
