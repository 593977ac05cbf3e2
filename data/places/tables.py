"""Tables as rows of cells: CSV with any usual separator, workbooks, and GeoJSON features with their positions."""

import csv
import io
import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, ZipError

from data.readers.decoding import decode
from geo.distance import EARTH_RADIUS_KM
from geo.errors import PlacesError
from geo.wording import counted

DELIMITERS = (",", ";", "\t", "|")
MAX_COLUMNS = 500
# A quoted cell with more lines than this is a quotation mark that was never closed.
_MAX_CELL_LINES = 20
# What GeoJSON features get beside their properties; the names cannot come from a file.
LAT, LON, RADIUS_KM = "\x00lat", "\x00lon", "\x00radius_km"


@dataclass(frozen=True, slots=True)
class Table:
    """A header and its rows with their numbers, counted from 1; cells of a row that is too long or short as they are.

    `is_map`: the rows are features, with the columns LAT, LON and RADIUS_KM at the end.
    """

    header: Sequence[str]
    rows: Iterable[tuple[int, Sequence[str]]]
    sheet: str = ""
    is_map: bool = False


def read_csv(name: str, content: bytes, notes: list[str]) -> Table:
    """The table of a text file; what was guessed of its encoding goes to `notes`. Raises PlacesError."""
    decoded = decode(content, name)
    if decoded.text is None:
        raise PlacesError(f"{name}: The file is no text. Save the table as CSV (UTF-8) or .xlsx.")
    notes.extend(warning.message for warning in decoded.warnings)
    lines = decoded.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), None)
    if first is None:
        raise PlacesError(f"{name}: The file is empty.")
    delimiter = max(DELIMITERS, key=lines[first].count)
    header = _cells(lines[first], delimiter)
    if not 1 < len(header) <= MAX_COLUMNS:
        columns = counted(len(header), "column")
        raise PlacesError(f"{name}: The first line has {columns}. It must name the columns, such as name,lat,lon.")
    return Table([cell.strip() for cell in header], _csv_rows(lines, first + 1, delimiter))


def _csv_rows(lines: Sequence[str], start: int, delimiter: str) -> Iterator[tuple[int, Sequence[str]]]:
    position = start
    while position < len(lines):
        end = position + 1
        if lines[position].count('"') % 2:
            end = _closing_line(lines, position)
        if any(line.strip() for line in lines[position:end]):
            yield position + 1, _cells("\n".join(lines[position:end]), delimiter)
        position = end


