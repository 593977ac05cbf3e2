"""Files only their owner may read: what somebody investigates is their own business."""

import os
from pathlib import Path


def make_private(path: Path) -> None:
    """Make the file where it is missing, mode 600, in a folder of mode 700. Raises OSError.

    SQLite gives its side files the same mode as the file beside them.
    """
    if not path.parent.exists():
        path.parent.mkdir(mode=0o700, parents=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
