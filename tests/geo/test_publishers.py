"""Where a paper sits is read off its name and address, or left unknown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.gazetteer import open_gazetteer
from geo.publishers import publisher_country, publisher_keys

GAZETTEER = open_gazetteer()


@pytest.mark.parametrize(
    ("url", "country"),
    [
        ("https://www.enfieldpost.co.uk/news/1", "GB"),
        ("news.example.ca", "CA"),
        ("https://example.com.lb/a", "LB"),
        ("https://www.example.com/uk/", None),
        ("https://example.tv/a", None),
        ("https://example.io", None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_tells_its_country_unless_anybody_may_use_its_ending(url: str | None, country: str | None) -> None:
    assert publisher_country(url) == country


@pytest.mark.parametrize(
    ("publisher", "url", "keys"),
    [
        (None, "https://www.lancasterpost.com/a", ("lancaster",)),
        (None, "http://onlineathens.com/x", ("athens",)),
        (None, "https://www.kansascity.com", ("kansas city",)),
        (None, "https://www.dispatch.com", ()),
        (None, "https://www.thesun.co.uk", ()),
        ("The Kyiv Herald", None, ("kyiv",)),
        ("Lancaster Post, Pennsylvania", None, ("lancaster", "pennsylvania")),
        ("Le Monde", None, ()),
        ("", "", ()),
    ],
)
def test_a_paper_is_called_after_its_town_only_beside_a_word_for_a_paper(
    publisher: str | None, url: str | None, keys: tuple[str, ...]
) -> None:
    assert publisher_keys(publisher, url, GAZETTEER) == keys


@given(st.none() | st.text(max_size=60), st.none() | st.text(max_size=60))
def test_any_text_is_taken(publisher: str | None, url: str | None) -> None:
    assert isinstance(publisher_keys(publisher, url, GAZETTEER), tuple)
    country = publisher_country(url)
    assert country is None or len(country) == 2
