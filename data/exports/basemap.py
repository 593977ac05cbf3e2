"""The base map as the exports draw it."""

import json
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).resolve().parent.parent / "bundled" / "basemap" / "countries.json"


@cache
def world() -> Any:
    """GeoJSON of countries, disputed areas and borders; shared: do not change it."""
    return json.loads(_FILE.read_text(encoding="utf-8"))
