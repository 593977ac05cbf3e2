"""The present columns of a store's reports for every session of a process, and how far they may lag behind the store.

What this process wrote is always in them: whoever decides something sees it at once. What another process writes is in
them at once as long as adding it takes less than a person notices; in a large store it is added in the background while
the sessions go on with what they have, so that an import never keeps anybody waiting.
"""

import logging
from pathlib import Path
from threading import Lock, RLock, Thread
from time import monotonic

from data import snapshot_file
from data.snapshot import Snapshot
from data.snapshot_file import SnapshotFile
from data.store.store import Store
from geo.errors import StoreError

# Adding an article to 10,000 reports takes 65 ms of processor time, to a million 3 s; an import brings many a second.
LAGS_FROM = 5_000
# After adding took so long, the next time comes that many times as late: it never has more than a tenth of the machine.
_REST = 9.0

_log = logging.getLogger(__name__)


class Snapshots:
    """Safe to share between threads."""

    def __init__(self, store: Store, store_path: Path | None) -> None:
        self._store = store
        self._file = SnapshotFile(store_path) if store_path else None
        self._n_kept = 0
        self._lock = RLock()
        self._known: Snapshot | None = None
        # how many changes of this process the known one has
        self._n_written = -1
        self._starting = Lock()
        self._renewal: Thread | None = None
        self._rests_until = 0.0

    def current(self) -> Snapshot:
        """The columns as they are now, or in a large store as they were before another process wrote."""
        known, n_written = self._known, self._store.n_written()
        if known is not None and n_written == self._n_written:
            if known.revision == self._store.revision():
                return known
            if len(known.table) >= LAGS_FROM:
                self._renew_later()
                return known
        return self._renewed()

    def forget_file(self) -> None:
        """Remove what is kept beside the store; before an article is deleted."""
        if self._file:
            self._file.remove()
            self._n_kept = 0

    def _renewed(self) -> Snapshot:
        with self._lock:
            n_written = self._store.n_written()
            known = self._known or self._kept()
            if known is None or known.revision != self._store.revision():
                grown = known.grown(self._store.report_columns(after=known.revision)) if known else None
                known = grown or Snapshot.of_parts(self._store.report_parts())
                self._keep(known)
            self._known, self._n_written = known, n_written
            return known

    def _renew_later(self) -> None:
        """Begin to add what is new, unless that goes on already or ended a moment ago."""
        with self._starting:
            is_going_on = self._renewal is not None and self._renewal.is_alive()
            if is_going_on or monotonic() < self._rests_until:
                return
            self._renewal = Thread(target=self._renew, name="snapshot", daemon=True)
            self._renewal.start()

    def _renew(self) -> None:
        begin = monotonic()
        try:
            self._renewed().prepare()
        except StoreError as error:
            # whoever asks next asks again, and is told when it fails there
            _log.warning("the columns of the reports were not brought up to date: %s", error)
        end = monotonic()
        self._rests_until = end + _REST * (end - begin)

    def _kept(self) -> Snapshot | None:
        found = self._file.load(self._store.birth()) if self._file else None
        self._n_kept = len(found.table) if found else 0
        return found

    def _keep(self, snapshot: Snapshot) -> None:
        """Keep a large one for processes to come, and again when it has grown by a tenth."""
        n_new = len(snapshot.table) - self._n_kept
        if self._file and n_new >= max(snapshot_file.WORTH_KEEPING, self._n_kept // 10):
            self._n_kept = len(snapshot.table)
            try:
                self._file.save(snapshot, self._store.birth())
            except StoreError as error:
                # the page has its columns all the same; only the next start takes longer
                _log.warning("%s", error)
