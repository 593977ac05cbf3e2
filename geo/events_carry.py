"""Carry places, dates, kinds and doers between neighbouring sentences of one article, each time with a reason.

In this order:
1. a kind of strike that the sentence leaves open: that of the sentence before;
2. a place named by "there", "in the country", "in the city": the place told before, of the fitting kind;
3. the place of a claim of the same kind in the sentence before (same paragraph, or the paragraph before when this
   sentence begins one), else of the headline or lead;
4. the doer named by "it" or "the militia": the group named last;
5. a date that its sentence does not give: the likeliest of those told elsewhere (geo/events_day_story.py), of which the
   rules here choose one as well; else the article's own, with basis `publication`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from geo.actors import NAMELESS_FORCES, SOME_TROOPS, VAGUE, ActorHit, at_home
from geo.events_claims import Claim
from geo.events_day_story import Story
from geo.events_day_weights import STORY
from geo.events_inside import contains, same_place
from geo.events_roles import is_capital, is_state, is_town
from geo.events_sentences import BACK_SENTENCES
from geo.events_types import REMOTE, SPECIFIC, TERRITORY, VIOLENT, Happening, is_seen
from geo.languages.pack import CUE, Cue
from geo.model import (
    ASSERTION,
    ATTRIBUTION,
    DATE_BASIS,
    EVENT_TYPE,
    GEO_ROLE,
    PART_KIND,
    PLACE_KIND,
    ActorType,
    Document,
    Reason,
    Resolution,
    TimePrecision,
    When,
)

# So many sentences of a paragraph may go on at a date told once.
_SCENE_SENTENCES = 3
# "The region", "in the country" may point farther back.
_BACK_TO_PLACES = 6
# An hour past midnight or another time zone: dates a day apart may be one happening when one of them is carried.
SLACK = timedelta(days=1)
_WEEK = timedelta(days=7)
UNREAL = frozenset({ASSERTION.HYPOTHETICAL, ASSERTION.FUTURE, ASSERTION.NEGATED})
# After these people are arrested where it happened, and flee from there.
_STREETS = VIOLENT | {EVENT_TYPE.PROTEST, EVENT_TYPE.RIOT}
_IN_STREETS = frozenset({EVENT_TYPE.PROTEST, EVENT_TYPE.RIOT})
_AT_SCENE = frozenset({EVENT_TYPE.ARREST, EVENT_TYPE.HUMANITARIAN})
# What those do who have taken a town.
_OF_TAKERS = frozenset({EVENT_TYPE.ABDUCTION, EVENT_TYPE.PROPERTY_DESTRUCTION, EVENT_TYPE.SEXUAL_VIOLENCE})
# People die in these elsewhere, too, on the same day.
_DEADLY = REMOTE | {EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.ARMED_CLASH, EVENT_TYPE.RIOT}
_MINES = frozenset({EVENT_TYPE.BOMBING, EVENT_TYPE.SUICIDE_BOMBING})
_NAMELESS = frozenset({"group:militants", "group:rebels"})
# "In the country", "in the city": they say that it happens elsewhere when nothing fitting was named.
_NAMED_ANAPHORS = frozenset({CUE.COUNTRY_NOUN, CUE.TOWN_NOUN, CUE.AREA_NOUN})
_AREAS = frozenset({PLACE_KIND.ADMIN1, PLACE_KIND.ADMIN2, PLACE_KIND.REGION, PLACE_KIND.ISLAND})
HEADS = frozenset({PART_KIND.TITLE, PART_KIND.LEAD})
# What people say or sign need not happen when the deeds around it happen.
ELSEWHERE = frozenset(
    {EVENT_TYPE.DIPLOMACY, EVENT_TYPE.AGREEMENT, EVENT_TYPE.SANCTION, EVENT_TYPE.STATEMENT, EVENT_TYPE.WITHDRAWAL}
)


def carry(
    claims: Sequence[Claim],
    scenes: Sequence[tuple[int, Resolution]],
    groups: Sequence[tuple[int, ActorHit]],
    dates: Sequence[When],
    document: Document,
    *,
    dateline: Resolution | None = None,
) -> list[Claim]:
    """The claims with what neighbours give them; `scenes`, `groups`: places and armed groups by sentence number."""
    done: list[Claim] = []
    stand_in = _stand_in(dates, document)
    told_on = days_by_sentence(dates, document)
    story = Story(claims, dates, document)
    toll: Claim | None = None
    for claim in claims:
        told = _after_semicolon(_with_toll(claim, toll), done, scenes, dates, document)
        told = _in_capital(told, dateline)
        found = _with_place(_with_kind(told, done, document), done, scenes, document)
        toll = claim if found is None and claim.own_place else None
        if found is not None:
            found = _with_dateline(found, dateline, document)
            found = _taken_back(_settle(_with_group(_with_doer(found, done, groups), groups), done))
            if not found.own_date:
                found = _with_date(found, _likeliest_day(found, done, told_on, story), stand_in)
            done.append(found)
    return done


def _in_capital(claim: Claim, dateline: Resolution | None) -> Claim:
    """ "In the capital", told in an article sent from there: "Algiers - ... clashes in the capital"."""
    if dateline is None or claim.where is not None or claim.capital_of is None:
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
    near = claim.sentence.paragraph == document.sentences[0].paragraph and claim.event_type in _STREETS
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
    if claim.event_type not in _STREETS or (claim.own_date and toll.own_date):
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
    if any(hit.actor.id == group.actor.id for hit in claim.targets):
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
    other = _neighbour(claim, earlier, document)
    if claim.happening.leans and (other is None or other.event_type not in REMOTE):
        return replace(claim, happening=None)
    if other is None or other.event_type not in REMOTE or _apart(claim, other):
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


def _apart(claim: Claim, other: Claim) -> bool:
    """Whether the two sentences state days that do not meet."""
    one, two = claim.when, other.when
    if not (claim.own_date and other.own_date) or one is None or two is None:
        return False
    if one.first is None or one.last is None or two.first is None or two.last is None:
        return False
    return one.last < two.first or two.last < one.first


def kind_name(claim: Claim) -> str:
    """The event type in words."""
    return claim.event_type.value.replace("_", " ")


def _neighbour(claim: Claim, done: Sequence[Claim], document: Document) -> Claim | None:
    """The latest claim of the sentence before, or of the headline or lead, that may tell of the same happening."""
    for other in reversed(done):
        if other.happening is None or not _same_kind(claim, other) or other.mode.assertion in UNREAL:
            continue
        if claim.own_date and other.own_date and not _overlap(claim, other):
            continue
        if _is_near(claim, other, document) or (other.sentence.kind in HEADS and claim.open_type):
            return other if claim.happening is not None else _placed_beside(other, done)
    return None


def _placed_beside(other: Claim, done: Sequence[Claim]) -> Claim:
    """The claim, or where it has no place the violence with one that its sentence tells: tolls belong to that."""
    if other.where is not None:
        return other
    beside = (
        one for one in reversed(done)
        if one.number == other.number and one.where is not None and one.event_type in VIOLENT
        and one.mode.assertion not in UNREAL
    )  # fmt: skip
    return next(beside, other)


def _overlap(claim: Claim, other: Claim) -> bool:
    one, two = claim.when, other.when
    if one is None or two is None or one.first is None or two.first is None or one.last is None or two.last is None:
        return True
    return one.first <= two.last + SLACK and two.first <= one.last + SLACK


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
    if claim.happening is None and other.event_type is EVENT_TYPE.RIOT:
        return True
    if other.event_type not in VIOLENT:
        return False
    return claim.happening is None or (claim.event_type in VIOLENT and (claim.open_type or other.open_type))


def _with_place(
    claim: Claim, done: Sequence[Claim], scenes: Sequence[tuple[int, Resolution]], document: Document
) -> Claim | None:
    if claim.own_place:
        return claim if claim.happening is not None else _with_cause(claim, done, document)
    if claim.happening is not None and (beside := _told_beside(claim, done)) is not None:
        reason = Reason(
            feature="place_carried", weight=0.5,
            sentence=f"The sentence tells of the same kind of deed at “{beside.mention.surface}”.",
        )  # fmt: skip
        return replace(claim, where=beside, reasons=(*claim.reasons, reason))
    pointed = _pointed(claim, scenes, done)
    if pointed is not None and claim.happening is not None:
        reason = Reason(
            feature="place_carried", weight=0.5,
            sentence=f"The sentence points to “{pointed.mention.surface}”, named in another sentence.",
        )  # fmt: skip
        return replace(claim, where=pointed, reasons=(*claim.reasons, reason))
    if claim.event_type in TERRITORY and claim.anaphor not in _NAMED_ANAPHORS:
        return _taken_again(claim, done, document)
    before = done[-1] if done else claim
    told_on = before.sentence.paragraph == claim.sentence.paragraph and claim.number - before.number == 1
    told_on = told_on and before.sentence.span != claim.sentence.span
    if claim.event_type is EVENT_TYPE.WITHDRAWAL and told_on and not claim.own_date:
        return _taken_again(claim, done, document)  # "They seized it. Troops pulled out towards the south"
    dated_arrest = claim.event_type is EVENT_TYPE.ARREST and claim.own_date
    if claim.event_type in _AT_SCENE and claim.happening is not None and (not claim.own_date or dated_arrest):
        return _with_scene(claim, done, document)
    if claim.event_type in _IN_STREETS and claim.own_date and claim.anaphor not in _NAMED_ANAPHORS:
        return _in_only_town(claim, done)
    if claim.happening is not None and (claim.event_type not in VIOLENT or claim.anaphor in _NAMED_ANAPHORS):
        return claim
    other = _neighbour(claim, done, document) or (_story(claim, done) if _is_short(claim) else None)
    other = other or _taken_by_them(claim, done)
    if claim.happening is None and claim.own_date and claim.when is not None and claim.when.open_ended:
        return None  # "since Saturday 97 people have died": the sum of many deeds
    if other is None:
        return claim if claim.happening is not None else None
    fresh = claim.own_date and not claim.open_type and claim.sentence.paragraph != other.sentence.paragraph
    if other.where is None or fresh:
        return claim if claim.happening is not None or not fresh else None
    where = other.where
    source = (
        "headline or lead" if other.sentence.kind in HEADS and claim.number - other.number > 1 else "sentence before"
    )
    reason = Reason(
        feature="place_carried", weight=0.3,
        sentence=f"The place “{where.mention.surface}” stands in the {source}, which tells of the same happening.",
    )  # fmt: skip
    happening = claim.happening
    if happening is None and other.happening is not None:
        # a toll counted by the next morning is that of the deed, and dates nothing
        if other.own_date:
            claim = replace(claim, when=other.when, own_date=False)
        happening = replace(other.happening, marks=())
    return replace(claim, where=where, happening=happening, reasons=(*claim.reasons, reason))


def _with_cause(claim: Claim, done: Sequence[Claim], document: Document) -> Claim | None:
    """ "Ten people were killed in Kryvyi Rih", told after strikes elsewhere: they died in the same strikes."""
    other = _neighbour(claim, done, document)
    if claim.fate is None or other is None or other.happening is None or other.event_type not in _DEADLY:
        return _slain(claim)
    if claim.killed is None and other.event_type not in REMOTE:
        return _slain(claim)
    happening = replace(other.happening, marks=(claim.fate,), open_type=True, from_deaths=True)
    reason = Reason(
        feature="kind_carried", weight=0.2,
        sentence=f"The sentence tells only of victims; the one before tells of {kind_name(other)}.",
    )  # fmt: skip
    return replace(claim, happening=happening, agents=other.agents, reasons=(*claim.reasons, reason))


def _slain(claim: Claim) -> Claim | None:
    """ "Sept lycéens ont été tués à Damaturu": violence of an open kind, where nothing told before explains it."""
    if claim.fate is None or not claim.slain or claim.killed is None:
        return None
    killed = Happening(event_type=EVENT_TYPE.ATTACK_ON_CIVILIANS, open_type=True, marks=(claim.fate,), from_deaths=True)
    return replace(claim, happening=killed)


def _with_scene(claim: Claim, done: Sequence[Claim], document: Document) -> Claim:
    """ "Twenty people were arrested": where the violence or protest of the sentences before in the paragraph was."""
    scenes = (
        other for other in reversed(done)
        if other.event_type in _STREETS and other.where is not None and other.number < claim.number
        and _is_near(claim, other, document) and other.mode.assertion not in UNREAL
        and (other.sentence.paragraph == claim.sentence.paragraph or not claim.agents)
        and _soon_after(claim, other)
    )  # fmt: skip
    other = next(scenes, None)
    if other is None or other.where is None:
        return claim
    reason = Reason(
        feature="place_carried", weight=0.3,
        sentence=f"The place “{other.where.mention.surface}” is that of what was told before.",
    )  # fmt: skip
    return replace(claim, where=other.where, reasons=(*claim.reasons, reason))


def _in_only_town(claim: Claim, done: Sequence[Claim]) -> Claim:
    """ "On Sunday hundreds marched": the town of all that was told before of streets and violence, if that is one."""
    told = [
        other for other in done
        if other.event_type in _STREETS and other.own_place and other.where is not None
        and 0 < claim.number - other.number <= _BACK_TO_PLACES and other.mode.assertion not in UNREAL
    ]  # fmt: skip
    places = {other.where.place.id for other in told if other.where is not None and other.where.place is not None}
    if len(places) != 1 or claim.mode.assertion in UNREAL or not _soon_after(claim, told[-1]):
        return claim
    where = told[-1].where
    if where is None or not is_town(where):
        return claim
    reason = Reason(
        feature="place_carried", weight=0.3,
        sentence=f"The place “{where.mention.surface}” is that of what was told before.",
    )  # fmt: skip
    return replace(claim, where=where, reasons=(*claim.reasons, reason))


def _soon_after(claim: Claim, other: Claim) -> bool:
    """Whether the later claim has no day of its own, or one in the week after the other's."""
    if not claim.own_date:
        return True
    one, two = claim.when, other.when
    if one is None or two is None or one.first is None or two.first is None:
        return False
    return timedelta(0) <= one.first - two.first <= _WEEK


