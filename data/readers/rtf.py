"""Rich Text files: their text without the formatting. Runs in the child process."""

import re

from striprtf.striprtf import rtf_to_text

from data.readers.decoding import clean_controls
from data.readers.result import FoundArticle, Reading, Source
from geo.errors import ReadError

_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def read(source: Source) -> Reading:
    """The file's article, one line per paragraph. Raises ReadError: E_CORRUPT, E_NO_TEXT."""
    try:
        # RTF is ASCII; anything else is escaped, in the code page the file names
        text = rtf_to_text(source.content.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]  # striprtf is untyped
    except (ValueError, IndexError, KeyError, LookupError, TypeError) as error:
        raise ReadError(
            source.name,
            "E_CORRUPT",
            "the Rich Text file is damaged.",
            "Open it in Word or LibreOffice and save it again.",
        ) from error
    text, warnings = clean_controls(_BLANK_LINES.sub("\n\n", text).strip(), source.name)
    if not any(map(str.isalpha, text)):
        raise ReadError(source.name, "E_NO_TEXT", "the file holds no text.", "Check that it was saved with its text.")
    return Reading(articles=(FoundArticle(text=text),), warnings=warnings)
