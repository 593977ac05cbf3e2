"""Texts in two languages: placeholders, plurals, numbers and days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.wording import Counted, Language, Text, day_words, number_words, period_words, say

EN, DE = Language
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
EVENTS = Counted(Text("{n} event", "{n} Ereignis"), Text("{n} events", "{n} Ereignisse"))


@pytest.mark.parametrize(
    ("n", "english", "german"),
    [
        (0, "0 events", "0 Ereignisse"),
        (1, "1 event", "1 Ereignis"),
        (2, "2 events", "2 Ereignisse"),
        (1234, "1,234 events", "1.234 Ereignisse"),
    ],
)
def test_numbers_take_the_form_and_the_marks_of_the_language(n, english, german):
    assert say(EVENTS, EN, n=n) == english
    assert say(EVENTS, DE, n=n) == german


def test_a_day_in_a_text_is_written_as_the_language_does():
    text = Text("since {first}", "seit {first}")
    assert say(text, EN, first=date(2015, 11, 26)) == "since 26 Nov 2015"
    assert say(text, DE, first=date(2015, 11, 26)) == "seit 26. November 2015"


def test_a_text_in_a_text_is_said_in_the_same_language():
    assert say(Text("{what}, here", "{what}, hier"), DE, what=Text("town", "Ortschaft")) == "Ortschaft, hier"


def test_braces_of_a_value_stay_what_they_are():
    assert say(Text("{name}", "{name}"), DE, name="{n} {{x}} {0}") == "{n} {{x}} {0}"


@pytest.mark.parametrize(
    ("first", "last", "german"),
    [
        (date(2015, 10, 31), date(2015, 10, 31), "31. Oktober 2015"),
        (date(2015, 9, 21), date(2015, 9, 30), "21.–30. September 2015"),
        (date(2015, 9, 21), date(2015, 10, 3), "21. September – 3. Oktober 2015"),
        (date(2014, 12, 30), date(2015, 1, 2), "30. Dezember 2014 – 2. Januar 2015"),
    ],
)
def test_a_german_period_reads_as_newspapers_write_it(first, last, german):
    assert period_words(first, last, DE) == german


def test_decimals_have_the_mark_of_the_language():
    assert (number_words(1234.5, EN, decimals=2), number_words(1234.5, DE, decimals=2)) == ("1,234.50", "1.234,50")


@given(DAYS, DAYS, st.sampled_from(Language))
def test_a_period_names_the_year_of_its_end_and_no_day_twice(one, other, language):
    first, last = sorted((one, other))
    words = period_words(first, last, language)
    assert words.endswith(str(last.year))
    assert (words == day_words(last, language)) == (first == last)
