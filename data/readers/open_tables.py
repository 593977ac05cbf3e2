"""Which tables of a file need a person to say which column is what."""

from contextlib import suppress

from data.readers import archive
from data.readers.fields import column_of
from data.readers.formats import TABLE_FORMATS
from data.readers.head import suggest_columns
from data.readers.names import display_name, suffix_of
from data.readers.reading import open_file, read_head
from data.readers.result import OpenTable, ReadResult, Source
from geo.errors import ReadError

# Nobody names the columns of more tables of one archive in a sitting.
MOST_TABLES = 20


def find_open_tables(file_name: str, content: bytes) -> tuple[OpenTable, ...]:
    """The tables whose column of texts has no known name, or whose column of days has none.

    An archive's tables are named "archive.zip/table.csv", MOST_TABLES at most. What cannot be read is left out: reading
    it as a whole has said why.
    """
    found: list[OpenTable] = []

    def look(name: str, suffix: str, content: bytes) -> ReadResult | Source:
        file_format, source = open_file(name, suffix, content)
        if file_format == "archive":
            return source
        if file_format in TABLE_FORMATS and (missing := _missing(source)):
            found.append(OpenTable(name=name, content=content, missing=missing))
        return ReadResult(articles=())

    # an archive says in the end that no member gave an article: they were only looked at
    with suppress(ReadError):
        inner = look(display_name(file_name), suffix_of(file_name), content)
        if isinstance(inner, Source):
            archive.read(inner, look)
    return tuple(found[:MOST_TABLES])


def _missing(source: Source) -> str | None:
    head = read_head(source.name, source.content)
    if head is None:
        return None
    known, guessed = column_of(list(head.names)), suggest_columns(head)
    if "text" not in known:
        return "text"
    return "date" if "date" not in known and "date" in guessed else None
