"""A workspace with a real store and real readers, and an analyser that reads one made-up kind of sentence."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from data.readers.reading import read_file
from data.settings import Settings
from data.store.store import Store
from data.workspace import Workspace
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

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def no_browser_to_wait_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pause that a browser has for the first map."""
    monkeypatch.setattr("pages._opening.ALONE_S", 0)


PLACES = {
    "Aleppo": Place(id="geonames:170063", name="Aleppo", lat=36.2, lon=37.16, kind=PlaceKind.SETTLEMENT, country="SY"),
    "Homs": Place(id="geonames:169577", name="Homs", lat=34.73, lon=36.72, kind=PlaceKind.SETTLEMENT, country="SY"),
    "Moscow": Place(id="geonames:524901", name="Moscow", lat=55.75, lon=37.6, kind=PlaceKind.SETTLEMENT, country="RU"),
    "Syria": Place(
        id="geonames:163843", name="Syria", lat=35.0, lon=38.5, kind=PlaceKind.COUNTRY, country="SY", radius_km=330
    ),
    "Sinai": Place(
        id="dateline:sinai", name="Sinai", lat=29.5, lon=33.8, kind=PlaceKind.REGION, country="EG", radius_km=130
    ),
}
PRECISIONS = {
    PlaceKind.SETTLEMENT: GeoPrecision.SETTLEMENT,
    PlaceKind.COUNTRY: GeoPrecision.COUNTRY,
    PlaceKind.REGION: GeoPrecision.REGION,
}
TRIGGERS = {"bombs": EventType.AIR_STRIKE, "bomb": EventType.BOMBING, "talks": EventType.DIPLOMACY}
ACTORS = {
    "Russian": Actor(id="state:RU", name="Russian forces", type=ActorType.STATE_FORCES, country="RU"),
    "French": Actor(id="state:FR", name="French forces", type=ActorType.STATE_FORCES, country="FR"),
}
CLAIM = re.compile(
    r"(?P<denied>No )?(?:(?P<actor>Russian|French) )?(?P<trigger>bombs|bomb|talks) "
    r"(?P<near>near |in |over )(?P<place>[A-Z]\w+)"
    r"(?: (?P<since>since|on) (?P<date>\d{4}-\d\d-\d\d))?(?: killed (?P<killed>\d+))?[^.\n]*\."
)


class SentenceAnalyser:
    """Reads sentences like "Russian bombs in Aleppo on 2015-10-03 killed 12." and nothing else."""

    engine = "e" * 64
    gazetteer_version = "f" * 64
    recogniser = "accurate"
    recogniser_note: str | None = None

    def __call__(self, article: Article) -> Analysis:
        reports = tuple(_report(found, article) for found in CLAIM.finditer(article.text))
        places = tuple(report.where for report in reports if report.where)
        return Analysis(
            article=article,
            mentions=tuple(place.mention for place in places),
            resolutions=places,
            dates=(),
            reports=reports,
            engine=self.engine,
        )


def _span(found: re.Match[str], group: str) -> Span:
    return Span(start=found.start(group), end=found.end(group))


def _report(found: re.Match[str], article: Article) -> Report:
    kinds = {"trigger": EvidenceKind.TRIGGER, "place": EvidenceKind.PLACE, "date": EvidenceKind.DATE}
    kinds |= {"actor": EvidenceKind.AGENT, "killed": EvidenceKind.KILLED}
    seed = f"{article.id}{found.start()}{found['trigger']}{found['place']}"
    return Report(
        id="EV-" + sha256(seed.encode()).hexdigest()[:12],
        event_type=TRIGGERS[found["trigger"]],
        where=_where(found),
        when=_when(found),
        sentence=Span(start=found.start(), end=found.end()),
        evidence=tuple(
            Evidence(kind=kind, span=_span(found, group)) for group, kind in kinds.items() if found[group] is not None
        ),
        agents=(ACTORS[found["actor"]],) if found["actor"] else (),
        killed=_killed(found),
        assertion=Assertion.DENIED if found["denied"] else Assertion.REPORTED,
        score=0.9,
        reasons=(Reason(feature="trigger", weight=1.0, sentence=f"“{found['trigger']}” stands before the place."),),
    )


def _where(found: re.Match[str]) -> Resolution | None:
    place = PLACES.get(found["place"])
    if place is None:
        return None
    near = found["near"] == "near "
    mention = Mention(
        span=_span(found, "place"),
        surface=found["place"],
        form=MentionForm.NAME,
        role=GeoRole.EVENT,
        accepted=True,
        keys=(found["place"].lower(),),
        score=0.9,
        near=near,
    )
    precision = GeoPrecision.NEAR_SETTLEMENT if near else PRECISIONS[place.kind]
    reason = Reason(feature="only", weight=1.0, sentence=f"The only place called {place.name}.")
    return Resolution(mention=mention, place=place, precision=precision, score=0.9, reasons=(reason,))


def _when(found: re.Match[str]) -> When | None:
    if not found["date"]:
        return None
    first = date.fromisoformat(found["date"])
    since = found["since"] == "since"
    return When(
        first=first,
        last=first + timedelta(days=20) if since else first,
        precision=TimePrecision.DAY,
        basis=DateBasis.EXPLICIT,
        open_ended=since,
        span=_span(found, "date"),
    )


def _killed(found: re.Match[str]) -> Count | None:
    number = found["killed"]
    return Count(low=int(number), high=int(number), span=_span(found, "killed")) if number else None


ARTICLES = {
    "one.txt": "Report from the front\n\nPublished 2015-11-26\n\nIt was quiet before. Russian bombs in Aleppo on "
    "2015-10-03 killed 12. Nobody else was hurt. French bombs in Syria since 2015-09-28.\n\nA bomb over Sinai on "
    "2015-10-31 killed 224.\n",
    "two.txt": "Диплома́тия\n\nPublished 2015-11-27\n\nThe talks in Moscow on 2015-11-26 went on. Russian bombs near "
    "Homs on 2015-10-15. Russian bombs in Aleppo on 2015-11-02.\n\nA bomb in Homs.\n",
}


def go_to(app: AppTest, page: str) -> AppTest:
    """Have the next run show this page. AppTest.switch_page knows pages by their file only; ours are functions."""
    app._page_hash = calc_hash(page)
    return app


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Seven reports in two articles; the samples are known to have been removed."""
    settings = Settings(store_url=f"sqlite:///{tmp_path / 'store.sqlite'}", geonames_url="http://127.0.0.1:9/dump")
    made = Workspace(Store(settings.store_url), SentenceAnalyser(), read_file, settings=settings)
    for name, text in ARTICLES.items():
        made.ingest(name, text.encode())
    yield made
    made.close()


@pytest.fixture
def open_app(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., AppTest]]:
    """Starts the app on that workspace, at a page, with query parameters and session state."""
    monkeypatch.syspath_prepend(str(ROOT))
    monkeypatch.setattr("data.workspace.open_workspace", lambda: workspace)
    st.cache_resource.clear()

    def start(page: str = "map", state: dict[str, object] | None = None, **parameters: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=20)
        for name, value in (state or {}).items():
            app.session_state[name] = value
        for name, parameter in parameters.items():
            app.query_params[name] = parameter
        if page != "map":
            go_to(app, page)
        return app.run()

    yield start
    st.cache_resource.clear()
