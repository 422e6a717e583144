"""`POST /generate`: a text in, a picture out, in one call. A job behind it makes it durable."""

from __future__ import annotations

import re
import time
from typing import Annotated, Any

from fastapi import Header, Request
from fastapi.responses import JSONResponse, Response

from packshot.errors import InvalidRequest
from packshot.server import answers, asking
from packshot.server.accepting import JSON, picture_kind
from packshot.server.bodies import router as strict
from packshot.server.identity import Who
from packshot.server.payloads import MOST_INLINE, ErrorAnswer, GenerateAnswer, GenerateBody
from packshot.server.state import Here, Studio
from packshot.store import FINISHED, Job

router = strict(tags=["generate"])
IDEMPOTENCY_KEY = Annotated[str | None, Header(max_length=255, pattern=r"^[\x21-\x7e]+$")]
ERRORS: dict[int | str, dict[str, Any]] = {
    400: {"model": ErrorAnswer, "description": "A field is wrong; it is named"},
    409: {"model": ErrorAnswer, "description": "The idempotency key was used with another body"},
    422: {"model": ErrorAnswer, "description": "The model cannot draw it, or nothing is named"},
    429: {"model": ErrorAnswer, "description": "Too much at once; Retry-After says when"},
    503: {"model": ErrorAnswer, "description": "Nothing is taken for the moment"},
}


@router.post("/generate", response_model=GenerateAnswer, responses=ERRORS)
async def generate(
    body: GenerateBody,
    request: Request,
    here: Here,
    who: Who,
    idempotency_key: IDEMPOTENCY_KEY = None,
    prefer: Annotated[str, Header()] = "",
) -> Response:
    """Make pictures, and wait for them. JSON, or with `Accept: image/png` (jpeg, webp) the picture
    itself, its facts in headers. `Prefer: respond-async` answers 202 at once, `Prefer: wait=N`
    after N seconds at most.
    """
    kind = picture_kind(request.headers.get("accept"), JSON)
    if kind is not None and body.n != 1:
        raise InvalidRequest("one answer holds one picture: leave out n", param="n")
    if body.response_format == "b64_json" and body.n > MOST_INLINE:
        message = f"n {body.n}: with b64_json {MOST_INLINE} at most; use response_format url"
        raise InvalidRequest(message, param="n")
    wanted = await asking.understood(here, body.ask("auto", kind))
    terms = asking.Terms(
        "generate",
        deadline=None if body.deadline is None else time.time() + body.deadline,
        idempotency_key=idempotency_key,
        digest=body.digest,
    )
    job, _ = await asking.enqueue(here, who, wanted, terms)
    job = await answers.ended(here, job, patience(prefer, here.config.server.wait_seconds))
    if job.state not in FINISHED:
        return accepted(job)
    if (error := answers.failure(job)) is not None:
        raise error
    if kind is not None:
        return await pictured(here, job)
    made = await answers.generated(here, job, inline=body.response_format == "b64_json")
    return JSONResponse(made.model_dump(mode="json"), headers=_place(job))


def patience(prefer: str, most: float) -> float:
    """Seconds that a Prefer header (RFC 7240) waits: 0 for respond-async."""
    waits = re.search(r"(?:^|[,;\s])wait\s*=\s*\"?(\d{1,9})", prefer, re.I)
    if waits:
        return min(float(waits[1]), most)
    return 0.0 if re.search(r"(?:^|[,;\s])respond-async\b", prefer, re.I) else most


def accepted(job: Job) -> Response:
    """202: the job is durable, and where to ask for it."""
    body = answers.described(job).model_dump(mode="json")
    return JSONResponse(body, 202, _place(job))


async def pictured(here: Studio, job: Job) -> Response:
    """The first picture of a job, its facts in headers."""
    record = (await here.store.pictures.of(job.tenant, job.id))[0]
    return answers.file(record, await here.store.pictures.read(record))


def _place(job: Job) -> dict[str, str]:
    return {"Location": f"/v1/jobs/{job.id}"}
