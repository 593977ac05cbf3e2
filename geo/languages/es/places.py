"""Spanish: how places are named."""

from geo.languages.pack import PlaceWords
from geo.languages.peoples import PEOPLES

PLACES = PlaceWords(
    locatives=frozenset("en a hacia cerca desde hasta sobre entre por tras norte sur este oeste junto frente".split()),
    weak_locatives=frozenset("de del al contra para con y el la los las".split()),
    nearness=frozenset("cerca junto".split()),
    titles=frozenset(
        "sr sra don dona dr dra presidente presidenta ministro ministra primer canciller senador senadora gobernador "
        "gobernadora alcalde alcaldesa general coronel capitan juez jueza rey reina principe princesa papa diputado "
        "diputada comandante portavoz director directora jefe jefa san santa jeque lider mandatario".split()
    ),
    not_place_before=frozenset("virus fiebre gripe sindrome regimiento batallon brigada crucero fragata buque petrolero huracan ciclon tormenta portaaviones real atletico".split()),
    not_place_after=frozenset("tribune times post herald hilton".split()),
    types_before=frozenset(
        "ciudad pueblo aldea localidad municipio provincia region distrito departamento gobernacion oblast isla peninsula "
        "capital suburbio barrio puerto prefectura republica villa bastion estado estacion".split()
    ),
    street_words=frozenset("calle avenida plaza paseo estadio carretera avenidas calles".split()),
    street_nouns=frozenset("glorieta".split()),
    streets=frozenset("calles avenidas carretera carreteras".split()),
    lower_starts=frozenset(
        "mar golfo estrecho lago isla islas franja peninsula canal cabo monte rio valle desierto meseta cuerno".split()
    ),
    ambiguous=frozenset(
        "leon cordoba toledo mercedes santiago victoria soria guadalupe dolores pilar rosario concepcion asuncion paz "
        "merida lugo valencia jaen olivares salamanca segovia avila vera cruz domingo martes mayo marzo abril norte sur "
        "este oeste centro nueva santa san santo los las el la union libertad progreso esperanza flores laguna cuenca "
        "moron vigo gata caldas palencia granada triunfo petro maria jose juan ana".split()
    ),
    never=frozenset(
        "marzo mayo abril liga ene feb abr jun jul ago sep sept oct nov dic tomahawk grad kalibr iskander smerch assad putin trump biden zelenski erdogan el la los las un una unos unas de del al en y o pero no ni que quien quienes como cuando donde su sus lo le les "
        "se este esta estos estas ese esa lunes miercoles jueves viernes sabado enero febrero junio julio "
        "agosto septiembre octubre noviembre diciembre ei isis hamas hezbola hizbula taliban talibanes huties boko haram "
        "onu otan reuters efe afp pueblo marina armada sedena semar sebin dios islam segun tras para por con sin mas menos todo todos".split()
  ),
    venues_before=frozenset(
        "sala conciertos teatro hotel estadio hospital clinica mezquita iglesia sinagoga prision carcel universidad centro comercial museo discoteca escuela restaurante presa estacion".split()
    ),
    border_nouns=frozenset("frontera fronteras".split()),
    border_links=frozenset("entre y la el los las de del con fronteriza comun".split()),
    border_stems={
        "turco": "TR", "siria": "SY", "sirio": "SY", "libano": "LB", "israeli": "IL", "egipcio": "EG", "ruso": "RU", "ucraniano": "UA", "polaco": "PL", "afgano": "AF", "indo": "IN", "sino": "CN", "jordano": "JO", "irani": "IR", "sudano": "SD", "colombo": "CO", "franco": "FR", "greco": "GR", "iraqui": "IQ",
    },
    demonyms=PEOPLES["es"]
    | {
        pattern: code
        for code, patterns in {
            "AF": "afgano* afgana*", "AL": "albanes*", "DZ": "argelino* argelina*", "DE": "aleman alemana alemanas alemanes", "US": "estadounidense* norteamericano* norteamericana*",
            "SA": "saudi saudies saudita*", "AR": "argentino argentinos argentinas", "AM": "armenio*", "AU": "australiano* australiana*", "AT": "austriaco* austriaca*", "AZ": "azerbaiyano* azeri*",
            "BE": "belga belgas", "BY": "bielorruso* bielorrusa*", "BR": "brasileno* brasilena*", "GB": "britanico* britanica*", "BG": "bulgaro* bulgara*",
            "CA": "canadiense*", "CL": "chileno* chilena*", "CN": "chino chinos chinas", "CO": "colombiano* colombiana*", "CD": "congoleno* congolena* congoles*", "HR": "croata croatas",
            "CU": "cubano* cubana*", "DK": "danes danesa daneses danesas", "EG": "egipcio* egipcia*", "AE": "emirati*", "SV": "salvadoreno* salvadorena*", "ES": "espanol espanola espanoles espanolas",
            "ET": "etiope*", "FI": "finlandes*", "FR": "frances francesa franceses francesas", "GE": "georgiano* georgiana*", "GR": "griego griega griegos griegas", "GT": "guatemalteco* guatemalteca*",
            "HT": "haitiano* haitiana*", "NL": "holandes* neerlandes*", "HN": "hondureno* hondurena*", "HU": "hungaro* hungara*", "IN": "indio indios", "ID": "indonesio*",
            "IQ": "iraqui* iraki*", "IR": "irani iranies", "IE": "irlandes*", "IL": "israeli*", "IT": "italiano* italiana*", "JP": "japones*", "JO": "jordano jordanos jordana",
            "KZ": "kazajo*", "KW": "kuwaiti*", "LV": "leton*", "LB": "libanes*", "LY": "libio libios", "LT": "lituano*", "ML": "maliense*", "MA": "marroqui*", "MX": "mexicano* mexicana*", "MD": "moldavo*",
            "NI": "nicaraguense*", "NG": "nigeriano* nigeriana*", "KP": "norcoreano* norcoreana*", "NO": "noruego*", "PK": "paquistani*", "PS": "palestino*", "PA": "panameno* panamena*",
            "PE": "peruano* peruana*", "PH": "filipino filipina", "PL": "polaco* polaca*", "PT": "portugues*", "QA": "qatari* catari*", "RO": "rumano rumanos rumana", "RU": "ruso rusos rusa rusas",
            "RS": "serbio*", "SY": "sirio sirios sirias", "SO": "somali somalies", "SD": "sudanes*", "ZA": "sudafricano* sudafricana*", "KR": "surcoreano* surcoreana*", "SE": "sueco suecos sueca",
            "CH": "suizo suizos", "TW": "taiwanes*", "TR": "turco turcos turca turcas", "CZ": "checo checos checa checas", "TN": "tunecino* tunecina*", "UA": "ucraniano* ucraniana*",
            "UY": "uruguayo* uruguaya*", "VE": "venezolano* venezolana*", "VN": "vietnamita*", "YE": "yemeni yemenies",
            "europa": "europeo* europea europeas", "africa": "africano* africana*", "chechenia": "checheno*", "paris": "parisino* parisina*", "londres": "londinense*", "moscu": "moscovita*",
        }.items()
        for pattern in patterns.split()
    },
)  # fmt: skip
