"""An index of the few events that go on, which every event card asks for: without it, it looked at every report."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add it; it lists nothing but those."""
    op.create_index(
        "report_going_on",
        "report",
        ["date_start"],
        sqlite_where=sa.text("date_ongoing = 1"),
        postgresql_where=sa.text("date_ongoing"),
    )
