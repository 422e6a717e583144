"""`Service`: submit, watch, fetch, cancel. The one use case, behind every front end.

It knows the whole way of a request: what is ordered is checked, looked up, let in, put on a rung
of the quality ladder, and made by the engine. All of it is called from one event loop.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from packshot import zoo
from packshot.core import Facts, ModelSpec, Picture, Request
from packshot.engine import (
    CacheConfig,
    Done,
    Engine,
    EngineConfig,
    Event,
    Failed,
    Priority,
    Started,
    Ticket,
)
from packshot.engine.admission import Admission
from packshot.engine.caches import Pool, Store
from packshot.engine.events import FINAL
from packshot.engine.ladder import Ladder, Quality, Rung
from packshot.errors import Cancelled, PackshotError
from packshot.order import check, drawable

if TYPE_CHECKING:
    from packshot.runtime.base import ServedRuntime

OBSERVED_EVERY = 1.0
"""Seconds between two looks at the load."""
_SMALLEST = 256


@dataclass(frozen=True, slots=True)
class Order:
    """One picture to make, and how it is to be served.

    `seconds` from now on is the deadline; with `free` any seed will do; orders that share
    `without` are different designs. `quality` says whether load may lower it.
    """

    request: Request
    tenant: str = "default"
    priority: Priority = Priority.NORMAL
    seconds: float | None = None
    quality: Quality = "auto"
    free: bool = False
    without: set[int] = field(default_factory=set)


class Job:
    """An order that was accepted: its events so far, and who waits for more."""

    def __init__(self, order: Order, said: Sequence[str], rung: Rung, why: str) -> None:
        self.id = secrets.token_hex(12)
        self.order, self.said, self.rung, self.why = order, tuple(said), rung, why
        self.key = order.tenant, f"{order.request.digest} {rung.name}"
        self.events: list[Event] = []
        self.started = time.monotonic()
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


class Service:
    """Pictures of one model. Use it as an async context manager."""

    def __init__(
        self,
        spec: ModelSpec,
        make: Callable[[], ServedRuntime],
        config: EngineConfig | None = None,
        *,
        cache: CacheConfig | None = None,
        models: Callable[[str], Sequence[str]] = zoo.drawing,
    ) -> None:
        self.spec, self._models = spec, models
        cache, config = cache or CacheConfig(), config or EngineConfig()
        self._shared = bool(cache.shared)
        self.engine = Engine(make, config, pool=Pool(cache.pool_mb << 20))
        self.ladder = Ladder()
        self._admission = Admission(config, self.engine.meter)
        self._pictures: Store[tuple[str, str], Picture] = Store(cache.pictures_mb << 20)
        self._flights: dict[tuple[str, str], Job] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Service:
        self._loop = asyncio.get_running_loop()
        self.engine.start()
        self._spawn(self._observe())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self, seconds: float = 0.0) -> None:
        """Take nothing more; wait for what is there up to `seconds`, and end the rest."""
        await asyncio.to_thread(self.engine.stop, seconds)
        await asyncio.sleep(0)  # the last events are heard
        for task in self._tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*self._tasks)

    async def submit(self, order: Order) -> Job:
        """Accept an order, or say why not. An order that was made before is answered at once; one
        that is being made is made once.

        Raises InvalidRequest, NotUnderstood, NotDrawable, Overloaded and Unavailable.
        """
        check(order.request)
        brief, said = drawable(order.request.brief, self.spec, self._models)
        order = replace(order, request=replace(order.request, brief=brief))
        rung, why = self.ladder.rung(order.quality)
        job = Job(order, said, rung, why)
        if (kept := self._pictures.get(job.key)) is not None:
            job.hear(Done(_noted(kept, cache="exact", why=why)))
            return job
        if (flying := self._flights.get(job.key)) is not None:
            self._spawn(self._follow(flying, job))
            return job
        self._admission.admit(self.engine.waiting)
        self._send(job)
        return job

    def cancel(self, job: Job) -> bool:
        """Take a job back; whether it was still to be made."""
        return job.ticket is not None and self.engine.cancel(job.ticket)

    async def _follow(self, leader: Job, job: Job) -> None:
        """Hear what an identical job hears; where that one is taken back, this one is made."""
        async for event in leader.watch():
            if isinstance(event, Failed) and isinstance(event.error, Cancelled):
                self._send_or_say(job)
            elif isinstance(event, Done):
                job.hear(Done(_noted(event.picture, cache="in flight")))
            else:
                job.hear(event)

    def _send_or_say(self, job: Job) -> None:
        try:
            self._send(job)
        except PackshotError as error:
            job.hear(Failed(error))

    def _send(self, job: Job) -> None:
        order = job.order
        late = float("inf") if order.seconds is None else time.monotonic() + order.seconds
        job.ticket = Ticket(
            job.id,
            _on(job.rung, order.request, self.spec),
            tenant=order.tenant,
            owner="" if self._shared else order.tenant,
            priority=order.priority,
            deadline=late,
            free=order.free and job.rung.pool,
            without=order.without,
            group=self.spec.revision,
            listener=partial(self._call, job),
        )
        self.engine.submit(job.ticket)
        self._flights[job.key] = job

    def _call(self, job: Job, event: Event) -> None:
        """An event of the engine, on its thread."""
        self._loop.call_soon_threadsafe(self._heard, job, event)

    def _heard(self, job: Job, event: Event) -> None:
        """An event of the engine, on the event loop."""
        if isinstance(event, Started) and event.attempt == 1 and job.ticket is not None:
            self._admission.begun(time.monotonic() - job.ticket.arrived)
        if isinstance(event, FINAL) and self._flights.get(job.key) is job:
            del self._flights[job.key]
        if isinstance(event, Done):
            self._spawn(self._deliver(job, event.picture))
        else:
            job.hear(event)

    async def _deliver(self, job: Job, picture: Picture) -> None:
        """Enlarge what was painted smaller, note how it was served, and keep it."""
        order = job.order
        if job.rung.scale != 1:
            size = order.request.width, order.request.height
            picture = await asyncio.to_thread(_enlarged, picture, size)
        hit = job.ticket is not None and job.ticket.hit
        total = time.monotonic() - job.started
        picture = _noted(
            picture,
            substitutions=(*job.said, *picture.facts.substitutions),
            seconds={**picture.facts.seconds, "total": total},
            cache="pool" if hit else None,
            rung=job.rung.name,
            why=job.why,
        )
        if not order.free:
            self._pictures.put(job.key, picture, size=_bytes(picture), saved=total)
        job.hear(Done(picture))

    async def _observe(self) -> None:
        while True:
            self.ladder.observe(self.engine.load())
            await asyncio.sleep(OBSERVED_EVERY)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _on(rung: Rung, request: Request, spec: ModelSpec) -> Request:
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
    return replace(request, width=width, height=height, steps=steps)


def _enlarged(picture: Picture, size: tuple[int, int]) -> Picture:
    """Image and alpha in another size."""
    from PIL.Image import Resampling

    image, alpha = (i.resize(size, Resampling.LANCZOS) for i in (picture.image, picture.alpha))
    facts = replace(picture.facts, width=size[0], height=size[1])
    return replace(picture, image=image, alpha=alpha, facts=facts)


def _noted(picture: Picture, **facts: Any) -> Picture:
    noted: Facts = replace(picture.facts, **facts)
    return replace(picture, facts=noted)


def _bytes(picture: Picture) -> int:
    """What a picture takes in memory."""
    pixels = 4 * picture.facts.width * picture.facts.height
    return pixels + (picture.buffers.data.nbytes if picture.buffers else 0)