def _told_beside(claim: Claim, done: Sequence[Claim]) -> Resolution | None:
    """ "In Yerevan a crowd broke into parliament and beat up the speaker": where its sentence tells of the like."""
    told = (
        other.where for other in reversed(done)
        if other.number == claim.number and other.own_place and other.event_type is claim.event_type
    )  # fmt: skip
    return next(told, None)


def _taken_again(claim: Claim, done: Sequence[Claim], document: Document) -> Claim:
    """ "The army drove them out three days later": the place that was taken in the sentence before."""
    taken = (
        other for other in reversed(done)
        if other.event_type in TERRITORY and other.where is not None and _is_near(claim, other, document)
        and other.number < claim.number and other.mode.assertion not in UNREAL
    )  # fmt: skip
    other = next(taken, None)
    if other is None or other.where is None:
        return claim
    reason = Reason(
        feature="place_carried", weight=0.3,
        sentence=f"The place “{other.where.mention.surface}” was taken in the sentence before.",
    )  # fmt: skip
    return replace(claim, where=other.where, reasons=(*claim.reasons, reason))


def _taken_by_them(claim: Claim, done: Sequence[Claim]) -> Claim | None:
    """ "They seized the town. Troops left. The jihadists executed 17": what they did where the paragraph has them."""
    if (
        claim.happening is None
        or claim.open_type
        or claim.event_type not in _OF_TAKERS | {EVENT_TYPE.ATTACK_ON_CIVILIANS}
    ):
        return None
    taken = (
        other for other in reversed(done)
        if other.event_type is EVENT_TYPE.NONSTATE_OVERTAKES_TERRITORY and other.own_place and _is_short(claim)
        and other.sentence.paragraph == claim.sentence.paragraph and 0 < claim.number - other.number <= BACK_SENTENCES
        and other.mode.assertion not in UNREAL
    )  # fmt: skip
    return next(taken, None)


