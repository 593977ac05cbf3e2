"""What online geocoders answered, and the pace at which they are asked: one SQLite file beside the store.

Every process that works on stores of one folder shares the answers, every process of the machine the pace.
"""

import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from data.online_machine import HeldError, MachinePace, held_pace
from data.private_files import make_private
from geo.errors import StoreError
from geo.model import Place, PlaceKind

# The least time between the end of a request and the start of the next, over all processes: the limit of
# OpenStreetMap's public server. Counted from the end, so that a slow connection brings no two requests closer together.
INTERVAL_S = 1.0
# How long to wait for other processes that ask; each holds its turn for one request.
TURN_TIMEOUT_S = 300.0
_BUSY_TIMEOUT_S = 30.0

_TABLES = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS answer (
    service TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, outcome TEXT NOT NULL, places TEXT NOT NULL,
    attribution TEXT NOT NULL, reason TEXT NOT NULL, asked_at REAL NOT NULL, expires_at REAL,
    PRIMARY KEY (service, key)
);
CREATE TABLE IF NOT EXISTS pace (service TEXT PRIMARY KEY, last REAL NOT NULL, blocked_until REAL NOT NULL);
COMMIT;
"""


class Outcome(StrEnum):
    """What asking for a name came to."""

    FOUND = "found"
    NOTHING = "nothing found"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a service said to a name; times are seconds since 1970, `expires_at` None means never.

    `attribution` must be shown with the places; `reason` completes "name: ..." when asking failed.
    """

    service: str
    key: str
    name: str
    outcome: Outcome
    places: tuple[Place, ...] = ()
    attribution: str = ""
    reason: str = ""
    asked_at: float = 0.0
    expires_at: float | None = None


class BlockedError(Exception):
    """The service has told us to stop; `until` is in seconds since 1970."""

    def __init__(self, until: float) -> None:
        super().__init__(until)
        self.until = until


class BusyError(Exception):
    """Other processes have been asking all the while."""


