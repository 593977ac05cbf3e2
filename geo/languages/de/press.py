"""German: turns of phrase that dispatches chain to a deed, and phrases in which its words tell of none."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_FALLEN = "schutzzone, un schutzzone, hochburg, rebellenhochburg, festung, bastion, enklave, grenzstadt, hafenstadt, metropole, millionenstadt, kleinstadt, ortschaft, garnison, garnisonsstadt, gebietshauptstadt, regionalhauptstadt, bezirkshauptstadt, schlüsselstadt, stellung, insel, region, provinz"
_FORCED = "einsteigen, aufsteigen, mitkommen, mitgehen, mitfahren, aussteigen"
_BARRIERS = "zaun, grenzzaun, stacheldrahtzaun, absperrung, absperrungen, polizeisperre, polizeisperren, polizeikette, polizeiketten, barriere, barrieren, gitter, bauzaun, tor, tore"
_BROKEN = "niedergerissen, eingerissen, durchbrochen, durchbrachen, niederzureißen, einzureißen, zu durchbrechen, überwunden, überrannt, überrannten, niedergetrampelt, gestürmt"
_TROOPS = "soldaten, bundeswehrsoldaten, us soldaten, nato soldaten, truppen, panzer, marineinfanteristen, fallschirmjäger, ausbilder, militärberater, blauhelmsoldaten, blauhelme, kampfjets, polizisten, söldner, kriegsschiff, kriegsschiffe, flugzeugträger, fregatte, zerstörer, u boot, flottenverband"
_BACKERS = "unterstützer, anhänger, fans, sympathisanten, gefolgsleute, gegner, kritiker, aktivisten, demonstranten, protestierende, menschen, hunderte, tausende, menge, menschenmenge, anwohner, bewohner, studenten"
_SEATS = "kongress, parlament, regierungssitz, regierungsgebäude, gerichtsgebäude, präsidentenpalast, amtssitz, senat, kapitol, rathaus, gebietsverwaltung, ministerium, konsulat, fernsehsender, tv sender, parteizentrale, residenz"
_ABSTRACT = "flugrechte, rechte, marktanteile, macht, wähler, wählerstimmen, stimmen, arbeitsplätze, posten, nachfolge, vorsitz, parteivorsitz, kunden, fachkräfte, rohstoffe, quoten, einschaltquoten, lizenz, lizenzen, zuschlag, aufmerksamkeit, gelder, fördergelder, milliarden, talente, patente, frequenzen, anteile, mehrheit, mehrheiten, titel, pole position, medaillen, gold, zukunft, deutungshoheit, gerechtigkeit, anerkennung, überleben, existenz, standort, gleichberechtigung, freiheit, demokratie, wahrheit"
_RAGING = "tobt ein kampf um, tobt der kampf um, tobte ein kampf um, tobte der kampf um, tobt eine schlacht um, tobt die schlacht um, entbrannte ein kampf um, entbrennt ein kampf um, ist ein kampf um, tobt derweil ein kampf um, tobt weiter der kampf um"
_TALKS = "gipfels, gipfeltreffens, treffens, konferenz, sicherheitskonferenz, vollversammlung, un vollversammlung, generalversammlung, g20 gipfels, g7 gipfels, nato gipfels, eu gipfels, besuchs, gesprächs, gespräche, wirtschaftsforums, forums, tagung, außenministertreffens"

PRESS: Mapping[EventType, str] = {
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        pairs("fall der, fall des, einnahme der, verlust der, verlust des, eroberung der", _FALLEN),
        pairs("nach dem fall, mit dem fall", "der letzten"),
    ),
    EventType.ABDUCTION: joined(
        pairs("zum, zur", ", ".join(f"{what} gezwungen, {what} genötigt, {what} zwangen" for what in _FORCED.split(", "))),
        pairs("zwangen", ", ".join(f"zum {what}" for what in _FORCED.split(", ")), 8),
    ),
    EventType.RIOT: joined(
        pairs(_BARRIERS, _BROKEN, 6),
        pairs("rissen, durchbrachen, überrannten", _BARRIERS, 5),
        pairs(_BACKERS, ", ".join(f"den {seat}, das {seat}, die {seat}, im {seat}" for seat in _SEATS.split(", ")), 0),
    ),
    EventType.PROTEST: joined(
        pairs("kippten, kippte, luden, schütteten", "mist, gülle, milch, heu, stroh, kartoffeln, gemüse", 8),
    ),
    EventType.ARMED_CLASH: "mit waffengewalt",
    EventType.MILITARY_PRESENCE: pairs(_TROOPS, "eingetroffen, eingelaufen, angelangt, an land gegangen", 10),
}  # fmt: skip

PRESS_TOLD: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs("am rande des, am rande der, am rande eines, am rande einer", _TALKS),
        pairs("kampf um, kämpfe um, schlacht um", _ABSTRACT, 4),
        pairs(_RAGING, _ABSTRACT, 4),
        "nicht mit waffengewalt, ohne waffengewalt, notfalls mit waffengewalt",
    ),
    Cue.PLACE_NOUN: "hauptbahnhof*, marktplatz*, rathaus*, regierungsviertel*, botschaftsviertel*, bankenviertel*, universitätsgelände, messegelände, hafengelände",
}  # fmt: skip
