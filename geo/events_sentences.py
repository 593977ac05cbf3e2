"""The sentences of an article that may tell of something, cut into clauses at semicolons and laid out for reading."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.events_marks import MarkIndex, mark_index
from geo.events_reading import Reading
from geo.languages.pack import Pack
from geo.model import Document, PartKind, Resolution, Sentence, When

# A claim this many sentences back is still "the sentence before" for a pronoun or "there".
BACK_SENTENCES = 2
_TELLING = frozenset({PartKind.TITLE, PartKind.LEAD, PartKind.BODY, PartKind.QUOTE})


def in_clauses(document: Document, pack: Pack) -> Document:
    """The document with a sentence cut at its semicolons, where what follows tells of something by itself.

    The clauses keep the span of their sentence: evidence is always shown whole.
    """
    text = document.text
    if ";" not in text and "؛" not in text:
        return document
    index = mark_index(pack)
    clauses = [clause for sentence in document.sentences for clause in reversed([*_cut(sentence, document, index)])]
    return replace(document, sentences=tuple(clauses))


def _cut(sentence: Sentence, document: Document, index: MarkIndex) -> Iterator[Sentence]:
    text, tokens = document.text, document.tokens
    last = sentence.last_token
    whole = sentence.span.of(text)
    if ";" in whole or "؛" in whole:
        for position in range(last - 1, sentence.first_token, -1):
            between = text[tokens[position - 1].end : tokens[position].start]
            if (";" in between or "؛" in between) and index.tells(tokens, position, last):
                yield replace(sentence, first_token=position, last_token=last)
                last = position
    yield replace(sentence, last_token=last)


def read_sentences(
    document: Document, resolutions: Sequence[Resolution], dates: Sequence[When], pack: Pack
) -> Iterator[tuple[int, Reading]]:
    """The sentences that may tell of something, each with the one before it, laid out for reading."""
    index = mark_index(pack)
    sentences = document.sentences
    telling = [
        number
        for number, sentence in enumerate(sentences)
        if sentence.kind in _TELLING and index.tells(document.tokens, sentence.first_token, sentence.last_token)
    ]
    if not telling:
        return
    places = sorted(resolutions, key=lambda item: item.mention.span.start)
    place_starts = [item.mention.span.start for item in places]
    stated = sorted((when for when in dates if when.span is not None), key=_start)
    date_starts = [_start(when) for when in stated]
    # a sentence that tells of nothing may still name the place a later "there" means
    before = {number - back for number in telling for back in range(1, BACK_SENTENCES + 1)}
    for number in sorted(before.union(telling)):
        if number < 0 or sentences[number].kind not in _TELLING:
            continue
        sentence = sentences[number]
        yield number, Reading(
            document=document, pack=pack, sentence=sentence,
            marks=index.find(document.tokens, sentence.first_token, sentence.last_token),
            resolutions=places[_slice_of(place_starts, sentence, document)],
            dates=stated[_slice_of(date_starts, sentence, document)],
        )  # fmt: skip


def _start(when: When) -> int:
    return when.span.start if when.span is not None else -1


def _slice_of(starts: Sequence[int], clause: Sentence, document: Document) -> slice:
    """What begins within the clause."""
    tokens = document.tokens
    begin, end = tokens[clause.first_token].start, tokens[clause.last_token - 1].end
    return slice(bisect_left(starts, begin), bisect_left(starts, end))
