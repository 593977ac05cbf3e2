"""The labelled deeds say where they happened, and a text that does not name its places is refused."""

import pytest

from tools.deed_labels import DEEDS, PLACES, DeedLabelError, read_deeds, read_labelled_deeds

_TEXT = "# id=en-01 date=2024-05-01\n-\nTroops [[shelled|Nikopol; Marhanets]] Nikopol and Marhanets and [[left|-]]."


def test_marks_become_deeds_with_their_places() -> None:
    (one,) = read_deeds(_TEXT)
    assert one.article.text == "Troops shelled Nikopol and Marhanets and left."
    assert one.article.title is None
    assert [(one.article.text[label.start : label.end], label.places) for label in one.labels] == [
        ("shelled", ("Nikopol", "Marhanets")),
        ("left", ()),
    ]


@pytest.mark.parametrize("text", ["", "# id=en-01\n-\nText", _TEXT.replace("Nikopol and", "Kherson and")])
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(DeedLabelError):
        list(read_deeds(text))


def test_every_label_of_ours_stands_where_it_says() -> None:
    texts = list(read_labelled_deeds(PLACES, DEEDS))
    assert len({one.id for one in texts}) == len(texts) > 1_000
    assert {one.article.language for one in texts} == {"de", "en", "fr", "es", "ru", "uk", "ar"}
    assert all(one.article.text[label.start : label.end].strip() for one in texts for label in one.labels)
