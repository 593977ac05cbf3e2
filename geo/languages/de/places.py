"""German: how places are named."""

from geo.languages.pack import PlaceWords
from geo.languages.peoples import PEOPLES

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
    not_place_before=frozenset("regiment bataillon brigade fregatte kreuzer flaggschiff schiff zerstorer tanker frachter orkan hurrikan".split()),
    not_place_after=frozenset(
        "regiment bataillon brigade division zeitung tageblatt kurier rundschau anzeiger nachrichten morgenpost post tribune times herald hilton strasse allee boulevard avenue".split()
    ),
    street_endings=("platz", "straße", "strasse", "allee", "gasse", "ufer", "boulevard", "brücke", "park"),
    street_words=frozenset("rue place avenue boulevard plaza piazza calle".split()),
    types_before=frozenset(
        "lager fluchtlingslager gefangenenlager kibbuz stadt grossstadt hafenstadt kleinstadt hauptstadt ort dorf gemeinde provinz region bezirk kreis oblast gebiet "
        "insel halbinsel gouvernement vorort metropole rebellenhochburg hochburg bundesstaat republik kuste stadtteil "
        "verwaltungsbezirk luftwaffenstutzpunkt stutzpunkt".split()
    ),
    compound_prefixes=(
        "nordost", "nordwest", "sudost", "sudwest", "nord", "sud", "ost", "west", "zentral", "mittel",
    ),
    endings=(("s", ""), ("en", "es"), ("en", "e"), ("em", "es"), ("er", "e"), ("n", ""), ("es", ""), ("er", "")),
    ambiguous=frozenset(
        "bei da seit leben us kirche platz dies fall dabei welt mann aus mal band haus kinder meter rolle dann titel "
        "name mitte mio dazu bau grund namen ihre peter kosten wahl dorf musik hier alter stelle ii trainer konig "
        "kunden michael rennen hans insel dass raum dort handel landes buch dafur hohe burger kindern chance augen "
        "nahe recht lehrer liga start region neben daher hauser david lander lange korper landern person andreas "
        "morgen stil schutz basis arten wort bruder zentrum roman plan karl bank song thomas walter daten paul "
        "fischer laut franz label sache buhne banken kern zahlen finale chancen boot tor bush niveau einen frank "
        "maria mehr rede george johannes spater christian tore tour schulen sinne marke wein lager daniel grad meer "
        "henry kultur richard stein jackson tater vom grunder rest kaiser nord grab sebastian ernst klaus alexander "
        "alles kapelle angela termin sud werner metern tonnen institut robert hermann treffen allein strassen bord "
        "foto zug joseph james ob ortes minus saal bucher runde runden besitzer gegen bier hausern ufer sender herren "
        "sinn kanonen sendung spass charles musiker anders jury schuld dorfes buros gang wetter willen daran heer "
        "frankfurter acht kino kohler songs weber taten west ebene markus magazin albert hamburger konrad helmut "
        "masse kurs front marken kommando ohne rock pop rand waren nico herbert messen wagner simon andre krone bogen "
        "wissen sachen siedlung lowen laura mary manche kurse rauch marine berner wahler nein tur liter sven sorgen "
        "abs brown hat kanal touren jobs liegen hit beine ehren ihnen toten fotos wahlen chor holz oliver fisch bach "
        "feld job orten manager center kader dame besitz sanger kolner mission lauf nase rot model williams station "
        "ferdinand guido reform peters jager gas becker darin duisburger lehre renate orden ball massen tal miller "
        "forster ersten barth line stapel kevin miss mass dietz brunner jean francois hoffmann gallus co patrick "
        "bands stalin pannen ba harmonie foren dorfer bass tote grosses dusseldorfer zahler vulkan alben apotheken "
        "male handen alex jackpot dinge tat nelson barbara gouverneur reden nazis drama regensburger harrison bremer "
        "wellen hugo gerat phillips will benjamin kurze ben brunnen rechts indianer roten auge premiere arnold "
        "marktes banker sarah dave cafes siegfried marianne rekord mauern werken gunter seen falls schlangen grun bar "
        "mannheimer turen helden muster hinter minister pay parolen horst loch hauses andrea felder mengen kinos "
        "clinton reich handeln marc boris jack nash luxus "
        "essen hof halle wesel munster regen fulda main rom see alle viele weil herne gera burg berg wald bad baden "
        "buchen bergen linden neu norden suden osten westen winter sommer mai august martin singen rheine hamm zell "
        "gotha trier speyer brand gold silber wien kiel ulm hagen moers hollande holland jordan georgia luther warm "
        "deutsch halt ende stellen post lage laage werden wolfen asbach krieg ruhr pan anger boden ort markt kloster "
        "bonn politik kirchen aden sur erde ziel".split()
    ),
    never=frozenset(
        "mai august jan feb apr jun jul aug sep sept okt nov dez tomahawk est assad assads putin putins trump biden merkel scholz macron obama erdogan selenskyj der die das den dem des ein eine einer er sie es wir ihr ich und oder aber nicht kein keine auch nur noch schon "
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april juni juli september "
        "oktober november dezember is isis hamas hisbollah taliban huthi huthis boko haram uno nato reuters afp dpa "
        "veteran veteranen norden suden osten westen nordosten nordwesten sudosten sudwesten landes meer meeres arena brand haft not gang asche flammen rente stich stellung angriff betrieb bewegung panik aussicht gefahr schutt ap islam muslime christen gott auto bahn rebellen armee so man mit tod heute gestern".split()
  ),
    venues_before=frozenset(
        "konzertsaal konzerthalle konzerthaus theater hotel stadion krankenhaus klinik moschee kirche synagoge gefangnis universitat einkaufszentrum museum nachtclub schule restaurant kraftwerk staudamm metrostation bahnhof".split()
    ),
    border_nouns=frozenset("grenze grenzgebiet grenzgebiets grenzgebiete grenzregion grenzregionen grenzubergang grenzraum grenzstreifen grenzlinie grenzzone grenzen".split()),
    border_links=frozenset("zwischen und der die dem den des zu zur mit von gemeinsame gemeinsamen".split()),
    demonyms=PEOPLES["de"]
    | {
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
