import json
from datetime import date

import pandas as pd
import pytest

from geo.maps.time_map import time_content
from geo.maps.time_words import WORDS
from geo.maps.words import MapWords
from geo.wording import Language

_COLUMNS = {
    "event_type": "bombing", "location": "Homs", "country": "Syria", "latitude": 34.73, "longitude": 36.71,
    "geo_precision": "settlement", "geo_radius_km": 5.0, "geo_confidence": 0.9, "event_date_start": date(2016, 1, 1),
    "event_date_end": date(2016, 1, 1), "time_precision": "day", "date_ongoing": False,
    "sentence": "Homs was bombed.", "sentence_lang": "en",
    "title": "Bombs", "source": "Desk", "url": None, "published": date(2016, 1, 2), "actor1": None, "actor2": None,
    "killed_low": pd.NA,
}  # fmt: skip


def reports(*rows):
    frame = pd.DataFrame([_COLUMNS | row for row in rows], columns=list(_COLUMNS))
    for day in ("event_date_start", "event_date_end", "published"):
        frame[day] = pd.to_datetime(frame[day]).astype("datetime64[s]")
    return frame.astype({"date_ongoing": "bool", "killed_low": "Int64"})


def days(*day):
    return [(date(*one) - date(1970, 1, 1)).days for one in day]


def test_an_event_is_place_type_period_and_whether_it_goes_on():
    content = time_content(
        reports(
            {"event_date_end": date(2016, 1, 3)},
            {"event_type": "riot", "date_ongoing": True, "latitude": 36.2, "location": "Aleppo"},
        )
    )
    first, last = days((2016, 1, 1), (2016, 1, 3))
    assert [content["places"][event[0]]["label"] for event in content["events"]] == ["Homs", "Aleppo"]
    assert [content["types"][event[1]]["name"] for event in content["events"]] == ["bombing", "riot"]
    assert [event[2:] for event in content["events"]] == [[first, last, 0], [first, first, 1]]


def test_reports_of_one_place_share_it_and_types_are_counted():
    content = time_content(reports({}, {}, {"event_type": "riot"}))
    assert len(content["places"]) == 1
    assert {one["name"]: one["n"] for one in content["types"]} == {"bombing": 2, "riot": 1}


def test_an_event_without_a_date_is_kept_and_has_none():
    content = time_content(reports({"event_date_start": None, "event_date_end": None}))
    assert content["events"][0][2:] == [None, None, 0]
    assert content["span"] == (0, 0)


@pytest.mark.parametrize("row", [{"latitude": None}, {"geo_precision": "supranational"}])
def test_what_has_no_place_is_counted_apart_from_what_is_too_much(row):
    content = time_content(reports({}, row))
    assert len(content["events"]) == 1
    assert (content["unplaced"], content["left_out"]) == (1, 0)


def test_the_latest_are_kept_when_there_are_more_than_a_map_holds(monkeypatch):
    monkeypatch.setattr("geo.maps.time_map.MOST_REPORTS", 2)
    content = time_content(reports(*({"event_date_start": date(2016, 1, day)} for day in (3, 1, 2))))
    assert [event[2] for event in content["events"]] == days((2016, 1, 2), (2016, 1, 3))
    assert (content["unplaced"], content["left_out"]) == (0, 1)


def test_a_country_is_an_outline_a_region_a_circle_and_a_town_a_point():
    content = time_content(
        reports(
            {},
            {"geo_precision": "country", "location": "Syria", "latitude": 35.0},
            {"geo_precision": "region", "location": "Sinai", "country": "Egypt", "latitude": 29.5},
        )
    )
    assert {place["label"]: place["kind"] for place in content["places"]} == {
        "Homs": "point",
        "Syria": "country",
        "Sinai": "circle",
    }


def test_one_event_long_ago_does_not_stretch_the_axis():
    recent = [{"event_date_start": date(2016, 1, day), "event_date_end": date(2016, 1, day)} for day in range(1, 29)]
    old = {"event_date_start": date(1941, 6, 22), "event_date_end": date(1941, 6, 22)}
    content = time_content(reports(*recent, *recent, old))
    assert content["span"] == tuple(days((2016, 1, 1), (2016, 1, 28)))
    assert len(content["events"]) == 57


def test_texts_travel_only_when_asked_for_and_everything_is_plain_json():
    assert time_content(reports({}))["texts"] is None
    (text,) = time_content(reports({"killed_low": 3}), texts=True)["texts"]
    assert text == ["Homs was bombed.", "en", "Bombs", "Desk", None, "2 Jan 2016", None, None, 3]
    json.dumps(time_content(reports({}, {"url": "https://x.test"}), texts=True), allow_nan=False)


def test_bars_say_how_well_dates_are_known_as_the_histogram_under_the_map_does():
    content = time_content(
        reports(
            {},
            {},
            {"time_precision": "month", "event_type": "riot"},
            {"date_ongoing": True, "event_date_start": date(2016, 1, 5)},
            {"event_date_start": None, "event_date_end": None},
        )
    )
    names = [one["name"] for one in content["types"]]
    first, fifth = days((2016, 1, 1), (2016, 1, 5))
    assert [(part[0], part[1] - part[0], part[2], names[part[3]], part[4]) for part in content["bars"]] == [
        (first, 1, "day", "bombing", 2),
        (first, 31, "fades", "riot", 1),
        (fifth, 1, "on", "bombing", 1),
    ]


def test_no_reports_give_an_empty_map():
    content = time_content(reports())
    assert content["places"] == content["events"] == content["types"] == []


def test_every_word_is_said_in_every_language_the_map_speaks():
    content = time_content(reports(), words=MapWords(language=Language.GERMAN))
    assert content["words"]["play"] == "Abspielen"
    assert content["words"].keys() == WORDS.keys()
