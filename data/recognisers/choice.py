"""Which recogniser reads: the one of the settings, or `fast` where `accurate` cannot run; opened when first needed."""

from importlib.util import find_spec
from threading import Lock

from data.recognisers.encoder import EncoderUnavailable, open_encoder
from data.recognisers.encoder_files import BUNDLED, read_version
from data.recognisers.student import open_student, student_version
from data.settings import RECOGNISERS
from geo.ports import Gazetteer, Recogniser, WordList

ACCURATE, FAST = RECOGNISERS
_LIBRARIES = ("onnxruntime", "tokenizers")


class RecogniserChoice:
    """The recogniser that reads, by the name wanted. Safe to share between threads.

    Nothing is loaded before `open`. A library that is there and cannot be loaded is noticed only then; from there on
    `fast` reads, and `name`, `version` and `note` say so.
    """

    def __init__(self, wanted: str) -> None:
        self._lock = Lock()
        self._opened: Recogniser | None = None
        self.name = wanted
        # why another one reads than was wanted, in one sentence
        self.note: str | None = None
        if wanted == ACCURATE:
            try:
                self._version = _encoder_version()
            except EncoderUnavailable as error:
                self._fall_back(error)
        else:
            self._version = student_version()

    @property
    def version(self) -> str:
        """The recogniser's name and the digest of its files."""
        return f"{self.name} {self._version}"

    def open(self, gazetteer: Gazetteer, words: WordList) -> Recogniser:
        """The recogniser, loaded once. Raises GazetteerError when not even the files of `fast` are whole."""
        with self._lock:
            if self._opened is None:
                self._opened = self._load(gazetteer, words)
            return self._opened

    def _load(self, gazetteer: Gazetteer, words: WordList) -> Recogniser:
        if self.name == ACCURATE:
            try:
                return open_encoder(gazetteer=gazetteer, words=words)
            except EncoderUnavailable as error:
                self._fall_back(error)
        return open_student(words)

    def _fall_back(self, error: EncoderUnavailable) -> None:
        self.name, self._version = FAST, student_version()
        self.note = f"{error} Until then the recogniser `fast` reads; it finds fewer places."


def _encoder_version() -> str:
    """Digest of the encoder's files. Raises EncoderUnavailable when they or a library are missing."""
    missing = [name for name in _LIBRARIES if find_spec(name) is None]
    if missing:
        raise EncoderUnavailable(
            f"The recogniser `accurate` needs the library {missing[0]}, which is not installed. "
            f"Install it with: python -m pip install -r requirements.txt."
        )
    return read_version(BUNDLED)
