"""Indexes for finding the reports of a place within some days, those that end on a day, and the places nearby."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add them; what the place's index answered, its longer one answers too."""
    op.drop_index("report_by_place", "report")
    op.create_index("report_by_place", "report", ["place_key", "period_level", "date_start"])
    op.create_index("report_by_end", "report", ["date_end", "period_level"])
    op.create_index("place_by_id", "place", ["id"])
    op.create_index("place_by_lat", "place", ["lat"])
