"""Weights are fitted to what was chosen, and a label says which date it means."""

from datetime import date

import pytest

from geo.dates import find_dates
from geo.languages import pack_for
from geo.text import read_document
from tools.choices import Choice, as_module, fit, print_held_out, share_right
from tools.deed_labels import read_deeds
from tools.train_event_dates import LabelledDates


def _choices(weight: float) -> list[Choice]:
    """Ten decisions in which the candidate with `near` is right, and one of this weight in which none is."""
    near = [
        Choice(f"t{n}", [{"near": 1.0}, {"far": 1.0}], {"none": 1.0}, frozenset({0}), none=False) for n in range(10)
    ]
    return [*near, Choice("u", [{"far": 1.0}], {"none": 1.0}, frozenset(), none=True, weight=weight)]


def test_what_was_chosen_gets_the_higher_weight() -> None:
    weights = fit(_choices(1.0), {}, 0.5)
    assert weights["near"] > weights["none"] > weights["far"]
    assert share_right(_choices(1.0), weights) == 1.0


def test_a_decision_counts_by_its_weight() -> None:
    heavy, light = (fit(_choices(weight), {}, 0.5)["none"] for weight in (5.0, 0.1))
    assert heavy > light


def test_a_weight_of_the_prior_that_no_text_speaks_of_stays() -> None:
    assert fit(_choices(1.0), {"rare": -2.0}, 0.5)["rare"] == pytest.approx(-2.0)


def test_texts_with_odd_numbers_are_judged_by_weights_fitted_on_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    def choices(numbers: range, right: int) -> list[Choice]:
        rows = [{"near": 1.0}, {"far": 1.0}]
        return [Choice(f"de-t{n:03d}", rows, {"none": 1.0}, frozenset({right}), none=False) for n in numbers]

    print_held_out("DAY", [*choices(range(0, 12, 2), 0), *choices(range(1, 12, 2), 1)], {}, 0.5, {"far": 1.0})
    assert capsys.readouterr().out.splitlines()[1] == (
        "DAY: 0.0000 right of 6 in texts with odd numbers, 1.0000 by rules"
    )


def test_a_module_holds_the_weights_that_matter() -> None:
    assert as_module({"SENTENCE": {"b": 1.0, "a": -0.25, "nothing": 0.001}}, "Title.") == (
        '"""Title."""\n\nSENTENCE: dict[str, float] = {\n    "a": -0.25,\n    "b": 1.00,\n}\n'
    )


@pytest.mark.parametrize(
    ("when", "right"),
    [
        pytest.param("On Monday", {(date(2024, 5, 13), date(2024, 5, 13))}, id="a-date-that-is-read"),
        pytest.param("-", set(), id="no-date"),
        pytest.param("all week", None, id="words-that-are-no-date"),
    ],
)
def test_a_label_names_a_date_none_or_something_that_is_not_read(
    when: str, right: set[tuple[date, date]] | None
) -> None:
    head = "# id=en-01 date=2024-05-16\n-\n"
    (labelled,) = read_deeds(f"{head}On Monday shells [[hit|shelling|Idlib|{when}|-|-]] Idlib, as all week.")
    pack = pack_for("en")
    document = read_document(labelled.article, pack)
    known = LabelledDates(labelled, document, find_dates(document, pack))
    (mark,) = [number for number, token in enumerate(document.tokens) if token.text == "hit"]
    found = known.right_at_tokens([(mark, mark + 1)])
    assert (found.periods if found is not None else None) == right
    assert found is None or found.none == (when == "-")
