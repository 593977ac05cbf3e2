"""The base map as the exports draw it, and what it knows of a spot."""

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from geo.territory import country_at

_FILE = Path(__file__).resolve().parent.parent / "bundled" / "basemap" / "countries.json"


@cache
def world() -> Any:
    """GeoJSON of countries, disputed areas and borders; shared: do not change it."""
    return json.loads(_FILE.read_text(encoding="utf-8"))


@lru_cache(maxsize=256)
def country_of_spot(lat: float, lon: float) -> str | None:
    """The alpha-2 code of the country in which the spot lies by the base map's outlines; None at sea."""
    return country_at(lat, lon, world())
