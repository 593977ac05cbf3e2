"""The day of publication that an address gives away: a path by date, or the number of a post on X.

    day_in_url("https://example.org/2022/08/06/title")        -> 2022-08-06
    day_in_url("https://x.com/name/status/1863297462997221859")  -> 2024-12-01

X counts its posts by time: the number without its last 22 bits is milliseconds since 4 November 2010.
"""

import re
from datetime import UTC, date, datetime

_PATH_DAY = re.compile(r"[/=](20\d\d)([/-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/?#&._-]|$)")
_POST = re.compile(r"//(?:www\.|mobile\.)?(?:x|twitter)\.com/[^/]+/status(?:es)?/(\d{15,20})(?!\d)")
_X_EPOCH_MS = 1_288_834_974_657
_X_TIME_SHIFT = 22


def day_in_url(url: str | None) -> date | None:
    """The day (UTC for posts) the address was given on; None where it tells of none."""
    if not url:
        return None
    post = _POST.search(url)
    if post is not None:
        milliseconds = (int(post[1]) >> _X_TIME_SHIFT) + _X_EPOCH_MS
        return datetime.fromtimestamp(milliseconds / 1000, UTC).date()
    path = _PATH_DAY.search(url)
    if path is None or (not path[2] and len(path[3] + path[4]) != 4):
        return None
    try:
        return date(int(path[1]), int(path[3]), int(path[4]))
    except ValueError:
        return None
