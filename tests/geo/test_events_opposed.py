"""What people protest against was told before; German speech in the subjunctive, and people who are taken along."""

from collections.abc import Callable, Sequence

import pytest

from geo.model import Report

Read = Callable[..., tuple[Report, ...]]


def told(reports: Sequence[Report]) -> set[tuple[str, str | None, str]]:
    return {
        (report.event_type.value, report.where.mention.surface if report.where else None, report.assertion.value)
        for report in reports
    }


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
    assert told(read(text, language, [place])) == {("protest", place, "reported")}


def test_a_place_behind_what_a_protest_is_against_has_its_own_deed(read: Read) -> None:
    found = told(read("Hundreds demonstrated in Hama against the air strike on Homs.", places=["Hama", "Homs"]))
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
    assert {assertion for _, _, assertion in told(read(text, "de", ["Homs"]))} == {mode}


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
    assert {(one, where) for one, where, _ in told(read(text, "de", ["Homs"]))} == {(kind, "Homs")}
