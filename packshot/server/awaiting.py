"""A call that waits for the pictures of its job, and the ways in which that ends: they are made,
they are not, they are late, the caller has hung up, or this server ends.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from fastapi import Request
from fastapi.responses import Response

from packshot.errors import Stopping
from packshot.server import answers
from packshot.server.results import Result
from packshot.server.state import Studio
from packshot.store import FINISHED, Job

CLOSED = 499
"""The status of an answer that nobody hears, as nginx has it."""
Made = Callable[[Result], Awaitable[Response]]
Late = Callable[[Job], Awaitable[Response]]


async def answered(
    here: Studio,
    job: Job,
    request: Request,
    *,
    seconds: float,
    keep: bool,
    made: Made,
    late: Late,
) -> Response:
    """The answer to a call for a job: `made` of the job once it has ended, `late` of it where that
    takes more than `seconds`. A caller that hangs up takes the job back, unless it is to `keep`.

    Raises Stopping, why the job has no picture, and what `made` and `late` raise.
    """
    ended = await _ended(here, job, request, seconds, keep)
    if ended is None:
        return Response(status_code=CLOSED)
    if ended.job.state not in FINISHED:
        return await late(ended.job)
    if (error := answers.failure(ended.job)) is not None:
        raise error
    return await made(ended)


async def _ended(
    here: Studio, job: Job, request: Request, seconds: float, keep: bool
) -> Result | None:
    """The job once it has ended or the time is up; None where the caller has hung up. Where the
    server ends before, the job is taken back, unless the order can be sent again, to another one.
    """
    waiting = asyncio.ensure_future(answers.ended(here, job, seconds))
    leaving = asyncio.ensure_future(_gone(request))
    try:
        await asyncio.wait([waiting, leaving], return_when=asyncio.FIRST_COMPLETED)
        left = not waiting.done() and not keep
        ending = waiting.done() and isinstance(waiting.exception(), Stopping)
        if left or (ending and job.idempotency_key is None):
            await here.cancel(job.tenant, job.id)
        return waiting.result() if waiting.done() else None
    finally:
        waiting.cancel()
        leaving.cancel()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
