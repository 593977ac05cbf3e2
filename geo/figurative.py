"""Articles of other pages, whose words of war are not meant: sports, business, films, diseases, hackers."""

from collections.abc import Sequence
from datetime import timedelta

from geo.actors import ActorHit
from geo.events_claims import Claim
from geo.events_marks import MarkIndex
from geo.languages.pack import CUE
from geo.model import EVENT_TYPE, Document

# What happens beside sports and business, and is not said of them in words of war.
_IN_STREETS = frozenset({EVENT_TYPE.PROTEST, EVENT_TYPE.RIOT, EVENT_TYPE.ARREST})
# So many different words of sports and business make an article one of those. With four, 9 more reports are drawn on
# 110 passages that nobody had tuned on, and none more is found.
_FIGURATIVE_WORDS = 3
# So many of films, diseases or hackers, of which articles about a war hardly speak.
_STAGED_WORDS = 3
# Deaths as fresh as this are news, not those of a film about an old war.
_FRESH = timedelta(days=60)
# What tells that a country's name means its forces.
_FORCES = (CUE.FORCE, CUE.GUN, CUE.ARMED)


def meant(claims: Sequence[Claim], document: Document, index: MarkIndex) -> list[Claim]:
    """The claims without those that an article of another page makes in words of war; nobody armed may be named."""
    if any(_is_armed(hit, document, index) for claim in claims for hit in (*claim.agents, *claim.targets)):
        return list(claims)
    staged = len(index.of(CUE.STAGED, document)) >= _STAGED_WORDS
    if staged and not any(_is_fresh(claim, document) for claim in claims):
        return [claim for claim in claims if claim.event_type in _IN_STREETS]
    if any(claim.killed is not None for claim in claims):
        return list(claims)
    if len(index.of(CUE.FIGURATIVE, document) | index.of(CUE.STAGED, document)) >= _FIGURATIVE_WORDS:
        return [claim for claim in claims if claim.event_type in _IN_STREETS]
    return list(claims)


def _is_fresh(claim: Claim, document: Document) -> bool:
    """Whether it tells of people killed lately, or on no stated day."""
    if claim.killed is None:
        return False
    published, when = document.reference, claim.when
    if published is None or when is None or when.last is None:
        return True
    return published - when.last <= _FRESH


def _is_armed(hit: ActorHit, document: Document, index: MarkIndex) -> bool:
    """Whether the words name an armed group or a state's forces, not only a country, a people or a city."""
    if hit.actor.id.startswith("group:"):
        return True
    if not hit.actor.id.startswith("state:") or hit.last - hit.first <= 1:
        return False
    marks = index.find(document, hit.first, hit.last)
    # "the Kenyan attacked" names no forces, though such a word tells elsewhere whose they are
    deeds = {mark.first for mark in marks if mark.sign.cue is CUE.ATTACK or mark.sign.event_type is not None}
    return any(mark.sign.cue in _FORCES and mark.first not in deeds for mark in marks)
