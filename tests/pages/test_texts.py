"""The catalogue: both languages say the same things, and no page has words of its own."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

import pages.texts
from data.exports.formats import FORMATS
from data.german_actors import GERMAN_ACTORS
from geo.corrections import Field, ReviewStatus, SameEvent, Scope
from geo.doubts import ReviewDoubt
from geo.languages.actors import ACTORS
from geo.maps import filter_words, time_words, words
from geo.model import (
    ActorType,
    Assertion,
    DateBasis,
    EventType,
    EvidenceKind,
    GeoPrecision,
    PlaceKind,
    TimePrecision,
)
from geo.query import Exactness, Facet, Origin
from geo.wording import Counted, Language, Text, say
from pages.texts import decide, map, terms

ROOT = Path(__file__).resolve().parents[2]
MODULES = [
    *(importlib.import_module(f"pages.texts.{found.name}") for found in pkgutil.iter_modules(pages.texts.__path__)),
    words,
    time_words,
    filter_words,
]
# Words that both languages share, and what is no word.
SAME_IN_BOTH = re.compile(
    r"[\W\d_]*|(\{\w+\}|[\W\d_])+|.*(KML|GeoJSON|PDF|Version|Export|Name|Protest).*|\{\w+\} in \{\w+\}", re.DOTALL
)
# German addresses nobody, where an infinitive or a noun will do.
ADDRESSED = re.compile(r"\b(du|dich|dir|dein\w*|können Sie|Sie können|Bitte wählen)\b")
# Calls of Streamlit whose first argument a person reads, and keyword arguments a person reads.
SAYS = frozenset(
    "button caption checkbox code date_input dialog download_button error expander file_uploader form_submit_button "
    "header info link_button markdown multiselect number_input page_link pills popover progress radio "
    "segmented_control select_slider selectbox slider spinner "
    "status subheader success table tabs text text_area text_input title toast "
    "toggle warning write".split()
)
READ_KEYWORDS = frozenset({"help", "placeholder", "label", "text", "title", "alt"})
# A word of at least two letters that is no code: codes have no spaces and no capitals.
WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{2,}")


def texts_of(value: Any, name: str) -> Iterator[tuple[str, Text]]:
    """Every text in a value of a module, by where it stands."""
    if isinstance(value, Text):
        yield name, value
    elif isinstance(value, Counted):
        yield from ((f"{name}.one", value.one), (f"{name}.other", value.other))
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from texts_of(one, f"{name}[{key}]")
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from texts_of(one, f"{name}[{number}]")


CATALOGUE = [
    found
    for module in MODULES
    for name, value in vars(module).items()
    if not name.startswith("__")
    for found in texts_of(value, f"{module.__name__}.{name}")
]


def gaps(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def test_the_catalogue_is_there() -> None:
    assert len(CATALOGUE) > 600


def test_both_languages_have_the_same_gaps() -> None:
    assert [name for name, text in CATALOGUE if set(gaps(text.en)) != set(gaps(text.de))] == []


def test_no_text_is_empty_and_none_is_left_in_english() -> None:
    empty = [name for name, text in CATALOGUE if not text.en or not text.de]
    copied = [name for name, text in CATALOGUE if text.en == text.de and not SAME_IN_BOTH.fullmatch(text.en)]
    assert (empty, copied) == ([], [])


def test_german_quotes_as_german_does_and_addresses_nobody() -> None:
    assert [name for name, text in CATALOGUE if "“" in text.de and "„" not in text.de] == []
    assert [name for name, text in CATALOGUE if ADDRESSED.search(text.de)] == []


@pytest.mark.parametrize("language", Language)
def test_every_text_can_be_said(language: Language) -> None:
    for _, text in CATALOGUE:
        assert say(text, language, **dict.fromkeys(gaps(text.en), 1))


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        (terms.PRECISIONS, GeoPrecision),
        (terms.TIME_PRECISIONS, TimePrecision),
        (terms.DATE_BASES, DateBasis),
        (terms.ASSERTIONS, Assertion),
        (terms.ASSERTION_MARKS, Assertion),
        (terms.STATUSES, ReviewStatus),
        (terms.FIELDS, Field),
        (terms.SCOPES, Scope),
        (terms.PLACE_KINDS, PlaceKind),
        (terms.ACTOR_TYPES, ActorType),
        (terms.DOUBTS, ReviewDoubt),
        (terms.KINDS, EvidenceKind),
        (decide.VERDICTS, SameEvent),
        (filter_words.EXACTNESS, Exactness),
        (filter_words.TITLES, Facet),
        (filter_words.STATUSES, ReviewStatus),
        (filter_words.ORIGINS, Origin),
        (words.TYPES, EventType),
        (map.EXPORTS, FORMATS),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_every_code_has_words(table: Mapping[Any, Text], codes: Any) -> None:
    assert set(table) == set(codes)


def test_german_names_are_those_of_actors_there_are() -> None:
    known = {entry.name for entry in ACTORS} | {"civilians", "protesters"}
    assert set(GERMAN_ACTORS) - known == set()


# -- no words outside the catalogue ------------------------------------------------------------------------------------


def _literals(node: ast.expr) -> Iterator[str]:
    """Pieces of text written where a value is made."""
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.JoinedStr(values=parts):
            for part in parts:
                yield from _literals(part)
        case ast.BinOp(left=left, right=right):
            yield from _literals(left)
            yield from _literals(right)
        case ast.IfExp(body=body, orelse=other):
            yield from _literals(body)
            yield from _literals(other)
        case ast.List(elts=items) | ast.Tuple(elts=items):
            for item in items:
                yield from _literals(item)


def _spoken(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr not in SAYS:
            continue
        if isinstance(node.func.value, ast.Name) and node.func.value.id == "_log":
            continue
        read = [*node.args[:1], *(one.value for one in node.keywords if one.arg in READ_KEYWORDS)]
        for argument in read:
            yield from ((node.lineno, text) for text in _literals(argument) if WORD.search(text))


@pytest.mark.parametrize("path", [ROOT / "app.py", *sorted((ROOT / "pages").glob("*.py"))], ids=lambda path: path.stem)
def test_no_page_says_words_of_its_own(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    # ":red[" and the like are Streamlit's marks, not words
    found = [(line, text) for line, text in _spoken(tree) if not re.fullmatch(r":[a-z]+\[|\W*", text)]
    assert found == []


@pytest.mark.parametrize("path", sorted((ROOT / "pages").glob("*.py")), ids=lambda path: path.stem)
def test_no_page_keeps_a_sentence(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documents = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and isinstance(node.body[0], ast.Expr)
    }
    logged = {
        id(argument)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and "_log" in ast.unparse(node.func)
        for argument in node.args
    }
    sentence = re.compile(r"[A-Za-zÄÖÜäöüß]{2,} [A-Za-zÄÖÜäöüß]{2,}")
    kept = [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in documents | logged
        and sentence.search(node.value)
    ]
    # links made before there were two languages said these
    old = {"Places mentioned", "a country", "a province or region", "a district", "a town"}
    assert [one for one in kept if one[1] not in old] == []


@pytest.mark.parametrize("path", sorted((ROOT / "pages" / "assets").glob("*.js")), ids=lambda path: path.stem)
def test_no_script_of_a_page_says_words_of_its_own(path: Path) -> None:
    code = re.sub(r"/\*.*?\*/|(?m://.*$)", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    said = re.findall(r"(?:textContent|title|ariaLabel)\s*=\s*[\"'`]([^\"'`]*[A-Za-z]{2}[^\"'`]*)", code)
    assert said == []
