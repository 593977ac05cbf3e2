"""Articles to JSON lines: what `python -m data analyse` writes, one object per article.

Offsets are code points of the article's text, ends exclusive; days are ISO dates; unknown is null.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from data.language import UNKNOWN, detect_language
from data.spellings import NAME_SEPARATOR, geoname_id
from data.url_days import day_in_url
from geo.model import Actor, Analysis, Article, Mention, MentionForm, Report, Resolution, When
from geo.parts import find_parts, find_published
from geo.text import text_digest

_ADJECTIVES = frozenset({MentionForm.DEMONYM, MentionForm.ADJECTIVE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """An article to read and the id its line gets; with language "und" the language is found first."""

    doc_id: str
    article: Article


def open_line_writer(*, adjectives: bool, recogniser: str, places_path: Path | None = None) -> Callable[[Task], str]:
    """What turns a task into its line, with the added places of the file; a child process calls this once."""
    from data.analyser import BundledAnalyser  # noqa: PLC0415  # the parent never reads articles itself

    analyser = BundledAnalyser(places_path=places_path, recogniser=recogniser)

    return partial(write_line, analyser=analyser, adjectives=adjectives)


def write_line(task: Task, *, analyser: Callable[[Article], Analysis], adjectives: bool) -> str:
    """The line of a task's article."""
    article = task.article
    if article.language == UNKNOWN:
        article = replace(article, language=detect_language(article.text))
    return line_of(analyser(article), task.doc_id, adjectives=adjectives)


def line_writer(
    *, adjectives: bool, recogniser: str, places_path: Path | None = None
) -> Callable[[], Callable[[Task], str]]:
    """open_line_writer with its options, in a form that pickles."""
    return partial(open_line_writer, adjectives=adjectives, recogniser=recogniser, places_path=places_path)


def line_of(analysis: Analysis, doc_id: str, *, adjectives: bool) -> str:
    """The line of one analysed article, without its end of line; `adjectives` adds demonyms and adjectives."""
    text = analysis.article.text
    shown = [found for found in analysis.resolutions if _is_shown(found.mention, adjectives=adjectives)]
    return _dump(
        {
            "doc_id": doc_id,
            "lang": analysis.article.language,
            "toponyms": [_toponym(found, text) for found in shown],
            "dates": [_date(when, text) for when in analysis.dates if when.span is not None],
            "events": [_event(report) for report in analysis.reports],
        }
    )


def _is_shown(mention: Mention, *, adjectives: bool) -> bool:
    # an adjective is never accepted as a place, yet resolved to the country it speaks of
    return adjectives if mention.form in _ADJECTIVES else mention.accepted


def lost_line(task: Task, reason: str) -> str:
    """The line of an article that could not be analysed."""
    nothing: dict[str, Any] = {"toponyms": [], "dates": [], "events": []}
    return _dump({"doc_id": task.doc_id, "lang": task.article.language, **nothing, "error": f"The article {reason}."})


def task_of(line: str) -> Task:
    """The task in one input line: {"doc_id", "text", "title"?, "lang"?, "date"?, "url"?, "publisher"?}.

    The text stays as it is. Publisher and address help to tell namesakes apart.
    Without a date the day is read off the text itself: its date line, a post's stamp, the dateline; else
    off its address ("url").
    Raises ValueError, whose sentence completes "line 7 ...".
    """
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError("is not JSON") from error
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise ValueError('is not an object with a "text"')
    if not isinstance(given.get("doc_id"), str | int):
        raise ValueError('has no "doc_id"')
    text, language, stated = given["text"], given.get("lang"), _day(given.get("date"))
    parts = find_parts(text)
    url = _text(given.get("url"))
    written = find_published(text, parts)
    published = stated or written or day_in_url(url)
    article = Article(
        id=text_digest(text),
        text=text,
        title=_text(given.get("title")),
        language=language.lower().partition("-")[0] if isinstance(language, str) and language else UNKNOWN,
        published=published,
        published_source="column" if stated else "text" if written else "guessed" if published else None,
        url=url,
        publisher=_text(given.get("publisher")),
        parts=parts,
    )
    return Task(doc_id=str(given["doc_id"]), article=article)


def tasks_of(name: str, articles: tuple[Article, ...]) -> Iterator[Task]:
    """The tasks of a file's articles, named by their own ids, else after the file; numbered when it holds several."""
    for number, article in enumerate(articles, start=1):
        own = name if len(articles) == 1 else f"{name}#{number}"
        yield Task(doc_id=article.source_id or own, article=article)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _dump(line: dict[str, Any]) -> str:
    return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def _toponym(found: Resolution, text: str) -> dict[str, Any]:
    place, mention = found.place, found.mention
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.span.of(text),
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "geonameid": geoname_id(place.id) if place else None,
        "name": place.name if place else None,
        "country": place.country if place else None,
        "kind": place.kind if place else None,
        "geo_precision": found.precision,
        "score": round(found.score, 4),
        "form": mention.form,
        "role": mention.role,
    }


def _date(when: When, text: str) -> dict[str, Any]:
    assert when.span is not None
    return {
        "start": when.span.start,
        "end": when.span.end,
        "text": when.span.of(text),
        "first": _iso(when.first),
        "last": _iso(when.last),
        "precision": when.precision,
        "open_ended": when.open_ended,
    }


def _event(report: Report) -> dict[str, Any]:
    where, when, killed, injured = report.where, report.when, report.killed, report.injured
    place = where.place if where else None
    return {
        "type": report.event_type,
        "date_start": _iso(when.first) if when else None,
        "date_end": _iso(when.last) if when else None,
        "time_precision": when.precision if when else None,
        "ongoing": when.open_ended if when else False,
        "place": place.name if place else where.mention.surface if where else None,
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "geo_precision": where.precision if where else None,
        "country": place.country if place else None,
        "actor1": _names(report.agents),
        "actor2": _names(report.targets),
        "killed_low": killed.low if killed else None,
        "killed_high": killed.high if killed else None,
        "fatalities": killed.low if killed else None,
        "injured_low": injured.low if injured else None,
        "injured_high": injured.high if injured else None,
        "assertion": report.assertion,
        "start": report.sentence.start,
        "end": report.sentence.end,
        "score": round(report.score, 4),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _names(actors: tuple[Actor, ...]) -> str | None:
    return NAME_SEPARATOR.join(dict.fromkeys(actor.name for actor in actors)) or None
