"""An order that is sent twice is one order: by the key that its caller gives it, or by the name
that a proxy gives the call, each time that it sends it.

Only a caller that gave a key comes again by itself; an order without one is taken back where its
caller hangs up, also through a proxy.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header

from packshot.errors import Conflict
from packshot.server.explaining import CALL, KEY

_Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        max_length=255,
        pattern=KEY,
        description="Any word of yours: the same key with the same body is the same job, with "
        "another body a 409. Left out: each call is a new job.",
    ),
]
_Call = Annotated[
    str | None,
    Header(alias="X-Packshot-Call", pattern=CALL, include_in_schema=False),
]
_BY_CALL = "call "
"""What the key of an order begins with that has none of its own: no caller's has a space in it."""


@dataclass(frozen=True, slots=True)
class Order:
    """By what an order is known when it is sent again, if at all; `own`: its caller said so, and
    comes for its pictures even after it has hung up.
    """

    key: str | None = None
    own: bool = False


async def _order(idempotency_key: _Key = None, call: _Call = None) -> Order:
    if idempotency_key is not None:
        return Order(idempotency_key, own=True)
    return Order(call and _BY_CALL + call)


@contextmanager
def named(key: str | None) -> Iterator[None]:
    """Where the order of a `key` contradicts one before, say so of the header that was sent. Raises
    Conflict.
    """
    try:
        yield
    except Conflict as error:
        if key is None or not key.startswith(_BY_CALL) or error.param != "Idempotency-Key":
            raise
        message = f"X-Packshot-Call {key.removeprefix(_BY_CALL)!r} was used with another body"
        raise Conflict(message, param="X-Packshot-Call") from None


Once = Annotated[Order, Depends(_order)]
