"""Model values to compact JSON and back, without pickle: store -> load gives the same value.

A value becomes an object of those fields that differ from their defaults, so a field added later with a default needs
no migration. Values that an analysis repeats (a place, a mention, ...) are written once and referred to by number.
"""

import dataclasses
import json
from collections.abc import Callable
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from geo.model import Mention, Part, Place, Resolution, When

T = TypeVar("T")
Json = Any  # what json.dumps takes; a recursive alias would tell mypy nothing more here

# Written once per payload and referred to by position in its pool.
POOLED = (Place, Mention, When, Resolution)


class _Writer:
    """Encodes values, collecting pooled ones; equal values share one entry."""

    def __init__(self) -> None:
        self.pools: dict[str, list[Json]] = {}
        self._numbers: dict[tuple[type, object], int] = {}

    def pooled(self, value: object) -> int:
        """The position of the value in the pool of its class."""
        key = (type(value), value)
        if key not in self._numbers:
            encoded = _fields_of(type(value)).encode(value, self)
            pool = self.pools.setdefault(type(value).__name__, [])
            self._numbers[key] = len(pool)
            pool.append(encoded)
        return self._numbers[key]


class _Reader:
    """Decodes values; each pooled one is made once."""

    def __init__(self, pools: dict[str, list[Json]]) -> None:
        self._pools = pools
        self._made: dict[tuple[type, int], object] = {}

    def pooled(self, kind: type, number: int) -> object:
        """The value at a position of the pool of its class."""
        key = (kind, number)
        if key not in self._made:
            self._made[key] = _fields_of(kind).decode(self._pools[kind.__name__][number], self)
        return self._made[key]


class _Coder(NamedTuple):
    encode: Callable[[Any, _Writer], Json]
    decode: Callable[[Json, _Reader], Any]


# Coders are made once per class, on first use.
_CODERS: dict[Any, _Coder] = {}
_RECORDS: dict[type, _Coder] = {}


def dump_value(value: object) -> str:
    """A dataclass value of geo.model as JSON text; lone surrogates stay as they are."""
    writer = _Writer()
    encoded = _coder_of(type(value)).encode(value, writer)
    return json.dumps({"value": encoded, **writer.pools}, ensure_ascii=False, separators=(",", ":"))


def load_value(kind: type[T], text: str) -> T:
    """The value that dump_value wrote. Raises ValueError, KeyError or TypeError on anything else."""
    payload = json.loads(text)
    return cast(T, _coder_of(kind).decode(payload["value"], _Reader(payload)))


def load_unplaced(text: str) -> tuple[Resolution, ...]:
    """Those resolutions of a dumped analysis that have no place, in text order; nothing else is decoded."""
    payload = json.loads(text)
    reader, pool = _Reader(payload), payload.get("Resolution", [])
    unplaced = [number for number in payload["value"]["resolutions"] if pool[number]["place"] is None]
    return tuple(cast(Resolution, reader.pooled(Resolution, number)) for number in unplaced)


def dump_parts(parts: tuple[Part, ...]) -> str:
    """The parts of an article as JSON text."""
    return json.dumps([[part.span.start, part.span.end, part.kind] for part in parts], separators=(",", ":"))


def load_parts(text: str) -> tuple[Part, ...]:
    """The parts that dump_parts wrote."""
    coder = _coder_of(Part)
    reader = _Reader({})
    return tuple(
        coder.decode({"span": {"start": start, "end": end}, "kind": kind}, reader)
        for start, end, kind in json.loads(text)
    )


def _coder_of(kind: Any) -> _Coder:
    if kind not in _CODERS:
        _CODERS[kind] = _new_coder(kind)
    return _CODERS[kind]


def _new_coder(kind: Any) -> _Coder:
    if kind in POOLED:
        return _Coder(lambda value, writer: writer.pooled(value), lambda number, reader: reader.pooled(kind, number))
    if dataclasses.is_dataclass(kind):
        return _fields_of(cast(type, kind))
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        return _optional(_coder_of(next(choice for choice in get_args(kind) if choice is not NoneType)))
    if origin is tuple:
        return _sequence(_coder_of(get_args(kind)[0]))
    if kind is date:
        return _Coder(lambda value, _: value.isoformat(), lambda text, _: date.fromisoformat(text))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _Coder(lambda value, _: value.value, lambda text, _: kind(text))
    if kind is float:
        return _Coder(lambda value, _: value, lambda number, _: float(number))
    if kind in {str, int, bool}:
        return _Coder(lambda value, _: value, lambda value, _: value)
    raise TypeError(f"no JSON form for {kind}")


def _optional(coder: _Coder) -> _Coder:
    return _Coder(
        lambda value, writer: None if value is None else coder.encode(value, writer),
        lambda value, reader: None if value is None else coder.decode(value, reader),
    )


def _sequence(coder: _Coder) -> _Coder:
    return _Coder(
        lambda values, writer: [coder.encode(value, writer) for value in values],
        lambda values, reader: tuple(coder.decode(value, reader) for value in values),
    )


def _fields_of(kind: type) -> _Coder:
    if kind not in _RECORDS:
        _RECORDS[kind] = _new_record(kind)
    return _RECORDS[kind]


def _new_record(kind: type) -> _Coder:
    hints = get_type_hints(kind)
    # dataclasses of the model: every field takes part in __init__
    fields = [(field.name, field.default, _coder_of(hints[field.name])) for field in dataclasses.fields(kind)]

    def encode(value: object, writer: _Writer) -> Json:
        return {
            name: coder.encode(found, writer)
            for name, default, coder in fields
            if (found := getattr(value, name)) is not default and found != default
        }

    def decode(payload: dict[str, Json], reader: _Reader) -> object:
        return kind(**{name: coder.decode(payload[name], reader) for name, _, coder in fields if name in payload})

    return _Coder(encode, decode)
