"""The first rows of a table, for a person to say which column is what, and a first guess at that."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from data.readers.days import parse_day
from data.readers.fields import column_of, web_address
from data.readers.result import TableHead

HEAD_ROWS = 5
_MOST_CHARS = 300
# Fields a person may choose a column for, the one that must be first.
CHOSEN_FIELDS = ("text", "title", "date", "url", "source")
# A column of articles has longer cells than this on average; a headline is shorter.
_LEAST_TEXT_CHARS = 80


def cut_head(names: Sequence[str], rows: Iterable[Sequence[str]]) -> TableHead:
    """The head of a table: as many cells per row as there are names, long ones cut off."""
    width = len(names)
    cut = (tuple(cell[:_MOST_CHARS] for cell in row[:width]) for row in rows)
    return TableHead(names=tuple(names), rows=tuple((*row, *[""] * (width - len(row))) for row in cut))


def suggest_columns(head: TableHead) -> Mapping[str, str]:
    """Which column may hold which field: by its name, else by its cells. Fields nothing speaks for are absent."""
    found = {field: name for field, name in column_of(list(head.names)).items() if field in CHOSEN_FIELDS}
    cells = {name: [row[number] for row in head.rows if row[number].strip()] for number, name in enumerate(head.names)}
    free = [name for name in head.names if name not in found.values() and cells[name]]
    if "text" not in found:
        longest = max(free, key=lambda name: _mean_length(cells[name]), default=None)
        if longest is not None and _mean_length(cells[longest]) >= _LEAST_TEXT_CHARS:
            found["text"] = longest
    checks: tuple[tuple[str, Callable[[str], object]], ...] = (("date", parse_day), ("url", web_address))
    for field, holds in checks:
        fitting = (name for name in free if name not in found.values() and all(map(holds, cells[name])))
        if field not in found and (name := next(fitting, None)) is not None:
            found[field] = name
    return found


def _mean_length(cells: Sequence[str]) -> float:
    return sum(map(len, cells)) / len(cells)
