"""What counts as telling an expected event, and what as a fault."""

import json
from dataclasses import replace
from datetime import date

import pytest

from benchmarks.expected import Expectation, ExpectedEvent, ExpectedToponym, Forbidden, Where, read_expectations
from benchmarks.misses import Miss, find_misses, read_misses, with_reasons, write_misses
from benchmarks.samples import Judgement, read_samples, tells
from benchmarks.score import Tally
from geo.model import (
    Actor,
    ActorType,
    Analysis,
    Article,
    Assertion,
    Count,
    DateBasis,
    EventType,
    GeoPrecision,
    GeoRole,
    Mention,
    MentionForm,
    Place,
    PlaceKind,
    Report,
    Resolution,
    Span,
    TimePrecision,
    When,
)

TEXT = "Russian jets hit Raqqa on Tuesday. Moscow denied it."
DAY = date(2015, 11, 17)
RAQQA = Place(id="geonames:172955", name="Ar Raqqah", lat=35.95, lon=39.01, kind=PlaceKind.SETTLEMENT, country="SY")
SYRIA = Place(id="geonames:163843", name="Syria", lat=35.0, lon=38.0, kind=PlaceKind.COUNTRY, radius_km=300.0)
RUSSIA = Actor(id="state:RU", name="Russia", type=ActorType.STATE_FORCES)
STATE = Actor(id="group:is", name="Islamic State", type=ActorType.REBEL_GROUP)


def mention(start=17, end=22, *, accepted=True):
    return Mention(
        span=Span(start=start, end=end),
        surface=TEXT[start:end],
        form=MentionForm.NAME,
        role=GeoRole.EVENT,
        accepted=accepted,
        keys=("raqqa",),
        score=0.9,
    )


def resolution(place=RAQQA, precision=GeoPrecision.SETTLEMENT):
    return Resolution(mention=mention(), place=place, precision=precision, score=0.9)


def when(first=DAY, last=DAY, **more):
    return When(first=first, last=last, **{"precision": TimePrecision.DAY, "basis": DateBasis.RELATIVE, **more})


REPORT = Report(
    id="r",
    event_type=EventType.AIR_STRIKE,
    where=resolution(),
    when=when(),
    sentence=Span(start=0, end=34),
    evidence=(),
    agents=(RUSSIA,),
)

EVENT = ExpectedEvent(
    label="air_strike Raqqa",
    right={
        "event_type": frozenset({"air_strike"}),
        "geo_precision": frozenset({"settlement"}),
        "actor1": frozenset({"Russia"}),
        "actor2": frozenset({"Islamic State", None}),
        "killed_low": frozenset({None}),
        "killed_high": frozenset({None}),
        "injured_low": frozenset({None}),
        "injured_high": frozenset({None}),
        "assertion": frozenset({"reported"}),
        "attribution": frozenset({None}),
    },
    places=frozenset({"Raqqa"}),
    may_lack_place=False,
    lat=35.9506,
    lon=39.0094,
    periods=frozenset({(DAY, DAY)}),
    ongoing=False,
    where=Where(),
    optional=False,
)


def event(**changes):
    right = {**EVENT.right, **{name: changes.pop(name) for name in list(changes) if name in EVENT.right}}
    return replace(EVENT, right=right, **changes)


