"""What reads an article in earnest: the pipeline of geo with the bundled gazetteer and word lists."""

from functools import cached_property
from pathlib import Path

from data.engine import engine_digest
from data.gazetteer import BundledGazetteer, BundledWords, open_gazetteer, open_words
from data.online import OnlineGazetteer
from data.online_answers import OnlineAnswers
from geo.languages import pack_for
from geo.model import Analysis, Article, Place
from geo.names import strict_key
from geo.pipeline import analyse
from geo.ports import Gazetteer


class BundledAnalyser:
    """The pipeline with what ships with Dateline; files are opened on first use. May raise GazetteerError.

    `online_path` is the file of online answers (data.online), which need not exist; what comes into it is used at once.
    May then raise StoreError, too.
    """

    def __init__(self, online_path: Path | None = None) -> None:
        self._online = OnlineAnswers(online_path) if online_path is not None else None
        self._merged: tuple[int, OnlineGazetteer] | None = None

    @property
    def engine(self) -> str:
        """Digest of the rules, the gazetteer with its online answers, and the word lists."""
        return self._engine(self._gazetteer())

    @property
    def gazetteer_version(self) -> str:
        """Digest of the bundled gazetteer and of the online answers, where there are any."""
        return self._gazetteer().version

    def __call__(self, article: Article) -> Analysis:
        """What the article says."""
        gazetteer = self._gazetteer()
        return analyse(article, pack_for(article.language), gazetteer, self._words, engine=self._engine(gazetteer))

    def find_places(self, name: str) -> tuple[Place, ...]:
        """Places a person may mean by a name: those that bear it, then those whose name sounds like it."""
        gazetteer = self._gazetteer()
        hits = (*gazetteer.find(strict_key(name)), *gazetteer.find_loose(name))
        return tuple({hit.place.id: hit.place for hit in hits}.values())

    def _engine(self, gazetteer: Gazetteer) -> str:
        return engine_digest(gazetteer.version, self._words.version)

    def _gazetteer(self) -> Gazetteer:
        """The bundled gazetteer, with the online answers as they are now."""
        if self._online is None or not (revision := self._online.revision()):
            return self._bundled
        merged = self._merged
        if merged is None or merged[0] != revision:
            # an answer that comes in between is read already, and once more at the next call
            self._merged = merged = revision, OnlineGazetteer(self._bundled, self._online.found())
        return merged[1]

    @cached_property
    def _bundled(self) -> BundledGazetteer:
        return open_gazetteer()

    @cached_property
    def _words(self) -> BundledWords:
        return open_words()
