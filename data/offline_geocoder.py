"""The bundled gazetteer as a geopy geocoder; a module of its own because geopy takes long to load."""

from collections.abc import Iterable, Sequence

import numpy as np
from geopy import Location, Point
from geopy.geocoders.base import Geocoder

from data.gazetteer import BundledGazetteer, Columns, open_gazetteer
from data.packed import KINDS
from geo.model import MatchKind, NameKind, Place, PlaceKind
from geo.names import article_key, strict_key
from geo.ports import NameHit

# How sure a geocoder's answer is, by the key and by what the name is to the place.
_MATCH_SCORE = {MatchKind.STRICT: 1.0, MatchKind.ARTICLE: 0.9, MatchKind.STEM: 0.8, MatchKind.LOOSE: 0.6}
_NAME_SCORE = {NameKind.PRIMARY: 1.0, NameKind.ABBREVIATION: 0.9, NameKind.ALTERNATE: 0.95, NameKind.HISTORIC: 0.7}
# A point farther than this from every settlement has no address.
REVERSE_KM = 300.0
_EARTH_RADIUS_KM = 6371.0088


class OfflineGeocoder(Geocoder):  # type: ignore[misc]  # geopy has no types
    """The bundled gazetteer as a geopy geocoder: no network, no key, the same answer every time."""

    def __init__(self, *, gazetteer: BundledGazetteer | None = None) -> None:
        super().__init__()
        self.gazetteer = gazetteer or open_gazetteer()
        self._sphere: tuple[Columns, Columns] | None = None

    def geocode(
        self,
        query: str,
        exactly_one: bool = True,
        *,
        language: str | None = None,
        country_codes: str | Iterable[str] | None = None,
        limit: int = 10,
        timeout: object = None,  # noqa: ARG002  geopy's callers pass it; nothing here can take long
    ) -> Location | list[Location] | None:
        """Where the place of a name lies, most prominent first; None when there is none.

        "Damaskus, Syrien": what stands behind the comma is a country or division the place must lie in; a part that
        names neither is ignored. `exactly_one` False gives a list of at most `limit`.
        """
        hits = self._inside(self._candidates(query), query)
        codes = {country_codes} if isinstance(country_codes, str) else set(country_codes or ())
        wanted = {code.upper() for code in codes}
        found = [self._location(hit, language) for hit in hits if not wanted or hit.place.country in wanted]
        return _one_or_many(found, exactly_one, limit)

    def reverse(
        self,
        query: object,
        exactly_one: bool = True,
        *,
        language: str | None = None,
        limit: int = 10,
        timeout: object = None,  # noqa: ARG002  as in geocode
    ) -> Location | list[Location] | None:
        """The settlements nearest to a point, with `distance_km` in `raw`; None farther than REVERSE_KM from any."""
        point = Point(query)
        rows, vectors = self._settlements()
        cosines = vectors @ _unit_vectors(np.array([point.latitude]), np.array([point.longitude]))[0]
        found = []
        for position in np.argsort(-cosines, kind="stable")[: 1 if exactly_one else limit]:
            km = _EARTH_RADIUS_KM * float(np.arccos(np.clip(cosines[position], -1.0, 1.0)))
            if km <= REVERSE_KM:
                hit = NameHit(self.gazetteer.place_at(int(rows[position])), NameKind.PRIMARY, MatchKind.STRICT)
                found.append(self._location(hit, language, distance_km=round(km, 3)))
        return _one_or_many(found, exactly_one, limit)

    def _candidates(self, query: str) -> Sequence[NameHit]:
        """Places of the whole query, else of what stands before its first comma: strict, article-less, loose."""
        head = query.partition(",")[0]
        for key in (strict_key(query), strict_key(head), article_key(strict_key(head))):
            hits = self.gazetteer.find(key)
            if hits:
                return hits
        return self.gazetteer.find_loose(head)

    def _inside(self, hits: Sequence[NameHit], query: str) -> Sequence[NameHit]:
        """The hits that lie in what the parts of the query behind its first comma name."""
        for tail in query.split(",")[1:]:
            areas = [
                hit.place
                for hit in self.gazetteer.find(strict_key(tail))
                if hit.place.kind in (PlaceKind.COUNTRY, PlaceKind.ADMIN1)
            ]
            if areas:
                hits = [hit for hit in hits if any(_lies_in(hit.place, area) for area in areas)]
        return hits

    def _location(self, hit: NameHit, language: str | None, **more: object) -> Location:
        place = hit.place
        country = self.gazetteer.country(place.country) if place.country else None
        shown = [place] if country is None or place.kind is PlaceKind.COUNTRY else [place, country]
        names = [self.gazetteer.label(one, language) if language else one.name for one in shown]
        raw = {
            "id": place.id,
            "kind": str(place.kind),
            "country": place.country,
            "admin1": place.admin1,
            "population": place.population,
            "radius_km": place.radius_km,
            "score": round(_MATCH_SCORE[hit.match] * _NAME_SCORE[hit.name_kind], 3),
            **more,
        }
        return Location(", ".join(names), (place.lat, place.lon), raw)

    def _settlements(self) -> tuple[Columns, Columns]:
        """Rows of all settlements and their positions on the unit sphere, made at the first call of `reverse`."""
        if self._sphere is None:
            rows = np.flatnonzero(self.gazetteer.rows["kind"] == KINDS.index(PlaceKind.SETTLEMENT))
            places = self.gazetteer.rows[rows]
            self._sphere = rows, _unit_vectors(places["lat"].astype(float), places["lon"].astype(float))
        return self._sphere


def _unit_vectors(lats: Columns, lons: Columns) -> Columns:
    phi, theta = np.radians(lats), np.radians(lons)
    return np.column_stack([np.cos(phi) * np.cos(theta), np.cos(phi) * np.sin(theta), np.sin(phi)])


def _lies_in(place: Place, area: Place) -> bool:
    if area.kind is PlaceKind.COUNTRY:
        return place.country == area.country
    return place.country == area.country and place.admin1 == area.name


def _one_or_many(found: list[Location], exactly_one: bool, limit: int) -> Location | list[Location] | None:
    if not found:
        return None
    return found[0] if exactly_one else found[:limit]
