"""A geopy geocoder by name, set up from the settings, and what it says in our words."""

import inspect
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from typing import Any

from geopy.exc import (
    ConfigurationError,
    GeocoderAuthenticationFailure,
    GeocoderInsufficientPrivileges,
    GeocoderQuotaExceeded,
    GeocoderTimedOut,
    GeocoderUnavailable,
    GeopyError,
)
from geopy.geocoders import SERVICE_TO_GEOCODER
from geopy.geocoders.base import Geocoder
from geopy.util import logger as geopy_logger

from data.online_http import GuardedAdapter, RedirectRefusedError
from data.online_places import place_of
from data.settings import Settings
from geo.errors import SettingsError
from geo.model import Place

# For a whole request: connection, headers and body. The public servers answer in under a second.
TIMEOUT_S = 15.0
# Places kept of one answer; more of one name cannot be told apart anyhow.
MOST_PLACES = 5
# In which language places are to be called: that of the bundled gazetteer, and it says nothing about the article.
LANGUAGE = "en"

_OPENSTREETMAP = "© OpenStreetMap contributors, ODbL 1.0, https://www.openstreetmap.org/copyright"
_ATTRIBUTIONS: Mapping[str, str] = {
    "nominatim": _OPENSTREETMAP,
    "openmapquest": f"{_OPENSTREETMAP}; MapQuest",
    "pickpoint": f"{_OPENSTREETMAP}; PickPoint",
    "photon": f"{_OPENSTREETMAP}; Photon",
    "opencage": f"{_OPENSTREETMAP}; OpenCage",
    "geonames": "GeoNames, CC BY 4.0, https://www.geonames.org",
}
_KEY_OPTIONS = ("api_key", "apikey", "subscription_key", "username")
_COUNTRY_OPTIONS = ("country_codes", "countries", "country")
# What geopy's readers of answers raise when an answer is not what they expect.
_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


class NoAnswerError(Exception):
    """The service did not answer in time; asking again may help."""


class UnreachableError(Exception):
    """There is no connection to the service."""


class RefusedError(Exception):
    """The service tells us to stop; `retry_after_s` as it says, None when it does not."""

    def __init__(self, retry_after_s: float | None) -> None:
        super().__init__(retry_after_s)
        self.retry_after_s = retry_after_s


class KeyRefusedError(Exception):
    """The service does not accept the key."""


class GarbledError(Exception):
    """The answer could not be used; the text completes "name: ..."."""


@dataclass(frozen=True, slots=True)
class Service:
    """A geocoder that may be asked; `id` tells it from every other one, server included, and holds no key."""

    name: str
    id: str
    attribution: str
    is_public: bool
    _ask: Callable[[str], object]

    def find(self, name: str) -> tuple[Place, ...]:
        """The places of a name, best first, at most MOST_PLACES; raises the errors of this module."""
        try:
            found = self._ask(name)
        except GeocoderTimedOut as error:
            raise NoAnswerError from error
        except GeocoderUnavailable as error:
            raise UnreachableError from error
        except GeocoderAuthenticationFailure as error:
            raise KeyRefusedError from error
        except GeocoderInsufficientPrivileges as error:
            raise RefusedError(None) from error
        except GeocoderQuotaExceeded as error:
            # 402, and 429 with its time to wait
            raise RefusedError(getattr(error, "retry_after", None)) from error
        except RedirectRefusedError as error:
            raise GarbledError("the server sends on to another address, which is not followed") from error
        except (GeopyError, *_FAULTS) as error:
            raise GarbledError("the answer could not be read") from error
        try:
            return _places(found, self.name)
        except _FAULTS as error:
            raise GarbledError("the answer could not be read") from error


def _places(found: object, service: str) -> tuple[Place, ...]:
    locations = found if isinstance(found, list) else [found] if found is not None else []
    places: dict[str, Place] = {}
    for location in locations:
        place = place_of(location, service) if location is not None else None
        if place is not None:
            places.setdefault(place.id, place)
    return tuple(places.values())[:MOST_PLACES]


