"""Records of people's decisions: what follows from a set of them, and what they look like in a file."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.corrections import (
    SCOPES,
    Anchor,
    Correction,
    Field,
    SameEvent,
    Scope,
    Standing,
    replay,
    undo_of,
)
from geo.corrections_json import (
    dump_actors,
    dump_people,
    dump_place,
    dump_record,
    dump_when,
    load_actors,
    load_people,
    load_place,
    load_record,
    load_when,
    signed,
)
from geo.model import Actor, ActorType, DateBasis, EventType, Place, PlaceKind, Span, TimePrecision, When

ARTICLE, OTHER = "a" * 64, "b" * 64
HERE = Anchor(article_id=ARTICLE, sentence=Span(start=0, end=40), trigger=Span(start=3, end=8))
THERE = Anchor(article_id=OTHER, sentence=Span(start=0, end=40), place=Span(start=9, end=14))
NEW = {
    Field.PLACE: "null",
    Field.DATE: "null",
    Field.EVENT_TYPE: '"riot"',
    Field.AGENTS: "[]",
    Field.TARGETS: "[]",
    Field.KILLED: '{"low":3,"high":null}',
    Field.INJURED: "null",
    Field.EVENT: '"rejected"',
    Field.REVIEW: "[1]",
    Field.SAME_EVENT: '"same"',
}


def made(moment, *, field=Field.EVENT_TYPE, new=None, author="Ada", anchor=HERE, **others):
    """A record made at that microsecond."""
    if field is Field.SAME_EVENT:
        others.setdefault("other", THERE)
    record = Correction(
        id="",
        made_at=f"2026-11-22T10:00:00.{moment:06}Z",
        author=author,
        field=field,
        scope=others.pop("scope", Scope.MENTION),
        anchor=anchor,
        old="null",
        new=new or NEW[field],
        **others,
    )
    return signed(record)


def types(records):
    return [json.loads(record.new) for record in replay(records).in_force]


class TestReplay:
    def test_the_last_decision_made_in_knowledge_of_the_one_before_is_in_force(self):
        first = made(1, new='"riot"')
        second = made(2, new='"protest"', based_on=first.id)
        assert types([first, second]) == ["protest"]
        assert replay([first, second]).standings == {first.id: Standing.REPLACED, second.id: Standing.IN_FORCE}

    def test_who_did_not_know_of_the_other_is_a_conflict_and_not_lost(self):
        first, second = made(1, new='"riot"'), made(2, new='"protest"', author="Bob")
        assert types([first, second]) == ["riot"]
        assert replay([first, second]).standings[second.id] is Standing.CONFLICT

    def test_a_decision_in_knowledge_of_both_ends_the_conflict(self):
        first, second = made(1, new='"riot"'), made(2, new='"protest"', author="Bob")
        third = made(3, new='"protest"', author="Bob", based_on=first.id)
        assert types([first, second, third]) == ["protest"]
        assert Standing.CONFLICT not in replay([first, second, third]).standings.values()

    def test_two_who_say_the_same_do_not_contradict_each_other(self):
        assert Standing.CONFLICT not in replay([made(1), made(2, author="Bob")]).standings.values()

    def test_decisions_on_other_fields_do_not_contradict(self):
        found = replay([made(1, field=Field.PLACE), made(2, field=Field.DATE, author="Bob")])
        assert [record.field for record in found.in_force] == [Field.PLACE, Field.DATE]

    def test_an_undo_restores_what_was_before(self):
        first = made(1, new='"riot"')
        second = made(2, new='"protest"', based_on=first.id)
        back = signed(undo_of(second, author="Bob", made_at="2026-11-22T10:00:00.000003Z"))
        assert types([first, second, back]) == ["riot"]
        assert replay([first, second, back]).standings == {
            first.id: Standing.IN_FORCE,
            second.id: Standing.UNDONE,
            back.id: Standing.UNDO,
        }

    def test_an_undo_can_be_undone(self):
        first = made(1, new='"riot"')
        back = signed(undo_of(first, author="Bob", made_at="2026-11-22T10:00:00.000002Z"))
        again = signed(undo_of(back, author="Ada", made_at="2026-11-22T10:00:00.000003Z"))
        assert types([first, back, again]) == ["riot"]

    def test_what_was_based_on_something_taken_back_stays(self):
        first = made(1, new='"riot"')
        second = made(2, new='"protest"', based_on=first.id)
        third = made(3, new='"arrest"', based_on=second.id)
        back = signed(undo_of(second, author="Bob", made_at="2026-11-22T10:00:00.000004Z"))
        assert types([first, second, third, back]) == ["arrest"]

    def test_a_decision_on_two_reports_is_one_whichever_is_named_first(self):
        one = made(1, field=Field.SAME_EVENT)
        two = made(2, field=Field.SAME_EVENT, anchor=THERE, other=HERE, new='"different"', based_on=one.id)
        assert [record.id for record in replay([one, two]).in_force] == [two.id]


@st.composite
def histories(draw):
    """Records as several people make them, some in knowledge of others, some not, some taken back."""
    records = []
    for moment in range(draw(st.integers(0, 12))):
        earlier = st.sampled_from(records) if records else st.none()
        if records and draw(st.integers(0, 3)) == 0:
            back = undo_of(draw(earlier), author="Cleo", made_at=f"2026-11-22T10:00:00.{moment:06}Z")
            records.append(signed(back))
            continue
        base = draw(st.none() | earlier)
        kind = draw(st.sampled_from(['"riot"', '"protest"', '"arrest"']))
        field = draw(st.sampled_from([Field.EVENT_TYPE, Field.SAME_EVENT]))
        new = kind if field is Field.EVENT_TYPE else draw(st.sampled_from(['"same"', '"different"']))
        anchor = draw(st.sampled_from([HERE, THERE]))
        other = {HERE: THERE, THERE: HERE}[anchor] if field is Field.SAME_EVENT else None
        records.append(
            made(moment, field=field, new=new, anchor=anchor, other=other, based_on=base.id if base else None)
        )
    return records


class TestLaws:
    @given(histories(), st.randoms(use_true_random=False))
    def test_the_order_of_arrival_does_not_matter_and_twice_is_once(self, records, random):
        shuffled = [*records, *records[:3]]
        random.shuffle(shuffled)
        assert replay(shuffled) == replay(records)

    @given(histories(), st.data())
    def test_undoing_a_decision_at_once_restores_the_state_before(self, records, data):
        before = replay(records)
        head = data.draw(st.sampled_from([None, *before.in_force]))
        record = made(100, new='"sanction"', anchor=head.anchor if head else HERE, based_on=head.id if head else None)
        back = signed(undo_of(record, author="Ada", made_at="2026-11-22T10:00:00.000101Z"))
        after = replay([*records, record, back])
        assert after.in_force == before.in_force
        assert {key: standing for key, standing in after.standings.items() if key in before.standings} == dict(
            before.standings
        )

    @given(histories())
    def test_every_record_became_something_and_each_target_has_one_in_force(self, records):
        found = replay(records)
        assert found.standings.keys() == {record.id for record in records}
        in_force = [key for key, standing in found.standings.items() if standing is Standing.IN_FORCE]
        assert sorted(in_force) == [record.id for record in found.in_force]
        assert len({record.target for record in found.in_force}) == len(found.in_force)

    @given(histories())
    def test_a_decision_in_knowledge_of_the_present_one_takes_force(self, records):
        head = next((one for one in replay(records).in_force if one.target == made(1).target), None)
        record = made(100, new='"sanction"', based_on=head.id if head else None)
        assert record in replay([*records, record]).in_force


TEXTS = st.text(min_size=1, max_size=20)
PLACES = st.builds(
    Place,
    id=TEXTS,
    name=TEXTS,
    lat=st.floats(-90, 90),
    lon=st.floats(-180, 180),
    kind=st.sampled_from(PlaceKind),
    country=st.sampled_from([None, "SY", "UA"]),
    admin1=st.none() | TEXTS,
    population=st.none() | st.integers(0, 10**9),
    radius_km=st.floats(0, 20_000),
)
ACTORS = st.builds(Actor, id=TEXTS, name=TEXTS, type=st.sampled_from(ActorType), country=st.sampled_from([None, "SY"]))
DAYS = st.dates(date(1900, 1, 1))


@st.composite
def whens(draw):
    first, last = sorted([draw(DAYS), draw(DAYS)])
    return When(
        first=first, last=last, precision=draw(st.sampled_from(TimePrecision)), basis=DateBasis.USER,
        open_ended=draw(st.booleans()),
    )  # fmt: skip


class TestFiles:
    @given(st.none() | PLACES)
    def test_a_place_comes_back_as_it_was(self, place):
        assert load_place(dump_place(place)) == place

    @given(st.none() | whens())
    def test_a_period_comes_back_as_it_was(self, when):
        assert load_when(dump_when(when)) == when

    @given(st.lists(ACTORS, max_size=4).map(tuple))
    def test_actors_come_back_as_they_were(self, actors):
        assert load_actors(dump_actors(actors)) == actors

    @pytest.mark.parametrize("people", [None, (3, 3), (3, None), (None, 12), (0, 5)])
    def test_a_number_of_people_comes_back_as_it_was(self, people):
        assert load_people(dump_people(people)) == people

    @given(st.sampled_from(Field), TEXTS, st.text(max_size=50), st.none() | TEXTS)
    def test_a_record_comes_back_as_it_was_on_one_line(self, field, author, reason, words):
        record = made(1, field=field, author=author, reason=reason, words=words, event_type=EventType.RIOT)
        line = dump_record(record)
        assert "\n" not in line
        assert load_record(line) == record

    def test_a_line_that_was_changed_by_hand_is_refused(self):
        line = dump_record(made(1, author="Ada")).replace("Ada", "Bob")
        with pytest.raises(ValueError, match="was changed after it was made"):
            load_record(line)

    @pytest.mark.parametrize(
        ("change", "reason"),
        [
            ({"field": "mood"}, "Field"),
            ({"scope": "galaxy"}, "Scope"),
            ({"article": "../../etc"}, "names no article"),
            ({"sentence": [5, 2]}, "span"),
            ({"sentence": None}, "names no sentence"),
            ({"author": ""}, "author"),
            ({"made_at": "yesterday"}, "no time"),
            ({"new": "levitation"}, "EventType"),
            ({"reason": "x" * 2_001}, "reason"),
        ],
        ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
    )
    def test_a_line_that_does_not_fit_is_refused_with_the_rest_of_a_sentence(self, change, reason):
        found = json.loads(dump_record(made(1)))
        with pytest.raises(ValueError, match=reason):
            load_record(json.dumps(found | change))

    @given(st.text(max_size=60) | st.recursive(st.none() | st.integers(), st.lists, max_leaves=5).map(json.dumps))
    @settings(max_examples=60)
    def test_any_text_is_a_record_or_a_value_error(self, text):
        with pytest.raises(ValueError):
            load_record(text)

    def test_depth_and_size_are_refused_like_anything_else(self):
        for line in ("[" * 100_000, json.dumps({"new": "x" * 200_000})):
            with pytest.raises(ValueError):
                load_record(line)

    @pytest.mark.parametrize("field", [field for field in Field if Scope.EVERYWHERE not in SCOPES[field]])
    def test_relative_dates_and_numbers_reach_no_other_article(self, field):
        with pytest.raises(ValueError, match="scope"):
            load_record(dump_record(made(1, field=field, scope=Scope.EVERYWHERE)))

    def test_ids_sort_by_time(self):
        early, late = made(1), signed(replace(made(2), made_at="2027-01-01T00:00:00.000000Z"))
        assert early.id < late.id

    def test_what_is_said_of_two_reports_is_one_of_three(self):
        assert {json.loads(NEW[Field.SAME_EVENT])} <= {verdict.value for verdict in SameEvent}
