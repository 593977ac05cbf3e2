"""German: towns named behind what stands in them, and what crowds and bombs do there."""

from datetime import date

import pytest

from geo.model import PlaceKind
from tests.geo.conftest import Bench, Read, make_place, told

BAMAKO = ("Bamako", make_place("Bamako", "ML"))
YEMEN = ("Jemen", make_place("Jemen", "YE", PlaceKind.COUNTRY))


@pytest.mark.parametrize(
    "site",
    [
        "auf dem Hauptplatz von", "am Busbahnhof von", "in einem Armenviertel von", "in der Altstadt von",
        "vor dem Rathaus von", "auf dem Gelände der Universität von", "in der U-Bahn von", "an der Universität",
        "auf der Landstraße nach", "in der Nähe des Präsidentenpalastes von", "an der Straße zum Flughafen von",
    ],
)  # fmt: skip
def test_a_capital_behind_a_site_is_where_it_happens(read: Read, site: str) -> None:
    reports = read(f"Bei Gefechten {site} Bamako starben fünf Menschen.", "de", [BAMAKO])
    assert told(reports) == [("armed_clash", "Bamako")]


@pytest.mark.parametrize("whole", ["im ganzen", "im gesamten", "in weiten Teilen des"])
def test_a_whole_country_is_where_it_happens(read: Read, whole: str) -> None:
    assert told(read(f"Zehntausende demonstrierten {whole} Jemen.", "de", [YEMEN])) == [("protest", "Jemen")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Neben dem Markt von Homs ist ein Lastwagen in die Luft gegangen.", "bombing"),
        ("In Homs gingen am Abend zwei Bomben hoch.", "bombing"),
        ("In Homs lauerten Bewaffnete am Morgen einer Patrouille auf.", "armed_clash"),
        ("In Homs haben Rebellen eine Kaserne in ihre Gewalt gebracht.", "nonstate_overtakes_territory"),
        ("In Homs drängte die Polizei eine Menschenmenge zurück.", "protest"),
        ("In Homs zogen Tausende vor den Sitz des Gouverneurs.", "protest"),
        ("Junge Leute haben sich in Homs versammelt, um Neuwahlen zu fordern.", "protest"),
        ("In Homs liefen Soldaten Streife.", "military_presence"),
        ("Die Taliban sind am Abend in Homs eingerückt.", "nonstate_overtakes_territory"),
        ("Weitere Schläge galten einem Depot in Homs.", "air_strike"),
        ("Ein Soldat wurde in Homs von einem Heckenschützen getroffen.", "armed_clash"),
        ("In Homs legten Busfahrer am Montag die Arbeit nieder.", "protest"),
        ("In Homs schlugen Jugendliche Schaufenster ein.", "riot"),
        ("In Homs wurden Fensterscheiben der Partei eingeworfen.", "riot"),
        ("Milizionäre haben in Homs auf Pilger geschossen.", "attack_on_civilians"),
        ("Pioniere entschärften in Homs am Dienstag eine Mine.", "weapons_disrupted"),
        ("Die Soldaten haben in Homs das Weite gesucht.", "withdrawal"),
        ("Die Angst hat in Homs Familien über die Grenze getrieben.", "humanitarian"),
    ],
)
def test_deeds_told_by_what_is_done_with_what(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "de", ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister setzte sich am Freitag nach Homs ab.",
        "Die Aktie von Homs sprengte alle Erwartungen.",
        "In Homs blies der Verein die Feier ab.",
    ],
)
def test_what_only_sounds_like_deeds_is_none(read: Read, text: str) -> None:
    assert told(read(text, "de", ["Homs"])) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "In Homs explodierte am Montag eine Autobombe. Es war der zweite Anschlag in Homs binnen einer Woche."),
        ("fr", "Une voiture piégée a explosé lundi à Homs. C'était le quatrième attentat à Homs cette année."),
        ("es", "Un coche bomba estalló el lunes en Homs. Fue el segundo atentado en Homs este año."),
        ("ru", "В Homs в понедельник взорвался заминированный автомобиль. Это был второй теракт в Homs за год."),
        ("uk", "У Homs у понеділок вибухнув замінований автомобіль. Це був третій теракт у Homs за рік."),
    ],
)
def test_an_attack_counted_among_others_is_the_one_told_of(read: Read, language: str, text: str) -> None:
    reports = read(text, language, ["Homs"], published=date(2024, 5, 16))
    assert {report.event_type.value for report in reports} == {"bombing"}


def test_a_checkpoint_where_people_are_arrested_is_no_deployment(read: Read) -> None:
    assert told(read("An einem Kontrollpunkt in Homs wurden drei Männer festgenommen.", "de", ["Homs"])) == [
        ("arrest", "Homs")
    ]
    assert told(read("Three men were arrested at a checkpoint in Homs.", "en", ["Homs"])) == [("arrest", "Homs")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am Mittwoch bombardierten Jets Homs als Vergeltung für den Mord an Bauern am 2. Mai in Hama."),
        ("en", "On Wednesday jets bombed Homs in retaliation for the massacre of twelve farmers on May 2 in Hama."),
        ("es", "El miércoles aviones bombardearon Homs en represalia por la matanza el 2 de mayo en Hama."),
    ],
)  # fmt: skip
def test_what_is_answered_has_its_own_place_and_day(bench: Bench, language: str, text: str) -> None:
    days = {"de": ("Mittwoch", "2. Mai"), "en": ("Wednesday", "May 2"), "es": ("miércoles", "2 de mayo")}[language]
    dates = [(days[0], date(2024, 5, 15), date(2024, 5, 15)), (days[1], date(2024, 5, 2), date(2024, 5, 2))]
    reports = bench.read(text, language, ["Homs", "Hama"], dates)
    strikes = [one for one in reports if one.event_type.value == "air_strike"]
    assert [(told([one]), one.when and one.when.first) for one in strikes] == [
        ([("air_strike", "Homs")], date(2024, 5, 15))
    ]
    others = [one for one in reports if one not in strikes]
    assert all(told([one])[0][1] == "Hama" and one.when and one.when.first == date(2024, 5, 2) for one in others)


def test_a_day_told_of_a_town_is_not_that_of_the_verb(bench: Bench) -> None:
    text = "In Homs, das am Sonntag an die Rebellen gefallen war, zerstörten Kampfjets am Rand der Stadt Geschütze."
    reports = bench.read(text, "de", ["Homs"], [("am Sonntag", date(2024, 5, 12), date(2024, 5, 12))])
    days = {one.event_type.value: one.when and one.when.first for one in reports}
    assert days["nonstate_overtakes_territory"] == date(2024, 5, 12)
    assert days["air_strike"] != date(2024, 5, 12)


def test_units_of_a_region_are_where_they_are_sent(read: Read) -> None:
    region = ("Tschetschenische", make_place("Chechnya", "RU", PlaceKind.ADMIN1))
    reports = read("Tschetschenische Einheiten wurden nach Homs verlegt.", "de", ["Homs"], adjectives=[region])
    assert told(reports) == [("military_presence", "Homs")]
