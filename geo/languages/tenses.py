"""Other tenses of the verbs in a word list: news tell what came before their story in the pluperfect.

"tomaron" stands for "habían tomado", "han tomado" and "(después de que) tomaran" as well, "ont tiré" for "avaient tiré" and "tiraient".
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise

# Each auxiliary with the forms it stands for, as one word of a pattern (geo.events_marks).
_FRENCH: Mapping[str, str] = {
    "a": "a/avait/aurait/avoir/ayant",
    "ont": "ont/avaient/auraient/avoir/ayant",
    "est": "est/était/serait/être",
    "sont": "sont/étaient/seraient/être",
}
_ELIDED = "étaient/être"
_IMPERFECT: Mapping[str, str] = {"a": "ait", "ont": "aient"}
_FRENCH_PARTICIPLE = re.compile(r"\w+(?:é|i|u|is|it|ert|eint|aint|oint|ort)e?s?\*?")
_SPANISH: Mapping[str, str] = {"ha": "ha/había/habría/haber", "han": "han/habían/habrían/haber"}
# Endings of the simple past and what stands for them in the participle; the longest that fits decides.
_PARTICIPLES: Mapping[str, tuple[str, ...]] = {
    "ó": ("ado",), "aron": ("ado",), "ió": ("ido", "iado"), "ieron": ("ido",), "yó": ("ido", "yado"), "yeron": ("ido",), "fueron": (),
    "cayó": ("caído",), "cayeron": ("caído",), "rajo": ("raído",), "rajeron": ("raído",), "dujo": ("ducido",), "dujeron": ("ducido",),
    "hizo": ("hecho",), "hicieron": ("hecho",), "puso": ("puesto",), "pusieron": ("puesto",), "tuvo": ("tenido",), "tuvieron": ("tenido",),
    "dio": ("dado",), "dieron": ("dado",), "vio": ("visto",), "vieron": ("visto",), "dijo": ("dicho",), "dijeron": ("dicho",),
    "rompió": ("roto",), "rompieron": ("roto",), "abrió": ("abierto",), "abrieron": ("abierto",), "cubrió": ("cubierto",),
    "cubrieron": ("cubierto",), "volvió": ("vuelto",), "volvieron": ("vuelto",), "murió": ("muerto",), "murieron": ("muerto",),
    "cribió": ("crito",), "cribieron": ("crito",), "pidió": ("pedido",), "pidieron": ("pedido",), "hirió": ("herido",),
    "hirieron": ("herido",), "rindió": ("rendido",), "rindieron": ("rendido",), "bistió": ("bestido",), "bistieron": ("bestido",),
    "siguió": ("seguido",), "siguieron": ("seguido",),
}  # fmt: skip
_STRONG: Mapping[str, str] = {
    "hizo": "hiciera", "puso": "pusiera", "tuvo": "tuviera", "dio": "diera", "vio": "viera", "dujo": "dujera", "trajo": "trajera",
    "cayó": "cayera", "yó": "yera", "pidió": "pidiera",
}  # fmt: skip
# Russian verbs in the past, listed open ("захватил*") or in the plural ("заняли").
_RUSSIAN_PAST = re.compile(r"(\w{2,}[аеиоуыя])(?:л\*|ли)")
_LONGEST_ENDING = max(map(len, _PARTICIPLES))


def in_tenses(language: str, pattern: str) -> list[str]:
    """The pattern, its auxiliary in all tenses, and those with its verb in another tense; of other languages itself."""
    change = _CHANGES.get(language)
    if change is None:
        return [pattern]
    head, gap, rest = pattern.partition("~")
    if not gap:
        return change(pattern)
    width, _, tail = rest.partition(" ")
    return [f"{form} ~{width} {_tails(language, tail)}" for form in change(head.strip())]


@lru_cache(maxsize=1)
def _tails(language: str, text: str) -> str:
    """The tails of a pattern in all tenses; families of patterns that stand side by side have the same."""
    return "|".join(form for tail in text.split("|") for form in _CHANGES[language](tail))


def _french(text: str) -> list[str]:
    words = text.split()
    for place, (word, after) in enumerate(pairwise(words)):
        if word not in _FRENCH or not _FRENCH_PARTICIPLE.fullmatch(after):
            continue
        before, behind = words[:place], words[place + 1 :]
        forms = [" ".join((*before, _FRENCH[word], *behind))]
        if before[-1:] == ["se"]:
            forms.append(" ".join((*before[:-1], "s", _ELIDED, *behind)))
        elif word in _IMPERFECT and after.endswith("é"):
            forms.append(" ".join((*before, after[:-1] + _IMPERFECT[word], *behind[1:])))
        return forms
    return [text]


def _spanish(text: str) -> list[str]:
    words = text.split()
    for place, word in enumerate(words):
        if word in _SPANISH and place + 1 < len(words):
            return [" ".join((*words[:place], _SPANISH[word], *words[place + 1 :]))]
        told = _participles(word)
        if told:
            auxiliary = _SPANISH["han" if word.endswith("ron") else "ha"]
            forms = [" ".join((*words[:place], auxiliary, "/".join(told), *words[place + 1 :]))]
            forms += [" ".join((*words[:place], f"={form}", *words[place + 1 :])) for form in _subjunctives(word)]
            return [text, *forms]
    return [text]


def _participles(word: str) -> list[str]:
    """What the participle of a verb in the simple past may be; nothing for other words."""
    for size in range(min(len(word), _LONGEST_ENDING), 0, -1):
        endings = _PARTICIPLES.get(word[-size:])
        if endings is not None:
            return [word[:-size] + ending for ending in endings]
    return []


def _subjunctives(word: str) -> list[str]:
    """ "Después de que tomaran", "mataran": the past of what another clause counts from, as written: not "tomarán"."""
    if word.endswith("ron") and word != "fueron":
        return [word[:-2] + "an"]
    past = next((past for past in _STRONG if word.endswith(past)), None)
    if past is not None:
        return [word[: -len(past)] + _STRONG[past]]
    if word.endswith("ió"):
        return [word[:-2] + "iera", word[:-1] + "ara"]
    return [word[:-1] + "ara"] if word.endswith("ó") else []


def _russian(text: str) -> list[str]:
    words = text.split()
    for place, word in enumerate(words):
        ending = _RUSSIAN_PAST.fullmatch(word)
        if ending is None:
            continue
        told = f"{ending[1]}в*"
        return [text, " ".join((*words[:place], told, *words[place + 1 :]))]
    return [text]


_CHANGES: Mapping[str, Callable[[str], list[str]]] = {"es": _spanish, "fr": _french, "ru": _russian}
