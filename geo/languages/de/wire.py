"""German: deeds that wires tell with a verb, its object and the prefix behind them."""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_ARMED = "soldaten, truppen, kämpfer, rebellen, milizen, milizionäre, stämme, verbände, einheiten, dschihadisten, taliban, separatisten, islamisten, grenztruppen, patrouillen, bewaffnete, banden"
_FALLEN = "soldat, soldaten, general, generäle, offizier, offiziere, kommandeur, kommandeure, kommandant, kämpfer, milizionäre, rebellen, oberst, hauptmann, söldner, blauhelmsoldat, blauhelmsoldaten"
_FALLEN_ONE = "ein soldat, ein general, ein offizier, ein kommandeur, ein oberst, ein kämpfer, zwei soldaten, drei soldaten, vier soldaten, mehrere soldaten"
_KILLED = "menschen, zivilisten, dorfbewohner, bewohner, frauen, männer, kinder, mann, frau, häftlinge, gefangene, geiseln, geisel, journalisten, priester, bauern, aktivisten, politiker, leute"
_KILLERS = "rassisten, attentäter, attentätern, schützen, amokschützen, mörder, mördern, täter, tätern, extremisten, rechtsextremisten, terroristen, killern, todesschwadronen, messerstecher, messerangreifer, heckenschützen, amokläufer"
_SEIZED = "polizeiwache, polizeiwachen, polizeistation, polizeistationen, rathaus, gebäude, amtsgebäude, flughafen, stadt, städte, ort, orte, ortschaft, ortschaften, dorf, dörfer, provinz, stützpunkt, stützpunkte, kaserne, kasernen, grenzübergang, regierungsgebäude, parlament, region, viertel, gebiete"
_GARRISON = "bundeswehr, blauhelme, un soldaten, us soldaten, us truppen, armee, streitkräfte, minusma, garnison, regierungstruppen, friedenstruppe, un truppe"
_SYSTEMS = "s 300*, s 400*, patriot*, luftabwehrsystem*, flugabwehrsystem*, raketensystem*, raketenabwehrsystem*, raketenwerfer*, panzer*, haubitze*, kampfjets, artillerie, verstärkung*, truppen, soldaten, fallschirmjäger*"
_TRUCES = "waffenruhe, waffenruhen, feuerpause, feuerpausen, waffenstillstand, waffenstillstands, waffenstillstandes, feuereinstellung, kampfpause, friedensabkommen, friedensabkommens"

