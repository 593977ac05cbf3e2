"""Carry places, dates, kinds and doers between neighbouring sentences of one article, each time with a reason.

Places: geo/events_carry_places.py; days: geo/events_carry_days.py; which neighbours lend: geo/events_neighbours.py.

In this order:
1. a kind of strike that the sentence leaves open: that of the sentence before;
2. a place named by "there", "in the country", "in the city": the place told before, of the fitting kind;
3. the place of a claim of the same kind in the sentence before (same paragraph, or the paragraph before when this
   sentence begins one), else of the headline or lead;
4. the doer named by "it" or "the militia": the group named last;
5. a date that its sentence does not give: the likeliest of those told elsewhere (geo/events_day_story.py), of which the
   rules here choose one as well; else the article's own, with basis `publication`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.actors import NAMELESS_FORCES, SOME_TROOPS, VAGUE, ActorHit, at_home
from geo.events_asides import in_named_capital, in_named_town, in_unrest
from geo.events_carry_days import article_day, days_by_sentence, likeliest_day, with_date
from geo.events_carry_places import STREETS, kind_name, with_place
from geo.events_claims import Claim
from geo.events_day_story import Story
from geo.events_day_told import on_told_day
from geo.events_happening import REMOTE, SPECIFIC, TERRITORY, VIOLENT, is_seen
from geo.events_neighbours import UNREAL, country_of, is_dated, neighbour_of
from geo.events_party_rules import may_have_done
from geo.events_scenes import is_capital, is_state
from geo.events_sentences import BACK_SENTENCES
from geo.languages.pack import CUE
from geo.model import ATTRIBUTION, EVENT_TYPE, GEO_ROLE, PLACE_KIND, ActorType, Document, Reason, Resolution, When

_MINES = frozenset({EVENT_TYPE.BOMBING, EVENT_TYPE.SUICIDE_BOMBING})
# A day carried from another sentence may be a few days off.
_CARRIED_SLACK = timedelta(days=3)
_NAMELESS = frozenset({"group:militants", "group:rebels"})


def carry(
    claims: Sequence[Claim],
    scenes: Sequence[tuple[int, Resolution]],
    groups: Sequence[tuple[int, ActorHit]],
    dates: Sequence[When],
    story: Story,
    *,
    dateline: Resolution | None = None,
) -> list[Claim]:
    """The claims with what neighbours give them; `scenes`, `groups`: places and armed groups by sentence number."""
    document = story.document
    done: list[Claim] = []
    stand_in = article_day(dates, document)
    told_on = days_by_sentence(dates, document)
    toll: Claim | None = None
    for claim in claims:
        told = _after_semicolon(_with_toll(claim, toll), done, scenes, dates, document)
        told = in_named_capital(_in_capital(told, dateline, done), scenes, dateline)
        told = in_named_town(told, scenes, done)
        found = with_place(_with_kind(told, done, document), done, scenes, document)
        toll = claim if found is None and claim.own_place else None
        if found is not None:
            found = _with_dateline(found, dateline, document)
            found = in_unrest(found, done)
            found = _taken_back(_settle(_with_group(_with_doer(found, done, groups), groups), done))
            found = on_told_day(found, done, story)
            if not found.own_date:
                found = with_date(found, likeliest_day(found, done, told_on, story), stand_in)
            done.append(found)
    return done


def _in_capital(claim: Claim, dateline: Resolution | None, done: Sequence[Claim]) -> Claim:
    """ "In the capital", told in an article sent from there: "Algiers - ... clashes in the capital".

    Not where everything told before happened in another country.
    """
    if dateline is None or dateline.place is None or claim.where is not None or claim.capital_of is None:
        return claim
    told_in = {country_of(other) for other in done} - {None}
    if not claim.capital_of and told_in and dateline.place.country not in told_in:
        return claim
    capital = _as_capital(dateline, claim.capital_of)
    return claim if capital is None else replace(_sent_from(claim, capital), own_place=claim.happening is not None)


def _as_capital(dateline: Resolution, country: str) -> Resolution | None:
    """The dateline as that country's capital; a country's name may be its capital's as well (الجزائر)."""
    if is_capital(dateline, country):
        return dateline
    if dateline.place is None or dateline.place.kind is not PLACE_KIND.COUNTRY:
        return None
    towns = (replace(dateline, place=other.place) for other in dateline.alternatives)
    known = dateline.place.country or ""
    return next((town for town in towns if is_capital(town, known) and (not country or known == country)), None)


