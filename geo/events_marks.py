"""Find every word of an event word list in a sentence, in one pass: what each word tells, by kind.

The patterns are those of geo.phrases (`wort`, `wort*`, `*wort`, `*wort*`), several words long where needed, and `=IS`
for a word compared as it is written (`=könnte` is not "konnte"; small letters fit capitals too; `=*arán`: how a word of
small letters ends). `griff ~ an` allows up to 20 words between its parts, `sent ~4 troops` up to 4; such a mark covers
the words before the gap. `sent ~4 troops|tanks|ships`: one of these; `han/habían tomado`: either word. `قصف+يقصف`
stands for all forms of an Arabic verb, those of the future with that meaning as well. Unlike a PhraseIndex this one
answers with every kind of meaning a word has ("auf" is a preposition of place and of aim), and looks endings up by
length: a word never seen before costs a few dictionary look-ups instead of a walk over all patterns.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import attrgetter

from geo.arabic_clitics import arabic_forms
from geo.arabic_verbs import verb_keys
from geo.languages.pack import Cue
from geo.model import Actor, Document, EventType
from geo.names import strict_key

TRIGGERS = frozenset(
    {
        Cue.TRIGGER, Cue.ATTACK, Cue.STRIKE, Cue.BOMBARD, Cue.BLAST, Cue.HIT, Cue.FORCES_ACTIVE,
        Cue.EQUIPMENT, Cue.DAMAGE, Cue.TAKE, Cue.RETAKE, Cue.SET_UPON, Cue.IDIOM,
    }
)  # fmt: skip
# Words a report, its numbers or its doers can rest on; a sentence without one is not read further.
TELLING = TRIGGERS | {Cue.KILLED, Cue.INJURED, Cue.CLAIM, Cue.ACTOR}

# Kinds of phrases that a date may stand in the middle of: "tomaron el martes las calles", "ont tiré mardi sur".
_PARTED = TRIGGERS | {Cue.KILLED, Cue.INJURED}
# So many words on each side of such a date may belong to the phrase: the longest have six.
_PARTED_WORDS = 9
# Words are remembered up to this number; a forgotten one is looked up again.
_REMEMBERED = 100_000
_REMEMBERED_PAIRS = 2_000
# Open patterns have so many letters at least; longer ones are told apart by so many first: most words share three with
# no pattern.
_SHORTEST, _BRANCH = 2, 3
# A rank holds the number of a pattern, above it that of its letters and above that of its words.
_SIZE_BITS, _LENGTH_BITS = 24, 40
# Before a verb written `past+present`: its verbal noun is meant as well, only what is to come, the present with it.
_VERB_MARKS = AND_NOUNS, TO_COME, PLANS = "^", ">", "!"
# German verbs close their bracket at the end of the clause; the longest in our sample articles has 15 words.
_WIDEST_GAP = 20


# Neither this nor Mark nor _Choice is a tuple: their fields are looked at far more often than they are made.
@dataclass(slots=True, unsafe_hash=True, order=True)
class Sign:
    """What a pattern tells; not to be changed."""

    cue: Cue
    event_type: EventType | None = None
    number: int | None = None
    actor: Actor | None = None
    code: str | None = None


@dataclass(slots=True, unsafe_hash=True, order=True)
class Mark:
    """A pattern found: half-open range of token positions, and what it tells; not to be changed.

    `tailed`: words behind the range belong to it as well ("el ejército" of "el ejército ~4 desalojó").
    """

    first: int
    last: int
    sign: Sign
    tailed: bool = False


# Neither this nor _Word is frozen: a language has tens of thousands, and frozen ones take three times as long to make.
@dataclass(slots=True, eq=False)
class _Pattern:
    """`kind`: patterns of one kind shut each other out; `sure`: one plain word, so its key decides.

    `rank` orders them, those of more words and letters first, then as they are listed. `gap`: fewer words than this may
    stand before the tail. `tails`: what may stand there instead of `tail`, by its first word, without that. `closes`:
    the tail ends its clause.
    """

    words: tuple["_Word", ...]
    sign: Sign
    kind: Cue
    rank: int
    tail: tuple["_Word", ...]
    gap: int
    sure: bool
    tails: Mapping["_Word", Sequence[tuple["_Word", ...]]]
    closes: bool = False

    def tail_starts(self) -> Iterable["_Word"]:
        """The words with which what must follow may begin."""
        return self.tails or self.tail[:1]


@dataclass(slots=True, eq=False)
class _Word:
    """One word of patterns, the same for all that write it so.

    `single` are the patterns of this word alone, perhaps with a tail, `by_second` the longer ones that begin with it by
    their second word; in others it `comes_later`. `telling`: a report may rest on one that begins with it. `forms`: the
    keys of a word that has several, as the forms of a verb.
    """

    key: str
    open_start: bool
    open_end: bool
    literal: str | None
    single: list[_Pattern] = field(default_factory=list)
    by_second: dict["_Word", list[_Pattern]] = field(default_factory=dict)
    comes_later: bool = False
    telling: bool = False
    forms: tuple[str, ...] = ()

    def add(self, pattern: _Pattern) -> None:
        """Take in a pattern that begins with the word."""
        self.telling = self.telling or pattern.kind in TELLING
        if len(pattern.words) == 1:
            self.single.append(pattern)
        else:
            self.by_second.setdefault(pattern.words[1], []).append(pattern)

    def patterns(self) -> list[_Pattern]:
        """All patterns that begin with the word."""
        return [*self.single, *chain.from_iterable(self.by_second.values())]

    def is_written(self, text: str) -> bool:
        """Whether a word whose key fits is written as the pattern asks."""
        literal = self.literal
        if literal is not None and self.open_start:
            return text.islower() and text.endswith(literal)
        return literal is None or text == literal or (literal.islower() and text.lower() == literal)


@dataclass(slots=True, eq=False)
class _Choice:
    """What may stand at a word: its signs at once when every pattern is one plain word, else the patterns to try.

    `tells`: a report may rest on one of the signs; `telling`: those of the patterns on which one may. `tails`: the
    words with which tails of the patterns begin; `tailless` is what may stand where none of them follows.
    """

    signs: tuple[Sign, ...]
    tells: bool
    patterns: Sequence[_Pattern]
    telling: Sequence[_Pattern]
    tails: frozenset[_Word]
    tailless: "_Choice | None"


@dataclass(slots=True, eq=False)
class _Entry:
    """What a word of a text may begin: the words of patterns that it fits, and what may stand there.

    `telling`: a report may rest on it. `choice` is None where the word behind decides: `choices` are then by what that
    word fits. `fits`: the words of patterns that it may be further on in one.
    """

    words: Sequence[_Word]
    telling: bool
    choice: _Choice | None
    choices: Mapping[frozenset[_Word], _Choice]
    fits: frozenset[_Word]


class _Choices(dict[frozenset[_Word], _Choice]):
    """What stands at a word by what the word behind it fits, found when first asked for; by nothing at the end."""

    __slots__ = ("_alone", "_single", "_words")

    def __init__(self, words: Sequence[_Word], single: Sequence[_Pattern]) -> None:
        super().__init__()
        self._words = words
        self._single = single
        self._alone = self[_NO_WORD] = _choice(single)

    def __missing__(self, fits: frozenset[_Word]) -> _Choice:
        if len(self) >= _REMEMBERED_PAIRS:
            self.clear()
        more: list[_Pattern] = []
        for word in self._words:
            longer = word.by_second
            if not longer.keys().isdisjoint(fits):
                more += [pattern for second in fits if second in longer for pattern in longer[second]]
        choice = self[fits] = _choice(sorted([*self._single, *more], key=_rank)) if more else self._alone
        return choice


_rank = attrgetter("rank")
_first = attrgetter("first")
_NO_WORD: frozenset[_Word] = frozenset()
_NOTHING = _Choice((), tells=False, patterns=(), telling=(), tails=_NO_WORD, tailless=None)
_NO_TAILS: Mapping[_Word, Sequence[tuple[_Word, ...]]] = {}
_NO_CHOICES: Mapping[frozenset[_Word], _Choice] = {}
_SILENT = _Entry((), telling=False, choice=_NOTHING, choices={}, fits=_NO_WORD)


def _choice(patterns: Sequence[_Pattern]) -> _Choice:
    """What stands of patterns in their order, of each kind the first."""
    if not patterns:
        return _NOTHING
    if len(patterns) == 1 and patterns[0].sure:
        return _of_signs((patterns[0].sign,))
    tailed = [pattern for pattern in patterns if pattern.tail or pattern.tails]
    tails = frozenset([word for pattern in tailed for word in pattern.tail_starts()])
    if tails:
        tailless = _choice([pattern for pattern in patterns if not (pattern.tail or pattern.tails)])
        return _Choice((), False, patterns, _telling(patterns), tails, tailless)  # by name takes longer
    if not all([pattern.sure for pattern in patterns]):  # noqa: C419  # most lists are short: a generator costs more
        return _Choice((), False, patterns, _telling(patterns), _NO_WORD, None)
    best: dict[Cue, Sign] = {}
    for pattern in patterns:
        best.setdefault(pattern.kind, pattern.sign)
    return _of_signs(tuple(best.values()))


def _of_signs(signs: tuple[Sign, ...]) -> _Choice:
    return _Choice(signs, not TELLING.isdisjoint([sign.cue for sign in signs]), (), (), _NO_WORD, None)


def _telling(patterns: Sequence[_Pattern]) -> Sequence[_Pattern]:
    return [pattern for pattern in patterns if pattern.kind in TELLING]


def _entry(words: Sequence[_Word]) -> _Entry:
    """What a word may begin that fits these words of patterns."""
    if len(words) == 1:
        return _entry_of_one(words)
    fits = frozenset([word for word in words if word.comes_later]) or _NO_WORD
    single = sorted([pattern for word in words for pattern in word.single], key=_rank)
    longer = [word for word in words if word.by_second]
    return _Entry(
        words=words,
        telling=any([word.telling for word in words]),  # noqa: C419  # one or two words: a generator costs more
        choice=None if longer else _choice(single),
        choices=_Choices(longer, single) if longer else {},
        fits=fits,
    )


def _entry_of_one(words: Sequence[_Word]) -> _Entry:
    """As _entry, for the one word of patterns that most fit."""
    word = words[0]
    single = sorted(word.single, key=_rank) if len(word.single) > 1 else word.single
    fits = frozenset(words) if word.comes_later else _NO_WORD
    if word.by_second:
        return _Entry(words, word.telling, None, _Choices(words, single), fits)
    return _Entry(words, word.telling, _choice(single), _NO_CHOICES, fits)


class _Entries(dict[str, _Entry]):
    """The entries of the words looked up so far, of every other word the one that is found now."""

    __slots__ = ("_look_up",)

    def __init__(self, look_up: Callable[[str], _Entry]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, key: str) -> _Entry:
        if len(self) >= _REMEMBERED:
            self.clear()
        entry = self[key] = self._look_up(key)
        return entry


class _Text:
    """What each word of a text may begin, and the places of those that a report may rest on."""

    __slots__ = ("entries", "telling")

    def __init__(self, entries: Sequence[_Entry]) -> None:
        self.entries = entries
        self.telling = [place for place, entry in enumerate(entries) if entry.telling]

    def told(self, first: int, last: int) -> Sequence[int]:
        """The places within [first, last) at which a mark may begin that a report can rest on."""
        telling = self.telling
        return telling[bisect_left(telling, first) : bisect_left(telling, last)]


class _Run:
    """Words of a text side by side, from the number `first` of its `texts` on, with what each may begin."""

    __slots__ = ("_fitted", "_links", "entries", "first", "gaps", "texts")

    def __init__(
        self, texts: Sequence[str], gaps: Sequence[str], first: int, entries: Sequence[_Entry], links: frozenset[str]
    ) -> None:
        self.texts = texts
        self.gaps = gaps
        self.first = first
        self.entries = entries
        self._links = links
        self._fitted: frozenset[_Word] | None = None

    def choice_at(self, place: int) -> _Choice:
        """What may stand at a word of the run, as far as the word behind it and the tails that are there decide."""
        choice = self.entries[place].choice
        if choice is None:
            behind = self.entries[place + 1].fits if place + 1 < len(self.entries) else _NO_WORD
            choice = self.entries[place].choices[behind]
        if choice.tailless is not None and choice.tails.isdisjoint(self.fitted()):
            return choice.tailless
        return choice

    def standing(self, patterns: Sequence[_Pattern], place: int) -> list[_Pattern]:
        """Those of the patterns, best first, that stand at a word of the run; one of each kind."""
        seen: set[Cue] = set()
        found: list[_Pattern] = []
        for pattern in patterns:
            if pattern.kind not in seen and (pattern.sure or self.holds(pattern, place)):
                seen.add(pattern.kind)
                found.append(pattern)
        return found

    def holds(self, pattern: _Pattern, place: int) -> bool:
        """Whether a pattern stands at a word of the run whose key fits its first word."""
        words, tail, tails, n_words = pattern.words, pattern.tail, pattern.tails, len(self.entries)
        # most tails begin with a word that is nowhere in the run
        if tail and tail[0] not in (self._fitted or self.fitted()):
            return False
        if tails and self.fitted().isdisjoint(tails):
            return False
        end = place + len(words)
        if end > n_words:
            return False
        if words[0].literal is not None and not words[0].is_written(self.texts[self.first + place]):
            return False
        if end - place > 1 and not self._follow(words[1:], place + 1):
            return False
        if tails:
            return self._one_follows(tails, range(end, min(end + pattern.gap, n_words)))
        if not tail:
            return True
        final = min(end + pattern.gap, n_words - len(tail) + 1)
        for start in range(end, final):
            if self._follow(tail, start) and (not pattern.closes or self._closes(start + len(tail))):
                return True
        return False

    def _closes(self, behind: int) -> bool:
        """Whether a clause ends before a place: at the end, before a comma or dash, before "und" or a preposition."""
        if behind >= len(self.entries) or self.gaps[self.first + behind] != " ":
            return True
        return self.texts[self.first + behind] in self._links

    def _one_follows(self, tails: Mapping[_Word, Sequence[tuple[_Word, ...]]], places: Iterable[int]) -> bool:
        """Whether one of the tails stands at one of the places."""
        for place in places:
            for word in self.entries[place].fits:
                for rest in tails.get(word, ()):
                    if place + len(rest) < len(self.entries) and self._follow((word, *rest), place):
                        return True
        return False

    def fitted(self) -> frozenset[_Word]:
        """All words of patterns that some word of the run may be."""
        if self._fitted is None:
            self._fitted = _NO_WORD.union(*[entry.fits for entry in self.entries])
        return self._fitted

    def _follow(self, words: Sequence[_Word], place: int) -> bool:
        """Whether the words stand there, one after the other, within the run."""
        entries = self.entries
        for position, word in enumerate(words, place):
            if word not in entries[position].fits:
                return False
            if word.literal is not None and not word.is_written(self.texts[self.first + position]):
                return False
        return True


def _kind(cue: Cue) -> Cue:
    """Kinds that shut each other out: a word triggers one thing only."""
    return Cue.TRIGGER if cue in TRIGGERS else cue


class MarkIndex:
    """The event words of one language, ready for searching. Raises ValueError for a pattern with two gaps.

    `links`: the words that may follow a tail that ends its clause, which is written with a stop: "drangen ~ ein.".
    """

    def __init__(self, signs: Iterable[tuple[str, Sign]], *, clitics: bool, links: str = "") -> None:
        self._clitics = clitics
        self._links = frozenset(link.strip() for link in links.split(","))
        self._words: dict[str, _Word] = {}
        self._families: dict[str, tuple[tuple[_Word, ...], Mapping[_Word, Sequence[tuple[_Word, ...]]]]] = {}
        for number, (text, sign) in enumerate(signs):
            closes = text.endswith(".")
            head, _, after_gap = text.removesuffix(".").replace("-", " ").partition("~")
            words = tuple([self._word(part) for part in head.split()])
            width, _, rest = after_gap.partition(" ")
            gap, after_gap = (int(width) + 1, rest) if width.isdigit() else (_WIDEST_GAP, after_gap)
            if "~" in after_gap:
                raise ValueError(f"A pattern may have one gap, this one has more: {text!r}")
            tail: tuple[_Word, ...] = ()
            if "|" in after_gap:
                sized, tails = self._tails(after_gap)
            else:
                tail = sized = tuple([self._word(part) for part in after_gap.split()])
                tails = _NO_TAILS
            size = sum([len(word.key) for word in (*words, *sized)])
            rank = number - (size << _SIZE_BITS) - (len(words) + len(sized) << _LENGTH_BITS)
            sure = len(words) == 1 and not sized and words[0].literal is None
            words[0].add(_Pattern(words, sign, _kind(sign.cue), rank, tail, gap, sure, tails, closes))
            for word in (*words[1:], *tail):
                word.comes_later = True
        self._exact: dict[str, list[_Word]] = {}
        self._beginnings: dict[str, list[_Word]] = {}
        self._endings: dict[str, list[_Word]] = {}
        self._inside: list[_Word] = []
        for word in self._words.values():
            self._add(word)
        self._begins_short = any(len(key) == _SHORTEST for key in self._beginnings)
        self._ends_short = any(len(key) == _SHORTEST for key in self._endings)
        self._begin_lengths = _lengths((key[:_BRANCH], len(key)) for key in self._beginnings)
        self._end_lengths = _lengths((key[-_BRANCH:], len(key)) for key in self._endings)
        self._known = _Entries(self._look_up)
        self._read: tuple[Sequence[str], _Text] = (), _Text(())
        self._asked: dict[Cue, frozenset[_Word]] = {}

    def _tails(self, texts: str) -> tuple[tuple[_Word, ...], Mapping[_Word, Sequence[tuple[_Word, ...]]]]:
        """The shortest of the tails that a pattern may have, and all of them by their first word; kept once for all."""
        known = self._families.get(texts)
        if known is None:
            tails = [tuple([self._word(part) for part in text.split()]) for text in texts.split("|")]
            by_first: dict[_Word, list[tuple[_Word, ...]]] = {}
            for tail in tails:
                by_first.setdefault(tail[0], []).append(tail[1:])
                for word in tail:
                    word.comes_later = True
            shortest = min(tails, key=lambda tail: (len(tail), sum(len(word.key) for word in tail)))
            known = self._families[texts] = shortest, by_first
        return known

    def _word(self, part: str) -> _Word:
        """The word of a part of a pattern; the same one for the same part."""
        word = self._words.get(part)
        if word is None:
            word = self._words[part] = _word(part)
        return word

    def _add(self, word: _Word) -> None:
        if word.open_start and word.open_end:
            self._inside.append(word)
        elif word.open_start:
            self._endings.setdefault(word.key, []).append(word)
        elif word.open_end:
            self._beginnings.setdefault(word.key, []).append(word)
        else:
            for key in word.forms or (word.key,):
                self._exact.setdefault(key, []).append(word)

    def tells(self, document: Document, first: int, last: int) -> bool:
        """Whether a word in tokens[first:last] may begin a mark that a report can rest on: quicker than find()."""
        return bool(self._text(document).told(first, last))

    def _text(self, document: Document) -> _Text:
        """The words of the document with what each may begin; those of the last one asked for are kept."""
        keys, text = self._read
        if keys is not document.keys:
            keys = document.keys
            text = _Text(self._entries(keys))
            self._read = keys, text
        return text

    def _run(self, document: Document, first: int, last: int) -> "_Run":
        """The words tokens[first:last] with what each may begin."""
        return _Run(document.texts, document.gaps, first, self._text(document).entries[first:last], self._links)

    def _entries(self, keys: Iterable[str]) -> list[_Entry]:
        return [*map(self._known.__getitem__, keys)]

    def find(self, document: Document, first: int, last: int) -> list[Mark]:
        """The marks that lie in tokens[first:last], in text order; of one kind, the longest that begins at a word."""
        return self._find(self._run(document, first, last))

    def _find(self, run: _Run) -> list[Mark]:
        marks: list[Mark] = []
        for place, entry in enumerate(run.entries):
            choice, first = entry.choice, run.first + place
            if choice is _NOTHING:
                continue
            if choice is None or choice.tailless is not None:
                choice = run.choice_at(place)
            for sign in choice.signs:
                marks.append(Mark(first, first + 1, sign))  # noqa: PERF401  # most words have one
            if choice.patterns:
                for pattern in run.standing(choice.patterns, place):
                    tailed = bool(pattern.tail or pattern.tails)
                    marks.append(Mark(first, first + len(pattern.words), pattern.sign, tailed))
        return marks

    def find_parted(self, document: Document, sentence: range, gaps: Iterable[tuple[int, int]]) -> Iterator[Mark]:
        """The marks of phrases with one of the gaps (half-open token ranges) in their middle; they cover it."""
        known, texts, keys, gaps_of = self._known, document.texts, document.keys, document.gaps
        for gap, end in gaps:
            if gap <= sentence.start or end >= sentence.stop or not known[keys[end]].fits:
                continue
            begin = max(gap - _PARTED_WORDS, sentence.start)
            before, behind_it = slice(begin, gap), slice(end, min(end + _PARTED_WORDS, sentence.stop))
            run = _Run(
                (*texts[before], *texts[behind_it]), (*gaps_of[before], *gaps_of[behind_it]), 0,
                self._entries((*keys[before], *keys[behind_it])), self._links,
            )  # fmt: skip
            for mark in _crossing(run, gap - begin):
                behind = end if mark.last > gap - begin else gap
                yield Mark(begin + mark.first, behind + mark.last - (gap - begin), mark.sign, mark.tailed)

    def find_where_told(self, document: Document, first: int, last: int) -> list[Mark]:
        """As find() where a report may rest on one of the marks; else none, which is known sooner."""
        told = self._text(document).told(first, last)
        if not told:
            return []
        run = self._run(document, first, last)
        for position in told:
            place = position - first
            choice = run.choice_at(place)
            if choice.tells or run.standing(choice.telling, place):
                return self._find(run)
        return []

    def of(self, cue: Cue, document: Document) -> set[str]:
        """The keys of the words that begin a mark of that kind, each once; quicker than find() for a whole text."""
        beginning = self._beginning_with(cue)
        keys = document.keys
        run = self._run(document, 0, len(keys))
        # a text has few different entries: most of its words begin nothing
        begin = {entry for entry in set(run.entries) if not beginning.isdisjoint(entry.words)}
        found: set[str] = set()
        if not begin:
            return found
        for place, entry in enumerate(run.entries):
            if entry not in begin or keys[place] in found:
                continue
            patterns = [pattern for word in entry.words for pattern in word.patterns() if pattern.sign.cue is cue]
            if run.standing(patterns, place):
                found.add(keys[place])
        return found

    def _beginning_with(self, cue: Cue) -> frozenset[_Word]:
        """The words with which a pattern of that kind begins."""
        found = self._asked.get(cue)
        if found is None:
            found = self._asked[cue] = frozenset(
                word for word in self._words.values() if any(pattern.sign.cue is cue for pattern in word.patterns())
            )
        return found

    def _look_up(self, key: str) -> _Entry:
        found: list[_Word] = []
        if self._clitics:
            for form in arabic_forms(key):
                found += self._fitting(form)
        else:
            found = self._fitting(key)
        if not found:
            return _SILENT
        return _entry(list(dict.fromkeys(found)) if len(found) > 1 else found)

    def _fitting(self, form: str) -> list[_Word]:
        """The words of patterns that a word so written fits."""
        beginnings = self._beginnings
        found = [*self._exact.get(form, ())]
        if self._begins_short:
            found += beginnings.get(form[:_SHORTEST], ())
        lengths = self._begin_lengths.get(form[:_BRANCH])
        if lengths is not None:
            size = len(form)
            for length in lengths:
                if length > size:
                    break
                found += beginnings.get(form[:length], ())
        if form[-_BRANCH:] in self._end_lengths or (self._ends_short and form[-_SHORTEST:] in self._endings):
            found += self._with_ending(form)
        if self._inside:
            found += [word for word in self._inside if word.key in form]
        return found

    def _with_ending(self, form: str) -> list[_Word]:
        found = [*self._endings.get(form[-_SHORTEST:], ())]
        for length in self._end_lengths.get(form[-_BRANCH:], ()):
            if length > len(form):
                break
            found += self._endings.get(form[-length:], ())
        return found


def _crossing(run: _Run, seam: int) -> Iterator[Mark]:
    """The marks of deeds and their victims that begin before the seam, a place in the run, and end behind it."""
    for place in range(seam):
        for pattern in run.standing(run.choice_at(place).patterns, place):
            last = place + len(pattern.words)
            # a word alone means what it does without the gap: "nahm ... heute früh ... zwei Männer ... fest"
            if pattern.sign.cue in _PARTED and (pattern.tail or pattern.tails or last > seam):
                yield Mark(place, last, pattern.sign, bool(pattern.tail or pattern.tails))


def with_parted(marks: list[Mark], parted: Iterable[Mark]) -> list[Mark]:
    """The marks with those of parted phrases, each in the place of what its first word means by itself."""
    longer = {(mark.first, _kind(mark.sign.cue)): mark for mark in parted}
    if not longer:
        return marks
    kept = [mark for mark in marks if (mark.first, _kind(mark.sign.cue)) not in longer]
    return sorted([*kept, *longer.values()], key=_first)


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


def _word(part: str) -> _Word:
    if "+" in part:
        return _verb(part)
    if "/" in part:
        forms = tuple(strict_key(form) for form in part.split("/"))
        return _Word(forms[0], open_start=False, open_end=False, literal=None, forms=forms)
    literal = part[1:] if part.startswith("=") else None
    key = strict_key(part.strip("=*")).replace(" ", "")
    if literal is not None and literal.startswith("*"):
        return _Word(key, open_start=True, open_end=False, literal=literal[1:])
    if not key:
        raise ValueError(f"a pattern word needs a letter or digit, got {part!r}")
    return _Word(key, part.startswith("*"), part.endswith("*"), literal)


def _verb(part: str) -> _Word:
    """The word that stands for forms of an Arabic verb, by the mark before it: all, those to come, nouns as well."""
    mark, verb = (part[0], part[1:]) if part[0] in _VERB_MARKS else ("", part)
    keys = verb_keys(verb)
    if mark == TO_COME:
        forms = keys.future
    elif mark == PLANS:
        forms = (*keys.present, *keys.future)
    else:
        forms = (*keys.past, *keys.present, *keys.future, *(keys.nouns if mark == AND_NOUNS else ()))
    return _Word(keys.past[0], open_start=False, open_end=False, literal=None, forms=tuple(dict.fromkeys(forms)))
