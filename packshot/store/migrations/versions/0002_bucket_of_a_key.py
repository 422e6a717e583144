"""How full a key's bucket of pictures a minute is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add it."""
    with op.batch_alter_table("keys") as table:
        table.add_column(sa.Column("bucket", sa.JSON(), nullable=True))
