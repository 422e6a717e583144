"""What clients of OpenAI's images API get: pictures in one answer, and the events of a stream.

What is added to OpenAI's fields (the job, the seed, what was drawn otherwise) its clients keep.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import Any, Literal

from packshot import prompt
from packshot.core import Brief
from packshot.engine.ladder import LADDER
from packshot.server import answers
from packshot.server.openai.bodies import PictureBody
from packshot.server.payloads import Answer, FailedPicture
from packshot.server.results import Result, place_of
from packshot.server.state import Studio
from packshot.store import PictureRecord

Reached = Literal["low", "medium", "high"]
_RUNGS: Sequence[Reached] = ("high", "medium", "low", "low")
_REACHED = dict(zip((rung.name for rung in LADDER), _RUNGS, strict=True))
"""What each rung of the quality ladder is called here."""


class TokenDetails(Answer):
    """Zero, as in `Usage`."""

    text_tokens: int = 0
    """Always 0."""
    image_tokens: int = 0
    """Always 0."""


class Usage(Answer):
    """Zero: nothing is counted in tokens here. It is there for clients that add it up."""

    input_tokens: int = 0
    """Always 0."""
    output_tokens: int = 0
    """Always 0."""
    total_tokens: int = 0
    """Always 0."""
    input_tokens_details: TokenDetails = TokenDetails()
    """All 0."""
    output_tokens_details: TokenDetails = TokenDetails()
    """All 0."""


class ImageData(Answer):
    """A picture: itself, or where it is."""

    b64_json: str | None = None
    """Its file in Base64; null where `url` was asked for."""
    url: str | None = None
    """Where it is, with this server's address; null where it is here itself."""
    revised_prompt: str
    """What was understood, in English."""
    seed: int
    """With which it is made again."""
    sha256: str
    """Of its file, in hexadecimal."""
    substitutions: list[str]
    """A sentence for each thing that was done otherwise than was asked."""


class ImagesAnswer(Answer):
    """The pictures of a call."""

    created: int
    """When they were made: seconds since 1970 (UTC)."""
    data: list[ImageData]
    """The pictures that were made."""
    background: Literal["opaque", "transparent"]
    """What is behind the product."""
    output_format: Literal["png", "webp", "jpeg"]
    """The kind of the files."""
    quality: Reached
    """What the first picture came to: less than `high` only under load, or where it was asked for.
    """
    size: str
    """Of the first picture, such as `1024x1024`."""
    usage: Usage = Usage()
    """Zero: nothing is counted in tokens here."""
    safety_identifier: str | None = None
    """Who asked, as the call said."""
    model: str
    """Who drew them, by its own name."""
    job_id: str
    """The job behind it, as under `/v1/jobs`."""
    errors: list[FailedPicture] | None = None
    """Which pictures are missing, and why; null where none is."""


async def images(studio: Studio, result: Result, body: PictureBody, base: str) -> ImagesAnswer:
    """The pictures of a job that has ended; `base` is what their URLs begin with."""
    job, records = result.job, result.pictures
    first, linked = records[0], body.response_format == "url"
    return ImagesAnswer(
        created=int(job.finished or job.created),
        data=[
            _image(one, url=base + place_of(one))
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
