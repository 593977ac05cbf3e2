"""What became of every file, a line each: file, type, language, day of publication, status."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from enum import StrEnum
from typing import Any

from data.outcomes import ArticleOutcome, IngestResult
from data.readers.days import NO_DAY_FOUND
from data.readers.names import suffix_of
from data.uploading import UNKNOWN_COLUMNS
from pages._language import say
from pages._sentences import in_session
from pages._words import language_name, span_words
from pages.texts import upload as texts

# Lines drawn of files that wait; the number of the others stands below.
MOST_WAITING = 100
# Warnings of one file that are written out; of a table with a thousand odd rows nobody reads more.
_MOST_NOTES = 3


class RowState(StrEnum):
    """How far a file is."""

    QUEUED = "queued"
    READING = "reading"
    DONE = "done"
    DUPLICATE = "duplicate"
    ASKED = "asked"
    FAILED = "failed"
    CANCELLED = "cancelled"


# Beside the words, so that nothing is said by colour alone.
SIGNS = {
    RowState.QUEUED: "·",
    RowState.READING: "→",
    RowState.DONE: "✓",
    RowState.DUPLICATE: "=",
    RowState.ASKED: "?",
    RowState.FAILED: "!",
    RowState.CANCELLED: "–",
}


def waiting_row(name: str, state: RowState) -> dict[str, Any]:
    """The line of a file that is not read yet, is being read, or was left out."""
    words = {RowState.QUEUED: texts.QUEUED, RowState.READING: texts.READING_IT, RowState.CANCELLED: texts.NOT_READ}
    return _row(name, _type_by_name(name), state, say(words[state]))


def result_row(result: IngestResult, open_tables: Collection[str] = ()) -> dict[str, Any]:
    """The line of a file that was read or could not be; `open_tables` are those one is asked about."""
    file_type = _type(result)
    if result.code == UNKNOWN_COLUMNS and result.file_name in open_tables:
        return _row(result.file_name, file_type, RowState.ASKED, say(texts.COLUMNS_WANTED))
    if result.error:
        reason = _without_name(in_session(result.error), result.file_name)
        return _row(result.file_name, file_type, RowState.FAILED, say(texts.FAILED_BECAUSE, reason=reason))
    new = [one for one in result.outcomes if not one.duplicate_of]
    state = RowState.DONE if new or not result.outcomes else RowState.DUPLICATE
    row = _row(result.file_name, file_type, state, _outcome_words(result.outcomes, new))
    row["language"] = _languages(result.outcomes)
    row["published"] = _published(result.outcomes)
    row["article"] = result.outcomes[0].article_id if result.outcomes else ""
    row["notes"] = _notes(result, open_tables)
    return row


def _row(name: str, file_type: str, state: RowState, status: str) -> dict[str, Any]:
    return {
        "file": name, "type": file_type, "language": "", "published": "", "state": state.value, "status": status,
        "notes": [], "article": "",
    }  # fmt: skip


def _type_by_name(name: str) -> str:
    return suffix_of(name).removeprefix(".").upper()


def _type(result: IngestResult) -> str:
    """What the file turned out to be; its name says it more exactly where the two agree."""
    named = _type_by_name(result.file_name)
    if result.file_format is None:
        return named
    return named if named in texts.TYPE_NAMES[result.file_format] else texts.TYPE_NAMES[result.file_format][0]


def _outcome_words(outcomes: Sequence[ArticleOutcome], new: Sequence[ArticleOutcome]) -> str:
    n_places, n_events = sum(one.n_places for one in new), sum(one.n_events for one in new)
    found = f"{say(texts.PLACES, n=n_places)}, {say(texts.EVENTS, n=n_events)}"
    if len(outcomes) == 1:
        known = outcomes[0].duplicate_of
        return say(texts.DUPLICATE, title=known) if known else found
    n_known = len(outcomes) - len(new)
    parts = [f"{say(texts.ARTICLES, n=len(new))}: {found}"] if new else []
    return ". ".join([*parts, *([say(texts.DUPLICATES, n=n_known)] if n_known else [])])


def _languages(outcomes: Iterable[ArticleOutcome]) -> str:
    """The commonest two."""
    counted = Counter(one.language for one in outcomes).most_common()
    return ", ".join(language_name(code) for code, _ in counted[:2]) + (" …" if len(counted) > 2 else "")


def _published(outcomes: Sequence[ArticleOutcome]) -> str:
    days = [one.published for one in outcomes if one.published]
    return span_words(days) if days else say(texts.UNKNOWN_DAY)


def _notes(result: IngestResult, open_tables: Collection[str]) -> list[str]:
    """What else is to be known of a file, without what is asked about right below."""
    asked = [name for name in open_tables if name.startswith(f"{result.file_name}/")]
    kept = [one for one in result.warnings if NO_DAY_FOUND not in one and not one.startswith(tuple(asked))]
    waits = [f"{name.removeprefix(f'{result.file_name}/')}: {say(texts.COLUMNS_WANTED)}" for name in sorted(asked)]
    shown = waits + [_without_name(in_session(warning), result.file_name) for warning in kept[:_MOST_NOTES]]
    return [*shown, *([say(texts.MORE_NOTES, n=len(kept) - _MOST_NOTES)] if len(kept) > _MOST_NOTES else [])]


def _without_name(sentence: str, name: str) -> str:
    """The sentence without the file's name, which stands in the same line."""
    return sentence.removeprefix(f"{name}: ").removeprefix(f"{name}, ").removeprefix(f"{name}/")
