"""Makes data/bundled/basemap/towns.json, the names a map bears deep in, out of the bundled gazetteer:

    python -m tools.build_towns

Same gazetteer, same bytes. Every town of many people, and where there are few, the biggest of each cell; the one with
the most people first.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from data.gazetteer import BundledGazetteer, open_gazetteer
from data.packed import KINDS
from data.place_names import place_name
from geo.model import Place, PlaceKind
from geo.wording import Language

TARGET = Path(__file__).resolve().parent.parent / "data" / "bundled" / "basemap" / "towns.json"

# With these 34,000 towns the file is 0.4 MB on the wire, and a map at zoom 11 (40 km wide) names one nearly everywhere.
MANY_PEOPLE = 20_000
CELL_DEG = 0.5
PER_CELL = 1
# A town is left out where another of its country so near to it (in degrees; 3 km) has more names and at least such a
# share of its people: a quarter, or the same town once more ("Al Mawsil al Jadidah" with all the people of Mosul).
# At 0.75 Mariupol goes, for its central quarter.
SAME_DEG = 0.03
SAME_PEOPLE = 0.8
PER_DEGREE = 100


def main() -> None:
    """Write the file and print its size."""
    content = build(open_gazetteer())
    TARGET.write_bytes(content)
    print(f"{TARGET.name}: {len(content):,} bytes")


def build(gazetteer: BundledGazetteer) -> bytes:
    """{"per_degree", "at": latitude and longitude in turn, "names" by language: one text each, a line per town}.

    A line of a language other than English is empty where the name is the same.
    """
    towns = list(most_important(gazetteer))
    english = [" ".join(town.name.split()) for town in towns]
    german = [place_name(town.name, town.country, Language.GERMAN) for town in towns]
    document = {
        "per_degree": PER_DEGREE,
        "at": [round(degrees * PER_DEGREE) for town in towns for degrees in (town.lat, town.lon)],
        "names": {
            Language.ENGLISH: "\n".join(english),
            Language.GERMAN: "\n".join("" if own == name else own for own, name in zip(german, english, strict=True)),
        },
    }
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"


def most_important(gazetteer: BundledGazetteer) -> Iterator[Place]:
    """Towns that are worth a name on the map, the most people first, of as many the first in the gazetteer."""
    rows = gazetteer.rows
    settlements = np.flatnonzero((rows["kind"] == KINDS.index(PlaceKind.SETTLEMENT)) & (rows["population"] > 0))
    people = rows["population"][settlements].astype("int64")
    settlements = settlements[np.argsort(-people, kind="stable")]
    best = set(best_known(gazetteer, settlements))
    in_cell: Counter[tuple[int, int]] = Counter()
    for row in settlements.tolist():
        if row not in best:
            continue
        town = gazetteer.place_at(row)
        cell = int(town.lat // CELL_DEG), int(town.lon // CELL_DEG)
        if (town.population or 0) >= MANY_PEOPLE or in_cell[cell] < PER_CELL:
            yield town
        in_cell[cell] += 1


def best_known(gazetteer: BundledGazetteer, settlements: NDArray[np.int64]) -> Iterator[int]:
    """Rows of the settlements that none with more names stands for, by the number of their names."""
    names, rows = gazetteer.names_borne(), gazetteer.rows
    people, country = rows["population"].astype("int64"), rows["country"]
    taken: dict[tuple[int, int], list[tuple[float, float, int]]] = {}
    for row in settlements[np.argsort(-names[settlements], kind="stable")].tolist():
        lat, lon = float(rows["lat"][row]), float(rows["lon"][row])
        cell = int(lat // SAME_DEG), int(lon // SAME_DEG)
        around = [
            spot for dy in (-1, 0, 1) for dx in (-1, 0, 1) for spot in taken.get((cell[0] + dy, cell[1] + dx), ())
        ]
        near = [other for y, x, other in around if max(abs(lat - y), abs(lon - x)) <= SAME_DEG]
        if any(people[other] >= SAME_PEOPLE * people[row] and country[other] == country[row] for other in near):
            continue
        taken.setdefault(cell, []).append((lat, lon, row))
        yield row


if __name__ == "__main__":
    main()
