"""Armed groups, militias and coalitions of the wars since 2011."""

from geo.languages.pack import ActorEntry
from geo.model import ActorType

_REBELS = ActorType.REBEL_GROUP
_POLITICAL = ActorType.POLITICAL_MILITIA
_IDENTITY = ActorType.IDENTITY_MILITIA
_STATE = ActorType.STATE_FORCES
_EXTERNAL = ActorType.EXTERNAL_OTHER

GROUPS: tuple[ActorEntry, ...] = (
    ActorEntry(
        id="group:islamic_state", name="Islamic State", type=_REBELS,
        aliases={
            "latin": "=ISIS, =Isis, =ISIL, =Isil, daesh, daech, =DAESH",
            "de": "=IS, islamische* staat* in der großen sahara, islamische* staat* in der größeren sahara, islamische* staat* im irak und in syrien, islamische* staat* im irak und in der levante, islamische* staat* in irak und syrien, islamische* staat* im irak und der levante, islamische* staat*, islamischer staat, IS miliz, terrormiliz islamischer staat, =IS dschihadisten, daesch",
            "en": "islamic state, =IS, islamic state group, so called islamic state",
            "fr": "=EI, etat islamique, organisation etat islamique, groupe etat islamique",
            "es": "=EI, estado islámico, grupo estado islámico, dáesh",
            "ru": "=ИГ, =ИГИЛ, =ДАИШ, исламск* государств*, исламск* государств* ирака и леванта, исламск* государств* ирак и левант, исламск* государств* в ираке и сирии, =ИГИШ, даиш",
            "uk": "=ІД, =ІДІЛ, ісламськ* держав*, ісламськ* держав* іраку і леванту, ісламськ* держав* іраку та леванту, даіш",
            "ar": "تنظيم الدولة, تنظيم الدولة الإسلامية, تنظيم الدولة الإسلامية في العراق والشام, الدولة الإسلامية في العراق والشام, الدولة الإسلامية, داعش, تنظيم داعش",
        },
    ),
    ActorEntry(
        id="group:islamic_state_sinai", name="Sinai Province", type=_REBELS, country="EG",
        aliases={
            "en": "sinai province, wilayat sinai, ansar beit al maqdis, ansar bayt al maqdis", "de": "provinz sinai, wilayat sinai, ansar beit al makdis",
            "fr": "province du sinaï, ansar beit al maqdess, wilayat sinaï", "es": "provincia del sinaí, wilayat sinaí, ansar beit al maqdis",
            "ru": "вилаят синай, синайская провинция, ансар бейт аль макдис", "uk": "вілаят синай", "ar": "ولاية سيناء, أنصار بيت المقدس",
        },
    ),
    ActorEntry(
        id="group:islamic_state_khorasan", name="Islamic State Khorasan", type=_REBELS, country="AF",
        aliases={
            "latin": "=ISIS-K, =IS-K, =ISKP, isis khorasan, islamic state khorasan, =IS-KP", "de": "IS ableger khorasan, islamischer staat khorasan",
            "ru": "вилаят хорасан, =ИГ-Хорасан", "uk": "вілаят хорасан", "ar": "ولاية خراسان, تنظيم الدولة خراسان",
        },
    ),
    ActorEntry(
        id="group:islamic_state_west_africa", name="Islamic State West Africa Province", type=_REBELS, country="NG",
        aliases={"latin": "=ISWAP, islamic state west africa", "ru": "западноафриканская провинция", "ar": "ولاية غرب أفريقيا"},
    ),
    ActorEntry(
        id="group:hts", name="Hayat Tahrir al-Sham", type=_REBELS, country="SY",
        aliases={
            "latin": "hayat tahrir al sham, hayat tahrir el sham, tahrir al sham, =HTS, haiat tahrir al scham, hajat tahrir al scham, hayat tahrir al cham, al julani, al jolani, abu mohammed al golani, al dschulani",
            "ru": "хайят тахрир аш шам, хейят тахрир аш шам, тахрир аш шам, =ХТШ", "uk": "хаят тахрір аш шам, тахрір аш шам, =ХТШ",
            "ar": "هيئة تحرير الشام, تحرير الشام, الجولاني",
        },
    ),
    ActorEntry(
        id="group:nusra", name="Al-Nusra Front", type=_REBELS, country="SY",
        aliases={
            "latin": "al nusra, nusra front, jabhat al nusra, nusra, al nosra, front al nosra, jabhat fateh al sham, fatah al sham, frente al nusra, al nusra front",
            "de": "al nusra front, nusra front, dschabhat al nusra", "ru": "джебхат ан нусра, ан нусра, фронт ан нусра, джабхат ан нусра, нусра",
            "uk": "джабхат ан нусра, ан нусра, фронт ан нусра", "ar": "جبهة النصرة, جبهة فتح الشام, النصرة",
        },
    ),
    ActorEntry(
        id="group:al_qaeda", name="Al-Qaeda", type=_REBELS,
        aliases={
            "latin": "al qaeda, al qaida, al kaida, al qaïda, al qaida*, al kaida*, el kaida", "ru": "аль каид*, =Аль-Каида",
            "uk": "аль каїд*, аль каєд*", "ar": "القاعدة, تنظيم القاعدة",
        },
    ),
    ActorEntry(
        id="group:aqap", name="Al-Qaeda in the Arabian Peninsula", type=_REBELS, country="YE",
        aliases={"latin": "=AQAP, =AQPA, al qaeda in the arabian peninsula, al qaida auf der arabischen halbinsel", "ar": "القاعدة في جزيرة العرب, أنصار الشريعة"},
    ),
    ActorEntry(
        id="group:aqim", name="Al-Qaeda in the Islamic Maghreb", type=_REBELS,
        aliases={"latin": "=AQIM, =AQMI, al qaida au maghreb islamique, al qaeda in the islamic maghreb, al qaida im islamischen maghreb", "ar": "القاعدة في بلاد المغرب"},
    ),
    ActorEntry(
        id="group:al_mourabitoun", name="Al-Mourabitoun", type=_REBELS, country="ML",
        aliases={
            "latin": "al mourabitoun*, al murabitun, al murabitoun, al murabitún, al murabitoune", "ru": "аль мурабитун", "uk": "аль мурабітун",
            "ar": "المرابطون, جماعة المرابطون",
        },
    ),
    ActorEntry(
        id="group:jnim", name="JNIM", type=_REBELS, country="ML",
        aliases={
            "latin": "jnim, gsim, jama at nusrat al islam, groupe de soutien à l islam", "ru": "джамаат нусрат аль ислам", "uk": "джамаат нусрат аль іслам",
            "ar": "جماعة نصرة الإسلام والمسلمين, نصرة الإسلام والمسلمين",
        },
    ),
    ActorEntry(
        id="group:sdf", name="Syrian Democratic Forces", type=_REBELS, country="SY",
        aliases={
            "latin": "=SDF, =FDS", "en": "syrian democratic forces", "de": "syrisch* demokratisch* kräfte*, demokratisch* kräfte* syriens",
            "fr": "forces démocratiques syriennes", "es": "fuerzas democráticas sirias, fuerzas democráticas de siria",
            "ru": "сирийск* демократическ* сил*, демократическ* сил* сирии, =СДС", "uk": "сирійськ* демократичн* сил*, =СДС",
            "ar": "قوات سوريا الديمقراطية, قسد, قوات سورية الديمقراطية",
        },
    ),
    ActorEntry(
        id="group:ypg", name="YPG", type=_REBELS, country="SY",
        aliases={
            "latin": "=YPG, =YPJ, =PYD", "en": "people s protection units, kurdish fighters, kurdish forces", "de": "volksverteidigungseinheiten, kurdenmiliz*, kurdische* kämpfer*, kurdische* miliz*, kurdische* volksverteidigungseinheiten",
            "fr": "unités de protection du peuple, forces kurdes, combattants kurdes, milices kurdes", "es": "unidades de protección popular, fuerzas kurdas, milicias kurdas, combatientes kurdos",
            "ru": "отряд* народной самообороны, курдск* отряд*, курдск* ополчен*, курдск* сил*", "uk": "загон* народної самооборони, курдськ* загон*, курдськ* сил*",
            "ar": "وحدات حماية الشعب, وحدات الحماية, القوات الكردية, المقاتلين الأكراد, المقاتلون الأكراد",
        },
    ),
    ActorEntry(
        id="group:asayish", name="Asayish", type=_STATE, country="SY",
        aliases={"latin": "asayish, asaish, asajisch, assayech", "ru": "асайиш", "uk": "асаїш", "ar": "الأسايش, أسايش"},
    ),
    ActorEntry(
        id="group:pkk", name="PKK", type=_REBELS, country="TR",
        aliases={
            "latin": "=PKK", "en": "kurdistan workers party", "de": "arbeiterpartei kurdistans", "fr": "parti des travailleurs du kurdistan",
            "es": "partido de los trabajadores del kurdistán", "ru": "=РПК, рабоч* парти* курдистана", "uk": "=РПК, робітнич* парті* курдистану", "ar": "حزب العمال الكردستاني, العمال الكردستاني",
        },
    ),
    ActorEntry(
        id="group:peshmerga", name="Peshmerga", type=_STATE, country="IQ",
        aliases={"latin": "peshmerga, peschmerga, peshmergas", "ru": "пешмерга, пешмерги", "uk": "пешмерга, пешмерги", "ar": "البيشمركة, قوات البيشمركة"},
    ),
    ActorEntry(
        id="group:fsa", name="Free Syrian Army", type=_REBELS, country="SY",
        aliases={
            "latin": "=FSA, =ASL, =ELS", "en": "free syrian army", "de": "freie* syrische* armee", "fr": "armée syrienne libre", "es": "ejército libre sirio, ejército libre de siria",
            "ru": "=ССА, свободн* сирийск* арм*, сирийск* свободн* арм*", "uk": "=ВСА, вільн* сирійськ* арм*", "ar": "الجيش السوري الحر, الجيش الحر",
        },
    ),
    ActorEntry(
        id="group:sna", name="Syrian National Army", type=_REBELS, country="SY",
        aliases={"en": "syrian national army, turkish backed rebels", "de": "syrische* nationalarmee, syrische* nationale* armee", "fr": "armée nationale syrienne", "es": "ejército nacional sirio", "ru": "сирийск* национальн* арм*", "uk": "сирійськ* національн* арм*", "ar": "الجيش الوطني السوري"},
    ),
    ActorEntry(
        id="group:ahrar_al_sham", name="Ahrar al-Sham", type=_REBELS, country="SY",
        aliases={"latin": "ahrar al sham, ahrar al scham, ahrar al cham, ahrar asch scham", "ru": "ахрар аш шам", "uk": "ахрар аш шам", "ar": "أحرار الشام"},
    ),
    ActorEntry(
        id="group:jaysh_al_islam", name="Jaysh al-Islam", type=_REBELS, country="SY",
        aliases={"latin": "jaysh al islam, jaish al islam, dschaisch al islam, jaich al islam", "en": "army of islam", "ru": "джейш аль ислам, джаиш аль ислам, арми* ислама", "uk": "джейш аль іслам", "ar": "جيش الإسلام"},
    ),
    ActorEntry(
        id="group:army_of_conquest", name="Army of Conquest", type=_REBELS, country="SY",
        aliases={"latin": "jaish al fatah, jaysh al fatah, jaish al fateh, dschaisch al fatah", "en": "army of conquest", "de": "armee der eroberung", "fr": "armée de la conquête", "es": "ejército de la conquista", "ru": "арми* завоевания, джейш аль фатх", "uk": "арм* завоювання", "ar": "جيش الفتح"},
    ),
    ActorEntry(
        id="group:failaq_al_rahman", name="Failaq al-Rahman", type=_REBELS, country="SY",
        aliases={"latin": "failaq al rahman, faylaq al rahman, al rahman legion", "ru": "файлак ар рахман", "ar": "فيلق الرحمن"},
    ),
    ActorEntry(
        id="group:nour_al_din_al_zenki", name="Nour al-Din al-Zenki", type=_REBELS, country="SY",
        aliases={"latin": "nour al din al zenki, nureddin al zinki, al zenki", "ru": "нур ад дин аз зинки", "ar": "نور الدين الزنكي"},
    ),
    ActorEntry(
        id="group:turkmen_rebels", name="Turkmen rebels", type=_REBELS, country="SY",
        aliases={"en": "turkmen rebels, turkmen fighters, turkmen militia*", "de": "turkmenisch* rebellen, turkmenisch* kämpfer*", "fr": "rebelles turkmènes, combattants turkmènes", "es": "milicianos turcomanos, rebeldes turcomanos", "ru": "туркменск* боевик*, туркоманск* боевик*, туркоманск* повстанц*", "uk": "туркоманськ* бойовик*", "ar": "الفصائل التركمانية, المقاتلين التركمان"},
    ),
    ActorEntry(
        id="group:syrian_rebels", name="Syrian rebels", type=_REBELS, country="SY",
        aliases={
            "en": "syrian rebels, syrian opposition, syrian insurgents, opposition fighters, opposition factions", "de": "syrisch* rebellen, syrisch* opposition, syrisch* aufständisch*",
            "fr": "rebelles syriens, opposition syrienne, rébellion syrienne", "es": "rebeldes sirios, oposición siria", "ru": "сирийск* оппозиц*, сирийск* повстанц*, сирийск* боевик*",
            "uk": "сирійськ* опозиц*, сирійськ* повстанц*", "ar": "المعارضة السورية, فصائل المعارضة, مقاتلي المعارضة, مقاتلو المعارضة, الفصائل المعارضة",
        },
    ),
    ActorEntry(
        id="group:syrian_national_coalition", name="Syrian National Coalition", type=_REBELS, country="SY",
        aliases={"en": "syrian national coalition", "de": "nationale koalition syriens", "fr": "coalition nationale syrienne", "es": "coalición nacional siria", "ru": "национальн* коалиц*", "uk": "національн* коаліц*", "ar": "الائتلاف الوطني السوري, الائتلاف السوري"},
    ),
    ActorEntry(
        id="group:rebels", name="rebels", type=_REBELS,
        aliases={
            "de": "rebellen, rebell, aufständische*, rebellengruppe*", "en": "rebels, rebel, insurgents, insurgent, rebel groups, opposition forces, guerrilla*", "fr": "rebelles, insurgés, rebelle", "es": "rebeldes, insurgentes, guerrilleros, guerrilla",
            "ru": "повстанц*, мятежник*", "uk": "повстанц*, заколотник*", "ar": "المتمردون, المتمردين, متمردون, متمردين, متمردو, متمردي, الثوار, فصائل معارضة, المعارضة المسلحة, الفصائل المسلحة",
        },
    ),
    ActorEntry(
        id="group:militants", name="militants", type=_POLITICAL,
        aliases={
            "de": "dschihadisten, islamisten, extremisten, bewaffnete, bewaffneten, unbekannte bewaffnete, milizionär*", "en": "militants, militant, jihadists, jihadist, islamists, gunmen, armed men, unidentified gunmen, extremists",
            "fr": "djihadistes, jihadistes, islamistes, extrémistes, hommes armés, combattants islamistes, miliciens", "es": "yihadistas, islamistas, hombres armados, extremistas, pistoleros, milicianos",
            "ru": "боевик*, террорист*, исламист*, джихадист*, экстремист*, вооружённы* люд*", "uk": "бойовик*, терорист*, ісламіст*, джихадист*, екстреміст*, озброєн* люд*", "ar": "مسلحون, مسلحين, مسلحو, مسلحي, متشددون, جهاديون, جهاديين, متطرفون, متشددين, إرهابيين, إرهابيون",
        },
    ),
    ActorEntry(
        id="group:hezbollah", name="Hezbollah", type=_REBELS, country="LB",
        aliases={
            "latin": "hezbollah, hisbollah, hezbola, hizbollah, hizbullah, hezbolá, nasrallah", "ru": "хезболл*, хизбалл*, насралл*", "uk": "хезболл*, гезболл*, хізбалл*", "ar": "حزب الله, نصر الله",
        },
    ),
    ActorEntry(
        id="group:hamas", name="Hamas", type=_REBELS, country="PS",
        aliases={"latin": "hamas, qassam brigades, al qassam, kassam brigaden, sinwar, haniyeh, hanija", "ru": "=ХАМАС, хамас*, бригад* аль кассам", "uk": "=ХАМАС, хамас*", "ar": "حماس, حركة حماس, كتائب القسام, القسام"},
    ),
    ActorEntry(
        id="group:islamic_jihad", name="Palestinian Islamic Jihad", type=_REBELS, country="PS",
        aliases={"en": "islamic jihad, palestinian islamic jihad", "de": "islamischer dschihad, islamische* dschihad", "fr": "jihad islamique, djihad islamique", "es": "yihad islámica", "ru": "исламск* джихад*", "uk": "ісламськ* джихад*", "ar": "الجهاد الإسلامي, سرايا القدس"},
    ),
    ActorEntry(
        id="group:houthis", name="Houthis", type=_REBELS, country="YE",
        aliases={"latin": "houthi, houthis, huthi, huthis, huti, huties, hutíes, hutí, ansar allah, ansarullah", "ru": "хусит*, ансар алла", "uk": "хусит*, гусит*", "ar": "الحوثي, الحوثيون, الحوثيين, حوثي, حوثيون, حوثيين, حوثية, أنصار الله, جماعة الحوثي, ميليشيا الحوثي"},
    ),
    ActorEntry(
        id="group:taliban", name="Taliban", type=_REBELS, country="AF",
        aliases={"latin": "taliban, talibán, talibans, talibanes", "ru": "талиб*", "uk": "таліб*", "ar": "طالبان, حركة طالبان"},
    ),
    ActorEntry(
        id="group:ttp", name="Tehrik-i-Taliban Pakistan", type=_REBELS, country="PK",
        aliases={"latin": "=TTP, tehrik i taliban pakistan, tehreek e taliban, pakistani taliban, pakistanische taliban", "ru": "техрик и талибан", "ar": "طالبان باكستان, حركة طالبان الباكستانية"},
    ),
    ActorEntry(
        id="group:haqqani", name="Haqqani network", type=_REBELS, country="AF",
        aliases={"latin": "haqqani network, haqqani, hakkani netzwerk, réseau haqqani, red haqqani", "ru": "хаккани", "uk": "хаккані", "ar": "شبكة حقاني"},
    ),
    ActorEntry(
        id="group:boko_haram", name="Boko Haram", type=_REBELS, country="NG",
        aliases={"latin": "boko haram", "ru": "боко харам", "uk": "боко харам", "ar": "بوكو حرام"},
    ),
    ActorEntry(
        id="group:al_shabaab", name="Al-Shabaab", type=_REBELS, country="SO",
        aliases={"latin": "al shabaab, al shabab, al schabaab, al shebab, shebab, shebabs, al schabab, shabaab", "ru": "аш шабаб, аль шабаб, шабаб", "uk": "аш шабаб, аль шабаб", "ar": "حركة الشباب, الشباب الصومالية, حركة الشباب الصومالية"},
    ),
    ActorEntry(
        id="group:rsf", name="Rapid Support Forces", type=_POLITICAL, country="SD",
        aliases={
            "latin": "=RSF, =FSR, =FAR", "en": "rapid support forces", "de": "rsf miliz, schnelle* unterstützungskräfte*, hemeti, hemedti", "fr": "forces de soutien rapide", "es": "fuerzas de apoyo rápido",
            "ru": "сил* быстрой поддержки, =СБП", "uk": "сил* швидкої підтримки", "ar": "قوات الدعم السريع, الدعم السريع, حميدتي",
        },
    ),
    ActorEntry(
        id="group:janjaweed", name="Janjaweed", type=_IDENTITY, country="SD",
        aliases={"latin": "janjaweed, dschandschawid, janjawid, yanyauid", "ru": "джанджавид*", "uk": "джанджавід*", "ar": "الجنجويد"},
    ),
    ActorEntry(
        id="group:splm_n", name="SPLM-N", type=_REBELS, country="SD",
        aliases={"latin": "=SPLM-N, splm north", "ar": "الحركة الشعبية لتحرير السودان"},
    ),
    ActorEntry(
        id="group:m23", name="M23", type=_REBELS, country="CD",
        aliases={"latin": "=M23, m23", "ru": "м23", "uk": "м23", "ar": "حركة 23 مارس, إم 23"},
    ),
    ActorEntry(
        id="group:adf", name="Allied Democratic Forces", type=_REBELS, country="CD",
        aliases={"latin": "=ADF, allied democratic forces, forces démocratiques alliées", "ru": "альянс демократических сил", "ar": "القوات الديمقراطية المتحالفة"},
    ),
    ActorEntry(
        id="group:codeco", name="CODECO", type=_IDENTITY, country="CD",
        aliases={"latin": "codeco"},
    ),
    ActorEntry(
        id="group:fdlr", name="FDLR", type=_REBELS, country="CD",
        aliases={"latin": "=FDLR", "ru": "=ДСОР"},
    ),
    ActorEntry(
        id="group:lra", name="Lord's Resistance Army", type=_REBELS, country="UG",
        aliases={"en": "lord s resistance army", "de": "widerstandsarmee des herrn", "fr": "armée de résistance du seigneur", "es": "ejército de resistencia del señor", "ru": "господн* арми* сопротивления", "ar": "جيش الرب"},
    ),
    ActorEntry(
        id="group:seleka", name="Séléka", type=_REBELS, country="CF",
        aliases={"latin": "seleka, séléka, ex séléka", "ru": "селека", "ar": "سيليكا"},
    ),
    ActorEntry(
        id="group:anti_balaka", name="Anti-balaka", type=_IDENTITY, country="CF",
        aliases={"latin": "anti balaka, antibalaka", "ru": "антибалака, анти балака", "ar": "أنتي بالاكا"},
    ),
    ActorEntry(
        id="group:tplf", name="Tigray People's Liberation Front", type=_REBELS, country="ET",
        aliases={"latin": "=TPLF, tigray people s liberation front, tigrayan forces, volksbefreiungsfront von tigray", "fr": "front de libération du peuple du tigré, forces tigréennes", "es": "frente de liberación popular de tigray", "ru": "=НФОТ, народн* фронт* освобождения тыграя", "ar": "جبهة تحرير تيغراي, جبهة تحرير شعب تيغراي"},
    ),
    ActorEntry(
        id="group:fano", name="Fano", type=_IDENTITY, country="ET",
        aliases={"latin": "fano militia*, fano miliz*", "ar": "ميليشيا فانو"},
    ),
    ActorEntry(
        id="group:ola", name="Oromo Liberation Army", type=_REBELS, country="ET",
        aliases={"latin": "=OLA, oromo liberation army, oromo befreiungsarmee, armée de libération oromo", "ar": "جيش تحرير أورومو"},
    ),
    ActorEntry(
        id="group:wagner", name="Wagner Group", type=_EXTERNAL, country="RU",
        aliases={
            "latin": "wagner group, wagner gruppe, groupe wagner, grupo wagner, =Wagner, wagner söldner*, wagner mercenaries, prigozhin, prigoschin, prigojine, prigozhyn, prigozhin*", "ru": "чвк вагнер*, вагнер*, вагнеровц*, пригожин*",
            "uk": "пвк вагнер*, вагнер*, вагнерівц*, пригожин*", "ar": "فاغنر, مجموعة فاغنر, بريغوجين",
        },
    ),
    ActorEntry(
        id="group:africa_corps", name="Africa Corps", type=_EXTERNAL, country="RU",
        aliases={"latin": "africa corps, afrikakorps", "ru": "африканск* корпус*", "uk": "африканськ* корпус*", "ar": "الفيلق الأفريقي, فيلق أفريقيا"},
    ),
    ActorEntry(
        id="group:azov", name="Azov", type=_STATE, country="UA",
        aliases={"latin": "asow regiment, azov regiment, azov battalion, azov brigade, régiment azov, regimiento azov, batallón azov, bataillon azov", "ru": "полк* азов, азовц*, батальон* азов", "uk": "полк* азов, азовц*, батальйон* азов, бригад* азов", "ar": "كتيبة آزوف, فوج آزوف"},
    ),
    ActorEntry(
        id="group:right_sector", name="Right Sector", type=_POLITICAL, country="UA",
        aliases={"en": "right sector", "de": "rechter sektor, rechten sektor", "fr": "secteur droit, pravy sektor", "es": "sector derecho", "ru": "прав* сектор*", "uk": "прав* сектор*", "ar": "القطاع الأيمن"},
    ),
    ActorEntry(
        id="group:dpr", name="Donetsk People's Republic forces", type=_REBELS, country="UA",
        aliases={
            "latin": "=DPR, =DNR, =RPD", "en": "donetsk people s republic", "de": "volksrepublik donezk, donezker volksrepublik", "fr": "république populaire de donetsk", "es": "república popular de donetsk",
            "ru": "=ДНР, донецк* народн* республик*", "uk": "=ДНР, донецьк* народн* республік*", "ar": "جمهورية دونيتسك الشعبية",
        },
    ),
    ActorEntry(
        id="group:lpr", name="Luhansk People's Republic forces", type=_REBELS, country="UA",
        aliases={
            "latin": "=LPR, =LNR, =RPL", "en": "luhansk people s republic, lugansk people s republic", "de": "volksrepublik luhansk, volksrepublik lugansk", "fr": "république populaire de louhansk, république populaire de lougansk",
            "es": "república popular de lugansk", "ru": "=ЛНР, луганск* народн* республик*", "uk": "=ЛНР, луганськ* народн* республік*", "ar": "جمهورية لوغانسك الشعبية",
        },
    ),
    ActorEntry(
        id="group:separatists_ukraine", name="Russian-backed separatists", type=_REBELS, country="UA",
        aliases={
            "de": "separatist*, prorussische* separatist*, prorussische* rebellen, prorussische* kämpfer*", "en": "separatists, separatist, pro russian separatists, pro russian rebels, russian backed separatists, pro russian militants", "fr": "séparatistes, séparatistes prorusses, rebelles prorusses",
            "es": "separatistas, separatistas prorrusos, rebeldes prorrusos, milicianos prorrusos", "ru": "ополченц*, ополчен*, сепаратист*, пророссийск* сепаратист*, пророссийск* боевик*", "uk": "сепаратист*, проросійськ* бойовик*", "ar": "الانفصاليون, الانفصاليين, الانفصاليون الموالون لروسيا",
        },
    ),
    ActorEntry(
        id="group:kadyrovtsy", name="Kadyrovites", type=_STATE, country="RU",
        aliases={"latin": "kadyrov, kadyrovites, kadyrowzy, kadyrowtsy", "ru": "кадыровц*, кадыров*", "uk": "кадирівц*, кадиров*", "ar": "قوات قديروف, القاديروفيين"},
    ),
    ActorEntry(
        id="group:freedom_of_russia_legion", name="Freedom of Russia Legion", type=_POLITICAL, country="RU",
        aliases={"en": "freedom of russia legion, russian volunteer corps", "de": "legion freiheit russlands, russisches freiwilligenkorps", "ru": "легион свобода россии, русск* добровольческ* корпус*, =РДК", "uk": "легіон свобода росії, російськ* добровольч* корпус*, =РДК"},
    ),
    ActorEntry(
        id="group:popular_mobilisation", name="Popular Mobilization Forces", type=_POLITICAL, country="IQ",
        aliases={"latin": "=PMF, =PMU, hashd al shaabi, hashed al shaabi", "en": "popular mobilization forces, popular mobilisation forces, popular mobilization units, shia militia*, shiite militia*", "de": "volksmobilmachungskräfte*, schiitische* miliz*, schiitenmiliz*", "fr": "forces de mobilisation populaire, milices chiites", "es": "fuerzas de movilización popular, milicias chiíes", "ru": "хашд аш шааби, шиитск* ополчен*, сил* народной мобилизации", "uk": "шиїтськ* ополчен*, шиїтськ* загон*", "ar": "الحشد الشعبي, الحشد, ميليشيات شيعية"},
    ),
    ActorEntry(
        id="group:kataib_hezbollah", name="Kata'ib Hezbollah", type=_POLITICAL, country="IQ",
        aliases={"latin": "kataib hezbollah, kata ib hezbollah, kataeb hezbollah, kataib hisbollah", "ru": "катаиб хезболла", "ar": "كتائب حزب الله"},
    ),
    ActorEntry(
        id="group:libyan_national_army", name="Libyan National Army", type=_REBELS, country="LY",
        aliases={"latin": "=LNA, =ANL, haftar, chalifa haftar, khalifa haftar", "en": "libyan national army", "de": "libysche* nationalarmee, libysche* nationale* armee", "fr": "armée nationale libyenne", "es": "ejército nacional libio", "ru": "=ЛНА, ливийск* национальн* арм*, хафтар*", "uk": "=ЛНА, лівійськ* національн* арм*, хафтар*", "ar": "الجيش الوطني الليبي, حفتر, قوات حفتر, جيش حفتر, قوات المشير خليفة حفتر"},
    ),
    ActorEntry(
        id="group:gna", name="Government of National Accord", type=_STATE, country="LY",
        aliases={"latin": "=GNA", "en": "government of national accord", "de": "regierung der nationalen einheit", "fr": "gouvernement d union nationale, =GNA", "es": "gobierno de acuerdo nacional", "ru": "=ПНС, правительств* национального согласия", "uk": "уряд* національної згоди", "ar": "حكومة الوفاق, حكومة الوفاق الوطني, قوات الوفاق, قوات حكومة الوفاق"},
    ),
    ActorEntry(
        id="group:southern_transitional_council", name="Southern Transitional Council", type=_REBELS, country="YE",
        aliases={"latin": "=STC, southern transitional council, südlicher übergangsrat, conseil de transition du sud, consejo de transición del sur", "ru": "южн* переходн* совет*", "ar": "المجلس الانتقالي الجنوبي"},
    ),
    ActorEntry(
        id="group:farc", name="FARC", type=_REBELS, country="CO",
        aliases={"latin": "=FARC, farc", "ru": "=ФАРК, фарк", "uk": "=ФАРК", "ar": "فارك"},
    ),
    ActorEntry(
        id="group:eln", name="ELN", type=_REBELS, country="CO",
        aliases={"latin": "=ELN", "es": "ejército de liberación nacional", "ru": "арми* национального освобождения", "ar": "جيش التحرير الوطني"},
    ),
    ActorEntry(
        id="group:clan_del_golfo", name="Clan del Golfo", type=_POLITICAL, country="CO",
        aliases={"latin": "clan del golfo, golf clan, golf kartell, autodefensas gaitanistas"},
    ),
    ActorEntry(
        id="group:sinaloa_cartel", name="Sinaloa Cartel", type=_POLITICAL, country="MX",
        aliases={"latin": "sinaloa cartel, cártel de sinaloa, sinaloa kartell, cartel de sinaloa"},
    ),
    ActorEntry(
        id="group:cjng", name="Jalisco New Generation Cartel", type=_POLITICAL, country="MX",
        aliases={"latin": "=CJNG, jalisco nueva generación, jalisco new generation"},
    ),
    ActorEntry(
        id="group:haitian_gangs", name="Haitian gangs", type=_POLITICAL, country="HT",
        aliases={"latin": "haitian gangs, viv ansanm, gangs haïtiens, pandillas haitianas, haitianische banden, bandas haitianas, =G9, jimmy chérizier, jimmy cherizier, 400 mawozo"},
    ),
    ActorEntry(
        id="group:abu_sayyaf", name="Abu Sayyaf", type=_REBELS, country="PH",
        aliases={"latin": "abu sayyaf, abu sayaf", "ru": "абу сайяф", "ar": "أبو سياف"},
    ),
    ActorEntry(
        id="group:maute", name="Maute group", type=_REBELS, country="PH",
        aliases={"latin": "maute group, maute gruppe, maute", "ru": "мауте", "ar": "جماعة ماوتي"},
    ),
    ActorEntry(
        id="group:npa", name="New People's Army", type=_REBELS, country="PH",
        aliases={"latin": "new people s army, neue volksarmee, nouvelle armée du peuple"},
    ),
    ActorEntry(
        id="group:arakan_army", name="Arakan Army", type=_REBELS, country="MM",
        aliases={"latin": "arakan army, arakan armee, armée de l arakan", "ru": "арми* аракана", "ar": "جيش أراكان"},
    ),
    ActorEntry(
        id="group:pdf_myanmar", name="People's Defence Forces", type=_REBELS, country="MM",
        aliases={"en": "people s defence force, people s defense force", "de": "volksverteidigungskräfte*", "fr": "forces de défense du peuple"},
    ),
    ActorEntry(
        id="group:kia", name="Kachin Independence Army", type=_REBELS, country="MM",
        aliases={"latin": "=KIA, kachin independence army"},
    ),
    ActorEntry(
        id="group:lashkar_e_taiba", name="Lashkar-e-Taiba", type=_REBELS, country="PK",
        aliases={"latin": "lashkar e taiba, lashkar e tayyiba, laschkar e taiba", "ru": "лашкар е тайба", "ar": "لشكر طيبة"},
    ),
    ActorEntry(
        id="group:jaish_e_mohammed", name="Jaish-e-Mohammed", type=_REBELS, country="PK",
        aliases={"latin": "jaish e mohammed, jaish e mohammad", "ru": "джаиш е мухаммад", "ar": "جيش محمد"},
    ),
    ActorEntry(
        id="group:baloch_liberation_army", name="Baloch Liberation Army", type=_REBELS, country="PK",
        aliases={"latin": "=BLA, baloch liberation army, balochistan liberation army, belutschische befreiungsarmee", "ru": "освободительн* арми* белуджистана", "ar": "جيش تحرير بلوشستان"},
    ),
    ActorEntry(
        id="group:jaish_al_adl", name="Jaish al-Adl", type=_REBELS, country="IR",
        aliases={"latin": "jaish al adl, dschaisch al adl, jaish ul adl", "ru": "джейш аль адль", "ar": "جيش العدل"},
    ),
    ActorEntry(
        id="group:national_resistance_front", name="National Resistance Front", type=_REBELS, country="AF",
        aliases={"en": "national resistance front", "de": "nationale widerstandsfront", "fr": "front national de résistance", "ar": "جبهة المقاومة الوطنية"},
    ),
    ActorEntry(
        id="group:artsakh", name="Nagorno-Karabakh forces", type=_REBELS, country="AZ",
        aliases={"en": "artsakh defence army, karabakh armenian forces, karabakh forces, armenian separatists", "de": "karabach armenier, armee bergkarabachs", "ru": "арм* обороны карабаха, =НКР, арм* обороны нагорного карабаха", "uk": "=НКР", "ar": "جيش قره باغ"},
    ),
    ActorEntry(
        id="group:kla", name="Kosovo Liberation Army", type=_REBELS, country="XK",
        aliases={"latin": "=UÇK, =KLA, =UCK, kosovo liberation army"},
    ),
    ActorEntry(
        id="group:eta", name="ETA", type=_REBELS, country="ES",
        aliases={"latin": "=ETA"},
    ),
    ActorEntry(
        id="group:grey_wolves", name="Grey Wolves", type=_POLITICAL, country="TR",
        aliases={"en": "grey wolves", "de": "graue wölfe", "fr": "loups gris", "es": "lobos grises", "ru": "серые волки", "ar": "الذئاب الرمادية"},
    ),
    ActorEntry(
        id="group:tak", name="Kurdistan Freedom Hawks", type=_REBELS, country="TR",
        aliases={"latin": "=TAK, kurdistan freedom hawks, freiheitsfalken kurdistans", "ru": "соколы свободы курдистана", "ar": "صقور حرية كردستان"},
    ),
    ActorEntry(
        id="group:dhkp_c", name="DHKP-C", type=_REBELS, country="TR",
        aliases={"latin": "=DHKP-C, dhkp c"},
    ),
    ActorEntry(
        id="group:lions_den", name="Lions' Den", type=_REBELS, country="PS",
        aliases={"en": "lions den", "ar": "عرين الأسود"},
    ),
    ActorEntry(
        id="group:al_aqsa_brigades", name="Al-Aqsa Martyrs' Brigades", type=_REBELS, country="PS",
        aliases={"latin": "al aqsa martyrs brigades, al aksa brigaden, brigades des martyrs d al aqsa", "ru": "бригад* мучеников аль аксы", "ar": "كتائب شهداء الأقصى"},
    ),
    ActorEntry(
        id="group:israeli_settlers", name="Israeli settlers", type=_IDENTITY, country="IL",
        aliases={"en": "israeli settlers, jewish settlers, settlers", "de": "israelische siedler*, jüdische siedler*, radikale siedler*", "fr": "colons israéliens, colons juifs", "es": "colonos israelíes, colonos judíos", "ru": "израильск* поселенц*, еврейск* поселенц*", "uk": "ізраїльськ* поселенц*", "ar": "المستوطنين, مستوطنون, مستوطنين إسرائيليين"},
    ),
    ActorEntry(
        id="group:us_led_coalition", name="US-led coalition", type=_EXTERNAL, country="US",
        aliases={
            "en": "us led coalition, u s led coalition, american led coalition, international coalition, anti is coalition, coalition warplanes, coalition aircraft, global coalition", "de": "us geführte* koalition, us koalition, internationale* koalition, anti is koalition, us geführte* bündnis*, von den usa geführte*",
            "fr": "coalition internationale, coalition dirigée par les etats unis, coalition menée par les états unis, coalition anti ei", "es": "coalición internacional, coalición liderada por estados unidos, coalición encabezada por estados unidos",
            "ru": "международн* коалиц*, коалици* во главе с сша, западн* коалиц*", "uk": "міжнародн* коаліц*, коаліці* на чолі зі сша, коаліці* на чолі з сша", "ar": "التحالف الدولي, التحالف بقيادة الولايات المتحدة, طيران التحالف, التحالف بقيادة واشنطن",
        },
    ),
    # without a country: geo.actors makes it the one that fights where it happens
    ActorEntry(
        id="group:coalition", name="coalition", type=_EXTERNAL,
        aliases={
            "ru": "авиаци* коалиц*, силы коалиции, самолёт* коалиц*, войск* коалиц*", "uk": "авіаці* коаліц*, сили коаліції, літак* коаліц*",
            "ar": "التحالف, مقاتلات التحالف, طائرات التحالف, قوات التحالف, غارات التحالف",
        },
    ),
    ActorEntry(
        id="group:saudi_led_coalition", name="Saudi-led coalition", type=_EXTERNAL, country="SA",
        aliases={
            "en": "saudi led coalition, arab coalition, saudi led military coalition", "de": "saudisch geführte* koalition, arabische* koalition, saudi arabisch geführte*, von saudi arabien geführte*", "fr": "coalition arabe, coalition dirigée par l arabie saoudite, coalition menée par l arabie saoudite",
            "es": "coalición árabe, coalición liderada por arabia saudí, coalición encabezada por arabia saudí", "ru": "арабск* коалиц*, коалици* во главе с саудовской аравией, саудовск* коалиц*", "uk": "арабськ* коаліц*, саудівськ* коаліц*", "ar": "التحالف العربي, التحالف بقيادة السعودية, طيران التحالف العربي, تحالف دعم الشرعية",
        },
    ),
    ActorEntry(
        id="role:protesters", name="protesters", type=ActorType.PROTESTERS,
        aliases={"de": "demonstrant*, protestierende*", "en": "protesters, demonstrators, protestors", "fr": "manifestants, manifestant*, protestataire*, contestataires", "es": "manifestantes, inconformes, huelguistas, piqueteros", "ru": "демонстрант*, протестующ*, митингующ*, манифестант*, пикетчик*, забастовщик*", "uk": "демонстрант*, протестувальник*, мітингувальник*, протестуюч*, мітингар*, маніфестант*, страйкар*, пікетувальник*", "ar": "متظاهرون, متظاهرين, المتظاهرين, محتجون, محتجين"},
    ),
    ActorEntry(
        id="role:rioters", name="rioters", type=ActorType.RIOTERS,
        aliases={"de": "randalierer*, mob", "en": "rioters, mob", "fr": "émeutiers, casseurs", "es": "alborotadores, turba", "ru": "погромщик*", "uk": "погромник*", "ar": "مشاغبون, مشاغبين"},
    ),
)  # fmt: skip
