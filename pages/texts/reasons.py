"""Why something was read so: the sentences of geo/, English there and in the store, with what they say in German.

Each English text is the sentence as geo/ writes it. What stands in its gaps is turned into German by the name of the
gap (pages/_sentences.py): `said` is a sentence of this list again, `rival` a place with what tells it from another,
`area` a country or province, `kind` a type of event; anything else stays as it is.
"""

from geo.wording import Text

RANKING = (
    Text(
        "answered by an online geocoder, in no gazetteer here",
        "von einem Online-Geocoder beantwortet, hier in keinem Ortsverzeichnis",
    ),
    Text(
        "in no gazetteer as it is written; it sounds like {place}",
        "so geschrieben in keinem Ortsverzeichnis; es klingt wie {place}",
    ),
    Text("the only place of that name in the gazetteer", "der einzige Ort dieses Namens im Ortsverzeichnis"),
    Text("preferred over {rival}: {said}", "vorgezogen gegenüber {rival}: {said}"),
    Text("{area} is named right after it", "gleich danach wird {area} genannt"),
    Text(
        "the word beside the name says what kind of place is meant",
        "das Wort neben dem Namen sagt, welche Art von Ort gemeint ist",
    ),
    Text("it is the capital of {area}", "es ist die Hauptstadt ({area})"),
    Text("it is far larger", "er ist weit größer"),
    Text("a border told by its two countries", "eine Grenze, benannt nach ihren zwei Ländern"),
    Text("{area} is named {said_times} in the article", "{area} wird im Artikel {said_times} genannt"),
    Text("another place of the article lies in {area}", "ein weiterer Ort des Artikels liegt dort: {area}"),
    Text("{n} other places of the article lie in {area}", "{n} weitere Orte des Artikels liegen dort: {area}"),
    Text(
        "it lies {km} km from {place}, which the article names too",
        "er liegt {km} km von {place} entfernt, das der Artikel auch nennt",
    ),
    Text("that one was called so in former times", "jener hieß nur früher so"),
    Text("that one goes by another name first", "jener führt zuerst einen anderen Namen"),
)
TIMES = (
    Text("once", "einmal"),
    Text("twice", "zweimal"),
    Text("three times", "dreimal"),
    Text("four times", "viermal"),
    Text("five times", "fünfmal"),
    Text("six times", "sechsmal"),
    Text("{n} times", "{n}-mal"),
)
# What tells one place from another, as in "Paris (the town)".
KINDS = (
    Text("the country", "das Land"),
    Text("the province", "die Provinz"),
    Text("the district", "der Bezirk"),
    Text("the town", "die Ortschaft"),
    Text("the quarter", "der Stadtteil"),
    Text("the facility", "die Anlage"),
    Text("the region", "die Region"),
    Text("the island", "die Insel"),
    Text("the water", "das Gewässer"),
    Text("the part of the world", "der Teil der Welt"),
)
DATES = (
    Text(
        "“{words}” is {said_days}: {said} (reference day {day}, the {said_base} date).",
        "„{words}“ ist {said_days}: {said} (Bezugstag {day}, {said_base}).",
    ),
    Text("“{words}” is {said_days}: {said}.", "„{words}“ ist {said_days}: {said}."),
    Text("“{words}” has no place in the calendar: {said}.", "„{words}“ hat keinen Platz im Kalender: {said}."),
    Text("{first} to {last}", "{first} bis {last}"),
    Text("the article has no date to count from", "der Artikel hat kein Datum, von dem aus zu zählen wäre"),
    Text("the calendar has no such day", "einen solchen Tag gibt es im Kalender nicht"),
    Text("publication", "Tag der Veröffentlichung"),
    Text("dateline", "Tag der Ortsmarke"),
    Text("the date told in full", "das Datum steht vollständig da"),
    Text("the first such day after the reference day", "der erste solche Tag nach dem Bezugstag"),
    Text(
        "the latest such day up to three days after the reference day, as no year is told",
        "der letzte solche Tag bis drei Tage nach dem Bezugstag, weil kein Jahr genannt ist",
    ),
    Text("that day of the year counted back", "dieser Tag des zurückgezählten Jahres"),
    Text(
        "the latest such month begun by the reference day", "der letzte solche Monat, der am Bezugstag begonnen hatte"
    ),
    Text("the whole month", "der ganze Monat"),
    Text("the whole year", "das ganze Jahr"),
    Text(
        "the season's three months, the latest begun by the reference day where no year is told",
        "die drei Monate der Jahreszeit; ohne Jahr die letzte, die am Bezugstag begonnen hatte",
    ),
    Text(
        "converted from the Hijri calendar by the tabular rule, which may be a day off",
        "nach der Tafelregel aus dem Hidschri-Kalender umgerechnet, auf einen Tag ungenau",
    ),
    Text(
        "that day of the Easter last kept, in the East or the West",
        "dieser Tag des letzten Osterfests, im Osten oder im Westen",
    ),
    Text("that weekday of the week told", "dieser Wochentag der genannten Woche"),
    Text(
        "the latest such weekday on or before the reference day", "der letzte solche Wochentag am Bezugstag oder davor"
    ),
    Text("the latest such weekday before the reference day", "der letzte solche Wochentag vor dem Bezugstag"),
    Text("the first such weekday after the reference day", "der erste solche Wochentag nach dem Bezugstag"),
    Text("days counted from the reference day", "Tage vom Bezugstag aus gezählt"),
    Text(
        "counted from the day told last, else from the reference day",
        "vom zuletzt genannten Tag aus gezählt, sonst vom Bezugstag",
    ),
    Text(
        "the day of that number nearest to the day told last, else to the reference day, and none after that",
        "der Tag dieser Zahl, der dem zuletzt genannten Tag am nächsten liegt, sonst dem Bezugstag, und keiner danach",
    ),
    Text("that day of the month told", "dieser Tag des genannten Monats"),
    Text(
        "the latest such weekday of that number, else the latest such weekday",
        "der letzte solche Wochentag mit dieser Zahl, sonst der letzte solche Wochentag",
    ),
    Text("counted from the day told last", "vom zuletzt genannten Tag aus gezählt"),
    Text(
        "the whole week (Monday to Sunday), weekend, month or year counted from the reference day",
        "die ganze Woche (Montag bis Sonntag), das Wochenende, der Monat oder das Jahr, vom Bezugstag aus gezählt",
    ),
    Text("counted back from the reference day", "vom Bezugstag aus zurückgezählt"),
    Text("two to six units before the reference day", "zwei bis sechs Einheiten vor dem Bezugstag"),
    Text(
        "the time up to the reference day, six units where no number is told",
        "die Zeit bis zum Bezugstag; ohne Zahl sechs Einheiten",
    ),
    Text(
        "days 1-10, 11-20 or 21-end of a month or its week, thirds of a year or week",
        "Tage 1–10, 11–20 oder 21 bis Ende eines Monats oder dessen Woche, Drittel eines Jahres oder einer Woche",
    ),
    Text("a night has two days", "eine Nacht hat zwei Tage"),
    Text("from the first to the last day told", "vom ersten bis zum letzten genannten Tag"),
    Text("the part of the period on this side of the reference day", "der Teil des Zeitraums diesseits des Bezugstags"),
    Text(
        "from its beginning to the reference day, going on; its beginning is {said}",
        "von seinem Beginn bis zum Bezugstag, andauernd; sein Beginn: {said}",
    ),
)
EVENTS = (
    Text("“{words}” rather than “{other}”: {said}.", "„{words}“ statt „{other}“: {said}."),
    # who did a deed, and whom it befell
    Text("“{words}” is taken for the doer: {said}.", "„{words}“ gilt als handelnd: {said}."),
    Text("“{words}” is not taken for the doer: {said}.", "„{words}“ gilt nicht als handelnd: {said}."),
    Text("“{words}” is taken for whom it befell: {said}.", "„{words}“ gilt als betroffen: {said}."),
    Text("“{words}” is not taken for whom it befell: {said}.", "„{words}“ gilt nicht als betroffen: {said}."),
    Text("a word like “by” stands before it", "davor steht ein Wort wie „von“ oder „durch“"),
    Text("a word like “against” stands before it", "davor steht ein Wort wie „gegen“ oder „auf“"),
    Text("a word like “by” stands before “{other}”", "vor „{other}“ steht ein Wort wie „von“ oder „durch“"),
    Text("a word like “against” stands before “{other}”", "vor „{other}“ steht ein Wort wie „gegen“ oder „auf“"),
    Text("its case makes it the doer", "sein Fall macht es zum Handelnden"),
    Text("its case makes it the object", "sein Fall macht es zum Objekt"),
    Text("the case of “{other}” makes it the doer", "der Fall von „{other}“ macht es zum Handelnden"),
    Text("the case of “{other}” makes it the object", "der Fall von „{other}“ macht es zum Objekt"),
    Text("armed forces are named with it", "bewaffnete Kräfte sind damit genannt"),
    Text("armed people are named with it", "Bewaffnete sind damit genannt"),
    Text("a number of people stands before it", "eine Zahl von Menschen steht davor"),
    Text("it is said before it what befell these people", "davor steht, was diesen Menschen geschah"),
    Text("it is said behind it what befell these people", "dahinter steht, was diesen Menschen geschah"),
    Text("a passive stands right behind it", "unmittelbar dahinter steht ein Passiv"),
    Text("it opens the sentence", "es eröffnet den Satz"),
    Text(
        "somebody else stands before the word for what happened",
        "jemand anderes steht vor dem Wort für das Geschehen",
    ),
    Text("a passive leaves open who did it", "ein Passiv lässt offen, wer es war"),
    Text("“{other}” only tells of it", "„{other}“ berichtet nur davon"),
    Text("“{other}” says where it was", "„{other}“ sagt, wo es war"),
    Text("“{other}” is where something comes from", "von „{other}“ kommt etwas"),
    Text("“{other}” is where something goes to", "nach „{other}“ geht etwas"),
    Text("“{other}” is where it happened", "„{other}“ ist der Ort des Geschehens"),
    Text("“{other}” holds an office", "„{other}“ hat ein Amt"),
    Text("“{other}” is only whose official is named", "von „{other}“ ist nur ein Amtsträger genannt"),
    Text(
        "“{other}” is only whose building or vehicle is named",
        "von „{other}“ ist nur ein Gebäude oder Fahrzeug genannt",
    ),
    Text("“{other}” is only whose people are named", "von „{other}“ sind nur Menschen genannt"),
    Text("“{other}” is only the owner of what is named next", "„{other}“ gehört nur, was danach genannt ist"),
    Text(
        "others who suffered stand between “{other}” and what happened",
        "andere Betroffene stehen zwischen „{other}“ und dem Geschehen",
    ),
    Text("“{other}” stands nearer to another deed", "„{other}“ steht näher bei einer anderen Tat"),
    Text(
        "somebody else stands between “{other}” and what happened",
        "jemand anderes steht zwischen „{other}“ und dem Geschehen",
    ),
    Text("“{other}” is only a nationality", "„{other}“ ist nur eine Nationalität"),
    Text("“{other}” stands far from what happened", "„{other}“ steht weit vom Geschehen entfernt"),
    # which day a deed gets
    Text("“{words}” is taken for its day: {said}.", "„{words}“ gilt als der Tag: {said}."),
    Text("“{words}” is not taken for its day: {said}.", "„{words}“ gilt nicht als der Tag: {said}."),
    Text("it stands right beside the word for what happened", "es steht unmittelbar neben dem Wort für das Geschehen"),
    Text("it begins a clause", "es beginnt einen Teilsatz"),
    Text("it stands right beside the place", "es steht unmittelbar neben dem Ort"),
    Text("it is told in full", "es ist vollständig genannt"),
    Text(
        "the sentence counts the victims of what was told before",
        "der Satz zählt die Opfer dessen, wovon vorher berichtet wurde",
    ),
    Text(
        "what happened is only what the rest of the sentence came after",
        "das Geschehen ist nur das, wonach das Übrige im Satz geschah",
    ),
    Text("“{other}” is when the like of it last happened", "an „{other}“ geschah Ähnliches zum letzten Mal"),
    Text("“{other}” stands at a word of saying", "„{other}“ steht bei einem Wort des Sagens"),
    Text("“{other}” is the day of a count", "„{other}“ ist der Tag einer Zählung"),
    Text(
        "“{other}” belongs to what came before or after it", "„{other}“ gehört zu dem, was vorher oder nachher geschah"
    ),
    Text("“{other}” stands right beside another deed", "„{other}“ steht unmittelbar neben einer anderen Tat"),
    Text(
        "“{other}” stands right beside the place of another deed",
        "„{other}“ steht unmittelbar neben dem Ort einer anderen Tat",
    ),
    Text(
        "“{other}” is farther from what happened than another date",
        "„{other}“ steht weiter vom Geschehen entfernt als ein anderes Datum",
    ),
    Text("“{other}” is after the article", "„{other}“ liegt nach dem Artikel"),
    Text("“{other}” lies far back", "„{other}“ liegt weit zurück"),
    Text("“{other}” is a beginning", "„{other}“ ist ein Anfang"),
    Text("The date stands at the head of the entry.", "Das Datum steht am Anfang des Eintrags."),
    Text(
        "The date {day} stands {said}; it is the likeliest of those told there.",
        "Das Datum {day} steht {said}; von den dort genannten ist es das wahrscheinlichste.",
    ),
    Text(
        "The date {day} stands {said}, {said_like}; it is the likeliest of those told there.",
        "Das Datum {day} steht {said}, {said_like}; von den dort genannten ist es das wahrscheinlichste.",
    ),
    Text("further on", "weiter hinten"),
    Text("further up", "weiter vorn"),
    Text("in the headline", "in der Überschrift"),
    Text("in the sentence before", "im Satz davor"),
    Text("in the same paragraph", "im selben Absatz"),
    Text("in the paragraph before", "im Absatz davor"),
    Text("in the lead", "im Vorspann"),
    Text("where the same kind of deed is told", "wo von einer Tat derselben Art berichtet wird"),
    Text("where other violence is told", "wo von anderer Gewalt berichtet wird"),
    Text("where something else is told of the place", "wo anderes von dem Ort berichtet wird"),
    Text("it is the likeliest by all that is known", "es ist nach allem Bekannten das wahrscheinlichste"),
    Text(
        "it stands right behind the word for what happened",
        "es steht unmittelbar hinter dem Wort für das Geschehen",
    ),
    Text(
        "“where” or “there” takes it up before what happened",
        "„wo“ oder „dort“ greift es vor dem Geschehen auf",
    ),
    Text(
        "what happened stands in the clause that begins with it",
        "das Geschehen steht in dem Teilsatz, der damit beginnt",
    ),
    Text(
        "no comma and no other deed part it from what happened",
        "weder ein Komma noch eine andere Tat trennt es vom Geschehen",
    ),
    Text(
        "of the scenes named it is the nearest to what happened",
        "von den genannten Schauplätzen steht es dem Geschehen am nächsten",
    ),
    Text(
        "it is the more exact of the places named",
        "es ist der genauere der genannten Orte",
    ),
    Text(
        "the sentence is headed by it",
        "der Satz ist damit überschrieben",
    ),
    Text(
        "it is named as a scene, “{other}” is not",
        "es ist als Schauplatz genannt, „{other}“ nicht",
    ),
    Text(
        "“{other}” is where something told before happened",
        "in „{other}“ geschah etwas vorher Berichtetes",
    ),
    Text(
        "“{other}” stands for who acts or speaks",
        "„{other}“ steht für den, der handelt oder spricht",
    ),
    Text(
        "“{other}” is where somebody or something comes from",
        "aus „{other}“ kommt jemand oder etwas",
    ),
    Text(
        "“{other}” is where somebody or something goes",
        "nach „{other}“ geht jemand oder etwas",
    ),
    Text(
        "“{other}” is where the report was sent from",
        "aus „{other}“ wurde der Bericht gesandt",
    ),
    Text(
        "“{other}” is named only beside",
        "„{other}“ ist nur nebenbei genannt",
    ),
    Text(
        "“{other}” only says what it is near to",
        "„{other}“ sagt nur, in welcher Nähe es liegt",
    ),
    Text(
        "“{other}” contains another place named",
        "„{other}“ enthält einen anderen genannten Ort",
    ),
    Text(
        "another deed stands between “{other}” and this one",
        "zwischen „{other}“ und dieser Tat steht eine andere",
    ),
    Text(
        "another deed is nearer to “{other}”",
        "eine andere Tat steht näher an „{other}“",
    ),
    Text(
        "another place begins the clause that parts “{other}” from what happened",
        "ein anderer Ort beginnt den Teilsatz, der „{other}“ vom Geschehen trennt",
    ),
    Text(
        "“{other}” stands beyond the clause that another place begins",
        "„{other}“ steht jenseits des Teilsatzes, den ein anderer Ort beginnt",
    ),
    Text(
        "“{other}” belongs to what is told in contrast",
        "„{other}“ gehört zu dem, was im Gegensatz dazu steht",
    ),
    Text(
        "a word of saying parts “{other}” from what happened",
        "ein Wort des Sagens trennt „{other}“ vom Geschehen",
    ),
    Text(
        "“{other}” belongs to what is only planned or feared",
        "„{other}“ gehört zu etwas nur Geplantem oder Befürchtetem",
    ),
    Text(
        "a comma parts “{other}” from what happened",
        "ein Komma trennt „{other}“ vom Geschehen",
    ),
    Text(
        "“{other}” is in no gazetteer",
        "„{other}“ steht in keinem Ortsverzeichnis",
    ),
    Text("Place and deed stand in the same sentence.", "Ort und Tat stehen im selben Satz."),
    Text("The place comes from another sentence.", "Der Ort stammt aus einem anderen Satz."),
    Text("The date is stated with the deed.", "Das Datum steht bei der Tat."),
    Text("The kind of event is named.", "Die Art des Ereignisses ist genannt."),
    Text("Somebody who acts or is acted on is named.", "Ein Handelnder oder Betroffener ist genannt."),
    Text("Numbers of victims are stated.", "Opferzahlen sind genannt."),
    Text(
        "Only equipment or damage is seen; nothing is said to happen.",
        "Zu sehen ist nur Gerät oder Schaden; von einem Geschehen ist keine Rede.",
    ),
    Text(
        "“{words}” counts from the deed told before, of {day}.",
        "„{words}“ zählt von der zuvor berichteten Tat vom {day} an.",
    ),
    Text("It lies {n} day before {day}.", "Es liegt {n} Tag vor dem {day}."),
    Text("It lies {n} days before {day}.", "Es liegt {n} Tage vor dem {day}."),
    Text("It lies {n} month before {day}.", "Es liegt {n} Monat vor dem {day}."),
    Text("It lies {n} months before {day}.", "Es liegt {n} Monate vor dem {day}."),
    Text("It lies {n} year before {day}.", "Es liegt {n} Jahr vor dem {day}."),
    Text("It lies {n} years before {day}.", "Es liegt {n} Jahre vor dem {day}."),
    Text("The victims were told of before, in “{words}”.", "Von den Opfern war schon vorher die Rede, in „{words}“."),
    Text(
        "The place “{words}” stands in the clause before, which tells what came of it.",
        "Der Ort „{words}“ steht im Teilsatz davor, der die Folgen nennt.",
    ),
    Text("The article names one armed group only: {actor}.", "Der Artikel nennt nur eine bewaffnete Gruppe: {actor}."),
    Text(
        "The sentence leaves the kind open; the one before tells of {kind}.",
        "Der Satz lässt die Art offen; im Satz davor geht es um: {kind}.",
    ),
    Text(
        "The sentence points to “{words}”, named in another sentence.",
        "Der Satz verweist auf „{words}“ aus einem anderen Satz.",
    ),
    Text(
        "The sentence tells of the same kind of deed at “{words}”.",
        "Der Satz berichtet von einer Tat derselben Art bei „{words}“.",
    ),
    Text(
        "The place “{words}” stands in the {said}, which tells of the same happening.",
        "Der Ort „{words}“ steht an anderer Stelle ({said}), die vom selben Geschehen berichtet.",
    ),
    Text("headline or lead", "Überschrift oder Vorspann"),
    Text("sentence before", "Satz davor"),
    Text(
        "The sentence tells only of victims; the one before tells of {kind}.",
        "Der Satz nennt nur Opfer; im Satz davor geht es um: {kind}.",
    ),
    Text(
        "The sentence tells only of damage; the one before tells of {kind}.",
        "Der Satz nennt nur Schäden; im Satz davor geht es um: {kind}.",
    ),
    Text("The place “{words}” is that of what was told before.", "Der Ort „{words}“ ist der des zuvor Berichteten."),
    Text("“{words}” says in which country it happened.", "„{words}“ sagt, in welchem Land es geschah."),
    Text("The place “{words}” was taken in the sentence before.", "Der Ort „{words}“ wurde im Satz davor eingenommen."),
    Text("Who claims it is named before: {actor}.", "Wer sich dazu bekennt, ist vorher genannt: {actor}."),
    Text(
        "No date is stated; the article's own date stands in.",
        "Kein Datum ist genannt; das Datum des Artikels steht dafür.",
    ),
    Text(
        "The sentence has no date, nor has the article; the first full date the article states stands in.",
        "Weder Satz noch Artikel haben ein Datum; das erste vollständige Datum des Artikels steht dafür.",
    ),
    Text(
        "The date stands in a sentence before that tells of the same happening.",
        "Das Datum steht in einem früheren Satz über dasselbe Geschehen.",
    ),
    Text("The date stands in the sentence that sets the scene.", "Das Datum steht im einleitenden Satz."),
    Text(
        "The article names one doer of such strikes in this country: {actor}.",
        "Der Artikel nennt nur einen, der in diesem Land solche Angriffe führt: {actor}.",
    ),
    Text("Told again in {said} ({kind}).", "Noch einmal berichtet in: {said} ({kind})."),
    Text("Told on in {said}.", "Weiter berichtet in: {said}."),
    Text(
        "“{one}” stands in no gazetteer; it is said to lie in “{other}”.",
        "„{one}“ steht in keinem Ortsverzeichnis; es liegt laut Text dort: „{other}“.",
    ),
    Text(
        "“{one}” is called a quarter: of “{other}”, the town told of, where no gazetteer has it.",
        "„{one}“ heißt ein Stadtteil: der von „{other}“, wovon die Rede ist; dort hat ihn kein Ortsverzeichnis.",
    ),
    Text("The article was sent from “{words}”.", "Der Artikel wurde aus „{words}“ gesendet."),
    Text(
        "The date is that of the violence told in the sentence before.",
        "Das Datum ist das der Gewalt, von der der Satz davor berichtet.",
    ),
    Text("another sentence", "einem anderen Satz"),
    Text("the headline", "der Überschrift"),
    Text("The sentence speaks of the future: the day to come.", "Der Satz spricht von der Zukunft: der kommende Tag."),
    Text("{author} says that it {said}", "{author} sagt: {said}"),
    Text("is no place", "kein Ort"),
    Text("means {place}", "gemeint ist {place}"),
    Text("{author} set the date", "{author} hat das Datum gesetzt"),
)
SAME_EVENT = (
    Text("A person joined its reports.", "Ein Mensch hat die Berichte verbunden."),
    Text("Both name the same place.", "Beide nennen denselben Ort."),
    Text("Both places are the same spot.", "Beide Orte sind dieselbe Stelle."),
    Text("One place lies inside the other.", "Ein Ort liegt im anderen."),
    Text("The places are neighbours.", "Die Orte sind benachbart."),
    Text("Both name the same area.", "Beide nennen dasselbe Gebiet."),
    Text("Both name the whole country only.", "Beide nennen nur das ganze Land."),
    Text("One place lies in the area the other names.", "Ein Ort liegt im Gebiet, das der andere nennt."),
    Text("One place lies in the country the other names.", "Ein Ort liegt im Land, das der andere nennt."),
    Text("At least one names no place.", "Mindestens einer nennt keinen Ort."),
    Text("Both give the same days.", "Beide nennen dieselben Tage."),
    Text("Their days overlap.", "Ihre Tage überschneiden sich."),
    Text("At least one gives a longer period.", "Mindestens einer nennt einen längeren Zeitraum."),
    Text("Their days are one apart.", "Ihre Tage liegen einen auseinander."),
    Text(
        "At least one has no date but its publication.",
        "Mindestens einer hat kein Datum außer dem der Veröffentlichung.",
    ),
    Text("Their days end together.", "Ihre Tage enden zugleich."),
    Text("Both go on since the same day.", "Beide dauern seit demselben Tag an."),
    Text("Both go on since about the same time.", "Beide dauern etwa seit derselben Zeit an."),
    Text("Both tell the same kind of event.", "Beide berichten dieselbe Art von Ereignis."),
    Text(
        "Both tell a kind of event that seldom happens twice.",
        "Beide berichten eine Art von Ereignis, die selten zweimal geschieht.",
    ),
    Text("Kinds of events that reports mix up.", "Arten von Ereignissen, die Berichte verwechseln."),
    Text("Related kinds of events.", "Verwandte Arten von Ereignissen."),
    Text("A kind of event that happens side by side.", "Eine Art von Ereignis, die nebeneinander geschieht."),
    Text("Both name the same doer.", "Beide nennen denselben Täter."),
    Text("Both name the same party.", "Beide nennen dieselbe Partei."),
    Text("They name different doers.", "Sie nennen verschiedene Täter."),
    Text("Both name the same target.", "Beide nennen dasselbe Ziel."),
    Text("They name different targets.", "Sie nennen verschiedene Ziele."),
    Text("Both give the same number of killed.", "Beide nennen dieselbe Zahl von Toten."),
    Text("Their numbers of killed are near each other.", "Ihre Zahlen der Toten liegen nah beieinander."),
    Text("Their numbers of killed are far apart.", "Ihre Zahlen der Toten liegen weit auseinander."),
    Text("Both give the same number of injured.", "Beide nennen dieselbe Zahl von Verletzten."),
    Text("Their numbers of injured are near each other.", "Ihre Zahlen der Verletzten liegen nah beieinander."),
    Text("Their numbers of injured are far apart.", "Ihre Zahlen der Verletzten liegen weit auseinander."),
    Text("Their sentences share a number.", "Ihre Sätze haben eine Zahl gemeinsam."),
    Text("Their sentences share names.", "Ihre Sätze haben Namen gemeinsam."),
)
REASONS = (*RANKING, *TIMES, *KINDS, *DATES, *EVENTS, *SAME_EVENT)
