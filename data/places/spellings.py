"""Spellings of a name that a text uses and the sources do not list: case forms, Arabic articles."""

import re
from collections.abc import Iterator

# (nominative adjective, noun gender) -> endings of genitive, dative, accusative, instrumental, prepositional
_RU_ADJECTIVES = (
    (re.compile(r"^(.+[кгхшщ])(ий|ой)$"), "m", ("ого", "ому", "=", "им", "ом")),
    (re.compile(r"^(.+)(ый|ой)$"), "m", ("ого", "ому", "=", "ым", "ом")),
    (re.compile(r"^(.+)(ий)$"), "m", ("его", "ему", "=", "им", "ем")),
    (re.compile(r"^(.+[кгх])(ое)$"), "n", ("ого", "ому", "ое", "им", "ом")),
    (re.compile(r"^(.+)(ое)$"), "n", ("ого", "ому", "ое", "ым", "ом")),
    (re.compile(r"^(.+)(ее)$"), "n", ("его", "ему", "ее", "им", "ем")),
    (re.compile(r"^(.+)(ая)$"), "f", ("ой", "ой", "ую", "ой", "ой")),
    (re.compile(r"^(.+)(яя)$"), "f", ("ей", "ей", "юю", "ей", "ей")),
    (re.compile(r"^(.+)(ые)$"), "p", ("ых", "ым", "ые", "ыми", "ых")),
    (re.compile(r"^(.+)(ие)$"), "p", ("их", "им", "ие", "ими", "их")),
)
_RU_NOUNS = (
    (re.compile(r"^(.+)(ег)$"), "m", ("ега", "егу", "ег", "егом", "егу")),
    (re.compile(r"^(.+[бвгджзклмнпрстфхцчшщ])()$"), "m", ("а", "у", "", "ом", "е")),
    (re.compile(r"^(.+)(й)$"), "m", ("я", "ю", "й", "ем", "е")),
    (re.compile(r"^(.+)(о)$"), "n", ("а", "у", "о", "ом", "е")),
    (re.compile(r"^(.+)(е)$"), "n", ("я", "ю", "е", "ем", "е")),
    (re.compile(r"^(.+)(ия)$"), "f", ("ии", "ии", "ию", "ией", "ии")),
    (re.compile(r"^(.+[кгх])(а)$"), "f", ("и", "е", "у", "ой", "е")),
    (re.compile(r"^(.+)(а)$"), "f", ("ы", "е", "у", "ой", "е")),
    (re.compile(r"^(.+)(я)$"), "f", ("и", "е", "ю", "ей", "е")),
    (re.compile(r"^(.+)(ь)$"), "f", ("и", "и", "ь", "ью", "и")),
    (re.compile(r"^(.+)(ы)$"), "p", ("", "ам", "ы", "ами", "ах")),
    (re.compile(r"^(.+)(а)$"), "p", ("", "ам", "а", "ами", "ах")),
)
_UK_ADJECTIVES = (
    (re.compile(r"^(.+)(ий)$"), "m", ("ого", "ому", "=", "им", "ому")),
    (re.compile(r"^(.+)(ій)$"), "m", ("ього", "ьому", "=", "ім", "ьому")),
    (re.compile(r"^(.+[бвгджзклмнпрстфхцчшщ])(е)$"), "n", ("ого", "ому", "е", "им", "ому")),
    (re.compile(r"^(.+[бвгджзклмнпрстфхцчшщ])(а)$"), "f", ("ої", "ій", "у", "ою", "ій")),
    (re.compile(r"^(.+)(я)$"), "f", ("ьої", "ій", "ю", "ьою", "ій")),
    (re.compile(r"^(.+)(і)$"), "p", ("их", "им", "і", "ими", "их")),
)
_UK_NOUNS = (
    (re.compile(r"^(.+)(іг)$"), "m", ("огу", "огу", "іг", "огом", "озі")),
    (re.compile(r"^(.+)(ець)$"), "m", ("ця", "цю", "ець", "цем", "ці")),
    (re.compile(r"^(.+[бвгджзклмнпрстфхцчшщ])()$"), "m", ("у", "у", "", "ом", "і")),
    (re.compile(r"^(.+)(й)$"), "m", ("ю", "ю", "й", "єм", "ї")),
    (re.compile(r"^(.+)(о)$"), "n", ("а", "у", "о", "ом", "і")),
    (re.compile(r"^(.+)(е)$"), "n", ("я", "ю", "е", "ем", "і")),
    (re.compile(r"^(.+)(ія)$"), "f", ("ії", "ії", "ію", "ією", "ії")),
    (re.compile(r"^(.+)(ка)$"), "f", ("ки", "ці", "ку", "кою", "ці")),
    (re.compile(r"^(.+)(а)$"), "f", ("и", "і", "у", "ою", "і")),
    (re.compile(r"^(.+)(я)$"), "f", ("і", "і", "ю", "ею", "і")),
    (re.compile(r"^(.+)(ь)$"), "f", ("і", "і", "ь", "ю", "і")),
    (re.compile(r"^(.+)(и)$"), "p", ("", "ам", "и", "ами", "ах")),
)
_CASES = ((_RU_ADJECTIVES, _RU_NOUNS), (_UK_ADJECTIVES, _UK_NOUNS))
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile("[ыэъё]|ая |ое |ее |ые |ие ", re.IGNORECASE)


