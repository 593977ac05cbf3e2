"""German: word families of deeds beyond the commonest ones, by event type and by what they tell.

Verbs whose prefix closes the clause ("setzten ~ fest") stand here with both parts; the participle stands alone.
"""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_TROOPS = (
    "soldaten, truppen, marineinfanteristen, fallschirmjäger, kriegsschiff*, zerstörer, fregatte*, panzer, brigade*, bataillon*, "
    "verstärkung*, kampfjets, kampfflugzeuge, friedenssoldaten, blauhelm*, einheiten, gendarmen, polizisten, spezialkräfte, "
    "eliteeinheit*, flugzeugträger, transportflugzeuge, ausbilder, militärberater, grenzschützer, kontingent*, patrouillen, söldner"
)
_SENT = (
    "schickt, schickte, schickten, schicken, beordert, beorderte, beorderten, entsandte, entsandten, verlegt, verlegte, verlegten, "
    "stationiert, stationierte, stationierten, stockt, stockte, stockten, postiert, postierte, postierten, brachte, bringt, "
    "verstärkt, verstärkte, verstärkten, landete, landeten, mobilisiert, mobilisierte"
)
_CROWD = (
    "tausende, hunderte, zehntausende, hunderttausende, menschen, studenten, schüler, anhänger, gegner, frauen, arbeiter, bauern, "
    "angehörige, bürger, einwohner, bewohner, aktivisten, familien, mütter, ärzte, lehrer, anwälte, gläubige, junge leute, eltern, "
    "lkw fahrer, landwirte, beschäftigte, mitarbeiter, mönche, flüchtlinge, trauernde, syrer, kurden"
)
_GATHER = (
    "zogen, versammelten, versammelt, marschierten, forderten, skandierten, demonstrierten, protestierten, strömten, blockierten, "
    "besetzten, knieten, legten ~2 arbeit nieder, gingen auf, kamen zusammen, fanden sich, folgten dem aufruf, verlangten, harrten, campierten, streikten, klebten"
)
_HOUSES = (
    "häuser, haus, hütten, läden, geschäfte, dorf, dörfer, markt, autos, busse, kirche, kirchen, moschee, moscheen, schule, schulen, "
    "büros, felder, zelte, lastwagen, polizeiwache, rathaus, parteizentrale, lager, fahrzeuge, gebäude, scheunen, getreidespeicher, supermarkt, tankstelle, schlafsäle"
)
_STRUCTURES = "brücke, brücken, pipeline, pipelines, leitung, strommast*, minarett, tempel, statue, grab, gräber, damm, staudamm, fernsehturm, denkmal, bahnlinie, gleise, umspannwerk*, kabel, schrein"
_ARMS = "waffen, gewehre, gewehr, sprengstoff, munition, raketen, granaten, pistole, pistolen, bomben, bombe, minen, maschinengewehre, sprengsätze, schusswaffen, blindgänger*"
_OFFICIALS = (
    "präsident, präsidentin, außenminister, außenministerin, minister, ministerin, ministerpräsident, regierungschef, kanzler, kanzlerin, premier, premierminister, "
    "staatschef, verteidigungsminister, gesandter, sondergesandte, sondergesandter, emir, könig, kronprinz, papst, generalsekretär, delegation, chef, unterhändler, botschafter, kommissionspräsidentin"
)
_GOES = "besucht, besuchte, traf, reist, reiste, flog, fliegt, landete, eilte, empfing, empfängt, sprach, spricht, warb, telefonierte, verhandelte, verhandelt, beriet, berät, begrüßte, eintraf, eingetroffen, angereist"
_HELPLESS = (
    "menschen, zivilisten, familien, flüchtlinge, migranten, frauen, kinder, patienten, ausländer, staatsbürger, bewohner, einwohner, verletzte, verwundete, "
    "überlebende, landsleute, personen, touristen, urlauber, kranke"
)
_AID = "hilfsgüter, lebensmittel, mehl, medikamente, decken, zelte, trinkwasser, nahrungsmittel, reis, generatoren, hilfslieferungen, arznei*, babynahrung"

