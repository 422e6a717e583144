"""What a request came to: its picture as a file and a record; and what a job came to, for those who
wait for it here and need not ask the store.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from packshot.core import Picture
from packshot.server.wanted import Wanted
from packshot.store import FINISHED, Job, JobRequest, NewPicture, PictureRecord, Store
from packshot.store.pictures import Kept
from packshot.store.records import Json

CANCELLED = {"code": "cancelled", "message": "the job was cancelled"}


@dataclass(frozen=True, slots=True)
class Result:
    """A job, and its pictures so far."""

    job: Job
    pictures: Sequence[PictureRecord] = ()


def kept(store: Store, wanted: Wanted, drawn: Picture) -> tuple[NewPicture, Kept | None]:
    """Encode a picture and begin to keep its file: what is to be recorded of it, and what that has
    to wait for. It takes a while: for a thread. Raises OutputError and Unavailable.
    """
    picture = wanted.told(drawn)
    started = time.perf_counter()
    with store.pictures.incoming() as file:
        wanted.output.encode(picture, file)
        encoded = time.perf_counter() - started
        kept = store.pictures.begin(file)
    seconds = {**picture.facts.seconds, "encode": encoded}
    facts = {**picture.facts.to_json(), "seconds": seconds}
    new = NewPicture(
        blob=file.key,
        media_type=wanted.output.media_type,
        width=picture.facts.width,
        height=picture.facts.height,
        bytes=file.size,
        facts={"facts": facts, "brief": picture.brief.to_json()},
        seconds=picture.facts.seconds.get("total", 0.0),
    )
    return new, kept


def place_of(picture: PictureRecord) -> str:
    """Where a picture is fetched, from the root of the server on."""
    return f"/v1/jobs/{picture.job}/pictures/{picture.number}"


def missing(job: Job, request: JobRequest) -> Json | None:
    """Why a request has no picture; None where it has one, or one is still to be made."""
    if request.state == "done":
        return None
    return request.error or ((job.error or CANCELLED) if job.state in FINISHED else None)


def of(job: Job, last: NewPicture | None = None) -> Result | None:
    """What a job came to that has ended, where that is known: of one without a picture, and of one
    whose only picture is the `last`.
    """
    if not job.done:
        return Result(job)
    if job.total > 1 or job.finished is None or last is None:
        return None
    same = ("blob", "media_type", "width", "height", "bytes", "facts")
    values = {name: getattr(last, name) for name in same}
    return Result(job, [PictureRecord(job=job.id, number=0, created=job.finished, **values)])
