"""Every setting, read once from DATELINE_* environment variables into one frozen value (docs/settings.md)."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from geo.errors import SettingsError

PREFIX = "DATELINE_"
LOCAL_FOLDER = Path(__file__).resolve().parent / "local"
MAX_WORKERS = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where the store is, how many processes read articles, whether a new store starts with the sample articles.

    `store_url` is an SQLAlchemy URL; it may hold a password: show `store_name` instead.
    """

    store_url: str = f"sqlite:///{LOCAL_FOLDER / 'dateline.sqlite'}"
    workers: int = 1
    samples: bool = True

    @property
    def store_path(self) -> Path | None:
        """The file of an SQLite store; None when the store is a server."""
        return Path(self.store_url.removeprefix("sqlite:///")) if self.store_url.startswith("sqlite:///") else None

    @property
    def store_name(self) -> str:
        """The store in words that may be shown: its path, or server and data base without user and password."""
        path = self.store_path
        return str(path) if path else "postgresql://" + self.store_url.partition("://")[2].rpartition("@")[2]


def _store_url(value: str) -> str:
    scheme, separator, rest = value.partition("://")
    if not separator:
        return f"sqlite:///{Path(value).expanduser().resolve()}"
    if scheme == "sqlite" and rest.strip("/") and not rest.startswith("/:"):
        return f"sqlite:///{Path(rest.removeprefix('/')).expanduser().resolve()}"
    if scheme in {"postgresql", "postgres", "postgresql+psycopg"} and rest:
        return f"postgresql+psycopg://{rest}"
    raise ValueError("a file path, sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME")


def _workers(value: str) -> int:
    if value.isascii() and value.isdigit() and 1 <= int(value) <= MAX_WORKERS:
        return int(value)
    raise ValueError(f"a whole number from 1 to {MAX_WORKERS}")


def _switch(value: str) -> bool:
    if value.lower() in {"on", "off"}:
        return value.lower() == "on"
    raise ValueError("on or off")


class Setting(NamedTuple):
    """One variable: the field it sets, how its text is read (ValueError names what is wanted), and what it decides."""

    field: str
    read: Callable[[str], object]
    meaning: str


SETTINGS: Mapping[str, Setting] = {
    "DATELINE_STORE": Setting("store_url", _store_url, "where articles and events are kept"),
    "DATELINE_WORKERS": Setting("workers", _workers, "how many processes read articles on the command line"),
    "DATELINE_SAMPLES": Setting("samples", _switch, "whether a new store starts with the sample articles"),
}


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of this process, or of the environment given; an empty value counts as not set.

    Raises SettingsError on a DATELINE_ name nobody knows and on a value that cannot be.
    """
    given = os.environ if environment is None else environment
    found: dict[str, object] = {}
    for name in sorted(name for name in given if name.startswith(PREFIX)):
        setting = SETTINGS.get(name)
        if setting is None:
            raise SettingsError(_unknown(name))
        if given[name].strip():
            found[setting.field] = _read(name, setting, given[name].strip())
    return Settings(**found)  # type: ignore[arg-type]  # SETTINGS pairs each field with its own reader


def _read(name: str, setting: Setting, value: str) -> object:
    try:
        return setting.read(value)
    except ValueError as error:
        # the value of a store may hold a password, so it is not repeated
        shown = "this value" if "@" in value else repr(value)
        raise SettingsError(f"{name} cannot be {shown}. It must be {error}.") from error


def _unknown(name: str) -> str:
    near = get_close_matches(name, SETTINGS, n=1, cutoff=0.0)
    return f"There is no setting {name}. The nearest one is {near[0]}; all are listed in docs/settings.md."
