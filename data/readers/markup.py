"""Names of XML elements, and the plain text of the mark-up that feeds and exports carry inside a field."""

from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement, fromstring

from data.readers.html_metadata import collapse

_PARAGRAPHS = frozenset({"p", "div", "br", "li", "h1", "h2", "h3", "h4", "blockquote", "tr"})


def local_name(element: etree._Element) -> str:
    """The local name; also of a damaged file whose prefix no namespace was declared for."""
    return element.tag.rpartition("}")[2].rpartition(":")[2] if isinstance(element.tag, str) else ""


def plain(markup: str) -> str:
    """Paragraphs of text out of HTML; blank lines between them."""
    if "<" not in markup and "&" not in markup:
        return "\n\n".join(filter(None, map(collapse, markup.split("\n\n"))))
    try:
        tree = fromstring(f"<div>{markup}</div>")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return collapse(markup)
    return "\n\n".join(filter(None, (collapse(part) for part in "".join(_pieces(tree)).split("\0"))))


def _pieces(element: HtmlElement) -> Iterator[str]:
    """The text of an element; NUL where a paragraph begins or ends."""
    if element.tag in {"script", "style"} or not isinstance(element.tag, str):
        return
    edge = "\0" if element.tag in _PARAGRAPHS else ""
    yield edge + (element.text or "")
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""
    yield edge
