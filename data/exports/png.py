"""The map as a picture in pixels."""

from io import BytesIO

import pandas as pd
from PIL.PngImagePlugin import PngInfo

from data.exports.basemap import world
from data.exports.facts import ExportFacts
from data.exports.fonts import picture_font
from data.exports.pictured import pictured
from geo.maps.picture import draw_picture


def export_png(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """The events that can be drawn, with legend, scale, range and credit; they are the picture's alt text, too."""
    shown = pictured(reports, facts)
    texts = PngInfo()
    texts.add_itxt("Title", shown.caption.title)
    texts.add_itxt("Description", shown.caption.alt)
    texts.add_itxt("Copyright", shown.caption.credit)
    target = BytesIO()
    page = draw_picture(shown.rows, world(), shown.caption, facts.language, picture_font())
    page.save(target, "PNG", pnginfo=texts, optimize=True)
    return target.getvalue()
