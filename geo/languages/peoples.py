"""Adjectives and peoples of countries that are in the news less often, for six languages: the demonyms of their packs.

A word with an asterisk stands for all words that begin so. In Arabic each word stands for its forms with the article,
of women and of several; a word that is also the name of its country, or a common word, is not here.
"""

from collections.abc import Iterator, Mapping

from geo.names import strict_key

_RUSSIAN = {
    "DZ": "алжирск*", "BH": "бахрейнск*", "OM": "оманск*", "ER": "эритрейск*", "KE": "кенийск*", "UG": "угандийск*",
    "RW": "руандийск*", "BI": "бурундийск*", "CD": "конголезск*", "TD": "чадск*", "NE": "нигерск*", "NG": "нигерийск*",
    "BF": "буркинийск*", "CM": "камерунск*", "SN": "сенегальск*", "GM": "гамбийск*", "GN": "гвинейск*",
    "LR": "либерийск*", "CI": "ивуарийск*", "GH": "ганск*", "TG": "тоголезск*", "BJ": "бенинск*", "MR": "мавританск*",
    "TZ": "танзанийск*", "MZ": "мозамбикск*", "ZM": "замбийск*", "ZW": "зимбабвийск*", "MG": "малагасийск*",
    "DJ": "джибутийск*", "MM": "мьянманск* бирманск*", "BD": "бангладешск*", "LK": "ланкийск*", "NP": "непальск*",
    "KH": "камбоджийск*", "LA": "лаосск*", "MY": "малайзийск*", "PH": "филиппинск*", "CO": "колумбийск*",
    "GT": "гватемальск*", "HN": "гондурасск*", "SV": "сальвадорск*", "NI": "никарагуанск*", "PA": "панамск*",
    "CU": "кубинск*", "HT": "гаитянск*", "DO": "доминиканск*", "PE": "перуанск*", "EC": "эквадорск*",
    "BO": "боливийск*", "BR": "бразильск*", "AR": "аргентинск*", "CL": "чилийск*", "PY": "парагвайск*",
    "UY": "уругвайск*", "AL": "албанск*", "MK": "македонск*", "BA": "боснийск*", "ME": "черногорск*",
    "SI": "словенск*", "CY": "кипрск*", "NZ": "новозеландск*",
}  # fmt: skip
_UKRAINIAN = {
    "DZ": "алжирськ*", "MA": "марокканськ*", "SO": "сомалійськ*", "TN": "туніськ*", "KW": "кувейтськ*",
    "BH": "бахрейнськ*", "AE": "еміратськ*", "OM": "оманськ*", "ET": "ефіопськ*", "ER": "еритрейськ*",
    "KE": "кенійськ*", "UG": "угандійськ*", "RW": "руандійськ*", "BI": "бурундійськ*", "CD": "конголезьк*",
    "TD": "чадськ*", "NE": "нігерськ*", "NG": "нігерійськ*", "ML": "малійськ*", "BF": "буркінійськ*",
    "CM": "камерунськ*", "SN": "сенегальськ*", "GM": "гамбійськ*", "GN": "гвінейськ*", "LR": "ліберійськ*",
    "CI": "івуарійськ*", "GH": "ганськ*", "TG": "тоголезьк*", "BJ": "бенінськ*", "MR": "мавританськ*",
    "TZ": "танзанійськ*", "MZ": "мозамбіцьк*", "ZM": "замбійськ*", "ZW": "зімбабвійськ*", "ZA": "південноафриканськ*",
    "MG": "малагасійськ*", "DJ": "джибутійськ*", "MM": "мʼянманськ* бірманськ*", "BD": "бангладешськ*",
    "LK": "ланкійськ*", "NP": "непальськ*", "TH": "таїландськ*", "KH": "камбоджійськ*", "LA": "лаоськ*",
    "ID": "індонезійськ*", "MY": "малайзійськ*", "PH": "філіппінськ*", "CO": "колумбійськ*", "VE": "венесуельськ*",
    "GT": "гватемальськ*", "HN": "гондураськ*", "SV": "сальвадорськ*", "NI": "нікарагуанськ*", "PA": "панамськ*",
    "CU": "кубинськ*", "HT": "гаїтянськ*", "DO": "домініканськ*", "PE": "перуанськ*", "EC": "еквадорськ*",
    "BO": "болівійськ*", "BR": "бразильськ*", "AR": "аргентинськ*", "CL": "чилійськ*", "PY": "парагвайськ*",
    "UY": "уругвайськ*", "TJ": "таджицьк*", "TM": "туркменськ*", "AL": "албанськ*", "MK": "македонськ*",
    "BA": "боснійськ*", "ME": "чорногорськ*", "SI": "словенськ*", "CY": "кіпрськ*", "NZ": "новозеландськ*",
}  # fmt: skip
_GERMAN = {
    "BH": "bahrainisch*", "OM": "omanisch*", "KE": "kenianisch* Kenianer*", "UG": "ugandisch* Ugander*",
    "RW": "ruandisch* Ruander*", "BI": "burundisch*", "NE": "nigrisch*", "BF": "burkinisch*", "CM": "kamerunisch*",
    "SN": "senegalesisch*", "GM": "gambisch*", "GN": "guineisch*", "LR": "liberianisch*", "CI": "ivorisch*",
    "GH": "ghanaisch*", "TG": "togoisch*", "BJ": "beninisch*", "MR": "mauretanisch*", "TZ": "tansanisch*",
    "MZ": "mosambikanisch*", "ZM": "sambisch*", "ZW": "simbabwisch*", "MG": "madagassisch*", "DJ": "dschibutisch*",
    "MM": "myanmarisch* birmanisch* burmesisch*", "BD": "bangladeschisch*", "LK": "srilankisch*",
    "NP": "nepalesisch* Nepalese Nepalesen", "KH": "kambodschanisch*", "LA": "laotisch*", "MY": "malaysisch*",
    "GT": "guatemaltekisch*", "HN": "honduranisch*", "SV": "salvadorianisch*", "NI": "nicaraguanisch*",
    "PA": "panamaisch*", "HT": "haitianisch* Haitianer*", "DO": "dominikanisch*", "PE": "peruanisch* Peruaner*",
    "EC": "ecuadorianisch*", "BO": "bolivianisch*", "AR": "argentinisch* Argentinier*", "CL": "chilenisch*",
    "PY": "paraguayisch*", "UY": "uruguayisch*", "KG": "kirgisisch*", "UZ": "usbekisch*", "TM": "turkmenisch*",
    "AL": "albanisch* Albaner*", "MK": "mazedonisch* nordmazedonisch*", "BA": "bosnisch*", "ME": "montenegrinisch*",
    "SI": "slowenisch*", "SK": "slowakisch*", "NZ": "neuseeländisch* Neuseeländer*",
}  # fmt: skip
_SPANISH = {
    "SS": "sursudanés sursudanesa sursudaneses", "BH": "bahreiní bahreiníes", "OM": "omaní omaníes",
    "ER": "eritreo eritrea eritreos eritreas", "KE": "keniano* keniana* keniata*", "UG": "ugandés ugandesa ugandeses",
    "RW": "ruandés ruandesa ruandeses", "BI": "burundés burundesa", "TD": "chadiano* chadiana*",
    "NE": "nigerino* nigerina*", "BF": "burkinés burkinesa burkineses", "CM": "camerunés camerunesa cameruneses",
    "CF": "centroafricano* centroafricana*", "SN": "senegalés senegalesa senegaleses", "GM": "gambiano* gambiana*",
    "GN": "guineano* guineana*", "LR": "liberiano* liberiana*", "CI": "marfileño* marfileña*", "GH": "ghanés ghanesa",
    "TG": "togolés togolesa", "BJ": "beninés beninesa", "MR": "mauritano* mauritana*", "TZ": "tanzano* tanzana*",
    "MZ": "mozambiqueño* mozambiqueña*", "ZM": "zambiano* zambiana*", "ZW": "zimbabuense*", "MG": "malgache*",
    "DJ": "yibutiano* yibutiana*", "MM": "birmano birmana birmanos birmanas", "BD": "bangladesí bangladesíes",
    "LK": "esrilanqués esrilanquesa", "NP": "nepalí nepalíes nepalés nepalesa", "TH": "tailandés tailandesa tailandeses",
    "KH": "camboyano* camboyana*", "LA": "laosiano* laosiana*", "MY": "malasio malasios", "CR": "costarricense*",
    "DO": "dominicano dominicanos", "EC": "ecuatoriano* ecuatoriana*", "BO": "boliviano* boliviana*",
    "PY": "paraguayo* paraguaya*", "KG": "kirguís kirguisa kirguises", "TJ": "tayiko tayika tayikos",
    "UZ": "uzbeko uzbeka uzbekos", "XK": "kosovar kosovares", "MK": "macedonio macedonios", "BA": "bosnio bosnios",
    "ME": "montenegrino montenegrina montenegrinos", "SI": "esloveno eslovena eslovenos",
    "SK": "eslovaco eslovaca eslovacos", "EE": "estonio estonios", "CY": "chipriota*", "NZ": "neozelandés neozelandesa",
}  # fmt: skip
_FRENCH = {
    "SS": "sud-soudanais*", "BH": "bahreïni*", "OM": "omanais*", "UG": "ougandais*", "BI": "burundais*",
    "CF": "centrafricain centrafricains centrafricaine centrafricaines", "GM": "gambien gambiens gambienne gambiennes",
    "GN": "guinéen guinéens guinéenne guinéennes", "LR": "libérien libériens libérienne libériennes",
    "GH": "ghanéen*", "TG": "togolais*", "BJ": "béninois*", "TZ": "tanzanien*", "MZ": "mozambicain*",
    "ZM": "zambien*", "ZW": "zimbabwéen*", "MG": "malgache*", "DJ": "djiboutien*",
    "MM": "birman birmans birmane birmanes", "BD": "bangladais*", "LK": "sri-lankais*", "NP": "népalais*",
    "TH": "thaïlandais*", "KH": "cambodgien*", "LA": "laotien*", "MY": "malaisien*", "GT": "guatémaltèque*",
    "HN": "hondurien*", "SV": "salvadorien*", "NI": "nicaraguayen*", "CR": "costaricien*", "PA": "panaméen*",
    "PE": "péruvien*", "EC": "équatorien*", "BO": "bolivien*", "PY": "paraguayen*", "UY": "uruguayen*",
    "KG": "kirghize kirghizes", "TJ": "tadjik tadjiks tadjike tadjikes", "UZ": "ouzbek ouzbeks ouzbèke ouzbèkes",
    "TM": "turkmène turkmènes", "MK": "macédonien*", "BA": "bosnien bosniens bosnienne bosniennes",
    "ME": "monténégrin monténégrins monténégrine", "SI": "slovène slovènes", "SK": "slovaque slovaques",
    "CY": "chypriote*", "NZ": "néo-zélandais*",
}  # fmt: skip
_ARABIC = {
    "OM": "عماني", "ET": "إثيوبي أثيوبي", "ER": "إريتري", "KE": "كيني", "UG": "أوغندي", "RW": "رواندي", "BI": "بوروندي",
    "CD": "كونغولي", "TD": "تشادي", "NE": "نيجري", "NG": "نيجيري", "BF": "بوركيني", "CM": "كاميروني", "SN": "سنغالي",
    "GM": "غامبي", "GN": "غيني", "LR": "ليبيري", "CI": "إيفواري", "GH": "غاني", "TG": "توغولي", "BJ": "بنيني",
    "MR": "موريتاني", "TZ": "تنزاني", "MZ": "موزمبيقي", "ZM": "زامبي", "MG": "مدغشقري", "MM": "ميانماري بورمي",
    "BD": "بنغلاديشي", "LK": "سريلانكي", "NP": "نيبالي", "TH": "تايلاندي تايلندي", "VN": "فيتنامي", "KH": "كمبودي",
    "ID": "إندونيسي", "MY": "ماليزي", "PH": "فلبيني فيليبيني", "CO": "كولومبي", "VE": "فنزويلي", "MX": "مكسيكي",
    "GT": "غواتيمالي", "HN": "هندوراسي", "SV": "سلفادوري", "NI": "نيكاراغوي", "CU": "كوبي", "DO": "دومينيكاني",
    "PE": "بيروفي", "EC": "إكوادوري", "BO": "بوليفي", "BR": "برازيلي", "AR": "أرجنتيني", "KZ": "كازاخستاني كازاخي",
    "KG": "قرغيزي قيرغيزي", "TJ": "طاجيكي", "UZ": "أوزبكي", "BY": "بيلاروسي", "MD": "مولدوفي مولدافي", "RS": "صربي",
    "BA": "بوسني", "HR": "كرواتي", "SI": "سلوفيني", "BG": "بلغاري", "HU": "مجري هنغاري", "CZ": "تشيكي",
    "SK": "سلوفاكي", "LT": "ليتواني", "LV": "لاتفي", "EE": "إستوني", "FI": "فنلندي", "SE": "سويدي", "NO": "نرويجي",
    "DK": "دنماركي دانماركي", "NL": "هولندي", "BE": "بلجيكي", "AT": "نمساوي", "CH": "سويسري", "PT": "برتغالي",
    "CY": "قبرصي", "IE": "أيرلندي إيرلندي", "CA": "كندي", "AU": "أسترالي", "NZ": "نيوزيلندي",
}  # fmt: skip
_ARTICLES, _ENDINGS = ("", "ال"), ("", "ة", "ين", "ون")


def _patterns(peoples: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for code, words in peoples.items():
        for word in words.split():
            yield strict_key(word.rstrip("*")) + "*" * word.endswith("*"), code


def _arabic() -> Iterator[tuple[str, str]]:
    for code, words in _ARABIC.items():
        for word in words.split():
            yield from ((strict_key(article + word + end), code) for article in _ARTICLES for end in _ENDINGS)


# Word pattern -> ISO 3166-1 alpha-2 code, by language.
PEOPLES: dict[str, dict[str, str]] = {
    "ru": dict(_patterns(_RUSSIAN)),
    "uk": dict(_patterns(_UKRAINIAN)),
    "de": dict(_patterns(_GERMAN)),
    "es": dict(_patterns(_SPANISH)),
    "fr": dict(_patterns(_FRENCH)),
    "ar": dict(_arabic()),
}
