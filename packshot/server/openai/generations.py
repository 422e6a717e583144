"""`POST /v1/images/generations`: pictures from a text, for clients of OpenAI."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fastapi import Request
from fastapi.responses import Response

from packshot.errors import DeadlineExceeded
from packshot.server import answers, asking, streams
from packshot.server.awaiting import answered
from packshot.server.bodies import router as strict
from packshot.server.errors import REFUSALS, refusal, refusals
from packshot.server.generate import place
from packshot.server.headers import PLACED, STREAM, paced
from packshot.server.identity import Who
from packshot.server.once import Once
from packshot.server.openai.answers import ImagesAnswer, images
from packshot.server.openai.bodies import GenerationBody
from packshot.server.openai.models import named, unknown
from packshot.server.openai.streaming import Stream
from packshot.server.results import Result
from packshot.server.state import Here
from packshot.server.wanted import WAITED
from packshot.store import Job

router = strict(prefix="/v1/images", tags=["openai"])
_USAGE = '"usage":{"input_tokens":0,"output_tokens":0,"total_tokens":0}'
_STREAM = (
    "event: {kind}.partial_image\n"
    'data: {{"type":"{kind}.partial_image","b64_json":"iVBORw0…","partial_image_index":0,'
    '"image_index":0,"created_at":1795647600,"size":"1024x1024","quality":"auto",'
    '"background":"auto","output_format":"png"}}\n\n'
    "event: {kind}.completed\n"
    'data: {{"type":"{kind}.completed","b64_json":"iVBORw0…","image_index":0,'
    '"created_at":1795647602,"background":"opaque","output_format":"png","quality":"high",'
    '"size":"1024x1024",{usage},"job_id":"019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e","seed":7}}\n\n'
)
_ANSWER: dict[str, Any] = {
    "created": 1795647602,
    "data": [
        {
            "b64_json": "iVBORw0…",
            "revised_prompt": "A product photo of a red leather handbag on a beach, sharp focus, "
            "high detail",
            "seed": 7,
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "substitutions": [],
        }
    ],
    "background": "opaque",
    "output_format": "png",
    "quality": "high",
    "size": "1024x1024",
    "model": "packshot-embedded",
    "job_id": "019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e",
}


def described(kind: str) -> dict[int | str, dict[str, Any]]:
    """The answers of a route whose streams have events called after `kind`."""
    stream = _STREAM.format(kind=kind, usage=_USAGE)
    made = {
        "headers": PLACED | STREAM,
        "description": "The pictures; with `stream` their events as they happen",
        "content": {
            "application/json": {"example": _ANSWER},
            streams.MEDIA_TYPE: {**streams.EVENTS, "example": stream},
        },
    }
    return {
        200: made,
        **REFUSALS,
        404: refusal(404, unknown("gpt-image-1", "packshot-embedded")),
        **refusals(403, 504, 507),
    }


@router.post(
    "/generations",
    operation_id="create_image",
    summary="Make pictures from a text",
    response_model=ImagesAnswer,
    responses=paced(described("image_generation")),
)
async def generations(
    body: GenerationBody,
    request: Request,
    here: Here,
    who: Who,
    once: Once,
) -> Response:
    """Make pictures from a text, as OpenAI's `images.generate` does. A caller that hangs up takes
    the job back, unless it gave an idempotency key.
    """
    ask = replace(body.ask(), model=named(here, body.model))
    wanted = await asking.understood(here, ask)
    terms = asking.Terms("openai", idempotency_key=once.key, digest=body.digest, facts=WAITED)
    job, new = await asking.enqueue(here, who, wanted, terms)
    if body.stream:
        drawn = wanted[0].request
        size, steps = (drawn.width, drawn.height), drawn.steps or here.service.spec.steps
        return Stream(here, job, body, size, steps, keep=once.own).respond(place(job, new))

    async def made(result: Result) -> Response:
        answer = await images(here, result, body, str(request.base_url).rstrip("/"))
        return answers.said(answer, headers=place(result.job, new))

    async def late(job: Job) -> Response:
        if not once.own:
            await here.cancel(job.tenant, job.id)
        raise DeadlineExceeded("the pictures were not made in time (server.wait_seconds)")

    seconds = here.config.server.wait_seconds
    return await answered(here, job, request, seconds=seconds, keep=once.own, made=made, late=late)
