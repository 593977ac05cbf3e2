"""When files were last written, by their own time stamps: a day to offer where nothing states when it was published."""

import io
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from data.readers.archive import DAMAGED, member_path
from data.readers.days import is_plausible
from data.readers.names import display_name

# What packers write that do not know the time.
_NO_DAY = date(1980, 1, 1)


def file_day(path: Path) -> date | None:
    """The day a file was last written, in this machine's time zone; None when it cannot be told or cannot be."""
    try:
        day = datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
    except (OSError, OverflowError, ValueError):
        return None
    return day if is_plausible(day) else None


def member_days(archive_name: str, content: bytes) -> Mapping[str, date]:
    """The days an archive states for its members, by the names their articles bear; {} for anything but an archive.

    The stamps hold no time zone; archives inside are not looked into.
    """
    days: dict[str, date] = {}
    with suppress(*DAMAGED), zipfile.ZipFile(io.BytesIO(content)) as archive:
        for member in archive.infolist():
            with suppress(ValueError):
                day = date(*member.date_time[:3])
                if day != _NO_DAY and is_plausible(day):
                    days[f"{display_name(archive_name)}/{display_name(member_path(member))}"] = day
    return days
