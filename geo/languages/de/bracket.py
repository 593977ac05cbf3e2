"""German: verbs whose particle ends the clause, and what a place or an occasion behind "bei" says of a deed.

"Räumte den Fehler ein" clears nothing, "griffen zwei Männer auf" arrests them: only the particle tells them apart, and a
pattern that ends in one holds only where its clause ends (`EventWords.particles`; a stop behind other particles).
"""

from collections.abc import Mapping

from geo.languages.families import joined, pairs
from geo.languages.pack import Cue
from geo.model import EventType

_BELTS = "sprengstoffgürtel, sprengstoffgürteln, sprengstoffweste, sprengstoffwesten, bombengürtel, bombenweste"
_CARRIERS = "einen mann, einen jugendlichen, einen verdächtigen, eine frau, zwei männer, drei männer, mehrere männer, männer, einem mann"
_DISARMED = "entschärft, sichergestellt, gefunden, entdeckt, beschlagnahmt, unschädlich gemacht, abgenommen"
_MARCHES = "märsche, märschen, marsch, protestmärsche, schweigemarsch, schweigemärsche, friedensmarsch, friedensmärsche, mahnwachen, mahnwache"
_FEELINGS = "zorn, wut, empörung, entsetzen, bestürzung, entrüstung, trauer, schock, ärger, fassungslosigkeit, unmut, verbitterung"
_ROCKETS = "rakete auf, raketen auf, raketen in richtung, rakete in richtung, marschflugkörpern auf, marschflugkörpers auf, geschosse auf, geschossen auf, granaten auf"
_TAKEN_UP = "thema, vorschlag, vorschläge, idee, forderung, forderungen, kritik, vorwurf, vorwürfe, anregung, initiative, faden, gedanken, frage, formulierung, debatte"

_ARMY = "armee, truppen, regierungstruppen, soldaten, streitkräfte, sicherheitskräfte, kurden, peschmerga, regierungssoldaten, militär, verbündete milizen"
_OUT_OF = "aus dem zentrum, aus der stadt, aus der innenstadt, aus der altstadt, aus dem stadtzentrum, aus der provinz, aus der region, aus dem dorf, aus dem ort, aus der ortschaft, aus dem viertel, aus dem bezirk, aus weiten teilen, aus der hauptstadt, aus ihren stellungen, aus ihrer hochburg"
_DRIVEN = "vertrieb, vertrieben, verdrängt, verdrängte, verdrängten, gedrängt, verjagt, verjagte, verjagten, geworfen, hinausgedrängt"

_OFFICERS = "von einem polizisten, von einer polizistin, von polizisten, von der polizei, von einem beamten, von beamten, von einem soldaten, von soldaten, von sicherheitskräften, von scharfschützen, von einem wachmann"
_SHOT = "erschossen, getötet, niedergeschossen, angeschossen, totgeprügelt, zu tode geprügelt, erschlagen"
_UNDER_FIRE = "unter feuer, unter beschuss, unter artilleriefeuer, unter artilleriebeschuss, unter raketenbeschuss, unter schwerem feuer, unter schwerem beschuss, unter russischem feuer, unter russischem beschuss, unter dem feuer, unter dauerbeschuss, unter israelischem beschuss, unter ständigem beschuss"
_JAILED = "untersuchungshaft, u haft, haft, gefängnis, polizeigewahrsam, gewahrsam"
_SHELTERED = "in den keller, in die keller, in keller, in schutzräume, in den schutzraum, in bunker, in den bunker, in luftschutzkeller, in die u bahn, in u bahn stationen, in die kirche, in die schule, auf das dach, unter tische"
_RESCUED = "gezogen, geborgen, gerettet, befreit"
_LOOTED = "waffenladen, waffengeschäft, geschäft, geschäfte, supermarkt, supermärkte, laden, läden, juweliere, apotheke, lager, lagerhaus, lagerhäuser, museum"

_TO_COME = "abziehen, eintreffen, treffen, reisen, besuchen, verlassen, zurückziehen, beginnen, stattfinden, sprechen, entsenden, schicken, verlegen, empfangen, unterzeichnen, zusammenkommen, zusammentreffen, beraten, wiederaufnehmen, fortsetzen, tagen, ankommen, fliegen, stationieren, liefern, übergeben, freilassen, demonstrieren, protestieren, räumen, beenden, teilnehmen, verhandeln, abreisen, einmarschieren, heimkehren, zurückkehren, beisetzen, ausweisen, verhängen, aufnehmen"

