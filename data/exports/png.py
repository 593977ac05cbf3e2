"""The map as a picture."""

from io import BytesIO

import pandas as pd
from PIL.Image import Image
from PIL.PngImagePlugin import PngInfo

from data.exports.basemap import world
from data.exports.facts import ExportFacts, filter_words
from geo.maps.picture import Caption, draw_picture
from geo.maps.rows import drawable_reports, report_rows

_BASEMAP_CREDIT = "Base map: Natural Earth, public domain."


def export_png(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """The events that can be drawn, with legend, scale, range and credit; they are the picture's alt text, too."""
    drawable = drawable_reports(reports)
    counts = drawable["event_type"].astype(str).value_counts()
    types = sorted(((str(name), int(number)) for name, number in counts.items()), key=lambda item: (-item[1], item[0]))
    caption = Caption(
        title=f"{len(drawable):,} reported events{_period(drawable)}",
        note=_note(reports, drawable, facts),
        credit=f"{_BASEMAP_CREDIT} {facts.credit}",
        types=types,
    )
    return _png(draw_picture(report_rows(drawable), world(), caption), caption)


def _png(page: Image, caption: Caption) -> bytes:
    texts = PngInfo()
    listed = ", ".join(f"{number} {name.replace('_', ' ')}" for name, number in caption.types)
    texts.add_itxt("Title", caption.title)
    texts.add_itxt("Description", f"{caption.title}. {caption.note}. {listed}.")
    texts.add_itxt("Copyright", caption.credit)
    target = BytesIO()
    page.save(target, "PNG", pnginfo=texts, optimize=True)
    return target.getvalue()


def _period(drawable: pd.DataFrame) -> str:
    first, last = drawable["event_date_start"].min(), drawable["event_date_end"].max()
    return "" if pd.isna(first) or pd.isna(last) else f", {first:%-d %b %Y} to {last:%-d %b %Y}"


def _note(reports: pd.DataFrame, drawable: pd.DataFrame, facts: ExportFacts) -> str:
    missing = len(reports) - len(drawable)
    parts = [
        f"Filter: {filter_words(facts.report_filter)}",
        f"{missing:,} without a place not drawn" if missing else "",
    ]
    return " | ".join([*filter(None, parts), f"Generated {facts.generated}"])