class OnlineAnswers:
    """The answers in one file, which is made with the first of them. Every method may raise StoreError."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[type["OnlineAnswers"], tuple[Path]]:
        return type(self), (self.path,)

    def revision(self) -> int:
        """A number that changes with the places known; 0 when there are none yet."""
        if not self._exists():
            return 0
        with self._open() as connection:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])

    def keep(self, answer: Answer) -> None:
        """Remember an answer in the place of an older one of the same service to the same name."""
        places = json.dumps([asdict(place) for place in answer.places], ensure_ascii=True, separators=(",", ":"))
        with self._writing() as connection:
            old = connection.execute(
                "SELECT places FROM answer WHERE service = ? AND key = ?", (answer.service, answer.key)
            ).fetchone()
            connection.execute(
                "INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    answer.service, answer.key, answer.name, answer.outcome.value, places, answer.attribution,
                    answer.reason, answer.asked_at, answer.expires_at,
                ),
            )  # fmt: skip
            if (old[0] if old else "[]") != places:
                _bump(connection)

    def known(self, service: str, now: float) -> Mapping[str, Answer]:
        """What the service has said and what still holds, by key."""
        query = "SELECT * FROM answer WHERE service = ? AND (expires_at IS NULL OR expires_at > ?)"
        return {answer.key: answer for answer in self._answers(query, (service, now))}

    def found(self) -> tuple[Answer, ...]:
        """Every answer with places, of all services, in the order they came."""
        return tuple(
            self._answers("SELECT * FROM answer WHERE outcome = ? ORDER BY asked_at, service, key", ("found",))
        )

    def forget(self) -> int:
        """Remove every answer; how many there were. The pace is kept."""
        if not self._exists():
            return 0
        with self._writing() as connection:
            removed = connection.execute("DELETE FROM answer").rowcount
            if removed:
                _bump(connection)
        return removed

    def _answers(self, query: str, values: tuple[object, ...]) -> Iterator[Answer]:
        if not self._exists():
            return
        with self._open() as connection:
            rows = connection.execute(query, values).fetchall()
        for row in rows:
            try:
                yield _answer(row)
            except (ValueError, TypeError, KeyError) as error:
                raise _damaged(self.path) from error

    def prepare(self) -> None:
        """Make the file, and the folder in which the lock of the pace is to lie, where they are missing."""
        if not self._exists():
            with self._writing():
                pass

    # -- pace ------------------------------------------------------------------------------------------------------

    def last_request(self) -> float:
        """When the last request to any service ended or, if it never did, began."""
        if not self._exists():
            return 0.0
        with self._open() as connection:
            return float(connection.execute("SELECT coalesce(max(last), 0) FROM pace").fetchone()[0])

    def note_request(self, service: str, now: float) -> None:
        """Remember that a request begins or ends now."""
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO pace VALUES (?, ?, 0) ON CONFLICT (service) DO UPDATE SET last = excluded.last",
                (service, now),
            )

    def blocked_until(self, service: str) -> float:
        """Until when the service must not be asked; 0 when it never told us to stop."""
        if not self._exists():
            return 0.0
        with self._open() as connection:
            row = connection.execute("SELECT blocked_until FROM pace WHERE service = ?", (service,)).fetchone()
        return float(row[0]) if row else 0.0

    def block(self, service: str, *, now: float, until: float) -> None:
        """Remember not to ask the service before `until`."""
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO pace VALUES (?, ?, ?) "
                "ON CONFLICT (service) DO UPDATE SET blocked_until = max(blocked_until, excluded.blocked_until)",
                (service, now, until),
            )

    # -- file ------------------------------------------------------------------------------------------------------

    def _exists(self) -> bool:
        """Whether the file has its tables: they come in one transaction, and an empty file has none yet."""
        try:
            return self.path.stat().st_size > 0
        except OSError:
            return False

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if not self._exists():
            _make_file(self.path)
        with self._open() as connection:
            connection.execute("PRAGMA secure_delete=ON")
            connection.executescript(_TABLES)
            # the connection's own `with` commits, or rolls back on any error
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                yield connection

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self.path, timeout=_BUSY_TIMEOUT_S, isolation_level=None)) as connection:
                yield connection
        except sqlite3.OperationalError as error:
            raise StoreError(
                f"The online answers in {self.path} cannot be used: {error}. Check the file, its folder and the disk."
            ) from error
        except sqlite3.DatabaseError as error:
            raise _damaged(self.path) from error


def _damaged(path: Path) -> StoreError:
    return StoreError(f"The online answers in {path} are damaged. Delete the file; the names can be asked for again.")


def _make_file(path: Path) -> None:
    try:
        make_private(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(f"The online answers cannot be kept in {path}: {reason}. Check the folder.") from error


def _bump(connection: sqlite3.Connection) -> None:
    revision = int(connection.execute("PRAGMA user_version").fetchone()[0]) + 1
    # a pragma takes no parameters; the number is ours
    connection.execute(f"PRAGMA user_version = {revision}")


def _answer(row: tuple[str, str, str, str, str, str, str, float, float | None]) -> Answer:
    service, key, name, outcome, places, attribution, reason, asked_at, expires_at = row
    return Answer(
        service=service,
        key=key,
        name=name,
        outcome=Outcome(outcome),
        places=tuple(Place(**{**place, "kind": PlaceKind(place["kind"])}) for place in json.loads(places)),
        attribution=attribution,
        reason=reason,
        asked_at=asked_at,
        expires_at=expires_at,
    )


def places_digest(answers: Iterable[Answer]) -> str:
    """Sha256 (hex) over the names answered and their places; the same answers give the same digest everywhere."""
    facts = sorted((answer.key, [repr(place) for place in answer.places]) for answer in answers)
    return sha256(repr(facts).encode("utf-8", "replace")).hexdigest()


class Pace:
    """Turns to ask, one at a time over all processes, INTERVAL_S apart; the clock counts seconds since 1970."""

    def __init__(
        self, answers: OnlineAnswers, *, clock: Callable[[], float], sleep: Callable[[float], None], interval_s: float
    ) -> None:
        self._answers = answers
        self._clock = clock
        self._sleep = sleep
        self._interval_s = interval_s

    @contextmanager
    def turn(self, service: str) -> Iterator["Turn"]:
        """Hold the turn of the machine during one request. Raises BlockedError, BusyError and StoreError."""
        # once it is loaded Python calls it wherever an audit may look, thousands of times in an article (Python 3.11)
        from filelock import FileLock, Timeout  # noqa: PLC0415

        self._answers.prepare()
        lock = FileLock(self._answers.path.with_suffix(".lock"), timeout=TURN_TIMEOUT_S, mode=0o600)
        try:
            # processes of one store may have other folders for temporary files
            with lock, held_pace(TURN_TIMEOUT_S, time.sleep) as machine:
                turn = Turn(service, self._answers, machine, self._clock)
                turn.check_block()
                self._wait(turn.last_request())
                # noted at both ends: a process that is killed in between has asked all the same
                turn.note_request()
                try:
                    yield turn
                finally:
                    turn.note_request()
        except (Timeout, HeldError) as error:
            raise BusyError from error

    def _wait(self, last_request: float) -> None:
        waited_s = self._clock() - last_request
        if waited_s < self._interval_s:
            # a clock that was set back makes `waited_s` negative: never longer than the interval
            self._sleep(min(self._interval_s, self._interval_s - waited_s))


class Turn:
    """One request's turn: what this folder of stores and the machine know of earlier ones, and learn of it."""

    def __init__(self, service: str, answers: OnlineAnswers, machine: MachinePace, clock: Callable[[], float]) -> None:
        self._service = service
        self._answers = answers
        self._machine = machine
        self._clock = clock

    def check_block(self) -> None:
        """Raises BlockedError while the service must not be asked."""
        now = self._clock()
        until = max(self._answers.blocked_until(self._service), self._machine.blocked_until(self._service, now))
        if until > now:
            raise BlockedError(until)

    def last_request(self) -> float:
        """When the last request of any process ended or, if it never did, began."""
        return max(self._answers.last_request(), self._machine.last_request(self._clock()))

    def note_request(self) -> None:
        """Remember that a request begins or ends now."""
        now = self._clock()
        self._answers.note_request(self._service, now)
        self._machine.note_request(now)

    def block(self, wait_s: float) -> float:
        """Remember not to ask the service for so long; until when that is."""
        now = self._clock()
        self._answers.block(self._service, now=now, until=now + wait_s)
        self._machine.block(self._service, now, now + wait_s)
        return now + wait_s
