"""Forces, leaders and by-names under which states act: "Bundeswehr", "Putin", "РФ"."""

from geo.languages.pack import ActorEntry
from geo.model import ActorType

_STATE = ActorType.STATE_FORCES

STATES: tuple[ActorEntry, ...] = (
    # without a country: geo.actors makes them the forces of the country where it happens
    ActorEntry(
        id="state:", name="government forces", type=_STATE,
        aliases={
            "en": "government forces, pro government forces, government troops, regime forces, regime warplanes, regime helicopters, regime, pro regime, security forces, the army, police, army troops, the military, loyalist forces",
            "de": "regierungstruppen, regimetruppen, sicherheitskräfte*, regierungssoldaten, polizisten, die armee, das militär, spezialkräfte",
            "fr": "forces du régime, forces gouvernementales, armée du régime, forces de sécurité, l armée, policiers, forces de l ordre, la police, troupes gouvernementales",
            "es": "fuerzas gubernamentales, fuerzas del régimen, fuerzas de seguridad, el ejército, la policía, tropas gubernamentales",
            "ru": "федеральн* войск*, федеральн* сил*, омон, омона, омоном, омоновц*, спецназ, спецназа, спецназом, правоохранительн* орган*, внутренни* войск*, национальн* гвардия, национальн* гвардии, национальн* гвардией, жандарм*, военнослужащие, военные, военными, вооружённ* сил*, правительственн* войск*, правительственн* сил*, силовик*, полиц*, сил* безопасности, армия, армией, армию, правительственн* арми*", "uk": "федеральн* військ*, федеральн* сил*, омон, омону, спецназ, спецназу, спецназом, правоохоронц*, внутрішн* військ*, національн* гвардія, національн* гвардії, жандарм*, військові, військовими, збройн* сил*, урядов* військ*, силовик*, поліці*, сил* безпеки, армія, армією, армію, урядов* арм*",
            "ar": "السلطات الأمنية, الأجهزة الأمنية, أجهزة الأمن, قوات مكافحة الشغب, قوى الأمن الداخلي, الأمن العام, الحرس الوطني, الدرك الوطني, وحدات خاصة, الوحدات الخاصة, قوات خاصة, القوات المسلحة, قوات الجيش, وحدات الجيش, طيران الجيش, مدفعية الجيش, القوات البحرية, سلاح البحرية, وزارة الداخلية, وزارة الدفاع, وزارة العدل, المخابرات, الاستخبارات, عناصر الأمن, عناصر الشرطة, رجال الأمن, رجال الشرطة, قوات النظام, جيش النظام, طيران النظام, القوات النظامية, القوات الحكومية, قوات حكومية, قوات الأمن, مروحيات النظام, الجيش, الشرطة, القوات المسلحة, سلاح الجو, القوات الجوية, قوى الأمن, القوات الخاصة, جيش النظام, حرس الحدود",
        },
    ),
    ActorEntry(
        id="state:RU", name="Russia", type=_STATE, country="RU",
        aliases={
            "latin": "putin, putins, poutine, =VKS, =FSB, lawrow, lavrov, schoigu, shoigu, choïgou, shoigú, medwedew, medvedev, peskow, peskov, gerassimow, gerasimov, kreml, kremlin, kremls, kremlchef*",
            "ru": "лавров*, медведев*, шойгу, песков*, ушаков*, нарышкин*, мединск*, грызлов*, козак*, рябков*, небенз*, чуркин*, богданов*, мишустин*, патрушев*, белоусов*, бортников*, бастрыкин*, матвиенко, следственн* комитет* россии, мчс россии, оккупант*, оккупационн* войск*, рашист*, путин*, =РФ, =ВКС, =ВС РФ, =МО РФ, минобороны рф, минобороны россии, росси*, лавров*, шойгу, песков*, медведев*, герасимов*, кремл*, росгварди*, =ФСБ",
            "uk": "лавров*, медведєв*, шойгу, пєсков*, ушаков*, наришкін*, мединськ*, козак*, рябков*, небензя, чуркін*, мішустін*, патрушев*, бєлоусов*, кремл*, путін*, =РФ, росі*, лавров*, шойгу, пєсков*, мєдвєдєв*, герасимов*, кремл*, окупант*, загарбник*, ворог, ворога, вороги, ворогом, ворогу, ворож*, рашист*, окупаційн* військ*, =ФСБ, росіян*",
            "ar": "ميشوستين, بيلوسوف, باتروشيف, بوتين, لافروف, شويغو, الكرملين, ميدفيديف, بيسكوف",
        },
    ),
    ActorEntry(
        id="state:UA", name="Ukraine", type=_STATE, country="UA",
        aliases={
            "latin": "selenskyj, zelensky, zelenskyy, zelenskiy, zelenski, poroschenko, poroshenko, porochenko, janukowitsch, yanukovych, ianoukovitch, saluschnyj, zaluzhny, syrskyj, syrskyi, syrsky, kuleba",
            "ru": "климкин*, ермак*, сибиг*, даниил* гетманцев*, гройсман*, арахами*, чалый, клюев*, азаров*, буданов*, шмыгал*, резников*, умеров*, турчинов*, яценюк*, служб* безопасности украины, нацгвардия украины, =ВСУ, зеленск*, порошенк*, янукович*, залужн*, сырск*, кулеб*, =СБУ, =ГУР, украинск* силови*, украинск* военн*", "uk": "клімкін*, єрмак*, сибіг*, гройсман*, арахамі*, шмигал*, умєров*, резніков*, буданов*, шмигал*, резніков*, умєров*, турчинов*, яценюк*, служб* безпеки україни, дснс, нацгвардія україни, =ЗСУ, =СБУ, =ГУР, =ССО, зеленськ*, порошенк*, янукович*, залужн*, сирськ*, кулеб*, сил* оборони, військ* україни, генштаб*, повітрян* сил*",
            "ar": "سيرسكي, زالوجني, بودانوف, عمروف, زيلينسكي, بوروشينكو, يانوكوفيتش, كوليبا",
        },
    ),
    ActorEntry(
        id="state:SY", name="Syria", type=_STATE, country="SY",
        aliases={
            "latin": "assad, assads, bachar al assad, baschar al assad, al assad, el asad, bashar asad, al asad, al sharaa, ahmed al sharaa, al scharaa, al charaa, =SAA",
            "en": "syrian regime, assad regime", "de": "assad truppen, assad regime", "fr": "régime syrien", "es": "régimen sirio",
            "ru": "шайбани, мекдад*, муаллем*, аш шараа, асад*, башар* асад*, сирийск* правительственн* войск*, сирийск* правительственн* сил*, сирийск* режим*, аш шараа", "uk": "шайбані, мекдад*, аш шараа, асад*, башар* асад*, аш шараа", "ar": "الفرقة الرابعة, قوات النمر, قوات الدفاع الوطني, الحرس الجمهوري السوري, المخابرات الجوية, الأسد, بشار الأسد, النظام السوري, قوات الأسد, الجيش العربي السوري, أحمد الشرع, الشرع",
        },
    ),
    ActorEntry(
        id="state:US", name="United States", type=_STATE, country="US",
        aliases={
            "latin": "=US, =USA, =U.S., obama, obamas, trump, biden, bidens, blinken, kerry, tillerson, pompeo, pentagon, pentágono, centcom, weißes haus, weiße* haus*, white house, maison blanche, casa blanca, usa, austin, hillary clinton, jake sullivan, vance, rubio, hegseth, =EEUU, =EE UU, estadounidense*, us amerikanisch*",
            "ru": "ллойд* остин*, джеймс* мэттис*, майк* пенс*, уильям* бернс*, волкер*, нуланд, келлог*, хиллари клинтон, холбрук*, халилзад*, хагел*, эштон* картер*, тиллерсон*, хегсет*, рубио, салливан*, уитк*, =США, сша, обам*, трамп*, байден*, блинкен*, керри, пентагон*, бел* дом*, госдеп*, помпео, вашингтон", "uk": "ллойд* остін*, майк* пенс*, бернс*, волкер*, нуланд, келлог*, помпео, гілларі клінтон, віткофф*, рубіо, брінк, тіллерсон*, гегсет*, рубіо, салліван*, остін*, =США, сша, обам*, трамп*, байден*, блінкен*, керрі, пентагон*, біл* дім, біл* дом*, держдеп*", "ar": "هيلاري كلينتون, تيلرسون, بومبيو, جيك سوليفان, أوستن, هيغسيث, روبيو, الأسطول الخامس, سنتكوم, أوباما, ترامب, بايدن, بلينكن, كيري, البنتاغون, البيت الأبيض, القيادة المركزية",
        },
    ),
    ActorEntry(
        id="state:FR", name="France", type=_STATE, country="FR",
        aliases={"latin": "hollande, hollandes, macron, macrons, sarkozy, fabius, le drian, élysée, elysée, elyseepalast*, barkhane, opération barkhane", "ru": "барро, лекорню, катрин колонн*, седжурне, ле дриан*, олланд*, макрон*, саркози, фабиус*", "uk": "ле дріан*, барро, лекорню, катрін колонн*, олланд*, макрон*, саркозі, фабіус*", "ar": "لودريان, كولونا, هولاند, ماكرون, ساركوزي, فابيوس, الإليزيه"},
    ),
    ActorEntry(
        id="state:DE", name="Germany", type=_STATE, country="DE",
        aliases={"latin": "merkel, merkels, scholz, bundeswehr, steinmeier, baerbock, pistorius, maas, bundesregierung, friedrich merz, gauck, wadephul, bundeskanzler*", "ru": "аннален* бербок, мерц*, хайко маас*, хайко маас, зигмар* габриэл*, вестервелле, меркель, шольц*, бундесвер*, штайнмайер*, бербок, писториус*", "uk": "мерц*, хайко маас*, гайко маас*, габріель*, меркель, шольц*, бундесвер*, штайнмаєр*, бербок, пісторіус*", "ar": "ميركل, شولتس, شولتز, الجيش الألماني, شتاينماير, بيربوك"},
    ),
    ActorEntry(
        id="state:GB", name="United Kingdom", type=_STATE, country="GB",
        aliases={"latin": "cameron, theresa may, boris johnson, starmer, rishi sunak, liz truss, =RAF, =UK, royal air force, royal navy, downing street, philip hammond", "ru": "камерон*, сунак*, лиз трасс, бен* уоллес*, дэвид* лэмми, хаммонд*, филип* хэммонд*, кэмерон*, терез* мэй, джонсон*, стармер*, великобритани*, британи*", "uk": "джонсон*, сунак*, ліз трасс, бен* воллес*, девід* леммі, гаммонд*, кемерон*, терез* мей, борис* джонсон*, стармер*, британі*, велик* британі*", "ar": "كاميرون, تيريزا ماي, جونسون, ستارمر"},
    ),
    ActorEntry(
        id="state:TR", name="Turkey", type=_STATE, country="TR",
        aliases={"latin": "erdogan, erdoğan, erdogans, davutoglu, davutoğlu, cavusoglu, çavuşoğlu, hulusi akar, hakan fidan", "ru": "фидан*, хулуси акар*, йылдырым*, эрдоган*, давутоглу, чавушоглу", "uk": "фідан*, хулусі акар*, ердоган*, давутоглу, чавушоглу", "ar": "فيدان, خلوصي أكار, يلدريم, أردوغان, داود أوغلو, جاويش أوغلو"},
    ),
    ActorEntry(
        id="state:IL", name="Israel", type=_STATE, country="IL",
        aliases={"latin": "netanyahu, netanjahu, netanyahou, =IDF, tsahal, =ZAHAL, gallant, mossad, israel defense forces, israel defence forces, olmert, ya alon, shin bet", "ru": "лапид*, беннет*, йоав* галант*, ольмерт*, герцог*, ганц*, галант*, кац, либерман*, нетаньяху, =ЦАХАЛ, цахал*, моссад*", "uk": "лапід*, беннет*, йоав* галант*, кац, ліберман*, ґанц*, галант*, нетаньягу, нетаньяху, =ЦАГАЛ, цахал*, моссад*", "ar": "غانتس, غالانت, كاتس, بن غفير, سموتريتش, ليبرمان, الشاباك, الشين بيت, سلاح الجو الإسرائيلي, نتنياهو, جيش الاحتلال, قوات الاحتلال, طيران الاحتلال, الاحتلال الإسرائيلي, الموساد, الاحتلال"},
    ),
    ActorEntry(
        id="state:IR", name="Iran", type=_STATE, country="IR",
        aliases={
            "latin": "rohani, rouhani, chamenei, khamenei, khameneï, jamenei, =IRGC, raisi, pezeshkian, peseschkian, zarif, sarif, soleimani, suleimani", "de": "revolutionsgarde*, revolutionswächter*", "en": "revolutionary guard*, quds force", "fr": "gardiens de la révolution", "es": "guardia revolucionaria, guardianes de la revolución",
            "ru": "зариф*, арагчи, абдоллахиян*, роухани, рухани, хаменеи, =КСИР, раиси, корпус* стражей, сулеймани, пезешкиан*", "uk": "зариф*, зариф, арагчі, пезешкіан*, абдоллагіян*, роугані, хаменеї, =КВІР, раїсі, корпус* вартових, сулеймані", "ar": "روحاني, خامنئي, الحرس الثوري, رئيسي, سليماني, فيلق القدس, ظريف",
        },
    ),
    ActorEntry(
        id="state:SA", name="Saudi Arabia", type=_STATE, country="SA",
        aliases={"latin": "mohammed bin salman, king salman, mbs, riad, adel al jubeir, saudis, saudi", "ru": "бин салман*, саудит*, саудовск*", "uk": "бін салман*, саудит*", "ar": "محمد بن سلمان, الملك سلمان"},
    ),
    ActorEntry(
        id="state:IQ", name="Iraq", type=_STATE, country="IQ",
        aliases={"latin": "abadi, al abadi, maliki, al maliki, al sudani, kadhimi", "ru": "аль казыми, аль абади, аль малики", "uk": "аль казімі, аль абаді, аль малікі", "ar": "الكاظمي, عادل عبد المهدي, محمد شياع السوداني, جهاز مكافحة الإرهاب, الشرطة الاتحادية, العبادي, المالكي, القوات العراقية, السوداني رئيس الوزراء"},
    ),
    ActorEntry(
        id="state:EG", name="Egypt", type=_STATE, country="EG",
        aliases={"latin": "sisi, al sisi, sissi, mursi, morsi, mubarak, al sissi", "ru": "сиси, шукри, бадр* абдель ати, ас сиси, мурси, мубарак*", "uk": "сісі, шукрі, бадр* абдель аті, ас сісі, мурсі, мубарак*", "ar": "السيسي, مرسي, مبارك"},
    ),
    ActorEntry(
        id="state:CN", name="China", type=_STATE, country="CN",
        aliases={"latin": "xi jinping, wang yi", "ru": "ван и, цинь ган*, ли кэцян*, ли хуэй*, ли цян*, си цзиньпин*, кнр", "uk": "ван ї, цінь ган*, лі кецян*, лі хуей*, сі цзіньпін*, кнр", "ar": "شي جين بينغ"},
    ),
    ActorEntry(
        id="state:KP", name="North Korea", type=_STATE, country="KP",
        aliases={"latin": "kim jong un", "ru": "ким чен ын*, кндр", "uk": "кім чен ин*, кндр", "ar": "كيم جونغ أون"},
    ),
    ActorEntry(
        id="state:BY", name="Belarus", type=_STATE, country="BY",
        aliases={"latin": "lukaschenko, lukashenko, loukachenko, lukashenka", "ru": "кгб белоруссии, мвд белоруссии, лукашенк*", "uk": "кдб білорусі, лукашенк*", "ar": "لوكاشينكو"},
    ),
    ActorEntry(
        id="state:LY", name="Libya", type=_STATE, country="LY",
        aliases={"latin": "gaddafi, kadhafi, gadafi, ghaddafi, dbeibah, sarraj", "ru": "каддафи, саррадж*", "uk": "каддафі", "ar": "القذافي, السراج, الدبيبة"},
    ),
    ActorEntry(
        id="state:YE", name="Yemen", type=_STATE, country="YE",
        aliases={"latin": "abd rabbo mansour hadi, mansur hadi, mansour hadi, abdrabbuh", "ru": "мансур хади", "ar": "عبد ربه منصور هادي, منصور هادي, الحكومة الشرعية, القوات الحكومية اليمنية"},
    ),
    ActorEntry(
        id="state:SD", name="Sudan", type=_STATE, country="SD",
        aliases={"latin": "burhan, al burhan, omar al bashir, al bashir, =SAF, baschir", "ru": "хамдок*, аль бурхан*, аль башир*", "uk": "аль башир*, аль бурхан*", "ar": "عبد الفتاح البرهان, عمر البشير, حمدوك, البرهان, البشير, الجيش السوداني, القوات المسلحة السودانية"},
    ),
    ActorEntry(
        id="state:ET", name="Ethiopia", type=_STATE, country="ET",
        aliases={"latin": "abiy ahmed, abiy", "ru": "абий ахмед*", "ar": "آبي أحمد, أبي أحمد"},
    ),
    ActorEntry(
        id="state:AZ", name="Azerbaijan", type=_STATE, country="AZ",
        aliases={"latin": "alijew, aliyev, aliev", "ru": "байрамов*, мамедъяров*, алиев*", "uk": "байрамов*, алієв*", "ar": "علييف"},
    ),
    ActorEntry(
        id="state:AM", name="Armenia", type=_STATE, country="AM",
        aliases={"latin": "paschinjan, pashinyan, pachinian, pashinián", "ru": "саргсян*, мирзоян*, пашинян*", "uk": "саргсян*, мірзоян*, пашинян*", "ar": "باشينيان"},
    ),
    ActorEntry(
        id="state:AF", name="Afghanistan", type=_STATE, country="AF",
        aliases={"latin": "ashraf ghani, aschraf ghani, karzai, karsai, karsaï", "ru": "ашраф* гани, карзай, карзая", "ar": "أشرف غني, كرزاي"},
    ),
    ActorEntry(
        id="state:PK", name="Pakistan", type=_STATE, country="PK",
        aliases={"latin": "nawaz sharif, imran khan, shehbaz sharif", "ru": "имран* хан*", "ar": "نواز شريف, عمران خان"},
    ),
    ActorEntry(
        id="state:IN", name="India", type=_STATE, country="IN",
        aliases={"latin": "modi, narendra modi", "ru": "джайшанкар*, нарендр* моди, моди", "uk": "джайшанкар*, нарендр* моді, моді", "ar": "مودي"},
    ),
    ActorEntry(
        id="state:MM", name="Myanmar", type=_STATE, country="MM",
        aliases={"latin": "min aung hlaing, tatmadaw, aung san suu kyi, myanmar junta, militärjunta", "ru": "мин аун хлайн*", "ar": "مين أونغ هلاينغ"},
    ),
    ActorEntry(
        id="state:JO", name="Jordan", type=_STATE, country="JO",
        aliases={"uk": "абдалл* ii", "latin": "king abdullah, könig abdullah, roi abdallah", "ru": "абдалл* ii, корол* абдалл*", "ar": "الملك عبد الله"},
    ),
    ActorEntry(
        id="state:IT", name="Italy", type=_STATE, country="IT",
        aliases={"latin": "renzi, meloni, draghi, matteo renzi", "ru": "джорджа мелони, конте, маттарелл*, ренци, мелони, драги", "uk": "джорджа мелоні, конте, ренці, мелоні, драгі", "ar": "رينزي, ميلوني"},
    ),
    ActorEntry(
        id="state:PL", name="Poland", type=_STATE, country="PL",
        aliases={"latin": "tusk, andrzej duda, duda, morawiecki, sikorski", "ru": "навроцк*, сикорск*, коморовск*, качиньск*, туск*, дуд*, моравецк*", "uk": "навроцьк*, сікорськ*, коморовськ*, туск*, дуд*, моравецьк*", "ar": "توسك, دودا"},
    ),
    ActorEntry(
        id="state:ES", name="Spain", type=_STATE, country="ES",
        aliases={"latin": "rajoy, pedro sánchez, guardia civil", "ru": "санчес*, рахой, педро санчес*", "ar": "راخوي, بيدرو سانشيز"},
    ),
    ActorEntry(
        id="state:CA", name="Canada", type=_STATE, country="CA",
        aliases={"latin": "trudeau, mark carney", "ru": "карни, трюдо", "uk": "карні, трюдо", "ar": "ترودو"},
    ),
    ActorEntry(
        id="state:RS", name="Serbia", type=_STATE, country="RS",
        aliases={"latin": "vucic, vučić, vutschitsch", "ru": "вучич*", "uk": "вучич*", "ar": "فوتشيتش"},
    ),
    ActorEntry(
        id="state:XK", name="Kosovo", type=_STATE, country="XK",
        aliases={"latin": "albin kurti, thaçi, thaci", "ru": "курти", "uk": "курті"},
    ),
    ActorEntry(
        id="state:VE", name="Venezuela", type=_STATE, country="VE",
        aliases={"latin": "maduro, hugo chávez, hugo chavez", "ru": "мадуро", "uk": "мадуро", "ar": "مادورو"},
    ),
    ActorEntry(
        id="state:CO", name="Colombia", type=_STATE, country="CO",
        aliases={"latin": "juan manuel santos, gustavo petro, iván duque"},
    ),
    ActorEntry(
        id="state:NG", name="Nigeria", type=_STATE, country="NG",
        aliases={"latin": "buhari, goodluck jonathan, tinubu", "ar": "بخاري"},
    ),
    ActorEntry(
        id="state:ML", name="Mali", type=_STATE, country="ML",
        aliases={"latin": "assimi goita, goïta, ibrahim boubacar keïta, keita, =FAMa", "ar": "غويتا"},
    ),
    ActorEntry(
        id="state:CD", name="DR Congo", type=_STATE, country="CD",
        aliases={"latin": "tshisekedi, kabila, =FARDC, fardc", "ar": "تشيسيكيدي, كابيلا"},
    ),
    ActorEntry(
        id="state:RW", name="Rwanda", type=_STATE, country="RW",
        aliases={"latin": "kagame, ruandisch*", "ar": "كاغامي"},
    ),
    ActorEntry(
        id="state:SS", name="South Sudan", type=_STATE, country="SS",
        aliases={"latin": "salva kiir", "ar": "سلفا كير"},
    ),
    ActorEntry(
        id="state:SO", name="Somalia", type=_STATE, country="SO",
        aliases={"latin": "farmajo, hassan sheikh mohamud", "ar": "فرماجو"},
    ),
    ActorEntry(
        id="state:TN", name="Tunisia", type=_STATE, country="TN",
        aliases={"latin": "ben ali, kais saied, essebsi", "ar": "قيس سعيد, السبسي"},
    ),
    ActorEntry(
        id="state:LB", name="Lebanon", type=_STATE, country="LB",
        aliases={"latin": "mikati, michel aoun, saad hariri, joseph aoun", "ru": "микати, хариири", "ar": "حسان دياب, نواف سلام, جوزيف عون, نبيه بري, قوى الأمن اللبنانية, ميقاتي, سعد الحريري, ميشال عون"},
    ),
    ActorEntry(
        id="state:QA", name="Qatar", type=_STATE, country="QA",
        aliases={"latin": "emir of qatar, emir von katar, émir du qatar", "ar": "أمير قطر"},
    ),
    ActorEntry(
        id="state:AE", name="United Arab Emirates", type=_STATE, country="AE",
        aliases={"latin": "=UAE, =VAE, =EAU, emirati, emiratis, mohammed bin zayed", "ru": "оаэ", "uk": "оае", "ar": "الإمارات, محمد بن زايد"},
    ),
    ActorEntry(
        id="state:HU", name="Hungary", type=_STATE, country="HU",
        aliases={"latin": "viktor orbán, orbán, orban", "ru": "орбан*", "uk": "орбан*", "ar": "أوربان"},
    ),
    ActorEntry(
        id="state:KZ", name="Kazakhstan", type=_STATE, country="KZ",
        aliases={"latin": "tokajew, tokayev, nasarbajew, nazarbayev", "ru": "токаев*, назарбаев*", "uk": "токаєв*", "ar": "توكاييف"},
    ),
    ActorEntry(
        id="state:GE", name="Georgia", type=_STATE, country="GE",
        aliases={"latin": "saakaschwili, saakashvili, iwanischwili, ivanishvili", "ru": "зурабишвили, кобахидзе, маргвелашвили, саакашвили, иванишвили", "uk": "зурабішвілі, кобахідзе, саакашвілі"},
    ),
    ActorEntry(
        id="state:MD", name="Moldova", type=_STATE, country="MD",
        aliases={"latin": "maia sandu", "ru": "майя санду, санду", "uk": "мая санду"},
    ),
    ActorEntry(
        id="state:JP", name="Japan", type=_STATE, country="JP",
        aliases={"uk": "кісід*, ісіб*, абе", "latin": "shinzo abe, kishida", "ru": "кисид*, исиб*, абэ, синдзо абэ", "ar": "شينزو آبي"},
    ),
)  # fmt: skip

