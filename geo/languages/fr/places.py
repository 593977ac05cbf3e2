"""French: how places are named."""

from geo.languages.pack import PlaceWords
from geo.languages.peoples import PEOPLES

PLACES = PlaceWords(
    locatives=frozenset(
        "a au aux en dans pres vers autour devant sur chez depuis hors entre jusqu jusque nord sud est ouest".split()
    ),
    weak_locatives=frozenset("de du des d contre par pour avec et le la les l".split()),
    nearness=frozenset("pres autour".split()),
    titles=frozenset(
        "m mme mlle dr president presidente ministre premier senateur gouverneur maire general colonel capitaine juge roi "
        "reine prince princesse pape depute commandant porte parole directeur directrice chef avocat procureur cheikh elu local "
        "saint sainte imam emir analyste journaliste".split()
    ),
    not_place_before=frozenset("virus fievre grippe maladie syndrome regiment bataillon brigade croiseur fregate navire petrolier ouragan cyclone tempete".split()),
    not_place_after=frozenset("tribune times post herald match soir hilton".split()),
    types_before=frozenset(
        "ville village commune localite province region district departement gouvernorat oblast ile peninsule capitale "
        "banlieue quartier port prefecture republique bourgade faubourg bastion etat".split()
    ),
    name_starts=frozenset(),
    street_words=frozenset("rue avenue boulevard place quai stade rues allee impasse".split()),
    street_nouns=frozenset("quai".split()),
    streets=frozenset("rues avenues boulevards".split()),
    lower_starts=frozenset(
        "mer golfe detroit lac ile iles bande peninsule canal cap mont fleuve vallee desert plateau corne province".split()
    ),
    ambiguous=frozenset(
        "tours nice nancy lille vienne vire auch sens die dole bar foix dax pau caen lens laon troyes guise gap "
        "albert martin paul jean pierre marie francois hollande macron valence orange lorient union nord sud est ouest "
        "centre mars mai aout ham eu dreux tulle ancien premier grand grande petit saint sainte belle beau bon ville "
        "brest metz apt rue vue gare pays mont blanc".split()
    ),
    never=frozenset(
        "mars mai aout janv fevr avr juil sept oct nov dec tomahawk est assad poutine trump biden zelensky erdogan le la les l un une des de du d il elle ils elles on nous vous je tu ce cette ces cet son sa ses leur leurs mais "
        "ou et donc or ni car que qui dont lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin "
        "juillet septembre octobre novembre decembre ei daech daesh hamas hezbollah taliban talibans houthis boko haram "
        " onu otan reuters afp dieu islam selon apres avant pour dans au aux en sur par plus moins tous tout".split()
  ),
    venues_before=frozenset(
        "salle concert theatre hotel stade hopital clinique mosquee eglise synagogue prison universite centre commercial supermarche musee discotheque ecole restaurant barrage gare station".split()
    ),
    border_nouns=frozenset("frontiere frontieres".split()),
    border_links=frozenset("entre et la le l les du de d avec separant".split()),
    border_stems={
        "turco": "TR", "syro": "SY", "irako": "IQ", "libano": "LB", "israelo": "IL", "egypto": "EG", "russo": "RU", "ukraino": "UA", "polono": "PL", "afghano": "AF", "pakistano": "PK", "indo": "IN", "sino": "CN", "jordano": "JO", "irano": "IR", "soudano": "SD", "tchado": "TD", "nigero": "NE", "americano": "US", "colombo": "CO", "armeno": "AM", "algero": "DZ", "libyo": "LY", "tuniso": "TN", "serbo": "RS", "bielorusso": "BY", "germano": "DE", "greco": "GR", "italo": "IT", "franco": "FR",
    },
    demonyms=PEOPLES["fr"]
    | {
        pattern: code
        for code, patterns in {
            "AF": "afghan*", "AL": "albanais*", "DZ": "algerien*", "DE": "allemand*", "US": "americain* etats-unien*",
            "SA": "saoudien*", "AR": "argentin*", "AM": "armenien*", "AU": "australien*", "AT": "autrichien*", "AZ": "azerbaidjanais*", "BE": "belge belges",
            "BY": "belarusse* bielorusse*", "BR": "bresilien*", "GB": "britannique*", "BG": "bulgare*", "BF": "burkinabe*", "CM": "camerounais*", "CA": "canadien*",
            "CL": "chilien*", "CN": "chinois*", "CO": "colombien*", "CD": "congolais*", "HR": "croate*", "CU": "cubain*", "DK": "danois*", "EG": "egyptien*",
            "AE": "emirati*", "ER": "erythreen*", "ES": "espagnol*", "EE": "estonien*", "ET": "ethiopien*", "FI": "finlandais*", "FR": "francais*",
            "GE": "georgien*", "GR": "grec grecs grecque grecques", "HT": "haitien*", "NL": "neerlandais* hollandais*", "HU": "hongrois*", "IN": "indien*",
            "ID": "indonesien*", "IQ": "irakien* iraquien*", "IR": "iranien*", "IE": "irlandais*", "IL": "israelien*", "IT": "italien*", "CI": "ivoirien*",
            "JP": "japonais*", "JO": "jordanien*", "KZ": "kazakh*", "KE": "kenyan*", "XK": "kosovar*", "KW": "koweitien*", "LV": "letton*", "LB": "libanais*",
            "LY": "libyen*", "LT": "lituanien*", "ML": "malien*", "MA": "marocain*", "MR": "mauritanien*", "MX": "mexicain*", "MD": "moldave*", "NE": "nigerien nigeriens nigerienne nigeriennes",
            "NG": "nigerian*", "KP": "nord-coreen*", "NO": "norvegien*", "PK": "pakistanais*", "PS": "palestinien*", "PH": "philippin*", "PL": "polonais*",
            "PT": "portugais*", "QA": "qatari* qatarien*", "RO": "roumain*", "RU": "russe*", "RW": "rwandais*", "SN": "senegalais*", "RS": "serbe*", "SO": "somalien*",
            "SD": "soudanais*", "ZA": "sud-africain*", "KR": "sud-coreen*", "SE": "suedois*", "CH": "helvetique*", "SY": "syrien*", "TW": "taiwanais*", "TD": "tchadien*",
            "CZ": "tcheque*", "TN": "tunisien*", "TR": "turc turcs turque turques", "UA": "ukrainien*", "VE": "venezuelien*", "VN": "vietnamien*", "YE": "yemenite*",
            "europe": "europeen*", "afrique": "africain*", "asie": "asiatique*", "tchetchenie": "tchetchene*", "paris": "parisien*", "londres": "londonien*",
            "berlin": "berlinois*", "moscou": "moscovite*", "damas": "damascene*",
        }.items()
        for pattern in (word.replace("-", " ") for word in patterns.split())
    },
)  # fmt: skip
