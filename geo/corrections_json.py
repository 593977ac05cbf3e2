"""Records and their values as JSON: one line per record, keys in a fixed order, so that files of them can be compared.

What is read comes from other people's files: everything is checked, and what does not fit raises ValueError with the
rest of a sentence ("has no author").
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Any, TypeVar

from geo.corrections import SCOPES, Anchor, Correction, Field, SameEvent, Scope
from geo.model import Actor, ActorType, DateBasis, EventType, Place, PlaceKind, Span, TimePrecision, When

Json = Any
E = TypeVar("E", bound=StrEnum)

MAX_NAME = 300
MAX_REASON = 2_000
MAX_WORDS = 10_000
MAX_ACTORS = 12
MAX_LINE = 100_000
# The largest number of people a column takes.
MAX_PEOPLE = 2**31 - 1
REJECTED = "rejected"
_MADE_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)
_DIGEST = re.compile("[0-9a-f]{64}")
_ID_DIGITS = 12


# A number of people a person set: low and high, None for an open end.
People = tuple[int | None, int | None]


def dump(value: Json) -> str:
    """Compact JSON; lone surrogates are escaped, everything else stays as it is."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


# -- values --------------------------------------------------------------------------------------------------------


def dump_place(place: Place | None) -> str:
    """A place, or that the name is none."""
    if place is None:
        return "null"
    fields = {name: getattr(place, name) for name in _PLACE_FIELDS}
    return dump({name: value for name, value in fields.items() if value is not None})


_PLACE_FIELDS = ("id", "name", "lat", "lon", "kind", "country", "admin1", "population", "radius_km")


def load_place(text: str) -> Place | None:
    """The place of dump_place."""
    found = _object(text)
    if found is None:
        return None
    country = found.get("country")
    if country is not None and not re.fullmatch("[A-Z]{2}", str(country)):
        raise ValueError("has a place with an unknown country")
    return Place(
        id=_text(found, "id", MAX_NAME),
        name=_text(found, "name", MAX_NAME),
        lat=_number(found, "lat", -90, 90),
        lon=_number(found, "lon", -180, 180),
        kind=_member(PlaceKind, found.get("kind")),
        country=country,
        admin1=_text(found, "admin1", MAX_NAME) if found.get("admin1") is not None else None,
        population=_whole(found.get("population")),
        radius_km=_number(found, "radius_km", 0, 21_000) if "radius_km" in found else 1.0,
    )


def dump_when(when: When | None) -> str:
    """A period, or that there is no date."""
    if when is None:
        return "null"
    days = {"first": when.first and when.first.isoformat(), "last": when.last and when.last.isoformat()}
    return dump({**days, "precision": when.precision.value, "ongoing": when.open_ended})


def load_when(text: str) -> When | None:
    """The period of dump_when, with basis `user` and no words."""
    found = _object(text)
    if found is None:
        return None
    first, last = _day(found.get("first")), _day(found.get("last"))
    if (first is None) != (last is None) or (first is not None and last is not None and first > last):
        raise ValueError("has a period that ends before it begins")
    return When(
        first=first,
        last=last,
        precision=_member(TimePrecision, found.get("precision")),
        basis=DateBasis.USER,
        open_ended=found.get("ongoing") is True,
    )


def dump_actors(actors: tuple[Actor, ...]) -> str:
    """Who acts, or who is acted on."""
    return dump([{"id": one.id, "name": one.name, "type": one.type.value, "country": one.country} for one in actors])


def load_actors(text: str) -> tuple[Actor, ...]:
    """The actors of dump_actors, without words."""
    found = json.loads(text)
    if not isinstance(found, list) or len(found) > MAX_ACTORS or not all(isinstance(one, dict) for one in found):
        raise ValueError("has a list of actors that is none")
    return tuple(
        Actor(
            id=_text(one, "id", MAX_NAME),
            name=_text(one, "name", MAX_NAME),
            type=_member(ActorType, one.get("type")),
            country=_text(one, "country", 2) if one.get("country") is not None else None,
        )
        for one in found
    )


def dump_people(people: People | None) -> str:
    """A number of people, or that none is stated."""
    return "null" if people is None else dump({"low": people[0], "high": people[1]})


def load_people(text: str) -> People | None:
    """The number of dump_people."""
    found = _object(text)
    if found is None:
        return None
    low, high = _whole(found.get("low")), _whole(found.get("high"))
    if (low is None and high is None) or (low is not None and high is not None and low > high):
        raise ValueError("has a number of people that is none")
    return low, high


def dump_value(field: Field, value: object) -> str:
    """What a field is set to. Raises TypeError on a value of another kind."""
    if field is Field.PLACE and isinstance(value, Place | None):
        return dump_place(value)
    if field is Field.DATE and isinstance(value, When | None):
        return dump_when(value)
    if field is Field.EVENT_TYPE and isinstance(value, EventType):
        return dump(value.value)
    if field in {Field.AGENTS, Field.TARGETS} and isinstance(value, tuple):
        return dump_actors(value)
    if field in {Field.KILLED, Field.INJURED} and isinstance(value, tuple | None):
        return dump_people(value)
    raise TypeError(f"{field} cannot be {value!r}")


def load_type(text: str) -> EventType:
    """An event type."""
    return _member(EventType, json.loads(text))


def _check_review(text: str) -> None:
    if not isinstance(json.loads(text), list):
        raise ValueError("confirms nothing")


def _check_event(text: str) -> None:
    if json.loads(text) not in {REJECTED, None}:
        raise ValueError("rejects nothing")


