"""Find every word of an event word list in a sentence, in one pass: what each word tells, by kind.

The patterns are those of geo.phrases (`wort`, `wort*`, `*wort`, `*wort*`), several words long where needed, and `=IS`
for a word compared as it is written (`=könnte` is not "konnte"; small letters fit capitals too).
`griff ~ an` allows up to 20 words between its parts, `sent ~4 troops` up to 4; such a mark covers the words before
the gap. `قصف+يقصف` stands for all forms of an Arabic verb, those of the future with that meaning as well. Unlike a
PhraseIndex this one answers with every kind of meaning a word has ("auf" is a preposition of place and of aim), and
looks endings up by length: a word never seen before costs a few dictionary look-ups instead of a walk over all
patterns.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from geo.arabic_verbs import spelt_out
from geo.languages.actors import ACTORS
from geo.languages.pack import Cue, Pack
from geo.model import Actor, EventType, Token
from geo.names import strict_key

TRIGGERS = frozenset(
    {
        Cue.TRIGGER, Cue.ATTACK, Cue.STRIKE, Cue.BOMBARD, Cue.BLAST, Cue.HIT, Cue.FORCES_ACTIVE,
        Cue.EQUIPMENT, Cue.DAMAGE, Cue.TAKE, Cue.RETAKE, Cue.SET_UPON, Cue.IDIOM,
    }
)  # fmt: skip
# Words a report, its numbers or its doers can rest on; a sentence without one is not read further.
TELLING = TRIGGERS | {Cue.KILLED, Cue.INJURED, Cue.CLAIM, Cue.ACTOR}
LATIN = frozenset({"de", "en", "fr", "es"})

# Words are remembered up to this number; a forgotten one is looked up again.
_REMEMBERED = 100_000
_REMEMBERED_PAIRS = 2_000
# Open patterns have so many letters at least; longer ones are told apart by so many first: most words share three with
# no pattern.
_SHORTEST, _BRANCH = 2, 3
_PROCLITICS = "وفبلك"
_CONJUNCTIONS = "وف"
_PARTICLES = frozenset({"في", "من", "عن"})
# Arabic writes "them", "her" and "both of them" behind the word; "him" is written like a feminine ending.
_PRONOUNS = ("هما", "ها", "هم", "هن")
_SHORTEST_STEM = 3
# What Arabic news tell of in the present is yet to come where it is planned: "يزور الرئيس باريس".
_PLANNED = frozenset({EventType.DIPLOMACY, EventType.AGREEMENT})
# German verbs close their bracket at the end of the clause; the longest in our sample articles has 15 words.
_WIDEST_GAP = 20


class Sign(NamedTuple):
    """What a pattern tells."""

    cue: Cue
    event_type: EventType | None = None
    number: int | None = None
    actor: Actor | None = None
    code: str | None = None


class Mark(NamedTuple):
    """A pattern found: half-open range of token positions, and what it tells."""

    first: int
    last: int
    sign: Sign


@dataclass(frozen=True, slots=True, eq=False)
class _Pattern:
    """`kind`: patterns of one kind shut each other out; `sure`: one plain word, so its key decides.

    `gap`: fewer words than this may stand before the tail.
    """

    words: tuple["_Word", ...]
    sign: Sign
    kind: Cue
    rank: tuple[int, int, int]
    tail: tuple["_Word", ...] = ()
    gap: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    key: str
    open_start: bool
    open_end: bool
    literal: str | None

    def matches(self, token: Token) -> bool:
        """Whether the word stands there."""
        return self._is_literal(token) if self.literal is not None else self._fits(token.key)

    def matches_clitic(self, token: Token) -> bool:
        """Whether the word stands there, perhaps with what Arabic writes together with it."""
        if self.literal is not None:
            return self._is_literal(token)
        return any(self._fits(form) for form in arabic_forms(token.key))

    def may_be(self, forms: Sequence[str]) -> bool:
        """Whether a word with one of the forms may stand there; of a word compared as it is written, always."""
        if self.literal is not None or self._fits(forms[0]):
            return True
        return len(forms) > 1 and any(self._fits(form) for form in forms)

    def _is_literal(self, token: Token) -> bool:
        literal = self.literal
        return token.text == literal or (literal is not None and literal.islower() and token.text.lower() == literal)

    def _fits(self, form: str) -> bool:
        if self.open_start:
            return self.key in form if self.open_end else form.endswith(self.key)
        return form.startswith(self.key) if self.open_end else form == self.key


class _Choice(NamedTuple):
    """What may stand at a word: its signs at once when every pattern is one plain word, else the patterns to try."""

    signs: tuple[Sign, ...]
    patterns: Sequence[_Pattern]


class _Entry(NamedTuple):
    """What a word may begin: all patterns, their kinds, and what may stand with the word behind it.

    `telling`: a report may rest on it. `choice` is None where the word behind decides: `choices` are by its key, and by
    None where no word is behind.
    """

    patterns: tuple[_Pattern, ...]
    cues: frozenset[Cue]
    telling: bool
    choice: _Choice | None
    choices: Mapping[str | None, _Choice]


class _Choices(dict[str | None, _Choice]):
    """What stands at a word by the key of the word behind it, found when first asked for."""

    def __init__(self, patterns: Sequence[_Pattern], *, clitics: bool) -> None:
        super().__init__()
        self._clitics = clitics
        self._single = [pattern for pattern in patterns if len(pattern.words) == 1]
        self._alone = _choice(self._single)
        self._by_key: dict[str, list[_Pattern]] = {}
        # these are compared one by one: the word behind is open, or compared as it is written
        self._tried: list[_Pattern] = []
        for pattern in patterns:
            if len(pattern.words) > 1:
                word = pattern.words[1]
                if word.open_start or word.open_end or word.literal is not None:
                    self._tried.append(pattern)
                else:
                    self._by_key.setdefault(word.key, []).append(pattern)

    def __missing__(self, key: str | None) -> _Choice:
        if len(self) >= _REMEMBERED_PAIRS:
            self.clear()
        choice = self[key] = self._alone if key is None else self._find(key)
        return choice

    def _find(self, key: str) -> _Choice:
        forms = arabic_forms(key) if self._clitics else (key,)
        more = [pattern for form in forms for pattern in self._by_key.get(form, ())]
        if self._tried:
            more += [pattern for pattern in self._tried if pattern.words[1].may_be(forms)]
        if not more:
            return self._alone
        return _choice(sorted({*self._single, *more}, key=_rank))


_rank = attrgetter("rank")
_NOTHING = _Choice((), ())
_SILENT = _Entry((), frozenset(), telling=False, choice=_NOTHING, choices={})


def _choice(patterns: Sequence[_Pattern]) -> _Choice:
    """What stands of patterns in their order, of each kind the first."""
    if not all(pattern.sure for pattern in patterns):
        return _Choice((), patterns)
    best: dict[Cue, Sign] = {}
    for pattern in patterns:
        best.setdefault(pattern.kind, pattern.sign)
    return _Choice(tuple(best.values()), ())


def _entry(patterns: tuple[_Pattern, ...], *, clitics: bool) -> _Entry:
    cues = frozenset([pattern.sign.cue for pattern in patterns])
    is_decided = all(len(pattern.words) == 1 for pattern in patterns)
    return _Entry(
        patterns=patterns,
        cues=cues,
        telling=not cues.isdisjoint(TELLING),
        choice=_choice(patterns) if is_decided else None,
        choices={} if is_decided else _Choices(patterns, clitics=clitics),
    )


class _Entries(dict[str, _Entry]):
    """The entries of the words looked up so far, of every other word the one that is found now."""

    def __init__(self, look_up: Callable[[str], _Entry]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, key: str) -> _Entry:
        if len(self) >= _REMEMBERED:
            self.clear()
        entry = self[key] = self._look_up(key)
        return entry


def _kind(sign: Sign) -> Cue:
    """Kinds that shut each other out: a word triggers one thing only."""
    return Cue.TRIGGER if sign.cue in TRIGGERS else sign.cue


class MarkIndex:
    """The event words of one language, ready for searching."""

    def __init__(self, signs: Iterable[tuple[str, Sign]], *, clitics: bool) -> None:
        self._clitics = clitics
        self._exact: dict[str, list[_Pattern]] = {}
        self._beginnings: dict[str, list[_Pattern]] = {}
        self._endings: dict[str, list[_Pattern]] = {}
        self._inside: list[_Pattern] = []
        for number, (text, sign) in enumerate(signs):
            head, _, after_gap = text.replace("-", " ").partition("~")
            words = tuple(_word(part) for part in head.split())
            width, _, rest = after_gap.partition(" ")
            gap, after_gap = (int(width) + 1, rest) if width.isdigit() else (_WIDEST_GAP, after_gap)
            tail = tuple(_word(part) for part in after_gap.split())
            rank = (-len(words) - len(tail), -sum(len(word.key) for word in (*words, *tail)), number)
            sure = len(words) == 1 and not tail and words[0].literal is None
            self._add(_Pattern(words, sign, _kind(sign), rank, tail, gap, sure))
        self._begin_lengths = _lengths((key[:_BRANCH], len(key)) for key in self._beginnings)
        self._end_lengths = _lengths((key[-_BRANCH:], len(key)) for key in self._endings)
        self._known = _Entries(self._look_up)

    def _add(self, pattern: _Pattern) -> None:
        first = pattern.words[0]
        if first.open_start and first.open_end:
            self._inside.append(pattern)
        elif first.open_start:
            self._endings.setdefault(first.key, []).append(pattern)
        elif first.open_end:
            self._beginnings.setdefault(first.key, []).append(pattern)
        else:
            self._exact.setdefault(first.key, []).append(pattern)

    def tells(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether a word in tokens[first:last] may begin a mark that a report can rest on: quicker than find()."""
        known = self._known
        for token in tokens[first:last]:  # noqa: SIM110  # a generator takes half as long again, and every word comes by
            if known[token.key].telling:
                return True
        return False

    def find(self, tokens: Sequence[Token], first: int, last: int) -> list[Mark]:
        """The marks that lie in tokens[first:last], in text order; of one kind, the longest that begins at a word."""
        known, new = self._known, tuple.__new__
        marks: list[Mark] = []
        for position in range(first, last):
            entry = known[tokens[position].key]
            choice = entry.choice
            if choice is None:
                choice = entry.choices[tokens[position + 1].key if position + 1 < last else None]
            if choice.signs:
                marks += [new(Mark, (position, position + 1, sign)) for sign in choice.signs]
            elif choice.patterns:
                marks += self._fitting(choice.patterns, tokens, position, last)
        return marks

    def of(self, cue: Cue, tokens: Sequence[Token]) -> set[str]:
        """The keys of the words that begin a mark of that kind, each once; quicker than find() for a whole text."""
        known, last = self._known, len(tokens)
        found: set[str] = set()
        for position, token in enumerate(tokens):
            key = token.key
            if cue not in known[key].cues or key in found:
                continue
            patterns = [pattern for pattern in known[key].patterns if pattern.sign.cue is cue]
            if self._fitting(patterns, tokens, position, last):
                found.add(key)
        return found

    def _look_up(self, key: str) -> _Entry:
        found: list[_Pattern] = []
        for form in self._forms(key):
            size = len(form)
            found += self._exact.get(form, ())
            if form[:_SHORTEST] in self._beginnings:
                found += self._beginnings[form[:_SHORTEST]]
            for length in self._begin_lengths.get(form[:_BRANCH], ()):
                if length > size:
                    break
                found += self._beginnings.get(form[:length], ())
            if form[-_SHORTEST:] in self._endings:
                found += self._endings[form[-_SHORTEST:]]
            for length in self._end_lengths.get(form[-_BRANCH:], ()):
                if length > size:
                    break
                found += self._endings.get(form[-length:], ())
            if self._inside:
                found += [pattern for pattern in self._inside if pattern.words[0].key in form]
        if not found:
            return _SILENT
        if len(found) > 1:
            found = sorted(set(found), key=_rank)
        return _entry(tuple(found), clitics=self._clitics)

    def _forms(self, key: str) -> tuple[str, ...]:
        return arabic_forms(key) if self._clitics else (key,)

    def _fitting(self, patterns: Sequence[_Pattern], tokens: Sequence[Token], position: int, last: int) -> list[Mark]:
        """The marks of the patterns, best first, that stand at the position; one of each kind."""
        seen: set[Cue] = set()
        marks: list[Mark] = []
        for pattern in patterns:
            end = position + len(pattern.words)
            if pattern.kind in seen or end > last:
                continue
            if pattern.sure or self._stands(pattern, tokens, position, last):
                seen.add(pattern.kind)
                marks.append(tuple.__new__(Mark, (position, end, pattern.sign)))
        return marks

    def _stands(self, pattern: _Pattern, tokens: Sequence[Token], position: int, last: int) -> bool:
        if not self._matches(pattern.words, tokens, position, 1):
            return False
        return not pattern.tail or self._has_tail(pattern, tokens, position + len(pattern.words), last)

    def _has_tail(self, pattern: _Pattern, tokens: Sequence[Token], first: int, last: int) -> bool:
        final = min(first + pattern.gap, last - len(pattern.tail) + 1)
        return any(self._matches(pattern.tail, tokens, position, 0) for position in range(first, final))

    def _matches(self, words: Sequence[_Word], tokens: Sequence[Token], position: int, known: int) -> bool:
        """Whether the words stand there; the keys of the first `known` are known to fit."""
        for offset, word in enumerate(words):
            if offset < known and word.literal is None:
                continue
            token = tokens[position + offset]
            if not (word.matches_clitic(token) if self._clitics else word.matches(token)):
                return False
        return True


