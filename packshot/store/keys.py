"""Tenants and their API keys.

Covers: what is kept of a key, and how one is recognised. Does not cover: what a scope or a limit
means, which is the front end's business.

A key is 256 random bits, so its plain SHA-256 is enough: nobody can try them all, with or without a
slow hash such as bcrypt, which protects passwords that people choose, and would cost each call its
50 ms or more.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from packshot.errors import InvalidRequest, NotFound, Unauthorized
from packshot.store.database import Database, reads, writes, writes_soon
from packshot.store.records import Key, Tenant, uuid7
from packshot.store.statements import columns, insert, record
from packshot.store.tables import keys, tenants

_TEXT = re.compile(r"ps_([0-9a-f]{8})_[0-9A-Za-z_-]{43}")
_UNKNOWN = hashlib.sha256(secrets.token_bytes(32)).hexdigest()
"""What an unknown key is compared with, so that it takes the same time."""
_LONGEST_NAME = 200


class Tenants:
    """Whose things there are."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @writes
    def ensure(self, connection: sa.Connection, tenant: str) -> None:
        """Make a tenant, where there is none of that name."""
        row = {"id": tenant, "created": self.database.clock()}
        connection.execute(
            insert(connection.dialect.name, tenants).values(row).on_conflict_do_nothing()
        )

    @reads
    def all(self, connection: sa.Connection) -> list[Tenant]:
        """Every tenant, by name."""
        query = sa.select(*columns(tenants, Tenant)).order_by(tenants.c.id)
        return [record(Tenant, row) for row in connection.execute(query)]

    @writes
    def keep_for(self, connection: sa.Connection, tenant: str, days: int | None) -> None:
        """Give a tenant a retention time of its own; None: as configured. Raises NotFound."""
        changed = sa.update(tenants).where(tenants.c.id == tenant)
        if not connection.execute(changed.values(retention_days=days)).rowcount:
            raise NotFound(f"no tenant {tenant!r}", param="tenant")


class Keys:
    """API keys. A key reads `ps_<prefix>_<secret>`; the prefix names it, and may be shown."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @writes
    def create(
        self,
        connection: sa.Connection,
        tenant: str,
        name: str,
        *,
        scopes: Sequence[str] = (),
        limits: Mapping[str, Any] | None = None,
        expires: float | None = None,
    ) -> tuple[Key, str]:
        """A new key and its text, which is shown this once and kept nowhere. Makes the tenant where
        there is none. Raises InvalidRequest where either name is none.
        """
        _check_name(tenant, "tenant")
        _check_name(name, "name")
        now = self.database.clock()
        owner = insert(connection.dialect.name, tenants).values(id=tenant, created=now)
        connection.execute(owner.on_conflict_do_nothing())
        prefix, secret = secrets.token_hex(4), secrets.token_urlsafe(32)
        text = f"ps_{prefix}_{secret}"
        row = {"id": uuid7(), "tenant": tenant, "name": name, "prefix": prefix, "created": now}
        more = {"scopes": list(scopes), "limits": dict(limits or {}), "expires": expires}
        statement = sa.insert(keys).values(row | more | {"digest": _digest(text)})
        made = connection.execute(statement.returning(*columns(keys, Key))).one()
        return _key(made), text

    @reads
    def verify(self, connection: sa.Connection, text: str) -> Key:
        """The key of a text. Raises Unauthorized, with one message whatever is wrong with it."""
        found = _TEXT.fullmatch(text)
        prefix = found[1] if found else ""
        query = sa.select(keys.c.digest, *columns(keys, Key)).where(keys.c.prefix == prefix)
        row = connection.execute(query).first()
        same = hmac.compare_digest(_digest(text), row.digest if row else _UNKNOWN)
        if row is None or not same or not _valid(row, self.database.clock()):
            raise Unauthorized("this API key is unknown, expired or revoked", param="Authorization")
        return _key(row)

    @reads
    def holds(self, connection: sa.Connection, key: str) -> bool:
        """Whether a key, by its id, is still good."""
        row = connection.execute(sa.select(keys).where(keys.c.id == key)).first()
        return row is not None and _valid(row, self.database.clock())

    @writes_soon
    def spend(
        self,
        connection: sa.Connection,
        key: str,
        take: Callable[[Sequence[float]], Sequence[float]],
    ) -> Sequence[float]:
        """Let `take` change the state of a key's bucket (empty at first) while nobody else does;
        the state then. Raises NotFound.
        """
        bucket = sa.select(keys.c.bucket).where(keys.c.id == key).with_for_update()
        row = connection.execute(bucket).first()
        if row is None:
            raise NotFound(f"no key {key!r}", param="key")
        state = list(take(row.bucket or []))
        connection.execute(sa.update(keys).where(keys.c.id == key).values(bucket=state))
        return state

    @reads
    def any(self, connection: sa.Connection) -> bool:
        """Whether a key was ever made: from then on calls need one, also once it is revoked."""
        return connection.execute(sa.select(keys.c.id).limit(1)).first() is not None

    @reads
    def all(self, connection: sa.Connection, tenant: str | None = None) -> list[Key]:
        """The keys of a tenant, or of all; oldest first."""
        query = sa.select(*columns(keys, Key)).order_by(keys.c.id)
        if tenant is not None:
            query = query.where(keys.c.tenant == tenant)
        return [_key(row) for row in connection.execute(query)]

    @writes
    def revoke(self, connection: sa.Connection, name: str) -> Key:
        """Refuse a key from now on, by its id or prefix; the first time counts. Raises NotFound."""
        first = sa.func.coalesce(keys.c.revoked, self.database.clock())
        changed = sa.update(keys).where(sa.or_(keys.c.id == name, keys.c.prefix == name))
        statement = changed.values(revoked=first).returning(*columns(keys, Key))
        row = connection.execute(statement).first()
        if row is None:
            raise NotFound(f"no key {name!r}", param="key")
        return _key(row)


def _check_name(name: str, param: str) -> None:
    """Raises InvalidRequest where a name would not stand in one line of a log or a table."""
    if not name.strip():
        raise InvalidRequest(f"{param} is empty: give it a name", param=param)
    if not name.isprintable() or name != name.strip() or len(name) > _LONGEST_NAME:
        message = (
            f"{param} must be a name of at most {_LONGEST_NAME} characters in one line, without "
            "control characters, and without blanks at its ends"
        )
        raise InvalidRequest(message, param=param)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _valid(row: sa.Row[Any], now: float) -> bool:
    return row.revoked is None and (row.expires is None or now < row.expires)


def _key(row: sa.Row[Any]) -> Key:
    values = {c.name: row._mapping[c.name] for c in columns(keys, Key)}
    return Key(**values | {"scopes": tuple(values["scopes"])})
