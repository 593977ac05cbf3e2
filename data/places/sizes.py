"""How far the real spot may be from a place's point, where the source does not say; km."""

from geo.model import PlaceKind

_FEWEST_KM, _MOST_KM = 1.5, 20.0
# Third-level divisions (sub-districts) count as second-level ones, but are smaller.
ADMIN3_KM = 12.0
_RADIUS_KM = {
    PlaceKind.COUNTRY: 300.0, PlaceKind.ADMIN1: 60.0, PlaceKind.ADMIN2: 25.0, PlaceKind.DISTRICT: 1.5,
    PlaceKind.FACILITY: 2.0, PlaceKind.REGION: 30.0, PlaceKind.ISLAND: 10.0, PlaceKind.WATER: 10.0,
    PlaceKind.SUPRANATIONAL: 1500.0,
}  # fmt: skip


def settlement_radius_km(population: int) -> float:
    """How far a spot "in" the town may be from its point: about 0.006 km per square root of a person, 1.5 to 20 km."""
    return float(min(_MOST_KM, max(_FEWEST_KM, 0.006 * population**0.5)))


def radius_km(kind: PlaceKind, population: int | None) -> float:
    """The usual radius of a place of the kind."""
    return settlement_radius_km(population or 0) if kind is PlaceKind.SETTLEMENT else _RADIUS_KM[kind]
