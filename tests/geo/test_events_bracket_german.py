"""German verbs whose particle ends the clause, occasions on which somebody speaks, towns that are not named again."""

from datetime import date

import pytest

from geo.events_marks import MarkIndex, Sign
from geo.languages import pack_for
from geo.languages.pack import Cue
from geo.model import Article, PlaceKind
from geo.text import read_document, text_digest
from tests.geo.conftest import Read, make_place, told, told_how

SUNDAY, MONDAY = date(2015, 11, 22), date(2015, 11, 23)
SYRIA = ("Syriens", make_place("Syria", "SY", PlaceKind.COUNTRY))


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Sie nahmen Homs ein.", True),
        ("Sie nahmen Homs ein, sagte er.", True),
        ("Sie nahmen Homs ein und blieben.", True),
        ("Sie nahmen in Homs ein Lager ins Visier.", False),
        ("Sie nahmen dort ein paar Leute mit.", False),
    ],
)
def test_a_particle_ends_its_clause(text: str, holds: bool) -> None:
    index = MarkIndex([("nahmen ~ ein.", Sign(Cue.TRIGGER))], clitics=False, links="und")
    article = Article(id=text_digest(text), text=text, language="de", published=None)
    document = read_document(article, pack_for("de"))
    assert bool(index.find(document, 0, len(document.tokens))) is holds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Soldaten griffen in Homs zwei Schleuser auf.", "arrest"),
        ("Maskierte drangen in Homs in eine Klinik ein und töteten drei Ärzte.", "attack_on_civilians"),
        ("Milizionäre sind in Homs in ein Kloster eingedrungen und haben zwei Mönche ermordet.", "attack_on_civilians"),
        ("Rebellen drangen in die Stadt Homs ein.", "nonstate_overtakes_territory"),
        ("Die Armee hat die Islamisten aus der Altstadt von Homs vertrieben.", "government_regains_territory"),
        ("Die Miliz antwortete mit dem Abschuss mehrerer Raketen auf einen Flugplatz bei Homs.", "shelling"),
        ("In Homs gab es Märsche für den Frieden.", "protest"),
        ("Eine Panzerbrigade wurde nach Homs verlegt.", "military_presence"),
        ("Ein Radfahrer ist in Homs von Polizisten erschossen worden.", "attack_on_civilians"),
        ("In Homs bot die Regierung 2000 Polizisten auf.", "military_presence"),
        ("Die Vororte von Homs lagen tagelang unter schwerem Beschuss.", "shelling"),
        ("Die Miliz hatte Homs an sich gebracht.", "nonstate_overtakes_territory"),
        ("Homs ist an die Terrormiliz gefallen.", "nonstate_overtakes_territory"),
        ("Die Armee hat Homs für von den Dschihadisten befreit erklärt.", "government_regains_territory"),
        ("Der Schüler, den ein Polizist in Homs erschossen hatte, war 17 Jahre alt.", "attack_on_civilians"),
        ("Eine Drohne hatte nahe dem Rathaus von Homs den Kommandeur und zwei Begleiter getötet.", "drone_strike"),
        ("Die Aufständischen schossen mit Mörsern auf den Flughafen von Homs.", "shelling"),
        ("In Homs wurde eine Granate in die Menge geschleudert.", "grenade"),
        ("Der Nachbarstaat hat zwölf Raketen auf Kasernen in Homs abgeschossen.", "shelling"),
        ("Nach Kämpfen mit der Miliz kam Homs wieder unter die Kontrolle der Armee.", "government_regains_territory"),
        ("Nach der Flucht der Soldaten haben die Dschihadisten Homs überrannt.", "nonstate_overtakes_territory"),
    ],
)  # fmt: skip
def test_verb_and_particle_tell_of_a_deed(read: Read, text: str, kind: str) -> None:
    assert (kind, "Homs", "reported") in told_how(read(text, "de", ["Homs"]))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Armee räumte einen Fehler bei dem Einsatz in Homs ein.", "withdrawal"),
        ("Das Militär räumte ein, dass in Homs drei Helfer starben.", "withdrawal"),
        ("Die Regierung griff in Homs den Vorschlag der Opposition auf.", "arrest"),
        ("Bewaffnete drangen in Homs in ein Hotel ein und töteten zwei Gäste.", "nonstate_overtakes_territory"),
        ("Die Armee hat Tausende Bewohner aus der Stadt Homs vertrieben.", "government_regains_territory"),
        ("Die Polizei fasste in Homs einen Mann mit einem Sprengstoffgürtel.", "suicide_bombing"),
        ("In Homs wächst der Zorn über das Massaker.", "attack_on_civilians"),
        ("Die Armee nahm in Homs ein Lager der Rebellen ins Visier.", "government_regains_territory"),
        ("Der Schütze von Homs sitzt in Untersuchungshaft.", "arrest"),
        ("Die Täter steckten in Homs einen Wagen in Brand und flüchteten.", "humanitarian"),
        ("Der Nachbarstaat hat zwölf Raketen auf Kasernen in Homs abgeschossen.", "weapons_disrupted"),
        ("Eine Patrouille hat in Homs zwei Schmuggler gefasst.", "military_presence"),
        ("Der gut besuchte Markt von Homs wurde bombardiert.", "diplomacy"),
        ("In Homs hatten sich Familien in den Keller geflüchtet.", "humanitarian"),
        ("Aus einem Haus in Homs wurden drei Bewohner lebend aus den Trümmern geborgen.", "humanitarian"),
        ("Ein Passant ist in Homs von einem Polizisten erschossen worden.", "armed_clash"),
    ],
)
def test_verb_and_particle_tell_of_no_other_deed(read: Read, text: str, kind: str) -> None:
    assert kind not in {told_kind for told_kind, _ in told(read(text, "de", ["Homs"]))}


