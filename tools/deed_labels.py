"""Our labelled deeds: what happened in a text, where, on which of its dates, and who did it to whom.

data/training/event_places says where, data/training/deeds all of it; their README.md say how.

python -m tools.deed_labels    how many there are
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from geo.model import Article, EventType
from geo.text import text_digest

_TRAINING = Path(__file__).resolve().parent.parent / "data" / "training"
PLACES, DEEDS = _TRAINING / "event_places", _TRAINING / "deeds"
NOWHERE = "-"
PARAGRAPH = "\n\n"
_HEAD = re.compile(r"# id=(?P<id>[a-z]{2}-[ct]?\d+) date=(?P<date>\d{4}-\d\d-\d\d)")
_MARK = re.compile(r"\[\[([^\[\]]+)\]\]")
_BREAK = re.compile(r" ?¶ ?")
# "Aleppo#2": the second time that the name stands in title and text.
_WHICH = re.compile(r"#\d$")
_FIELDS = 6


class DeedLabelError(ValueError):
    """A labelled text that cannot be read; the message says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedLabel:
    """The word for a deed (code points, half-open) and what the text says of it, in the text's own words.

    `event_type` None: only the places are labelled. `mode`: "reported", "future", "hypothetical", "negated", "denied".
    `again`: the deed is told elsewhere in the text. `when` None: the text gives no date.
    """

    start: int
    end: int
    places: tuple[str, ...]
    event_type: EventType | None = None
    mode: str = "reported"
    again: bool = False
    when: str | None = None
    agents: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledDeeds:
    """A text with its labelled deeds in order."""

    id: str
    article: Article
    labels: tuple[DeedLabel, ...]


def read_labelled_deeds(*folders: Path) -> Iterator[LabelledDeeds]:
    """Every text, folders in order and files by name. Raises DeedLabelError."""
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            yield from read_deeds(path.read_text("utf-8"))


def read_deeds(text: str) -> Iterator[LabelledDeeds]:
    """The texts of one file in order: a head, a title ("-" for none), the text. Raises DeedLabelError."""
    for block in re.split(r"\n\s*\n", text.strip()):
        head, _, rest = block.partition("\n")
        title, _, body = rest.partition("\n")
        match = _HEAD.fullmatch(head.strip())
        if match is None or not body:
            raise DeedLabelError(
                f"A block needs a line '# id=en-01 date=2024-05-01', a title and a text: {head[:60]!r}"
            )
        yield _labelled(match, None if title == NOWHERE else title, _BREAK.sub(PARAGRAPH, body))


def _labelled(match: re.Match[str], title: str | None, body: str) -> LabelledDeeds:
    # the deeds of a title are told again below it
    title = title and _MARK.sub(lambda mark: mark[1].split("|")[0], title)
    plain, labels, position = "", [], 0
    for mark in _MARK.finditer(body):
        plain += body[position : mark.start()]
        word, *fields = mark[1].split("|")
        labels.append(_label(match["id"], len(plain), len(plain) + len(word), fields))
        plain += word
        position = mark.end()
    plain += body[position:]
    named = [name for label in labels for name in (*label.places, *label.agents, *label.targets)]
    missing = [name for name in named if name not in f"{plain} {title or ''}"]
    if missing:
        raise DeedLabelError(f"{match['id']} does not name {', '.join(missing)}")
    article = Article(
        id=text_digest(plain), text=plain, title=title, language=match["id"][:2],
        published=date.fromisoformat(match["date"]),
    )  # fmt: skip
    return LabelledDeeds(id=match["id"], article=article, labels=tuple(labels))


def _label(text_id: str, start: int, end: int, fields: list[str]) -> DeedLabel:
    if len(fields) == 1:
        return DeedLabel(start=start, end=end, places=_names(fields[0]))
    if len(fields) != _FIELDS - 1:
        raise DeedLabelError(f"{text_id}: a label has one field or five behind its word: {'|'.join(fields)!r}")
    kind, places, when, agents, targets = (field.strip() for field in fields)
    name, _, mode = kind.lstrip("=").partition(":")
    if name not in EventType.__members__.values():
        raise DeedLabelError(f"{text_id}: {name!r} is no type of event")
    return DeedLabel(
        start=start, end=end, places=_names(places), event_type=EventType(name), mode=mode or "reported",
        again=kind.startswith("="), when=None if when == NOWHERE else _WHICH.sub("", when),
        agents=_names(agents), targets=_names(targets),
    )  # fmt: skip


def _names(field: str) -> tuple[str, ...]:
    if field.strip() == NOWHERE:
        return ()
    return tuple(_WHICH.sub("", name.strip()) for name in field.split(";"))


def main() -> None:
    """Print the counts."""
    for folder in (PLACES, DEEDS):
        texts: Counter[str] = Counter()
        deeds: Counter[str] = Counter()
        for one in read_labelled_deeds(folder):
            texts[one.article.language] += 1
            deeds[one.article.language] += len(one.labels)
        print(f"{folder.name}:")
        for language in sorted(texts):
            print(f"  {language}: {texts[language]} texts, {deeds[language]} deeds")


if __name__ == "__main__":
    main()
