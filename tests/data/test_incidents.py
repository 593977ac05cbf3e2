"""The store keeps every report in the incident that grouping the whole store would give it."""

from datetime import date, timedelta
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.store.store import Store
from geo.incidents import cluster, incident_id
from geo.incidents_facts import witness_of
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

DAY = date(2022, 3, 7)
TEXT = "Eleven words of a text in which 37 Reporters named Kowalenko wrote."
SENTENCES = (Span(start=0, end=20), Span(start=0, end=len(TEXT)))


def _place(name, lat, lon, kind, country, radius_km):  # noqa: PLR0917  # a table
    return Place(id=f"test:{name}", name=name, lat=lat, lon=lon, kind=kind, country=country, radius_km=radius_km)


PLACES = (
    (_place("Sumy", 50.9, 34.8, PlaceKind.SETTLEMENT, "UA", 3.0), GeoPrecision.SETTLEMENT),
    (_place("Sumy station", 50.92, 34.81, PlaceKind.FACILITY, "UA", 1.0), GeoPrecision.EXACT),
    (_place("Kyiv", 50.45, 30.5, PlaceKind.SETTLEMENT, "UA", 10.0), GeoPrecision.SETTLEMENT),
    (_place("Ukraine", 49.0, 32.0, PlaceKind.COUNTRY, "UA", 500.0), GeoPrecision.COUNTRY),
    (_place("Black Sea", 43.4, 34.5, PlaceKind.WATER, None, 550.0), GeoPrecision.WATER_AIRSPACE),
)
ACTORS = (
    Actor(id="state:RU", name="Russia", type=ActorType.STATE_FORCES, country="RU"),
    Actor(id="state:UA", name="Ukraine", type=ActorType.STATE_FORCES, country="UA"),
    Actor(id="role:civilians", name="civilians", type=ActorType.CIVILIANS),
)


def _resolution(place, precision):
    mention = Mention(
        span=Span(start=0, end=4), surface=place.name, form=MentionForm.NAME, role=GeoRole.EVENT, accepted=True,
        keys=("x",), score=1.0,
    )  # fmt: skip
    return Resolution(mention=mention, place=place, precision=precision, score=1.0)


def _when(offset, days, precision, basis, is_open):
    first = DAY + timedelta(days=offset)
    return When(
        first=first, last=first + timedelta(days=days), precision=precision, basis=basis, open_ended=is_open,
        span=None if basis is DateBasis.PUBLICATION else Span(start=0, end=4),
    )  # fmt: skip


WHENS = st.none() | st.builds(
    _when,
    st.integers(-3, 3),
    st.sampled_from([0, 0, 0, 1, 4, 30, 400]),
    st.sampled_from([TimePrecision.DAY, TimePrecision.DAYS, TimePrecision.MONTH, TimePrecision.YEAR]),
    st.sampled_from([DateBasis.EXPLICIT, DateBasis.EXPLICIT, DateBasis.PUBLICATION]),
    st.sampled_from([False, False, True]),
)
COUNTS = st.none() | st.builds(
    lambda low, more: Count(low=low, high=None if more is None else low + more, span=Span(start=0, end=2)),
    st.sampled_from([0, 2, 11, 13, 40, 147]),
    st.sampled_from([None, 0, 5]),
)
REPORTS = st.fixed_dictionaries(
    {
        "event_type": st.sampled_from(
            [EventType.SHELLING, EventType.AIR_STRIKE, EventType.PROTEST, EventType.AGREEMENT]
        ),
        "where": st.none() | st.sampled_from([_resolution(*pair) for pair in PLACES]),
        "when": WHENS,
        "sentence": st.sampled_from(SENTENCES),
        "agents": st.sampled_from([(), (), ACTORS[:1], ACTORS[1:2]]),
        "targets": st.sampled_from([(), ACTORS[2:], ACTORS[:1]]),
        "killed": COUNTS,
        "injured": COUNTS,
        "assertion": st.sampled_from([Assertion.REPORTED, Assertion.REPORTED, Assertion.HISTORICAL, Assertion.DENIED]),
    }
)
ARTICLES = st.lists(REPORTS, max_size=3)


def _analysis(number, told, version=0):
    article = Article(
        id=sha256(b"%d" % number).hexdigest(), text=TEXT, language="en", published=DAY + timedelta(days=number % 4)
    )
    reports = tuple(
        Report(id=f"{number}-{version}-{index}", evidence=(), **fields) for index, fields in enumerate(told)
    )
    return Analysis(article=article, mentions=(), resolutions=(), dates=(), reports=reports, engine="e" * 64)


def _stored(store):
    columns = store.report_columns().columns
    return dict(zip(columns["id"], columns["incident_id"], strict=True))


def _expected(analyses):
    reports = [(report, analysis.article) for analysis in analyses for report in analysis.reports]
    found = dict.fromkeys((report.id for report, _ in reports), None)
    witnesses = [witness for pair in reports if (witness := witness_of(*pair))]
    for accounts in cluster(witnesses):
        found |= {member.id: incident_id(accounts) for account in accounts for member in account.members}
    return found


def _add(store, analysis):
    return store.add(analysis, gazetteer="g" * 64, acquired_at="2026-11-22T00:00:00+00:00")


@pytest.fixture
def store(tmp_path):
    opened = Store(f"sqlite:///{tmp_path / 'a.sqlite'}")
    yield opened
    opened.close()


class TestLaw:
    @given(st.data())
    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
    def test_incidents_in_the_store_are_those_of_grouping_everything_at_once(self, tmp_path_factory, data):
        store = Store(f"sqlite:///{tmp_path_factory.mktemp('store') / 'a.sqlite'}")
        analyses = {}
        for number, told in enumerate(data.draw(st.lists(ARTICLES, min_size=2, max_size=12))):
            analyses[number] = _analysis(number, told)
            _add(store, analyses[number])
        assert _stored(store) == _expected(analyses.values())
        for number in data.draw(st.sets(st.sampled_from(sorted(analyses)), max_size=3)):
            store.delete_article(analyses.pop(number).article.id)
            assert _stored(store) == _expected(analyses.values())
        for number in data.draw(st.sets(st.sampled_from(sorted(analyses)), max_size=2)) if analyses else ():
            analyses[number] = _analysis(number, data.draw(ARTICLES), version=1)
            store.replace_analysis(analyses[number], gazetteer="g" * 64)
            assert _stored(store) == _expected(analyses.values())
        store.close()
