"""People's word on pairs of reports: no contradictions, the newer holds, and grouping obeys."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from geo.incidents_decided import Decision, settle

IDS = st.sampled_from("abcdef")
DECISIONS = st.lists(st.builds(Decision, IDS, IDS, st.booleans()), max_size=12)


def same(settled, one, two):
    return settled.groups.get(one, one) == settled.groups.get(two, two)


def apart(settled, one, two):
    return settled.groups.get(two, two) in settled.apart.get(settled.groups.get(one, one), frozenset())


@given(DECISIONS)
def test_no_two_reports_are_both_joined_and_set_apart(decisions):
    settled = settle(decisions)
    for one, two in combinations("abcdef", 2):
        assert not (same(settled, one, two) and apart(settled, one, two))
        assert apart(settled, one, two) == apart(settled, two, one)


@given(DECISIONS)
def test_the_newest_decision_always_holds(decisions):
    decisions = [decision for decision in decisions if decision.one != decision.two]
    if decisions:
        one, two, is_same = decisions[-1]
        settled = settle(decisions)
        assert same(settled, one, two) == is_same
        assert apart(settled, one, two) != is_same


def test_what_is_joined_is_joined_through_others():
    settled = settle([Decision("a", "b", True), Decision("b", "c", True), Decision("c", "d", False)])
    assert same(settled, "a", "c")
    assert apart(settled, "a", "d")


def test_an_older_decision_that_contradicts_newer_ones_is_passed_over():
    settled = settle([Decision("a", "c", True), Decision("a", "b", True), Decision("b", "c", False)])
    assert same(settled, "a", "b")
    assert apart(settled, "a", "c")
