"""`POST /generate`: a text in, a picture out, in one call. A job behind it makes it durable."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Header, Request
from fastapi.responses import Response

from packshot.errors import Unprocessable
from packshot.server import answers, asking
from packshot.server.accepting import JSON, PICTURES, answer_kind, described
from packshot.server.awaiting import answered
from packshot.server.bodies import router as strict
from packshot.server.errors import REFUSALS, refusals
from packshot.server.headers import PICTURE, PLACED, paced
from packshot.server.identity import Who
from packshot.server.once import Once
from packshot.server.payloads import KINDS, MOST_INLINE, GenerateAnswer, GenerateBody, JobAnswer
from packshot.server.results import Result
from packshot.server.state import Here, Studio
from packshot.server.wanted import MEDIA_TYPES, WAITED, Kind
from packshot.store import Job, PictureRecord

router = strict(tags=["generate"])
Prefer = Annotated[
    str,
    Header(
        alias="Prefer",
        max_length=200,
        description="`respond-async`: answer with 202 at once; `wait=N`: after N seconds. Left "
        "out: after ten minutes, unless the server is set up otherwise.",
    ),
]
_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The pictures; with `Accept: image/…` the picture itself",
        "content": {media: {} for media in MEDIA_TYPES.values()},
        "headers": PLACED | PICTURE,
    },
    202: {
        "model": JobAnswer,
        "description": "Not ready yet: the job goes on",
        "headers": PLACED,
    },
    **REFUSALS,
    **refusals(406, 504, 507),
}


@router.post(
    "/generate",
    operation_id="generate",
    summary="Make pictures, and wait for them",
    response_model=GenerateAnswer,
    responses=paced(_ANSWERS),
    openapi_extra={"parameters": [described(JSON, *PICTURES)]},
)
async def generate(
    body: GenerateBody,
    request: Request,
    here: Here,
    who: Who,
    once: Once,
    prefer: Prefer = "",
) -> Response:
    """Make pictures, and wait for them. JSON, or with `Accept: image/png` (jpeg, webp) the picture
    itself, its facts in headers; with `image/*` as `output_format` says. A caller that hangs up
    takes the job back, unless it gave an idempotency key to come again with.
    """
    named = KINDS[body.output_format] if "output_format" in body.model_fields_set else None
    kind = answer_kind(request.headers.get("accept"), named)
    _check(body, kind)
    wanted = await asking.understood(here, body.ask("auto", kind))
    seconds = patience(prefer, here.config.server.wait_seconds)
    given = terms("generate", body, once.key, WAITED if seconds else {})
    job, new = await asking.enqueue(here, who, wanted, given)

    async def made(result: Result) -> Response:
        if kind is not None:
            return await _pictured(here, result.pictures[0])
        answer = await answers.generated(here, result, inline=body.response_format == "b64_json")
        return answers.said(answer, headers=place(result.job, new))

    async def late(job: Job) -> Response:
        return accepted(job, new)

    return await answered(here, job, request, seconds=seconds, keep=once.own, made=made, late=late)


def terms(
    api: str, body: GenerateBody, idempotency_key: str | None, facts: Mapping[str, Any]
) -> asking.Terms:
    """How a job of this body is taken."""
    return asking.Terms(
        api,
        deadline=None if body.deadline is None else time.time() + body.deadline,
        idempotency_key=idempotency_key,
        digest=body.digest,
        facts=facts,
    )


def patience(prefer: str, most: float) -> float:
    """Seconds that a Prefer header (RFC 7240) waits: 0 for respond-async."""
    waits = re.search(r"(?:^|[,;\s])wait\s*=\s*\"?(\d{1,9})", prefer, re.I)
    if waits:
        return min(float(waits[1]), most)
    return 0.0 if re.search(r"(?:^|[,;\s])respond-async\b", prefer, re.I) else most


def accepted(job: Job, new: bool) -> Response:
    """202: the job is durable, and where to ask for it."""
    return answers.said(answers.described(job), 202, place(job, new))


async def _pictured(here: Studio, record: PictureRecord) -> Response:
    """A picture, its facts in headers."""
    return answers.file(record, await here.store.pictures.read(record), record.media_type)


def _check(body: GenerateBody, kind: Kind | None) -> None:
    if kind is not None and body.n != 1:
        raise Unprocessable("one answer holds one picture: leave out n", param="n")
    if body.response_format == "b64_json" and body.n > MOST_INLINE:
        message = f"n {body.n}: with b64_json {MOST_INLINE} at most; use response_format url"
        raise Unprocessable(message, param="n")


def place(job: Job, new: bool) -> dict[str, str]:
    """Headers: where a job is, and whether it was there before."""
    replayed = {} if new else {"Idempotent-Replayed": "true"}
    return {"Location": f"/v1/jobs/{job.id}", **replayed}
