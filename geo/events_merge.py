"""Join what several sentences of one article claim about the same happening into one claim."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from geo.actors import VAGUE, ActorHit
from geo.events_carry_places import kind_name
from geo.events_claims import Claim, first_mark
from geo.events_happening import REMOTE, VIOLENT
from geo.events_inside import contains, same_place
from geo.events_neighbours import ELSEWHERE, HEADS, SLACK, UNREAL, country_of
from geo.languages.pack import CUE
from geo.model import (
    ASSERTION,
    ATTRIBUTION,
    DATE_BASIS,
    EVENT_TYPE,
    PART_KIND,
    PLACE_KIND,
    ActorType,
    Reason,
    Resolution,
)

# "Gunmen", "rebels": whoever is named elsewhere for the same deed is meant.
_NAMELESS = VAGUE - {"role:protesters", "role:rioters"}
# Kept without place, date, number and doer: who is held or taken is looked for by name.
_LISTED = frozenset({EVENT_TYPE.ARREST, EVENT_TYPE.ABDUCTION})
# Kept as well, since their words mean little else: of those our labelled passages (data/training/deeds) tell without
# any place, 69 of 87 are right; of violence told without a place, date, number and doer only 3 in 10.
_PLAIN = frozenset({EVENT_TYPE.SANCTION, EVENT_TYPE.WEAPONS_DISRUPTED, EVENT_TYPE.HUMANITARIAN})
# Demanded, threatened or said not to have happened, with a named kind that is no violence: 121 right of 194 there.
_DENIED = frozenset({ASSERTION.HYPOTHETICAL, ASSERTION.NEGATED})
# So few words lie between who is overrun and the verb.
_PHRASE_WORDS = 4
_TOWNS = frozenset({PLACE_KIND.SETTLEMENT, PLACE_KIND.DISTRICT, PLACE_KIND.FACILITY})
_WIDE = frozenset({PLACE_KIND.COUNTRY, PLACE_KIND.ADMIN1, PLACE_KIND.REGION, PLACE_KIND.SUPRANATIONAL})


def merge(claims: Sequence[Claim]) -> list[Claim]:
    """One claim for each happening and place, in text order; what a later sentence adds fills what is missing."""
    merged: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: (claim.sentence.kind is PART_KIND.TITLE, claim.number)):
        same = [number for number, other in enumerate(merged) if _is_same(claim, other)]
        # what stands at the very place goes before what stands in the town around it
        place = next((number for number in same if _at_one_place(claim, merged[number])), next(iter(same), None))
        if place is None:
            merged.append(claim)
        else:
            merged[place] = _joined(merged[place], claim)
    kept = [claim for claim in merged if _is_kept(claim) and not _is_fight_for(claim, merged)]
    return sorted(kept, key=lambda claim: claim.sentence.span)


def _is_fight_for(claim: Claim, others: Sequence[Claim]) -> bool:
    """ "Rebels took Zawiya after a week of fighting": a part of the taking, told with it, of the same place and day.

    Not where numbers are told of the fight, or another sentence tells of it. Of such fights 10 of 14 that labels judge
    are none of their own, of those beside a government's taking half.
    """
    if claim.event_type is not EVENT_TYPE.ARMED_CLASH or claim.killed is not None or claim.injured is not None:
        return False
    if any(reason.feature == "told_again" for reason in claim.reasons):
        return False
    return any(
        other.event_type is EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY
        and other.number == claim.number
        and other.mode.assertion not in UNREAL
        and _at_one_place(claim, other)
        and _days(claim) == _days(other)
        and not _is_phrase(claim, other)
        for other in others
    )


def _is_phrase(fight: Claim, taking: Claim) -> bool:
    """ "An army outpost in Homs was overrun": the word for the fight is who was overrun, and tells of it."""
    if fight.happening is None or taking.happening is None:
        return False
    return any(
        mine.first <= other.first <= mine.last + _PHRASE_WORDS
        for mine in fight.happening.marks
        for other in taking.happening.marks
    )


def _days(claim: Claim) -> tuple[date | None, date | None] | None:
    return None if claim.when is None else (claim.when.first, claim.when.last)


def _at_one_place(claim: Claim, other: Claim) -> bool:
    return claim.where is not None and other.where is not None and same_place(claim.where, other.where)


def _is_same(claim: Claim, other: Claim) -> bool:
    if claim.number == other.number and not _one_place(claim, other):
        return False
    if CUE.SAME_PLACE in {claim.anaphor, other.anaphor} and claim.number != other.number:
        return False
    if (claim.mode.assertion in UNREAL) != (other.mode.assertion in UNREAL):
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
    if ASSERTION.DENIED in {claim.mode.assertion, other.mode.assertion}:
        return False  # "nothing speaks for an attack": that does not name the kind of the blast
    both = claim.event_type in VIOLENT and other.event_type in VIOLENT
    weak = (EVENT_TYPE.WEAPONS_DISRUPTED, EVENT_TYPE.ABDUCTION, EVENT_TYPE.SEXUAL_VIOLENCE)
    return (
        both and (claim.open_type or other.open_type) and claim.event_type not in weak and other.event_type not in weak
    )


def _dates_agree(claim: Claim, other: Claim) -> bool:
    one, two = claim.when, other.when
    if one is None or two is None or one.first is None or two.first is None or one.last is None or two.last is None:
        return True
    if not claim.own_date or not other.own_date:
        stands_in = one.basis is DATE_BASIS.PUBLICATION or two.basis is DATE_BASIS.PUBLICATION
        return stands_in or (one.first <= two.last + SLACK and two.first <= one.last + SLACK)
    if one.open_ended != two.open_ended:
        return False
    return one.first <= two.last and two.first <= one.last


def _doers_agree(claim: Claim, other: Claim) -> bool:
    one, two = ({hit.actor.id for hit in item.agents} for item in (claim, other))
    if claim.event_type is EVENT_TYPE.DIPLOMACY:
        one |= {hit.actor.id for hit in claim.targets}
        two |= {hit.actor.id for hit in other.targets}
        if min(len(one), len(two)) < 2:  # one of the two names only one who talks
            return True
    return not one or not two or bool(one & two) or one <= _NAMELESS or two <= _NAMELESS


def _places_agree(claim: Claim, other: Claim) -> bool:
    one, two = claim.where, other.where
    if one is None or two is None:
        if one is two:
            return not (claim.own_date and other.own_date) or claim.when == other.when
        # a place is missing: only a claim without a date of its own is the same happening told again
        bare, placed = (claim, other) if one is None else (other, claim)
        near = bare.sentence.paragraph == placed.sentence.paragraph or HEADS & {
            bare.sentence.kind,
            placed.sentence.kind,
        }
        return not bare.own_date and (not placed.own_date or bool(near))
    if same_place(one, two):
        return True
    if one.place is None or two.place is None:
        return False
    outer, inner = (claim, other) if contains(one, two) else (other, claim)
    if outer.where is None or inner.where is None or not contains(outer.where, inner.where):
        return False
    if one.place.kind in _TOWNS and two.place.kind in _TOWNS:
        return outer.killed is None or inner.killed is None or _values(outer) == _values(inner)
    # "air strike kills 34 in Syria" and "on a market in Idlib": the wide claim adds no date or number of its own
    episode = any(item.when is not None and item.when.open_ended for item in (outer, inner))
    numbers = outer.killed is None or inner.killed is None or _values(outer) == _values(inner)
    lent = not outer.own_place  # "half an hour later a helicopter strafed the site"
    return not episode and numbers and (not outer.own_date or lent or _heads(outer) or outer.number == inner.number - 1)


def _heads(claim: Claim) -> bool:
    """Whether a headline or lead tells it, or a sentence that only looks back: "a day after the riots in Kenya"."""
    return claim.sentence.kind in HEADS or claim.told_before


def _values(claim: Claim) -> tuple[int | None, int | None] | None:
    return (claim.killed.low, claim.killed.high) if claim.killed is not None else None


def _richness(claim: Claim) -> tuple[bool, bool, bool, int, bool]:
    """What makes one sentence the better evidence: its own place, date, named kind, parties and numbers."""
    facts = sum(bool(fact) for fact in (claim.agents, claim.targets, claim.killed, claim.injured))
    return (claim.own_place, claim.own_date, not claim.open_type, facts, claim.sentence.kind is not PART_KIND.TITLE)


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
    country = country_of(claim)
    return {
        other.agents[0].actor.id: other.agents[:1]
        for other in claims
        if other.agents
        and other.event_type is claim.event_type
        and country is not None
        and country_of(other) == country
    }


def _joined(one: Claim, two: Claim) -> Claim:
    """The richer claim with what the other adds."""
    best, rest = (two, one) if _richness(two) > _richness(one) else (one, two)
    where, when, own_date = best.where, best.when, best.own_date
    if where is None or (_is_narrower(rest, best) and not _is_lent(rest, best)):
        where = rest.where if rest.where is not None else where
    if not own_date and rest.own_date:
        when, own_date = rest.when, True
    happening = best.happening
    if best.open_type and not rest.open_type and rest.happening is not None and not _fell_upon(best, rest):
        happening = rest.happening
        if not happening.marks and best.happening is not None:  # its kind was carried: no word of its own
            happening = replace(happening, marks=best.happening.marks)
    agents, targets = _named(best.agents, rest.agents), best.targets or rest.targets
    if best.event_type is EVENT_TYPE.DIPLOMACY and not best.targets:
        targets = (*rest.agents, *rest.targets)
    claimed = ATTRIBUTION.CLAIMED in {best.mode.attribution, rest.mode.attribution}
    mode = best.mode
    if claimed and mode.attribution is not ATTRIBUTION.CLAIMED:
        source = rest.mode
        mode = replace(mode, attribution=ATTRIBUTION.CLAIMED, attribution_span=source.attribution_span)
    return replace(
        best, where=where, when=when, own_date=own_date, happening=happening, mode=mode,
        own_place=best.own_place or rest.own_place,
        agents=agents, targets=tuple(hit for hit in targets if hit.actor.id not in {doer.actor.id for doer in agents}),
        killed=best.killed or rest.killed, injured=best.injured or rest.injured,
        reasons=tuple(dict.fromkeys((*best.reasons, _told_again(rest)))),
    )  # fmt: skip


def _is_narrower(rest: Claim, best: Claim) -> bool:
    """Whether the other sentence names a place within the country or region of the better one."""
    if rest.where is None or best.where is None:
        return False
    return _is_wide(best.where) and contains(best.where, rest.where)


def _is_lent(rest: Claim, best: Claim) -> bool:
    """ "1,300 people were arrested in France. The officer is in custody": the town of a sentence that names none."""
    return best.own_place and not rest.own_place and best.event_type in _LISTED


def _fell_upon(attack: Claim, fight: Claim) -> bool:
    """ "Three men killed seven people in London. Police shot the attackers": the attack stays one on civilians."""
    return (
        attack.event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS
        and fight.event_type is EVENT_TYPE.ARMED_CLASH
        and not fight.own_place
        and (attack.killed is not None or attack.injured is not None)
        and any(hit.actor.type is ActorType.CIVILIANS for hit in attack.targets)
    )


def _named(agents: tuple[ActorHit, ...], others: tuple[ActorHit, ...]) -> tuple[ActorHit, ...]:
    """The doers told by the better sentence; those of the other one, where the better one says only "gunmen"."""
    nameless = all(hit.actor.id in _NAMELESS for hit in agents)
    return others if others and nameless else agents


def _is_wide(where: Resolution) -> bool:
    return where.place is not None and where.place.kind in _WIDE


def _told_again(claim: Claim) -> Reason:
    mark = first_mark(claim) if claim.happening is not None and claim.happening.marks else None
    kind = kind_name(claim)
    where = "the headline" if claim.sentence.kind is PART_KIND.TITLE else "another sentence"
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
    if claim.sentence.kind is PART_KIND.TITLE:
        return False
    if claim.mode.assertion is ASSERTION.DENIED:
        return True
    if claim.mode.assertion in UNREAL:
        return not claim.open_type and _is_kept_unreal(claim)
    if claim.own_date or claim.killed is not None or claim.injured is not None:
        return True
    if claim.open_type:
        return False
    named = bool(claim.agents) and claim.event_type not in ELSEWHERE
    return named or claim.event_type in _LISTED | _PLAIN


def _is_kept_unreal(claim: Claim) -> bool:
    """Whether what did not happen, or not yet, is kept without a place: announced for a day, or no violence."""
    if claim.mode.assertion is ASSERTION.FUTURE:
        return claim.own_date
    return claim.mode.assertion in _DENIED and claim.event_type not in VIOLENT
