"""Join what several sentences of one article claim about the same happening, and carry places and dates between them.

Carrying, in this order, and each time with a reason:
1. a place named by "there", "in the country", "in the city": that of the sentence before, of the fitting kind;
2. the place and date of a claim of the same kind in the sentence before (same paragraph, or the paragraph before when
   this sentence begins one), else of the headline or lead;
3. a date that no sentence gives: the article's own, with basis `publication`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.actors import VAGUE, ActorHit
from geo.events_claims import Claim, contains, first_mark, same_place
from geo.events_roles import is_capital
from geo.events_types import REMOTE, SPECIFIC, VIOLENT, is_seen
from geo.languages.pack import Cue
from geo.model import (
    Assertion,
    Attribution,
    DateBasis,
    Document,
    EventType,
    PartKind,
    PlaceKind,
    Reason,
    Resolution,
    TimePrecision,
    When,
)

# A claim this many sentences back is still "the sentence before" for a pronoun or "there".
BACK_SENTENCES = 2
# "The region", "in the country" may point farther back.
_BACK_TO_PLACES = 6
# An hour past midnight or another time zone: dates a day apart may be one happening when one of them is carried.
_SLACK = timedelta(days=1)
_WEEK = timedelta(days=7)
_TOWNS = frozenset({PlaceKind.SETTLEMENT, PlaceKind.DISTRICT, PlaceKind.FACILITY})
_WIDE = frozenset({PlaceKind.COUNTRY, PlaceKind.ADMIN1, PlaceKind.REGION, PlaceKind.SUPRANATIONAL})
_UNREAL = frozenset({Assertion.HYPOTHETICAL, Assertion.FUTURE, Assertion.NEGATED})
# "In the country", "in the city": they say that it happens elsewhere when nothing fitting was named.
_NAMED_ANAPHORS = frozenset({Cue.COUNTRY_NOUN, Cue.TOWN_NOUN})
_HEADS = frozenset({PartKind.TITLE, PartKind.LEAD})


def carry(
    claims: Sequence[Claim],
    scenes: Sequence[tuple[int, Resolution]],
    groups: Sequence[tuple[int, ActorHit]],
    dates: Sequence[When],
    document: Document,
) -> list[Claim]:
    """The claims with what neighbours give them; `scenes`, `groups`: places and armed groups by sentence number."""
    done: list[Claim] = []
    stand_in = _stand_in(dates, document)
    for claim in claims:
        found = _with_place(_with_kind(claim, done, document), done, scenes, document)
        if found is not None:
            found = _with_doer(found, done, groups)
            done.append(_with_date(found, done, stand_in, document))
    return done


def _with_kind(claim: Claim, done: Sequence[Claim], document: Document) -> Claim:
    """An open word ("the attack", "the strikes") means the kind of strike the sentence before names."""
    if claim.happening is None or not claim.open_type or claim.event_type not in SPECIFIC or is_seen(claim.happening):
        return claim
    other = _neighbour(claim, done, document)
    if other is None or other.open_type or other.event_type not in REMOTE or other.number == claim.number:
        return claim
    reason = Reason(
        feature="kind_carried", weight=0.2,
        sentence=f"The sentence leaves the kind open; the one before tells of {_kind_name(other)}.",
    )  # fmt: skip
    return replace(
        claim, happening=replace(claim.happening, event_type=other.event_type), reasons=(*claim.reasons, reason)
    )


def _kind_name(claim: Claim) -> str:
    return claim.event_type.value.replace("_", " ")


def _neighbour(claim: Claim, done: Sequence[Claim], document: Document) -> Claim | None:
    """The latest claim of the sentence before, or of the headline or lead, that may tell of the same happening."""
    for other in reversed(done):
        if other.happening is None or not _same_kind(claim, other) or other.mode.assertion in _UNREAL:
            continue
        if claim.own_date and other.own_date and not _overlap(claim, other):
            continue
        if _is_near(claim, other, document) or (other.sentence.kind in _HEADS and claim.open_type):
            return other
    return None


def _overlap(claim: Claim, other: Claim) -> bool:
    one, two = claim.when, other.when
    if one is None or two is None or one.first is None or two.first is None or one.last is None or two.last is None:
        return True
    return one.first <= two.last + _SLACK and two.first <= one.last + _SLACK


def _is_near(claim: Claim, other: Claim, document: Document) -> bool:
    steps = claim.number - other.number
    if steps < 0 or steps > BACK_SENTENCES:
        return False
    if claim.sentence.paragraph == other.sentence.paragraph:
        return True
    first = document.sentences[claim.number - 1].paragraph != claim.sentence.paragraph if claim.number else False
    return steps == 1 and first


def _same_kind(claim: Claim, other: Claim) -> bool:
    if claim.event_type is other.event_type:
        return True
    if other.event_type not in VIOLENT:
        return False
    return claim.happening is None or (claim.event_type in VIOLENT and (claim.open_type or other.open_type))


def _with_place(
    claim: Claim, done: Sequence[Claim], scenes: Sequence[tuple[int, Resolution]], document: Document
) -> Claim | None:
    if claim.own_place:
        return claim
    pointed = _pointed(claim, scenes, done)
    if pointed is not None and claim.happening is not None:
        reason = Reason(
            feature="place_carried", weight=0.5,
            sentence=f"The sentence points to “{pointed.mention.surface}”, named in another sentence.",
        )  # fmt: skip
        return replace(claim, where=pointed, reasons=(*claim.reasons, reason))
    if claim.happening is not None and (claim.event_type not in VIOLENT or claim.anaphor in _NAMED_ANAPHORS):
        return claim
    other = _neighbour(claim, done, document) or (_story(claim, done) if _is_short(claim) else None)
    if other is None:
        return claim if claim.happening is not None else None
    fresh = claim.own_date and not claim.open_type and claim.sentence.paragraph != other.sentence.paragraph
    if other.where is None or fresh:
        return claim if claim.happening is not None or not fresh else None
    where = other.where
    source = (
        "headline or lead" if other.sentence.kind in _HEADS and claim.number - other.number > 1 else "sentence before"
    )
    reason = Reason(
        feature="place_carried", weight=0.3,
        sentence=f"The place “{where.mention.surface}” stands in the {source}, which tells of the same happening.",
    )  # fmt: skip
    happening = claim.happening
    if happening is None or (happening.open_type and not other.open_type):
        happening = replace(other.happening, marks=()) if happening is None and other.happening else happening
    return replace(claim, where=where, happening=happening, reasons=(*claim.reasons, reason))


def _is_short(claim: Claim) -> bool:
    """Whether the claim has no date of its own or one of at most a week: long periods have their own scene."""
    when = claim.when
    if not claim.own_date or when is None or when.first is None or when.last is None:
        return True
    return when.last - when.first <= _WEEK and not when.open_ended


def _pointed(claim: Claim, scenes: Sequence[tuple[int, Resolution]], done: Sequence[Claim]) -> Resolution | None:
    """What "there", "in the country" or "in the city" points to."""
    if claim.capital_of is not None:
        capitals = (item for _, item in scenes if is_capital(item, claim.capital_of))
        return next(capitals, None)
    if claim.anaphor is None:
        return None
    told = [(other.number, other.where) for other in done if other.where is not None and other.own_place]
    seen = [(number, item) for number, item in scenes if claim.number - number <= BACK_SENTENCES]
    for rows in (told, seen):
        for number, item in sorted(rows, key=lambda row: (row[0], row[1].mention.span), reverse=True):
            if 0 < claim.number - number <= _BACK_TO_PLACES and _fits(item, claim.anaphor):
                return item
    return None


def _fits(item: Resolution, anaphor: Cue) -> bool:
    """Whether "the country" or "the city" may mean the place."""
    if item.place is None:
        return False
    country = item.place.kind is PlaceKind.COUNTRY
    return anaphor is Cue.THERE or country == (anaphor is Cue.COUNTRY_NOUN)


def _with_doer(claim: Claim, done: Sequence[Claim], groups: Sequence[tuple[int, ActorHit]]) -> Claim:
    """The group named last, where the sentence says only "it" or "the militia" and tells of a claimed deed."""
    if claim.mode.attribution is not Attribution.CLAIMED or not claim.pronoun:
        return claim
    if any(hit.actor.id not in VAGUE for hit in claim.agents):
        return claim
    before = [other for other in done if other.agents and 0 <= claim.number - other.number <= BACK_SENTENCES]
    named = [hit for number, hit in groups if number <= claim.number and hit.first < claim.sentence.last_token]
    agents = before[-1].agents if before and claim.pronoun is Cue.PRONOUN else tuple(named[-1:])
    if not agents:
        return claim
    reason = Reason(
        feature="agent_carried", weight=0.3, sentence=f"Who claims it is named before: {agents[0].actor.name}."
    )
    return replace(claim, agents=agents, reasons=(*claim.reasons, reason))


def _stand_in(dates: Sequence[When], document: Document) -> tuple[When, Reason] | None:
    """The date of what has none: the article's own, else the first full date it states; None without both."""
    day = document.reference
    if day is not None:
        reason = Reason(
            feature="date_of_article", weight=0.0, sentence="No date is stated; the article's own date stands in."
        )
        return When(first=day, last=day, precision=TimePrecision.DAY, basis=DateBasis.PUBLICATION), reason
    full = (when for when in dates if when.basis is DateBasis.EXPLICIT and when.precision is TimePrecision.DAY)
    when = next(full, None)
    if when is None:
        return None
    reason = Reason(
        feature="date_of_text", weight=0.0,
        sentence="The sentence has no date, nor has the article; the first full date the article states stands in.",
    )  # fmt: skip
    return when, reason


