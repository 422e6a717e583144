"""Who calls: the tenant and key of a call, and what that key may do.

Covers: API keys (RFC 6750 bearer tokens), which are needed from the first one on; scopes; calls
without keys, which are the default tenant's, from this machine alone, and never on behalf of a web
page of another site (DNS rebinding, cross-site requests). A key is compared in constant time, by
its digest. Does not cover: encryption on the way (put a proxy in front), accounts of people, and
how much a key may do, which is in `limits`.
"""

from __future__ import annotations

import ipaddress
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import Headers

from packshot.errors import ConfigError, Forbidden, Unauthorized
from packshot.server.observe import Call
from packshot.server.rights import DEFAULT_SCOPES, SCOPES
from packshot.store import DEFAULT, Key, Store
from packshot.store.records import Json

_LOOK = 1.0
"""Seconds between two looks at whether a first key was made."""
_LISTENING = 5.0
"""Seconds between two looks at whether a key is still good that somebody listens with."""
_HOST = re.compile(r"([\w.-]+|\[[\w:.]+\])(:[0-9]{0,5})?", re.ASCII)
"""The whole of a Host header (RFC 9110 §7.2): anything more is no name of this machine."""


@dataclass(frozen=True, slots=True)
class Caller:
    """A tenant, the id and prefix of the API key that it called with, what that key may do, and
    the call itself. Without a key all is allowed.
    """

    call: Call
    tenant: str = DEFAULT
    key: str | None = None
    name: str = "local"
    scopes: tuple[str, ...] = tuple(SCOPES)
    limits: Json = field(default_factory=dict)

    @classmethod
    def of(cls, call: Call, key: Key) -> Caller:
        """The caller that has a key."""
        return cls(call, key.tenant, key.id, key.prefix, key.scopes or DEFAULT_SCOPES, key.limits)

    def check(self, scope: str, what: str) -> None:
        """Raises Forbidden where the key is not for `scope`, which `what` needs."""
        if scope not in self.scopes:
            message = f"{what} needs the scope {scope}: this API key has {', '.join(self.scopes)}"
            raise Forbidden(message, param="Authorization")


class Keyring:
    """Whether keys are needed: from the first one that is made on, revoked or not."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._needed, self._looked = False, float("-inf")
        self._good: dict[str, tuple[bool, float]] = {}

    @property
    def known(self) -> bool:
        """Whether a call needs a key, as far as anybody has looked."""
        return self._needed

    async def needed(self) -> bool:
        """Whether a call needs a key. Raises Unavailable."""
        if not self._needed and time.monotonic() - self._looked >= _LOOK:
            self._looked = time.monotonic()
            self._needed = await self._store.keys.any()
        return self._needed

    async def caller(self, call: Call, headers: Headers, host: str | None) -> Caller:
        """Who calls, from the address `host` (None: not over a network), as a proxy that is trusted
        says. Raises Unauthorized, Forbidden and Unavailable.
        """
        if not await self.needed():
            check_local(headers, host)
            return Caller(call)
        kind, _, text = headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer":
            message = "an API key is needed: send it as Authorization: Bearer ps_…"
            raise Unauthorized(message, param="Authorization")
        return Caller.of(call, await self._store.keys.verify(text.strip()))

    async def holds(self, caller: Caller) -> bool:
        """Whether a caller may go on listening: its key is still good, as of a few seconds ago; and
        without one, none is needed. Raises Unavailable.
        """
        if caller.key is None:
            return not await self.needed()
        known, looked = self._good.get(caller.key, (True, float("-inf")))
        if time.monotonic() - looked >= _LISTENING:
            known = await self._store.keys.holds(caller.key)
            self._good = {**self._recent(), caller.key: (known, time.monotonic())}
        return known

    def _recent(self) -> dict[str, tuple[bool, float]]:
        now = time.monotonic()
        return {key: one for key, one in self._good.items() if now - one[1] < _LISTENING}

    async def check_address(self, host: str) -> None:
        """Raises ConfigError where `host` can be reached from elsewhere and nobody has a key."""
        needed = await self.needed()
        if not needed and not ipaddress.ip_address(host).is_loopback:
            message = (
                f"without keys Packshot listens on this machine alone, not on {host}: make one "
                "with `packshot keys create`"
            )
            raise ConfigError(message, param="server.host")


def check_local(headers: Headers, host: str | None) -> None:
    """Refuse a call of another machine, which a proxy on this one may hand on, and one that only a
    web page of elsewhere makes. Raises Forbidden.
    """
    if host is not None and not _is_local(f"[{host}]" if ":" in host else host):
        message = "without keys only this machine's calls are answered: see `packshot keys create`"
        raise Forbidden(message)
    hosts = headers.getlist("host")
    if len(hosts) != 1 or not _is_local(hosts[0]):
        message = "without keys only calls to localhost are answered: see `packshot keys create`"
        raise Forbidden(message, param="Host")
    origins = headers.getlist("origin")
    if any(origin.partition("://")[2] != hosts[0] for origin in origins):
        raise Forbidden("web pages of other sites may not call this server", param="Origin")


def _is_local(host: str) -> bool:
    found = _HOST.fullmatch(host)
    name = found[1].strip("[]").lower() if found else ""
    try:
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


async def caller(request: Request) -> Caller:
    """Who calls; reading needs the scope `read`, all else `generate`. Raises Forbidden."""
    return _known(request, "read" if request.method in ("GET", "HEAD") else "generate")


def _needs(scope: str) -> Callable[..., Awaitable[Caller]]:
    async def dependency(request: Request) -> Caller:
        return _known(request, scope)

    return dependency


def _known(request: Request, scope: str) -> Caller:
    found = request.scope["state"]["caller"]
    assert isinstance(found, Caller)
    found.check(scope, f"{request.method} {request.scope['route'].path}")
    return found


Who = Annotated[Caller, Depends(caller)]
Manager = Annotated[Caller, Depends(_needs("manage"))]
"""A caller that may set webhooks and delete the tenant's data."""
Operator = Annotated[Caller, Depends(_needs("metrics"))]
