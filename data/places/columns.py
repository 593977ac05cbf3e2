"""Which column of a table says what: told by the user, or known by its usual names."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.places.cleaning import shown
from data.places.tables import LAT, LON, RADIUS_KM, Table
from geo.errors import PlacesError

FIELDS = ("name", "lat", "lon", "kind", "country", "admin1", "aliases", "population", "radius_km", "id")
# By what a column is known, without case, blanks and signs; the first that is there counts.
_USUAL: Mapping[str, Sequence[str]] = {
    "name": "nameen name placename place location locationname settlement village town city asciiname shapename "
    "nameascii label title toponym ort ortsname nom lieu nombre lugar название наименование назва اسم الاسم".split(),
    "lat": f"{LAT} lat latitude latitudey latdd ylat pointy centerlat latitudedd ycoord y breite breitengrad latitud "
    "широта".split(" "),
    "lon": f"{LON} lon lng long longitude longitudex londd xlon pointx centerlon longitudedd xcoord x länge laenge "
    "längengrad laengengrad longitud долгота довгота".split(" "),
    "kind": "kind type placetype featuretype featurecla fclass category art typ тип".split(),
    "country": "country countrycode isocountry iso2 isoa2 iso adm0a3 isoa3 iso3 cc admin0 countryname adm0name land "
    "pays país pais страна країна".split(),
    "admin1": "admin1 admin1name adm1name province state governorate region oblast provinz bundesland provincia "
    "область".split(),
    "aliases": "aliases alias alternatenames alternatename othernames altnames altname namealt weiterenamen autresnoms "
    "otrosnombres".split(),
    "population": "population pop popmax people einwohner bevölkerung población poblacion население населення".split(),
    "radius_km": f"{RADIUS_KM} radiuskm".split(" "),
    "id": "geonameid geonamesid gnid id pcode code neid uuid".split(),
}
_LANGUAGE_NAME = re.compile(r"name(?:de|en|fr|es|ru|uk|ar)")
_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Columns:
    """The positions of the columns by field; `names` are further columns with names of the place in our languages."""

    of: Mapping[str, Sequence[int]]
    width: int
    names: Sequence[int] = ()

    def cell(self, row: Sequence[str], field: str) -> str:
        """What a row says of a field that has one column; "" when it says nothing."""
        for position in self.of.get(field, ()):
            if position < len(row) and row[position].strip():
                return row[position]
        return ""

    def cells(self, row: Sequence[str], field: str) -> list[str]:
        """What a row says of a field that may have several columns."""
        return [row[position] for position in self.of.get(field, ()) if position < len(row)]


def plain_header(column: str) -> str:
    """The column's name without case, blanks and signs; one of ours stays as it is."""
    return column if column in {LAT, LON, RADIUS_KM} else _SIGNS.sub("", column.casefold())


def parse_mapping(text: str) -> Mapping[str, Sequence[str]]:
    """Columns by field out of "name=NAME_EN,lat=Y,lon=X,aliases=NAME_AR+NAME_FR". Raises PlacesError."""
    mapping: dict[str, Sequence[str]] = {}
    for part in text.split(","):
        field, separator, columns = part.partition("=")
        if not separator or field.strip() not in FIELDS or not columns.strip():
            raise PlacesError(
                f"The columns cannot be {shown(part)}. Write FIELD=COLUMN, such as name=NAME_EN,lat=Y,lon=X; "
                f"the fields are {', '.join(FIELDS)}."
            )
        mapping[field.strip()] = [column.strip() for column in columns.split("+")]
    return mapping


def named_columns(
    table: Table, mapping: Mapping[str, Sequence[str]]
) -> tuple[Mapping[str, Sequence[str]], Sequence[str]]:
    """The columns by field as find_columns finds them, and which of name and position have none; unknown ones go."""
    known = {plain_header(column) for column in table.header}
    kept = {field: [one for one in columns if plain_header(one) in known] for field, columns in mapping.items()}
    found = _positions("", table, {field: columns for field, columns in kept.items() if columns})
    named = {
        field: [table.header[at] for at in positions if not table.header[at].startswith("\x00")]
        for field, positions in found.items()
    }
    return {field: columns for field, columns in named.items() if columns}, _missing(found)


def find_columns(name: str, table: Table, mapping: Mapping[str, Sequence[str]]) -> Columns:
    """Where the table keeps what; `mapping` before usual names. Raises PlacesError when name or position is missing."""
    found = _positions(name, table, mapping)
    taken = {position for positions in found.values() for position in positions}
    plain = [plain_header(column) for column in table.header]
    names = [at for at, column in enumerate(plain) if _LANGUAGE_NAME.fullmatch(column) and at not in taken]
    missing = _missing(found)
    if missing:
        header = ", ".join(column for column in table.header if not column.startswith("\x00"))
        raise PlacesError(
            f"{name}: No column for {' and '.join(missing)} was found among: {header[:300]}. "
            "Say which it is, such as --columns name=NAME_EN,lat=Y,lon=X."
        )
    return Columns(found, len(table.header), names)


def _missing(found: Mapping[str, Sequence[int]]) -> list[str]:
    return [field for field in ("name", "lat", "lon") if not found[field]]


def _positions(name: str, table: Table, mapping: Mapping[str, Sequence[str]]) -> dict[str, Sequence[int]]:
    plain = [plain_header(column) for column in table.header]
    found: dict[str, Sequence[int]] = {field: _mapped(name, table, columns) for field, columns in mapping.items()}
    for field, usual in _USUAL.items():
        if field not in found:
            first = next((plain.index(column) for column in usual if column in plain), None)
            found[field] = [] if first is None else [first]
    return found


def _mapped(name: str, table: Table, columns: Sequence[str]) -> list[int]:
    plain = {plain_header(column): at for at, column in enumerate(table.header)}
    unknown = [column for column in columns if plain_header(column) not in plain]
    if unknown:
        raise PlacesError(f"{name}: There is no column {shown(unknown[0])}.")
    return [plain[plain_header(column)] for column in columns]
