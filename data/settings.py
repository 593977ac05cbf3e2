"""Every setting, read once from DATELINE_* environment variables into one frozen value (docs/settings.md)."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from geo.errors import SettingsError
from geo.wording import Language

PREFIX = "DATELINE_"
LOCAL_FOLDER = Path(__file__).resolve().parent / "local"
MAX_WORKERS = 256
# What finds names in running text (docs/recognisers.md), the default first.
RECOGNISERS = ("accurate", "fast")
# Recognisers of others that may read the languages they were made for: "spacy:MODEL", "slovnet:FOLDER".
PLUGINS = ("spacy", "slovnet")

_CONTACT = re.compile(r"[\x21-\x7e]+@[\x21-\x7e]+\.[\x21-\x7e]+|https?://[\x21-\x7e]+", re.ASCII)
_DOMAIN = re.compile(
    r"(https?://)?([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(:[0-9]{1,5})?(/[a-z0-9._~/-]*)?",
    re.ASCII | re.IGNORECASE,
)
_KEY = re.compile(r"[\x21-\x7e]{1,500}")
# A folder may hold a + in its name, so only one before a recogniser's word divides.
_RECOGNISER_PARTS = re.compile(r"\+(?=(?:accurate|fast)\b|(?:spacy|slovnet):)", re.IGNORECASE)
_COUNTRY_CODES = re.compile(r"[a-z]{2}([\s,]+[a-z]{2})*", re.ASCII | re.IGNORECASE)
_MAX_CONTACT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where the store is, how many processes read articles, whether a new store starts with the sample articles.

    `store_url` is an SQLAlchemy URL; it may hold a password: show `store_name` instead. `geocoder` is None while asking
    online is off (docs/online.md); `geocoder_given` says that it was named, so that nobody at the screen may change it;
    `geocoder_key` is never shown. `editor` is who decides about reports, unless another
    name is given on the page; `language` is what the pages speak, None as the browser does.
    """

    store_url: str = f"sqlite:///{LOCAL_FOLDER / 'dateline.sqlite'}"
    workers: int = 1
    samples: bool = True
    recogniser: str = "accurate"
    geocoder: str | None = None
    geocoder_given: bool = False
    geocoder_contact: str | None = None
    geocoder_domain: str | None = None
    geocoder_key: str | None = field(default=None, repr=False)
    geocoder_countries: tuple[str, ...] = ()
    geonames_url: str = "https://download.geonames.org/export/dump"
    editor: str = ""
    language: Language | None = None

    @property
    def store_path(self) -> Path | None:
        """The file of an SQLite store; None when the store is a server."""
        return Path(self.store_url.removeprefix("sqlite:///")) if self.store_url.startswith("sqlite:///") else None

    @property
    def online_path(self) -> Path:
        """Where online answers are kept: beside the store; in LOCAL_FOLDER when the store is a server."""
        path = self.store_path
        return (path.parent if path else LOCAL_FOLDER) / "online.sqlite"

    @property
    def places_path(self) -> Path:
        """Where added places are kept: beside the store; in LOCAL_FOLDER when the store is a server."""
        return self.online_path.with_name("places.sqlite")

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


def split_recogniser(value: str) -> tuple[str, tuple[str, ...]]:
    """The bundled recogniser and the plug-ins of a setting: "fast+slovnet:" is ("fast", ("slovnet:",)).

    Plug-ins alone stand beside the default. Raises ValueError, whose text says what is wanted.
    """
    parts = _RECOGNISER_PARTS.split(value)
    plugins = tuple(part for part in parts if part.partition(":")[0] in PLUGINS and ":" in part)
    bundled = [part.lower() for part in parts if part not in plugins]
    if len(bundled) > 1 or not set(bundled) <= set(RECOGNISERS):
        shown = ", ".join(f"{one}:MODEL" for one in PLUGINS)
        raise ValueError(f"{' or '.join(RECOGNISERS)}, or such a word and plug-ins ({shown}) joined by +")
    return bundled[0] if bundled else RECOGNISERS[0], plugins


def _recogniser(value: str) -> str:
    bundled, plugins = split_recogniser(value)
    return "+".join((bundled, *plugins))


