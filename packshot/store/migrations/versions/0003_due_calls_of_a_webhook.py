"""The calls of one webhook that are due are found at once."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Index them by webhook."""
    op.create_index("ix_outbox_due", "outbox", ["webhook", "state", "next"])
    op.drop_index("ix_outbox_webhook", "outbox")
    op.drop_index("ix_outbox_next", "outbox")