DEEDS: Mapping[EventType, str] = {
    EventType.AIR_STRIKE: joined(
        "bomben fielen, fielen bomben, fielen ~4 bomben, bomben prasselten, prasselten ~3 bomben, bomben ~3 regneten, luden ~10 bomben, bomben ab, gleitbomben, lenkbombe*, bunkerbrechend*, "
        "luftangriffswelle*, angriffswelle* aus der luft, luftschlägen gegen, jets hämmerten, jets zerstörten, jets griffen, kampfjets zerstörten, kampfjets beschossen, kampfjets trafen, kampfjets flogen ~3 angriffe, "
        "kampfhubschrauber feuerten, kampfhubschrauber beschoss*, kampfhubschrauber griffen, hubschrauber griffen, hubschrauber feuerten, hubschrauber warfen, luftwaffe zerstör*, luftwaffe griff, luftwaffe traf, luftwaffe bombardierte, luftwaffe beschoss, luftwaffe flog, luftwaffe hat ~8 angegriffen, "
        "aus der luft, von der luftwaffe, bombennacht, bombennächte, luftbombardement*, tieffliegerangriff*, bordkanone*, bordwaffen, phosphorbomben*, vakuumbombe*, kampfflugzeuge zerstörten, kampfflugzeuge trafen, flugzeuge warfen, flugzeuge bombardierten, flugzeuge griffen",
    ),
    EventType.DRONE_STRIKE: joined(
        "drohne prallt*, drohne stürzt*, drohne schlug, drohne zerstört*, drohne tötete, drohne explodiert*, drohnen explodiert*, drohnen zerstörten, drohnen töteten, drohnen setzten, drohnen stürzten, drohnen steckten, drohne in ein, drohnen auf, drohne auf ein*, fpv drohne*, "
        "langstreckendrohne*, fernkampfdrohne*, drohnentreffer*, drohnentrümmer*, trümmer einer drohne, trümmer von drohnen, herabstürzende* drohne*, quadrokopter*, quadcopter*, schahed* ~4 schlug, schahed* ~4 traf*, schahed* ~4 stürzt*, schahed* ~4 flog*, drohnenboot*, wasserdrohne*, überwasserdrohne*, "
        "per drohne, durch drohnen, durch eine drohne, von einer drohne, von drohnen, drohnen an, lenkdrohne*, drohneneinschläge*, drohnenoffensive*, drohnenkrieg*",
    ),
    EventType.SHELLING: joined(
        "mörsersalve*, artilleriesalve*, granatfeuer, granathagel, dauerfeuer, trommelfeuer, sperrfeuer, raketentreffer, iskander treffer, raketenwerfer feuer*, raketen fielen, rakete fiel, raketen gingen, raketen einschlug*, raketen prasselten, rakete zerstört*, raketen zerstörten, rakete tötete, raketen töteten, "
        "granaten fielen, granate fiel, granate tötete, granaten töteten, granaten einschlug*, granaten gingen, geschosse fielen, geschosse trafen, geschoss traf, geschoss fiel, lenkwaffen, lenkflugkörper, flugkörper ~4 schlug*, flugkörper trafen, marschflugkörper abgefeuert, marschflugkörper einschlug*, "
        "schoss ~8 tomahawk*, schossen ~8 tomahawk*, feuerte ~8 tomahawk*, schoss ~8 rakete*, schossen ~8 rakete*, feuerten ~8 granaten, feuerte ~8 granaten, feuerten ~8 rakete*, hagelte ~4 granaten, hagelte ~4 artilleriegranaten, hagelte ~4 raketen, regneten ~4 raketen, raketen regneten, rakete abgefeuert, rakete gestartet, raketen gestartet, "
        "panzer feuerten, panzer schossen, panzer beschossen, artillerie beschoss, artillerie feuerte, artillerie nahm, artillerie traf, artillerie schoss, haubitzen ~6 feuer*, haubitzen feuerten, haubitzen beschossen, haubitzen belegten, kanonade*, kanonenboot*, raketenalarm, raketenabschuss*, raketenstart*, raketentest*, raketenbatterie*, "
        "geschosshagel, raketen nach, raketen in richtung, durch raketen, durch granaten, durch beschuss, raketen und granaten, granatsplitter*, granattreffer*, beschießungen, artillerieeinsatz*, rohrartillerie, mehrfachraketenwerfer*, vom meer aus beschoss*, mit artillerie, mit mörsern, mit raketen, mit granaten, mit panzern beschoss*",
    ),
    EventType.BOMBING: joined(
        "bombe riss, bombe krachte, bombe detonierte, bombe tötete, bombe verletzte, bomben gingen hoch, bombe ging, bombe zerriss, bombe zerfetzte, bombe in, bombe unter, bombe an, zerbarst* ~3 bombe, zerbarst* ~3 autobombe, autobombe*, auto explodiert*, motorradbombe*, fahrradbombe*, haftladung*, minentreffer*, mine riss, mine tötete, mine erfasste, minen töteten, "
        "von einer mine, durch eine mine, durch minen, über eine mine, fuhr auf eine, trat auf eine, traten auf eine, minenfeld*, minen verlegt, minen ausgelegt, sprengfallen explodiert*, sprengsatz explodiert*, sprengsatz detonier*, sprengsätze detonier*, sprengsatz am straßenrand, sprengsatz tötete, sprengsatz riss, sprengte ~6 luft, sprengten ~6 luft, "
        "mit dynamit, dynamit, gasflaschen ~4 explodier*, explosion einer bombe, explosion einer autobombe, voller sprengstoff, mit sprengstoff beladen*, mit sprengstoff gefüllt*, mit sprengstoff bestückt*, bombenexplosionen, bombendetonation*, doppelexplosion*, bombenblast*, brandbombe*",
    ),
    EventType.SUICIDE_BOMBING: joined(
        "sprengen sich, sprengte sich, sprengten sich, in die luft jagt*, jagte sich, jagten sich, jagt sich, zündet seine, zündet ihre, zündete seine, zündete ihre, zündeten ihre, zündete seinen, zündete ihren, zündeten ihren, zündet ~3 weste, zündete ~3 weste, zündet ~3 sprengweste, "
        "zündete ~4 sprengstoffweste, zündete ~4 sprengladung am körper, zündeten ~3 gürtel, sprengweste*, sprenggürtel*, bombengürtel*, bombenweste*, attentäterin*, am körper ~3 sprengstoff, sprengstoff am körper, lebende bombe*, kamikaze*, selbstmörder*, jagte ~4 lastwagen ~3 sprengstoff, steuerte ~6 sprengstoff*, raste ~6 sprengstoff*, rammte ~6 sprengstoff*, "
        "sprengstofflaster*, sprengstoffwagen*, sprengstofffahrzeug*, bombenauto*, rissen ~8 mit in den tod, reißt ~8 mit in den tod",
    ),
    EventType.GRENADE: "übungsgranate*, granate auf ein*, granate in ein*, granaten auf ein polizei*, granatenattacke*, warf ~4 granate, warfen ~4 granate*, wirft ~4 granate, blendgranate*",
    EventType.CHEMICAL_WEAPON: "gaseinsatz*, gasangriff*, gasattacke*, chlorfässer*, chlorgranate*, kampfgas*, kampfstoffeinsatz*, giftangriff*, giftanschlag*, vergast*, chemiewaffen, nervengift*, schaum vor dem mund, weißer phosphor, weißem phosphor, phosphormunition, c waffe*, giftwolke*, sarinangriffs*, polonium*",
    EventType.ARMED_CLASH: joined(
        "zusammenstoß mit, zusammenstoß zwischen, zusammenstöße mit, zusammenstößen mit, zusammenstößen zwischen, scharmützeln, zum gefecht, zu gefechten, zu kämpfen, gekämpft, wird gekämpft, wurde gekämpft, gerungen, ringen um, rangen um, rangen ~6 milizen, kampflinie*, straßengefecht*, feuerüberfall auf soldaten, feuerüberfall auf polizisten, "
        "sturmversuch*, sturmangriff*, sturmlauf*, erstürmen, erstürmt, stürmt, sturm auf ein*, sturm auf den, sturm auf das, sturm der, marsch auf, marschieren auf, marschierten auf, marschierte auf, rückt vor, rücken vor, rückten auf, rückt auf, rücken auf, vorgerückt, vorrücken*, vormarsch*, voranrück*, kamen ~6 voran, arbeiten ~8 voran, arbeiteten ~8 voran, "
        "abgeschlagen*, schlugen ~6 zurück, schlug ~6 zurück, zurückgeworfen*, warfen ~6 zurück, abgewehrte*, wehrt ~8 ab, wehren ~8 ab, grenzgefechte*, grenzscharmützel*, überfall auf einen gendarmerie*, überfall auf einen posten, überfall auf einen kontroll*, überfall auf eine patrouille, überfall auf eine polizei*, überfällen ~6 posten, überfällen ~8 polizeiposten, überfiel* ~4 posten, überfielen ~4 posten, "
        "überfielen ~4 patrouille, überfiel ~4 patrouille, überfielen ~4 kaserne, griffen ~4 posten, griffen ~4 polizeiwache, griffen ~4 kaserne, griffen ~4 armee*, angriff auf soldaten, angriff auf polizisten, angriff auf einen posten, angriff auf einen kontroll*, angriff auf eine patrouille, angriff auf einen konvoi, angriff auf eine stellung, angriff auf stellungen, angriffe auf stellungen, anschlag auf eine kaserne, anschlag auf einen militär*, anschlag auf soldaten, anschlag auf polizisten, "
        "lieferten sich ~8 gefecht*, lieferte sich, liefern sich, schusswechsel, wechselten ~3 schüsse, wechselten ~3 feuer, erwiderten ~3 feuer, erwiderte ~3 feuer, unter feuer genommen, kreuzfeuer*, aufgerieben*, rieben ~6 auf, eingekesselt*, kesselten ~6 ein, eingeschlossen*, umzingelt*, umstellt*, belagerten, belagerung*, "
        "revoltier*, staatsstreich*, putschte*, putschten, putschisten, meuterei*, umsturzversuch*, waffenruhe gebrochen, waffenruhe verletzt, brach* ~4 waffenruhe, verstoß* gegen die waffenruhe, verstöße gegen die waffenruhe, bruch der waffenruhe, großangriff*, grossangriff*, "
        "polizisten ~4 erschossen ~4 angreifer, geiselbefreiung*, befreiungsaktion*, antiterroroperation*, kommandoeinsatz*, bodenoperation*, bodeninvasion*, bodenvorstoß*, einfall in, vordringen*",
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        "zurückzugewinnen, zurückzuerobern, wieder einzunehmen, wieder in besitz, freikämpfte*, freikämpften, freizukämpfen, kämpften ~5 frei, kämpfte ~5 frei, befreien, befreiten, befreite, befreiung des, befreiung der, befreiung aleppos, flagge gehisst, flagge wurde gehisst, flagge ~4 gehisst, fahne ~4 gehisst, hisst, hissten, weht wieder, wehte wieder, "
        "kontrolliert ~3 wieder, kontrollieren ~3 wieder, kontrolliert die armee, hinausgeworfen*, hinausgedrängt*, verjagt*, verjagten, verjagte, vertrieben ~6 kämpfer, vertrieb ~6 kämpfer, vertrieben ~4 aus, vertrieb ~4 aus, vertreibung der, drängte ~6 aus, drängten ~6 aus, warfen ~6 aus, warf ~6 aus, jagten ~6 aus, blockade durchbrochen, durchbrach* ~4 belagerung, durchbrach* ~4 blockade, belagerung durchbrochen, "
        "belagerung aufgehoben, belagerungsring, in regierungshand, unter regierungskontrolle, unter kontrolle der armee, unter kontrolle der regierung, rückeroberten, rückerobern, gesäubert*, säuberung*, säuberten, säuberte, entsatz*",
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        "in der hand der, in der hand von, in den händen der, in den händen von, in der gewalt der, in rebellenhand, in ihrer hand, in seiner hand, in die hand, fiel ~3 in die hände, gefallen ist, ist gefallen, sind gefallen, kampflos ~4 an, ging* ~3 an die, überrumpelt*, überrumpelten, übernahmen ~6 stadt, übernahm ~6 stadt, übernahmen ~6 macht, übernahm ~6 macht, machtübernahme*, machtergreifung*, "
        "setzten sich ~8 fest, setzen sich ~8 fest, setzt sich ~8 fest, festgesetzt haben sich, rückten in, drangen in, drang in, eindrang*, einnehmen, einzunehmen, einnahmen, einnahm, erobern, zu erobern, eroberer*, eroberungen, gebietsgewinn*, besetzten, besetzt halten, hält ~3 besetzt, halten ~3 besetzt, hielten ~3 besetzt, "
        "brachten ~8 unter kontrolle, brachte ~8 unter kontrolle, bringen ~8 unter kontrolle, kontrollieren inzwischen, kontrollieren nun, kontrolliert nun, kontrollieren seit, kontrolliert seit, wechselte ~8 seite, fiel ~3 stadt, fielen ~3 städte, verloren gegangen, ergab sich ~3 stadt, überrennen, überrannten, überrannte, überrennt, schwarze flagge, schwarze fahne",
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        "erschießt, ermorden, ermordet werden, niedergestreckt*, streckte ~5 nieder, streckten ~5 nieder, niedergemacht*, machten ~4 nieder, hingemordet*, gemeuchelt*, abgeschlachtet*, abschlachteten, schlachteten ~5 ab, abgeknallt*, knallte ~4 ab, knallten ~4 ab, hingestreckt*, kugelhagel*, von kugeln, aufgelauert*, lauerte ~6 auf, lauerten ~6 auf, eingeschlagen auf, auf ~8 eingeschlagen, schlugen auf, schlug auf, prügelte, verprügelt*, geprügelt*, zusammengeschlagen*, schlugen ~5 zusammen, "
        "totgeprügelt*, zu tode geprügelt, erdrosselt*, erwürgt*, erstickten ~3 opfer, gesteinigt*, gekreuzigt*, verstümmelt*, lebendig begraben, angezündet ~3 menschen, säure, hinterrücks, genickschuss*, genickschüsse*, aus kurzer distanz, aus nächster entfernung, tödlich getroffen, tödliche schüsse, mit messerstichen, messerstich*, messermord*, messertäter*, stach ~4 auf, stachen ~4 auf, sticht ~4 auf, zusticht, zustach, einstach, einstachen, "
        "angestochen*, axtangriff*, machetenangriff*, schießt ~4 auf, schießt um sich, schoss um sich, um sich schoss*, schießen ~4 auf, geschossen auf, auf ~6 geschossen, ins gesicht geschossen, in den kopf geschossen, schuss in den, schüsse in, schüssen in, schüssen getötet, durch schüsse, beschossen ~3 demonstranten, feuert* ~3 in die, feuerten ~3 auf demonstranten, gezielt* auf passanten, in die menge raste*, fuhr ~5 in eine menschen*, fuhr ~5 in die menschen*, "
        "raste ~5 menschen*, rast ~5 menschen*, überfuhr*, überfuhren, überrollte ~4 menschen, gefahren ~3 fußgänger, auto in eine, lastwagen in eine, lieferwagen in eine, todesfahrer*, todesfahrt, amokfahrer*, vierfachmord*, doppelmord*, mehrfachmord*, mord*anschlag, killerkommandos, todeskommando*, vergeltungsmord*, vergeltungsaktion*, racheakt*, rachemord*, strafaktion*, strafexpedition*, gräueltat*, greueltat*, blutvergießen*, "
        "ethnische säuberung*, ethnischen säuberung*, genozid*, lynchte*, lynchten, lynchjustiz*, steinigung*, hinrichten, hinrichteten, exekutierte*, exekutieren, füsiliert*, kurzerhand erschossen, niederschoss*, niederschossen, schossen ~5 nieder, schoss ~5 nieder, tötungen, gezielt getötet, überfall auf eine tankstelle, überfall auf einen bus, überfall auf einen markt, überfall auf bauern, überfall auf hirten, überfallene*, "
        "angriff auf einen markt, angriff auf ein hotel, angriff auf ein krankenhaus, angriff auf eine klinik, angriff auf einen bus, angriff auf eine synagoge, angriff auf ein konzert, angriff auf ein restaurant, angriff auf einen zug, angriff auf betende, angriff auf christen, angriff auf pilger, angriff auf bauern, angriff auf journalisten, angriff auf migranten, angriff auf flüchtlinge, angriff auf schüler, angriff auf studenten, angriff auf eine universität, angriff auf ein lager, angriff auf politiker, stürmten ~4 hotel, stürmten ~4 schule, stürmten ~4 moschee, stürmten ~4 kirche, stürmten ~4 konsulat, stürmte ~4 hotel, stürmten ~4 dorf, stürmten ~4 universität, stürmten ~4 restaurant, "
        "sturm auf ein hotel, drangen ~6 häuser, gingen von haus zu haus, von haus zu haus, todesschüssen, amoklage*, geschossen wurde, fielen ~4 mordanschlag",
    ),
    EventType.ABDUCTION: joined(
        "mitgenommen*, nahmen ihn mit, nahmen sie mit, nahm ihn mit, nehmen ihn mit, weggeschleppt*, fortgeschleppt*, schleppten ~5 fort, schleppten ~5 weg, weggezerrt*, in ein auto gezerrt, in streifenwagen ~3 gestoßen, in ihre gewalt, in seine gewalt gebracht, brachten ~6 in ihre gewalt, geiselnehmer*, geiselname*, geiselkrise*, als geiseln, geiseldramas, verschwand spurlos, spurlos verschwunden, verschwundene, "
        "verschleppten, verschleppte, verschleppen, entführungen, entführte*, entführern, entführungsfall*, kidnapper*, kidnapping*, gefangen gehalten, gefangengehalten*, gefangen halten, hielten ~5 gefangen, hält ~5 gefangen, halten ~5 gefangen, nehmen ~5 gefangen, nahmen sie gefangen, nimmt ~5 gefangen, geentert*, enterten, enterte, entern, seeräuber*, piraterie*, flugzeugentführer*, kaperten, gekapertes, "
        "lösegeldforderung*, in der gewalt von, in der gewalt der entführer, zwangsrekrut*, zwangsverschlepp*, deportiert*, deportation*",
    ),
    EventType.SEXUAL_VIOLENCE: "vergewaltigt*, vergewaltigung*, vergewaltig*, massenvergewaltigung*, gruppenvergewaltigung*, sexuelle gewalt*, sexueller gewalt, sexualisierte* gewalt, sexuell missbraucht*, missbraucht wurde*, sexsklav*, sexuelle sklaverei, sexuelle versklavung, zwangsverheirat*, zwangsehe*, zwangsprostitution*, sexuelle übergriffe, sexuellen übergriffen, sexuell belästigt*, geschändete frauen",
    EventType.PROTEST: joined(
        "solidarisierten sich, solidaritätskundgebung*, solidaritätsmarsch*, solidaritätsdemo*, stellten sich ~3 soldaten, stellten sich ~3 panzern, hielten ~6 hoch, hielten schilder, hielten plakate, hielten ~6 in die höhe, spruchbänder*, spruchband*, pfiffen, gepfiffen, pfeifkonzert*, schweigeminute*, gedenkmarsch*, fackelzug*, fackelmarsch*, lichtermarsch*, sternmarsch*, kochtopf*, auf töpfe, töpfe und pfannen, topfschlagen*, "
        "klebte* sich, kleben sich, klebten sich, klebt sich, straßenblockaden, blockadeaktion*, autobahnblockade*, autobahn blockiert, besetzten ~4 platz, besetzen ~4 platz, besetzten ~4 universität, platzbesetzung*, hausbesetz*, zeltlager der, protestlager*, zeltstadt, arbeit niedergelegt, legten ~4 arbeit nieder, legt ~4 arbeit nieder, arbeitskampf*, streikaufruf*, streiktag*, aufruf zum streik, schlossen ~4 läden, schließung der läden, läden geschlossen, "
        "rief* ~6 generalstreik, rief ~8 auf die straße, riefen ~8 auf die straße, rufen ~8 auf die straße, rief ~8 plätze, auf die plätze, demonstrieren, protestieren, demozug*, großdemonstration*, gegendemo*, massenprotest*, studentenprotest*, bauernprotest*, frauenmarsch*, marsch nach, marsch gegen, marschierten, "
        "versammelten sich, versammelt hatten, versammelten ~4 vor, versammelte sich, versammeln sich, menschenmenge ~4 versammelt, volksfeststimmung, tag des zorns, tag der wut, volksaufstand*, aufgerufen ~3 demonstr*, aufruf zu protest*, trauerzug*, protestierer*, protestaktionen, mahnwachen, sitzstreiks, hungerstreikende*",
        pairs(_CROWD, _GATHER),
        pairs(
            "forderten, skandierten, riefen, demonstrierten, versammelten sich, marschierten, knieten, strömten, blockierten, verlangten",
            "tausende, zehntausende, hunderttausende, hunderte",
            6,
        ),
    ),
    EventType.RIOT: joined(
        "flogen steine, flogen ~3 steine, flogen ~3 flaschen, flogen ~4 pflastersteine, flogen pflastersteine, flogen brandsätze, flogen molotow*, steine flogen, pflastersteine, wurfgeschoss*, rauchbombe*, feuerwerkskörper auf, warfen ~6 steine, warfen ~6 flaschen, warfen ~6 brandsätze, warfen ~6 molotow*, warfen ~6 scheiben, warfen ~6 fenster, wirft ~4 steine, steinwürfe*, steinwurf*, flaschenwürfe*, scheiben eingeworfen, eingeworfen*, eingeschlagene scheiben, scheiben zu bruch, schaufenster*, "
        "rangelei*, handgemenge*, handgreiflich*, massenschlägerei*, tumulten, tumulte, mob, meute, straßenkrawall*, krawallen, krawallmacher*, chaoten, vermummte randal*, randalierten, randalierte, randalierer*, plünderungen, plünderern, plündert*, verwüsteten ~4 geschäfte, zündeten ~4 autos, zündeten ~4 barrikaden, setzten ~4 autos, setzten ~4 barrikaden, steckten ~4 autos, brannten autos, brannten barrikaden, brennende reifen, reifen in brand, "
        "hetzjagd*, jagten ~4 migranten, jagten ~4 ausländer, machten jagd auf, gummigeschoss*, gummiknüppel*, schlagstock*, schlagstöcke*, knüppel*, trieben ~6 auseinander, trieb ~6 auseinander, treiben ~6 auseinander, pfefferspray*, schrotkugel*, polizeikessel*, gewaltausbrüche*, gewalttätigkeit*, gewaltexzess*, "
        "demonstranten stürmten, demonstranten stürmen, anhänger stürmten, anhänger stürmen, menge stürmte, protestierende stürmten, protestler stürmten, studenten stürmten, demonstranten ~3 eingedrungen, demonstranten drangen, menge drang, anhänger drangen, ins parlament eingedrungen, sturm aufs parlament, erstürmung des parlaments, erstürmung des kapitols, sturm auf den kongress, kongress gestürmt, parlament gestürmt, botschaft gestürmt, konsulat gestürmt, kletterten über die mauer, über die mauer ~4 geklettert, über den zaun ~4 geklettert, durchbrachen ~5 absperrung*, durchbrachen ~5 polizei*, "
        "gefängnisrevolte*, gefängnisaufstand*, häftlingsrevolte*, bandenkrawall*, rassenunruhe*, aufgebrachte, wütende anwohner, wütende bürger, wütende demonstranten, aufgebrachter menge, lynchmobs",
    ),
    EventType.MILITARY_PRESENCE: joined(
        "postierte sich, postierten sich, bezogen ~6 position, bezog ~6 stellung, bezog ~6 position, gingen ~6 in stellung, patrouillierten, patrouillieren, patrouilliert, übergesetzt*, versperrten, versperrte, versperren, sperrte ~6 ab, sperrten ~6 ab, riegelt ~8 ab, riegeln ~8 ab, riegelten ~8 ab, abriegel*, straßensperren errichtet, kontrollposten errichtet, "
        "sichern ~4 straßen, sicherten ~4 straßen, bewacht*, bewachen, standen ~4 panzer, stehen ~4 soldaten, panzer stehen, panzer standen, panzer fuhren, panzer rollten, soldaten auf den straßen, panzer auf den straßen, militär auf die straßen, armee auf die straßen, soldaten bezogen, soldaten patrouillier*, soldaten sperrten, soldaten riegelten, soldaten postier*, soldaten rückten, soldaten marschierten, truppen marschierten, kolonne ~4 rollt*, kolonne ~4 fuhr, kolonnen ~4 rollten, kolonne ~4 jagte, "
        "panzerkolonnen, kriegsschiffe liefen, kriegsschiff lief, kriegsschiff ~3 eingelaufen, flugzeugträger lief, flugzeugträger ~4 eingetroffen, flugzeugträger ~4 unterwegs, durchfuhr ~4 straße, durchquerte ~4 straße, flogen ~4 über, luftraum eingedrungen, luftraum verletzte, verletzten ~4 luftraum, luftverteidigungszone, kampfjets aufgestiegen, kampfjets ~4 begleitet*, abfangjäger*, alarmrotte*, "
        "in alarmbereitschaft, erhöhte alarmbereitschaft, gefechtsbereit*, in bereitschaft, truppenkontingent*, militärübungen, schießübung*, seeübung*, flottenmanöver*, luftmanöver*, marinemanöver*, manövers, großübung*, teilmobil*, generalmobil*, reservisten einberufen, reservisten einzieh*, wehrpflichtige einziehen, zwangsrekrutierung*, ausnahmezustand, belagerungszustand, kriegsrechts, verhängt* ~6 ausgangssperre, verhängt* ~6 ausnahmezustand, "
        "verstärkte ~6 grenzposten, verstärkt ~6 grenzposten, verstärkte ~4 posten, grenzposten verstärkt, kontingent ~6 auf, waffen geliefert, lieferung von waffen, lieferung von panzern, lieferung von raketen, lieferung von kampfjets, lieferte ~6 raketen, liefert ~6 raketen, liefert ~6 waffen, lieferte ~6 waffen, liefern ~6 waffen, bildet ~4 soldaten aus, bildete ~4 soldaten aus, ausbildungsmission*, truppen zusammengezogen, truppen zusammen, zieht ~6 truppen zusammen, zogen ~6 truppen zusammen, militärkonvoi*, seeblockade*, blockade der häfen, grenztruppen verstärkt, verlegung",
        pairs(_SENT, _TROOPS, 6),
    ),
    EventType.BASE_ESTABLISHED: joined(
        pairs(
            "eröffnet, eröffnete, eröffneten, errichtet, errichtete, errichteten, baut, baute, bauten, bauen, einrichten, eingerichtet, richtet, richtete, richteten, weihte",
            "stützpunkt, stützpunkte, militärbasis, militärstützpunkt, marinebasis, marinestützpunkt, luftwaffenbasis, luftwaffenstützpunkt, außenposten, vorposten, feldlager, garnison, landebahn, startbahn, hauptquartier, ausbildungslager, basis",
            6,
        ),
        "basis eröffnet, basis gebaut, marinebasis eröffnet, außenposten gebaut, feldlager errichtet, landebahn gebaut, neuer militärstützpunkt, neuen militärstützpunkt, neuer außenposten, neue garnison, neues hauptquartier",
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        "zerstörte ~6 drohne*, zerstörten ~6 drohne*, drohnen abgeschossen, drohne abgeschossen, abgefangen, abgefangene*, abfing, abfingen, fängt ~8 ab, fangen ~8 ab, schießen ~8 ab, abschüsse, holten ~8 herunter, holte ~8 herunter, heruntergeholt*, herunterzuholen, vom himmel geschossen, schoss ~8 vom himmel, schossen ~8 vom himmel, flugabwehr zerstört*, luftabwehr zerstört*, luftverteidigung zerstört*, flugabwehr fing, luftabwehr fing, luftabwehr ~6 abgeschossen, abwehrfeuer*, "
        "flugabwehrfeuer*, abfangrakete*, eiserne kuppel, eisenkuppel, iron dome, patriot rakete* ~4 ab, entschärfen, entschärft, bombenentschärf*, kampfmittelräum*, kampfmittelbeseitig*, minenräumer*, entminer*, minenräumung*, entmint*, waffenfunde*, waffenlager entdeckt, waffenlager gefunden, waffendepot, waffenschmuggel*, waffen gefunden, waffen ausgehändigt, waffen abgeben, waffen niedergelegt, legten ~4 waffen nieder, legen ~4 waffen nieder, waffenabgabe*, entwaffnen, entwaffneten, "
        "anschlag vereitelt, anschläge vereitelt, anschlag verhindert, vereitelte ~6 anschlag*, vereitelten ~6 anschlag*, geplanten anschlag, geplanter anschlag, anschlagsplanung*, bombenwerkstatt*, bombenlabor*, schuss munition, munition sichergestellt, konfisziert*",
        pairs(
            "fand, fanden, findet, finden, entdeckt, entdeckte, entdeckten, beschlagnahmt, beschlagnahmte, beschlagnahmten, stellte, stellten, händigten, händigte, aushändigen, übergaben, gaben",
            _ARMS,
            6,
        ),
        pairs(
            _ARMS,
            "gefunden, entdeckt, sichergestellt, beschlagnahmt, ausgehändigt, konfisziert, übergeben, abgegeben, ausgehoben, gehoben",
            3,
        ),
    ),
    EventType.ARREST: joined(
        "dingfest gemacht, gestellt und festgenommen, klickten ~6 handschellen, handschellen*, abführen, abgeführt, führten ~6 ab, führt ~6 ab, nimmt ~10 fest, nehmen ~10 fest, festnehmen, festzunehmen, verhaften, verhafteten, verhaftete, verhaftet, fasste ~5 polizei, fasste die polizei, polizei fasste, polizei fasst, fassten, gefasst, geschnappt*, schnappte*, aufgegriffen*, ergriff ~4 verdächtig*, zugriff*, "
        "ins gefängnis gebracht, ins gefängnis gesteckt, ins gefängnis geworfen, hinter gitter*, weggesperrt*, eingekerkert*, einkerkerung*, inhaftieren, inhaftierten, inhaftierungen, hausarrests, unter hausarrest, in arrest, arretiert*, polizeihaft, haft genommen, in haft genommen, abgeholt ~3 polizei, von der polizei abgeholt, holte ~4 polizei, holte die polizei, holten polizisten, in ein gefängnis, in ein lager gebracht, "
        "abgeschoben*, ausgeliefert, auszuliefern, auslieferungsantrag*, wohnung durchsucht, wohnungen durchsucht, durchsuchten, durchsuchungen, durchkämmten, durchkämmen, durchkämmte, hob ~6 zelle, hoben ~6 zelle, zelle ausgehoben, terrorzelle, massenverhaftungen, festnahmewelle*, polizeirazzia*, polizeiaktion*, großfahndung*, fahndungserfolg*, verdächtiger gefasst, täter gefasst, mutmaßliche* ~3 gefasst, gestellt worden, von der polizei gestellt, von polizisten gestellt, überwältigt*, überwältigten, in polizeigewahrsam, wird mitgenommen, von agenten, kidnappten ~3 oppositionell*",
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        "brannte ~4 aus, brannten ~6 aus, brannten ~4 häuser, brannte ~4 nieder, in asche gelegt, in schutt und asche, dem erdboden gleichgemacht*, dem boden gleichgemacht, platt gemacht, plattgewalzt*, eingerissen*, eingeebnet*, planiert*, abgefackelt*, fackelten ~5 ab, fackelte ~5 ab, niederbrannten, niederbrannte, brennen ~4 nieder, anzündeten, angesteckt*, legten ~4 feuer, legte ~4 feuer, legten ~4 brand, brandlegung*, feuer gelegt, brand gelegt, brandstifter*, brandanschlag auf, "
        "plünderten, plündern, plünderte, ausgeplündert*, ausgeraubt*, raubten ~5 aus, raubte ~5 aus, viehraub*, viehdiebstahl*, vieh gestohlen, verwüsten, verwüstet, verwüsteten, demolierten, demolierte, zertrümmert*, zertrümmerten, zerschlugen, zerschlagen ~3 statuen, zerschlug*, zerstochen*, durchstochen*, beschmiert*, beschmierten, schmierereien, hakenkreuz*, umgestürzt* ~3 statue, umgestürzt* ~3 denkmal, stürzten ~4 statue, stürzten ~4 denkmal, grabschändung*, gräberschändung*, entweiht*, bilderstürm*, "
        "gekappt* ~3 leitung*, leitung gekappt, stromleitung*, sabotiert, abgerissen, zwangsabriss*, bulldozer*, niederreißen",
        pairs("zerstörte, zerstörten, sprengte, sprengten, demolierten, zündeten, brannten, steckten", _HOUSES, 4),
        pairs(
            "sprengte, sprengten, gesprengt, zerstörte, zerstörten, sprengt, beschädigten, stürzten, sabotierten, kappten",
            _STRUCTURES,
            4,
        ),
        pairs(_STRUCTURES, "gesprengt, zerstört, sabotiert, gekappt, in die luft gejagt, umgestürzt", 6),
    ),
    EventType.AGREEMENT: joined(
        "deal geschlossen, deal mit, deal zwischen, handschlag*, ausgehandelt*, handelten ~6 aus, handelte ~6 aus, aushandel*, austausch der, austausch weiterer, austausch gegen, ausgetauschten, gefangene übergeben, geiseln übergeben, gefangenen übergeben, übergabe von geiseln, freigelassen werden, kamen ~6 frei, kam ~6 frei, kommen ~6 frei, kommt ~6 frei, freigekommen*, freikommen, freikamen, ließen ~6 frei, ließ ~6 frei, lässt ~6 frei, lassen ~6 frei, "
        "einigen sich, einigt sich, einigten, einig geworden, geeinigt, übereingekommen*, kamen ~6 überein, kommen ~6 überein, übereinkommen, verständigen sich, verständigt sich, absprache mit, feuerpausen, kampfpausen, waffenpause*, kampfpause, waffenstillstände, waffenstillstandsabkommen*, feuereinstellung, waffen schweigen, waffen ruhen, schweigen der waffen, kriegsende, friedensschlüsse*, frieden geschlossen, schlossen frieden, friedenserklärung*, "
        "unterschrieben, unterschrieb, unterschreiben, unterschreibt, unterschrift unter, unterschriften unter, unterzeichnete, unterzeichnen, unterzeichner*, besiegelten, besiegelte, besiegeln, vertrag geschlossen, verträge unterzeichnet, pakt geschlossen, bündnis geschlossen, koalitionsvertrag unterzeichnet, ratifizierte, ratifizieren, ratifizierung*, plan angenommen, verlängert ~4 waffenruhe, verlängerten ~4 waffenruhe, waffenruhe verlängert, verlängerung der waffenruhe, waffenruhe verkündet, waffenruhe ausgerufen, "
        "schutzabkommen*, sicherheitsabkommen*, verteidigungspakt*, verteidigungsabkommen*, stationierungsabkommen*, rohstoffabkommen*, atomabkommen*, nuklearabkommen*, handelsabkommen*, grenzabkommen*, grenzvertrag*, freundschaftsvertrag*, truppenentflechtung*",
    ),
    EventType.WITHDRAWAL: joined(
        "heimkehrt*, heimgekehrt*, kehrten ~6 heim, kehrte ~6 heim, kehren ~6 zurück, kehrt ~6 heim, heimtransport*, rückverleg*, rückverlegung*, zurückverlegt*, setzt sich ~8 ab, setzen sich ~8 ab, setzten sich ~8 ab, setzte sich ~8 ab, abgesetzt haben sich, flüchteten ~4 stellungen, stellungen aufgegeben, stellungen geräumt, stellungen verlassen, verließen ~4 stellungen, verließen ~4 posten, verließen ~4 stützpunkt, verlassen ~4 stützpunkt, verließen ~4 basis, preisgegeben*, preisgab*, gaben ~8 preis, "
        "übergaben ~4 camp, übergaben ~4 stützpunkt, übergaben ~4 basis, übergab ~4 camp, übergab ~4 basis, basis übergeben, camp übergeben, stützpunkt übergeben, stützpunkt geschlossen, schloss ~4 stützpunkt, schließt ~4 stützpunkt, truppen abgezogen, truppen abziehen, truppen abzuziehen, soldaten abgezogen, soldaten abziehen, zurückgezogen, wich ~6 zurück, wichen ~6 zurück, weichen ~6 zurück, zurückgewichen*, abrück*, abgerückt*, rückten ~6 ab, rückte ~6 ab, rücken ~6 ab, abzieht, abzogen, abzog, "
        "kehrtmach*, kehrtgemacht, desertiert*, desertierten, deserteur*, desertion*, fahnenflucht*, fahnenflücht*, überstürzt ~3 verlassen, räumten, geräumt, räumen ~4 stellungen, räumung, evakuierte ~4 truppen, bestiegen ~6 busse, bestiegen ~6 bus, streckten ~4 waffen, streckte ~4 waffen, ergaben, ergab sich, ergeben sich, ergibt sich, aufgabe der stadt, ende des einsatzes, mission beendet, beendete ~6 einsatz, beendet ~6 einsatz, truppenabzugs, teilabzug*, abzugsplan*, abzugspläne*, letzte einheiten, letzte truppen",
    ),
    EventType.DIPLOMACY: joined(
        "miteinander sprechen, bestellte ~8 botschafter*, bestellte ~8 geschäftsträger*, bestellt ~8 botschafter*, bestellt ~8 geschäftsträger*, zu gesprächen, gespräch mit, gesprächen, angereist*, anreist*, asienreise*, nahostreise*, europareise*, afrikareise*, auslandsreise*, reise in, reise durch, reise zu, pendelmission*, vermittlungsmission*, vermittlungsversuch*, vermittlungsbemühung*, zu vermitteln, vermitteln, vermittelte*, schlichten, sondierte*, sondieren, sondierung*, eilte nach, eilt nach, aufgebrochen nach, brach nach, "
        "besichtigt*, besichtigte*, tröstete*, besucht, besuchten, besuchen, traf ~8 präsident*, traf ~8 außenminister*, traf ~6 putin, treffen sich, trifft sich, treffen zwischen, treffen von, empfangen worden, empfangen, eingeladen, einladung nach, allparteien*, dringlichkeitssitzung, sondersitzung, krisensitzung, sicherheitsrat tagt*, sicherheitsrat trat, sicherheitsrat kam, sicherheitsrat tritt, vollversammlung, "
        "legte ~4 veto, legten ~4 veto, kontaktgruppe*, verhandlungstisch*, verhandler*, chefunterhändler*, unterhändlern, delegationen, parlamentarierdelegation*, friedensmission*, beobachtermission*, beobachter ~4 eingetroffen, inspekteure*, inspektoren*, einbestellt*, einberufen ~3 botschafter, abberufen*, berief ~8 ab, beruft ~8 ab, berief ~8 zurück, botschafter zurück*, botschafter ausgewiesen, botschafter hinaus*, botschafter abgezogen, zog ~8 botschafter, "
        "zieht ~8 botschafter, wies ~8 botschafter, weist ~8 botschafter, weist ~8 diplomaten, wies ~8 diplomaten, wiesen ~8 diplomaten, diplomaten ~3 ausgewiesen, ausweisung*, ausweisen, auszuweisen, persona non grata, unerwünschte person*, unerwünschten person*, brach ~6 beziehungen, brechen ~6 beziehungen, bricht ~6 beziehungen, abbruch der diplomatischen, diplomatische beziehungen, diplomatischen beziehungen, botschaft eröffnet, botschaft geschlossen, botschaft ~3 wiedereröffnet, eröffnete ~5 botschaft, schloss ~5 botschaft, schließt ~5 botschaft, "
        "videogipfel*, schaltkonferenz*, telefonierten, zusammenkunft*, zusammenkünfte*, zusammentreten, zusammenzutreten, zusammenkommen, beratschlagt*, konferierte*, konferieren, sprach ~6 mit, sprachen ~6 mit, spricht ~6 mit, sprechen ~6 mit, verhandelt, verhandelten, verhandeln, unterredungen, antrittsreise*, gipfelteilnehm*, gipfels in, treffen in, vorsprechen, warb ~6 um, wirbt ~6 um, staatsbankett*, kranz nieder*, entschuldigte sich ~3 bei, kondolierte*",
        pairs(_OFFICIALS, _GOES, 4),
    ),
    EventType.SANCTION: joined(
        "sanktionen gegen, sanktionen verhängt, sanktionen verschärft, sanktionen erlassen, sanktionen verhängen, sanktionen angedroht, sanktionen an, sanktionen in, sanktionen beschlossen, neue sanktionen, weitere sanktionen, sanktionen, sanktionsliste*, sanktionsrunde*, sanktionsverlänger*, strafen gegen, finanzsanktion*, wirtschaftssanktion*, eu sanktion*, us sanktion*, un sanktion*, einreisesperre*, einreiseverbote*, visasperre*, visaverbot*, visumsperre*, visumerleichter* ~4 streichen, visaerleichterung*, reiseverbot*, reisesperre*, "
        "rüstungsexport*, rüstungslieferung* ~4 gestoppt, exportstopp*, lieferstopp*, importstopp*, einfuhrstopp*, ausfuhrstopp*, waffenexporte ~4 gestoppt, stoppte* ~6 export*, stoppten ~6 rüstungs*, stoppte ~6 rüstungs*, einfuhr verboten, verbot ~4 einfuhr, verbietet ~4 einfuhr, handel ausgesetzt, kappte ~4 handel, kappten ~4 handel, handel gekappt, beziehungen ~4 gekappt, grenze geschlossen, grenzen geschlossen, grenzübergang geschlossen, schloss ~4 grenze*, schließt ~4 grenze*, schlossen ~4 grenze*, grenzschließung*, luftraum gesperrt, luftraum geschlossen, sperrte ~4 luftraum, sperrt ~4 luftraum, flugverbot*, landeverbot*, "
        "mitgliedschaft ~4 ausgesetzt, mitgliedschaft ~4 suspendiert, suspendiert ~4 mitgliedschaft, suspendierte* ~4 mitgliedschaft, mitgliedschaft auszusetzen, setzte ~6 mitgliedschaft, aus der afrikanischen union ausgeschlossen, ausgeschlossen aus, entwicklungshilfe ~4 ausgesetzt, hilfen ausgesetzt, hilfen eingefroren, hilfen gestrichen, hilfszahlungen ~4 eingestellt, setzte ~6 hilfe* ~3 aus, gelder gestrichen, gelder eingefroren, konten eingefroren, konten ~3 eingefroren, fror ~6 ein, froren ~6 ein, friert ~6 ein, frieren ~6 ein, "
        "schwarze liste, schwarzen liste, terrorliste*, strafzölle*, embargo, embargos, ölembargo, gasembargo, blockadeliste, ausschluss aus, swift ausschluss, zollfreien marktzugang, handelsprivileg*",
    ),
    EventType.HUMANITARIAN: joined(
        "auf der flucht, in die flucht getrieben, flüchteten, flüchten, fliehen, floh, geflüchtete*, geflohene*, flüchtlingsstrom*, flüchtlingswelle*, flüchtlingstreck*, massenflucht*, fluchtwelle*, fluchtbewegung*, binnenvertrieben*, vertriebene, vertriebenen, entwurzelt*, haben ~4 verlassen ihre, verließen ~4 häuser, verließen ~4 dörfer, verließen ~4 heimat, verlassen ~4 häuser, verlassen ~4 dörfer, häuser verlassen, dörfer verlassen, heimat verlassen, wohnungen verlassen, "
        "geschleppt ~3 grenze, schleppten sich, sitzen ~8 fest, sitzt ~8 fest, saßen ~8 fest, festsitzen*, festsitzende*, gestrandet*, notunterkunft*, notunterkünfte*, notlager*, zeltlager*, auffanglager*, aufnahmelager*, schutz gesucht, suchten ~4 schutz, suchen ~4 schutz, suchten ~4 zuflucht, suchen ~4 zuflucht, zuflucht, asyl beantragt, baten um asyl, bat um asyl, um asyl, asylgesuch*, kehrten ~8 zurück, kehrt ~8 zurück, heimgekehrte flüchtlinge, rückkehrer*, repatriier*, "
        "ausgeflogen*, ausfliegen, auszufliegen, außer landes gebracht, außer landes, in sicherheit gebracht, brachte ~8 in sicherheit, brachten ~8 in sicherheit, evakuierung*, evakuierte*, evakuieren, evakuiert, zwangsevakuier*, luftbrücke*, rettungsflug*, rettungsflüge*, seenotrett*, rettungsschiff*, gerettet*, retteten, rettete, rettungskräfte, rettungsmannschaft*, bergungstrupp*, geborgen lebend, lebend geborgen, lebend aus, aus den trümmern gezogen, aus den trümmern, aus dem wasser gezogen, "
        "hilfskonvoi*, hilfslieferung*, hilfsgüter*, hilfsgut, hilfslaster*, hilfstransport*, hilfsflug*, hilfsflüge*, hilfsschiff*, hilfspaket*, hilfsaktion*, hilfsorganisation* verteil*, hilfswerk*, nothilfe*, soforthilfe*, lebensmittelhilfe*, lebensmittelpaket*, lebensmittelverteilung*, essensausgabe*, suppenküche*, feldküche*, verteilte ~6 lebensmittel*, verteilten ~6 lebensmittel*, verteilten ~4 decken, abgeworfene hilfs*, grenzübergang geöffnet, grenzübergang ~3 geöffnet, öffnete ~5 grenzübergang, öffnet ~5 grenzübergang, fluchtkorridor*, hilfskorridor*, schutzkorridor*, humanitäre* korridor*, humanitärer korridor, humanitären korridor, "
        "hungersnot*, verhungert*, unterernähr*, medizinische hilfe, medizinische versorgung, krankenhausschiff*, lastwagen passier*, lastwagen mit hilf*, lastwagen mit mehl, lastwagen rollten, lastwagen ~4 hilfsgüter*, laster mit, geflogen worden, nach ~3 geflogen, verschiffte*, treck, trecks, umgesiedelt*, umsiedlung*, zwangsumsiedl*",
        pairs(
            "brachte, brachten, bringt, bringen, flog, flogen, fliegt, evakuierte, evakuierten, rettete, retteten",
            _HELPLESS,
            5,
        ),
        pairs(
            "brachte, brachten, bringt, bringen, lieferte, lieferten, liefert, schickt, schickte, schickten, verteilt, verteilte, verteilten, warf, warfen, luden, transportierte, verschiffte, trägt, spendete",
            _AID,
            6,
        ),
        pairs(
            _HELPLESS,
            "evakuiert, geflohen, geflüchtet, fliehen, flohen, ausgeflogen, gerettet, vertrieben, umgesiedelt, auf der flucht",
            6,
        ),
    ),
}

