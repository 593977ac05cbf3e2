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
    Text("It lies {n} day before {day}.", "Es liegt {n} Tag vor dem {day}."),
    Text("It lies {n} days before {day}.", "Es liegt {n} Tage vor dem {day}."),
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
        "The place “{words}” stands in the {said}, which tells of the same happening.",
        "Der Ort „{words}“ steht an anderer Stelle ({said}), die vom selben Geschehen berichtet.",
    ),
    Text("headline or lead", "Überschrift oder Vorspann"),
    Text("sentence before", "Satz davor"),
    Text(
        "The sentence tells only of victims; the one before tells of {kind}.",
        "Der Satz nennt nur Opfer; im Satz davor geht es um: {kind}.",
    ),
    Text("The place “{words}” is that of what was told before.", "Der Ort „{words}“ ist der des zuvor Berichteten."),
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
