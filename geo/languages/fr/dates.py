"""French: how dates are said."""

from geo.languages.pack import DateWords

DATES = DateWords(
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    short_months=("janv, jan", "févr, fév", "mar", "avr", "", "", "juil", "", "sept", "oct", "nov", "déc"),
    doubtful_months="mars, mai, avril, août",
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    short_weekdays=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    bare_weekdays=True,
    day_parts=(
        "matin, soir, nuit, après midi, midi, minuit, aube, soirée, matinée, journée, dans la nuit, au soir, à l aube, "
        "en soirée, en début de soirée, dans la soirée, dans la matinée, dans la journée, au matin, au petit matin, "
        "tard le soir, en fin de journée, en début de matinée, tôt le matin, en fin d après midi"
    ),
    seasons=("hiver", "printemps", "été", "automne"),
    month_parts=(
        "début, au début, le début, au début du mois, en début",
        "mi, milieu, au milieu, à la mi, la mi, courant",
        "fin, à la fin, la fin, en fin",
    ),
    month_weeks=(
        "première semaine, la première semaine",
        "deuxième semaine, la deuxième semaine",
        "troisième semaine, la troisième semaine",
        "quatrième semaine, la quatrième semaine",
        "dernière semaine, la dernière semaine",
    ),
    halves=("première moitié, la première moitié", "seconde moitié, la seconde moitié, deuxième moitié"),
    units=(
        "heure, heures",
        "jour, jours",
        "semaine, semaines",
        "mois",
        "an, ans, année, années",
        "week end, weekend, fin de semaine",
        "24 heures, vingt quatre heures",
    ),
    plural_units=("jours", "semaines", "mois", "années"),
    last="dernier, dernière, derniers, dernières, passé, passée, précédent, précédente, écoulée",
    this="ce, cet, cette, ces, en cours",
    next="prochain, prochaine, prochains, prochaines",
    earlier="plus tôt, plus tôt dans",
    later="plus tard, plus tard dans",
    ago_before="il y a, voici, voilà, il y a environ, il y a plus de, il y a près de",
    numbers=(
        "un, une",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
    ),
    few="quelques, plusieurs",
    day_shifts=(
        (-1, -1, "hier"),
        (0, 0, "aujourd'hui, ce matin, ce soir, cet après midi, ce jour"),
        (1, 1, "demain"),
        (-2, -2, "avant hier"),
        (2, 2, "après demain"),
        (-1, 0, "cette nuit, la nuit dernière, dans la nuit dernière, dans la nuit"),
    ),
    anchors=(
        (
            -1,
            "un jour ne s était pas écoulé depuis que, il ne s était pas écoulé un jour depuis que, 24 heures ne s étaient pas écoulées depuis que",
        ),
        (
            -1,
            "la veille, le jour précédent, un jour plus tôt, la veille au soir, la nuit précédente, la nuit d avant, la soirée précédente",
        ),
        (
            0,
            "le même jour, le matin même, le soir même, l après midi même, la même nuit, peu après, peu auparavant, dans la foulée, deux heures plus tard, trois heures plus tard, quelques minutes plus tard, ce jour là, le jour même, ce même jour, le même soir, quelques heures plus tard, quelques heures auparavant, quelques heures plus tôt, une heure plus tard, une heure plus tôt, quelques heures après, quelques heures avant",
        ),
        (1, "le lendemain, le jour suivant, un jour plus tard, le surlendemain"),
    ),
    since="depuis, depuis le, depuis la, depuis l, depuis les, à partir de, à compter de",
    start="de, du, d, dès",
    end="à, au, et, jusqu au, jusqu à, jusqu en",
    between="entre",
    joiners="et, ou",
    before=(
        "ce même, le même, en l année, de l année, en l an, le, la, l, les, du, de, de la, de l, au, au cours de, au cours de la, au cours du, au cours des, en, dans la, dans les, "
        "dans le, à la, à l, à, pendant la, pendant le, pendant l, durant la, durant le, durant l, durant les, d, des, ce, au mois de, "
        "au mois d, lors de la, en l"
    ),
    before_month="en, depuis, fin, dès, jusqu en, d ici, au mois de, au mois d, de, d, mois de, mois d, courant, à partir de",
    before_year=(
        "en, depuis, dès, jusqu en, d ici, de l année, l année, année, en l an, l an, de, d, avant, après, d ici à, à partir de, années"
    ),
    of="de, d, du, de la, de l, des, en",
    articles="le, la, l, les",
    ordinals="er, ère, e, ème",
    day_words=("premier",),
    past="derniers, dernières, passés, passées",
    one_or_several="mois",
    day_parts_after_prepositions=True,
    after_after="plus tard, après",
    before_after="plus tôt, auparavant, avant",
    count_heads="avant, après",
    counted_from="que, qu, le, la, l, les, un, une, son, sa, ses, leur, leurs, en avoir, avoir, être, des, du, ce, cette, d",
)
