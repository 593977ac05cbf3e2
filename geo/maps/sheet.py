"""Where things lie on a picture of the map: the projection, outlines, labels, scale bar, legend. Web Mercator.

Shared by the picture in pixels (geo.maps.picture) and the drawing in lines (geo.maps.drawing).
"""

import math
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from geo.circles import circle_geometry
from geo.maps.rows import AreaRow, Bounds, MapRows, PointRow

WIDTH_PX, MAP_HEIGHT_PX = 1600, 1000
# With one line under the title; each further one takes NOTE_LINE_PX.
HEAD_PX, MARGIN_PX, NOTE_LINE_PX = 84, 24, 20
# What fits on a line under the title and at the foot, in characters of an average width.
_NOTE_CHARACTERS, _CREDIT_CHARACTERS = 200, 225
LINE_PX, ENTRY_PX = 26, 300
# What is written around the map, and what is said beside it.
INK, QUIET = "#1B1F24", "#55606A"
# A map of one town shows at least so many degrees, or it would show nothing but the town.
_LEAST_DEGREES = 4.0
# Room around the outermost symbols, as a share of the map.
_ROOM = 0.12
_MOST_LATITUDE = 84.0
_EARTH_CIRCUMFERENCE_KM = 40_075.0
_LABELLED_POINTS = 24
_LABEL_HEIGHT_PX = 18
# The label of an area: its height, the room for its symbol before the text, and that behind it. Tried in its middle,
# below and above.
BADGE_HEIGHT_PX, BADGE_SIGN_PX, BADGE_ROOM_PX = 24, 28, 10
_BADGES_ASIDE_PX = (0, 26, -26)
# Columns of the legend in which the three ways to draw a place stand; the second is the longest.
KEY_COLUMNS = (0, 1, 3)
_SCALES_KM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)

Pixel = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """What is written around the map; `types` are (event type, number), commonest first; `alt` says it all."""

    title: str
    note: str
    credit: str
    types: Sequence[tuple[str, int]]
    alt: str = ""


class Label(NamedTuple):
    """A name on the map: its text, where it begins, and the middle of its height, in pixels.

    That of an area is a badge around its symbol and text, from `badge[0]` to `badge[2]` across.
    """

    text: str
    left: float
    y: float
    area: AreaRow | None = None
    badge: Box = (0.0, 0.0, 0.0, 0.0)


class Scale(NamedTuple):
    """The bar of the scale: its length in km, and its ends and its foot in pixels."""

    km: int
    left: float
    right: float
    y: float


class Projection:
    """Degrees to pixels of a picture of that size."""

    def __init__(self, bounds: Bounds | None, size: tuple[int, int]) -> None:
        (south, north), (west, east) = _framed(bounds)
        low, high = _mercator(south), _mercator(north)
        self._scale = min(size[0] / math.radians(east - west), size[1] / (high - low))
        self._centre = math.radians((west + east) / 2), (low + high) / 2
        self._middle = size[0] / 2, size[1] / 2
        self.latitude = (south + north) / 2

    def __call__(self, lat: float, lon: float) -> Pixel:
        """Where the spot lies."""
        x = (math.radians(lon) - self._centre[0]) * self._scale + self._middle[0]
        y = self._middle[1] - (_mercator(lat) - self._centre[1]) * self._scale
        return x, y

    @property
    def km_a_pixel(self) -> float:
        """In the middle of the map."""
        return _EARTH_CIRCUMFERENCE_KM * math.cos(math.radians(self.latitude)) / (2 * math.pi * self._scale)


def _mercator(lat: float) -> float:
    held = max(min(lat, _MOST_LATITUDE), -_MOST_LATITUDE)
    return math.log(math.tan(math.pi / 4 + math.radians(held) / 2))


def _framed(bounds: Bounds | None) -> tuple[tuple[float, float], tuple[float, float]]:
    """South and north, west and east with room around them."""
    (south, west), (north, east) = bounds or ((-50.0, -150.0), (70.0, 170.0))
    return _spread(south, north, _MOST_LATITUDE), _spread(west, east, 180.0)


def _spread(low: float, high: float, most: float) -> tuple[float, float]:
    wanted = max((high - low) * (1 + 2 * _ROOM), _LEAST_DEGREES)
    # whole inside the limits, also around a spot at the pole
    middle = max(min((low + high) / 2, most - _LEAST_DEGREES / 2), _LEAST_DEGREES / 2 - most)
    return max(middle - wanted / 2, -most), min(middle + wanted / 2, most)


def rings(geometry: Mapping[str, Any]) -> Iterator[Sequence[Sequence[float]]]:
    """The outlines (or lines) of a GeoJSON geometry; holes are left out, no country on this base map is one."""
    coordinates = geometry["coordinates"]
    match geometry["type"]:
        case "Polygon":
            yield coordinates[0]
        case "MultiPolygon":
            yield from (polygon[0] for polygon in coordinates)
        case "LineString":
            yield coordinates
        case "MultiLineString":
            yield from coordinates


