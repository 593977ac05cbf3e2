"""What the map calls its events, in the languages of the interface."""

from collections.abc import Mapping
from types import MappingProxyType

from geo.model import EventType
from geo.wording import Language, Text

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
NAMED = Text("named {count} ×", "{count} × genannt")


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
