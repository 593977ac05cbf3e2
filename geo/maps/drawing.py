"""The map as a drawing in lines (SVG 1.1): the picture of geo.maps.picture at any size, its words as words.

All text is XML text, never markup; nothing in it is loaded or runs.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from xml.etree import ElementTree as ET

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

_SIZE = (WIDTH_PX, MAP_HEIGHT_PX)
_NAMESPACE = "http://www.w3.org/2000/svg"
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
    place = _add(root, "g", transform=f"translate(0 {head_height(caption)})")
    _draw_map(place, rows, world, width_of, language)
    _draw_caption(root, caption, language)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _draw_map(
    place: ET.Element, rows: MapRows, world: Mapping[str, Any], width_of: Callable[[str], float], language: Language
) -> None:
    project = Projection(rows.frame, _SIZE)
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
        if label.area:
            _draw_badge(frame, label, label.area)
        _write(frame, label.text, (label.left, label.y + 5), 15, **({} if label.area else halo))
    bar = scale(project, _SIZE)
    line = [(bar.left, bar.y - 6), (bar.left, bar.y), (bar.right, bar.y), (bar.right, bar.y - 6)]
    _add(frame, "path", d=_path(line), fill="none", stroke=INK, stroke_width=2)
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
        _add(group, "circle", r=reach, **_radius_look(colour))
    _symbol(group, point.shape, point.colour, point.size_px, hollow=point.hollow)


def _radius_look(colour: str) -> dict[str, object]:
    """Of the circle that says how far off the spot may be."""
    return {"fill": colour, "fill_opacity": RADIUS_TINT, "stroke": colour, "stroke_dasharray": "4 2.7"}


def _draw_badge(frame: ET.Element, label: Label, area: AreaRow) -> None:
    """What lies behind the label of an area: a pill with a dashed edge, and the symbol of its commonest type."""
    left, top, right, bottom = label.badge
    look: dict[str, object] = {"fill": "#FFFFFF", "stroke": hex_of(Colour(area.colour)), "stroke_dasharray": "5 3.3"}
    box = {"x": f"{left:.1f}", "y": f"{top:.1f}", "width": f"{right - left:.1f}", "height": f"{bottom - top:.1f}"}
    _add(frame, "rect", **box, rx=f"{(bottom - top) / 2:.1f}", **look)
    sign = _add(frame, "g", transform=f"translate({left + BADGE_SIGN_PX * 0.55:.1f} {label.y:.1f})")
    _symbol(sign, area.shape, area.colour, 6, hollow=False)


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
    for number, text in enumerate(note_lines(caption)):
        _write(root, text, (MARGIN_PX, 66 + number * NOTE_LINE_PX), 15, fill=QUIET)
    top = head_height(caption) + MAP_HEIGHT_PX + MARGIN_PX
    for number, (name, count) in enumerate(caption.types):
        x, down = legend_place(number)
        y, symbol = top + down, symbol_of(name)
        sign = _add(root, "g", transform=f"translate({x + 10} {y + 10})")
        _symbol(sign, symbol.shape, symbol.colour, 7.5, hollow=False)
        _write(root, f"{type_label(name, language)} {number_words(count, language)}", (x + 26, y + 15), 15)
    below = top + legend_lines(caption) * LINE_PX
    _draw_key(root, below, language)
    for number, text in enumerate(credit_lines(caption)):
        _write(root, text, (MARGIN_PX, below + (number + 1) * LINE_PX + 13), 13, fill=QUIET)


def _draw_key(root: ET.Element, top: int, language: Language) -> None:
    """How sure a place is, by how it is drawn."""
    blue = hex_of(Colour.BLUE)
    signs = [_add(root, "g", transform=f"translate({MARGIN_PX + column * ENTRY_PX} {top})") for column in KEY_COLUMNS]
    for sign, text in zip(signs, (SURE_SYMBOL, HOLLOW_SYMBOL, AREA_SYMBOL), strict=True):
        _write(sign, text.of(language), (26, 14), 14, fill=QUIET)
    solid, hollow = (_add(sign, "g", transform="translate(10 10)") for sign in signs[:2])
    _symbol(solid, Shape.CIRCLE, Colour.BLUE, 7.5, hollow=False)
    _add(hollow, "circle", r=9, **_radius_look(blue))
    _symbol(hollow, Shape.CIRCLE, Colour.BLUE, 5, hollow=True)
    look = {"fill": blue, "fill_opacity": CIRCLE_TINT * 2, "stroke": blue, "stroke_dasharray": "4 2.7"}
    _add(signs[2], "rect", x=1, y=4, width=18, height=12, **look)


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
    look = {"fill": INK} | look
    _add(parent, "text", _on_one_line(text), x=f"{at[0]:.1f}", y=f"{at[1]:.1f}", font_size=size_px, **look)


def _add(parent: ET.Element, tag: str, text: object = None, **attributes: object) -> ET.Element:
    """Attributes are named with an underscore for a hyphen: stroke_width."""
    element = ET.SubElement(parent, tag, {name.replace("_", "-"): str(value) for name, value in attributes.items()})
    element.text = None if text is None else str(text)
    return element