_OFFICER = "ein polizist, ein polizeibeamter, ein beamter, ein soldat, eine polizistin, ein grenzschützer"
_SHOT_BY_HIM = "erschossen hatte, erschossen habe, erschossen hat, getötet hatte, getötet hat, erschoss"
_FIRED_AT = "raketen auf, rakete auf, marschflugkörper auf, geschosse auf, granaten auf, raketen in richtung"
_GUNS = "mit panzern, mit artillerie, mit raketenwerfern, mit mörsern, mit haubitzen, mit raketen, mit granaten, mit kanonen, mit geschützen"
_CULPRITS = "täter, angreifer, attentäter, schützen, schütze, bewaffnete, bewaffneten, räuber, entführer, unbekannte, männer, kämpfer, extremisten"

BRACKET: Mapping[EventType, str] = {
    EventType.ATTACK_ON_CIVILIANS: joined(pairs(_OFFICERS, _SHOT, 2), pairs(_OFFICER, _SHOT_BY_HIM, 10)),
    EventType.DRONE_STRIKE: "drohne ~18 getötet., drohnen ~18 getötet., drohne ~14 töteten., drohne ~14 tötete.",
    EventType.ARMED_CLASH: pairs("krieg, bürgerkrieg", "begonnen, ausgebrochen, ausbrach, entbrannt, begann", 6),
    EventType.GRENADE: pairs("granate, granaten, handgranate, handgranaten", "geschleudert, geworfen, geschmissen", 12),
    EventType.NONSTATE_OVERTAKES_TERRITORY: "an sich gebracht, an sich brachten, an sich brachte, brachten ~8 an sich, brachte ~8 an sich, an die ~10 gefallen., an den is gefallen, an die taliban gefallen",
    EventType.PROPERTY_DESTRUCTION: pairs("räumte, räumten", ", ".join(f"{what} aus." for what in _LOOTED.split(", ")), 6),
    EventType.MILITARY_PRESENCE: "bot ~12 auf., boten ~12 auf., bietet ~12 auf., bieten ~12 auf.",
    EventType.WITHDRAWAL: "abziehen, abzuziehen",
    EventType.DIPLOMACY: pairs("gespräche, verhandlungen, beratungen, unterredungen", "liefen, dauerten, gingen, wurden fortgesetzt, zogen sich", 6),
    EventType.ARREST: "griff ~14 auf., griffen ~14 auf., greift ~14 auf., greifen ~14 auf.",
    EventType.GOVERNMENT_REGAINS_TERRITORY: joined(
        pairs(_ARMY, pairs(_OUT_OF, _DRIVEN), 12),
        "wieder ~3 unter ihre kontrolle, wieder ~3 unter seine kontrolle, wieder ~3 unter die kontrolle",
    ),
    EventType.WEAPONS_DISRUPTED: pairs(_BELTS, _DISARMED, 8),
    EventType.SHELLING: joined(
        pairs(_FIRED_AT, "abgeschossen, abgefeuert, abschoss, abschossen, abfeuerte, abfeuerten", 14),
        pairs("schoss aus, schossen aus, feuerte aus, feuerten aus", "raketen ab, raketen auf, granaten ab", 8),
        pairs("feuerten, feuerte, schossen, schoss", _GUNS, 8),
        pairs("liegt, liegen, lag, lagen, liege, lägen, stand, standen, stehen, steht", _UNDER_FIRE, 10),
        pairs("abschuss, abfeuern, start, abschüsse", _ROCKETS, 4),
    ),
    EventType.PROTEST: pairs(_MARCHES, "gegen, für, statt, geplant, angekündigt, angesetzt, veranstaltet, organisiert, abgehalten", 6),
}  # fmt: skip

