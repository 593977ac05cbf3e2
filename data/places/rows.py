"""Rows of plain tables and of p-code tables to places."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from data.places.cleaning import (
    clean_name,
    clean_names,
    clean_text,
    read_country,
    read_id,
    read_kind,
    read_people,
    read_position,
    read_radius_km,
    shown,
)
from data.places.columns import Columns, find_columns, plain_header
from data.places.model import AddedPlace, BadRow, Row, Terms
from data.places.sizes import ADMIN3_KM, radius_km
from data.places.tables import RADIUS_KM, Table
from geo.model import NameKind, Place, PlaceKind
from geo.names import strict_key
from geo.wording import counted

OCHA_TERMS = Terms(licence="CC BY-IGO", attribution="OCHA, Common Operational Datasets (https://data.humdata.org)")
NATURAL_EARTH_TERMS = Terms(licence="public domain", attribution="Natural Earth (https://www.naturalearthdata.com)")

_SEPARATORS = re.compile(r"[|;\n]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the user says of a table: columns by field; kind and country of all its places; an id for the source.

    `country_named` knows the codes of countries by names that are not English.
    """

    columns: Mapping[str, Sequence[str]]
    kind: PlaceKind | None = None
    country: str | None = None
    source_id: str = ""
    country_named: Callable[[str], str | None] = lambda _: None


# -- plain tables ---------------------------------------------------------------------------------------------------


def read_table(name: str, table: Table, wishes: Wishes) -> Iterator[Row]:
    """The places of a table with a column for the name and two for the position. Raises PlacesError."""
    columns = find_columns(name, table, wishes.columns)
    header = [plain_header(column) for column in table.header]
    scheme = _scheme(header, columns)
    for number, row in table.rows:
        try:
            yield _place(number, row, columns, wishes, scheme)
        except ValueError as error:
            yield BadRow(number, str(error))


def is_natural_earth(table: Table) -> bool:
    """Whether the features are Natural Earth's."""
    header = {plain_header(column) for column in table.header}
    return table.is_map and "featurecla" in header and bool(header & {"neid", "scalerank"})


def _scheme(header: Sequence[str], columns: Columns) -> str:
    """How ids of the table's id column begin; "" when they are the source's own."""
    ids = [header[at] for at in columns.of.get("id", ())]
    if ids and ids[0] in {"geonameid", "geonamesid", "gnid"}:
        return "geonames"
    return "naturalearth" if ids == ["neid"] else ""


def _check_width(row: Sequence[str], width: int) -> None:
    if len(row) > width and any(cell.strip() for cell in row[width:]):
        raise ValueError(f"it has {counted(len(row), 'column')} where the header has {width}")


def _place(line: int, row: Sequence[str], columns: Columns, wishes: Wishes, scheme: str) -> AddedPlace:
    _check_width(row, columns.width)
    name = clean_name(columns.cell(row, "name"))
    lat, lon = read_position(columns.cell(row, "lat"), columns.cell(row, "lon"))
    country = wishes.country or read_country(_country_cell(columns, row), wishes.country_named)
    people = read_people(columns.cell(row, "population"))
    kind = wishes.kind or _kind_of(columns.cell(row, "kind"), has_area=bool(columns.cell(row, "radius_km").strip()))
    stated_km = read_radius_km(columns.cell(row, "radius_km"))
    place = Place(
        id=_id(scheme, wishes.source_id, columns.cell(row, "id"), (name, country, lat, lon, kind)),
        name=name,
        lat=round(lat, 5),
        lon=round(lon, 5),
        kind=kind,
        country=country,
        admin1=_optional_name(columns.cell(row, "admin1")),
        population=people,
        radius_km=stated_km or radius_km(kind, people),
    )
    official = [row[at] for at in columns.names if at < len(row)]
    aliases = [alias for cell in columns.cells(row, "aliases") for alias in _SEPARATORS.split(_commas(cell))]
    return AddedPlace(place, _all_names(name, official, aliases), line)


def _country_cell(columns: Columns, row: Sequence[str]) -> str:
    cell = columns.cell(row, "country").strip()
    # Natural Earth's code for none
    return "" if cell in {"-99", "-1"} else cell


def _commas(cell: str) -> str:
    """Aliases may stand between commas, too, where nothing else divides them."""
    return cell if _SEPARATORS.search(cell) else cell.replace(",", "|")


