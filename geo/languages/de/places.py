"""German: how places are named."""

from geo.languages.pack import PlaceWords

PLACES = PlaceWords(
    nouns_capitalised=True,
    locatives=frozenset(
        "in im bei nahe aus nach uber ober ausserhalb innerhalb rund um unweit nordlich sudlich ostlich westlich "
        "nordostlich nordwestlich sudostlich sudwestlich richtung auf am zwischen".split()
    ),
    weak_locatives=frozenset("von vom zu zum zur gegen mit fur und des der die das den dem an aus".split()),
    nearness=frozenset("bei nahe unweit ausserhalb nordlich sudlich ostlich westlich".split()),
    titles=frozenset(
        "herr herrn frau dr prof prasident prasidenten prasidentin bundeskanzler kanzler kanzlerin minister ministerin "
        "aussenminister aussenministerin verteidigungsminister innenminister ministerprasident ministerprasidentin "
        "burgermeister gouverneur general oberst kommandeur sprecher sprecherin sprechers chef chefin senator papst konig "
        "konigin prinz scheich staatschef machthaber regierungschef kremlchef".split()
    ),
    not_place_before=frozenset("fregatte kreuzer flaggschiff schiff zerstorer tanker frachter orkan hurrikan".split()),
    not_place_after=frozenset(
        "zeitung tageblatt kurier rundschau anzeiger nachrichten morgenpost post tribune times herald hilton".split()
    ),
    types_before=frozenset(
        "stadt grossstadt hafenstadt kleinstadt hauptstadt ort dorf gemeinde provinz region bezirk kreis oblast gebiet "
        "insel halbinsel gouvernement vorort metropole rebellenhochburg hochburg bundesstaat republik kuste stadtteil "
        "verwaltungsbezirk luftwaffenstutzpunkt stutzpunkt".split()
    ),
    compound_prefixes=(
        "nordost", "nordwest", "sudost", "sudwest", "nord", "sud", "ost", "west", "zentral", "mittel",
    ),
    endings=(("s", ""), ("en", "es"), ("en", "e"), ("em", "es"), ("er", "e"), ("n", ""), ("es", ""), ("er", "")),
    ambiguous=frozenset(
        "essen hof halle wesel munster regen fulda main rom see alle viele weil herne gera burg berg wald bad baden "
        "buchen bergen linden neu norden suden osten westen winter sommer mai august martin singen rheine hamm zell "
        "gotha trier speyer brand gold silber wien kiel ulm hagen moers hollande holland jordan georgia luther warm "
        "deutsch halt ende stellen post lage laage werden wolfen asbach krieg ruhr pan anger boden ort markt kloster "
        "bonn politik kirchen aden sur erde ziel".split()
    ),
    never=frozenset(
        "assad assads putin putins trump biden merkel scholz macron obama erdogan selenskyj der die das den dem des ein eine einer er sie es wir ihr ich und oder aber nicht kein keine auch nur noch schon "
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april juni juli september "
        "oktober november dezember is isis hamas hisbollah taliban huthi huthis boko haram eu uno nato reuters afp dpa "
        "ap islam muslime christen gott auto bahn rebellen armee so man mit tod heute gestern".split()
    ),
    demonyms={
        pattern: code
        for code, patterns in {
            "AF": "afghanisch* afghane afghanen", "EG": "agyptisch* agypter*", "DZ": "algerisch* algerier*", "AM": "armenisch* armenier*",
            "AZ": "aserbaidschanisch*", "AU": "australisch* australier*", "BE": "belgisch* belgier*", "BR": "brasilianisch* brasilianer*",
            "BG": "bulgarisch*", "BY": "belarussisch* weissrussisch*", "CN": "chinesisch* chinese chinesen", "DK": "danisch*",
            "DE": "deutsch deutsche deutschen deutscher deutsches deutschem", "ER": "eritreisch*", "EE": "estnisch*", "ET": "athiopisch*",
            "FI": "finnisch*", "FR": "franzosisch* franzose franzosen", "GE": "georgisch* georgier*", "GR": "griechisch* grieche griechen",
            "GB": "britisch* brite briten", "IN": "indisch* inder indern", "ID": "indonesisch*", "IQ": "irakisch* iraker*",
            "IR": "iranisch* iraner*", "IE": "irisch irische irischen irischer", "IL": "israelisch* israeli israelis", "IT": "italienisch* italiener*",
            "JP": "japanisch* japaner*", "YE": "jemenitisch* jemeniten", "JO": "jordanisch* jordanier*", "CA": "kanadisch* kanadier*",
            "KZ": "kasachisch*", "QA": "katarisch*", "CO": "kolumbianisch*", "XK": "kosovarisch*", "HR": "kroatisch*", "KW": "kuwaitisch*",
            "CU": "kubanisch*", "LV": "lettisch*", "LB": "libanesisch* libanese libanesen", "LY": "libysch*", "LT": "litauisch*", "ML": "malisch malische malischen malischer",
            "MA": "marokkanisch*", "MX": "mexikanisch*", "MD": "moldauisch* moldawisch*", "NL": "niederlandisch* hollandisch*", "NG": "nigerianisch*",
            "KP": "nordkoreanisch*", "NO": "norwegisch*", "AT": "osterreichisch* osterreicher*", "PK": "pakistanisch*", "PS": "palastinensisch* palastinenser*",
            "PH": "philippinisch*", "PL": "polnisch*", "PT": "portugiesisch*", "RO": "rumanisch*", "RU": "russisch* russe russen",
            "SA": "saudisch* saudiarabisch*", "SE": "schwedisch*", "CH": "schweizerisch*", "RS": "serbisch* serbe serben",
            "SO": "somalisch*", "ES": "spanisch* spanier*", "SD": "sudanesisch*", "ZA": "sudafrikanisch*", "KR": "sudkoreanisch*", "SS": "sudsudanesisch*",
            "SY": "syrisch* syrer*", "TJ": "tadschikisch*", "TW": "taiwanisch* taiwanesisch*", "TH": "thailandisch*", "CZ": "tschechisch*",
            "CD": "kongolesisch*", "TD": "tschadisch*", "TN": "tunesisch*", "TR": "turkisch* turke turken", "UA": "ukrainisch* ukrainer*", "HU": "ungarisch*",
            "US": "amerikanisch* amerikaner* usamerikanisch*", "VE": "venezolanisch*", "VN": "vietnamesisch*", "AE": "emiratisch*", "CY": "zyprisch*",
            "europa": "europaisch*", "afrika": "afrikanisch*", "asien": "asiatisch*", "tschetschenien": "tschetschenisch*",
            "paris": "pariser", "london": "londoner", "berlin": "berliner", "moskau": "moskauer", "krim": "krimtatarisch*", "damaskus": "damaszener",
            "istanbul": "istanbuler", "kiew": "kiewer", "wien": "wiener", "brussel": "brusseler", "donezk": "donezker", "aleppo": "aleppiner",
        }.items()
        for pattern in patterns.split()
    },
)  # fmt: skip
