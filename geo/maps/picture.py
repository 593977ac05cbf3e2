"""The map as a picture: base map, areas, symbols, labels, legend, scale bar and credit.

Drawn here and not in a browser, so that the command line can do it, too. Web Mercator, drawn twice as large as asked
for and then reduced, because Pillow draws hard edges. Names in letters the font lacks are transliterated.
"""

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import svg.path
from anyascii import anyascii
from PIL import Image, ImageDraw, ImageFont

from geo.circles import circle_geometry
from geo.maps.offline import LIGHT
from geo.maps.rows import AreaRow, Bounds, MapRows, PointRow
from geo.maps.symbols import PATHS, Colour, Shape, hex_of, symbol_of
from geo.maps.words import KEY, OUTSIDE, SCALE, type_label
from geo.wording import Language, number_words, say

WIDTH_PX, MAP_HEIGHT_PX = 1600, 1000
_FINER = 2
_MARGIN = 24
# A map of one town shows at least so many degrees, or it would show nothing but the town.
_LEAST_DEGREES = 4.0
# Room around the outermost symbols, as a share of the map.
_ROOM = 0.12
_MOST_LATITUDE = 84.0
_EARTH_CIRCUMFERENCE_KM = 40_075.0
_INK, _QUIET = "#1B1F24", "#55606A"
_LABELLED_POINTS = 24
_ROUND_STEPS = 40
# Of a variable font: regular.
_WEIGHT = 400
_SCALES_KM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)

Pixel = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """What is written around the map; `types` are (event type, number of events), commonest first."""

    title: str
    note: str
    credit: str
    types: Sequence[tuple[str, int]]


class _Projection:
    """Degrees to pixels of the finer picture."""

    def __init__(self, bounds: Bounds | None, size: tuple[int, int]) -> None:
        (south, north), (west, east) = _framed(bounds)
        low, high = _mercator(south), _mercator(north)
        self._scale = min(size[0] / math.radians(east - west), size[1] / (high - low))
        self._centre = math.radians((west + east) / 2), (low + high) / 2
        self._middle = size[0] / 2, size[1] / 2
        self.latitude = (south + north) / 2

    def __call__(self, lat: float, lon: float) -> Pixel:
        x = (math.radians(lon) - self._centre[0]) * self._scale + self._middle[0]
        y = self._middle[1] - (_mercator(lat) - self._centre[1]) * self._scale
        return x, y

    @property
    def km_a_pixel(self) -> float:
        """In the middle of the map."""
        return _EARTH_CIRCUMFERENCE_KM * math.cos(math.radians(self.latitude)) / (2 * math.pi * self._scale)


def draw_picture(
    rows: MapRows,
    world: Mapping[str, Any],
    caption: Caption,
    language: Language = Language.ENGLISH,
    font: Path | None = None,
) -> Image.Image:
    """A picture WIDTH_PX wide; `world` is the base map, GeoJSON with `kind` and `iso`.

    `font` is the file of a variable font with European letters; without one, others than English are transliterated.
    """
    lettering = _Lettering(language, font)
    legend_px = _legend_height(caption)
    size = (WIDTH_PX * _FINER, MAP_HEIGHT_PX * _FINER)
    image = Image.new("RGB", size, LIGHT.sea)
    project = _Projection(rows.bounds, size)
    _draw_world(image, world, project)
    for area in reversed(rows.areas):
        _draw_area(image, area, world, project)
    taken = [_draw_point(image, point, project) for point in reversed(rows.points)]
    _draw_labels(image, rows, project, taken, lettering)
    _draw_scale(image, project, lettering)
    _draw_outside(image, rows, project, lettering)
    page = Image.new("RGB", (WIDTH_PX, MAP_HEIGHT_PX + legend_px), "#FFFFFF")
    page.paste(image.resize((WIDTH_PX, MAP_HEIGHT_PX), Image.Resampling.LANCZOS), (0, _head_height()))
    _draw_caption(page, caption, lettering)
    return page


# -- where things lie ----------------------------------------------------------------------------------------------


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