def _is_short(claim: Claim) -> bool:
    """Whether the claim has no date of its own or one of at most a week: long periods have their own scene."""
    when = claim.when
    if not claim.own_date or when is None or when.first is None or when.last is None:
        return True
    return when.last - when.first <= _WEEK and not when.open_ended


def _pointed(claim: Claim, scenes: Sequence[tuple[int, Resolution]], done: Sequence[Claim]) -> Resolution | None:
    """What "there", "in the country" or "in the city" points to."""
    if claim.capital_of is not None:
        capitals = [item for number, item in scenes if number <= claim.number and is_capital(item, claim.capital_of)]
        told_in = {country_of(other) for other in done} - {None}
        if not claim.capital_of and told_in:  # "in the capital": of a country that something was told of
            capitals = [item for item in capitals if item.place is not None and item.place.country in told_in]
        return next(iter(capitals), None)
    if claim.anaphor is None:
        return None
    told = [(other.number, other.where) for other in done if other.where is not None and other.own_place]
    farther = claim.anaphor in {CUE.AREA_NOUN, CUE.COUNTRY_NOUN}
    back = _BACK_TO_PLACES if farther else BACK_SENTENCES
    seen = [(number, item) for number, item in scenes if claim.number - number <= back]
    named_last = [(number, item) for number, item in seen if claim.number - number == 1]
    # "in the province" may be the one of a town told of before, where no province is named
    anaphors = (CUE.AREA_NOUN, CUE.TOWN_NOUN) if claim.anaphor is CUE.AREA_NOUN else (claim.anaphor,)
    for anaphor in anaphors:
        for rows in (named_last, told, seen) if claim.begins_there else (told, seen):
            for number, item in sorted(rows, key=lambda row: (row[0], row[1].mention.span), reverse=True):
                if 0 < claim.number - number <= _BACK_TO_PLACES and _fits(item, anaphor):
                    return item
    return None


