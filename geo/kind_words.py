"""Words beside a name that say what kind of place it is: "the province of Idlib", "Raqqa city", "штат Вашингтон".

Strict keys, all languages together: none means two kinds of place in two of them. Words of several kinds are not here.
"""

from geo.model import PlaceKind

_TOWN = frozenset({PlaceKind.SETTLEMENT, PlaceKind.DISTRICT})
_DIVISION = frozenset({PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.REGION})
_COUNTY = frozenset({PlaceKind.ADMIN2, PlaceKind.ADMIN1})
_STATE = frozenset({PlaceKind.ADMIN1})
_COUNTRY = frozenset({PlaceKind.COUNTRY, PlaceKind.ADMIN1})
_ISLAND = frozenset({PlaceKind.ISLAND, PlaceKind.REGION, PlaceKind.ADMIN1, PlaceKind.COUNTRY})
_WATER = frozenset({PlaceKind.WATER})
_BASE = frozenset({PlaceKind.FACILITY})

_WORDS: tuple[tuple[frozenset[PlaceKind], str], ...] = (
    (
        _TOWN,
        "city town village hamlet suburb township borough stadt grossstadt hafenstadt kleinstadt hauptstadt ort "
        "dorf vorort stadtteil ortschaft ville commune localite bourgade faubourg banlieue quartier ciudad pueblo "
        "aldea localidad barrio municipio suburbio город города городе городом городу село села селе селом "
        "деревня деревне деревни деревню поселок поселке поселка пригород пригороде столица столице столицу "
        "столицы місто міста місті містом місту селі селище селища селищі столиця столиці столицю мікрораион "
        "مدينه المدينه مدينتي بلده البلده بلدتي قريه القريه قري قريتي ضاحيه حي مخيم العاصمه",
    ),
    (
        _DIVISION,
        "province governorate oblast region provinz gouvernement gebiet verwaltungsbezirk gouvernorat gobernacion "
        "provincia провинция провинции провинцию область области областью областях мухафаза мухафазе край крае "
        "провінція провінції провінціі областю محافظه المحافظه محافظات اقليم ولايه ولايات",
    ),
    (
        _COUNTY,
        "county district raion bezirk landkreis kreis distrito раион раиона раіон",
    ),
    (
        _STATE,
        "state bundesstaat bundesland estado штат штате штата штаті",
    ),
    (
        _COUNTRY,
        "republic republik republique republica республика республике республики республіка республіки جمهوريه دوله",
    ),
    (
        _ISLAND,
        "island islands insel inseln ile iles isla islas остров острове острова острів острові جزيره جزر",
    ),
    (
        _WATER,
        "river lake fluss see fleuve lac rio lago река реке реки озеро озере річка річці نهر بحيره "
        "ufer ufers flussufer banks riverbank shore shores rive rives berge berges orilla orillas ribera "
        "берег берега берегу береге берегом берегі березі ضفه ضفاف",
    ),
    (
        _BASE,
        "airbase airport luftwaffenstutzpunkt flughafen aeroport aeropuerto авиабаза авиабазе аэродром аеродром "
        "مطار قاعده",
    ),
)
# Which kinds of place the word beside a name speaks for.
KIND_WORDS: dict[str, frozenset[PlaceKind]] = {word: kinds for kinds, words in _WORDS for word in words.split()}
# "Bank" says so only behind a side: "the left bank of the Dnipro", and not the bank of England.
SIDED_BANK, SIDES = "bank", frozenset("left right east eastern west western north northern south southern far".split())
# What may stand between such a word and the name: "city of", "Stadt", "ville d'".
KIND_JOINS = frozenset("of de d du des la le del der von the".split())
# Words that say the kind also behind the name: "Idlib province", "New York state".
KINDS_BEHIND = frozenset(
    "city town village suburb township province governorate oblast region county district raion state island islands "
    "river lake airbase airport".split()
)
# Words for a quarter of a town that stand before its name: "im Stadtteil Altona".
QUARTER_WORDS = frozenset(
    "neighbourhood neighborhood quarter stadtteil stadtviertel viertel ortsteil stadtbezirk quartier arrondissement "
    "barrio colonia حي квартал квартале микрораион микрораионе мікрораион мікрораионі кварталі".split()
)
# Words for a part of a town or of a country alike.
DISTRICT_WORDS = frozenset("district bezirk distrito раион раионе раион раионі".split())
# "A neighbourhood of Kabul", "dans plusieurs quartiers": some quarter of the town that is named.
SOME = frozenset(
    "a an one another some einem einer eines ein eine un une autre otro otra uno una algun cada каждом каждый одном "
    "одному іншому другом".split()
)