BRACKET_TOLD: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        "räumte ~16 ein, räumten ~16 ein, räumt ~16 ein, räumen ~16 ein",
        pairs("griff, griffen, greift, greifen", _TAKEN_UP, 8),
        pairs(_CARRIERS, pairs("mit, mit einem, mit einer", _BELTS)),
        pairs("sitzt, sitzen, saß, saßen, sich, bleibt, bleiben, seitdem, seither, weiter, weiterhin, noch, bereits", ", ".join(f"in {what}" for what in _JAILED.split(", "))),
        ", ".join(f"in {what} sitzt, in {what} sitzen, in {what} befindet, in {what} befinden" for what in _JAILED.split(", ")),
        pairs("umstellt", "gewesen, worden"),
        "gut besucht*, viel besucht*, stark besucht*, meistbesucht*, schlecht besucht*, rege besucht*",
        "abziehen zu, kosten abziehen, steuern abziehen, bot ~8 sich, boten ~8 sich",
        "auf dem vormarsch, langer marsch, langen marsch",
    ),
    Cue.SPEECH: "räumte ~16 ein, räumten ~16 ein, räumt ~16 ein, räumen ~16 ein",
    Cue.FUTURE: pairs("wird, werden", ", ".join(f"{verb}." for verb in _TO_COME.split(", ")), 18),
    Cue.OFFICIAL: "beider seiten, beiden seiten, kriegsparteien, konfliktparteien, unterhändlern",
    Cue.NEGATION: "gab es ~8 nicht., kam es ~8 nicht., gibt es ~8 nicht., kommt es ~8 nicht., blieben ~6 aus., blieb ~6 aus.",
    Cue.NEGOTIATION: pairs("gespräche, gesprächen, verhandlungen, beratungen, unterredungen", "beider, zwischen, der beiden, mit vertretern"),
    Cue.FIGURATIVE: "devisenmarkt*, devisen*, wechselkurs*, notenbank*, zentralbank*, währung*, leitzins*, spekulant*, schwarzmarkt, anleihe*, milliardenkredit*, iwf, banker, dollar, börsianer, dax, kurssturz, finanzmarkt*, aktienmarkt, haushaltsdefizit*, bilanz, rohstoffmarkt, ernte*, landwirt*, mähdrescher*, saatgut, champions, torjäger, doppelpack, strafstoß, rückrunde, hinrunde, aufstellung, abseits, gegentor, freistoß, kapitän",
    Cue.BACKDROP: pairs(_FEELINGS, "über den, über die, über das, über einen, über eine, wegen des, wegen der, nach dem, nach der, nach den"),
    Cue.FORCE: "*brigade, *brigaden, *bataillon, *bataillone, *regiment, *division, *truppen, *soldaten, *einheit, *einheiten, *geschwader, *verbände",
    Cue.INTRUDED: "drang, drangen, dringen, dringt, eingedrungen, eindrangen, eindrang, einzudringen",
    Cue.INDOORS: (
        "hotel, hotels, haus, häuser, wohnhaus, wohnung, wohnungen, wohnheim, wohnheime, schule, schulen, klassenzimmer, universität, campus, "
        "universitätsgelände, schulgelände, klinikgelände, firmengelände, gelände, hochschule, internat, krankenhaus, klinik, kirche, moschee, synagoge, "
        "kloster, restaurant, café, nachtclub, diskothek, redaktion, redaktionsräume, büro, büros, einkaufszentrum, supermarkt, bank, villa, "
        "anwesen, gebäude, konzerthalle, konzertsaal, theater, waisenhaus, flüchtlingslager, lager, zelt, zelte, studentenwohnheim, schlafsaal, schlafsäle"
    ),
    Cue.ON_THE_SPOT: joined(
        pairs(_SHELTERED, "geflüchtet, geflohen, gerettet, zurückgezogen, flüchteten, flohen, flüchten, gebracht"),
        pairs("flüchteten, flohen", _SHELTERED, 3),
        pairs(_CULPRITS, "flüchteten, flohen, geflüchtet, geflohen, floh, flüchtete, entkommen, entkamen", 14),
        pairs("aus den trümmern, aus dem schutt, unter den trümmern, unter trümmern, lebend", _RESCUED, 3),
    ),
    Cue.DURING: "bei, beim, während, anlässlich, nach, am rande, im rahmen, zum abschluss, zum auftakt, vor beginn",
    Cue.SAID: (
        "sagte, sagten, kündigte, kündigten, forderte, forderten, versprach, versprachen, verlangte, verlangten, stellte ~12 in aussicht, "
        "stellten ~12 in aussicht, sicherte ~10 zu, sicherten ~10 zu, rief ~12 auf, riefen ~12 auf, drohte, drohten, warnte, warnten, bekräftigte, "
        "bekräftigten, betonte, betonten, erklärte, erklärten, lehnte ~8 ab, bestritt, bestritten, schlug ~10 vor, bot ~10 an, appellierte, "
        "plädierte, verurteilte, verurteilten, kritisierte, kritisierten, äußerte, äußerten, sprach sich, sprachen sich, mahnte, mahnten, unterstrich, "
        "sprach von, würdigte, würdigten, lobte, lobten, begrüßte, begrüßten, zeigte sich, zeigten sich, hieß es, mitteilte, mitteilten, teilte ~8 mit"
    ),
}  # fmt: skip
