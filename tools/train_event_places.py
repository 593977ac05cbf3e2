"""Fit the weights by which a deed gets its places (geo/events_place_weights.py) on our own labelled texts.

usage: python -m tools.train_event_places [--check] [--held-out]

Conditional logit over the names of a deed's sentence and "none of these", with an L2 penalty around the prior below,
solved by Newton's method; same input, same weights. The labels are data/training/event_places, data/training/deeds and
the expected rows of our passages with events that are there to tune on (those to practise with change nothing that is
read, but lose an event of Syria). A deed of these passages that no row tells must get no place, or that of a row of its
kind. `--held-out` measures on every tenth text, held out
in turn, all and those passages alone.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.expected import ExpectedEvent, expectation_from
from benchmarks.incidents import read_rows
from benchmarks.samples import is_placed_at
from data.gazetteer import open_gazetteer, open_words
from data.lines import task_of
from data.recognisers.choice import ACCURATE, RecogniserChoice
from geo.dates import find_dates
from geo.events_claims import read_told
from geo.events_happening import TERRITORY, VIOLENT, Happening
from geo.events_inside import contains
from geo.events_odds import Features
from geo.events_place_features import Candidate, find_candidates
from geo.events_places import weigh
from geo.events_reading import Reading
from geo.events_sentences import in_clauses, read_sentences
from geo.languages import pack_for
from geo.model import Article, Document, Resolution, Span
from geo.named import find_names
from geo.names import strict_key
from geo.resolve import resolve_mentions
from geo.text import read_document
from geo.toponyms import find_mentions
from tools.choices import Choice, as_module, chosen_options, fit, held_out, is_of_passage, print_weights
from tools.deed_labels import DEEDS, PLACES, LabelledDeeds, read_labelled_deeds

OUTPUT = Path(__file__).resolve().parent.parent / "geo" / "events_place_weights.py"
# How strongly the prior is held: as many deeds would it take to move a weight that all of them speak of. 1 and 0.3 are
# worse on texts held out.
PENALTY = 3.0
# A row tells a deed of its sentence when they agree by this much: kind 2, open kind 1, words 2.
_AGREED = 1.5
# What the penalty pulls towards: what the rules of place roles say, which our texts show too seldom.
PRIOR: dict[str, float] = {
    "role_event": 1.5, "role_origin": -1.5, "role_actor_base": -2.0, "role_context": -2.0, "role_destination": -1.0,
    "role_dateline": -1.5, "told_before": -3.0, "holds": -2.0, "held": 1.0, "unknown": -1.5, "near_name": -2.0,
    "deed_between": -1.0, "other_deed_much_nearer": -1.0, "contrast": -2.0, "out_of_scope": -1.0, "in_scope": 0.5,
    "speech_between": -0.5, "unreal_between": -0.5,
}  # fmt: skip

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """A deed of a text: its sentence, its words, the names it may have happened at, the features."""

    reading: Reading
    happening: Happening
    candidates: Sequence[Candidate]
    features: Sequence[Features]
    none_features: Features

    @property
    def spans(self) -> list[Span]:
        """Where the words for it stand."""
        return [self.reading.span(mark.first, mark.last) for mark in self.happening.marks]

    def choice(self, text_id: str, right: frozenset[int], *, none: bool) -> Choice:
        """The deed as a choice with these numbers right."""
        return Choice(text_id, self.features, self.none_features, right, none)


class Reader:
    """Reads a text as far as its deeds, with what ships with Dateline."""

    def __init__(self) -> None:
        self._gazetteer, self._words = open_gazetteer(), open_words()
        self._recogniser = RecogniserChoice(ACCURATE).open(self._gazetteer, self._words)

    def resolved(self, article: Article) -> tuple[Document, tuple[Resolution, ...]]:
        """The text as a document with its places."""
        pack = pack_for(article.language)
        document = read_document(article, pack)
        named = find_names(document, self._recogniser)
        mentions = find_mentions(document, pack, self._gazetteer, self._words, named)
        return document, resolve_mentions(mentions, document, self._gazetteer)

    def resolutions_and_deeds(self, article: Article) -> tuple[tuple[Resolution, ...], list[Told]]:
        """The places of the text and its deeds, in order."""
        document, resolutions = self.resolved(article)
        pack = pack_for(article.language)
        sentences = read_sentences(in_clauses(document, pack), resolutions, find_dates(document, pack), pack)
        return resolutions, [deed for _, reading in sentences for deed in deeds_of(reading)]


def deeds_of(reading: Reading) -> Iterator[Told]:
    """The deeds of a sentence, in order."""
    told = read_told(reading)
    if told is None:
        return
    candidates = find_candidates(reading, told.placed)
    for happening, deed in zip(told.happenings, weigh(reading, told.happenings, candidates, {}), strict=True):
        yield Told(reading, happening, candidates, deed.features, deed.none_features)


def examples_of_texts(reader: Reader) -> Iterator[Choice]:
    """The deeds of data/training/event_places and data/training/deeds that are read and have a label."""
    for labelled in read_labelled_deeds(PLACES, DEEDS):
        resolutions, deeds = reader.resolutions_and_deeds(labelled.article)
        for told in deeds:
            found = _label(labelled, told, resolutions)
            if found is not None:
                yield told.choice(labelled.id, found, none=not found)


def _label(labelled: LabelledDeeds, told: Told, resolutions: Sequence[Resolution]) -> frozenset[int] | None:
    """The candidates that the labels at the deed's words name; None where no label stands there."""
    labels = [
        one for one in labelled.labels if any(span.start < one.end and one.start < span.end for span in told.spans)
    ]
    if not labels:
        return None
    names = {name for label in labels for name in label.places}
    ids = {item.place.id for item in resolutions if item.mention.surface in names and item.place is not None}
    return frozenset(
        number
        for number, one in enumerate(told.candidates)
        if one.surface in names or (one.item.place is not None and one.item.place.id in ids)
    )


