"""Words of war on other pages of a newspaper: races, shares, films, epidemics and hackers."""

from datetime import date

import pytest

from data.analyser import BundledAnalyser
from geo.model import Article, Report


def _read(language: str, text: str) -> tuple[Report, ...]:
    article = Article(id=language, text=text, language=language, published=date(2024, 5, 16))
    return BundledAnalyser(recogniser="fast")(article).reports


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Hacker haben am Montag Server in Kiel attackiert. Schadsoftware legte sie lahm, Passwörter "
               "wurden erbeutet."),
        ("de", "Das Kriegsepos lief in Venedig. Der Regisseur lässt 1944 Granaten einschlagen; Applaus nach "
               "der Premiere."),
        ("en", "Hackers attacked servers in Lagos on Monday. The ransomware assault crippled hospitals, police said."),
        ("en", "The film shows how thousands were killed in 1944, shells and all. The epic reaches cinemas in June."),
        ("en", "Runners stormed Lagos on Sunday. The Kenyan attacked late in the marathon and ran a personal best."),
        ("fr", "Des pirates informatiques ont attaqué lundi des serveurs à Dakar. La cyberattaque visait les impôts."),
        ("fr", "Le réalisateur montre la bataille de 1944, où tombent les obus. Le film, une épopée, sort en juin."),
        ("es", "Hackers atacaron el lunes servidores en Quito. El ciberataque, con ransomware, golpeó a "
               "tres ministerios."),
        ("es", "La película muestra la batalla de 1944 y llueven las bombas. El cineasta llevará la epopeya "
               "a los cines."),
        ("ru", "Хакеры в понедельник атаковали серверы в Казани. Кибератака ударила по трём министерствам."),
        ("ru", "Фильм показывает бой 1944 года, рвутся снаряды. Режиссер привез эпопею на кинофестиваль в Сочи."),
        ("uk", "Хакери в понеділок атакували сервери в Луцьку. Кібератака вдарила по трьох міністерствах."),
        ("uk", "Фільм показує бій 1944 року, рвуться снаряди. Режисер привіз епопею на кінофестиваль до Одеси."),
        ("ar", "هاجم قراصنة إلكترونيون الخوادم في تونس الاثنين في هجوم إلكتروني واسع."),
        ("ar", "يصور الفيلم معركة عام 1944 وقذائف تتساقط. وتعرض الملحمة في دور السينما في يونيو."),
    ],
)  # fmt: skip
def test_nothing_is_read_from_words_of_war_on_other_pages(language: str, text: str) -> None:
    assert _read(language, text) == ()


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        # people die now
        ("en", "A bomb killed nine on Monday at the premiere of a film at a cinema in Lagos.", "bombing"),
        # somebody armed is named
        ("en", "Gunmen shot dead two nurses in Goma on Monday. The outbreak, the virus and Ebola frighten the "
               "city; vaccinations stopped.", "attack_on_civilians"),
        ("de", "Russische Truppen beschossen am Montag Charkiw. Ein Kino brannte aus, der Film und die "
               "Premiere fielen aus.",
         "shelling"),
        # streets are streets, also beside sports
        ("fr", "Des supporters ont manifesté lundi à Dakar après le match, la finale, le but et le "
               "penalty.", "protest"),
    ],
)  # fmt: skip
def test_real_deeds_beside_such_words_are_read(language: str, text: str, kind: str) -> None:
    assert kind in {report.event_type.value for report in _read(language, text)}


def test_a_country_of_two_words_is_not_its_army() -> None:
    text = (
        "Stocks suffered a massacre in New York on Monday. The United States fired the first shot with tariffs, "
        "investors fled shares and analysts saw more victims."
    )
    assert _read("en", text) == ()
