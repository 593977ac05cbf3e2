"""The bundled sample articles come out as a reader wrote them down, but for a list of known misses with reasons.

The list shrinks and grows only on purpose: a miss that is mended fails the test until it is struck off.
"""

from collections import Counter

import pytest

from benchmarks.misses import find_misses, read_misses
from benchmarks.predict import read_articles
from benchmarks.samples import Judgement, is_drawn, read_samples
from data.analyser import BundledAnalyser

SAMPLES = [pytest.param(file, expected, id=file.name) for file, expected in read_samples()]
KNOWN = read_misses()


@pytest.fixture(scope="module")
def analyser():
    return BundledAnalyser()


@pytest.fixture
def judgements(analyser, file, expected):
    articles = read_articles(file)
    assert len(articles) == len(expected)
    return [
        Judgement(name=file.name, analysis=analyser(article), expected=row)
        for article, row in zip(articles, expected, strict=True)
    ]


@pytest.mark.parametrize(("file", "expected"), SAMPLES)
def test_a_sample_reports_what_a_reader_wrote_down(judgements, file, expected):
    known = Counter(miss.key for miss in KNOWN if miss.file == file.name)
    missed = Counter(miss.key for judgement in judgements for miss in find_misses(judgement))
    assert sorted((missed - known).elements()) == [], "missed and not on the list of known misses"
    assert sorted((known - missed).elements()) == [], "mended: strike it off benchmarks/gold/sample_misses.json"


@pytest.mark.parametrize(("file", "expected"), SAMPLES)
def test_a_sample_has_the_language_and_day_it_was_published(judgements, file, expected):
    for judgement in judgements:
        article = judgement.analysis.article
        assert (article.language, article.published) == (judgement.expected.language, judgement.expected.published)


@pytest.mark.parametrize(("file", "expected"), SAMPLES)
def test_every_fact_of_a_sample_stands_where_its_evidence_says(judgements, file, expected):
    for judgement in judgements:
        text = judgement.analysis.article.text
        for mention in judgement.analysis.mentions:
            assert mention.span.of(text) == mention.surface
        for report in judgement.analysis.reports:
            assert report.evidence
            assert all(report.sentence.overlaps(item.span) or item.span.of(text) for item in report.evidence)


@pytest.mark.parametrize(("file", "expected"), SAMPLES)
def test_nothing_is_drawn_on_a_continent(judgements, file, expected):
    for judgement in judgements:
        drawn = [report.where.precision for report in judgement.analysis.reports if is_drawn(report)]
        assert not {"supranational", "unresolved"} & set(drawn)


def test_every_known_miss_has_a_reason_and_a_sample():
    files = {file.name for file, _ in read_samples()}
    assert [miss.key for miss in KNOWN if not miss.why.strip() or miss.file not in files] == []
