"""The trainer finds the weights that the likelihood asks for, and the labels say what they mean."""

import numpy as np
import pytest

from geo.model import Place, PlaceKind
from geo.ranker_weights import CALIBRATION, WEIGHTS
from tools.place_labels import Label, LabelError, read_ambiguous, read_labelled
from tools.train_ranker import PRIOR, newton


def test_newton_finds_the_log_odds_of_one_feature() -> None:
    # a hundred names of two places each, of which the one with the feature is meant nine times in ten
    matrix = np.array([[1.0], [0.0]] * 100)
    starts = np.arange(0, 200, 2)
    right = np.array([value for number in range(100) for value in ((True, False) if number % 10 else (False, True))])
    found = newton(matrix, starts, right, np.full(100, 1e6), np.zeros(1))
    assert found[0] == pytest.approx(np.log(9), abs=1e-3)


def test_without_examples_that_speak_of_it_a_weight_stays_at_its_prior() -> None:
    matrix = np.array([[1.0, 0.0], [0.0, 0.0]] * 20)
    right = np.array([True, False] * 20)
    found = newton(matrix, np.arange(0, 40, 2), right, np.ones(20), np.array([0.0, 2.5]))
    assert found[1] == pytest.approx(2.5)
    assert found[0] > 1


def test_weights_have_the_signs_a_reader_expects() -> None:
    assert all(WEIGHTS[name] < 0 for name in ("alternate", "historic", "outdone", "loose", "type_differs", "later"))
    assert all(WEIGHTS[name] > 0 for name in ("people", "contained", "near", "country_named", "type_fits", "first"))
    assert CALIBRATION[0] > 0
    assert set(PRIOR) >= {"none", "people", "near"}


@pytest.mark.parametrize(
    ("hint", "fits"),
    [
        ("US", True),
        ("US Georgia", True),
        ("US settlement", True),
        ("US admin1", False),
        ("GE", False),
        ("US Ohio", False),
    ],
)
def test_a_hint_names_country_division_and_kind(hint: str, fits: bool) -> None:
    macon = Place(id="x", name="Macon", lat=32.8, lon=-83.6, kind=PlaceKind.SETTLEMENT, country="US", admin1="Georgia")
    assert Label(start=0, end=1, hint=hint).fits(macon) is fits


def test_every_label_of_ours_stands_where_it_says() -> None:
    texts = list(read_labelled())
    assert len({labelled.id for labelled in texts}) == len(texts) > 700
    assert {labelled.language for labelled in texts} == {"de", "en", "fr", "es", "ru", "uk", "ar"}
    for labelled in texts:
        for label in labelled.labels:
            assert labelled.text[label.start : label.end].strip()


def test_a_block_without_a_head_is_refused() -> None:
    with pytest.raises(LabelError):
        list(read_ambiguous("no head\n[[Paris|FR]] slept."))
