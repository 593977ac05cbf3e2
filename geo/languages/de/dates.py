"""German: how dates are said."""

from geo.languages.de.told import TOLD
from geo.languages.pack import DateWords

# "Zwei Stunden davor", "wenige Minuten später": on the day told of.
_HOURS_APART = ", ".join(
    f"{number} {unit} {where}"
    for number in "wenige einige mehrere zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig".split()
    for unit in ("stunden", "minuten")
    for where in ("später", "danach", "darauf", "zuvor", "davor", "vorher")
)

DATES = DateWords(
    months=(
        "januar, januars, jänner",
        "februar, februars",
        "märz, maerz",
        "april, aprils",
        "mai",
        "juni",
        "juli",
        "august",
        "september, septembers",
        "oktober, oktobers",
        "november, novembers",
        "dezember, dezembers",
    ),
    short_months=("jan", "feb", "mär, mrz", "apr", "", "jun", "jul", "aug", "sep, sept", "okt", "nov", "dez"),
    doubtful_months="mai, august, märz, april",
    weekdays=(
        "montag, montags",
        "dienstag, dienstags",
        "mittwoch, mittwochs",
        "donnerstag, donnerstags",
        "freitag, freitags",
        "samstag, samstags, sonnabend, sonnabends",
        "sonntag, sonntags",
    ),
    short_weekdays=("mo", "di", "mi", "do", "fr", "sa", "so"),
    capital_months=True,
    weekday_endings="abend, morgen, nacht, vormittag, nachmittag, mittag, früh, spätabend",
    day_parts=(
        "morgen, abend, nacht, mittag, vormittag, nachmittag, früh, morgens, abends, nachts, frühen morgen, späten abend, "
        "frühmorgens, mitternacht, frühen morgenstunden, morgenstunden, abendstunden, späten nachmittag, früher morgen, morgengrauen, morgenstunde, abendstunde, mittagszeit, mittagsstunden, "
        "frühen abend, mittags, vormittags, nachmittags"
    ),
    seasons=("winter", "frühjahr, frühling", "sommer", "herbst, spätsommer, spätherbst"),
    month_parts=(
        "anfang, beginn, zu beginn, anfangs, frühe, früher, frühen",
        "mitte, mitten",
        "ende, spät, später, späten",
    ),
    month_weeks=(
        "erste woche, ersten woche",
        "zweite woche, zweiten woche",
        "dritte woche, dritten woche",
        "vierte woche, vierten woche",
        "letzte woche, letzten woche",
    ),
    halves=("ersten hälfte, erste hälfte", "zweiten hälfte, zweite hälfte"),
    units=(
        "stunde, stunden",
        "tag, tage, tagen, tages",
        "woche, wochen",
        "monat, monate, monaten, monats",
        "jahr, jahre, jahren, jahres",
        "wochenende, wochenenden, wochenendes",
        "24 stunden",
    ),
    plural_units=("tage, tagen", "wochen", "monate, monaten", "jahre, jahren"),
    last=(
        "letzte, letzten, letzter, letztes, letztem, vergangene, vergangenen, vergangener, vergangenes, vergangenem, "
        "vorige, vorigen, voriger, voriges, vorigem"
    ),
    this="diese, diesen, dieser, dieses, diesem, laufenden, aktuellen",
    next="nächste, nächsten, nächster, nächstes, nächstem, kommende, kommenden, kommender, kommendes, kommendem",
    earlier="früher",
    later="später",
    ago_before="vor, vor etwa, vor rund, vor gut, vor knapp, vor mehr als, vor fast",
    numbers=(
        "ein, einem, einer, eins, eine, einen",
        "zwei, beiden",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
    ),
    few="einige, einigen, wenige, wenigen, mehreren, ein paar",
    day_shifts=(
        (
            -1,
            0,
            "im laufe der nacht, binnen 24 stunden, innerhalb von 24 stunden, binnen eines tages, innerhalb eines tages",
        ),
        (-1, -1, "gestern, gestrigen tag, am gestrigen tag"),
        (0, 0, "heute, heutigen tag, am heutigen tag"),
        (-2, -2, "vorgestern"),
        (2, 2, "übermorgen"),
        (-1, 0, "über nacht, vergangene nacht, in der vergangenen nacht, letzte nacht, in der letzten nacht"),
    ),
    unit_shifts=(
        ("year", -1, "vorjahr, im vorjahr"),
        ("week", -1, "vorwoche, in der vorwoche, in der woche zuvor, in der woche davor"),
        ("year", 0, "heuer"),
        ("month", -1, "vormonat, im vormonat, im monat zuvor, im monat davor"),
    ),
    anchors=(
        *TOLD,
        (
            -1,
            "kein tag war vergangen seit, noch kein tag war vergangen seit, kein tag war vergangen seitdem, kaum einen tag zuvor",
        ),
        (
            -1,
            "am vortag, tags zuvor, am tag zuvor, einen tag zuvor, am tag davor, am vorabend, in der nacht zuvor, am abend zuvor, am abend davor, in der nacht davor",
        ),
        (
            0,
            _HOURS_APART
            + ", eine halbe stunde später, eine halbe stunde zuvor, eine halbe stunde danach, eine stunde davor, eine stunde danach, am späteren abend, "
            "am selben tag, am gleichen tag, an diesem tag, an jenem tag, an jenem abend, in jener nacht, am selben morgen, am selben nachmittag, noch am gleichen tag, in derselben nacht, noch in derselben nacht, am nämlichen tag, zeitgleich, kurze zeit später, wenig später, kurz darauf, kurz danach, gleich danach, unmittelbar danach, unmittelbar darauf, minuten später, wenige minuten später, zwei stunden später, drei stunden später, noch am selben tag, am selben abend, noch am selben abend, am gleichen abend, wenige stunden später, wenige stunden zuvor, stunden später, stunden zuvor, kurz darauf am selben tag, stunden vorher, wenige stunden vorher, eine stunde vorher, einige stunden zuvor, am selben vormittag, am selben mittag, eine stunde später, eine stunde zuvor, einige stunden später",
        ),
        (1, "am folgenden tag, am nächsten tag, tags darauf, einen tag später, am tag darauf, am folgetag"),
    ),
    night_to="nacht zum, nacht auf, nacht auf den, nacht zu",
    since="seit, seit dem, seit der, seit den, seit dem jahr",
    start="von, vom, ab, ab dem",
    end="bis, bis zum, bis zur, bis ins, auf, zum",
    between="zwischen",
    joiners="und, oder, sowie",
    before=(
        "am selben, am gleichen, am gestrigen, am heutigen, gestrigen, heutigen, übers, desselben, am, im, im jahr, im jahre, in den jahren, in der, in den, in dem, in die, in, an, an dem, an einem, an diesem, zum, zur, den, dem, der, im laufe des, "
        "im laufe der, über das, über, für, für den, noch am, bereits am, während der, während des, am frühen, am späten, "
        "seit dem"
    ),
    before_month="im, seit, bis, ab, vom, zum, in diesem, im monat, noch im, bereits im, schon im, erst im, von",
    before_year=(
        "im jahr, im jahre, in den jahren, seit, bis, ab, jahr, jahre, jahres, des jahres, dem jahr, jahren, um, in, von, "
        "der jahre, vor, nach"
    ),
    of="des, der, im, dem, den, vom, am",
    ahead_before="für",
    articles="der, dem, den, das, die",
    ordinals="ten",
    day_words=("ersten",),
    bare_years=True,
    dotted_days=True,
    day_parts_after_prepositions=True,
    after_after="später, danach, darauf",
    before_after="zuvor, davor, früher, vorher",
    decades="er, ern",
    bare_day="am, vom",
    behind_bare_day="in, im, bei, wurde, wurden, hatte, hatten, kam, kamen, gab, war, waren, nahe, vor, nach, mit, auf, von, an, griff, starb, starben, tötete, töteten, sind, ist, hat, haben, einen, eine, ein, die, der, das, den, dort, noch, und",
    day_months=(
        (0, "dieses monats, des laufenden monats"),
        (-1, "des vergangenen monats, des vorigen monats, letzten monats, des letzten monats"),
    ),
    feasts=(
        (31, 12, True, "silvesternacht, neujahrsnacht"),
        (31, 12, False, "silvesterabend, an silvester, zu silvester, am silvestertag"),
        (1, 1, False, "neujahrstag, neujahrsmorgen, neujahrsmittag, neujahrsabend, an neujahr, zu neujahr"),
        (24, 12, False, "heiligabend, an heiligabend, heiligen abend"),
        (25, 12, False, "ersten weihnachtstag, erster weihnachtstag, ersten weihnachtsfeiertag"),
        (26, 12, False, "zweiten weihnachtstag, zweiter weihnachtstag, zweiten weihnachtsfeiertag"),
    ),
    easter_days=(
        (0, "ostersonntag"),
        (-2, "karfreitag"),
        (-3, "gründonnerstag"),
        (-1, "karsamstag, ostersamstag"),
        (1, "ostermontag"),
        (-7, "palmsonntag"),
        (39, "an christi himmelfahrt, zu christi himmelfahrt"),
        (49, "pfingstsonntag"),
        (50, "pfingstmontag"),
        (-48, "rosenmontag"),
        (-46, "aschermittwoch"),
    ),
    hijri_feasts=(
        (1, 10, "am zuckerfest, am ersten tag des zuckerfests, am ersten tag des zuckerfestes"),
        (10, 12, "am opferfest, am ersten tag des opferfests, am ersten tag des opferfestes"),
        (10, 1, "am aschura tag, am aschura fest, am aschurafest"),
    ),
)
