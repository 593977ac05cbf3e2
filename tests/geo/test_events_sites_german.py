"""German: towns named behind what stands in them, and what crowds and bombs do there."""

from datetime import date

import pytest

from geo.model import PlaceKind
from tests.geo.conftest import Read, make_place, told

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


def test_units_of_a_region_are_where_they_are_sent(read: Read) -> None:
    region = ("Tschetschenische", make_place("Chechnya", "RU", PlaceKind.ADMIN1))
    reports = read("Tschetschenische Einheiten wurden nach Homs verlegt.", "de", ["Homs"], adjectives=[region])
    assert told(reports) == [("military_presence", "Homs")]
