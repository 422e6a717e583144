"""Run by Alembic: migrates over the connection that `upgrade` brought."""

from __future__ import annotations

from alembic import context

from packshot.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
