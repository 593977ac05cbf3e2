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

BRACKET: Mapping[EventType, str] = {
    EventType.ARREST: "griff ~14 auf., griffen ~14 auf., greift ~14 auf., greifen ~14 auf.",
    EventType.GOVERNMENT_REGAINS_TERRITORY: pairs(_ARMY, pairs(_OUT_OF, _DRIVEN), 12),
    EventType.WEAPONS_DISRUPTED: pairs(_BELTS, _DISARMED, 8),
    EventType.SHELLING: pairs("abschuss, abfeuern, start, abschüsse", _ROCKETS, 4),
    EventType.PROTEST: pairs(_MARCHES, "gegen, für, statt, geplant, angekündigt, angesetzt, veranstaltet, organisiert, abgehalten", 6),
}  # fmt: skip

BRACKET_TOLD: Mapping[Cue, str] = {
    Cue.IDIOM: joined(
        "räumte ~16 ein, räumten ~16 ein, räumt ~16 ein, räumen ~16 ein",
        pairs("griff, griffen, greift, greifen", _TAKEN_UP, 8),
        pairs(_CARRIERS, pairs("mit, mit einem, mit einer", _BELTS)),
        "auf dem vormarsch, langer marsch, langen marsch",
    ),
    Cue.SPEECH: "räumte ~16 ein, räumten ~16 ein, räumt ~16 ein, räumen ~16 ein",
    Cue.BACKDROP: pairs(_FEELINGS, "über den, über die, über das, über einen, über eine, wegen des, wegen der, nach dem, nach der, nach den"),
    Cue.FORCE: "*brigade, *brigaden, *bataillon, *bataillone, *regiment, *division, *truppen, *soldaten, *einheit, *einheiten, *geschwader, *verbände",
    Cue.INTRUDED: "drang, drangen, dringen, dringt, eingedrungen, eindrangen, eindrang, einzudringen",
    Cue.INDOORS: (
        "hotel, hotels, haus, häuser, wohnhaus, wohnung, wohnungen, wohnheim, wohnheime, schule, schulen, klassenzimmer, universität, campus, "
        "universitätsgelände, schulgelände, klinikgelände, firmengelände, gelände, hochschule, internat, krankenhaus, klinik, kirche, moschee, synagoge, "
        "kloster, restaurant, café, nachtclub, diskothek, redaktion, redaktionsräume, büro, büros, einkaufszentrum, supermarkt, bank, villa, "
        "anwesen, gebäude, konzerthalle, konzertsaal, theater, waisenhaus, flüchtlingslager, lager, zelt, zelte, studentenwohnheim, schlafsaal, schlafsäle"
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
