"""Whether an online geocoder may be asked, and who asks: as the environment says, or else a person on the Sources page.

What a person chose is kept in `online.json` beside the store, for this store only and readable by its owner only.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace

from data.online_services import open_service
from data.private_files import make_private
from data.settings import Settings, read_contact, read_domain
from geo.errors import SettingsError, StoreError

# What the Sources page offers: geocoders of geopy that want no key. The others are named in the environment.
OFFERED = ("nominatim", "photon")

# Geocoder, contact and, "" where it is the usual one, server.
_Choice = dict[str, str]


class OnlineSwitch:
    """The settings for asking online of one store. Every method may raise StoreError."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._path = settings.online_path.with_name("online.json")

    @property
    def is_fixed(self) -> bool:
        """Whether the environment says it, on or off, so that nobody at the screen can."""
        return self._settings.geocoder_given or self._settings.geocoder is not None

    @property
    def settings(self) -> Settings:
        """The settings with what a person chose, where the environment leaves it open."""
        chosen = None if self.is_fixed else self._choices().get(self._settings.store_name)
        return self._with(chosen) if chosen else self._settings

    def switch_on(self, geocoder: str, contact: str, domain: str = "") -> None:
        """Allow asking; nothing is sent yet. Raises SettingsError when something does not do."""
        if self.is_fixed:
            raise SettingsError("DATELINE_GEOCODER says whether names may be asked for online. Change it there.")
        chosen = {"geocoder": geocoder, "contact": contact.strip(), "domain": domain.strip()}
        if not chosen["contact"]:
            raise SettingsError("Say who asks: your e-mail address or the address of your web site.")
        # whatever a geocoder lacks is told before anything is kept
        open_service(self._with(chosen))
        self._write({**self._choices(), self._settings.store_name: chosen})

    def switch_off(self) -> None:
        """Let nothing be asked; what was answered is kept, who asked is not."""
        left = self._choices()
        if left.pop(self._settings.store_name, None) is not None:
            self._write(left)

    def _with(self, chosen: _Choice) -> Settings:
        if chosen["geocoder"] not in OFFERED:
            raise SettingsError(f"The geocoder must be one of {', '.join(OFFERED)}.")
        return replace(
            self._settings,
            geocoder=chosen["geocoder"],
            geocoder_contact=_read(read_contact, chosen["contact"], "The contact"),
            geocoder_domain=_read(read_domain, chosen["domain"], "The server")
            if chosen["domain"]
            else self._settings.geocoder_domain,
        )

    def _choices(self) -> dict[str, _Choice]:
        """What was chosen, by store."""
        try:
            found = json.loads(self._path.read_bytes())
            choices = {str(store): dict(choice) for store, choice in found.items()}
            for choice in choices.values():
                self._with(choice)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, KeyError, AttributeError, SettingsError) as error:
            raise StoreError(
                f"{self._path} cannot be read, so nothing is asked online. Remove it and switch asking on again."
            ) from error
        return choices

    def _write(self, choices: Mapping[str, _Choice]) -> None:
        part = self._path.with_name(f"{self._path.name}.part")
        try:
            make_private(part)
            part.write_text(json.dumps(choices, indent=2), encoding="utf-8")
            part.replace(self._path)
        except OSError as error:
            raise StoreError(f"{self._path} cannot be written: {error.strerror or error}.") from error


def _read(read: Callable[[str], str], value: str, what: str) -> str:
    try:
        return read(value)
    except ValueError as error:
        raise SettingsError(f"{what} must be {error}.") from error
