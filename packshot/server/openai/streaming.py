"""A call's pictures as server-sent events: partial ones while they are drawn, then the whole."""

from __future__ import annotations

import asyncio
import io
import json
import math
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from fastapi.responses import StreamingResponse
from PIL import Image

from packshot.errors import PackshotError, Stopping, unexpected
from packshot.server import answers, streams
from packshot.server.openai.answers import Usage, described, encoded
from packshot.server.openai.bodies import PictureBody
from packshot.server.payloads import KINDS
from packshot.server.state import Studio
from packshot.server.wanted import Kind
from packshot.store import FINISHED, Job, JobEvent

_leaving: set[asyncio.Task[Job]] = set()
"""Jobs that are being taken back: a task lives only as long as somebody holds it."""


@dataclass
class Stream:
    """What is said of one job: `size` and `steps` are those of each picture; with `keep` the job
    goes on where the caller leaves.
    """

    studio: Studio
    job: Job
    body: PictureBody
    size: tuple[int, int]
    steps: int
    keep: bool
    _partial: dict[int, int] = field(default_factory=dict)
    _over: bool = False

    def respond(self, headers: dict[str, str]) -> StreamingResponse:
        """The answer that says it as it happens."""
        unbuffered = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
        return StreamingResponse(
            self._lines(), media_type=streams.MEDIA_TYPE, headers={**headers, **unbuffered}
        )

    async def _lines(self) -> AsyncIterator[bytes]:
        try:
            async for line in self._said():
                yield line
        except PackshotError as error:
            yield _event("error", error.to_json())
        except Exception as error:  # the answer has begun: this is its last word
            yield _event("error", unexpected(error).to_json())
        finally:
            if not (self._over or self.keep):
                self._leave()

    def _leave(self) -> None:
        """Take the job back, from where nothing can be awaited."""
        task = asyncio.create_task(self.studio.cancel(self.job.tenant, self.job.id))
        _leaving.add(task)
        task.add_done_callback(_leaving.discard)

    async def _said(self) -> AsyncIterator[bytes]:
        async with aclosing(streams.heard(self.studio, self.job.tenant, 0, self.job.id)) as events:
            async for event in events:
                if event is None:
                    yield streams.STILL_HERE
                elif event.kind == "preview" and self._due(event):
                    yield await self._partial_event(event)
                elif event.kind == "picture":
                    yield await self._completed_event(event)
        yield await self._end()

    async def _end(self) -> bytes:
        """The last word: a comment where all went well. Raises why a picture is missing."""
        job = await self.studio.store.jobs.get(self.job.tenant, self.job.id)
        self._over = job.state in FINISHED
        if not self._over:
            raise Stopping("Packshot is shutting down: send it again", retry_after=1.0)
        if (error := answers.failure(job)) is not None:
            raise error
        if missing := await answers.missing(self.studio, job):
            return _event("error", {"error": missing[0].error.model_dump()})
        return b": that is all\n\n"

    def _due(self, event: JobEvent) -> bool:
        """Whether a preview is one of the partial pictures: they are spread over the steps."""
        number, wanted = event.data["number"], self.body.partial
        sent = self._partial.get(number, 0)
        due = math.ceil(self.steps * (sent + 1) / (wanted + 1))
        if sent >= wanted or event.data["step"] < due:
            return False
        self._partial[number] = sent + 1
        return True

    async def _partial_event(self, event: JobEvent) -> bytes:
        number = event.data["number"]
        preview, kind = b64decode(event.data["b64_json"]), KINDS[self.body.kind]
        drawn = await asyncio.to_thread(_recoded, preview, kind, self.size)
        said = {
            "b64_json": b64encode(drawn).decode(),
            "partial_image_index": self._partial[number] - 1,
            "image_index": number,
            "created_at": int(event.created),
            "size": self.body.size or "auto",
            "quality": self.body.quality or "auto",
            "background": self.body.background or "auto",
            "output_format": self.body.kind,
        }
        return _event("image_generation.partial_image", said)

    async def _completed_event(self, event: JobEvent) -> bytes:
        job, number = self.job, event.data["number"]
        record = await self.studio.store.pictures.get(job.tenant, job.id, number)
        said = {
            "b64_json": await encoded(self.studio, record),
            "image_index": number,
            "created_at": int(event.created),
            **described(record, self.body),
            "usage": Usage().model_dump(),
            "job_id": job.id,
            "seed": record.facts["facts"]["seed"],
        }
        return _event("image_generation.completed", said)


def _event(kind: str, said: dict[str, Any]) -> bytes:
    """An event on the wire. Those of errors have no type: it is their key that clients look for."""
    named = said if kind == "error" else {"type": kind, **said}
    data = json.dumps(named, ensure_ascii=False, separators=(",", ":"))
    return f"event: {kind}\ndata: {data}\n\n".encode()


def _recoded(preview: bytes, kind: Kind, size: tuple[int, int]) -> bytes:
    """A preview, which is the square in the middle, as a file of the format and in the proportions
    that were asked for.
    """
    buffer = io.BytesIO()
    with Image.open(io.BytesIO(preview)) as image:
        width, height = (round(image.width * side / min(size)) for side in size)
        whole = image.crop((0, 0, 1, 1)).resize((width, height))
        whole.paste(image, ((width - image.width) // 2, (height - image.height) // 2))
        whole.save(buffer, kind)
    return buffer.getvalue()
