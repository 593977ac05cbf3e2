"""German: what crowds, coup makers and convoys do, told with the object that makes a verb tell of it.

"Drangen in den Sitz des Rates ein" is a riot, "nahmen das Hauptquartier in ihre Gewalt" takes a town, "lauerten dem
Konvoi auf" is a clash: the verb alone says neither.
"""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_CROWD = "demonstranten, demonstrierende, demonstrierenden, protestierende, protestierenden, menschen, menge, menschenmenge, anhänger, anhängern, regierungsgegner, regierungsgegnern, jugendliche, jugendlichen, studenten, bewohner, anwohner, randalierer, wütende"
_SEATS = "sitz, parlament, präsidentenpalast, regierungssitz, residenz, palast, rathaus, provinzrat, gouverneurssitz, präsidentenresidenz, villa, konsulat, botschaft, parteizentrale, parteibüro, privathaus, amtssitz, wahlkommission, fernsehsender, gerichtsgebäude, regierungsgebäude, nationalversammlung, kongress, stadtverwaltung, polizeistation, polizeiwache"
_INTO = "in den sitz, in das parlament, ins parlament, in die residenz, in den palast, in das gebäude, in die botschaft, in das rathaus, ins rathaus, in den präsidentenpalast, in das konsulat, in die zentrale, in das büro, in büros, in den plenarsaal, in das parlamentsgebäude, in die nationalversammlung, in den regierungssitz, in den amtssitz, in die villa"
_PANES = "fenster, scheiben, fensterscheiben, schaufenster, schaufensterscheiben, türen, glastüren"
_CONVOYS = "konvoi, polizeikonvoi, militärkonvoi, armeekonvoi, patrouille, polizeipatrouille, militärpatrouille, armeepatrouille, soldaten, polizisten, kolonne, militärkolonne, gendarmen, grenzpolizisten, grenzschützern, streife"
_POSTS = "hauptquartier, stadt, kleinstadt, hauptstadt, provinzhauptstadt, ortschaft, dorf, flughafen, flugplatz, kaserne, stützpunkt, militärstützpunkt, armeestützpunkt, luftwaffenstützpunkt, militärbasis, hafen, grenzübergang, grenzposten, staudamm, raffinerie, ölfeld, bezirk, stadtteil, viertel, provinz, region"
_ARMY = "soldaten, polizisten, truppen, sicherheitskräfte, regierungssoldaten, regierungstruppen, einheiten, armee, besatzung, besatzungen, garnison"
_PEOPLE = "menschen, bewohner, einwohner, familien, zivilisten, kinder, frauen, ausländer, staatsbürger, dorfbewohner, patienten, verletzte, überlebende"
_SHOT_AT = "demonstranten, protestierende, die demonstranten, passanten, gläubige, menschen, eine menge, die menge, eine menschenmenge, trauernde, busse, einen bus, den bus, autos, ein auto, einen wagen, autofahrer, fahrzeuge, häuser, schüler, studenten, arbeiter, bauern, hirten, gäste, besucher, touristen, journalisten, frauen, kinder, familien, händler, kunden, unbeteiligte, unbewaffnete, dorfbewohner, migranten, pilger"
_ROADS = "kreuzungen, straßen, straße, zufahrtsstraßen, autobahn, autobahnen, brücke, brücken, gleise, bahngleise, zufahrt, zufahrten, hauptstraßen, grenzübergang, verkehrsknotenpunkte"