def _with_dateline(claim: Claim, dateline: Resolution | None, document: Document) -> Claim:
    """What the first paragraph tells without a place: where the article was sent from, if the headline names that."""
    if dateline is None or dateline.place is None or claim.where is not None or claim.happening is None:
        return claim
    near = claim.sentence.paragraph == document.sentences[0].paragraph and claim.event_type in STREETS
    elsewhere = claim.mode.assertion in UNREAL or claim.capital_of is not None or claim.anaphor is CUE.COUNTRY_NOUN
    return _sent_from(claim, dateline) if near and not elsewhere and _in_title(dateline, document) else claim


def _sent_from(claim: Claim, dateline: Resolution) -> Claim:
    reason = Reason(
        feature="place_carried", weight=0.2, sentence=f"The article was sent from “{dateline.mention.surface}”."
    )
    where = replace(dateline, mention=replace(dateline.mention, role=GEO_ROLE.EVENT))
    return replace(claim, where=where, reasons=(*claim.reasons, reason))


def _in_title(item: Resolution, document: Document) -> bool:
    """Whether the headline holds the name, perhaps in another case ("Новая Каховка", "в Новой Каховке")."""
    *firsts, last = item.mention.surface.lower().split()
    stems = [*(word[: max(3, len(word) - 2)] for word in firsts), last[:-1]]
    words = (document.article.title or "").lower().split()
    return any(all(map(str.startswith, words[at:], stems)) for at in range(len(words) - len(stems) + 1))


def _with_toll(claim: Claim, toll: Claim | None) -> Claim:
    """ "46 people died on Friday in Odesa; most burned during clashes": the deed behind its toll and its place."""
    placed = claim.where is not None and claim.where.place is not None
    if toll is None or toll.where is None or claim.happening is None or placed:
        return claim
    if claim.number - toll.number != 1 or toll.sentence.paragraph != claim.sentence.paragraph:
        return claim
    if claim.event_type not in STREETS or (claim.own_date and toll.own_date):
        return claim
    reason = Reason(
        feature="place_carried", weight=0.3,
        sentence=f"The victims were told of before, in “{toll.where.mention.surface}”.",
    )  # fmt: skip
    return replace(
        claim, where=toll.where, own_place=True, when=toll.when or claim.when, own_date=claim.own_date or toll.own_date,
        killed=toll.killed or claim.killed, injured=claim.injured or toll.injured, reasons=(*claim.reasons, reason),
    )  # fmt: skip


def _after_semicolon(
    claim: Claim,
    done: Sequence[Claim],
    scenes: Sequence[tuple[int, Resolution]],
    dates: Sequence[When],
    document: Document,
) -> Claim:
    """ "The bridge has lain in the water since Friday; it was blown up": place and day of the clause before.

    Only where that clause tells of nothing itself and names one place; "since Friday" is Friday then.
    """
    before = document.sentences[claim.number - 1] if claim.number else None
    if claim.happening is None or claim.own_place or before is None or before.span != claim.sentence.span:
        return claim
    named = {item.place.id: item for number, item in scenes if number == claim.number - 1 and item.place is not None}
    where = next(iter(named.values()), None)
    if len(named) != 1 or where is None or _may_act(where) or any(one.number == claim.number - 1 for one in done):
        return claim
    begin, end = document.tokens[before.first_token].start, document.tokens[before.last_token - 1].end
    days = [
        when for when in dates if when.span is not None and begin <= when.span.start < end and when.first is not None
    ]
    reason = Reason(
        feature="place_carried", weight=0.3,
        sentence=f"The place “{where.mention.surface}” stands in the clause before, which tells what came of it.",
    )  # fmt: skip
    when = claim.when
    if not claim.own_date and days:
        when = replace(days[0], last=days[0].first, open_ended=False) if days[0].open_ended else days[0]
    return replace(
        claim, where=where, own_place=True, when=when, own_date=claim.own_date or bool(days),
        reasons=(*claim.reasons, reason),
    )  # fmt: skip


def _may_act(where: Resolution) -> bool:
    """Whether a country or capital may stand for its government there: not in "in Bangkok"."""
    return is_state(where) and where.mention.role is not GEO_ROLE.EVENT


