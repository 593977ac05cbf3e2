"""What the parent and the reading child say to each other: frames of bytes, readings as JSON."""

from datetime import date
from typing import IO, Any

from data.readers.result import FoundArticle, Reading, ReadWarning, TableHead
from geo.model import Part, PartKind, Span

_LENGTH_BYTES = 8


def write_frame(stream: IO[bytes], content: bytes) -> None:
    """Write the length and the content, and flush."""
    stream.write(len(content).to_bytes(_LENGTH_BYTES, "big"))
    stream.write(content)
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes:
    """The content of the next frame; raises EOFError when the stream ends before it is whole."""
    length = int.from_bytes(_read_exactly(stream, _LENGTH_BYTES), "big")
    return _read_exactly(stream, length)


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """The reading in lists, dicts and strings."""
    return {
        "articles": [_article_to_json(article) for article in reading.articles],
        "warnings": [[warning.code, warning.message] for warning in reading.warnings],
    }


def reading_from_json(answer: dict[str, Any]) -> Reading:
    """The reading that `reading_to_json` took apart."""
    return Reading(
        articles=tuple(_article_from_json(article) for article in answer["articles"]),
        warnings=tuple(ReadWarning(code=code, message=message) for code, message in answer["warnings"]),
    )


def head_to_json(head: TableHead) -> dict[str, Any]:
    """The head of a table in lists and strings."""
    return {"names": list(head.names), "rows": [list(row) for row in head.rows]}


def head_from_json(answer: dict[str, Any]) -> TableHead:
    """The head that `head_to_json` took apart."""
    return TableHead(names=tuple(answer["names"]), rows=tuple(tuple(row) for row in answer["rows"]))


_PLAIN = ("text", "title", "published_text", "published_source", "url", "publisher", "language", "source_id", "where")
_DAYS = ("published", "published_guess")


def _article_to_json(article: FoundArticle) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(article, name) for name in _PLAIN}
    for name in _DAYS:
        day: date | None = getattr(article, name)
        values[name] = day.isoformat() if day else None
    parts = article.parts
    values["parts"] = None if parts is None else [[part.span.start, part.span.end, part.kind.value] for part in parts]
    return values


def _article_from_json(values: dict[str, Any]) -> FoundArticle:
    parts = values["parts"]
    known: dict[str, Any] = {name: values[name] for name in _PLAIN}
    known |= {name: date.fromisoformat(values[name]) if values[name] else None for name in _DAYS}
    return FoundArticle(
        **known,
        parts=None if parts is None else tuple(_part(*part) for part in parts),
    )


def _part(start: int, end: int, kind: str) -> Part:
    return Part(span=Span(start=start, end=end), kind=PartKind(kind))


def _read_exactly(stream: IO[bytes], n_bytes: int) -> bytes:
    content = stream.read(n_bytes)
    if len(content) < n_bytes:
        raise EOFError(f"{n_bytes} bytes expected, {len(content)} came")
    return content
