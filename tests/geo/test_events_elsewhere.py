"""Names beside the scene: homes, earlier stops, clauses about who did it, and places of deeds told before."""

import pytest

from tests.geo.conftest import Read, told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux hommes originaires de Hama ont été arrêtés à Homs."),
        ("fr", "Des jihadistes venus de Hama ont enlevé douze femmes à Homs."),
        ("fr", "L'homme, qui vivait à Hama, a poignardé trois passants à Homs."),
        ("fr", "Les rebelles, qui tiennent déjà Hama, se sont emparés de Homs."),
        ("fr", "Après Hama, les rebelles ont pris Homs."),
        ("fr", "La police a arrêté à Homs deux suspects de l'attentat de Hama."),
        ("en", "Two men born in Hama were arrested in Homs."),
        ("en", "The gunman, who studied in Hama, shot dead three people in Homs."),
        ("en", "After Hama, the rebels captured Homs."),
        ("es", "Dos hombres oriundos de Hama fueron detenidos en Homs."),
        ("de", "Zwei Männer, gebürtig aus Hama, wurden in Homs festgenommen."),
    ],
)
def test_who_somebody_is_names_no_scene(read: Read, language: str, text: str) -> None:
    assert [place for _, place in told(read(text, language, ["Hama", "Homs"]))] == ["Homs"]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "Des milliers de réfugiés venus de Hama ont fui vers Homs.", "Hama"),
        ("fr", "Un raid, qui s'est produit à Hama, a tué dix personnes, a dit l'hôpital de Homs.", "Hama"),
        ("fr", "Après Hama, où dix civils ont été tués par des obus, Homs a été bombardée.", "Homs"),
        ("en", "After shelling Hama, the army bombed Homs.", "Homs"),
    ],
)
def test_a_scene_stays_one(read: Read, language: str, text: str, place: str) -> None:
    assert place in [name for _, name in told(read(text, language, ["Hama", "Homs"]))]


def test_a_capital_n_djamena_denies_nothing(read: Read) -> None:
    [report] = read("Des soldats sont arrivés à N'Djamena.", "fr", ["N'Djamena"])
    assert report.assertion.value == "reported"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Des hommes armés ont attaqué le camp de déplacés de Homs.", "attack_on_civilians"),
        ("Les lycéennes ont été arrachées à leur dortoir à Homs.", "abduction"),
        ("Homs a essuyé des tirs d'artillerie.", "shelling"),
        ("Les séparatistes ont tiré au char sur l'aéroport de Homs.", "shelling"),
    ],
)
def test_french_objects_say_what_was_done(read: Read, text: str, kind: str) -> None:
    assert told(read(text, "fr", ["Homs"])) == [(kind, "Homs")]
