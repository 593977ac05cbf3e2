"""Values made when first asked for, and kept."""

from collections.abc import Callable
from enum import Enum
from functools import wraps
from typing import Any, Generic, TypeVar, cast, overload

Given = TypeVar("Given")
Kind = TypeVar("Kind", bound=Enum)
T = TypeVar("T")
_keep = object.__setattr__
# Things for which something is kept: a few word lists of each of seven languages.
_MOST_KEPT = 64


class once(Generic[T]):  # noqa: N801  # used like functools.cached_property
    """As functools.cached_property without the lock that Python 3.11 takes; two threads may make the value twice."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> "once[T]": ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> "T | once[T]":
        if instance is None:
            return self
        value = self._make(instance)
        # what lies there goes before this from now on; Python is slower to find all that lies on a value whose __dict__
        # was asked for
        _keep(instance, self._name, value)
        return value


def once_for_each(make: Callable[[Given], T]) -> Callable[[Given], T]:
    """What is made of a thing, kept for that very thing: comparing word lists by their content takes long."""
    kept: dict[int, tuple[Given, T]] = {}

    @wraps(make)
    def get(thing: Given) -> T:
        found = kept.get(id(thing))
        # an id is free for another thing only when the first is gone, and what is kept is not
        if found is None:
            if len(kept) >= _MOST_KEPT:
                kept.clear()
            found = kept[id(thing)] = thing, make(thing)
        return found[1]

    return get


class _Members:
    """What has the members of an enumeration as attributes."""


def members_of(kinds: type[Kind]) -> type[Kind]:
    """The members of an enumeration by name, for what every word comes by.

    In Python 3.11 a class of kinds takes ten times as long to find one of its members as this does.
    """
    found = _Members()
    found.__dict__.update(kinds.__members__)
    return cast("type[Kind]", found)
