"""Our terms in the terms of other event data sets: ACLED, PLOVER, CAMEO, UCDP (docs/vocabulary.md 4.2-4.5).

Pure tables. None means: the other scheme has no such term.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from geo.model import ActorType, EventType, GeoPrecision, TimePrecision


class EventClass(StrEnum):
    """The groups of event types; the first six are ACLED's event types in snake case."""

    BATTLES = "battles"
    EXPLOSIONS = "explosions_remote_violence"
    VIOLENCE_AGAINST_CIVILIANS = "violence_against_civilians"
    PROTESTS = "protests"
    RIOTS = "riots"
    STRATEGIC = "strategic_developments"
    DIPLOMACY = "diplomacy"
    OTHER = "other"


class EventCode(NamedTuple):
    """One event type elsewhere; `cameo` lists root or full codes, separated by commas."""

    event_class: EventClass
    acled: str | None
    acled_sub: str | None
    plover: str | None
    plover_mode: str | None
    cameo: str | None


_BATTLES = "Battles"
_REMOTE = "Explosions/Remote violence"
_CIVILIANS = "Violence against civilians"
_STRATEGIC = "Strategic developments"
_CHANGE = "Change to group/activity"
_C = EventClass
_E = EventType

EVENT_CODES: Mapping[EventType, EventCode] = {
    _E.AIR_STRIKE: EventCode(_C.EXPLOSIONS, _REMOTE, "Air/drone strike", "ASSAULT", "aerial", "195"),
    _E.DRONE_STRIKE: EventCode(_C.EXPLOSIONS, _REMOTE, "Air/drone strike", "ASSAULT", "drone", "195"),
    _E.SHELLING: EventCode(
        _C.EXPLOSIONS, _REMOTE, "Shelling/artillery/missile attack", "ASSAULT", "heavy-weapons", "194"
    ),
    _E.BOMBING: EventCode(
        _C.EXPLOSIONS, _REMOTE, "Remote explosive/landmine/IED", "ASSAULT", "explosives", "183,1832,1833"
    ),
    _E.SUICIDE_BOMBING: EventCode(_C.EXPLOSIONS, _REMOTE, "Suicide bomb", "ASSAULT", "suicide-attack", "1831"),
    _E.GRENADE: EventCode(_C.EXPLOSIONS, _REMOTE, "Grenade", "ASSAULT", "explosives", "183"),
    _E.CHEMICAL_WEAPON: EventCode(_C.EXPLOSIONS, _REMOTE, "Chemical weapon", "ASSAULT", "unconventional", "2041"),
    _E.ARMED_CLASH: EventCode(_C.BATTLES, _BATTLES, "Armed clash", "ASSAULT", "firearms", "190,193"),
    _E.GOVERNMENT_REGAINS_TERRITORY: EventCode(
        _C.BATTLES, _BATTLES, "Government regains territory", "COERCE", "seize", "192"
    ),
    _E.NONSTATE_OVERTAKES_TERRITORY: EventCode(
        _C.BATTLES, _BATTLES, "Non-state actor overtakes territory", "COERCE", "seize", "192"
    ),
    _E.ATTACK_ON_CIVILIANS: EventCode(
        _C.VIOLENCE_AGAINST_CIVILIANS, _CIVILIANS, "Attack", "ASSAULT", "targeted", "180,182,202"
    ),
    _E.ABDUCTION: EventCode(
        _C.VIOLENCE_AGAINST_CIVILIANS, _CIVILIANS, "Abduction/forced disappearance", "ASSAULT", "abduct", "181"
    ),
    _E.SEXUAL_VIOLENCE: EventCode(
        _C.VIOLENCE_AGAINST_CIVILIANS, _CIVILIANS, "Sexual violence", "ASSAULT", "sexual", "1821"
    ),
    _E.PROTEST: EventCode(_C.PROTESTS, "Protests", "Peaceful protest", "PROTEST", "demo", "141"),
    _E.RIOT: EventCode(_C.RIOTS, "Riots", "Violent demonstration", "PROTEST", "riot", "145"),
    _E.MILITARY_PRESENCE: EventCode(_C.STRATEGIC, _STRATEGIC, _CHANGE, "MOBILIZE", "troops", "15,154"),
    _E.BASE_ESTABLISHED: EventCode(
        _C.STRATEGIC, _STRATEGIC, "Headquarters or base established", "MOBILIZE", "troops", "15"
    ),
    _E.WEAPONS_DISRUPTED: EventCode(_C.STRATEGIC, _STRATEGIC, "Disrupted weapons use", None, None, None),
    _E.ARREST: EventCode(_C.STRATEGIC, _STRATEGIC, "Arrests", "COERCE", "arrest", "173"),
    _E.PROPERTY_DESTRUCTION: EventCode(
        _C.STRATEGIC, _STRATEGIC, "Looting/property destruction", "ASSAULT", "destroy", "171,1712"
    ),
    _E.AGREEMENT: EventCode(_C.STRATEGIC, _STRATEGIC, "Agreement", "AGREE", "deal", "03,057,0871"),
    _E.WITHDRAWAL: EventCode(
        _C.STRATEGIC, _STRATEGIC, "Non-violent transfer of territory", "RETREAT", "withdraw", "0872,0873,0874"
    ),
    _E.DIPLOMACY: EventCode(_C.DIPLOMACY, None, None, "CONSULT", None, "041,042,043,044,045,046"),
    _E.STATEMENT: EventCode(_C.DIPLOMACY, None, None, None, None, "05,10,11,12,13"),
    _E.SANCTION: EventCode(_C.DIPLOMACY, None, None, "SANCTION", None, "16"),
    _E.HUMANITARIAN: EventCode(_C.OTHER, _STRATEGIC, "Other", "AID", None, "07"),
    _E.OTHER: EventCode(_C.OTHER, _STRATEGIC, "Other", None, None, None),
}


