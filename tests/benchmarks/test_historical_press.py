"""Every miss and every vain find of the old newspapers goes into one class."""

import pytest

from benchmarks.historical_press import in_vain, missed
from benchmarks.lines import Line, Toponym
from data.gazetteer import BundledGazetteer, open_gazetteer
from geo.model import Analysis, Article, GeoRole, Mention, MentionForm, Span

TEXT = "In Neuen\u00ac burg, Rulsland und Berlin."


@pytest.fixture(scope="module")
def gazetteer() -> BundledGazetteer:
    return open_gazetteer()


def _mention(name: str, *, accepted: bool) -> Mention:
    start = TEXT.index(name)
    return Mention(
        span=Span(start=start, end=start + len(name)),
        surface=name,
        form=MentionForm.NAME,
        role=GeoRole.CONTEXT,
        accepted=accepted,
        keys=(),
        score=0.5,
    )


def _analysis(*mentions: Mention) -> Analysis:
    return Analysis(
        article=Article(id="a", text=TEXT, language="de"),
        mentions=mentions,
        resolutions=(),
        dates=(),
        reports=(),
        engine="test",
    )


def _gold(*names: str) -> Line:
    starts = [(TEXT.index(name), name) for name in names]
    return Line(doc_id="a", toponyms=tuple(Toponym(start=start, end=start + len(name)) for start, name in starts))


@pytest.mark.parametrize(
    ("name", "seen", "label"),
    [
        ("Neuen\u00ac burg", False, "broken over a line"),
        ("Rulsland", False, "in no gazetteer"),
        ("Berlin", True, "known and refused"),
        ("Berlin", False, "known and not looked at"),
    ],
)
def test_a_missed_name_has_one_class(name: str, seen: bool, label: str, gazetteer: BundledGazetteer) -> None:
    analysis = _analysis(*([_mention(name, accepted=False)] if seen else []))
    (found,) = missed(_gold(name), analysis, gazetteer)
    assert found.startswith(label)


def test_a_name_that_is_found_is_not_missed(gazetteer: BundledGazetteer) -> None:
    assert not list(missed(_gold("Berlin"), _analysis(_mention("Berlin", accepted=True)), gazetteer))


def test_a_name_gold_does_not_have_was_read_in_vain() -> None:
    (found,) = in_vain(_gold("Berlin"), _analysis(_mention("Rulsland", accepted=True)))
    assert "nowhere" in found
