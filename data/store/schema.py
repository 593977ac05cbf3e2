"""The tables of a store. A change here needs a migration beside it in data/store/migrations/versions.

What is filtered, sorted or shown in a table has a column; the rest of an analysis is JSON (data.store.codec).
Dates are calendar days; `acquired_at` and `read_at` are ISO 8601 in UTC.
"""

import re
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    text,
)

# The newest migration; a test compares it with the files.
HEAD_REVISION = "0006"

_ESCAPE = "\x1a"
_UNSTORABLE = re.compile("[\x00\x1a\ud800-\udfff]")
_ESCAPED = re.compile("\x1a([0-9a-f]{4})")


class VerbatimText(TypeDecorator[str]):
    """Text that comes back as it was: NUL and lone surrogates, which no data base takes, are written as SUB and hex."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002  # SQLAlchemy's signature
        """The text to write."""
        if value is None:
            return None
        return _UNSTORABLE.sub(lambda match: f"{_ESCAPE}{ord(match.group()):04x}", value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:  # noqa: ARG002  # see above
        """The text as it was before."""
        if value is None or _ESCAPE not in value:
            return value
        return _ESCAPED.sub(lambda match: chr(int(match.group(1), 16)), value)


metadata = MetaData()

# One row. `revision` grows with every change a reader could see; `samples` is pending, added or removed; `grouping` is
# the digest of the rules by which the reports were grouped into incidents, `doubting` that of the rules for doubts.
meta = Table(
    "meta",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
    Column("samples", String(16), nullable=False),
    Column("grouping", String(64), nullable=False, server_default=""),
    Column("doubting", String(64), nullable=False, server_default=""),
)
META_ROW = MappingProxyType({"id": 1, "revision": 0, "samples": "pending"})

# What became of every file that was read: outcome is read or failed.
file = Table(
    "file",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("name", VerbatimText, primary_key=True),
    Column("outcome", String(16), nullable=False),
    Column("error", VerbatimText),
    Column("n_articles", Integer, nullable=False),
    Column("read_at", String(40), nullable=False),
)

article = Table(
    "article",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("sha256_bytes", String(64)),
    Column("title", VerbatimText),
    Column("url", VerbatimText),
    Column("publisher", VerbatimText),
    Column("language", VerbatimText, nullable=False),
    Column("published", Date),
    Column("published_source", VerbatimText),
    Column("file_name", VerbatimText),
    Column("source_id", VerbatimText),
    Column("acquired_at", String(40), nullable=False),
    Column("is_sample", Boolean, nullable=False),
    Column("text", VerbatimText, nullable=False),
    Column("parts", Text, nullable=False),
)

# `payload` holds mentions, resolutions, dates and reports with all reasons and spans.
analysis = Table(
    "analysis",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("engine", String(64), nullable=False),
    Column("gazetteer", String(64), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("n_places", Integer, nullable=False),
    Column("n_events", Integer, nullable=False),
    Column("payload", VerbatimText, nullable=False),
    Index("analysis_by_revision", "revision"),
    Index("analysis_by_engine", "engine"),
)

# Gazetteer records as they were when used; `key` is a digest of the whole record, so a row never changes.
place = Table(
    "place",
    metadata,
    Column("key", String(24), primary_key=True),
    Column("id", VerbatimText, nullable=False),
    Column("name", VerbatimText, nullable=False),
    Column("lat", Float(53), nullable=False),
    Column("lon", Float(53), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("country", String(2)),
    Column("admin1", VerbatimText),
    Column("radius_km", Float(53), nullable=False),
    Index("place_by_id", "id"),
    Index("place_by_lat", "lat"),
)

# Accepted names with a place.
mention = Table(
    "mention",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("char_start", Integer, nullable=False),
    Column("char_end", Integer, nullable=False),
    Column("surface", VerbatimText, nullable=False),
    Column("form", String(16), nullable=False),
    Column("role", String(16), nullable=False),
    Column("place_key", ForeignKey("place.key"), nullable=False),
    Column("geo_precision", String(16), nullable=False),
    Column("score", Float(53), nullable=False),
    Index("mention_by_place", "place_key"),
)

# `actors` is a JSON list of [side, id, name, type]: side 1 acts, side 2 is acted on. `incident_id` is None for what
# takes no part in grouping; `period_level` also for what is grouped with nothing (geo.incidents.level_of). The rows say
# the present state, with what people corrected in place of what the machine read, which is in the payload. `doubts` and
# `worth` say why and how much a look is worth (geo.doubts), 0 for none.
report = Table(
    "report",
    metadata,
    Column("article_id", ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("id", String(64), nullable=False),
    Column("event_type", String(32), nullable=False),
    Column("assertion", String(16), nullable=False),
    Column("attribution", String(16), nullable=False),
    Column("date_start", Date),
    Column("date_end", Date),
    Column("date_ongoing", Boolean, nullable=False),
    Column("time_precision", String(16), nullable=False),
    Column("date_basis", String(16)),
    Column("date_text", VerbatimText),
    Column("place_key", ForeignKey("place.key")),
    Column("place_text", VerbatimText),
    Column("geo_precision", String(16), nullable=False),
    Column("geo_confidence", Float(53)),
    Column("actors", VerbatimText, nullable=False),
    Column("killed_low", Integer),
    Column("killed_high", Integer),
    Column("injured_low", Integer),
    Column("injured_high", Integer),
    Column("casualty_text", VerbatimText),
    Column("sentence", VerbatimText, nullable=False),
    Column("char_start", Integer, nullable=False),
    Column("char_end", Integer, nullable=False),
    Column("score", Float(53), nullable=False),
    Column("rules", VerbatimText, nullable=False),
    Column("incident_id", String(24)),
    Column("period_level", Integer),
    Column("review_status", String(16), nullable=False, server_default="machine"),
    Column("corrected_fields", String(200)),
    Column("reviewer", VerbatimText),
    Column("reviewed_at", String(40)),
    Column("review_note", VerbatimText),
    Column("doubts", String(200), nullable=False, server_default=""),
    Column("worth", Float(53), nullable=False, server_default="0"),
    Index("report_by_id", "id"),
    Index("report_by_place", "place_key", "period_level", "date_start"),
    Index("report_by_incident", "incident_id"),
    Index("report_by_end", "date_end", "period_level"),
    Index("report_by_period", "period_level", "date_start"),
    Index("report_by_worth", "worth"),
    # SQLite uses it for what is asked in these words; an event card asks
    Index(
        "report_going_on", "date_start", sqlite_where=text("date_ongoing = 1"), postgresql_where=text("date_ongoing")
    ),
)

# What people decided, one record a row, only ever added; `record` is the line of a file of corrections. What follows
# from the records is kept beside them: `standing`, and for decisions on two reports the reports' present ids. The
# articles need not be here: a decision outlives them and waits for them.
correction = Table(
    "correction",
    metadata,
    Column("id", String(48), primary_key=True),
    Column("article_id", String(64), nullable=False),
    Column("other_article_id", String(64)),
    Column("field", String(16), nullable=False),
    Column("scope", String(16), nullable=False),
    Column("standing", String(16), nullable=False),
    Column("report_id", String(64)),
    Column("other_report_id", String(64)),
    Column("record", VerbatimText, nullable=False),
    Index("correction_by_article", "article_id"),
    Index("correction_by_other", "other_article_id"),
    Index("correction_by_standing", "standing", "scope"),
)

# Articles whose rows do not have a decision yet that reaches them (data/store/overdue.py).
overdue = Table(
    "overdue",
    metadata,
    Column("article_id", String(64), ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
)
