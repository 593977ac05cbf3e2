"""German: how events, actors and numbers of people are told."""

from geo.languages.pack import Cue, EventExample, EventWords
from geo.model import Assertion, EventType

EVENTS = EventWords(
    thousands=". ",
    triggers={
        EventType.AIR_STRIKE: (
            "luftangriff*, luftschlag*, luftschläge*, fliegerangriff*, bombenangriff*, fassbombe*, luftbombard*, "
            "flog* ~ angriffe, fliegt ~ angriffe, fliegen ~ angriffe, flog* ~ einsätze, fliegen ~ einsätze, fliegt ~ einsätze, "
            "streubombe*, luftoffensive*, luftwaffe bombardier*"
        ),
        EventType.DRONE_STRIKE: "drohnenangriff*, drohnenattacke*, drohnenschlag*, drohneneinschlag*, kamikazedrohnen*",
        EventType.SHELLING: (
            "raketenangriff*, raketenbeschuss*, raketeneinschlag*, raketenschlag*, beschuss*, beschoss*, beschoß*, "
            "beschießen, beschießt, beschossen*, artilleriebeschuss*, artillerieangriff*, artilleriefeuer*, "
            "granatbeschuss*, granatenbeschuss*, mörserangriff*, mörserbeschuss*, granateneinschlag*, "
            "unter feuer genommen, nahm* unter feuer, lag* unter feuer, unter beschuss"
        ),
        EventType.BOMBING: (
            "bombenanschlag*, bombenanschläge*, bombenattentat*, sprengstoffanschlag*, sprengstoffanschläge*, autobombe*, "
            "sprengfalle*, sprengsatz*, sprengsätze*, minenexplosion*, landmine*, bombenexplosion*, "
            "bombe* explodier*, bombe* detonier*, sprengte*, gesprengt*, in die luft gesprengt, sprengladung*"
        ),
        EventType.SUICIDE_BOMBING: (
            "selbstmordanschlag*, selbstmordanschläge*, selbstmordattentat*, selbstmordattentäter*, sprengte* sich, sprengte* ~ in die luft, "
            "in die luft sprengte*, sprengstoffgürtel*, selbstmordbomber*, selbstmordkommando*"
        ),
        EventType.GRENADE: "handgranate*, granatenwurf*",
        EventType.CHEMICAL_WEAPON: (
            "giftgasangriff*, giftgasattacke*, giftgaseinsatz*, giftgas*, chemiewaffenangriff*, chemiewaffeneinsatz*, "
            "chemiewaffenattacke*, chlorgasangriff*, chlorgas*, sarinangriff*, sarin, saringas*, nervengas*"
        ),
        EventType.ARMED_CLASH: (
            "gefecht*, feuergefecht*, gefechte*, kämpfe, kämpfen zwischen, straßenkämpfe*, häuserkämpfe*, bodenkämpfe*, schusswechsel*, "
            "schießerei*, zusammenstöße* zwischen, kampfhandlung*, kämpft, kämpfen, kämpften, führt ~ krieg, führen ~ krieg, bodenoffensive*, "
            "offensive, großoffensive*, gegenoffensive*, bodenangriff*, sturmangriff*, hinterhalt, lieferten sich, "
            "kampf um, kämpfe um, schlacht um, vorstoß*, feuerten aufeinander, überfiel* stellung*"
        ),
        EventType.GOVERNMENT_REGAINS_TERRITORY: (
            "zurückgedrängt*, vertrieben aus der stadt, drängten ~ zurück, drängte ~ zurück, aus der stadt gedrängt, zurückerober*, rückeroberung*, wieder unter kontrolle, befreit* die stadt, wiedererober*, "
            "kontrolle wiedererlangt, kontrolle zurückgewonnen"
        ),
        EventType.NONSTATE_OVERTAKES_TERRITORY: (
            "eroberten, eroberte, erobert, eroberung*, eingenommen, einnahme von, einnahme der, nahm ~ ein, nahmen ~ ein, "
            "unter ihre kontrolle, unter seine kontrolle, kontrolle übernommen, übernahm* die kontrolle, "
            "in die hände, überrannt*, überrannten, fiel an, gefallen an"
        ),
        EventType.ATTACK_ON_CIVILIANS: (
            "umgebracht*, terroranschlag*, terroranschläge*, anschlag, anschlags, anschläge, anschlägen, anschlagsserie, attentat*, "
            "terrorangriff*, terrorattacke*, massaker*, messerangriff*, messerattacke*, amoklauf*, erschoss*, erschossen*, "
            "erschießen, erschießung*, hingerichtet*, hinrichtung*, enthauptet*, ermordet*, ermordung*, mord an, "
            "mordanschlag*, ermordete*, schüsse auf, schossen auf, feuerten in die menge, eröffneten das feuer, "
            "eröffnete das feuer, brandanschlag*, überfall auf, überfiel*, mordserie*"
        ),
        EventType.ABDUCTION: (
            "nahmen ~ geiseln, nahm ~ geiseln, entführ*, verschlepp*, geiselnahme*, geiseln genommen, als geisel*, gekidnappt*, kidnapp*, "
            "als geiseln, in ihre gewalt, geiselnehmer*"
        ),
        EventType.SEXUAL_VIOLENCE: "vergewaltig*, sexuelle gewalt, sexualverbrechen, sexualisierte gewalt",
        EventType.PROTEST: (
            "demonstranten, demonstration*, demonstriert*, zogen ~ durch die straßen, zog ~ durch die straßen, demonstrier*, protestier*, protestkundgebung*, proteste, protesten, protestmarsch*, "
            "protestaktion*, kundgebung*, massenproteste*, mahnwache*, friedensmarsch*, großdemo*, gingen auf die straße, sitzblockade*"
        ),
        EventType.RIOT: (
            "ausschreitung*, krawall*, unruhen, randalier*, straßenschlacht*, plünderung*, plünderten, lynch*, "
            "steine geworfen, warfen steine, bewarfen"
        ),
        EventType.MILITARY_PRESENCE: (
            "truppenverlegung*, truppenaufmarsch*, truppenbewegung*, aufmarsch*, truppen ~ zusammengezogen, zusammengezogen, mobilmachung*, militärmanöver*, manöver, "
            "truppenstationierung*, stationier*, verlegte*, verlegt, verlegen, verlegung*, in stellung, entsandte*, "
            "entsendet*, entsenden, entsendung*, in bewegung gesetzt, patrouillier*, militärpräsenz*, truppenpräsenz*, "
            "marschierten ein, einmarsch*, rückten ein, einrückte*, rückte ein, aufgestellt, aufstellung von, truppenkonvoi*, "
            "liefen ~ aus, lief ~ aus, ausgelaufen, brachte* ~ in stellung, einsetzen, eingesetzt"
        ),
        EventType.BASE_ESTABLISHED: (
            "stützpunkt errichtet, stützpunkt eröffnet, basis errichtet, militärbasis errichtet, stützpunkt eingerichtet, "
            "errichtete* einen stützpunkt, baute* einen stützpunkt"
        ),
        EventType.WEAPONS_DISRUPTED: (
            "abgefangen*, fing ~ ab, fingen ~ ab, abfing*, abgeschossen*, abschuss*, abschoss*, abzuschießen, schoss* ~ ab, schossen ~ ab, schießt ~ ab, holte* ~ vom himmel, "
            "vom himmel geholt, vom himmel holte*, entschärft*, entschärfung*, waffenlager ausgehoben, waffen sichergestellt, "
            "waffen beschlagnahmt, heruntergeholt"
        ),
        EventType.ARREST: (
            "festgenommen*, festnahme*, verhaftet*, verhaftung*, nahm ~ fest, nahmen ~ fest, in haft, inhaftier*, razzia, "
            "razzien, gefasst"
        ),
        EventType.PROPERTY_DESTRUCTION: (
            "in brand gesteckt, in brand gesetzt, setzten in brand, steckten in brand, angezündet*, niedergebrannt*, "
            "zerstörung des, zerstörung der, zerstörten den, verwüstet*, geplündert*, brandstiftung*, sabotage*"
        ),
        EventType.AGREEMENT: (
            "waffenruhe*, waffenstillstand*, feuerpause*, friedensabkommen*, abkommen, abkommens, übereinkunft*, vereinbarten, "
            "vereinbart, vereinbarung*, friedensvertrag*, gefangenenaustausch*, unterzeichneten, unterzeichnet*, "
            "unterzeichnung*, deeskalationszone*"
        ),
        EventType.WITHDRAWAL: (
            "abzug, abzugs, truppenabzug*, rückzug*, zogen sich ~ zurück, zog sich ~ zurück, zieht sich ~ zurück, ziehen sich ~ zurück, zurückgezogen, abgezogen, zogen ~ ab, zog ~ ab, "
            "geräumt, räumten, verließen die stadt"
        ),
        EventType.DIPLOMACY: (
            "treffen, treffens, gipfeltreffen*, gipfel, gipfels, traf sich, trafen sich, traf ~ mit, getroffen mit, "
            "telefonat*, telefonierte*, telefoniert*, telefongespräch*, verhandlung*, verhandelte*, verhandelt, friedensgespräch*, "
            "gespräche, gesprächen, besuch in, besuch, besuchs, besuchte*, besucht*, staatsbesuch*, reise nach, reiste nach, "
            "reiste* zu, empfing, empfangen, empfingen, kam* zusammen, konferenz*, außenministertreffen*, "
            "friedenskonferenz*, sondersitzung*, dringlichkeitssitzung*, sitzung, abgestimmt mit, sich abgestimmt, abgestimmt, beriet*, "
            "beriet mit, beraten, sprach* mit, sprachen mit, sprach er, sprach sie, pendeldiplomatie*, botschafter einbestellt, "
            "bestellte* den botschafter, sicherheitskonferenz*, station gemacht, eingetroffen, getagt, tagte*"
        ),
        EventType.SANCTION: "sanktionen verhängt, sanktionen gegen, sanktionen beschlossen, embargo, verhängte* sanktion*",
        EventType.HUMANITARIAN: (
            "fliehen, verließen ihre häuser, auf der flucht, ausgeflogen*, flog ~ aus, flogen ~ aus, evakuier*, hilfslieferung*, hilfsgüter*, hilfskonvoi*, flüchteten, flohen, geflohen, vertrieben, "
            "vertreibung*, in sicherheit gebracht, hilfstransport*, fluchtkorridor*, humanitäre* korridor*, flüchtlingsstrom*"
        ),
    },
    cues={
        Cue.ATTACK: (
            "*angriff, *angriffe, *angriffs, *angriffen, angegriffen*, angreif*, anzugreifen, griff ~ an, griffen ~ an, griff an, griffen an, greif* ~ an, attackier*, "
            "attacke*, zuschlug*, zugeschlagen, überfallen, bluttat*, gewalttat*"
        ),
        Cue.STRIKE: "*schlag gegen, vergeltungsschlag*, militärschlag*, gegenschlag*, präzisionsschlag*",
        Cue.BOMBARD: "bombardier*, bombardement*, zerbomb*, bombt*, bombten",
        Cue.BLAST: "explosion*, detonation*, explodierte*, detonierte*, explodiert, detoniert",
        Cue.HIT: (
            "traf, trafen, getroffen, einschlug*, eingeschlagen, schlug ~ ein, schlugen ~ ein, einschlag, einschläge*, "
            "feuerte*, abgefeuert*, abfeuerte*, warf, warfen, abgeworfen*, niedergegangen, gingen nieder, ging nieder, "
            "beschädigt*, zerstört*, getötet*, startete*, gestartet*"
        ),
        Cue.DAMAGE: "zerstörte* häuser, zerstörte* gebäude, trümmer*, ruine*, zerstörung*, schäden, brand in, feuer in, rauch*",
        Cue.FORCES_ACTIVE: "im einsatz, im kampfeinsatz, in aktion, flogen einsätze, kampfeinsatz, kampfeinsätze*",
        Cue.EQUIPMENT: (
            "panzerkolonne*, militärkonvoi*, militärkolonne*, truppenkonzentration*, militärlager*, feldlazarett*, "
            "raketensystem*, flugabwehrraketen*, flugabwehrsystem*"
        ),
        Cue.KILLED: (
            "getötet*, tötete*, töten, todesopfer*, tote, toten, toter, tote*, starb, starben, gestorben*, ums leben*, ihr leben verlor*, das leben, "
            "getöteten, umgekommen*, umkam*, kamen um, gefallen, fielen, leichen, leichname*, tod von, opfer, verstorben*, umgebracht*, erschossen*, ermordet*, "
            "verstarb*, in den tod, erstickt*, umgebracht*, zerriss*"
        ),
        Cue.INJURED: "verletzt*, verwundet*, verletzte*, verwundete*, schwerverletzt*, leichtverletzt*",
        Cue.ACCIDENT: (
            "erdbeben*, unfall*, unglück*, verkehrsunfall*, überschwemmung*, hochwasser*, lawine*, großbrand*, entgleis*, "
            "hitzewelle*, flugzeugabsturz*, erdrutsch*, gasexplosion*"
        ),
        Cue.AIR: (
            "kampfjet*, kampfflugzeug*, kampfflieger*, jets, jet, bomber, bombern, kampfhubschrauber*, hubschrauber*, helikopter*, luftwaffe*, "
            "flugzeuge, flugzeugen, aus der luft, luftgestützt*, rafale*, tornado*, suchoi*, su, mig, f, fliegt, flog, flogen, fassbomben, marschflugkörper*"
        ),
        Cue.DRONE: "drohne*, *drohnen, *drohne, schahed*, shahed*, kamikazedrohne*",
        Cue.GROUND_FIRE: (
            "rakete*, *rakete, *raketen, artillerie*, granate*, mörser*, raketenwerfer*, panzer, panzern, haubitze*, "
            "geschoss*, geschosse*, iskander*, grad, kalibr*, s 300, boden boden*"
        ),
        Cue.EXPLOSIVE: (
            "bombe, bomben, sprengstoff*, sprengsatz*, mine, minen, autobombe*, sprengfalle*, bombenleger*, sprengkörper*"
        ),
        Cue.GUN: (
            "bewaffnete, bewaffneter, bewaffneten, schütze, schützen, attentäter*, schüsse*, schüssen, gewehr*, "
            "kalaschnikow*, sturmgewehr*, maskierte*, messer, messern, machete*, scharfschütze*, heckenschütze*"
        ),
        Cue.TERROR: "terror*, dschihad*, islamist*, extremist*",
        Cue.JUDGED: "verurteilte, verurteilten, verurteilt, verurteilen",
        Cue.NEGOTIATION: "verhandlungen, friedensgespräch*, gipfel, gipfeltreffen, friedenskonferenz",
        Cue.RESPONSE: "vergeltung für, vergeltungsschlag* für, antwort auf, reaktion auf, rache für, revanche für, vergeltung auf",
        Cue.CLAIM: (
            "bekannte sich, bekannten sich, sich ~ bekannt, bekennt sich, bekennerschreiben*, bekennervideo*, reklamierte*, "
            "reklamiert*, übernahm* die verantwortung, übernahm* auch die verantwortung, die verantwortung übernommen, verantwortung übernahm*, "
            "verantwortung für"
        ),
        Cue.ATTRIBUTED: (
            "laut, zufolge, nach angaben, den angaben, nach darstellung, berichtete*, meldete*, teilte mit, mitteilte*, "
            "mitgeteilt, hieß es, sagte*, erklärte*, so der, so die, angeblich, mutmaßlich*"
        ),
        Cue.DENIAL: (
            "bestritt*, bestreitet*, dementier*, wies ~ zurück, weist ~ zurück, wiesen ~ zurück, weisen ~ zurück, "
            " zurückgewiesen*, leugne*, stritt ~ ab, bestritten*"
        ),
        Cue.ACCUSATION: "wirft ~ vor, warf ~ vor, werfen ~ vor, warfen ~ vor, vorwarf*, vorgeworfen*, beschuldig*, vorwurf*, bezichtig*",
        Cue.NEGATION: "nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, ohne, weder, niemand",
        Cue.FUTURE: (
            "kündigte* ~ an, kündigt* ~ an, angekündigt*, ankündigte*, plant, planen, plante*, geplant*, soll demnächst, sollen demnächst, soll am, sollen am, soll ab, sollen ab, will, wollen, werde, künftig*, demnächst, "
            "bevorstehend*, in aussicht, nächste woche, kommende woche, in zukunft, bereitet* ~ vor"
        ),
        Cue.HYPOTHETICAL: (
            "fordert*, gefordert*, fordern, forderung*, verlang*, =könnte, =könnten, =würde, =würden, =wäre, =wären, =hätte, =hätten, falls, sollte*, droht*, drohung*, drohen*, "
            "gedroht*, appellier*, rief ~ auf, riefen ~ auf, aufgerufen, ruft ~ auf, befürcht*, =fürchte, =fürchtet, =fürchten, warnt*, gewarnt*, warnung*, erwägt*, erwogen*, "
            "möglich*, gefahr, bitte*, um zu, bereit, pläne*, absicht*, zu vermeiden, vermeiden, verhindern, solle, sollen, dürfe*, müsse*, müssten"
        ),
        Cue.SPEECH: (
            "sagte, sagten, sagt, erklärte, erklärten, erklärt, kritisier*, wirft, warf, werfen, beschuldig*, forder*, verlang*, droht*, drohte*, warnt*, "
            "betonte*, verurteil*, bestritt*, dementier*, kündigte*, meldete*, teilte, mitteilte*, unterstütz*, begrüßt*, lehnt*, wies, weist, will, "
            "plant, hofft*, sieht, spricht, sprach von, reagier*, beschloss*, verhängte*, einigte*, berichtet*, denkt, verspricht, sprechen"
        ),
        Cue.IN: (
            "in, im, bei, nahe, über, nördlich, südlich, östlich, westlich, nordöstlich, nordwestlich, südöstlich, südwestlich, "
            "außerhalb, innerhalb, unweit, am, an, vor, rund um, um, ins, unter, entlang, zwischen, nördlicher"
        ),
        Cue.ON: "auf, gegen, von, über",
        Cue.FROM: "aus, ab",
        Cue.TO: "nach, zur, zum, richtung, gen",
        Cue.BY: "durch, von, vom",
        Cue.OF: "von, der, des, vom, in",
        Cue.DETERMINER: "der, die, das, dem, den, des, ein, eine, einem, einer, einen, seinem, ihrem, seiner, ihrer, diese*",
        Cue.PLACE_NOUN: (
            "stadt, städte, städten, ort, orte, ortschaft*, dorf, dörfer*, provinz*, region*, gebiet*, bezirk*, distrikt*, hauptstadt, "
            "hafenstadt, großstadt, kleinstadt, millionenstadt, metropole, gouvernement*, oblast, bundesstaat, halbinsel, insel, hafen, flughafen, bahnhof, "
            "stadtteil*, viertel*, vorort*, umland, raum, nähe, zentrum, innenstadt, norden, süden, osten, westen, nordosten, nordwesten, "
            "südosten, südwesten, nördlich*, südlich*, östlich*, westlich*, nordwestlich*, nordöstlich*, südöstlich*, südwestlich*, "
            "zentral*, belagert*, umkämpft*, grenzstadt, grenze, gebirge, berge*, stützpunkt, luftwaffenstützpunkt, flugplatz, küste, front, "
            "rebellenhochburg, hochburg, syrisch*, ukrainisch*, irakisch*, russisch*, türkisch*, afghanisch*, besetzt*, benachbart*, nahen, ganz, metropolregion, hotel, flüchtlingslager, lager"
        ),
        Cue.MOTION: (
            "flüchte*, flohen, flieht*, geflohen*, evakuier*, gebracht, transportier*, geliefert*, lieferte*, liefer*, reiste*, flog*, "
            "unterwegs, abgeschoben*, überstellt*, ausgereist*, zurückgekehrt*"
        ),
        Cue.BASED: "ansässig*, geführt*, unterstützt*, gestützt*, stämmig*, nah*, kontrolliert*",
        Cue.THERE: "dort, daselbst, hier, dortigen, dortige",
        Cue.COUNTRY_NOUN: "landesweit*, land, landes, bürgerkriegsland*, krisenland*, staat, nachbarland*, kriegsland*",
        Cue.TOWN_NOUN: "stadt, ort, dorf, hauptstadt, hafenstadt, großstadt, region, provinz, gebiet, ortschaft, gegend, insel",
        Cue.CAPITAL_NOUN: "hauptstadt",
        Cue.AND: "und, sowie, oder, auch",
        Cue.FORCE: (
            "armee*, brigade*, bataillon*, militär*, truppe*, streitkräfte*, soldat*, luftwaffe*, marine*, kampfjet*, kampfflugzeug*, jets, jet, bomber*, "
            "flugzeug*, hubschrauber*, drohne*, rakete*, artillerie*, panzer*, einheit*, kräfte*, regierungstruppen*, spezialeinheit*, "
            "sicherheitskräfte*, polizei*, polizist*, geheimdienst*, kriegsschiff*, fregatte*, marschflugkörper*, kommando*, f, geschoss*, generalstab*, "
            "grenzschutz*, besatzungstruppen*, angreifer*, invasor*"
        ),
        Cue.OFFICIAL: (
            "präsident*, regierung*, außenminister*, minister*, ministerium*, verteidigungsminister*, führung*, staatschef*, "
            "ministerpräsident*, premier*, kanzler*, kremlchef*, machthaber*, botschafter*, staatspräsident*, diplomat*, delegation*, regime*, unterhändler*, sonderbeauftragt*, vertreter*, delegiert*"
        ),
        Cue.GROUP_NOUN: (
            "miliz, terrormiliz, dschihadistenmiliz, extremistenmiliz, gruppe, terrorgruppe, organisation, terrororganisation, "
            "dschihadisten, dschihadistengruppe, extremisten, extremistengruppe"
        ),
        Cue.PRONOUN: "sie, er, diese",
        Cue.PASSIVE: "wurde, wurden, worden, wird, werden, sind, ist, seien, sei",
        Cue.CIVILIAN: (
            "zivilist*, zivilbevölkerung*, zivile*, passant*, bewohner*, einwohner*, kinder*, kind, frauen, frau, passagier*, "
            "passagiermaschine*, verkehrsmaschine*, journalist*, touristen*, urlauber*, krankenhaus*, schule*, markt, marktplatz, wohnhaus*, wohngebiet*, gläubig*, "
            "helfer*, bauern, besucher*, student*, schüler*, fahrgäste*, kirche*, moschee*, bus, konzertbesucher*"
        ),
        Cue.PERSON: (
            "mensch*, person*, zivilist*, kinder*, kind, kindern, frauen, frau, mann, männer*, soldat*, polizist*, kämpfer*, passagier*, bewohner*, "
            "einwohner*, opfer, insassen, besatzungsmitglied*, zivile*, tote*, verletzte*, verwundete*, rebell*, aufständisch*, extremist*, journalist*, "
            "helfer*, todesopfer*, mitarbeiter*, besucher*, touristen*, leben, jugendliche*, dschihadist*, angreifer*, leichen, sicherheitskräfte*, "
            "milizionär*, milizen, islamist*, terrorist*, demonstrant*, zivilpersonen, arbeiter*, fahrgäste*, bergleute*, mitglieder*, angehörig*, russen, syrer*, iraker*, ukrainer*, "
            "franzosen, deutsche*, israelis, palästinenser*, gläubig*, retter*, ärzte*, schüler*, studenten, urlauber*"
        ),
        Cue.ARTICLE_ONE: "ein, eine, einen, einem, einer, eines",
        Cue.AT_LEAST: "mindestens, wenigstens, mehr als, über, zumindest, nicht weniger als, inzwischen mindestens",
        Cue.AT_MOST: "bis zu, höchstens, maximal, weniger als",
        Cue.ABOUT: "etwa, rund, ungefähr, circa, ca, fast, knapp, beinahe, alle, insgesamt, gut, schätzungsweise, weitere",
        Cue.RANGE: "bis",
        Cue.INCLUDING: "darunter, davon, unter ihnen, einschließlich",
        Cue.NOT_PEOPLE: (
            "kilometer*, km, meter*, prozent*, jahre*, jahr, jährig*, tage*, tag, stunden*, uhr, minuten, wochen, monate*, "
            "rakete*, drohne*, panzer*, dollar, euro, tonnen, häuser*, gebäude*, luftangriff*, angriff*, mal, grad, "
            "gefangen*, vermisst*, flüchtling*, vertrieben*, festgenommen*, festnahmen, geiseln, hektar, quadratkilometer*, millionen, milliarden, "
            "mio, mrd, bomben, granaten, geschoss*, flugzeug*, schiffe*, fahrzeug*, dörfer*, ortschaften, einsätze*, orte*, schulen, staaten, länder*"
        ),
        Cue.FIGURATIVE: (
            "tor, tore, trainer, liga, bundesliga, halbzeit, stürmer, spieltag, torwart, elfmeter, meisterschaft, aktie*, börse*, inflation, anleger, zölle, importe*, billigimporte, umsatz*, branche, stahlindustrie, hersteller, konzern*, handelskrieg, einzelhandel, wettbewerb*, preise, preiskampf, quartal*, zuschauer"
        ),
        Cue.TRANSPORT: "an bord, insassen, passagiere*",
    },
    numbers={
        **{
            10 * tens + unit: f"{unit_word}und{tens_word}"
            for tens, tens_word in enumerate("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), 2)
            for unit, unit_word in enumerate("ein zwei drei vier fünf sechs sieben acht neun".split(), 1)
        },
        1: "einer, eins",
        2: "zwei, beide, beiden, zweier", 3: "drei, dreier", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn",
        11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn", 16: "sechzehn", 17: "siebzehn",
        18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig", 60: "sechzig",
        70: "siebzig", 80: "achtzig", 90: "neunzig", 100: "hundert, einhundert", 200: "zweihundert", 300: "dreihundert",
        1000: "tausend, eintausend",
    },
    vague={
        12: "dutzende, dutzenden, dutzender", 100: "hunderte, hunderten, hunderter, mehrere hundert, etliche hundert",
        1000: "tausende, tausenden, mehrere tausend",
    },
    multiples={12: "dutzend", 100: "hundert", 1000: "tausend"},
    examples=(
        EventExample(
            text="Bei einem Luftangriff auf einen Markt in Idlib sind am Dienstag mindestens 34 Menschen getötet worden.",
            event_type=EventType.AIR_STRIKE, place="Idlib", places=("Idlib",), dates=("am Dienstag",), killed=(34, None),
        ),
        EventExample(
            text="Russische Kampfjets bombardierten am Montag Stellungen der Rebellen in Homs.",
            event_type=EventType.AIR_STRIKE, place="Homs", places=("Homs",), dates=("am Montag",), agent="state:RU",
        ),
        EventExample(
            text="Die Opposition forderte Luftangriffe auf Damaskus.", event_type=EventType.AIR_STRIKE, place="Damaskus",
            places=("Damaskus",), assertion=Assertion.HYPOTHETICAL,
        ),
        EventExample(
            text="Bei Raketenbeschuss wurden in Charkiw 1.200 Menschen verletzt und elf getötet.",
            event_type=EventType.SHELLING, place="Charkiw", places=("Charkiw",), killed=(11, 11), injured=(1200, 1200),
        ),
        EventExample(text="Moskau kritisiert die Luftangriffe.", event_type=None, places=("Moskau",)),
    ),
)  # fmt: skip
