"""The base map as the exports draw it, and what it knows of a spot."""

import json
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from geo.territory import country_at

_FILE = Path(__file__).resolve().parent.parent / "bundled" / "basemap" / "countries.json"


@cache
def packed_world() -> Any:
    """Countries, disputed areas and borders as the file has them and the browser reads them; do not change it."""
    return json.loads(_FILE.read_text(encoding="utf-8"))


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
