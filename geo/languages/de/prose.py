"""German: deeds as news prose tells them, with subject and verb, verb and object, participle or noun.

A verb stands before its object and prefix in a main clause ("legten ~8 waffen nieder"), a participle behind its object
("waffen ~4 niedergelegt"): most families are written both ways.
"""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_INSURGENTS = "rebellen, aufständische, aufständischen, kämpfer, taliban, dschihadisten, islamisten, milizionäre, milizen, miliz, separatisten, huthis, gotteskrieger, extremisten, terrormiliz, is kämpfer, tuareg, putschisten, söldner"
_STATE_TROOPS = "armee, truppen, soldaten, regierungstruppen, streitkräfte, regierungssoldaten, einheiten, militär, fallschirmjäger, eliteeinheiten, spezialkräfte, verbände, panzer"
_TAKERS = "taliban, rebellen, aufständischen, islamisten, dschihadisten, miliz, milizen, extremisten, separatisten, rsf, m23, is, terrormiliz, huthis, hamas, kämpfer, angreifer, gegner, junta, arakan army, guerilla, russland, russen, russische truppen, angreifern"
_STATES = "regierungstruppen, armee, regierung, ukraine, ukrainer, regierungsarmee, syrische armee, irakische armee, staatsmacht, regierungsseite"
_CRAFT = "drohne, drohnen, kamikazedrohne, kampfdrohne, kampfdrohnen, schahed drohne, schahed drohnen, fpv drohne, fpv drohnen, angriffsdrohne, sprengstoffdrohne"
_CRASHED = "gekracht, gestürzt, geprallt, geflogen, eingeschlagen, explodiert, detoniert, niedergegangen"
_UNKNOWN = "unbekannte, unbekannter, unbekannten, bewaffnete, bewaffneten, bewaffneter, maskierte, maskierten, vermummte, vermummten, angreifer, angreifern, täter, tätern, motorradfahrern, killer, uniformierte, uniformierten"
_SLEW = "tötete, töteten, getötet, umgebracht, ermordet, ermordeten, erschossen, erschoss, erschlugen, erschlagen, hingerichtet, erstochen, niedergeschossen, niedergestochen"
_CARS = "in ein auto, in einen wagen, in einen kleinbus, in einen lieferwagen, in ein fahrzeug, in einen geländewagen, in den kofferraum, in einen transporter, in ein taxi, in einen van, in den busch, in den wald, in die wälder"
_DRAGGED = "gezerrt, gestoßen, geschleppt, gezwungen, getrieben, verfrachtet, gedrängt"
_SHIPS = "flugzeugträger, us flugzeugträger, kriegsschiff, kriegsschiffe, fregatte, fregatten, zerstörer, u boot, atom u boot, flottenverband, marineverband, landungsschiffe, flugzeugträgerverband, flotte"
_CONTINGENT = "schutztruppe, friedenstruppe, eingreiftruppe, blauhelme, blauhelmsoldaten, vorauskommando, soldaten, polizisten, truppen, söldner, wagner söldner, wagner kämpfer, ausbilder, fallschirmjäger, elitesoldaten, verstärkung, militärberater, spezialkräfte, nationalgardisten, marineinfanteristen"
_PLOTS = "anschlag, anschläge, attentat, attentate, terroranschlag, bombenanschlag, selbstmordanschlag, mordanschlag, putschversuch, putsch, umsturzversuch, staatsstreich"
_FOILED = "vereitelt, verhindert, vereitelten, vereitelte, aufgedeckt, durchkreuzt"
_WEAPONS = "kriegswaffen, schnellfeuerwaffen, maschinenpistolen, jagdgewehre, luftabwehrraketen, panzerfäuste, sprengzünder, zünder, bombenteile, chemikalien, waffenschmuggel, waffenlieferung, raketenteile, dynamit, plastiksprengstoff, mörsergranaten"
_GUARDED = "stützpunkt, stützpunkte, militärbasis, feldlager, kaserne, kasernen, luftwaffenstützpunkt, militärstützpunkt, militärlager, armeelager, garnison, luftwaffenbasis, außenposten"
_TALKERS = "unterhändler, vermittler, außenminister, delegationen, delegation, konfliktparteien, kriegsparteien, vertreter, diplomaten, verhandlungsführer, regierungschefs, staatschefs, präsidenten, minister, verteidigungsminister, emissäre, gesandte, gesandten, finanzminister, innenminister, kontrahenten"
_QUARRELS = "grenzstreit, streit, konflikt, krieg, fehde, zwist, differenzen, bürgerkrieg"
_PRISONERS = "häftlinge, gefangene, insassen, gefängnisinsassen, sträflinge"
_SUSPECTS = "milizenführer, rebellenführer, milizchef, drogenboss, drahtzieher, terrorverdächtigen, terrorverdächtige, verdächtigen, verdächtige, oppositionsführer, kommandeur, anführer, bandenchef, oppositionspolitiker, kartellchef, regierungskritiker, dissidenten, wissenschaftler, journalisten, aktivisten, gouverneur, minister, general, attentäter, kriegsverbrecher, exminister, expräsidenten"
_STORES = "lager, lagerhaus, lagerhäuser, krankenhaus, büro, büros, banken, geschäfte, läden, häuser, markt, märkte, museum, apotheken, dörfer, kirche, kirchen, konvoi, hilfsgüter, lagerhallen, depot, viehherden, lebensmittellager"
_LOOTERS = "kämpfer, soldaten, milizionäre, milizen, miliz, rebellen, dschihadisten, islamisten, söldner, bewaffnete, paramilitärs, rsf, taliban, extremisten, truppen, banditen"
_CROWD = "tausende, hunderte, zehntausende, hunderttausende, menschen, demonstranten, studenten, studierende, schüler, frauen, anhänger, gegner, arbeiter, landwirte, bauern, gewerkschafter, aktivisten, anwohner, bewohner, ärzte, lehrer, beschäftigte, regierungsgegner, oppositionelle, migranten, taxifahrer, lastwagenfahrer, mütter, rentner, christen, muslime, kurden, palästinenser, siedler"
_CALLED = "skandierte, skandierten, trugen transparente, trugen plakate, hielten plakate, hielten transparente"
_HOMELESS = "menschen, bewohner, einwohner, familien, zivilisten, flüchtlinge, vertriebene, palästinenser, dorfbewohner, frauen und kinder, überlebende, anwohner, zehntausende, hunderttausende, tausende, hunderte"