def _with_date(claim: Claim, done: Sequence[Claim], stand_in: tuple[When, Reason] | None, document: Document) -> Claim:
    if claim.own_date:
        return claim
    other = _neighbour(claim, done, document) or _story(claim, done)
    if other is not None and other.own_date and other.when is not None and _may_share(claim, other):
        reason = Reason(
            feature="date_carried",
            weight=0.3,
            sentence="The date stands in a sentence before that tells of the same happening.",
        )
        return replace(claim, when=other.when, reasons=(*claim.reasons, reason))
    if stand_in is None:
        return claim
    return replace(claim, when=stand_in[0], reasons=(*claim.reasons, stand_in[1]))


def _story(claim: Claim, done: Sequence[Claim]) -> Claim | None:
    """The violent claim of the sentence right before in the paragraph: the story goes on at the same time."""
    if claim.event_type not in VIOLENT:
        return None
    same = (
        other for other in reversed(done)
        if other.sentence.paragraph == claim.sentence.paragraph and claim.number - other.number == 1
        and other.event_type in VIOLENT and not (other.when is not None and other.when.open_ended)
    )  # fmt: skip
    return next(same, None)


def _may_share(claim: Claim, other: Claim) -> bool:
    """Whether the two are in the same place, or told in one breath, or nothing says they are not."""
    if claim.where is None or other.where is None:
        return True
    return (
        same_place(claim.where, other.where) or contains(claim.where, other.where) or contains(other.where, claim.where)
    )


