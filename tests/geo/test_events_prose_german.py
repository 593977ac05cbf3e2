"""What German news prose tells with subject and verb, verb and object, participle or noun."""

import pytest

from tests.geo.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Eine Drohne ist in Homs in ein Wohnhaus geprallt.", "drone_strike"),
        ("In Homs brachten Vermummte den Bahnhof in ihre Gewalt.", "nonstate_overtakes_territory"),
        ("Homs fiel am Freitag an die Taliban.", "nonstate_overtakes_territory"),
        ("Über Homs weht die Flagge der Taliban.", "nonstate_overtakes_territory"),
        ("Die Rebellen zogen kampflos in Homs ein.", "nonstate_overtakes_territory"),
        ("Homs ist an die Armee gefallen.", "government_regains_territory"),
        ("Die Truppen entrissen Homs den Islamisten.", "government_regains_territory"),
        ("Der Geheimdienst schaltete in Homs einen Anführer aus.", "armed_clash"),
        ("Unbekannte töteten in Homs eine Bloggerin.", "attack_on_civilians"),
        ("Unbekannte töteten in Homs zwei Wärter.", "armed_clash"),
        ("Ein Händler wurde in Homs aus seinem Haus gezerrt.", "attack_on_civilians"),
        ("Männer stießen in Homs einen Richter in einen Lieferwagen.", "abduction"),
        ("In Homs schwenkten Studenten Nationalflaggen.", "protest"),
        ("Studierende besetzten in Homs das Rektorat.", "protest"),
        ("Häftlinge haben in Homs gemeutert.", "riot"),
        ("Ein Zerstörer hat in Homs festgemacht.", "military_presence"),
        ("Soldaten patrouillierten durch Homs.", "military_presence"),
        ("Die Armee bezog in Homs ein Feldlager.", "base_established"),
        ("In Homs hat die Polizei ein Attentat vereitelt.", "weapons_disrupted"),
        ("In Homs wurde ein Reporter zu zehn Tagen Arrest verurteilt.", "arrest"),
        ("Die Milizionäre haben in Homs Läden geplündert.", "property_destruction"),
        ("In Homs erzielten die Unterhändler eine Einigung.", "agreement"),
        ("In Homs legten beide Nachbarn ihren Konflikt bei.", "agreement"),
        ("In Homs ist die Waffenruhe verlängert worden.", "agreement"),
        ("Die Amerikaner schlossen ihren Stützpunkt in Homs.", "withdrawal"),
        ("In Homs wird über eine Waffenruhe verhandelt.", "diplomacy"),
        ("Die Bewohner von Homs mussten ihre Wohnungen verlassen.", "humanitarian"),
    ],
)
def test_deeds_told_in_news_prose(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "de", ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    "text",
    [
        "Der Stürmer schaltete in Homs den Verteidiger aus.",
        "In Homs fiel der Kurs der Aktie.",
        "In Homs schwenkten Fans Fahnen.",
        "Der Titel fiel an Homs.",
        "Zwei Frauen haben sich in Homs verliebt.",
        "Der Minister forderte in Homs, die Waffenruhe zu verlängern.",
        "In Homs brach der Kanzler das Schweigen.",
        "Der Verein legte in Homs den Streit um den Trainer bei.",
    ],
)
def test_what_only_sounds_like_deeds_is_none(read: Read, text: str) -> None:
    assert not [one for one in read(text, "de", ["Homs"]) if one.assertion.value == "reported"]


def test_a_capital_behind_in_is_no_speaker_where_the_verb_says_what_happened(read: Read) -> None:
    reports = read("In Doha einigten sich die Minister auf eine Feuerpause.", "de", ["Doha"])
    assert told(reports) == [("agreement", "Doha")]


def test_a_town_behind_own_information_is_not_who_tells_of_it(read: Read) -> None:
    reports = read("Die Armee hat nach eigenen Angaben Homs erobert.", "de", ["Homs"])
    assert told(reports) == [("government_regains_territory", "Homs")]
