"""International organisations, observer groups and aid bodies."""

from geo.languages.pack import ActorEntry
from geo.model import ActorType

_OTHER = ActorType.EXTERNAL_OTHER
_STATE = ActorType.STATE_FORCES

ORGANISATIONS: tuple[ActorEntry, ...] = (
    ActorEntry(
        id="org:un", name="United Nations", type=_OTHER,
        aliases={
            "latin": "=UN, =UNO, =ONU, =U.N.", "en": "united nations, security council, guterres, ban ki moon", "de": "vereinte* nationen, weltsicherheitsrat, sicherheitsrat*, uno, guterres, ban ki moon",
            "fr": "nations unies, conseil de sécurité, onu, guterres", "es": "naciones unidas, consejo de seguridad, onu, guterres", "ru": "гутерреш*, пан ги мун*, де мистур*, педерсен*, мартин* гриффитс*, лахдар* брахими, стаффан*, оон, организаци* объединённых наций, совет* безопасности, совбез*, гутерриш*",
            "uk": "пан гі мун*, де містур*, педерсен*, мартін* гріффітс*, гутерреш*, оон, організаці* об'єднаних націй, рад* безпеки, радбез*, гутерріш*, ґутерріш*", "ar": "الأمم المتحدة, مجلس الأمن, مجلس الأمن الدولي, غوتيريش",
        },
    ),
    ActorEntry(
        id="org:nato", name="NATO", type=_OTHER,
        aliases={"latin": "=NATO, =OTAN, nato, otan, stoltenberg, nordatlantikpakt, mark rutte", "ru": "марк* рютте, расмуссен*, нато, североатлантическ* альянс*, столтенберг*", "uk": "марк* рютте, расмуссен*, нато, північноатлантичн* альянс*, столтенберг*", "ar": "الناتو, حلف الناتو, حلف شمال الأطلسي, ستولتنبرغ"},
    ),
    ActorEntry(
        id="org:eu", name="European Union", type=_OTHER,
        aliases={
            "latin": "=EU, =UE, von der leyen, borrell", "en": "european union, european commission, eu foreign ministers", "de": "europäische* union, eu kommission, europäische* kommission", "fr": "union européenne, commission européenne", "es": "unión europea, comisión europea",
            "ru": "фон дер ляйен, боррел*, шарл* мишел*, могерини, кай* каллас, эштон, антониу кошт*, =ЕС, евросоюз*, европейск* союз*, еврокомисс*", "uk": "фон дер ляєн, боррел*, шарл* мішел*, могеріні, кай* каллас, ештон, антоніу кошт*, =ЄС, євросоюз*, європейськ* союз*, єврокомісі*", "ar": "الاتحاد الأوروبي, المفوضية الأوروبية",
        },
    ),
    ActorEntry(
        id="org:osce", name="OSCE", type=_OTHER,
        aliases={"latin": "=OSCE, =OSZE, osze, osce", "ru": "обсе", "uk": "обсє", "ar": "منظمة الأمن والتعاون في أوروبا"},
    ),
    ActorEntry(
        id="org:opcw", name="OPCW", type=_OTHER,
        aliases={"latin": "=OPCW, =OVCW, =OIAC, =OPAQ", "ru": "=ОЗХО", "uk": "=ОЗХЗ", "ar": "منظمة حظر الأسلحة الكيميائية, حظر الأسلحة الكيميائية"},
    ),
    ActorEntry(
        id="org:iaea", name="IAEA", type=_OTHER,
        aliases={"latin": "=IAEA, =IAEO, =AIEA, =OIEA, grossi", "ru": "магатэ, гросси", "uk": "магате, гроссі", "ar": "الوكالة الدولية للطاقة الذرية"},
    ),
    ActorEntry(
        id="org:icrc", name="Red Cross", type=_OTHER,
        aliases={
            "latin": "=ICRC, =IKRK, =CICR", "en": "red cross, red crescent", "de": "rote* kreuz*, roter halbmond, rote* halbmond*", "fr": "croix rouge, croissant rouge", "es": "cruz roja, media luna roja",
            "ru": "красн* крест*, красн* полумес*, мккк", "uk": "червон* хрест*, червон* півмісяц*, мкчх", "ar": "الصليب الأحمر, الهلال الأحمر, اللجنة الدولية للصليب الأحمر",
        },
    ),
    ActorEntry(
        id="org:msf", name="Doctors Without Borders", type=_OTHER,
        aliases={"latin": "=MSF, médecins sans frontières, ärzte ohne grenzen, doctors without borders, médicos sin fronteras", "ru": "врач* без границ", "uk": "лікар* без кордонів", "ar": "أطباء بلا حدود"},
    ),
    ActorEntry(
        id="org:white_helmets", name="White Helmets", type=_OTHER, country="SY",
        aliases={"en": "white helmets, syrian civil defence, syrian civil defense", "de": "weißhelme*", "fr": "casques blancs", "es": "cascos blancos", "ru": "белы* каск*, белы* шлем*", "uk": "біл* касок, білі каски", "ar": "الخوذ البيضاء, الدفاع المدني السوري"},
    ),
    ActorEntry(
        id="org:sohr", name="Syrian Observatory for Human Rights", type=_OTHER, country="SY",
        aliases={"en": "syrian observatory for human rights, syrian observatory", "de": "syrische beobachtungsstelle für menschenrechte, beobachtungsstelle für menschenrechte, syrische* beobachtungsstelle", "fr": "observatoire syrien des droits de l homme, observatoire syrien", "es": "observatorio sirio de derechos humanos, observatorio sirio", "ru": "сирийск* обсерватор*, сирийск* центр* мониторинга", "uk": "сирійськ* обсерватор*", "ar": "المرصد السوري, المرصد السوري لحقوق الإنسان"},
    ),
    ActorEntry(
        id="org:g7", name="G7", type=_OTHER,
        aliases={"latin": "=G7, g7", "ru": "большой семёрки, =G7", "uk": "великої сімки, =G7", "ar": "مجموعة السبع"},
    ),
    ActorEntry(
        id="org:g20", name="G20", type=_OTHER,
        aliases={"latin": "=G20, g20", "ru": "=G20, большой двадцатки", "uk": "=G20, великої двадцятки", "ar": "مجموعة العشرين"},
    ),
    ActorEntry(
        id="org:african_union", name="African Union", type=_OTHER,
        aliases={"en": "african union, amisom, atmis", "de": "afrikanische* union", "fr": "union africaine, amisom", "es": "unión africana", "ru": "африканск* союз*", "uk": "африканськ* союз*", "ar": "الاتحاد الأفريقي, مجلس السلم والأمن الأفريقي, مجلس السلم والأمن"},
    ),
    ActorEntry(
        id="org:arab_league", name="Arab League", type=_OTHER,
        aliases={"en": "arab league", "de": "arabische* liga", "fr": "ligue arabe", "es": "liga árabe", "ru": "лиг* арабских государств, арабск* лиг*", "uk": "ліг* арабських держав", "ar": "الجامعة العربية, جامعة الدول العربية"},
    ),
    ActorEntry(
        id="org:ecowas", name="ECOWAS", type=_OTHER,
        aliases={"latin": "=ECOWAS, =CEDEAO, ecowas, cedeao", "ru": "экова с, экова*", "ar": "إيكواس, الإيكواس, المجموعة الاقتصادية لدول غرب أفريقيا, مجموعة دول غرب أفريقيا, مجموعة غرب أفريقيا, دول غرب أفريقيا"},
    ),
    ActorEntry(
        id="org:minusma", name="MINUSMA", type=_OTHER, country="ML",
        aliases={"latin": "minusma", "ru": "минусма", "ar": "مينوسما"},
    ),
    ActorEntry(
        id="org:monusco", name="MONUSCO", type=_OTHER, country="CD",
        aliases={"latin": "monusco", "ar": "مونوسكو"},
    ),
    ActorEntry(
        id="org:unifil", name="UNIFIL", type=_OTHER, country="LB",
        aliases={"latin": "unifil, finul", "ru": "юнифил", "ar": "اليونيفيل, يونيفيل"},
    ),
    ActorEntry(
        id="org:unrwa", name="UNRWA", type=_OTHER, country="PS",
        aliases={"latin": "unrwa", "ru": "бапор", "uk": "бапор", "ar": "الأونروا, أونروا"},
    ),
    ActorEntry(
        id="org:unhcr", name="UNHCR", type=_OTHER,
        aliases={"latin": "unhcr, acnur", "ru": "увкб", "uk": "увкб", "ar": "مفوضية اللاجئين"},
    ),
    ActorEntry(
        id="org:wfp", name="World Food Programme", type=_OTHER,
        aliases={"en": "world food programme, world food program", "de": "welternährungsprogramm*", "fr": "programme alimentaire mondial", "es": "programa mundial de alimentos", "ru": "всемирн* продовольственн* программ*", "ar": "برنامج الأغذية العالمي"},
    ),
    ActorEntry(
        id="org:who", name="World Health Organization", type=_OTHER,
        aliases={"en": "world health organization, world health organisation", "de": "weltgesundheitsorganisation", "fr": "organisation mondiale de la santé", "es": "organización mundial de la salud", "ru": "всемирн* организаци* здравоохранения", "uk": "всесвітн* організаці* охорони здоров'я", "ar": "منظمة الصحة العالمية"},
    ),
    ActorEntry(
        id="org:icc", name="International Criminal Court", type=_OTHER,
        aliases={"latin": "=ICC, =CPI, =IStGH", "en": "international criminal court", "de": "internationale* strafgerichtshof*", "fr": "cour pénale internationale", "es": "corte penal internacional", "ru": "международн* уголовн* суд*", "uk": "міжнародн* кримінальн* суд*", "ar": "المحكمة الجنائية الدولية"},
    ),
    ActorEntry(
        id="org:amnesty", name="Amnesty International", type=_OTHER,
        aliases={"latin": "amnesty international, amnesty", "ru": "amnesty international, международн* амнисти*", "uk": "amnesty international", "ar": "منظمة العفو الدولية"},
    ),
    ActorEntry(
        id="org:hrw", name="Human Rights Watch", type=_OTHER,
        aliases={"latin": "human rights watch, =HRW", "ru": "human rights watch, хьюман райтс вотч", "uk": "human rights watch", "ar": "هيومن رايتس ووتش"},
    ),
    ActorEntry(
        id="org:csto", name="CSTO", type=_OTHER,
        aliases={"latin": "=CSTO, =OVKS, =OTSC, =OTSC", "ru": "одкб", "uk": "одкб", "ar": "منظمة معاهدة الأمن الجماعي"},
    ),
    ActorEntry(
        id="org:kfor", name="KFOR", type=_OTHER, country="XK",
        aliases={"latin": "=KFOR, kfor", "ru": "кфор, =KFOR", "uk": "кфор"},
    ),
    ActorEntry(
        id="org:isaf", name="ISAF", type=_OTHER, country="AF",
        aliases={"latin": "=ISAF, =FIAS", "ru": "исаф", "ar": "إيساف"},
    ),
    ActorEntry(
        id="org:gcc", name="Gulf Cooperation Council", type=_OTHER,
        aliases={"latin": "=GCC, gulf cooperation council, golfkooperationsrat*, conseil de coopération du golfe", "ar": "مجلس التعاون الخليجي, مجلس التعاون لدول الخليج"},
    ),
    ActorEntry(
        id="org:palestinian_authority", name="Palestinian Authority", type=_STATE, country="PS",
        aliases={"en": "palestinian authority, mahmoud abbas", "de": "palästinensische* autonomiebehörde, mahmud abbas", "fr": "autorité palestinienne, mahmoud abbas", "es": "autoridad palestina, mahmud abás", "ru": "палестинск* автономи*, махмуд* аббас*", "uk": "палестинськ* автономі*", "ar": "السلطة الفلسطينية, محمود عباس"},
    ),
)  # fmt: skip
