"""The tables. What they look like in a database is made by `migrations/`; a test compares the two.

Times are seconds since 1970 (UTC); JSON columns hold what a record's `to_json` gives.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

Json = JSON(none_as_null=True)
"""Text, not PostgreSQL's JSONB: that refuses the zero and lone surrogates, which texts may hold."""

Number = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite counts up only what is called INTEGER; it holds 64 bits there too."""


def _tenant() -> Column[str]:
    return Column("tenant", ForeignKey("tenants.id", ondelete="CASCADE"), nullable=False)


tenants = Table(
    "tenants",
    metadata,
    Column("id", String, primary_key=True),
    Column("created", Double, nullable=False),
    Column("retention_days", Integer),
    Column("events", Number, nullable=False, server_default="0"),  # number of its latest event
    Column("turn", Number, nullable=False, server_default="0"),  # when it was last served
)

keys = Table(
    "keys",
    metadata,
    Column("id", String, primary_key=True),
    _tenant(),
    Column("name", String, nullable=False),
    Column("prefix", String, nullable=False, unique=True),
    Column("digest", String, nullable=False),
    Column("scopes", Json, nullable=False),
    Column("limits", Json, nullable=False),
    Column("created", Double, nullable=False),
    Column("expires", Double),
    Column("revoked", Double),
    Column("bucket", Json),
)

jobs = Table(
    "jobs",
    metadata,
    Column("seq", Number, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, unique=True),
    _tenant(),
    Column("key", String),
    Column("api", String, nullable=False),
    Column("model", String, nullable=False),
    Column("state", String, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("due", Double, nullable=False),
    Column("not_before", Double, nullable=False),
    Column("deadline", Double),
    Column("lease_until", Double),
    Column("worker", String),
    Column("fence", Integer, nullable=False, server_default="0"),
    Column("attempt", Integer, nullable=False, server_default="0"),
    Column("max_attempts", Integer, nullable=False),
    Column("cancelling", Boolean, nullable=False),
    Column("idempotency_key", String),
    Column("digest", String, nullable=False),
    Column("total", Integer, nullable=False),
    Column("done", Integer, nullable=False, server_default="0"),
    Column("failed", Integer, nullable=False, server_default="0"),
    Column("progress", Double, nullable=False, server_default="0"),
    Column("facts", Json, nullable=False),
    Column("error", Json),
    Column("traceparent", String),
    Column("created", Double, nullable=False),
    Column("started", Double),
    Column("finished", Double),
    UniqueConstraint("tenant", "idempotency_key"),
    Index("ix_jobs_next", "state", "tenant", "priority", "due", "seq"),
    Index("ix_jobs_deadline", "state", "deadline"),
    Index("ix_jobs_lease", "state", "lease_until"),
    Index("ix_jobs_tenant", "tenant", "seq"),
    Index("ix_jobs_finished", "tenant", "finished"),
)

requests = Table(
    "requests",
    metadata,
    Column("job", ForeignKey("jobs.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("state", String, nullable=False),
    Column("body", Json, nullable=False),
    Column("error", Json),
)

blobs = Table(
    "blobs",
    metadata,
    Column("key", String, primary_key=True),
    Column("touched", Double, nullable=False, index=True),
)

pictures = Table(
    "pictures",
    metadata,
    Column("job", String, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("blob", ForeignKey("blobs.key"), nullable=False, index=True),
    Column("media_type", String, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("facts", Json, nullable=False),
    Column("created", Double, nullable=False),
    ForeignKeyConstraint(
        ["job", "number"], ["requests.job", "requests.number"], ondelete="CASCADE"
    ),
)

events = Table(
    "events",
    metadata,
    Column("tenant", String, primary_key=True),
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("job", ForeignKey("jobs.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String, nullable=False),
    Column("data", Json, nullable=False),
    Column("created", Double, nullable=False),
    Index("ix_events_job_number", "job", "number"),
)

usage = Table(
    "usage",
    metadata,
    Column("tenant", ForeignKey("tenants.id", ondelete="CASCADE"), primary_key=True),
    Column("key", String, primary_key=True),
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("images", Integer, nullable=False),
    Column("pixels", BigInteger, nullable=False),
    Column("seconds", Double, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", Number, primary_key=True, autoincrement=True),
    Column("tenant", String, nullable=False),
    Column("created", Double, nullable=False, index=True),
    Column("actor", String, nullable=False),
    Column("action", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("detail", Json, nullable=False),
)

webhooks = Table(
    "webhooks",
    metadata,
    Column("id", String, primary_key=True),
    _tenant(),
    Column("url", String, nullable=False),
    Column("secret", String, nullable=False),
    Column("created", Double, nullable=False),
    Index("ix_webhooks_tenant", "tenant"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", String, primary_key=True),
    Column("webhook", ForeignKey("webhooks.id", ondelete="CASCADE"), nullable=False),
    Column("job", ForeignKey("jobs.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String, nullable=False),
    Column("data", Json, nullable=False),
    Column("state", String, nullable=False),
    Column("attempt", Integer, nullable=False, server_default="0"),
    Column("next", Double, nullable=False),
    Column("error", String),
    Column("created", Double, nullable=False),
    Index("ix_outbox_job", "job"),
    Index("ix_outbox_due", "webhook", "state", "next"),
)