# Capitals by country, as strict keys of their English and gazetteer names: they stand for their governments.
# Seats of power, by the key of their place: like capitals they stand for a government.
SEATS = frozenset({"moscow kremlin", "kremlin", "white house", "pentagon", "elysee palace", "downing street"})

CAPITALS: dict[str, tuple[str, ...]] = {
    code: tuple(name.strip() for name in names.split("/"))
    for code, _, names in (
        row.strip().partition(" ")
        for row in (
            "AE abu dhabi, AF kabul, AL tirana, AM yerevan, AO luanda, AR buenos aires, AT vienna, AU canberra, AZ baku, BA sarajevo, "
            "BD dhaka, BE brussels, BF ouagadougou, BG sofia, BH manama, BI gitega/bujumbura, BJ porto novo, BO la paz/sucre, BR brasilia, "
            "BY minsk, CA ottawa, CD kinshasa, CF bangui, CG brazzaville, CH bern, CI yamoussoukro, CL santiago, CM yaounde, CN beijing, "
            "CO bogota, CR san jose, CU havana, CY nicosia, CZ prague, DE berlin, DJ djibouti, DK copenhagen, DO santo domingo, DZ algiers, "
            "EC quito, EE tallinn, EG cairo, ER asmara, ES madrid, ET addis ababa, FI helsinki, FR paris, GA libreville, GB london, "
            "GE tbilisi, GH accra, GN conakry, GR athens, GT guatemala city, HN tegucigalpa, HR zagreb, HT port au prince, HU budapest, "
            "ID jakarta, IE dublin, IL jerusalem/tel aviv, IN new delhi/delhi, IQ baghdad, IR tehran/teheran, IS reykjavik, IT rome, "
            "JO amman, JP tokyo, KE nairobi, KG bishkek, KH phnom penh, KP pyongyang, KR seoul, KW kuwait city, KZ astana/nur sultan, "
            "LA vientiane, LB beirut, LK colombo, LR monrovia, LT vilnius, LU luxembourg, LV riga, LY tripoli, MA rabat, MD chisinau, "
            "ME podgorica, MG antananarivo, MK skopje, ML bamako, MM naypyidaw/nay pyi taw, MN ulaanbaatar/ulan bator, MR nouakchott, "
            "MX mexico city, MY kuala lumpur, MZ maputo, NE niamey, NG abuja, NI managua, NL the hague/amsterdam, NO oslo, NP kathmandu, "
            "NZ wellington, OM muscat, PA panama city, PE lima, PH manila, PK islamabad, PL warsaw, PS ramallah, PT lisbon, PY asuncion, "
            "QA doha, RO bucharest, RS belgrade, RU moscow, RW kigali, SA riyadh, SD khartoum, SE stockholm, SG singapore, SI ljubljana, "
            "SK bratislava, SL freetown, SN dakar, SO mogadishu, SS juba, SV san salvador, SY damascus, TD n djamena/ndjamena, TG lome, "
            "TH bangkok, TJ dushanbe, TM ashgabat, TN tunis, TR ankara, TW taipei, TZ dodoma, UA kyiv/kiev, UG kampala, US washington/washington d c, "
            "UY montevideo, UZ tashkent, VE caracas, VN hanoi, XK pristina, YE sanaa/sana a, ZA pretoria, ZM lusaka, ZW harare"
        ).split(",")
    )
}
