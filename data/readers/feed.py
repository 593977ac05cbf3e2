"""News feeds (RSS 2.0, RSS 1.0, Atom), one article per entry, and other XML of articles. Runs in the child process."""

from collections.abc import Iterator

from lxml import etree

from data.readers.decoding import clean_controls
from data.readers.fields import language_code, web_address
from data.readers.markup import local_name, plain
from data.readers.result import FoundArticle, Reading, ReadWarning, Source
from data.readers.xml_articles import find_articles
from geo.errors import ReadError

# By local name, best first: the whole text before the teaser.
_TEXTS = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "date", "updated")
_ENTRIES = frozenset({"item", "entry"})
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def read(source: Source) -> Reading:
    """The entries that hold text, in order; mark-up inside them is taken off.

    Raises ReadError: E_CORRUPT, E_UNSUPPORTED (XML that is no feed), E_NO_ARTICLES.
    """
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
        root = etree.fromstring(source.content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damaged(source.name) from error
    if root is None:
        raise _damaged(source.name)
    if local_name(root) not in {"rss", "feed", "RDF"}:
        return _other_articles(root, source.name)
    warnings: list[ReadWarning] = []
    articles = tuple(_articles(root, source.name, warnings))
    if not articles:
        raise ReadError(
            source.name, "E_NO_ARTICLES", "the feed has no entry with a text.", "Save the articles themselves."
        )
    return Reading(articles=articles, warnings=tuple(warnings))


def _other_articles(root: etree._Element, name: str) -> Reading:
    warnings: list[ReadWarning] = []
    articles = tuple(find_articles(root, name, warnings))
    if not articles:
        reason = f"it is XML that begins with <{local_name(root)[:40]}> and no news feed."
        raise ReadError(name, "E_UNSUPPORTED", reason, "Save the article as text or HTML.")
    return Reading(articles=articles, warnings=tuple(warnings))


def _damaged(name: str) -> ReadError:
    return ReadError(name, "E_CORRUPT", "the XML is damaged.", "Download the feed again.")


def _articles(root: etree._Element, name: str, warnings: list[ReadWarning]) -> Iterator[FoundArticle]:
    channel = next((child for child in root if local_name(child) == "channel"), root)
    publisher, language = _child_text(channel, ("title",)), _child_text(channel, ("language",))
    entries = [element for element in root.iter() if local_name(element) in _ENTRIES]
    for number, entry in enumerate(entries, start=1):
        text, found = clean_controls(plain(_child_text(entry, _TEXTS) or ""), name)
        warnings.extend(found)
        if not text:
            warnings.append(ReadWarning(code="W_ROW", message=f"{name}, entry {number}: it has no text."))
            continue
        yield FoundArticle(
            text=text,
            title=plain(_child_text(entry, ("title",)) or "") or None,
            published_text=_child_text(entry, _DATES),
            published_source="metadata",
            url=web_address(_link(entry)),
            publisher=publisher,
            language=language_code(language or root.get(_LANGUAGE)),
            where=f", entry {number}",
        )


def _child_text(element: etree._Element, names: tuple[str, ...]) -> str | None:
    """The text of the first child so called that has any, with the text of what is inside it."""
    for name in names:
        for child in element:
            text = "".join(child.itertext()).strip() if local_name(child) == name else ""
            if text:
                return text
    return None


def _link(entry: etree._Element) -> str | None:
    links = [child for child in entry if local_name(child) == "link"]
    best = [link for link in links if link.get("rel") in {None, "alternate"}] or links
    return next((address for link in best if (address := link.get("href") or (link.text or "").strip())), None)
