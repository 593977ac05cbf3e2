"""A circle on the globe as a GeoJSON geometry: how far from its label point an area may reach."""

from math import asin, atan2, cos, degrees, pi, radians, sin

EARTH_RADIUS_KM = 6371.0088
Ring = list[tuple[float, float]]

# Corners of the polygon; 64 keep it within 0.2 % of the radius.
CORNERS = 64
# Six decimals of a degree are 11 cm; the circle is rough anyway.
_DECIMALS = 6


def circle_geometry(lat: float, lon: float, radius_km: float) -> dict[str, object]:
    """A Polygon, or a MultiPolygon cut at the antimeridian; rings are closed, counter-clockwise, [lon, lat].

    A circle around a pole becomes the cap above its lowest latitude. Source: RFC 7946, 3.1.6 and 3.1.9.
    """
    angle = min(max(radius_km, 0.001) / EARTH_RADIUS_KM, pi / 2)
    if abs(lat) + degrees(angle) >= 90:
        return _polygons([_cap(lat, angle)])
    ring = _ring(lat, lon, angle)
    pieces = [_clip(ring, west) for west in (-540.0, -180.0, 180.0)]
    return _polygons([piece for piece in pieces if piece])


def _ring(lat: float, lon: float, angle: float) -> Ring:
    corners = []
    for number in range(CORNERS):
        # counter-clockwise from the east, as seen from above
        bearing = pi / 2 - 2 * pi * number / CORNERS
        north = asin(sin(radians(lat)) * cos(angle) + cos(radians(lat)) * sin(angle) * cos(bearing))
        east = atan2(sin(bearing) * sin(angle) * cos(radians(lat)), cos(angle) - sin(radians(lat)) * sin(north))
        corners.append((lon + degrees(east), degrees(north)))
    return corners


def _cap(lat: float, angle: float) -> Ring:
    edge = abs(lat) - degrees(angle)
    if lat >= 0:
        return [(-180.0, edge), (180.0, edge), (180.0, 90.0), (-180.0, 90.0)]
    return [(-180.0, -90.0), (180.0, -90.0), (180.0, -edge), (-180.0, -edge)]


def _clip(ring: Ring, west: float) -> Ring:
    """The part of the ring between `west` and 360 degrees further, moved into -180..180; empty when there is none."""
    kept = _cut(_cut(ring, west, 1.0), west + 360.0, -1.0)
    return [(min(max(lon - west - 180.0, -180.0), 180.0), lat) for lon, lat in kept]


def _cut(ring: Ring, limit: float, side: float) -> Ring:
    kept: Ring = []
    for number, (lon, lat) in enumerate(ring):
        before_lon, before_lat = ring[number - 1]
        inside, was_inside = (lon - limit) * side >= 0, (before_lon - limit) * side >= 0
        if inside != was_inside:
            share = (limit - before_lon) / (lon - before_lon)
            kept.append((limit, before_lat + share * (lat - before_lat)))
        if inside:
            kept.append((lon, lat))
    return kept


def _polygons(rings: list[Ring]) -> dict[str, object]:
    closed = [[[[round(lon, _DECIMALS), round(lat, _DECIMALS)] for lon, lat in [*ring, ring[0]]]] for ring in rings]
    if len(closed) == 1:
        return {"type": "Polygon", "coordinates": closed[0]}
    return {"type": "MultiPolygon", "coordinates": closed}