def open_service(settings: Settings, *, timeout_s: float = TIMEOUT_S) -> Service:
    """The geocoder of the settings; opens no connection.

    Raises SettingsError when it is off, has no contact, is unknown, or lacks or cannot take an option.
    """
    if settings.geocoder is None:
        raise SettingsError(
            "Asking online is switched off. Switch it on on the Sources page, or set DATELINE_GEOCODER to a geocoder, "
            "for instance nominatim, and DATELINE_GEOCODER_CONTACT to your e-mail address (docs/online.md)."
        )
    if settings.geocoder_contact is None:
        raise SettingsError(
            f"{settings.geocoder} may not be asked without saying who asks. Set DATELINE_GEOCODER_CONTACT to your "
            "e-mail address or the address of your web site; it is sent with every request."
        )
    # geopy writes addresses, and with them keys and names, to its log
    geopy_logger.addFilter(_say_nothing)
    maker = _maker(settings.geocoder)
    options = _options(maker, settings, timeout_s)
    try:
        geocoder = maker(**options)
    except ConfigurationError as error:
        # its message may repeat an option
        raise SettingsError(
            f"geopy's {maker.__name__} cannot be used with these DATELINE_GEOCODER settings."
        ) from error
    usual = inspect.signature(maker).parameters.get("domain")
    usual_domain = usual.default if usual is not None else None
    domain = options.get("domain", usual_domain)
    name = maker.__name__.lower()
    return Service(
        name=name,
        id=f"{name} {domain}" if domain else name,
        attribution=_ATTRIBUTIONS.get(name, f"{maker.__name__} (its terms of use apply)"),
        is_public=domain == usual_domain,
        _ask=partial(geocoder.geocode, exactly_one=False, **_question(geocoder, settings)),
    )


def _say_nothing(_: logging.LogRecord) -> bool:
    return False


def _maker(name: str) -> type[Geocoder]:
    by_name: dict[str, type[Geocoder]] = {
        maker.__name__.lower(): maker for maker in SERVICE_TO_GEOCODER.values()
    } | SERVICE_TO_GEOCODER
    if name.lower() in by_name:
        return by_name[name.lower()]
    near = get_close_matches(name.lower(), by_name, n=1, cutoff=0.0)[0]
    raise SettingsError(f"DATELINE_GEOCODER: geopy has no geocoder {name}. The nearest one is {near}.")


def _options(maker: type[Geocoder], settings: Settings, timeout_s: float) -> dict[str, Any]:
    """How the geocoder is made. Raises SettingsError for what it needs or cannot take."""
    takes = inspect.signature(maker).parameters
    options: dict[str, Any] = {
        "timeout": timeout_s,
        "user_agent": f"Dateline (contact: {settings.geocoder_contact})",
        "adapter_factory": GuardedAdapter,
    }
    if settings.geocoder_domain is not None:
        if "domain" not in takes:
            raise SettingsError(f"{maker.__name__} has one server only. Remove DATELINE_GEOCODER_DOMAIN.")
        scheme, _, options["domain"] = settings.geocoder_domain.rpartition("://")
        options["scheme"] = scheme or "https"
    if settings.geocoder_key is not None:
        options[_key_option(maker, takes)] = settings.geocoder_key
    missing = [name for name, option in takes.items() if option.default is option.empty and name not in options]
    if missing:
        remedy = "DATELINE_GEOCODER_DOMAIN" if missing[0] == "domain" else "DATELINE_GEOCODER_KEY"
        raise SettingsError(
            f"{maker.__name__} needs {' and '.join(missing)}. Set {remedy}, or choose another geocoder."
        )
    return options


def _key_option(maker: type[Geocoder], takes: Iterable[str]) -> str:
    names = set(takes)
    for name in _KEY_OPTIONS:
        # a user name that goes with a password is no key
        if name in names and not (name == "username" and "password" in names):
            return name
    raise SettingsError(f"{maker.__name__} takes no key. Remove DATELINE_GEOCODER_KEY.")


def _question(geocoder: Geocoder, settings: Settings) -> dict[str, Any]:
    """What is said besides the name: how many answers, in which language, in which countries."""
    takes = inspect.signature(geocoder.geocode).parameters
    question: dict[str, Any] = {}
    wishes = {"limit": MOST_PLACES, "language": LANGUAGE, "addressdetails": True}
    question.update({name: value for name, value in wishes.items() if name in takes})
    if settings.geocoder_countries:
        option = next((name for name in _COUNTRY_OPTIONS if name in takes), None)
        if option is None:
            raise SettingsError(
                f"{type(geocoder).__name__} cannot be kept to countries. Remove DATELINE_GEOCODER_COUNTRIES."
            )
        question[option] = [code.lower() for code in settings.geocoder_countries]
    return question
