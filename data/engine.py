"""What read an article: a digest of the rules and the gazetteer. Another digest makes stored analyses stale."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from geo.model import Analysis, Article

_GEO = Path(__file__).resolve().parent.parent / "geo"
# These draw, filter or translate what was read; no analysis depends on them.
_NOT_RULES = frozenset({"maps", "query.py", "codes.py", "countries.py", "circles.py"})


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

    def __call__(self, article: Article) -> Analysis:
        """What the article says, marked with `engine`."""
        ...


@cache
def rules_digest() -> str:
    """Sha256 (hex) over the sources of geo that decide what an article says."""
    digest = sha256()
    for path in sorted(_GEO.rglob("*.py")):
        name = path.relative_to(_GEO).as_posix()
        if name.partition("/")[0] not in _NOT_RULES:
            # names and lengths too, so that no two trees of files look alike
            source = path.read_bytes()
            digest.update(f"{name}\0{len(source)}\0".encode())
            digest.update(source)
    return digest.hexdigest()


def engine_digest(*versions: str) -> str:
    """The engine that these rules make with a gazetteer and word lists of these versions."""
    return sha256("\0".join((rules_digest(), *versions)).encode()).hexdigest()
