"""What an online geocoder answered, as places. Nothing in an answer is trusted: what does not fit is left out."""

import math
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from geopy import Location

from geo.distance import distance_km
from geo.model import Place, PlaceKind

MAX_NAME = 120
# Of an answer that says neither what it found nor how large that is: an area, so that no exact spot is claimed.
UNKNOWN_RADIUS_KM = 25.0
_DEFAULT_RADIUS_KM = {PlaceKind.SETTLEMENT: 2.0, PlaceKind.DISTRICT: 1.0, PlaceKind.FACILITY: 0.5}
_MAX_RADIUS_KM = 3000.0

_OSM_TYPES = {"node": "node", "way": "way", "relation": "relation", "n": "node", "w": "way", "r": "relation"}
# OpenStreetMap's words for what a thing is (Nominatim's addresstype, type, class; Photon's osm_value, osm_key), and
# those of GeoNames' feature classes. What is not listed (shops, streets, houses) is no place that news are told of.
_KINDS = {
    PlaceKind.COUNTRY: "country pcli",
    PlaceKind.ADMIN1: "state province governorate adm1",
    PlaceKind.ADMIN2: "county district state_district region_district municipality adm2 adm3",
    PlaceKind.SETTLEMENT: "city town village hamlet isolated_dwelling locality farm settlement city_block p",
    PlaceKind.DISTRICT: "suburb borough quarter neighbourhood city_district allotments",
    PlaceKind.REGION: "region archipelago peninsula mountain_range valley desert plateau ridge peak hill cape t l",
    PlaceKind.ISLAND: "island islet",
    PlaceKind.WATER: "sea ocean bay strait water river stream canal lake reservoir waterway wadi h",
    PlaceKind.FACILITY: "aerodrome airport aeroway military base barracks airfield naval_base dam bridge "
    "border_control checkpoint industrial power plant university hospital refugee_site s",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
# Where a service says what it found, the most telling first.
_KIND_FIELDS = ("addresstype", "type", "osm_value", "fcode", "class", "category", "osm_key", "fcl")


def place_of(location: Location, service: str) -> Place | None:
    """The place of one answer; None when it has no position on Earth, no name, or is no place news are told of.

    `id` says where it comes from: "osm:relation/123" or "online:SERVICE:...".
    """
    facts = _facts(location.raw)
    lat, lon = float(location.latitude), float(location.longitude)
    name = _text(facts.get("name")) or _text(str(location.address).partition(",")[0])
    kind = _kind(facts)
    # a whole 0 is what services, and geopy for a missing number, say instead of "unknown"
    if name is None or kind is None or not _is_on_earth(lat, lon) or lat == 0 or lon == 0:
        return None
    return Place(
        id=_id(facts, service, (name, lat, lon)),
        name=name,
        lat=round(lat, 5),
        lon=round(lon, 5),
        kind=kind,
        country=_country(facts),
        admin1=_text(facts.get("state")) or _text(facts.get("adminName1")),
        radius_km=_radius_km(facts, kind, _tells_kind(facts)),
    )


def _facts(raw: object) -> Mapping[str, Any]:
    """What an answer says, in one level: Photon keeps it in `properties`, Nominatim a part in `address`."""
    if not isinstance(raw, Mapping):
        return {}
    inner = [raw[key] for key in ("properties", "address") if isinstance(raw.get(key), Mapping)]
    return {str(key): value for part in (*inner, raw) for key, value in part.items() if value is not None}


def _text(value: object) -> str | None:
    """The value as one line without control characters; None when it is no text or has no letter."""
    if not isinstance(value, str):
        return None
    line = " ".join("".join(char if char.isprintable() else " " for char in value[: 4 * MAX_NAME]).split())
    return line[:MAX_NAME].strip() if any(char.isalpha() for char in line) else None


def _kind(facts: Mapping[str, Any]) -> PlaceKind | None:
    """What was found; a region where the service tells nothing, None where it is nothing to put on a map."""
    if not _tells_kind(facts):
        return PlaceKind.REGION
    words = [facts[field].lower() for field in _KIND_FIELDS if isinstance(facts.get(field), str)]
    if "administrative" in words and not isinstance(facts.get("addresstype"), str):
        # a boundary that does not say of what
        return PlaceKind.ADMIN2
    return next((_KIND_OF[word] for word in words if word in _KIND_OF), None)


def _tells_kind(facts: Mapping[str, Any]) -> bool:
    return any(isinstance(facts.get(field), str) for field in _KIND_FIELDS)


def _is_on_earth(lat: float, lon: float) -> bool:
    return math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180


def _id(facts: Mapping[str, Any], service: str, what: tuple[str, float, float]) -> str:
    osm_type = _OSM_TYPES.get(str(facts.get("osm_type")).lower())
    osm_id = facts.get("osm_id")
    if osm_type and _is_number(osm_id):
        return f"osm:{osm_type}/{osm_id}"
    if _is_number(facts.get("geonameId")):
        return f"online:{service}:{facts['geonameId']}"
    return f"online:{service}:{sha256(repr(what).encode('utf-8', 'replace')).hexdigest()[:16]}"


def _is_number(value: object) -> bool:
    text = str(value)
    return not isinstance(value, bool) and text.isascii() and text.isdigit() and len(text) <= 20


def _country(facts: Mapping[str, Any]) -> str | None:
    for field in ("country_code", "countrycode", "countryCode"):
        code = facts.get(field)
        if isinstance(code, str) and len(code) == 2 and code.isascii() and code.isalpha():
            return code.upper()
    return None


def _radius_km(facts: Mapping[str, Any], kind: PlaceKind, is_told: bool) -> float:
    """Half the diagonal of the box around the thing, where told; areas are as large as that."""
    corners = _box(facts.get("boundingbox"))
    if corners is not None:
        south, north, west, east = corners
        return round(min(max(distance_km(south, west, north, east) / 2, 0.1), _MAX_RADIUS_KM), 1)
    return _DEFAULT_RADIUS_KM.get(kind, UNKNOWN_RADIUS_KM) if is_told else UNKNOWN_RADIUS_KM


def _box(value: object) -> tuple[float, float, float, float] | None:
    if not isinstance(value, list) or len(value) != 4:
        return None
    try:
        south, north, west, east = (float(edge) for edge in value)
    except (TypeError, ValueError):
        return None
    return (south, north, west, east) if _is_on_earth(south, west) and _is_on_earth(north, east) else None
