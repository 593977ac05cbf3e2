"""Words and sentences."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.languages import PACKS, pack_for
from geo.model import Article, Document
from geo.names import strict_key
from geo.text import find_tokens, read_document, text_digest


def read(text: str, language: str, published: date | None = None) -> Document:
    return read_document(Article(id="test", text=text, language=language, published=published), pack_for(language))


@given(text=st.text(max_size=200), language=st.sampled_from([pack.code for pack in PACKS]))
def test_the_words_and_what_stands_before_each_are_the_text(text: str, language: str) -> None:
    document = read(text, language)
    said = "".join(gap + word for gap, word in zip(document.gaps, document.texts, strict=True))
    assert text.startswith(said)
    assert not find_tokens(text[len(said) :], pack_for(language))


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Syria's army isn't here", ["Syria", "'s", "army", "isn't", "here"]),
        ("en", "the U.S. Army’s base", ["the", "U", "S", "Army", "’s", "base"]),
        ("en", "Ma'arrat al-Nu'man", ["Ma'arrat", "al", "Nu'man"]),
        ("fr", "jusqu'à l’aube d'Alep", ["jusqu'", "à", "l’", "aube", "d'", "Alep"]),
        ("fr", "aujourd'hui", ["aujourd'hui"]),
        ("uk", "Слов'янськ і Кам’янка", ["Слов'янськ", "і", "Кам’янка"]),
        ("ar", "قصفٌ على حلب", ["قصفٌ", "على", "حلب"]),
        ("de", "IS-Miliz_2 am 31.", ["IS", "Miliz", "2", "am", "31"]),
    ],
)
def test_words_are_cut_the_way_each_language_writes(language: str, text: str, words: list[str]) -> None:
    assert [token.text for token in find_tokens(text, pack_for(language))] == words


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("en", "He is in the U.S. now. It rains.", ["He is in the U.S. now.", "It rains."]),
        ("en", "They left Washington, D.C. Police followed.", ["They left Washington, D.C. Police followed."]),
        ("en", "They left the U.S. The army stayed.", ["They left the U.S.", "The army stayed."]),
        ("en", "Dr. J. P. Smith paid 3.5 million.", ["Dr. J. P. Smith paid 3.5 million."]),
        ("en", 'He said "Go." They went.', ['He said "Go."', "They went."]),
        ("de", "Am 31. Oktober fiel Kobane. Es war Mai.", ["Am 31. Oktober fiel Kobane.", "Es war Mai."]),
        ("de", "1. Zum Inhalt\n\nSie kamen, z.B. in Kiew.", ["1. Zum Inhalt", "Sie kamen, z.B. in Kiew."]),
        ("fr", "M. Macron est à Kiev. Il rentre.", ["M. Macron est à Kiev.", "Il rentre."]),
        ("es", "El Sr. Gómez llegó a EE.UU. ayer. Bien.", ["El Sr. Gómez llegó a EE.UU. ayer.", "Bien."]),
        ("ru", "«Нет!» — сказал он. Бой шёл в г. Бахмут.", ["«Нет!» — сказал он.", "Бой шёл в г. Бахмут."]),
        ("uk", "Це м. Київ. Тривога о 5 год. ранку.", ["Це м. Київ.", "Тривога о 5 год. ранку."]),
        ("ar", "ماذا حدث؟ قتل ثلاثة۔ ثم ذهب.", ["ماذا حدث؟", "قتل ثلاثة۔", "ثم ذهب."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, text: str, sentences: list[str]) -> None:
    document = read(text, language)
    assert [sentence.span.of(text) for sentence in document.sentences] == sentences


def test_wrapped_lines_are_one_paragraph() -> None:
    line = "The convoy left the town in the early morning and went on to the border"
    text = "\n".join([line, line, line, line, "without a shot."])
    assert len({sentence.paragraph for sentence in read(text, "en").sentences}) == 1


def test_lines_of_a_text_with_one_line_per_paragraph_are_paragraphs() -> None:
    text = "A title without a stop\nThe army said it had taken the town.\nThe rebels denied it"
    assert [sentence.paragraph for sentence in read(text, "en").sentences] == [0, 1, 2]


def test_digest_ignores_white_space_and_composition() -> None:
    assert text_digest("Qu\u00e9  bien\n") == text_digest("Que\u0301 bien")


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=200), pack=st.sampled_from(PACKS))
def test_tokens_are_in_order_and_stand_in_the_text(text: str, pack) -> None:  # type: ignore[no-untyped-def]
    tokens = find_tokens(text, pack)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(token.key == strict_key(token.text) for token in tokens)
    assert all(before.end <= after.start for before, after in pairwise(tokens))


WORDS = st.sampled_from(
    [
        "Am",
        "31.",
        "Oktober",
        "Dr.",
        '"Nein."',
        "U.S.",
        "«Нет!»",
        "الآن؟",
        "\n",
        "\n\n",
        "Foto: rtr",
        "26 ноя",
        "(AFP)",
        "-",
        "…",
    ]
)


@settings(max_examples=150, deadline=None)
@given(text=st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=30).map(" ".join)), pack=st.sampled_from(PACKS))
def test_sentences_cover_all_tokens_in_order_without_overlap(text: str, pack) -> None:  # type: ignore[no-untyped-def]
    document = read(text, pack.code)
    assert [n for s in document.sentences for n in range(s.first_token, s.last_token)] == list(
        range(len(document.tokens))
    )
    spans = [sentence.span for sentence in document.sentences]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)


@pytest.mark.parametrize("text", [". ", "' ", "A\n", "«", "a.b.", "\u0301"])
def test_texts_of_one_mark_are_read_in_good_time(text: str) -> None:
    assert read(text * 20_000, "en").article.text


def test_a_letter_behind_an_apostrophe_is_no_initial() -> None:
    text = "Сторони уклали перемир'я. Ангела Меркель приїхала до Києва."
    document = read_document(Article(id="x", text=text, language="uk"), pack_for("uk"))
    assert [text[one.span.start : one.span.end] for one in document.sentences] == [
        "Сторони уклали перемир'я.",
        "Ангела Меркель приїхала до Києва.",
    ]
