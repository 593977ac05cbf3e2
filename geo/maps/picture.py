"""The map as a picture: base map, areas, symbols, labels, legend, scale bar and credit.

Drawn here and not in a browser, so that the command line can do it, too. Web Mercator, drawn twice as large as asked
for and then reduced, because Pillow draws hard edges. Names in letters the font lacks are transliterated.
"""

import itertools
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import svg.path
from anyascii import anyascii
from PIL import Image, ImageDraw, ImageFont

from geo.maps.offline import LIGHT
from geo.maps.rows import CIRCLE_TINT, RADIUS_TINT, AreaRow, MapRows, PointRow
from geo.maps.sheet import (
    BADGE_SIGN_PX,
    ENTRY_PX,
    INK,
    KEY_COLUMNS,
    LINE_PX,
    MAP_HEIGHT_PX,
    MARGIN_PX,
    NOTE_LINE_PX,
    QUIET,
    WIDTH_PX,
    Caption,
    Label,
    Pixel,
    Projection,
    credit_lines,
    head_height,
    labels,
    legend_height,
    legend_lines,
    legend_place,
    note_lines,
    number_outside,
    outlines,
    rings,
    scale,
)
from geo.maps.symbols import PATHS, Colour, Shape, hex_of, symbol_of
from geo.maps.words import AREA_SYMBOL, HOLLOW_SYMBOL, OUTSIDE, SCALE, SURE_SYMBOL, type_label
from geo.wording import Language, number_words, say

_FINER = 2
_ROUND_STEPS = 40
_HALF_TURN = tuple(math.pi * (step / 12 - 0.5) for step in range(13))
# Of a variable font: regular.
_WEIGHT = 400


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
    legend_px = legend_height(caption)
    size = (WIDTH_PX * _FINER, MAP_HEIGHT_PX * _FINER)
    image = Image.new("RGB", size, LIGHT.sea)
    project = Projection(rows.frame, size)
    _draw_world(image, world, project)
    for area in reversed(rows.areas):
        _draw_area(image, area, world, project)
    for point in reversed(rows.points):
        _draw_point(image, point, project)
    _draw_labels(image, rows, project, lettering)
    _draw_scale(image, project, lettering)
    _draw_outside(image, rows, project, lettering)
    page = Image.new("RGB", (WIDTH_PX, MAP_HEIGHT_PX + legend_px), "#FFFFFF")
    page.paste(image.resize((WIDTH_PX, MAP_HEIGHT_PX), Image.Resampling.LANCZOS), (0, head_height(caption)))
    _draw_caption(page, caption, lettering)
    return page


# -- base map and areas --------------------------------------------------------------------------------------------


def _draw_world(image: Image.Image, world: Mapping[str, Any], project: Projection) -> None:
    draw = ImageDraw.Draw(image)
    features = sorted(world["features"], key=lambda feature: feature["properties"]["kind"].startswith("border"))
    for feature in features:
        kind = feature["properties"]["kind"]
        for ring in rings(feature["geometry"]):
            line = [project(lat, lon) for lon, lat in ring]
            if kind in {"country", "disputed"}:
                draw.polygon(line, fill=LIGHT.land)
            if kind == "border":
                draw.line(line, fill=LIGHT.border, width=_FINER)
            elif kind != "country":
                _dashed(draw, line, LIGHT.dispute, width=_FINER, dash=6 * _FINER)


def _draw_area(image: Image.Image, area: AreaRow, world: Mapping[str, Any], project: Projection) -> None:
    colour = hex_of(Colour(area.colour))
    lines = [[project(lat, lon) for lon, lat in ring] for ring in outlines(area, world)]
    for line in lines:
        _tint(image, line, colour, area.tint)
    for line in lines:
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


def _draw_point(image: Image.Image, point: PointRow, project: Projection) -> None:
    draw, (x, y) = ImageDraw.Draw(image), project(point.lat, point.lon)
    radius = point.size_px * _FINER
    if point.radius_km > 0:
        reach = point.radius_km / project.km_a_pixel
        line, colour = _round((x, y), reach), hex_of(Colour(point.colour))
        _tint(image, line, colour, RADIUS_TINT)
        _dashed(draw, line, colour, width=_FINER, dash=4 * _FINER)
    _draw_symbol(draw, (x, y), point.shape, point.colour, radius, hollow=point.hollow)


def _round(at: Pixel, reach: float) -> list[Pixel]:
    """A circle as a closed line."""
    turns = [2 * math.pi * step / _ROUND_STEPS for step in range(_ROUND_STEPS + 1)]
    return [(at[0] + reach * math.cos(turn), at[1] + reach * math.sin(turn)) for turn in turns]


def _draw_labels(image: Image.Image, rows: MapRows, project: Projection, lettering: "_Lettering") -> None:
    draw, font = ImageDraw.Draw(image), lettering.font(15 * _FINER)

    def width_of(text: str) -> float:
        return float(draw.textlength(text, font=font))

    for label in labels(rows, project, lettering.plain, width_of, image.size, finer=_FINER):
        if label.area:
            _draw_badge(draw, label, label.area)
        halo = 0 if label.area else 2 * _FINER
        at = (label.left, label.y)
        draw.text(at, label.text, font=font, fill=INK, anchor="lm", stroke_width=halo, stroke_fill=LIGHT.land)


