"""What Dateline raises on purpose. `str(error)` is a sentence for the person at the screen.

DatelineError
├── ReadError            a file or article could not be read (carries the file name and a code)
├── GazetteerError       the bundled gazetteer is missing or damaged
├── StoreError           the store cannot be opened, is newer than this program, or is locked
├── SettingsError        a DATELINE_* setting is unknown or has a wrong value
├── ExportError          an export was asked for in an unknown format or cannot be written
├── CorrectionError      a decision cannot be kept: its report is gone, or it does not say who decides
└── PlacesError          a file of places cannot be read, or the places added to the gazetteer cannot be used

data/recognisers adds EncoderUnavailable: the recogniser `accurate` cannot run here.
"""


class DatelineError(Exception):
    """Root of everything Dateline raises on purpose."""


class ReadError(DatelineError):
    """A file could not be read; `code` is one of the E_* codes of data.readers."""

    def __init__(self, file_name: str, code: str, reason: str, remedy: str) -> None:
        super().__init__(f"{file_name}: {reason} {remedy}".strip())
        self.file_name = file_name
        self.code = code
        self.reason = reason
        self.remedy = remedy


class GazetteerError(DatelineError):
    """The bundled gazetteer is missing or damaged."""


class StoreError(DatelineError):
    """The store cannot be opened, is newer than this program, or stayed locked."""


class SettingsError(DatelineError):
    """A DATELINE_* setting is unknown or has a wrong value."""


class ExportError(DatelineError):
    """An export was asked for in an unknown format or cannot be written."""


class CorrectionError(DatelineError):
    """A decision cannot be kept: its report is gone, or it does not say who decides."""


class PlacesError(DatelineError):
    """A file of places cannot be read, or the places added to the gazetteer cannot be used."""
