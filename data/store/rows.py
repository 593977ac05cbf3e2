"""From an analysis to the rows of the store and back."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

from data.store.codec import dump_parts, dump_value, load_parts, load_value
from geo.corrected import Review, Reviewed
from geo.corrections import ReviewStatus
from geo.corrections_json import MAX_PEOPLE
from geo.doubts import worth_of
from geo.incidents_facts import witness_of
from geo.incidents_index import level_of
from geo.model import Actor, Analysis, Article, Count, Place, Report, Resolution, TimePrecision, When

Row = dict[str, Any]


def article_row(article: Article, *, acquired_at: str, is_sample: bool) -> Row:
    """The row of table article, without its revision."""
    return {
        "id": article.id,
        "sha256_bytes": article.sha256_bytes,
        "title": article.title,
        "url": article.url,
        "publisher": article.publisher,
        "language": article.language,
        "published": article.published,
        "published_source": article.published_source,
        "file_name": article.file_name,
        "source_id": article.source_id,
        "acquired_at": acquired_at,
        "is_sample": is_sample,
        "text": article.text,
        "parts": dump_parts(article.parts),
    }


def article_of(row: Mapping[str, Any]) -> Article:
    """The article a row of table article was made from."""
    names = (
        "id", "text", "title", "language", "published", "published_source", "url", "publisher", "file_name",
        "sha256_bytes", "source_id",
    )  # fmt: skip
    return Article(**{name: row[name] for name in names}, parts=load_parts(row["parts"]))


def analysis_row(reviewed: Reviewed, *, gazetteer: str) -> Row:
    """The row of table analysis, without its revision; the payload is what the machine read, without the article."""
    machine = reviewed.machine
    bare = replace(machine, article=Article(id=machine.article.id, text=""))
    return {
        "article_id": machine.article.id,
        "engine": machine.engine,
        "gazetteer": gazetteer,
        **count_columns(reviewed),
        "payload": dump_value(bare),
    }


def count_columns(reviewed: Reviewed) -> Row:
    """How many different places and events an article has in its present state."""
    rejected = sum(review.status is ReviewStatus.REJECTED for review in reviewed.reviews)
    return {
        "n_places": len({found.place.id for found in placed(reviewed.present) if found.place}),
        "n_events": len(reviewed.reviews) - rejected,
    }


def analysis_of(payload: str, article: Article) -> Analysis:
    """The analysis of the article that a payload was made from."""
    return replace(load_value(Analysis, payload), article=article)


def placed(analysis: Analysis) -> tuple[Resolution, ...]:
    """The resolutions of accepted names that have a place, in text order."""
    return tuple(found for found in analysis.resolutions if found.place is not None and found.mention.accepted)


def place_rows(analysis: Analysis) -> list[Row]:
    """One row of table place for every place the analysis points at."""
    where = [report.where for report in analysis.reports if report.where is not None]
    places = {found.place for found in (*placed(analysis), *where) if found.place is not None}
    return [_place_row(place) for place in sorted(places, key=place_key)]


def place_key(place: Place) -> str:
    """A digest of the whole record: another position or name is another row."""
    return sha256(dump_value(place).encode("utf-8", "replace")).hexdigest()[:24]


def _place_row(place: Place) -> Row:
    return {
        "key": place_key(place),
        "id": place.id,
        "name": place.name,
        "lat": place.lat,
        "lon": place.lon,
        "kind": place.kind.value,
        "country": place.country,
        "admin1": place.admin1,
        "radius_km": place.radius_km,
    }


def mention_rows(analysis: Analysis) -> list[Row]:
    """One row of table mention for every accepted name with a place."""
    return [_mention_row(analysis.article.id, number, found) for number, found in enumerate(placed(analysis))]


def _mention_row(article_id: str, number: int, found: Resolution) -> Row:
    mention = found.mention
    return {
        "article_id": article_id,
        "number": number,
        "char_start": mention.span.start,
        "char_end": mention.span.end,
        "surface": mention.surface,
        "form": mention.form.value,
        "role": mention.role.value,
        "place_key": place_key(found.place) if found.place else None,
        "geo_precision": found.precision.value,
        "score": found.score,
    }


def report_rows(reviewed: Reviewed) -> list[Row]:
    """One row of table report for every report, in the analysis' order; their incidents are not known yet."""
    machine, present = reviewed.machine, reviewed.present
    told = zip(machine.reports, present.reports, reviewed.reviews, _levels(reviewed), strict=True)
    return [
        {
            "article_id": present.article.id,
            "number": number,
            **_report_row(report, present.article.text),
            **_text_columns(read, present.article.text),
            **_review_columns(report, review),
            "incident_id": None,
            "period_level": level,
        }
        for number, (read, report, review, level) in enumerate(told)
    ]