def _closing_line(lines: Sequence[str], position: int) -> int:
    """Behind the line that closes the quoted cell of this one; the next line when none does."""
    for end in range(position + 2, min(position + _MAX_CELL_LINES, len(lines)) + 1):
        if lines[end - 1].count('"') % 2:
            return end
    return position + 1


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader(io.StringIO(line, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return []


def read_workbook(name: str, content: bytes) -> list[Table]:
    """The sheets that have a header, in order. Raises PlacesError."""
    try:
        book = CalamineWorkbook.from_object(io.BytesIO(content))
        sheets = [(sheet, book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)) for sheet in book.sheet_names]
    except (CalamineError, ZipError, OSError, ValueError) as error:
        raise PlacesError(
            f"{name}: The workbook cannot be read. Open it in a spreadsheet and save it as .xlsx or CSV."
        ) from error
    return [
        Table(*_sheet(rows), sheet) for sheet, rows in sheets if any(any(cell != "" for cell in row) for row in rows)
    ]


def _sheet(rows: Sequence[Sequence[object]]) -> tuple[list[str], list[tuple[int, list[str]]]]:
    texts = [(number, [_text(cell) for cell in row]) for number, row in enumerate(rows, start=1)]
    filled = [(number, row) for number, row in texts if any(row)]
    return [cell.strip() for cell in filled[0][1][:MAX_COLUMNS]], filled[1:]


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return "" if cell is None else str(cell)


def read_geojson(name: str, content: bytes) -> Table:
    """The features with their properties, a point and a radius each. Raises PlacesError."""
    features = _features_of(name, content)
    if features is None:
        raise PlacesError(f"{name}: The file is JSON, but no GeoJSON FeatureCollection. Export the layer as GeoJSON.")
    header: dict[str, None] = {}
    for feature in features:
        header.update(dict.fromkeys(_properties(feature)))
        if len(header) > MAX_COLUMNS:
            raise PlacesError(f"{name}: The features have more than {MAX_COLUMNS} different properties.")
    return Table([*header, LAT, LON, RADIUS_KM], _features(features, list(header)), is_map=True)


def _features_of(name: str, content: bytes) -> Sequence[Any] | None:
    """The features of a collection, a single one, or one a line; None when the JSON is something else."""
    try:
        text = content.decode("utf-8-sig")
        try:
            parsed = json.loads(text)
        except ValueError:
            # a sequence: a feature a line, perhaps behind a record separator (RFC 8142)
            lines = [line.strip("\x1e \t\r") for line in text.split("\n")]
            if len([line for line in lines if line]) < 2:
                raise
            parsed = {"type": "FeatureCollection", "features": [json.loads(line) for line in lines if line]}
    except (ValueError, RecursionError) as error:
        raise PlacesError(f"{name}: The file is no GeoJSON in UTF-8 ({_first_words(error)}).") from error
    if not isinstance(parsed, dict):
        return None
    features = [parsed] if parsed.get("type") == "Feature" else parsed.get("features")
    return features if isinstance(features, list) else None


def _first_words(error: Exception) -> str:
    return str(error)[:80]


def _properties(feature: object) -> Mapping[str, Any]:
    properties = feature.get("properties") if isinstance(feature, dict) else None
    return {str(key): value for key, value in properties.items()} if isinstance(properties, dict) else {}


def _features(features: Sequence[Any], header: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    for number, feature in enumerate(features, start=1):
        properties = _properties(feature)
        texts = [_plain(properties.get(column)) for column in header]
        geometry = feature.get("geometry") if isinstance(feature, dict) else None
        yield number, [*texts, *_point(geometry)]


def _plain(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return ""
    return _text(value)


def _point(geometry: object) -> tuple[str, str, str]:
    """Latitude, longitude, radius in km of a geometry, as text; empty where it has none."""
    if not isinstance(geometry, dict):
        return "", "", ""
    if geometry.get("type") == "GeometryCollection":
        return _point(_widest(geometry.get("geometries")))
    parts = list(_positions(geometry.get("coordinates"), 0))
    if not parts:
        return "", "", ""
    if geometry.get("type") in {"Polygon", "MultiPolygon"}:
        return _area(max(parts, key=_extent))
    lons, lats = [lon for part in parts for lon, _ in part], [lat for part in parts for _, lat in part]
    middle = parts[len(parts) // 2][len(parts[len(parts) // 2]) // 2]
    if geometry.get("type") == "Point":
        return str(lats[0]), str(lons[0]), ""
    half_km = (
        math.radians(max(max(lats) - min(lats), (max(lons) - min(lons)) * _shrink(middle[1]))) * EARTH_RADIUS_KM / 2
    )
    return str(middle[1]), str(middle[0]), f"{min(max(half_km, 1.0), 3000.0):.1f}"


def _widest(geometries: object) -> object:
    """Of the geometries of a collection the one that reaches farthest; collections in it are left out."""
    plain = [one for one in geometries if isinstance(one, dict)] if isinstance(geometries, list) else []
    reaches = [max(map(_reach, _positions(one.get("coordinates"), 0)), default=-1.0) for one in plain]
    return plain[reaches.index(max(reaches))] if max(reaches, default=-1.0) >= 0 else None


def _reach(part: Sequence[tuple[float, float]]) -> float:
    lons, lats = [lon for lon, _ in part], [lat for _, lat in part]
    return (max(lons) - min(lons)) + (max(lats) - min(lats))


# Coordinates of a MultiPolygon are lists in lists in lists; deeper ones are no geometry.
_MAX_DEPTH = 4


def _positions(coordinates: object, depth: int) -> Iterator[list[tuple[float, float]]]:
    """The lists of positions (longitude, latitude) that a geometry consists of."""
    if not isinstance(coordinates, list) or depth > _MAX_DEPTH:
        return
    if len(coordinates) >= 2 and _is_position(coordinates):
        yield [(float(coordinates[0]), float(coordinates[1]))]
    elif coordinates and all(isinstance(one, list) and len(one) >= 2 and _is_position(one) for one in coordinates):
        yield [(float(one[0]), float(one[1])) for one in coordinates]
    else:
        for one in coordinates:
            yield from _positions(one, depth + 1)


def _is_position(values: Sequence[object]) -> bool:
    # metres of a projected map are told as such later; a number of hundreds of digits is none to `float`
    return all(isinstance(value, (int, float)) and abs(value) < 1e8 for value in values[:2])


def _extent(ring: Sequence[tuple[float, float]]) -> float:
    lons, lats = [lon for lon, _ in ring], [lat for _, lat in ring]
    return (max(lons) - min(lons)) * (max(lats) - min(lats))


def _shrink(lat: float) -> float:
    return math.cos(math.radians(max(-89.0, min(89.0, lat))))


def _area(ring: Sequence[tuple[float, float]]) -> tuple[str, str, str]:
    """The centroid of a ring and the radius of a disc of its area. Source: the shoelace formula."""
    lon0, lat0 = ring[0]
    twice = x = y = 0.0
    for (lon1, lat1), (lon2, lat2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = (lon1 - lon0) * (lat2 - lat0) - (lon2 - lon0) * (lat1 - lat0)
        twice += cross
        x += (lon1 + lon2 - 2 * lon0) * cross
        y += (lat1 + lat2 - 2 * lat0) * cross
    if abs(twice) < 1e-12:
        return str(lat0), str(lon0), ""
    lat, lon = lat0 + y / (3 * twice), lon0 + x / (3 * twice)
    km_per_degree = math.radians(1) * EARTH_RADIUS_KM
    area_km2 = abs(twice) / 2 * km_per_degree**2 * _shrink(lat)
    return f"{lat:.5f}", f"{lon:.5f}", f"{min(max(math.sqrt(area_km2 / math.pi), 0.5), 3000.0):.1f}"
