"""What kind of scene a resolved place is: a state, a town, a capital."""

from collections.abc import Sequence
from dataclasses import replace

from geo.events_reading import Reading
from geo.languages.actors.states import CAPITALS, SEATS
from geo.languages.pack import CUE
from geo.model import GEO_ROLE, MENTION_FORM, PLACE_KIND, GeoRole, Resolution
from geo.names import strict_key
from geo.precision import precision_of


def is_state(resolution: Resolution) -> bool:
    """Whether the place can stand for a government: a country, a capital or a seat of government."""
    place = resolution.place
    if place is None:
        return False
    if place.kind is PLACE_KIND.COUNTRY:
        return True
    key = strict_key(place.name)
    return key in CAPITALS.get(place.country or "", ()) or key in SEATS


def is_town(resolution: Resolution) -> bool:
    """Whether the place is a town, not a country or an area."""
    return resolution.place is not None and resolution.place.kind is PLACE_KIND.SETTLEMENT


def is_capital(resolution: Resolution, country: str) -> bool:
    """Whether the place is the capital of the country; of any with ""."""
    place = resolution.place
    if place is None or place.kind is PLACE_KIND.COUNTRY or (country and place.country != country):
        return False
    return strict_key(place.name) in CAPITALS.get(place.country or "", ())


def as_named_capital(item: Resolution, first: int, reading: Reading) -> Resolution:
    """ "العاصمة الأردنية عمان": behind "the capital" the town of that name, where a country has the name as well."""
    if item.place is None or item.place.kind is not PLACE_KIND.COUNTRY:
        return item
    adjective = reading.before(first, CUE.STATE)
    if reading.before(first if adjective is None else adjective.first, CUE.CAPITAL_NOUN) is None:
        return item
    country = (item.place.country if adjective is None else adjective.sign.code) or ""
    for town in item.alternatives:
        others = tuple(other for other in item.alternatives if other is not town)
        precision = precision_of(town.place, item.mention)
        capital = replace(
            item, place=town.place, precision=precision, score=town.score, alternatives=others, reasons=town.reasons
        )
        if is_capital(capital, country):
            return capital
    return item


def own_ground(
    reading: Reading, placed: Sequence[tuple[int, int, Resolution, GeoRole]]
) -> list[tuple[int, int, Resolution]]:
    """ "Norway stationed soldiers at its oil rigs", "sent troops to its border": the first country of the sentence."""
    own = [mark for mark in reading.of(CUE.POSSESSIVE) if reading.before(mark.first, CUE.IN, CUE.ON, CUE.TO)]
    states = [
        (first, last, item.in_role(GEO_ROLE.EVENT)) for first, last, item, role in placed
        if role is GEO_ROLE.ACTOR_BASE and item.mention.form is MENTION_FORM.NAME
        and item.place is not None and item.place.kind is PLACE_KIND.COUNTRY
    ]  # fmt: skip
    return states[:1] if own and states and states[0][0] < own[0].first else []
