"""German: what desks write instead of the plain word."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_ARMED = "männer, kämpfer, rebellen, soldaten, truppen, söldner, milizionäre, aufständische, aufständischen, dschihadisten, taliban, einheiten, islamisten, separatisten, verteidiger"
_SHOT_DOWN = "hubschrauber*, kampfjet*, kampfflugzeug*, flugzeug*, militärflugzeug*, transportflugzeug*, drohne, drohnen, aufklärungsdrohne*, raketen, marschflugkörper"
_FLEEING = "menschen, palästinenser, familien, bewohner, einwohner, flüchtlinge, migranten, zivilisten, frauen, tausende, hunderte, zehntausende, hunderttausende"

DESK: Mapping[EventType, str] = {
    EventType.WITHDRAWAL: joined(
        pairs(_ARMED, "verlassen, verließen, das feld geräumt", 14),
        pairs("verließen, verlassen", "seine männer, ihre männer, seine leute, seine kämpfer, ihre kämpfer, seine soldaten", 4),
    ),
    EventType.WEAPONS_DISRUPTED: pairs("schoss, schossen", _SHOT_DOWN, 5),
    EventType.HUMANITARIAN: joined(
        pairs(_FLEEING, "auf den weg", 4),
        pairs("machten sich, begaben sich", "auf den weg, auf die flucht", 6),
    ),
}  # fmt: skip

DESK_TOLD: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs("trotz, ungeachtet", "polizeiaufgebots, polizeiaufgebot, polizeipräsenz, militärpräsenz, sicherheitsvorkehrungen", 4),
        pairs("hielt, hielten, stoppte, stoppten, hält", "zug fest, züge fest, bus fest, busse fest, zug an, züge an, busse an", 8),
        "trotz massiven polizeiaufgebots, massiven polizeiaufgebots, starken polizeiaufgebots, massivem polizeiaufgebot, großem polizeiaufgebot, starkem polizeiaufgebot, "
        "einer abgefangenen, eines abgefangenen, der abgefangenen, einer abgeschossenen, eines abgeschossenen, der abgeschossenen, abgefangener raketen, abgefangener drohnen, abgeschossener drohnen, abgeschossener raketen, "
        "zur räumung, das land zu verlassen, die stadt zu verlassen, land verlassen wollte, das land verlassen wollten",
    ),
}  # fmt: skip