# Natural Earth's classes of features, or how they begin; longer ones first.
_FEATURE_WORDS = {
    PlaceKind.COUNTRY: "admin-0 country|admin-0 sovereignty",
    PlaceKind.ADMIN1: "admin-1 ",
    PlaceKind.SETTLEMENT: "populated place|historic place|scientific station",
    PlaceKind.REGION: "admin-0 |range/mtn|pen/cape|geoarea|basin|coast|delta|wetlands|foothills|lowland|tundra|gorge|"
    "isthmus|dragons-be-here",
    PlaceKind.ISLAND: "island group",
    PlaceKind.WATER: "sound|channel|fjord|inlet|lagoon|lake centerline|river (intermittent)|playa|alkaline lake|reef",
}
_PAIRS = ((word, kind) for kind, words in _FEATURE_WORDS.items() for word in words.split("|"))
_FEATURES = dict(sorted(_PAIRS, key=lambda pair: -len(pair[0])))


def _kind_of(cell: str, *, has_area: bool) -> PlaceKind:
    """The kind of a cell; where none is said, a point is a settlement and an area a region."""
    word = clean_text(cell[:100]).casefold()
    if "capital" in word:
        # "Admin-1 capital" is a town
        return PlaceKind.SETTLEMENT
    for beginning, kind in _FEATURES.items():
        if word.startswith(beginning):
            return kind
    return read_kind(cell) or (PlaceKind.REGION if has_area else PlaceKind.SETTLEMENT)


def _optional_name(cell: str) -> str | None:
    try:
        return clean_name(cell) if cell.strip() else None
    except ValueError:
        return None


def _all_names(name: str, official: list[str], aliases: list[str]) -> Mapping[str, NameKind]:
    """Every name once by its key: the place's own, the official ones in other languages, the aliases."""
    names = {name: NameKind.PRIMARY}
    keys = {strict_key(name)}
    for others, kind in ((official, NameKind.PRIMARY), (aliases, NameKind.ALTERNATE)):
        for other in clean_names(others):
            key = strict_key(other)
            if key not in keys and len(key) > 1:
                keys.add(key)
                names[other] = kind
    return names


def _id(scheme: str, source_id: str, cell: str, facts: tuple[object, ...]) -> str:
    """The id of a place: that of a register where the table has it, else the source's own, else a digest."""
    own = read_id(cell) if cell.strip() not in {"", "-1", "-99", "0"} else None
    if scheme == "geonames" and own and own.isascii() and own.isdigit() and int(own) < 2**32:
        return f"geonames:{int(own)}"
    if scheme == "naturalearth" and own:
        return f"naturalearth:{own}"
    return f"user:{source_id}/{own or sha256(repr(facts).encode()).hexdigest()[:12]}"


# -- p-code tables ---------------------------------------------------------------------------------------------------

_PCODE = re.compile(r"adm(?:in)?([0-5])(?:p|)code")
_NAME = re.compile(r"adm(?:in)?([0-5])(ref|alt)?\d?(?:name)?(ref|alt)?\d?([a-z]{2})?\d?")
_CODE = re.compile(r"[A-Za-z][\w.-]{1,40}", re.ASCII)
_KIND_OF_LEVEL = {
    0: PlaceKind.COUNTRY, 1: PlaceKind.ADMIN1, 2: PlaceKind.ADMIN2, 3: PlaceKind.ADMIN2, 4: PlaceKind.SETTLEMENT,
    5: PlaceKind.SETTLEMENT,
}  # fmt: skip
# A community of a p-code table is a village or a quarter of a town.
_COMMUNITY_KM = 2.0

# Where the gazetteer knows a place of the name, kind and country; None when it knows none or several.
Locate = Callable[[str, PlaceKind, str | None], tuple[float, float] | None]


class _Level:
    """The columns of the deepest level of a p-code table, and of the levels above that say where it lies."""

    def __init__(self, table: Table) -> None:
        plain = [plain_header(column) for column in table.header]
        self.codes: dict[int, int] = {}
        self.names: dict[int, list[tuple[int, bool]]] = {}
        for at, column in enumerate(plain):
            if found := _PCODE.fullmatch(column):
                self.codes.setdefault(int(found[1]), at)
            elif found := _NAME.fullmatch(column):
                self.names.setdefault(int(found[1]), []).append((at, bool(found[2] or found[3])))
        self.depth = max(self.codes.keys() & self.names.keys(), default=-1)
        if self.depth >= 0:
            # English first, then the table's order, alternative names last
            self.names[self.depth].sort(key=lambda one: (one[1], not plain[one[0]].endswith("en"), one[0]))


