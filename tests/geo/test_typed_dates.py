"""Dates that people type, in their own language whatever the article's is."""

from datetime import date

import pytest

from geo.typed_dates import read_typed_date

REFERENCE = date(2015, 11, 26)


@pytest.mark.parametrize(
    ("typed", "languages", "first", "last"),
    [
        ("31. Oktober 2015", ("de", "ru", "en"), date(2015, 10, 31), date(2015, 10, 31)),
        ("Ende September", ("de", "ru", "en"), date(2015, 9, 21), date(2015, 9, 30)),
        ("Ende September 2015", ("en", "ar"), date(2015, 9, 21), date(2015, 9, 30)),
        ("конец сентября 2015 года", ("en", "de"), date(2015, 9, 21), date(2015, 9, 30)),
        ("31 October 2015", ("de", "ru", "en"), date(2015, 10, 31), date(2015, 10, 31)),
        ("31 октября 2015 года", ("de", "ru", "en"), date(2015, 10, 31), date(2015, 10, 31)),
        ("2015-10-01 bis 2015-10-05", ("de",), date(2015, 10, 1), date(2015, 10, 5)),
        ("2015-10-01 to 2015-10-05", ("de",), date(2015, 10, 1), date(2015, 10, 5)),
    ],
)
def test_a_typed_date_is_read_in_the_language_that_understands_most_of_it(typed, languages, first, last):
    when = read_typed_date(typed, languages, REFERENCE)
    assert when is not None
    assert (when.first, when.last) == (first, last)


def test_what_is_no_date_is_none():
    assert read_typed_date("irgendwann", ("de", "en"), REFERENCE) is None
