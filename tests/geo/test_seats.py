"""A body named in the sentence speaks for the town it sits in."""

import pytest

from geo.model import Place, PlaceKind
from geo.seats import is_seat, may_be_seat, seats_in

NEW_YORK = Place(id="a", name="New York City", lat=40.7, lon=-74.0, kind=PlaceKind.SETTLEMENT, country="US")
NIU_YORK = Place(id="b", name="Niu-York", lat=48.3, lon=37.8, kind=PlaceKind.SETTLEMENT, country="UA")


@pytest.mark.parametrize(
    "text",
    [
        "The U.N. Security Council met.",
        "Der Sicherheitsrat tagte.",
        "Le Conseil de sécurité de l'ONU s'est réuni.",
        "El Consejo de Seguridad se reunió.",
        "Совбез ООН заседал.",
        "Рада Безпеки ООН зібралася.",
        "اجتمع مجلس الأمن الدولي",
    ],
)
def test_the_united_nations_sit_in_new_york(text: str) -> None:
    assert is_seat(NEW_YORK, seats_in(text)) and not is_seat(NIU_YORK, seats_in(text))
    assert may_be_seat(NEW_YORK) and not may_be_seat(NIU_YORK)


@pytest.mark.parametrize("text", ["Un soldat est mort.", "The mayor met the council.", "Unter der Brücke lag Eis.", ""])
def test_words_that_only_look_like_a_body_name_no_seat(text: str) -> None:
    assert seats_in(text) == frozenset()