_CHECKS: Mapping[Field, Callable[[str], object]] = {
    Field.PLACE: load_place,
    Field.DATE: load_when,
    Field.EVENT_TYPE: load_type,
    Field.AGENTS: load_actors,
    Field.TARGETS: load_actors,
    Field.KILLED: load_people,
    Field.INJURED: load_people,
    Field.EVENT: _check_event,
    Field.REVIEW: _check_review,
    Field.SAME_EVENT: lambda text: _member(SameEvent, json.loads(text)),
}


# -- records -------------------------------------------------------------------------------------------------------


def signed(record: Correction) -> Correction:
    """The record with the id that belongs to what it says: its moment, then a digest of all of it."""
    digest = sha256(_line(record, with_id=False).encode()).hexdigest()[:_ID_DIGITS]
    moment = re.sub(r"[-:.]", "", record.made_at)
    return replace(record, id=f"{moment}-{digest}")


def dump_record(record: Correction) -> str:
    """The record as one line without its end."""
    return _line(record, with_id=True)


def _line(record: Correction, *, with_id: bool) -> str:
    fields: dict[str, Json] = {
        "id": record.id if with_id else None,
        "made_at": record.made_at,
        "author": record.author,
        "field": record.field.value,
        "scope": record.scope.value,
        **_dump_anchor(record.anchor),
        "words": record.words,
        "key": record.key,
        "event_type": record.event_type and record.event_type.value,
        "old": json.loads(record.old),
        "new": json.loads(record.new),
        "reason": record.reason or None,
        "based_on": record.based_on,
        "undoes": record.undoes,
        "other": record.other and _dump_anchor(record.other),
    }
    return dump({name: value for name, value in fields.items() if value is not None or name in {"old", "new"}})


def load_record(line: str) -> Correction:
    """The record of a line. Raises ValueError with the rest of a sentence."""
    if len(line) > MAX_LINE:
        raise ValueError("is too long for a record")
    try:
        found = json.loads(line)
        old, new = dump(found.get("old")), dump(found.get("new"))
    except (ValueError, RecursionError, AttributeError) as error:
        raise ValueError("is no record in JSON") from error
    field, scope = _member(Field, found.get("field")), _member(Scope, found.get("scope"))
    if scope not in SCOPES[field]:
        raise ValueError(f"has a scope that {field.value} cannot have")
    made_at = str(found.get("made_at"))
    if not _MADE_AT.fullmatch(made_at):
        raise ValueError("has no time in UTC")
    undoes = _optional(found, "undoes", MAX_NAME)
    if undoes is None:
        _CHECKS[field](new)
    other = found.get("other")
    if (field is Field.SAME_EVENT) != (other is not None):
        raise ValueError("does not say which two reports it compares")
    record = Correction(
        id=_text(found, "id", MAX_NAME),
        made_at=made_at,
        author=_text(found, "author", MAX_NAME),
        field=field,
        scope=scope,
        anchor=_load_anchor(found),
        old=old,
        new=new,
        words=_optional(found, "words", MAX_WORDS),
        key=_optional(found, "key", MAX_NAME),
        event_type=_member(EventType, found["event_type"]) if found.get("event_type") is not None else None,
        reason=_optional(found, "reason", MAX_REASON) or "",
        based_on=_optional(found, "based_on", MAX_NAME),
        undoes=undoes,
        other=_load_anchor(other) if other is not None else None,
    )
    if signed(record).id != record.id:
        raise ValueError("was changed after it was made: its id does not fit what it says")
    return record


def _dump_anchor(anchor: Anchor) -> dict[str, Json]:
    return {
        "article": anchor.article_id,
        "sentence": [anchor.sentence.start, anchor.sentence.end],
        "trigger": anchor.trigger and [anchor.trigger.start, anchor.trigger.end],
        "place": anchor.place and [anchor.place.start, anchor.place.end],
    }


def _load_anchor(found: Json) -> Anchor:
    article = found.get("article") if isinstance(found, dict) else None
    if not isinstance(article, str) or not _DIGEST.fullmatch(article):
        raise ValueError("names no article")
    sentence = _span(found.get("sentence"))
    if sentence is None:
        raise ValueError("names no sentence")
    return Anchor(
        article_id=article,
        sentence=sentence,
        trigger=_span(found.get("trigger")),
        place=_span(found.get("place")),
    )


def _span(pair: Json) -> Span | None:
    if pair is None:
        return None
    if not isinstance(pair, list) or len(pair) != 2 or not all(type(end) is int and end <= MAX_PEOPLE for end in pair):
        raise ValueError("has offsets that are none")
    return Span(start=pair[0], end=pair[1])


def _object(text: str) -> dict[str, Json] | None:
    found = json.loads(text)
    if found is not None and not isinstance(found, dict):
        raise ValueError("has a value of another kind")
    return found


def _text(found: Mapping[str, Json], name: str, longest: int) -> str:
    value = found.get(name)
    if not isinstance(value, str) or not value or len(value) > longest:
        raise ValueError(f"has no usable {name}")
    return value


def _optional(found: Mapping[str, Json], name: str, longest: int) -> str | None:
    return None if found.get(name) is None else _text(found, name, longest)


def _number(found: Mapping[str, Json], name: str, least: float, most: float) -> float:
    value = found.get(name)
    if type(value) not in {int, float} or not least <= float(value) <= most:  # type: ignore[arg-type]  # checked just now
        raise ValueError(f"has no usable {name}")
    return float(value)  # type: ignore[arg-type]  # as above


def _whole(value: Json) -> int | None:
    if value is None:
        return None
    if type(value) is not int or not 0 <= value <= 10 * MAX_PEOPLE:
        raise ValueError("has a number that is none")
    return value


def _day(text: Json) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError) as error:
        raise ValueError("has a day that is none") from error


def _member(kind: type[E], value: Json) -> E:
    try:
        return kind(value)
    except ValueError as error:
        raise ValueError(f"has no usable {kind.__name__}") from error
