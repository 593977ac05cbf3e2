"""How many spellings of places in the news the gazetteer knows: python -m benchmarks.spellings [--misses].

The list (gold/spellings.csv) was written from knowledge of the seven languages, a place a row: its country and
position, and in each language how papers spell it, several spellings divided by "|".
"""

import argparse
import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from geopy.distance import great_circle

from benchmarks.measures import GOLD
from data.gazetteer import BUNDLED, BundledGazetteer, open_gazetteer
from geo.forms import bare_keys, base_keys
from geo.languages import pack_for
from geo.model import PlaceKind
from geo.names import article_key, strict_key
from geo.ports import NameHit

LIST = GOLD / "spellings.csv"
LANGUAGES = ("de", "en", "fr", "es", "ru", "uk", "ar")
# A town's position is that of its middle: another source's may lie so far from it.
NEAR_KM = 30.0
# Endings of the nominative and of the case behind "in", of names of one word; the longest first.
_IN = {
    "ru": (("ия", "ии"), ("ка", "ке"), ("а", "е"), ("я", "е"), ("ск", "ске"), ("т", "те"), ("н", "не"), ("р", "ре"),
           ("д", "де"), ("б", "бе"), ("в", "ве"), ("м", "ме"), ("с", "се"), ("з", "зе")),
    "uk": (("ія", "ії"), ("ка", "ці"), ("га", "зі"), ("ха", "сі"), ("а", "і"), ("ськ", "ську"), ("т", "ті"),
           ("н", "ні"), ("р", "рі"), ("д", "ді"), ("б", "бі"), ("м", "мі"), ("с", "сі"), ("з", "зі")),
}  # fmt: skip
_CLITICS = ("و", "ب", "ل")


@dataclass(frozen=True, slots=True)
class Spelling:
    """A place's name in a language, and where the place lies."""

    name: str
    language: str
    country: str
    at: tuple[float, float]


def read_spellings(path: Path = LIST) -> list[Spelling]:
    """Every spelling of the list, once for each language and place."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Spelling(name, language, row["country"], (float(row["lat"]), float(row["lon"])))
            for row in csv.DictReader(lines)
            for language in LANGUAGES
            for name in row[language].split("|")
            if name
        ]


def look_up(gazetteer: BundledGazetteer, name: str) -> Sequence[NameHit]:
    """Places of the name as it stands, or without its articles; not those that only sound like it."""
    key = strict_key(name)
    return gazetteer.find(key) or gazetteer.find(article_key(key))


def is_right(spelling: Spelling, hit: NameHit) -> bool:
    """Whether the place lies where the list says; a country does where the spelling is its capital's too."""
    place = hit.place
    if place.kind is PlaceKind.COUNTRY:
        return place.country == spelling.country
    return bool(great_circle(spelling.at, (place.lat, place.lon)).km <= max(NEAR_KM, place.radius_km or 0.0))


def forms_in_text(spelling: Spelling) -> Iterator[str]:
    """The name of one word as a sentence bends it: in the case behind "in", with "and", "in", "to" before it."""
    name = spelling.name
    if " " in name or "-" in name:
        return
    if spelling.language in _IN:
        bent = next(((old, new) for old, new in _IN[spelling.language] if name.endswith(old)), None)
        if bent is not None:
            yield name.removesuffix(bent[0]) + bent[1]
    elif spelling.language == "ar" and not name.startswith("ال") and len(name) > 3:
        yield from (clitic + name for clitic in _CLITICS)


def find_form(gazetteer: BundledGazetteer, form: str, language: str) -> Sequence[NameHit]:
    """Places of the keys that a bent name may stand for."""
    key, words = strict_key(form), pack_for(language).places
    keys = (key, *base_keys(key, words), *(bare for bare, _ in bare_keys(key, words)))
    return [hit for one in keys for hit in gazetteer.find(one)]


def main() -> None:
    """Print per language: spellings, found, right place first, right place among them, bent forms found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="print every spelling that is not found or means another")
    parser.add_argument("--gazetteer", type=Path, default=BUNDLED / "gazetteer")
    options = parser.parse_args()
    gazetteer = open_gazetteer(options.gazetteer)
    names: dict[str, list[tuple[bool, bool, bool]]] = defaultdict(list)
    bent: dict[str, list[bool]] = defaultdict(list)
    for spelling in read_spellings():
        hits = look_up(gazetteer, spelling.name)
        right = [is_right(spelling, hit) for hit in hits]
        for group in (spelling.language, "all"):
            names[group].append((bool(hits), bool(right) and right[0], any(right)))
            for form in forms_in_text(spelling):
                found = find_form(gazetteer, form, spelling.language)
                bent[group].append(any(is_right(spelling, hit) for hit in found))
        if options.misses and not (right and right[0]):
            print(spelling.country, spelling.language, spelling.name, f"means {hits[0].place.name}" if hits else "-")
    print("language  spellings  found  right first  right among  bent forms  found")
    for group in (*LANGUAGES, "all"):
        found, first, among = (100 * sum(column) / len(column) for column in zip(*names[group], strict=True))
        forms = f"{len(bent[group]):>10}  {100 * sum(bent[group]) / len(bent[group]):>5.1f}" if bent[group] else ""
        print(f"{group:<8}  {len(names[group]):>9}  {found:>5.1f}  {first:>11.1f}  {among:>11.1f}  {forms}")


if __name__ == "__main__":
    main()
