"""`/v1/jobs`: durable jobs, for callers that come back for their pictures."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Annotated, Any, Literal

from fastapi import Path, Query, Request
from fastapi.responses import Response, StreamingResponse

from packshot.errors import Conflict, NotFound
from packshot.server import answers, asking, streams
from packshot.server.accepting import PICTURES, described, picture_kind
from packshot.server.bodies import router as strict
from packshot.server.errors import REFUSALS, refusal, refusals
from packshot.server.explaining import WORD
from packshot.server.generate import accepted, terms
from packshot.server.headers import PICTURE, PLACED, declared, paced
from packshot.server.identity import Who
from packshot.server.once import Once
from packshot.server.payloads import APIS, KINDS, GenerateBody, JobAnswer, JobList
from packshot.server.state import Here
from packshot.server.wanted import MEDIA_TYPES, converted
from packshot.store import FINISHED, Job, JobState, Page

router = strict(prefix="/v1/jobs", tags=["jobs"])
_EXAMPLE = "019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e"
JobId = Annotated[str, Path(pattern=WORD, examples=[_EXAMPLE], description="The job's `id`.")]
Number = Annotated[int, Path(ge=0, le=10_000, description="The picture's `number`, from 0.")]
Format = Annotated[
    Literal["png", "jpeg", "webp"] | None,
    Query(description="The kind of the file. Left out: as `Accept` says, else as it is kept."),
]
After = Annotated[
    str | None,
    Query(
        pattern=WORD,
        description="Go on after this job: `next` of the page before. Left out: from the start.",
    ),
]
States = Annotated[
    list[JobState],
    Query(max_length=6, description="Jobs in one of these states; may be repeated. Left out: all."),
]
Api = Annotated[
    str | None,
    Query(
        pattern=WORD, description=f"Jobs that came by one of {', '.join(APIS)}. Left out: by any."
    ),
]
Limit = Annotated[int, Query(ge=1, le=100, description="Jobs of a page, at most.")]
Order = Annotated[
    Literal["desc", "asc"], Query(description="`desc`: the newest first; `asc`: the oldest.")
]
_PICTURE: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The picture, its facts in headers",
        "content": {media: {} for media in MEDIA_TYPES.values()},
        "headers": PICTURE,
    },
    304: {
        "description": "The picture is the one that If-None-Match names",
        "headers": declared("ETag", "Cache-Control", "Vary", "Content-Location"),
    },
    **refusals(404, 406),
}
_GOES_ON = Conflict("a job that is running cannot be tried again", param="id")
_KNOWN = {
    "name": "If-None-Match",
    "in": "header",
    "description": "The `ETag` of the picture that the caller has: 304 where it is still that one.",
    "schema": {"type": "string"},
}
_EVENTS: dict[int | str, dict[str, Any]] = {
    200: streams.ANSWER,
    204: {"description": "The job has ended, and nothing comes after Last-Event-ID: stay away"},
    **refusals(404),
}


@router.post(
    "",
    operation_id="create_job",
    summary="Order pictures, and come back for them",
    status_code=202,
    response_model=JobAnswer,
    responses=paced({202: {"headers": PLACED}, **REFUSALS}),
)
async def create(body: GenerateBody, here: Here, who: Who, once: Once) -> Response:
    """Accept a job: it is committed before this answers. Unless `quality` says otherwise, its
    pictures are made as they are asked for, whatever the load.
    """
    wanted = await asking.understood(here, body.ask("fixed"))
    job, new = await asking.enqueue(here, who, wanted, terms("jobs", body, once.key, {}))
    return accepted(job, new)


@router.get(
    "",
    operation_id="list_jobs",
    summary="List jobs",
    response_model=JobList,
    responses=refusals(400, 404),
)
async def page(
    here: Here,
    who: Who,
    after: After = None,
    limit: Limit = 20,
    status: States = [],  # noqa: B006
    api: Api = None,
    order: Order = "desc",
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


@router.get(
    "/{id}",
    operation_id="get_job",
    summary="See how a job is",
    response_model=JobAnswer,
    responses=refusals(404),
)
async def get(id: JobId, here: Here, who: Who) -> JobAnswer:
    """A job with its pictures so far, and how many jobs are before it."""
    job = await here.store.jobs.get(who.tenant, id)
    ahead = await here.store.jobs.ahead(job) if job.state == "queued" else None
    pictures = await here.store.pictures.of(who.tenant, id)
    requests = await here.store.jobs.requests(who.tenant, id) if job.failed else []
    return answers.described(job, pictures, requests, ahead)


@router.delete(
    "/{id}",
    operation_id="cancel_job",
    summary="Take a job back",
    response_model=JobAnswer,
    responses=refusals(404),
)
async def cancel(id: JobId, here: Here, who: Who) -> JobAnswer:
    """Take a job back: pictures that are made stay, the rest is not made. A job that has ended
    stays as it is; one that is being drawn ends within a step (`cancelling`).
    """
    return answers.described(await here.cancel(who.tenant, id))


@router.post(
    "/{id}/retry",
    operation_id="retry_job",
    summary="Try a job again",
    status_code=202,
    response_model=JobAnswer,
    responses={**refusals(404, 429), 409: refusal(409, _GOES_ON)},
)
async def retry(id: JobId, here: Here, who: Who) -> JobAnswer:
    """Queue a job that has ended again, for what it has no pictures of."""
    here.check_open()
    job = await here.store.jobs.get(who.tenant, id)
    async with here.limits.admitted(who, job.total - job.done, paced=False):
        return answers.described(await here.store.queue.retry(who.tenant, id))


@router.get(
    "/{id}/events",
    operation_id="stream_job_events",
    summary="Follow a job",
    response_class=StreamingResponse,
    responses=_EVENTS,
)
async def events(
    id: JobId, here: Here, who: Who, last_event_id: streams.LastEventId = 0
) -> Response:
    """What happens to a job, from its first event on, or after `Last-Event-ID`, until it ends:
    `queued`, `started`, `step`, `redrawn`, `preview` (where asked for), `picture`,
    `picture_failed`; at last `succeeded`, `failed`, `cancelled` or `dead`. `data` names the `job`,
    when it was (`created`) and what belongs to the event, such as the picture's `number`. Who has
    heard all of a job that has ended is answered 204.
    """
    job = await here.store.jobs.get(who.tenant, id)
    if last_event_id and await _over(here, job, last_event_id):
        return Response(status_code=204)  # all else an EventSource calls for again
    return streams.respond(here, who, last_event_id, id)


async def _over(here: Here, job: Job, after: int) -> bool:
    """Whether a job has ended, and nothing happened to it after event `after`."""
    return job.state in FINISHED and not await here.store.events.after(job.tenant, after, job.id)


@router.get(
    "/{id}/pictures/{n}",
    operation_id="get_job_picture",
    summary="Download a picture",
    response_class=Response,
    responses=_PICTURE,
    openapi_extra={"parameters": [described(*PICTURES), _KNOWN]},
)
async def picture(
    id: JobId,
    n: Number,
    here: Here,
    who: Who,
    request: Request,
    format: Format = None,
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
