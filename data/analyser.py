"""What reads an article in earnest: the pipeline of geo with the bundled gazetteer and word lists."""

import gc
from functools import cached_property
from pathlib import Path

from data.engine import engine_digest
from data.gazetteer import BundledGazetteer, BundledWords, open_gazetteer, open_words
from data.online_answers import OnlineAnswers
from data.online_gazetteer import OnlineGazetteer
from data.places.added import AddedPlaces
from data.places.layer import LayeredGazetteer
from data.places_offered import likeliest
from data.recognisers.choice import ACCURATE, RecogniserChoice
from geo.languages import pack_for
from geo.model import Analysis, Article, Place
from geo.names import strict_key
from geo.pipeline import analyse
from geo.ports import Gazetteer

# Python looks for garbage whenever there are so many more values than the last time. An article leaves none, but what
# is remembered of it counts: with the usual 700 looking takes 1.6 % of a first pass over TR-News, with this nothing.
_VALUES_BETWEEN_LOOKS = 20_000


class BundledAnalyser:
    """The pipeline with what ships with Dateline; files are opened on first use. May raise GazetteerError.

    `online_path` is the file of online answers (data.online), `places_path` that of the places the user has added
    (data.places.added); neither need exist, and what comes into them is used at once. May then raise StoreError and
    PlacesError, too. `recogniser` is the name of the one wanted (data.recognisers.choice).
    """

    def __init__(
        self, online_path: Path | None = None, places_path: Path | None = None, *, recogniser: str = ACCURATE
    ) -> None:
        self._choice = RecogniserChoice(recogniser)
        self._online = OnlineAnswers(online_path) if online_path is not None else None
        self._added = AddedPlaces(places_path) if places_path is not None else None
        self._layered: tuple[int, BundledGazetteer | LayeredGazetteer] | None = None
        self._merged: tuple[int, Gazetteer, OnlineGazetteer] | None = None

    @property
    def engine(self) -> str:
        """Digest of the rules, the gazetteer with added places and online answers, the word lists, the recogniser."""
        return self._engine(self._gazetteer())

    @property
    def gazetteer_version(self) -> str:
        """Digest of the bundled gazetteer, and of added places and online answers, where there are any."""
        return self._gazetteer().version

    def __call__(self, article: Article) -> Analysis:
        """What the article says."""
        gazetteer = self._gazetteer()
        # opened first: where it cannot be, another one reads and the engine is another
        recogniser = self._choice.open(self._bundled, self._words)
        engine = self._engine(gazetteer)
        pack = pack_for(article.language)
        return analyse(article, pack, gazetteer, self._words, recogniser=recogniser, engine=engine)

    @property
    def recogniser(self) -> str:
        """The name of the recogniser that reads."""
        return self._choice.name

    @property
    def recogniser_note(self) -> str | None:
        """Why another recogniser reads than the one wanted, in one sentence; None when it is that one."""
        return self._choice.note

    def find_places(self, name: str) -> tuple[Place, ...]:
        """Places a person may mean by a name or its beginning: those that bear it among those whose name begins so, the
        more prominent first, then those whose name sounds like it.
        """
        gazetteer, key = self._gazetteer(), strict_key(name)
        hits = (*likeliest(gazetteer.find(key), self._offline().find_beginning(key), key), *gazetteer.find_loose(name))
        return tuple({hit.place.id: hit.place for hit in hits}.values())

    def _engine(self, gazetteer: Gazetteer) -> str:
        return engine_digest(gazetteer.version, self._words.version, self._choice.version)

    def _gazetteer(self) -> Gazetteer:
        """The offline gazetteer, with the online answers as they are now."""
        offline = self._offline()
        if self._online is None or not (revision := self._online.revision()):
            return offline
        merged = self._merged
        if merged is None or merged[0] != revision or merged[1] is not offline:
            # an answer that comes in between is read already, and once more at the next call
            self._merged = merged = revision, offline, OnlineGazetteer(offline, self._online.found())
        return merged[2]

    def _offline(self) -> BundledGazetteer | LayeredGazetteer:
        """The bundled gazetteer, with the added places as they are now."""
        if self._added is None or not (revision := self._added.revision()):
            return self._bundled
        layered = self._layered
        if layered is None or layered[0] != revision:
            tables = self._added.tables(self._bundled)
            self._layered = layered = revision, LayeredGazetteer(self._bundled, tables) if tables else self._bundled
        return layered[1]

    @cached_property
    def _bundled(self) -> BundledGazetteer:
        _spare_the_collector()
        return open_gazetteer()

    @cached_property
    def _words(self) -> BundledWords:
        return open_words()


def _spare_the_collector() -> None:
    """Have the garbage of a process that reads articles looked for less often; who wants it seldomer still is left."""
    youngest, *older = gc.get_threshold()
    if 0 < youngest < _VALUES_BETWEEN_LOOKS:
        gc.set_threshold(_VALUES_BETWEEN_LOOKS, *older)
