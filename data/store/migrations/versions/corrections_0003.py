"""Corrections: what people decided, how far each report has been looked at, and how much a look is worth."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the table and the columns; opening the store fills the doubts, because `doubting` names no rules yet."""
    op.add_column("meta", sa.Column("doubting", sa.String(64), nullable=False, server_default=""))
    op.add_column("report", sa.Column("review_status", sa.String(16), nullable=False, server_default="machine"))
    op.add_column("report", sa.Column("corrected_fields", sa.String(200)))
    op.add_column("report", sa.Column("reviewer", sa.Text))
    op.add_column("report", sa.Column("reviewed_at", sa.String(40)))
    op.add_column("report", sa.Column("review_note", sa.Text))
    op.add_column("report", sa.Column("doubts", sa.String(200), nullable=False, server_default=""))
    op.add_column("report", sa.Column("worth", sa.Float(53), nullable=False, server_default="0"))
    op.create_index("report_by_worth", "report", ["worth"])
    op.create_table(
        "correction",
        sa.Column("id", sa.String(48), primary_key=True),
        sa.Column("article_id", sa.String(64), nullable=False),
        sa.Column("other_article_id", sa.String(64)),
        sa.Column("field", sa.String(16), nullable=False),
        sa.Column("scope", sa.String(16), nullable=False),
        sa.Column("standing", sa.String(16), nullable=False),
        sa.Column("report_id", sa.String(64)),
        sa.Column("other_report_id", sa.String(64)),
        sa.Column("record", sa.Text, nullable=False),
    )
    op.create_index("correction_by_article", "correction", ["article_id"])
    op.create_index("correction_by_other", "correction", ["other_article_id"])
    op.create_index("correction_by_standing", "correction", ["standing", "scope"])
