"""Incidents: which happening a report speaks of, and the level its period is filed under to find others near it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns, empty: opening the store groups what is there, because `grouping` names no rules yet."""
    op.add_column("meta", sa.Column("grouping", sa.String(64), nullable=False, server_default=""))
    op.add_column("report", sa.Column("incident_id", sa.String(24)))
    op.add_column("report", sa.Column("period_level", sa.Integer))
    op.create_index("report_by_incident", "report", ["incident_id"])
    op.create_index("report_by_period", "report", ["period_level", "date_start"])
