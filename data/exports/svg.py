"""The map as a drawing in lines, for print and for programs that draw."""

import pandas as pd
from PIL import ImageFont

from data.exports.basemap import world
from data.exports.cells import xml_text
from data.exports.facts import ExportFacts
from data.exports.fonts import picture_font
from data.exports.pictured import pictured
from geo.maps.drawing import draw_svg

_LABEL_PX = 15


def export_svg(reports: pd.DataFrame, facts: ExportFacts) -> bytes:
    """The events that can be drawn, with legend, scale, range and credit; title and description are its alt text."""
    shown = pictured(reports, facts)
    file = picture_font()
    font = ImageFont.truetype(str(file), _LABEL_PX) if file else ImageFont.load_default(size=_LABEL_PX)
    drawn = draw_svg(shown.rows, world(), shown.caption, font.getlength, facts.language)
    return xml_text(drawn).encode("utf-8")