def _with_group(claim: Claim, groups: Sequence[tuple[int, ActorHit]]) -> Claim:
    """ "The militants", "the movement": the armed group, when the article names one only; else who is named."""
    vague = bool(claim.agents) and all(hit.actor.id in _NAMELESS for hit in claim.agents)
    if not vague and (claim.agents or claim.pronoun is not CUE.GROUP_NOUN):
        return claim
    named = {hit.actor.id: hit for _, hit in groups}
    if len(named) != 1 or claim.happening is None or claim.event_type not in VIOLENT | TERRITORY:
        return claim
    group = next(iter(named.values()))
    if any(hit.actor.id == group.actor.id for hit in claim.targets) or not may_have_done(group.actor, claim.event_type):
        return claim
    reason = Reason(
        feature="agent_carried", weight=0.2, sentence=f"The article names one armed group only: {group.actor.name}."
    )
    return replace(claim, agents=(group,), reasons=(*claim.reasons, reason))


def _settle(claim: Claim, done: Sequence[Claim]) -> Claim:
    """The claim with "the army" made that of the country where it happens, else of the one told of last.

    Left out where no country is known.
    """
    if not any(hit.actor.id in NAMELESS_FORCES for hit in (*claim.agents, *claim.targets)):
        return claim
    told_last = next((country_of(other) for other in reversed(done) if country_of(other)), None)
    country = country_of(claim) or told_last
    if country is not None and _others_fight(country, done):
        claim = _as_told(claim)
        claim = replace(claim, agents=_without_troops(claim.agents), targets=_without_troops(claim.targets))
    agents, targets = (at_home(hits, country) for hits in (claim.agents, claim.targets))
    return replace(
        claim,
        agents=tuple(hit for hit in agents if hit.actor.id not in NAMELESS_FORCES),
        targets=tuple(hit for hit in targets if hit.actor.id not in NAMELESS_FORCES),
    )


def _as_told(claim: Claim) -> Claim:
    """ "Paratroopers took the airport", where another state's forces fight: what the word says, as if nobody did it."""
    mark = claim.happening.marks[0] if claim.happening is not None else None
    ours = claim.event_type is EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY and bool(claim.agents)
    if mark is None or claim.happening is None or not ours or _without_troops(claim.agents):
        return claim
    if mark.sign.event_type is not EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY:
        return claim
    return replace(claim, happening=replace(claim.happening, event_type=EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY))


def _taken_back(claim: Claim) -> Claim:
    """ "Ukrainian troops entered the town", named before: whose town it is, its own forces take back."""
    doer = claim.agents[0].actor if claim.agents else None
    if claim.own_place or claim.happening is None or doer is None or doer.type is not ActorType.STATE_FORCES:
        return claim
    if claim.event_type is not EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY or doer.country != country_of(claim):
        return claim
    return replace(claim, happening=replace(claim.happening, event_type=EVENT_TYPE.GOVERNMENT_REGAINS_TERRITORY))


def _others_fight(country: str, done: Sequence[Claim]) -> bool:
    """Whether the article told of forces of another state in the country: "the soldiers" may be theirs."""
    return any(
        country_of(other) == country and hit.actor.type is ActorType.STATE_FORCES and hit.actor.country != country
        for other in done
        if other.event_type in VIOLENT | TERRITORY | {EVENT_TYPE.MILITARY_PRESENCE}
        for hit in other.agents
    )


def _without_troops(hits: Sequence[ActorHit]) -> tuple[ActorHit, ...]:
    return tuple(hit for hit in hits if hit.actor.id != SOME_TROOPS)


def _with_kind(claim: Claim, done: Sequence[Claim], document: Document) -> Claim:
    """An open word ("the attack", "the strikes") means the kind of strike the sentence before names."""
    if claim.happening is None or claim.event_type not in SPECIFIC or is_seen(claim.happening):
        return claim
    earlier = [other for other in done if other.number != claim.number]
    if claim.event_type is EVENT_TYPE.PROPERTY_DESTRUCTION and not claim.agents and not claim.own_place:
        return _with_damage(claim, earlier)
    if not claim.open_type:
        return claim
    if (raid := _raid_of_gunmen(claim, earlier)) is not None:
        return raid
    other = neighbour_of(claim, earlier, document)
    if claim.happening.leans and (other is None or other.event_type not in REMOTE):
        return replace(claim, happening=None)
    if other is None or other.event_type not in REMOTE or _apart(claim, other) or _is_blast_abroad(claim, other):
        return claim
    if other.open_type and not claim.happening.leans:
        return claim
    if other.event_type in _MINES and all(mark.sign.cue is CUE.BOMBARD for mark in claim.happening.marks):
        return claim  # "the shelling" is no bomb that somebody laid
    reason = Reason(
        feature="kind_carried", weight=0.2,
        sentence=f"The sentence leaves the kind open; the one before tells of {kind_name(other)}.",
    )  # fmt: skip
    return replace(
        claim, happening=replace(claim.happening, event_type=other.event_type), reasons=(*claim.reasons, reason)
    )


