"""Families of words for deeds, and what looks like them in ordinary news."""

from collections.abc import Callable

import pytest

from geo.languages.families import joined, pairs, widened
from geo.languages.pack import Cue, EventWords
from geo.model import EventType, Report

Read = Callable[..., tuple[Report, ...]]


def kinds(reports: tuple[Report, ...]) -> set[str]:
    return {report.event_type.value for report in reports}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Washington rushed 600 extra marines to Homs on Monday.", "military_presence"),
        ("en", "Gunmen seized three aid workers in Homs on Monday.", "abduction"),
        ("en", "Angry crowds stormed the town hall in Homs on Monday.", "riot"),
        ("en", "Hundreds of students sat down in the square of Homs on Monday.", "protest"),
        ("en", "A lorry ploughed into a crowd in Homs on Monday.", "attack_on_civilians"),
        ("en", "Police picked up two men in Homs on Monday.", "arrest"),
        ("en", "Soldiers recovered a hundred rifles in Homs on Monday.", "weapons_disrupted"),
        ("en", "The raiders burnt the shops of Homs on Monday.", "property_destruction"),
        ("de", "Die Rebellen setzten sich am Montag in Homs fest.", "nonstate_overtakes_territory"),
        ("de", "Vor dem Rathaus in Homs flogen am Montag Steine und Flaschen.", "riot"),
        ("de", "In Homs fanden Soldaten am Montag zwanzig Gewehre.", "weapons_disrupted"),
        ("de", "Hunderte Studenten klebten sich am Montag in Homs auf die Straße.", "protest"),
        ("de", "In Homs legten Bewaffnete am Montag Feuer in zwei Schulen.", "property_destruction"),
    ],
)  # fmt: skip
def test_verbs_tell_of_a_deed_with_their_object_or_subject(read: Read, language: str, text: str, kind: str) -> None:
    assert kind in kinds(read(text, language, ["Homs"]))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The company rushed 600 extra parcels to Homs on Monday."),
        ("en", "Analysts grabbed three headlines in Homs on Monday."),
        ("en", "The choir picked up two prizes in Homs on Monday."),
        ("en", "Fans swooped on the cheap tickets in Homs on Monday."),
        ("en", "Fans took the train to Homs on Monday."),
        ("de", "Am Montag legte der Bäcker in Homs zwei Brote in den Ofen."),
        ("de", "Der Trainer setzte sich am Montag in Homs auf die Bank."),
        ("de", "In Homs fanden Wanderer am Montag zwanzig Pilze."),
    ],
)
def test_the_same_verbs_with_other_objects_tell_of_nothing(read: Read, language: str, text: str) -> None:
    assert read(text, language, ["Homs"]) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ankara sent four hundred more elite troops to Homs on Monday.", True),
        ("Ankara sent a letter of thanks in several languages to Homs, where troops had once been, on Monday.", False),
    ],
)
def test_a_gap_with_a_width_ends_there(read: Read, text: str, told: bool) -> None:
    assert ("military_presence" in kinds(read(text, "en", ["Homs"]))) is told


def test_pairs_are_every_head_with_every_tail() -> None:
    assert pairs("sent, moved", "troops, tanks", 4) == "sent ~4 troops, sent ~4 tanks, moved ~4 troops, moved ~4 tanks"
    assert pairs("crowd", "stormed") == "crowd stormed"


def test_widened_words_keep_their_own_first() -> None:
    words = EventWords(triggers={EventType.RIOT: "riot"}, cues={Cue.HIT: "hit"})
    wider = widened(words, {EventType.RIOT: "mob", EventType.ARREST: "held"}, {Cue.HIT: "smashed"})
    assert dict(wider.triggers) == {EventType.RIOT: "riot, mob", EventType.ARREST: joined("", "held")}
    assert wider.cues[Cue.HIT] == "hit, smashed"