def merge(claims: Sequence[Claim]) -> list[Claim]:
    """One claim for each happening and place, in text order; what a later sentence adds fills what is missing."""
    merged: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: (claim.sentence.kind is PartKind.TITLE, claim.number)):
        place = next((number for number, other in enumerate(merged) if _is_same(claim, other)), None)
        if place is None:
            merged.append(claim)
        else:
            merged[place] = _joined(merged[place], claim)
    return sorted((claim for claim in merged if _is_kept(claim)), key=lambda claim: claim.sentence.span)


def _is_same(claim: Claim, other: Claim) -> bool:
    if claim.number == other.number and not _one_place(claim, other):
        return False
    if (claim.mode.assertion in _UNREAL) != (other.mode.assertion in _UNREAL):
        return False
    if not _types_agree(claim, other) or not _dates_agree(claim, other) or not _doers_agree(claim, other):
        return False
    return _places_agree(claim, other)


def _one_place(claim: Claim, other: Claim) -> bool:
    """Two places of one sentence are two reports, even where one lies in the other."""
    if claim.where is None or other.where is None:
        return claim.where is other.where
    return same_place(claim.where, other.where)


def _types_agree(claim: Claim, other: Claim) -> bool:
    if claim.event_type is other.event_type:
        return True
    both = claim.event_type in VIOLENT and other.event_type in VIOLENT
    weak = (EventType.WEAPONS_DISRUPTED, EventType.ABDUCTION)
    return (
        both and (claim.open_type or other.open_type) and claim.event_type not in weak and other.event_type not in weak
    )


def _dates_agree(claim: Claim, other: Claim) -> bool:
    one, two = claim.when, other.when
    if one is None or two is None or one.first is None or two.first is None or one.last is None or two.last is None:
        return True
    if not claim.own_date or not other.own_date:
        stands_in = one.basis is DateBasis.PUBLICATION or two.basis is DateBasis.PUBLICATION
        return stands_in or (one.first <= two.last + _SLACK and two.first <= one.last + _SLACK)
    if one.open_ended != two.open_ended:
        return False
    return one.first <= two.last and two.first <= one.last


def _doers_agree(claim: Claim, other: Claim) -> bool:
    one, two = ({hit.actor.id for hit in item.agents} for item in (claim, other))
    if claim.event_type is EventType.DIPLOMACY:
        one |= {hit.actor.id for hit in claim.targets}
        two |= {hit.actor.id for hit in other.targets}
        if min(len(one), len(two)) < 2:  # one of the two names only one who talks
            return True
    return not one or not two or bool(one & two)


def _places_agree(claim: Claim, other: Claim) -> bool:
    one, two = claim.where, other.where
    if one is None or two is None:
        if one is two:
            return not (claim.own_date and other.own_date) or claim.when == other.when
        # a place is missing: only a claim without a date of its own is the same happening told again
        return not (claim if one is None else other).own_date
    if same_place(one, two):
        return True
    if one.place is None or two.place is None:
        return False
    outer, inner = (claim, other) if contains(one, two) else (other, claim)
    if outer.where is None or inner.where is None or not contains(outer.where, inner.where):
        return False
    if one.place.kind in _TOWNS and two.place.kind in _TOWNS:
        return True
    # "air strike kills 34 in Syria" and "on a market in Idlib": the wide claim adds no date or number of its own
    episode = any(item.when is not None and item.when.open_ended for item in (outer, inner))
    numbers = outer.killed is None or inner.killed is None or _values(outer) == _values(inner)
    return (
        not episode
        and numbers
        and (not outer.own_date or outer.sentence.kind in _HEADS or outer.number == inner.number - 1)
    )


