"""Which places are the same: an added one and one that was there before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from data.gazetteer import BundledGazetteer
from data.places.model import AddedPlace
from data.places.naming import bare_name
from geo.distance import distance_km
from geo.model import MatchKind, NameKind, Place, PlaceKind
from geo.names import strict_key

# How far two records of one place lie apart at most. Positions of one village in GeoNames, OpenStreetMap and the
# United Nations' tables differ by up to 3 km; label points of divisions and seas are a matter of taste.
APART_KM = {
    PlaceKind.SETTLEMENT: 5.0, PlaceKind.DISTRICT: 3.0, PlaceKind.FACILITY: 5.0, PlaceKind.ADMIN2: 60.0,
    PlaceKind.ADMIN1: 250.0, PlaceKind.COUNTRY: 1500.0, PlaceKind.REGION: 150.0, PlaceKind.WATER: 150.0,
    PlaceKind.ISLAND: 60.0, PlaceKind.SUPRANATIONAL: 4000.0,
}  # fmt: skip
_TOWNS = frozenset({PlaceKind.SETTLEMENT, PlaceKind.DISTRICT})
_AREAS = frozenset({PlaceKind.ADMIN1, PlaceKind.ADMIN2})

# A place that was there before: a row of the bundled gazetteer, or the number of an added place, counted below 0.
Twin = int


def added_twin(number: int) -> Twin:
    """The added place of a number as a twin."""
    return ~number


class Twins:
    """Finds the twin of a place among the bundled places and those entered before it."""

    def __init__(self, bundled: BundledGazetteer) -> None:
        self._bundled = bundled
        self._by_id: dict[str, int] = {}
        self._by_key: dict[str, list[tuple[int, Place]]] = defaultdict(list)

    def enter(self, number: int, added: AddedPlace) -> None:
        """Let later places be the same as this one."""
        self._by_id[added.place.id] = number
        for key in _own_keys(added):
            self._by_key[key].append((number, added.place))

    def find(self, added: AddedPlace) -> Twin | None:
        """The place this one is another record of; None for a new place."""
        row = self._bundled.row_of(added.place.id)
        if row is not None:
            return row
        if added.place.id in self._by_id:
            return added_twin(self._by_id[added.place.id])
        keys = _own_keys(added)
        return self._bundled_namesake(added.place, keys) or self._added_namesake(added.place, keys)

    def _bundled_namesake(self, place: Place, keys: Sequence[str]) -> Twin | None:
        near = min(self._same_bundled(place, keys), default=None)
        return None if near is None else self._bundled.row_of(near[1])

    def _same_bundled(self, place: Place, keys: Sequence[str]) -> Iterator[tuple[float, str]]:
        for key in keys:
            for other, name_kind, match in self._bundled.find(key):
                if match is MatchKind.STRICT and name_kind is not NameKind.HISTORIC:
                    km = _apart_km(place, other)
                    if km is not None:
                        yield km, other.id

    def _added_namesake(self, place: Place, keys: Sequence[str]) -> Twin | None:
        found = (
            (km, number)
            for key in keys
            for number, other in self._by_key.get(key, ())
            if (km := _apart_km(place, other)) is not None
        )
        near = min(found, default=None)
        return None if near is None else added_twin(near[1])


def _apart_km(one: Place, other: Place) -> float | None:
    """How far two namesakes lie apart when they are one place; None when they are two."""
    if one.kind is not other.kind and not {one.kind, other.kind} <= _TOWNS:
        return None
    if one.country and other.country and one.country != other.country:
        return None
    most_km = max(APART_KM[one.kind], other.radius_km if one.kind in _TOWNS else 0.0)
    if abs(one.lat - other.lat) * 111.0 > most_km:
        return None
    km = distance_km(one.lat, one.lon, other.lat, other.lon)
    return km if km <= most_km else None


def _own_keys(added: AddedPlace) -> Sequence[str]:
    """Keys of what the place is really called; a division also without the word for its kind."""
    names: Iterable[str] = [name for name, kind in added.names.items() if kind is NameKind.PRIMARY]
    if added.place.kind in _AREAS:
        names = [spelt for name in names for spelt in (name, bare_name(name))]
    return list(dict.fromkeys(strict_key(name) for name in names))
