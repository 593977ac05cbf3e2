"""What a page says about itself: JSON-LD, OpenGraph, meta elements, canonical link, time elements, saved-from note."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from lxml.etree import Comment, _Comment
from lxml.html import HtmlElement

from data.readers.days import is_plausible, parse_day
from data.readers.fields import web_address

# In the order they are believed; where one is missing or no date, the next is asked.
DATE_KEYS = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "publication_date", "publicationdate",
    "publish-date", "publish_date", "publishdate", "publishtime", "published_time", "pubdate", "dc.date.issued",
    "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "dc.terms.date",
    "citation_publication_date", "citation_date", "article.created", "article_date_original",
    "originalpublicationdate", "date_published", "created", "date", "og:pubdate", "rnews:datepublished",
    "article:post_date",
)  # fmt: skip
_TITLE_KEYS = ("og:title", "dc.title", "dcterms.title", "twitter:title", "title", "parsely-title", "sailthru.title")
_PUBLISHER_KEYS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name", "copyright")
_ARTICLE_TYPES = ("Article", "BlogPosting", "Report", "LiveBlog")
# Chrome, Firefox and Edge write the first form, SingleFile the second.
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(https?://\S+)|Page saved with SingleFile\s+url:\s*(https?://\S+)")
_COMMENTS_LOOKED_AT = 10
_TITLE_JOINT = re.compile(r"\s+[|·•–—-]\s+|\s*\|\s*")
_SPACE = re.compile(r"\s+")
_MAX_JSON_CHARS = 5_000_000
_MAX_TIME_ELEMENTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMetadata:
    """What was found; `published_text` is a stated date that could not be read as a plausible day."""

    title: str | None
    published: date | None
    published_text: str | None
    url: str | None
    publisher: str | None
    article_body: str | None


def find_metadata(tree: HtmlElement) -> PageMetadata:
    """What the page says about itself; nothing is guessed."""
    linked = next(_linked_articles(tree), {})
    metas = _metas(tree)
    url = _url(tree, linked, metas)
    publisher = _publisher(linked, metas, url)
    title, title_day = _title(tree, linked, metas, publisher)
    stated = tuple(_stated_dates(tree, linked, metas))
    days = [day for text in stated if (day := parse_day(text)) and is_plausible(day)]
    published = next(iter(days), title_day)
    return PageMetadata(
        title=title,
        published=published,
        published_text=None if published else next(iter(stated), None),
        url=url,
        publisher=publisher,
        article_body=_string(linked.get("articleBody")),
    )


def collapse(text: str) -> str:
    """The text with every run of white space as one space."""
    return _SPACE.sub(" ", text).strip()


def _linked_articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iterfind('.//script[@type="application/ld+json"]'):
        text = (script.text or "").strip().removeprefix("<!--").removesuffix("-->").rstrip(" ;\n")
        if not text or len(text) > _MAX_JSON_CHARS:
            continue
        try:
            root = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue  # broken JSON-LD is common; the other sources are asked
        yield from (item for item in _walk(root) if _is_article(item))


def _walk(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(value, list):
        for entry in value:
            yield from _walk(entry, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from _walk(value.get(key), depth + 1)


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and any(kind in name for kind in _ARTICLE_TYPES) for name in names)


def _metas(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = collapse(meta.get("content") or "")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (key := meta.get(attribute)):
                found.setdefault(key.strip().lower(), content)
    return found


def _stated_dates(tree: HtmlElement, linked: dict[str, Any], metas: dict[str, str]) -> Iterator[str]:
    for key in ("datePublished", "dateCreated"):
        if text := _string(linked.get(key)):
            yield text
    yield from (metas[key] for key in DATE_KEYS if key in metas)
    for element in tree.xpath('//*[@itemprop="datePublished"]')[:_MAX_TIME_ELEMENTS]:
        yield from _own_date(element)
    for element in tree.xpath("//time[@pubdate]|//article//time[@datetime]|//main//time[@datetime]")[
        :_MAX_TIME_ELEMENTS
    ]:
        yield from _own_date(element)


def _own_date(element: HtmlElement) -> Iterator[str]:
    text = element.get("datetime") or element.get("content") or collapse(element.text_content())
    if text.strip():
        yield text.strip()[:100]


def _title(
    tree: HtmlElement, linked: dict[str, Any], metas: dict[str, str], publisher: str | None
) -> tuple[str | None, date | None]:
    """The headline, and the day some sites put behind it ("... | DW | 10.06.2013")."""
    page_title = collapse(tree.findtext(".//title") or "")
    headings = [text for heading in tree.iter("h1") if (text := collapse(heading.text_content()))]
    stated = (
        _string(linked.get("headline")) or next((metas[key] for key in _TITLE_KEYS if key in metas), "") or page_title
    )
    if not stated:
        return (headings[0], None) if len(headings) == 1 else (None, None)
    matching = [
        text for text in headings if len(text) >= 10 and (stated.startswith(text) or page_title.startswith(text))
    ]
    shown, day = _without_site(stated, publisher)
    _, page_day = _without_site(page_title, publisher)
    return (matching[0] if matching else shown), day or page_day


def _without_site(title: str, publisher: str | None) -> tuple[str, date | None]:
    pieces = _TITLE_JOINT.split(title)
    joints = _TITLE_JOINT.findall(title)
    day: date | None = None
    site = {(publisher or "").casefold(), (publisher or "").casefold().partition(".")[0]}
    while len(pieces) > 1:
        stated = parse_day(pieces[-1]) if pieces[-1][:1].isdigit() else None
        if stated is not None:
            day = day or stated
        elif not _is_site_name(pieces[-1], site, dated=day is not None):
            break
        pieces.pop()
        joints.pop()
    joined = pieces[0] + "".join(joint + piece for joint, piece in zip(joints, pieces[1:], strict=True))
    return joined.strip(), day if day is not None and is_plausible(day) else None


def _is_site_name(piece: str, site: Iterable[str], *, dated: bool) -> bool:
    # Behind a headline and before a date stands the site, even where the page names its publisher otherwise.
    return (
        piece.casefold() in site
        or (dated and len(piece.split()) <= 3)
        or re.fullmatch(r"(www\.)?[\w-]+\.[a-z]{2,6}", piece.lower()) is not None
    )


def _url(tree: HtmlElement, linked: dict[str, Any], metas: dict[str, str]) -> str | None:
    page = linked.get("mainEntityOfPage")
    candidates = [
        *(link.get("href") for link in tree.xpath('//link[translate(@rel, "CANOIL", "canoil")="canonical"]')[:3]),
        metas.get("og:url"),
        _string(linked.get("url")),
        _string(page.get("@id")) if isinstance(page, dict) else _string(page),
        metas.get("twitter:url"),
        _saved_from(tree),
    ]
    return next((address for candidate in candidates if (address := web_address(candidate))), None)


def _saved_from(tree: HtmlElement) -> str | None:
    # Browsers that save a page write where it came from into a comment before or just inside <html>.
    root = tree.getroottree().getroot()
    before = [node for node in root.itersiblings(preceding=True) if isinstance(node, _Comment)]
    comments = [*before, *islice(root.iter(Comment), _COMMENTS_LOOKED_AT)]
    found = (_SAVED_FROM.search(comment.text or "") for comment in comments)
    return next((match[1] or match[2] for match in found if match), None)


def _publisher(linked: dict[str, Any], metas: dict[str, str], url: str | None) -> str | None:
    stated = linked.get("publisher")
    publishers = stated if isinstance(stated, list) else [stated]
    names = [_string(entry.get("name")) if isinstance(entry, dict) else _string(entry) for entry in publishers]
    host = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    candidates = [*names, *(metas.get(key) for key in _PUBLISHER_KEYS), host]
    return next((name for name in candidates if name and len(name) <= 100 and not name.startswith("http")), None)


def _string(value: object) -> str | None:
    if isinstance(value, list):
        value = next((entry for entry in value if isinstance(entry, str)), None)
    return value.strip() or None if isinstance(value, str) else None