def judge(*reports, events=(EVENT,), forbidden=(), toponyms=(), mentions=()):
    return Judgement(
        name="a.txt",
        analysis=Analysis(
            article=Article(id="a", text=TEXT),
            mentions=tuple(mentions),
            resolutions=(),
            dates=(),
            reports=reports,
            engine="",
        ),
        expected=Expectation(
            language="en", published=None, toponyms=tuple(toponyms), events=tuple(events), forbidden=tuple(forbidden)
        ),
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        pytest.param({}, True, id="as expected"),
        pytest.param({"event_type": EventType.SHELLING}, False, id="another type"),
        pytest.param({"where": None}, False, id="no place"),
        pytest.param({"where": resolution(replace(RAQQA, lat=36.3))}, True, id="40 km off"),
        pytest.param({"where": resolution(replace(RAQQA, lat=37.0))}, False, id="120 km off"),
        pytest.param({"where": resolution(replace(RAQQA, name="Raqqa", lat=0.0))}, True, id="the same name"),
        pytest.param({"where": resolution(SYRIA, GeoPrecision.COUNTRY)}, False, id="the whole country"),
        pytest.param({"when": None}, False, id="no time"),
        pytest.param({"when": when(date(2015, 11, 16), DAY)}, False, id="a day more"),
    ],
)
def test_an_event_is_told_by_its_type_place_and_days(change, told):
    assert tells(replace(REPORT, **change), EVENT) is told


def test_a_report_without_a_place_is_right_only_where_the_event_may_lack_one():
    nowhere = replace(REPORT, where=None)
    assert not tells(nowhere, EVENT)
    assert tells(nowhere, event(may_lack_place=True))


def test_a_country_near_a_town_is_no_hit_however_near():
    near = replace(SYRIA, lat=35.95, lon=39.01)
    assert not tells(replace(REPORT, where=resolution(near, GeoPrecision.COUNTRY)), EVENT)


def test_an_area_is_right_within_its_radius_when_an_area_was_expected():
    province = replace(RAQQA, kind=PlaceKind.ADMIN1, lat=36.8, radius_km=120.0)
    report = replace(REPORT, where=resolution(province, GeoPrecision.ADMIN1))
    assert tells(report, event(geo_precision=frozenset({"admin1"})))
    assert not tells(report, EVENT)


def test_a_river_is_a_region_or_water():
    river = replace(RAQQA, kind=PlaceKind.WATER, lat=36.8, radius_km=120.0)
    report = replace(REPORT, where=resolution(river, GeoPrecision.WATER_AIRSPACE))
    assert tells(report, event(geo_precision=frozenset({"region"})))
    assert not tells(report, event(geo_precision=frozenset({"admin1"})))


@pytest.mark.parametrize(
    ("time", "told"),
    [
        pytest.param(None, True, id="none told"),
        pytest.param(when(basis=DateBasis.PUBLICATION), True, id="only the day of publication"),
        pytest.param(when(), False, id="a day"),
    ],
)
def test_an_event_without_a_date_in_the_text_wants_none(time, told):
    assert tells(replace(REPORT, when=time), event(periods=frozenset({(None, None)}))) is told


def test_an_ongoing_event_is_right_by_its_beginning():
    since = event(ongoing=True, periods=frozenset({(date(2015, 9, 21), date(2015, 11, 26))}))
    assert tells(replace(REPORT, when=when(date(2015, 9, 21), DAY, open_ended=True)), since)
    assert not tells(replace(REPORT, when=when(date(2015, 9, 21), DAY)), since)


def test_several_reports_of_one_event_are_all_right_and_find_it_once():
    score = judge(REPORT, replace(REPORT, id="again")).score()
    assert score.events_precision == Tally(right=2, predicted=2)
    assert score.events_recall == Tally(right=1, predicted=0, gold=1)


def test_one_report_does_not_find_two_events():
    assert judge(REPORT, events=(EVENT, EVENT)).score().events_recall.right == 1


def test_of_two_events_alike_each_takes_the_report_with_its_actor():
    french = event(actor1=frozenset({"France"}))
    paris = replace(REPORT, agents=(replace(RUSSIA, name="France"),))
    matches = judge(REPORT, paris, events=(french, EVENT)).matches
    assert matches == {0: paris, 1: REPORT}