def outlines(area: AreaRow, world: Mapping[str, Any]) -> list[Sequence[Sequence[float]]]:
    """The outlines of an area, [longitude, latitude] each: those of its country, or a circle."""
    if area.iso:
        shapes = [one for one in world["features"] if area.iso in (one["properties"].get("iso"), _part_of(one))]
        if found := [ring for shape in shapes for ring in rings(shape["geometry"])]:
            return found
    return list(rings(circle_geometry(area.lat, area.lon, area.radius_km)))


def _part_of(feature: Mapping[str, Any]) -> str | None:
    part: str | None = feature["properties"].get("part_of")
    return part


def box_of(point: PointRow, project: Projection, finer: int = 1) -> Box:
    """The box its symbol takes, where a pixel of the sheet has so many of the picture."""
    (x, y), radius = project(point.lat, point.lon), point.size_px * finer
    return x - radius, y - radius, x + radius, y + radius


def labels(
    rows: MapRows,
    project: Projection,
    plain: Callable[[str], str],
    width_of: Callable[[str], float],
    size: tuple[int, int],
    *,
    finer: int = 1,
) -> Iterator[Label]:
    """Badges of the areas and names of the biggest towns, where they cover neither each other nor a symbol.

    A badge without room beside its middle says the number alone.
    """
    taken = [box_of(point, project, finer) for point in rows.points]
    wanted: Iterable[Iterable[tuple[Label, Box]]] = [
        *(_badges(area, project, plain, width_of, finer) for area in rows.areas),
        *(_names(point, project, plain, width_of, finer) for point in rows.points[:_LABELLED_POINTS]),
    ]
    for spots in wanted:
        for label, box in spots:
            inside = box[0] > 0 and box[1] > 0 and box[2] < size[0] and box[3] < size[1]
            if inside and not any(_overlap(box, other) for other in taken):
                taken.append(box)
                yield label
                break


def _badges(
    area: AreaRow, project: Projection, plain: Callable[[str], str], width_of: Callable[[str], float], finer: int
) -> Iterator[tuple[Label, Box]]:
    """Where the badge of an area may stand, best first."""
    x, middle = project(area.lat, area.lon)
    for text in (f"{plain(area.label)} · {area.count}", str(area.count)):
        half = (width_of(text) + BADGE_SIGN_PX * finer + BADGE_ROOM_PX * finer) / 2
        for aside in _BADGES_ASIDE_PX:
            y = middle + aside * finer
            box = (x - half, y - BADGE_HEIGHT_PX * finer / 2, x + half, y + BADGE_HEIGHT_PX * finer / 2)
            yield Label(text, box[0] + BADGE_SIGN_PX * finer, y, area, box), box


def _names(
    point: PointRow, project: Projection, plain: Callable[[str], str], width_of: Callable[[str], float], finer: int
) -> Iterator[tuple[Label, Box]]:
    text, (x, y) = plain(point.label), project(point.lat, point.lon)
    left, half = x + (point.size_px + 3) * finer, _LABEL_HEIGHT_PX * finer / 2
    yield Label(text, left, y), (left, y - half, left + width_of(text), y + half)


def _overlap(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def scale(project: Projection, size: tuple[int, int], *, finer: int = 1) -> Scale:
    """A bar of a round length, about a tenth of the map wide."""
    longest = size[0] / 8 * project.km_a_pixel
    km = max((km for km in _SCALES_KM if km <= longest), default=_SCALES_KM[0])
    right = size[0] - MARGIN_PX * finer
    return Scale(km, right - km / project.km_a_pixel, right, size[1] - MARGIN_PX * finer)


def number_outside(rows: MapRows, project: Projection, size: tuple[int, int]) -> int:
    """How many events the frame cuts off: it is fitted to most of them, not to the one on another continent."""
    places: list[PointRow | AreaRow] = [*rows.points, *rows.areas]
    spots = [(*project(row.lat, row.lon), row.count) for row in places]
    return sum(count for x, y, count in spots if not (0 <= x <= size[0] and 0 <= y <= size[1]))


def legend_place(number: int) -> Pixel:
    """Where a line of the legend stands, from its beginning."""
    a_line = WIDTH_PX // ENTRY_PX
    return MARGIN_PX + (number % a_line) * ENTRY_PX, (number // a_line) * LINE_PX


def legend_lines(caption: Caption) -> int:
    """How many lines the legend takes."""
    return -(-len(caption.types) // (WIDTH_PX // ENTRY_PX))


def note_lines(caption: Caption) -> list[str]:
    """What is written under the title, line by line."""
    return _wrapped(caption.note, _NOTE_CHARACTERS)


def credit_lines(caption: Caption) -> list[str]:
    """What is written at the foot, line by line; nobody's credit is cut off."""
    return _wrapped(caption.credit, _CREDIT_CHARACTERS)


def _wrapped(text: str, characters: int) -> list[str]:
    return [line for part in text.split("\n") for line in textwrap.wrap(part, characters)] or [""]


def head_height(caption: Caption) -> int:
    """How much is above the map, in pixels."""
    return HEAD_PX + (len(note_lines(caption)) - 1) * NOTE_LINE_PX


def legend_height(caption: Caption) -> int:
    """How much is below and above the map, in pixels."""
    lines = legend_lines(caption) + 1 + len(credit_lines(caption))
    return head_height(caption) + MARGIN_PX + lines * LINE_PX + MARGIN_PX
