"""Days, periods, numbers and cuts of text as the pages show them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas import Categorical, DataFrame, to_datetime

from geo.maps.time_bars import DATED
from geo.model import Count, DateBasis, GeoPrecision, Place, PlaceKind, Span, TimePrecision, When
from pages._card import paragraphs, pieces, safe_url
from pages._card_facts import when_badges
from pages._filters import Range, quick_ranges, range_rule
from pages._timeline import Window, arrow_rows, band_row, bar_rows, brushed_range, shown_window
from pages._words import apart, count_words, full_name, period_words, record_id_words, recorded_day
from pages.texts import terms

D = date


@pytest.mark.parametrize(
    ("first", "last", "ongoing", "words"),
    [
        (D(2015, 10, 31), D(2015, 10, 31), False, "31 Oct 2015"),
        (D(2015, 9, 21), D(2015, 9, 30), False, "21–30 Sep 2015"),
        (D(2015, 9, 21), D(2015, 10, 3), False, "21 Sep – 3 Oct 2015"),
        (D(2014, 12, 30), D(2015, 1, 2), False, "30 Dec 2014 – 2 Jan 2015"),
        (D(2015, 9, 21), D(2015, 11, 26), True, "since 21 Sep 2015"),
        (None, D(2015, 11, 26), False, "until 26 Nov 2015"),
        (None, None, False, "no date"),
    ],
)
def test_a_period_reads_as_people_write_it(first: date | None, last: date | None, ongoing: bool, words: str) -> None:
    assert period_words(first, last, ongoing=ongoing) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(224, 224, "224"), (30, None, "at least 30"), (130, 150, "130 to 150"), (None, 12, "up to 12")],
)
def test_a_number_of_people_reads_as_stated(low: int | None, high: int | None, words: str) -> None:
    assert count_words(Count(low=low, high=high, span=Span(start=0, end=1))) == words


@pytest.mark.parametrize(
    ("name", "admin1", "country", "words"),
    [
        ("Moscow", "Moskva", "RU", "Moscow, Russia"),
        ("Kyiv", "Misto Kyiv", "UA", "Kyiv, Ukraine"),
        ("Berlin", "Land Berlin", "DE", "Berlin, Germany"),
        ("Zelenograd", "Moskva", "RU", "Zelenograd, Moskva, Russia"),
        ("Homs", "Homs Governorate", "SY", "Homs, Homs Governorate, Syria"),
    ],
)
def test_a_city_that_is_its_own_division_is_named_once(name: str, admin1: str, country: str, words: str) -> None:
    kind = PlaceKind.SETTLEMENT
    place = Place(id="test:1", name=name, lat=0.0, lon=0.0, kind=kind, country=country, admin1=admin1)
    assert full_name(place) == words


def test_every_precision_has_words() -> None:
    assert set(terms.PRECISIONS) == set(GeoPrecision)
    assert set(terms.TIME_PRECISIONS) == set(TimePrecision)


@pytest.mark.parametrize("url", ["https://example.org/a", "http://example.org", "HTTPS://example.org"])
def test_web_addresses_become_links(url: str) -> None:
    assert safe_url(url) == url


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//example.org", "", None]
)
def test_other_addresses_do_not(url: str | None) -> None:
    assert safe_url(url) is None


@given(
    st.text(max_size=40),
    st.lists(
        st.tuples(st.integers(0, 45), st.integers(1, 10)).map(lambda pair: (pair[0], sum(pair), "place")), max_size=6
    ),
)
def test_the_pieces_of_a_text_are_the_text(text: str, marks: list[tuple[int, int, str]]) -> None:
    assert "".join(words for words, _ in pieces(text, marks)) == text


def test_marks_are_cut_out_by_code_points() -> None:
    assert pieces("😀 in Paris.", [(5, 10, "place")]) == [("😀 in ", None), ("Paris", "place"), (".", None)]


def test_paragraphs_leave_empty_lines_and_the_title_out() -> None:
    text = "Title\n\nOne in Paris.\n\n\nTwo.\n"
    assert paragraphs(text, [(14, 19, "place")], start=5) == [
        (7, [("One in ", None), ("Paris", "place"), (".", None)]),
        (23, [("Two.", None)]),
    ]


def test_quick_ranges_count_back_from_the_last_day_of_the_data() -> None:
    ranges = quick_ranges(Range(D(2015, 1, 1), D(2015, 11, 26)))
    assert ranges["week"] == Range(D(2015, 11, 20), D(2015, 11, 26))
    assert ranges["2015"] == Range(D(2015, 1, 1), D(2015, 12, 31))
    assert list(quick_ranges(Range(None, None))) == ["all"]


@pytest.mark.parametrize(
    ("days", "rule"),
    [
        (Range(None, None), "Shows events of all dates."),
        (Range(D(2015, 10, 1), D(2015, 11, 30)), "Shows events whose period overlaps 1 Oct – 30 Nov 2015."),
        (Range(D(2015, 10, 1), None), "Shows events whose period reaches 1 Oct 2015 or later."),
        (Range(None, D(2015, 10, 1)), "Shows events that began on 1 Oct 2015 or earlier."),
    ],
)
def test_the_rule_of_a_range_is_one_sentence(days: Range, rule: str) -> None:
    assert range_rule(days) == rule


@pytest.mark.parametrize(
    ("basis", "badge"), [(DateBasis.EXPLICIT, "exact to the day"), (DateBasis.PUBLICATION, "day of the article")]
)
def test_the_day_of_an_article_is_not_called_exact_for_its_event(basis: DateBasis, badge: str) -> None:
    day = D(2015, 11, 26)
    assert when_badges(When(first=day, last=day, precision=TimePrecision.DAY, basis=basis)) == [badge]


@pytest.mark.parametrize(
    ("place_id", "words"),
    [
        ("geonames:524901", "GeoNames 524901"),
        ("region:village_fuah", "from Dateline's own list"),
        ("mylist:7", "mylist:7"),
    ],
)
def test_where_a_place_comes_from_is_said_without_our_ids(place_id: str, words: str) -> None:
    assert record_id_words(place_id) == words


@pytest.mark.parametrize(("moment", "day"), [("2026-11-23T03:51:00+00:00", "23 Nov 2026"), ("", ""), ("soon", "soon")])
def test_the_day_of_a_decision_is_written_as_all_days(moment: str, day: str) -> None:
    assert recorded_day(moment) == day


def milliseconds(day: date) -> float:
    return (day - D(1970, 1, 1)).days * 86_400_000


@pytest.mark.parametrize(
    ("ends", "days"),
    [
        (None, Range(None, None)),
        ([milliseconds(D(2015, 10, 1)), milliseconds(D(2015, 10, 3))], Range(D(2015, 10, 1), D(2015, 10, 2))),
        ([milliseconds(D(2015, 10, 1)) + 5, milliseconds(D(2015, 10, 3)) + 5], Range(D(2015, 10, 1), D(2015, 10, 3))),
        ([milliseconds(D(2015, 10, 3)), milliseconds(D(2015, 10, 3))], Range(D(2015, 10, 3), D(2015, 10, 3))),
        ([milliseconds(D(1965, 1, 2)) + 5, milliseconds(D(1965, 1, 3))], Range(D(1965, 1, 2), D(1965, 1, 2))),
    ],
)
def test_a_brush_is_the_days_it_touches(ends: list[float] | None, days: Range) -> None:
    assert brushed_range(ends) == days


def histogram(*years: tuple[int, int]) -> DataFrame:
    """Periods of a year with their number of events."""
    starts = to_datetime([f"{year}-01-01" for year, _ in years])
    return DataFrame(
        {
            "period_start": starts,
            "period_days": 365,
            "event_type": "air_strike",
            "dated": "day",
            "n": [number for _, number in years],
        }
    )


def dated(*rows: tuple[str, int]) -> DataFrame:
    """How many events of one day in October 2015 are dated how."""
    return DataFrame(
        {
            "period_start": to_datetime(["2015-10-01"] * len(rows)),
            "period_days": 1,
            "event_type": Categorical(["air_strike"] * len(rows)),
            "dated": [name for name, _ in rows],
            "n": [number for _, number in rows],
        }
    )


def test_a_bar_lies_day_under_fading_under_going_on_and_fades_as_far_as_its_date_is_open() -> None:
    bars = bar_rows(dated(("goes_on", 1), ("month", 2), ("day", 3), ("days", 4)))
    parts = {row.how: (row.low, row.high, (row.end - row.start) // 86_400_000) for row in bars.itertuples()}
    assert parts == {"day": (0, 7, 1), "fades": (7, 9, 31), "on": (9, 10, 1)}
    assert bars["how"].iloc[0] == "fades", "what is known to the day covers what fades"
    [arrow] = arrow_rows(bars).itertuples()
    assert (arrow.middle, arrow.n) == (9.5, 1)


@given(st.lists(st.tuples(st.sampled_from(DATED), st.integers(1, 50)), max_size=8))
def test_the_parts_of_a_bar_lie_on_each_other_without_gaps(rows: list[tuple[str, int]]) -> None:
    bars = bar_rows(dated(*rows)).sort_values("low")
    assert bars["n"].sum() == sum(number for _, number in rows)
    assert [0, *bars["high"]][:-1] == list(bars["low"])


def years_of(window: Window) -> tuple[int, int]:
    return brushed_range([window.first, window.last - 1]).first.year, brushed_range(
        [window.first, window.last]
    ).last.year  # type: ignore[union-attr]


def test_a_stray_event_long_ago_does_not_stretch_the_time_axis() -> None:
    rows = histogram((1941, 1), *((year, 10) for year in range(2015, 2024)))
    assert years_of(shown_window(rows)) == (2015, 2023)


def test_strays_near_the_bulk_stay_on_the_time_axis() -> None:
    rows = histogram((2012, 1), *((year, 10) for year in range(2015, 2024)))
    assert years_of(shown_window(rows)) == (2012, 2023)


@given(st.lists(st.tuples(st.integers(1900, 2030), st.integers(1, 50)), max_size=8))
def test_the_time_axis_always_shows_something(years: list[tuple[int, int]]) -> None:
    rows = histogram(*years)
    window = shown_window(rows)
    assert window.first < window.last
    first, last = years_of(window)
    assert not years or any(first <= year <= last for year, _ in years)


def test_the_range_in_force_is_a_band_to_the_end_of_the_axis_where_it_is_open() -> None:
    window = shown_window(histogram((2015, 10)))
    band = band_row(Range(D(2015, 3, 1), None), window).iloc[0]
    assert (band["start"], band["end"]) == (milliseconds(D(2015, 3, 1)), window.last)


def test_without_a_range_the_band_has_no_width() -> None:
    band = band_row(Range(None, None), shown_window(histogram((2015, 10)))).iloc[0]
    assert band["start"] == band["end"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Ada", "Ada"), ("Ада 5", "Ада 5"), ("عادل", "\u2068عادل\u2069"), ("a\u202eb", "\u2068a\u202eb\u2069")],
)
def test_only_a_name_that_would_turn_its_surroundings_is_kept_apart(name, shown):
    assert apart(name) == shown