def _levels(reviewed: Reviewed) -> Iterator[int | None]:
    """Under which level grouping files each report's period; of reports with one id only the first is filed."""
    filed: set[str] = set()
    article = reviewed.present.article
    for report, review in zip(reviewed.present.reports, reviewed.reviews, strict=True):
        witness = witness_of(report, article) if review.status is not ReviewStatus.REJECTED else None
        yield level_of(witness.facts.period) if witness and report.id not in filed else None
        filed.add(report.id)


def _report_row(report: Report, text: str) -> Row:
    return {
        "id": report.id,
        "event_type": report.event_type.value,
        "assertion": report.assertion.value,
        "attribution": report.attribution.value,
        **_when_columns(report.when),
        **_where_columns(report.where),
        "actors": json.dumps(_sides(report), ensure_ascii=False, separators=(",", ":")),
        "killed_low": _people(report.killed, "low"),
        "killed_high": _people(report.killed, "high"),
        "injured_low": _people(report.injured, "low"),
        "injured_high": _people(report.injured, "high"),
        "sentence": report.sentence.of(text),
        "char_start": report.sentence.start,
        "char_end": report.sentence.end,
        "score": report.score,
        "rules": ",".join(dict.fromkeys(reason.feature for reason in report.reasons)),
    }


def _text_columns(read: Report, text: str) -> Row:
    """The words the text has for it, whatever people made of them."""
    numbers = [count.span.of(text) for count in (read.killed, read.injured) if count]
    return {
        "date_text": read.when.span.of(text) if read.when and read.when.span else None,
        "place_text": read.where.mention.surface if read.where else None,
        "casualty_text": "; ".join(numbers) or None,
    }


def _review_columns(report: Report, review: Review) -> Row:
    worth = worth_of(report, review)
    return {
        "review_status": review.status.value,
        "corrected_fields": ",".join(review.corrected) or None,
        "reviewer": review.reviewer,
        "reviewed_at": review.reviewed_at,
        "review_note": review.note,
        "doubts": ",".join(worth.doubts),
        "worth": worth.worth,
    }


def _when_columns(when: When | None) -> Row:
    known: tuple[date | None, date | None] = (when.first, when.last) if when else (None, None)
    return {
        "date_start": known[0],
        "date_end": known[1],
        "date_ongoing": bool(when and when.open_ended),
        "time_precision": (when.precision if when else TimePrecision.UNKNOWN).value,
        "date_basis": when.basis.value if when else None,
    }


def _where_columns(where: Resolution | None) -> Row:
    return {
        "place_key": place_key(where.place) if where and where.place else None,
        "geo_precision": where.precision.value if where else "unresolved",
        "geo_confidence": where.score if where else None,
    }


def _sides(report: Report) -> list[list[object]]:
    def listed(side: int, actors: tuple[Actor, ...]) -> list[list[object]]:
        return [[side, actor.id, actor.name, actor.type.value] for actor in actors]

    return listed(1, report.agents) + listed(2, report.targets)


def _people(count: Count | None, end: str) -> int | None:
    number = getattr(count, end) if count else None
    return number if number is not None and abs(number) <= MAX_PEOPLE else None
