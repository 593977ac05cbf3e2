"""What reads an article in earnest: the pipeline of geo with the bundled gazetteer and word lists."""

from functools import cached_property

from data.engine import engine_digest
from data.gazetteer import BundledGazetteer, BundledWords, open_gazetteer, open_words
from geo.languages import pack_for
from geo.model import Analysis, Article
from geo.pipeline import analyse


class BundledAnalyser:
    """The pipeline with what ships with Dateline; files are opened on first use. May raise GazetteerError."""

    @cached_property
    def engine(self) -> str:
        """Digest of the rules, the gazetteer and the word lists."""
        return engine_digest(self.gazetteer_version, self._words.version)

    @property
    def gazetteer_version(self) -> str:
        """Digest of the bundled gazetteer."""
        return self._gazetteer.version

    def __call__(self, article: Article) -> Analysis:
        """What the article says."""
        return analyse(article, pack_for(article.language), self._gazetteer, self._words, engine=self.engine)

    @cached_property
    def _gazetteer(self) -> BundledGazetteer:
        return open_gazetteer()

    @cached_property
    def _words(self) -> BundledWords:
        return open_words()
