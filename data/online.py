"""A second opinion on names no gazetteer here knows: an online geocoder, asked on request only (docs/online.md).

Off unless the settings name a geocoder and a contact. Nothing leaves the machine but the name (and, when set, the
countries to look in). What comes back stays apart from the gazetteer and is used only for names that it does not know.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from data.online_answers import INTERVAL_S, Answer, BlockedError, BusyError, OnlineAnswers, Outcome, Pace, Turn
from data.online_machine import MAX_BLOCK_S
from data.online_services import (
    TIMEOUT_S,
    GarbledError,
    KeyRefusedError,
    NoAnswerError,
    RefusedError,
    Service,
    UnreachableError,
    open_service,
)
from data.settings import Settings
from data.unresolved import UnresolvedName
from geo.model import Place

# More than so many names at once is bulk geocoding, which OpenStreetMap's policy leaves to servers of one's own.
MAX_QUEUED = 100
# Before the second and the third attempt, when a service did not answer in time.
RETRY_WAITS_S = (2.0, 8.0)
# After a 403 or 429: an hour, or longer when the service says so, up to a day.
BLOCK_S = 3600.0
# How long a failure is remembered: names come into maps slowly, servers are back soon.
NOTHING_EXPIRES_S = 30 * 86_400.0
GARBLED_EXPIRES_S = 86_400.0
NO_ANSWER_EXPIRES_S = 3600.0
# So many failures in a row are the service's, not the names'.
MAX_FAILURES = 3

# Called with the number of names done and their total.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """What asking came to: one answer per name that has one, in order; `stopped` says why the others have none."""

    answers: tuple[Answer, ...] = ()
    n_asked: int = 0
    stopped: str | None = None

    @property
    def attributions(self) -> tuple[str, ...]:
        """What must be shown with the places."""
        return tuple(dict.fromkeys(answer.attribution for answer in self.answers if answer.places))


class _StoppedError(Exception):
    """Asking ends here; the text is a sentence for the person at the screen."""


class SecondOpinion:
    """A geocoder that may be asked, at the pace of the whole machine, and what it has answered so far."""

    def __init__(
        self,
        service: Service,
        answers: OnlineAnswers,
        *,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        interval_s: float = INTERVAL_S,
    ) -> None:
        self.service = service
        self._answers = answers
        self._clock = clock
        self._sleep = sleep
        self._pace = Pace(answers, clock=clock, sleep=sleep, interval_s=interval_s)

    def known(self) -> Mapping[str, Answer]:
        """What the geocoder has said and what still holds, by key."""
        return self._answers.known(self.service.id, self._clock())

    def queued(self, names: Iterable[UnresolvedName]) -> tuple[UnresolvedName, ...]:
        """The names that would have to be asked for."""
        known = self.known()
        return tuple(one for one in names if one.key not in known)

    def ask(self, names: Sequence[UnresolvedName], progress: Progress | None = None) -> Inquiry:
        """What the geocoder says to the names; those it has answered are not asked for again.

        Every answer is kept as soon as it is there. Raises StoreError.
        """
        queued = self.queued(names)
        if self.service.is_public and len(queued) > MAX_QUEUED:
            return replace(self._inquiry(names, 0), stopped=_too_many(len(queued)))
        n_asked = failures = 0
        stopped = None
        try:
            for one in queued:
                answer = self._ask(one)
                self._answers.keep(answer)
                n_asked += 1
                if progress is not None:
                    progress(n_asked, len(queued))
                failures = failures + 1 if answer.outcome is Outcome.FAILED else 0
                if failures == MAX_FAILURES and n_asked < len(queued):
                    raise _StoppedError(f"{self.service.name} failed {failures} times in a row. Try again later.")
        except _StoppedError as error:
            stopped = str(error)
        return replace(self._inquiry(names, n_asked), stopped=stopped)

    def _inquiry(self, names: Iterable[UnresolvedName], n_asked: int) -> Inquiry:
        known = self.known()
        return Inquiry(answers=tuple(known[one.key] for one in names if one.key in known), n_asked=n_asked)

    def _ask(self, one: UnresolvedName) -> Answer:
        """The answer to one name; a failure is one, too. Raises _StoppedError."""
        for wait_s in RETRY_WAITS_S:
            try:
                return self._ask_once(one)
            except NoAnswerError:
                self._sleep(wait_s)
        try:
            return self._ask_once(one)
        except NoAnswerError:
            return self._answer(one, Outcome.FAILED, NO_ANSWER_EXPIRES_S, reason="no answer in time")

    def _ask_once(self, one: UnresolvedName) -> Answer:
        name = self.service.name
        try:
            with self._pace.turn(self.service.id) as turn:
                places = self._find(one.name, turn)
        except BlockedError as error:
            raise _StoppedError(
                f"{name} has told us to stop. It is not asked again before {_hour(error.until)}."
            ) from error
        except BusyError as error:
            raise _StoppedError("Another process is asking. Try again when it is done.") from error
        except KeyRefusedError as error:
            raise _StoppedError(f"{name} does not accept the key. Check DATELINE_GEOCODER_KEY.") from error
        except UnreachableError as error:
            raise _StoppedError(
                f"There is no connection to {name}. Check the network and DATELINE_GEOCODER_DOMAIN; "
                "everything else works without it."
            ) from error
        except GarbledError as error:
            return self._answer(one, Outcome.FAILED, GARBLED_EXPIRES_S, reason=str(error))
        if not places:
            return self._answer(one, Outcome.NOTHING, NOTHING_EXPIRES_S)
        return replace(self._answer(one, Outcome.FOUND, None), places=places, attribution=self.service.attribution)

    def _find(self, name: str, turn: Turn) -> tuple[Place, ...]:
        try:
            return self.service.find(name)
        except RefusedError as error:
            # noted before the turn is given up: no other process may ask in between
            wait_s = min(max(BLOCK_S, error.retry_after_s or 0.0), MAX_BLOCK_S)
            raise BlockedError(turn.block(wait_s)) from error

    def _answer(self, one: UnresolvedName, outcome: Outcome, expires_s: float | None, *, reason: str = "") -> Answer:
        now = self._clock()
        return Answer(
            service=self.service.id,
            key=one.key,
            name=one.name,
            outcome=outcome,
            reason=reason,
            asked_at=now,
            expires_at=None if expires_s is None else now + expires_s,
        )


def _too_many(n_queued: int) -> str:
    return (
        f"{n_queued} names wait, and a public geocoder may be asked for at most {MAX_QUEUED} at a time. Choose the "
        "ones you need, or run a Nominatim of your own and set DATELINE_GEOCODER_DOMAIN to it (docs/online.md)."
    )


def _hour(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")


def open_second_opinion(settings: Settings, *, timeout_s: float = TIMEOUT_S) -> SecondOpinion:
    """The geocoder of the settings; opens no connection. Raises SettingsError when it is off or not complete."""
    return SecondOpinion(open_service(settings, timeout_s=timeout_s), OnlineAnswers(settings.online_path))
