"""GeoNames country dumps (XX.txt, 19 columns, tab-separated, UTF-8) and alternateNamesV2 beside them.

Source: the readme of the GeoNames dumps; feature codes as of 2026.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from data.places.cleaning import clean_name, clean_names, read_people, read_position, shown
from data.places.model import AddedPlace, BadRow, LeftOut, Row, Terms
from data.places.naming import is_worth_a_key, plain_name
from data.places.sizes import ADMIN3_KM, radius_km
from data.places.spellings import ARTICLE_COUNTRIES
from geo.model import NameKind, Place, PlaceKind
from geo.names import strict_key
from geo.wording import counted

TERMS = Terms(licence="CC BY 4.0", attribution="GeoNames (https://www.geonames.org)")
COLUMNS = 19
# No line of any dump is longer than 30 kB.
MAX_LINE_BYTES = 200_000
# The languages of the articles; names without a language may be of any.
_LANGUAGES = frozenset({"de", "en", "fr", "es", "ru", "uk", "ar", ""})
_NOT_NAMES = frozenset({"link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "phon", "piny"})

_CODES = {
    PlaceKind.ADMIN1: "A.ADM1",
    PlaceKind.ADMIN2: "A.ADM2 A.ADM3",
    PlaceKind.COUNTRY: "A.PCLI A.PCLD A.PCLF A.PCLIX A.PCLS A.PCL A.TERR",
    PlaceKind.DISTRICT: "P.PPLX",
    PlaceKind.FACILITY: "S.AIRB S.AIRP S.AIRF S.INSM S.CMPRF S.DAM S.NOV S.PS S.PSH S.PSN S.OILR S.OILT S.BDG S.FT "
    "S.PSTB S.CSTM S.CTRS S.STNS S.PRN S.MFGM L.MILB L.NVB L.PRT L.CMPRF",
    PlaceKind.REGION: "L.RGN L.RGNE L.RGNH L.AREA L.PEN T.PEN T.MTS T.MT T.DSRT T.PLN T.PLAT T.CAPE T.VAL",
    PlaceKind.ISLAND: "T.ISL T.ISLS T.ATOL",
    PlaceKind.WATER: "H.SEA H.GULF H.STRT H.LK H.LKS H.RSV H.BAY H.CNL H.CHN H.OCN H.LGN",
}
_KINDS = {code: kind for kind, codes in _CODES.items() for code in codes.split()}
_LEFT_OUT = {
    "P": "settlements that are gone",
    "A": "smaller and former divisions",
    "H": "streams, wells and other small waters",
    "L": "parks, fields and other areas",
    "R": "roads and railways",
    "S": "buildings and other spots",
    "T": "hills and other heights",
    "U": "undersea features",
    "V": "woods and heaths",
}
_GONE = frozenset({"PPLH", "PPLCH"})


def read_geonames(lines: Iterable[bytes], other_names: Mapping[int, Mapping[str, NameKind]] | None = None) -> list[Row]:
    """The rows of a dump in order; `other_names` are those of read_alternate_names."""
    found = list(_rows(lines, other_names or {}))
    divisions = {
        row.code: row.added.place.name
        for row in found
        if isinstance(row, _Found) and row.added.place.kind is PlaceKind.ADMIN1
    }
    return [_with_division(row, divisions) if isinstance(row, _Found) else row for row in found]


class _Found:
    """A place and the code of the first-level division it lies in."""

    __slots__ = ("added", "code")

    def __init__(self, added: AddedPlace, code: str) -> None:
        self.added = added
        self.code = code


def _with_division(row: _Found, divisions: Mapping[str, str]) -> AddedPlace:
    division = divisions.get(row.code)
    if division is None or row.added.place.kind in (PlaceKind.ADMIN1, PlaceKind.COUNTRY):
        return row.added
    return row.added._replace(place=replace(row.added.place, admin1=division))


def _rows(lines: Iterable[bytes], other_names: Mapping[int, Mapping[str, NameKind]]) -> Iterator[_Found | Row]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _row(number, line, other_names)
        except ValueError as error:
            yield BadRow(number, str(error))


def _row(at: int, line: bytes, other_names: Mapping[int, Mapping[str, NameKind]]) -> _Found | LeftOut:
    cells = _cells(line, COLUMNS)
    feature_class, code, country = cells[6], cells[7], cells[8].strip().upper()
    kind = _kind(feature_class, code)
    if kind is None:
        return LeftOut(_LEFT_OUT.get(feature_class, "rows without a kind"))
    number = _number(cells[0])
    lat, lon = read_position(cells[4], cells[5])
    people = read_people(cells[14])
    if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise ValueError(f"{shown(country)} is no country code")
    name = clean_name(cells[1])
    names = _names(name, [cells[2], *cells[3].split(",")], people or 0, other_names.get(number))
    place = Place(
        id=f"geonames:{number}",
        name=plain_name(name) if country in ARTICLE_COUNTRIES else name,
        lat=round(lat, 5),
        lon=round(lon, 5),
        kind=kind,
        country=country or None,
        population=people,
        radius_km=ADMIN3_KM if code == "ADM3" else radius_km(kind, people),
    )
    return _Found(AddedPlace(place, names, at), f"{country}.{cells[10]}")


def _kind(feature_class: str, code: str) -> PlaceKind | None:
    if feature_class == "P" and code not in _GONE:
        return PlaceKind.DISTRICT if code == "PPLX" else PlaceKind.SETTLEMENT
    return _KINDS.get(f"{feature_class}.{code}")


def _cells(line: bytes, wanted: int) -> list[str]:
    if len(line) > MAX_LINE_BYTES:
        raise ValueError(f"it is {len(line)} bytes long")
    try:
        cells = line.decode("utf-8").rstrip("\r\n").split("\t")
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8") from None
    if len(cells) < wanted:
        raise ValueError(f"it has {counted(len(cells), 'column')} instead of {wanted}")
    return cells


def _number(text: str) -> int:
    digits = text.strip().removeprefix("\ufeff")
    if not (digits.isascii() and digits.isdigit() and 0 < int(digits[:12]) < 2**32):
        raise ValueError(f"{shown(text)} is no GeoNames number")
    return int(digits)


def _names(name: str, others: list[str], people: int, listed: Mapping[str, NameKind] | None) -> Mapping[str, NameKind]:
    """What the place is called; of spellings with one key the first counts. A list with kinds replaces the column."""
    names = {name: NameKind.PRIMARY}
    keys = {strict_key(name)}
    kinds = listed if listed is not None else dict.fromkeys(clean_names(others), NameKind.ALTERNATE)
    for other, kind in kinds.items():
        if kind is NameKind.ALTERNATE and not is_worth_a_key(other, people):
            continue
        key = strict_key(other)
        if key and key not in keys and not key.isdigit():
            keys.add(key)
            names[other] = kind
    return names


def read_alternate_names(lines: Iterable[bytes], wanted: Iterable[int]) -> Mapping[int, Mapping[str, NameKind]]:
    """What the table alternateNamesV2 calls the places of the numbers; rows that cannot be read are passed over."""
    numbers = frozenset(wanted)
    names: dict[int, dict[str, NameKind]] = defaultdict(dict)
    for line in lines:
        # nearly every line of the whole table is about another place, so its number is looked at first
        number = line[: line.find(b"\t", line.find(b"\t") + 1)].rpartition(b"\t")[2]
        if not number.isdigit() or int(number) not in numbers:
            continue
        try:
            cells = _cells(line, 4)
            if (kind := _name_kind(cells)) is not None:
                names[int(number)].setdefault(clean_name(cells[3]), kind)
        except ValueError:
            continue
    return names


def _name_kind(cells: list[str]) -> NameKind | None:
    language = cells[2].lower().partition("-")[0]
    if language == "abbr":
        return NameKind.ABBREVIATION
    if language in _NOT_NAMES or language not in _LANGUAGES:
        return None
    flags = [*cells[4:8], "", "", "", ""]
    if flags[3] == "1":
        return NameKind.HISTORIC
    return NameKind.PRIMARY if flags[0] == "1" and language else NameKind.ALTERNATE
