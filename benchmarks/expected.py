"""The hand-written expectations of the samples (data/bundled/samples/README.md says what each key means)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from geo.model import Span

Value = str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedToponym:
    """A surface form the text holds and the place it names; `names` and `surfaces` hold what is right as well."""

    surfaces: frozenset[str]
    names: frozenset[str]
    country: str | None
    lat: float
    lon: float
    optional: bool

    @property
    def label(self) -> str:
        """The shortest form, to name it in a list."""
        return min(self.surfaces, key=lambda surface: (len(surface), surface))


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """The sentence a row speaks of: words it holds, or its stretch of text; both None for the whole article."""

    words: str | None = None
    span: Span | None = None

    def holds(self, sentence: Span, text: str) -> bool:
        """Whether it is this sentence; True when no sentence is named."""
        if self.span is not None:
            return self.span.overlaps(sentence)
        return self.words is None or self.words in sentence.of(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedEvent:
    """One happening; `right` holds for each field the values that are right (event_type, actor1, killed_low, ...).

    `may_lack_place`: a report without a place is right; `places` may then still hold places that are right as well.
    `periods` hold first and last day.
    """

    label: str
    right: Mapping[str, frozenset[Value]]
    places: frozenset[str]
    may_lack_place: bool
    lat: float | None
    lon: float | None
    periods: frozenset[tuple[date | None, date | None]]
    ongoing: bool
    where: Where
    optional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """An event that must not be pinned there (`place`), or a string that is no place (`surface`)."""

    place: str | None
    surface: str | None
    event_types: frozenset[str]
    where: Where
    why: str

    @property
    def label(self) -> str:
        """What it forbids, in a few words."""
        return f"{self.surface or self.place}: {self.why}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What is right about one article."""

    language: str
    published: date | None
    toponyms: tuple[ExpectedToponym, ...]
    events: tuple[ExpectedEvent, ...]
    forbidden: tuple[Forbidden, ...]


def read_expectations(path: Path) -> tuple[Expectation, ...]:
    """The expectations of one file, one per article in file order."""
    rows = json.loads(path.read_text("utf-8"))["articles"]
    return tuple(expectation_from(row) for row in rows)


def expectation_from(row: Mapping[str, Any]) -> Expectation:
    """The expectation of one article, in the keys of the samples or of gold lines (lang, date)."""
    return Expectation(
        language=row["lang"] if "lang" in row else row["language"],
        published=_day(row["date"] if "date" in row else row["published"]),
        # gold lines repeat a name at each of its spans
        toponyms=tuple(dict.fromkeys(_toponym(item) for item in row["toponyms"])),
        events=tuple(_event(item) for item in row["events"]),
        forbidden=tuple(_forbidden(item) for item in row["must_not"] if not item.get("optional")),
    )


def _toponym(item: Mapping[str, Any]) -> ExpectedToponym:
    return ExpectedToponym(
        surfaces=frozenset(_values(item, "text")),
        names=frozenset(_values(item, "name")),
        country=item["country"],
        lat=item["lat"],
        lon=item["lon"],
        optional=bool(item.get("optional")),
    )


_FIELDS = (
    "event_type", "geo_precision", "actor1", "actor2", "killed_low", "killed_high", "injured_low", "injured_high",
    "assertion", "attribution",
)  # fmt: skip


def _event(item: Mapping[str, Any]) -> ExpectedEvent:
    periods = [(item["date_start"], item["date_end"]), *(entry.split("/") for entry in item.get("date_alt", ()))]
    return ExpectedEvent(
        label=f"{item['event_type']} {item['place']} {item['date_start']}",
        right={field: frozenset(_values(item, field)) for field in _FIELDS},
        places=frozenset(value for value in _values(item, "place") if value),
        may_lack_place=None in _values(item, "place"),
        lat=item["lat"],
        lon=item["lon"],
        periods=frozenset((_day(first), _day(last)) for first, last in periods),
        ongoing=item["ongoing"],
        where=_where(item),
        optional=bool(item.get("optional")),
    )


def _forbidden(item: Mapping[str, Any]) -> Forbidden:
    return Forbidden(
        place=item.get("place"),
        surface=item.get("text"),
        event_types=frozenset({*item.get("event_type_alt", ()), item.get("event_type")} - {None}),
        where=_where(item),
        why=item["why"],
    )


def _where(item: Mapping[str, Any]) -> Where:
    stretch = item.get("sentence")
    return Where(words=item.get("sentence_contains"), span=Span(start=stretch[0], end=stretch[1]) if stretch else None)


def _values(item: Mapping[str, Any], field: str) -> Iterator[Any]:
    yield item[field]
    yield from item.get(f"{field}_alt", ())


def _day(stated: str | None) -> date | None:
    return date.fromisoformat(stated) if stated else None