def _geocoder(value: str) -> str | None:
    if value.lower() == "off":
        return None
    if value.isascii() and value.isalnum():
        return value.lower()
    raise ValueError("off or the name of a geopy geocoder, such as nominatim, photon or geonames")


def read_contact(value: str) -> str:
    """Who asks online. Raises ValueError, whose text says what is wanted; so do those below."""
    if _CONTACT.fullmatch(value) and len(value) <= _MAX_CONTACT:
        return value
    raise ValueError("your e-mail address or the address of your web site")


def read_domain(value: str) -> str:
    """A geocoder's server."""
    if _DOMAIN.fullmatch(value):
        return value.rstrip("/")
    raise ValueError("a server such as nominatim.example.org or http://localhost:8080, without user and password")


def _key(value: str) -> str:
    if _KEY.fullmatch(value):
        return value
    raise ValueError("one word of letters, digits and signs")


def _url(value: str) -> str:
    if _DOMAIN.fullmatch(value) and value.lower().startswith(("http://", "https://")):
        return value.rstrip("/")
    raise ValueError("an address such as https://download.geonames.org/export/dump, without user and password")


def _countries(value: str) -> tuple[str, ...]:
    if _COUNTRY_CODES.fullmatch(value):
        return tuple(dict.fromkeys(value.upper().replace(",", " ").split()))
    raise ValueError("ISO codes of countries, such as SY,IQ")


def _editor(value: str) -> str:
    if len(value) <= _MAX_CONTACT and value.isprintable():
        return value
    raise ValueError(f"a name of at most {_MAX_CONTACT} characters")


def _language(value: str) -> Language:
    if value.lower() in set(Language):
        return Language(value.lower())
    raise ValueError(" or ".join(Language))


class Setting(NamedTuple):
    """One variable: the field it sets, how its text is read (ValueError names what is wanted), and what it decides.

    The value of a secret one is not repeated in any message.
    """

    field: str
    read: Callable[[str], object]
    meaning: str
    is_secret: bool = False


SETTINGS: Mapping[str, Setting] = {
    "DATELINE_STORE": Setting("store_url", _store_url, "where articles and events are kept"),
    "DATELINE_WORKERS": Setting("workers", _workers, "how many processes read articles on the command line"),
    "DATELINE_SAMPLES": Setting("samples", _switch, "whether a new store starts with the sample articles"),
    "DATELINE_RECOGNISER": Setting("recogniser", _recogniser, "what finds names in running text"),
    "DATELINE_GEOCODER": Setting("geocoder", _geocoder, "which online geocoder may be asked for unresolved names"),
    "DATELINE_GEOCODER_CONTACT": Setting("geocoder_contact", read_contact, "who asks; sent with every request"),
    "DATELINE_GEOCODER_DOMAIN": Setting(
        "geocoder_domain", read_domain, "the geocoder's server, when it is not the usual"
    ),
    "DATELINE_GEOCODER_KEY": Setting("geocoder_key", _key, "the geocoder's key or user name", is_secret=True),
    "DATELINE_GEONAMES_URL": Setting("geonames_url", _url, "from where the places of a country are downloaded"),
    "DATELINE_GEOCODER_COUNTRIES": Setting("geocoder_countries", _countries, "in which countries to look"),
    "DATELINE_EDITOR": Setting("editor", _editor, "who decides about reports, unless another name is given"),
    "DATELINE_LANGUAGE": Setting("language", _language, "the language of the pages"),
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
    found["geocoder_given"] = "geocoder" in found
    return Settings(**found)  # type: ignore[arg-type]  # SETTINGS pairs each field with its own reader


def _read(name: str, setting: Setting, value: str) -> object:
    try:
        return setting.read(value)
    except ValueError as error:
        # the value of a store may hold a password, so it is not repeated
        shown = "this value" if setting.is_secret or "@" in value else repr(value)
        raise SettingsError(f"{name} cannot be {shown}. It must be {error}.") from error


def _unknown(name: str) -> str:
    near = get_close_matches(name, SETTINGS, n=1, cutoff=0.0)
    return f"There is no setting {name}. The nearest one is {near[0]}; all are listed in docs/settings.md."
