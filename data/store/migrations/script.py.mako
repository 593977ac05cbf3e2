"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Change the schema; runs inside one transaction."""
    ${upgrades if upgrades else "raise NotImplementedError"}