def _rings(geometry: Mapping[str, Any]) -> Iterator[Sequence[Sequence[float]]]:
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


# -- base map and areas --------------------------------------------------------------------------------------------


def _draw_world(image: Image.Image, world: Mapping[str, Any], project: _Projection) -> None:
    draw = ImageDraw.Draw(image)
    features = sorted(world["features"], key=lambda feature: feature["properties"]["kind"].startswith("border"))
    for feature in features:
        kind = feature["properties"]["kind"]
        for ring in _rings(feature["geometry"]):
            line = [project(lat, lon) for lon, lat in ring]
            if kind in {"country", "disputed"}:
                draw.polygon(line, fill=LIGHT.land)
            if kind == "border":
                draw.line(line, fill=LIGHT.border, width=_FINER)
            elif kind != "country":
                _dashed(draw, line, LIGHT.dispute, width=_FINER, dash=6 * _FINER)


def _draw_area(image: Image.Image, area: AreaRow, world: Mapping[str, Any], project: _Projection) -> None:
    colour = hex_of(Colour(area.colour))
    outlines = [[project(lat, lon) for lon, lat in ring] for ring in _outlines(area, world)]
    for line in outlines:
        _tint(image, line, colour, area.tint)
    for line in outlines:
        _dashed(ImageDraw.Draw(image), line, colour, width=2 * _FINER, dash=9 * _FINER)


def _tint(image: Image.Image, line: Sequence[Pixel], colour: str, strength: float) -> None:
    """Lay the colour thinly over the inside of the line; only the part of it that is in the picture is worked on."""
    left, top = max(int(min(x for x, _ in line)), 0), max(int(min(y for _, y in line)), 0)
    right = min(int(max(x for x, _ in line)) + 1, image.width)
    bottom = min(int(max(y for _, y in line)) + 1, image.height)
    if left >= right or top >= bottom:
        return
    mask = Image.new("L", (right - left, bottom - top), 0)
    ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in line], fill=round(255 * strength))
    image.paste(colour, (left, top), mask)


def _outlines(area: AreaRow, world: Mapping[str, Any]) -> list[Sequence[Sequence[float]]]:
    if area.iso:
        shapes = [one for one in world["features"] if area.iso in (one["properties"].get("iso"), _part_of(one))]
        if found := [ring for shape in shapes for ring in _rings(shape["geometry"])]:
            return found
    return list(_rings(circle_geometry(area.lat, area.lon, area.radius_km)))


def _part_of(feature: Mapping[str, Any]) -> str | None:
    part: str | None = feature["properties"].get("part_of")
    return part


def _dashed(draw: ImageDraw.ImageDraw, line: Sequence[Pixel], colour: str, *, width: int, dash: float) -> None:
    """A line in dashes with gaps of two thirds of their length."""
    gap, left, drawing = dash * 2 / 3, dash, True
    for (x, y), (to_x, to_y) in itertools.pairwise(line):
        length = math.hypot(to_x - x, to_y - y)
        at = 0.0
        while at < length:
            step = min(left, length - at)
            if drawing:
                start, end = at / length, (at + step) / length
                ends = [(x + (to_x - x) * part, y + (to_y - y) * part) for part in (start, end)]
                draw.line(ends, fill=colour, width=width)
            at, left = at + step, left - step
            if left <= 0:
                drawing = not drawing
                left = dash if drawing else gap


# -- symbols and labels --------------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def _outline(shape: str) -> tuple[Pixel, ...]:
    """The outline of a symbol in a box from -1 to 1."""
    points: list[Pixel] = []
    for piece in svg.path.parse_path(PATHS[Shape(shape)]):
        steps = 1 if isinstance(piece, svg.path.Line | svg.path.Close) else _ROUND_STEPS
        ends = [piece.point(step / steps) for step in range(1, steps + 1)]
        points += [(end.real, end.imag) for end in ends]
    return tuple(points)


