"""The added places as they are kept: one SQLite file beside the store, with the tables a look-up needs.

Every change is one transaction: a reader sees the state before or the state after, a crash leaves the one before.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict, fields
from hashlib import sha256
from itertools import islice
from pathlib import Path

from data.gazetteer import BundledGazetteer
from data.places.index import INDEX_FORMAT, make_index
from data.places.model import AddedPlace, PlaceSource
from data.private_files import make_private
from geo.errors import PlacesError
from geo.model import NameKind, Place, PlaceKind

# A place takes about 1 kB of the file and 100 bytes of memory; the dump of Russia has 190,000 of the kinds kept.
MAX_PLACES = 500_000
# Making the tables anew takes seconds for each 10,000 places.
_BUSY_TIMEOUT_S = 120.0
_SCHEMA = 1

_TABLES = """
CREATE TABLE IF NOT EXISTS source (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, form TEXT NOT NULL,
    file_name TEXT NOT NULL, sha256 TEXT NOT NULL, licence TEXT NOT NULL, attribution TEXT NOT NULL,
    added_at TEXT NOT NULL, n_places INTEGER NOT NULL, n_merged INTEGER NOT NULL, n_bad INTEGER NOT NULL,
    n_left_out INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS place (
    source TEXT NOT NULL, number INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, lat REAL NOT NULL,
    lon REAL NOT NULL, kind TEXT NOT NULL, country TEXT, admin1 TEXT, population INTEGER, radius_km REAL NOT NULL,
    names TEXT NOT NULL, PRIMARY KEY (source, number)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS table_part (name TEXT PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS made (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
# Places between two calls of a progress.
_STEP = 2_000
# Told how much of the tables is made, 0..1.
Progress = Callable[[float], None]
_COLUMNS = tuple(field.name for field in fields(PlaceSource))


class AddedPlaces:
    """The added places in one file, which is made with the first of them. Every method may raise PlacesError."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[type["AddedPlaces"], tuple[Path]]:
        return type(self), (self.path,)

    def revision(self) -> int:
        """A number that changes with the places; 0 when there are none yet."""
        if not self._exists():
            return 0
        with self._open() as connection:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])

    def sources(self) -> tuple[PlaceSource, ...]:
        """Every source, in the order they came; of two records of one place the earlier source's counts."""
        if not self._exists():
            return ()
        with self._open() as connection:
            found = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM source ORDER BY position")  # noqa: S608
            return tuple(PlaceSource(**dict(zip(_COLUMNS, row, strict=True))) for row in found)

    def places(self, source_id: str, most: int = MAX_PLACES) -> tuple[AddedPlace, ...]:
        """The first places of a source, in the order of its file."""
        if not self._exists():
            return ()
        with self._open() as connection:
            return tuple(islice(_places(connection, source_id), most))

    def add(
        self,
        source: PlaceSource,
        places: Sequence[AddedPlace],
        bundled: BundledGazetteer,
        progress: Progress | None = None,
    ) -> PlaceSource:
        """Keep a source in the place of an older one of its id; with the number of places that were there before."""
        with self._writing() as connection:
            _check_room(connection, source, len(places))
            connection.execute("DELETE FROM place WHERE source = ?", (source.id,))
            values = asdict(source)
            marks = ", ".join(f":{name}" for name in _COLUMNS)
            updates = ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS)
            connection.execute(
                f"INSERT INTO source ({', '.join(_COLUMNS)}) VALUES ({marks}) "  # noqa: S608  # names of our own fields
                f"ON CONFLICT (id) DO UPDATE SET {updates}",
                values,
            )
            connection.executemany(
                "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (_row(source.id, number, added) for number, added in enumerate(places)),
            )
            _make_tables(connection, bundled, {source.id: places}, progress)
        return next(one for one in self.sources() if one.id == source.id)

    def remove(self, source_id: str, bundled: BundledGazetteer) -> bool:
        """Remove a source and its places; False when there is none of that id."""
        if not self._exists():
            return False
        with self._writing() as connection:
            removed = connection.execute("DELETE FROM source WHERE id = ?", (source_id,)).rowcount > 0
            if removed:
                connection.execute("DELETE FROM place WHERE source = ?", (source_id,))
                _make_tables(connection, bundled, {})
        if removed:
            with self._open() as connection:
                # gives the room back, and leaves nothing of the places on the disk
                connection.execute("VACUUM")
        return removed

    def tables(self, bundled: BundledGazetteer) -> Mapping[str, bytes]:
        """The look-up tables, empty without places; made anew when they are of another bundled gazetteer."""
        if not self._exists():
            return {}
        with self._open() as connection:
            if _made(connection) == _made_with(bundled):
                return _tables(connection)
        with self._writing() as connection:
            # another process may have done it in the meantime
            if _made(connection) != _made_with(bundled):
                _make_tables(connection, bundled, {})
        with self._open() as connection:
            return _tables(connection)

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
            self._make_file()
        with self._open() as connection:
            # without it a large change would lock readers out long before it is complete
            connection.execute("PRAGMA cache_spill = OFF")
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                for statement in _TABLES.split(";"):
                    connection.execute(statement)
                yield connection
                _bump(connection)

    def _make_file(self) -> None:
        try:
            make_private(self.path)
        except OSError as error:
            reason = error.strerror or str(error)
            raise PlacesError(f"Places cannot be kept in {self.path}: {reason}. Check the folder.") from error

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self.path, timeout=_BUSY_TIMEOUT_S, isolation_level=None)) as connection:
                yield connection
        except sqlite3.OperationalError as error:
            raise PlacesError(
                f"The added places in {self.path} cannot be used: {error}. Check the file, its folder and the disk."
            ) from error
        except sqlite3.DatabaseError as error:
            raise PlacesError(
                f"The added places in {self.path} are damaged ({error}). Delete the file and add them again."
            ) from error


def _check_room(connection: sqlite3.Connection, source: PlaceSource, n_new: int) -> None:
    (n_others,) = connection.execute("SELECT count(*) FROM place WHERE source <> ?", (source.id,)).fetchone()
    if n_others + n_new > MAX_PLACES:
        raise PlacesError(
            f"{source.file_name}: with its {n_new:,} places there would be {n_others + n_new:,}, and at most "
            f"{MAX_PLACES:,} can be added. Remove another source first, or add one country at a time."
        )


def _row(source_id: str, number: int, added: AddedPlace) -> tuple[object, ...]:
    place = added.place
    names = json.dumps(added.names, ensure_ascii=False, separators=(",", ":"))
    return (
        source_id, number, place.id, place.name, place.lat, place.lon, place.kind.value, place.country, place.admin1,
        place.population, place.radius_km, names,
    )  # fmt: skip


def _places(connection: sqlite3.Connection, source_id: str) -> Iterator[AddedPlace]:
    query = (
        "SELECT id, name, lat, lon, kind, country, admin1, population, radius_km, names FROM place "
        "WHERE source = ? ORDER BY number"
    )
    for place_id, name, lat, lon, kind, country, admin1, population, radius_km, names in connection.execute(
        query, (source_id,)
    ):
        place = Place(
            id=place_id,
            name=name,
            lat=lat,
            lon=lon,
            kind=PlaceKind(kind),
            country=country,
            admin1=admin1,
            population=population,
            radius_km=radius_km,
        )
        yield AddedPlace(place, {spelt: NameKind(name_kind) for spelt, name_kind in json.loads(names).items()})


def _make_tables(
    connection: sqlite3.Connection,
    bundled: BundledGazetteer,
    in_hand: Mapping[str, Iterable[AddedPlace]],
    progress: Progress | None = None,
) -> None:
    """Make the look-up tables of all sources; those `in_hand` need not be read back."""
    ids = [row[0] for row in connection.execute("SELECT id FROM source ORDER BY position")]
    (total,) = connection.execute("SELECT count(*) FROM place").fetchone()
    sources = ((one, _counted(in_hand.get(one) or _places(connection, one), total, progress)) for one in ids)
    index = make_index(sources, bundled)
    connection.execute("DELETE FROM table_part")
    connection.executemany("INSERT INTO table_part VALUES (?, ?)", index.parts.items())
    connection.executemany(
        "UPDATE source SET n_merged = ? WHERE id = ?", [(n, one) for one, n in index.n_merged.items()]
    )
    connection.execute("INSERT OR REPLACE INTO made VALUES ('with', ?)", (_made_with(bundled),))


def _counted(places: Iterable[AddedPlace], total: int, progress: Progress | None) -> Iterator[AddedPlace]:
    for number, added in enumerate(places):
        if progress is not None and number % _STEP == 0:
            progress(number / max(total, 1))
        yield added


def _made_with(bundled: BundledGazetteer) -> str:
    """What the tables depend on besides the places."""
    return f"{_SCHEMA}.{INDEX_FORMAT} {bundled.version}"


def _made(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT value FROM made WHERE name = 'with'").fetchone()
    return row[0] if row else None


def _tables(connection: sqlite3.Connection) -> Mapping[str, bytes]:
    # one statement, so that all are of one state
    tables = dict(connection.execute("SELECT name, content FROM table_part"))
    # sources that say nothing new change nothing
    return tables if tables.get("bearers") else {}


def _bump(connection: sqlite3.Connection) -> None:
    revision = int(connection.execute("PRAGMA user_version").fetchone()[0]) + 1
    # a pragma takes no parameters; the number is ours
    connection.execute(f"PRAGMA user_version = {revision}")


def tables_digest(tables: Mapping[str, bytes]) -> str:
    """Sha256 (hex) over the tables; the same places on the same bundled gazetteer give the same digest."""
    digest = sha256()
    for name in sorted(tables):
        digest.update(f"{name}\0{len(tables[name])}\0".encode())
        digest.update(tables[name])
    return digest.hexdigest()
