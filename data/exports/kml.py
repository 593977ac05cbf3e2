"""KML 2.2 (OGC 07-147r2) for Google Earth and the like: one placemark per report, with its time and its sentence."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pandas as pd
from lxml import etree

from data.exports.cells import report_dicts, xml_text
from data.exports.facts import ExportFacts
from data.exports.geojson import geometry_of
from data.place_names import place_name
from geo.maps.symbols import SYMBOLS, hex_of
from geo.maps.time_words import WORDS
from geo.maps.words import type_label
from geo.model import EventType
from geo.wording import Language, Text, day_words, period_words, say

_NAMESPACE = "http://www.opengis.net/kml/2.2"
# Columns that would say in ExtendedData what the placemark says already.
_TOLD = frozenset({"latitude", "longitude", "sentence", "title"})
_AREA_ALPHA = "40"
_NOWHERE = Text("no place", "ohne Ort")


def export_kml(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """Points for towns, polygons for areas, no geometry where nothing may be drawn; TimeSpan from the event's period.

    An event that goes on has a span without an end. What people read is in the language of the facts, ExtendedData are
    the columns as they are. All text is XML text, never markup.
    """
    root = etree.Element(f"{{{_NAMESPACE}}}kml", nsmap={None: _NAMESPACE})
    document = _add(root, "Document")
    _add(document, "name", WORDS["page"].of(facts.language))
    _add(document, "description", "\n".join(f"{name}: {text}" for name, text in facts.lines(facts.language)))
    for event_type in EventType:
        _add_style(document, event_type)
    for properties in report_dicts(reports):
        _add_placemark(document, properties, facts.language)
    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return content


def _add_style(document: Any, event_type: EventType) -> None:
    colour = _kml_colour(hex_of(SYMBOLS[event_type].colour))
    style = _add(document, "Style")
    style.set("id", event_type.value)
    _add(_add(style, "IconStyle"), "color", f"ff{colour}")
    line = _add(style, "LineStyle")
    _add(line, "color", f"ff{colour}")
    _add(line, "width", "2")
    _add(_add(style, "PolyStyle"), "color", f"{_AREA_ALPHA}{colour}")


def _kml_colour(hex_colour: str) -> str:
    """KML writes blue, green, red."""
    red, green, blue = hex_colour[1:3], hex_colour[3:5], hex_colour[5:7]
    return f"{blue}{green}{red}".lower()


def _add_placemark(document: Any, properties: dict[str, Any], language: Language) -> None:
    mark = _add(document, "Placemark")
    # an XML id must not begin with a digit
    mark.set("id", f"event-{properties['event_id']}")
    _add(mark, "name", f"{type_label(properties['event_type'], language)}: {_place(properties, language)}")
    _add(mark, "description", _description(properties, language))
    first, last = properties["event_date_start"], properties["event_date_end"]
    if first or last:
        span = _add(mark, "TimeSpan")
        if first:
            _add(span, "begin", first)
        if last and not properties["date_ongoing"]:
            _add(span, "end", last)
    _add(mark, "styleUrl", f"#{properties['event_type']}")
    data = _add(mark, "ExtendedData")
    for name, value in properties.items():
        if value is not None and name not in _TOLD:
            _add_data(data, name, value)
    _add_geometry(mark, geometry_of(properties))


def _place(properties: dict[str, Any], language: Language) -> str:
    if properties["location"]:
        return place_name(properties["location"], properties["country"], language)
    return properties["place_text"] or _NOWHERE.of(language)


def _description(properties: dict[str, Any], language: Language) -> str:
    """The sentence, the period in words, and the source."""
    source = [str(properties[name]) for name in ("title", "source", "published", "url") if properties[name]]
    return "\n".join([properties["sentence"] or "", _period(properties, language), " | ".join(source)])


def _period(properties: dict[str, Any], language: Language) -> str:
    first, last = (
        date.fromisoformat(properties[name]) if properties[name] else None
        for name in ("event_date_start", "event_date_end")
    )
    if first is None:
        return (
            WORDS["no_date"].of(language)
            if last is None
            else say(WORDS["until"], language, day=day_words(last, language))
        )
    if last is None or properties["date_ongoing"]:
        return say(WORDS["since"], language, day=day_words(first, language))
    return period_words(first, last, language)


def _add_data(parent: Any, name: str, value: object) -> None:
    item = _add(parent, "Data")
    item.set("name", name)
    _add(item, "value", str(value).lower() if isinstance(value, bool) else str(value))


def _add_geometry(mark: Any, geometry: dict[str, Any] | None) -> None:
    if geometry is None:
        return
    if geometry["type"] == "Point":
        _add(_add(mark, "Point"), "coordinates", _coordinates([geometry["coordinates"]]))
        return
    many = geometry["type"] == "MultiPolygon"
    parent = _add(mark, "MultiGeometry") if many else mark
    for polygon in geometry["coordinates"] if many else [geometry["coordinates"]]:
        ring = _add(_add(_add(parent, "Polygon"), "outerBoundaryIs"), "LinearRing")
        _add(ring, "coordinates", _coordinates(polygon[0]))


def _coordinates(points: Iterable[Iterable[float]]) -> str:
    return " ".join(",".join(f"{number:.6f}" for number in point) for point in points)


def _add(parent: Any, tag: str, text: str | None = None) -> Any:
    element = etree.SubElement(parent, f"{{{_NAMESPACE}}}{tag}")
    if text is not None:
        element.text = xml_text(text)
    return element