class GeoCode(NamedTuple):
    """A geo_precision elsewhere: ACLED geo_precision 1-3, UCDP where_prec 1-7, PLOVER resolution 1-5."""

    acled: int | None
    ucdp: int | None
    plover: int | None


GEO_CODES: Mapping[GeoPrecision, GeoCode] = {
    GeoPrecision.EXACT: GeoCode(1, 1, 5),
    GeoPrecision.SETTLEMENT: GeoCode(1, 1, 4),
    GeoPrecision.NEAR_SETTLEMENT: GeoCode(2, 2, 4),
    GeoPrecision.ADMIN2: GeoCode(2, 3, 3),
    GeoPrecision.ADMIN1: GeoCode(3, 4, 2),
    GeoPrecision.REGION: GeoCode(3, 5, None),
    GeoPrecision.COUNTRY: GeoCode(None, 6, 1),
    GeoPrecision.WATER_AIRSPACE: GeoCode(3, 7, None),
    GeoPrecision.SUPRANATIONAL: GeoCode(None, None, None),
    GeoPrecision.UNRESOLVED: GeoCode(None, None, None),
}

# What is drawn as a point; every other resolved precision is an area, and the last two are never drawn.
POINT_PRECISIONS = frozenset({GeoPrecision.EXACT, GeoPrecision.SETTLEMENT, GeoPrecision.NEAR_SETTLEMENT})
UNDRAWN_PRECISIONS = frozenset({GeoPrecision.SUPRANATIONAL, GeoPrecision.UNRESOLVED})

ACLED_TIME: Mapping[TimePrecision, int | None] = {
    TimePrecision.DAY: 1,
    TimePrecision.DAYS: 2,
    TimePrecision.WEEK: 2,
    TimePrecision.MONTH_PART: 3,
    TimePrecision.MONTH: 3,
    TimePrecision.YEAR: None,
    TimePrecision.UNKNOWN: None,
}

# UCDP date_prec by label; by the longest period in days it may cover, both ends included.
UCDP_TIME: Mapping[TimePrecision, int | None] = {
    TimePrecision.DAY: 1,
    TimePrecision.DAYS: 2,
    TimePrecision.WEEK: 3,
    TimePrecision.MONTH_PART: 4,
    TimePrecision.MONTH: 4,
    TimePrecision.YEAR: 5,
    TimePrecision.UNKNOWN: None,
}
_UCDP_WIDTHS = ((1, 1), (6, 2), (7, 3), (31, 4))

ACLED_ACTORS: Mapping[ActorType, int] = {actor: number for number, actor in enumerate(ActorType, start=1)}


def ucdp_date_prec(precision: TimePrecision, first: date | None, last: date | None, *, ongoing: bool) -> int | None:
    """UCDP date_prec 1-5: the label's code, or the width's when the period is wider than its label.

    The width of an ongoing period is no measure of precision (only its start is stated), so the label decides.
    """
    label = UCDP_TIME[precision]
    if label is None or first is None or last is None or ongoing:
        return label
    days = (last - first).days + 1
    return max(label, next((code for limit, code in _UCDP_WIDTHS if days <= limit), 5))


_ORGANISED = frozenset(
    {ActorType.STATE_FORCES, ActorType.REBEL_GROUP, ActorType.POLITICAL_MILITIA, ActorType.IDENTITY_MILITIA}
)


def ucdp_type_of_violence(
    agents: frozenset[ActorType], targets: frozenset[ActorType], *, killed: int | None
) -> int | None:
    """UCDP type_of_violence: 1 state-based, 2 non-state, 3 one-sided; None without a death or without both sides."""
    if not killed:
        return None
    attackers, attacked = agents & _ORGANISED, targets & _ORGANISED
    if attackers and attacked:
        return 1 if ActorType.STATE_FORCES in attackers | attacked else 2
    return 3 if attackers and ActorType.CIVILIANS in targets else None