def slavic_cases(name: str) -> Iterator[str]:
    """The oblique cases of a Russian or Ukrainian adjective with its noun: "Чёрное море" -> "Чёрного моря", ..."""
    words = name.split()
    if len(words) != 2:
        return
    adjective, noun = words
    for language, (adjectives, nouns) in enumerate(_CASES):
        if (_UKRAINIAN.search(name), _RUSSIAN.search(name))[language]:
            continue
        for adjective_form, gender, adjective_endings in adjectives:
            found = adjective_form.match(adjective)
            if found is None:
                continue
            for noun_form, noun_gender, noun_endings in nouns:
                stem = noun_form.match(noun)
                if stem is not None and noun_gender == gender:
                    for ending, noun_ending in zip(adjective_endings, noun_endings, strict=True):
                        yield f"{found[1]}{found[2] if ending == '=' else ending} {stem[1]}{noun_ending}"
                    break
            break


# Nouns that stand before a name that stays as it is: "сектор Газа", "в секторе Газа".
_HEADS = (
    frozenset(
        "сектор полуостров остров озеро река пролив залив долина провинция авиабаза база аэродром аэропорт порт гора "
        "пустыня республика область район мухафаза плотина лагерь".split()
    ),
    frozenset(
        "сектор півострів острів озеро річка протока затока долина провінція авіабаза база аеродром аеропорт порт гора "
        "пустеля республіка область район мухафаза гребля табір".split()
    ),
)


def head_cases(name: str) -> Iterator[str]:
    """The oblique cases of a Russian or Ukrainian noun before a name: "Сектор Газа" -> "Секторе Газа", ..."""
    head, _, rest = name.partition(" ")
    for heads, (_, nouns) in zip(_HEADS, _CASES, strict=True):
        if rest and head.lower() in heads:
            noun_form, endings = next((form, endings) for form, _, endings in nouns if form.match(head))
            stem = noun_form.match(head)
            if stem is not None:
                yield from (f"{stem[1]}{ending} {rest}" for ending in endings)


_GERMAN_ADJECTIVE = re.compile(r"^(\w{2,})(er|es|e)$")


def german_cases(name: str) -> Iterator[str]:
    """A German adjective with its noun after an article: "Rotes Meer" -> "Rote Meer", "Roten Meer", "Roten Meeres"."""
    first, _, rest = name.partition(" ")
    found = _GERMAN_ADJECTIVE.match(first)
    if found is not None and rest:
        for ending in ("e", "en"):
            yield f"{found[1]}{ending} {rest}"
        for ending in ("s", "es"):
            yield f"{found[1]}en {rest}{ending}"


