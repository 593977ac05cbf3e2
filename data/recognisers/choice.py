"""Which recogniser reads: the one of the settings, or `fast` where `accurate` cannot run; opened when first needed."""

from importlib.util import find_spec
from threading import Lock

from data.recognisers.encoder import EncoderUnavailable, open_encoder
from data.recognisers.encoder_files import BUNDLED, read_version
from data.recognisers.plugins import PluginRecogniser, open_plugin
from data.recognisers.student import open_student, student_version
from data.settings import RECOGNISERS, split_recogniser
from geo.ports import Gazetteer, Recogniser, WordList

ACCURATE, FAST = RECOGNISERS
_LIBRARIES = ("onnxruntime", "tokenizers")


class RecogniserChoice:
    """The recogniser that reads, by the name wanted. Safe to share between threads.

    Nothing is loaded before `open`. A library that is there and cannot be loaded is noticed only then; from there on
    `fast` reads, and `name`, `version` and `note` say so. Plug-ins ("fast+slovnet:FOLDER") are opened at once: raises
    SettingsError when one cannot be.
    """

    def __init__(self, wanted: str) -> None:
        self._lock = Lock()
        self._opened: Recogniser | None = None
        self._bundled, self._plugins = split_recogniser(wanted)
        self._plugin_versions = [open_plugin(plugin).version for plugin in self._plugins]
        # why another one reads than was wanted, in one sentence
        self.note: str | None = None
        if self._bundled == ACCURATE:
            try:
                self._version = _encoder_version()
            except EncoderUnavailable as error:
                self._fall_back(error)
        else:
            self._version = student_version()

    @property
    def name(self) -> str:
        """What reads, as the setting writes it."""
        return "+".join((self._bundled, *self._plugins))

    @property
    def version(self) -> str:
        """What reads and the digests of its files."""
        return " ".join((self.name, self._version, *self._plugin_versions))

    def open(self, gazetteer: Gazetteer, words: WordList) -> Recogniser:
        """The recogniser, loaded once. Raises GazetteerError when not even the files of `fast` are whole."""
        with self._lock:
            if self._opened is None:
                self._opened = self._load(gazetteer, words)
                for plugin in reversed(self._plugins):
                    self._opened = PluginRecogniser(plugin, self._opened)
            return self._opened

    def _load(self, gazetteer: Gazetteer, words: WordList) -> Recogniser:
        if self._bundled == ACCURATE:
            try:
                return open_encoder(gazetteer=gazetteer, words=words)
            except EncoderUnavailable as error:
                self._fall_back(error)
        return open_student(words)

    def _fall_back(self, error: EncoderUnavailable) -> None:
        self._bundled, self._version = FAST, student_version()
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
