"""Values made quickly are those that their classes make."""

import inspect
import pickle
from dataclasses import FrozenInstanceError, fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import making
from geo.making import make_span
from geo.model import (
    Candidate,
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

SPAN = Span(start=3, end=7)
HOMS = Place(id="geonames:169577", name="Homs", lat=34.7268, lon=36.7234, kind=PlaceKind.SETTLEMENT, country="SY")
MENTION = Mention(
    span=SPAN, surface="Homs", form=MentionForm.NAME, role=GeoRole.EVENT, accepted=True, keys=("homs",), score=0.9
)
VALUES = [
    SPAN,
    HOMS,
    MENTION,
    Sentence(span=SPAN, first_token=0, last_token=2, kind=PartKind.BODY, paragraph=0),
    Reason(feature="locative", weight=0.5, sentence="a word of place stands before it"),
    Evidence(kind=EvidenceKind.TRIGGER, span=SPAN),
    Candidate(place=HOMS, match=MatchKind.STRICT, score=0.4),
    Resolution(mention=MENTION, place=HOMS, precision=GeoPrecision.SETTLEMENT, score=0.8),
]
MAKERS = {name.removeprefix("make_"): make for name, make in vars(making).items() if name.startswith("make_")}


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_made_quickly_is_the_one_its_class_makes(value: Any) -> None:
    make = MAKERS[type(value).__name__.lower()]
    quick = make(**{field.name: getattr(value, field.name) for field in fields(value)})
    assert type(quick) is type(value)
    assert (quick, hash(quick), repr(quick)) == (value, hash(value), repr(value))
    assert replace(pickle.loads(pickle.dumps(quick))) == value
    with pytest.raises(FrozenInstanceError):
        setattr(quick, fields(value)[0].name, None)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_it_is_told_what_its_class_is_told(value: Any) -> None:
    quick, usual = (inspect.signature(call).parameters for call in (MAKERS[type(value).__name__.lower()], type(value)))
    assert [(one.name, one.kind, one.default) for one in quick.values()] == [
        (one.name, one.kind, one.default) for one in usual.values()
    ]


def test_every_maker_is_compared_with_its_class() -> None:
    assert MAKERS.keys() == {type(value).__name__.lower() for value in VALUES}


@given(st.integers(-3, 3), st.integers(-3, 3))
def test_a_span_its_class_refuses_is_refused(start: int, end: int) -> None:
    if 0 <= start < end:
        assert make_span(start=start, end=end) == Span(start=start, end=end)
    else:
        with pytest.raises(ValueError, match="a span needs"):
            make_span(start=start, end=end)