def _raid_of_gunmen(claim: Claim, earlier: Sequence[Claim]) -> Claim | None:
    """ "The raid", in an article that told of gunmen and of no strike from afar; None for others."""
    if claim.happening is None or not all(mark.sign.cue is CUE.STRIKE for mark in claim.happening.marks):
        return None
    told = [other for other in earlier if other.event_type in VIOLENT and other.happening is not None]
    attacks = [other for other in told if other.event_type is EVENT_TYPE.ATTACK_ON_CIVILIANS]
    if claim.own_place or claim.own_date or not attacks or any(other.event_type in REMOTE for other in told):
        return None
    reason = Reason(
        feature="kind_carried", weight=0.2,
        sentence=f"The sentence leaves the kind open; the one before tells of {kind_name(attacks[-1])}.",
    )  # fmt: skip
    happening = replace(claim.happening, event_type=EVENT_TYPE.ATTACK_ON_CIVILIANS)
    return replace(claim, happening=happening, reasons=(*claim.reasons, reason))


def _with_damage(claim: Claim, done: Sequence[Claim]) -> Claim:
    """ "Two schools were damaged", nobody named: by the strike that the sentence before in the paragraph tells of."""
    strikes = (
        other for other in reversed(done)
        if claim.number - other.number == 1 and other.sentence.paragraph == claim.sentence.paragraph
        and other.event_type in REMOTE and other.happening is not None and other.mode.assertion not in UNREAL
    )  # fmt: skip
    other = next(strikes, None)
    if other is None or claim.happening is None or _apart(claim, other):
        return claim
    reason = Reason(
        feature="kind_carried", weight=0.2,
        sentence=f"The sentence tells only of damage; the one before tells of {kind_name(other)}.",
    )  # fmt: skip
    happening = replace(claim.happening, event_type=other.event_type, open_type=True)
    return replace(claim, happening=happening, reasons=(*claim.reasons, reason))


def _is_blast_abroad(claim: Claim, other: Claim) -> bool:
    """ "Shells hit Aleppo. In Burgas a blast tore through a bus": another country, and another thing."""
    blast = claim.happening is not None and all(mark.sign.cue is CUE.BLAST for mark in claim.happening.marks)
    return blast and claim.own_place and other.own_place and len({country_of(claim), country_of(other), None}) == 3


def _apart(claim: Claim, other: Claim) -> bool:
    """Whether the two sentences state days that do not meet."""
    one, two = claim.when, other.when
    if not claim.own_date or not is_dated(other) or one is None or two is None:
        return False
    slack = timedelta(0) if other.own_date else _CARRIED_SLACK
    if one.first is None or one.last is None or two.first is None or two.last is None:
        return False
    return one.last + slack < two.first or two.last + slack < one.first


def _with_doer(claim: Claim, done: Sequence[Claim], groups: Sequence[tuple[int, ActorHit]]) -> Claim:
    """The group named last, where the sentence says only "it" or "the militia" and tells of a claimed deed."""
    if claim.mode.attribution is not ATTRIBUTION.CLAIMED or not claim.pronoun:
        return claim
    if any(hit.actor.id not in VAGUE for hit in claim.agents):
        return claim
    before = [other for other in done if other.agents and 0 <= claim.number - other.number <= BACK_SENTENCES]
    named = [hit for number, hit in groups if number <= claim.number and hit.first < claim.sentence.last_token]
    agents = before[-1].agents if before and claim.pronoun is CUE.PRONOUN else tuple(named[-1:])
    if not agents:
        return claim
    reason = Reason(
        feature="agent_carried", weight=0.3, sentence=f"Who claims it is named before: {agents[0].actor.name}."
    )
    return replace(claim, agents=agents, reasons=(*claim.reasons, reason))
