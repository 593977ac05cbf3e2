import re
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from data.readers.result import ReadResult, ReadWarning
from data.store.store import Store
from data.workspace import Workspace
from geo.errors import ReadError
from geo.model import (
    Actor,
    ActorType,
    Analysis,
    Article,
    Assertion,
    Count,
    DateBasis,
    EventType,
    Evidence,
    EvidenceKind,
    GeoPrecision,
    GeoRole,
    Mention,
    MentionForm,
    Place,
    PlaceKind,
    Reason,
    Report,
    Resolution,
    Span,
    TimePrecision,
    When,
)
from geo.text import text_digest


def _place(place_id, name, point, kind, country, radius_km=1.0):  # noqa: PLR0917  # a table
    return Place(id=place_id, name=name, lat=point[0], lon=point[1], kind=kind, country=country, radius_km=radius_km)


PLACES = {
    "Homs": _place("geonames:169577", "Homs", (34.73, 36.72), PlaceKind.SETTLEMENT, "SY"),
    "Syria": _place("geonames:163843", "Syria", (35.0, 38.5), PlaceKind.COUNTRY, "SY", 350.0),
    "Paris": _place("geonames:2988507", "Paris", (48.85, 2.35), PlaceKind.SETTLEMENT, "FR"),
    "Sinai": _place("region:12", "Sinai", (29.5, 33.8), PlaceKind.REGION, "EG", 120.0),
}
_PRECISION = {
    PlaceKind.SETTLEMENT: GeoPrecision.SETTLEMENT,
    PlaceKind.COUNTRY: GeoPrecision.COUNTRY,
    PlaceKind.REGION: GeoPrecision.REGION,
}
_ACTORS = {
    "Russia": Actor(id="state:RU", name="Russia", type=ActorType.STATE_FORCES, country="RU"),
    "France": Actor(id="state:FR", name="France", type=ActorType.STATE_FORCES, country="FR"),
    "civilians": Actor(id="role:civilians", name="Civilians", type=ActorType.CIVILIANS),
}
_DAY = re.compile(r"(since )?(\d{4}-\d\d-\d\d)")
_EVENT = re.compile("|".join(EventType))


class LineAnalyser:
    """Reads a report from every line that names an event type: "2015-10-31 Russia air_strike Homs 30 killed"."""

    gazetteer_version = "g" * 64
    recogniser = "accurate"
    recogniser_note: str | None = None

    def __init__(self, engine: str = "e" * 64) -> None:
        self.engine = engine
        self.n_articles = 0

    def __call__(self, article: Article) -> Analysis:
        self.n_articles += 1
        resolutions = tuple(_resolutions(article.text))
        dates = tuple(_dates(article.text))
        return Analysis(
            article=article,
            mentions=tuple(found.mention for found in resolutions),
            resolutions=resolutions,
            dates=dates,
            reports=tuple(_reports(article, resolutions, dates)),
            engine=self.engine,
        )


def _resolutions(text):
    for match in re.finditer("|".join(PLACES), text):
        place = PLACES[match.group()]
        mention = Mention(
            span=Span(start=match.start(), end=match.end()),
            surface=match.group(),
            form=MentionForm.NAME,
            role=GeoRole.EVENT,
            accepted=True,
            keys=(match.group().lower(),),
            score=0.9,
        )
        reasons = (Reason(feature="only_candidate", weight=1.0, sentence="No other place is called so."),)
        yield Resolution(mention=mention, place=place, precision=_PRECISION[place.kind], score=0.8, reasons=reasons)


def _dates(text):
    for match in _DAY.finditer(text):
        day = date.fromisoformat(match.group(2))
        yield When(
            first=day,
            last=day,
            precision=TimePrecision.DAY,
            basis=DateBasis.EXPLICIT,
            open_ended=bool(match.group(1)),
            span=Span(start=match.start(2), end=match.end(2)),
        )


def _reports(article, resolutions, dates):
    for line in re.finditer(r"[^\n]+", article.text):
        trigger = _EVENT.search(line.group())
        if trigger is None:
            continue
        span = Span(start=line.start(), end=line.end())
        where = next((found for found in resolutions if span.contains(found.mention.span)), None)
        when = next((found for found in dates if span.contains(found.span)), None)
        at = Span(start=line.start() + trigger.start(), end=line.start() + trigger.end())
        killed = re.search(r"(\d+) killed", line.group())
        key = f"{article.id} {span} {trigger.group()} {where.place.id if where else ''}"
        yield Report(
            id=sha256(key.encode()).hexdigest()[:20],
            event_type=EventType(trigger.group()),
            where=where,
            when=when,
            sentence=span,
            evidence=(Evidence(kind=EvidenceKind.TRIGGER, span=at),)
            + ((Evidence(kind=EvidenceKind.PLACE, span=where.mention.span),) if where else ()),
            agents=tuple(actor for name, actor in _ACTORS.items() if name in line.group() and name != "civilians"),
            targets=(_ACTORS["civilians"],) if "civilians" in line.group() else (),
            killed=Count(low=int(killed.group(1)), high=None, span=at) if killed else None,
            assertion=next((mode for mode in Assertion if mode in line.group()), Assertion.REPORTED),
            reasons=(Reason(feature="trigger", weight=1.0, sentence=f"The text says {trigger.group()}."),),
        )


def read_lines(file_name: str, content: bytes) -> ReadResult:
    """Articles separated by a line of dashes; a first line `# Title | language | source` is the head."""
    if not content:
        raise ReadError(file_name, "E_EMPTY", "The file is empty.", "Upload it again.")
    articles = tuple(
        _article(file_name, part.strip(), content) for part in content.decode().split("\n---\n") if part.strip()
    )
    warnings = (ReadWarning(code="W_NO_DATE", message="No date was found."),) if b"undated" in content else ()
    return ReadResult(articles=articles, warnings=warnings)


def _article(file_name, part, content):
    head, _, text = part.partition("\n") if part.startswith("#") else ("# | en |", "", part)
    title, language, source = (field.strip() for field in head.removeprefix("#").split("|"))
    return Article(
        id=text_digest(text),
        text=text,
        title=title or None,
        language=language,
        published=date(2015, 11, 26),
        published_source="text",
        publisher=source or None,
        file_name=file_name,
        sha256_bytes=sha256(content).hexdigest(),
    )


@pytest.fixture
def line_analyser() -> LineAnalyser:
    return LineAnalyser()


@pytest.fixture
def line_reader() -> Callable[[str, bytes], ReadResult]:
    return read_lines


@pytest.fixture
def open_line_workspace(tmp_path: Path):
    """Opens workspaces on one store file; the reader and the analyser are small fakes, the store is real."""
    opened: list[Workspace] = []

    def open_one(engine: str = "e" * 64, name: str = "dateline.sqlite") -> Workspace:
        store = Store(f"sqlite:///{tmp_path / 'store' / name}")
        opened.append(Workspace(store, LineAnalyser(engine), read_lines, store_name=name))
        return opened[-1]

    yield open_one
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(open_line_workspace: Callable[..., Workspace]) -> Workspace:
    return open_line_workspace()
