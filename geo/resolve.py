"""Which place a mention means: candidates from the gazetteer, weighed by the name and by the rest of the article.

One name means one place in one article, unless a container ("Paris, Texas") says otherwise. What is weighed stands in
geo/ranker_features.py, how in geo/ranker.py, and what is told to the reader of it in geo/ranker_reasons.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from geo.making import make_candidate, make_resolution
from geo.model import (
    MATCH_KIND,
    MENTION_FORM,
    Candidate,
    Document,
    Doubt,
    GeoPrecision,
    Mention,
    Place,
    Reason,
    Resolution,
)
from geo.ports import Gazetteer
from geo.precision import precision_of
from geo.quarters import with_quarters
from geo.ranker import Choice, Name, calibrated, likelihood_of, rank
from geo.ranker_names import gather_names
from geo.ranker_reasons import Found, reason_for

# Python 3.11 is slow to find a member on its class: those that many names are compared with.
_DESCRIPTION = MENTION_FORM.DESCRIPTION

# Below this score the best are too close to choose between; the better one is kept and the doubt said.
_CHOOSE = 0.5
# None of the places is meant when that is likelier than any of them and than this.
_NONE = 0.5
_MAX_ALTERNATIVES = 5


def resolve_mentions(mentions: Sequence[Mention], document: Document, gazetteer: Gazetteer) -> tuple[Resolution, ...]:
    """One resolution for each accepted name, adjective and description, in text order; refused names get none."""
    gathered = gather_names(mentions, document, gazetteer)
    rank(gathered.names)
    decided = [_decide(name) for name in gathered.names if not name.is_silent]
    found = [
        Found(mention, decided[number].place, number)
        for mention, number in zip(gathered.mentions, gathered.name_of, strict=True)
        if number is not None and not decided[number].is_none
    ]
    reasons = [
        () if one.is_none else reason_for(number, gathered.names[number], one.ranked, found)
        for number, one in enumerate(decided)
    ]
    alternatives = [_alternatives(one) for one in decided]
    resolved = [
        _unknown(mention)
        if number is None
        else _resolution(mention, decided[number], alternatives[number], reasons[number])
        for mention, number in zip(gathered.mentions, gathered.name_of, strict=True)
    ]
    placed = with_quarters(resolved, document)
    described = [_described(mention, gazetteer) for mention in mentions if mention.form is _DESCRIPTION]
    return tuple(sorted([*placed, *described], key=_place_in_text)) if described else placed


def _place_in_text(resolution: Resolution) -> int:
    return resolution.mention.span.start


def _described(mention: Mention, gazetteer: Gazetteer) -> Resolution:
    """The place that a description means: its key is of one place only, so nothing is weighed."""
    hits = gazetteer.find(mention.keys[0])
    if not hits:
        return _unknown(mention)
    place = hits[0].place
    return Resolution(mention=mention, place=place, precision=precision_of(place, mention), score=mention.score)


@dataclass(slots=True)
class _Decided:
    """What a name means: its choices, likeliest first, and whether none of them is meant; not to be changed."""

    ranked: Sequence[Choice]
    is_none: bool
    score: float

    @property
    def place(self) -> Place:
        return self.ranked[0].place


def _decide(name: Name) -> _Decided:
    ranked = sorted(name.choices, key=lambda choice: (-choice.share, choice.place.id))
    score = round(calibrated(likelihood_of(ranked)), 4)
    # what only sounds like the name needs more than to be the best of the places
    is_none = name.none > max(ranked[0].share, _NONE) or (ranked[0].hit.match is MATCH_KIND.LOOSE and score < _CHOOSE)
    return _Decided(ranked, is_none, 0.0 if is_none else score)


def _alternatives(decided: _Decided) -> tuple[Candidate, ...]:
    """What else the name may mean, likeliest first."""
    others = _namesakes(decided) if decided.is_none else decided.ranked[1:]
    return tuple(
        [
            make_candidate(place=choice.place, match=choice.hit.match, score=round(choice.share, 4))
            for choice in others[:_MAX_ALTERNATIVES]
        ]
    )


def _namesakes(decided: _Decided) -> Sequence[Choice]:
    """The places that bear the name; those that only sound like it are not worth a look when they were not meant."""
    return [choice for choice in decided.ranked if choice.hit.match is not MATCH_KIND.LOOSE]


def _unknown(mention: Mention) -> Resolution:
    """The resolution of a name that no gazetteer has."""
    return Resolution(
        mention=mention,
        place=None,
        precision=GeoPrecision.UNRESOLVED,
        score=0.0,
        doubt=Doubt.NONE_OF_THESE,
    )


def _resolution(
    mention: Mention, decided: _Decided, alternatives: tuple[Candidate, ...], reasons: tuple[Reason, ...]
) -> Resolution:
    doubt = Doubt.CANNOT_CHOOSE if decided.score < _CHOOSE else None
    return make_resolution(
        mention=mention,
        place=None if decided.is_none else decided.place,
        precision=GeoPrecision.UNRESOLVED if decided.is_none else precision_of(decided.place, mention),
        score=decided.score,
        doubt=Doubt.NONE_OF_THESE if decided.is_none else doubt,
        alternatives=alternatives,
        reasons=reasons,
    )
