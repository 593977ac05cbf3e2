"""Our labelled deeds: which place each deed of a text happened at (data/training/event_places/README.md).

python -m tools.event_place_labels    how many there are
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from geo.model import Article
from geo.text import text_digest

FOLDER = Path(__file__).resolve().parent.parent / "data" / "training" / "event_places"
NOWHERE = "-"
_HEAD = re.compile(r"# id=(?P<id>[a-z]{2}-c?\d+) date=(?P<date>\d{4}-\d\d-\d\d)")
_MARK = re.compile(r"\[\[([^|\]]+)\|([^\]]+)\]\]")


class DeedLabelError(ValueError):
    """A labelled text that cannot be read; the message says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedLabel:
    """The word for a deed (code points, half-open) and the names of its places as the text writes them; maybe none."""

    start: int
    end: int
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledDeeds:
    """A text with its labelled deeds in order."""

    id: str
    article: Article
    labels: tuple[DeedLabel, ...]


def read_labelled_deeds(folder: Path = FOLDER) -> Iterator[LabelledDeeds]:
    """Every text, files by name. Raises DeedLabelError."""
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
        yield _labelled(match, None if title == NOWHERE else title, body)


def _labelled(match: re.Match[str], title: str | None, body: str) -> LabelledDeeds:
    plain, labels, position = "", [], 0
    for mark in _MARK.finditer(body):
        plain += body[position : mark.start()]
        places = () if mark[2] == NOWHERE else tuple(name.strip() for name in mark[2].split(";"))
        labels.append(DeedLabel(start=len(plain), end=len(plain) + len(mark[1]), places=places))
        plain += mark[1]
        position = mark.end()
    plain += body[position:]
    missing = [name for label in labels for name in label.places if name not in plain + (title or "")]
    if missing:
        raise DeedLabelError(f"{match['id']} does not name {', '.join(missing)}")
    article = Article(
        id=text_digest(plain), text=plain, title=title, language=match["id"][:2],
        published=date.fromisoformat(match["date"]),
    )  # fmt: skip
    return LabelledDeeds(id=match["id"], article=article, labels=tuple(labels))


def main() -> None:
    """Print the counts."""
    texts: Counter[str] = Counter()
    deeds: Counter[str] = Counter()
    for one in read_labelled_deeds():
        texts[one.article.language] += 1
        deeds[one.article.language] += len(one.labels)
    for language in sorted(texts):
        print(f"{language}: {texts[language]} texts, {deeds[language]} deeds")


if __name__ == "__main__":
    main()
