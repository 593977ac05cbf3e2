"""Fit the weights by which it is chosen who did a deed to whom (geo/events_party_weights.py) on our own labelled texts.

usage: python -m tools.train_event_parties [--check] [--held-out]

Two conditional logits, with an L2 penalty around the priors below, solved by Newton's method: over the actors of a
deed's sentence and nobody for who did it, and over the others, civilians and nobody for whom it befell. The labels are
data/training/deeds and the expected rows of the half of our passages with events that is there to tune on; what the
rules say counts for the former only, because the rules were tuned on the latter. `--held-out` measures on every tenth
text, held out in turn, and on our deeds with odd numbers by weights fitted on the rest.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.expected import ExpectedEvent, expectation_from
from benchmarks.incidents import read_rows
from benchmarks.samples import SPELT_OUT
from data.lines import task_of
from geo.actors import CIVILIANS, COALITION, NAMELESS_FORCES, VAGUE, ActorHit, at_home
from geo.countries import COUNTRIES
from geo.dates import find_dates
from geo.events_claims import Told, read_told
from geo.events_dealt import scenes_of
from geo.events_inside import Scene
from geo.events_odds import Features
from geo.events_parties import PartyChoice, PartyDealer, Weighing, settled
from geo.events_party_features import PartySides
from geo.events_places import deal_places
from geo.events_reading import Reading
from geo.events_sentences import in_clauses, read_sentences
from geo.languages import pack_for
from geo.model import Document, EventType, Resolution, Span
from tools.choices import Choice, as_module, chosen_options, fit, print_held_out, print_weights
from tools.deed_labels import DEEDS, DeedLabel, LabelledDeeds, read_labelled_deeds
from tools.train_event_places import Reader, deed_told, deeds_of

OUTPUT = Path(__file__).resolve().parent.parent / "geo" / "events_party_weights.py"
_TITLE = "Weights of the features by which it is chosen who does a deed to whom (logits; tools/train_event_parties.py)."
# How strongly the priors are held. 2 and 8 are as good on texts held out, 15 is worse.
_PENALTY = 4.0
# A row of the passages to tune on counts as so many labels: it says as the gate does who is acted on.
_ROW_WEIGHT = 2.0
# An actor so few words behind or before the thing that a label names may be its owner: "bases of the army".
_OWNER_WORDS = range(-3, 5)
# What the penalty pulls towards: what the rules say, which have been tuned on other texts.
_PRIOR: dict[str, float] = {
    "ruled": 2.0,
    "ruled_other": -1.0,
    "distance": -0.5,
    "deed_between": -0.5,
    "other_deed_nearer": -0.5,
}
DOING_PRIOR = _PRIOR | {
    "by": 1.5,
    "on": -1.5,
    "instrumental": 1.0,
    "object_case": -2.0,
    "object_first": -2.0,
    "source": -1.0,
    "before_passive": -3.0,
    "passive_behind": -2.0,
    "counted": -1.0,
}
SUFFERING_PRIOR = _PRIOR | {
    "by": -1.5,
    "on": 1.5,
    "instrumental": -1.0,
    "object_case": 1.5,
    "object_first": 1.0,
    "source": -1.0,
    "before_passive": 2.0,
    "passive_behind": 2.0,
    "counted": 1.0,
}
# Weights that choose as the rules do, the nearest of several.
_BY_RULES = {"ruled": 1.0, "distance": -0.001}
_RULED = frozenset({"ruled", "ruled_other"})
_STATES = frozenset(SPELT_OUT.get(country.name, country.name) for country in COUNTRIES.values())
_ROLES = frozenset({"civilians", "protesters", "rioters"})

Row = Mapping[str, Any]
Right = tuple[frozenset[int], bool]
# The numbers of the right actors, and whether nobody is right: for a choice, and whether it is who did it.
RightOf = Callable[[PartyChoice, bool], Right]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its deeds, their places, and who chooses."""

    reading: Reading
    told: Told
    places: Sequence[Sequence[Scene]]
    dealer: PartyDealer


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed of which it is known who did it to whom; `by_rules`: what the rules say may count."""

    text_id: str
    sentence: Sentence
    weighing: Weighing
    right_of: RightOf
    weight: float
    by_rules: bool

    def choice(self, choice: PartyChoice, *, doing: bool) -> Choice:
        """The decision with what is right."""
        right, none = self.right_of(choice, doing)
        rows, nobody = choice.features, choice.none_features
        if not self.by_rules:
            rows, nobody = [_without_rules(row) for row in rows], _without_rules(nobody)
        return Choice(self.text_id, rows, nobody, right, none, self.weight)


def _without_rules(features: Features) -> Features:
    return {name: value for name, value in features.items() if name not in _RULED}


def sentences_of(document: Document, resolutions: Sequence[Resolution]) -> list[Sentence]:
    """The sentences of a text that tell of deeds, in order."""
    pack = pack_for(document.article.language)
    clauses = in_clauses(document, pack)
    found = []
    for _, reading in read_sentences(clauses, resolutions, find_dates(document, pack), pack):
        told = read_told(reading)
        if told is not None:
            scenes = scenes_of(reading, told.happenings, told.placed)
            places, _ = deal_places(reading, told.happenings, told.placed, scenes)
            found.append(Sentence(reading, told, places, PartyDealer(reading, told.hits, told.happenings, places)))
    return found


class LabelledParties:
    """Whom the labels of a text name as doers and as acted on."""

    def __init__(self, labelled: LabelledDeeds, sentences: Sequence[Sentence]) -> None:
        self._labelled = labelled
        self._hits = [(one.reading.span(hit.first, hit.last), hit) for one in sentences for hit in one.told.hits]

    def label_of(self, sentence: Sentence, number: int) -> DeedLabel | None:
        """The label at the words for a deed; None without one."""
        marks = sentence.told.happenings[number].marks
        spans = [sentence.reading.span(mark.first, mark.last) for mark in marks]
        labels = (
            label for span in spans for label in self._labelled.labels
            if span.start < label.end and label.start < span.end and label.event_type is not None
        )  # fmt: skip
        return next(labels, None)

    def right_of(self, label: DeedLabel, reading: Reading, choice: PartyChoice, *, doing: bool) -> Right:
        """Who of the choice the label names: by its words in the sentence, else as the same actor."""
        names = label.agents if doing else label.targets
        if label.event_type is EventType.ARMED_CLASH:  # which side is named first is chance
            names = label.agents + label.targets
        if not names:
            return frozenset(), True
        text = self._labelled.article.text
        named = [match.span() for name in names for match in re.finditer(re.escape(name), text)]
        sentence = reading.span(reading.sentence.first_token, reading.sentence.last_token)
        inside = [one for one in named if sentence.start <= one[0] < sentence.end]
        right = {n for n, hit in enumerate(choice.hits) if _meets(reading.span(hit.first, hit.last), named)}
        if not doing and any(
            _meets(reading.span(one.first, one.last), inside) for one in PartySides(reading, ()).people
        ):
            right |= {n for n, hit in enumerate(choice.hits) if hit.actor.id == CIVILIANS.id}
        if right:
            return frozenset(right), False
        known = {hit.actor.id for span, hit in self._hits if _meets(span, named)}
        right = {n for n, hit in enumerate(choice.hits) if hit.actor.id in known}
        owners = set() if doing else {
            n for n, hit in enumerate(choice.hits)
            if hit in choice.ruled and any(_is_beside(hit, reading, one) for one in inside)
        }  # fmt: skip
        return frozenset(right | owners), not right or bool(owners)


def _meets(span: Span, places: Sequence[tuple[int, int]]) -> bool:
    return any(span.start < end and start < span.end for start, end in places)


def _is_beside(hit: ActorHit, reading: Reading, place: tuple[int, int]) -> bool:
    return hit.first - reading.tokens_of(Span(start=place[0], end=place[1]))[1] in _OWNER_WORDS


def right_by_row(event: ExpectedEvent, places: Sequence[Scene], choice: PartyChoice, *, doing: bool) -> Right:
    """Who of the choice an expected row names."""
    wanted = event.right["actor1" if doing else "actor2"]
    if event.right["event_type"] == {"armed_clash"}:
        wanted = event.right["actor1"] | event.right["actor2"]
    place = places[0][2].place if places else None
    names = frozenset(str(name) for name in wanted if name is not None)
    country = place.country if place is not None else None
    right = {number for number, hit in enumerate(choice.hits) if _is_named(hit, names, country)}
    return frozenset(right), not right or None in wanted


def _is_named(hit: ActorHit, names: frozenset[str], country: str | None) -> bool:
    """Whether the hit is one of the names, or will be made one of them by what other sentences say."""
    actor = at_home([hit], country)[0].actor
    if hit.actor.id in NAMELESS_FORCES - {COALITION}:
        return bool(names & _STATES)
    if hit.actor.id in VAGUE and hit.actor.id.startswith("group:") and names - _STATES - _ROLES:
        return True
    return SPELT_OUT.get(actor.name, actor.name) in names


def deeds_of_labels(reader: Reader) -> Iterator[Deed]:
    """The deeds of data/training/deeds that are read."""
    for labelled in read_labelled_deeds(DEEDS):
        yield from deeds_of_text(labelled, *reader.resolved(labelled.article))


def deeds_of_text(labelled: LabelledDeeds, document: Document, resolutions: Sequence[Resolution]) -> Iterator[Deed]:
    """The deeds of a labelled text that are read, in order."""
    sentences = sentences_of(document, resolutions)
    parties = LabelledParties(labelled, sentences)
    for one in sentences:
        for number in range(len(one.told.happenings)):
            label = parties.label_of(one, number)
            weighing = one.dealer.weighing(number, one.dealer.ruled(number))
            if label is None or weighing is None:
                continue

            def right_of(choice: PartyChoice, doing: bool, *, label: DeedLabel = label, one: Sentence = one) -> Right:
                return parties.right_of(label, one.reading, choice, doing=doing)

            yield Deed(labelled.id, one, weighing, right_of, 1.0, by_rules=True)


def deeds_of_passages(reader: Reader) -> Iterator[Deed]:
    """The deeds that expected rows of the passages to tune on tell."""
    for row in read_rows("dev"):
        yield from deeds_of_row(row, *reader.resolved(task_of(json.dumps(row)).article))


def deeds_of_row(row: Row, document: Document, resolutions: Sequence[Resolution]) -> Iterator[Deed]:
    """The deeds of a passage that its rows tell."""
    sentences = sentences_of(document, resolutions)
    deeds = [deed for one in sentences for deed in deeds_of(one.reading)]
    known: dict[int, ExpectedEvent] = {}
    for raw, event in zip(row["events"], expectation_from(row).events, strict=True):
        number = deed_told(row, raw, event, deeds)
        if number is not None and not raw.get("optional"):
            for mark in deeds[number].happening.marks:
                known.setdefault(mark.first, event)
    for one in sentences:
        for number, happening in enumerate(one.told.happenings):
            told = next((known[mark.first] for mark in happening.marks if mark.first in known), None)
            weighing = one.dealer.weighing(number, one.dealer.ruled(number))
            if told is None or weighing is None:
                continue
            places = one.places[number]

            def right_of(
                choice: PartyChoice, doing: bool, *, told: ExpectedEvent = told, places: Sequence[Scene] = places
            ) -> Right:
                return right_by_row(told, places, choice, doing=doing)

            yield Deed(row["doc_id"], one, weighing, right_of, _ROW_WEIGHT, by_rules=False)


def doing_choices(deeds: Sequence[Deed]) -> list[Choice]:
    """Who did the deeds."""
    return [deed.choice(choice, doing=True) for deed in deeds if (choice := deed.weighing.doers({})) is not None]


def suffering_choices(deeds: Sequence[Deed], doing: Mapping[str, float]) -> list[Choice]:
    """Whom the deeds befell, the doers chosen by these weights."""
    found = []
    for deed in deeds:
        doers = deed.weighing.doers(doing)
        agents = settled(doers, deed.sentence.reading) if doers is not None else deed.weighing.ruled.agents
        choice = deed.weighing.suffering(agents, {})
        if choice is not None:
            found.append(deed.choice(choice, doing=False))
    return found


def main() -> None:
    """Read the texts, fit, write the weights."""
    chosen = chosen_options(__doc__)
    reader = Reader()
    deeds = [*deeds_of_labels(reader), *deeds_of_passages(reader)]
    doing = doing_choices(deeds)
    weights = {"DOING": fit(doing, DOING_PRIOR, _PENALTY)}
    suffering = suffering_choices(deeds, weights["DOING"])
    weights["SUFFERING"] = fit(suffering, SUFFERING_PRIOR, _PENALTY)
    parts = (("DOING", doing, DOING_PRIOR), ("SUFFERING", suffering, SUFFERING_PRIOR))
    for name, choices, prior in parts:
        if chosen.held_out:
            print_held_out(name, choices, prior, _PENALTY, _BY_RULES)
        print_weights(name, choices, weights[name], prior)
    if not chosen.check:
        OUTPUT.write_text(as_module(weights, _TITLE), encoding="utf-8")


if __name__ == "__main__":
    main()
