"""German: how events, actors and numbers of people are told."""

from geo.languages.de.agency import AGENCY, AGENCY_TOLD
from geo.languages.de.backdrop import BACKDROP, BACKDROP_TOLD
from geo.languages.de.bracket import BRACKET, BRACKET_TOLD
from geo.languages.de.civil import CIVIL, CIVIL_TOLD
from geo.languages.de.crowds import CROWDS, CROWDS_TOLD
from geo.languages.de.deeds import DEEDS, TOLD
from geo.languages.de.desk import DESK, DESK_TOLD
from geo.languages.de.pages import PAGES_CUES
from geo.languages.de.press import PRESS, PRESS_TOLD
from geo.languages.de.prose import PROSE, PROSE_TOLD
from geo.languages.de.told import TOLD_CUES
from geo.languages.de.wire import WIRE, WIRE_TOLD
from geo.languages.families import widened
from geo.languages.lands import LANDS
from geo.languages.pack import Cue, EventExample, EventWords
from geo.languages.weapon_stores import WEAPON_STORES
from geo.model import Assertion, EventType

_EVENTS = EventWords(
    past_deeds=(
        "traf", "trafen", "getroffen", "reiste", "reisten", "gereist", "empfing", "empfingen", "kam", "kamen",
        "besuchte", "besuchten", "besucht", "flog", "flogen", "sprach", "sprachen", "gesprochen", "telefonierte",
        "telefonierten", "beriet", "berieten", "landete", "landeten", "begann", "begannen", "verhandelten",
        "einigten", "tagte", "tagten",
    ),
    adjective_endings=("e", "en", "er", "es", "em"),
    attribute_endings=("ten", "te", "ter", "tes", "tem", "nen", "ne", "ner", "nes", "nem"),
    thousands=". ",
    verb_bracket=True,
    particles="ein, ab, an, um, vor",
    behind_particles=(
        "und, oder, sowie, aber, als, wie, bevor, ehe, nachdem, während, wobei, dass, weil, in, im, ins, bei, beim, auf, am, an, mit, "
        "nach, aus, bis, gegen, von, vom, ohne, seit, durch, unter, zwischen, zum, zur, nahe, nördlich, südlich, östlich, westlich"
    ),
    triggers={
        EventType.AIR_STRIKE: (
            "luftangriffs*, aus der luft angegriffen, aus der luft beschossen, aus der luft bombardiert, bomben abgeworfen, warf* ~ bomben, "
            "bomben ~ abwarf*, werfen ~ bomben, wirft ~ bomben, warfen ~ bomben ab, kampfjets bombardier*, kampfjets griffen, "
            "kampfflugzeuge griffen, kampfflugzeuge bombardier*, kampfflugzeuge warfen, kampfjets flogen, jets bombardier*, "
            "hubschrauber beschoss*, hubschrauberangriff*, tiefflieger*, gleitbombe*, fliegerbombe*, luftschlägen, luftschlags, "
            "luftattacke*, bombenabwurf*, bombenhagel, bombenteppich*, bombenflug*, bombardierungsflug*, luftkrieg, präzisionsschlag*, "
            "luftangriff*, luftschlag*, luftschläge*, fliegerangriff*, bombenangriff*, fassbombe*, luftbombard*, "
            "flog* ~ angriffe, fliegt ~ angriffe, fliegen ~ angriffe, flog* ~ einsätze, fliegen ~ einsätze, fliegt ~ einsätze, "
            "streubombe*, luftoffensive*, luftwaffe bombardier*"
        ),
        EventType.DRONE_STRIKE: (
            "drohnenangriffs*, drohnenangriffe*, drohnenattacken, drohnen griffen, drohne traf, "
            "drohnen trafen, drohnen schlugen, seedrohne*, sprengstoffdrohne*, angriffsdrohne*, kampfdrohne*, drohnenschwarm*, "
            "drohnenwelle*, drohnenbeschuss*, mit einer drohne, mit drohnen angegriffen, drohnen eingeschlagen, "
            "drohnenangriff*, drohnenattacke*, drohnenschlag*, drohneneinschlag*, kamikazedrohnen*"
        ),
        EventType.SHELLING: (
            "abgeschossene raketen, abgeschossene rakete, abgefeuerte raketen, abgefeuerte rakete, "
            "raketen abgeschossen, rakete abgefeuert, rakete abgeschossen, granaten abgefeuert, granaten abgeschossen, "
            "raketen auf, granaten auf, feuerte ~ raketen, feuerten ~ raketen, feuerte ~ rakete, schoss ~ raketen, "
            "schossen ~ granaten, nahm ~ unter beschuss, nahmen ~ unter beschuss, unter beschuss genommen, "
            "unter artilleriebeschuss, unter feuer, granate schlug, geschoss schlug, "
            "raketenangriffs*, raketenangriffe*, raketenangriffen, raketenhagel, raketensalve*, raketenwelle*, raketentreffer*, "
            "raketen abgefeuert, raketen abgeschossen auf, mit raketen beschossen, rakete schlug, raketen schlugen, "
            "raketen trafen, rakete traf, feuerte* ~ raketen, feuern ~ raketen, schoss* ~ raketen, "
            "schossen ~ raketen, marschflugkörper trafen, marschflugkörpern, marschflugkörperangriff*, geschosse schlugen, "
            "granaten schlugen, granaten trafen, mörsergranate*, mörserfeuer, artilleriegranate*, artilleriegeschoss*, artillerieduell*, "
            "artilleriebombardement*, artillerieschläge*, panzerbeschuss*, panzerfeuer, panzergranate*, nahm* ~ unter feuer, "
            "nehmen ~ unter feuer, nahmen ~ unter feuer, unter feuer nahm*, nimmt ~ unter feuer, unter artilleriefeuer, "
            "unter raketenbeschuss, beschießung*, dauerbeschuss*, schwerer beschuss, flächenbeschuss*, schiffsbeschuss*, streumunition*, "
            "ballistische* rakete*, "
            "raketenangriff*, raketenbeschuss*, raketeneinschlag*, raketenschlag*, beschuss*, beschoss*, beschoß*, "
            "beschießen, beschießt, beschossen*, artilleriebeschuss*, artillerieangriff*, artilleriefeuer*, "
            "granatbeschuss*, granatenbeschuss*, mörserangriff*, mörserbeschuss*, granateneinschlag*, "
            "unter feuer genommen, nahm* unter feuer, lag* unter feuer, unter beschuss"
        ),
        EventType.BOMBING: (
            "bombenanschlags*, bombenanschlägen, bombenattentate*, autobombenanschlag*, autobombenattentat*, lkw bombe*, lastwagenbombe*, "
            "sprengstoffattentat*, rohrbombe*, nagelbombe*, paketbombe*, briefbombe*, kofferbombe*, "
            "sprengstoffpaket*, sprengvorrichtung*, bombenserie*, doppelanschlag*, bombe ging hoch, bombe hochging, "
            "bombe ging ~ hoch, bombe explodier*, bomben explodier*, bombe gezündet, bombe zündete*, zündete* eine bombe, "
            "zündeten eine bombe, zündete* ~ sprengsatz, auf eine mine, auf minen, minenunglück*, minensperre*, seemine*, haftmine*, "
            "tretmine*, panzermine*, straßenmine*, straßenrandbombe*, sprengfallen, hochgegangen*, in die luft geflogen, in die luft flog*, "
            "flog* in die luft, flogen in die luft, in die luft gejagt, jagte* ~ in die luft, jagten ~ in die luft, sprengung, sprengungen, "
            "explodierende pager, explodierten ~ pager, explodierten ~ funkgeräte, ferngezündet*, sprengstoffexplosion*, "
            "sprengstoffladung*, "
            "bombenanschlag*, bombenanschläge*, bombenattentat*, sprengstoffanschlag*, sprengstoffanschläge*, autobombe*, "
            "sprengfalle*, sprengsatz*, sprengsätze*, minenexplosion*, landmine*, bombenexplosion*, "
            "bombe* explodier*, bombe* detonier*, sprengte*, gesprengt*, in die luft gesprengt, sprengladung*"
        ),
        EventType.SUICIDE_BOMBING: (
            "selbstmordattentäterin*, selbstmordattentats*, selbstmordanschlägen, selbstmordanschlags, sprengten sich, sprengt sich, "
            "in die luft sprengt*, sich in die luft, riss* ~ mit in den tod, sprengstoffweste ~ zünd*, zündete* ~ sprengstoffweste, "
            "zündete* ~ sprengstoffgürtel, selbstmordattacke*, "
            "selbstmordanschlag*, selbstmordanschläge*, selbstmordattentat*, selbstmordattentäter*, sprengte* sich, sprengte* ~ in die luft, "
            "in die luft sprengte*, sprengstoffgürtel*, selbstmordbomber*, selbstmordkommando*"
        ),
        EventType.GRENADE: (
            "handgranatenanschlag*, handgranaten ~ warfen, warf* ~ handgranate*, granate ~ geworfen, granatenanschlag*, "
            "schleuderte* ~ handgranate*, "
            "handgranate*, granatenwurf*"
        ),
        EventType.CHEMICAL_WEAPON: (
            "giftgasanschlag*, giftgasgranate*, giftgasbombe*, chemieangriff*, chemische* waffe*, chemische* angriff*, "
            "chemischer kampfstoff*, chemische kampfstoff*, kampfstoff*, nervenkampfstoff*, senfgas*, nowitschok*, sarin*, chlorbombe*, "
            "c waffen*, "
            "giftgasangriff*, giftgasattacke*, giftgaseinsatz*, giftgas*, chemiewaffenangriff*, chemiewaffeneinsatz*, "
            "chemiewaffenattacke*, chlorgasangriff*, chlorgas*, sarinangriff*, sarin, saringas*, nervengas*"
        ),
        EventType.ARMED_CLASH: (
            "krieg zwischen, bandenkrieg*, "
            "krieg begann, krieg brach, kriegsbeginn, kriegsausbruch*, "
            "gefechten, kämpfen um, kampf zwischen, kämpfe zwischen, kampfhandlungen, schwere kämpfe, heftige kämpfe, schweren kämpfen, "
            "heftigen kämpfen, bei kämpfen, in kämpfen, kämpfe in, kämpfe am, kämpfe im, schüsse fielen, fielen schüsse, fielen ~ schüsse, "
            "schießereien, schusswechseln, schusswechsels, schießerei zwischen, feuerwechsel*, feuergefechte*, feuerkampf*, "
            "beschossen sich, hinterhalts, in einen hinterhalt, aus dem hinterhalt, hinterhalte*, "
            "überfall auf einen stützpunkt, überfall auf eine kaserne, überfall auf ein armee*, überfall auf einen militär*, "
            "überfiel* ~ stützpunkt, überfiel* ~ kaserne, griff* ~ armeeposten, griff* ~ stützpunkt, "
            "angriff auf einen stützpunkt, angriff auf eine kaserne, angriff auf einen armee*, angriff auf einen militär*, "
            "angriff auf eine polizei*, angriff auf das hauptquartier, bodeneinsatz*, bodentruppen rückten, vorgerückt*, vorrück*, "
            "rückte* ~ vor, rückten ~ vor, stürmte* ~ gefängnis, gestürmt, gefängnis ~ gestürmt, stürmten, stürmte*, erstürmt*, "
            "erstürmung*, kesselschlacht*, meuter*, putschversuch*, putsch*, "
            "grenzgefecht*, grenzzwischenfall*, scharmützel*, gegenangriff*, gegenstoß*, frontdurchbruch*, durchbruch ~4 front*|linie*|linien|stellungen|verteidigung*, häuserkampf*, "
            "straßenkampf*, nahkampf*, kommandoaktion*, kommandounternehmen*, militäroperation*, militäreinsatz*, militäraktion*, "
            "antiterroreinsatz*, anti terror einsatz*, großoffensiv*, bodenoffensiven, offensive gegen, offensive auf, offensive in, "
            "kampfverband*, kämpft um, lieferten ~ gefecht*, lieferten ~ schusswechsel, lieferten ~ feuergefecht, zurückgeschlagen, "
            "abgewehrt*, wehrten ~ ab, "
            "gefecht*, feuergefecht*, gefechte*, kämpfe, kämpfen zwischen, straßenkämpfe*, häuserkämpfe*, bodenkämpfe*, schusswechsel*, "
            "schießerei*, zusammenstöße* zwischen, kampfhandlung*, kämpft, kämpfen, kämpften, führt ~ krieg, führen ~ krieg, bodenoffensive*, "
            "offensive, großoffensive*, gegenoffensive*, bodenangriff*, sturmangriff*, hinterhalt, lieferten sich, "
            "kampf um, kämpfe um, schlacht um, vorstoß*, feuerten aufeinander, überfiel* stellung*"
        ),
        EventType.GOVERNMENT_REGAINS_TERRITORY: (
            "rückkehr der armee, rückkehr der *en armee, rückkehr der *en truppen, rückkehr der *en soldaten, "
            "hisst* ~ fahne, hisst* ~ flagge, hissen ~ fahne, "
            "zurückgewonnen*, zurückgewann*, wieder eingenommen, wieder eroberten, zurück erobert*, rückeroberten, rückerobert*, "
            "freigekämpft*, befreit*, befreiung von, befreiung der stadt, befreite* ~ stadt, von ~ befreit, altstadt eingenommen, "
            "armee nahm ~ ein, truppen nahmen ~ ein, wieder in der hand, "
            "wieder in regierungshand, vertrieb* ~ miliz, vertrieben ~ miliz, vertrieb* ~ rebellen, vertrieben ~ rebellen, "
            "vertrieb* ~ dschihadisten, verdrängt*, hissten die flagge, hisste* die flagge, wieder die kontrolle, kontrolle zurück, "
            "rückgewinnung*, "
            "zurückgedrängt*, vertrieben aus der stadt, drängten ~ zurück, drängte ~ zurück, aus der stadt gedrängt, zurückerober*, rückeroberung*, wieder unter kontrolle, befreit* die stadt, wiedererober*, "
            "kontrolle wiedererlangt, kontrolle zurückgewonnen"
        ),
        EventType.NONSTATE_OVERTAKES_TERRITORY: (
            "im handstreich, im handstreich genommen, handstreich*, "
            "einnahme*, bemächtigt*, besetzten, besetzte, besetzung von, brachten ~ unter ihre kontrolle, "
            "brachte ~ unter ihre kontrolle, brachte ~ unter seine kontrolle, unter kontrolle gebracht, "
            "an sich gerissen, riss* ~ an sich, fiel* in die hände, fielen ~ in die hände, in die hände ~ gefallen, "
            "fall von, fall der stadt, fiel ~ an die, fielen ~ an die, überrannte*, überrollten ~4 stadt, überrollten ~4 stellungen, drangen ~ ein, "
            "drang ~ ein, eingedrungen*, zogen in ~ ein, zog in ~ ein, einzug in, einzug der, marschierten in, vorgedrungen*, "
            "stießen ~ vor, stieß ~ vor, geländegewinn*, "
            "eroberten, eroberte, erobert, eroberung*, eingenommen, einnahme von, einnahme der, nahm ~ ein, nahmen ~ ein, "
            "unter ihre kontrolle, unter seine kontrolle, kontrolle übernommen, übernahm* die kontrolle, "
            "in die hände, überrannt*, überrannten"
        ),
        EventType.ATTACK_ON_CIVILIANS: (
            "eingestochen, stach ~ ein, stachen ~ ein, zugestochen, stach zu, stach ~ nieder, niedergestochen, "
            "feuerte ~ auf, feuerten ~ auf, feuerte in, feuerten in, schoss ~ auf, schossen ~ auf, schoss ~ um sich, "
            "schossen ~ um sich, schoss in die, schossen in die, um sich schießend, auf ~ geschossen, "
            "in die menschenmenge, raste in, raste ~ in, fuhr ~ in die menge, steuerte ~ in, "
            "zu tode geprügelt, zu tode getrampelt, zu tode gefoltert, zu tode gesteinigt, gesteinigt, verbrannt, "
            "lebendig verbrannt, aus nächster nähe, kopfschuss*, kopfschüsse*, niedergemäht, mähte ~ nieder, "
            "mähten ~ nieder, metzelten, metzelte, massakrierten, ermordeten, ermordet, ermordete, "
            "richteten ~ hin, richtete ~ hin, erschossen, erstach, erstachen, enthaupteten, köpfte, überfallen, "
            "überfielen, mordanschlag, tötung von, tötung des, tötung der, ermordung, killerkommando, feuerüberfall*, "
            "schießattacke*, angriff auf gläubige, angriff auf zivilisten, "
            "um sich geschossen, schoss* ~ um sich, schießt ~ um sich, wild um sich, "
            "feuerten auf, feuerte auf, feuern auf, schießen auf, "
            "anschlagsserien, attentate*, attentats*, terroranschlags*, terroranschlägen, terrorangriffe*, bluttat*, blutbad*, gemetzel*, "
            "massakern, massakriert*, niedergemetzelt*, niedergeschossen*, niedergestochen*, erstochen*, erstach*, totgeschlagen*, "
            "erschlagen*, zu tode, gelyncht*, mordanschläge*, mordete*, mordeten, gemordet*, todesschütze*, todesschüsse*, "
            "schoss auf, schoss um sich, schossen um sich, schoss ~ in die menge, schossen ~ in die menge, feuerte ~ in die menge, "
            "in die menge geschossen, in die menge gefeuert, in die menge gefahren, in die menge, in eine menschenmenge, in menschenmenge, "
            "in den weihnachtsmarkt, raste* in, raste* ~ in, rast in, "
            "gerast, fuhr ~ in eine, gefahren ~ menge, amokfahrt*, todesfahrt*, amoktat*, amokschütze*, amok, eröffnet* ~ das feuer, "
            "eröffneten ~ das feuer, eröffnen ~ das feuer, eröffnete ~ das feuer, das feuer auf, das feuer eröffnet, feuer eröffnet, "
            "unter beschuss genommen, gezielt getötet*, gezielte tötung*, exekut*, exekution*, standrechtlich*, öffentlich hingerichtet*, "
            "enthauptung*, geköpft*, köpften, massenhinrichtung*, massenerschießung*, massengrab*, massenmord*, völkermord*, gefoltert*, "
            "folter*, misshandelt*, messerstecher*, messerstecherei*, mit einem messer, mit messern, mit macheten, mit äxten, "
            "gewehrschüsse*, schießerei, schusswaffenangriff*, angriff auf eine kirche, angriff auf eine moschee, angriff auf ein dorf, "
            "angriff auf einen bus, angriff auf touristen, angriff auf eine schule, überfälle auf, überfall auf ein dorf, überfiel* ~ dorf, "
            "überfielen ~ dorf, brandsätze*, brandanschläge*, lynchmord*, pogrom*, säureangriff*, "
            "tot aufgefunden, tot gefunden, mordkommando*, auftragsmord*, "
            "umgebracht*, terroranschlag*, terroranschläge*, anschlag, anschlags, anschläge, anschlägen, anschlagsserie, attentat*, "
            "terrorangriff*, terrorattacke*, massaker*, messerangriff*, messerattacke*, amoklauf*, erschoss*, erschossen*, "
            "erschießen, erschießung*, hingerichtet*, hinrichtung*, enthauptet*, ermordet*, ermordung*, mord an, "
            "mordanschlag*, ermordete*, schüsse auf, schossen auf, feuerten in die menge, eröffneten das feuer, "
            "eröffnete das feuer, brandanschlag*, überfall auf, überfiel*, mordserie*"
        ),
        EventType.ABDUCTION: (
            "nahm ~ gefangen, nahmen ~ gefangen, nahm ~ als geisel, nahmen ~ als geiseln, als geisel genommen, "
            "als geiseln genommen, hält ~ fest, halten ~ fest, hielten ~ fest, hielt ~ fest, in seine gewalt, "
            "in ihrer gewalt, gekapert, kaperten, kapern, entführt, entführten, "
            "entführung*, entführer*, verschleppt*, verschleppung*, geiseln, geisel, geiselhaft*, in geiselhaft, geiseldrama*, gekaperte*, "
            "kaperte*, gekapert*, kaperung*, gefangen genommen, gefangengenommen*, gefangennahme*, in gefangenschaft, kriegsgefangen*, "
            "lösegeld*, festgehalten*, verschwundenen, verschwinden lassen, flugzeugentführung*, piraten, in der gewalt, "
            "nahmen ~ geiseln, nahm ~ geiseln, entführ*, verschlepp*, geiselnahme*, geiseln genommen, als geisel*, gekidnappt*, kidnapp*, "
            "als geiseln, in ihre gewalt, geiselnehmer*"
        ),
        EventType.SEXUAL_VIOLENCE: (
            "vergewaltigt*, vergewaltigung*, massenvergewaltigung*, sexsklav*, sexuelle* übergriff*, missbraucht*, "
            "vergewaltig*, sexuelle gewalt, sexualverbrechen, sexualisierte gewalt"
        ),
        EventType.PROTEST: (
            "menschen forderten, menschen forderte, tausende forderten, zehntausende forderten, "
            "hunderttausende forderten, hunderte forderten, "
            "auf die straße, auf die straße gegangen, zog durch, marschierten zu, marschierten vor, "
            "marschiert durch, versammelten sich, versammelte sich, "
            "gedenkmarsch*, gedenkkundgebung*, protestierend*, "
            "besetzten den platz, platz besetzt, blockierten, blockade der, sitzblockaden, straßenblockaden, "
            "zeltlager, gegendemonstrant*, gegendemonstration*, gegenprotest*, in den streik, "
            "legten die arbeit nieder, arbeitsniederlegung*, warnstreik*, streikenden, streikende, trillerpfeifen, "
            "transparent*, skandierten, skandierend*, "
            "demonstrationen, demonstrationszug*, demonstrierten, demonstrierende*, protestierende*, protestierten, protestzug*, "
            "protestwelle*, protestler*, protest gegen, protest, proteste*, massenkundgebung*, massendemonstration*, "
            "straßenprotest*, straßenblockade*, straßensperre*, blockierten ~ straße*, blockieren ~ straße*, blockiert* ~ straße*, "
            "kamen tausende ~8 zusammen, kamen hunderte ~8 zusammen, kamen zehntausende ~8 zusammen, kamen ~3 tausende zusammen, "
            "tausende kamen ~8 zusammen, hunderte kamen ~8 zusammen, menschen kamen ~8 zusammen, zogen zum, zogen zur, zogen vor, zogen vors, zogen durch, "
            "marschierten durch, marschierten zum, marschierten zur, marsch durch, zug durch, gehen auf die straße, "
            "ging* ~ auf die straße, auf die straßen, strömten ~ auf, menschenkette*, schweigemarsch*, trauermarsch*, lichterkette*, "
            "generalstreik*, streik*, streikten, hungerstreik*, sprechchöre*, sprechchor*, trieb* ~ auseinander, "
            "auseinandergetrieben*, lösten ~ auf, mahnwachen, sit in, sitzstreik*, kundgebungen, autokorso*, "
            "demonstranten, demonstration*, demonstriert*, zogen ~ durch die straßen, zog ~ durch die straßen, demonstrier*, protestier*, protestkundgebung*, proteste, protesten, protestmarsch*, "
            "protestaktion*, kundgebung*, massenproteste*, mahnwache*, friedensmarsch*, großdemo*, gingen auf die straße, sitzblockade*"
        ),
        EventType.RIOT: (
            "unruhe*, gewalttätige* proteste*, gewaltsame* proteste*, zusammenstöße* mit der polizei, zusammenstößen mit der polizei, "
            "steine auf, flaschen auf, brandsätze auf, molotowcocktail*, barrikade*, autos in brand, autos angezündet, "
            "brennende autos, brennende barrikaden, geplündert*, plünderer*, plündern*, mob, randale*, krawallnacht*, lynchmob*, "
            "straßenschlachten, aufruhr*, tumult*, gestürmt ~ parlament, stürmten ~ parlament, stürmten ~ botschaft, "
            "sturm auf das parlament, sturm auf das kapitol, sturm auf die botschaft, drangen ins parlament, drang ins parlament, "
            "aufgebrachte* menge, wütende* menge, gewaltausbruch*, gewaltwelle*, "
            "ausschreitung*, krawall*, unruhen, randalier*, straßenschlacht*, plünderung*, plünderten, lynch*, "
            "steine geworfen, warfen steine, bewarfen"
        ),
        EventType.MILITARY_PRESENCE: (
            "soldaten ziehen ~ ein, truppen ziehen ~ ein, truppen rücken ~ ein, soldaten rücken ~ ein, "
            "eingerückt*, sperrten ~ brücke, sperrten ~ straße*, rollten ~ auf, bezogen ~ stellungen, "
            "schickt* ~ soldaten, schickte ~ soldaten, schickten ~ soldaten, schickt ~ truppen, schickte ~ truppen, schicken ~ truppen, "
            "schicken ~ soldaten, entsendet ~ soldaten, schickte* ~ kriegsschiff*, schickt ~ kriegsschiff*, kriegsschiffe entsandt, "
            "truppenentsendung*, truppenverstärkung*, truppenaufstockung*, verstärkung, verstärkungen, "
            "aufgestockt*, aufstockung*, stationierten, stationierte, stationierung*, einmarschier*, "
            "einmarschs, marschierte* ~ ein, drangen ~ vor, überquerten die grenze, über die grenze, überschritt* die grenze, "
            "rollten ~ panzer, panzer rollten, panzer rollen, fuhren ~ auf, patrouille*, patrouillen, seemanöver*, "
            "großmanöver*, militärübung*, truppenübung*, manövern, gemeinsame übung, gefechtsbereitschaft*, alarmbereitschaft*, "
            "mobilisierung*, mobilisiert*, mobilmachungs*, einberuf*, wehrpflicht*, waffenlieferung*, panzerlieferung*, lieferte* ~ panzer, liefert ~ panzer, liefern ~ panzer, "
            "luftraumverletzung*, luftraum verletzt*, drang* ~ luftraum, in den luftraum, verletzte* ~ luftraum, riegelten ~ ab, "
            "riegelte ~ ab, abgeriegelt*, bewachen, bewachten, bezogen ~ stellung, postiert*, kontrollpunkt*, verlegt ~ truppen, "
            "verlegte ~ truppen, verlegten, verlegung von, "
            "truppenverlegung*, truppenaufmarsch*, truppenbewegung*, aufmarsch*, zusammengezogen, mobilmachung*, militärmanöver*, manöver, "
            "truppenstationierung*, stationier*, verlegte*, verlegt, verlegen, verlegung*, in stellung, entsandte*, "
            "entsendet*, entsenden, entsendung*, in bewegung gesetzt, patrouillier*, militärpräsenz*, truppenpräsenz*, "
            "marschierten ein, einmarsch*, rückten ein, einrückte*, rückte ein, aufgestellt, aufstellung von, truppenkonvoi*, "
            "liefen ~ aus, lief ~ aus, ausgelaufen, brachte* ~ in stellung, einsetzen, eingesetzt"
        ),
        EventType.BASE_ESTABLISHED: (
            "militärstützpunkt ~ eröffnet, militärstützpunkt ~ errichtet, marinestützpunkt ~ eröffnet, eröffnete* ~ stützpunkt, "
            "eröffnete ~ militärbasis, baute* ~ stützpunkt, errichtet* ~ stützpunkt, errichteten ~ lager, richtete* ~ hauptquartier, "
            "richteten ~ hauptquartier, neuer stützpunkt, neuen stützpunkt, neue basis, neue militärbasis, außenposten errichtet, "
            "stützpunkt errichtet, stützpunkt eröffnet, basis errichtet, militärbasis errichtet, stützpunkt eingerichtet, "
            "errichtete* einen stützpunkt, baute* einen stützpunkt"
        ),
        EventType.WEAPONS_DISRUPTED: (
            "abfangen, abgewehrt*, abwehrte*, wehrte* ~ ab, wehrten ~ ab, zerstört* ~ drohnen, abgeschossene*, abgeschossenen, "
            "abschießen, abgeschossen wurde*, flugabwehr schoss, luftabwehr schoss, raketenabwehr*, unschädlich gemacht, unschädlich, "
            "entschärfte*, entschärften, sprengsatz ~ entschärft, kontrolliert gesprengt, kontrollierte sprengung, "
            "waffenfund*, waffenversteck*, sprengstofffund*, sichergestellt*, beschlagnahmt*, vereitelt*, verhindert* ~ anschlag, "
            "anschlagsplan*, anschlagspläne*, minenräum*, entminung*, waffen abgegeben, entwaffnet*, entwaffnung*, "
            "abstürzen lassen, zum absturz gebracht, heruntergeschossen*, runtergeschossen*, vom himmel, "
            "abgefangen*, fing ~ ab, fingen ~ ab, abfing*, abgeschossen*, abschuss*, abschoss*, abzuschießen, schoss* ~ ab, schossen ~ ab, schießt ~ ab, holte* ~ vom himmel, "
            "vom himmel geholt, vom himmel holte*, entschärft*, entschärfung*, waffenlager ausgehoben, waffen sichergestellt, "
            "waffen beschlagnahmt, heruntergeholt"
        ),
        EventType.ARREST: (
            "der polizei gestellt, den behörden gestellt, stellte sich der polizei, stellten sich der polizei, "
            "stellte sich den behörden, hat sich ~ gestellt, "
            "sitzen in haft, sitzt in haft, saßen in haft, in polizeihaft, vorläufig festgenommen, "
            "festgenommene*, festnahmen, nahm* ~ fest, festgenommen ~ worden, verhaftete*, verhafteten, verhaftungswelle*, verhaftungen, "
            "massenverhaftung*, massenfestnahme*, in gewahrsam, polizeigewahrsam*, in untersuchungshaft, untersuchungshaft*, hausarrest*, "
            "abgeführt*, führte* ~ ab, gefangengesetzt*, eingesperrt*, inhaftierung*, inhaftierte*, durchsuchung*, hausdurchsuchung*, "
            "durchsuchte*, durchkämm*, großrazzia*, razzien*, dingfest*, ausgeliefert*, "
            "auslieferung*, festgehalten, ging* ~ ins netz, ergriffen, "
            "festgenommen*, festnahme*, verhaftet*, verhaftung*, nahm ~ fest, nahmen ~ fest, in haft, inhaftier*, razzia, "
            "razzien, gefasst"
        ),
        EventType.PROPERTY_DESTRUCTION: (
            "in flammen auf, gehen ~ in flammen, gingen ~ in flammen, ging ~ in flammen, in flammen aufgegangen, "
            "anzündete*, zündeten ~ an, zündete ~ an, steckte* ~ in brand, steckten ~ in brand, setzten ~ in brand, setzte ~ in brand, "
            "brannten ~ nieder, brannte ~ nieder, niedergerissen*, abgerissen*, dem erdboden gleich, dem erdboden gleichgemacht, "
            "gesprengt ~ brücke, brücke gesprengt, brücke zerstört, zerstörte* ~ tempel, zerstörten ~ tempel, tempel gesprengt, "
            "geschändet*, schändung*, demoliert*, vandal*, plünderte*, sabotier*, sabotageakt*, ausgebrannt*, brandschatz*, "
            "verwüstung*, verwüsteten, gestürzt* ~ statue, statue ~ gestürzt, rissen ~ nieder, zerstörten ~ häuser, "
            "in brand gesteckt, in brand gesetzt, setzten in brand, steckten in brand, angezündet*, niedergebrannt*, "
            "zerstörung des, zerstörung der, zerstörten den, verwüstet*, geplündert*, brandstiftung*, sabotage*"
        ),
        EventType.AGREEMENT: (
            "ließ ~ geiseln frei, ließen ~ geiseln frei, kamen ~ geiseln frei, "
            "geiseln freigelassen, übergab ~ geiseln, übergaben ~ geiseln, "
            "im austausch gegen, im gegenzug für die freilassung, "
                        "einigte* sich, einigten sich, geeinigt*, einigung*, friedensschluss*, friedensvereinbarung*, friedensplan*, pakt, pakts, "
            "abkommen ~ unterzeichnet, abkommen unterzeichnet, abkommen geschlossen, unterzeichnete ~ abkommen, schlossen ~ abkommen, "
            "schließen ~ abkommen, vertrag unterzeichnet, vertrag geschlossen, verständigten sich, verständigt*, verständigung*, "
            "austausch von gefangenen, tauschten ~ gefangene, gefangene ausgetauscht, gefangenenaustauschs, gefangene freigelassen, "
            "geiselabkommen*, freilassung von, freigelassen*, freilassung*, waffenruhen, waffenstillstands*, feuereinstellung*, "
            "einstellung der kämpfe, einstellung der kampfhandlungen, humanitäre pause, kampfpause*, getreideabkommen*, absichtserklärung*, "
            "memorandum*, roadmap, normalisierungsabkommen*, rahmenabkommen*, "
            "besiegelt*, ratifiziert*, "
            "waffenruhe*, waffenstillstand*, feuerpause*, friedensabkommen*, abkommen, abkommens, übereinkunft*, vereinbarten, "
            "vereinbart, vereinbarung*, friedensvertrag*, gefangenenaustausch*, unterzeichneten, unterzeichnet*, "
            "unterzeichnung*, deeskalationszone*"
        ),
        EventType.WITHDRAWAL: (
            "abgezogen*, abziehen, abziehenden, zieht ~ ab, ziehen ~ ab, abmarsch*, rückzugs, zurückziehen, zurückzuziehen, zog* ~ zurück, "
            "zogen ~ zurück, zieht ~ zurück, ziehen ~ zurück, truppenreduzierung*, räumung*, räumte*, räumen, gab* ~ auf., "
            "gaben ~ auf., verließ* ~ stadt, verließen ~ stadt, verlassen ~ stadt, verließen das land, letzte soldaten, letzten soldaten, "
            "abzug der, abzug aus, heimkehr der truppen, übergabe der stadt, übergab* ~ stützpunkt, übergeben ~ stützpunkt, kapitul*, "
            "ergaben sich, ergab sich, "
            "abzug, abzugs, truppenabzug*, rückzug*, zogen sich ~ zurück, zog sich ~ zurück, zieht sich ~ zurück, ziehen sich ~ zurück, zurückgezogen, abgezogen, zogen ~ ab, zog ~ ab, "
            "geräumt, räumten, verließen die stadt"
        ),
        EventType.DIPLOMACY: (
            "beraten, zu beraten, beratschlagen, kommen zusammen, kam zusammen, "
            "kamen zusammen, tritt zusammen, trat zusammen, treten zusammen, traten zusammen, minister tagen, außenminister tagen, verteidigungsminister tagen, regierungschefs tagen, staatschefs tagen, tagen die, tagen seit, tagt, tagten, "
            "sich ~ getroffen, "
            "hatte ~ gesprochen, haben ~ gesprochen, hat ~ gesprochen, traf mit, zusammengetroffen, "
            "zusammengekommen, gereist, "
            "verabschiedete* ~ resolution, nahm* ~ resolution, resolution verabschiedet, beschloss ~ resolution, "
            "kam nach, kamen nach, kommt nach, kommen nach, "
            "trifft ~ mit, trifft ~ in, treffen mit, traf ~ zu, traf in, trafen in, trifft in, trafen ~ zusammen, traf ~ zusammen, "
            "treffen ~ zusammen, zusammengetroffen*, zusammentreffen*, begegn*, unterredung*, unterredete*, aussprache*, krisentreffen*, "
            "krisensitzung*, krisengipfel*, sondergipfel*, sondertreffen*, friedensgipfel*, spitzentreffen*, dreiertreffen*, "
            "vierertreffen*, ministertreffen*, verhandlungen, verhandlungsrunde*, verhandeln, gesprächsrunde*, friedensverhandlung*, "
            "vermittlungsgespräch*, vermittelt*, vermittler*, "
            "kommen ~ zusammen, kommt ~ zusammen, kamen ~ zusammen, zusammengekommen*, gereist*, reist*, reist ~ nach, reiste, reisten, "
            "reist nach, reisen nach, nach ~ gereist, nach ~ reisen, flog nach, fliegt nach, lud ~ ein, "
            "besuchen, besuche, zu besuch, staatsbesuchs*, antrittsbesuch*, arbeitsbesuch*, truppenbesuch*, zu gast, "
            "gastgeber*, empfängt, empfing*, empfang, telefonierten, rief* ~ an, videokonferenz*, videoschalte*, konferenzen, "
            "geberkonferenz*, konsultation*, konsultierte*, beratungen, berieten, berät, sondierungsgespräch*, ankunft in, "
            "kam in ~ an, eintraf*, landete* in, "
            "diplomaten ausgewiesen, ausgewiesen*, "
            "wies ~ diplomaten, botschafter einbestell*, einbestell*, abbruch der beziehungen, beziehungen abgebrochen, "
            "brach* ~ beziehungen, trat ~ zusammen, treten ~ zusammen, zusammengetreten*, eu gipfel*, nato gipfel*, "
            "g7 gipfel*, "
            "treffen, treffens, gipfeltreffen*, gipfel, gipfels, traf sich, trafen sich, traf ~ mit, getroffen mit, "
            "telefonat*, telefonierte*, telefoniert*, telefongespräch*, verhandlung*, verhandelte*, verhandelt, friedensgespräch*, "
            "gespräche, gesprächen, besuch in, besuch, besuchs, besuchte*, besucht*, staatsbesuch*, reise nach, reiste nach, "
            "reiste* zu, empfing, empfangen, empfingen, kam* zusammen, konferenz*, außenministertreffen*, "
            "friedenskonferenz*, sondersitzung*, dringlichkeitssitzung*, sitzung, abgestimmt mit, sich abgestimmt, abgestimmt, beriet*, "
            "beriet mit, sprach* mit, sprachen mit, sprach er, sprach sie, pendeldiplomatie*, botschafter einbestellt, "
            "bestellte* den botschafter, sicherheitskonferenz*, station gemacht, eingetroffen, getagt, tagte*"
        ),
        EventType.SANCTION: (
            "sanktionspaket*, sanktionen in kraft, verhängt* ~ sanktionen, verhängten ~ sanktionen, verhängen ~ sanktionen, "
            "beschloss* ~ sanktionen, beschlossen ~ sanktionen, sanktionen ~ beschlossen, sanktionen ~ verhängt, sanktioniert*, "
            "einreiseverbot*, kontosperr*, konten gesperrt, vermögen eingefroren, eingefroren*, ölembargo*, waffenembargo*, "
            "handelsembargo*, embargos, strafmaßnahme*, ölpreisdeckel*, preisdeckel*, exportverbot*, importverbot*, einfuhrverbot*, "
            "ausfuhrverbot*, sanktionen aufgehoben, sanktionen ~ aufgehoben, sanktionen gelockert, sanktionen verlängert, "
            "sanktionen verhängt, sanktionen gegen, sanktionen beschlossen, embargo, verhängte* sanktion*"
        ),
        EventType.HUMANITARIAN: (
            "stiegen in busse, bestiegen busse, in busse gesetzt, in evakuierungszüge, in evakuierungsbusse, "
            "suchten ~ schutz, suchen ~ schutz, suchte ~ schutz, suchten ~ zuflucht, suchen ~ zuflucht, "
            "suchte ~ zuflucht, fanden ~ zuflucht, "
            "wohnorte verlassen, wohnungen verlassen, häuser verlassen, dörfer verlassen, "
            "mussten fliehen, musste fliehen, zur flucht, auf die flucht, "
            "flüchtlinge eingetroffen, brachte ~ in sicherheit, suchen schutz, zuflucht gefunden, zuflucht gesucht, "
            "zuflucht suchen, in die flucht, ergriffen die flucht, verließen ihre dörfer, verlassen ihre häuser, "
            "heimat verlassen, aus ihren dörfern, obdachlos, vertriebene, hilfsgütern, lastwagen mit, lkw mit, "
            "humanitäre hilfe, humanitärer hilfe, humanitären korridor*, humanitärer korridor*, hilfe eingetroffen, "
            "abwurf von hilfsgütern, hilfsflüge, evakuiert, "
            "in bussen gebracht, mit bussen gebracht, holte* ~ heraus, rollte* ~ konvoi, konvoi rollte*, "
            "machten sich auf den weg, aus der stadt gebracht, "
            "flüchten, flüchtende*, geflüchtet*, geflohene*, flieht, flüchtlinge erreicht*, flüchtlinge aus, flüchtlinge nach, "
            "binnenflüchtling*, binnenvertrieben*, vertrieb* ~ menschen, obdachlos*, verließen ~ häuser, verlassen ~ häuser, "
            "verließen ~ heimat, verlassen ~ heimat, aus ihren häusern, in sicherheit bringen, brachten ~ in sicherheit, "
            "rettungseinsatz*, gerettet*, luftbrücke*, hilfsflug*, hilfsflüge*, hilfspaket*, hilfsschiff*, "
            "hilfslieferungen, lebensmittellieferung*, lebensmittelpaket*, nothilfe*, soforthilfe*, "
            "lastwagen mit hilfsgütern, lkw mit hilfsgütern, hilfskonvois, konvoi mit, hungersnot*, ausgeflogen ~ verletzte, evakuierte*, "
            "evakuierten, evakuierung*, evakuiert*, feldlazarett*, notunterkunft*, notunterkünfte*, rückkehr der flüchtlinge, "
            "zurückgekehrt*, suchten zuflucht, suchten schutz, zuflucht, grenzübergang geöffnet, "
            "fliehen, verließen ihre häuser, ausgeflogen*, flog ~ aus, flogen ~ aus, evakuier*, hilfslieferung*, hilfsgüter*, hilfskonvoi*, flüchteten, flohen, geflohen, vertrieben, "
            "vertreibung*, in sicherheit gebracht, hilfstransport*, fluchtkorridor*, humanitäre* korridor*, flüchtlingsstrom*"
        ),
    },
    cues={
        Cue.BETWEEN: (
            "zwischen, "
        ),
        Cue.ACCORDING: (
            "laut, nach angaben, den angaben, nach darstellung, nach einschätzung, nach ansicht, "
        ),
        Cue.SUFFERED: (
            "gerieten geriet in einen hinterhalt, in einen hinterhalt geraten, "
            "in einen hinterhalt, gerieten unter beschuss, geriet unter beschuss, unter beschuss geraten, "
            ""
        ),
        Cue.OWNED: (
            "deren, dessen, eigene, eigenen, seine, ihre, "
        ),
        Cue.FREED: (
            "befreit*, befreien, freigelassen*, freilassung*, freigekommen*, freikamen, frei, gerettet*, freizulassen, "
            "entlassen*, "
        ),
        Cue.BORDER: (
            "grenze zu, grenze zum, grenze zur, grenze mit, grenze nach, grenzen zu, grenzgebiet zu, grenzgebiet zum, "
        ),
        Cue.CLINIC: (
            "krankenhaus, krankenhäuser*, klinik*, lazarett*, hospital*, spital*, leichenhalle*, "
        ),
        Cue.TREATED: (
            "behandelt*, behandel*, eingeliefert*, gebracht, brachte, brachten, geflogen, verlegt*, aufgenommen, "
            "versorgt*, ausgeflogen*, "
        ),
        Cue.IDIOM: (
            "sturmgewehr*, "
            "attentäter*, "
            "seit kriegsbeginn, seit beginn des krieges, seit beginn der kämpfe, seit kriegsausbruch, "
            "kriegsverbrechen, kalten krieg*, bürgerkrieg*, "
            "handelskrieg*, preiskampf*, statt, stattgefunden, hitzeschlag, herzinfarkt, schlag ins gesicht, "
            "schlagabtausch*, in kraft getreten, protestnote*, protestbewegung*, protestpartei*, protestwähler*, "
            "terrormiliz*, anschlag auf die pressefreiheit, "
        ),
        Cue.CLEARED: "räumen, räumt, räumte, räumten, geräumt, räumung, räumungen",
        Cue.UNDERGOES: "unter beschuss, unter feuer, ziel von, ziel der, ziel eines, ziel schwerer, war ziel, zum ziel, opfer von, opfer eines",
        Cue.HOSTS: "gastgeber, ausgerichtet, schauplatz von, schauplatz einer, schauplatz eines, schauplatz der",
        Cue.VISIT: "besucht, besuchte, besuchten, besuchen",
        Cue.AFFLICTED: "erschütter*, heimsuch*, heimgesucht, erfass*, lähm*",
        Cue.EXPELLED: "vertreib*, vertrieb*, verdräng*, zurückdräng*, zurückgedrängt*, hinausdräng*, herausdräng*, verjag*, jagt*, jagen, warf, warfen, hinausgeworfen",
        Cue.ATTACK: (
            "*angriff, *angriffe, *angriffs, *angriffen, angegriffen*, angreif*, anzugreifen, griff ~ an, griffen ~ an, griff an, griffen an, greif* ~ an, attackier*, "
            "attacke*, zuschlug*, zugeschlagen, überfallen, bluttat*, gewalttat*"
        ),
        Cue.STRIKE: "*schlag gegen, vergeltungsschlag*, militärschlag*, gegenschlag*, präzisionsschlag*",
        Cue.BOMBARD: "bombardier*, bombardement*, zerbomb*, bombt*, bombten",
        Cue.BLAST: "explosion*, detonation*, explodierte*, detonierte*, explodiert, detoniert",
        Cue.HIT: (
            "überzogen, überzog, eingedeckt, überschüttet, überschüttete, "
            "schlagen ~ ein, schlägt ~ ein, eingeschlagene*, einschlagen, gefeuert*, schoss, schossen, abwarf*, abwerfen, wirft, werfen, "
            "abgingen, niedergehen, prasselten, ging* ~ nieder, gingen ~ nieder, ging ~ hoch, hochging*, versenkt*, versenkte*, torpedier*, "
            "gerammt*, rammte*, krachte*, explodier*, detonier*, hagelte*, "
            "traf, trafen, getroffen, einschlug*, eingeschlagen, schlug ~ ein, schlugen ~ ein, einschlag, einschläge*, "
            "feuerte*, abgefeuert*, abfeuerte*, warf, warfen, abgeworfen*, niedergegangen, gingen nieder, ging nieder, "
            "beschädigt*, zerstört*, getötet*"
        ),
        Cue.DAMAGE: (
            "beschädigt, zerstört, "
            "zerstörte* häuser, zerstörte* gebäude, trümmer*, ruine*, zerstörung*, schäden, brand in, feuer in, rauch*"
        ),
        Cue.FORCES_ACTIVE: "im einsatz, im kampfeinsatz, in aktion, flogen einsätze, kampfeinsatz, kampfeinsätze*",
        Cue.EQUIPMENT: (
            "panzerkolonne*, militärkonvoi*, militärkolonne*, truppenkonzentration*, militärlager*, feldlazarett*, "
            "raketensystem*, flugabwehrraketen*, flugabwehrsystem*"
        ),
        Cue.KILLED: (
            "menschenleben, mit in den tod, in den tod gerissen, kamen ~ um, kam ~ um, "
            "ums leben kamen, ums leben kam, kam um, umkamen, verloren ihr leben, verlor sein leben, verlor ihr leben, "
            "das leben verloren, das leben gekostet, kostete ~ das leben, kosteten ~ das leben, in den tod gerissen, "
            "zu tode gekommen, fanden den tod, fand den tod, den tod gefunden, tot geborgen, tot aufgefunden, "
            "tot gefunden, leblos*, erlag*, erlagen, erlegen, opfer gefordert, forderte ~ tote, "
            "forderten ~ tote, forderte ~ todesopfer, zum opfer fielen ~ zum opfer, zum opfer "
            "töteten, hingemetzelt*, ausgelöscht*, verblutet*, niedergemäht*, "
            "erstochen*, erstach*, erschlagen*, niedergemetzelt*, gelyncht*, exekutiert*, totgeschlagen*, abgeschlachtet*, verbrannt*, "
            "ums leben, ums leben gekommen, kamen ums leben, kam ums leben, getöteter, getötete, todesfälle, tod, tode, leben gelassen, "
            "ließen ~ leben, verloren ~ leben, verlor ~ leben, kosteten ~ leben, kostete ~ leben, riss ~ in den tod, rissen ~ in den tod, "
            "niedergeschossen*, hingerichtet*, umgekommen, sterben, stirbt, tödlich*, todesopfern, erschossene*, leiche, gefallene*, "
            "massakriert*, enthauptet*, zu tode, "
            "getötet*, tötete*, töten, todesopfer*, tote, toten, toter, tote*, starb, starben, gestorben*, ums leben*, ihr leben verlor*, das leben, "
            "getöteten, umgekommen*, umkam*, kamen um, gefallen, fielen, leichen, leichname*, tod von, opfer, verstorben*, umgebracht*, erschossen*, ermordet*, "
            "verstarb*, in den tod, erstickt*, umgebracht*, zerriss*"
        ),
        Cue.INJURED: (
            "niedergestochen*, angefahren*, "
            "kamen zu schaden, zu schaden gekommen, zu schaden kamen, kam zu schaden, "
            "erlitten verletzungen, erlitt verletzungen, in lebensgefahr, lebensgefährlich, brandverletzungen, "
            "schusswunden, stichwunden, kamen ins krankenhaus, in krankenhäusern, in kliniken, davongetragen, "
            "verletzungen, verletzung, erlitten ~ verletzungen, erlitt* ~ verletzung*, behandelt*, ins krankenhaus, in krankenhäuser, "
            "im krankenhaus, angeschossen*, schussverletz*, in behandlung, erlitten ~ brandwunden, lebensgefährlich*, schwer verletzt, "
            "leicht verletzt, "
            "verletzt*, verwundet*, verletzte*, verwundete*, schwerverletzt*, leichtverletzt*"
        ),
        Cue.ACCIDENT: (
            "absturz*, hubschrauberabsturz*, helikopterabsturz*, hubschrauber ~8 abgestürzt, flugzeug ~8 abgestürzt, "
            "massenpanik*, gedränge, einsturz*, busunglück*, zugunglück*, schiffsunglück*, brückeneinsturz*, "
            "erdbeben*, unfall*, unglück*, verkehrsunfall*, überschwemmung*, hochwasser*, lawine*, großbrand*, entgleis*, "
            "hitzewelle*, flugzeugabsturz*, erdrutsch*, gasexplosion*"
        ),
        Cue.AIR: (
            "kampfjet*, kampfflugzeug*, kampfflieger*, jets, jet, bomber, bombern, kampfhubschrauber*, hubschrauber*, helikopter*, luftwaffe*, "
            "flugzeuge, flugzeugen, aus der luft, luftgestützt*, rafale*, tornado*, suchoi*, su 17*, su 22*, su 24*, su 25*, su 27*, su 30*, su 34*, su 35*, mig 21*, mig 23*, mig 25*, mig 29*, mig 31*, tu 22*, tu 95*, tu 160*, f 16, f 15, f 35, fliegt, flog, flogen, fassbomben"
        ),
        Cue.DRONE: "drohne*, *drohnen, *drohne, schahed*, shahed*, kamikazedrohne*",
        Cue.GROUND_FIRE: (
            "rakete*, *rakete, *raketen, artillerie*, granate*, mörser*, raketenwerfer*, panzer, panzern, haubitze*, "
            "geschoss, geschosse, geschosses, *geschosse, iskander*, grad, kalibr*, s 300, boden boden*, ch 22, ch 101, ch 59, kinschal*, tomahawk*, marschflugkörper*"
        ),
        Cue.EXPLOSIVE: (
            "bombe, bomben, sprengstoff*, sprengsatz*, mine, minen, autobombe*, sprengfalle*, bombenleger*, sprengkörper*"
        ),
        Cue.GUN: (
            "rechtsextremist*, rechtsextremer, neonazi*, islamist, amokläufer*, amoktäter*, schwerbewaffnet*, "
            "bewaffnete männer, bewaffnetem, schütze*, pistole*, gewehren, gewehrfeuer*, maschinengewehr*, maschinenpistole*, feuerwaffe*, "
            "schusswaffe*, revolver*, killer*, mörder*, killerkommando*, vermummte*, bande, banden, bandenmitglied*, gangster*, "
            "milizionäre*, dschihadisten, extremisten, angreifer*, täter*, tätern, todesschwadron*, räuber*, piraten, viehdieb*, "
            "islamisten, gardisten, messerstecher*, kartell*, "
            "bewaffnete, bewaffneter, bewaffneten, schütze, schützen, attentäter*, schüsse*, schüssen, gewehr*, "
            "kalaschnikow*, sturmgewehr*, maskierte*, messer, messern, machete*, scharfschütze*, heckenschütze*"
        ),
        Cue.OUTRAGE: "anschlag, anschlags, attentat, attentats",
        Cue.COUNTED: "zweite, zweiter, zweiten, dritte, dritter, dritten, vierte, vierter, vierten, fünfte, fünfter, fünften, sechste, sechster, sechsten, jüngste, jüngster, jüngsten, neueste, neuester, neuesten, schwerste, schwerster, schwersten, schlimmste, schlimmster, schlimmsten, blutigste, blutigster, blutigsten",
        Cue.TERROR: "terror*, dschihad*, islamist*, extremist*",
        Cue.WITHOUT: "ohne",
        Cue.CONTRAST: (
            "nachdem, bevor, "
            "während, wohingegen, obwohl"
        ),
        Cue.BACKED: "unterstützt von, mit unterstützung, mit hilfe",
        Cue.MISSION: "botschaft, botschaften, konsulat*",
        Cue.JUDGED: "jährt sich, jährte sich, jährten sich, verurteilte, verurteilten, verurteilt, verurteilen",
        Cue.TALKED: "über, um, zu, zur, zum, für",
        Cue.NEGOTIATION: (
            "gespräche, telefonat*, telefonierte*, telefoniert*, sicherheitsrat, sondersitzung*, vermittlung, gipfel*, sondergipfel*, "
            "friedensverhandlung*, "
            "verhandlungen, friedensgespräch*, gipfel, gipfeltreffen, friedenskonferenz"
        ),
        Cue.RESPONSE: (
            "gedenken an, gedachte* der, gedachten der, gedenkfeier für, jahrestag des, jahrestag der, opfer des, opfer der, opfer von, "
            "überlebende des, prozess um, prozess wegen, ermittlungen zu, ermittlungen wegen, erinnert an, erinnerung an, trauer um, "
            "trauerfeier für, hinterbliebene*, vorbild des, nach dem muster, "
            "vergeltung für, vergeltungsschlag* für, antwort auf, reaktion auf, rache für, revanche für, vergeltung auf"
        ),
        Cue.CLAIM: (
            "bekannte sich, bekannten sich, sich ~ bekannt, bekennt sich, bekennerschreiben*, bekennervideo*, reklamierte*, "
            "reklamiert*, übernahm* die verantwortung, übernahm* auch die verantwortung, die verantwortung übernommen, verantwortung übernahm*, "
            "verantwortung für"
        ),
        Cue.ATTRIBUTED: (
            "soll ~ haben, sollen ~ haben, soll ~ worden sein, sollen ~ worden sein, soll ~ gewesen sein, "
            "sollen ~ gewesen sein, "
            "sagt, sagten, sagen, erklärten, erklärt, berichten, berichteten, meldeten, meldet, melden, teilten, "
            "teilte, gab ~ bekannt, gaben ~ bekannt, bestätigte*, angaben, sprach von, sprachen von, spricht von, "
            "nach einschätzung, nach ansicht, augenzeugen, beobachter*, heißt es, räumte ~8 ein, räumten ~8 ein, räumt ~8 ein, räumen ~8 ein, eingeräumt, einräumte*, "
            "laut, zufolge, nach angaben, den angaben, nach darstellung, berichtete*, meldete*, teilte mit, mitteilte*, "
            "mitgeteilt, hieß es, sagte*, erklärte*, so der, so die, angeblich, mutmaßlich*"
        ),
        Cue.DENIAL: (
            "bestritt*, bestreitet*, dementier*, wies ~ zurück, weist ~ zurück, wiesen ~ zurück, weisen ~ zurück, "
            " zurückgewiesen*, leugne*, stritt ~ ab, bestritten*"
        ),
        Cue.ACCUSATION: "wirft ~ vor, warf ~ vor, werfen ~ vor, warfen ~ vor, vorwarf*, vorgeworfen*, beschuldig*, vorwurf*, bezichtig*",
        Cue.NEGATION: (
            "wurde abgesagt, wurden abgesagt, abgesagt worden, fand nicht statt, fanden nicht statt, geplatzt, "
            "wurde verschoben, verschoben worden, kam nicht zustande, kamen nicht zustande, nicht zustande, "
            "nirgends, nichts, abgesagt*, absage*, sagte ~ ab, sagt ~ ab, fiel aus, fällt aus, ausgefallen*, verschoben*, ausgeschlossen*, "
            "schloss ~ aus, schließt ~ aus, verzichtet*, verweiger*, gescheitert*, entging*, entgangen*, "
            "nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, ohne, weder, niemand"
        ),
        Cue.FUTURE: (
            "lädt ~ zu, lädt, =laden, "
            "wird ~ treffen, soll, sollen, werden ~ treffen, wird erwartet, werden erwartet, erwartet, ist geplant, sind geplant, "
            "ist vorgesehen, vorgesehen, am kommenden, kommenden, nächsten, nächster woche, nächster zeit, bereitet, bereiten, vorbereitet*, angesetzt*, "
            "steht bevor, kündigt, ankündigung*, beabsichtig*, möchte, möchten, wolle, wollten, "
            "kündigte* ~ an, kündigt* ~ an, angekündigt*, ankündigte*, plant, planen, plante*, geplant*, soll demnächst, sollen demnächst, soll am, sollen am, soll ab, sollen ab, will, wollen, werde, künftig*, demnächst, "
            "bevorstehend*, in aussicht, nächste woche, kommende woche, in zukunft, bereitet* ~ vor"
        ),
        Cue.HYPOTHETICAL: (
            "hofft auf, ob, drohe*, drohend*, angedroht*, drohte mit, droht mit, forderte*, verlangte*, =dürfte, =dürften, "
            "vorstellbar, szenario*, gerücht*, spekul*, eventuell*, womöglich, angst vor, sorge vor, furcht vor, warnen, "
            "warnte*, ruf nach, rufe nach, ultimatum*, vorschlag*, schlug ~ vor, schlägt ~ vor, anbot, bot ~ an, angeboten*, "
            "prüft*, debattier*, erwäge*, im falle, im fall, "
            "fordert*, gefordert*, fordern, forderung*, =verlangen, =verlangt, =verlangte, =verlangten, =verlange, =könnte, =könnten, =würde, =würden, =wäre, =wären, falls, sollte*, droht*, drohung*, drohen*, "
            "gedroht*, appellier*, rief ~ auf, riefen ~ auf, aufgerufen, ruft ~ auf, befürcht*, =fürchte, =fürchtet, =fürchten, warnt*, gewarnt*, warnung*, erwägt*, erwogen*, "
            "möglich*, gefahr, bitte*, um zu, bereit, pläne*, absicht*, zu vermeiden, vermeiden, verhindern, solle, sollen, dürfe*, =müsse, =müssten"
        ),
        Cue.SPEECH: (
            "sagen, teilten, mitgeteilt, bestätig*, berichtete*, berichten, hieß, äußer*, gab ~10 bekannt, gaben ~10 bekannt, gab ~10 an, gaben ~10 an, betont*, "
            "schrieb*, schilder*, räumte ~8 ein, räumten ~8 ein, räumt ~8 ein, eingeräumt, bekräftig*, fügte, mahnt*, beklag*, würdig*, rief, riefen, appellier*, "
            "bezeichn*, nannte, nannten, stellte klar, "
            "sagte, sagten, sagt, erklärte, erklärten, erklärt, kritisier*, wirft, warf, werfen, beschuldig*, forder*, verlang*, droht*, drohte*, warnt*, "
            "betonte*, verurteil*, bestritt*, dementier*, kündigte*, meldete*, teilte, mitteilte*, unterstütz*, begrüßt*, lehnt*, wies, weist, will, "
            "plant, hofft*, sieht, spricht, sprach von, reagier*, beschloss*, verhängte*, einigte*, berichtet*, denkt, verspricht, sprechen"
        ),
        Cue.IN: (
            "unweit von, unweit des, außerhalb von, in der umgebung von, abseits von, meilen von, kilometer von, km von, in, im, bei, nahe, über, nördlich, südlich, östlich, westlich, nordöstlich, nordwestlich, südöstlich, südwestlich, "
            "außerhalb, innerhalb, unweit, am, an, vor, rund um, um, ins, unter, entlang, zwischen, nördlicher"
        ),
        Cue.ON: "auf, gegen, von, über",
        Cue.VISITED: "besichtigte*, besichtigten, besichtigt, besuchte, besuchten, in augenschein",
        Cue.POSSESSIVE: "sein, seine, seinen, ihr, ihre, ihren",
        Cue.BEGINS: "beginnt, beginnen, startet, eröffnet wird, stattfindet, anläuft",
        Cue.FACILITY_NOUN: "kraftwerk, atomkraftwerk, anlage, werk, staudamm, damm, stützpunkt, flughafen, flugplatz, brücke, krankenhaus, klinik, lager",
        Cue.VEHICLE: "bus, busse, bussen, konvoi*, lastwagen, lkw, laster, zug, züge, zügen, krankenwagen, fahrzeug*, kolonne*",
        Cue.MOURNED: "betrauer*, trauern um, trauerfeier*, beerdig*, beisetz*, beigesetzt*, gedenk*, gedacht*",
        Cue.AS_OF: "stand",
        Cue.OVER: "über",
        Cue.LAUNCH: "abgefeuert*, abgeschossen*, gestartet*, startete*, feuerte*, feuerten, abfeuerte*, losgeschickt",
        Cue.FROM: (
            "aus, ab, vom stützpunkt, vom luftwaffenstützpunkt, vom flugplatz, vom militärflugplatz, vom militärflughafen, "
            "von der basis, von der luftwaffenbasis, vom flugzeugträger"
        ),
        Cue.TO: "nach, zur, zum, richtung, gen",
        Cue.BY: "durch, von, vom",
        Cue.OF: "von, der, des, vom, in",
        Cue.DETERMINER: "der, die, das, dem, den, des, ein, eine, einem, einer, einen, seinem, ihrem, seiner, ihrer, diese*",
        Cue.PLACE_NOUN: (
            "stadtrand*, ortsrand*, außenbezirk*, randbezirk*, stadtzentrum*, stadtkern*, toren, tore, busbahnhof*, stadtausgang, ortseingang, ortsausgang, stadteingang, einfahrt, ausfahrt, zufahrt, innenstadtbereich, landkreis*, kreis*, departement*, präfektur*, gemeinde*, gemeinden, slum*, siedlung*, townships, ecke, "
            "teil, teile, teilen, herz, herzen, rand, rande, landesteil*, landstrich*, tal, hochland, ebene, delta, "
            "bucht, golf, meerenge, hochburg*, bastion*, enklave*, unruhig*, abgelegen*, ostkongolesisch*, "
            "gleichnamig*, historisch*, nahe*, südhessisch*, hessisch*, bayerisch*, sächsisch*, nordrhein*, "
            "stadt, städte, städten, ort, orte, ortschaft*, dorf, dörfer*, provinz*, region*, gebiet*, bezirk*, distrikt*, hauptstadt, "
            "hafenstadt, großstadt, kleinstadt, millionenstadt, metropole, gouvernement*, oblast, bundesstaat, halbinsel, insel, hafen, flughafen, bahnhof, "
            "stadtteil*, viertel*, vorort*, umland, raum, nähe, zentrum, innenstadt, norden, süden, osten, westen, nordosten, nordwesten, "
            "südosten, südwesten, nördlich*, südlich*, östlich*, westlich*, nordwestlich*, nordöstlich*, südöstlich*, südwestlich*, "
            "zentral*, belagert*, umkämpft*, grenzstadt, grenze, gebirge, berge*, stützpunkt, luftwaffenstützpunkt, flugplatz, küste, front, "
            "rebellenhochburg, hochburg, syrisch*, ukrainisch*, irakisch*, russisch*, türkisch*, afghanisch*, besetzt*, benachbart*, nahen, ganz, ganzen, gesamten, ganze, gesamte, metropolregion, hotel, flüchtlingslager, lager, "
            "rathaus, rathauses, altstadt, stadtmitte, stadtmauer*, *viertel, *vierteln, *gebiet, *gebieten, *bahnhof, *bahnhofs, *platz von, *marktplatz, hauptplatz, zentralplatz, stadtplatz, gelände, *gelände, campus, universität, hochschule, u bahn, metro, s bahn, "
            "boulevard*, allee*, prachtstraße*, hauptstraße*, straße, straßen, autobahn*, ringstraße*, brücke, brücken, ufer, hafen*, markt, märkte, märkten, basar, einkaufsstraße*, geschäftsstraße*, parlament, parlaments, parlamentsgebäude*, präsidentenpalast*, regierungssitz*, "
            "präsidialpalast*, präsidialamt*, palast, palastes, gericht, gerichts, gerichtsgebäude*, gefängnis, gefängnisses, zentralgefängnis*, zitadelle, moschee*, kirche*, kathedrale*, synagoge*, schule*, krankenhaus*, krankenhäuser*, klinik*, kaserne*, fabrik*, stadion*, park, parks, flughafens, bahnhofs, "
            "vororten, vororte, außenbezirken, stadtteilen, randbezirken, satellitenstadt*, botschaftsviertel, peripherie, stadtgebiet*, umkreis, nachbarort*, straße zum, straße zur, straße nach, autobahn nach, autobahn zum, landstraße nach, fernstraße nach, schnellstraße nach, zufahrtsstraße nach, strecke nach, bahnstrecke nach, zufahrt nach, zufahrt zum"
        ),
        Cue.MOTION: (
            "auf dem weg, unterwegs, "
            "flüchte*, flohen, flieht*, geflohen*, evakuier*, gebracht, transportier*, geliefert*, lieferte*, liefer*, reiste*, flog*, "
            "unterwegs, abgeschoben*, überstellt*, ausgereist*, zurückgekehrt*"
        ),
        Cue.BASED: (
            "nahestehend*, nahestehen, lebende*, geborene*, stammende*, gestrandete*, ausharrende*, festsitzende*, inhaftierte*, wohnende*, "
            "genutzt*, benutzt*, gehalten*, beherrscht*, betrieben*, bewohnt*, "
            "ansässig*, geführt*, unterstützt*, gestützt*, stämmig*, kontrolliert*"
        ),
        Cue.SAME_PLACE: "selben gebiet, derselben gegend, derselben region, selben ort, derselben stelle, gleichen gebiet",
        Cue.WHERE: "wo",
        Cue.THERE: (
            "vor ort, am tatort, an ort und stelle, "
            "dort, daselbst, hier, dortigen, dortige"
        ),
        Cue.COUNTRY_NOUN: (
            "landesweit*, land, landes, bürgerkriegsland*, krisenland*, staat, nachbarland*, kriegsland*, wüstenstaat, inselstaat, "
            "küstenstaat, golfstaat, andenland, sahelland, karibikstaat, königreich, golfemirat, emirat"
        ),
        Cue.TOWN_NOUN: (
            "altstadt, innenstadt, stadtzentrum, parlament, palast, präsidentenpalast, flughafen, gefängnis, vorort, vororte, vororten, "
            "stadtteil, stadtviertel, botschaft, bahnhof, "
            "stadt, ort, dorf, hauptstadt, hafenstadt, großstadt, region, provinz, gebiet, ortschaft, gegend, insel, "
            "provinzhauptstadt, gebietshauptstadt, regionalhauptstadt, bezirkshauptstadt, millionenstadt, kleinstadt, küstenstadt, "
            "grenzstadt, wüstenstadt, industriestadt, oasenstadt, universitätsstadt, handelsstadt, metropole, stadtkern, stadtgebiet, "
            "siedlung, bezirk, distrikt, gouvernement, bundesstaat, teilrepublik, halbinsel"
        ),
        Cue.AREA_NOUN: "region, provinz, gebiet, gegend, insel, bezirk, distrikt, gouvernement, bundesstaat, teilrepublik, halbinsel",
        Cue.CAPITAL_NOUN: "hauptstadt",
        Cue.AND: "und, sowie, oder, auch",
        Cue.FORCE: (
            "konvoi*, patrouille*, stellungen, "
            "armee*, brigade*, bataillon*, militär*, truppe*, streitkräfte*, soldat*, luftwaffe*, marine*, kampfjet*, kampfflugzeug*, jets, jet, bomber*, "
            "flugzeug*, hubschrauber*, drohne*, rakete*, artillerie*, panzer*, einheit*, kräfte*, regierungstruppen*, spezialeinheit*, "
            "sicherheitskräfte*, polizei*, polizist*, geheimdienst*, kriegsschiff*, fregatte*, marschflugkörper*, kommando*, f, geschoss, geschosse, generalstab*, "
            "grenzschutz*, besatzungstruppen*, angreifer*, invasor*"
        ),
        Cue.OFFICIAL: (
            "generalstabschef*, könig*, emir, kronprinz*, papst*, senator*, abgeordnete*, gouverneur*, bürgermeister*, befehlshaber*, "
            "staatsanwalt*, nato botschafter*, "
            "präsident*, regierung*, außenminister*, minister*, ministerium*, verteidigungsminister*, führung*, staatschef*, "
            "ministerpräsident*, premier*, kanzler*, kremlchef*, machthaber*, botschafter*, staatspräsident*, diplomat*, delegation*, regime*, unterhändler*, sonderbeauftragt*, vertreter*, delegiert*"
        ),
        Cue.GROUP_NOUN: (
            "paramilitärs, kämpfer, "
            "miliz, terrormiliz, dschihadistenmiliz, extremistenmiliz, gruppe, terrorgruppe, organisation, terrororganisation, "
            "dschihadisten, dschihadistengruppe, extremisten, extremistengruppe"
        ),
        Cue.PRONOUN: "sie, er, diese",
        Cue.PASSIVE: "wurde, wurden, worden, wird, werden, sind, ist, seien, sei",
        Cue.CIVILIAN: (
            "bürger, bürgern, bürgerinnen, "
            "dorfbewohner*, anwohner*, menschenmenge*, familie*, familien, flüchtling*, vertriebene*, arzt*, ärzte*, sanitäter*, "
            "krankenwagen*, krankenhäuser*, klinik*, patient*, schulen, kindergarten*, kita*, universität*, hochschule*, wohnblock*, "
            "wohnhochhaus*, mehrfamilienhaus*, hochhaus*, bäckerei*, markthalle*, einkaufszentrum*, supermarkt*, restaurant*, café*, "
            "hotel*, gottesdienst*, pilger*, priester*, nonne*, mönch*, lehrer*, bauer*, hirte*, fischer*, arbeiter*, bergarbeiter*, "
            "feiernde*, festivalbesucher*, marktbesucher*, touristin*, tourist*, reisende*, zugreisende*, busreisende*, "
            "entwicklungshelfer*, nothelfer*, menschenrechtler*, aktivist*, politiker*, richter*, christen, muslime, jesiden, jesidinnen, "
            "handelsschiff*, frachter*, tanker*, fähre*, hilfskonvoi*, bevölkerung, gefangene*, häftling*, insassen, wartende*, trauernde*, "
            "kurden, "
            "zivilist*, zivilbevölkerung*, zivile*, passant*, bewohner*, einwohner*, kinder*, kind, frauen, frau, passagier*, "
            "passagiermaschine*, verkehrsmaschine*, journalist*, touristen*, urlauber*, krankenhaus*, schule*, markt, marktplatz, wohnhaus*, wohngebiet*, gläubig*, "
            "helfer*, bauern, besucher*, student*, schüler*, fahrgäste*, kirche*, moschee*, bus, konzertbesucher*"
        ),
        Cue.PERSON: (
            "kleinkind*, rentner*, passant*, gläubige*, "
            "großmutter, großvater, oma, opa, enkel, enkelin, tante, onkel, ehefrau, ehemann, bruder, schwester, "
            "diplomat*, botschafter*, minister*, anwält*, techniker*, sportler*, händler*, verkäufer*, zivilbeschäftigte*, "
            "militärangehörig*, "
            "bürger, bürgern, "
            "dorfbewohner*, anwohner*, familie*, familien, flüchtling*, reporter*, fotograf*, kameramann*, fahrer*, beifahrer*, "
            "pilot*, offizier*, general*, kommandeur*, kommandant*, rekruten, kadett*, matrosen, marinesoldat*, blauhelm*, friedenssoldat*, "
            "söldner*, gardisten, wachleute*, wachmann*, wächter*, grenzschützer*, grenzsoldat*, beamte*, agent*, richter*, politiker*, "
            "abgeordnete*, aktivist*, gefangene*, häftling*, geisel*, pilger*, priester*, nonnen, mönche*, lehrer*, bauern, hirten, "
            "fischer*, ausländer*, amerikaner*, briten, türken, kurden, christen, muslime, jesiden, afghanen, pakistaner*, inder*, "
            "jemeniten, sudanesen, malier*, nigerianer*, leute*, brüder*, schwestern, mädchen, jungen, junge, babys, säugling*, senior*, "
            "mutter, mütter, vater, väter, sohn, söhne, tochter, töchter, ehepaar*, sanitäter*, feuerwehrleute*, feuerwehrmann*, "
            "ingenieur*, anhänger*, parteigänger*, bandenmitglied*, attentäter*, verdächtige*, täter*, siedler*, reisende*, feiernde*, "
            "festivalbesucher*, marktbesucher*, gottesdienstbesucher*, regierungssoldat*, milizangehörig*, separatist*, kinder, säuglinge, "
            "todesopfer, "
            "mensch*, person*, zivilist*, kinder*, kind, kindern, frauen, frau, mann, männer*, soldat*, polizist*, kämpfer*, passagier*, bewohner*, "
            "einwohner*, opfer, insassen, besatzungsmitglied*, zivile*, tote, toten, toter, verletzte*, verwundete*, rebell*, aufständisch*, extremist*, journalist*, "
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
            "mio, mrd, bomben, granaten, geschoss, geschosse, flugzeug*, schiffe*, fahrzeug*, dörfer*, ortschaften, einsätze*, orte*, schulen, staaten, länder*"
        ),
        Cue.FIGURATIVE: (
            "stadion, pause, sieg, pokal, mannschaft, elf, abwehr, gäste, tabelle, abstieg, aufstieg, fans, verein, saison, meister, "
            "finale, schiedsrichter, minute, strafraum, turnier, weltmeister, börse, aktie, aktien, umsatz, gewinn, konzern, marktanteil*, "
            "preiskampf*, discounter*, zoll, investor*, kunden, verbraucher*, filiale*, wahlkampf*, koalition, haushalt, opposition, "
            "bundestag, fraktion, kinostart, album, leser*, "
            "tor, tore, trainer, liga, bundesliga, halbzeit, stürmer, spieltag, torwart, elfmeter, meisterschaft, aktie*, börse*, inflation, anleger, zölle, importe*, billigimporte, umsatz*, branche, stahlindustrie, hersteller, konzern*, handelskrieg, einzelhandel, wettbewerb*, preise, preiskampf, quartal*, zuschauer"
        ),
        Cue.TRANSPORT: "an bord, insassen, passagiere*",
        Cue.ENDED: (
            "beendet*, beenden, beendete, beendigung*, ende der, ende von, ende des, stoppt*, stoppen, stoppte*, gestoppt*, "
            "eingestellt*, einstellung der, einstellen, ruhen, abebben, abgeflaut*, nach wochen*, nach monaten*"
        ),
        Cue.TOLL: (
            "steigt auf, beläuft sich auf, beziffer* auf, liege bei, überstieg, übersteigt, beträgt, "
            "gestiegen auf, stieg auf, stieg ~ auf, erhöhte sich auf, erhöht sich auf, auf mindestens, bezifferte auf, beziffert auf, "
            "beziffern auf, liegt bei, lag bei, auf über, auf mehr als, gibt ~ mit, gab ~ mit, inzwischen"
        ),
        Cue.WEAPON_IN_HAND: (
            "bewaffnet mit, mit gewehren, gewehren und, sturmgewehren und, mit maschinenpistolen, messern und, munition und, waffen und"
        ),
        Cue.STRUCK: (
            "beschädigt, zerstört, "
            "getroffen wurde, getroffen wurden, getroffen, wurden getroffen, wurde getroffen, trafen, traf"
        ),
        Cue.AFTER: "nachdem",
        Cue.WHEN: "als",
        Cue.AFTERMATH: (
            "nach dem, nach der, nach den, seit dem, seit der, infolge des, infolge der"
        ),
        Cue.CARRIER: (
            "u boot*, unterseeboot*, kriegsschiff*, schiff, schiffe, schiffen, fregatte*, zerstörer, flugzeugträger*, boot, boote"
        ),
        Cue.BEARING: (
            "nördlich, südlich, östlich, westlich, nordöstlich, nordwestlich, südöstlich, südwestlich, unweit, kilometer"
        ),
        Cue.RISE: (
            "stieg, gestiegen, steigt, erhöhte, erhöht, kletterte, wuchs"
        ),
        Cue.ENTRY: (
            "ziehen ~ ein, zieht ~ ein, rücken ~ ein, rückt ~ ein, "
            "einmarschier*, einmarsch*, einrück*, eingerückt*, rückten ein, rückte ein, rückten ~ ein, rückte ~ ein, marschierten ein, "
            "marschierten ~ ein, marschierte ~ ein, eingezogen, einzug*, zogen ~ ein"
        ),
        Cue.HEARD: (
            "zu hören, gehört, hörbar, zu spüren, zu sehen, spürbar"
        ),
        Cue.AS_FAR: (
            "bis nach, bis in, bis ins, noch in, sogar in, selbst in"
        ),
        Cue.TAKE: (
            "besetzt, erobert, überrannt, gestürmt, "
            "nahm, nahmen, genommen, nehmen, eingenommen, übernahm, übernahmen, übernommen"
        ),
        Cue.FIRST: (
            "erstmals, ersten mal, zweiten mal, dritten mal, erste, ersten, schwerste*, schlimmste*, größte*, blutigste*, höchste*, heftigste*"
        ),
        Cue.HAVING: (
            "antwortete* mit, reagierte* mit, will ~ haben, wollen ~ haben"
        ),
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
    killed_people={1: "erschossen ihn, erschoss ihn, töteten ihn, tötete ihn, ihn erschossen, ihn töteten"},
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

EVENTS = widened(
    _EVENTS,
    (DEEDS, TOLD),
    (CIVIL, CIVIL_TOLD),
    (AGENCY, AGENCY_TOLD),
    (DESK, DESK_TOLD),
    (WIRE, WIRE_TOLD),
    (PROSE, PROSE_TOLD),
    (CROWDS, CROWDS_TOLD),
    (PRESS, PRESS_TOLD),
    (BRACKET, BRACKET_TOLD),
    (BACKDROP, BACKDROP_TOLD),
    ({}, TOLD_CUES),
    ({}, PAGES_CUES),
    WEAPON_STORES["de"],
    LANDS["de"],
)
