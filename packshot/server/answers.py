"""Jobs and pictures of the store as answers, and waiting until a job has ended."""

from __future__ import annotations

import asyncio
import json
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence

from fastapi.responses import Response
from pydantic import BaseModel

from packshot.errors import PackshotError, Stopping, remembered
from packshot.server import results
from packshot.server.errors import ErrorDetail
from packshot.server.payloads import (
    FailedPicture,
    GenerateAnswer,
    Image,
    JobAnswer,
    Model,
)
from packshot.server.results import CANCELLED, Result
from packshot.server.state import Studio
from packshot.store import FINISHED, Job, JobRequest, PictureRecord, news
from packshot.store.records import Json

LOOK = 2.0
"""Seconds between two looks at a job that nothing was heard of."""
_TAGS = re.compile(r'(?:W/)?("[^"]*")')
"""Entity tags; whether they are weak does not matter here."""


async def ended(studio: Studio, job: Job, seconds: float) -> Result:
    """The job once it has ended, or as it is after `seconds`. Raises Stopping where this server
    ends before that.
    """
    end = asyncio.get_running_loop().time() + seconds
    here = studio.dispatcher.result(job.id)
    if here is not None:
        await asyncio.wait([here], timeout=seconds)
        if here.done() and (result := here.result()) is not None:
            return result
        job = await studio.store.jobs.get(job.tenant, job.id)
    job = await _ended(studio, job, end)
    return Result(job, await studio.store.pictures.of(job.tenant, job.id) if job.done else ())


async def _ended(studio: Studio, job: Job, end: float) -> Job:
    """The job once the store says that it has ended, or as it is at `end`."""
    loop = asyncio.get_running_loop()
    with studio.store.bell.listen(news(job.tenant, job.id)) as wait:
        while True:
            left = end - loop.time()
            if job.state in FINISHED or left <= 0:
                return job
            if studio.dispatcher.over:
                raise Stopping("Packshot is shutting down: send it again", retry_after=1.0)
            await wait(min(left, LOOK))
            job = await studio.store.jobs.get(job.tenant, job.id)


def failure(job: Job) -> PackshotError | None:
    """Why a job that has ended has no picture; None where it has one."""
    if job.done:
        return None
    if job.error is not None:
        return remembered(job.error)
    return remembered(CANCELLED)


def described(
    job: Job,
    pictures: list[PictureRecord] | None = None,
    requests: list[JobRequest] | None = None,
    ahead: int | None = None,
) -> JobAnswer:
    """A job as an answer; with what became of its requests where that is given."""
    same = ("id", "api", "model", "total", "done", "failed", "progress", "cancelling")
    times = ("created", "started", "finished")
    return JobAnswer(
        **{name: getattr(job, name) for name in (*same, *times)},
        status=job.state,
        error=None if job.error is None else _detail(job.error),
        images=None if pictures is None else [pictured(one) for one in pictures],
        errors=None if requests is None else failures(job, requests),
        ahead=ahead,
    )


async def generated(studio: Studio, result: Result, *, inline: bool) -> GenerateAnswer:
    """The pictures of a job that has ended; `inline`: in the answer itself."""
    store, job, records = studio.store, result.job, result.pictures
    images = [pictured(one) for one in records]
    if inline:
        for image, one in zip(images, records, strict=True):
            image.b64_json = b64encode(await store.pictures.read(one)).decode()
    first = records[0].facts if records else {}
    facts = first.get("facts", {})
    return GenerateAnswer(
        id=job.id,
        status=job.state,
        images=images,
        errors=await missing(studio, job),
        brief=first.get("brief"),
        model=Model(name=facts.get("model", job.model), revision=facts.get("revision")),
        rung=facts.get("rung"),
        cache=facts.get("cache"),
        timings=facts.get("seconds", {}),
    )


def pictured(record: PictureRecord) -> Image:
    """A picture as an answer, without its bytes."""
    facts = record.facts["facts"]
    return Image(
        url=results.place_of(record),
        number=record.number,
        media_type=record.media_type,
        width=record.width,
        height=record.height,
        bytes=record.bytes,
        seed=facts["seed"],
        sha256=record.blob,
        rung=facts["rung"],
        cache=facts["cache"],
        timings=facts["seconds"],
        substitutions=list(facts["substitutions"]),
    )


async def missing(studio: Studio, job: Job) -> list[FailedPicture]:
    """Which pictures of a job that has ended are missing, and why."""
    if job.done == job.total:
        return []
    return failures(job, await studio.store.jobs.requests(job.tenant, job.id))


def failures(job: Job, requests: list[JobRequest]) -> list[FailedPicture]:
    """Which pictures of a job are missing for good, and why."""
    why = [(one.number, results.missing(job, one)) for one in requests]
    return [FailedPicture(number=n, error=_detail(error)) for n, error in why if error is not None]


def _detail(error: Json) -> ErrorDetail:
    kept = remembered(error)
    return ErrorDetail(**kept.to_json()["error"])  # type: ignore[arg-type]


def said(
    answer: BaseModel, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """An answer as JSON."""
    return Response(answer.model_dump_json(), status, headers, "application/json")


def file(record: PictureRecord, data: bytes, media: str) -> Response:
    """A picture itself, as the kind `media`, its facts in headers."""
    own = {**_cached(record, media), **headers(record)}
    return Response(data, headers=own, media_type=media)


def unchanged(record: PictureRecord, media: str, known: Sequence[str]) -> Response | None:
    """304 where a caller has the picture as the kind `media` already; `known` are the values of its
    If-None-Match, "*" or lists of tags, weak ones too (RFC 9110 §13.1.2).
    """
    tags = [one for value in known for one in _TAGS.findall(value)]
    if any(value.strip() == "*" for value in known) or _tag(record, media) in tags:
        return Response(status_code=304, headers=_cached(record, media))
    return None


def _cached(record: PictureRecord, media: str) -> dict[str, str]:
    """The headers by which caches keep a picture as the kind `media` (RFC 9110 §15.4.5)."""
    return {
        "ETag": _tag(record, media),
        "Cache-Control": "private, max-age=86400, immutable",
        "Vary": "Accept",
        "Content-Location": results.place_of(record),
    }


def _tag(record: PictureRecord, media: str) -> str:
    return f'"{record.blob[:32]}-{media.removeprefix("image/")}"'


def headers(record: PictureRecord) -> dict[str, str]:
    """The facts of a picture as headers, all of ASCII."""
    image, facts = pictured(record), record.facts["facts"]
    said = {
        "Job": record.job,
        "Model": facts["model"],
        "Revision": facts["revision"],
        "Seed": image.seed,
        "Steps": facts["steps"],
        "Size": f"{record.width}x{record.height}",
        "Rung": image.rung,
        "Cache": image.cache,
        "Substitutions": json.dumps(image.substitutions) if image.substitutions else None,
    }
    timings = ", ".join(f"{name};dur={1000 * s:.1f}" for name, s in image.timings.items())
    return {
        "Server-Timing": timings,
        **{f"X-Packshot-{name}": str(value) for name, value in said.items() if value is not None},
    }