@pytest.mark.parametrize(
    ("change", "extra"),
    [
        pytest.param({"event_type": EventType.PROTEST}, 1, id="drawn and expected nowhere"),
        pytest.param({"event_type": EventType.PROTEST, "assertion": Assertion.FUTURE}, 0, id="announced"),
        pytest.param({"event_type": EventType.PROTEST, "where": None}, 0, id="without place"),
        pytest.param({}, 0, id="expected"),
    ],
)
def test_only_drawn_reports_are_false(change, extra):
    assert len(judge(replace(REPORT, **change)).extra_reports) == extra


def test_an_optional_event_is_neither_missed_nor_false():
    assert judge(events=(event(optional=True),)).score().events_recall.gold == 0
    assert judge(REPORT, events=(event(optional=True),)).extra_reports == ()


KILLED = Count(low=8, high=None, span=Span(start=0, end=1))


@pytest.mark.parametrize(
    ("killed", "expected", "tally"),
    [
        pytest.param(None, None, Tally(), id="nobody counts"),
        pytest.param(KILLED, 8, Tally(right=1, predicted=1, gold=1), id="right"),
        pytest.param(KILLED, 9, Tally(right=0, predicted=1, gold=1), id="wrong"),
        pytest.param(KILLED, None, Tally(right=0, predicted=1, gold=1), id="told and not expected"),
        pytest.param(None, 8, Tally(right=0, predicted=1, gold=1), id="expected and not told"),
    ],
)
def test_numbers_are_right_when_all_four_are(killed, expected, tally):
    score = judge(replace(REPORT, killed=killed), events=(event(killed_low=frozenset({expected})),)).score()
    assert score.numbers == tally


@pytest.mark.parametrize(
    ("agents", "targets", "tally"),
    [
        pytest.param((RUSSIA,), (), Tally(right=1, predicted=1, gold=1), id="who may be left out is"),
        pytest.param((RUSSIA,), (STATE,), Tally(right=2, predicted=2, gold=2), id="both"),
        pytest.param((STATE,), (), Tally(right=0, predicted=1, gold=1), id="the wrong one"),
        pytest.param((), (), Tally(right=0, predicted=0, gold=1), id="none"),
    ],
)
def test_actors_count_by_their_place(agents, targets, tally):
    assert judge(replace(REPORT, agents=agents, targets=targets)).score().actors == tally


def forbidden(**more):
    row = {"place": "Raqqa", "surface": None, "event_types": frozenset(), "where": Where(), "why": "metonym"}
    return Forbidden(**{**row, **more})


SPOT = ExpectedToponym(
    surfaces=frozenset({"Raqqa"}), names=frozenset({"Raqqa"}), country="SY", lat=35.95, lon=39.01, optional=False
)
PROTEST = replace(REPORT, event_type=EventType.PROTEST)


@pytest.mark.parametrize(
    ("report", "row", "broken"),
    [
        pytest.param(PROTEST, forbidden(), True, id="pinned there"),
        pytest.param(PROTEST, forbidden(event_types=frozenset({"shelling"})), False, id="another type forbidden"),
        pytest.param(PROTEST, forbidden(where=Where(words="Moscow")), False, id="another sentence forbidden"),
        pytest.param(PROTEST, forbidden(where=Where(words="hit Raqqa")), True, id="this sentence forbidden"),
        pytest.param(PROTEST, forbidden(place="Damascus"), False, id="another place forbidden"),
        pytest.param(replace(PROTEST, assertion=Assertion.NEGATED), forbidden(), False, id="negated"),
        pytest.param(REPORT, forbidden(), False, id="an expected event is no fault"),
    ],
)
def test_a_forbidden_row_occurs_when_it_is_drawn_there(report, row, broken):
    assert bool(judge(report, forbidden=(row,), toponyms=(SPOT,)).violations) is broken


def test_a_forbidden_toponym_occurs_when_it_is_accepted():
    row = forbidden(place=None, surface="Raqqa")
    assert judge(forbidden=(row,), mentions=(mention(),)).violations == (row,)
    assert judge(forbidden=(row,), mentions=(mention(accepted=False),)).violations == ()


