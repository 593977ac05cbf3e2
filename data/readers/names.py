"""File names as they may be shown."""

import unicodedata
from pathlib import PurePosixPath

MAX_NAME_CHARS = 255


def display_name(name: str) -> str:
    """The name in NFC without control, bidi and invisible characters, its last 255; "file" when none is left."""
    shown = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())
    shown = "".join(
        letter for letter in shown if unicodedata.category(letter) not in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    )
    shown = " ".join(shown.split())
    return shown[-MAX_NAME_CHARS:] or "file"


def suffix_of(name: str) -> str:
    """The name's last extension in lower case with its dot, "" without one."""
    return PurePosixPath(name.replace("\\", "/").rstrip(". ")).suffix.lower()