def _values(claim: Claim) -> tuple[int | None, int | None] | None:
    return (claim.killed.low, claim.killed.high) if claim.killed is not None else None


def _richness(claim: Claim) -> tuple[bool, bool, bool, int, bool]:
    """What makes one sentence the better evidence: its own place, date, named kind, parties and numbers."""
    facts = sum(bool(fact) for fact in (claim.agents, claim.targets, claim.killed, claim.injured))
    return (claim.own_place, claim.own_date, not claim.open_type, facts, claim.sentence.kind is not PartKind.TITLE)


def share_doers(claims: Sequence[Claim]) -> list[Claim]:
    """Strikes of unnamed doers given to the only doer of such strikes that the article names in that country."""
    shared = []
    for claim in claims:
        doers = {} if claim.agents or claim.event_type not in REMOTE else _doers_like(claim, claims)
        if len(doers) == 1:
            agents = next(iter(doers.values()))
            reason = Reason(
                feature="agent_carried", weight=0.2,
                sentence=f"The article names one doer of such strikes in this country: {agents[0].actor.name}.",
            )  # fmt: skip
            struck = tuple(hit for hit in claim.targets if hit.actor.id != agents[0].actor.id)
            claim = replace(claim, agents=agents, targets=struck, reasons=(*claim.reasons, reason))  # noqa: PLW2901
        shared.append(claim)
    return shared


def _doers_like(claim: Claim, claims: Sequence[Claim]) -> dict[str, tuple[ActorHit, ...]]:
    """The doers of the same kind of strike in the same country, by id."""
    country = _country(claim)
    return {
        other.agents[0].actor.id: other.agents[:1]
        for other in claims
        if other.agents and other.event_type is claim.event_type and country is not None and _country(other) == country
    }


def _country(claim: Claim) -> str | None:
    return claim.where.place.country if claim.where is not None and claim.where.place is not None else None


def _joined(one: Claim, two: Claim) -> Claim:
    """The richer claim with what the other adds."""
    best, rest = (two, one) if _richness(two) > _richness(one) else (one, two)
    where, when, own_date = best.where, best.when, best.own_date
    if where is None or (rest.where is not None and _is_wide(where) and contains(where, rest.where)):
        where = rest.where if rest.where is not None else where
    if not own_date and rest.own_date:
        when, own_date = rest.when, True
    happening = best.happening
    if best.open_type and not rest.open_type:
        happening = rest.happening
    agents, targets = best.agents or rest.agents, best.targets or rest.targets
    if best.event_type is EventType.DIPLOMACY and not best.targets:
        targets = (*rest.agents, *rest.targets)
    claimed = Attribution.CLAIMED in {best.mode.attribution, rest.mode.attribution}
    mode = best.mode
    if claimed and mode.attribution is not Attribution.CLAIMED:
        source = rest.mode
        mode = replace(mode, attribution=Attribution.CLAIMED, attribution_span=source.attribution_span)
    return replace(
        best, where=where, when=when, own_date=own_date, happening=happening, mode=mode,
        own_place=best.own_place or rest.own_place,
        agents=agents, targets=tuple(hit for hit in targets if hit.actor.id not in {doer.actor.id for doer in agents}),
        killed=best.killed or rest.killed, injured=best.injured or rest.injured,
        reasons=tuple(dict.fromkeys((*best.reasons, _told_again(rest)))),
    )  # fmt: skip


def _is_wide(where: Resolution) -> bool:
    return where.place is not None and where.place.kind in _WIDE


def _told_again(claim: Claim) -> Reason:
    mark = first_mark(claim) if claim.happening is not None and claim.happening.marks else None
    kind = _kind_name(claim)
    where = "the headline" if claim.sentence.kind is PartKind.TITLE else f"sentence {claim.number + 1}"
    return Reason(
        feature="told_again", weight=0.1,
        sentence=f"Told again in {where} ({kind})." if mark is not None else f"Told on in {where}.",
    )  # fmt: skip


def _is_kept(claim: Claim) -> bool:
    """Whether the claim says enough to be a report: a place, or at least a date of its own or numbers of victims."""
    if claim.happening is None or not claim.happening.marks:
        return False
    if claim.where is not None:
        return True
    if claim.mode.assertion in _UNREAL or claim.sentence.kind is PartKind.TITLE:
        return False
    return claim.own_date or claim.killed is not None or claim.injured is not None
