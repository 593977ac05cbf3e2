"""Which formats are read, and by which module."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from data.readers.result import Reading, Source, TableHead


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One family of formats; `module` has `read(source) -> Reading`, which raises ReadError only.

    `hostile`: its libraries can hang or die on a crafted file, so it runs in a child process (data.readers.supervised).
    """

    format: str
    suffixes: tuple[str, ...]
    module: str
    hostile: bool

    def read(self, source: Source) -> Reading:
        """What the file holds, read in this process; the module and its libraries are imported only now."""
        return self.load()(source)

    def head(self, source: Source) -> TableHead:
        """The first rows of a table, read in this process; only for TABLE_FORMATS."""
        return cast("Callable[[Source], TableHead]", import_module(self.module).head)(source)

    def load(self) -> Callable[[Source], Reading]:
        """The module's `read`, imported."""
        return cast("Callable[[Source], Reading]", import_module(self.module).read)


READERS: tuple[Reader, ...] = (
    Reader(format="text", suffixes=(".txt", ".md"), module="data.readers.text", hostile=False),
    Reader(format="html", suffixes=(".html", ".htm"), module="data.readers.html", hostile=True),
    Reader(format="pdf", suffixes=(".pdf",), module="data.readers.pdf", hostile=True),
    Reader(format="docx", suffixes=(".docx",), module="data.readers.docx", hostile=True),
    Reader(format="odt", suffixes=(".odt",), module="data.readers.odt", hostile=True),
    Reader(format="rtf", suffixes=(".rtf",), module="data.readers.rtf", hostile=True),
    Reader(format="xlsx", suffixes=(".xlsx",), module="data.readers.xlsx", hostile=True),
    Reader(format="mail", suffixes=(".eml", ".mhtml", ".mht"), module="data.readers.mail", hostile=True),
    Reader(format="feed", suffixes=(".rss", ".atom", ".xml"), module="data.readers.feed", hostile=True),
    Reader(format="table", suffixes=(".csv", ".tsv"), module="data.readers.tables", hostile=False),
    Reader(format="json", suffixes=(".jsonl", ".ndjson", ".json"), module="data.readers.jsonl", hostile=False),
)
ARCHIVE_SUFFIXES = (".zip",)
# Formats whose columns a person may name.
TABLE_FORMATS = frozenset({"table", "xlsx", "json"})


def reader_of(file_format: str) -> Reader:
    """The reader of a format that data.readers.sniffing names."""
    return next(reader for reader in READERS if reader.format == file_format)
