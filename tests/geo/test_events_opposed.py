"""What protests are against was told before, capitals where somebody speaks are no scene; German subjunctives."""

import pytest

from geo.model import Place
from tests.geo.conftest import Read, make_place, told_how


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Hundreds demonstrated in Homs against the bombardment.", "Homs"),
        ("en", "Students rallied in Homs to protest over the killings.", "Homs"),
        ("fr", "Des centaines d'étudiants ont manifesté à Homs contre les bombardements.", "Homs"),
        ("es", "Cientos de estudiantes protestaron en Homs contra los ataques aéreos.", "Homs"),
        ("de", "Hunderte Studenten demonstrierten in Homs gegen die Luftschläge.", "Homs"),
        ("de", "Hunderte zogen in Homs durch die Straßen, um gegen den Luftangriff zu protestieren.", "Homs"),
        ("ru", "В Хомсе сотни студентов протестовали против бомбардировок.", "Хомсе"),
        ("uk", "У Хомсі сотні студентів протестували проти обстрілів.", "Хомсі"),
        ("ar", "تظاهر المئات في حمص ضد القصف.", "حمص"),
    ],
)
def test_what_a_protest_is_against_was_told_before(read: Read, language: str, text: str, place: str) -> None:
    assert told_how(read(text, language, [place])) == {("protest", place, "reported")}


def test_a_place_behind_what_a_protest_is_against_has_its_own_deed(read: Read) -> None:
    found = told_how(read("Hundreds demonstrated in Hama against the air strike on Homs.", places=["Hama", "Homs"]))
    assert found == {("protest", "Hama", "reported"), ("air_strike", "Homs", "reported")}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Die Rebellen hätten Homs beschossen, sagte ein Sprecher.", "reported"),
        ("Augenzeugen berichteten, Kampfjets hätten Homs bombardiert.", "reported"),
        ("Die Armee hätte Homs bombardieren sollen.", "hypothetical"),
        ("Wenn die Armee Homs bombardiert hätte, wäre der Hafen zerstört.", "hypothetical"),
    ],
)
def test_the_subjunctive_of_speech_reports(read: Read, text: str, mode: str) -> None:
    assert {assertion for _, _, assertion in told_how(read(text, "de", ["Homs"]))} == {mode}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bewaffnete nahmen in Homs zwei Lehrer mit.", "abduction"),
        ("In Homs nahmen die Rebellen am Abend mehrere Frauen mit.", "abduction"),
        ("Bewaffnete stürmten das Gefängnis von Homs.", "armed_clash"),
        ("Die Verwundeten sind aus dem belagerten Homs herausgebracht worden.", "humanitarian"),
        ("In Homs mussten 300 Menschen ihre Häuser verlassen.", "humanitarian"),
        ("In Homs haben Bewaffnete auf Flüchtende geschossen.", "attack_on_civilians"),
        ("Es war der Abend, an dem Vermummte in Homs Autos in Brand steckten.", "riot"),
        ("Die Minister unterzeichneten in Homs einen Vertrag über die Entsendung von Polizisten.", "agreement"),
    ],
)
def test_german_turns_tell_of_one_deed(read: Read, text: str, kind: str) -> None:
    assert {(one, where) for one, where, _ in told_how(read(text, "de", ["Homs"]))} == {(kind, "Homs")}


@pytest.mark.parametrize(
    ("language", "text", "surface", "place"),
    [
        ("en", "Troops left the town, said army spokesman Andriy Lysenko in Kyiv.", "Kyiv", make_place("Kyiv", "UA")),
        (
            "de",
            "Die Truppen hätten die Stadt verlassen, sagte Präsident Selenskyj in Kiew.",
            "Kiew",
            make_place("Kyiv", "UA"),
        ),
        (
            "fr",
            "L'armée a bombardé la ville, a déclaré le ministre Jean Martin à Paris.",
            "Paris",
            make_place("Paris", "FR"),
        ),
        (
            "es",
            "El ejército bombardeó la ciudad, dijo el ministro José Albares en Madrid.",
            "Madrid",
            make_place("Madrid", "ES"),
        ),
        ("ru", "Боевики обстреляли город, заявил министр Сергей Шойгу в Москве.", "Москве", make_place("Moscow", "RU")),
        ("uk", "Бойовики обстріляли місто, заявив речник Андрій Лисенко у Києві.", "Києві", make_place("Kyiv", "UA")),
    ],
)
def test_a_capital_where_somebody_speaks_is_no_scene(
    read: Read, language: str, text: str, surface: str, place: Place
) -> None:
    found = read(text, language, [(surface, place)])
    assert {where for _, where, _ in told_how(found)} <= {None}


def test_a_capital_named_twice_is_the_scene(read: Read) -> None:
    kabul = make_place("Kabul", "AF")
    text = "Bei einem Anschlag in Kabul starben zehn Menschen, sagte ein Sprecher in Kabul."
    found = read(text, "de", [("Kabul", kabul)])
    assert {where for _, where, _ in told_how(found)} == {"Kabul"}
