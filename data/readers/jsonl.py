"""JSON and JSON Lines, one article per object; the text is kept as it stands in the file."""

import json
from collections.abc import Iterator

from data.readers.decoding import clean_controls
from data.readers.fields import article_from, column_of, columns_for
from data.readers.head import HEAD_ROWS, cut_head
from data.readers.limits import MAX_COLUMNS, MAX_ROWS
from data.readers.result import FoundArticle, Reading, ReadWarning, Source, TableHead
from data.readers.text import read_text
from geo.errors import ReadError

# Keys under which a list of articles may hang in one JSON document, in this order.
LIST_KEYS = ("articles", "items", "documents", "results", "data", "entries", "response", "hits")
_NESTED = ("_source", "fields")
_LINE_SUFFIXES = frozenset({".jsonl", ".ndjson"})


def read(source: Source) -> Reading:
    """The articles of all sound objects in order, and one W_ROW warning per object or line that is not.

    Raises ReadError: E_UNSUPPORTED (no text), E_CORRUPT, E_DEPTH, E_NO_TEXT_COLUMN, E_NO_ARTICLES.
    """
    # No repair: whoever gives JSON counts offsets in the text as it stands there.
    text, warnings = read_text(source, repair=False)
    objects = _Objects(source)
    articles = tuple(objects.lines(text) if _is_lines(source, text) else objects.document(text))
    if not articles:
        raise objects.nothing_found()
    return Reading(articles=articles, warnings=warnings + tuple(objects.warnings))


def head(source: Source) -> TableHead:
    """The keys of the first objects in the order they come up, and the objects. Raises ReadError as `read` does."""
    text, _ = read_text(source, repair=False)
    objects = _Objects(source)
    found = objects.lines(text) if _is_lines(source, text) else objects.document(text)
    while len(objects.first) < HEAD_ROWS and next(found, None) is not None:
        pass
    if not objects.first:
        raise objects.nothing_found()
    names = list(dict.fromkeys(key for item in objects.first for key in item))[:MAX_COLUMNS]
    return cut_head(names, ([item.get(name, "") for name in names] for item in objects.first))


def _is_lines(source: Source, text: str) -> bool:
    # ".json" files of one object per line are common, ".jsonl" files with one indented document happen.
    stripped = text.lstrip()
    first = stripped.partition("\n")[0].strip()
    one_line_object = first.startswith("{") and first.endswith("}")
    if source.suffix in _LINE_SUFFIXES:
        return one_line_object or not stripped.startswith(("[", "{\n"))
    return one_line_object and stripped.count("\n") > 0 and stripped[len(first) :].lstrip().startswith("{")


class _Objects:
    """JSON objects on their way to articles; collects what was wrong with single ones."""

    def __init__(self, source: Source) -> None:
        self.name, self._chosen = source.name, source.columns
        self.first: list[dict[str, str]] = []
        self.warnings: list[ReadWarning] = []
        self._seen_object = False
        self._last_keys: list[str] = []

    def lines(self, text: str) -> Iterator[FoundArticle]:
        """The article of each line."""
        for number, line in enumerate(text.split("\n"), start=1):
            if number > MAX_ROWS:
                self._warn(f"line {number}", f"only the first {MAX_ROWS:,} lines were read")
                return
            if line.strip():
                yield from self._from_line(line, number)

    def document(self, text: str) -> Iterator[FoundArticle]:
        """The articles of one JSON document: a list, an object with a list, or one article."""
        try:
            root = json.loads(text, strict=False)
        except RecursionError as error:
            raise ReadError(
                self.name, "E_DEPTH", "its values are nested too deeply.", "Write one flat object per article."
            ) from error
        except ValueError as error:
            raise ReadError(
                self.name,
                "E_CORRUPT",
                f"it is not valid JSON ({_where(error)}).",
                "Export it again, one object per line works best.",
            ) from error
        for number, item in enumerate(_items(root), start=1):
            if number > MAX_ROWS:
                self._warn(f"article {number}", f"only the first {MAX_ROWS:,} were read")
                return
            yield from self._from_object(item, f"article {number}")

    def nothing_found(self) -> ReadError:
        """Why there is no article."""
        if self._seen_object and self._last_keys:
            shown = ", ".join(key[:30] for key in self._last_keys[:12])
            return ReadError(
                self.name,
                "E_NO_TEXT_COLUMN",
                f"no field is called text, body, content or the like with a text in it (found: {shown}).",
                "Rename the field that holds the articles to text.",
            )
        if self.warnings:
            return ReadError(
                self.name,
                "E_CORRUPT",
                f"no line could be read; the first problem: {self.warnings[0].message}",
                "Write one JSON object per line.",
            )
        return ReadError(
            self.name, "E_NO_ARTICLES", "it holds no article objects.", 'Write one object per line, as {"text": ...}.'
        )

    def _from_line(self, line: str, number: int) -> Iterator[FoundArticle]:
        try:
            item = json.loads(line, strict=False)
        except RecursionError:
            self._warn(f"line {number}", "its values are nested too deeply")
        except ValueError as error:
            self._warn(f"line {number}", f"it is not valid JSON ({_where(error)})")
        else:
            yield from self._from_object(item, f"line {number}")

    def _from_object(self, item: object, where: str) -> Iterator[FoundArticle]:
        if not isinstance(item, dict):
            self._warn(where, "it is not an object with named fields")
            return
        item = next((item[key] for key in _NESTED if isinstance(item.get(key), dict)), item)
        self._seen_object, self._last_keys = True, [str(key) for key in item]
        values = {field: _as_text(item[name]) for field, name in columns_for(self._last_keys, self._chosen).items()}
        if len(self.first) < HEAD_ROWS:
            self.first.append({str(key): _as_text(value) for key, value in item.items()})
        if not values.get("text", "").strip():
            self._warn(where, "it has no text")
            return
        cleaned, warnings = clean_controls(values["text"], self.name, f", {where}")
        self.warnings.extend(warnings)
        values = {field: clean_controls(value, self.name)[0] for field, value in values.items()}
        yield article_from({**values, "text": cleaned}, where=f", {where}")

    def _warn(self, where: str, reason: str) -> None:
        self.warnings.append(ReadWarning(code="W_ROW", message=f"{self.name}, {where}: {reason}."))


def _items(root: object) -> list[object]:
    if isinstance(root, list):
        return root
    if isinstance(root, dict):
        if "text" in column_of([str(key) for key in root if isinstance(root[key], str)]):
            return [root]
        for key in LIST_KEYS:
            value = root.get(key)
            if isinstance(value, list):
                return value
            if isinstance(value, dict) and (inner := _items(value)) != [value]:
                return inner
        return [root]
    return []


def _as_text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and all(isinstance(entry, str) for entry in value):
        return "\n\n".join(value)
    if isinstance(value, dict):
        # {"name": "dpa"} for a source, {"rendered": "..."} in WordPress exports
        return next(
            (value[key] for key in ("name", "title", "rendered", "text") if isinstance(value.get(key), str)), ""
        )
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""


def _where(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg}, line {error.lineno}, column {error.colno}"
    return "a number is too long"
