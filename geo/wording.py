"""What the interface says, in every language it speaks: texts with placeholders, plurals, numbers and days.

A text holds all its languages side by side, so none can be forgotten. The pages' catalogue is pages/texts, the map's
geo/maps/words.py and time_words.py.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Language(StrEnum):
    """What the interface speaks, by ISO 639-1 code. Articles may be in others."""

    ENGLISH = "en"
    GERMAN = "de"


@dataclass(frozen=True, slots=True)
class Text:
    """One message; `{name}` is filled in by `say`."""

    en: str
    de: str

    def of(self, language: Language) -> str:
        """The message as it stands, placeholders and all."""
        return self.de if language is Language.GERMAN else self.en


@dataclass(frozen=True, slots=True)
class Counted:
    """A message about `n` things: `one` of them, or `other`. English and German need no third form."""

    one: Text
    other: Text


Words = Text | Counted

_MONTHS = {
    Language.ENGLISH: ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    Language.GERMAN: (
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ),
}  # fmt: skip


def say(words: Words, language: Language, /, **values: object) -> str:
    """The message in the language; numbers, days and texts among the values are written as the language does.

    A Counted message takes the form that fits the value `n`.
    """
    if isinstance(words, Counted):
        words = words.one if values.get("n") == 1 else words.other
    return words.of(language).format(**{name: _written(value, language) for name, value in values.items()})


def _written(value: object, language: Language) -> object:
    match value:
        case Text() | Counted():
            return say(value, language)
        case bool():
            raise TypeError("a message says yes and no in its own words")
        case int():
            return number_words(value, language)
        case date():
            return day_words(value, language)
        case _:
            return value


def number_words(number: float, language: Language, *, decimals: int = 0) -> str:
    """1,234.5 in English, 1.234,5 in German."""
    written = f"{number:,.{decimals}f}"
    return written.translate(str.maketrans(",.", ".,")) if language is Language.GERMAN else written


def counted(number: int, noun: str) -> str:
    """ "1 article", "2,000 articles": in sentences that are kept in English."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def month_words(day: date, language: Language) -> str:
    """Oct in English, Oktober in German."""
    return _MONTHS[language][day.month - 1]


def day_words(day: date, language: Language) -> str:
    """31 Oct 2015 in English, 31. Oktober 2015 in German."""
    return f"{_day_and_month(day, language)} {day.year}"


def period_words(first: date, last: date, language: Language) -> str:
    """From the first day to the last: "21–30 Sep 2015", "21.–30. September 2015"; one day alone when they are equal."""
    if first == last:
        return day_words(first, language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{'.' if language is Language.GERMAN else ''}–{day_words(last, language)}"
    if first.year == last.year:
        return f"{_day_and_month(first, language)} – {day_words(last, language)}"
    return f"{day_words(first, language)} – {day_words(last, language)}"


def _day_and_month(day: date, language: Language) -> str:
    return f"{day.day}{'.' if language is Language.GERMAN else ''} {month_words(day, language)}"