TOLD: Mapping[Cue, str] = {
    Cue.HIT: (
        "zerschmetter*, pulverisier*, zusammengeschossen*, zerfetzte*, zerriss*, auslöschte*, löschte ~6 aus, löschten ~6 aus, ausgelöscht*, schaltete ~6 aus, schalteten ~6 aus, ausgeschaltet*, legten ~6 lahm, lahmlegte*, "
        "hämmerte*, prasselte, regnete*, niederging*, schlitterte*, prallt, prallte*, entflammt*, in brand geschossen, zielte auf, zielten auf, belegte*, überschütteten, volltreffer*, schlägt ein, geschleudert*, schleuderte*, schoss ~8 ab, schossen ~8 ab, feuern, feuert, tötete, töteten, luden ~8 ab"
    ),
    Cue.ATTACK: "angriffswelle*, angriffen auf, attackierte*, attackieren, attackiert, überfällt, nahm ~6 ins visier, nahmen ~6 ins visier, ins visier genommen, zugeschlagen",
    Cue.STRIKE: "vergeltungsschläge*, militärschläge*, gegenschläge*, raketen- und luftangriff*, präventivschlag*, präventivschläge*, erstschlag*",
    Cue.BLAST: "explosionen, detonationen, explodieren, explodiert, explodierten, detonieren, detonierten, flog ~4 in die luft, gingen ~4 hoch, feuerball*, explosionsserie*, bombendetonationen",
    Cue.BOMBARD: "bombardements, bombardierung*, bombardierten, bombardierte, bombardiert, bombardieren, zerbombten, zerbombte",
    Cue.KILLED: "tötet, erstickt, erstickten, erstickte, kam ~4 ums leben, verblutete*, fiel ~4 zum opfer, fielen ~4 zum opfer, todesopfer, getötet, todesopfern, tödlich getroffen, dahingerafft*, lebten nicht mehr",
    Cue.GUN: "vermummter, bewaffneten männer*, bewaffnete überfielen, automatischen waffen, automatikwaffen, schnellfeuergewehr*, maschinengewehren, kugeln, kugelhagel*, wegelagerer*, banditen, bandit*, entführer*, messerstichen, sturmgewehren, panzerfaust*, panzerfäuste*",
    Cue.IDIOM: (
        "waffenstillstandslinie*, waffenruhelinie*, truppenübungsplatz*, truppenübungsplätze*, straßenschlacht um preise, kampf um den abstieg, kampf um die meisterschaft, kampf um den titel, kampf um punkte, kampf um marktanteile, kampf gegen den krebs, kampf gegen die, abstiegskampf*, wahlkampf*, klassenkampf*, titelkampf*, wettkampf*, "
        "schlacht am buffet, rabattschlacht*, übernahmeschlacht*, bieterschlacht*, abwehrschlacht*, schneeballschlacht*, materialschlacht*, redeschlacht*, bombenstimmung, bombenwetter, bombenform, bombenerfolg*, sturmtief*, sturmflut*, stürmerstar*, sturmspitze*, torschuss*, torschütze*, schützenkönig*, schützenfest*, schützenverein*, "
        "offensivspieler*, offensivabteilung, offensivspiel*, kursfeuerwerk*, feuerwerk, kurssturz*, kurseinbruch*, börsensturm, ansturm*, ladendiebstahl*, geldautomaten, geldautomat, gasexplosion*, kesselexplosion*, in den tod gestürzt, streik der lokführer, tarifstreit*, tarifverhandlung*, tarifkonflikt*, koalitionsverhandlung*, vertragsverhandlung*, gehaltsverhandlung*, gerichtsverhandlung*, haushaltsberatung*, haushaltsdebatte*, "
        "fraktionssitzung*, ratssitzung*, gemeinderatssitzung*, vorstandssitzung*, aufsichtsratssitzung*, stadtratssitzung*, mitgliederversammlung*, hauptversammlung*, jahreshauptversammlung*, parteitag*, klassentreffen*, familientreffen*, trainer entlassen, freigelassen ~3 album, festnahme* im drogen*, notebook, abgestimmt auf, nahm abschied, nahm ~3 anfang, anfang nahm, nahm alles, nahm platz, nahm teil, nahmen teil, nehmen teil, teilgenommen, "
        "in kauf genommen, zur kenntnis genommen, nahm zur kenntnis, in angriff genommen, in angriff nehmen, in angriff, ins netz gegangen, schoss ~6 tor, schoss ~6 tore, schoss sich ~3 ein, schoss übers, schoss am tor, traf per kopf, traf zum, traf den pfosten, traf die latte, traf ins, traf zur"
    ),
}