def _fits(item: Resolution, anaphor: Cue) -> bool:
    """Whether "the country" or "the city" may mean the place."""
    if item.place is None:
        return False
    country = item.place.kind is PLACE_KIND.COUNTRY
    if anaphor is CUE.AREA_NOUN:
        return item.place.kind in _AREAS
    if anaphor is CUE.FACILITY_NOUN:
        return item.place.kind is PLACE_KIND.FACILITY
    return anaphor in {CUE.THERE, CUE.SAME_PLACE} or country == (anaphor is CUE.COUNTRY_NOUN)


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


def _stand_in(dates: Sequence[When], document: Document) -> tuple[When, Reason] | None:
    """The date of what has none: the article's own, else the first full date it states; None without both."""
    day = document.reference
    if day is not None:
        reason = Reason(
            feature="date_of_article", weight=0.0, sentence="No date is stated; the article's own date stands in."
        )
        return When(first=day, last=day, precision=TimePrecision.DAY, basis=DATE_BASIS.PUBLICATION), reason
    full = (when for when in dates if when.basis is DATE_BASIS.EXPLICIT and when.precision is TimePrecision.DAY)
    when = next(full, None)
    if when is None:
        return None
    reason = Reason(
        feature="date_of_text", weight=0.0,
        sentence="The sentence has no date, nor has the article; the first full date the article states stands in.",
    )  # fmt: skip
    return when, reason


