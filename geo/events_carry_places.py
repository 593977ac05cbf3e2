"""The place of a deed whose sentence names none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.events_claims import Claim
from geo.events_happening import CROWDS, REMOTE, TERRITORY, VIOLENT, Happening
from geo.events_neighbours import (
    HEADS,
    OF_TAKERS,
    UNREAL,
    WEEK,
    country_of,
    is_near,
    is_short,
    neighbour_of,
    same_story,
)
from geo.events_scenes import is_capital, is_town
from geo.events_sentences import BACK_SENTENCES
from geo.languages.pack import CUE, Cue
from geo.model import EVENT_TYPE, PLACE_KIND, Document, Reason, Resolution

# "The region", "in the country" may point farther back.
_BACK_TO_PLACES = 6
# After these people are arrested where it happened, and flee from there.
STREETS = VIOLENT | CROWDS
_AT_SCENE = frozenset({EVENT_TYPE.ARREST, EVENT_TYPE.HUMANITARIAN})
# These happen all over the country whose police or people are named.
_IN_ALL_THE_COUNTRY = CROWDS | _AT_SCENE
# People die in these elsewhere, too, on the same day.
_DEADLY = REMOTE | {EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.ARMED_CLASH, EVENT_TYPE.RIOT}
# After these weapons are found.
_FOUND_AFTER = frozenset(
    {
        EVENT_TYPE.ARREST, EVENT_TYPE.ATTACK_ON_CIVILIANS, EVENT_TYPE.BOMBING, EVENT_TYPE.SUICIDE_BOMBING,
        EVENT_TYPE.GRENADE,
    }
)  # fmt: skip
# "In the city" is done where the like was told of, rather than where people fled to.
_DONE_IN_TOWN = VIOLENT | CROWDS | TERRITORY | {EVENT_TYPE.ABDUCTION}
# "In the country", "in the city": they say that it happens elsewhere when nothing fitting was named.
_NAMED_ANAPHORS = frozenset({CUE.COUNTRY_NOUN, CUE.TOWN_NOUN, CUE.AREA_NOUN})
_AREAS = frozenset({PLACE_KIND.ADMIN1, PLACE_KIND.ADMIN2, PLACE_KIND.REGION, PLACE_KIND.ISLAND})


def kind_name(claim: Claim) -> str:
    """The event type in words."""
    return claim.event_type.value.replace("_", " ")


def with_place(
    claim: Claim, done: Sequence[Claim], scenes: Sequence[tuple[int, Resolution]], document: Document
) -> Claim | None:
    """The claim with the place that its sentence leaves to another one; None where a toll alone stays without."""
    if claim.own_place:
        return claim if claim.happening is not None else _with_cause(claim, done, document)
    if claim.happening is not None and (beside := _told_beside(claim, done)) is not None:
        return _lent(
            claim, beside, f"The sentence tells of the same kind of deed at “{beside.mention.surface}”.", weight=0.5
        )
    pointed = _pointed(claim, scenes, done)
    if pointed is not None and claim.happening is not None:
        return _lent(
            claim,
            pointed,
            f"The sentence points to “{pointed.mention.surface}”, named in another sentence.",
            weight=0.5,
        )
    if claim.nation is not None and claim.event_type in _IN_ALL_THE_COUNTRY:
        surface = claim.nation.mention.surface
        return _lent(claim, claim.nation, f"“{surface}” says in which country it happened.", weight=0.4)
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
    if claim.event_type in CROWDS and claim.own_date and claim.anaphor not in _NAMED_ANAPHORS:
        return _in_only_town(claim, done)
    if claim.happening is not None and (claim.event_type not in VIOLENT or claim.anaphor in _NAMED_ANAPHORS):
        return claim
    if claim.happening is not None and claim.event_type is EVENT_TYPE.WEAPONS_DISRUPTED and not claim.own_date:
        other = _found_at(claim, done, document)
    else:
        other = neighbour_of(claim, done, document) or (same_story(claim, done) if is_short(claim) else None)
        other = other or _taken_by_them(claim, done)
    if claim.happening is None and claim.own_date and claim.when is not None and claim.when.open_ended:
        return None  # "since Saturday 97 people have died": the sum of many deeds
    if other is None:
        return claim if claim.happening is not None else None
    fresh = claim.own_date and not claim.open_type and claim.sentence.paragraph != other.sentence.paragraph
    fresh = fresh and not _all_in_one_town(done)
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
    other = neighbour_of(claim, done, document)
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
    """ "Twenty people were arrested": where the violence or protest of the sentences before in the paragraph was.

    Nobody flees a protest.
    """
    scenes = (
        other for other in reversed(done)
        if other.event_type in STREETS and other.where is not None and other.number < claim.number
        and is_near(claim, other, document) and other.mode.assertion not in UNREAL
        and (other.sentence.paragraph == claim.sentence.paragraph or not claim.agents)
        and _soon_after(claim, other)
        and not (claim.event_type is EVENT_TYPE.HUMANITARIAN and other.event_type is EVENT_TYPE.PROTEST)
    )  # fmt: skip
    other = next(scenes, None)
    if other is None or other.where is None:
        return claim
    return _lent(claim, other.where, f"The place “{other.where.mention.surface}” is that of what was told before.")


def _found_at(claim: Claim, done: Sequence[Claim], document: Document) -> Claim | None:
    """ "Bombs were found in his flat": the attack or arrest of the sentences before in the paragraph."""
    found = (
        other for other in reversed(done)
        if other.event_type in _FOUND_AFTER and other.where is not None and other.number < claim.number
        and is_near(claim, other, document) and other.mode.assertion not in UNREAL
        and other.sentence.paragraph == claim.sentence.paragraph
    )  # fmt: skip
    return next(found, None)


def _in_only_town(claim: Claim, done: Sequence[Claim]) -> Claim:
    """ "On Sunday hundreds marched": the town of all that was told before of streets and violence, if that is one."""
    told = [
        other for other in done
        if other.event_type in STREETS and other.own_place and other.where is not None
        and 0 < claim.number - other.number <= _BACK_TO_PLACES and other.mode.assertion not in UNREAL
    ]  # fmt: skip
    places = {other.where.place.id for other in told if other.where is not None and other.where.place is not None}
    if len(places) != 1 or claim.mode.assertion in UNREAL or not _soon_after(claim, told[-1]):
        return claim
    where = told[-1].where
    if where is None or not is_town(where):
        return claim
    return _lent(claim, where, f"The place “{where.mention.surface}” is that of what was told before.")


def _soon_after(claim: Claim, other: Claim) -> bool:
    """Whether the later claim has no day of its own, or one in the week after the other's."""
    if not claim.own_date:
        return True
    one, two = claim.when, other.when
    if one is None or two is None or one.first is None or two.first is None:
        return False
    return timedelta(0) <= one.first - two.first <= WEEK


