"""Saved web pages: the text by trafilatura, the head by the page's own metadata. Runs in the child process."""

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from html import unescape

from htmldate import find_date
from lxml.etree import LxmlError, _Element
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction
from trafilatura.metadata import Document
from trafilatura.settings import Extractor

from data.readers.days import is_plausible, parse_day
from data.readers.decoding import declared_charset, repair_mojibake
from data.readers.html_metadata import PageMetadata, collapse, find_metadata
from data.readers.layout import Block, lay_out
from data.readers.limits import MAX_MARKUP_CHARS, MAX_PAGE_BYTES, MEGABYTE
from data.readers.result import FoundArticle, Reading, ReadWarning, Source
from data.readers.text import read_text
from geo.errors import ReadError
from geo.model import PartKind

Warnings = tuple[ReadWarning, ...]

# trafilatura 2.3 in fast mode: F1 .962 on the 181 pages of the Scrapinghub benchmark at 105 pages/s; its slower
# default mode .960 at 37 pages/s.
_OPTIONS = Extractor(fast=True, comments=False, tables=True, formatting=True)

# libxml2 drops what lies deeper than 256 elements without a word; a page that lost more than this share of its letters
# is refused. Sound pages keep .97 and more.
MIN_KEPT_SHARE = 0.5
_MIN_LETTERS = 200
_DEEP = 200
_HIDDEN = re.compile(
    r"<(script|style|template|svg|noscript|iframe|textarea|select|head)\b.*?</\1\s*>|<!--.*?-->",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]*>")
