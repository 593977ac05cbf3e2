"""Stores of many made-up reports, made once and kept in the user's cache folder, outside the repository."""

import os
from hashlib import sha256
from pathlib import Path

from benchmarks.many import make_store
from data.store.schema import HEAD_REVISION


def large_store(n_reports: int) -> Path:
    """A store of so many reports, made when there is none of today's making; its columns are kept beside it."""
    made_by = sha256(HEAD_REVISION.encode() + (Path(__file__).parent / "many.py").read_bytes()).hexdigest()[:12]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "dateline-benchmarks" / f"{n_reports}-{made_by}"
    store = folder / "store.sqlite"
    if not store.exists():
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / "part.sqlite"
        part.unlink(missing_ok=True)
        make_store(part, n_reports)
        part.rename(store)
    return store
