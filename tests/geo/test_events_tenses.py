"""French and Spanish verbs in the tenses of what came before, and adverbs in the middle of a phrase."""

import pytest

from geo.languages.tenses import in_tenses
from tests.geo.conftest import Read


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "Los dos países habían canjeado en Homs a 24 presos.", "agreement"),
        ("es", "Los artilleros habían disparado cuatro misiles contra Homs.", "shelling"),
        ("es", "El Gobierno había enviado harina y mantas a Homs.", "humanitarian"),
        ("es", "El ministro había roto relaciones con sus vecinos en Homs.", "diplomacy"),
        ("fr", "Des hommes avaient passé par les armes trois villageois à Homs.", "attack_on_civilians"),
        ("fr", "Les canons tiraient des obus sur Homs.", "shelling"),
        ("fr", "Les insurgés s'étaient engagés à respecter la trêve à Homs.", "agreement"),
        ("fr", "Des entrepôts ont encore brûlé à Homs.", "property_destruction"),
        ("fr", "Les rebelles se sont ensuite emparés de Homs.", "nonstate_overtakes_territory"),
        ("fr", "Un passant a aussi été abattu à Homs.", "attack_on_civilians"),
    ],
)
def test_deeds_are_told_in_other_tenses(read: Read, language: str, text: str, kind: str) -> None:
    assert [(report.event_type.value, report.where is not None) for report in read(text, language, ["Homs"])] == [
        (kind, True)
    ]


@pytest.mark.parametrize(
    ("text", "kind", "assertion"),
    [
        (
            "La ofensiva llegó después de que los rebeldes se hicieran con Homs.",
            "nonstate_overtakes_territory",
            "reported",
        ),
        ("Ocurrió después de que una patrulla detuviera a un capo en Homs.", "arrest", "reported"),
        ("La ONU pidió que los rebeldes se retiraran de Homs.", "withdrawal", "hypothetical"),
        ("Los vecinos presionan para que las tropas se retiraran de Homs.", "withdrawal", "hypothetical"),
    ],
)
def test_the_subjunctive_of_the_past_tells_of_deeds(read: Read, text: str, kind: str, assertion: str) -> None:
    found = [(one.event_type.value, one.assertion.value) for one in read(text, "es", ["Homs"])]
    assert (kind, assertion) in found


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("es", "Los ministros debatirán las sanciones en Homs.", "sanction"),
        ("es", "El enviado aterrizará en Homs.", "diplomacy"),
        ("es", "Los cancilleres endurecerán en Homs las sanciones.", "sanction"),
        ("fr", "Les ministres examineront les sanctions à Homs.", "sanction"),
    ],
)
def test_the_future_is_known_by_its_ending(read: Read, language: str, text: str, kind: str) -> None:
    found = [(one.event_type.value, one.assertion.value) for one in read(text, language, ["Homs"])]
    assert found == [(kind, "future")]


def test_names_and_other_words_without_the_accent_are_no_future(read: Read) -> None:
    text = "La aviación de Irán bombardeó Homs, dijo en Teherán quien mandara la base."
    assert [one.assertion.value for one in read(text, "es", ["Homs"])] == ["reported"]


@pytest.mark.parametrize(
    ("language", "pattern", "forms"),
    [
        (
            "es",
            "expulsó ~4 rebeldes",
            ["expulsó ~4 rebeldes", "ha/había/habría/haber expulsado ~4 rebeldes", "=expulsara ~4 rebeldes"],
        ),
        ("es", "se hicieron con", ["se hicieron con", "se han/habían/habrían/haber hecho con", "se =hicieran con"]),
        ("es", "fueron liberados", ["fueron liberados"]),
        (
            "es",
            "envió ayuda",
            ["envió ayuda", "ha/había/habría/haber envido/enviado ayuda", "=enviera ayuda", "=enviara ayuda"],
        ),
        ("es", "puso fin", ["puso fin", "ha/había/habría/haber puesto fin", "=pusiera fin"]),
        ("fr", "se sont emparés", ["se sont/étaient/seraient/être emparés", "s étaient/être emparés"]),
        ("fr", "ont tiré ~3 obus", ["ont/avaient/auraient/avoir/ayant tiré ~3 obus", "tiraient ~3 obus"]),
        ("fr", "à coups de feu", ["à coups de feu"]),
        ("en", "a raid", ["a raid"]),
    ],
)
def test_patterns_stand_for_all_tenses(language: str, pattern: str, forms: list[str]) -> None:
    assert in_tenses(language, pattern) == forms
