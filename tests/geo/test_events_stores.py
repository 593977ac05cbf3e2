"""Where weapons are made or kept says nothing of what it is attacked with."""

import pytest

from tests.geo.conftest import Read


@pytest.mark.parametrize(
    ("language", "text", "place", "kind"),
    [
        ("en", "Israel bombed a missile depot in Homs.", "Homs", "air_strike"),
        ("en", "A blast tore through a rocket factory in Homs.", "Homs", "bombing"),
        ("en", "An attack with rockets on Homs killed two people.", "Homs", "shelling"),
        ("de", "Israel hat in Homs ein Raketendepot bombardiert.", "Homs", "air_strike"),
        ("de", "Israel bombardierte in Homs Drohnenwerkstätten.", "Homs", "air_strike"),
        ("de", "Eine Explosion erschütterte das Drohnenlager in Homs.", "Homs", "bombing"),
        ("de", "Bei einem Angriff mit Drohnen auf Homs starben zwei Menschen.", "Homs", "drone_strike"),
        ("fr", "Une explosion a secoué une usine de drones à Homs.", "Homs", "bombing"),
        ("es", "Israel bombardeó un depósito de misiles en Homs.", "Homs", "air_strike"),
        ("ru", "Взрыв прогремел на складе дронов в Хомсе.", "Хомсе", "bombing"),
        ("uk", "Вибух пролунав на складі дронів у Хомсі.", "Хомсі", "bombing"),
        ("ar", "وقع انفجار في مصنع صواريخ في حمص.", "حمص", "bombing"),
    ],
)
def test_what_is_kept_at_the_target_is_no_weapon(read: Read, language: str, text: str, place: str, kind: str) -> None:
    found = read(text, language, [place])
    assert [report.event_type.value for report in found] == [kind]
