"""folium layers that carry arrays, not one JavaScript statement per marker: 1,000 places repaint in 0.1 s, not 2 s."""

from collections.abc import Mapping, Sequence
from typing import Any

import folium
from folium.template import Template

from geo.maps.rows import AreaRow, Bounds, MapRows, PointRow
from geo.maps.script import js_json


class ArrayLayer(folium.FeatureGroup):
    """Points and areas as one group that assets/map.js fills; all text travels as JSON and is written as text."""

    _template = Template("""
    {% macro script(this, kwargs) %}
    var {{ this.get_name() }} = L.featureGroup();
    dateline.draw({{ this._parent.get_name() }}, {{ this.get_name() }}, {{ this.content_json }});
    {% endmacro %}""")

    def __init__(self, points: Sequence[PointRow], areas: Sequence[AreaRow], bounds: Bounds | None) -> None:
        # The name is a constant: folium writes layer names into a template.
        super().__init__(name="dateline", control=False)
        self.content_json = _content(points, areas, bounds)


def rows_content(rows: MapRows) -> str:
    """The rows as safe JSON for assets/map.js."""
    return _content(rows.points, rows.areas, rows.bounds)


def _content(points: Sequence[PointRow], areas: Sequence[AreaRow], bounds: Bounds | None) -> str:
    return js_json(
        {
            "points": [_fields(row) for row in points],
            "countries": [_fields(row) for row in areas if row.iso],
            "circles": [_fields(row) for row in areas if not row.iso],
            "bounds": bounds,
        }
    )


def layer_script(content_json: str, orders: Mapping[str, Any] | None = None) -> str:
    """What streamlit-folium makes of an ArrayLayer of this content, without rendering it: that took 40 ms of every run.

    `orders` are what the page asks of the map beside drawing: "follow", to tell what it shows, and "flights", a number
    that grows with every flight to what is lifted out. folium would compile the content as a template, twice; here
    nothing reads it but the browser.
    """
    return (
        "var feature_group_feature_group_0 = L.featureGroup();\n"
        f"dateline.draw(map_div, feature_group_feature_group_0, {content_json}, {js_json(dict(orders or {}))});\n"
        "map_div.addLayer(feature_group_feature_group_0);\n"
        "window.feature_group = window.feature_group || [];\n"
        "window.feature_group.push(feature_group_feature_group_0);\n"
    )


class ReportPoints(ArrayLayer):
    """Towns and exact spots with reports, one symbol each."""

    def __init__(self, points: Sequence[PointRow], bounds: Bounds | None = None) -> None:
        super().__init__(points, (), bounds)


class ReportAreas(ArrayLayer):
    """Regions, provinces and countries with reports: a dashed area with one counted label, never a point."""

    def __init__(self, areas: Sequence[AreaRow], bounds: Bounds | None = None) -> None:
        super().__init__((), areas, bounds)


class PlacesMentioned(ArrayLayer):
    """Every place the articles name, whether or not something is reported there."""


def _fields(row: PointRow | AreaRow) -> dict[str, Any]:
    # dataclasses.asdict copies every value; on 2,000 rows that took longer than writing the JSON
    return {name: getattr(row, name) for name in row.__slots__}