# libxml2 2.14 stops reading at </html>, though browsers go on; without these end tags it closes both by itself.
_PAGE_END = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
# Pictures inside the page (SingleFile saves them so) can be most of a file and say nothing.
_EMBEDDED = re.compile(r"""(=\s*["']?|url\(["']?)data:[^"')>\s]{200,}""", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")

_CAPTION_PATH = (
    "//figcaption|//*[self::p or self::div or self::span or self::small or self::dd]"
    "[contains(@class,'caption') or contains(@class,'Caption') or contains(@class,'bildunterschrift')]"
)
_NOT_ARTICLE = frozenset({"nav", "footer", "aside", "form", "menu"})
_CAPTION_SIGN = "§caption§"
_MAX_CAPTION_CHARS = 600
# Below this an extraction is compared with the text the page gives in its JSON-LD.
_SHORT_TEXT_CHARS = 250
_BLOCKS = frozenset({"p", "head", "item", "quote", "row", "list", "table", "div", "code"})


def read(source: Source) -> Reading:
    """The page's article: title, then body paragraphs, each set off by a blank line; captions are caption parts.

    Raises ReadError: E_UNSUPPORTED (no text), E_TOO_LARGE, E_CORRUPT, E_DEPTH, E_NO_TEXT.
    """
    text, warnings = _markup(source)
    tree = _parse(text, source.name)
    _check_complete(tree, text, source.name)
    metadata = find_metadata(tree)
    guess = None if metadata.published else _guessed_day(tree, metadata.url)
    blocks = list(_blocks(tree, metadata))
    if not blocks:
        remedy = "Copy the article's text into a .txt file and load that."
        raise ReadError(source.name, "E_NO_TEXT", "no article text was found in the page.", remedy)
    title, blocks, repairs = _repaired(metadata.title, blocks, source.name)
    laid_out, parts = lay_out(blocks, title=title)
    article = FoundArticle(
        text=laid_out,
        title=title,
        published=metadata.published,
        published_text=metadata.published_text,
        published_source="metadata",
        published_guess=guess,
        url=metadata.url,
        publisher=metadata.publisher,
        parts=parts,
    )
    return Reading(articles=(article,), warnings=warnings + repairs)


def _markup(source: Source) -> tuple[str, Warnings]:
    if len(source.content) <= MAX_PAGE_BYTES:
        # Mojibake is repaired in the text that was found: looking for it in 20 MB of mark-up takes seconds.
        text, warnings = read_text(source, declared=declared_charset(source.content), repair=False)
        text = _PAGE_END.sub("", _EMBEDDED.sub(r"\1", _XML_DECLARATION.sub("", text)))
        if len(text) <= MAX_MARKUP_CHARS:
            return text, warnings
    reason = f"the page has more than {MAX_MARKUP_CHARS // MEGABYTE} MB of mark-up."
    raise ReadError(source.name, "E_TOO_LARGE", reason, "Save the article's text as .txt and load that.")


def _repaired(title: str | None, blocks: list[Block], name: str) -> tuple[str | None, list[Block], Warnings]:
    repairs = [repair_mojibake(block.text, name) for block in blocks]
    whole_title = repair_mojibake(title, name)[0] if title else None
    mended = [Block(text, block.kind) for block, (text, _) in zip(blocks, repairs, strict=True)]
    return whole_title, mended, next((told for _, told in repairs if told), ())


def _parse(text: str, name: str) -> HtmlElement:
    try:
        return document_fromstring(text, parser=HTMLParser(encoding=None))
    except (LxmlError, ValueError) as error:
        raise ReadError(
            name, "E_CORRUPT", "the page cannot be read as HTML.", "Save it again from the browser."
        ) from error


def _check_complete(tree: HtmlElement, text: str, name: str) -> None:
    visible = unescape(_TAG.sub(" ", _HIDDEN.sub(" ", text)))
    n_letters = sum(map(str.isalpha, visible))
    if n_letters < _MIN_LETTERS:
        return
    n_kept = sum(map(str.isalpha, tree.text_content()))
    if n_kept >= MIN_KEPT_SHARE * n_letters:
        return
    remedy = "Open it in a browser and save the text as .txt."
    if max(sum(1 for _ in element.iterancestors()) for element in tree.iter()) > _DEEP:
        raise ReadError(name, "E_DEPTH", "its elements are nested so deeply that most text would be lost.", remedy)
    raise ReadError(name, "E_CORRUPT", "its markup is damaged, so that most of the text would be lost.", remedy)


def _guessed_day(tree: HtmlElement, url: str | None) -> date | None:
    # Right for 9 of 10 pages of htmldate's own test set, hence told as "guessed".
    found = find_date(deepcopy(tree), original_date=True, extensive_search=True, url=url)
    day = parse_day(found) if found else None
    return day if day is not None and is_plausible(day) else None


def _blocks(tree: HtmlElement, metadata: PageMetadata) -> Iterator[Block]:
    loose_captions = _mark_captions(tree)
    document = bare_extraction(tree, options=_OPTIONS)
    found = list(_body_blocks(document.body)) if isinstance(document, Document) and document.body is not None else []
    n_chars = sum(len(block.text) for block in found)
    if n_chars < _SHORT_TEXT_CHARS and metadata.article_body and len(metadata.article_body) > n_chars:
        paragraphs = re.split(r"\n+", unescape(_TAG.sub(" ", metadata.article_body)))
        found = [Block(collapse(paragraph), PartKind.BODY) for paragraph in paragraphs if paragraph.strip()]
    shown = {block.text for block in found if block.kind is PartKind.CAPTION}
    if found:
        yield from (Block(caption, PartKind.CAPTION) for caption in loose_captions if caption not in shown)
    yield from found


def _mark_captions(tree: HtmlElement) -> list[str]:
    """Turn figures into marked paragraphs, which survive extraction where they stand; the captions inside the article.

    trafilatura drops figures with their captions, but captions name places.
    """
    inside: list[str] = []
    for element in tree.xpath(_CAPTION_PATH):
        caption = collapse(element.text_content())
        ancestors = {ancestor.tag for ancestor in element.iterancestors()}
        if not 3 < len(caption) <= _MAX_CAPTION_CHARS or ancestors & _NOT_ARTICLE or element.getroottree() is None:
            continue
        figure = next((ancestor for ancestor in element.iterancestors("figure")), element)
        if figure.getparent() is None or figure.find(".//table") is not None:
            continue
        if ancestors & {"article", "main"} and caption not in inside:
            inside.append(caption)
        paragraph = figure.makeelement("p")
        paragraph.text, paragraph.tail = f"{_CAPTION_SIGN} {caption}", figure.tail
        figure.getparent().replace(figure, paragraph)
    return inside


def _body_blocks(element: _Element) -> Iterator[Block]:
    """Blocks of trafilatura's result in order; a table row is one block, its cells apart by " | "."""
    for child in element:
        if not isinstance(child.tag, str):
            continue
        if child.tag == "row":
            cells = [collapse("".join(cell.itertext())) for cell in child.iter("cell")]
            yield from _block(" | ".join(cell for cell in cells if cell), PartKind.BODY)
        elif any(inner.tag in _BLOCKS for inner in child.iterdescendants() if isinstance(inner.tag, str)):
            yield from _block(collapse(child.text or ""), PartKind.BODY)
            yield from _body_blocks(child)
        else:
            yield from _block(_inline_text(child), _KINDS.get(child.tag, PartKind.BODY))
        if child.tag in _BLOCKS or child.tag == "row":
            yield from _block(collapse(child.tail or ""), PartKind.BODY)


_KINDS = {"head": PartKind.SUBHEAD, "quote": PartKind.QUOTE}


def _inline_text(element: _Element) -> str:
    for line_break in element.iter("lb"):
        line_break.tail = " " + (line_break.tail or "")
    return collapse("".join(element.itertext()))


def _block(text: str, kind: PartKind) -> Iterator[Block]:
    if text.startswith(_CAPTION_SIGN):
        text, kind = text.removeprefix(_CAPTION_SIGN).strip(), PartKind.CAPTION
    if text:
        yield Block(text, kind)
