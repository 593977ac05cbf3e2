"""Open a store: make its folder, connect, bring its schema up to date, say in one sentence what is wrong."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from data.private_files import make_private
from data.store.schema import HEAD_REVISION, META_ROW, meta, metadata
from geo.errors import StoreError

# How long a writer waits for another one before it gives up; imports hold the lock for milliseconds.
BUSY_TIMEOUT_S = 30

_MIGRATIONS = Path(__file__).resolve().parent / "migrations"
# Any number will do as long as every Dateline takes the same one.
_MIGRATION_LOCK = 7_411_536
# Alembic's own table, which it makes like this where it runs.
_version = sa.Table(
    "alembic_version",
    sa.MetaData(),
    sa.Column("version_num", sa.String(32), nullable=False),
    sa.PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
_n_written: WeakKeyDictionary[sa.Engine, int] = WeakKeyDictionary()
_counting = Lock()
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)


def open_engine(store_url: str) -> sa.Engine:
    """An engine on the store, with its schema at the newest revision.

    Raises StoreError when the store cannot be opened or was made by a newer Dateline.
    """
    engine = _sqlite_engine(store_url) if store_url.startswith("sqlite:") else _server_engine(store_url)
    with reading(engine) as connection:
        is_present = _revision(connection) == HEAD_REVISION
    if not is_present:
        # asked again under the writers' lock: another process may have been faster
        with writing(engine) as connection:
            _upgrade(connection)
    return engine


@contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A transaction that sees one state of the store. Raises StoreError."""
    with _explained(engine), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: sa.Engine, *, is_counted: bool = True) -> Iterator[sa.Connection]:
    """A transaction that no other writer shares; it is kept as a whole or not at all. Raises StoreError.

    One of many that belong together need not be counted by n_written; count_written then counts them all.
    """
    with _explained(engine), engine.connect().execution_options(writes=True) as connection, connection.begin():
        yield connection
    if is_counted:
        count_written(engine)


def count_written(engine: sa.Engine) -> None:
    """Count what was written, so that this process's readers look at once."""
    with _counting:
        _n_written[engine] = n_written(engine) + 1


def n_written(engine: sa.Engine) -> int:
    """How many transactions that write were kept through this engine."""
    return _n_written.get(engine, 0)


@contextmanager
def _explained(engine: sa.Engine) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise StoreError(_sentence(engine.url, error)) from error


def _server_engine(store_url: str) -> sa.Engine:
    return sa.create_engine(store_url, pool_pre_ping=True)


def _sqlite_engine(store_url: str) -> sa.Engine:
    path = Path(store_url.removeprefix("sqlite:///"))
    _make_file(path)
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(path)), connect_args={"timeout": BUSY_TIMEOUT_S})

    @sa.event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: object) -> None:
        # transactions begin where we say so, around schema changes too
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        # a writer takes the lock at once: a reader that turns writer later would fail instead of waiting
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _make_file(path: Path) -> None:
    try:
        make_private(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(
            f"The store {path} cannot be opened: {reason}. Set DATELINE_STORE to a file in a folder you can write to."
        ) from error


def _upgrade(connection: sa.Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_MIGRATION_LOCK)))
    found = _revision(connection)
    if found == HEAD_REVISION:
        return
    if found is None:
        _make_tables(connection)
    else:
        _migrate(connection, found)


def _migrate(connection: sa.Connection, found: str | None) -> None:
    """Bring the tables from revision `found` (None: no tables) to the newest."""
    # only an old store pays for Alembic's import
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise StoreError(
            f"The store {_name(connection.engine.url)} was made by a newer Dateline: its schema is {found}, and this "
            f"one knows {HEAD_REVISION}. Get the newer Dateline, or set DATELINE_STORE to another store."
        )
    command.upgrade(config, "head")


def _make_tables(connection: sa.Connection) -> None:
    """What all migrations make of an empty data base, in one go: Alembic takes half a second for it."""
    metadata.create_all(connection, checkfirst=False)
    connection.execute(sa.insert(meta).values(**META_ROW))
    _version.create(connection)
    connection.execute(sa.insert(_version).values(version_num=HEAD_REVISION))


def _revision(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    return found


def _name(url: sa.URL) -> str:
    return str(url.database) if url.get_backend_name() == "sqlite" else f"postgresql://{url.host}/{url.database}"


# What the data base says (a part of it, in lower case) -> what a person can do about it.
_REMEDIES = (
    ("locked", "is being written by another program", "Wait until it is done and try again."),
    ("disk is full", "has no room left on its disk", "Free some space and try again; nothing was half stored."),
    ("disk i/o error", "could not be read or written", "Check the disk and try again; nothing was half stored."),
    ("readonly", "may not be written", "Check who owns the file, or set DATELINE_STORE to another one."),
    ("not a database", "is not a Dateline store", "Set DATELINE_STORE to another file."),
    ("malformed", "is damaged", "Restore it from a backup, or set DATELINE_STORE to a new file."),
    ("connection", "does not answer", "Check that the server runs and that DATELINE_STORE is right."),
    ("authentication", "refuses this user", "Check user and password in DATELINE_STORE."),
)


def _sentence(url: sa.URL, error: DBAPIError) -> str:
    said = str(error.orig).lower()
    for part, problem, remedy in _REMEDIES:
        if part in said:
            return f"The store {_name(url)} {problem}. {remedy}"
    first_line = str(error.orig).strip().partition("\n")[0]
    return f"The store {_name(url)} cannot be used: {first_line}."
