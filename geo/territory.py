"""In which country a spot lies, by the outlines of the base map."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from geo.distance import distance_km

# The outlines are drawn for 1 : 50 million: a spot at the coast may lie this far outside of them.
COAST_KM = 12.0
_KM_PER_DEGREE = 111.0

Ring = Sequence[Sequence[float]]


def country_at(lat: float, lon: float, world: Mapping[str, Any]) -> str | None:
    """The alpha-2 code of the country around the spot, else of the nearest coast within COAST_KM; None at sea.

    `world` is the base map, GeoJSON with `kind`, `iso` and `part_of`; disputed areas count as docs/map.md says, and
    None is also the answer in one that counts to nobody. Longitudes beyond 180 degrees are taken round.
    """
    lon = (lon + 180) % 360 - 180
    areas = [feature for feature in world["features"] if feature["properties"]["kind"] in {"disputed", "country"}]
    # an area cut out of a country may lie on top of it
    areas.sort(key=lambda feature: feature["properties"]["kind"] == "country")
    around = next((one for one in areas if _holds(one, lat, lon)), None)
    if around is not None:
        return _code(around)
    near = [(km, _code(one)) for one in areas if (km := _km_to_coast(lat, lon, one)) <= COAST_KM]
    return min(near, key=lambda found: found[0])[1] if near else None


def _code(feature: Mapping[str, Any]) -> str | None:
    found: str | None = feature["properties"].get("iso") or feature["properties"].get("part_of")
    return found


def _polygons(feature: Mapping[str, Any]) -> Iterable[Sequence[Ring]]:
    geometry = feature["geometry"]
    polygons: Iterable[Sequence[Ring]] = (
        geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    )
    return polygons


def _holds(feature: Mapping[str, Any], lat: float, lon: float) -> bool:
    # what lies beyond the date line is drawn on from 180 degrees
    turns = (lon, lon + 360, lon - 360)
    return any(_is_inside(lat, turned, rings) for rings in _polygons(feature) for turned in turns)


def _is_inside(lat: float, lon: float, rings: Sequence[Ring]) -> bool:
    """Whether a line from the spot to the east crosses the outlines, holes included, an odd number of times."""
    crossings = 0
    for ring in rings:
        for (x, y), (to_x, to_y) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (y > lat) != (to_y > lat) and lon < x + (lat - y) / (to_y - y) * (to_x - x):
                crossings += 1
    return crossings % 2 == 1


def _km_to_coast(lat: float, lon: float, feature: Mapping[str, Any]) -> float:
    return min((distance_km(lat, lon, *spot) for spot in _near_outline(lat, lon, feature)), default=float("inf"))


def _near_outline(lat: float, lon: float, feature: Mapping[str, Any]) -> Iterator[tuple[float, float]]:
    """Points of the outline not much farther away than COAST_KM: of every stretch the one nearest to the spot."""
    reach = 2 * COAST_KM / _KM_PER_DEGREE
    for rings in _polygons(feature):
        for ring in rings:
            for (x, y), (to_x, to_y) in zip(ring, [*ring[1:], ring[0]], strict=True):
                if min(y, to_y) - reach <= lat <= max(y, to_y) + reach and abs(x - to_x) < 180:
                    yield _nearest_on(lat, lon, (x, y), (to_x, to_y))


def _nearest_on(lat: float, lon: float, start: Sequence[float], end: Sequence[float]) -> tuple[float, float]:
    (x, y), (to_x, to_y) = start, end
    length = (to_x - x) ** 2 + (to_y - y) ** 2
    share = ((lon - x) * (to_x - x) + (lat - y) * (to_y - y)) / length if length else 0.0
    held = min(max(share, 0.0), 1.0)
    return y + held * (to_y - y), x + held * (to_x - x)
