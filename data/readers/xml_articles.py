"""XML that is no feed: exports of newsrooms and databases (NITF and home-made), an article per element with a text."""

from collections.abc import Iterator

from lxml import etree

from data.readers.decoding import clean_controls
from data.readers.fields import article_from, column_of
from data.readers.html_metadata import collapse
from data.readers.limits import MIN_TEXT_LETTERS
from data.readers.markup import local_name, plain
from data.readers.result import FoundArticle, ReadWarning

# NITF puts headline and text into one body, and days into attributes.
_INNER_TEXT = ("body.content", "articleBody", "fulltext")
_HEADLINES = ("hl1", "hedline", "headline", "title", "titel")
_DAYS = (("date.issue", "norm"), ("pubdata", "date.publication"), ("story.date", "norm"))
_MOST_HEADLINE_CHARS = 500


def find_articles(root: etree._Element, name: str, warnings: list[ReadWarning]) -> Iterator[FoundArticle]:
    """One article per element that has a child called text, body, content or the like, with a text in it."""
    number = 0
    waiting = [root]
    while waiting:
        element = waiting.pop()
        values = _values(element)
        if values is None:
            waiting += [child for child in reversed(element) if isinstance(child.tag, str)]
            continue
        number += 1
        text, found = clean_controls(values["text"], name)
        warnings.extend(found)
        yield article_from({**values, "text": text}, where=f", entry {number}")


def _values(element: etree._Element) -> dict[str, str] | None:
    """The element's fields by the names of data.readers.fields; None when it holds no text of an article."""
    children = {local_name(child): child for child in reversed(element) if isinstance(child.tag, str)}
    columns = column_of(list(children))
    if "text" not in columns or _holds_articles(children[columns["text"]]):
        return None
    text = _paragraphs(_inner(children[columns["text"]]))
    if sum(map(str.isalpha, text)) < MIN_TEXT_LETTERS:
        return None
    values = {field: _line(children[name]) for field, name in columns.items()}
    title = values.get("title") or _headline(element)
    return {**values, "text": text, "title": title[:_MOST_HEADLINE_CHARS], "date": values.get("date") or _day(element)}


def _holds_articles(element: etree._Element) -> bool:
    """Whether an element that is called like a text, such as <article>, has a text of its own inside."""
    return "text" in column_of([local_name(child) for child in element if isinstance(child.tag, str)])


def _inner(element: etree._Element) -> etree._Element:
    inside = (child for child in element.iter() if local_name(child) in _INNER_TEXT)
    return next(inside, element)


def _line(element: etree._Element) -> str:
    return collapse(plain("".join(element.itertext())).replace("\n", " "))


def _headline(element: etree._Element) -> str:
    found = (_line(child) for wanted in _HEADLINES for child in element.iter() if local_name(child) == wanted)
    return next(filter(None, found), "")


def _day(element: etree._Element) -> str:
    found = (child.get(name) for child in element.iter() for wanted, name in _DAYS if local_name(child) == wanted)
    return next(filter(None, found), "") or ""


def _paragraphs(element: etree._Element) -> str:
    """The text with a blank line between paragraphs; escaped mark-up in it is taken off."""
    parts = (plain(part) if "<" in part else collapse(part) for part in "".join(_pieces(element)).split("\0"))
    return "\n\n".join(filter(None, parts))


def _pieces(element: etree._Element) -> Iterator[str]:
    """The text of an element; NUL where a paragraph begins or ends.

    What stands among words is part of their line ("<p>in <location>Homs</location></p>"), what does not is a
    paragraph: no list of names of elements would fit everybody's.
    """
    inline = bool((element.text or "").strip() or any((child.tail or "").strip() for child in element))
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str):
            yield "" if inline else "\0"
            yield from _pieces(child)
            yield "" if inline else "\0"
        yield child.tail or ""