def open_passages() -> list[Row]:
    """The passages with events that are there to tune on and to practise with."""
    return [*read_rows("dev"), *read_rows("practice")]


def examples_of_passages(reader: Reader) -> Iterator[Choice]:
    """The deeds of the passages with events that are there to tune on."""
    for row in read_rows("dev"):
        yield from examples_of_row(row, reader)


def examples_of_row(row: Row, reader: Reader) -> Iterator[Choice]:
    """The deeds of a passage of which its rows say something; none where no event is expected."""
    if row["events"]:
        raws = list(zip(row["events"], expectation_from(row).events, strict=True))
        _, deeds = reader.resolutions_and_deeds(task_of(json.dumps(row)).article)
        yield from _examples_of(row, raws, deeds)


def _examples_of(row: Row, raws: Sequence[tuple[Row, ExpectedEvent]], deeds: Sequence[Told]) -> Iterator[Choice]:
    told_by: dict[int, list[tuple[Row, ExpectedEvent]]] = {}
    for raw, event in raws:
        number = deed_told(row, raw, event, deeds)
        if number is not None:
            told_by.setdefault(number, []).append((raw, event))
    for number, told in enumerate(deeds):
        rows = told_by.get(number, [])
        if rows and all(raw.get("optional") for raw, _ in rows):
            continue
        if not rows:
            if any(_fits_kind(told.happening, event) and _may_tell(row, raw, told) for raw, event in raws):
                continue
            alike = [event for _, event in raws if _fits_kind(told.happening, event)]
            right = {n for event in alike for n, tier in enumerate(_tiers(row, told, event)) if tier > 1}
            yield told.choice(row["doc_id"], frozenset(right), none=True)
            continue
        right = {n for _, event in rows for n in _right(_tiers(row, told, event))}
        right = {
            n for n in right
            if not any(m != n and contains(told.candidates[n].item, told.candidates[m].item) for m in right)
        }  # fmt: skip
        yield told.choice(row["doc_id"], frozenset(right), none=not right)


