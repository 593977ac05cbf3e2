"""Which articles still wait for a decision that reaches everywhere: they are rewritten a few at a time."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the list; nothing is on it."""
    op.create_table(
        "overdue",
        sa.Column("article_id", sa.String(64), sa.ForeignKey("article.id", ondelete="CASCADE"), primary_key=True),
    )
