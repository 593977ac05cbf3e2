"""How exact a place of the gazetteer is, given how the text names it."""

from types import MappingProxyType

from geo.model import GeoPrecision, Mention, MentionForm, Place, PlaceKind

_BY_KIND = MappingProxyType(
    {
        PlaceKind.COUNTRY: GeoPrecision.COUNTRY,
        PlaceKind.ADMIN1: GeoPrecision.ADMIN1,
        PlaceKind.ADMIN2: GeoPrecision.ADMIN2,
        PlaceKind.SETTLEMENT: GeoPrecision.SETTLEMENT,
        PlaceKind.DISTRICT: GeoPrecision.EXACT,
        PlaceKind.FACILITY: GeoPrecision.EXACT,
        PlaceKind.REGION: GeoPrecision.REGION,
        PlaceKind.ISLAND: GeoPrecision.REGION,
        PlaceKind.WATER: GeoPrecision.WATER_AIRSPACE,
        PlaceKind.SUPRANATIONAL: GeoPrecision.SUPRANATIONAL,
    }
)


_COMPOUND = MentionForm.COMPOUND


def precision_of(place: Place, mention: Mention) -> GeoPrecision:
    """The precision of a mention that means the place; less exact when the text says "near"."""
    precision = _BY_KIND[place.kind]
    if mention.near and precision is GeoPrecision.SETTLEMENT:
        return GeoPrecision.NEAR_SETTLEMENT
    if mention.form is _COMPOUND and precision is GeoPrecision.COUNTRY:
        return GeoPrecision.REGION
    return precision
