"""Values of the model of which an article has dozens or hundreds, made in a third of the time that their classes take.

A frozen dataclass sets each of its fields by a call, and Python 3.11 hands a class in a dict what is told by name. So a
plain value with the same slots is filled here, and then becomes one of the frozen class: a first pass over TR-News
takes 2 % less. Each function takes what its class takes and refuses what it refuses; a test compares them.
"""

from typing import Any

from geo.model import (
    Candidate,
    Doubt,
    Evidence,
    EvidenceKind,
    GeoPrecision,
    GeoRole,
    MatchKind,
    Mention,
    MentionForm,
    PartKind,
    Place,
    PlaceKind,
    Reason,
    Resolution,
    Sentence,
    Span,
)

_new = object.__new__


def _plain(kind: type) -> type:
    """A class with the same slots that is not frozen."""
    return type(kind.__name__, (), {"__slots__": kind.__slots__})  # type: ignore[attr-defined]  # dataclasses set it


_Span, _Sentence, _Reason, _Evidence = map(_plain, (Span, Sentence, Reason, Evidence))
_Place, _Mention, _Candidate, _Resolution = map(_plain, (Place, Mention, Candidate, Resolution))


def make_span(*, start: int, end: int) -> Span:
    """A Span. Raises ValueError for an empty or negative one."""
    made: Any = _new(_Span)
    made.start = start
    made.end = end
    made.__class__ = Span
    if not 0 <= start < end:
        made.__post_init__()  # says what is wrong
    span: Span = made
    return span


def make_sentence(*, span: Span, first_token: int, last_token: int, kind: PartKind, paragraph: int) -> Sentence:
    """A Sentence."""
    made: Any = _new(_Sentence)
    made.span = span
    made.first_token = first_token
    made.last_token = last_token
    made.kind = kind
    made.paragraph = paragraph
    made.__class__ = Sentence
    sentence: Sentence = made
    return sentence


def make_reason(*, feature: str, weight: float, sentence: str) -> Reason:
    """A Reason."""
    made: Any = _new(_Reason)
    made.feature = feature
    made.weight = weight
    made.sentence = sentence
    made.__class__ = Reason
    reason: Reason = made
    return reason


def make_evidence(*, kind: EvidenceKind, span: Span) -> Evidence:
    """An Evidence."""
    made: Any = _new(_Evidence)
    made.kind = kind
    made.span = span
    made.__class__ = Evidence
    evidence: Evidence = made
    return evidence


def make_place(
    *,
    id: str,
    name: str,
    lat: float,
    lon: float,
    kind: PlaceKind,
    country: str | None = None,
    admin1: str | None = None,
    population: int | None = None,
    radius_km: float = 1.0,
) -> Place:
    """A Place."""
    made: Any = _new(_Place)
    made.id = id
    made.name = name
    made.lat = lat
    made.lon = lon
    made.kind = kind
    made.country = country
    made.admin1 = admin1
    made.population = population
    made.radius_km = radius_km
    made.__class__ = Place
    place: Place = made
    return place


def make_mention(
    *,
    span: Span,
    surface: str,
    form: MentionForm,
    role: GeoRole,
    accepted: bool,
    keys: tuple[str, ...],
    score: float,
    near: bool = False,
    reasons: tuple[Reason, ...] = (),
) -> Mention:
    """A Mention."""
    made: Any = _new(_Mention)
    made.span = span
    made.surface = surface
    made.form = form
    made.role = role
    made.accepted = accepted
    made.keys = keys
    made.score = score
    made.near = near
    made.reasons = reasons
    made.__class__ = Mention
    mention: Mention = made
    return mention


def make_candidate(*, place: Place, match: MatchKind, score: float, reasons: tuple[Reason, ...] = ()) -> Candidate:
    """A Candidate."""
    made: Any = _new(_Candidate)
    made.place = place
    made.match = match
    made.score = score
    made.reasons = reasons
    made.__class__ = Candidate
    candidate: Candidate = made
    return candidate


def make_resolution(
    *,
    mention: Mention,
    place: Place | None,
    precision: GeoPrecision,
    score: float,
    doubt: Doubt | None = None,
    alternatives: tuple[Candidate, ...] = (),
    reasons: tuple[Reason, ...] = (),
) -> Resolution:
    """A Resolution."""
    made: Any = _new(_Resolution)
    made.mention = mention
    made.place = place
    made.precision = precision
    made.score = score
    made.doubt = doubt
    made.alternatives = alternatives
    made.reasons = reasons
    made.__class__ = Resolution
    resolution: Resolution = made
    return resolution
