"""GeoJSON (RFC 7946)."""

import json
from typing import Any

import pandas as pd

from data.exports.cells import report_dicts, writable
from data.exports.facts import ExportFacts
from data.frames import is_area, is_drawn
from geo.circles import circle_geometry


def export_geojson(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """A FeatureCollection with a foreign member `metadata`; a feature's properties are the columns by name.

    Points for towns and places in them, circles with `label_point` for areas, null where nothing may be drawn.
    """
    features = [_feature(properties) for properties in report_dicts(reports)]
    collection = {"type": "FeatureCollection", "metadata": facts.metadata(), "features": features}
    text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return writable(text).encode("utf-8")


def geometry_of(properties: dict[str, Any]) -> dict[str, Any] | None:
    """The GeoJSON geometry of a report by its columns; None where nothing may be drawn."""
    lat, lon = properties["latitude"], properties["longitude"]
    if lat is None or lon is None or not is_drawn(properties["geo_precision"]):
        return None
    if is_area(properties["geo_precision"]):
        return circle_geometry(lat, lon, properties["geo_radius_km"])
    return {"type": "Point", "coordinates": _point(properties)}


def _feature(properties: dict[str, Any]) -> dict[str, Any]:
    geometry = geometry_of(properties)
    if geometry is not None and geometry["type"] != "Point":
        properties = properties | {"label_point": _point(properties)}
    return {"type": "Feature", "id": properties["event_id"], "geometry": geometry, "properties": properties}


def _point(properties: dict[str, Any]) -> list[float]:
    return [round(properties["longitude"], 6), round(properties["latitude"], 6)]
