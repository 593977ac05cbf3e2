"""The marks of the labelled paragraphs mean what data/training/README.md says, and the files keep to it."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.marks import LABELS, Mark, MarkError, Paragraph, parse_marks, read_folder, read_paragraphs

PLAIN = st.text(alphabet="ab é, шح", max_size=8)
WORD = st.text(alphabet="abéшح", min_size=1, max_size=6)
LABEL = st.sampled_from(sorted(LABELS))


@pytest.fixture(scope="module")
def paragraphs() -> list[Paragraph]:
    return list(read_folder())


def test_text_without_marks_stays_as_it_is() -> None:
    assert parse_marks("Nothing happened.") == ("Nothing happened.", ())


def test_a_nested_place_comes_after_the_organisation_that_holds_it() -> None:
    text, marks = parse_marks("The [[[[Paris|L]] Police Department|O]] said")
    assert text == "The Paris Police Department said"
    assert marks == (Mark(4, 27, "O"), Mark(4, 9, "L"))


@pytest.mark.parametrize(
    "text",
    [
        "[[Aleppo",
        "Aleppo|L]]",
        "[[Aleppo|X]]",
        "[[Aleppo|]]",
        "[[|L]]",
        "[[Aleppo |L]]",
        "[[[[[[a|L]] b|L]] c|O]]",
        "[a]",
    ],
)
def test_broken_marks_are_refused(text: str) -> None:
    with pytest.raises(MarkError):
        parse_marks(text)


def test_a_block_without_head_is_refused() -> None:
    with pytest.raises(MarkError, match="A block needs"):
        read_paragraphs("Only text")


def test_an_error_names_its_block() -> None:
    with pytest.raises(MarkError, match="de-007"):
        read_paragraphs("# id=de-007 kind=trap\n[[Essen|L")


def test_the_suffix_test_holds_a_paragraph_back() -> None:
    (paragraph,) = read_paragraphs("# id=fr-001 kind=trap-test\nÀ [[Nice|L]].")
    assert (paragraph.kind, paragraph.held_back, paragraph.language) == ("trap", True, "fr")


@settings(max_examples=50)
@given(st.lists(st.tuples(PLAIN, WORD, LABEL), max_size=5), PLAIN)
def test_marks_point_at_what_was_marked(pieces: list[tuple[str, str, str]], tail: str) -> None:
    marked = "".join(f"{before}[[{word}|{label}]]" for before, word, label in pieces) + tail
    text, marks = parse_marks(marked)
    assert text == "".join(before + word for before, word, _ in pieces) + tail
    assert [(text[m.start : m.end], m.label) for m in marks] == [(word, label) for _, word, label in pieces]


def test_ids_are_unique(paragraphs: list[Paragraph]) -> None:
    assert [id for id, n in Counter(each.id for each in paragraphs).items() if n > 1] == []


def test_every_language_has_a_hundred_paragraphs_and_holds_a_fifth_back(paragraphs: list[Paragraph]) -> None:
    sizes = Counter(each.language for each in paragraphs)
    held_back = Counter(each.language for each in paragraphs if each.held_back)
    assert set(sizes) == {"de", "en", "fr", "es", "ru", "uk", "ar"}
    assert min(sizes.values()) >= 100
    assert all(held_back[language] * 5 >= size for language, size in sizes.items())
