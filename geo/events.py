"""What an article reports: trigger, place, time and parties of a sentence joined into reports, each with its evidence.

The steps: geo.events_marks finds the words, geo.events_types the happenings, geo.events_roles the part each place
plays, geo.events_claims what one sentence claims, geo.events_carry what neighbouring sentences add, geo.events_merge
what is told again.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from typing import NamedTuple

from geo.actors import ActorHit, armed_groups
from geo.events_carry import carry
from geo.events_claims import Claim, first_mark, read_claims
from geo.events_dates import starts_aside
from geo.events_day_story import Story
from geo.events_happening import is_seen
from geo.events_merge import merge, share_doers
from geo.events_prepositions import governing
from geo.events_reading import Reading
from geo.events_roles import is_dateline, place_role, place_roles
from geo.events_scenes import is_capital
from geo.events_sentences import in_clauses, read_sentences
from geo.events_words import mark_index
from geo.figurative import meant
from geo.languages.pack import CUE, Pack
from geo.making import make_evidence, make_reason, make_span
from geo.model import (
    ASSERTION,
    DATE_BASIS,
    EVIDENCE_KIND,
    GEO_ROLE,
    Actor,
    Assertion,
    Document,
    Evidence,
    Reason,
    Report,
    Resolution,
    Span,
    When,
)

__all__ = ["find_reports", "place_role", "place_roles"]

# What stands behind the place an article was sent from: a dash, or the full stop of a sentence of its own.
_DATELINE_END = re.compile(r"\s[-–—]\s|\.\s")
# What ended longer than this before publication is background (docs/vocabulary.md 4.9).
_HISTORY = timedelta(days=365)

# The score is this sum, at most 1 (docs/events.md): a report needs a place of its own to pass 0.5.
_BASE = 0.25
_OWN_PLACE = 0.25
_OWN_DATE = 0.15
_NAMED_KIND = 0.15
_PARTIES = 0.1
_NUMBERS = 0.1
_CARRIED_PLACE = 0.1
_ONLY_SEEN = -0.15


def find_reports(
    document: Document, resolutions: Sequence[Resolution], dates: Sequence[When], pack: Pack
) -> tuple[Report, ...]:
    """The reports of the article in text order; empty for a language without event words."""
    if not pack.events.triggers:
        return ()
    document = in_clauses(document, pack)
    merged = share_doers(merge(claims_of(document, resolutions, dates, pack).told))
    return _distinct(_report(claim, document) for claim in merged)


class Claimed(NamedTuple):
    """What the sentences claim, each for itself, and with what the others add; the days they tell."""

    read: list[Claim]
    told: list[Claim]
    story: Story


def claims_of(document: Document, resolutions: Sequence[Resolution], dates: Sequence[When], pack: Pack) -> Claimed:
    """What the sentences of a document in clauses claim."""
    resolutions = _outside_dates(_without_streets(resolutions, document, pack), dates)
    claims: list[Claim] = []
    scenes: list[tuple[int, Resolution]] = []
    groups: list[tuple[int, ActorHit]] = []
    asides: set[int] = set()
    for number, reading in read_sentences(document, resolutions, dates, pack):
        claims.extend(read_claims(reading, number))
        scenes += [(number, _as_scene(item, reading)) for item in reading.resolutions if _is_scene(item, reading)]
        if reading.has(CUE.ACTOR):
            groups.extend((number, hit) for hit in armed_groups(reading))
        asides |= starts_aside(reading)
    claims = meant(claims, document, mark_index(pack))
    asides -= {claim.when.span.start for claim in claims if claim.own_date and claim.when and claim.when.span}
    story = Story(claims, dates, document, frozenset(asides))
    told = carry(claims, scenes, groups, dates, story, dateline=_dateline(resolutions, document))
    return Claimed(claims, told, story)


def _without_streets(resolutions: Sequence[Resolution], document: Document, pack: Pack) -> Sequence[Resolution]:
    """The places but for words for deeds, and streets nobody knows: what happens there is in the town told of."""
    return [
        item
        for item in resolutions
        if item.place is not None
        or not (
            _is_street(item, document, pack) or _is_deed(item, document, pack) or _is_the_capital(item, document, pack)
        )
    ]


def _is_deed(item: Resolution, document: Document, pack: Pack) -> bool:
    """ "Bei Krawallen": in German, where all nouns have capitals, a word for a deed is taken for an unknown name."""
    if not pack.places.nouns_capitalised or not item.mention.accepted:
        return False
    first = bisect_left(document.starts, item.mention.span.start)
    marks = mark_index(pack).find(document, first, first + 1)
    return document.ends[first] == item.mention.span.end and any(mark.sign.event_type is not None for mark in marks)


def _is_street(item: Resolution, document: Document, pack: Pack) -> bool:
    """ "Albert Square", "Корабельній площі", "ساحة التحرير": its first or last word is one for streets, or its end."""
    words, endings = pack.places.street_words | pack.places.street_nouns, pack.places.street_endings
    if endings and item.mention.surface.lower().endswith(endings):
        return True
    span = item.mention.span
    first, last = bisect_left(document.starts, span.start), bisect_left(document.ends, span.end)
    keys = document.keys[first : last + 1]
    return bool(keys) and not words.isdisjoint((keys[0], keys[-1]))


def _is_the_capital(item: Resolution, document: Document, pack: Pack) -> bool:
    """ "العاصمة النمساوية", "غرب العاصمة": words for a capital, taken for an unknown name."""
    first = bisect_left(document.starts, item.mention.span.start)
    last = bisect_left(document.ends, item.mention.span.end) + 1
    marks = mark_index(pack).find(document, first, last) if not pack.places.cased else ()
    return any(mark.sign.cue is CUE.CAPITAL_NOUN for mark in marks)


def _outside_dates(resolutions: Sequence[Resolution], dates: Sequence[When]) -> list[Resolution]:
    """The places that are no word of a date: "Domingo de Resurrección" is a feast, and La Resurrección a village."""
    spans = [when.span for when in dates if when.span is not None]
    return [
        item
        for item in resolutions
        if not any(span.start < item.mention.span.start and item.mention.span.end <= span.end for span in spans)
    ]


def _dateline(resolutions: Sequence[Resolution], document: Document) -> Resolution | None:
    """The known place the article was sent from: "Aden - The army", "Харьков. Ракета"; None without one."""
    span = document.dateline_place
    text = document.text
    for item in resolutions:
        place = item.mention.span
        if item.place is None or not item.mention.accepted:
            continue
        if span is not None and place.overlaps(span):
            return item
        begins = bool(document.tokens) and place.start == document.tokens[0].start
        if begins and _DATELINE_END.match(text, place.end):
            return item
    return None


def _is_scene(item: Resolution, reading: Reading) -> bool:
    """Whether a later "there" may mean the place: a name, known, and not the town the report was sent from."""
    return item.mention.accepted and item.place is not None and not is_dateline(item, reading)


def _as_scene(item: Resolution, reading: Reading) -> Resolution:
    """The place, marked as a scene where "in" governs a capital: it does not stand for its government there."""
    if not is_capital(item, ""):
        return item
    first, _ = reading.tokens_of(item.mention.span)
    return item.in_role(GEO_ROLE.EVENT) if CUE.IN in governing(reading, first).cues else item


def _distinct(reports: Iterator[Report]) -> tuple[Report, ...]:
    """The reports, each id once."""
    return tuple({report.id: report for report in reports}.values())


def _report(claim: Claim, document: Document) -> Report:
    where = claim.where
    if where is not None:
        where = where.in_role(GEO_ROLE.EVENT)
    score, reasons = _score(claim)
    return Report(
        id=_report_id(claim, document),
        event_type=claim.event_type,
        where=where,
        when=claim.when,
        sentence=claim.sentence.span,
        evidence=tuple(_evidence(claim, document)),
        agents=_actors(claim.agents, document),
        targets=_actors(claim.targets, document),
        killed=claim.killed,
        injured=claim.injured,
        assertion=_assertion(claim, document),
        attribution=claim.mode.attribution,
        score=score,
        reasons=(*reasons, *claim.reasons),
    )


def _report_id(claim: Claim, document: Document) -> str:
    """A stable digest of article, sentence, type and place (for an unknown place its name; without one, the words)."""
    where = claim.where
    place = "" if where is None else where.place.id if where.place is not None else where.mention.surface
    span = claim.sentence.span
    mark = first_mark(claim)
    when = claim.when
    parts = (
        document.article.id, str(span.start), str(span.end), claim.event_type, place,
        claim.mode.assertion, ",".join(hit.actor.id for hit in claim.agents),
        str(when.first) if when is not None else "",
        "" if place else str(mark.first if mark is not None else ""),
    )  # fmt: skip
    return "EV-" + sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:12]


def _actors(hits: Sequence[ActorHit], document: Document) -> tuple[Actor, ...]:
    return tuple(replace(hit.actor, span=_token_span(document, hit.first, hit.last)) for hit in hits)


def _token_span(document: Document, first: int, last: int) -> Span:
    return make_span(start=document.tokens[first].start, end=document.tokens[last - 1].end)


def _assertion(claim: Claim, document: Document) -> Assertion:
    when, published = claim.when, document.reference
    told = claim.mode.assertion
    if told is not ASSERTION.REPORTED or when is None or when.last is None or published is None:
        return told
    return ASSERTION.HISTORICAL if when.last < published - _HISTORY and not when.open_ended else told


def _evidence(claim: Claim, document: Document) -> Iterator[Evidence]:
    for mark in claim.happening.marks if claim.happening is not None else ():
        yield make_evidence(kind=EVIDENCE_KIND.TRIGGER, span=_token_span(document, mark.first, mark.last))
    if claim.where is not None:
        yield make_evidence(kind=EVIDENCE_KIND.PLACE, span=claim.where.mention.span)
    if claim.when is not None and claim.when.span is not None:
        yield make_evidence(kind=EVIDENCE_KIND.DATE, span=claim.when.span)
    for kind, hits in ((EVIDENCE_KIND.AGENT, claim.agents), (EVIDENCE_KIND.TARGET, claim.targets)):
        for hit in hits:
            yield make_evidence(kind=kind, span=_token_span(document, hit.first, hit.last))
    for kind, count in ((EVIDENCE_KIND.KILLED, claim.killed), (EVIDENCE_KIND.INJURED, claim.injured)):
        if count is not None:
            yield make_evidence(kind=kind, span=count.span)
    for span in (claim.mode.assertion_span, claim.mode.attribution_span):
        if span is not None:
            yield make_evidence(kind=EVIDENCE_KIND.ASSERTION, span=span)


def _score(claim: Claim) -> tuple[float, tuple[Reason, ...]]:
    """How sure the report is, 0..1, and what it rests on."""
    happening = claim.happening
    seen = happening is not None and is_seen(happening)
    publication = claim.when is not None and claim.when.basis is DATE_BASIS.PUBLICATION
    carried = claim.where is not None and not claim.own_place
    facts = (
        ("own_place", _OWN_PLACE, claim.own_place, "Place and deed stand in the same sentence."),
        ("carried_place", _CARRIED_PLACE, carried, "The place comes from another sentence."),
        ("own_date", _OWN_DATE, claim.own_date and not publication, "The date is stated with the deed."),
        ("named_kind", _NAMED_KIND, not claim.open_type, "The kind of event is named."),
        ("parties", _PARTIES, bool(claim.agents or claim.targets), "Somebody who acts or is acted on is named."),
        ("numbers", _NUMBERS, claim.killed is not None or claim.injured is not None, "Numbers of victims are stated."),
        ("only_seen", _ONLY_SEEN, seen, "Only equipment or damage is seen; nothing is said to happen."),
    )  # fmt: skip
    holding = [fact for fact in facts if fact[2]]
    total = _BASE + sum(weight for _, weight, _, _ in holding)
    reasons = tuple(
        [make_reason(feature=feature, weight=weight, sentence=text) for feature, weight, _, text in holding]
    )
    return round(min(max(total, 0.0), 1.0), 3), reasons
