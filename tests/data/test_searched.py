"""Reports are found by the words of their sentence and by every name of their place, type and actors."""

import pytest

from geo.query import ReportFilter

LINES = """# One | en | A
2015-10-31 bombing Sinai 224 killed
2015-11-13 attack_on_civilians Paris 130 killed, civilians
since 2015-09-21 France air_strike Syria
2015-11-20 shelling Homs
---
# Zwei Städte | de | Die Zeitung
2015-11-20 shelling Homs
riot"""


@pytest.fixture
def filled(workspace):
    workspace.ingest("lines.txt", LINES.encode())
    return workspace


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("", ["air_strike", "attack_on_civilians", "bombing", "riot", "shelling", "shelling"]),
        ("SINAI", ["bombing"]),
        ("syrien", ["air_strike", "shelling", "shelling"]),
        ("Beschuss", ["shelling", "shelling"]),
        ("beschuss zeitung", ["shelling"]),
        ("stadte", ["riot", "shelling"]),
        ("Frankreich Luftangriff", ["air_strike"]),
        ("224", ["bombing"]),
        ("(.*)", ["air_strike", "attack_on_civilians", "bombing", "riot", "shelling", "shelling"]),
        ("nowhere", []),
    ],
)
def test_words_are_looked_for_in_all_a_report_says(filled, text, types) -> None:
    assert sorted(filled.select(ReportFilter(text=text))["event_type"]) == types


def test_counts_and_lists_follow_the_search(filled) -> None:
    found = filled.facets(ReportFilter(text="homs"))
    assert found.total == 2
    assert found.event_types["bombing"] == 0
