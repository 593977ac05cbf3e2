"""What German desks write, read for the deeds it tells and for those it does not."""

from datetime import date

import pytest

from geo.dates import find_dates
from geo.languages import pack_for
from geo.model import Assertion, NameClass, Named, NamedSpan
from geo.toponyms import find_mentions
from tests.geo.conftest import Bench, Read, make_place, told
from tests.geo.test_toponyms import GAZETTEER, WORDS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Behörden ließen den Bezirk Homs räumen.", "humanitarian"),
        ("Die Truppen räumten die Stadt Homs.", "withdrawal"),
        ("Die letzten Kämpfer der Gruppe hatten am Freitag in Bussen die Stadt Homs verlassen.", "withdrawal"),
        ("Bei Homs schossen die Rebellen einen Hubschrauber ab.", "weapons_disrupted"),
        ("In Homs gerieten Vermummte und Polizisten aneinander.", "riot"),
        ("In Homs bestiegen am Freitag 300 Migranten Busse.", "humanitarian"),
        ("In Homs hat die Räumung des Flüchtlingslagers begonnen.", "humanitarian"),
        ("In Homs brachte die Polizei drei Männer aufs Revier.", "arrest"),
        ("In Homs erschoss ein Polizist zwei Touristen.", "attack_on_civilians"),
        ("In Homs erschossen Unbekannte einen Polizisten.", "armed_clash"),
        ("In Homs drängten Polizisten die Menge mit Tränengas zurück.", "protest"),
        ("Bei einer Schießerei in einer Schule in Homs starben neun Menschen.", "attack_on_civilians"),
        ("In Homs wurden die Atomgespräche fortgesetzt.", "diplomacy"),
        ("Auch Homs ging am Freitag verloren.", "nonstate_overtakes_territory"),
        ("In Homs steckten Vermummte das Gericht an.", "riot"),
        ("In Homs flogen am Abend Eier und Steine.", "riot"),
        ("In Homs legten die Lehrer am Freitag die Arbeit nieder.", "protest"),
        ("Soldaten haben den Minister in Homs abgeholt.", "arrest"),
        ("In Homs wurde sein Wagen in eine Gruppe von Passanten gesteuert.", "attack_on_civilians"),
        ("In Homs machten sich Hunderte Familien auf den Weg.", "humanitarian"),
    ],
)
def test_words_of_german_desks(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "de", ["Homs"])) == [(kind, "Homs")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("In Homs stießen Soldaten und Milizen zusammen.", "armed_clash"),
        ("In Homs knallten am Abend Gewehrsalven.", "armed_clash"),
        ("In Homs ließen beide Lager die Waffen sprechen.", "armed_clash"),
        ("Zwei Offiziere sind in Homs gefallen.", "armed_clash"),
        ("In Homs krachten trotz einer Feuerpause Schüsse.", "armed_clash"),
        ("Die Angreifer brachten in Homs neun Dorfbewohner um.", "attack_on_civilians"),
        ("In Homs fielen vier Gäste einem Rassisten zum Opfer.", "attack_on_civilians"),
        ("Die Miliz ließ in Homs zwölf Männer hinrichten.", "attack_on_civilians"),
        ("In Homs wurden Helfer von einer Bombe zerfetzt.", "bombing"),
        ("In Homs haben Maskierte das Rathaus in ihre Gewalt gebracht.", "nonstate_overtakes_territory"),
        ("Homs ist in russische Hände gefallen.", "government_regains_territory"),
        ("Die Blauhelme kehrten Homs den Rücken.", "withdrawal"),
        ("Die Bundeswehr hat Homs verlassen.", "withdrawal"),
        ("In Homs fuhren Landwirte mit Treckern vor das Ministerium.", "protest"),
        ("In Homs machten Rentner ihrem Unmut Luft.", "protest"),
        ("In Homs wurde der Minister unter Arrest gestellt.", "arrest"),
        ("Die Regierung flog Fallschirmjäger nach Homs.", "military_presence"),
        ("In Homs brannten am Abend zwei Supermärkte.", "property_destruction"),
        ("Kämpfer lauerten bei Homs einer Patrouille auf.", "armed_clash"),
        ("Soldaten haben den Minister in Homs aus dem Bett geholt.", "arrest"),
        ("Der Präsident ließ in Homs Blogger einsperren.", "arrest"),
        ("In Homs gaben sich die Präsidenten die Hand.", "diplomacy"),
        ("Über Homs kreisten Hubschrauber.", "military_presence"),
        ("Die Armee jagte die Rebellen aus Homs.", "government_regains_territory"),
        ("Beamte konfiszierten in Homs 300 Pistolen.", "weapons_disrupted"),
        ("In Homs trafen Busse mit 500 Vertriebenen ein.", "humanitarian"),
        ("In Homs machten Studenten Front gegen das Gesetz.", "protest"),
        ("Die Regierung schickte einen Sondergesandten nach Homs.", "diplomacy"),
    ],
)
def test_turns_of_german_wires(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs") in told(read(text, "de", ["Homs"]))


@pytest.mark.parametrize(
    "text",
    [
        "Der General fiel in Homs in Ungnade.",
        "Bei Homs stießen zwei Züge zusammen.",
        "Der Minister verließ in Homs die Bundeswehr.",
        "In Homs fuhren Traktoren zur Ernte.",
    ],
)
def test_like_words_tell_no_deed(read: Read, text: str) -> None:
    assert told(read(text, "de", ["Homs"])) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gegen den Mann aus Homs erging Haftbefehl.",
        "In Homs hielt die Polizei einen Zug an.",
        "Die Maschine landete am Abend in Homs.",
        "Bei einem Brand in einem Hotel in Homs starben zehn Gäste.",
        "Der Minister hielt in Homs an dem Vorhaben fest.",
        "Nach dem Beschuss stürzte bei Homs ein Flugzeug ab.",
        "In Homs wurden zwei Leichen geborgen.",
        "Der Angriff auf Homs wurde vom Minister scharf verurteilt.",
        "Am Freitag jährte sich in Homs der Anschlag auf die Redaktion.",
        "Die Trauerfeier für die Opfer des Anschlags fand in Homs statt.",
        "Das Gericht in Homs verurteilte ihn wegen Folter.",
        "Die Beamten hatten sich in Homs zum Mittagsgebet versammelt.",
        "Im von Moskau besetzten Homs schwiegen alle.",
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


def test_a_capital_that_a_crowd_marches_through_is_the_scene(read: Read) -> None:
    kabul = make_place("Kabul", "AF")
    assert told(read("Tausende Frauen zogen durch Kabul.", "de", [("Kabul", kabul)])) == [("protest", "Kabul")]


def test_how_an_attack_ended_is_no_clash_of_its_own(read: Read) -> None:
    text = "In Homs erstach ein Mann zwei Frauen und wurde von Soldaten erschossen."
    assert told(read(text, "de", ["Homs"])) == [("attack_on_civilians", "Homs")]


def test_taken_without_resistance_is_taken(read: Read) -> None:
    (report,) = read("Rebellen nahmen Homs ohne Gegenwehr ein.", "de", ["Homs"])
    assert report.assertion is Assertion.REPORTED


def test_why_somebody_is_arrested_is_no_deed(read: Read) -> None:
    reports = read("In Homs wurden 20 Menschen wegen eines angeblichen Anschlags verhaftet.", "de", ["Homs"])
    assert told(reports) == [("arrest", "Homs")]


def test_a_word_for_a_deed_is_no_unknown_town(read: Read) -> None:
    reports = read("Bei Krawallen in Homs wurden acht Beamte verletzt.", "de", [("Krawallen", None), "Homs"])
    assert told(reports) == [("riot", "Homs")]


def test_what_is_answered_keeps_its_place_with_its_day(read: Read) -> None:
    text = "Teheran sprach von Vergeltung für die Bombardierung seines Konsulats in Homs am 1. Mai 2015."
    reports = read(text, "de", ["Homs"], [("am 1. Mai 2015", date(2015, 5, 1), date(2015, 5, 1))])
    assert [place for _, place in told(reports)] == ["Homs"]


def test_the_day_before_is_not_counted_from_a_day_to_come(bench: Bench) -> None:
    text = "Am Mittwoch fielen Schüsse. Am Freitag will er den Mann übergeben. Tags zuvor hatten Jets Homs bombardiert."
    found = find_dates(bench.document(text, "de", published=date(2015, 11, 26)), pack_for("de"))
    assert found[-1].first == date(2015, 11, 24)


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
