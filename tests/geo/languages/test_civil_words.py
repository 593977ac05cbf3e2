"""What states, helpers and crowds do, as German, Russian and Ukrainian agencies tell it; the same words elsewhere."""

from collections.abc import Callable

import pytest

from geo.model import EventType, Report

Read = Callable[..., tuple[Report, ...]]

_DEEDS = [
    ("de", "Am Dienstag umstellten Soldaten in Homs das Parlament.", "Homs", EventType.MILITARY_PRESENCE),
    ("de", "Die Regierung will 60 Ausbilder nach Homs entsenden.", "Homs", EventType.MILITARY_PRESENCE),
    ("de", "Die Marine weihte in Homs einen Militärstützpunkt ein.", "Homs", EventType.BASE_ESTABLISHED),
    ("de", "In Homs fand die Polizei ein Waffenlager.", "Homs", EventType.WEAPONS_DISRUPTED),
    ("de", "In Homs griff die Polizei einen Verdächtigen auf.", "Homs", EventType.ARREST),
    ("de", "Männer zerrten in Homs sechs Nonnen aus einem Bus.", "Homs", EventType.ABDUCTION),
    ("de", "In Homs schwiegen die Waffen.", "Homs", EventType.AGREEMENT),
    ("de", "Die letzte Maschine mit Soldaten ist aus Homs abgerückt.", "Homs", EventType.WITHDRAWAL),
    ("de", "In Homs harren Familien in Kellern aus.", "Homs", EventType.HUMANITARIAN),
    ("de", "Bei Homs überquerten 3000 Flüchtlinge die Grenze.", "Homs", EventType.HUMANITARIAN),
    ("de", "In Homs gingen Anhänger zweier Parteien aufeinander los.", "Homs", EventType.RIOT),
    ("de", "In Homs bekriegen sich zwei Milizen.", "Homs", EventType.ARMED_CLASH),
    ("ru", "В Хомс переброшены дополнительные войска.", "Хомс", EventType.MILITARY_PRESENCE),
    ("ru", "В Хомсе открыта военная база.", "Хомсе", EventType.BASE_ESTABLISHED),
    ("ru", "В Хомсе боевики сдали оружие полиции.", "Хомсе", EventType.WEAPONS_DISRUPTED),
    ("ru", "Из Хомса принудительно вывезены дети.", "Хомса", EventType.ABDUCTION),
    ("ru", "В Хомсе стороны пришли к компромиссу, согласован план обмена.", "Хомсе", EventType.AGREEMENT),
    ("ru", "В Хомсе сдались шестьсот боевиков.", "Хомсе", EventType.WITHDRAWAL),
    ("ru", "Генсек ООН приехал в Хомс.", "Хомс", EventType.DIPLOMACY),
    ("ru", "В Хомсе роздана гуманитарная помощь.", "Хомсе", EventType.HUMANITARIAN),
    ("ru", "В Хомсе укрываются в метро сотни семей.", "Хомсе", EventType.HUMANITARIAN),
    ("ru", "Родственники заложников вышли в Хомсе на площадь.", "Хомсе", EventType.PROTEST),
    ("uk", "До Харкова перекинуто додаткові війська.", "Харкова", EventType.MILITARY_PRESENCE),
    ("uk", "У Харкові створено військову базу.", "Харкові", EventType.BASE_ESTABLISHED),
    ("uk", "У Харкові поліція вилучила партію автоматів.", "Харкові", EventType.WEAPONS_DISRUPTED),
    ("uk", "З Харкова примусово вивезено дітей.", "Харкова", EventType.ABDUCTION),
    ("uk", "Військові відійшли з Харкова.", "Харкова", EventType.WITHDRAWAL),
    ("uk", "У Харкові прем'єрка зустрінеться з послами.", "Харкові", EventType.DIPLOMACY),
    ("uk", "До Харкова доправлено ліки та харчі.", "Харкова", EventType.HUMANITARIAN),
    ("uk", "З полону до Харкова повернулися сорок захисників.", "Харкова", EventType.HUMANITARIAN),
]
_OTHER_TRADES = [
    ("de", "Tausende Fans strömten in Dortmund ins Stadion.", "Dortmund"),
    ("de", "Der Kandidat holte in Dortmund Stimmen zurück.", "Dortmund"),
    ("de", "Die Polizei fand in Dortmund ein gestohlenes Fahrrad.", "Dortmund"),
    ("de", "Der Konzern eröffnete in Dortmund eine Filiale.", "Dortmund"),
    ("ru", "Сборная прибыла в Казань на матч.", "Казань"),
    ("ru", "Спортсмены прошли в Казани с флагами.", "Казани"),
    ("ru", "Шахматист сдался в Казани на сороковом ходу.", "Казани"),
    ("ru", "Полиция нашла в Казани украденный велосипед.", "Казани"),
    ("uk", "Збірна прибула до Львова на матч.", "Львова"),
    ("uk", "Спортсмени пройшли у Львові з прапорами.", "Львові"),
    ("uk", "Завод зупинив у Львові конвеєр.", "Львові"),
    ("uk", "Нападник покинув у Львові клуб.", "Львові"),
]


@pytest.mark.parametrize(("language", "text", "place", "kind"), _DEEDS)
def test_participles_reflexives_and_verbs_with_their_object_tell_of_deeds(
    read: Read, language: str, text: str, place: str, kind: EventType
) -> None:
    assert kind in [report.event_type for report in read(text, language, [place])]


@pytest.mark.parametrize(("language", "text", "place"), _OTHER_TRADES)
def test_the_same_words_of_sport_business_and_daily_life_tell_of_none(
    read: Read, language: str, text: str, place: str
) -> None:
    assert read(text, language, [place]) == ()
