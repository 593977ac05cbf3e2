from enum import StrEnum

import pytest

from geo.kept import members_of, once, once_for_each


class Counted:
    def __init__(self) -> None:
        self.made = 0

    @once
    def value(self) -> int:
        """The value."""
        self.made += 1
        return self.made


def test_a_value_is_made_when_first_asked_for_and_kept_for_each_object() -> None:
    one, other = Counted(), Counted()
    assert one.made == 0
    assert [one.value, one.value, other.value, one.made, other.made] == [1, 1, 1, 1, 1]


def test_on_the_class_stands_what_makes_the_value_with_its_words() -> None:
    assert isinstance(Counted.value, once)
    assert Counted.value.__doc__ == "The value."


def test_what_is_made_of_a_thing_is_kept_for_that_thing_and_not_for_an_equal_one() -> None:
    made: list[list[str]] = []

    @once_for_each
    def first_of(words: list[str]) -> str:
        made.append(words)
        return words[0]

    one, equal = ["a"], ["a"]
    assert [first_of(one), first_of(one), first_of(equal)] == ["a", "a", "a"]
    assert [words is one for words in made] == [True, False]
    others = [[str(number)] for number in range(200)]  # more than are kept
    assert [first_of(words) for words in [*others, one, *others]] == [words[0] for words in [*others, one, *others]]


def test_members_by_name_are_those_of_the_enumeration_and_no_others() -> None:
    class Kind(StrEnum):
        LARGE = "large"
        SMALL = "small"

    kinds = members_of(Kind)
    assert [kinds.LARGE is Kind.LARGE, kinds.SMALL is Kind.SMALL] == [True, True]
    with pytest.raises(AttributeError):
        _ = kinds.MIDDLING  # type: ignore[attr-defined]
