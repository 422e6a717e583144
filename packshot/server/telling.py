"""What is told of a job while it is made: the engine's events as events of the store, not all of
them, so that whoever follows the job, from whichever process, sees it grow.
"""

from __future__ import annotations

import asyncio
import io
import logging
import time
from base64 import b64encode
from collections.abc import Mapping
from concurrent.futures import Executor
from typing import Any

from PIL.Image import Image

from packshot.engine import Event, Preview, Redrawn, Started, Stepped
from packshot.errors import PackshotError, StaleLease
from packshot.store import Lease, Store

_log = logging.getLogger(__name__)
_EVERY = 0.2
"""Seconds between two steps that are told of one job."""


class Teller:
    """Tells of the requests of one claimed job."""

    def __init__(self, store: Store, encoder: Executor, lease: Lease) -> None:
        self._store, self._encoder, self._lease = store, encoder, lease
        self._shares: dict[int, float] = {}
        self._told = 0.0

    @property
    def underway(self) -> float:
        """How much is done of the requests that were begun, in requests."""
        return sum(self._shares.values())

    def begun(self, number: int) -> bool:
        """Whether the engine has begun a request that is not finished."""
        return number in self._shares

    def forget(self, number: int) -> None:
        """A request has ended."""
        self._shares.pop(number, None)

    async def tell(self, number: int, event: Event) -> None:
        """Note what is heard of a request. Raises StaleLease; what cannot be kept is left out."""
        if isinstance(event, Started):
            self._shares[number] = 0.0
        elif isinstance(event, Stepped):
            self._shares[number] = event.number / event.steps
            if time.monotonic() - self._told >= _EVERY:
                self._told = time.monotonic()
                await self._note("step", number, {"step": event.number, "steps": event.steps})
        elif isinstance(event, Redrawn):
            await self._note("redrawn", number, {"try": event.number, "score": event.score})
        elif isinstance(event, Preview):
            loop = asyncio.get_running_loop()
            data = await loop.run_in_executor(self._encoder, _jpeg, event.image)
            more = {"media_type": "image/jpeg", "b64_json": b64encode(data).decode()}
            await self._note("preview", number, {"step": event.number, **more})

    async def _note(self, kind: str, number: int, data: Mapping[str, Any]) -> None:
        try:
            await self._store.queue.note(self._lease, kind, {"number": number, **data})
        except StaleLease:
            raise
        except PackshotError as error:
            _log.warning("an event is not kept: %s", error.told)


def _jpeg(image: Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=80)
    return buffer.getvalue()
