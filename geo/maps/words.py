"""What the map says, in the languages of the interface: types of events, labels, what lies outside the view."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from geo.model import EventType
from geo.wording import Counted, Language, Text

TYPES: Mapping[str, Text] = MappingProxyType(
    {
        EventType.AIR_STRIKE: Text("Air strike", "Luftangriff"),
        EventType.DRONE_STRIKE: Text("Drone strike", "Drohnenangriff"),
        EventType.SHELLING: Text("Shelling", "Beschuss"),
        EventType.BOMBING: Text("Bombing", "Bombenanschlag"),
        EventType.SUICIDE_BOMBING: Text("Suicide bombing", "Selbstmordanschlag"),
        EventType.GRENADE: Text("Grenade", "Granatenangriff"),
        EventType.CHEMICAL_WEAPON: Text("Chemical weapon", "Chemiewaffeneinsatz"),
        EventType.ARMED_CLASH: Text("Armed clash", "Gefecht"),
        EventType.GOVERNMENT_REGAINS_TERRITORY: Text("Government regains territory", "Geländegewinn der Regierung"),
        EventType.NONSTATE_OVERTAKES_TERRITORY: Text("Nonstate overtakes territory", "Geländegewinn Nichtstaatlicher"),
        EventType.ATTACK_ON_CIVILIANS: Text("Attack on civilians", "Angriff auf Zivilpersonen"),
        EventType.ABDUCTION: Text("Abduction", "Entführung"),
        EventType.SEXUAL_VIOLENCE: Text("Sexual violence", "Sexuelle Gewalt"),
        EventType.PROTEST: Text("Protest", "Protest"),
        EventType.RIOT: Text("Riot", "Ausschreitungen"),
        EventType.MILITARY_PRESENCE: Text("Military presence", "Militärpräsenz"),
        EventType.BASE_ESTABLISHED: Text("Base established", "Stützpunkt errichtet"),
        EventType.WEAPONS_DISRUPTED: Text("Weapons disrupted", "Waffen unschädlich gemacht"),
        EventType.ARREST: Text("Arrest", "Festnahme"),
        EventType.PROPERTY_DESTRUCTION: Text("Property destruction", "Sachzerstörung"),
        EventType.AGREEMENT: Text("Agreement", "Abkommen"),
        EventType.WITHDRAWAL: Text("Withdrawal", "Abzug"),
        EventType.DIPLOMACY: Text("Diplomacy", "Diplomatie"),
        EventType.STATEMENT: Text("Statement", "Erklärung"),
        EventType.SANCTION: Text("Sanction", "Sanktion"),
        EventType.HUMANITARIAN: Text("Humanitarian", "Humanitäres"),
        EventType.OTHER: Text("Other", "Sonstiges"),
    }
)
NAMED = Text("named {n} ×", "{n} × genannt")
# Written by the browser around the map.
FRAME: Mapping[str, Text] = MappingProxyType(
    {
        "map": Text(
            "Map of reported events. The table below says the same in words.",
            "Karte der berichteten Ereignisse. Die Tabelle darunter sagt dasselbe in Worten.",
        ),
        "fit": Text("Show everything that is drawn", "Alles Gezeichnete zeigen"),
        "zoom_in": Text("Zoom in", "Vergrößern"),
        "zoom_out": Text("Zoom out", "Verkleinern"),
        "no_base": Text("base map missing", "Grundkarte fehlt"),
    }
)
# Written into a picture of the map.
SCALE = Text("{km} km in the middle of the map", "{km} km in der Mitte der Karte")
OUTSIDE = Counted(
    Text("{n} event lies outside this view", "{n} Ereignis liegt außerhalb dieses Ausschnitts"),
    Text("{n} events lie outside this view", "{n} Ereignisse liegen außerhalb dieses Ausschnitts"),
)
# How sure a place is, by how it is drawn: beside the map and below its pictures.
SURE_SYMBOL = Text("town or exact spot", "Ortschaft oder genaue Stelle")
HOLLOW_SYMBOL = Text(
    "near a town, in a district, or place unsure; circle: how far off",
    "nahe einer Ortschaft, in einem Bezirk, oder unsicher; Kreis: wie weit entfernt",
)
AREA_SYMBOL = Text("region, country or sea, with number", "Region, Land oder Meer, mit Anzahl")

PICTURE_TITLE = Counted(
    Text("{n} reported event", "{n} berichtetes Ereignis"), Text("{n} reported events", "{n} berichtete Ereignisse")
)
PICTURE_PERIOD = Text("{counted}, {first} to {last}", "{counted}, {first} bis {last}")
PICTURE_TITLE_REPORTS = Counted(
    Text("{n} report of an event", "{n} Bericht über ein Ereignis"),
    Text("{n} reports of events", "{n} Berichte über Ereignisse"),
)
PICTURE_MISSING = Text("Not drawn: {n} without a place.", "Nicht gezeichnet: {n} ohne Ort.")
PICTURE_REVIEWED = Text(
    "Events: read from the articles by Dateline; a person has looked at {looked} of {n}.",
    "Ereignisse: von Dateline aus den Artikeln gelesen; {looked} von {n} hat ein Mensch geprüft.",
)
PICTURE_MADE = Text("Made on {when}.", "Erzeugt am {when}.")
PICTURE_CREDIT = Text("Base map: Natural Earth, public domain.", "Grundkarte: Natural Earth, gemeinfrei.")


@dataclass(frozen=True, slots=True, kw_only=True)
class MapWords:
    """How the map speaks: its language, and what it calls a place by its name and country, both in English."""

    language: Language = Language.ENGLISH
    place: Callable[[str, str | None], str] = lambda name, _: name


ENGLISH = MapWords()


def frame_words(language: Language) -> dict[str, str]:
    """What the browser writes around the map."""
    return {name: text.of(language) for name, text in FRAME.items()}


def type_label(event_type: str, language: Language = Language.ENGLISH) -> str:
    """The event type as people read it: "air_strike" is "Air strike"; a name that is none keeps its words."""
    text = TYPES.get(event_type)
    return text.of(language) if text else event_type.replace("_", " ").capitalize()


def counted_type(number: int, event_type: str, language: Language = Language.ENGLISH) -> str:
    """A line of a tooltip: "3 × air strike"; German nouns keep their capital."""
    return f"{number} × {line_label(event_type, language)}"


def line_label(event_type: str, language: Language = Language.ENGLISH) -> str:
    """The type as it stands in such a line."""
    label = type_label(event_type, language)
    return label if language is Language.GERMAN else label.lower()