@pytest.mark.parametrize(
    "text",
    [
        "Weitere Hilfe sei geplant, sagte der Minister am Sonntag bei einem Besuch in Homs.",
        "Bei einem Besuch in Homs kündigte der Minister am Sonntag weitere Hilfe an.",
        "Der Kanzler forderte am Sonntag bei einem Treffen mit dem Präsidenten in Homs eine Waffenruhe.",
    ],
)
def test_a_meeting_on_which_somebody_spoke_took_place(read: Read, text: str) -> None:
    reports = read(text, "de", ["Homs"], [("am Sonntag", SUNDAY, SUNDAY)])
    assert ("diplomacy", "Homs", "reported") in told_how(reports)


def test_a_meeting_to_come_is_to_come(read: Read) -> None:
    text = "Bei einem Besuch in Homs will der Kanzler mit dem Präsidenten sprechen."
    assert ("diplomacy", "Homs", "future") in told_how(read(text, "de", ["Homs"]))


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("de", "In Homs wird gekämpft. In der Stadt im Norden Syriens explodierte am Montag eine Bombe.", "Syriens"),
        ("en", "Fighting rages in Homs. A bomb went off in the city in northern Syria on Monday.", "Syria"),
        ("es", "Hay combates en Homs. Una bomba estalló en la ciudad del norte de Siria.", "Siria"),
        ("fr", "Des combats ont lieu à Homs. Une bombe a explosé dans cette ville du nord de la Syrie.", "Syrie"),
        ("ru", "В Homs идут бои. В городе на севере Сирии взорвалась бомба.", "Сирии"),
        ("uk", "У Homs тривають бої. У місті на півночі Сирії вибухнула бомба.", "Сирії"),
    ],
)
def test_the_city_in_the_north_of_a_country_is_the_one_told_of(
    read: Read, language: str, text: str, country: str
) -> None:
    land = (country, make_place("Syria", "SY", PlaceKind.COUNTRY))
    assert ("bombing", "Homs") in told(read(text, language, ["Homs", land]))


def test_a_city_with_an_article_of_its_own_is_not_the_one_told_of(read: Read) -> None:
    text = "In Homs wird gekämpft. In einer Stadt im Norden Syriens explodierte eine Bombe."
    assert ("bombing", "Homs") not in told(read(text, "de", ["Homs", SYRIA]))


def test_the_last_time_has_its_own_day(read: Read) -> None:
    text = "Es war der schwerste Anschlag seit dem Bombenattentat in Homs am Sonntag."
    (report,) = [one for one in read(text, "de", ["Homs"], [("am Sonntag", SUNDAY, SUNDAY)]) if one.where is not None]
    assert report.when is not None
    assert report.when.first == SUNDAY


def test_taken_and_retaken_on_days_of_their_own_are_two(read: Read) -> None:
    text = "Die Rebellen hatten Homs am Sonntag eingenommen, ehe die Armee sie am Montag aus der Stadt vertrieb."
    reports = read(text, "de", ["Homs"], [("am Sonntag", SUNDAY, SUNDAY), ("am Montag", MONDAY, MONDAY)])
    days = {report.event_type.value: report.when and report.when.first for report in reports}
    assert days == {"nonstate_overtakes_territory": SUNDAY, "government_regains_territory": MONDAY}


def test_the_area_of_an_apposition_is_no_second_place(read: Read) -> None:
    area = ("Ostsyrien", make_place("eastern Syria", "SY", PlaceKind.REGION))
    text = "In Homs, einer Stadt in Ostsyrien fern der Front, starben durch den Einschlag von Raketen 20 Menschen."
    assert told(read(text, "de", ["Homs", area])) == [("shelling", "Homs")]


@pytest.mark.parametrize("text", ["Proteste gab es in Homs nicht.", "Zu Festnahmen kam es in Homs nicht."])
def test_what_there_was_not_is_negated(read: Read, text: str) -> None:
    assert {how for _, _, how in told_how(read(text, "de", ["Homs"]))} == {"negated"}


def test_troops_leave_where_the_sentence_says_that_they_are(read: Read) -> None:
    text = "Die Soldaten, die seit Jahren in Homs stationiert sind, werden bald abziehen."
    assert ("withdrawal", "Homs", "future") in told_how(read(text, "de", ["Homs"]))


def test_all_over_the_country_is_the_one_whose_police_it_is(read: Read) -> None:
    land = ("französische", make_place("France", "FR", PlaceKind.COUNTRY))
    text = "Die französische Polizei hat landesweit 1300 Personen in Gewahrsam genommen."
    assert told(read(text, "de", adjectives=[land])) == [("arrest", "französische")]