def _lengths(branches: Iterable[tuple[str, int]]) -> Mapping[str, Sequence[int]]:
    """How long the keys are that share a branch of letters, shortest first, without the shortest there may be.

    Raises ValueError for a key that is shorter still.
    """
    found: dict[str, set[int]] = {}
    for branch, length in branches:
        if length < _SHORTEST:
            raise ValueError(f"an open pattern needs at least {_SHORTEST} letters, got {branch!r}")
        if length > _SHORTEST:
            found.setdefault(branch, set()).add(length)
    return {branch: sorted(lengths) for branch, lengths in found.items()}


@lru_cache(maxsize=100_000)
def arabic_forms(key: str) -> tuple[str, ...]:
    """The word as it stands and without what Arabic writes together with it: و ف ب ل ك, the article ال, pronouns."""
    forms = [key]
    if key[:1] in _CONJUNCTIONS and key[1:] in _PARTICLES:
        forms.append(key[1:])
    stem = key
    for _ in range(2):
        if len(stem) > _SHORTEST_STEM and stem[0] in _PROCLITICS:
            if stem.startswith("لل"):
                forms.append(stem[2:])
            stem = stem[1:]
            forms.append(stem)
    forms += [form[2:] for form in forms if form.startswith("ال") and len(form) > _SHORTEST_STEM + 1]
    forms += [
        form[: -len(ending)] for form in forms for ending in _PRONOUNS
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_STEM
    ]  # fmt: skip
    return tuple(dict.fromkeys(forms))


