"""Events as they come, as server-sent events; a stream that broke goes on after `Last-Event-ID`.

The number of an event counts a tenant's events, so it is the same in the stream of one job and in
that of all.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import Annotated

from fastapi import Header
from fastapi.responses import StreamingResponse

from packshot.errors import PackshotError
from packshot.server.headers import STREAM
from packshot.server.identity import Caller
from packshot.server.state import Studio
from packshot.store import JobEvent

_log = logging.getLogger(__name__)
MEDIA_TYPE = "text/event-stream"
EVENTS = {
    "schema": {
        "type": "object",
        "description": "One event of the stream, its fields read as server-sent events are.",
        "properties": {
            "id": {"type": "string", "description": "To go on after, as `Last-Event-ID`."},
            "event": {"type": "string", "description": "What happened."},
            "data": {
                "type": "string",
                "contentMediaType": "application/json",
                "description": "More of it, an object in JSON.",
            },
        },
    }
}
"""What such a stream holds, for descriptions: OpenAPI has a word of its own for the events of a
stream (`itemSchema`) from 3.2 on, which most programs do not read yet; up to there the schema is
that of one event.
"""
ANSWER = {
    "description": "The events, as they happen",
    "content": {MEDIA_TYPE: EVENTS},
    "headers": STREAM,
}
"""A stream of events, as the description of a route has it."""
STILL_HERE = b": still here\n\n"
PING = 15.0
"""Seconds of silence after which `STILL_HERE` is sent, so that nobody on the way hangs up."""
_LOOK = 2.0
"""Seconds between two looks at whether the server is about to end."""

_AFTER = "Go on after the event of this number. Left out: from the job's first event on."
LastEventId = Annotated[int, Header(alias="Last-Event-ID", ge=0, le=2**62, description=_AFTER)]


def respond(here: Studio, who: Caller, after: int, job: str | None = None) -> StreamingResponse:
    """The events of a caller's tenant after number `after`, for as long as it may hear them; or
    those of a job until it ends.
    """
    headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
    return StreamingResponse(_lines(here, who, after, job), media_type=MEDIA_TYPE, headers=headers)


def encoded(event: JobEvent) -> bytes:
    """An event on the wire."""
    said = {"job": event.job, "created": event.created, **event.data}
    data = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    return f"id: {event.number}\nevent: {event.kind}\ndata: {data}\n\n".encode()


async def _lines(here: Studio, who: Caller, after: int, job: str | None) -> AsyncIterator[bytes]:
    yield b"retry: 1000\n\n"
    try:
        async with aclosing(heard(here, who.tenant, after, job)) as events:
            async for event in events:
                if not await here.keyring.holds(who):
                    return
                yield STILL_HERE if event is None else encoded(event)
    except PackshotError as error:  # the caller comes again, and goes on where this ends
        _log.warning("a stream of events ends: %s", error.told)


async def heard(
    here: Studio, tenant: str, after: int, job: str | None = None
) -> AsyncGenerator[JobEvent | None]:
    """The events of a tenant, or of a job, after number `after`, until the job or this server ends,
    and None after a silence. Raises PackshotError where the store fails.
    """
    events = here.feeds.follow(tenant, after, job)
    coming = asyncio.ensure_future(anext(events))
    silent = 0.0
    try:
        while not here.dispatcher.over:
            if not (await asyncio.wait([coming], timeout=_LOOK))[0]:
                silent += _LOOK
                if silent >= PING:
                    silent = 0.0
                    yield None
                continue
            yield coming.result()
            silent, coming = 0.0, asyncio.ensure_future(anext(events))
    except StopAsyncIteration:
        pass
    finally:
        coming.cancel()
        await asyncio.gather(coming, return_exceptions=True)
        await events.aclose()
