"""PDF files: the text layer by pdfium, its lines joined to paragraphs. Runs in the child process."""

import ctypes
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import pairwise
from typing import NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw as pdfium_c

from data.readers.decoding import clean_controls
from data.readers.html_metadata import collapse
from data.readers.layout import Block, lay_out
from data.readers.limits import MAX_PAGES
from data.readers.result import FoundArticle, Reading, ReadWarning, Source
from geo.datelines import match_dateline
from geo.errors import ReadError
from geo.model import PartKind

# A page with fewer letters has no text layer worth the name (stamps, page numbers of a scan).
_MIN_PAGE_LETTERS = 25
# Share of such pages from which a file counts as scanned.
_SCANNED_SHARE = 0.8
# A line this much further down than its neighbours usually are begins a paragraph; so does one of this much
# larger or smaller type.
_GAP_FACTOR = 1.3
_SIZE_FACTOR = 1.18
# A line shorter than this share of the usual width ends its paragraph when it also ends its sentence.
_SHORT_LINE_SHARE = 0.85
_SENTENCE_END = re.compile(r"[.!?…؟:][\"'»“”’)\]]*\Z")
_HYPHENATED = re.compile(r"[^\W\d_][-\u00ad\u2010\ufffe\x02]\Z")
_DIGITS = re.compile(r"\d+")
_MIN_PAGES_FOR_RUNNING_HEADS = 2
_SAME_HEIGHT_POINTS = 4.0
_PAGES_LOOKED_AT = 10
_TITLE_WITHIN_BLOCKS = 6
_MAX_HEADING_CHARS = 250
_DATELINE_WITHIN_LINES = 6


class _Line(NamedTuple):
    """A line of a page: text, distance of its base from the bottom of the page and type size, both in points."""

    text: str
    base: float
    size: float
    page: int


def read(source: Source) -> Reading:
    """The file's article: paragraphs set off by blank lines, without running heads and page numbers.

    Raises ReadError: E_ENCRYPTED, E_CORRUPT, E_NO_TEXT (scanned, or no text at all).
    """
    with closing(_open(source)) as document:
        n_pages = len(document)
        pages = [_page_lines(document, index) for index in range(min(n_pages, MAX_PAGES))]
        _check_text_layer(source.name, document, pages)
        title = collapse(document.get_metadata_value("Title") or "")
    blocks = list(_blocks(_without_running_heads(pages)))
    text, parts = lay_out(blocks)
    text, warnings = clean_controls(text, source.name)
    if n_pages > MAX_PAGES:
        message = f"{source.name}: only the first {MAX_PAGES:,} of {n_pages:,} pages were read."
        warnings += (ReadWarning(code="W_TRUNCATED", message=message),)
    heading = next((part.span.of(text) for part in parts if part.kind is PartKind.TITLE), None)
    # The title property is often "Microsoft Word - x.doc"; it counts when the text has it too.
    stated = title if len(title) > 3 and title.casefold() in text.casefold() else None
    article = FoundArticle(text=text, title=heading or stated, parts=parts if heading else None)
    return Reading(articles=(article,), warnings=warnings)


def _open(source: Source) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(source.content)
    except pdfium.PdfiumError as error:
        if error.err_code in {pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY}:
            raise ReadError(
                source.name,
                "E_ENCRYPTED",
                "it is protected with a password.",
                "Save a copy without password and load that.",
            ) from error
        raise ReadError(
            source.name,
            "E_CORRUPT",
            "the PDF is damaged or incomplete.",
            "Download it again, or print it to a new PDF.",
        ) from error


def _page_lines(document: pdfium.PdfDocument, index: int) -> list[_Line]:
    """The lines of a page in reading order; none for a page that cannot be loaded."""
    try:
        with closing(document[index]) as page, closing(page.get_textpage()) as textpage:
            return list(_lines(textpage, index))
    except pdfium.PdfiumError:
        return []


def _lines(textpage: pdfium.PdfTextPage, page: int) -> Iterator[_Line]:
    n_chars = textpage.count_chars()
    text = textpage.get_text_range() if n_chars else ""
    start = 0
    for line in text.split("\n"):
        first = min(start + len(line) - len(line.lstrip()), n_chars - 1)
        if shown := collapse(line):
            yield _Line(shown, _base(textpage, first), _type_size(textpage, first), page)
        start += len(line) + 1


