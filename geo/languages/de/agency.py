"""German: the plain words of agencies, as families of who and what is done with what."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_CROWD = "tausende, hunderte, dutzende, zehntausende, hunderttausende, menschen, demonstranten, anhänger, gegner, studenten, bauern, aktivisten, einwohner, bürger, frauen, regierungsgegner, oppositionelle"
_DEMANDED = "rücktritt, neuwahlen, freilassung, gerechtigkeit, ende gefordert, aufklärung gefordert, freiheit gefordert, reformen gefordert, demokratie gefordert, frieden gefordert, konsequenzen gefordert, waffenruhe gefordert, rückkehr gefordert, abzug verlangt, abzug gefordert, truppen verlangt, truppen gefordert, skandiert, ausgeharrt, protestiert, demonstriert, marschiert"
_BLOCKERS = "bauern, landwirte, aktivisten, demonstranten, klimaaktivisten, fahrer, lastwagenfahrer, gewerkschafter, streikende, einwohner, bewohner, studenten, spediteure, taxifahrer"
_ANGRY = "wütende, aufgebrachte, vermummte, randalierer, jugendliche, demonstranten, protestierende, hooligans, eine menge, eine menschenmenge, menge, anhänger, anwohner, bewohner"
_TROOPS = "soldaten, blauhelmsoldaten, blauhelme, friedenssoldaten, truppen, polizisten, marineinfanteristen, elitesoldaten, fallschirmjäger, militärberater, ausbilder, söldner, nationalgardisten, spezialkräfte, einheiten, kontingent, vorauskommando, verstärkung, panzer, kriegsschiff*, fregatte*, zerstörer, flugzeugträger*, kampfjets, nationalgarde, schützenpanzer, gepanzerte fahrzeuge, panzerfahrzeuge, militärfahrzeuge, panzerwagen, flugabwehrsysteme, reservisten, kolonne*, militärkonvoi*"
_SENT = "beordert, verlegt, entsandt, geschickt, abkommandiert, in marsch gesetzt, postiert, stationiert, zusammengezogen, abgestellt, aufgeboten, bereitgestellt, mobilisiert, eingetroffen, angekommen, gelandet, einmarschiert, vorgefahren, aufgefahren"
_AIR_FORCE = "kampfjets, kampfflugzeuge, jets, kampfhubschrauber, bomber, luftwaffe, kampfflieger, flugzeuge, flieger, maschinen der koalition"
_DEFENCE = "flugabwehr, luftabwehr, raketenabwehr, luftverteidigung, flugabwehrraketen, abwehrsystem*, abwehr, raketenabwehrsystem*"
_STOPPED = "abgefangen, abgeschossen, zerstört, unschädlich gemacht, vom himmel geholt, heruntergeholt, neutralisiert, ausgeschaltet, abgewehrt"
_OBJECTS_IN_AIR = "rakete, raketen, drohne, drohnen, marschflugkörper, geschosse, flugkörper, kampfjet*, hubschrauber, kampfflugzeug*, aufklärungsdrohne*, angriffsdrohne*, militärhubschrauber*, transportflugzeug*"
_SUSPECTS = "verdächtige*, mann, männer, frau, schleuser*, schmuggler*, person*, mitglied*, journalist*, oppositionell*, oppositionspolitiker*, aktivist*, demonstrant*, teilnehmer*, politiker*, führer*, anführer*, offizier*, anhänger*, kommandeur*, täter*, extremist*, islamist*, mitarbeiter*, minister*, general*, drahtzieher*"
_VANDALISED = "denkmal, denkmäler, statue*, grabstein*, gräber, friedhof, synagoge*, moschee*, kirche*, gedenkstein*, gedenkstätte*, mahnmal*, stolperstein*, schaufenster*, scheiben, büro*, parteibüro*, kabel, datenkabel, stromkabel, unterseekabel, glasfaserkabel, stromleitung*, pipeline*, gemälde, flagge*, wahlplakat*, kreuz*, fassade*"
_DAMAGED = "beschädigt, beschädigten, beschmiert, beschmierten, besprüht, besprühten, geschändet, umgeworfen, umgestoßen, umgestürzt, gestürzt, zertrümmert, zerschlagen, durchtrennt, gekappt, angezündet, in brand gesetzt, in brand gesteckt, abgebrannt, gesprengt, verwüstet, demoliert, eingeschlagen, eingeworfen, geplündert, gesäubert, verunstaltet, zerkratzt, abgerissen, niedergerissen"
_FLEEING = "flüchtlinge, menschen, familien, zivilisten, bewohner, vertriebene, tausende, hunderte, zehntausende, hunderttausende, einwohner, rohingya, armenier, ukrainer, syrer, afghanen, sudanesen"
_JAILS = "haftanstalt*, strafanstalt*, gefängnis*, justizvollzugsanstalt, polizeistation*, polizeiwache*"
_CAPTURED = "aktivist*, journalist*, reporter*, bürgermeister*, lehrer*, priester*, mönch*, bewohner*, dorfbewohner*, einwohner*, mitarbeiter*, helfer*, ärzt*, arzt, schüler*, studenten, frauen, mädchen, kinder, jungen, männer, bauern, händler*, touristen, geistliche*"
_PRISONERS = "gefangene*, geisel*, häftling*, soldaten, kriegsgefangene*, kämpfer, politische gefangene"

AGENCY: Mapping[EventType, str] = {
    EventType.AIR_STRIKE: joined(
        pairs(_AIR_FORCE, "außer gefecht, in trümmer, in schutt und asche, ins visier", 12),
        pairs(_AIR_FORCE, "zerstörten, vernichteten, trafen, attackierten, feuerten", 3),
        pairs("griffen, attackierten, bombardierten, zerstörten, beschossen, trafen", _AIR_FORCE, 3),
        "aus der luft, luftbombardement*, bombenangriffe, bomben abwarfen, bomben fallen, luftschlag*, bombardements, jagdbomber griffen",
    ),
    EventType.DRONE_STRIKE: joined(
        pairs(
            "drohne, drohnen, kampfdrohne*, kamikazedrohne*, flugdrohne*, shahed drohne*",
            "einschlug, einschlugen, eingeschlagen, gestürzt, stürzte, explodierte, traf, trafen, krachte, krachten, beschädigte, tötete, töteten, verletzte, griff, griffen",
            6,
        ),
        "einschlag einer drohne, einschlag von drohnen, unbemannte* flugkörper*, unbemannte* fluggerät*, drohnentrümmer*, "
        "trümmer einer drohne, trümmer ~2 drohne, trümmer ~2 drohnen, drohnenteile* auf, drohnenoffensive*, drohnenüberfall*, drohnenflug auf, drohnenwelle*",
    ),
    EventType.SHELLING: joined(
        "unter schwerem feuer, unter schwerem beschuss, unter heftigem beschuss, unter heftigem feuer, unter granatfeuer, unter mörserbeschuss, unter dauerbeschuss, "
        "raketenfeuer*, raketenbombardement*, raketenattacke*, raketenoffensive*, granatangriff*, granatfeuer, granatwerfer*, raketenwerfern, artilleriesalve*, artilleriebeschusses, "
        "rakete landete, raketen landeten, geschoss landete, granate landete, landete ~3 rakete|geschoss|granate, landeten ~3 raketen|granaten|geschosse, raketen gestartet, rakete gestartet, startete ~4 rakete|raketen|marschflugkörper, starteten ~4 raketen|marschflugkörper, fernlenkgeschoss*, gelenkte rakete, rakete eingeschlagen, raketen eingeschlagen, einschlag einer rakete, einschlag von raketen, raketentrümmer*",
        pairs(
            "rakete, raketen, granate, granaten, geschoss, geschosse, marschflugkörper, artilleriegeschosse, mörsergranaten",
            "eingeschlagen, einschlug, einschlugen, niedergegangen, getroffen, abgefeuert",
            8,
        ),
    ),
    EventType.SUICIDE_BOMBING: (
        "mit in den tod gerissen, rissen ~6 mit in den tod, sprengstoffgürtel ~2 gezündet, sprengstoffweste ~2 gezündet, sprengte sich, sprengten sich, sich selbst in die luft, "
        "mit sprengstoff beladenes auto, mit sprengstoff beladenen lastwagen, mit sprengstoff beladenen wagen"
    ),
    EventType.ARMED_CLASH: joined(
        "kämpfe entbrannt, kämpfe entbrannten, kämpfe aufgeflammt, kämpfe ausgebrochen, gefechte ausgebrochen, gefechte geliefert, schüsse gewechselt, feuergefecht geliefert, "
        "angriff auf einen konvoi, angriff auf einen kontrollposten, angriff auf einen checkpoint, angriff auf eine patrouille, angriff auf eine wache, überfall auf einen konvoi, überfall auf eine patrouille, "
        "sturm auf eine polizeiwache, sturm auf eine kaserne, sturm auf das gefängnis",
        pairs("drangen, stürmten, überfielen", _JAILS, 5),
        pairs(_JAILS, "gestürmt, erstürmt, überfallen", 5),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        "an die regierungstruppen gefallen, an die armee gefallen, an die regierung gefallen, weht ~8 wieder|flagge, wehte ~8 wieder|flagge, wieder unter regierungskontrolle, wieder unter der kontrolle der regierung, wieder unter der kontrolle der armee, "
        "zurück unter kontrolle, wieder vollständig unter kontrolle, vollständig befreit, belagerung durchbrochen, belagerungsring durchbrochen",
    ),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        "an ~3 aufständische gefallen|rebellen gefallen|taliban gefallen|islamisten gefallen|dschihadisten gefallen|miliz gefallen|kämpfer gefallen|is gefallen|separatisten gefallen|truppen gefallen|angreifer gefallen|gegner gefallen, macht an sich gerissen, in ihre hand gebracht, in ihre hände gefallen, in die hand der, in der hand der rebellen, "
        "an die rebellen gefallen, an die aufständischen gefallen, an die taliban gefallen, an den is gefallen, an die islamisten gefallen, an die dschihadisten gefallen, an die miliz gefallen, an die separatisten gefallen",
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        "bei einem überfall, überfall verübt, überfälle verübt, in eine menschengruppe, in eine gruppe von menschen, in eine gruppe von fußgängern, in eine gruppe fußgänger, in fußgänger, in eine fußgängerzone, "
        "stachen ~3 um sich, stach ~3 um sich, um sich gestochen, auf passanten eingestochen, schusswunden entdeckt, aus dem auto gezerrt, aus seinem auto gezerrt, verprügelt, verprügelten, zusammengeschlagen, krankenhausreif, "
        "lauerten ~6 auf, lauerte ~6 auf, aufgelauert, niedergeknüppelt, zu tode gequält, aus dem hinterhalt erschossen, hinterrücks erschossen, bei einem überfall getötet",
    ),
    EventType.ABDUCTION: "aus ihrem haus verschleppt, von bewaffneten verschleppt, in ihrer gewalt, brachten ~8 tanker auf|frachter auf|öltanker auf|containerschiff auf|schiff auf, frachter aufgebracht, tanker aufgebracht, schiff aufgebracht",
    EventType.PROTEST: joined(
        pairs(_CROWD, _DEMANDED, 14),
        pairs(_BLOCKERS, "lahmgelegt, blockiert, gesperrt, blockierten, versperrten", 10),
        pairs(joined(*(f"legten {who}" for who in _BLOCKERS.split(", "))), "lahm", 10),
        pairs(
            "zogen, zog, marschierten, versammelten sich, harrten",
            "vor die botschaft, vor der botschaft, vor das parlament, vor dem parlament, vor den regierungssitz, vor dem präsidentenpalast, zum regierungssitz, zum parlament, zum präsidentenpalast, vor das rathaus, durch das zentrum, durch die innenstadt, durch die stadt, durch die straßen, vor das konsulat",
            6,
        ),
        "folgten dem aufruf, einem aufruf gefolgt, protestmärsche*, protestversammlung*, kundgebungen, protestaktionen, großkundgebung*, zogen jubelnd",
    ),
    EventType.RIOT: joined(
        pairs(
            _ANGRY,
            "in brand, müllcontainer an, rathaus an, autos an, reifen an, barrikaden an, gebäude an, häuser an",
            8,
        ),
        pairs(_ANGRY, "angezündet, in brand gesetzt, in brand gesteckt, geplündert", 8),
        pairs(
            "drangen, drang, stürmten, stürmte",
            "in den palast, in den präsidentenpalast, in das parlament, ins parlament, in den regierungssitz, in die botschaft, in das botschaftsgelände, in das parlamentsgebäude, ins rathaus, in das regierungsgebäude, auf das botschaftsgelände",
            8,
        ),
        pairs(
            "stürmten, stürmte",
            "den palast, den präsidentenpalast, das parlament, den regierungssitz, die botschaft, das parlamentsgebäude, das rathaus, das regierungsgebäude, das kapitol, das konsulat",
            6,
        ),
        "zusammenstößen ~8 polizei|polizisten|sicherheitskräften|beamten|demonstranten|gegendemonstranten|siedlern|hooligans, zusammenstöße ~8 polizei|polizisten|sicherheitskräften|beamten|demonstranten|gegendemonstranten|siedlern|hooligans, gewaltsamen zusammenstößen, gewaltsame zusammenstöße, zu schweren zusammenstößen gekommen, zu zusammenstößen mit, zusammenstöße mit demonstranten, zusammenstöße mit sicherheitskräften, zusammenstößen mit sicherheitskräften, zusammenstöße mit der polizei, steine flogen, flogen steine, flogen ~3 steine, flogen flaschen, flogen ~3 flaschen, säure auf beamte, schlägereien, massenschlägerei*, straßenkrawall*, brandsätze geworfen, molotowcocktails geworfen",
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs(_TROOPS, _SENT, 8),
        pairs("trafen, rückten, landeten, kamen, fuhren, bezogen, marschierten", _TROOPS, 4),
        "zogen ~6 panzer auf|soldaten auf|truppen auf|polizisten auf, zog ~6 militär auf, in den luftraum ~6 eingedrungen, in den ~3 luftraum eingedrungen, luftraum ~3 verletzt, eingeflogen, in alarmbereitschaft versetzt, in den ~2 luftraum eingedrungen, in ~2 luftraum eingedrungen, drang* ~5 luftraum, drangen ~5 luftraum, bezogen ~4 stellung, stellung bezogen, stellungen bezogen",
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        pairs(_DEFENCE, _STOPPED, 10),
        pairs(_OBJECTS_IN_AIR, "abgefangen, abgeschossen, unschädlich gemacht, vom himmel geholt, heruntergeholt", 8),
        pairs(
            "fliegerbombe, weltkriegsbombe, sprengsatz, bombe, sprengkörper, minen, rohrbombe, sprengfalle",
            "entschärft, unschädlich gemacht, kontrolliert gesprengt, geräumt",
            6,
        ),
        pairs(
            "entschärften, räumten, entschärfte", "minen, sprengfallen, bombe, sprengsatz, sprengsätze, blindgänger", 8
        ),
        "schoss die flugabwehr, schoss die luftabwehr, schoss die luftverteidigung, luftabwehr aktiv, flugabwehr aktiv, flugabwehr im einsatz, entminungsteams*, minenräumer*, waffenlager entdeckt, sprengstofflager entdeckt, waffenarsenal*, sprengstofflager, waffendepot* entdeckt",
    ),
    EventType.ARREST: joined(
        pairs(
            "griff, griffen",
            "schleuser auf, schmuggler auf, migranten auf, verdächtige auf, flüchtlinge auf, männer auf, menschen auf",
            10,
        ),
        pairs(
            "soldaten setzten, militär setzte, polizei setzte, polizisten setzten, sicherheitskräfte setzten, behörden setzten, beamte setzten, ermittler setzten, putschisten setzten, spezialkräfte setzten, setzten soldaten, setzten polizisten, setzten sicherheitskräfte, setzte die polizei",
            "fest",
            26,
        ),
        pairs(
            _SUSPECTS,
            "festgesetzt, gefasst, aufgegriffen, abgeführt, in gewahrsam, hinter gitter, in haft genommen, in arrest",
            6,
        ),
        "klickten ~4 handschellen, handschellen klickten, kamen in gewahrsam, in polizeigewahrsam, in gewahrsam gekommen, unter hausarrest, in haft gekommen, in untersuchungshaft gekommen, hinter gitter gebracht",
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs(_VANDALISED, _DAMAGED, 6),
        pairs(
            "beschmierten, beschmierte, besprühten, schändeten, stürzten, zertrümmerten, zerschlugen, demolierten, beschädigten, kappten, durchtrennten",
            _VANDALISED,
            8,
        ),
        "in brand steckten, in brand steckte, in brand setzten, in brand setzte, anzündete, niederbrannten, niederbrannte, mit hakenkreuzen, hakenkreuzschmiererei*, farbanschlag*, farbattacke*, sabotageakt*, sabotageaktion*, zerstörungswut, vandalismus*, vandalen, vandalenakt*, geschändet, brandbomben, verwüstungen",
    ),
    EventType.AGREEMENT: joined(
        pairs(
            _PRISONERS,
            "auf freien fuß, ausgetauscht, freigekommen, freigelassen, überstellt, übergeben, heimgekehrt",
            6,
        ),
        pairs(
            "tauschten, ließen, übergaben, entließen",
            "gefangene aus, gefangene frei, geiseln frei, kriegsgefangene aus, gefangene übergeben, häftlinge frei",
            8,
        ),
        "auf freien fuß gesetzt, einigten sie sich, friedensdeal*, gefangenendeal*, geiseldeal*, handschlag besiegelt, vertragswerk unterzeichnet",
    ),
    EventType.WITHDRAWAL: joined(
        "verließen ~5 kolonnen|soldaten|truppen|kämpfer|rebellen|einheiten|söldner|milizionäre|regierungstruppen, verlassen ~5 kolonnen|soldaten|truppen|kämpfer|rebellen|einheiten|söldner, heimgeholt, heim geholt, truppenrückzug*, abzugs der, rückverlegung*, geordneter rückzug, den rückzug angetreten, traten ~3 rückzug an",
    ),
    EventType.DIPLOMACY: joined(
        "kam ~10 zusammen, hielt sich ~10 auf, an einen tisch, an einem tisch, setzten sich ~8 zusammen, zu gesprächen eingetroffen, zu gesprächen in, zu beratungen, zu krisengesprächen, krisengespräch*, gesprächsfaden, antrittsreise*, blitzbesuch*, überraschungsbesuch*, stippvisite*, arbeitstreffen*, vieraugengespräch*, vermittlungsmission*, verhandlungsdelegation*, gesandte entsandt, reiste überraschend, an den verhandlungstisch"
    ),
    EventType.HUMANITARIAN: joined(
        pairs(
            _FLEEING,
            "angekommen, eingetroffen, in sicherheit, aufgenommen, ausgereist, geflohen, geflüchtet, in die flucht, über die grenze, auf der flucht, vertrieben, ausgeflogen, evakuiert, untergebracht",
            8,
        ),
        pairs(
            "kamen, trafen, strömten",
            "flüchtlinge an, flüchtlinge ein, vertriebene an, geflüchtete an, migranten an, menschen über die grenze",
            8,
        ),
        pairs(
            f"{_FLEEING}, soldaten, verwundete*, verletzte*, verteidiger, geiseln",
            "herausgeholt, herausgebracht, hinausgebracht",
            12,
        ),
        pairs(
            "müssen, mussten",
            pairs("häuser, wohnungen, dörfer, heimat, unterkünfte, stadt, zelte", "verlassen, räumen"),
            10,
        ),
        pairs("aus angst vor, aus furcht vor", "verlassen, geflohen, geflüchtet", 8),
        "mit bussen ~5 gebracht, in bussen ~5 gebracht, mit bussen ~5 transportiert, mit zügen ~5 gebracht, räumung von, räumung der stadt, räumung der ortschaft*, evakuierungsanordnung*, zwangsevakuierung*, hilfskonvoi erreicht, hilfslieferungen angekommen, aus seenot gerettet, an land gebracht, aus der luft abgeworfen, hilfspakete abgeworfen",
    ),
    EventType.ATTACK_ON_CIVILIANS: pairs(
        "auf fliehende, auf flüchtende, auf unbewaffnete, auf zivilisten, auf bewohner, auf dorfbewohner, auf flüchtlinge, auf hilfesuchende, auf betende, auf reisende, auf autofahrer",
        "gefeuert, geschossen, feuer eröffnet, feuerten, schossen, schoss, feuerte",
        2,
    ),
    EventType.ABDUCTION: joined(pairs("nahm, nahmen, nehmen", pairs(_CAPTURED, "mit"), 6)),
    EventType.SANCTION: joined(
        "schwarze liste, sanktionsliste*, auf ihre sanktionsliste, auf seine sanktionsliste, mit sanktionen belegt, mit sanktionen belegen, mit sanktionen, vermögen gesperrt, vermögenswerte eingefroren, einreisesperre*, einreiseverbote, strafzölle gegen",
    ),
}

AGENCY_TOLD: Mapping[Cue, str] = {
    Cue.SLAIN: "getötet, umgebracht, erschossen, ermordet, tötete, töteten, erstochen, erschlagen, hingerichtet, getötet worden",
    Cue.IN: "städten darunter, orten darunter, ortschaften darunter, regionen darunter, provinzen darunter, städte darunter, orte darunter, gebieten darunter",
    Cue.ENDED: "ende aller, ende jeglicher",
    Cue.IDIOM: "sitzung des parlaments, sitzung des neuen parlaments, sitzung des parlaments, parlamentssitzung*, außer gefecht, weltkriegsbombe*, abschussrampe*, raketenabschussrampe*, "
    "der belagerten, dem belagerten, den belagerten, im belagerten, das belagerte, die belagerte, der umzingelten, dem umzingelten, der eingekesselten, dem eingekesselten, "
    "über die entsendung von, über die entsendung der, über die stationierung von, über die stationierung der, über die verlegung von, über die verlegung der, über eine entsendung von, freigelassene, freigelassenen, freigelassener",
    Cue.AGAINST: "gegen, wegen",
    Cue.HYPOTHETICAL: joined(
        pairs("hätte, hätten", "können, sollen, müssen, dürfen, wollen, beinahe, fast, um ein haar", 8),
        pairs("wenn, selbst wenn, als ob, ob", "hätte, hätten", 12),
    ),
    Cue.FORCE: "luftabwehr, flugabwehr, raketenabwehr, luftverteidigung, blauhelme, blauhelmsoldat*, friedenssoldat*, nationalgarde, vorauskommando*",
    Cue.CROWD: "vermummte, randalierer",
}
