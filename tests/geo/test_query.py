from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.snapshot import Snapshot
from data.store.rows import report_rows
from data.store.store import StoredColumns
from geo.corrected import Review, correct
from geo.corrections import ReviewStatus
from geo.model import (
    Actor,
    ActorType,
    Analysis,
    Article,
    Assertion,
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
from geo.query import (
    NO_SOURCE,
    NOBODY_NAMED,
    Box,
    Exactness,
    Facet,
    ReportFacts,
    ReportFilter,
    facts_of,
    passes,
    source_of,
)

TYPES = ("air_strike", "shelling", "riot")
ACTORS = ("Russia", "France", "Syria", "Civilians")
LANGUAGES = ("de", "en", "ar")
SOURCES = ("DW", "BBC")
COUNTRIES = {"SY": "Syria", "UA": "Ukraine", "XX": "XX"}
DAYS = st.dates(date(2015, 1, 1), date(2015, 2, 28))


def _facts(**others):
    return ReportFacts(**{"event_type": "shelling", "assertion": "reported", "language": "en"} | others)


def _period(first, last, **others):
    return _facts(first=date.fromisoformat(first), last=date.fromisoformat(last), **others)


OCTOBER = ReportFilter(first=date(2015, 10, 1), last=date(2015, 10, 31))


class TestDates:
    @pytest.mark.parametrize(
        ("first", "last", "inside"),
        [
            pytest.param("2015-09-30", "2015-09-30", False, id="day-before"),
            pytest.param("2015-10-01", "2015-10-01", True, id="first-day"),
            pytest.param("2015-10-31", "2015-10-31", True, id="last-day"),
            pytest.param("2015-11-01", "2015-11-01", False, id="day-after"),
            pytest.param("2015-09-21", "2015-10-01", True, id="ends-on-the-first-day"),
            pytest.param("2015-10-31", "2015-11-05", True, id="starts-on-the-last-day"),
            pytest.param("2015-01-01", "2015-12-31", True, id="lasts-all-year"),
        ],
    )
    def test_an_event_is_shown_when_its_period_overlaps_the_range(self, first, last, inside):
        assert passes(_period(first, last), OCTOBER) is inside

    def test_an_event_that_goes_on_is_shown_in_every_later_range(self):
        since_september = _period("2015-09-21", "2015-09-30", ongoing=True)
        assert passes(since_september, OCTOBER)
        assert passes(since_september, ReportFilter(first=date(2030, 1, 1)))
        assert not passes(since_september, ReportFilter(last=date(2015, 9, 20)))

    def test_an_undated_event_is_shown_unless_it_is_hidden(self):
        assert passes(_facts(), OCTOBER)
        assert not passes(_facts(), ReportFilter(include_undated=False))

    def test_a_range_that_ends_before_it_starts_is_refused(self):
        with pytest.raises(ValueError, match="first <= last"):
            ReportFilter(first=date(2015, 10, 2), last=date(2015, 10, 1))


class TestExactness:
    @pytest.mark.parametrize(
        ("least", "shown"),
        [
            (Exactness.TOWN, {"exact", "settlement", "near_settlement"}),
            (Exactness.DISTRICT, {"exact", "settlement", "near_settlement", "admin2"}),
            (Exactness.PROVINCE, {*GeoPrecision} - {"country", "supranational", "unresolved"}),
            (Exactness.COUNTRY, {*GeoPrecision} - {"supranational", "unresolved"}),
        ],
    )
    def test_a_place_must_be_at_least_so_exact(self, least, shown):
        wanted = ReportFilter(least_exact=least)
        assert {one for one in GeoPrecision if passes(_facts(precision=one), wanted)} == shown
        assert not passes(_facts(), wanted)

    def test_a_place_must_be_at_least_so_sure(self):
        wanted = ReportFilter(least_confidence=0.5)
        assert passes(_facts(confidence=0.5), wanted)
        assert not passes(_facts(confidence=0.49), wanted)
        assert not passes(_facts(), wanted)

    def test_a_range_of_publication_looks_at_the_article_s_day_alone(self):
        wanted = ReportFilter(first=date(2015, 10, 1), last=date(2015, 10, 31), by_publication=True)
        told_later = _period("1941-06-22", "1941-06-22", published=date(2015, 10, 5), ongoing=True)
        assert passes(told_later, wanted)
        assert not passes(_period("2015-10-05", "2015-10-05", published=date(2015, 11, 2)), wanted)
        assert passes(_period("2015-10-05", "2015-10-05"), wanted)
        assert not passes(_period("2015-10-05", "2015-10-05"), replace(wanted, include_undated=False))


class TestSets:
    def test_an_empty_filter_shows_what_is_reported_or_historical(self):
        shown = [mode for mode in Assertion if passes(_facts(assertion=mode), ReportFilter())]
        assert shown == [Assertion.REPORTED, Assertion.HISTORICAL]

    def test_no_assertion_named_means_all_of_them(self):
        assert all(passes(_facts(assertion=mode), ReportFilter(assertions=frozenset())) for mode in Assertion)

    def test_an_actor_counts_on_either_side(self):
        facts = _facts(actors=frozenset({"France", "Islamic State"}))
        assert passes(facts, ReportFilter(actors=frozenset({"Islamic State", "Russia"})))
        assert not passes(facts, ReportFilter(actors=frozenset({"Russia"})))

    @pytest.mark.parametrize(
        ("name", "value"),
        [("countries", "Syria"), ("languages", "de"), ("sources", "DW"), ("event_types", "riot")],
    )
    def test_a_set_that_is_not_empty_must_contain_the_value(self, name, value):
        wanted = ReportFilter(**{name: frozenset({value})})
        field = {"countries": "country", "languages": "language", "sources": "source", "event_types": "event_type"}[
            name
        ]
        assert passes(_facts(**{field: value}), wanted)
        assert not passes(_facts(**{field: "other"}), wanted)

    def test_a_report_without_country_passes_no_filter_by_country(self):
        assert not passes(_facts(country=None), ReportFilter(countries=frozenset({"Syria"})))


@pytest.mark.parametrize(
    ("publisher", "url", "source"),
    [
        ("Reuters", "https://www.dw.com/a", "Reuters"),
        (None, "https://www.dw.com/de/a?b=c", "dw.com"),
        (None, "http://user:secret@News.Example:8080/a", "news.example"),
        (None, "https://example.org?x", "example.org"),
        (None, "not an address", None),
        (None, None, None),
        ("", "", None),
    ],
)
def test_a_source_is_the_publisher_else_the_host(publisher, url, source):
    assert source_of(Article(id="a", text="", publisher=publisher, url=url)) == source


def _whens():
    def when(days, open_ended, unknown):
        if unknown:
            return When(first=None, last=None, precision=TimePrecision.UNKNOWN, basis=DateBasis.EXPLICIT)
        first, last = min(days), max(days)
        precision = TimePrecision.DAYS
        return When(first=first, last=last, precision=precision, basis=DateBasis.EXPLICIT, open_ended=open_ended)

    return st.builds(when, st.tuples(DAYS, DAYS), st.booleans(), st.integers(0, 4).map(lambda n: n == 0))


def _resolution(code, precision=GeoPrecision.SETTLEMENT, score=1.0):
    mention = Mention(
        span=Span(start=0, end=1),
        surface="x",
        form=MentionForm.NAME,
        role=GeoRole.EVENT,
        accepted=True,
        keys=(),
        score=1,
    )
    place = (
        Place(id="p:1", name="x", lat=10.0 * score, lon=0.0, kind=PlaceKind.SETTLEMENT, country=code) if code else None
    )
    return Resolution(mention=mention, place=place, precision=precision, score=score)


def _actor(name):
    return Actor(id=name, name=name, type=ActorType.STATE_FORCES)


ACTOR_TUPLES = st.lists(st.sampled_from(ACTORS), max_size=2).map(lambda names: tuple(map(_actor, names)))
REPORTS = st.builds(
    Report,
    id=st.just("r"),
    event_type=st.sampled_from(TYPES).map(EventType),
    where=st.none()
    | st.builds(
        _resolution,
        st.sampled_from([None, *COUNTRIES]),
        st.sampled_from(GeoPrecision),
        st.sampled_from([0.2, 0.5, 0.9]),
    ),
    when=st.none() | _whens(),
    sentence=st.just(Span(start=0, end=1)),
    evidence=st.just(()),
    agents=ACTOR_TUPLES,
    targets=ACTOR_TUPLES,
    assertion=st.sampled_from(Assertion),
)
ARTICLES = st.builds(
    lambda language, source, published, reports: Analysis(
        article=Article(id="a", text="xy", language=language, publisher=source, published=published),
        mentions=(),
        resolutions=(),
        dates=(),
        reports=tuple(reports),
        engine="e",
    ),
    st.sampled_from(LANGUAGES),
    st.none() | st.sampled_from(SOURCES),
    st.none() | DAYS,
    st.lists(REPORTS, max_size=6),
)


def _sets(values):
    return st.just(frozenset()) | st.frozensets(st.sampled_from([*values, "nobody"]), min_size=1)


FILTERS = st.builds(
    lambda days, opens, **others: ReportFilter(
        first=None if opens[0] else min(days), last=None if opens[1] else max(days), **others
    ),
    st.tuples(DAYS, DAYS),
    st.tuples(st.booleans(), st.booleans()),
    event_types=_sets(TYPES),
    actors=_sets([*ACTORS, NOBODY_NAMED]),
    countries=_sets(COUNTRIES.values()),
    languages=_sets(LANGUAGES),
    sources=_sets(SOURCES),
    include_undated=st.booleans(),
    assertions=_sets([mode.value for mode in Assertion]),
    statuses=_sets([status.value for status in ReviewStatus]),
    by_publication=st.booleans(),
    least_exact=st.none() | st.sampled_from(Exactness),
    least_confidence=st.sampled_from([0.0, 0.0, 0.5, 1.0]),
    box=st.sampled_from(
        [None, None, Box(south=1, west=-1, north=6, east=1), Box(south=50, west=50, north=60, east=60)]
    ),
    ids=_sets(["r"]),
    text=st.sampled_from(["", "", "", "nobody", *ACTORS, *SOURCES]),
)


def _status(report):
    """A review status for every report, always the same for the same."""
    return list(ReviewStatus)[(len(report.agents + report.targets) + (report.where is not None)) % len(ReviewStatus)]


def _reviewed(analysis):
    reviews = tuple(Review(status=_status(report)) for report in analysis.reports)
    return replace(correct(analysis, ()), reviews=reviews)


def _columns(analyses):
    rows = []
    for number, analysis in enumerate(analyses):
        head = {"publisher": analysis.article.publisher, "url": None, "language": analysis.article.language}
        head |= {"arrival": number}
        head |= dict.fromkeys(("doc_sha256", "title", "file_name", "acquired_at"))
        head |= {"published": analysis.article.published, "is_sample": False}
        for row, report in zip(report_rows(_reviewed(analysis)), analysis.reports, strict=True):
            place = report.where.place if report.where else None
            place_columns = dict.fromkeys(("place_id", "location", "kind", "admin1", "radius_km"))
            place_columns |= {name: getattr(place, name) if place else None for name in ("country", "lat", "lon")}
            rows.append(row | head | place_columns | {"engine": "e", "gazetteer": "g"})
    names = rows[0] if rows else _columns([_one_report()])
    return {name: tuple(row[name] for row in rows) for name in names}


def _one_report():
    report = Report(
        id="r", event_type=EventType.RIOT, where=None, when=None, sentence=Span(start=0, end=1), evidence=()
    )
    article = Article(id="a", text="xy")
    return Analysis(article=article, mentions=(), resolutions=(), dates=(), reports=(report,), engine="e")


@given(st.lists(ARTICLES, max_size=4), FILTERS)
@settings(max_examples=120, deadline=None)
def test_the_columnar_filter_and_its_counts_mean_what_the_predicate_says(analyses, report_filter):
    facts = [
        replace(facts_of(report, analysis.article), status=_status(report))
        for analysis in analyses
        for report in analysis.reports
    ]
    snapshot = Snapshot.of(StoredColumns(1, _columns(analyses), frozenset(), 0))
    expected = [passes(fact, report_filter) for fact in facts]
    assert snapshot.mask(report_filter).tolist() == expected

    facets = snapshot.facets(report_filter)
    assert facets.total == sum(expected)
    for facet in Facet:
        counted = getattr(facets, facet.value)
        assert dict(counted) == {value: _count(facts, report_filter, facet, value) for value in counted}


def _count(facts, report_filter, facet, value):
    """Reports with the value that pass all other parts of the filter."""
    others = {name: getattr(report_filter, name) for name in ReportFilter.__dataclass_fields__ if name != facet.value}
    # left out, the review would leave out what is rejected
    others |= {"statuses": frozenset()} if facet is Facet.STATUS else {}
    return sum(passes(fact, ReportFilter(**others)) and value in _values_of(fact, facet) for fact in facts)


def _values_of(fact, facet):
    if facet is Facet.ACTOR:
        return fact.actors or {NOBODY_NAMED}
    field = {
        "event_types": "event_type",
        "countries": "country",
        "languages": "language",
        "sources": "source",
        "statuses": "status",
        "origins": "origin",
    }
    if facet is Facet.SOURCE:
        return {fact.source or NO_SOURCE}
    return {getattr(fact, field[facet.value])}
