"""English: how places are named."""

from geo.languages.pack import PlaceWords

PLACES = PlaceWords(
    locatives=frozenset(
        "in at near outside inside around across throughout within nearby neighboring neighbouring downtown "
        "northern southern eastern western northeastern northwestern southeastern southwestern central "
        "north south east west northeast northwest southeast southwest mainland upstate rural".split()
    ),
    weak_locatives=frozenset("from to of over toward towards into against between visit visited leaving via off".split()),
    nearness=frozenset("near outside around nearby".split()),
    titles=frozenset(
        "mr mrs ms miss dr prof professor sir lord lady dame sen senator rep representative gov governor president "
        "chancellor minister secretary mayor judge justice chief officer detective sheriff deputy sgt lt capt captain "
        "col colonel gen general maj cpl pfc pvt cmdr commander adm rev reverend father pastor bishop king queen prince "
        "princess pope saint coach attorney spokesman spokeswoman spokesperson director chairman chairwoman ceo analyst "
        "councilman councilwoman commissioner superintendent trooper said says told".split()
    ),
    not_place_before=frozenset(
        "uss hms ms mv ss rms frigate cruiser destroyer tanker corvette submarine minesweeper battleship supertanker freighter "
        "trawler ferry liner cutter schooner hurricane typhoon storm".split()
    ),
    not_place_after=frozenset(
        "regiment battalion brigade division tribune times post herald gazette journal globe chronicle examiner observer telegraph mirror enquirer dispatch "
        "bulls bears cubs lakers celtics yankees mets giants jets eagles cowboys packers steelers ravens browns bengals "
        "colts titans texans jaguars broncos chiefs raiders chargers cardinals rams seahawks panthers saints falcons "
        "buccaneers vikings lions dolphins patriots bills knicks nets sixers raptors pistons pacers bucks heat magic "
        "hornets wizards hawks spurs rockets mavericks grizzlies pelicans thunder blazers jazz nuggets suns clippers "
        "kings warriors timberwolves marlins braves phillies nationals pirates reds brewers astros rangers angels "
        "athletics mariners padres dodgers rockies diamondbacks tigers indians twins royals orioles rays bruins sabres "
        "canadiens senators islanders devils flyers penguins capitals hurricanes lightning predators blackhawks avalanche "
        "stars wild oilers flames canucks sharks ducks coyotes hilton jackson".split()
    ),
    people_after=frozenset("resident residents native natives man woman men women teen teenager teenagers".split()),
    things_after=frozenset("virus viruses ebolavirus marburgvirus hantavirus fever encephalitis flu influenza syndrome pipeline pipelines stream".split()),
    types_before=frozenset(
        "city town village hamlet municipality district province state county region oblast governorate peninsula island "
        "capital suburb neighborhood neighbourhood port prefecture township borough republic commune department".split()
    ),
    types_stay_out=True,
    compass_words=frozenset("north south east west".split()),
    name_starts=frozenset("lake mount mt fort ft port cape camp point isle".split()),
    name_ends=frozenset(
        "county parish township borough street st avenue ave road rd boulevard blvd drive lane river creek "
        "lake lakes valley mountain mountains hill hills island islands bay beach park peninsula desert province oblast "
        "governorate district prefecture region strait gulf sea ocean canyon falls springs ridge twp "
        "forest wilderness freeway parkway turnpike expressway".split()
    ),
    park_kinds=frozenset("national state memorial provincial regional".split()),
    dotted_ends=frozenset("st ave rd blvd dr twp".split()),
    institutions=frozenset(
        "police university college school schools elementary middle high hospital council city county fire department "
        "sheriff district court mayor airport international state national municipal regional public community medical "
        "center centre museum library zoo symphony chamber board commission authority legislature senate parliament "
        "supreme attorney republican republicans democrat democrats democratic house government army air navy guard "
        "highway patrol housing park parks health institute academy church cathedral mosque hotel theatre theater "
        "stadium club chapter office bureau association society foundation fund bank company corp inc mayor councillor "
        "jail prison courthouse committee commissioners circuit magistrate coroner league alliance radio television "
        "town village centers centres senior junior primary intermediate independent metropolitan federal youth veterans detention correctional "
        "conservation water sanitary planning transit energy environmental agriculture agricultural food superior family juvenile "
        "fair fairgrounds performing free historical historic humane consulate embassy ambassador congressman congresswoman "
        "president secretary labor labour election elections emergency rural inn "
        "gov sen rep mla mp mep ems residents resident native man woman men women teen couple area based".split()
    ),
    loose_ends=frozenset("state city center centre highway central university college".split()),
    ambiguous=frozenset(
        "ben since one michael train era stan carter david angela christopher james rock daniel li mclaughlin to "
        "graham gary karl from campbell stewart payne dave communal bailey scott norton emil see many shannon major "
        "langdon shane adam alexander kelly diaz butler wang frank don champion herman joseph box anderson guido "
        "carmen mara watson jack stevenson kos howell "
        "reading nice mobile orange bath split essen march may august turkey jordan chad georgia lincoln jackson "
        "madison hamilton jefferson monroe franklin clinton houston austin dallas tyler kent florence "
        "charlotte victoria sydney adelaide carolina israel male man of as is on or po san santa los las st "
        "university central north south east west union liberty independence hope normal best most battle gap deal "
        "sandwich young rugby date much crew police fire media superior ware wells bar born home general young long black white "
        "brown green gray grey king prince princess queen bishop church temple mission college delta sterling surprise "
        "paradise phoenix alma regina ada eden mercy grace faith moses maria jose juan luis diego angel martin george "
        "thomas lawrence warren marion marshall wilson wayne douglas dixon dale troy carson cary allen howard lee grant "
        "montgomery columbus lafayette humboldt bismarck stanley lima quito panama bonanza enterprise commerce industry "
        "center centre court labor labour chamber police hospital first more evens free honda durango ford house duma "
        "barca state cross hall school park club plains buckeye pioneer star sun post times globe press sheriff district county".split()
    )
    | {"el nino", "la nina", "nino", "nina"},
    never=frozenset(
        "march may august jan feb mar apr jun jul aug sep sept oct nov dec tomahawk erdogan biden zelensky netanyahu is it he she they we you the a an and but or not this that these those there here who what when where why how "
        "monday tuesday wednesday thursday friday saturday sunday january february april june july september october "
        "november december mr mrs ms dr isis hamas hezbollah taliban boko haram shabaab qaeda nusra houthi houthis "
        "christmas easter ramadan god jesus christ islam muslim christian catholic jewish internet facebook twitter "
        "google reuters associated press ap afp dpa bbc cnn congress senate parliament republican democrat bush obama "
        "trump putin assad god".split()
    ),
    venues_before=frozenset(
        "hall theatre theater club nightclub hotel stadium arena hospital mosque church synagogue prison university mall museum school restaurant shrine cathedral".split()
    ),
    border_nouns=frozenset("border borders frontier borderlands borderland".split()),
    border_links=frozenset("between and the with of s area region".split()),
    border_stems={
        "sino": "CN", "franco": "FR", "indo": "IN", "russo": "RU", "turco": "TR",
    },
    street_nouns=frozenset("square street avenue road roundabout".split()),
    demonyms={
        name: code
        for code, names in {
            "AF": "afghan afghans afghani", "AL": "albanian albanians", "DZ": "algerian algerians", "AD": "andorran",
            "AO": "angolan angolans", "AR": "argentine argentines argentinian argentinians argentinean",
            "AM": "armenian armenians", "AU": "australian australians", "AT": "austrian austrians",
            "AZ": "azerbaijani azerbaijanis azeri azeris", "BS": "bahamian bahamians", "BH": "bahraini bahrainis",
            "BD": "bangladeshi bangladeshis", "BB": "barbadian barbadians", "BY": "belarusian belarusians belarussian",
            "BE": "belgian belgians", "BZ": "belizean", "BJ": "beninese", "BT": "bhutanese", "BO": "bolivian bolivians",
            "BA": "bosnian bosnians", "BW": "botswanan", "BR": "brazilian brazilians", "BG": "bulgarian bulgarians",
            "BF": "burkinabe", "MM": "burmese", "BI": "burundian burundians", "KH": "cambodian cambodians",
            "CM": "cameroonian cameroonians", "CA": "canadian canadians", "TD": "chadian chadians", "CL": "chilean chileans",
            "CN": "chinese", "CO": "colombian colombians", "CD": "congolese", "CR": "costa|rican", "HR": "croatian croatians croat croats",
            "CU": "cuban cubans", "CY": "cypriot cypriots", "CZ": "czech czechs", "DK": "danish dane danes",
            "NL": "dutch", "EC": "ecuadorian ecuadorean ecuadorians", "EG": "egyptian egyptians",
            "AE": "emirati emiratis", "ER": "eritrean eritreans", "EE": "estonian estonians",
            "ET": "ethiopian ethiopians", "FJ": "fijian fijians", "PH": "filipino filipinos philippine", "FI": "finnish finn finns",
            "FR": "french frenchman frenchmen", "GA": "gabonese", "GM": "gambian gambians", "GE": "georgian georgians",
            "DE": "german germans", "GH": "ghanaian ghanaians", "GR": "greek greeks", "GL": "greenlandic",
            "GT": "guatemalan guatemalans", "GN": "guinean guineans", "GY": "guyanese", "HT": "haitian haitians",
            "HN": "honduran hondurans", "HU": "hungarian hungarians", "IS": "icelandic icelander icelanders",
            "IN": "indian indians", "ID": "indonesian indonesians", "IR": "iranian iranians", "IQ": "iraqi iraqis",
            "IE": "irish irishman", "IL": "israeli israelis", "IT": "italian italians", "CI": "ivorian ivorians",
            "JM": "jamaican jamaicans", "JP": "japanese", "JO": "jordanian jordanians", "KZ": "kazakh kazakhs kazakhstani",
            "KE": "kenyan kenyans", "XK": "kosovar kosovars kosovan", "KW": "kuwaiti kuwaitis", "KG": "kyrgyz kyrgyzstani",
            "LA": "laotian lao", "LV": "latvian latvians", "LB": "lebanese", "LR": "liberian liberians",
            "LY": "libyan libyans", "LT": "lithuanian lithuanians", "LU": "luxembourgish", "MG": "malagasy",
            "MW": "malawian malawians", "MY": "malaysian malaysians", "MV": "maldivian", "ML": "malian malians",
            "MT": "maltese", "MR": "mauritanian mauritanians", "MU": "mauritian", "MX": "mexican mexicans",
            "MD": "moldovan moldovans", "MN": "mongolian mongolians", "ME": "montenegrin montenegrins",
            "MA": "moroccan moroccans", "MZ": "mozambican mozambicans", "NA": "namibian namibians", "NP": "nepalese nepali nepalis",
            "NZ": "", "NI": "nicaraguan nicaraguans", "NE": "nigerien nigeriens", "NG": "nigerian nigerians",
            "KP": "north|korean north|koreans", "MK": "macedonian macedonians", "NO": "norwegian norwegians", "OM": "omani omanis",
            "PK": "pakistani pakistanis", "PS": "palestinian palestinians", "PA": "panamanian panamanians",
            "PG": "papuan", "PY": "paraguayan paraguayans", "PE": "peruvian peruvians", "PL": "polish pole poles",
            "PT": "portuguese", "PR": "puerto|rican puerto|ricans", "QA": "qatari qataris", "RO": "romanian romanians",
            "RU": "russian russians", "RW": "rwandan rwandans", "SA": "saudi saudis saudi|arabian", "SN": "senegalese",
            "RS": "serbian serbians serb serbs", "SL": "sierra|leonean", "SG": "singaporean singaporeans", "SK": "slovak slovaks slovakian",
            "SI": "slovenian slovenians slovene", "SO": "somali somalis somalian", "ZA": "south|african south|africans",
            "KR": "south|korean south|koreans", "SS": "south|sudanese", "ES": "spanish spaniard spaniards",
            "LK": "sri|lankan sri|lankans", "SD": "sudanese", "SE": "swedish swede swedes", "CH": "swiss",
            "SY": "syrian syrians", "TW": "taiwanese", "TJ": "tajik tajiks", "TZ": "tanzanian tanzanians", "TH": "thai thais",
            "TG": "togolese", "TT": "trinidadian", "TN": "tunisian tunisians", "TR": "turkish turk turks",
            "TM": "turkmen", "UG": "ugandan ugandans", "UA": "ukrainian ukrainians",
            "GB": "british briton britons brits", "US": "american americans", "UY": "uruguayan uruguayans",
            "UZ": "uzbek uzbeks", "VE": "venezuelan venezuelans", "VN": "vietnamese", "YE": "yemeni yemenis",
            "ZM": "zambian zambians", "ZW": "zimbabwean zimbabweans",
            "england": "english", "scotland": "scottish scots", "wales": "welsh", "european union": "european europeans",
            "africa": "african africans", "asia": "asian asians", "chechnya": "chechen chechens",
            "tibet": "tibetan tibetans", "crimea": "crimean", "london": "londoner londoners", "new york": "new|yorker new|yorkers",
            "paris": "parisian parisians", "cataluna": "catalan catalans", "bavaria": "bavarian", "sicily": "sicilian",
            "south america": "south|american south|americans", "latin america": "latin|american latin|americans",
            "alabama": "alabaman alabamans alabamian alabamians", "alaska": "alaskan alaskans", "arizona": "arizonan arizonans",
            "arkansas": "arkansan arkansans", "california": "californian californians", "colorado": "coloradan coloradans",
            "florida": "floridian floridians", "hawaii": "hawaiian hawaiians", "idaho": "idahoan idahoans",
            "illinois": "illinoisan illinoisans", "indiana": "hoosier hoosiers", "iowa": "iowan iowans",
            "kansas": "kansan kansans", "kentucky": "kentuckian kentuckians", "louisiana": "louisianan louisianans",
            "maryland": "marylander marylanders", "michigan": "michigander michiganders", "minnesota": "minnesotan minnesotans",
            "mississippi": "mississippian mississippians", "missouri": "missourian missourians", "montana": "montanan montanans",
            "nebraska": "nebraskan nebraskans", "nevada": "nevadan nevadans", "oklahoma": "oklahoman oklahomans",
            "oregon": "oregonian oregonians", "pennsylvania": "pennsylvanian pennsylvanians", "tennessee": "tennessean tennesseans",
            "texas": "texan texans", "utah": "utahn utahns", "vermont": "vermonter vermonters",
            "virginia": "virginian virginians", "wisconsin": "wisconsinite wisconsinites",
            "alberta": "albertan albertans", "manitoba": "manitoban manitobans", "ontario": "ontarian ontarians",
            "nova scotia": "nova|scotian nova|scotians", "abkhazia": "abkhaz abkhazian abkhazians",
            "south ossetia": "south|ossetian south|ossetians", "transnistria": "transnistrian transnistrians",
            "dagestan": "dagestani dagestanis", "north america": "north|american north|americans",
            "central america": "central|american central|americans",
            "middle east": "middle|eastern",
        }.items()
        for name in (word.replace("|", " ") for word in names.split())
    },
)  # fmt: skip
