"""Fit the weights by which a deed gets its day (geo/events_day_weights.py) on our own labelled texts.

usage: python -m tools.train_event_dates [--check] [--held-out]

Two conditional logits (tools/choices.py): over the dates of a deed's own sentence and none of them, and for deeds that
have none there over the days told elsewhere in the text and none of them. The labels are those of data/training/deeds
and the expected rows of our passages with events that are there to tune on and to practise with. A label whose date is
not read says nothing. Where a label says that the text gives no date, none is right; for a deed without a date in its
sentence the day that the rules carry is half right, too: those who labelled did not always say what only follows from
the sentences before. The days told before a deed are those it has by the weights as they stand: run it twice after
features have changed.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.expected import expectation_from
from benchmarks.incidents import read_rows
from data.lines import task_of
from geo.dates import find_dates
from geo.events import claims_of
from geo.events_apart import day_apart
from geo.events_carry_days import carried_day, days_by_sentence
from geo.events_claims import read_told
from geo.events_days import Days
from geo.events_dealt import scenes_of
from geo.events_marks import Mark
from geo.events_places import deal_places
from geo.events_reading import Reading
from geo.events_sentences import in_clauses, read_sentences
from geo.languages import pack_for
from geo.model import Document, Resolution, Span, When
from tools.choices import Choice, as_module, chosen_options, fit, print_held_out, print_weights
from tools.deed_labels import DEEDS, DeedLabel, LabelledDeeds, read_labelled_deeds
from tools.train_event_places import Reader, deed_told, deeds_of, open_passages

OUTPUT = Path(__file__).resolve().parent.parent / "geo" / "events_day_weights.py"
_TITLE = "Weights of the features by which a deed gets its day (logits; made by tools/train_event_dates.py)."
# How strongly the prior is held. 0.5 and 4 are no better on texts held out.
PENALTY = 1.5
# A deed of a passage in the manner of agencies with dates in its sentence counts as so many of other texts: on passages
# held out in turn .952 of them get a right choice, with 1 .945, with 8 .950. For days told elsewhere those to practise
# with teach nothing (.916 with and without) and stay out.
_PASSAGE_WEIGHT = 3.0
_HAPPENED = frozenset({"reported", "denied"})
# What the penalty pulls towards: what the rules say, which has been tuned on other texts.
SENTENCE_PRIOR: dict[str, float] = {
    "ruled": 2.0, "spoken": -1.0, "last_time": -2.0, "as_of": -0.5, "deed_between": -0.5, "contrast": -1.0,
    "distance": -0.5,
}  # fmt: skip
STORY_PRIOR: dict[str, float] = {"ruled": 2.0, "old": -1.0, "to_come": -2.0, "later": -2.0, "back": -0.5}

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Right:
    """What is right for a deed: the periods it may have; `none`: no date; `open`: perhaps what the rules carry."""

    periods: frozenset[tuple[date | None, date | None]]
    none: bool
    open: bool = False

    def holds(self, when: When) -> bool:
        """Whether the date is one of the periods."""
        return (when.first, when.last) in self.periods


RightAt = Callable[[Sequence[Mark]], Right | None]


class LabelledDates:
    """The dates that the labels of a text name, as far as they are read."""

    def __init__(self, labelled: LabelledDeeds, document: Document, dates: Sequence[When]) -> None:
        self._labelled = labelled
        self._document = document
        self._dates = [when for when in dates if when.span is not None and when.first is not None]

    def right_at(self, marks: Sequence[Mark]) -> Right | None:
        """What the label at the words for a deed says; None without one, or where its date is not read."""
        return self.right_at_tokens([(mark.first, mark.last) for mark in marks])

    def right_at_tokens(self, words: Sequence[tuple[int, int]]) -> Right | None:
        """The same for half-open ranges of tokens."""
        label = self._label_at(words)
        if label is None:
            return None
        if label.when is None:
            return Right(frozenset(), none=True, open=True)
        when = self._date_of(label)
        if when is None:
            return None
        return Right(frozenset({(when.first, when.last)}), when.first == when.last == self._document.reference)

    def _label_at(self, words: Sequence[tuple[int, int]]) -> DeedLabel | None:
        """The label at the words for a deed; None where no label stands there, or only of what did not happen."""
        tokens = self._document.tokens
        for first, last in words:
            span = Span(start=tokens[first].start, end=tokens[last - 1].end)
            for label in self._labelled.labels:
                if span.start < label.end and label.start < span.end:
                    return label if label.mode in _HAPPENED else None
        return None

    def _date_of(self, label: DeedLabel) -> When | None:
        """The date the label names, read in its sentence, else before it, else behind it; None if it is not read."""
        found, own = [], self._sentence_of(label.start)
        for match in re.finditer(re.escape(label.when or ""), self._document.text):
            start = match.start()
            rank = (self._sentence_of(start) != own, start > label.start, abs(start - label.start))
            found.append((rank, start, match.end()))
        if not found:
            return None
        _, start, end = min(found)
        met = [when for when in self._dates if when.span is not None and _common(when.span, start, end) > 0]
        return max(met, key=lambda when: _common(when.span, start, end) if when.span else 0, default=None)

    def _sentence_of(self, position: int) -> int:
        return next((n for n, one in enumerate(self._document.sentences) if one.span.end > position), -1)


def _common(span: Span, start: int, end: int) -> int:
    return min(span.end, end) - max(span.start, start)


def right_by_row(row: Row, document: Document, resolutions: Sequence[Resolution], dates: Sequence[When]) -> RightAt:
    """What the expected rows of a passage say of the deeds they tell, by the words for these."""
    pack = pack_for(document.article.language)
    deeds = [
        deed for _, reading in read_sentences(in_clauses(document, pack), resolutions, dates, pack)
        for deed in deeds_of(reading)
    ]  # fmt: skip
    known: dict[int, Right] = {}
    today = (document.reference, document.reference)
    for raw, event in zip(row["events"], expectation_from(row).events, strict=True):
        number = deed_told(row, raw, event, deeds)
        if number is None or raw.get("optional"):
            continue
        none = bool(event.periods & {(None, None), today})
        for mark in deeds[number].happening.marks:
            held = known.get(mark.first, Right(frozenset(), none=False))
            known[mark.first] = Right(held.periods | event.periods, none=held.none or none)
    return lambda marks: next((known[mark.first] for mark in marks if mark.first in known), None)


def choices_of(
    text_id: str, document: Document, resolutions: Sequence[Resolution], dates: Sequence[When], right_at: RightAt
) -> tuple[list[Choice], list[Choice]]:
    """The decisions of a text of which it is known what is right: among the dates of their sentence, and elsewhere."""
    pack = pack_for(document.article.language)
    clauses = in_clauses(document, pack)
    within = [
        choice for _, reading in read_sentences(clauses, resolutions, dates, pack)
        for choice in _within(text_id, reading, right_at)
    ]  # fmt: skip
    return within, list(_elsewhere(text_id, clauses, resolutions, dates, right_at))


def _within(text_id: str, reading: Reading, right_at: RightAt) -> Iterator[Choice]:
    told = read_told(reading)
    if told is None or not reading.date_tokens:
        return
    happenings = told.happenings
    places, _ = deal_places(reading, happenings, told.placed, scenes_of(reading, happenings, told.placed))
    days = Days(reading, happenings, places)
    for number, happening in enumerate(happenings):
        if day_apart(reading, happening.marks[0]) is not None:
            continue  # "a day after": no date of the sentence is asked for
        known = right_at(happening.marks)
        made = days.weigh(number, next(iter(places[number]), None), {}) if known is not None else None
        if known is None or made is None:
            continue
        right = frozenset(n for n, one in enumerate(made.dates) if known.holds(one[2]))
        yield Choice(text_id, made.features, made.none_features, right, not right)


def _elsewhere(
    text_id: str, document: Document, resolutions: Sequence[Resolution], dates: Sequence[When], right_at: RightAt
) -> Iterator[Choice]:
    _, done, story = claims_of(document, resolutions, dates, pack_for(document.article.language))
    told_on = days_by_sentence(dates, document)
    for number, claim in enumerate(done):
        if claim.own_date or claim.happening is None or not claim.happening.marks:
            continue
        known = right_at(claim.happening.marks)
        if known is None:
            continue
        carried = carried_day(claim, done[:number], told_on, document)
        made = story.weigh(claim, done[:number], carried[0] if carried is not None else None, {})
        if made is None:
            continue
        right = {n for n, one in enumerate(made.days) if known.holds(one)}
        if known.open and made.ruled is not None:
            for either in (frozenset[int](), frozenset({made.ruled})):
                yield Choice(text_id, made.features, made.none_features, either, none=True, weight=0.5)
        elif right or known.none:
            yield Choice(text_id, made.features, made.none_features, frozenset(right), known.none)


def all_choices(reader: Reader) -> tuple[list[Choice], list[Choice]]:
    """The decisions of data/training/deeds and of the passages with events that are open to all."""
    within: list[Choice] = []
    elsewhere: list[Choice] = []
    for labelled in read_labelled_deeds(DEEDS):
        document, resolutions = reader.resolved(labelled.article)
        dates = find_dates(document, pack_for(document.article.language))
        found = choices_of(labelled.id, document, resolutions, dates, LabelledDates(labelled, document, dates).right_at)
        within, elsewhere = within + found[0], elsewhere + found[1]
    to_tune_on = read_rows("dev")
    for row in open_passages():
        document, resolutions = reader.resolved(task_of(json.dumps(row)).article)
        dates = find_dates(document, pack_for(document.article.language))
        right_at = right_by_row(row, document, resolutions, dates)
        found = choices_of(row["doc_id"], document, resolutions, dates, right_at)
        within += [replace(one, weight=one.weight * _PASSAGE_WEIGHT) for one in found[0]]
        elsewhere += found[1] if row in to_tune_on else []
    return within, elsewhere


def main() -> None:
    """Read the texts, fit, write the weights."""
    chosen = chosen_options(__doc__)
    fitted: dict[str, dict[str, float]] = {}
    priors = {"SENTENCE": SENTENCE_PRIOR, "STORY": STORY_PRIOR}
    for (name, prior), choices in zip(priors.items(), all_choices(Reader()), strict=True):
        if chosen.held_out:
            print_held_out(name, choices, prior, PENALTY)
        fitted[name] = fit(choices, prior, PENALTY)
        print_weights(name, choices, fitted[name], prior)
    if not chosen.check:
        OUTPUT.write_text(as_module(fitted, _TITLE), encoding="utf-8")


if __name__ == "__main__":
    main()