_INDEXES: dict[str, tuple[Pack, MarkIndex]] = {}


def mark_index(pack: Pack) -> MarkIndex:
    """The index of a language pack, built once and again only for a changed pack of the same code."""
    known = _INDEXES.get(pack.code)
    if known is None or not (known[0] is pack or known[0] == pack):
        # a pack holds mappings and has no hash, so it cannot be the key of an lru_cache
        known = _INDEXES[pack.code] = (pack, MarkIndex(_signs(pack), clitics=pack.script == "Arab"))
    return known[1]


def _signs(pack: Pack) -> Iterator[tuple[str, Sign]]:
    words = pack.events
    for event_type, text in words.triggers.items():
        yield from _patterns(text, Sign(Cue.TRIGGER, event_type=event_type))
    for cue, text in words.cues.items():
        yield from _patterns(text, Sign(cue))
    numbered = (
        (Cue.NUMBER, words.numbers), (Cue.VAGUE, words.vague), (Cue.MULTIPLE, words.multiples),
        (Cue.PERSON, words.people), (Cue.KILLED, words.killed_people), (Cue.INJURED, words.injured_people),
    )  # fmt: skip
    for cue, table in numbered:
        for number, text in table.items():
            yield from _patterns(text, Sign(cue, number=number))
    yield from _actor_signs(pack.code)
    for pattern, code in pack.places.demonyms.items():
        if len(code) == 2 and code.isupper() and pattern:
            yield pattern, Sign(Cue.STATE, code=code)