PROSE: Mapping[EventType, str] = {
    EventType.AIR_STRIKE: joined(
        pairs("bombe, bomben, rakete, raketen", "aus einem flugzeug, aus flugzeugen, von flugzeugen abgeworfen, aus einem hubschrauber", 6),
        "von einem flugzeug abgeworfene, von flugzeugen abgeworfene, von einem kampfjet abgeworfene, von kampfjets abgeworfene, vom himmel ~6 bomben, aus der luft zerstört, aus der luft getroffen, luftschläge geflogen, luftangriffe geflogen, angriffe geflogen, angriffswellen geflogen, lufteinsatz*, luftschläge ausgeführt",
    ),
    EventType.DRONE_STRIKE: joined(
        pairs(_CRAFT, _CRASHED, 10),
        "unbekannte fluggeräte, unbemannte fluggeräte, unbemanntes fluggerät, unbemannten fluggeräten, flugkörper ohne pilot, unbemannter flugkörper, unbemannte flugkörper, drohnentrümmer*, drohnenteil*, drohnenwrack*",
    ),
    EventType.SHELLING: "trümmer erschlugen, trümmer töteten, trümmer verletzten, trümmerteile erschlugen, trümmerteile töteten, trümmerteile verletzten, herabfallende trümmer, herabstürzende trümmer, raketenteile trafen, raketentrümmer trafen",
    EventType.BOMBING: joined(
        "anschlag auf einen zug, anschlag auf eine bahnstrecke, anschlag auf eine pipeline, anschlag auf eine brücke, anschlag auf die brücke, anschläge auf pipelines, anschlag auf eine eisenbahn*",
        pairs("bombe, sprengsatz, sprengladung, mine, autobombe", "losgegangen, hochgegangen, losging, zerfetzt, gerissen", 10),
    ),
    EventType.SUICIDE_BOMBING: joined(
        pairs("jagten sich, jagte sich, haben sich, hat sich, hatten sich, hatte sich", "in die luft", 16),
        "mit einer sprengstoffweste, mit einem sprengstoffgürtel, mit sprengstoffwesten, mit sprengstoffgürteln, mit einem sprenggürtel, mit sprenggürteln",
    ),
    EventType.ARMED_CLASH: joined(
        pairs("schaltete, schalteten, liquidierte, liquidierten, eliminierte, eliminierten, neutralisierte, neutralisierten", "kommandeur aus, anführer aus, rebellenführer aus, kämpfer aus, terroristen aus, extremisten aus, kommandeur, anführer, rebellenführer, kämpfer, terroristen, extremisten, militante, militanten", 8),
        pairs("soldaten, soldat, polizisten, gendarmen, grenzschützer, wachleute, wärter", "niedergeschossen, überwältigt und erschossen, in einen hinterhalt gelockt, in einen hinterhalt geraten, unter feuer geraten, unter beschuss geraten", 10),
        "beschießen einander, beschossen einander, unter dauerfeuer, sturm auf die kaserne, sturm auf das präsidium, vorstoßversuch*, vorgerückt sind, kämpfe aufgeflammt, kämpfe neu aufgeflammt, kämpfe wieder aufgeflammt, gefechte ausgebrochen, gefechte aufgeflammt, gefechte geliefert, gefechte entbrannt, schusswechsel geliefert, in schusswechsel verwickelt, bodenangriffe*, bodenvorstoß*, sturmangriffe*, stellungskämpfe*, rückzugsgefecht*, rückzugskämpfe*, nachhutgefecht*, artilleriekämpfe*, bandenkämpfe*, stammeskämpfe*, milizenkämpfe*, machtkämpfe* zwischen milizen, grenzgefechte*, grenzkämpfe*, kämpfe entlang, kampfgeschehen, frontabschnitt*, gemeutert ~6 soldaten, meuternde soldaten, meuternden soldaten",
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        pairs("fiel, fielen, fällt", ", ".join(f"an {who}, an die {who}, an den {who}" for who in _TAKERS.split(", ")), 5),
        pairs(", ".join(f"an {who}, an die {who}, an den {who}" for who in _TAKERS.split(", ")), "gefallen, verloren", 0),
        pairs(", ".join(f"{who} zogen, {who} rückten, {who} marschierten, zogen {who}, zogen die {who}, rückten {who}, rückten die {who}, marschierten {who}, marschierten die {who}" for who in _INSURGENTS.split(", ")), "ein", 8),
        pairs(_INSURGENTS, "eingezogen, die kontrolle übernommen, die macht übernommen", 10),
        pairs(", ".join(f"{who} stehen, {who} standen, stehen {who}, standen {who}, stehen die {who}, standen die {who}" for who in _INSURGENTS.split(", ")), "im zentrum, im stadtzentrum, mitten in, in der innenstadt", 2),
        pairs("weht, wehte, wehten, wehen, hissten, hisste, gehisst", ", ".join(f"{what} der {who}, {what} des {who}" for what in ("fahne", "flagge", "fahnen", "flaggen") for who in ("rebellen", "taliban", "aufständischen", "islamisten", "dschihadisten", "separatisten", "is", "kurden", "opposition")), 6),
        pairs("über, auf", ", ".join(f"{what} der {who}, {what} des {who}" for what in ("fahne", "flagge", "fahnen", "flaggen", "schwarze fahne", "schwarze flagge") for who in ("rebellen", "taliban", "aufständischen", "islamisten", "dschihadisten", "separatisten", "is", "terrormiliz")), 4),
        pairs(f"{_INSURGENTS}, bewaffnete, maskierte", "flughafen in ihre gewalt, stadt in ihre gewalt, flugplatz in ihre gewalt, kaserne in ihre gewalt, grenzübergang in ihre gewalt, polizeiwache in ihre gewalt", 8),
        "nach dem fall von, nach dem fall der stadt, mit dem fall von, der fall von, fall der provinzhauptstadt, fall der hauptstadt, fall der hochburg, übernahme der stadt, machtübernahme der, machtübernahme in, gebietsgewinn*, geländegewinne*, kampflos genommen, kampflos eingenommen, kampflos übernommen",
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        pairs("fiel, fielen, fällt", ", ".join(f"an die {who}, an {who}" for who in _STATES.split(", ")), 5),
        pairs(", ".join(f"an die {who}, an {who}" for who in _STATES.split(", ")), "gefallen"),
        pairs(", ".join(f"{who} rückte, {who} rückten, {who} zogen, {who} marschierten, {who} marschierte, rückten {who}, rückten die {who}, rückte die {who}, zogen {who}, zogen die {who}" for who in ("armee", "regierungstruppen", "regierungssoldaten", "regierungsarmee", "syrische armee", "irakische armee", "sicherheitskräfte")), "ein", 8),
        "wieder vollständig in der hand, vollständig in der hand der regierung, in der hand der regierung, in der hand der armee, wieder in der hand der regierung, wieder in staatlicher hand, unter regierungskontrolle, wieder in ihrer gewalt, wieder in seiner gewalt, zurück in regierungshand, zurückgewinnung, rückeroberung, zurückeroberung*, wiedereroberung*, befreiung der ortschaft, befreiung des dorfes, befreiung der provinz, von den rebellen befreit, vom is befreit, von der terrormiliz befreit, von den dschihadisten befreit, von den islamisten zurückerobert, von den rebellen zurückerobert, von der terrormiliz zurückerobert, den rebellen entrissen, den islamisten entrissen, den dschihadisten entrissen, der terrormiliz entrissen, dem is entrissen, der miliz entrissen, den taliban entrissen, den separatisten entrissen",
        pairs("entriss, entrissen, entreißt", "den rebellen, den islamisten, den dschihadisten, der terrormiliz, dem is, der miliz, den taliban, den separatisten, den aufständischen, der m23, der rsf", 6),
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        "aus seinem haus gezerrt, aus ihrem haus gezerrt, aus ihren häusern gezerrt, aus dem bus gezerrt, aus dem haus gezerrt, aus bussen gezerrt, durch kugeln getötet, mit schüssen getötet, mit schüssen niedergestreckt, niedergemetzelt*, niedergetrampelt, zu tode geprügelt, zu tode gesteinigt, totgeprügelt*, totgetreten*, mit einem kopfschuss, durch einen kopfschuss, mit kopfschuss, mit kopfschüssen, mit durchgeschnittener kehle, kehle durchgeschnitten, kehlen durchgeschnitten, schnitten ~6 kehle, schnitten ~6 kehlen, schnitt ~6 kehle, mit durchgeschnittenen kehlen, erdrosselt*, erwürgt*, mit benzin übergossen",
        pairs("erlag, erlagen, erliegen, erlegen", "schussverletzung, schussverletzungen, stichverletzungen, messerstichen, schusswunden, stichwunden, folgen des attentats, folgen eines attentats, folgen des anschlags", 6),
        pairs("schussverletzung, schussverletzungen, stichverletzungen, messerstichen, schusswunden, folgen des attentats, folgen eines attentats", "erlegen", 0),
        pairs("richteten, richtete, richten", "blutbad an, massaker an, gemetzel an", 8),
        pairs("blutbad, massaker, gemetzel", "angerichtet, verübt, anrichteten, anrichtete, verübten", 6),
        pairs("verübten, verübte, begingen, beging", "massaker, blutbad, gräueltaten, morde, mordserie, lynchmord", 8),
    ),
    EventType.ABDUCTION: joined(
        pairs(_CARS, _DRAGGED, 2),
        pairs("zerrten, zerrte, stießen, trieben, trieb, schleppten, verfrachteten", _CARS, 8),
        pairs("brachten, brachte, bekamen", ", ".join(f"{who} in ihre gewalt" for who in ("missionare", "schüler", "schülerinnen", "helfer", "touristen", "seeleute", "soldaten", "reisende", "dorfbewohner", "geiseln", "arbeiter", "mitarbeiter", "ausländer", "journalisten", "bewohner")), 8),
        "spurlos verschwunden, seither verschwunden, seitdem verschwunden, gewaltsam verschwunden, in die fänge, in geiselhaft genommen, in geiselhaft geraten, entführt worden, verschleppt worden, gegen lösegeld, lösegeldforderung*, lösegeldzahlung*, menschenraub*, massenentführung*, schiffsentführung*, geiselnahmen*, piratenüberfall*, piratenangriff*",
    ),
    EventType.SEXUAL_VIOLENCE: joined(
        "gruppenvergewaltigung*, massenvergewaltigung*, sexuell belästigt, sexuell missbraucht, sexuell misshandelt, sexuelle übergriffe, sexuellen übergriffen, sexueller gewalt, sexualisierter gewalt, sexualstraftat*, zur prostitution gezwungen, als sexsklavinnen, versklavte frauen, versklavung von frauen",
        pairs("vergingen sich, verging sich, vergangen", "mädchen, frauen, kindern, jungen, bewohnerinnen, schülerinnen", 8),
    ),
    EventType.PROTEST: joined(
        pairs(_CROWD, _CALLED, 10),
        pairs("skandierte, skandierten, schwenkten, verbrannten", "menge, parolen, demonstranten, slogans, kopftücher, schleier, strohpuppen, nationalflaggen, oppositionsflaggen", 6),
        pairs("errichteten, errichtete, bauten, schlugen", "protestcamp*, protestlager*, zeltstadt*, protestzelt*, mahnwache*, zelte auf", 8),
        pairs("protestcamp, protestlager, zeltstadt", "errichtet, aufgeschlagen, aufgebaut", 4),
        pairs("besetzten, besetzte, besetzen, besetzt", "hörsaal, hörsäle, campus, universitätsgelände, universitätsgebäude, rektorat, uni, braunkohletagebau*, kohlebagger, werksgelände, kraftwerksgelände", 8),
        pairs("hörsaal, hörsäle, campus, universitätsgebäude, rektorat", "besetzt", 6),
        pairs("blockierten, blockierte, blockieren, blockiert", "zufahrt*, zugang*, zugänge, hafen, häfen, flughafen, grenzübergang*, autobahn*, gleise, kreuzung*, brücke*, landstraße*, fernstraße*, eingang, eingänge, schienen, bahnstrecke*, raffinerie*, depot*, tor, tore, verteilzentrum, innenstadt, verkehr", 10),
        pairs("ging, gingen, gehen, geht", "auf die barrikaden, auf die straße, auf die straßen", 12),
        pairs("machten, machen, machte", "ihrem ärger luft, ihrem unmut luft, ihrer wut luft, ihrem zorn luft, ihrem frust luft", 8),
        pairs(_CROWD, "durch die altstadt, durch die innenstadt, durch das zentrum, durch das stadtzentrum, durch das regierungsviertel, vor das parlament, vor die botschaft, auf die straßen gegangen, auf die straße gegangen, auf die straße geströmt, auf die straßen geströmt, versammelt, den rücktritt gefordert, rücktritt verlangt, freilassung gefordert, gegen die regierung demonstriert, ihren unmut geäußert", 14),
        pairs("bejubelten, bejubelte, feierten", "soldaten, putschisten, umsturz, machtübernahme, sturz, putsch, sieg der, machtwechsel", 6),
        pairs("traten, trat, treten", "in den ausstand, in den hungerstreik, in streik, in einen streik, in den warnstreik, in den generalstreik", 10),
        pairs("ließen, hielten, blieben", "läden geschlossen, geschäfte geschlossen, schulen geschlossen, läden aus protest, geschäfte aus protest", 8),
        "massendemonstrationen, schweigekundgebung*, protestfahrt*, protestcamps, protesttag*, aktionstag*, sternmarsch*, sternfahrt*, fackelmarsch*, fackelzug*, hungermarsch*, langer marsch, langen marsch, protestspaziergang*, ostermarsch*, ostermärsche*, freitagsdemonstration*, montagsdemonstration*, mahnmarsch*, kundgebungsteilnehmer*, klebten sich ~8 fest, festgeklebt, straßenblockierer*, schließung der geschäfte, bürger zogen, umzug der, formierte sich ~6 protest, protest entzündete, proteste entzündeten, proteste flammten, proteste ausgebrochen, zu protesten gekommen, wut entlud",
    ),
    EventType.RIOT: joined(
        pairs("prügelten, prügelte", "anhänger, gegner, demonstranten, aktivisten, gegendemonstranten, aus der, aus dem", 8),
        pairs(f"{_PRISONERS}, gefangenen", "gemeutert, meuterten, revoltierten, revoltiert, aufeinander los, aufstand", 8),
        "gefängnismeuterei*, gefängnisrevolte*, gefängnisaufstand*, häftlingsrevolte*, gefangenenmeuterei*, jugendkrawall*, straßenkrawalle*, plünderungszüge*, plünderungswelle*, rassenunruhen, hungerunruhen, brotunruhen, massenkrawall*, sturm auf das rathaus, sturm auf das konsulat, sturm auf den präsidentenpalast, sturm auf den palast, sturm aufs kapitol, sturm auf das gerichtsgebäude",
        pairs("menge, mob, demonstranten, randalierer, protestierende, jugendliche, hooligans, anhänger, vermummte", "warf scheiben ein, warfen scheiben ein, scheiben ein, schaufenster ein, fensterscheiben ein, absperrungen durchbrochen, barrikaden errichtet, barrikaden, aus den angeln", 8),
        pairs("durchbrach, durchbrachen, durchbrochen, überwanden", "absperrung, absperrungen, polizeiabsperrung, polizeiabsperrungen, barrieren, polizeikette, polizeiketten, kordon", 8),
        pairs("lieferten sich, liefern sich, lieferte sich", "straßenschlacht, straßenschlachten, prügelei, prügeleien, schlägerei, schlägereien, handgemenge, rangeleien", 10),
        pairs("gingen, ging, gehen", "aufeinander los, mit steinen auf, mit stöcken auf, mit knüppeln auf, auf polizisten los, auf die polizei los", 8),
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs(_SHIPS, "eingelaufen, festgemacht, angelegt, vor anker, vor der küste, im hafen, einlaufen, ausgelaufen, durchquerten, durchquerte, durchfuhr, durchfuhren, patrouillieren, kreuzt, kreuzen, liegt, liegen, in stellung, umstellt, eingekreist", 8),
        pairs("läuft, lief, liefen, legte, legten, kreuzt, kreuzen, liegt, liegen, machte, machten", _SHIPS, 6),
        pairs(_CONTINGENT, "im einsatz, stationiert, eingetroffen, gelandet, verlegt, entsandt, abkommandiert, zusammengezogen, angekommen, in stellung gebracht, bewacht, patrouillieren", 10),
        pairs(", ".join(f"{who} trafen, {who} traf, trafen {who}, trafen die {who}" for who in _CONTINGENT.split(", ")), "ein", 6),
        pairs("unterhält, betreibt, unterhalten, betreiben", "stützpunkt, militärstützpunkt, luftwaffenstützpunkt, lufttransportstützpunkt, militärbasis, marinebasis, feldlager, drohnenstützpunkt", 8),
        pairs("schickt, schickte, schickten, geschickt, beorderte, beorderten, kommandierte, verlegte, verlegt, verlegten, entsandte, entsendet", f"verstärkung, verstärkungen, {_CONTINGENT}, {_SHIPS}, panzer, hubschrauber, luftabwehr*, flugabwehr*, patriot*", 8),
        pairs("verstärkung, verstärkungen, nachschub, verstärkungskräfte", "geschickt, entsandt, verlegt, eingetroffen, beordert, herangeführt", 8),
        pairs("führte, führten, zieht, zogen, zog", "verstärkung heran, reserven heran, truppen heran, truppen zusammen, soldaten zusammen, panzer zusammen, kräfte zusammen", 8),
        pairs("soldaten, bewaffnete, uniformierte, truppen, militärfahrzeuge, panzer, einheiten, maskierte", "umstellt, umzingelt, eingekesselt, abgeriegelt, umstellten, umzingelten", 10),
        "machtdemonstration der armee, sichern soldaten, sicherten soldaten, soldaten sichern, soldaten sicherten, bewachen soldaten, bewachten soldaten, kontrollieren soldaten, kontrollierten soldaten, truppenparade*, ausgangssperre durchzusetzen, patrouillierten ~4 soldaten, patrouillieren ~4 soldaten, soldaten patrouillier*, soldaten sicherten, soldaten bewachen, soldaten bewachten, panzer auf den straßen, panzer in den straßen, militär auf den straßen, soldaten auf den straßen, soldaten in den straßen, panzer in der innenstadt, panzer fuhren, schützenpanzer fuhren, gepanzerte fahrzeuge fuhren, fuhren gepanzerte, rollten gepanzerte, gepanzerte fahrzeuge rollten, umstellten ~6 soldaten, polizisten riegelten, soldaten riegelten, pick ups mit ~3 geschützen|maschinengewehren, flottenmanöver*, marinemanöver*, marineübung*, luftwaffenübung*, großübung*, militärübungen, schießübung*",
    ),
    EventType.BASE_ESTABLISHED: joined(
        pairs("richtete, richteten, schlug, schlugen", "hauptquartier ein, kommandozentrale ein, stützpunkt ein, hauptquartier auf, lager auf, feldlager auf, militärbasis ein, gefechtsstand ein, basis ein, außenposten ein", 8),
        pairs("hauptquartier, kommandozentrale, stützpunkt, militärbasis, feldlager, außenposten, luftwaffenstützpunkt, marinestützpunkt, militärlager, basis, ausbildungslager, horchposten, radarstation", "eingerichtet, errichtet, bezogen, aufgeschlagen, gebaut, aufgebaut, eingeweiht, in betrieb genommen, eröffnet, ausgebaut", 6),
        pairs("eröffnete, eröffneten, errichtete, errichteten, baut, baute, bauten, bezog, bezogen, weihte, weihten", "hauptquartier*, kommandozentrale*, stützpunkt*, militärbasis*, feldlager*, außenposten*, luftwaffenstützpunkt*, marinestützpunkt*, marinebasis*, militärlager*, drohnenstützpunkt*, drohnenbasis*, ausbildungslager*, luftwaffenbasis*", 8),
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        pairs(_PLOTS, _FOILED, 10),
        pairs("vereitelte, vereitelten, verhinderte, verhinderten", _PLOTS, 8),
        pairs("vereitelte, vereitelter, vereitelten, verhinderte, verhinderter, verhinderten", _PLOTS, 0),
        pairs("beschlagnahmte, beschlagnahmten, konfiszierte, konfiszierten, fand, fanden, entdeckte, entdeckten, stellten, stellte, hoben, hob, stießen, stieß", f"{_WEAPONS}, waffenlager*, bombenwerkstatt*, bombenfabrik*, waffendepot*, waffenversteck*, sprengstofflabor*, munitionslager*, waffenarsenal*, waffenwerkstatt*", 8),
        pairs(f"{_WEAPONS}, waffenlager, bombenwerkstatt, waffendepot, waffenarsenal, schiffsladung waffen", "beschlagnahmt, sichergestellt, konfisziert, gefunden, entdeckt, ausgehoben, aufgespürt, abgefangen", 6),
        "blindgänger ~6 entschärft, bombe ~6 entschärft, sprengsatz ~6 entschärft, rohrbombe ~6 entschärft, paketbombe ~6 entschärft, autobombe ~6 entschärft, sprengsätze ~6 entschärft, minen ~6 geräumt, minen geräumt, entschärfung einer, minensucher*, entwaffnete, entwaffneten",
    ),
    EventType.ARREST: joined(
        pairs("spezialeinheiten nahmen, spezialkräfte nahmen, soldaten nahmen, polizisten nahmen, sicherheitskräfte nahmen, nahm die polizei, nahm die armee, polizei nahm, armee nahm, geheimdienst nahm", "gefangen", 10),
        pairs("holte, holten, führte, führten", ", ".join(f"{who} ab" for who in _SUSPECTS.split(", ")), 8),
        pairs("polizei, polizisten, geheimdienst, soldaten, sicherheitskräfte, beamte, spezialeinheiten, ermittler", "holte ab, abgeholt, abgeführt, dingfest gemacht, aufgegriffen, hinter gitter gebracht", 12),
        pairs("zu", "tagen arrest verurteilt, tagen haft verurteilt, tage arrest, tage haft", 3),
        pairs("tagen, tage, wochen", "arrest verurteilt, haft verurteilt, ordnungshaft, administrativhaft"),
        pairs("geriet, gerieten, nahm, nahmen, kam, kamen, landete, landeten, wanderte, wanderten, sitzt, sitzen, saß", "in untersuchungshaft, in haft, ins gefängnis, in polizeigewahrsam, hinter gitter, hinter gittern, in gewahrsam, in auslieferungshaft, in abschiebehaft, in einzelhaft", 12),
        pairs("steckte, steckten, warf, warfen", "ins gefängnis, in haft, hinter gitter, in den kerker", 8),
        "dingfest gemacht, dingfest machen, haftbefehl vollstreckt, haftbefehle vollstreckt, hinter schloss und riegel, unter arrest, verhaftungswellen, massenverhaftungen, polizeirazzien, großeinsatz der polizei ~6 festgenommen, in handschellen, ins netz gegangen, flogen ~3 auf, aufgeflogen, ausgehoben ~3 zelle, zelle ausgehoben, terrorzelle, festnahmewelle*, gestellt und festgenommen",
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs("zerstörte, zerstörten, demolierte, demolierten, verwüstete, verwüsteten, beschädigten, zertrümmerten", "anlagen, satellitenanlagen, büros, geräte, ausrüstung, denkmal, denkmäler, statue, statuen, gräber, felder, brunnen, kirche, kirchen, moschee, moscheen, tempel, stromleitungen, pumpen, antennen, computer, akten, parteizentrale, ladenlokale, geschäfte, fahrzeuge, zelte, hütten, olivenbäume, ernte, bibliothek, archiv, heiligtum, schrein, mausoleum, buddha statuen", 8),
        pairs(_LOOTERS, "geplündert, plünderten, plünderte, ausgeraubt, niedergebrannt, leer geräumt, ausgeplündert, brandgeschatzt", 12),
        pairs(", ".join(f"plünderten {who}, plünderten die {who}, raubten {who}" for who in _LOOTERS.split(", ")), _STORES, 10),
        pairs("riss, rissen, reißt, reißen", "haus ab, häuser ab, gebäude ab, siedlung ab, wohnhaus ab, haus eines attentäters ab, unterkünfte ab, schule ab, moschee ab, denkmal nieder, denkmäler nieder, häuser nieder", 8),
        pairs("machte, machten, walzte, walzten", "dem erdboden gleich, nieder", 8),
        pairs("steckte, steckten, setzte, setzten, legten, legte", "haus in brand, häuser in brand, hütten in brand, felder in brand, autos in brand, fahrzeuge in brand, ernte in brand, kirche in brand, schule in brand, moschee in brand, feuer in, feuer an, feuer auf", 8),
        pairs("brannten, brannte", "haus nieder, häuser nieder, hütten nieder, dorf nieder, dörfer nieder, kirche nieder, kirchen nieder, schule nieder, schulen nieder, markt nieder, viertel nieder, moschee nieder, lager nieder", 10),
        pairs("haus, häuser, dorf, dörfer, viertel, hütten, kirche, kirchen, schule, schulen, moschee, markt, felder, siedlung", "niedergebrannt, eingeäschert, in schutt und asche gelegt, abgefackelt, abgebrannt, zerstört und geplündert, eingerissen, platt gemacht", 6),
        "fackelten ~6 autos ab, fackelten ~6 häuser ab, fackelten ~6 fahrzeuge ab, fackelte ~6 auto ab, hausabriss*, häuserzerstörung*, vom sockel gestürzt, vom sockel gestoßen, vom sockel gerissen, kabel durchtrennt, kabel gekappt, unterseekabel ~4 beschädigt|durchtrennt, stromleitungen gekappt, strommast* ~4 gesprengt, gräber geschändet, friedhof geschändet, grabschändung*, denkmalsturz*, zerstörungswerk*",
    ),
    EventType.AGREEMENT: joined(
        pairs(_TALKERS, "einen durchbruch, durchbruch erzielt, einigung erzielt, geeinigt, verständigt, auf eine formel geeinigt, handelseinig", 12),
        pairs("erzielten, erzielte, erreichten, gelang, verkündeten, vermeldeten, verkündete", "einigung, durchbruch bei, durchbruch in den, diplomatischer durchbruch, übereinkunft, kompromiss, verständigung, grundsatzeinigung, teileinigung", 8),
        pairs("legten, legte, beigelegt", ", ".join(f"{what} bei" for what in _QUARRELS.split(", ")), 8),
        pairs(_QUARRELS, "beigelegt, begraben, für beendet erklärt", 4),
        pairs("schlossen, schloss, schließen, besiegelten, besiegelte, unterschrieben, unterschrieb, paraphierten, unterzeichnete, ratifizierten", "frieden, vertrag, verträge, pakt, abkommen, bündnis, sicherheitsabkommen, verteidigungspakt, militärabkommen, waffenruhe, waffenstillstand, sicherheitspakt, kooperationsabkommen, freundschaftsvertrag, gasvertrag, migrationsabkommen, grenzvertrag, koalitionsvertrag mit, absichtserklärung, erklärung, ende des krieges, handelsabkommen, vereinbarung, übereinkommen, protokoll, fahrplan, memorandum", 8),
        pairs("vertrag, verträge, pakt, abkommen, sicherheitsabkommen, verteidigungspakt, grenzvertrag, übereinkommen, friedensplan, waffenstillstandsabkommen, protokoll, absichtserklärung, erklärung, memorandum, fahrplan, roadmap", "unterzeichnet, unterschrieben, geschlossen, besiegelt, paraphiert, unter dach und fach, verlängert, erneuert, ratifiziert", 8),
        pairs("waffenruhe, feuerpause, waffenstillstand, kampfpause", "in kraft, verlängert, vereinbart, ausgehandelt, ausgerufen, verkündet, vermittelt, besiegelt, zugestimmt, geeinigt, verständigt", 8),
        pairs("riefen, rief, verkündete, verkündeten, erklärte, erklärten", "waffenruhe aus, feuerpause aus, waffenstillstand aus, einseitige waffenruhe, einseitigen waffenstillstand, einseitige feuerpause", 8),
        "tauschten ~8 kriegsgefangene, tauschten ~8 leichname, tauschten ~8 leichen, gefangene ausgetauscht, kriegsgefangene ausgetauscht, leichname gefallener ~4 übergeben, kamen ~6 frei, kam ~6 frei, auf freien fuß, frieden geschlossen, handschlag zwischen, friedensprozess besiegelt, nahmen ~6 beziehungen wieder auf, nahm ~6 beziehungen wieder auf, diplomatische beziehungen aufgenommen, wiederaufnahme der beziehungen, wiederaufnahme diplomatischer beziehungen",
    ),
    EventType.WITHDRAWAL: joined(
        pairs("übergab, übergaben, räumt, räumte, räumten, schloss, schlossen, schließt, verließ, verließen, verlassen", _GUARDED, 8),
        pairs("übergab, übergaben, übergeben", "lager, camp, basis, feldlager", 8),
        pairs(_GUARDED, "übergeben, geräumt, geschlossen, verlassen, aufgegeben", 8),
        pairs("gab, gaben, geben", ", ".join(f"{what} auf" for what in ("stellungen", "stellung", "stadt", "ortschaft", "ort", "dorf", "brückenkopf", "stützpunkt", "posten", "verteidigung")), 8),
        pairs(_STATE_TROOPS, "abgezogen, zurückgezogen, abgerückt, verlassen, abgezogen werden, das land verlassen, rückzug angetreten, kehrten heim, heimgekehrt, zurückgekehrt in ihre kasernen", 12),
        "rückte ~6 ab, rückten ~6 ab, rücken ~6 ab, abgerückt, truppenabzüge*, geordneten rückzug, aufgabe der stadt, räumung des stützpunkts, räumung des lagers der, schließung des stützpunkts, letzter soldat ~6 verlassen, letzten truppen, letzte truppen, letzte einheiten, letzten einheiten",
    ),
    EventType.DIPLOMACY: joined(
        pairs(f"{_TALKERS}, parteien, seiten, kriegsgegner, rivalen, gegner", "an einem tisch, an einen tisch, am verhandlungstisch, zusammengekommen, getroffen, verhandelt, konferierten, konferiert, beraten, beratschlagt, zusammengetroffen", 10),
        pairs("konferierten, konferierte, beratschlagten, berieten, tagten, verhandeln, verhandelten, loteten, sondierten", _TALKERS, 8),
        pairs("stattete, statteten", "besuch ab, antrittsbesuch ab, überraschungsbesuch ab, staatsbesuch ab", 10),
        pairs("reist, reiste, reisten, brach, brachen", "zu gesprächen, zu einem treffen, zu einem besuch, zu beratungen, in die hauptstadt, in die region, zu verhandlungen", 8),
        pairs("führte, führten, führt, führen, nahm, nahmen", "gespräche, verhandlungen, unterredungen, gespräche auf, verhandlungen auf, gespräche wieder auf, verhandlungen wieder auf, konsultationen, sondierungsgespräche, vermittlungsgespräche", 8),
        pairs("verhandelt, gerungen, beraten, gesprochen", "worden, wurde, wird"),
        pairs("wird, wurde", "verhandelt, gerungen, beraten", 8),
        "zum botschafter, botschafter abberufen, rief ~6 botschafter zurück, botschafter zurückgerufen, bestellte ~8 ein, bestellten ~8 ein, bestellt ~8 ein, einbestellt, wies ~6 diplomaten aus, weist ~6 diplomaten aus, wiesen ~6 diplomaten aus, erklärte ~6 zur unerwünschten person, zu unerwünschten personen, zur persona non grata, botschaft geschlossen, schloss ~4 botschaft, schließt ~4 botschaft, botschaft wiedereröffnet, eröffnete ~4 botschaft, brach ~6 beziehungen ab, bricht ~6 beziehungen ab, brachen ~6 beziehungen ab, beziehungen abgebrochen, abbruch der diplomatischen beziehungen, arbeitsessen, gedankenaustausch, meinungsaustausch, unter vier augen, vermittlungsgespräche*, vermittlungsversuch*, vermittlungsrunde*, dreiergipfel*, vierergipfel*, außenministerkonferenz*, geberkonferenz*, hilfskonferenz*, unterstützerkonferenz*, ukraine konferenz, libyen konferenz, syrien konferenz, afghanistan konferenz, friedensrunde*, gesprächsauftakt*, auftakt der gespräche, auftakt der verhandlungen, gesprächsmarathon*, verhandlungsmarathon*, antrittsbesuche*, stippvisite*, kurzbesuch*, überraschungsbesuch*, solidaritätsbesuch*, gipfelteilnehmer*, kam zu ~4 besuch, kamen zu ~4 besuch, kam zu gesprächen, kamen zu gesprächen, traf zu ~6 ein, trafen zu ~6 ein, traf ~4 zu gesprächen ein, empfing ~8 zu gesprächen",
    ),
    EventType.SANCTION: joined(
        pairs("setzte, setzten, setzt, strich, strichen, stellte, stellten", "hilfe ein, entwicklungshilfe ein, militärhilfe ein, zusammenarbeit aus, entwicklungszusammenarbeit aus, budgethilfe aus, hilfen aus, zahlungen aus, finanzhilfen ein, waffenlieferungen ein, auf die sanktionsliste, auf ihre sanktionsliste, auf seine sanktionsliste, auf die schwarze liste, auf die terrorliste", 10),
        pairs("entwicklungshilfe, militärhilfe, zusammenarbeit, entwicklungszusammenarbeit, budgethilfe, finanzhilfe, finanzhilfen, mitgliedschaft, stimmrecht", "ausgesetzt, eingestellt, suspendiert, eingefroren, gestrichen, entzogen", 6),
        pairs("verhängte, verhängten, verhängt, erließ, erließen, beschloss, beschlossen, verschärfte, verschärften, weitete, weiteten", "handelsembargo, waffenembargo, wirtschaftssanktionen, strafmaßnahmen, strafzölle, sanktionen, reisesperren, einreiseverbot, einreiseverbote, einreisesperren, exportverbot, exportverbote, importverbot, exportstopp, kontensperrungen, flugverbot, ölembargo", 10),
        pairs("handelsembargo, waffenembargo, wirtschaftssanktionen, strafmaßnahmen, strafzölle, sanktionen, reisesperren, einreiseverbote, einreisesperren, exportverbote, kontensperrungen", "verhängt, erlassen, beschlossen, verschärft, ausgeweitet, verlängert, in kraft getreten, belegt", 8),
        "mit sanktionen belegt, mit strafmaßnahmen belegt, belegte ~10 sanktionen, belegten ~10 sanktionen, belegte ~10 einreiseverbot*, aus der afrikanischen union, suspendierte ~3 mali|niger|sudan|guinea|burkina faso|gabun|ägypten|russland|syrien|mitgliedschaft, sanktionsrunde*, sanktionspakete*, sanktionsliste*, vermögenswerte ein, fror ~8 konten, froren ~8 konten, fror ~8 vermögen, froren ~8 vermögen",
    ),
    EventType.HUMANITARIAN: joined(
        pairs("helfer, retter, rettungskräfte, bergungsteams, suchtrupps, rettungsteams, katastrophenhelfer", "eingetroffen, eingeflogen", 8),
        pairs(_HOMELESS, "in sicherheit gebracht, auf der flucht, haben zuflucht, zuflucht gefunden, in notunterkünften, in zelten, ohne obdach, obdachlos, ihre häuser verlassen, ihre dörfer verlassen, ihre heimat verlassen, ihre wohnungen verlassen, ins freie, über die grenze geflohen, über die grenze, das weite gesucht, in turnhallen, in schulen untergebracht, evakuiert, ausgeharrt, von der außenwelt abgeschnitten, abtransportiert", 12),
        pairs("brachten sich, brachte sich", "in sicherheit", 10),
        pairs("mussten, müssen, musste", "ihre häuser verlassen, ihre wohnungen verlassen, ihre dörfer verlassen, fliehen, ihr zuhause verlassen, in sicherheit gebracht werden, evakuiert werden, ihre heimat verlassen", 10),
        pairs("trafen, traf, rollten, rollte, kamen, kam, gelangten, gelangte, landete, landeten, legte", "hilfskonvoi ein, lastwagen mit hilfsgütern, lastwagen mit lebensmitteln, hilfsgüter ein, hilfslieferung ein, hilfslieferungen ein, flugzeug mit hilfsgütern, maschine mit hilfsgütern, schiff mit hilfsgütern, schiff mit weizen", 8),
        "hilfskonvois, hilfskonvoi ~6 eingetroffen, hilfslieferungen ~6 eingetroffen, hilfsgüter ~6 eingetroffen, hilfsgüter geliefert, hilfsgüter abgeworfen, essensverteilung*, wasserverteilung*, ausgabe von lebensmitteln, verteilung von hilfsgütern, verteilung von lebensmitteln, medizinische evakuierung*, krankentransport*, flüchtlingslager eröffnet, flüchtlingslager eingerichtet, massenexodus, exodus, räumungsbefehl*, evakuierungsbefehl*, evakuierungsaufruf*, aufforderung zur evakuierung, sammeltransport*, feldküchen*",
    ),
}  # fmt: skip

