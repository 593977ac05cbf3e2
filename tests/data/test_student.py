"""The student finds names in any text, in order, and says how sure it is."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.gazetteer import open_words
from data.recognisers.student import open_student
from geo.languages import PACKS, pack_for
from geo.model import Article, NameClass
from geo.text import read_document, text_digest

STUDENT = open_student(open_words())


def spans_of(text, language):
    article = Article(id=text_digest(text), text=text, language=language)
    return STUDENT.recognise(read_document(article, pack_for(language)))


def found(text, language):
    return {text[span.start : span.end]: span.name_class for span in spans_of(text, language) if span.score >= 0.5}


@pytest.mark.parametrize(
    ("language", "text", "name", "name_class"),
    [
        pytest.param("en", "He was born in Springfield and moved to London.", "London", NameClass.PLACE, id="en place"),
        pytest.param("en", "The singer John Smith died in 1999.", "John Smith", NameClass.PERSON, id="en person"),
        pytest.param("de", "Angela Merkel sprach in Berlin.", "Angela Merkel", NameClass.PERSON, id="de person"),
        pytest.param("ru", "Он родился в Москве в 1950 году.", "Москве", NameClass.PLACE, id="ru place"),
    ],
)
def test_names_are_told_apart(language, text, name, name_class):
    assert found(text, language)[name] is name_class


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300), pack=st.sampled_from(PACKS))
def test_any_text_is_survived_and_spans_are_in_order(text, pack):
    spans = spans_of(text, pack.code)
    assert all(0 <= span.start < span.end <= len(text) and 0 <= span.score <= 1 for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
