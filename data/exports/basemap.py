"""The base map as the exports draw it, and what it knows of a spot."""

import json
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from geo.territory import country_at
from geo.wording import Language

_FOLDER = Path(__file__).resolve().parent.parent / "bundled" / "basemap"
_FILE, _TOWNS = _FOLDER / "countries.json", _FOLDER / "towns.json"
# A map in a file names the biggest towns of the world, and every one that the dashboard names near its events: in the
# cell of so many degrees that one lies in, or beside it. With the samples these are 9,700 of 34,000 towns, 0.2 MB.
_BIGGEST_TOWNS = 4000
_CELL_DEG = 2.5


@cache
def packed_world() -> Any:
    """Countries, disputed areas and borders as the file has them and the browser reads them; do not change it."""
    return json.loads(_FILE.read_text(encoding="utf-8"))


def towns_near(places: Iterable[tuple[float, float]], language: Language) -> Mapping[str, Any]:
    """The towns worth a name on a map of these places (degrees), in the form of the file that tools.build_towns writes.

    Names in English, and in the language where they are others in it.
    """
    towns = json.loads(_TOWNS.read_text(encoding="utf-8"))
    at, per_degree = towns["at"], towns["per_degree"]
    cells = {_cell(lat, lon) for lat, lon in places}
    near = {(row + down, column + across) for row, column in cells for down in (-1, 0, 1) for across in (-1, 0, 1)}
    chosen = [
        number
        for number in range(len(at) // 2)
        if number < _BIGGEST_TOWNS or _cell(at[2 * number] / per_degree, at[2 * number + 1] / per_degree) in near
    ]
    names = {one: towns["names"][one].split("\n") for one in dict.fromkeys((Language.ENGLISH, language))}
    return {
        "per_degree": per_degree,
        "at": [degrees for number in chosen for degrees in at[2 * number : 2 * number + 2]],
        "names": {one: "\n".join(lines[number] for number in chosen) for one, lines in names.items()},
    }


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return int(lat // _CELL_DEG), int(lon // _CELL_DEG)


@cache
def world() -> Any:
    """The same as GeoJSON; shared: do not change it."""
    packed = packed_world()
    features = [
        one
        | {
            "geometry": one["geometry"]
            | {"coordinates": _degrees(one["geometry"]["coordinates"], packed["per_degree"])}
        }
        for one in packed["features"]
    ]
    return {"type": "FeatureCollection", "features": features}


def _degrees(packed: list[Any], per_degree: int) -> list[Any]:
    """Lines of any depth as tools/build_basemap.py packs them, as lists of [longitude, latitude]."""
    if not packed or isinstance(packed[0], list):
        return [_degrees(part, per_degree) for part in packed]
    lons, lats = accumulate(packed[::2]), accumulate(packed[1::2])
    return [[lon / per_degree, lat / per_degree] for lon, lat in zip(lons, lats, strict=True)]


@lru_cache(maxsize=256)
def country_of_spot(lat: float, lon: float) -> str | None:
    """The alpha-2 code of the country in which the spot lies by the base map's outlines; None at sea."""
    return country_at(lat, lon, world())
