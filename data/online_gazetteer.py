"""Another gazetteer with what was answered online; knows nothing of services, which take long to load."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from data.online_answers import Answer, places_digest
from geo.model import MatchKind, NameKind, Place
from geo.ports import Gazetteer, NameHit


class OnlineGazetteer:
    """A geo.ports.Gazetteer over another one, with the online answers to keys that the other does not know.

    Names are recognised as before: `prefixes` and `find_loose` are the other's.
    """

    def __init__(self, gazetteer: Gazetteer, answers: Sequence[Answer]) -> None:
        self._gazetteer = gazetteer
        self._hits = _hits(answers)
        self._version = gazetteer.version
        if self._hits:
            self._version = sha256(f"{gazetteer.version}\0{places_digest(answers)}".encode()).hexdigest()

    @property
    def version(self) -> str:
        """Digest of the content; without answers that of the other gazetteer."""
        return self._version

    def prefixes(self, key: str) -> Sequence[str]:
        """As the other gazetteer."""
        return self._gazetteer.prefixes(key)

    def find(self, key: str) -> Sequence[NameHit]:
        """As the other gazetteer; where it knows nothing, what was answered online, best first."""
        return self._gazetteer.find(key) or self._hits.get(key, ())

    def find_loose(self, name: str) -> Sequence[NameHit]:
        """As the other gazetteer."""
        return self._gazetteer.find_loose(name)

    def country(self, code: str) -> Place | None:
        """As the other gazetteer."""
        return self._gazetteer.country(code)


def _hits(answers: Iterable[Answer]) -> dict[str, tuple[NameHit, ...]]:
    places: dict[str, dict[str, Place]] = {}
    for answer in answers:
        for place in answer.places:
            places.setdefault(answer.key, {}).setdefault(place.id, place)
    # the service says that the place bears the name; whether as its first one, few services tell
    return {
        key: tuple(NameHit(place, NameKind.PRIMARY, MatchKind.STRICT) for place in found.values())
        for key, found in places.items()
    }
