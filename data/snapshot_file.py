"""The columns of a large snapshot in files beside the store, so that a process that starts need not build them anew.

They hold nothing the store does not hold, belong to their owner like the store, and go when an article is deleted.
Files of another store or Dateline are not used; to those of an older revision is added what came since.
"""

import json
import os
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa

from data.private_files import make_private
from data.snapshot import Snapshot
from geo.errors import StoreError

# Fewer reports than these are built in less time than a person notices.
WORTH_KEEPING = 20_000
_ROOT = Path(__file__).resolve().parent.parent
# What decides how columns come about.
_SOURCES = (
    "data/frames.py", "data/selection.py", "data/snapshot.py", "geo/codes.py", "geo/countries.py", "geo/query.py",
    "geo/maps/rows.py",
)  # fmt: skip


class SnapshotFile:
    """The files beside one store. `birth` names the store: another one at the same path is another store."""

    def __init__(self, store_path: Path) -> None:
        self._reports = store_path.with_name(f"{store_path.name}.reports.arrow")
        self._articles = store_path.with_name(f"{store_path.name}.articles.arrow")

    def load(self, birth: str) -> Snapshot | None:
        """What was saved of this store; None when there is nothing that can be used."""
        try:
            reports, articles = _read(self._reports), _read(self._articles)
        except (OSError, pa.ArrowInvalid):
            # missing, or cut short by a full disk: it is built anew
            return None
        told = _told(reports)
        if told != _told(articles) or told.get("birth") != birth or told.get("format") != _format():
            return None
        ids = frozenset(articles.column("id").to_pylist())
        return Snapshot(int(told["revision"]), _table(reports), ids)

    def save(self, snapshot: Snapshot, birth: str) -> None:
        """Put the snapshot in the place of what was there. Raises StoreError."""
        told = {"birth": birth, "format": _format(), "revision": str(snapshot.revision)}
        try:
            _write(self._reports, pa.Table.from_pandas(snapshot.table, preserve_index=False), told)
            _write(self._articles, pa.table({"id": sorted(snapshot.article_ids)}), told)
        except OSError as error:
            self.remove()
            reason = error.strerror or str(error)
            raise StoreError(f"The columns of the reports cannot be kept beside the store: {reason}.") from error

    def remove(self) -> None:
        """Remove the files, where there are any."""
        for path in (self._reports, self._articles):
            path.unlink(missing_ok=True)


@cache
def _format() -> str:
    digest = sha256(pd.__version__.encode())
    for name in _SOURCES:
        digest.update((_ROOT / name).read_bytes())
    return digest.hexdigest()


def _read(path: Path) -> Any:
    # Windows refuses to remove a file that is mapped, and these must go when an article is deleted
    opened = pa.memory_map if os.name == "posix" else pa.OSFile
    with opened(str(path)) as source:
        return pa.ipc.open_file(source).read_all()


def _table(reports: Any) -> pd.DataFrame:
    found: pd.DataFrame = reports.to_pandas()
    for name, dtype in found.dtypes.items():
        # Arrow does not say of what there is none of
        if isinstance(dtype, pd.CategoricalDtype) and not len(dtype.categories):
            found[name] = pd.Categorical.from_codes([-1] * len(found), categories=pd.Index([], dtype="str"))
    return found


def _told(table: Any) -> Mapping[str, str]:
    found: Mapping[str, str] = json.loads((table.schema.metadata or {}).get(b"dateline", b"{}"))
    return found


def _write(path: Path, table: Any, told: Mapping[str, str]) -> None:
    metadata = {**(table.schema.metadata or {}), b"dateline": json.dumps(told).encode()}
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    make_private(part)
    with pa.OSFile(str(part), "wb") as sink, pa.ipc.new_file(sink, table.schema.with_metadata(metadata)) as writer:
        writer.write_table(table.replace_schema_metadata(metadata))
    part.replace(path)