def is_pcode_table(table: Table) -> bool:
    """Whether the table names divisions by p-codes."""
    return _Level(table).depth >= 0


def read_pcodes(table: Table, wishes: Wishes, locate: Locate) -> Iterator[Row]:
    """The places of the deepest level of the table; without columns for it, a position is taken from the gazetteer."""
    level = _Level(table)
    columns = _position_columns(table)
    for number, row in table.rows:
        try:
            yield _coded_place((number, row), level, columns, wishes, locate)
        except ValueError as error:
            yield BadRow(number, str(error))


def _position_columns(table: Table) -> Columns:
    plain = [plain_header(column) for column in table.header]
    usual = {
        "lat": ("\x00lat", "latitude", "latitudey", "lat", "centerlat", "pointy", "y"),
        "lon": ("\x00lon", "longitude", "longitudex", "lon", "centerlon", "pointx", "x"),
        "radius_km": (RADIUS_KM,),
        "population": ("population", "pop"),
    }
    return Columns(
        {field: [plain.index(column) for column in names if column in plain][:1] for field, names in usual.items()},
        width=len(plain),
    )


def _coded_place(
    numbered: tuple[int, Sequence[str]], level: _Level, columns: Columns, wishes: Wishes, locate: Locate
) -> AddedPlace:
    line, row = numbered
    _check_width(row, columns.width)
    code = clean_text(_cell(row, level.codes[level.depth])[:60])
    if not _CODE.fullmatch(code):
        raise ValueError(f"{shown(code)} is no p-code" if code else "it has no p-code")
    named = level.names[level.depth]
    official = [_cell(row, at) for at, is_other in named if not is_other and _cell(row, at).strip()]
    others = [_cell(row, at) for at, is_other in named if is_other]
    name = clean_name(official[0] if official else "")
    kind = wishes.kind or _KIND_OF_LEVEL[level.depth]
    country = wishes.country or _country_of(row, level, code)
    lat, lon = _coded_position(row, columns, locate, (name, kind, country))
    people = read_people(columns.cell(row, "population"))
    place = Place(
        # the codes of Syria's communities do not begin with its own
        id=f"pcode:{code if country is None or code.startswith(country) else f'{country}.{code}'}",
        name=name,
        lat=round(lat, 5),
        lon=round(lon, 5),
        kind=kind,
        country=country,
        admin1=_optional_name(_upper(row, level, 1)) if level.depth > 1 else None,
        population=people,
        radius_km=read_radius_km(columns.cell(row, "radius_km")) or _coded_radius_km(level.depth, kind, people),
    )
    return AddedPlace(place, _all_names(name, official[1:], others), line)


def _cell(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""


def _upper(row: Sequence[str], level: _Level, depth: int) -> str:
    return next((_cell(row, at) for at, is_other in level.names.get(depth, ()) if not is_other), "")


def _country_of(row: Sequence[str], level: _Level, code: str) -> str | None:
    for cell in (_cell(row, level.codes.get(0, len(row))), _upper(row, level, 0), code[:2], code[:3]):
        try:
            if cell.strip() and (country := read_country(cell)):
                return country
        except ValueError:
            continue
    return None


def _coded_position(
    row: Sequence[str], columns: Columns, locate: Locate, facts: tuple[str, PlaceKind, str | None]
) -> tuple[float, float]:
    lat, lon = columns.cell(row, "lat"), columns.cell(row, "lon")
    if lat.strip() or lon.strip():
        return read_position(lat, lon)
    known = locate(*facts)
    if known is None:
        raise ValueError("it has no position, and the gazetteer does not know one for it")
    return known


def _coded_radius_km(depth: int, kind: PlaceKind, people: int | None) -> float:
    if kind is PlaceKind.SETTLEMENT:
        return max(_COMMUNITY_KM, radius_km(kind, people))
    return ADMIN3_KM if depth == 3 else radius_km(kind, people)
