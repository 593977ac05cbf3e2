"""The map as a picture."""

from io import BytesIO

import pandas as pd
from PIL.Image import Image
from PIL.PngImagePlugin import PngInfo

from data.exports.basemap import world
from data.exports.facts import ExportFacts, filter_words
from data.exports.fonts import picture_font
from data.place_names import map_words
from geo.maps.picture import Caption, draw_picture
from geo.maps.rows import drawable_reports, report_rows
from geo.maps.words import (
    PICTURE_CREDIT,
    PICTURE_MADE,
    PICTURE_MISSING,
    PICTURE_PERIOD,
    PICTURE_TITLE,
    line_label,
)
from geo.wording import Language, say


def export_png(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """The events that can be drawn, with legend, scale, range and credit; they are the picture's alt text, too."""
    drawable = drawable_reports(reports)
    counts = drawable["event_type"].astype(str).value_counts()
    types = sorted(((str(name), int(number)) for name, number in counts.items()), key=lambda item: (-item[1], item[0]))
    caption = Caption(
        title=_title(drawable, facts.language),
        note=_note(reports, drawable, facts),
        credit=f"{say(PICTURE_CREDIT, facts.language)} {facts.credit_in(facts.language)}",
        types=types,
    )
    rows = report_rows(drawable, words=map_words(facts.language))
    return _png(draw_picture(rows, world(), caption, facts.language, picture_font()), caption, facts.language)


def _png(page: Image, caption: Caption, language: Language) -> bytes:
    texts = PngInfo()
    listed = ", ".join(f"{number} {line_label(name, language)}" for name, number in caption.types)
    texts.add_itxt("Title", caption.title)
    texts.add_itxt("Description", f"{caption.title}. {caption.note}. {listed}.")
    texts.add_itxt("Copyright", caption.credit)
    target = BytesIO()
    page.save(target, "PNG", pnginfo=texts, optimize=True)
    return target.getvalue()


def _title(drawable: pd.DataFrame, language: Language) -> str:
    counted = say(PICTURE_TITLE, language, n=len(drawable))
    first, last = drawable["event_date_start"].min(), drawable["event_date_end"].max()
    if pd.isna(first) or pd.isna(last):
        return counted
    return say(PICTURE_PERIOD, language, counted=counted, first=first.date(), last=last.date())


def _note(reports: pd.DataFrame, drawable: pd.DataFrame, facts: ExportFacts) -> str:
    missing = len(reports) - len(drawable)
    parts = [
        f"Filter: {filter_words(facts.report_filter, facts.language)}",
        say(PICTURE_MISSING, facts.language, n=missing) if missing else "",
        say(PICTURE_MADE, facts.language, when=facts.generated),
    ]
    return " | ".join(filter(None, parts))
