"""The font of the map's picture: a package brings it, so that letters beyond English are not transliterated."""

from functools import cache
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

# Source Sans 3 (OFL), which Streamlit sends to browsers, and the folder of its pages' files.
_PACKAGE, _NAME = "streamlit", "SourceSansVF-Upright"


@cache
def picture_font() -> Path | None:
    """The file of a font with Latin, Greek and Cyrillic letters; None when the package has none any more."""
    try:
        found = next((one for one in files(_PACKAGE) or () if one.name.startswith(_NAME)), None)
    except PackageNotFoundError:
        return None
    return Path(str(found.locate())) if found else None
