"""The index of event words answers what trying every pattern at every word would."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.events_marks import TELLING, Mark, MarkIndex, Sign
from geo.languages.pack import Cue
from geo.model import Article, Document, Token
from geo.names import strict_key

CUES = (Cue.TRIGGER, Cue.KILLED, Cue.IN)
# Few letters, so that words, beginnings and endings meet often; capitals for words compared as they are written.
WORDS = ["".join(letters) for length in (2, 3) for letters in product("ab", repeat=length)]
parts = st.builds(str.format, st.sampled_from(["{}", "{}", "{}*", "*{}", "*{}*", "={}"]), st.sampled_from(WORDS))
patterns = st.builds(
    lambda head, gap, tail: " ".join([*head, *([gap, *tail] if tail else [])]),
    st.lists(parts, min_size=1, max_size=3),
    st.sampled_from(["~", "~0", "~2"]),
    st.lists(parts, max_size=2),
)
texts = st.lists(st.sampled_from([*WORDS, *[word.capitalize() for word in WORDS]]), min_size=1, max_size=9)


def tokens_of(words: list[str]) -> list[Token]:
    return [Token(4 * place, 4 * place + len(word), word, strict_key(word)) for place, word in enumerate(words)]


def document_of(words: list[str]) -> Document:
    tokens, text = tuple(tokens_of(words)), " ".join(words)
    return Document(
        article=Article(id=text, text=text, language="en"),
        parts=(),
        tokens=tokens,
        starts=tuple(token.start for token in tokens),
        gaps=tuple(" " if token.start else "" for token in tokens),
        sentences=(),
    )


def fits(part: str, token: Token) -> bool:
    if part.startswith("="):
        return part[1:] in (token.text, token.text.lower())
    key = part.strip("*")
    starts, ends = part.startswith("*"), part.endswith("*")
    if starts and ends:
        return key in token.key
    return token.key.endswith(key) if starts else token.key.startswith(key) if ends else token.key == key


def all_fit(words: list[str], tokens: list[Token], first: int) -> bool:
    behind = tokens[first : first + len(words)]
    return len(behind) == len(words) and all(fits(part, token) for part, token in zip(words, behind, strict=True))


def stands(pattern: str, tokens: list[Token], first: int) -> int | None:
    """How many words the head of the pattern covers where it stands."""
    head, _, after = pattern.partition("~")
    width, _, rest = after.partition(" ")
    words, tail = head.split(), (rest if width.isdigit() else after).split()
    if not all_fit(words, tokens, first):
        return None
    behind = first + len(words)
    farthest = behind + int(width) + 1 if width.isdigit() else behind + 20
    if tail and not any(all_fit(tail, tokens, start) for start in range(behind, farthest)):
        return None
    return len(words)


def longest_first(pattern: str) -> tuple[int, int]:
    words = [part for part in pattern.split() if not part.startswith("~")]
    return -len(words), -sum(len(part.strip("*=")) for part in words)


def marks_of(index: MarkIndex, words: list[str]) -> list[Mark]:
    return index.find(document_of(words), 0, len(words))


@settings(max_examples=150)
@given(st.lists(st.tuples(patterns, st.sampled_from(CUES)), min_size=1, max_size=12), texts)
def test_of_each_kind_the_longest_pattern_that_stands_at_a_word_is_found(
    listed: list[tuple[str, Cue]], words: list[str]
) -> None:
    tokens = tokens_of(words)
    expected = []
    for first in range(len(tokens)):
        seen = set()
        for pattern, cue in sorted(listed, key=lambda item: longest_first(item[0])):
            size = stands(pattern, tokens, first)
            if size is not None and cue not in seen:
                seen.add(cue)
                expected.append((first, first + size, cue))
    index = MarkIndex([(pattern, Sign(cue)) for pattern, cue in listed], clitics=False)
    for _ in range(2):  # what was looked up once is remembered
        assert [
            (mark.first, mark.last, mark.sign.cue) for mark in index.find(document_of(words), 0, len(tokens))
        ] == expected


@settings(max_examples=150)
@given(st.lists(st.tuples(patterns, st.sampled_from(CUES)), min_size=1, max_size=12), texts)
def test_where_told_all_marks_are_found_or_none_as_a_report_may_rest_on_one(
    listed: list[tuple[str, Cue]], words: list[str]
) -> None:
    index = MarkIndex([(pattern, Sign(cue)) for pattern, cue in listed], clitics=False)
    marks = marks_of(index, words)
    told = marks if any(mark.sign.cue in TELLING for mark in marks) else []
    assert index.find_where_told(document_of(words), 0, len(words)) == told


@settings(max_examples=100)
@given(
    st.lists(parts, min_size=1, max_size=2),
    st.lists(st.lists(parts, min_size=1, max_size=2), min_size=2, max_size=4),
    st.integers(min_value=0, max_value=3),
    texts,
)
def test_a_pattern_with_several_tails_stands_where_one_of_them_follows(
    head: list[str], tails: list[list[str]], gap: int, words: list[str]
) -> None:
    begin = f"{' '.join(head)} ~{gap} "
    together = MarkIndex([(begin + "|".join(" ".join(tail) for tail in tails), Sign(Cue.TRIGGER))], clitics=False)
    apart = MarkIndex([(begin + " ".join(tail), Sign(Cue.TRIGGER)) for tail in tails], clitics=False)
    assert marks_of(together, words) == marks_of(apart, words)


@pytest.mark.parametrize(
    ("pattern", "words", "found"),
    [
        ("sent ~1 troops", "sent many troops", [(0, 1)]),
        ("sent ~1 troops", "sent so many troops", []),
        ("sent ~ troops", "troops sent many", []),
        ("took * over", "took over", ValueError),
        ("=May", "may May", [(1, 2)]),
        ("=may", "may May", [(0, 1), (1, 2)]),
        ("shot =Down", "shot down shot Down", [(2, 4)]),
    ],
)
def test_gaps_and_words_compared_as_they_are_written(
    pattern: str, words: str, found: list[tuple[int, int]] | type[Exception]
) -> None:
    if not isinstance(found, list):
        with pytest.raises(found):
            MarkIndex([(pattern, Sign(Cue.TRIGGER))], clitics=False)
        return
    index = MarkIndex([(pattern, Sign(Cue.TRIGGER))], clitics=False)
    assert [(mark.first, mark.last) for mark in marks_of(index, words.split())] == found


@pytest.mark.parametrize("text", ["sank ~2 ship ~3 crew", "sank ~2 ship|ferry ~3 crew"])
def test_a_pattern_has_one_gap(text: str) -> None:
    with pytest.raises(ValueError, match="one gap"):
        MarkIndex([(text, Sign(Cue.TRIGGER))], clitics=False)


def test_arabic_words_of_a_pattern_fit_with_what_is_written_together_with_them() -> None:
    index = MarkIndex([("اطلاق نار", Sign(Cue.TRIGGER)), ("قتل ~3 مدينه", Sign(Cue.KILLED))], clitics=True)
    marks = marks_of(index, "وقتل رجل بالمدينة في اطلاق النار".split())
    assert [(mark.first, mark.last, mark.sign.cue) for mark in marks] == [(0, 1, Cue.KILLED), (4, 6, Cue.TRIGGER)]
