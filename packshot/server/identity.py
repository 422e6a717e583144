"""Who calls: the tenant and key of a request. Every route depends on `caller`.

Covers: calls without keys, all of which are the default tenant's. Does not cover, yet: API keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from packshot.store import DEFAULT


@dataclass(frozen=True, slots=True)
class Caller:
    """A tenant, the id of the API key that it called with, and what that key may do."""

    tenant: str = DEFAULT
    key: str | None = None
    scopes: tuple[str, ...] = ()


async def caller(request: Request) -> Caller:
    """Who calls. Raises Unauthorized."""
    return Caller()


Who = Annotated[Caller, Depends(caller)]
