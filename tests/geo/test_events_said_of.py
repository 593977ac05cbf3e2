"""Verbs that only say of a crowd, of talks or of planes that something took place."""

import pytest

from tests.geo.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rallies were held in Homs.", "protest"),
        ("Vigils against the massacre were held in Homs.", "protest"),
        ("Students massed in Homs to demand new elections.", "protest"),
        ("Peace talks were held in Homs.", "diplomacy"),
        ("Jets wrecked a radar near Homs.", "air_strike"),
        ("A patrol had fallen into an ambush in Homs.", "armed_clash"),
        ("A lorry ploughed into revellers in Homs.", "attack_on_civilians"),
        ("Police took nine men into custody in Homs.", "arrest"),
        ("Twelve hostages were held in Homs.", "abduction"),
        ("Troops massed in Homs.", "military_presence"),
    ],
)
def test_the_verb_goes_on_with_the_deed(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "en", ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    "text",
    [
        "Savers withdrew money from banks in Homs.",
        "The embassy warned against travel to Homs.",
        "Elections were held in Homs.",
        "A patient had fallen into a coma in Homs.",
    ],
)
def test_what_only_sounds_like_deeds_is_none(read: Read, text: str) -> None:
    assert told(read(text, "en", ["Homs"])) == []


def test_missiles_at_ships_strike_where_the_ships_are(read: Read) -> None:
    reports = read("The group fired missiles at warships in Homs.", "en", ["Homs"])
    assert told(reports) == [("shelling", "Homs")]
