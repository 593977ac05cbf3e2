"""What benchmarks.deeds_read counts of doers and those acted on."""

from collections import Counter
from dataclasses import replace

import pytest

from benchmarks.deeds_read import party_counts
from data.analyser import BundledAnalyser
from geo.model import Analysis, Evidence, EvidenceKind, Span
from tools.deed_labels import LabelledDeeds, read_deeds

TEXT = "Soldiers [[shelled|shelling|Idlib|-|Soldiers|a market]] a market in Idlib, rebels said."


@pytest.fixture(scope="module")
def labelled() -> LabelledDeeds:
    return next(read_deeds(f"# id=en-t501 date=2015-11-20\n-\n{TEXT}"))


@pytest.fixture(scope="module")
def analysis(labelled) -> Analysis:
    return BundledAnalyser(recogniser="fast")(labelled.article)


def _shown(labelled: LabelledDeeds, analysis: Analysis, **shown: str) -> Analysis:
    """The analysis whose one report shows these words, by kind of evidence."""
    text = labelled.article.text
    evidence = tuple(
        Evidence(kind=EvidenceKind(kind), span=Span(start=text.index(words), end=text.index(words) + len(words)))
        for kind, words in shown.items()
    )
    return replace(analysis, reports=tuple(replace(one, evidence=evidence) for one in analysis.reports[:1]))


@pytest.mark.parametrize(
    ("shown", "counted"),
    [
        pytest.param({"agent": "Soldiers"}, {("doers", "right"): 1, ("doers", "shown"): 1}, id="the-label's-doer"),
        pytest.param({"agent": "rebels"}, {("doers", "shown"): 1}, id="somebody-else"),
        pytest.param({"target": "market"}, {("acted on", "right"): 1, ("acted on", "shown"): 1}, id="a-part-of-it"),
        pytest.param({}, {}, id="nobody"),
    ],
)
def test_a_party_is_right_where_its_words_are_the_label_s(shown, counted, labelled, analysis) -> None:
    named = {("doers", "named"): 1, ("acted on", "named"): 1}
    assert Counter(party_counts(labelled, _shown(labelled, analysis, **shown))) == Counter(counted) + Counter(named)
