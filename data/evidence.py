"""What stands behind one report: the sentence, what in it was read as what, and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from data.store.incidents import IncidentReport, StoredIncident
from data.store.records import Filed
from geo.corrected import Review, Reviewed
from geo.corrections import ReviewStatus, Standing
from geo.languages import pack_for
from geo.model import Article, Evidence, EvidenceKind, Incident, Reason, Report, Sentence, Span
from geo.text import read_document


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """A stretch of the report's sentence (offsets relative to it) and the field it supports."""

    start: int
    end: int
    kind: EvidenceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideEvidence:
    """Words elsewhere in the article that support a field, a dateline's date for one."""

    text: str
    kind: EvidenceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportEvidence:
    """One report and what it rests on.

    `before` and `after` are the neighbouring sentences of the article, None at its ends; `highlights` are in text
    order and never overlap; `reasons` are those of the report, its place and its date; `others` are the article's
    other reports. `incident` is the happening it speaks of, None when the report takes no part in grouping;
    `elsewhere` are its reports in other articles by day of publication, `episodes` a report of each episode it is part
    of. `report` is its present state, `machine` what was read, `review` what people did about it; `records` are all
    decisions on it, oldest first, and `seen` is the id of the last decision in the article ("" for none).
    """

    report: Report
    machine: Report
    review: Review
    records: tuple[Filed, ...]
    seen: str
    article: Article
    engine: str
    sentence: str
    before: str | None
    after: str | None
    highlights: tuple[Highlight, ...]
    outside: tuple[OutsideEvidence, ...]
    reasons: tuple[Reason, ...]
    others: tuple[Report, ...]
    incident: Incident | None = None
    elsewhere: tuple[IncidentReport, ...] = ()
    episodes: tuple[IncidentReport, ...] = ()

    def with_incident(self, found: StoredIncident) -> "ReportEvidence":
        """The same with what other articles tell of the happening."""
        elsewhere = tuple(told for told in found.reports if told.article_id != self.article.id)
        return replace(self, incident=found.incident, elsewhere=elsewhere, episodes=found.episodes)


def find_evidence(reviewed: Reviewed, event_id: str, records: Sequence[Filed] = ()) -> ReportEvidence | None:
    """What stands behind the report with this id; None when the article has no such report.

    `records` are the decisions made in the article, oldest first.
    """
    analysis = reviewed.present
    number = next((number for number, found in enumerate(analysis.reports) if found.id == event_id), None)
    if number is None:
        return None
    report, review = analysis.reports[number], reviewed.reviews[number]
    text = analysis.article.text
    before, after = _neighbours(analysis.article, report.sentence)
    inside = [found for found in report.evidence if report.sentence.contains(found.span)]
    outside = [found for found in report.evidence if not report.sentence.contains(found.span)]
    return ReportEvidence(
        report=report,
        machine=reviewed.machine.reports[number],
        review=review,
        records=_about(event_id, review, records),
        seen=max((filed.record.id for filed in records), default=""),
        article=analysis.article,
        engine=analysis.engine,
        sentence=report.sentence.of(text),
        before=before,
        after=after,
        highlights=_highlights(inside, report.sentence.start),
        outside=tuple(OutsideEvidence(text=found.span.of(text), kind=found.kind) for found in outside),
        reasons=_reasons(report),
        others=tuple(
            other
            for other, its_review in zip(analysis.reports, reviewed.reviews, strict=True)
            if other is not report and its_review.status is not ReviewStatus.REJECTED
        ),
    )


def _about(event_id: str, review: Review, records: Sequence[Filed]) -> tuple[Filed, ...]:
    """The decisions on the report itself, and those made elsewhere that reach it."""
    own = [filed for filed in records if event_id in {filed.report_id, filed.other_report_id}]
    known = {filed.record.id for filed in own}
    reaching = [
        Filed(record, Standing.IN_FORCE, None, None)
        for record in (review.by_field or {}).values()
        if record.id not in known
    ]
    return tuple(sorted([*own, *reaching], key=lambda filed: filed.record.id))


def _reasons(report: Report) -> tuple[Reason, ...]:
    where = report.where.reasons + report.where.mention.reasons if report.where else ()
    return report.reasons + where + (report.when.reasons if report.when else ())


def _neighbours(article: Article, sentence: Span) -> tuple[str | None, str | None]:
    sentences = read_document(article, pack_for(article.language)).sentences
    earlier = [found for found in sentences if found.span.end <= sentence.start]
    later = [found for found in sentences if found.span.start >= sentence.end]
    return _text(earlier[-1:], article), _text(later[:1], article)


def _text(sentences: list[Sentence], article: Article) -> str | None:
    return sentences[0].span.of(article.text) if sentences else None


def _highlights(inside: list[Evidence], offset: int) -> tuple[Highlight, ...]:
    found: list[Highlight] = []
    # of overlapping stretches the first and longest is shown
    for evidence in sorted(inside, key=lambda item: (item.span.start, -item.span.end)):
        start, end = evidence.span.start - offset, evidence.span.end - offset
        if not found or start >= found[-1].end:
            found.append(Highlight(start=start, end=end, kind=evidence.kind))
    return tuple(found)