def days_by_sentence(dates: Sequence[When], document: Document) -> dict[int, list[When]]:
    """The short periods that a sentence states, by its number: what the next sentence may go on at."""
    found: dict[int, list[When]] = {}
    for when in dates:
        if when.span is None or when.first is None or when.last is None or when.open_ended:
            continue
        if when.last - when.first <= _WEEK:
            number = next((n for n, one in enumerate(document.sentences) if one.span.overlaps(when.span)), None)
            if number is not None:
                found.setdefault(number, []).append(when)
    return found


def _goes_on(told: Claim, claim: Claim) -> bool:
    """Whether the later claim may go on at the time of the one told before: both of violence, none unreal."""
    short = told.when is not None and told.when.first is not None and told.when.last is not None
    if not short or told.mode.assertion in UNREAL or told.when is None or told.when.open_ended:
        return False
    return told.event_type in VIOLENT | TERRITORY and claim.event_type in VIOLENT | TERRITORY and _is_short(told)


def _set_before(
    claim: Claim, done: Sequence[Claim], told_on: Mapping[int, list[When]], document: Document
) -> When | None:
    """The date of the sentence that sets the scene: right before, in the paragraph, and telling of nothing itself.

    Or the head of the paragraph, which holds for all of it.
    """
    sentences, paragraph = document.sentences, claim.sentence.paragraph
    for before in range(claim.number - 1, max(claim.number - 1 - _SCENE_SENTENCES, -1), -1):
        if sentences[before].paragraph != paragraph:
            break
        told = [one for one in done if one.number == before]
        if any(_is_dated(one) for one in told):
            return next((one.when for one in reversed(told) if _is_dated(one) and _goes_on(one, claim)), None)
        if told_on.get(before):
            return told_on[before][0] if not told else None
    return _entry_day(claim, told_on, document)


def _entry_day(claim: Claim, told_on: Mapping[int, list[When]], document: Document) -> When | None:
    """The day at the head of the paragraph, an entry of a chronicle: "Saturday: ..."."""
    sentences, first = document.sentences, claim.number
    while first > 0 and sentences[first - 1].paragraph == claim.sentence.paragraph:
        first -= 1
    head = next(iter(told_on.get(first, ())), None)
    begins = sentences[first].span.start
    if head is not None and head.span is not None and head.span.start == begins:
        return head if document.text[head.span.end : head.span.end + 1] == ":" else None
    return None


