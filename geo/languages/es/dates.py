"""Spanish: how dates are said."""

from geo.languages.es.told import TOLD
from geo.languages.families import joined, pairs
from geo.languages.pack import DateWords

# "Desde las elecciones del 9 de agosto": since that day; behind a deed ("desde los atentados del 13") the day is its own.
_SINCE = pairs(
    "desde las elecciones, desde las elecciones presidenciales, desde las elecciones generales, "
    "desde las presidenciales, desde los comicios, desde la votación, desde el referéndum, desde la investidura, "
    "desde la proclamación, desde el anuncio, desde el inicio de la crisis, desde el comienzo de las protestas, "
    "desde el inicio de las protestas, desde el fin de la tregua, desde la entrada en vigor de la tregua",
    "de, del, celebradas el, celebrados el",
)

DATES = DateWords(
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre, setiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    short_months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep, sept", "oct", "nov", "dic"),
    doubtful_months="mayo, abril, julio, agosto, marzo",
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado, sábados", "domingo, domingos"),
    short_weekdays=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    day_parts=(
        "mañana, tarde, noche, madrugada, mediodía, medianoche, por la mañana, por la tarde, por la noche, de madrugada, "
        "al mediodía, en la noche, en la mañana, en la tarde, a primera hora, a última hora, en la madrugada, al amanecer, "
        "al anochecer, a medianoche, primeras horas, últimas horas"
    ),
    seasons=("invierno", "primavera", "verano", "otoño"),
    month_parts=(
        "principios, comienzos, inicios, a primeros, a principios, a comienzos, a inicios, el comienzo, el inicio, al comienzo, al inicio, "
        "al principio, principio, comienzo, inicio",
        "mediados, a mediados, la mitad",
        "finales, a finales, a últimos, fines, a fines, final, al final, el final",
    ),
    month_weeks=(
        "primera semana, la primera semana",
        "segunda semana, la segunda semana",
        "tercera semana, la tercera semana",
        "cuarta semana, la cuarta semana",
        "última semana, la última semana",
    ),
    halves=(
        "primera mitad, la primera mitad, primera quincena, la primera quincena",
        "segunda mitad, la segunda mitad, segunda quincena, la segunda quincena",
    ),
    units=(
        "hora, horas",
        "día, días, jornada, jornadas",
        "semana, semanas",
        "mes, meses",
        "año, años",
        "fin de semana, fines de semana",
        "24 horas, veinticuatro horas",
    ),
    plural_units=("días, jornadas", "semanas", "meses", "años"),
    results="que, quien",
    last="pasado, pasada, pasados, pasadas, último, última, últimos, últimas, anterior, anteriores",
    this="este, esta, estos, estas, en curso, presente",
    next="próximo, próxima, próximos, próximas, que viene, entrante",
    earlier="a primeros de",
    later="más tarde",
    ago_before="hace, hace unos, hace unas, hace ya, hace más de, hace casi, hace apenas",
    ago_after="atrás",
    numbers=(
        "un, una, uno",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
    ),
    few="unos, unas, algunos, algunas, pocos, pocas, varios, varias, unos pocos, unas pocas",
    day_shifts=(
        (-1, -1, "ayer"),
        (0, 0, "hoy, esta mañana, esta tarde, esta noche, esta madrugada"),
        (-2, -2, "anteayer, antier, antes de ayer"),
        (2, 2, "pasado mañana"),
        (-2, -1, "anteanoche, antenoche, antes de anoche"),
        (
            -1,
            0,
            "durante la noche, en el curso de la noche, en el transcurso de la noche, a lo largo de la noche, anoche, la noche pasada, la pasada noche, la pasada madrugada",
        ),
    ),
    anchors=(
        *TOLD,
        (-1, "la noche antes, la tarde antes"),
        (0, "aquella misma noche"),
        (
            -1,
            "no había transcurrido un día desde que, no había pasado un día desde que, no habían pasado 24 horas desde que, no habían transcurrido 24 horas desde que",
        ),
        (
            -1,
            "la víspera, el día anterior, un día antes, el día previo, la noche anterior, la tarde anterior, la noche previa, la víspera por la noche",
        ),
        (
            0,
            "el mismo día, casi al mismo tiempo, a la misma hora, a esa misma hora, minutos antes, instantes después, momentos después, esa mañana, esa misma mañana, esa tarde, esa noche, aquella noche, aquella tarde, esa madrugada, esa misma madrugada, poco después, minutos después, dos horas después, tres horas después, dos horas más tarde, el mismo lunes, ese día, ese mismo día, aquel día, aquel mismo día, la misma noche, esa misma noche, esa misma tarde, horas después, horas antes, horas más tarde, una hora después, una hora antes, pocas horas después",
        ),
        (1, "al día siguiente, el día siguiente, un día después, al otro día"),
    ),
    since=joined("desde, desde el, desde la, desde los, a partir de, a partir del", _SINCE),
    start="de, del, desde, desde el",
    end="a, al, y, hasta, hasta el",
    between="entre",
    joiners="y, o, e",
    before=(
        "ese mismo, el mismo, aquel mismo, los días, el día, en el año, del año, el año, el, la, los, las, lo, del, de la, de los, de, en, en el, en la, en los, en las, durante el, durante la, durante las, "
        "durante los, al, a la, este, por la, en la noche del, a lo largo de la, a lo largo del, en el mes de"
    ),
    before_month=(
        "en, desde, hasta, a partir de, durante, en el mes de, del mes de, mes de, el pasado, este, pasado mes de, de este, "
        "del pasado, pasado mes, en este, en el pasado"
    ),
    before_year="en, desde, hasta, a partir de, durante, en el año, del año, el año, año, de, en el, del, antes de, después de, años",
    of="de, del, de la, de este, el, de los",
    articles="el, la, los, las",
    ordinals="o, º",
    day_words=("primero, uno",),
    day_parts_after_prepositions=True,
    after_after="después, más tarde",
    before_after="antes",
    count_heads="antes, después",
    anchored_on="de, del",
    counted_from="de, del, que",
    bare_day="el, el día, desde el, hasta el, el pasado día",
    behind_bare_day="en, cuando, se, hubo, hicieron, murieron, mataron, atacaron, tomaron, entraron, cayó, cayeron, estalló, empezó, comenzó, llegaron, dispararon, lanzaron, un, una, dos, tres, los, las, el, la, fue, fueron, ante, tras, contra, durante, otro, otra, otros, mientras, con, sobre",
    day_months=(
        (0, "de este mes, del mes en curso, del corriente mes, del corriente, del presente mes"),
        (-1, "del mes pasado, del pasado mes, del mes anterior"),
    ),
    feasts=(
        (31, 12, False, "nochevieja, la nochevieja, en nochevieja"),
        (
            31,
            12,
            True,
            "noche de nochevieja, la noche de nochevieja, noche de fin de año, la noche de fin de año, noche de año nuevo, la noche de año nuevo, la madrugada de año nuevo",
        ),
        (1, 1, False, "día de año nuevo, el día de año nuevo"),
        (24, 12, False, "nochebuena"),
        (25, 12, False, "día de navidad, el día de navidad"),
    ),
    easter_days=(
        (0, "domingo de pascua, domingo de resurrección"),
        (-2, "viernes santo"),
        (-3, "jueves santo"),
        (-1, "sábado santo, sábado de gloria"),
        (1, "lunes de pascua"),
        (-7, "domingo de ramos"),
        (49, "domingo de pentecostés"),
        (-46, "miércoles de ceniza"),
    ),
    hijri_feasts=(
        (1, 10, "día de eid al fitr, día del eid al fitr"),
        (10, 12, "día de eid al adha, día del eid al adha"),
        (10, 1, "día de ashura, día de la ashura"),
    ),
)