def _draw_symbol(draw: ImageDraw.ImageDraw, at: Pixel, shape: str, colour: str, radius: float, *, hollow: bool) -> None:
    outline = [(at[0] + x * radius, at[1] + y * radius) for x, y in _outline(shape)]
    fill = hex_of(Colour(colour))
    closed = [*outline, outline[0], outline[1]]
    if hollow:
        draw.polygon(outline, fill=LIGHT.land)
        draw.line(closed, fill=LIGHT.outline, width=round(4.4 * _FINER), joint="curve")
        draw.line(closed, fill=fill, width=round(2.4 * _FINER), joint="curve")
        return
    draw.polygon(outline, fill=fill)
    edge = LIGHT.land if colour == Colour.INK else LIGHT.outline
    draw.line(closed, fill=edge, width=round(1.5 * _FINER), joint="curve")


def _draw_point(image: Image.Image, point: PointRow, project: _Projection) -> tuple[float, float, float, float]:
    """The box the symbol takes."""
    draw, (x, y) = ImageDraw.Draw(image), project(point.lat, point.lon)
    radius = point.size_px * _FINER
    if point.radius_km > 0:
        reach = point.radius_km / project.km_a_pixel
        round_it = [
            (x + reach * math.cos(2 * math.pi * step / 60), y + reach * math.sin(2 * math.pi * step / 60))
            for step in range(61)
        ]
        _dashed(draw, round_it, hex_of(Colour(point.colour)), width=_FINER, dash=4 * _FINER)
    _draw_symbol(draw, (x, y), point.shape, point.colour, radius, hollow=point.hollow)
    return x - radius, y - radius, x + radius, y + radius


def _draw_labels(
    image: Image.Image,
    rows: MapRows,
    project: _Projection,
    taken: list[tuple[float, float, float, float]],
    lettering: "_Lettering",
) -> None:
    """Names of the areas and of the biggest towns, where they cover neither each other nor a symbol."""
    draw, font = ImageDraw.Draw(image), lettering.font(15 * _FINER)
    named: Iterable[tuple[AreaRow | PointRow, float]] = [
        *((area, 0.0) for area in rows.areas),
        *((point, point.size_px * _FINER + 3 * _FINER) for point in rows.points[:_LABELLED_POINTS]),
    ]
    for row, aside in named:
        text = f"{lettering.plain(row.label)} ({row.count})" if isinstance(row, AreaRow) else lettering.plain(row.label)
        x, y = project(row.lat, row.lon)
        width, height = draw.textlength(text, font=font), 18 * _FINER
        left = x + aside if aside else x - width / 2
        box = (left, y - height / 2, left + width, y + height / 2)
        inside = box[0] > 0 and box[1] > 0 and box[2] < image.width and box[3] < image.height
        if inside and not any(_overlap(box, other) for other in taken):
            draw.text(
                (left, y), text, font=font, fill=_INK, anchor="lm", stroke_width=2 * _FINER, stroke_fill=LIGHT.land
            )
            taken.append(box)


