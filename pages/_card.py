"""What the panel shows, as plain data: the event card, lists of events, the article with its marks."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from pandas import DataFrame, isna

from data.evidence import ReportEvidence
from geo.maps.rows import MENTION_PREFIX
from geo.maps.symbols import PLACE_SYMBOL, symbol_of
from geo.model import Analysis, Article, EvidenceKind, PartKind, PlaceKind, Report
from geo.query import DRAWN_ASSERTIONS
from pages._card_facts import facts, when_badges
from pages._card_people import actions, decisions, status_line, told_elsewhere
from pages._language import say
from pages._words import (
    apart,
    assertion_mark,
    day_words,
    language_name,
    number_words,
    period_words,
    place_words,
    shown_country,
    shown_place,
    status_mark,
    type_label,
    when_words,
)
from pages.texts import card as texts
from pages.texts import terms, view

# The panel is for reading; beyond this the table is the better place.
MOST_ITEMS = 60
LIST_COLUMNS = (
    "event_id",
    "event_type",
    "location",
    "country",
    "place_text",
    "event_date_start",
    "event_date_end",
    "date_ongoing",
    "sentence",
    "sentence_lang",
    "assertion",
    "review_status",
    "n_reports",
)
# Ids of list items that are articles; the rest is the article's id.
ARTICLE_PREFIX = "article:"

Piece = tuple[str, str | None]


def card(evidence: ReportEvidence, *, back: str) -> dict[str, Any]:
    """The event card; `back` is the text of the button that closes it."""
    report, article = evidence.report, evidence.article
    return {
        "mode": "card",
        "id": report.id,
        "back": back,
        "kicker": type_label(report.event_type),
        "title": place_words(report.where),
        "when": when_words(report.when),
        "badges": when_badges(report.when),
        **_look(report.event_type),
        "lang": article.language,
        "before": evidence.before,
        "after": evidence.after,
        "sentence": pieces(
            evidence.sentence, [(mark.start, mark.end, mark.kind.value) for mark in evidence.highlights]
        ),
        "status": status_line(evidence),
        "actions": actions(evidence),
        "facts": list(facts(evidence)),
        "told": told_elsewhere(evidence),
        "decisions": decisions(evidence),
        "article": _article_line(article) | {"part": _part_words(evidence)},
        "others": [report_item(other, article) for other in evidence.others],
    }


def event_list(
    reports: DataFrame,
    *,
    title: str,
    note: str = "",
    back: str = "",
    ordered: bool = False,
    total: int | None = None,
    once: bool = False,
) -> dict[str, Any]:
    """A list of events, the latest first, without a date last, or in their order; at most MOST_ITEMS of them.

    `total` is how many there are when `reports` are only the first of them. With `once` each stands for all reports of
    its event, and says how many these are.
    """
    latest = reports[list(LIST_COLUMNS)]
    if not ordered:
        latest = latest.sort_values("event_date_start", ascending=False, na_position="last", kind="stable")
    left_out = (len(latest) if total is None else total) - MOST_ITEMS
    return {
        "mode": "list",
        "title": title,
        "note": note,
        "back": back,
        "items": [_row_item(row, once=once) for row in latest.head(MOST_ITEMS).itertuples(index=False)],
        "more": say(texts.MORE_IN_TABLE, n=left_out) if left_out > 0 else "",
    }


def place_list(mentions: DataFrame) -> dict[str, Any]:
    """The places the articles name, the most often named first; at most MOST_ITEMS of them."""
    grouped = mentions.groupby("place_id", observed=True)
    counts = grouped.size().sort_values(ascending=False, kind="stable")
    firsts = grouped.first()
    left_out = len(counts) - MOST_ITEMS
    return {
        "mode": "list",
        "title": say(texts.PLACES, n=len(counts)),
        "note": say(texts.EVERY_PLACE),
        "back": "",
        "items": [
            _place_item(str(place_id), firsts.loc[place_id], count)
            for place_id, count in counts.head(MOST_ITEMS).items()
        ],
        "more": say(texts.MORE_ON_MAP, n=left_out) if left_out > 0 else "",
    }


def article_list(mentions: DataFrame, titles: Mapping[str, str]) -> dict[str, Any]:
    """The articles that name one place; `mentions` are those of that place, `titles` by article id."""
    place = mentions.iloc[0]
    articles = mentions.groupby("article_id", observed=True)
    return {
        "mode": "list",
        "title": shown_place(place["location"], _name(place["country"])),
        "note": say(texts.NAMED_TIMES, n=len(mentions), articles=say(texts.IN_ARTICLES, n=articles.ngroups)),
        "back": say(texts.TO_PLACES),
        "items": [
            _naming_item(str(found), group, titles.get(str(found)) or say(texts.UNTITLED)) for found, group in articles
        ],
        "more": "",
    }


def article_view(analysis: Analysis, event_id: str | None = None) -> dict[str, Any]:
    """One article with the places it names marked, paragraph by paragraph; that of the event is lifted out."""
    article = analysis.article
    sentence = next((report.sentence for report in analysis.reports if report.id == event_id), None)
    shown = paragraphs(article.text, marks_of(analysis), _title_end(article))
    return {
        "mode": "article",
        "id": article.id,
        "title": article_title(article),
        "line": article_facts(article),
        "url": safe_url(article.url),
        "lang": article.language,
        "paragraphs": [pieces for _, pieces in shown],
        "focus": _paragraph_at(shown, sentence.start) if sentence else None,
        "events": [
            report_item(report, article) for report in sorted(analysis.reports, key=lambda one: one.sentence.start)
        ],
        "events_title": say(texts.READ_FROM_IT, n=len(analysis.reports)),
    }


def marks_of(analysis: Analysis) -> list[tuple[int, int, str]]:
    """Where the article names places that were found."""
    return [
        (found.mention.span.start, found.mention.span.end, EvidenceKind.PLACE.value)
        for found in analysis.resolutions
        if found.place is not None and found.mention.accepted
    ]


def _paragraph_at(shown: Sequence[tuple[int, list[Piece]]], offset: int) -> int | None:
    """The number of the paragraph that holds the offset; None when it is in none (the headline)."""
    begun = [number for number, (start, _) in enumerate(shown) if start <= offset]
    return begun[-1] if begun else None


def pieces(text: str, marks: Iterable[tuple[int, int, str]]) -> list[Piece]:
    """The text cut at the marks, in order: (words, kind or None). Marks that overlap an earlier one are left out."""
    cut: list[Piece] = []
    at = 0
    for start, end, kind in sorted(marks):
        if start < at or end > len(text):
            continue
        if start > at:
            cut.append((text[at:start], None))
        cut.append((text[start:end], kind))
        at = end
    if at < len(text):
        cut.append((text[at:], None))
    return cut


def paragraphs(text: str, marks: Sequence[tuple[int, int, str]], start: int = 0) -> list[tuple[int, list[Piece]]]:
    """`text` from `start` on as (offset, pieces) per paragraph (a line that is not empty), cut at its marks."""
    found = []
    at = 0
    for line in text.splitlines(keepends=True):
        first, last = at, at + len(line.rstrip())
        at += len(line)
        if first < start or not line.strip():
            continue
        inside = [(begin - first, end - first, kind) for begin, end, kind in marks if first <= begin and end <= last]
        found.append((first, pieces(text[first:last], inside)))
    return found


def article_title(article: Article) -> str:
    """The headline; the file name of an article without one."""
    return article.title or article.file_name or say(texts.UNTITLED_ARTICLE)


def article_facts(article: Article) -> str:
    """Source, file, language and publication date with where that comes from, in one line."""
    names = [apart(name) for name in (article.publisher, article.file_name) if name]
    parts = (*names, language_name(article.language), _published_words(article))
    return " · ".join(part for part in parts if part)


def _published_words(article: Article) -> str:
    if not article.published:
        return say(texts.PUBLISHED_UNKNOWN)
    source = terms.PUBLISHED_FROM.get(article.published_source or "")
    return say(texts.PUBLISHED, when=article.published) + (f" ({say(source)})" if source else "")


def safe_url(url: str | None) -> str | None:
    """The address when a browser may open it: http and https only."""
    return url if url and url.lower().startswith(("http://", "https://")) else None


def report_item(report: Report, article: Article) -> dict[str, Any]:
    """One line of a list."""
    return {
        "id": report.id,
        "title": f"{type_label(report.event_type)}, {place_words(report.where)}{_told(report.assertion)}",
        "date": when_words(report.when),
        "quote": report.sentence.of(article.text),
        "lang": article.language,
        **_look(report.event_type),
    }


def _told(assertion: str) -> str:
    """How a list marks what is not simply reported: " (denied)"."""
    return "" if assertion in DRAWN_ASSERTIONS else f" ({assertion_mark(assertion)})"


def as_day(value: Any) -> date | None:
    """A cell of a DataFrame as a day; None for a missing one."""
    return None if isna(value) else value.date()


def _row_item(row: Any, *, once: bool) -> dict[str, Any]:
    place = _row_place(row)
    told = f" · {say(view.REPORTS, n=int(row.n_reports))}" if once and row.n_reports > 1 else ""
    return {
        "id": row.event_id,
        "title": f"{type_label(row.event_type)}, {place}{_told(row.assertion)}{status_mark(row.review_status)}{told}",
        "date": period_words(as_day(row.event_date_start), as_day(row.event_date_end), ongoing=bool(row.date_ongoing)),
        "quote": row.sentence,
        "lang": row.sentence_lang,
        **_look(row.event_type),
    }


def _row_place(row: Any) -> str:
    """The place as understood, else as the text names it."""
    if isinstance(row.location, str):
        return shown_place(row.location, _name(row.country))
    return row.place_text if isinstance(row.place_text, str) else say(terms.NO_PLACE)


def _name(cell: Any) -> str | None:
    """A cell of a DataFrame as a name; None for a missing one."""
    return cell if isinstance(cell, str) else None


def _place_item(place_id: str, first: Any, count: int) -> dict[str, Any]:
    country = _name(first["country"])
    names = [shown_place(first["location"], country)]
    if country and first["kind"] != PlaceKind.COUNTRY:
        names.append(shown_country(country))
    return {
        "id": f"{MENTION_PREFIX}{place_id}",
        "title": ", ".join(dict.fromkeys(names)),
        "date": f"{number_words(count)} ×",
        "quote": "",
        "lang": "",
        "shape": PLACE_SYMBOL.shape.value,
        "colour": PLACE_SYMBOL.colour.value,
    }


def _naming_item(article_id: str, group: DataFrame, title: str) -> dict[str, Any]:
    first = group.iloc[0]
    published = as_day(first["published"])
    return {
        "id": f"{ARTICLE_PREFIX}{article_id}",
        "title": title,
        "date": day_words(published) if published else say(terms.NO_DATE),
        "quote": ", ".join(dict.fromkeys(group["surface"].astype(str))),
        "lang": first["language"],
    }


def _look(event_type: str) -> dict[str, str]:
    symbol = symbol_of(event_type)
    return {"shape": symbol.shape.value, "colour": symbol.colour.value}


def _article_line(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article_title(article),
        "lang": article.language,
        "line": article_facts(article),
        "url": safe_url(article.url),
    }


def _part_words(evidence: ReportEvidence) -> str:
    """Which paragraph of the article the sentence stands in, counted as the article is shown: "paragraph 3 of 9"."""
    article, start = evidence.article, evidence.report.sentence.start
    shown = paragraphs(article.text, (), _title_end(article))
    at = _paragraph_at(shown, start)
    return say(texts.IN_HEADLINE) if at is None else say(texts.IN_PARAGRAPH, n=at + 1, of=len(shown))


def _title_end(article: Article) -> int:
    """Where the text goes on after a headline that the panel already shows."""
    first = next((part for part in article.parts if part.kind is PartKind.TITLE), None)
    shown = first is not None and article.title is not None and first.span.of(article.text).strip() == article.title
    return first.span.end if first is not None and shown else 0
