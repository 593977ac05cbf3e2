"""What has the browser draw other days at once: the reports it holds, and which of them the other filters let pass."""

from dataclasses import replace
from datetime import date

from data.snapshot import Snapshot
from geo.maps.held import held_mask
from geo.query import DRAWN_ASSERTIONS, ReportFilter
from pages._components import keep_in_browser
from pages._language import language
from pages._words import map_words

_EPOCH = date(1970, 1, 1)


def held_orders(snapshot: Snapshot, chosen: ReportFilter) -> dict[str, object]:
    """For show_map: what the map is drawn by, of the reports the browser holds; nothing where there are too many."""
    if not snapshot.is_held:
        return {}
    over_all_time = replace(chosen.without_dates(), include_undated=True, assertions=DRAWN_ASSERTIONS, once=False)
    first, last = _day_number(chosen.first), _day_number(chosen.last)
    asked = {
        "key": _key(snapshot, chosen),
        "passing": held_mask(snapshot.selection(over_all_time).mask),
        "once": chosen.once,
        # without a range everything is shown, which says nothing of the next range
        "undated": chosen.include_undated and (first, last) != (None, None),
        "days": [first, last],
    }
    return {"held": asked}


def hold_reports(snapshot: Snapshot, chosen: ReportFilter) -> None:
    """Have the browser hold the reports, where they are not too many; drawn last, for nothing waits for it."""
    if snapshot.is_held:
        held = snapshot.held(map_words(), by_publication=chosen.by_publication)
        keep_in_browser(held, key=_key(snapshot, chosen))


def _key(snapshot: Snapshot, chosen: ReportFilter) -> str:
    days = "published" if chosen.by_publication else "events"
    return f"{snapshot.revision}-{len(snapshot.reports)}-{days}-{language().value}"


def _day_number(day: date | None) -> int | None:
    return None if day is None else (day - _EPOCH).days
