"""What an address tells of the day it was given on."""

from datetime import date

import pytest

from data.url_days import day_in_url


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.org/2022/08/06/some-title", date(2022, 8, 6)),
        ("https://example.org/world/2022-08-06-title.html", date(2022, 8, 6)),
        ("https://example.org/a/20220806/title", date(2022, 8, 6)),
        ("https://x.com/name/status/1863297462997221859", date(2024, 12, 1)),
        ("https://example.org/2022/13/40/title", None),
        ("https://example.org/2022/02/31/title", None),
        ("https://example.org/archives/640633", None),
        ("https://example.org/2022/8061/title", None),
        (None, None),
    ],
)
def test_the_day_in_an_address(url: str | None, day: date | None) -> None:
    assert day_in_url(url) == day