def _with_date(claim: Claim, carried: tuple[When, Reason] | None, stand_in: tuple[When, Reason] | None) -> Claim:
    """The claim with the day that is carried to it, else with the one that stands in."""
    found = carried or stand_in
    return claim if found is None else replace(claim, when=found[0], reasons=(*claim.reasons, found[1]))


def _likeliest_day(
    claim: Claim, done: Sequence[Claim], told_on: Mapping[int, list[When]], story: Story
) -> tuple[When, Reason] | None:
    """The day told elsewhere that is likeliest the claim's, and why; None where none is. The head of an entry holds."""
    entry = _entry_day(claim, told_on, story.document)
    if entry is not None and not claim.told_before:
        return entry, Reason(feature="date_carried", weight=0.3, sentence="The date stands at the head of the entry.")
    ruled = carried_day(claim, done, told_on, story.document)
    choice = story.weigh(claim, done, ruled[0] if ruled is not None else None, STORY)
    chosen = choice.settle() if choice is not None else None
    if choice is None or chosen is None:
        return None
    return ruled if chosen == choice.ruled else (choice.days[chosen], choice.reason(chosen))


def carried_day(
    claim: Claim, done: Sequence[Claim], told_on: Mapping[int, list[When]], document: Document
) -> tuple[When, Reason] | None:
    """The day that the rules carry to a claim without one, and why; None where nothing gives one."""
    earlier = [other for other in done if other.number != claim.number]
    other = _neighbour(claim, earlier, document) or _story(claim, earlier)
    if other is not None and other.when is not None and _is_dated(other) and _may_share(claim, other):
        return other.when, Reason(
            feature="date_carried", weight=0.3,
            sentence="The date stands in a sentence before that tells of the same happening.",
        )  # fmt: skip
    if claim.event_type not in ELSEWHERE and (when := _set_before(claim, done, told_on, document)) is not None:
        return when, Reason(
            feature="date_carried", weight=0.2, sentence="The date stands in the sentence that sets the scene."
        )
    other = _story_before(claim, earlier, document)
    if other is not None and other.when is not None:
        return other.when, Reason(
            feature="date_carried", weight=0.1, sentence="The date is that of the violence told in the sentence before."
        )
    return None


def _is_dated(claim: Claim) -> bool:
    """Whether the text dates the claim, in its sentence or in one before: not the article's own date."""
    return claim.when is not None and claim.when.basis is not DATE_BASIS.PUBLICATION


def _story(claim: Claim, done: Sequence[Claim]) -> Claim | None:
    """The violent claim of the sentence right before in the paragraph: the story goes on at the same time."""
    if claim.event_type not in VIOLENT and (claim.own_place or claim.event_type in ELSEWHERE):
        return None
    same = (
        other for other in reversed(done)
        if other.sentence.paragraph == claim.sentence.paragraph and claim.number - other.number == 1
        and (other.event_type in VIOLENT or (other.event_type in TERRITORY and claim.event_type in _OF_TAKERS))
        and not (other.when is not None and other.when.open_ended)
    )  # fmt: skip
    return next(same, None)


def _story_before(claim: Claim, done: Sequence[Claim], document: Document) -> Claim | None:
    """The dated violence that ends the paragraph before, where a paragraph begins with more of it in that country."""
    begins = claim.number > 0 and document.sentences[claim.number - 1].paragraph != claim.sentence.paragraph
    if not begins or claim.event_type not in VIOLENT or claim.mode.assertion in UNREAL:
        return None
    before = (
        other for other in reversed(done)
        if 0 < claim.number - other.number <= BACK_SENTENCES and other.event_type in VIOLENT and _is_dated(other)
        and _is_short(other) and other.mode.assertion not in UNREAL
        and country_of(other) in {None, country_of(claim)}
    )  # fmt: skip
    return next(before, None)


def _may_share(claim: Claim, other: Claim) -> bool:
    """Whether the two are in the same place, or told in one breath, or nothing says they are not."""
    if claim.where is None or other.where is None:
        return True
    if claim.number - other.number == 1 and claim.sentence.paragraph == other.sentence.paragraph:
        return True
    return (
        same_place(claim.where, other.where) or contains(claim.where, other.where) or contains(other.where, claim.where)
    )


def country_of(claim: Claim) -> str | None:
    """The country where it happens; None when that is unknown."""
    return claim.where.place.country if claim.where is not None and claim.where.place is not None else None
