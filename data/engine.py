"""What read an article: a digest of the rules and the gazetteer. Another digest makes stored analyses stale."""

from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from geo.model import Analysis, Article

_GEO = Path(__file__).resolve().parent.parent / "geo"
# How reports are grouped; a store notices by itself when this changes.
GROUPING_RULES = (
    "incidents.py",
    "incidents_compare.py",
    "incidents_decided.py",
    "incidents_facts.py",
    "incidents_index.py",
)
# Why a look at a report is worth it, and what corrections do to it; a store notices when this changes, too.
DOUBTING_RULES = ("doubts.py", "corrected.py", "corrections.py")
# What people decided is put on top of what was read.
_CORRECTING = frozenset({"corrections_json.py", "typed_dates.py", *DOUBTING_RULES})
# These draw, filter, group or translate what was read; no analysis depends on them.
_NOT_RULES = frozenset({"maps", "query.py", "codes.py", "countries.py", "circles.py", *GROUPING_RULES, *_CORRECTING})


class Analyser(Protocol):
    """Reads one article. Safe to share between threads."""

    @property
    def engine(self) -> str:
        """Digest of everything the result depends on besides the article."""
        ...

    @property
    def gazetteer_version(self) -> str:
        """Digest of the gazetteer."""
        ...

    @property
    def recogniser(self) -> str:
        """The name of the recogniser that reads."""
        ...

    @property
    def recogniser_note(self) -> str | None:
        """Why another recogniser reads than the one wanted, in one sentence; None when it is that one."""
        ...

    def __call__(self, article: Article) -> Analysis:
        """What the article says, marked with `engine`."""
        ...


@cache
def rules_digest() -> str:
    """Sha256 (hex) over the sources of geo that decide what an article says."""
    paths = sorted(_GEO.rglob("*.py"))
    return _digest(path for path in paths if path.relative_to(_GEO).as_posix().partition("/")[0] not in _NOT_RULES)


@cache
def grouping_digest() -> str:
    """Sha256 (hex) over the sources of geo that decide which reports speak of one happening."""
    return _digest(_GEO / name for name in GROUPING_RULES)


@cache
def doubting_digest() -> str:
    """Sha256 (hex) over the sources of geo that decide how much a look at a report is worth."""
    return _digest(_GEO / name for name in DOUBTING_RULES)


def _digest(paths: Iterable[Path]) -> str:
    digest = sha256()
    for path in paths:
        # names and lengths too, so that no two trees of files look alike
        source = path.read_bytes()
        digest.update(f"{path.relative_to(_GEO).as_posix()}\0{len(source)}\0".encode())
        digest.update(source)
    return digest.hexdigest()


def engine_digest(*versions: str) -> str:
    """The engine that these rules make with a gazetteer, word lists and a recogniser of these versions."""
    return sha256("\0".join((rules_digest(), *versions)).encode()).hexdigest()