# Where names carry Arabic or Persian articles; elsewhere "en" and "er" are words of the name.
ARTICLE_COUNTRIES = frozenset(
    "AE AF BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA ML MR NE NG OM PK PS QA SA SD SO SS SY TD TN TR YE".split()
)
# Countries whose Latin spellings carry an Arabic article that texts write in many ways.
ARABIC_COUNTRIES = frozenset("AE BH DZ EG EH IL IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split())
_LATIN_ARTICLES = frozenset("al el ar as ash at ad ed adh ez az an en er es esh ach ech et".split())
_CYRILLIC_ARTICLES = frozenset("ал эл ел ар эр ер ас эс ес аш эш еш ат эт ет ад эд ед аз эз ез ан эн ен".split())
_SUN_LATIN = re.compile(r"sh|ch|[tdrzsnl]")
_SUN_CYRILLIC = re.compile(r"[тдрзснлш]")


def _articles(word: str, *, cyrillic: bool) -> Iterator[str]:
    """How the article before the word is spelt, with and without assimilation."""
    sun = (_SUN_CYRILLIC if cyrillic else _SUN_LATIN).match(word)
    for vowel in "аэе" if cyrillic else "ae":
        yield vowel + ("л" if cyrillic else "l")
        if sun:
            yield vowel + sun[0]


def article_variants(key: str, *, bears_article: bool) -> Iterator[str]:
    """The strict key with its articles spelt otherwise; with `bears_article` also one before a single bare word."""
    words = key.split()
    cyrillic = "а" <= key[:1] <= "я"
    listed = _CYRILLIC_ARTICLES if cyrillic else _LATIN_ARTICLES
    for position, word in enumerate(words[:-1]):
        if word in listed:
            for article in _articles(words[position + 1], cyrillic=cyrillic):
                yield " ".join([*words[:position], article, *words[position + 1 :]])
    if bears_article and len(words) == 1 and len(key) > 3 and (key.isascii() or cyrillic):
        for article in _articles(key, cyrillic=cyrillic):
            yield f"{article} {key}"
    if bears_article and len(words) == 1 and "ء" <= key[:1] <= "ي" and not key.startswith("ال"):
        yield f"ال{key}"


def bears_article(keys: list[str]) -> bool:
    """Whether any of the place's names begins with an article."""
    return any(len(key.split()) == 2 and key.split()[0] in (_LATIN_ARTICLES | _CYRILLIC_ARTICLES) for key in keys)


_TO_GERMAN = (("sh", "sch"), ("kh", "ch"), ("dj", "dsch"), ("j", "dsch"), ("q", "k"), ("z", "s"))
_TO_FRENCH = (("sh", "ch"), ("u", "ou"), ("w", "ou"))
_TO_SPANISH = (("kh", "j"), ("gh", "g"), ("dj", "y"), ("j", "y"), ("ou", "u"))
_CONSONANT_Y = re.compile(r"y(?=[aeiou])")


def arabic_spellings(key: str) -> Iterator[str]:
    """The strict key of an Arabic name in English letters as papers of other languages spell it, and without final h.

    In German "Shaykh" is Schaych, in French Chaykh; in Spanish "Khan Yunis" is Jan Yunis, and "Jenin" Yenín.
    """
    if key.isascii():
        german = _CONSONANT_Y.sub("j", _replace_all(key, _TO_GERMAN))
        for spelt in (key, german, _replace_all(key, _TO_FRENCH), _replace_all(key, _TO_SPANISH)):
            yield spelt
            if spelt.endswith("ah"):
                yield spelt[:-1]


def _replace_all(key: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """Each spelling replaced once; what a replacement brings in is not replaced again."""
    table = dict(pairs)
    pattern = re.compile("|".join(old for old, _ in pairs))
    return pattern.sub(lambda found: table[found[0]], key)


_CYRILLIC = re.compile("[а-яё]")
# After these, before a consonant, Ukrainian keeps и in foreign names: Мадрид, but Тбілісі and Кіншаса.
_KEPT_I = re.compile("(?<=[дтзсцжшчр])и(?=[бвгджзклмнпрстфхцчшщ])")


def ukrainian_spellings(name: str) -> Iterator[str]:
    """The Russian name of a foreign place as Ukrainian writes it: "Киншаса" -> "Кіншаса", "Эрбиль" -> "Ербіль".

    Source: Ukrainian orthography of 2019, § 129 (и and і); papers write і where it asks for и, so both are made.
    """
    lower = name.lower()
    if not _CYRILLIC.search(lower) or _UKRAINIAN.search(lower) or "ё" in lower:
        return
    plain = lower.replace("э", "е")
    for soft in (plain.replace("и", "і"), _KEPT_I.sub("ы", plain).replace("и", "і")):
        spelt = soft.replace("ы", "и")
        if spelt != lower:
            yield spelt.title()


_OBLAST = re.compile(r"^(.+(?:ск|ск|цк|ськ|цьк))(?:ая|а) область$", re.IGNORECASE)


def administrations(name: str) -> Iterator[str]:
    """The regional military administration a Ukrainian oblast is often called by: "Донецька ОВА", its cases."""
    found = _OBLAST.match(name)
    if found and _UKRAINIAN.search(name + "і") and "ьк" in found[1]:
        for office in ("ОВА", "ОДА"):
            for ending in ("а", "ої", "ій", "у"):
                yield f"{found[1]}{ending} {office}"
