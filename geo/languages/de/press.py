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
_MANAGED = "zurückgewinnen, zurückerobern, einnehmen, erobern, besetzen, vertreiben, zurückschlagen, zurückdrängen, durchbrechen"
_HELPERS = "geberländer, geber, staats und regierungschefs, regierungschefs, staatschefs, außenminister, verteidigungsminister, innenminister, finanzminister, eu außenminister, eu innenminister, unterhändler, vermittler, vertreter, nato staaten, eu staaten, mitgliedstaaten, anrainerstaaten, experten beider seiten, delegationen, konfliktparteien, kriegsparteien"
_BUILDINGS = "gleise, gleisen, schienen, straße, fahrbahn, tor, tore, zaun, rathaus, eingang, gitter, baum, bäume, bagger, brücke, autobahn"
_TALKS = "gipfels, gipfeltreffens, treffens, konferenz, sicherheitskonferenz, vollversammlung, un vollversammlung, generalversammlung, g20 gipfels, g7 gipfels, nato gipfels, eu gipfels, besuchs, gesprächs, gespräche, wirtschaftsforums, forums, tagung, außenministertreffens"

_VESSELS = "zerstörer, kriegsschiff, kriegsschiffe, fregatte, fregatten, flugzeugträger, u boot, u boote, marineschiff, marineschiffe, kampfjets, kampfflugzeuge, kampfhubschrauber, flottenverband, schnellboote"
_UNITS = "marineinfanterie, spezialeinheit, eliteeinheit, sondereinheit, vorauskommando, vorhut, kontingent, bataillon, brigade, marineinfanteristen, fallschirmjäger, elitesoldaten"
_VEHICLES = "polizeiautos, polizeiauto, polizeiwagen, streifenwagen, autos, fahrzeuge, lastwagen, busse, häuser, geschäfte, läden, zelte, barrikaden, regierungsgebäude, gebäude, kirchen, moscheen, wohnhäuser"

PRESS: Mapping[EventType, str] = {
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        pairs("fall der, fall des, einnahme der, verlust der, verlust des, eroberung der", _FALLEN),
        pairs("nach dem fall, mit dem fall", "der letzten"),
    ),
    EventType.ABDUCTION: joined(
        pairs("zum, zur", ", ".join(f"{what} gezwungen, {what} genötigt, {what} zwangen" for what in _FORCED.split(", "))),
        pairs("zwangen", ", ".join(f"zum {what}" for what in _FORCED.split(", ")), 8),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        pairs("konnte, konnten", "zurückgewinnen, zurückerobern, wieder einnehmen, befreien", 16),
        pairs("armee, truppen, regierungstruppen, soldaten, sicherheitskräfte, streitkräfte", "zurückgewonnen, zurückgewannen, zurückgewinnen", 16),
    ),
    EventType.PROPERTY_DESTRUCTION: pairs(", ".join(f"{what} gingen, {what} ging" for what in _VEHICLES.split(", ")), "in flammen auf", 4),
    EventType.RIOT: joined(
        pairs(_BARRIERS, _BROKEN, 6),
        pairs("rissen, durchbrachen, überrannten", _BARRIERS, 5),
        pairs(_BACKERS, ", ".join(f"den {seat}, das {seat}, die {seat}, im {seat}" for seat in _SEATS.split(", ")), 0),
    ),
    EventType.PROTEST: joined(
        pairs("ketteten, klebten, kletteten", f"sich an, {', '.join('sich am ' + what for what in _BUILDINGS.split(', '))}", 6),
        pairs("angekettet, festgekettet, festgeklebt", "haben, hatten, sich", 2),
        pairs("kippten, kippte, luden, schütteten", "mist, gülle, milch, heu, stroh, kartoffeln, gemüse", 8),
    ),
    EventType.ARMED_CLASH: joined(
        "mit waffengewalt, geputscht, putschte, putschten",
        pairs("stoppte, stoppten, bremste, bremsten", "vormarsch, vorrücken, vorstoß", 8),
        pairs("vormarsch, vorstoß", "gestoppt, aufgehalten, zurückgeschlagen", 10),
    ),
    EventType.ARREST: joined(
        "mit auf die wache, mit aufs revier, mit auf das revier, mit zur wache, auf die wache mitgenommen, in polizeigewahrsam gebracht",
        pairs("trugen, trug, schleppten, zerrten, führten", "demonstranten weg, aktivisten weg, blockierer weg, demonstranten ab, aktivisten ab", 8),
    ),
    EventType.DIPLOMACY: joined(
        pairs(_HELPERS, "beraten, berieten, tagen, tagten, konferieren, verhandeln", 8),
        pairs("beraten, berieten, tagen, tagten, verhandeln", _HELPERS, 6),
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs(_VESSELS, "beordert, entsandt, geschickt, verlegt, in marsch gesetzt, abkommandiert, losgeschickt", 12),
        pairs("beorderte, beorderten, verlegte, verlegten, entsandte, entsandten", _VESSELS, 4),
        pairs(_UNITS, "landete, landeten, gelandet, bezog, bezogen", 8),
        pairs("militär rückte, armee rückte, soldaten rückten, truppen rückten, rückte das militär, rückte die armee, rückten soldaten, rückten truppen", "aus", 12),
        pairs(_TROOPS, "eingetroffen, eingelaufen, angelangt, an land gegangen", 10),
        pairs("spezialkräfte, soldaten, elitesoldaten, fallschirmjäger, truppen, kommandos", "abgesetzt, abgeseilt", 10),
        pairs("setzten, setzte, seilten", "spezialkräfte ab, soldaten ab, elitesoldaten ab, truppen ab, kommandos ab, sich ab", 8),
    ),
}  # fmt: skip

PRESS_TOLD: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs("am rande des, am rande der, am rande eines, am rande einer", _TALKS),
        pairs("kampf um, kämpfe um, schlacht um", _ABSTRACT, 4),
        pairs(_RAGING, _ABSTRACT, 4),
        pairs("flog, flogen, reiste, reisten, fuhr, fuhren", "zurück, heim", 10),
        pairs("brach, brachen", "reise, besuch, mission, vermittlungsmission, urlaub, verhandlungen", 4),
        pairs("blutbad, gemetzel, massaker", "für die branche, an der börse, an den börsen, an den märkten, am aktienmarkt, am arbeitsmarkt"),
        "durch die trümmer, durch trümmer, durch die ruinen, durch ruinen, in den trümmern seiner, in den trümmern ihrer, zeltlagers der, zeltlager der, teilnehmer eines zeltlagers, teilnehmer des zeltlagers, "
        "nicht mit waffengewalt, ohne waffengewalt, notfalls mit waffengewalt",
    ),
    Cue.BASED: "grenzende, grenzenden, grenzender, angrenzende, angrenzenden, benannte, benannten",
    Cue.NEGATION: "kaum zivilisten, kaum menschen, kaum hilfe, kaum hilfsgüter, kaum jemand, kaum bewohner, kaum lastwagen",
    Cue.ENDED: "unterbrechung der, aussetzung der, unterbrechung des, aussetzung des, stopp der",
    Cue.FIGURATIVE: "ölpreis*, ölmarkt*, rohöl*, barrel, händler, energiewerte, papiere, förderländer, preiskrieg*, dax, kurse, anleihen, aktienmarkt*, analyst*, rezession*, notenbank*, zinsen, leitzins*",
    Cue.PLACE_NOUN: "hauptbahnhof*, marktplatz*, rathaus*, regierungsviertel*, botschaftsviertel*, bankenviertel*, universitätsgelände, messegelände, hafengelände",
}  # fmt: skip
