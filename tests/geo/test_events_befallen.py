"""A capital that is struck or taken is where it happens; one that acts or speaks stands for its government."""

import pytest

from tests.geo.conftest import Read, make_place

KABUL, KYIV, DAMASCUS, MOSCOW = ("Kabul", "AF"), ("Kyiv", "UA"), ("Damascus", "SY"), ("Moscow", "RU")
HOMS = ("Homs", "SY")


def _places(read: Read, text: str, language: str, *named: tuple[str, tuple[str, str]]) -> list[str | None]:
    found = read(text, language, [(surface, make_place(*place)) for surface, place in named])
    return [report.where.mention.surface if report.where is not None else None for report in found]


@pytest.mark.parametrize(
    ("language", "text", "surface", "place"),
    [
        ("en", "The Taliban captured Kabul on Tuesday.", "Kabul", KABUL),
        ("en", "Kabul fell to the Taliban on Tuesday.", "Kabul", KABUL),
        ("en", "Damascus was pounded by fighter jets.", "Damascus", DAMASCUS),
        ("en", "Kyiv came under heavy shelling on Tuesday.", "Kyiv", KYIV),
        ("de", "Die Taliban haben am Dienstag Kabul eingenommen.", "Kabul", KABUL),
        ("de", "Damaskus wurde am Dienstag von Kampfjets bombardiert.", "Damaskus", DAMASCUS),
        ("de", "Kabul wurde am Dienstag von einer Explosion erschüttert.", "Kabul", KABUL),
        ("fr", "Kaboul est tombée mardi aux mains des talibans.", "Kaboul", KABUL),
        ("fr", "Kiev a été la cible d'intenses bombardements mardi.", "Kiev", KYIV),
        ("es", "Damasco fue bombardeada el martes por la aviación.", "Damasco", DAMASCUS),
        ("ru", "Талибы во вторник захватили Кабул.", "Кабул", KABUL),
        ("ru", "Киев во вторник подвергся массированному обстрелу.", "Киев", KYIV),
        ("ru", "Кабул во вторник потряс мощный взрыв.", "Кабул", KABUL),
        ("uk", "У вівторок під обстріл потрапив Київ.", "Київ", KYIV),
        ("uk", "Потужний вибух сколихнув Кабул у вівторок.", "Кабул", KABUL),
        ("ar", "قصفت المدفعية دمشق الثلاثاء.", "دمشق", DAMASCUS),
        ("ar", "تعرضت دمشق لغارات جوية.", "دمشق", DAMASCUS),
        ("ar", "هز انفجار كابول الثلاثاء.", "كابول", KABUL),
    ],
)
def test_a_capital_that_is_struck_or_taken_is_where_it_happens(
    read: Read, language: str, text: str, surface: str, place: tuple[str, str]
) -> None:
    assert _places(read, text, language, (surface, place)) == [surface]


@pytest.mark.parametrize(
    ("language", "text", "named", "where"),
    [
        ("en", "Kyiv recaptured Kherson on Tuesday.", [("Kyiv", KYIV), ("Kherson", ("Kherson", "UA"))], "Kherson"),
        ("en", "Moscow was accused of shelling Homs.", [("Moscow", MOSCOW), ("Homs", HOMS)], "Homs"),
        ("en", "Moscow suffered a setback when rebels took Homs.", [("Moscow", MOSCOW), ("Homs", HOMS)], "Homs"),
        ("de", "Moskau hat am Dienstag Kiew mit Raketen angegriffen.", [("Moskau", MOSCOW), ("Kiew", KYIV)], "Kiew"),
        ("de", "Am Dienstag hat Moskau die Stadt Homs angegriffen.", [("Moskau", MOSCOW), ("Homs", HOMS)], "Homs"),
        ("ru", "Киев атаковал Белгород во вторник.", [("Киев", KYIV), ("Белгород", ("Belgorod", "RU"))], "Белгород"),
    ],
)  # fmt: skip
def test_a_capital_that_acts_stands_for_its_government(
    read: Read, language: str, text: str, named: list[tuple[str, tuple[str, str]]], where: str
) -> None:
    assert _places(read, text, language, *named) == [where]


@pytest.mark.parametrize(
    ("language", "where"),
    [
        ("de", "am Stadtrand von Homs"), ("de", "unweit von Homs"), ("de", "außerhalb von Homs"),
        ("en", "not far from Homs"), ("en", "some 10 miles from Homs"), ("en", "at the entrance to Homs"),
        ("ru", "недалеко от Homs"), ("ru", "к северу от Homs"), ("ru", "в десяти километрах от Homs"),
        ("ru", "на одной из улиц Homs"), ("ru", "рядом с Homs"),
        ("uk", "недалеко від Homs"), ("uk", "на північ від Homs"), ("uk", "за десять кілометрів від Homs"),
        ("ar", "على مقربة من Homs"), ("ar", "في الأحياء الشرقية من Homs"),
    ],
)  # fmt: skip
def test_what_lies_by_a_town_is_where_it_happens(read: Read, language: str, where: str) -> None:
    told = {
        "de": "Eine Bombe explodierte {}.", "en": "A bomb exploded {}.", "ru": "Бомба взорвалась {}.",
        "uk": "Бомба вибухнула {}.", "ar": "انفجرت قنبلة {}.",
    }[language]  # fmt: skip
    assert _places(read, told.format(where), language, ("Homs", HOMS)) == ["Homs"]


@pytest.mark.parametrize(
    ("language", "text", "surface"),
    [
        ("en", "A bomb exploded in the diplomatic quarter of Kabul.", "Kabul"),
        ("fr", "Une bombe a explosé mardi devant l'ambassade à Kaboul.", "Kaboul"),
        ("es", "Una bomba explotó junto a la embajada en Kabul.", "Kabul"),
        ("ar", "انفجرت سيارة مفخخة أمام السفارة في كابول.", "كابول"),
    ],
)
def test_an_embassy_is_where_something_happens_too(read: Read, language: str, text: str, surface: str) -> None:
    assert _places(read, text, language, (surface, KABUL)) == [surface]
