"""Where international bodies sit: "the Security Council met in New York" is not the New York in Donetsk."""

import re

from geo.model import Place
from geo.names import strict_key

# Our own knowledge: how a body is called in seven languages, and the seats it meets at (key of the name, country).
_BODIES: tuple[tuple[str, str], ...] = (
    (
        r"UN|U\.N|UNO|ONU|ООН|United Nations|Vereinten? Nationen|Nations [Uu]nies|Naciones Unidas|Об.?єднан\w+ Націй|"
        r"Объедин[её]нн\w+ [Нн]аций|الأمم المتحدة|Security Council|UN-\w+|Sicherheitsrat\w*|[Cc]onseil de [Ss]écurité|"
        r"Consejo de Seguridad|[Сс]овет\w* [Бб]езопасности|Совбез\w*|Рад\w+ [Бб]езпеки|Радбез\w*|مجلس الأمن\w*|"
        r"General Assembly|Generalversammlung|Vollversammlung|Assemblée générale|Asamblea General|"
        r"Генассамбле\w+|Генасамбле\w+",
        "new york city US/geneva CH/vienna AT/nairobi KE/the hague NL",
    ),
    (
        r"NATO|Nato|OTAN|НАТО|الناتو|ЕС|ЄС|EU|E\.U|UE|Европарламент\w*|Європарламент\w*",
        "brussels BE/strasbourg FR/luxembourg LU",
    ),
    (r"IAEA|IAEO|AIEA|OIEA|МАГАТЭ|МАГАТЕ|OSCE|OSZE|ОБСЕ|ОБСЄ|OPEC|ОПЕК", "vienna AT"),
    (r"ICC|IStGH|CPI|МУС|МКС|OPCW|ОЗХО", "the hague NL"),
    (
        r"African Union|Afrikanisch\w+ Union|Union africaine|Unión Africana|Африканск\w+ союз\w*|"
        r"الاتحاد الأفريقي",
        "addis ababa ET",
    ),
    (
        r"Arab League|Arabisch\w+ Liga|Ligue arabe|Liga Árabe|Лиг\w+ арабских|جامعة الدول العربية|الجامعة العربية",
        "cairo EG",
    ),
    (
        r"WHO|World Health Organi[sz]ation|Weltgesundheitsorganisation|Organisation mondiale de la [Ss]anté|"
        r"Organización Mundial de la Salud|ВОЗ|ВООЗ|منظمة الصحة العالمية|UNHCR|ACNUR|УВКБ|UNICEF|OHCHR|IOM|"
        r"ICRC|IKRK|CICR|МККК|WTO|OMC|ВТО",
        "geneva CH",
    ),
    (
        r"FAO|WFP|PAM|PMA|ФАО|Food and Agriculture Organi[sz]ation|World Food Programme|Welternährungsprogramm|"
        r"Programme alimentaire mondial|Programa Mundial de Alimentos|برنامج الأغذية العالمي",
        "rome IT",
    ),
    (r"UNESCO|Unesco|ЮНЕСКО|اليونسكو|OECD|OCDE|ОЭСР|ОЕСР", "paris FR"),
)
_SEATS = tuple((re.compile(rf"(?<!\w)(?:{names})(?!\w)"), frozenset(seats.split("/"))) for names, seats in _BODIES)


_ALL_SEATS: frozenset[str] = frozenset().union(*(seats for _, seats in _SEATS))


_SEAT_COUNTRIES = frozenset(seat.rsplit(" ", 1)[1] for seat in _ALL_SEATS)


def may_be_seat(place: Place) -> bool:
    """Whether some body sits there."""
    return place.country in _SEAT_COUNTRIES and f"{strict_key(place.name)} {place.country}" in _ALL_SEATS


def seats_in(text: str) -> frozenset[str]:
    """The seats of the bodies that a stretch of text names, as "key COUNTRY"."""
    found: frozenset[str] = frozenset()
    for names, seats in _SEATS:
        if names.search(text):
            found |= seats
    return found


def is_seat(place: Place, seats: frozenset[str]) -> bool:
    """Whether the place is one of the seats."""
    return bool(seats) and f"{strict_key(place.name)} {place.country}" in seats
