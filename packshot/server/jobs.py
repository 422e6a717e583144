"""`/v1/jobs`: durable jobs, for callers that come back for their pictures."""

from __future__ import annotations

import time

from fastapi.responses import Response

from packshot.server import answers, asking
from packshot.server.bodies import router as strict
from packshot.server.generate import ERRORS, IDEMPOTENCY_KEY, accepted
from packshot.server.identity import Who
from packshot.server.payloads import GenerateBody, JobAnswer
from packshot.server.state import Here

router = strict(prefix="/v1/jobs", tags=["jobs"])


@router.post("", status_code=202, response_model=JobAnswer, responses=ERRORS)
async def create(
    body: GenerateBody, here: Here, who: Who, idempotency_key: IDEMPOTENCY_KEY = None
) -> Response:
    """Accept a job: it is committed before this answers."""
    wanted = await asking.understood(here, body.ask("fixed"))
    terms = asking.Terms(
        "jobs",
        deadline=None if body.deadline is None else time.time() + body.deadline,
        idempotency_key=idempotency_key,
        digest=body.digest,
    )
    job, _ = await asking.enqueue(here, who, wanted, terms)
    return accepted(job)


@router.get("/{id}", response_model=JobAnswer)
async def get(id: str, here: Here, who: Who) -> JobAnswer:
    """A job with its pictures so far, and how many are before it."""
    job = await here.store.jobs.get(who.tenant, id)
    ahead = await here.store.jobs.ahead(job) if job.state == "queued" else None
    pictures = await here.store.pictures.of(who.tenant, id)
    requests = await here.store.jobs.requests(who.tenant, id) if job.failed else []
    return answers.described(job, pictures, requests, ahead)


@router.get("/{id}/pictures/{n}", response_class=Response)
async def picture(id: str, n: int, here: Here, who: Who) -> Response:
    """Picture `n` (from 0) of a job."""
    record = await here.store.pictures.get(who.tenant, id, n)
    return answers.file(record, await here.store.pictures.read(record))
