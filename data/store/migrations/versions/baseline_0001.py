"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table; runs inside one transaction."""
    _make_meta()
    _make_file()
    _make_article()
    _make_analysis()
    _make_place()
    _make_mention()
    _make_report()
    op.execute("INSERT INTO meta (id, revision, samples) VALUES (1, 0, 'pending')")


def _make_meta() -> None:
    op.create_table(
        "meta",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("samples", sa.String(16), nullable=False),
    )


def _make_file() -> None:
    op.create_table(
        "file",
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("error", sa.Text),
        sa.Column("n_articles", sa.Integer, nullable=False),
        sa.Column("read_at", sa.String(40), nullable=False),
    )


def _make_article() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("sha256_bytes", sa.String(64)),
        sa.Column("title", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("publisher", sa.Text),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("published", sa.Date),
        sa.Column("published_source", sa.Text),
        sa.Column("file_name", sa.Text),
        sa.Column("source_id", sa.Text),
        sa.Column("acquired_at", sa.String(40), nullable=False),
        sa.Column("is_sample", sa.Boolean, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("parts", sa.Text, nullable=False),
    )


def _make_analysis() -> None:
    op.create_table(
        "analysis",
        sa.Column("article_id", sa.String(64), sa.ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("engine", sa.String(64), nullable=False),
        sa.Column("gazetteer", sa.String(64), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("n_places", sa.Integer, nullable=False),
        sa.Column("n_events", sa.Integer, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
    )
    op.create_index("analysis_by_engine", "analysis", ["engine"])
    op.create_index("analysis_by_revision", "analysis", ["revision"])


def _make_place() -> None:
    op.create_table(
        "place",
        sa.Column("key", sa.String(24), primary_key=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("lat", sa.Float(53), nullable=False),
        sa.Column("lon", sa.Float(53), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("country", sa.String(2)),
        sa.Column("admin1", sa.Text),
        sa.Column("radius_km", sa.Float(53), nullable=False),
    )


def _make_mention() -> None:
    op.create_table(
        "mention",
        sa.Column("article_id", sa.String(64), sa.ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("char_start", sa.Integer, nullable=False),
        sa.Column("char_end", sa.Integer, nullable=False),
        sa.Column("surface", sa.Text, nullable=False),
        sa.Column("form", sa.String(16), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("place_key", sa.String(24), sa.ForeignKey("place.key"), nullable=False),
        sa.Column("geo_precision", sa.String(16), nullable=False),
        sa.Column("score", sa.Float(53), nullable=False),
    )
    op.create_index("mention_by_place", "mention", ["place_key"])


def _make_report() -> None:
    op.create_table(
        "report",
        sa.Column("article_id", sa.String(64), sa.ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("event_type", sa.String(32), nullable=False),
        sa.Column("assertion", sa.String(16), nullable=False),
        sa.Column("attribution", sa.String(16), nullable=False),
        sa.Column("date_start", sa.Date),
        sa.Column("date_end", sa.Date),
        sa.Column("date_ongoing", sa.Boolean, nullable=False),
        sa.Column("time_precision", sa.String(16), nullable=False),
        sa.Column("date_basis", sa.String(16)),
        sa.Column("date_text", sa.Text),
        sa.Column("place_key", sa.String(24), sa.ForeignKey("place.key")),
        sa.Column("place_text", sa.Text),
        sa.Column("geo_precision", sa.String(16), nullable=False),
        sa.Column("geo_confidence", sa.Float(53)),
        sa.Column("actors", sa.Text, nullable=False),
        sa.Column("killed_low", sa.Integer),
        sa.Column("killed_high", sa.Integer),
        sa.Column("injured_low", sa.Integer),
        sa.Column("injured_high", sa.Integer),
        sa.Column("casualty_text", sa.Text),
        sa.Column("sentence", sa.Text, nullable=False),
        sa.Column("char_start", sa.Integer, nullable=False),
        sa.Column("char_end", sa.Integer, nullable=False),
        sa.Column("score", sa.Float(53), nullable=False),
        sa.Column("rules", sa.Text, nullable=False),
    )
    op.create_index("report_by_id", "report", ["id"])
    op.create_index("report_by_place", "report", ["place_key"])
