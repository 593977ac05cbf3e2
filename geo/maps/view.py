"""Where the map stands, as the address of a link says it: "6/35.0/38.5" is zoom, latitude and longitude."""

import re
from dataclasses import dataclass

from geo.maps.offline import MAX_ZOOM, MIN_ZOOM

# assets/map.js reads and writes the same form.
_FORM = re.compile(r"(\d{1,2})/(-?\d{1,3}(?:\.\d{1,8})?)/(-?\d{1,3}(?:\.\d{1,8})?)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """The zoom, and the middle of the map in degrees WGS 84."""

    zoom: int
    lat: float
    lon: float


def read_view(text: str) -> MapView | None:
    """The view a link names; None when it is in another form or off the map."""
    found = _FORM.fullmatch(text)
    if found is None:
        return None
    view = MapView(zoom=int(found[1]), lat=float(found[2]), lon=float(found[3]))
    on_the_map = MIN_ZOOM <= view.zoom <= MAX_ZOOM and abs(view.lat) <= 90 and abs(view.lon) <= 180
    return view if on_the_map else None
