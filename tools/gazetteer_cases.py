"""Names of a record made from its others: "St." for "Saint", how divisions are called in our languages."""

from collections.abc import Iterator

from geo.model import PlaceKind
from tools.gazetteer_sources import Record

_SAINTLY = frozenset("US GB CA AU IE NZ FR BE CH ZA JM MT HT LC VC KN GD DM TT BB BS GP MQ GF RE PM SN".split())
_LONG_AND_SHORT = (("Saint", "St."), ("Sainte", "Ste."), ("Fort", "Ft."), ("Mount", "Mt."))


def abbreviations(record: Record) -> Iterator[str]:
    """The primary name with "St.", "Ft." or "Mt." for the long word, and the other way round."""
    if record.country in _SAINTLY and record.kind is PlaceKind.SETTLEMENT:
        first, _, rest = record.name.partition(" " if " " in record.name else "-")
        for long, short in _LONG_AND_SHORT:
            if rest and first in (long, short, short.rstrip(".")):
                yield f"{long} {rest}"
                yield f"{short} {rest}"


_DIVISION_PATTERNS = {
    "RU UA BY KZ": "{} region|{} oblast|Oblast {}|Gebiet {}|Region {}|oblast de {}|région de {}|óblast de {}|"
    "región de {}|provincia de {}",
    "SY IQ YE EG LY JO LB TN SA": "{} governorate|{} province|Gouvernement {}|Provinz {}|gouvernorat de {}|"
    "province de {}|gobernación de {}|provincia de {}|мухафаза {}|провинция {}|провінція {}|محافظة {}",
    "AF IR PK TR CD CN ID TH KH LA VN ZA MZ AO": "{} province|Provinz {}|province de {}|provincia de {}|"
    "провинция {}|провінція {}|ولاية {}|مقاطعة {}",
    "SD SS NG MM IN ET SO ML NE BF TD CM ER": "{} state|{} region|Bundesstaat {}|Region {}|État de {}|région de {}|"
    "estado de {}|región de {}|штат {}|штат {}|ولاية {}|إقليم {}",
}  # fmt: skip


def division_names(record: Record, stems: list[str]) -> Iterator[str]:
    """How four kinds of countries' first-level divisions are called in our languages, from their bare names."""
    for countries, patterns in _DIVISION_PATTERNS.items():
        if record.kind is PlaceKind.ADMIN1 and record.country in countries.split():
            for pattern in patterns.split("|"):
                for stem in stems:
                    if _same_script(pattern, stem):
                        yield pattern.format(stem)
                        if stem[0] in "AEIOUYÉ" and pattern.endswith(" de {}"):
                            yield pattern.replace(" de {}", " d'{}").format(stem)


def _same_script(pattern: str, stem: str) -> bool:
    """Whether both are Latin, both Cyrillic or both Arabic."""
    word = pattern.replace("{}", "").strip()
    return _block(word[0]) == _block(stem[0])


def _block(char: str) -> int:
    return (ord(char) >= 0x400) + (ord(char) >= 0x600)
