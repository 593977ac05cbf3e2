"""Word documents: paragraphs, headings and table rows in the order of the document. Runs in the child process."""

import io
import re
from collections.abc import Iterator

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml.etree import LxmlError, _Element

from data.readers.archive import DAMAGED
from data.readers.html_metadata import collapse
from data.readers.layout import Block, lay_out
from data.readers.package import check_package, damaged
from data.readers.result import FoundArticle, Reading, ReadWarning, Source
from geo.errors import ReadError
from geo.model import PartKind

MAIN_PART = "word/document.xml"
_TEXT = re.compile(r"<w:t(?:\s[^>]*)?>([^<]*)</w:t>")
# Share of the letters in the main part that must arrive; deleted tracked text and fallback drawings are not counted.
MIN_KEPT_SHARE = 0.9

_SKIPPED = frozenset(
    {
        qn("w:del"),
        qn("w:moveFrom"),
        qn("w:instrText"),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    }
)
_BREAKS = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-", qn("w:softHyphen"): ""}
_STYLE_KINDS = {
    "title": PartKind.TITLE, "heading": PartKind.SUBHEAD, "subtitle": PartKind.LEAD, "caption": PartKind.CAPTION,
    "quote": PartKind.QUOTE, "intense quote": PartKind.QUOTE,
}  # fmt: skip


def read(source: Source) -> Reading:
    """The document's article, blocks apart by blank lines; its title has the style "Title" or is a heading at the top.

    Raises ReadError: E_CORRUPT, E_ENCRYPTED, E_ARCHIVE_BOMB, E_TOO_MANY_FILES, E_XML_ENTITY, E_NO_TEXT.
    """
    main_xml = check_package(source, MAIN_PART)
    document = _open(source)
    blocks = [block for block in _blocks(document.element.body, _style_names(document)) if block.text]
    if not blocks:
        raise ReadError(
            source.name,
            "E_NO_TEXT",
            "the document holds no text.",
            "If it holds pictures of pages, run text recognition (OCR) first.",
        )
    warnings = _completeness(source.name, main_xml, blocks)
    text, parts = lay_out(_with_title(blocks))
    title = next((part.span.of(text) for part in parts if part.kind is PartKind.TITLE), None)
    return Reading(articles=(FoundArticle(text=text, title=title, parts=parts or None),), warnings=warnings)


def _with_title(blocks: list[Block]) -> list[Block]:
    # Many documents head the article with "Heading 1" instead of the style "Title".
    if blocks[0].kind is PartKind.SUBHEAD and all(block.kind is not PartKind.TITLE for block in blocks):
        return [Block(blocks[0].text, PartKind.TITLE), *blocks[1:]]
    return blocks


def _open(source: Source) -> WordDocument:
    try:
        return Document(io.BytesIO(source.content))
    except (*DAMAGED, PackageNotFoundError, LxmlError, AttributeError, TypeError, AssertionError) as error:
        raise damaged(source.name) from error


def _style_names(document: WordDocument) -> dict[str, str]:
    return {style.style_id: (style.name or "").lower() for style in document.styles if style.style_id}


def _blocks(element: _Element, styles: dict[str, str]) -> Iterator[Block]:
    """Paragraphs and table rows in document order, also those in content controls and text boxes."""
    for child in element:
        if child.tag in _SKIPPED or not isinstance(child.tag, str):
            continue
        if child.tag == qn("w:p"):
            yield Block(_paragraph_text(child), _kind(child, styles))
            for box in child.iter(qn("w:txbxContent")):
                if not any(ancestor.tag in _SKIPPED for ancestor in box.iterancestors()):
                    yield from _blocks(box, styles)
        elif child.tag == qn("w:tr"):
            cells = [
                " ".join(block.text for block in _blocks(cell, styles) if block.text)
                for cell in child.iter(qn("w:tc"))
                if _row_of(cell) is child
            ]
            yield Block(" | ".join(cell for cell in cells if cell), PartKind.BODY)
        else:
            yield from _blocks(child, styles)


def _row_of(cell: _Element) -> _Element | None:
    return next(cell.iterancestors(qn("w:tr")), None)


def _paragraph_text(paragraph: _Element) -> str:
    pieces: list[str] = []

    def collect(element: _Element) -> None:
        for child in element:
            if child.tag in _SKIPPED or child.tag == qn("w:txbxContent"):
                continue
            if child.tag == qn("w:t"):
                pieces.append(child.text or "")
            elif child.tag in _BREAKS:
                pieces.append(_BREAKS[child.tag])
            else:
                collect(child)

    collect(paragraph)
    return collapse("".join(pieces))


def _kind(paragraph: _Element, styles: dict[str, str]) -> PartKind:
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    name = styles.get(style.get(qn("w:val")) or "", "") if style is not None else ""
    return _STYLE_KINDS.get(name.rstrip(" 123456789"), PartKind.BODY)


def _completeness(name: str, main_xml: bytes, blocks: list[Block]) -> tuple[ReadWarning, ...]:
    written = sum(sum(map(str.isalpha, text)) for text in _TEXT.findall(main_xml.decode("utf-8", "replace")))
    arrived = sum(sum(map(str.isalpha, block.text)) for block in blocks)
    if arrived >= MIN_KEPT_SHARE * written:
        return ()
    message = f"{name}: only {arrived:,} of {written:,} letters were read; compare the text with the document."
    return (ReadWarning(code="W_TRUNCATED", message=message),)
