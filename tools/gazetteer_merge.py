"""One place, one record: a curated row that another source knows too gives it its names and goes."""

from collections import defaultdict
from collections.abc import Sequence

from data.places.naming import bare_name
from geo.model import NameKind, PlaceKind
from geo.names import strict_key
from tools.gazetteer_ranking import distance_km
from tools.gazetteer_sources import Record

# Which kinds of records a curated row of a kind may be the same as. Territories and peninsulas stay on their own: the
# Crimea and the West Bank are more than a division of one country.
_TWINS = {
    "region": (PlaceKind.ADMIN1, PlaceKind.REGION),
    "un_region": (PlaceKind.SUPRANATIONAL, PlaceKind.REGION),
    "supranational": (PlaceKind.SUPRANATIONAL, PlaceKind.REGION, PlaceKind.COUNTRY),
    "territory": (PlaceKind.COUNTRY,),
    "island": (PlaceKind.COUNTRY,),
    "district": (PlaceKind.SETTLEMENT,),
}
# How far the two may lie apart: their label points are a matter of taste, and a continent has many middles.
_APART_KM = {
    PlaceKind.SETTLEMENT: 10.0, PlaceKind.ADMIN1: 250.0, PlaceKind.REGION: 500.0,
    PlaceKind.COUNTRY: 1500.0, PlaceKind.SUPRANATIONAL: 4000.0,
}  # fmt: skip


def merge_regions(regions: Sequence[Record], others: Sequence[Record]) -> list[Record]:
    """The curated records that no other source has; the others are merged into their twins."""
    by_key: dict[str, list[Record]] = defaultdict(list)
    for record in others:
        for key in {_bare_key(name) for name in _own_names(record)}:
            by_key[key].append(record)
    left = []
    for region in regions:
        twin = _twin(region, by_key[_bare_key(region.name)])
        if twin is None:
            left.append(region)
        else:
            _merge(region, twin)
    return left


def _own_names(record: Record) -> list[str]:
    """Names a twin may be known by. A division's alternates are not its own: Kashmir is not Jammu and Kashmir."""
    if record.kind in (PlaceKind.ADMIN1, PlaceKind.SETTLEMENT):
        return [name for name, kind in record.names.items() if kind is NameKind.PRIMARY]
    return list(record.names)


def _bare_key(name: str) -> str:
    return strict_key(bare_name(name))


def _twin(region: Record, namesakes: Sequence[Record]) -> Record | None:
    """The most populous of the namesakes that is the same place."""
    kinds = _TWINS.get(region.detail, ())
    same = [
        record
        for record in namesakes
        if record.kind in kinds
        # "Paris region" is not Paris: only a division may drop what kind of place it is from its name
        and (record.kind is not PlaceKind.SETTLEMENT or strict_key(record.name) == strict_key(region.name))
        and (region.country is None or record.country in (region.country, None))
        and distance_km(region, record) <= _APART_KM[record.kind]
    ]
    return max(same, key=lambda record: (-kinds.index(record.kind), record.population, record.id), default=None)


def _merge(region: Record, twin: Record) -> None:
    """Give the twin the curated names, labels and, where it is no division or country, the extent."""
    for name, kind in region.names.items():
        twin.call(name, kind)
    for old in [name for name, kind in twin.names.items() if kind is NameKind.ALTERNATE]:
        if strict_key(old) in {strict_key(name) for name, kind in region.names.items() if kind is NameKind.PRIMARY}:
            twin.names[old] = NameKind.PRIMARY
    twin.labels = {**region.labels, **twin.labels}
    twin.curated = True
    if twin.kind is PlaceKind.SETTLEMENT:
        twin.kind = PlaceKind.DISTRICT
    if twin.kind is not PlaceKind.COUNTRY and twin.detail != "display":
        twin.name = region.name
    if twin.kind not in (PlaceKind.COUNTRY, PlaceKind.ADMIN1):
        twin.radius_km = region.radius_km
