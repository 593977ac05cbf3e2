"""Who is hit decides between a clash and an attack on civilians; a crowd that does violence riots."""

import pytest

from geo.model import Report
from tests.geo.conftest import Read


def kinds(reports: tuple[Report, ...]) -> set[str]:
    return {report.event_type.value for report in reports}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Gunmen opened fire on a patrol in Homs on Monday.", "armed_clash"),
        ("en", "Gunmen opened fire on worshippers in Homs on Monday.", "attack_on_civilians"),
        ("en", "Police shot dead two attackers in Homs on Monday.", "armed_clash"),
        ("en", "Police shot dead two students in Homs on Monday.", "attack_on_civilians"),
        ("en", "Militants attacked a checkpoint in Homs on Monday.", "armed_clash"),
        ("en", "Militants attacked a school in Homs on Monday.", "attack_on_civilians"),
        ("de", "Am Montag wurden in Homs zwei Soldaten von Extremisten getötet.", "armed_clash"),
        ("fr", "Des hommes armés ont attaqué lundi une caserne à Homs.", "armed_clash"),
        ("es", "Hombres armados atacaron el lunes un retén en Homs.", "armed_clash"),
        ("uk", "Бойовики стріляли по військових у Хомсі в понеділок.", "armed_clash"),
    ],
)
def test_who_is_hit_decides(read: Read, language: str, text: str, kind: str) -> None:
    place = "Хомсі" if language == "uk" else "Homs"
    assert kinds(read(text, language, [place])) == {kind}


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Supporters of the mayor burned down the party's headquarters in Homs.", "Homs"),
        ("en", "Dozens were hurt in clashes between supporters and opponents of the mayor in Homs.", "Homs"),
        ("es", "Una multitud asaltó el consulado en Homs.", "Homs"),
        ("fr", "Des partisans du maire ont incendié deux magasins à Homs.", "Homs"),
        ("uk", "Натовп захопив мерію в Хомсі.", "Хомсі"),
    ],
)
def test_what_a_crowd_attacks_is_a_riot(read: Read, language: str, text: str, place: str) -> None:
    assert kinds(read(text, language, [place])) == {"riot"}


def test_youths_who_are_shot_do_not_riot(read: Read) -> None:
    assert "riot" not in kinds(read("Tres jóvenes fueron abatidos en Homs.", "es", ["Homs"]))


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("en", "Gunmen took 40 schoolgirls from a school in Homs.", "Homs", "abduction"),
        ("en", "Police found three pipe bombs in a flat in Homs.", "Homs", "weapons_disrupted"),
        ("en", "Paris will send 200 more soldiers to Homs on Monday.", "Homs", "military_presence"),
        ("ar", "فجر انتحاري نفسه في حمص.", "حمص", "suicide_bombing"),
        ("ar", "أرسلت أنقرة خياما إلى حمص يوم الاثنين.", "حمص", "humanitarian"),
    ],
)
def test_plain_agency_words_tell_of_deeds(read: Read, language: str, text: str, place: str, kind: str) -> None:
    assert kind in kinds(read(text, language, [place]))


def test_what_nobody_claimed_is_no_new_deed(read: Read) -> None:
    assert kinds(read("No group claimed the attack in Homs.", "en", ["Homs"])) == set()


def test_what_an_earthquake_brought_down_was_not_shot_down(read: Read) -> None:
    assert kinds(read("A powerful earthquake brought down hundreds of houses in Homs.", "en", ["Homs"])) == set()
