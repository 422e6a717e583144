"""A job: an order that was accepted, with its events; and its picture, as the job's facts say."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from math import inf
from typing import Any

from packshot.core import Facts, ModelSpec, Picture, Request
from packshot.engine import Done, Event, Failed, Ticket
from packshot.engine.events import FINAL
from packshot.engine.ladder import Rung
from packshot.order import Order

_SMALLEST = 256


class Job:
    """An order that was accepted: its events so far, and who waits for more."""

    def __init__(self, order: Order, said: Sequence[str], rung: Rung, why: str) -> None:
        self.id = secrets.token_hex(12)
        self.order, self.said, self.rung, self.why = order, tuple(said), rung, why
        self.key = order.tenant, f"{order.request.digest} {rung.name}{' free' * order.free}"
        self.events: list[Event] = []
        self.started = time.monotonic()
        self.deadline = inf if order.seconds is None else self.started + order.seconds
        self.ticket: Ticket | None = None
        self._more = asyncio.Event()

    @property
    def ended(self) -> bool:
        return bool(self.events) and isinstance(self.events[-1], FINAL)

    def hear(self, event: Event) -> None:
        """Add an event; whoever watches wakes up."""
        if not self.ended:
            self.events.append(event)
            more, self._more = self._more, asyncio.Event()
            more.set()

    async def watch(self) -> AsyncIterator[Event]:
        """All events from the first to the final one, those to come as they come."""
        at = 0
        while True:
            while at < len(self.events):
                yield self.events[at]
                at += 1
            if self.ended:
                return
            await self._more.wait()

    async def picture(self) -> Picture:
        """The picture, once it is there. Raises what the job failed with."""
        async for event in self.watch():
            if isinstance(event, Done):
                return event.picture
            if isinstance(event, Failed):
                raise event.error
        raise AssertionError("the last event is final")


def lowered(rung: Rung, request: Request, spec: ModelSpec) -> Request:
    """The request as it is made on a rung."""
    width, height = request.width, request.height
    scale = rung.scale
    if rung.longest:
        scale = min(1.0, rung.longest / max(width, height))
    if scale != 1:
        width, height = (max(_SMALLEST, round(side * scale / 8) * 8) for side in (width, height))
    steps = request.steps
    if rung.steps != 1:
        steps = rung.steps_of(steps or spec.steps)
    reuse = request.reuse or rung.reuse
    return replace(request, width=width, height=height, steps=steps, reuse=reuse)


def enlarged(picture: Picture, size: tuple[int, int]) -> Picture:
    """Image and alpha in another size."""
    from PIL.Image import Resampling

    image, alpha = (i.resize(size, Resampling.LANCZOS) for i in (picture.image, picture.alpha))
    facts = replace(picture.facts, width=size[0], height=size[1])
    return replace(picture, image=image, alpha=alpha, facts=facts)


def noted(picture: Picture, **facts: Any) -> Picture:
    noted: Facts = replace(picture.facts, **facts)
    return replace(picture, facts=noted)


def spared(picture: Picture, job: Job, cache: str) -> Picture:
    """A picture that was made for another job, with the time that this one took."""
    total = time.monotonic() - job.started
    return noted(picture, cache=cache, why=job.why, seconds={"total": total})


def size_of(picture: Picture) -> int:
    """What a picture takes in memory."""
    pixels = 4 * picture.facts.width * picture.facts.height
    return pixels + (picture.buffers.data.nbytes if picture.buffers else 0)
