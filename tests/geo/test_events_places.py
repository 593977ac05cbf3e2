"""A deed gets the places that speak for themselves, and says why another place of its sentence is not meant."""

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.events_odds import shares
from geo.events_place_reasons import why_preferred
from geo.events_place_weights import WEIGHTS
from geo.events_places import Deed

_NAMES = sorted(WEIGHTS)
_FEATURES = st.dictionaries(st.sampled_from(_NAMES), st.just(1.0), max_size=8)


def _deed(shares: list[float], feature: str = "near_name") -> Deed:
    return Deed([{feature: 1.0} for _ in shares], {}, shares, 1.0 - sum(shares))


@given(features=st.lists(_FEATURES, max_size=6), none=_FEATURES)
def test_shares_of_all_candidates_and_none_make_one(features: list[dict[str, float]], none: dict[str, float]) -> None:
    found, of_none = shares(features, none, WEIGHTS)
    assert isclose(sum(found) + of_none, 1.0)
    assert all(share >= 0 for share in (*found, of_none))


@pytest.mark.parametrize(
    ("shares", "ruled", "kept"),
    [
        pytest.param([0.6, 0.3], [0], [0], id="the-rules-stand-where-the-weights-agree"),
        pytest.param([0.4, 0.5], [0], [0], id="a-slightly-likelier-place-does-not-overrule"),
        pytest.param([0.1, 0.8], [0], [1], id="a-far-likelier-place-overrules"),
        pytest.param([0.7, 0.05], [0, 1], [0], id="a-far-less-likely-place-goes"),
        pytest.param([0.4, 0.3], [0, 1], [0, 1], id="places-about-as-likely-stay"),
        pytest.param([0.1, 0.2], [0], [0], id="none-is-likelier-than-what-would-overrule"),
        pytest.param([0.9], [], [], id="what-the-rules-give-no-place-gets-none"),
    ],
)
def test_the_rules_are_overruled_only_by_what_is_far_likelier(
    shares: list[float], ruled: list[int], kept: list[int]
) -> None:
    assert _deed(shares).settle(ruled, []) == kept


def test_what_belongs_to_another_deed_overrules_nothing() -> None:
    assert _deed([0.1, 0.8]).settle([0], [1]) == [0]


def test_a_place_in_a_clause_of_its_own_stays_however_unlikely() -> None:
    assert _deed([0.7, 0.05], "opens_clause").settle([0, 1], []) == [0, 1]


@given(chosen=_FEATURES, other=_FEATURES)
def test_a_reason_is_true_of_one_place_and_not_of_the_other(chosen: dict[str, float], other: dict[str, float]) -> None:
    why = why_preferred(chosen, other)
    if chosen == other:
        assert why is None
    assert why is None or why != why_preferred(other, chosen) or "{other}" in why


def test_weights_have_the_signs_a_reader_expects() -> None:
    against = ("role_actor_base", "role_origin", "role_context", "told_before", "holds", "comma", "near_name")
    assert all(WEIGHTS[name] < 0 for name in against)
    assert all(WEIGHTS[name] > 0 for name in ("role_event", "held", "in_scope", "same_clause"))


def test_an_unlikely_place_with_a_day_of_its_own_stays() -> None:
    assert _deed([0.7, 0.05]).settle([0, 1], [], {1}) == [0, 1]