CROWDS: Mapping[EventType, str] = {
    EventType.BOMBING: joined(
        pairs("auto, autos, lastwagen, wagen, lkw, lieferwagen, kleinbus, bus, motorrad, munitionslager, munitionsdepot, depot, waffenlager, tanker, pipeline, pager, funkgeräte, brücke, lagerhaus", "in die luft gegangen, in die luft", 16),
        pairs("sprengsatz ging, sprengsätze gingen, bombe ging, bomben gingen, ging eine bombe, ging ein sprengsatz, gingen bomben, gingen sprengsätze, gingen zwei bomben, gingen drei bomben, autobombe ging, ging eine autobombe", "hoch, los", 10),
    ),
    EventType.ARMED_CLASH: joined(
        pairs("lauerten, lauerte, auflauerten, auflauerte, aufgelauert", _CONVOYS, 12),
        pairs(_CONVOYS, "aufgelauert, auflauerten, auflauerte", 8),
        pairs("von einem scharfschützen, von scharfschützen, durch scharfschützen, von heckenschützen, von einem heckenschützen", "getroffen, erschossen, getötet", 3),
    ),
    EventType.ARREST: pairs("soldaten setzten, polizisten setzten, sicherheitskräfte setzten, behörden setzten, polizei setzte, armee setzte, geheimdienst setzte, setzten soldaten, setzten sicherheitskräfte, setzte die polizei, setzte die armee", "fest", 14),
    EventType.MILITARY_PRESENCE: "liefen ~6 streife, liefen streife, gingen ~4 streife, streife laufen, streife gehen",
    EventType.NONSTATE_OVERTAKES_TERRITORY: pairs(
        _POSTS,
        "in ihre gewalt gebracht, in seine gewalt gebracht, in ihre hand gebracht, in ihre gewalt bekommen, in ihre hände gebracht",
        6,
    ),
    EventType.PROTEST: joined(
        pairs("drängte, drängten, trieb, trieben, hielt, hielten", "menge zurück, menschenmenge zurück, demonstranten zurück, protestierende zurück, protestierenden zurück", 10),
        pairs("menge, menschenmenge, demonstranten, protestierende, protestierenden", "zurückgedrängt, zurückgetrieben, auseinandergetrieben", 8),
        pairs(_CROWD, pairs("besetzten, blockierten, sperrten, versperrten", _ROADS), 3),
        pairs("zogen, zog, marschierten, strömten", "tausende vor, hunderte vor, zehntausende vor, demonstranten vor, menschen vor, anhänger vor, studenten vor, frauen vor, arbeiter vor", 4),
        pairs("versammelt, versammelten sich, versammelten, zusammengekommen", "zu fordern, fordern, forderten, zu protestieren, protestieren, zu verlangen", 12),
        "legten ~8 die arbeit nieder, legten die arbeit nieder, die arbeit niedergelegt",
    ),
    EventType.RIOT: joined(
        pairs(_CROWD, _INTO, 3),
        pairs("überrannten, stürmten, verwüsteten, plünderten", f"{_SEATS}", 4),
        pairs("schlugen, warfen, zertrümmerten, schlug, warf", _PANES, 8),
        pairs(_PANES, "eingeschlagen, eingeworfen, zertrümmert, einschlugen, einwarfen", 6),
    ),
    EventType.ATTACK_ON_CIVILIANS: pairs(", ".join(f"auf {who}" for who in _SHOT_AT.split(", ")), "gefeuert, geschossen, feuer eröffnet", 3),
    EventType.WEAPONS_DISRUPTED: "kontrolliert zur explosion, kontrolliert zur detonation, holte ~12 vom himmel, holten ~12 vom himmel, entschärfte ~10 bombe|rohrbombe|sprengsatz|sprengsätze|mine|minen, entschärften ~10 bombe|rohrbombe|sprengsatz|sprengsätze|mine|minen",
    EventType.WITHDRAWAL: joined(
        pairs(_ARMY, "das weite gesucht, ihre stellungen verlassen, ihre posten verlassen, ihre uniformen weggeworfen, die flucht ergriffen, kampflos aufgegeben", 14),
        "setzte sich die armee ~8 ab, setzte sich die garnison ~8 ab",
        pairs("suchten, ergriffen, verließen", pairs(_ARMY, "das weite, die flucht, ihre stellungen, ihre posten"), 3),
    ),
    EventType.HUMANITARIAN: joined(
        pairs(_PEOPLE, "geholt, herausgeholt, herausgebracht, hinausgebracht, weggebracht, ausgeflogen, ausgeschifft", 12),
        pairs("holten, brachten, holte, brachte, flog, flogen", pairs(_PEOPLE, "in sicherheit, außer landes, aus dem kampfgebiet, aus der gefahrenzone, aus der stadt, aus")),
        pairs(_PEOPLE, "über die grenze getrieben, in die flucht getrieben, in die flucht geschlagen, ins nachbarland getrieben, zur flucht gezwungen, vertrieben", 8),
    ),
    EventType.AGREEMENT: joined(
        "übereinkunft, vermittelten übereinkunft, vermittelte übereinkunft, abmachung zwischen",
        pairs("geiseln, verschleppte, verschleppten, entführte, entführten, gefangene, kriegsgefangene", "dem roten kreuz übergeben, an das rote kreuz übergeben, ans rote kreuz übergeben, dem ikrk übergeben, dem roten halbmond übergeben", 12),
    ),
}  # fmt: skip

CROWDS_TOLD: Mapping[Cue, str] = {
    Cue.SHOTS: "gefeuert, geschossen",
    Cue.STRIKE: pairs("schläge, angriffe, attacken", "galten, gegolten", 4),
    Cue.CIVILIAN: "rabbiner, rabbinern, imam, imame, imamen, pfarrer, geistliche, geistlichen, tagelöhner, tagelöhnern, reisbauern",
    Cue.AIR: "mig, migs, suchoi",
    Cue.RELATIVE: "der, die, das, dem, den, denen, deren, dessen",
    Cue.IDIOM: joined(
        "kontrollierte sprengung, kontrollierten sprengung, kontrollierter sprengung, kontrolliert zur explosion gebracht, kontrolliert zur explosion, kontrolliert zur detonation",
        pairs("sprengt, sprengte, sprengten, sprengen", "alle, den rahmen, jeden rahmen, die fesseln, die grenzen, alle grenzen"),
        pairs("trauernde, trauergäste", "versammelt, versammelten, versammelt hatten", 10),
        pairs("seinen marsch, den marsch, ihren marsch, marsch, offensive, angriff, operation, demonstration, protest, kundgebung, streik", "abgeblasen, abgesagt, abgebrochen", 6),
    ),
}  # fmt: skip
