"""What German dispatches chain to a deed: where it was, and words for deeds that tell of none."""

import pytest

from geo.model import PlaceKind
from tests.geo.conftest import Read, make_place, told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Zwei Tage nach dem Fall der Schutzzone Homs ist der Gouverneur geflohen.", "nonstate_overtakes_territory"),
        ("In Homs wurden die Lehrer von Vermummten zum Mitkommen gezwungen.", "abduction"),
        ("In Homs haben Jugendliche die Polizeiketten durchbrochen.", "riot"),
        ("Gegner der Reform stürmten in Homs das Rathaus.", "riot"),
        ("Bauern schütteten in Homs Milch vor das Ministerium.", "protest"),
        ("Fallschirmjäger sind am Montag in Homs eingetroffen.", "military_presence"),
    ],
)
def test_deeds_of_dispatches(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs") in told(read(text, "de", ["Homs"]))


@pytest.mark.parametrize(
    "text",
    [
        "In Homs tobt ein Kampf um Marktanteile.",
        "In Homs geht die Schlacht um die Wählerstimmen weiter.",
        "Das Problem lasse sich nicht mit Waffengewalt lösen, hieß es in Homs.",
    ],
)
def test_fights_over_things_are_none(read: Read, text: str) -> None:
    assert not read(text, "de", ["Homs"])


def test_a_region_right_behind_a_town_only_says_where_it_lies(read: Read) -> None:
    region = make_place("northern Syria", kind=PlaceKind.REGION, lat=36.5)
    text = "Islamisten haben die Stadt Homs im Norden Syriens eingenommen."
    assert told(read(text, "de", ["Homs", ("Norden Syriens", region)])) == [("nonstate_overtakes_territory", "Homs")]


def test_a_way_from_a_town_to_another_does_not_begin_where_the_shots_fell(read: Read) -> None:
    text = "Nahe Idlib wurde ein Konvoi auf dem Weg von Homs nach Aleppo beschossen."
    assert told(read(text, "de", ["Idlib", "Homs", "Aleppo"])) == [("shelling", "Idlib")]


@pytest.mark.parametrize("building", ["den Hauptbahnhof von", "das Rathaus von"])
def test_a_building_of_a_capital_is_its_scene(read: Read, building: str) -> None:
    damascus = make_place("Damascus")
    text = f"Eine Explosion hat {building} Damaskus erschüttert."
    assert told(read(text, "de", [("Damaskus", damascus)])) == [("bombing", "Damaskus")]


def test_there_were_deaths_is_nothing_said(read: Read) -> None:
    text = "Bei Gefechten zwischen Armee und Rebellen im Gebiet Homs gab es Tote."
    assert told(read(text, "de", ["Homs"])) == [("armed_clash", "Homs")]


@pytest.mark.parametrize("who", ["Die Islamisten", "Die Dschihadisten", "Die Rebellen"])
def test_nouns_that_end_like_participles_are_none(read: Read, who: str) -> None:
    text = f"{who} beherrschen seit Wochen die Stadt Homs."
    assert told(read(text, "de", ["Homs"])) == [("nonstate_overtakes_territory", "Homs")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("In Homs trafen zwei Hubschrauber Wohnhäuser.", {"air_strike"}),
        ("Jets bombardierten Aleppo. Die ersten Verletzten trafen am Abend in Homs ein.", {"air_strike"}),
        ("In Homs traf eine Granate ein Wohnhaus.", {"shelling"}),
    ],
)
def test_what_hits_and_who_arrives(read: Read, text: str, kinds: set[str]) -> None:
    assert {kind for kind, place in told(read(text, "de", ["Aleppo", "Homs"])) if place} == kinds


def test_from_very_near_is_not_to_come(read: Read) -> None:
    text = "Männer waren in ein Haus in Homs eingedrungen und hatten aus nächster Nähe auf Bewohner gefeuert."
    reports = read(text, "de", ["Homs"])
    assert reports
    assert {report.assertion.value for report in reports} == {"reported"}


def test_a_country_that_a_region_borders_on_is_no_scene(read: Read) -> None:
    text = "Zwei Verdächtige wurden in der an die Ukraine grenzenden Stadt Kursk gefasst."
    assert told(read(text, "de", ["Ukraine", "Kursk"])) == [("arrest", "Kursk")]


def test_hardly_anybody_came_out(read: Read) -> None:
    text = "Aus Homs gelangten kaum Zivilisten heraus."
    assert not [one for one in read(text, "de", ["Homs"]) if one.assertion.value == "reported"]


def test_coups_and_troops_set_down(read: Read) -> None:
    assert told(read("In Homs hatte das Militär geputscht.", "de", ["Homs"])) == [("armed_clash", "Homs")]
    text = "Hubschrauber haben in Homs Spezialkräfte abgesetzt."
    assert ("military_presence", "Homs") in told(read(text, "de", ["Homs"]))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Marine hat zwei Fregatten vor die Küste von Homs beordert.", "military_presence"),
        ("Ein Kontingent der Blauhelme ist in Homs gelandet.", "military_presence"),
        ("Die Armee rückte in Homs am Abend gegen Plünderer aus.", "military_presence"),
        ("In Homs gingen Streifenwagen in Flammen auf.", "property_destruction"),
    ],
)
def test_ships_sent_troops_called_out_and_cars_in_flames(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs") in told(read(text, "de", ["Homs"]))


def test_the_fire_brigade_is_no_army(read: Read) -> None:
    assert not read("Die Feuerwehr rückte in Homs zu einem Brand aus.", "de", ["Homs"])


def test_troops_sent_to_ones_own_border_are_in_ones_own_country(read: Read) -> None:
    text = "Frankreich schickte zusätzliche Soldaten an seine Grenze."
    assert told(read(text, "de", ["Frankreich"])) == [("military_presence", "Frankreich")]
    text = "Frankreich schickte zusätzliche Soldaten an die Front."
    assert told(read(text, "de", ["Frankreich"])) != [("military_presence", "Frankreich")]