def test_toponyms_count_by_surface_form():
    judgement = judge(toponyms=(SPOT,), mentions=(mention(), mention(35, 41)))
    assert judgement.extra_surfaces == ("Moscow",)
    assert judgement.score().toponyms == Tally(right=1, predicted=2, gold=1)


def test_a_toponym_that_stands_only_in_a_title_beside_the_text_is_not_expected_in_it():
    elsewhere = replace(SPOT, surfaces=frozenset({"Palmyra"}))
    assert judge(toponyms=(elsewhere,)).missed_toponyms == ()


def test_every_sample_has_an_expectation_that_can_be_read():
    expected = [row for _, rows in read_samples() for row in rows]
    assert len(expected) >= 12
    assert {row.language for row in expected} == {"ar", "de", "en", "es", "fr", "ru", "uk"}


def test_an_alternative_value_is_right_as_well(tmp_path):
    row = {
        **dict.fromkeys(("actor2", "killed_high", "injured_low", "injured_high", "attribution")),
        **{"event_type": "bombing", "event_type_alt": ["other"], "place": "X", "place_alt": ["Y"]},
        **{"date_start": "2020-01-02", "date_end": "2020-01-02", "date_alt": ["2020-01-01/2020-01-02"]},
        **{"actor1": "A", "actor1_alt": [None], "killed_low": 1, "assertion": "reported"},
        **{"geo_precision": "exact", "lat": 1, "lon": 2, "ongoing": False},
    }
    article = {"language": "en", "published": None, "toponyms": [], "events": [row], "must_not": []}
    (tmp_path / "e.json").write_text(json.dumps({"articles": [article]}), "utf-8")
    (expectation,) = read_expectations(tmp_path / "e.json")
    (found,) = expectation.events
    assert found.right["event_type"] == {"bombing", "other"}
    assert found.right["actor1"] == {"A", None}
    assert found.places == {"X", "Y"}
    assert found.periods == {(date(2020, 1, day), date(2020, 1, 2)) for day in (1, 2)}


def test_misses_name_what_is_missed():
    judgement = judge(
        toponyms=(SPOT,), forbidden=(forbidden(place=None, surface="Moscow"),), mentions=(mention(35, 41),)
    )
    assert [(miss.what, miss.label) for miss in find_misses(judgement)] == [
        ("toponym", "Raqqa"),
        ("event", "air_strike Raqqa"),
        ("forbidden", "Moscow: metonym"),
    ]


@pytest.mark.parametrize(
    ("reports", "events", "why"),
    [
        pytest.param((), (EVENT,), "its sentence gives no report", id="nothing"),
        pytest.param((PROTEST,), (EVENT,), "its sentence is read as protest Ar Raqqah", id="another type"),
        pytest.param((replace(REPORT, when=None),), (EVENT,), "its report is dated not at all", id="no date"),
        pytest.param((REPORT,), (EVENT, EVENT), "its report tells another expected event too", id="one for two"),
    ],
)
def test_a_missed_event_says_what_came_out_instead(reports, events, why):
    assert [miss.why for miss in find_misses(judge(*reports, events=events))] == [why]


def test_wrong_numbers_say_what_was_told():
    judgement = judge(replace(REPORT, killed=KILLED))
    (miss,) = find_misses(judgement)
    assert (miss.what, miss.why) == (
        "numbers",
        "told with killed_low 8, killed_high None, injured_low None, injured_high None",
    )


def test_misses_keep_their_reasons_when_written_anew(tmp_path):
    known = Miss(file="a.txt", what="event", label="one", why="a pronoun")
    fresh = [replace(known, why=""), Miss(file="a.txt", what="event", label="two", why="no report")]
    write_misses(with_reasons(fresh, [known]), tmp_path / "misses.json")
    assert [miss.why for miss in read_misses(tmp_path / "misses.json")] == ["a pronoun", "no report"]
