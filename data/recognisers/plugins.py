"""Recognisers of others, found by a setting: "spacy:en_core_web_md", "slovnet:FOLDER" (docs/recognisers.md).

A plug-in reads the languages it was made for; for the others the recogniser beside it reads. Neither package is needed
to run Dateline.
"""

import importlib
import tarfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from geo.errors import SettingsError
from geo.model import Document, NameClass, NamedSpan
from geo.ports import Recogniser

# Texts are handed on in pieces of whole sentences: slovnet pads all sentences of one to the longest, spaCy has a limit.
_PIECE_CHARS = 20_000
# A plug-in does not say how sure it is. Run: benchmarks/plugins.py slovnet: --documents 60, exact F1 on SlavicNER and
# factRuEval beside `fast`: .783 and .872 at .7, .787 and .887 at .9, .782 and .897 at .98.
_SCORE = 0.9


class Finder(Protocol):
    """Another library's names in a text: start, end (code points, half-open) and label, in text order."""

    def __call__(self, text: str) -> Sequence[tuple[int, int, str]]:
        """The names."""
        ...


class Plugin(NamedTuple):
    """An opened model: what it finds, for which languages, and the digest of what decides."""

    find: Finder
    languages: frozenset[str]
    version: str


# spaCy's labels (OntoNotes, Wikipedia and CoNLL) and slovnet's.
_CLASSES: Mapping[str, NameClass] = MappingProxyType(
    {
        **dict.fromkeys(("GPE", "LOC", "FAC", "PLACE", "LOCATION"), NameClass.PLACE),
        **dict.fromkeys(("PER", "PERSON", "PRS"), NameClass.PERSON),
        **dict.fromkeys(("ORG", "ORGANISATION", "ORGANIZATION"), NameClass.ORGANISATION),
        "NORP": NameClass.DEMONYM,
    }
)
# What models count to a name and we do not (docs/vocabulary.md, "Toponym spans").
_ARTICLES = ("the ", "The ", "la ", "La ", "le ", "Le ", "les ", "Les ", "l'", "L'", "l’", "L’", "die ", "Die ", "der ")
_POSSESSIVES = ("'s", "’s", "'", "’")


class PluginRecogniser:
    """A geo.ports.Recogniser: a plug-in for its languages, the recogniser beside it for the others.

    The weights by which names are accepted are those fitted with the recogniser beside it, whose name it bears.
    """

    def __init__(self, setting: str, other: Recogniser) -> None:
        self._setting = setting
        self._other = other
        self._plugin = open_plugin(setting)
        self.name = other.name
        self.languages = other.languages | self._plugin.languages

    def __reduce__(self) -> tuple[type["PluginRecogniser"], tuple[str, Recogniser]]:
        return type(self), (self._setting, self._other)

    @property
    def version(self) -> str:
        """Digest of both."""
        return sha256(f"{self._plugin.version}\0{self._other.version}".encode()).hexdigest()

    def recognise(self, document: Document) -> Sequence[NamedSpan]:
        """Names in text order, not overlapping."""
        if document.article.language not in self._plugin.languages:
            return self._other.recognise(document)
        found: list[NamedSpan] = []
        for start, piece in _pieces(document):
            if not any(map(str.isalpha, piece)):
                # slovnet fails on a text without words
                continue
            for first, last, label in self._plugin.find(piece):
                name_class = _CLASSES.get(label.upper())
                span = _trimmed(piece, first, last)
                if name_class is not None and span is not None and (not found or found[-1].end <= start + span[0]):
                    found.append(NamedSpan(start + span[0], start + span[1], name_class, _SCORE))
        return found


def _pieces(document: Document) -> Iterator[tuple[int, str]]:
    """The text in pieces that end where sentences do, each with its offset."""
    text, start, end = document.text, 0, 0
    for sentence in document.sentences:
        if sentence.span.end - start > _PIECE_CHARS and end > start:
            yield start, text[start:end]
            start = end
        end = sentence.span.end
    for first in range(start, len(text), _PIECE_CHARS * 2):
        yield first, text[first : first + _PIECE_CHARS * 2]


def _trimmed(text: str, first: int, last: int) -> tuple[int, int] | None:
    """The span without article, possessive and blanks; None when nothing is left."""
    for article in _ARTICLES:
        if text.startswith(article, first, last):
            first += len(article)
            break
    for possessive in _POSSESSIVES:
        if text.endswith(possessive, first, last):
            last -= len(possessive)
            break
    while first < last and text[first].isspace():
        first += 1
    while first < last and text[last - 1].isspace():
        last -= 1
    return (first, last) if first < last else None


@cache
def open_plugin(setting: str) -> Plugin:
    """The plug-in of a setting such as "spacy:en_core_web_md", loaded once. Raises SettingsError with what to do."""
    scheme, _, model = setting.partition(":")
    if scheme not in OPENERS:
        raise SettingsError(
            f"There is no recogniser {setting!r}. Plug-ins are {', '.join(f'{one}:MODEL' for one in OPENERS)}."
        )
    return OPENERS[scheme](model)


