"""The map as a drawing in lines (SVG 1.1): the picture of geo.maps.picture at any size, its words as words.

All text is XML text, never markup; nothing in it is loaded or runs.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from geo.maps.offline import LIGHT
from geo.maps.rows import AreaRow, MapRows, PointRow
from geo.maps.sheet import (
    HEAD_PX,
    LINE_PX,
    MAP_HEIGHT_PX,
    MARGIN_PX,
    WIDTH_PX,
    Caption,
    Pixel,
    Projection,
    labels,
    legend_height,
    legend_lines,
    legend_place,
    number_outside,
    outlines,
    rings,
    scale,
)
from geo.maps.symbols import PATHS, Colour, Shape, hex_of, symbol_of
from geo.maps.words import KEY, OUTSIDE, SCALE, type_label
from geo.wording import Language, number_words, say

_SIZE = (WIDTH_PX, MAP_HEIGHT_PX)
_NAMESPACE = "http://www.w3.org/2000/svg"
_INK, _QUIET = "#1B1F24", "#55606A"
_FONTS = "Source Sans Pro, Noto Sans, DejaVu Sans, Arial, sans-serif"
# Points of an outline nearer to each other than this are one; in pixels.
_FINEST_PX = 0.4


def draw_svg(
    rows: MapRows,
    world: Mapping[str, Any],
    caption: Caption,
    width_of: Callable[[str], float],
    language: Language = Language.ENGLISH,
) -> str:
    """The drawing, WIDTH_PX wide; `world` as in draw_picture, `width_of` a label in pixels."""
    height = MAP_HEIGHT_PX + legend_height(caption)
    root = ET.Element("svg", xmlns=_NAMESPACE, width=str(WIDTH_PX), height=str(height), role="img")
    root.set("viewBox", f"0 0 {WIDTH_PX} {height}")
    root.set("lang", language.value)
    root.set("aria-labelledby", "title description")
    root.set("font-family", _FONTS)
    _add(root, "title", caption.title, id="title")
    _add(root, "desc", caption.alt, id="description")
    _add(root, "metadata", caption.credit)
    clip = _add(_add(root, "defs"), "clipPath", id="frame")
    _add(clip, "rect", width=WIDTH_PX, height=MAP_HEIGHT_PX)
    _add(root, "rect", width=WIDTH_PX, height=height, fill="#FFFFFF")
    _draw_map(root, rows, world, width_of, language)
    _draw_caption(root, caption, language)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _draw_map(
    root: ET.Element, rows: MapRows, world: Mapping[str, Any], width_of: Callable[[str], float], language: Language
) -> None:
    project = Projection(rows.bounds, _SIZE)
    place = _add(root, "g", transform=f"translate(0 {HEAD_PX})")
    frame = _add(place, "g")
    frame.set("clip-path", "url(#frame)")
    _add(frame, "rect", width=WIDTH_PX, height=MAP_HEIGHT_PX, fill=LIGHT.sea)
    _draw_world(frame, world, project)
    for area in reversed(rows.areas):
        _draw_area(frame, area, world, project)
    for point in reversed(rows.points):
        _draw_point(frame, point, project)
    halo: dict[str, object] = {
        "stroke": LIGHT.land,
        "stroke_width": 4,
        "stroke_linejoin": "round",
        "paint_order": "stroke",
    }
    for label in labels(rows, project, _on_one_line, width_of, _SIZE):
        _write(frame, label.text, (label.left, label.y + 5), 15, **halo)
    bar = scale(project, _SIZE)
    line = [(bar.left, bar.y - 6), (bar.left, bar.y), (bar.right, bar.y), (bar.right, bar.y - 6)]
    _add(frame, "path", d=_path(line), fill="none", stroke=_INK, stroke_width=2)
    _write(frame, say(SCALE, language, km=bar.km), (bar.right, bar.y - 9), 13, text_anchor="end", **halo)
    if cut := number_outside(rows, project, _SIZE):
        _write(frame, say(OUTSIDE, language, n=cut), (MARGIN_PX, MAP_HEIGHT_PX - MARGIN_PX), 14, **halo)


def _draw_world(frame: ET.Element, world: Mapping[str, Any], project: Projection) -> None:
    land: list[str] = []
    borders: list[str] = []
    dashes: list[str] = []
    for feature in world["features"]:
        kind = feature["properties"]["kind"]
        lines = [line for ring in rings(feature["geometry"]) if (line := _seen(ring, project))]
        land += [_path(line, closed=True) for line in lines if kind in {"country", "disputed"}]
        if kind != "country":
            (borders if kind == "border" else dashes).extend(_path(line) for line in lines)
    _add(frame, "path", d=" ".join(land), fill=LIGHT.land)
    _add(frame, "path", d=" ".join(borders), fill="none", stroke=LIGHT.border)
    _add(frame, "path", d=" ".join(dashes), fill="none", stroke=LIGHT.dispute, stroke_dasharray="6 4")


def _draw_area(frame: ET.Element, area: AreaRow, world: Mapping[str, Any], project: Projection) -> None:
    lines = [line for ring in outlines(area, world) if (line := _seen(ring, project))]
    colour = hex_of(Colour(area.colour))
    look = {"fill_opacity": area.tint, "stroke_width": 2, "stroke_dasharray": "9 6"}
    drawn = _add(
        frame, "path", d=" ".join(_path(line, closed=True) for line in lines), fill=colour, stroke=colour, **look
    )
    _add(drawn, "title", _said(area))


def _draw_point(frame: ET.Element, point: PointRow, project: Projection) -> None:
    x, y = project(point.lat, point.lon)
    colour = hex_of(Colour(point.colour))
    group = _add(frame, "g", transform=f"translate({x:.1f} {y:.1f})")
    _add(group, "title", _said(point))
    if point.radius_km > 0:
        reach = f"{point.radius_km / project.km_a_pixel:.1f}"
        _add(group, "circle", r=reach, fill="none", stroke=colour, stroke_dasharray="4 2.7")
    _symbol(group, point.shape, point.colour, point.size_px, hollow=point.hollow)


def _symbol(parent: ET.Element, shape: str, colour: str, radius: float, *, hollow: bool) -> None:
    """A symbol around the origin of the parent, its outline as wide at every size."""
    fill = hex_of(Colour(colour))
    path: dict[str, object] = {
        "d": PATHS[Shape(shape)],
        "transform": f"scale({radius:.2f})",
        "stroke_linejoin": "round",
    }
    if hollow:
        _add(parent, "path", fill=LIGHT.land, stroke=LIGHT.outline, **path, stroke_width=round(4.4 / radius, 3))
        _add(parent, "path", fill="none", stroke=fill, **path, stroke_width=round(2.4 / radius, 3))
        return
    edge = LIGHT.land if colour == Colour.INK else LIGHT.outline
    _add(parent, "path", fill=fill, stroke=edge, **path, stroke_width=round(1.5 / radius, 3))


def _draw_caption(root: ET.Element, caption: Caption, language: Language) -> None:
    _write(root, caption.title, (MARGIN_PX, 40), 28)
    _write(root, caption.note, (MARGIN_PX, 66), 15, fill=_QUIET)
    top = HEAD_PX + MAP_HEIGHT_PX + MARGIN_PX
    for number, (name, count) in enumerate(caption.types):
        x, down = legend_place(number)
        y, symbol = top + down, symbol_of(name)
        sign = _add(root, "g", transform=f"translate({x + 10} {y + 10})")
        _symbol(sign, symbol.shape, symbol.colour, 7.5, hollow=False)
        _write(root, f"{type_label(name, language)} {number_words(count, language)}", (x + 26, y + 15), 15)
    below = top + legend_lines(caption) * LINE_PX
    _write(root, KEY.of(language), (MARGIN_PX, below + 14), 14, fill=_QUIET)
    _write(root, caption.credit, (MARGIN_PX, below + LINE_PX + 13), 13, fill=_QUIET)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _said(row: AreaRow | PointRow) -> str:
    return f"{row.label}: {', '.join(row.lines)}"


def _seen(ring: Sequence[Sequence[float]], project: Projection) -> list[Pixel]:
    """The line in pixels, without points that say nothing; empty when it lies outside the map."""
    line: list[Pixel] = []
    for lon, lat in ring:
        x, y = project(lat, lon)
        if not line or abs(x - line[-1][0]) + abs(y - line[-1][1]) >= _FINEST_PX:
            line.append((x, y))
    (xs, ys) = zip(*line, strict=True)
    outside = max(xs) < 0 or min(xs) > WIDTH_PX or max(ys) < 0 or min(ys) > MAP_HEIGHT_PX
    return [] if outside else line


def _path(line: Iterable[Pixel], *, closed: bool = False) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in line) + ("Z" if closed else "")


def _write(parent: ET.Element, text: str, at: Pixel, size_px: int, **look: object) -> None:
    look = {"fill": _INK} | look
    _add(parent, "text", _on_one_line(text), x=f"{at[0]:.1f}", y=f"{at[1]:.1f}", font_size=size_px, **look)


def _add(parent: ET.Element, tag: str, text: object = None, **attributes: object) -> ET.Element:
    """Attributes are named with an underscore for a hyphen: stroke_width."""
    element = ET.SubElement(parent, tag, {name.replace("_", "-"): str(value) for name, value in attributes.items()})
    element.text = None if text is None else str(text)
    return element
