"""OpenDocument texts: headings, paragraphs and table rows in the order of the document. Runs in the child process."""

from collections.abc import Iterator

from lxml import etree

from data.readers.html_metadata import collapse
from data.readers.layout import Block, lay_out
from data.readers.package import check_package, damaged
from data.readers.result import FoundArticle, Reading, Source
from geo.errors import ReadError
from geo.model import PartKind

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
# Deleted passages, comments and footnotes' numbers are no text of the article.
_SKIPPED = frozenset({f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note-citation"})
_BREAKS = {f"{_TEXT}s": " ", f"{_TEXT}tab": " ", f"{_TEXT}line-break": "\n"}


def read(source: Source) -> Reading:
    """The document's article; the style "Title", else a heading at the top, is its title.

    Raises ReadError: E_CORRUPT, E_ENCRYPTED, E_ARCHIVE_BOMB, E_TOO_MANY_FILES, E_XML_ENTITY, E_NO_TEXT.
    """
    content = check_package(source, "content.xml")
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise damaged(source.name) from error
    body = root.find(f"{_OFFICE}body")
    blocks = [block for block in _blocks(body if body is not None else root) if block.text]
    if not blocks:
        raise ReadError(
            source.name, "E_NO_TEXT", "the document holds no text.", "Check that the article was saved with its text."
        )
    if blocks[0].kind is PartKind.SUBHEAD and all(block.kind is not PartKind.TITLE for block in blocks):
        blocks[0] = Block(blocks[0].text, PartKind.TITLE)
    text, parts = lay_out(blocks)
    title = next((part.span.of(text) for part in parts if part.kind is PartKind.TITLE), None)
    return Reading(articles=(FoundArticle(text=text, title=title, parts=parts or None),))


def _blocks(element: etree._Element) -> Iterator[Block]:
    for child in element:
        if child.tag in _SKIPPED or not isinstance(child.tag, str):
            continue
        if child.tag == f"{_TEXT}h":
            yield Block(_words(child), PartKind.SUBHEAD)
        elif child.tag == f"{_TEXT}p":
            is_title = (child.get(f"{_TEXT}style-name") or "").startswith("Title")
            yield Block(_words(child), PartKind.TITLE if is_title else PartKind.BODY)
        elif child.tag == f"{_TABLE}table-row":
            cells = (" ".join(block.text for block in _blocks(cell)) for cell in child)
            yield Block(" | ".join(cell for cell in cells if cell.strip()), PartKind.BODY)
        else:
            yield from _blocks(child)


def _words(element: etree._Element) -> str:
    return collapse("".join(_pieces(element)))


def _pieces(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif isinstance(child.tag, str) and child.tag not in _SKIPPED:
            yield from _pieces(child)
        yield child.tail or ""
