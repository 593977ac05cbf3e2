from pathlib import Path

import pandas as pd
import pytest

from data.frames import PLACE_COLUMNS, REPORT_COLUMNS
from data.spellings import geoname_id
from geo.query import ReportFilter

DOCS = Path(__file__).resolve().parents[2] / "docs"
# docs/vocabulary.md 4.6
ORDER = """event_id, incident_id, event_date_start, event_date_end, date_ongoing, time_precision, date_text, date_basis,
event_class, event_type, event_type_acled, sub_event_type_acled, plover_event, plover_mode, cameo, assertion, actor1,
actor1_type, actor2, actor2_type, attribution, place_text, location, admin2, admin1, country, iso3, geonameid, latitude,
longitude, geo_precision, geo_precision_acled, where_prec_ucdp, geo_radius_km, geo_confidence, time_precision_acled,
date_prec_ucdp, killed_low, killed_best, killed_high, injured_best, casualty_text, sentence, sentence_lang, char_start,
char_end, doc_id, doc_sha256, source, title, url, published, file_name, acquired_at, review_status, reviewer,
reviewed_at, review_note, n_reports, pipeline_version, gazetteer_version, rules_fired,
corrected_fields, place_id"""


@pytest.fixture
def reports(workspace):
    workspace.ingest(
        "a.txt",
        b"# Title | de | DW\n2015-10-31 Russia bombing Sinai 224 killed, civilians\n"
        b"since 2015-09-21 air_strike Syria\nriot",
    )
    return workspace.reports()


def test_the_columns_are_those_of_the_vocabulary_in_its_order():
    assert [column.name for column in REPORT_COLUMNS] == [name.strip() for name in ORDER.replace("\n", " ").split(",")]


def test_every_column_says_what_it_means():
    assert [column.name for column in (*REPORT_COLUMNS, *PLACE_COLUMNS) if not column.meaning] == []


def test_every_column_is_in_the_docs():
    text = (DOCS / "store.md").read_text(encoding="utf-8")
    assert [column.name for column in REPORT_COLUMNS if f"`{column.name}`" not in text] == []


def test_columns_have_their_types_full_and_empty(reports, open_line_workspace):
    for frame in (reports, open_line_workspace(name="empty.sqlite").reports()):
        assert {name: str(dtype) for name, dtype in frame.dtypes.items()} == {
            column.name: column.dtype for column in REPORT_COLUMNS
        }


def test_places_have_their_types(workspace, reports):
    found = {name: str(dtype) for name, dtype in workspace.mentioned_places().dtypes.items()}
    assert found == {column.name: column.dtype for column in PLACE_COLUMNS}


def test_a_report_is_told_in_every_vocabulary(reports):
    told = reports.iloc[0]
    assert {name: told[name] for name in (
        "event_type", "event_class", "event_type_acled", "sub_event_type_acled", "plover_event", "plover_mode", "cameo",
        "location", "country", "iso3", "geo_precision", "geo_precision_acled", "where_prec_ucdp", "date_prec_ucdp",
        "time_precision_acled", "actor1", "actor1_type", "actor2", "actor2_type", "killed_low", "killed_best",
        "sentence_lang", "source", "title", "review_status", "n_reports", "rules_fired", "date_text", "place_text",
    )} == {
        "event_type": "bombing", "event_class": "explosions_remote_violence",
        "event_type_acled": "Explosions/Remote violence", "sub_event_type_acled": "Remote explosive/landmine/IED",
        "plover_event": "ASSAULT", "plover_mode": "explosives", "cameo": "183,1832,1833", "location": "Sinai",
        "country": "Egypt", "iso3": "EGY", "geo_precision": "region", "geo_precision_acled": 3, "where_prec_ucdp": 5,
        "date_prec_ucdp": 1, "time_precision_acled": 1, "actor1": "Russia", "actor1_type": "state_forces",
        "actor2": "Civilians", "actor2_type": "civilians", "killed_low": 224, "killed_best": 224, "sentence_lang": "de",
        "source": "DW", "title": "Title", "review_status": "machine", "n_reports": 1, "rules_fired": "trigger",
        "date_text": "2015-10-31", "place_text": "Sinai",
    }  # fmt: skip
    assert told["event_date_start"] == pd.Timestamp("2015-10-31")


def test_what_the_text_does_not_say_is_missing_and_never_zero(reports):
    told = reports.iloc[2]
    unknown = [
        "event_date_start",
        "event_date_end",
        "date_text",
        "actor1",
        "actor2",
        "location",
        "country",
        "geonameid",
    ]
    unknown += ["latitude", "longitude", "killed_low", "killed_best", "killed_high", "injured_best", "incident_id"]
    assert [name for name in unknown if not pd.isna(told[name])] == []


def test_an_event_that_goes_on_says_so(reports):
    assert reports["date_ongoing"].tolist() == [False, True, False]


@pytest.mark.parametrize(
    ("place_id", "number"),
    [("geonames:163843", 163843), ("region:12", None), ("geonames:x", None), ("geonames:²", None), (None, None)],
)
def test_only_geonames_ids_become_numbers(place_id, number):
    assert geoname_id(place_id) == number


def test_selecting_keeps_the_types_and_the_numbers_of_the_rows(workspace, reports):
    riots = workspace.select(ReportFilter(event_types=frozenset({"riot"})))
    assert list(riots.index) == [2]
    assert riots.dtypes.equals(reports.dtypes)