WIRE: Mapping[EventType, str] = {
    EventType.ARMED_CLASH: joined(
        pairs("erschossen, erschoss, töteten, tötete", "is kommandeur, is kommandeure, rebellenführer, milizenführer, milizenchef, rebellenchef, talibanführer, is kämpfer, feldkommandeur", 8),
        pairs("lauerten, lauerte", "konvoi auf, militärkonvoi auf, patrouille auf, militärpatrouille auf, soldaten auf, kolonne auf, polizisten auf", 8),
        pairs("stießen, stieß, prallten", ", ".join(f"{who} zusammen, {who} aufeinander" for who in _ARMED.split(", ")), 8),
        pairs("krachten, krachte, peitschten, knallten, hallten, bellten", "schüsse, gewehrsalven, salven, maschinengewehre, gewehrfeuer, mg salven", 8),
        "maschinengewehrfeuer, gewehrsalven, schüsse und detonationen, schüsse und explosionen, schüssen und explosionen, explosionen und schüsse, explosionen und schüssen, sprachen ~6 die waffen, die waffen sprechen, waffen sprechen zu lassen",
        pairs("fiel, fielen", _FALLEN_ONE, 8),
        pairs(_FALLEN, "gefallen", 10),
    ),
    EventType.ATTACK_ON_CIVILIANS: joined(
        pairs("brachten, brachte", ", ".join(f"{who} um" for who in _KILLED.split(", ")), 10),
        pairs("fiel, fielen, fallen", ", ".join(f"{who} zum opfer" for who in _KILLERS.split(", ")), 10),
        pairs(_KILLERS, "zum opfer gefallen", 0),
        pairs("ließ, ließen", "enthaupten, hinrichten, exekutieren, erschießen, erhängen, köpfen, steinigen, niedermetzeln, massakrieren", 10),
    ),
    EventType.BOMBING: pairs("durch, von", "eine bombe, einer bombe, einen sprengsatz, einem sprengsatz, einer autobombe, eine mine, einer mine, eine landmine, einer landmine, eine sprengfalle, einer sprengfalle, einen sprengkörper, einem sprengkörper"),
    EventType.NONSTATE_OVERTAKES_TERRITORY: joined(
        pairs(_SEIZED, "in ihre gewalt, in seine gewalt", 4),
        pairs("brachten, brachte", ", ".join(f"{what} in ihre gewalt, {what} in seine gewalt" for what in _SEIZED.split(", ")), 8),
    ),
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        pairs("jagte, jagten, verjagte, verjagten", "rebellen aus, dschihadisten aus, taliban aus, islamisten aus, separatisten aus, milizen aus, extremisten aus, terroristen aus, aufständischen aus, der is aus, den is aus", 8),
        pairs("fiel, fielen, ging, gingen", "in russische hand, in russische hände, unter russische kontrolle", 8),
        "in russische hand gefallen, in russische hände gefallen, unter russische kontrolle geraten, in russischer hand",
    ),
    EventType.WITHDRAWAL: joined(
        pairs(_GARRISON, "preisgegeben", 8),
        pairs("mussten, musste", "preisgeben", 8),
        pairs("kehrte, kehrten", "den rücken", 8),
        pairs(_GARRISON, "verlassen, verließ, verließen, den rücken gekehrt", 8),
    ),
    EventType.WEAPONS_DISRUPTED: joined(
        "gaben ~8 waffen ab, waffen abgegeben, waffen abgeliefert",
        pairs("beschlagnahmte, beschlagnahmten, konfiszierte, konfiszierten", "gewehre, sturmgewehre, waffen, schusswaffen, pistolen, munition, sprengstoff, granaten, raketen, handgranaten", 8),
    ),
    EventType.PROTEST: joined(
        pairs("machten, machen", "front gegen", 8),
        "traktorkolonne*, treckerkonvoi*, traktorkonvoi*, mit treckern, mit ihren traktoren, mit ihren treckern",
        pairs("fuhren, rollten, zogen", "mit traktoren, mit treckern", 6),
        pairs("machte, machten", "ärger luft, unmut luft, wut luft, zorn luft, empörung luft, frust luft", 8),
        "ärger luft gemacht, unmut luft gemacht, wut luft gemacht, zorn luft gemacht, empörung luft gemacht",
    ),
    EventType.ARREST: joined(
        pairs("aus seiner wohnung, aus ihrer wohnung, aus seinem haus, aus ihrem haus, aus dem bett", "geholt, abgeführt", 2),
        "stellte ~8 unter arrest, stellten ~8 unter arrest, unter arrest gestellt, unter arrest gesetzt",
        pairs("ließ, ließen", "einsperren, inhaftieren, abführen, festsetzen, einkerkern", 10),
    ),
    EventType.DIPLOMACY: joined(
        "machte ~8 seine aufwartung, machte ~8 ihre aufwartung, gaben sich ~8 die hand, reichten sich ~8 die hand, reichten einander ~8 die hand, schüttelten sich ~8 die hand, schüttelten sich ~8 die hände",
        pairs("schickte, schickten, entsandte", "außenminister nach, außenministerin nach, sondergesandten nach, unterhändler nach, vermittler nach, delegation nach, gesandten nach, verteidigungsminister nach", 5),
        pairs("sprachen, sprechen, redeten, verhandelten", "vertreter beider seiten, vertreter der konfliktparteien, vertreter der kriegsparteien, delegationen beider seiten", 4),
    ),
    EventType.MILITARY_PRESENCE: joined(
        pairs("erhielt, erhielten, bekam, bekamen", "kampfjets, kampfflugzeuge, kampfpanzer, leopard panzer, haubitzen, flugabwehrsysteme, patriot systeme, marschflugkörper, raketenwerfer", 6),
        pairs("hubschrauber, kampfhubschrauber, militärhubschrauber, armeehubschrauber, kampfjets", "kreiste, kreisten, kreisen", 4),
        pairs("flog, flogen, brachte, brachten, verfrachtete", ", ".join(f"{what} nach, {what} in" for what in _SYSTEMS.split(", ")), 6),
        pairs("kreiste, kreisten, kreisen", "hubschrauber, kampfhubschrauber, militärhubschrauber, armeehubschrauber, kampfjets", 4),
    ),
    EventType.HUMANITARIAN: joined(
        pairs("züge mit, zug mit, busse mit, bus mit, sonderzug mit, fähre mit", "flüchtlingen, vertriebenen, geflüchteten, evakuierten", 4),
        pairs("verteilten, verteilte", "essensrationen, rationen, mahlzeiten, nahrungsrationen, suppe, essen", 8),
    ),
    EventType.PROPERTY_DESTRUCTION: pairs("brannte, brannten", "metrostation*, u bahn station*, bahnhof, bahnhöfe, rathaus, supermarkt, supermärkte, tankstelle*, geschäfte, läden, polizeiwachen, polizeistation*, mautstation*, bankfilialen, kirchen, moschee, moscheen, schulen, busse, kaufhaus", 6),
}  # fmt: skip

WIRE_TOLD: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        pairs("trotz, ungeachtet", _TRUCES, 10),
        pairs("geltende, geltenden, bestehende, bestehenden, brüchige, brüchigen", _TRUCES, 2),
        pairs("fiel, fielen", "in ungnade", 8),
        "in ungnade gefallen",
        pairs(", ".join(f"{who} um" for who in _KILLED.split(", ")), "ihr, ihre, ihren, ihrem, den, das", 0),
    ),
}  # fmt: skip