def _draw_badge(draw: ImageDraw.ImageDraw, label: Label, area: AreaRow) -> None:
    """What lies behind the label of an area: a pill with a dashed edge, and the symbol of its commonest type."""
    left, top, right, bottom = label.badge
    radius = (bottom - top) / 2
    draw.rounded_rectangle(label.badge, radius, fill="#FFFFFF")
    ends = [
        [(x + way * radius * math.cos(turn), label.y + radius * math.sin(turn)) for turn in _HALF_TURN[::way]]
        for x, way in ((right - radius, 1), (left + radius, -1))
    ]
    pill = [*ends[0], *ends[1], ends[0][0]]
    _dashed(draw, pill, hex_of(Colour(area.colour)), width=_FINER, dash=5 * _FINER)
    sign = (left + BADGE_SIGN_PX * _FINER * 0.55, label.y)
    _draw_symbol(draw, sign, area.shape, area.colour, 6 * _FINER, hollow=False)


def _draw_scale(image: Image.Image, project: Projection, lettering: "_Lettering") -> None:
    bar = scale(project, image.size, finer=_FINER)
    draw, top = ImageDraw.Draw(image), bar.y - 6 * _FINER
    line = [(bar.left, top), (bar.left, bar.y), (bar.right, bar.y), (bar.right, top)]
    draw.line(line, fill=INK, width=2 * _FINER)
    text = say(SCALE, lettering.language, km=bar.km)
    draw.text((bar.right, bar.y - 8 * _FINER), text, font=lettering.font(13 * _FINER), fill=INK, anchor="rb")


def _draw_outside(image: Image.Image, rows: MapRows, project: Projection, lettering: "_Lettering") -> None:
    if cut := number_outside(rows, project, image.size):
        text = say(OUTSIDE, lettering.language, n=cut)
        at = (MARGIN_PX * _FINER, image.height - MARGIN_PX * _FINER)
        ImageDraw.Draw(image).text(at, text, font=lettering.font(14 * _FINER), fill=INK, anchor="lb")


# -- around the map ------------------------------------------------------------------------------------------------


def _draw_caption(page: Image.Image, caption: Caption, lettering: "_Lettering") -> None:
    draw = ImageDraw.Draw(page)
    draw.text((MARGIN_PX, 18), lettering.plain(caption.title), font=lettering.font(28), fill=INK)
    for number, line in enumerate(note_lines(caption)):
        at = (MARGIN_PX, 54 + number * NOTE_LINE_PX)
        draw.text(at, _fitted(draw, lettering.plain(line), lettering.font(15)), font=lettering.font(15), fill=QUIET)
    top = head_height(caption) + MAP_HEIGHT_PX + MARGIN_PX
    for number, (name, count) in enumerate(caption.types):
        x, down = legend_place(number)
        y = top + down
        symbol = symbol_of(name)
        _paste(page, (round(x), round(y)), symbol.shape, symbol.colour)
        draw.text(
            (x + 26, y),
            f"{type_label(name, lettering.language)} {number_words(count, lettering.language)}",
            font=lettering.font(15),
            fill=INK,
        )
    below = top + legend_lines(caption) * LINE_PX
    _draw_key(page, below, lettering)
    for number, line in enumerate(credit_lines(caption)):
        at = (MARGIN_PX, below + (number + 1) * LINE_PX)
        draw.text(at, _fitted(draw, lettering.plain(line), lettering.font(13)), font=lettering.font(13), fill=QUIET)


def _draw_key(page: Image.Image, top: int, lettering: "_Lettering") -> None:
    """How sure a place is, by how it is drawn."""
    texts = (SURE_SYMBOL, HOLLOW_SYMBOL, AREA_SYMBOL)
    for column, text, look in zip(KEY_COLUMNS, texts, ("solid", "hollow", "area"), strict=True):
        x = MARGIN_PX + column * ENTRY_PX
        _paste(page, (x, top), Shape.CIRCLE, Colour.BLUE, look)
        words = lettering.plain(text.of(lettering.language))
        ImageDraw.Draw(page).text((x + 26, top), words, font=lettering.font(14), fill=QUIET)


def _paste(page: Image.Image, at: tuple[int, int], shape: str, colour: str, look: str = "solid") -> None:
    """A sign of the legend: a symbol, "hollow" in its circle, or an "area" in place of it."""
    side = 20
    cell = Image.new("RGB", (side * _FINER, side * _FINER), "#FFFFFF")
    draw, middle, hue = ImageDraw.Draw(cell), side * _FINER / 2, hex_of(Colour(colour))
    if look == "area":
        box = [(2.0, 8.0), (38.0, 8.0), (38.0, 32.0), (2.0, 32.0), (2.0, 8.0)]
        _tint(cell, box, hue, CIRCLE_TINT * 2)
        _dashed(draw, box, hue, width=_FINER, dash=4 * _FINER)
    if look == "hollow":
        ring = _round((middle, middle), middle - 1)
        _tint(cell, ring, hue, RADIUS_TINT)
        _dashed(draw, ring, hue, width=_FINER, dash=3 * _FINER)
    if look != "area":
        radius = (6.0 if look == "hollow" else 7.5) * _FINER
        _draw_symbol(draw, (middle, middle), shape, colour, radius, hollow=look == "hollow")
    page.paste(cell.resize((side, side), Image.Resampling.LANCZOS), at)


def _fitted(draw: ImageDraw.ImageDraw, text: str, font: Any) -> str:
    """The text, shortened to the width of the page."""
    room = WIDTH_PX - 2 * MARGIN_PX
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
