"""What German news prose tells with subject and verb, verb and object, participle or noun."""

from datetime import date

import pytest

from tests.geo.conftest import Bench, Read, make_place, told


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


@pytest.mark.parametrize(
    ("text", "places", "days", "rows"),
    [
        (
            "Im Norden flammten am Freitag trotz der am Dienstag in Genf eröffneten Messe Kämpfe um Homs auf.",
            ["Genf", "Homs"], {"am Freitag": 20, "am Dienstag": 17}, [("armed_clash", "Homs", 20)],
        ),
        (
            "Die Rebellen brachten den seit Mai geschlossenen Flughafen von Homs am Freitag in ihre Gewalt.",
            ["Homs"], {"seit Mai": 1, "am Freitag": 20}, [("nonstate_overtakes_territory", "Homs", 20)],
        ),
        (
            "Bei dem am Dienstag verübten Anschlag in Homs starben neun Menschen.",
            ["Homs"], {"am Dienstag": 17}, [("attack_on_civilians", "Homs", 17)],
        ),
        (
            "Der Mann, der am Freitag in Homs neun Gläubige erschossen hat, schweigt.",
            ["Homs"], {"am Freitag": 20}, [("attack_on_civilians", "Homs", 20)],
        ),
    ],
)  # fmt: skip
def test_days_and_towns_of_an_attribute_are_not_those_of_the_verb(
    bench: Bench, text: str, places: list[str], days: dict[str, int], rows: list[tuple[str, str, int]]
) -> None:
    dates = [(words, date(2015, 11, day), date(2015, 11, day)) for words, day in days.items()]
    found = bench.read(text, "de", places, dates=dates)
    assert [(kind, place, one.when.first.day) for one, (kind, place) in zip(found, told(found), strict=True)
            if one.when is not None and one.when.first is not None] == rows  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Maskierte hatten in Homs eine Streife unter Feuer genommen.", "armed_clash"),
        ("Maskierte haben in Homs einen Bus unter Beschuss genommen.", "attack_on_civilians"),
        ("Panzer haben Homs unter Beschuss genommen.", "shelling"),
        ("In Homs nahmen Maskierte einen Kontrollposten unter Feuer.", "armed_clash"),
        ("Tausende Menschen stürmten in Homs den Amtssitz.", "riot"),
        ("In Homs hatten sie 20 Gendarmen getötet.", "armed_clash"),
        ("In Homs traf eine Granate ein Haus mit einer Praxis.", "shelling"),
        ("300 Bewohner verließen die Stadt Homs.", "humanitarian"),
        ("Trümmer erschlugen in Homs einen Händler.", "shelling"),
    ],
)
def test_who_does_it_decides_what_fire_and_storming_are(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "de", ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat in Homs hat einen Militäreinsatz gebilligt.",
        "Nach wochenlangen Protesten verließ der Präsident Homs.",
        "Die Behörden ließen den Autor in Homs aus dem Hausarrest frei.",
        "Auslöser der Krawalle war ein Gesetz, das der Rat in Homs annahm.",
        "Türkische Firmen haben in den Tagen zuvor in Homs geworben.",
    ],
)
def test_what_was_told_before_or_only_sounds_so_is_no_deed(read: Read, text: str) -> None:
    assert not read(text, "de", ["Homs"])


def test_a_government_that_protests_is_nobody_in_the_street(read: Read) -> None:
    assert not read("Die Lage ist ernst, Peking protestierte.", "de", [("Peking", make_place("Beijing", "CN"))])


def test_bombs_found_in_a_flat_are_where_the_suspect_was_arrested(read: Read) -> None:
    text = "In Homs nahm die Polizei einen Mann fest. In seiner Wohnung stellten Beamte Sprengsätze sicher."
    assert told(read(text, "de", ["Homs"])) == [("arrest", "Homs"), ("weapons_disrupted", "Homs")]
