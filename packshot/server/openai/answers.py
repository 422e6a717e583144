"""What clients of OpenAI's images API get: pictures in one answer, and the events of a stream.

What is added to OpenAI's fields (the job, the seed, what was drawn otherwise) its clients keep.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import Any, Literal

from pydantic import BaseModel

from packshot import prompt
from packshot.core import Brief
from packshot.engine.ladder import LADDER
from packshot.server import answers
from packshot.server.openai.bodies import PictureBody
from packshot.server.payloads import FailedPicture
from packshot.server.results import Result
from packshot.server.state import Studio
from packshot.store import PictureRecord

Reached = Literal["low", "medium", "high"]
_RUNGS: Sequence[Reached] = ("high", "medium", "low", "low")
_REACHED = dict(zip((rung.name for rung in LADDER), _RUNGS, strict=True))
"""What each rung of the quality ladder is called here."""


class TokenDetails(BaseModel):
    """Zero, as in `Usage`."""

    text_tokens: int = 0
    image_tokens: int = 0


class Usage(BaseModel):
    """Zero: nothing is counted in tokens here. It is there for clients that add it up."""

    input_tokens: int = 0
    output_tokens: int = 0
    total_tokens: int = 0
    input_tokens_details: TokenDetails = TokenDetails()
    output_tokens_details: TokenDetails = TokenDetails()


class ImageData(BaseModel):
    """A picture: itself, or where it is. `revised_prompt` is what was understood."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str
    seed: int
    sha256: str
    substitutions: list[str]


class ImagesAnswer(BaseModel):
    """The pictures of a call; size and quality are the first one's. `errors` says which are
    missing, and why.
    """

    created: int
    data: list[ImageData]
    background: Literal["opaque", "transparent"]
    output_format: Literal["png", "webp", "jpeg"]
    quality: Reached
    size: str
    usage: Usage = Usage()
    safety_identifier: str | None = None
    model: str
    job_id: str
    errors: list[FailedPicture] | None = None


async def images(studio: Studio, result: Result, body: PictureBody, base: str) -> ImagesAnswer:
    """The pictures of a job that has ended; `base` is what their URLs begin with."""
    job, records = result.job, result.pictures
    first, linked = records[0], body.response_format == "url"
    return ImagesAnswer(
        created=int(job.finished or job.created),
        data=[
            _image(one, url=base + answers.pictured(one).url)
            if linked
            else _image(one, b64_json=await encoded(studio, one))
            for one in records
        ],
        **described(first, body),
        model=first.facts["facts"]["model"],
        job_id=job.id,
        errors=await answers.missing(studio, job) or None,
    )


async def encoded(studio: Studio, record: PictureRecord) -> str:
    """A picture's file in Base64."""
    return b64encode(await studio.store.pictures.read(record)).decode()


def described(record: PictureRecord, body: PictureBody) -> dict[str, Any]:
    """What an answer and a final event say of a picture."""
    return {
        "background": body.ground,
        "output_format": body.kind,
        "quality": _REACHED.get(record.facts["facts"]["rung"], "high"),
        "size": f"{record.width}x{record.height}",
        "safety_identifier": body.identifier,
    }


def _image(record: PictureRecord, **how: str) -> ImageData:
    image = answers.pictured(record)
    understood, _ = prompt.prompts(Brief.from_json(record.facts["brief"]))
    return ImageData(
        **how,
        revised_prompt=understood,
        seed=image.seed,
        sha256=image.sha256,
        substitutions=image.substitutions,
    )
