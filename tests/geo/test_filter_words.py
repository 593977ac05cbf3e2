"""What a filter lets through, in sentences."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.maps.filter_words import FilterNames, filter_sentences, value_words
from geo.query import CONFIRMED, NO_SOURCE, NOBODY_NAMED, Box, Exactness, Facet, Origin, ReportFilter
from geo.wording import Language

ENGLISH, GERMAN = FilterNames(), FilterNames(language=Language.GERMAN)
AUTUMN = {"first": date(2015, 9, 1), "last": date(2015, 12, 31)}


def said(names=ENGLISH, **parts):
    return filter_sentences(ReportFilter(**parts), names)


@pytest.mark.parametrize(
    ("parts", "english", "german"),
    [
        ({}, "Events of all dates. Each report by itself.", "Ereignisse aller Daten. Jeder Bericht für sich."),
        (
            {**AUTUMN, "include_undated": False, "once": True},
            "Events whose dates touch 1 Sep – 31 Dec 2015, none without a date. "
            "Each event once, however many reports tell it.",
            "Ereignisse, deren Daten 1. September – 31. Dezember 2015 berühren, keine ohne Datum. "
            "Jedes Ereignis einmal, gleich wie viele Berichte davon.",
        ),
        (
            {"first": date(2015, 9, 1)},
            "Events of 1 Sep 2015 or later, and those without a date. Each report by itself.",
            "Ereignisse ab 1. September 2015, und solche ohne Datum. Jeder Bericht für sich.",
        ),
        (
            {"last": date(2015, 9, 1), "by_publication": True, "include_undated": False},
            "Events in articles published on 1 Sep 2015 or earlier, none without a date. Each report by itself.",
            "Ereignisse aus Artikeln, erschienen bis 1. September 2015, keine ohne Datum. Jeder Bericht für sich.",
        ),
    ],
    ids=["nothing", "between", "from", "published to"],
)
def test_the_range_is_a_sentence(parts, english, german):
    assert (said(**parts), said(GERMAN, **parts)) == (english, german)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"event_types": frozenset({"riot", "bombing", "shelling"})}, "What: Bombing, Riot or Shelling."),
        ({"actors": frozenset({NOBODY_NAMED})}, "Who: (none named)."),
        ({"sources": frozenset({NO_SOURCE, "SANA"})}, "Source: (no source named) or SANA."),
        ({"origins": frozenset({Origin.OWN})}, "Whose articles: own articles."),
        ({"languages": frozenset({"ar"})}, "Language: Arabic."),
        ({"statuses": CONFIRMED}, "Reviewed: confirmed or corrected."),
        ({"text": "market"}, "Words: “market”."),
        ({"least_exact": Exactness.DISTRICT}, "Place at least: a district."),
        ({"least_confidence": 0.6}, "Place at least 60 % sure."),
        (
            {"box": Box(south=33.1, west=35, north=37, east=42)},
            "In view: 33.10° to 37.00° north, 35.00° to 42.00° east.",
        ),
        ({"ids": frozenset({"a"})}, "The line ticked in the table."),
        ({"assertions": frozenset({"denied", "future"})}, "Told as: announced or denied."),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_every_part_of_a_filter_is_said(parts, words):
    assert words in said(**parts)


def test_of_many_values_the_first_are_named_and_the_others_counted():
    told = said(sources=frozenset(f"Paper {number:02}" for number in range(20)))
    assert "Paper 07 or 12 others." in told
    assert "Paper 08" not in told


def test_one_value_too_many_is_named_and_not_counted():
    assert "Paper 07 or Paper 08." in said(sources=frozenset(f"Paper {number:02}" for number in range(9)))


def test_names_are_those_of_the_language():
    names = FilterNames(language=Language.GERMAN, country={"Syria": "Syrien"}.get)
    assert "Wo: Syrien." in said(names, countries=frozenset({"Syria"}))


@given(st.sampled_from(Facet), st.sampled_from(Language), st.text(min_size=1))
def test_a_value_that_nobody_knows_keeps_its_name(facet, language, value):
    if facet not in {Facet.ORIGIN, Facet.STATUS, Facet.EVENT_TYPE}:
        assert value_words(facet, value, FilterNames(language=language))
