"""The files of the encoder: their names, and whether they are whole."""

import json
from pathlib import Path

from geo.errors import DatelineError

FORMAT = 1
FILES = ("layers.onnx", "words.npy", "known.npy", "positions.npy", "pieces.txt", "scores.npy")
BUNDLED = Path(__file__).resolve().parent.parent / "bundled" / "encoder"
REMEDY = "Install Dateline again, or choose the recogniser `fast`."


class EncoderUnavailable(DatelineError):  # noqa: N818  the name says what the caller has to know
    """The recogniser `accurate` cannot run here: a library or a file is missing or damaged."""


def read_version(folder: Path) -> str:
    """Digest of the files in the folder, whose sizes are compared with the manifest. Raises EncoderUnavailable."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        wrong = [name for name in FILES if (folder / name).stat().st_size != manifest["files"][name]["bytes"]]
        made_for, version = manifest["format"], str(manifest["version"])
    except (OSError, ValueError, KeyError) as error:
        raise EncoderUnavailable(f"The recogniser's files in {folder} cannot be opened ({error}). {REMEDY}") from error
    if wrong:
        raise EncoderUnavailable(
            f"The recogniser's file {folder / wrong[0]} is damaged: it has the wrong size. {REMEDY}"
        )
    if made_for != FORMAT:
        raise EncoderUnavailable(
            f"The recogniser's files in {folder} were made for another version of Dateline. {REMEDY}"
        )
    return version
