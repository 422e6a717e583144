"""`/v1/jobs`: durable jobs, for callers that come back for their pictures."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Annotated, Any, Literal

from fastapi import Path, Query, Request
from fastapi.responses import Response, StreamingResponse

from packshot.errors import NotFound
from packshot.server import answers, asking, streams
from packshot.server.accepting import picture_kind
from packshot.server.bodies import router as strict
from packshot.server.errors import REFUSALS, refusals
from packshot.server.explaining import WORD
from packshot.server.generate import accepted, terms
from packshot.server.identity import Who
from packshot.server.once import Once
from packshot.server.payloads import KINDS, GenerateBody, JobAnswer, JobList
from packshot.server.state import Here
from packshot.server.wanted import MEDIA_TYPES, converted
from packshot.store import FINISHED, Job, JobState, Page

router = strict(prefix="/v1/jobs", tags=["jobs"])
JobId = Annotated[str, Path(pattern=WORD, examples=["019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e"])]
Number = Annotated[int, Path(ge=0, le=10_000, description="From 0.")]
_PICTURE: dict[int | str, dict[str, Any]] = {
    200: {"content": {media: {} for media in MEDIA_TYPES.values()}},
    304: {"description": "The picture is the one that If-None-Match names"},
    **refusals(404, 406),
}
_EVENTS: dict[int | str, dict[str, Any]] = {
    200: {"content": {streams.MEDIA_TYPE: streams.EVENTS}},
    204: {"description": "The job has ended, and nothing comes after Last-Event-ID: stay away"},
    **refusals(404),
}


@router.post(
    "",
    summary="Accept a job",
    status_code=202,
    response_model=JobAnswer,
    responses=REFUSALS | refusals(404),
)
async def create(body: GenerateBody, here: Here, who: Who, once: Once) -> Response:
    """Accept a job: it is committed before this answers. Unless `quality` says otherwise, its
    pictures are made as they are asked for, whatever the load.
    """
    wanted = await asking.understood(here, body.ask("fixed"))
    job, new = await asking.enqueue(here, who, wanted, terms("jobs", body, once.key, {}))
    return accepted(job, new)


@router.get("", summary="List jobs", response_model=JobList, responses=refusals(400, 404))
async def page(
    here: Here,
    who: Who,
    after: Annotated[str | None, Query(pattern=WORD, description="The last id seen.")] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    status: Annotated[list[JobState], Query(max_length=6)] = [],  # noqa: B006
    api: Annotated[str | None, Query(pattern=WORD)] = None,
    order: Literal["desc", "asc"] = "desc",
) -> JobList:
    """Jobs, the newest first, of some states or of one API; `next` is the `after` of the next
    page.
    """
    seq = None if after is None else await _place(here, who.tenant, after)
    which = Page(seq, limit + 1, order == "asc", status, api)
    found = await here.store.jobs.page(who.tenant, which)
    shown = found[:limit]
    return JobList(
        data=[answers.described(job) for job in shown],
        next=shown[-1].id if len(found) > limit else None,
    )


async def _place(here: Here, tenant: str, after: str) -> int:
    try:
        return (await here.store.jobs.get(tenant, after)).seq
    except NotFound:
        raise NotFound(f"no job {after!r} to go on after", param="after") from None


@router.get("/{id}", summary="One job", response_model=JobAnswer, responses=refusals(404))
async def get(id: JobId, here: Here, who: Who) -> JobAnswer:
    """A job with its pictures so far, and how many jobs are before it."""
    job = await here.store.jobs.get(who.tenant, id)
    ahead = await here.store.jobs.ahead(job) if job.state == "queued" else None
    pictures = await here.store.pictures.of(who.tenant, id)
    requests = await here.store.jobs.requests(who.tenant, id) if job.failed else []
    return answers.described(job, pictures, requests, ahead)


@router.delete(
    "/{id}", summary="Take a job back", response_model=JobAnswer, responses=refusals(404)
)
async def cancel(id: JobId, here: Here, who: Who) -> JobAnswer:
    """Take a job back: pictures that are made stay, the rest is not made. A job that has ended
    stays as it is; one that is being drawn ends within a step (`cancelling`).
    """
    return answers.described(await here.cancel(who.tenant, id))


@router.post(
    "/{id}/retry",
    summary="Try a job again",
    status_code=202,
    response_model=JobAnswer,
    responses=refusals(404, 409, 429),
)
async def retry(id: JobId, here: Here, who: Who) -> JobAnswer:
    """Queue a job that has ended again, for what it has no pictures of."""
    here.check_open()
    job = await here.store.jobs.get(who.tenant, id)
    async with here.limits.admitted(who, job.total - job.done, paced=False):
        return answers.described(await here.store.queue.retry(who.tenant, id))


@router.get(
    "/{id}/events",
    summary="Follow a job",
    response_class=StreamingResponse,
    responses=_EVENTS,
)
async def events(
    id: JobId, here: Here, who: Who, last_event_id: streams.LastEventId = 0
) -> Response:
    """What happens to a job, from its first event on, or after `Last-Event-ID`, until it ends. Who
    has heard all of a job that has ended is answered 204.
    """
    job = await here.store.jobs.get(who.tenant, id)
    if last_event_id and await _over(here, job, last_event_id):
        return Response(status_code=204)  # all else an EventSource calls for again
    return streams.respond(here, who.tenant, last_event_id, id)


async def _over(here: Here, job: Job, after: int) -> bool:
    """Whether a job has ended, and nothing happened to it after event `after`."""
    return job.state in FINISHED and not await here.store.events.after(job.tenant, after, job.id)


@router.get(
    "/{id}/pictures/{n}", summary="One picture", response_class=Response, responses=_PICTURE
)
async def picture(
    id: JobId,
    n: Number,
    here: Here,
    who: Who,
    request: Request,
    format: Literal["png", "jpeg", "webp"] | None = None,
) -> Response:
    """Picture `n` of a job: as `format`, else of the kind that is accepted, else as it is kept."""
    record = await here.store.pictures.get(who.tenant, id, n)
    accept = request.headers.get("accept")
    kind = KINDS[format] if format else picture_kind(accept, record.media_type)
    media = MEDIA_TYPES[kind]
    known = answers.unchanged(record, media, request.headers.getlist("if-none-match"))
    if known is not None:
        return known
    data = await here.store.pictures.read(record)
    if media != record.media_type:
        data = await asyncio.to_thread(partial(converted, data, kind, record.facts))
    return answers.file(record, data, media)
