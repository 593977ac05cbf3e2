"""Gold and prediction lines: one JSON object per article, as `python -m data analyse` writes them.

Gold lines have `text` and the answers; prediction lines need `doc_id` and what was found. Unknown keys are ignored.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A place name in a text; the position is None when it was recognised and not placed."""

    start: int
    end: int
    lat: float | None = None
    lon: float | None = None
    surface: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineEvent:
    """An event of a line; `named` is False where gold knows that the text does not name its place."""

    lat: float | None
    lon: float | None
    first: date | None
    last: date | None
    fatalities: int | None
    named: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One article: its gold answers or what was predicted.

    `ignored` are stretches on which predictions count neither way; the public corpora are measured without.
    """

    doc_id: str
    language: str = "und"
    toponyms: tuple[Toponym, ...] = ()
    ignored: tuple[tuple[int, int], ...] = ()
    events: tuple[LineEvent, ...] = ()


def read_lines(path: Path) -> dict[str, Line]:
    """The lines of a file by doc_id, the first of several with one id."""
    return lines_by_id(path.read_text("utf-8").split("\n"))


def lines_by_id(lines: Iterable[str]) -> dict[str, Line]:
    """JSON lines by doc_id, the first of several with one id; empty lines are left out."""
    found: dict[str, Line] = {}
    for text in lines:
        if text.strip():
            line = line_from(json.loads(text))
            found.setdefault(line.doc_id, line)
    return found


def line_from(row: Mapping[str, Any]) -> Line:
    """One JSON object as a line; empty spans are left out."""
    return Line(
        doc_id=str(row["doc_id"]),
        language=row.get("lang") or "und",
        toponyms=tuple(_toponym(item) for item in row.get("toponyms") or () if item["end"] > item["start"]),
        events=tuple(_event(item) for item in row.get("events") or ()),
    )


def _toponym(item: Mapping[str, Any]) -> Toponym:
    lat, lon = _position(item)
    return Toponym(start=int(item["start"]), end=int(item["end"]), lat=lat, lon=lon, surface=item.get("text") or "")


def _event(item: Mapping[str, Any]) -> LineEvent:
    lat, lon = _position(item)
    first = _day(item.get("date_start"))
    fatalities = item.get("fatalities")
    return LineEvent(
        lat=lat,
        lon=lon,
        first=first,
        last=_day(item.get("date_end")) or first,
        fatalities=None if fatalities is None else int(fatalities),
        named=bool(item.get("place_in_text", True)),
    )


def _position(item: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Latitude and longitude in degrees, or None for both when either is missing or off the globe."""
    lat, lon = item.get("lat"), item.get("lon")
    if lat is None or lon is None:
        return None, None
    lat, lon = float(lat), float(lon)
    return (lat, lon) if -90 <= lat <= 90 and -180 <= lon <= 180 else (None, None)


def _day(stated: Any) -> date | None:
    return date.fromisoformat(str(stated)[:10]) if stated else None
