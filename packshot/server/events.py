"""`/v1/events`: everything that happens to a tenant's jobs, as it happens."""

from __future__ import annotations

from typing import Annotated

from fastapi import Header, Query
from fastapi.responses import StreamingResponse

from packshot.server import bodies, streams
from packshot.server.errors import refusals
from packshot.server.identity import Who
from packshot.server.state import Here

router = bodies.router(prefix="/v1", tags=["events"])
_NEW = -1
_AFTER = "Go on after the event of this number; 0: from the first. Left out: with those to come."
LastEventId = Annotated[int, Header(alias="Last-Event-ID", ge=_NEW, le=2**62, description=_AFTER)]
After = Annotated[
    int, Query(ge=_NEW, le=2**62, description="As `Last-Event-ID`, for those that send none.")
]


@router.get(
    "/events",
    operation_id="stream_events",
    summary="Follow all jobs",
    response_class=StreamingResponse,
    responses={200: streams.ANSWER, **refusals(400)},
)
async def events(
    here: Here,
    who: Who,
    last_event_id: LastEventId = _NEW,
    after: After = _NEW,
) -> StreamingResponse:
    """The events of all jobs, as those of one, for ever: those after `Last-Event-ID`, which may be
    0, and without it those to come.
    """
    number = after if last_event_id == _NEW else last_event_id
    if number == _NEW:
        number = await here.store.events.latest(who.tenant)
    return streams.respond(here, who, number)
