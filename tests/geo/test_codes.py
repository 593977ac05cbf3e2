from datetime import date
from pathlib import Path

import pytest

from geo.codes import (
    ACLED_ACTORS,
    ACLED_TIME,
    EVENT_CODES,
    GEO_CODES,
    UCDP_TIME,
    ucdp_date_prec,
    ucdp_type_of_violence,
)
from geo.countries import COUNTRIES, find_country
from geo.model import ActorType, EventType, GeoPrecision, TimePrecision

# ACLED's event types and the sub-event types that belong to each.
ACLED = {
    "Battles": {"Armed clash", "Government regains territory", "Non-state actor overtakes territory"},
    "Explosions/Remote violence": {
        "Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED", "Grenade",
    },
    "Violence against civilians": {"Sexual violence", "Attack", "Abduction/forced disappearance"},
    "Protests": {"Peaceful protest", "Protest with intervention", "Excessive force against protesters"},
    "Riots": {"Violent demonstration", "Mob violence"},
    "Strategic developments": {
        "Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use",
        "Headquarters or base established", "Looting/property destruction",
        "Non-violent transfer of territory", "Other",
    },
    None: {None},
}  # fmt: skip
PLOVER = {
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", None,
}  # fmt: skip


@pytest.mark.parametrize("event_type", EventType)
def test_every_event_type_has_terms_that_exist_elsewhere(event_type):
    code = EVENT_CODES[event_type]
    assert code.acled_sub in ACLED[code.acled]
    assert code.plover in PLOVER
    assert code.cameo is None or all(part.isdigit() for part in code.cameo.split(","))


def test_every_enum_is_mapped_in_full():
    assert set(GEO_CODES) == set(GeoPrecision)
    assert set(ACLED_TIME) == set(UCDP_TIME) == set(TimePrecision)
    assert [ACLED_ACTORS[actor] for actor in ActorType] == list(range(1, 9))


def test_a_country_level_place_is_ucdp_6_and_nothing_to_acled():
    assert GEO_CODES[GeoPrecision.COUNTRY] == (None, 6, 1)


@pytest.mark.parametrize(
    ("precision", "first", "last", "code"),
    [
        pytest.param("day", "2015-10-31", "2015-10-31", 1, id="one-day"),
        pytest.param("day", "2015-10-30", "2015-10-31", 2, id="day-that-spans-two"),
        pytest.param("days", "2015-11-01", "2015-11-06", 2, id="six-days"),
        pytest.param("days", "2015-11-01", "2015-11-07", 3, id="seven-days"),
        pytest.param("week", "2015-11-16", "2015-11-22", 3, id="week"),
        pytest.param("month_part", "2015-09-21", "2015-09-30", 4, id="month-part"),
        pytest.param("month", "2015-10-01", "2015-10-31", 4, id="month"),
        pytest.param("month", "2015-10-01", "2015-11-01", 5, id="more-than-a-month"),
        pytest.param("year", "2014-01-01", "2014-12-31", 5, id="year"),
        pytest.param("year", "2014-01-01", "2014-01-01", 5, id="label-is-wider-than-the-period"),
    ],
)
def test_ucdp_date_prec_follows_the_label_or_the_greater_width(precision, first, last, code):
    period = date.fromisoformat(first), date.fromisoformat(last)
    assert ucdp_date_prec(TimePrecision(precision), *period, ongoing=False) == code


def test_the_length_of_what_goes_on_says_nothing_about_its_precision():
    since = date(2015, 9, 21), date(2015, 11, 26)
    assert ucdp_date_prec(TimePrecision.MONTH_PART, *since, ongoing=True) == 4


def test_an_unknown_date_has_no_code():
    assert ucdp_date_prec(TimePrecision.UNKNOWN, None, None, ongoing=False) is None


@pytest.mark.parametrize(
    ("agents", "targets", "killed", "code"),
    [
        ({ActorType.STATE_FORCES}, {ActorType.REBEL_GROUP}, 3, 1),
        ({ActorType.REBEL_GROUP}, {ActorType.STATE_FORCES}, 3, 1),
        ({ActorType.REBEL_GROUP}, {ActorType.IDENTITY_MILITIA}, 3, 2),
        ({ActorType.REBEL_GROUP}, {ActorType.CIVILIANS}, 3, 3),
        ({ActorType.REBEL_GROUP}, {ActorType.CIVILIANS}, 0, None),
        ({ActorType.REBEL_GROUP}, {ActorType.CIVILIANS}, None, None),
        ({ActorType.PROTESTERS}, {ActorType.CIVILIANS}, 3, None),
        (set(), {ActorType.CIVILIANS}, 3, None),
    ],
)
def test_ucdp_type_of_violence_needs_a_death_and_two_sides(agents, targets, killed, code):
    assert ucdp_type_of_violence(frozenset(agents), frozenset(targets), killed=killed) == code


@pytest.mark.parametrize("text", ["SY", "syr", "Syria", " syria "])
def test_a_country_is_found_by_code_or_name(text):
    found = find_country(text)
    assert found is not None
    assert found.name == "Syria"


def test_an_unknown_country_is_none():
    assert find_country("Atlantis") is None


def test_codes_and_names_of_countries_are_unique():
    for field in range(3):
        assert len({row[field] for row in COUNTRIES.values()}) == len(COUNTRIES)
    assert all(len(row.alpha3) == 3 and row.alpha3.isupper() for row in COUNTRIES.values())


def test_every_event_type_is_in_the_vocabulary_document():
    document = Path(__file__).resolve().parents[2] / "docs" / "vocabulary.md"
    if not document.exists():
        pytest.skip("docs/vocabulary.md is not there yet")
    text = document.read_text(encoding="utf-8")
    assert [kind.value for kind in EventType if kind.value not in text] == []
