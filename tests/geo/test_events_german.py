"""What German desks write, read for the deeds it tells and for those it does not."""

from collections.abc import Callable, Sequence

import pytest

from geo.languages import pack_for
from geo.model import Assertion, NameClass, Named, NamedSpan, Report
from geo.toponyms import find_mentions
from tests.geo.conftest import Bench
from tests.geo.test_toponyms import GAZETTEER, WORDS

Read = Callable[..., tuple[Report, ...]]


def told(reports: Sequence[Report]) -> list[tuple[str, str | None]]:
    return [(report.event_type.value, report.where.mention.surface if report.where else None) for report in reports]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Behörden ließen den Bezirk Homs räumen.", "humanitarian"),
        ("Die Truppen räumten die Stadt Homs.", "withdrawal"),
        ("Die letzten Kämpfer der Gruppe hatten am Freitag in Bussen die Stadt Homs verlassen.", "withdrawal"),
        ("Bei Homs schossen die Rebellen einen Hubschrauber ab.", "weapons_disrupted"),
        ("In Homs machten sich Hunderte Familien auf den Weg.", "humanitarian"),
    ],
)
def test_words_of_german_desks(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "de", ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    "text",
    [
        "Gegen den Mann aus Homs erging Haftbefehl.",
        "In Homs hielt die Polizei einen Zug an.",
        "Die Maschine landete am Abend in Homs.",
        "Trotz massiven Polizeiaufgebots blieb es in Homs ruhig.",
    ],
)
def test_words_that_tell_of_no_deed(read: Read, text: str) -> None:
    assert told(read(text, "de", ["Homs"])) == []


def test_people_had_to_leave_is_no_mere_thought(read: Read) -> None:
    (report,) = read("In Homs mussten 300 Menschen ihre Häuser verlassen.", "de", ["Homs"])
    assert report.assertion is Assertion.REPORTED


@pytest.mark.parametrize("street", ["Clemensplatz", "Nordwall-Allee", "Obere Gasse"])
def test_an_unknown_street_lies_in_the_town_told_of(read: Read, street: str) -> None:
    text = f"In Homs stach ein Mann auf einen Händler ein. Am {street} erschoss er drei Passanten."
    assert {place for _, place in told(read(text, "de", ["Homs", (street, None)]))} == {"Homs"}


def test_police_who_shoot_the_attackers_make_no_clash_of_the_attack(read: Read) -> None:
    text = "Drei Männer haben in Homs fünf Passanten getötet. Polizisten erschossen die Angreifer."
    assert told(read(text, "de", ["Homs"])) == [("attack_on_civilians", "Homs")]


def test_nobody_flees_a_protest(read: Read) -> None:
    text = "In Homs protestierten Hunderte gegen den Krieg. Die UN zählten 3000 Vertriebene."
    assert ("humanitarian", "Homs") not in told(read(text, "de", ["Homs"]))


def test_where_those_were_stranded_who_arrive_is_no_scene(read: Read) -> None:
    text = "Tausende in Homs gestrandete Flüchtlinge sind in Idlib eingetroffen."
    assert told(read(text, "de", ["Homs", "Idlib"])) == [("humanitarian", "Idlib")]


@pytest.mark.parametrize("surface", ["Nizza", "Israels"])
def test_a_large_town_is_a_place_though_the_recogniser_doubts_it(bench: Bench, surface: str) -> None:
    text = "Der Anschlag weckt Erinnerungen an Nizza. Israels Armee schwieg."
    document, pack = bench.document(text, "de"), pack_for("de")
    start = text.index(surface)
    person = NamedSpan(start=start, end=start + len(surface), name_class=NameClass.PERSON, score=0.6)
    named = Named(engine="accurate", spans=(person,))
    found = find_mentions(document, pack, GAZETTEER, WORDS, named)
    assert [one.accepted for one in found if one.surface == surface] == [True]