def _actor_signs(language: str) -> Iterator[tuple[str, Sign]]:
    for entry in ACTORS:
        actor = Actor(id=entry.id, name=entry.name, type=entry.type, country=entry.country)
        for code, text in entry.aliases.items():
            if code == language or (code == "latin" and language in LATIN):
                yield from _patterns(text, Sign(Cue.ACTOR, actor=actor))
                if language == "de":
                    yield from _genitives(text, Sign(Cue.ACTOR, actor=actor))


def _genitives(text: str, sign: Sign) -> Iterator[tuple[str, Sign]]:
    """ "Haftars Truppen": German names with the ending of the genitive; what ends in s or * is left."""
    for pattern, _ in _patterns(text, sign):
        if "=" not in pattern and pattern[-1] not in "*sxzß":
            yield pattern + "s", sign


def _patterns(text: str, sign: Sign) -> Iterator[tuple[str, Sign]]:
    for part in text.split(","):
        if not part.strip():
            continue
        for form, coming in spelt_out(part.strip(), is_planned=sign.event_type in _PLANNED):
            yield form, sign
            if coming:
                yield form, Sign(Cue.FUTURE)


def _word(part: str) -> _Word:
    literal = part[1:] if part.startswith("=") else None
    key = strict_key(part.strip("=*")).replace(" ", "")
    if not key:
        raise ValueError(f"a pattern word needs a letter or digit, got {part!r}")
    return _Word(key, part.startswith("*"), part.endswith("*"), literal)
