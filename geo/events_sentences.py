"""The sentences of an article that may tell of something, cut into clauses at semicolons and laid out for reading."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from geo.events_brackets import without_attributes
from geo.events_marks import Mark, MarkIndex, with_parted
from geo.events_reading import Reading
from geo.events_words import mark_index
from geo.languages.pack import Pack
from geo.model import DATE_BASIS, Document, PartKind, Resolution, Sentence, When
from geo.phrases import PhraseIndex

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
            if (";" in between or "؛" in between) and index.tells(document, position, last):
                yield replace(sentence, first_token=position, last_token=last)
                last = position
    yield sentence if last == sentence.last_token else replace(sentence, last_token=last)


def read_sentences(
    document: Document, resolutions: Sequence[Resolution], dates: Sequence[When], pack: Pack
) -> Iterator[tuple[int, Reading]]:
    """The sentences that may tell of something, each with the two before it, laid out for reading.

    Those without a mark that a report may rest on come without marks.
    """
    index = mark_index(pack)
    sentences = document.sentences
    telling = [
        number
        for number, sentence in enumerate(sentences)
        if sentence.kind in _TELLING and index.tells(document, sentence.first_token, sentence.last_token)
    ]
    if not telling:
        return
    places = sorted(resolutions, key=lambda item: item.mention.span.start)
    place_starts = [item.mention.span.start for item in places]
    stated = sorted((when for when in dates if when.span is not None), key=_start)
    date_starts = [_start(when) for when in stated]
    days = [when for when in stated if when.first is not None and when.first == when.last]
    lead = next((when for when in days if when.basis is not DATE_BASIS.DATELINE), None)
    # a sentence that tells of nothing may still name the place a later "there" means
    before = {number - back for number in telling for back in range(1, BACK_SENTENCES + 1)}
    for number in sorted(before.union(telling)):
        if number < 0 or sentences[number].kind not in _TELLING:
            continue
        sentence = sentences[number]
        within = stated[_slice_of(date_starts, sentence, document)]
        reading = Reading(
            document=document, pack=pack, sentence=sentence, marks=_marks_of(sentence, within, document, pack, index),
            resolutions=places[_slice_of(place_starts, sentence, document)], dates=within,
            lead_day=lead.first if lead is not None and lead not in within else None,
        )  # fmt: skip
        yield number, without_attributes(reading)


def _marks_of(
    sentence: Sentence, dates: Sequence[When], document: Document, pack: Pack, index: MarkIndex
) -> list[Mark]:
    """The marks of a sentence where a report may rest on one, with those of phrases that a date or adverb parts."""
    first, last = sentence.first_token, sentence.last_token
    marks = index.find_where_told(document, first, last)
    gaps = [
        (bisect_left(document.starts, when.span.start), bisect_left(document.starts, when.span.end))
        for when in dates
        if when.span is not None
    ]
    inserted = _adverbs(pack.events.inserted)
    if inserted is not None:
        gaps += [(hit.first, hit.last) for hit in inserted.find(document.keys, first, last)]
    if not gaps:
        return marks
    parted = [*index.find_parted(document, range(first, last), gaps)]
    if parted and not marks:
        marks = index.find(document, first, last)
    return with_parted(marks, parted)


@cache
def _adverbs(words: str) -> PhraseIndex[bool] | None:
    """The adverbs of a language ready for searching; None where none are known."""
    return PhraseIndex.of({True: words.split(", ")}) if words else None


def _start(when: When) -> int:
    return when.span.start if when.span is not None else -1


def _slice_of(starts: Sequence[int], clause: Sentence, document: Document) -> slice:
    """What begins within the clause."""
    begin, end = document.starts[clause.first_token], document.ends[clause.last_token - 1]
    return slice(bisect_left(starts, begin), bisect_left(starts, end))
