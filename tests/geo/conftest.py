"""Documents by hand for the tests of events: a text, the places it names and the dates it states."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from geo.languages import pack_for
from geo.model import (
    Article,
    DateBasis,
    Document,
    GeoPrecision,
    GeoRole,
    Mention,
    MentionForm,
    Part,
    PartKind,
    Place,
    PlaceKind,
    Report,
    Resolution,
    Span,
    TimePrecision,
    When,
)
from geo.text import read_document, text_digest

PUBLISHED = date(2015, 11, 26)

# What the fixture `read` is: a text, its language, places, dates -> what it tells of.
Read = Callable[..., tuple[Report, ...]]


def told(reports: Sequence[Report]) -> list[tuple[str, str | None]]:
    """The type of each report and the name its place has in the text."""
    return [(report.event_type.value, report.where.mention.surface if report.where else None) for report in reports]


def told_how(reports: Sequence[Report]) -> set[tuple[str, str | None, str]]:
    """The same with the assertion, in no order."""
    hows = [report.assertion.value for report in reports]
    return {(kind, place, how) for (kind, place), how in zip(told(reports), hows, strict=True)}


def make_place(
    name: str,
    country: str = "SY",
    kind: PlaceKind = PlaceKind.SETTLEMENT,
    *,
    admin1: str | None = None,
    lat: float = 35.0,
) -> Place:
    return Place(id=f"test:{name}", name=name, lat=lat, lon=37.0, kind=kind, country=country, admin1=admin1)


COUNTRIES = {
    name: make_place(english, code, PlaceKind.COUNTRY)
    for name, english, code in (
        ("Syrien", "Syria", "SY"), ("Syria", "Syria", "SY"), ("Frankreich", "France", "FR"), ("France", "France", "FR"),
        ("Russland", "Russia", "RU"), ("Russia", "Russia", "RU"), ("Ukraine", "Ukraine", "UA"),
    )
}  # fmt: skip


class Bench:
    """Reads hand-made documents."""

    def document(
        self, text: str, language: str = "en", *, published: date | None = PUBLISHED, title: bool = False
    ) -> Document:
        parts: tuple[Part, ...] = ()
        if title:
            end = text.index("\n")
            body = Part(span=Span(start=end + 1, end=len(text)), kind=PartKind.BODY)
            parts = (Part(span=Span(start=0, end=end), kind=PartKind.TITLE), body)
        else:
            parts = (Part(span=Span(start=0, end=len(text)), kind=PartKind.BODY),)
        article = Article(id=text_digest(text), text=text, language=language, published=published, parts=parts)
        return read_document(article, pack_for(language))

    def resolutions(
        self, text: str, places: Sequence[tuple[str, Place | None] | str], form: MentionForm = MentionForm.NAME
    ) -> tuple[Resolution, ...]:
        found = []
        for item in places:
            surface, place = item if isinstance(item, tuple) else (item, COUNTRIES.get(item) or make_place(item))
            start = text.find(surface)
            while start >= 0:
                found.append(_resolution(Span(start=start, end=start + len(surface)), surface, place, form))
                start = text.find(surface, start + len(surface))
        return tuple(sorted(found, key=lambda item: item.mention.span))

    def dates(self, text: str, dates: Sequence[tuple[str, date, date]]) -> tuple[When, ...]:
        return tuple(
            When(
                first=first, last=last, precision=TimePrecision.DAY, basis=DateBasis.EXPLICIT,
                span=Span(start=text.index(surface), end=text.index(surface) + len(surface)),
                open_ended=surface.startswith("since "),
            )
            for surface, first, last in dates
        )  # fmt: skip

    def read(
        self,
        text: str,
        language: str = "en",
        places: Sequence[tuple[str, Place | None] | str] = (),
        dates: Sequence[tuple[str, date, date]] = (),
        *,
        adjectives: Sequence[tuple[str, Place | None] | str] = (),
        published: date | None = PUBLISHED,
        title: bool = False,
    ) -> tuple[Report, ...]:
        from geo.events import find_reports

        document = self.document(text, language, published=published, title=title)
        found = (*self.resolutions(text, places), *self.resolutions(text, adjectives, MentionForm.ADJECTIVE))
        return find_reports(document, found, self.dates(text, dates), pack_for(language))


def _resolution(span: Span, surface: str, place: Place | None, form: MentionForm) -> Resolution:
    mention = Mention(
        span=span, surface=surface, form=form, role=GeoRole.CONTEXT, accepted=form is not MentionForm.ADJECTIVE,
        keys=(), score=1.0,
    )  # fmt: skip
    precision = GeoPrecision.UNRESOLVED
    if place is not None:
        precision = GeoPrecision.COUNTRY if place.kind is PlaceKind.COUNTRY else GeoPrecision.SETTLEMENT
    return Resolution(mention=mention, place=place, precision=precision, score=1.0)


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def read(bench: Bench) -> Callable[..., tuple[Report, ...]]:
    return bench.read
