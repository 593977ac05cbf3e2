"""Readable features of a place that a name may mean: of the name itself, and of what the rest of the article says."""

from collections.abc import Mapping
from functools import lru_cache
from math import log10

from geo.model import MATCH_KIND, PLACE_KIND, MatchKind, NameKind, PlaceKind

# Every feature is 0..1 (or absent, which is 0), so that weights compare.
Features = dict[str, float]

_NAME_KIND = {
    NameKind.PRIMARY: "",
    NameKind.ALTERNATE: "alternate",
    NameKind.HISTORIC: "historic",
    NameKind.ABBREVIATION: "abbreviation",
}
_MATCH = {
    MATCH_KIND.STRICT: "",
    MATCH_KIND.ARTICLE: "article_less",
    MATCH_KIND.STEM: "inflected",
    MATCH_KIND.LOOSE: "loose",
}
_TOWNS = frozenset({PLACE_KIND.SETTLEMENT, PLACE_KIND.DISTRICT})
# A city of ten million counts 1, a country of a thousand million.
_LARGEST_TOWN, _LARGEST_COUNTRY, _LARGEST_AREA = 7.0, 9.0, 8.0
# Where a gazetteer offers so many places before this one, it is the last that anybody thinks of.
_LAST = 16.0

# Countries in which the language of an article is spoken; English and Spanish news name small towns of all of them.
SPOKEN_IN: Mapping[str, frozenset[str]] = {
    language: frozenset(codes.split())
    for language, codes in {
        "de": "DE AT CH LI LU",
        "en": "US GB IE CA AU NZ ZA JM",
        "fr": "FR BE CH LU CA MC HT ML NE BF CI SN CM TD GA CG CD BJ TG GN CF DJ MG RE GP MQ GF NC PF",
        "es": "ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY GQ PR",
        "ru": "RU BY KZ KG UA MD",
        "uk": "UA",
        "ar": "SY IQ LB JO PS EG LY TN DZ MA MR SD SO DJ SA YE OM AE QA BH KW",
    }.items()
}


@lru_cache(maxsize=50_000)
def name_features(
    kind: PlaceKind,
    name_kind: NameKind,
    match: MatchKind,
    population: int | None,
    rank: int,
    *,
    is_behind_town: bool,
    is_capital: bool,
    is_native: bool,
    is_outdone: bool,
    is_in_namesake: bool,
) -> Features:
    """What speaks for a place before the article is looked at.

    `rank`: how many places of the name the gazetteer offers first. `is_behind_town`: the first of them is a town and
    this is none (the river behind Dnipro). `is_native`: the article's language is spoken there. `is_outdone`: a town or
    county that goes by another name first, while another place bears the name as its own. `is_in_namesake`: a town
    in a country of the same name (Mexico). Not to be changed.
    """
    found: Features = {}
    for name in (_NAME_KIND[name_kind], _MATCH[match]):
        if name:
            found[name] = 1.0
    if kind is not PLACE_KIND.SETTLEMENT:
        found[f"kind_{kind}"] = 1.0
    found.update(_size(kind, population))
    if rank == 0:
        found["first"] = 1.0
    else:
        found["later"] = min(1.0, log10(1 + rank) / log10(1 + _LAST))
    if is_behind_town:
        found["behind_town"] = 1.0
    if is_capital:
        found["capital"] = 1.0
    if is_outdone:
        found["outdone"] = 1.0
    if is_in_namesake:
        found["in_namesake_country"] = 1.0
    if is_native and kind is not PLACE_KIND.COUNTRY:
        found["native"] = 1.0
    return found


def _size(kind: PlaceKind, population: int | None) -> Features:
    if kind in _TOWNS:
        return {"people": min(1.0, log10(1 + population) / _LARGEST_TOWN)} if population else {"people_unknown": 1.0}
    if kind is PLACE_KIND.COUNTRY:
        return {"country_people": min(1.0, log10(1 + (population or 0)) / _LARGEST_COUNTRY)}
    return {"area_people": min(1.0, log10(1 + population) / _LARGEST_AREA)} if population else {}
