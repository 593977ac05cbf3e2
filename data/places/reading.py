"""Files of places to places: which form a file has, and the reader for it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice

from data.gazetteer import BundledGazetteer
from data.places.columns import named_columns
from data.places.countries import country_named
from data.places.files import PEEK_BYTES, PlaceFile, check_workbook, lines_of, open_file, read_whole
from data.places.geonames import COLUMNS, MAX_LINE_BYTES, read_alternate_names, read_geonames
from data.places.geonames import TERMS as GEONAMES_TERMS
from data.places.model import AddedPlace, BadRow, LeftOut, Reading, Row
from data.places.rows import (
    NATURAL_EARTH_TERMS,
    OCHA_TERMS,
    Locate,
    Wishes,
    is_natural_earth,
    is_pcode_table,
    read_pcodes,
    read_table,
)
from data.places.tables import Table, read_csv, read_geojson, read_workbook
from geo.distance import distance_km
from geo.errors import PlacesError
from geo.model import MatchKind, NameKind, Place, PlaceKind
from geo.names import strict_key

MAX_BAD_ROWS_KEPT = 1_000
PREVIEW_ROWS = 200
DUMP_FORM = "GeoNames"
# Its rows are features, which have no lines.
GEOJSON_FORM = "GeoJSON"
# Beyond twice its country's radius a place may lie so far from the middle: islands, exclaves.
_OUTSIDE_KM = 800.0

# Told how far reading is, 0..1.
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the user says of a file; `other_names` is a table alternateNamesV2 to a GeoNames dump."""

    columns: Mapping[str, Sequence[str]] = field(default_factory=dict)
    kind: PlaceKind | None = None
    country: str | None = None
    source_id: str = ""
    other_names: PlaceFile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a file would give. `header` is empty where columns are fixed (GeoNames dumps, p-code tables).

    `columns` says which column each field is read from; `missing` are fields that must be mapped first.
    """

    form: str
    header: Sequence[str] = ()
    columns: Mapping[str, Sequence[str]] = field(default_factory=dict)
    missing: Sequence[str] = ()
    places: Sequence[AddedPlace] = ()
    bad_rows: Sequence[BadRow] = ()


def preview_file(file: PlaceFile, options: Options, gazetteer: BundledGazetteer) -> Preview:
    """The first PREVIEW_ROWS rows of a file as they would be read. Raises PlacesError."""
    with open_file(file) as (name, stream):
        start = stream.read(PEEK_BYTES)
        if _is_dump(start):
            lines = start.split(b"\n")[:-1][:PREVIEW_ROWS]
            return _shown(_collect(Reading(form=DUMP_FORM, terms=GEONAMES_TERMS), read_geonames(lines), gazetteer))
        content = start + read_whole(name, stream)
    reading = Reading(form="table", terms=None)
    wishes = _wishes(options, gazetteer)
    tables = [replace(table, rows=list(islice(table.rows, PREVIEW_ROWS))) for table in _tables(name, content, reading)]
    if tables and (options.columns or not is_pcode_table(tables[0])):
        columns, missing = named_columns(tables[0], options.columns)
        header = [column for column in tables[0].header if not column.startswith("\x00")]
        shown = Preview(form=reading.form, header=header, columns=columns, missing=missing)
        if missing:
            return shown
        read = _collect(reading, _table_rows(name, tables, wishes, reading, gazetteer), gazetteer)
        return replace(shown, places=read.places, bad_rows=read.bad_rows)
    return _shown(_collect(reading, _table_rows(name, tables, wishes, reading, gazetteer), gazetteer))


def _shown(reading: Reading) -> Preview:
    return Preview(form=reading.form, places=reading.places, bad_rows=reading.bad_rows)


def read_places(
    file: PlaceFile, options: Options, gazetteer: BundledGazetteer, progress: Progress | None = None
) -> Reading:
    """What the file holds; rows that give no place are told, the others kept. Raises PlacesError."""
    tell = progress or (lambda _: None)
    with open_file(file) as (_, stream):
        start = stream.read(PEEK_BYTES)
    if _is_dump(start):
        reading = _read_dump(file, options, gazetteer, tell)
    elif options.other_names is not None:
        raise PlacesError(f"{file.name}: Alternate names go with a GeoNames dump of {COLUMNS} columns; this is none.")
    else:
        reading = _read_tables(file, options, gazetteer, tell)
    if not reading.places:
        raise PlacesError(f"{file.name}: The file holds no place.{_why_none(reading)}")
    return reading


def row_word(form: str) -> str:
    """What the rows of a file of that form are counted as."""
    return "feature" if GEOJSON_FORM in form else "line"


def _why_none(reading: Reading) -> str:
    if reading.bad_rows:
        first = reading.bad_rows[0]
        what = row_word(reading.form)
        if reading.n_bad == 1:
            return f" One row could not be read; {what} {first.line}: {first.reason}."
        return f" {reading.n_bad:,} rows could not be read; {what} {first.line}: {first.reason}."
    left = ", ".join(reading.left_out)
    return f" It has only {left}, which are not taken." if left else ""


def _is_dump(start: bytes) -> bool:
    """Whether the first full line looks like one of a GeoNames dump; a damaged one must not hide that."""
    lines = [line for line in start.split(b"\n")[:20] if line.strip()]
    looks = [
        line.count(b"\t") >= COLUMNS - 1 and line.split(b"\t", 1)[0].strip(b"\xef\xbb\xbf").isdigit() for line in lines
    ]
    return sum(looks) * 2 > len(lines) > 0


def _read_dump(file: PlaceFile, options: Options, gazetteer: BundledGazetteer, tell: Progress) -> Reading:
    names = _other_names(file, options.other_names) if options.other_names else None
    with open_file(file) as (_, stream):
        rows = read_geonames(lines_of(stream, MAX_LINE_BYTES), names)
    tell(0.7)
    return _collect(Reading(form=DUMP_FORM, terms=GEONAMES_TERMS), rows, gazetteer)


def _other_names(dump: PlaceFile, table: PlaceFile) -> Mapping[int, Mapping[str, NameKind]]:
    with open_file(dump) as (_, stream):
        numbers = [line[: line.find(b"\t")] for line in lines_of(stream, MAX_LINE_BYTES)]
    wanted = {int(number) for number in numbers if number.isdigit()}
    with open_file(table) as (name, stream):
        found = read_alternate_names(lines_of(stream, MAX_LINE_BYTES), wanted)
    if not found:
        raise PlacesError(f"{name}: The table of alternate names has none for a place of {dump.name}.")
    return found


def _read_tables(file: PlaceFile, options: Options, gazetteer: BundledGazetteer, tell: Progress) -> Reading:
    with open_file(file) as (name, stream):
        content = read_whole(name, stream)
    reading = Reading(form="table", terms=None)
    tables = _tables(name, content, reading)
    tell(0.3)
    return _collect(reading, _table_rows(name, tables, _wishes(options, gazetteer), reading, gazetteer), gazetteer)


def _wishes(options: Options, gazetteer: BundledGazetteer) -> Wishes:
    return Wishes(
        columns=options.columns,
        kind=options.kind,
        country=options.country,
        source_id=options.source_id,
        country_named=partial(country_named, gazetteer),
    )


def _tables(name: str, content: bytes, reading: Reading) -> list[Table]:
    beginning = content[:PEEK_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n")
    if content.startswith(b"PK"):
        reading.form = "workbook"
        check_workbook(name, content)
        return read_workbook(name, content)
    if beginning.startswith((b"{", b"[")):
        reading.form = GEOJSON_FORM
        return [read_geojson(name, content)]
    return [read_csv(name, content, reading.notes)]


def _table_rows(
    name: str, tables: list[Table], wishes: Wishes, reading: Reading, gazetteer: BundledGazetteer
) -> Iterator[Row]:
    coded = [] if wishes.columns else [table for table in tables if is_pcode_table(table)]
    if coded:
        reading.form, reading.terms = f"p-codes ({reading.form})", OCHA_TERMS
        for table in coded:
            yield from read_pcodes(table, wishes, _locator(gazetteer))
        return
    if not tables:
        raise PlacesError(f"{name}: The workbook has no sheet with a table.")
    if len(tables) > 1:
        reading.notes.append(f"{name}: only the first sheet, {tables[0].sheet}, was read.")
    if is_natural_earth(tables[0]):
        reading.terms = NATURAL_EARTH_TERMS
    yield from read_table(name, tables[0], wishes)


def _locator(gazetteer: BundledGazetteer) -> Locate:
    def locate(name: str, kind: PlaceKind, country: str | None) -> tuple[float, float] | None:
        hits = gazetteer.find(strict_key(name)) if country else ()
        same = {
            (hit.place.lat, hit.place.lon)
            for hit in hits
            if hit.place.kind is kind and hit.place.country == country and hit.match is MatchKind.STRICT
        }
        return same.pop() if len(same) == 1 else None

    return locate


def _collect(reading: Reading, rows: Iterable[Row], gazetteer: BundledGazetteer) -> Reading:
    """Sort the rows into the reading; of several places with one id the first counts."""
    known: set[str] = set()
    n_far = 0
    for row in rows:
        fault = _fault(row.place, known, gazetteer) if isinstance(row, AddedPlace) else None
        if isinstance(row, LeftOut):
            reading.left_out[row.reason] += 1
        elif isinstance(row, BadRow) or fault is not None:
            reading.n_bad += 1
            if len(reading.bad_rows) < MAX_BAD_ROWS_KEPT:
                reading.bad_rows.append(row if isinstance(row, BadRow) else BadRow(row.line, fault or ""))
        else:
            known.add(row.place.id)
            n_far += _is_far(row.place.lat, row.place.lon, _country(row.place, gazetteer))
            reading.places.append(row)
    if n_far:
        reading.notes.append(_far_words(n_far))
    return reading


def _far_words(n_far: int) -> str:
    if n_far == 1:
        return "1 place lies far from the country it is said to lie in; it was kept."
    return f"{n_far:,} places lie far from the country they are said to lie in; they were kept."


def _country(place: Place, gazetteer: BundledGazetteer) -> Place | None:
    return gazetteer.country(place.country) if place.country else None


def _fault(place: Place, known: set[str], gazetteer: BundledGazetteer) -> str | None:
    if place.id in known:
        return f"its id {place.id} occurs twice"
    if place.id.startswith("geonames:"):
        # their few places far from their country are islands that do lie there
        return None
    country = _country(place, gazetteer)
    swapped = abs(place.lon) <= 90 and not _is_far(place.lon, place.lat, country)
    if country is not None and swapped and _is_far(place.lat, place.lon, country):
        return f"{place.lat:g}, {place.lon:g} is far from {country.name}; latitude and longitude seem to be swapped"
    return None


def _is_far(lat: float, lon: float, country: Place | None) -> bool:
    if country is None:
        return False
    return distance_km(lat, lon, country.lat, country.lon) > 2 * country.radius_km + _OUTSIDE_KM