def _right(tiers: Sequence[int]) -> set[int]:
    """The candidates named as the row names its place; where there is none, those that lie there."""
    least = 2 if max(tiers, default=0) > 1 else 1
    return {number for number, tier in enumerate(tiers) if tier >= least}


def _tiers(row: Row, told: Told, event: ExpectedEvent) -> list[int]:
    """For each candidate: 2 it is named as the row's place, 1 it lies there, 0 neither."""
    keys = {strict_key(name) for name in event.places}
    tiers = []
    for one in told.candidates:
        span, place = one.item.mention.span, one.item.place
        names = {strict_key(one.surface)} | ({strict_key(place.name)} if place is not None else set())
        names |= {
            strict_key(item["name"])
            for item in row["toponyms"]
            if item["start"] < span.end and span.start < item["end"]
        }
        tiers.append(2 if names & keys else int(place is not None and is_placed_at(one.item, event)))
    return tiers


def deed_told(row: Row, raw: Row, event: ExpectedEvent, deeds: Sequence[Told]) -> int | None:
    """The number of the deed that the row tells; None where its sentence has none."""
    agreed = [
        (_agreement(row, raw, event, told), -number)
        for number, told in enumerate(deeds)
        if _in_sentence(row, raw, told)
    ]
    best, number = max(agreed, default=(0.0, 0))
    return -number if best >= _AGREED else None


def _place_in_text(row: Row, raw: Row) -> tuple[int, int]:
    words = raw.get("sentence_contains")
    start = row["text"].find(words) if words else -1
    return start, start + len(words or "")


def _in_sentence(row: Row, raw: Row, told: Told) -> bool:
    start, end = _place_in_text(row, raw)
    clause = told.reading.span(told.reading.sentence.first_token, told.reading.sentence.last_token)
    return start >= 0 and start < clause.end and clause.start < end


def _may_tell(row: Row, raw: Row, told: Told) -> bool:
    """Whether the row may tell the deed: its words stand in the sentence, or it names none."""
    return raw.get("sentence_contains") is None or _in_sentence(row, raw, told)


def _agreement(row: Row, raw: Row, event: ExpectedEvent, told: Told) -> float:
    kinds, happening = event.right["event_type"], told.happening
    if happening.event_type in kinds or (happening.event_type in TERRITORY and kinds & TERRITORY):
        agreed = 2.0
    elif happening.violent and kinds & VIOLENT:
        agreed = 1.0 if happening.open_type else 0.5
    else:
        return 0.0
    start, end = _place_in_text(row, raw)
    apart = min(abs(span.start + span.end - start - end) for span in told.spans) / 2
    return agreed + 2.0 * any(span.start < end and start < span.end for span in told.spans) - apart / 1000


def _fits_kind(happening: Happening, event: ExpectedEvent) -> bool:
    kinds = event.right["event_type"]
    if happening.event_type in kinds or (happening.event_type in TERRITORY and kinds & TERRITORY):
        return True
    return happening.violent and happening.open_type and bool(kinds & VIOLENT)


def all_choices(reader: Reader) -> list[Choice]:
    """The deeds of our texts with several towns, of data/training/deeds and of the open passages."""
    return [*examples_of_texts(reader), *examples_of_passages(reader)]


def main() -> None:
    """Read the texts, fit, write the weights."""
    chosen = chosen_options(__doc__)
    examples = all_choices(Reader())
    if chosen.held_out:
        print(f"WEIGHTS: {held_out(examples, PRIOR, PENALTY):.4f} right, every tenth text held out")
        print(f"WEIGHTS: {held_out(examples, PRIOR, PENALTY, is_of_passage):.4f} right in passages held out")
    weights = fit(examples, PRIOR, PENALTY)
    print_weights("WEIGHTS", examples, weights, PRIOR)
    if not chosen.check:
        title = "Weights of the features by which a deed gets its places (logit; made by tools/train_event_places.py)."
        OUTPUT.write_text(as_module({"WEIGHTS": weights}, title), encoding="utf-8")


if __name__ == "__main__":
    main()