def _library(name: str, setting: str, packages: str) -> Any:
    if find_spec(name) is None:
        raise SettingsError(
            f"The recogniser {setting} needs the library {name}, which is not installed. "
            f"Install it with: python -m pip install {packages}"
        )
    return importlib.import_module(name)


# -- spaCy -------------------------------------------------------------------------------------------------------------

_SPACY_PACKAGE = '"spacy>=3.8,<3.9"'
# Parts of a pipeline that name nothing; leaving them out makes it several times faster.
_UNUSED_PIPES = ("tagger", "parser", "lemmatizer", "attribute_ruler", "morphologizer", "senter", "textcat")
_NAMING_PIPES = frozenset({"ner", "entity_ruler", "span_ruler", "beam_ner"})


def _open_spacy(model: str) -> Plugin:
    setting = f"spacy:{model}"
    spacy = _library("spacy", setting, _SPACY_PACKAGE)
    if not model:
        raise SettingsError("Say which model spaCy is to load, such as spacy:en_core_web_md or spacy:/models/mine.")
    try:
        pipeline = spacy.load(model, exclude=list(_UNUSED_PIPES))
    except (OSError, ValueError, ImportError) as error:
        raise SettingsError(
            f"spaCy has no model {model!r} here, or it was made for another version of spaCy. Install the model (see "
            "https://spacy.io/models) or give the folder it lies in."
        ) from error
    if not _NAMING_PIPES & set(pipeline.pipe_names):
        parts = ", ".join(pipeline.pipe_names) or "nothing"
        raise SettingsError(f"The model {model!r} finds no names: it has {parts}. Choose one with “ner”.")

    def find(text: str) -> Sequence[tuple[int, int, str]]:
        pipeline.max_length = max(pipeline.max_length, len(text) + 1)
        return [(entity.start_char, entity.end_char, entity.label_) for entity in pipeline(text).ents]

    languages = frozenset({pipeline.lang}) if pipeline.lang != "xx" else _ALL
    return Plugin(find, languages, _spacy_version(spacy, pipeline))


_ALL = frozenset("ar de en es fr ru uk".split())


def _spacy_version(spacy: Any, pipeline: Any) -> str:
    """Digest of the library's version and of every part that is used."""
    digest = sha256(f"spacy {spacy.__version__} {pipeline.meta.get('name')} {pipeline.meta.get('version')}".encode())
    for name, pipe in pipeline.pipeline:
        digest.update(name.encode())
        if hasattr(pipe, "to_bytes"):
            digest.update(pipe.to_bytes(exclude=["vocab"]))
    return digest.hexdigest()


# -- slovnet -----------------------------------------------------------------------------------------------------------

_SLOVNET_PACKAGES = "slovnet==0.6.0 navec==0.10.0"
_SLOVNET_MODEL = "slovnet_ner_news_v1.tar"
_NAVEC_MODEL = "navec_news_v1_1B_250K_300d_100q.tar"
# The package natasha brings both files along.
_IN_NATASHA = {_SLOVNET_MODEL: "data/model", _NAVEC_MODEL: "data/emb"}


def _open_slovnet(folder: str) -> Plugin:
    setting = f"slovnet:{folder}"
    slovnet = _library("slovnet", setting, _SLOVNET_PACKAGES)
    navec = _library("navec", setting, _SLOVNET_PACKAGES)
    model, words = (_slovnet_file(name, folder) for name in (_SLOVNET_MODEL, _NAVEC_MODEL))
    try:
        reader = slovnet.NER.load(str(model))
        reader.navec(navec.Navec.load(str(words)))
    except (OSError, ValueError, KeyError, EOFError, tarfile.TarError) as error:
        raise SettingsError(
            f"The files {model} and {words} cannot be read by slovnet ({error}). Fetch them again."
        ) from error

    def find(text: str) -> Sequence[tuple[int, int, str]]:
        return [(span.start, span.stop, span.type) for span in reader(text).spans]

    digest = sha256()
    for path in (model, words):
        digest.update(path.read_bytes())
    return Plugin(find, frozenset({"ru"}), digest.hexdigest())


def _slovnet_file(name: str, folder: str) -> Path:
    spec = None if folder else find_spec("natasha")
    places = [Path(folder).expanduser()] if folder else [Path(one) / _IN_NATASHA[name] for one in _origins(spec)]
    found = next((place / name for place in places if (place / name).is_file()), None)
    if found is None:
        where = str(places[0]) if folder else "the package natasha (python -m pip install natasha==1.6.0)"
        raise SettingsError(
            f"The recogniser slovnet:{folder} needs the file {name}, which is not in {where}. "
            "The two files are described at https://github.com/natasha/slovnet; put them into one folder and name it."
        )
    return found


def _origins(spec: Any) -> Sequence[str]:
    return list(spec.submodule_search_locations or ()) if spec is not None else []


OPENERS: Mapping[str, Callable[[str], Plugin]] = MappingProxyType({"spacy": _open_spacy, "slovnet": _open_slovnet})