def _base(textpage: pdfium.PdfTextPage, index: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium_c.FPDFText_GetCharOrigin(textpage, index, x, y)
    return y.value


def _type_size(textpage: pdfium.PdfTextPage, index: int) -> float:
    return float(pdfium_c.FPDFText_GetFontSize(textpage, index))


def _check_text_layer(name: str, document: pdfium.PdfDocument, pages: Sequence[list[_Line]]) -> None:
    letters = [sum(sum(map(str.isalpha, line.text)) for line in page) for page in pages]
    bare = [index for index, count in enumerate(letters) if count < _MIN_PAGE_LETTERS]
    if len(bare) > _SCANNED_SHARE * len(pages):
        n_pictures = sum(_has_picture(document, index) for index in bare[:_PAGES_LOOKED_AT])
        if n_pictures:
            raise ReadError(
                name,
                "E_NO_TEXT",
                "the PDF has no text layer; it looks scanned.",
                "Run text recognition (OCR) on it, with ocrmypdf for example, and load the result.",
            )
    if not any(letters):
        raise ReadError(
            name, "E_NO_TEXT", "the PDF holds no text.", "Check that the article was printed with its text."
        )


def _has_picture(document: pdfium.PdfDocument, index: int) -> bool:
    try:
        with closing(document[index]) as page:
            return any(True for _ in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=3))
    except pdfium.PdfiumError:
        return False


def _without_running_heads(pages: Sequence[list[_Line]]) -> list[_Line]:
    """All lines but those that stand at the same edge of more than half the pages, page numbers disregarded."""
    edges = Counter(key for page in pages for key in {_edge_key(line) for line in _edge_lines(page)})
    if len(pages) < _MIN_PAGES_FOR_RUNNING_HEADS:
        return [line for page in pages for line in page if not line.text.isdigit()]
    running = {key for key, count in edges.items() if count > len(pages) / 2}
    kept: list[_Line] = []
    for page in pages:
        edge = _edge_lines(page)
        kept.extend(line for line in page if not (line in edge and _edge_key(line) in running))
    return kept


def _edge_lines(page: list[_Line]) -> list[_Line]:
    return page[:2] + page[-2:]


def _edge_key(line: _Line) -> tuple[str, int]:
    return _DIGITS.sub("0", line.text), round(line.base / _SAME_HEIGHT_POINTS)


def _blocks(lines: Sequence[_Line]) -> Iterator[Block]:
    """Paragraphs and headings; the largest type among the first blocks of the file is the title."""
    if not lines:
        return
    body_size = statistics.median(line.size for line in lines for _ in line.text.split())
    paragraphs = list(_paragraphs(lines))
    top = [paragraph for paragraph in paragraphs[:_TITLE_WITHIN_BLOCKS] if _is_heading(paragraph, body_size)]
    title = max(top, key=lambda paragraph: paragraph[0].size, default=None)
    for paragraph in paragraphs:
        kind = PartKind.SUBHEAD if _is_heading(paragraph, body_size) else PartKind.BODY
        yield Block(_joined(paragraph), PartKind.TITLE if paragraph is title else kind)


def _paragraphs(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    gaps = [above.base - below.base for above, below in pairwise(lines) if above.page == below.page]
    usual_gap = statistics.median([gap for gap in gaps if gap > 0] or [0.0])
    lengths = sorted(len(line.text) for line in lines)
    usual_length = lengths[len(lengths) * 3 // 4]
    paragraph = [lines[0]]
    for number, (above, below) in enumerate(pairwise(lines)):
        # typed in one size without gaps, a headline is told by the dateline under it
        opens = number < _DATELINE_WITHIN_LINES and match_dateline(below.text, 0) is not None
        if opens or _begins_paragraph(above, below, usual_gap, usual_length):
            yield paragraph
            paragraph = []
        paragraph.append(below)
    yield paragraph


def _begins_paragraph(above: _Line, below: _Line, usual_gap: float, usual_length: int) -> bool:
    smaller, larger = sorted((above.size, below.size))
    if larger > _SIZE_FACTOR * max(smaller, 0.1):
        return True
    ends = _SENTENCE_END.search(above.text) is not None
    gap = above.base - below.base
    if above.page != below.page or gap < 0:
        return ends
    if gap > _GAP_FACTOR * usual_gap:
        return True
    return ends and len(above.text) < _SHORT_LINE_SHARE * usual_length


def _is_heading(paragraph: list[_Line], body_size: float) -> bool:
    length = sum(len(line.text) for line in paragraph)
    return length <= _MAX_HEADING_CHARS and all(line.size > _SIZE_FACTOR * body_size for line in paragraph)


def _joined(paragraph: Sequence[_Line]) -> str:
    text = paragraph[0].text
    for line in paragraph[1:]:
        if _HYPHENATED.search(text) and line.text[:1].islower():
            text = text[:-1] + line.text
        elif text.endswith(("-", "\u2010")):
            text += line.text
        else:
            text += " " + line.text
    return text.replace("\u00ad", "").replace("\ufffe", "").replace("\x02", "")