def _told_beside(claim: Claim, done: Sequence[Claim]) -> Resolution | None:
    """ "In Yerevan a crowd broke into parliament and beat up the speaker": where its sentence tells of the like."""
    told = (
        other.where for other in reversed(done)
        if other.number == claim.number and other.own_place
        and (other.event_type is claim.event_type or {other.event_type, claim.event_type} == CROWDS)
    )  # fmt: skip
    return next(told, None)


def _taken_again(claim: Claim, done: Sequence[Claim], document: Document) -> Claim:
    """ "The army drove them out three days later": the place that was taken in the sentence before."""
    taken = (
        other for other in reversed(done)
        if other.event_type in TERRITORY and other.where is not None and is_near(claim, other, document)
        and other.number < claim.number and other.mode.assertion not in UNREAL
    )  # fmt: skip
    other = next(taken, None)
    if other is None or other.where is None:
        return claim
    return _lent(claim, other.where, f"The place “{other.where.mention.surface}” was taken in the sentence before.")


def _all_in_one_town(done: Sequence[Claim]) -> bool:
    """Whether everything told so far happened in one town."""
    towns = [other.where for other in done if other.own_place and other.where is not None]
    return bool(towns) and all(is_town(town) and town.place == towns[0].place for town in towns)


def _taken_by_them(claim: Claim, done: Sequence[Claim]) -> Claim | None:
    """ "They seized the town. Troops left. The jihadists executed 17": what they did where the paragraph has them."""
    if (
        claim.happening is None
        or claim.open_type
        or claim.event_type not in OF_TAKERS | {EVENT_TYPE.ATTACK_ON_CIVILIANS}
    ):
        return None
    taken = (
        other for other in reversed(done)
        if other.event_type in TERRITORY and other.own_place and is_short(claim)
        and other.sentence.paragraph == claim.sentence.paragraph and 0 < claim.number - other.number <= BACK_SENTENCES
        and other.mode.assertion not in UNREAL
    )  # fmt: skip
    return next(taken, None)


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
    told = _told_of(claim, done)
    told_in = {country_of(other) for other in done if other.own_place} - {None}
    farther = claim.anaphor in {CUE.AREA_NOUN, CUE.COUNTRY_NOUN}
    back = _BACK_TO_PLACES if farther else BACK_SENTENCES
    seen = [(number, item) for number, item in scenes if claim.number - number <= back]
    named_last = [(number, item) for number, item in seen if claim.number - number == 1]
    # "in the province" may be the one of a town told of before, where no province is named
    anaphors = (CUE.AREA_NOUN, CUE.TOWN_NOUN) if claim.anaphor is CUE.AREA_NOUN else (claim.anaphor,)
    for anaphor in anaphors:
        for rows in (named_last, told, seen) if claim.begins_there else (told, seen):
            order = sorted(rows, key=lambda row: (row[0], row[1].mention.span), reverse=True)
            if anaphor is CUE.COUNTRY_NOUN:  # "in the country" is rather the one that deeds were told of
                order = sorted(order, key=lambda row: row[1].place is None or row[1].place.country not in told_in)
            if anaphor is CUE.TOWN_NOUN:  # "in the city" is rather the town than a square of it
                order = sorted(order, key=lambda row: _is_spot(row[1]))
            for number, item in order:
                if 0 < claim.number - number <= _BACK_TO_PLACES and _fits(item, anaphor):
                    return item
    return None


def _told_of(claim: Claim, done: Sequence[Claim]) -> list[tuple[int, Resolution]]:
    """The places told of before, by sentence number: for violence those of flight and help only where it has none.

    "Rebels seized Mosul. Thousands fled to Erbil. In the city gunmen stormed the consulate".
    """
    told = [other for other in done if other.where is not None and other.own_place]
    if claim.event_type in _DONE_IN_TOWN:
        told = [other for other in told if other.event_type is not EVENT_TYPE.HUMANITARIAN] or told
    return [(other.number, other.where) for other in told if other.where is not None]


def _is_spot(item: Resolution) -> bool:
    """Whether the place is a building or a square."""
    return item.place is not None and item.place.kind is PLACE_KIND.FACILITY


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


def _lent(claim: Claim, where: Resolution, sentence: str, weight: float = 0.3) -> Claim:
    """The claim at the place that another sentence gives it; `sentence` says which."""
    reason = Reason(feature="place_carried", weight=weight, sentence=sentence)
    return replace(claim, where=where, reasons=(*claim.reasons, reason))
