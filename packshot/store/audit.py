"""The audit log: who did what, kept as long as the law asks.

Covers: keys made and revoked, data deleted, jobs ordered and taken back, as its callers say. It
holds texts of prompts only where the operator has asked for it. Does not cover: proof against an
operator who changes the database.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from packshot.store.database import Database, reads, writes
from packshot.store.records import AuditRecord, Json
from packshot.store.statements import columns, later, record
from packshot.store.tables import audit

PROMPTS = frozenset({"prompt", "negative_prompt", "text", "brief"})
"""Keys of a detail that hold what somebody wrote."""
_WRITE = later(sa.insert(audit))


class Audit:
    """Writes and reads the log. Without `prompts`, what somebody wrote is left out of it."""

    def __init__(self, database: Database, *, prompts: bool = False) -> None:
        self.database = database
        self._prompts = prompts

    @writes
    def note(
        self, connection: sa.Connection, tenant: str, actor: str, action: str, subject: str,
        detail: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        """Write down that `actor` (a key's prefix, "cli", "system") did `action` ("key.revoke") to
        `subject` (an id).
        """
        row = {"tenant": tenant, "created": self.database.clock(), "actor": actor}
        write(connection, {**row, "action": action, "subject": subject}, self.allowed(detail or {}))

    @reads
    def page(
        self, connection: sa.Connection, tenant: str | None = None, *, after: int = 0,
        limit: int = 100,
    ) -> list[AuditRecord]:  # fmt: skip
        """Records after `after` (a `seq`), oldest first, of a tenant or of all."""
        query = sa.select(*columns(audit, AuditRecord)).where(audit.c.seq > after)
        if tenant is not None:
            query = query.where(audit.c.tenant == tenant)
        rows = connection.execute(query.order_by(audit.c.seq).limit(limit))
        return [record(AuditRecord, row) for row in rows]

    def allowed(self, detail: Mapping[str, Any]) -> Mapping[str, Any]:
        """What may be kept of a detail: without what somebody wrote, at any depth."""
        kept: Mapping[str, Any] = self._allowed(detail)
        return kept

    def _allowed(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            kept = value.items() if self._prompts else _silent(value)
            return {key: self._allowed(one) for key, one in kept}
        return [self._allowed(one) for one in value] if isinstance(value, (list, tuple)) else value


def write(connection: sa.Connection, row: Mapping[str, Any], detail: Json) -> None:
    """Write a record within a transaction of another part."""
    connection.execute(_WRITE, {**row, "detail": dict(detail)})


def _silent(value: Mapping[str, Any]) -> Any:
    return ((key, one) for key, one in value.items() if key not in PROMPTS)
