"""German: what desks write instead of the plain word."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_ARMED = "männer, kämpfer, rebellen, soldaten, truppen, söldner, milizionäre, aufständische, aufständischen, dschihadisten, taliban, einheiten, islamisten, separatisten, verteidiger"
_SHOT_DOWN = "hubschrauber*, kampfjet*, kampfflugzeug*, flugzeug*, militärflugzeug*, transportflugzeug*, drohne, drohnen, aufklärungsdrohne*, raketen, marschflugkörper"
_FLEEING = "menschen, palästinenser, familien, bewohner, einwohner, flüchtlinge, migranten, zivilisten, frauen, tausende, hunderte, zehntausende, hunderttausende"

_BURNT = (
    "gericht, rathaus, gebäude, haus, häuser, parteibüro, büro, büros, parteizentrale, kirche, moschee, synagoge, autos, wagen, fahrzeuge, "
    "busse, bus, geschäfte, läden, polizeiwache, polizeistation, streifenwagen, zelte, zeltlager, unterkünfte, hütten, felder, ölquellen, tankstelle, schule"
)
_BURNT_DOWN = ", ".join(f"{what} an, {what} in brand" for what in _BURNT.split(", "))
_GAS = "tränengas, gummigeschosse, gummigeschossen, wasserwerfer, wasserwerfern, blendgranaten, schlagstöcke, schlagstöcken, pfefferspray"
_THROWN = "steine, flaschen, eier, böller, brandsätze, brandflaschen, molotowcocktails, pflastersteine, farbbeutel, feuerwerkskörper"

_SHOT_AT = "in einer schule, an einer schule, in einem supermarkt, in einem einkaufszentrum, in einer kirche, in einer moschee, in einer synagoge, in einem nachtclub, in einer diskothek, in einer bar, in einem restaurant, an einer universität, an der universität, auf einem markt, bei einem konzert, auf einer party, in einem zug"

DESK: Mapping[EventType, str] = {
    EventType.NONSTATE_OVERTAKES_TERRITORY: (
        "ging ~8 verloren, gingen ~8 verloren, verloren gegangen, fiel ~8 in feindeshand, verlust der stadt, verlust der ortschaft, verlust des dorfes, verlust von ~3 ortschaften|dörfern|orten|städten"
    ),
    EventType.PROPERTY_DESTRUCTION: joined(
        pairs("steckten, steckte, zündeten, zündete", _BURNT_DOWN, 6),
        "gingen ~3 zu bruch, ging ~3 zu bruch",
    ),
    EventType.PROTEST: joined(
        "legten ~8 arbeit nieder, legte ~8 arbeit nieder, die arbeit niedergelegt",
        pairs("setzte, setzten, feuerte, feuerten, schoss, schossen, verschoss, verschossen, ging, gingen", _GAS, 6),
        pairs("drängten, drängte, trieben, trieb", "mit tränengas zurück, mit wasserwerfern zurück, mit schlagstöcken zurück, mit tränengas auseinander, mit wasserwerfern auseinander, mit schlagstöcken auseinander", 6),
        pairs("menschen, teilnehmer, tausende, hunderte, zehntausende, aktivisten, klimaschützer", "versperrt, blockiert, blockierten, versperrten, lahmgelegt", 8),
        pairs("feuerten, feuerte, schossen, schoss", "tränengas auf, gummigeschosse auf, gummigeschossen auf, tränengas in, gummigeschossen in", 4),
        pairs(_GAS, "ein, eingesetzt, einsetzte, einsetzten, abgefeuert, gegen, vor, auseinander, zurückgetrieben", 6),
    ),
    EventType.RIOT: joined(
        pairs("flogen", _THROWN, 8),
        pairs(_THROWN, "flogen, geflogen, geworfen, warfen", 4),
        "gerieten ~8 aneinander, geriet ~8 aneinander, aneinandergeraten, aneinandergerieten, "
        "aufeinander ein, aufeinander los, aufeinander losgegangen, aufeinander eingeprügelt, aufeinander eingeschlagen",
    ),
    EventType.ARREST: joined(
        pairs("soldaten, militär, putschisten, polizisten, geheimdienstler, sicherheitskräfte, beamte, meuterer, gardisten", "abgeholt, mitgenommen, weggebracht, abtransportiert", 14),
        "aufs revier, auf die wache gebracht, auf das revier gebracht, gefasst worden, gefasst werden, wurde ~8 gefasst, wurden ~8 gefasst, in haft genommen, nahm ~10 in haft, nahmen ~10 in haft, gingen ~8 ins netz, ging ~8 ins netz, ins netz gegangen",
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("schießerei, schießereien, schüsse, schüssen", _SHOT_AT),pairs(
        "pflügte, krachte, fuhr, raste, rammte, lenkte",
        "durch eine gruppe, durch die menge, durch eine menge, in eine gruppe, in passanten, durch passanten, in fußgänger, in eine warteschlange, in wartende",
        8,
    ), pairs(
        "auto, wagen, kleinwagen, geländewagen, lieferwagen, lastwagen, lkw, transporter, fahrzeug, van, pick up",
        "gesteuert, gelenkt, gerast",
        14,
    )),
    EventType.WITHDRAWAL: joined(
        pairs("soldaten, truppen, einheiten, verbände, kräfte", "zurückgenommen, abgezogen, zurückverlegt", 10),
        pairs(_ARMED, "verlassen, verließen, das feld geräumt", 14),
        pairs("verließen, verlassen", "seine männer, ihre männer, seine leute, seine kämpfer, ihre kämpfer, seine soldaten", 4),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: "rückten ~4 wieder in, rückte ~4 wieder in, wieder eingerückt",
    EventType.DIPLOMACY: "atomgespräch*, atomverhandlung*, verhandlungsrunde*, gesprächsrunde*, abrüstungsgespräch*, machte ~8 station, machten ~8 station, macht ~8 station",
    EventType.WEAPONS_DISRUPTED: pairs("schoss, schossen", _SHOT_DOWN, 5),
    EventType.HUMANITARIAN: joined(
        "abzuholen, räumung des flüchtlingslagers, räumung des lagers, räumung eines flüchtlingslagers, räumung des migrantenlagers",
        pairs("bestiegen, stiegen", "migranten, flüchtlinge, bewohner, familien, menschen, einwohner, zivilisten, frauen und kinder", 5),
        pairs(_FLEEING, "auf den weg", 4),
        pairs("machten sich, begaben sich", "auf den weg, auf die flucht", 6),
    ),
}  # fmt: skip

DESK_TOLD: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs("trotz, ungeachtet", "polizeiaufgebots, polizeiaufgebot, polizeipräsenz, militärpräsenz, sicherheitsvorkehrungen", 4),
        pairs("hielt, hielten, hält, halten", "vorhaben fest, plan fest, plänen fest, kurs fest, forderung fest, forderungen fest, entscheidung fest, ziel fest, gesetz fest, termin fest", 10),
        pairs("hielt, hielten, stoppte, stoppten, hält", "zug fest, züge fest, bus fest, busse fest, zug an, züge an, busse an", 8),
        pairs("zum, zur", "gebet versammelt, mittagsgebet versammelt, freitagsgebet versammelt, gottesdienst versammelt, messe versammelt, mittagsgebet versammelt hatten, freitagsgebet versammelt hatten, gebet versammelt hatten, gottesdienst versammelt hatten, morgengebet versammelt, feier versammelt, trauerfeier versammelt", 0),
        "trotz massiven polizeiaufgebots, massiven polizeiaufgebots, starken polizeiaufgebots, massivem polizeiaufgebot, großem polizeiaufgebot, starkem polizeiaufgebot, "
        "einer abgefangenen, eines abgefangenen, der abgefangenen, einer abgeschossenen, eines abgeschossenen, der abgeschossenen, abgefangener raketen, abgefangener drohnen, abgeschossener drohnen, abgeschossener raketen, "
        "protestlager*, protestcamp*, beim abzug, beim rückzug, leichen geborgen, leichen aus den trümmern, tote geborgen, "
        "ohne gegenwehr, ohne widerstand, ohne nennenswerten widerstand, ohne kampf, ohne vorwarnung, ohne einen schuss, ohne blutvergießen, ohne genehmigung, "
        "wegen folter, wegen mordes, wegen mordversuchs, wegen versuchten mordes, wegen vielfachen mordes, wegen vierfachen mordes, wegen dreifachen mordes, wegen völkermords, wegen kriegsverbrechen, wegen terrorismus, wegen beihilfe zum mord, wegen totschlags, "
        "kampf um den klassenerhalt, kampf um den aufstieg, kampf um die tabellenführung, kampf um die tabellenspitze, kampf um den einzug, "
        "tränengas eingeatmet, zur räumung, das land zu verlassen, die stadt zu verlassen, land verlassen wollte, das land verlassen wollten",
    ),
    Cue.RESPONSE: "drahtzieher der, drahtzieher des, drahtzieher von, hintermänner der, hintermänner des, beteiligung an, beteiligter an, beteiligt an, verantwortlichen für, mitwisser der, mitwisser des",
    Cue.GUN: "hinterhalt, hinterhalts",
    Cue.NEGOTIATION: "atomgespräch*, atomverhandlung*, verhandlungsrunde*, gesprächsrunde*, abrüstungsgespräch*",
    Cue.PLACE_NOUN: "straßen, gassen, plätze, plätzen",
    Cue.AREA_NOUN: "enklave, küstenstreifen, küstengebiet, palästinensergebiet, kurdengebiet",
    Cue.TOWN_NOUN: "enklave, küstenstreifen, küstengebiet, palästinensergebiet, kurdengebiet",
    Cue.ACCIDENT: "stürzte ~6 hubschrauber|flugzeug|maschine|helikopter|boeing|airbus|passagierflugzeug|passagiermaschine, bei einem brand, wohnungsbrand*, hausbrand*, hotelbrand*, brandkatastrophe*, verunglückte*, notlandung*, notgelandet",
}  # fmt: skip