def _overlap(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _draw_scale(image: Image.Image, project: _Projection, lettering: "_Lettering") -> None:
    """A bar of a round length, about a tenth of the map wide."""
    longest = image.width / 8 * project.km_a_pixel
    length_km = max((km for km in _SCALES_KM if km <= longest), default=_SCALES_KM[0])
    right, y = image.width - _MARGIN * _FINER, image.height - _MARGIN * _FINER
    left = right - length_km / project.km_a_pixel
    draw = ImageDraw.Draw(image)
    draw.line([(left, y - 6 * _FINER), (left, y), (right, y), (right, y - 6 * _FINER)], fill=_INK, width=2 * _FINER)
    text = say(SCALE, lettering.language, km=length_km)
    draw.text((right, y - 8 * _FINER), text, font=lettering.font(13 * _FINER), fill=_INK, anchor="rb")


def _draw_outside(image: Image.Image, rows: MapRows, project: _Projection, lettering: "_Lettering") -> None:
    """How many events the frame cuts off: it is fitted to most of them, not to the one on another continent."""
    places: list[PointRow | AreaRow] = [*rows.points, *rows.areas]
    spots = [(*project(row.lat, row.lon), row.count) for row in places]
    cut = sum(count for x, y, count in spots if not (0 <= x <= image.width and 0 <= y <= image.height))
    if cut:
        text = say(OUTSIDE, lettering.language, n=cut)
        at = (_MARGIN * _FINER, image.height - _MARGIN * _FINER)
        ImageDraw.Draw(image).text(at, text, font=lettering.font(14 * _FINER), fill=_INK, anchor="lb")


# -- around the map ------------------------------------------------------------------------------------------------

_LINE_PX, _ENTRY_PX = 26, 300


def _head_height() -> int:
    return 84


def _legend_height(caption: Caption) -> int:
    lines = -(-len(caption.types) // (WIDTH_PX // _ENTRY_PX))
    return _head_height() + _MARGIN + (lines + 2) * _LINE_PX + _MARGIN


def _draw_caption(page: Image.Image, caption: Caption, lettering: "_Lettering") -> None:
    draw = ImageDraw.Draw(page)
    draw.text((_MARGIN, 18), lettering.plain(caption.title), font=lettering.font(28), fill=_INK)
    draw.text(
        (_MARGIN, 54),
        _fitted(draw, lettering.plain(caption.note), lettering.font(15)),
        font=lettering.font(15),
        fill=_QUIET,
    )
    top = _head_height() + MAP_HEIGHT_PX + _MARGIN
    a_line = WIDTH_PX // _ENTRY_PX
    for number, (name, count) in enumerate(caption.types):
        x, y = _MARGIN + (number % a_line) * _ENTRY_PX, top + (number // a_line) * _LINE_PX
        _paste_symbol(page, name, (x, y))
        draw.text(
            (x + 26, y),
            f"{type_label(name, lettering.language)} {number_words(count, lettering.language)}",
            font=lettering.font(15),
            fill=_INK,
        )
    below = top + -(-len(caption.types) // a_line) * _LINE_PX
    draw.text((_MARGIN, below), lettering.plain(KEY.of(lettering.language)), font=lettering.font(14), fill=_QUIET)
    draw.text(
        (_MARGIN, below + _LINE_PX),
        _fitted(draw, lettering.plain(caption.credit), lettering.font(13)),
        font=lettering.font(13),
        fill=_QUIET,
    )


def _paste_symbol(page: Image.Image, event_type: str, at: tuple[int, int]) -> None:
    symbol = symbol_of(event_type)
    side = 20
    cell = Image.new("RGB", (side * _FINER, side * _FINER), "#FFFFFF")
    middle = side * _FINER / 2
    _draw_symbol(ImageDraw.Draw(cell), (middle, middle), symbol.shape, symbol.colour, 7.5 * _FINER, hollow=False)
    page.paste(cell.resize((side, side), Image.Resampling.LANCZOS), at)


def _fitted(draw: ImageDraw.ImageDraw, text: str, font: Any) -> str:
    """The text, shortened to the width of the page."""
    room = WIDTH_PX - 2 * _MARGIN
    if draw.textlength(text, font=font) <= room:
        return text
    while text and draw.textlength(f"{text}...", font=font) > room:
        text = text[: -max(len(text) // 50, 1)]
    return f"{text}..."


class _Lettering(NamedTuple):
    """The language of what is written, and the file of its font; None is Pillow's own, with English letters only."""

    language: Language
    file: Path | None

    def font(self, size_px: int) -> Any:
        return _font(self.file, size_px)

    def plain(self, text: str) -> str:
        """The text in letters the font has, on one line."""
        kept = [char if char.isascii() or (self.file and _is_drawn(char)) else anyascii(char) for char in text]
        return " ".join("".join(kept).split())


def _is_drawn(char: str) -> bool:
    """Whether a font for Europe has the letter: Latin, Greek, Cyrillic, dashes and quotation marks."""
    return char <= "\u052f" or "\u2010" <= char <= "\u2026"


@lru_cache(maxsize=32)
def _font(file: Path | None, size_px: int) -> Any:
    if file is None:
        return ImageFont.load_default(size=size_px)
    font = ImageFont.truetype(str(file), size_px)
    font.set_variation_by_axes([_WEIGHT])
    return font