PROSE_TOLD: Mapping[Cue, str] = {
    Cue.ATTACK: joined(
        "durch schüsse, durch kugeln",
        pairs(_UNKNOWN, _SLEW, 8),
        pairs("tötete, töteten, erschlugen, erschoss, erschossen, ermordeten, erstachen, überfielen, überfiel", _UNKNOWN, 1),
    ),
    Cue.PERSON: (
        "moderator*, fernsehmoderator*, radiomoderator*, redakteur*, korrespondent*, blogger*, künstler*, sänger*, musiker*, schauspieler*, dichter*, schriftsteller*, professor*, dozent*, wissenschaftler*, forscher*, geistliche, geistlicher, geistlichen, imam, imame, pastor*, pfarrer*, rabbiner*, bischof*, ordensfrau*, missionar*, "
        "kandidat, kandidaten, kandidatin, stadtrat, gemeinderat, staatsanwält*, rechtsanwält*, gewerkschafter*, dolmetscher*, übersetzer*, krankenpfleger*, krankenschwester*, hebamme*, ärztin, ärztinnen, landwirt, landwirte, landarbeiter*, feldarbeiter*, bauarbeiter*, minenarbeiter*, goldgräber*, goldsucher*, lastwagenfahrer*, busfahrer*, taxifahrer*, motorradfahrer, autofahrer*, radfahrer*, "
        "geschäftsmann, geschäftsleute, unternehmer*, viehhirten, schäfer, holzfäller*, dorfvorsteher*, dorfältest*, stammesführer*, stammesältest*, oppositionsführer*, oppositionspolitiker*, dissident*, regierungskritiker*, menschenrechtsanw*, umweltschützer*, umweltaktivist*, indigene, indigenen, hochzeitsgäste, trauergäste, gäste, gästen, teenager*, heranwachsende*, ordensschwester*, vorsteher, küster, wahlhelfer*, impfhelfer*, lokalpolitiker*, lokaljournalist*, expräsident*, exminister*"
    ),
    Cue.ARMED: "anführer, anführern, terrorverdächtige, terrorverdächtigen, beamte, beamten, polizeistreife*, streife, streifenwagen, gendarm, gendarmen, wärter, wärtern, gefängniswärter*, rekruten, kadetten, militärkonvoi, leibwächter, leibwächtern, wachleute, wachmann, kommandeur, kommandeure, militärkolonne, milizen, miliz, söldner, militante, militanten",
    Cue.FORCE: "verstärkung nach, verstärkung aus, verstärkungen nach, söldner, wagner söldner",
    Cue.NEGOTIATION: "verhandelt, verhandelte, verhandelten, verhandeln, verhandlungstisch, an einem tisch, an einen tisch, gesprächsrunde*, verhandlungsrunde*, atomgespräche*, atomverhandlungen, vermittlungsgespräche*, sondierungsgespräche*, geberkonferenz*",
    Cue.CROWD: "tausende menschen, hunderte menschen, zehntausende menschen, hunderttausende menschen, tausende demonstranten, gefangenen, hindus, ultras, regierungsanhänger, regierungsanhängern, protestierer",
    Cue.RESPONSE: "auslöser der, auslöser des, auslöser für, auslöser war, anlass der, anlass des, anlass für, hintergrund der, ursache der, grund für die, auslöser von",
    Cue.OFFICIAL: "sprecher, sprecherin, sprechers, militärsprecher*, regierungssprecher*, armeesprecher*, polizeisprecher*, provinzrat, provinzrats, provinzregierung",
    Cue.HYPOTHETICAL: "in sicherheit zu bringen, entschärfen wollten, entschärfen wollte",
    Cue.AFFLICTED: "lahmgelegt, lahmlegte, lahmlegten",
    Cue.MOTION: "gerettet, geschickt, beordert",
    Cue.IDIOM: joined(
        "aus nächster nähe, nie wieder, am nächsten tag, am nächsten morgen, in der nächsten nacht, am nächsten abend, über den truppenabzug, über den abzug, über einen abzug, über einen truppenabzug, über einen gefangenenaustausch, über einen austausch",
        pairs(pairs("angesichts, inmitten, trotz, ungeachtet, wegen", "der, wochenlanger, monatelanger, tagelanger, anhaltender, heftiger, schwerer, neuer, massiver, gewaltsamer, blutiger, landesweiter, der anhaltenden, der heftigen, der jüngsten, der schweren, der gewaltsamen, der landesweiten"), "proteste, unruhen, kämpfe, gefechte, ausschreitungen, krawalle, massenproteste, demonstrationen, plünderungen, straßenschlachten"),
        pairs("nach wochenlangen, nach monatelangen, nach tagelangen, nach jahrelangen, nach mehrtägigen, nach mehrwöchigen", "kämpfen, gefechten, protesten, unruhen, ausschreitungen, demonstrationen, verhandlungen, gesprächen, angriffen, bombardements, plünderungen"),
        pairs("nach wochenlangem, nach monatelangem, nach tagelangem, monaten, wochen, jahren", "häuserkampf, beschuss, bombardement, bürgerkrieg, krieg, belagerung, kämpfen, häuserkämpfen"),
        "nach wochenlanger belagerung, nach monatelanger belagerung, nach jahrelanger belagerung",
        pairs("militäreinsatz, bodenoffensive, offensive, militäroperation, invasion, einmarsch", "gebilligt, genehmigt, bewilligt, abgesegnet, beschlossen, angekündigt"),
        "aus dem hausarrest, aus der haft, aus der untersuchungshaft, aus dem gewahrsam, aus dem polizeigewahrsam, vor ihrem abzug, vor dem abzug, vor ihrem rückzug, vor dem rückzug, seit dem putsch, seit dem umsturz, vermittelt von, vermittelt durch, für vertriebene, mit vertriebenen, für flüchtlinge, für geflüchtete, einer flüchtlingsunterkunft, bürgerkriegsflüchtling*",
        pairs("über eine, über die, über einen, über ein, über das, über den, um eine, um einen, um ein", "waffenruhe, feuerpause, waffenstillstand, friedensabkommen, abkommen, friedensvertrag, geiselabkommen, getreideabkommen, freilassung, feuereinstellung, einigung, neue waffenruhe, mögliche waffenruhe, neue feuerpause, dauerhafte waffenruhe, atomabkommen, friedensplan, freihandelsabkommen, handelsabkommen, entsendung, stationierung, waffenlieferung, waffenlieferungen, evakuierung, sanktionen, militärhilfe"),
    ),
}  # fmt: skip
