"""The queue of pairs that nearly are one happening."""

from geo.wording import Counted, Text

QUEUES = {
    "events": Text("Events worth a look", "Zu prüfende Ereignisse"),
    "pairs": Text("Same event?", "Dasselbe Ereignis?"),
}
QUEUE = Text("What to look at", "Was zu prüfen ist")
PAIRS = Counted(
    Text("{n} pair that may be one event", "{n} Paar, das ein Ereignis sein könnte"),
    Text("{n} pairs that may be one event", "{n} Paare, die je ein Ereignis sein könnten"),
)
NOTE = Text(
    "Alike, but not enough for the rules. The most alike first; what differs is marked with ≠.",
    "Ähnlich, doch den Regeln nicht ähnlich genug. Die ähnlichsten zuerst; Abweichungen sind mit ≠ markiert.",
)
NOTHING_LEFT = Text("No pair is left that would be worth a look.", "Es gibt kein Paar mehr, das zu prüfen wäre.")
KEYS = Text(
    "Keys: S same, D different, N not sure, U undo.", "Tasten: S dasselbe, D verschieden, N unsicher, U zurück."
)
SPEAKS_FOR = Text("For: {reasons}", "Dafür: {reasons}")
SPEAKS_AGAINST = Text("Against: {reasons}", "Dagegen: {reasons}")
SAME_PLACE = Text("same place", "derselbe Ort")
DAYS_APART = Counted(Text("1 day apart", "1 Tag auseinander"), Text("{n} days apart", "{n} Tage auseinander"))
SAME_DAY = Text("same day", "derselbe Tag")
BOTH = Text("both {what}", "beide {what}")
