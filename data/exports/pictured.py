"""What the map as a picture shows and says, whether in pixels or in lines."""

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from data.exports.facts import ExportFacts, filter_words, moment_words
from data.place_names import map_words
from geo.maps.rows import MapRows, drawable_reports, report_rows
from geo.maps.sheet import Caption
from geo.maps.words import (
    PICTURE_CREDIT,
    PICTURE_MADE,
    PICTURE_MISSING,
    PICTURE_PERIOD,
    PICTURE_REVIEWED,
    PICTURE_TITLE,
    PICTURE_TITLE_REPORTS,
    line_label,
)
from geo.query import CONFIRMED
from geo.wording import Language, say


class Pictured(NamedTuple):
    """What is drawn, and what is written around it."""

    rows: MapRows
    caption: Caption


def pictured(reports: pd.DataFrame, facts: ExportFacts) -> Pictured:
    """The events that can be drawn, with legend, range and credit."""
    drawable = drawable_reports(reports)
    counts = drawable["event_type"].astype(str).value_counts()
    types = sorted(((str(name), int(number)) for name, number in counts.items()), key=lambda item: (-item[1], item[0]))
    title, note = _title(drawable, facts), _note(reports, drawable, facts)
    caption = Caption(
        title=title,
        note=note,
        credit=f"{say(PICTURE_CREDIT, facts.language)} {facts.credit_in(facts.language, _reviewed(drawable, facts))}",
        types=types,
        alt=f"{title}. {note} {_listed(types, facts.language)}.".replace("\n", " "),
    )
    return Pictured(report_rows(drawable, words=map_words(facts.language)), caption)


def _listed(types: Sequence[tuple[str, int]], language: Language) -> str:
    return ", ".join(f"{number} {line_label(name, language)}" for name, number in types)


def _reviewed(drawable: pd.DataFrame, facts: ExportFacts) -> str:
    looked = int(drawable["review_status"].isin(list(CONFIRMED)).sum())
    return say(PICTURE_REVIEWED, facts.language, looked=looked, n=len(drawable))


def _title(drawable: pd.DataFrame, facts: ExportFacts) -> str:
    language = facts.language
    title = PICTURE_TITLE if facts.report_filter.once else PICTURE_TITLE_REPORTS
    counted = say(title, language, n=len(drawable))
    first, last = drawable["event_date_start"].min(), drawable["event_date_end"].max()
    if pd.isna(first) or pd.isna(last):
        return counted
    return say(PICTURE_PERIOD, language, counted=counted, first=first.date(), last=last.date())


def _note(reports: pd.DataFrame, drawable: pd.DataFrame, facts: ExportFacts) -> str:
    missing = len(reports) - len(drawable)
    made = say(PICTURE_MADE, facts.language, when=moment_words(facts.generated, facts.language))
    left_out = f"{say(PICTURE_MISSING, facts.language, n=missing)} " if missing else ""
    return f"{filter_words(facts.report_filter, facts.language)}\n{left_out}{made}"
