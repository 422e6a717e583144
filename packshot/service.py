"""`Service`: submit, watch, fetch, cancel. The one use case, behind every front end.

It knows the whole way of a request: what is ordered is checked, looked up, let in, put on a rung
of the quality ladder, and made by the engine. All of it is called from one event loop.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Hashable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from packshot import prompt, zoo
from packshot.config import Config
from packshot.core import Brief, ModelSpec, Picture
from packshot.engine import (
    CacheConfig,
    Done,
    Engine,
    EngineConfig,
    Event,
    Failed,
    Started,
    Ticket,
)
from packshot.engine.admission import Admission
from packshot.engine.caches import Pool, Recent, Store
from packshot.engine.events import FINAL
from packshot.engine.ladder import Ladder
from packshot.engine.scheduler import Limit
from packshot.engine.ticket import Stage
from packshot.errors import (
    Cancelled,
    DeadlineExceeded,
    PackshotError,
    Stopping,
    unexpected,
)
from packshot.job import Job, enlarged, lowered, noted, size_of, spared
from packshot.order import Order, check, drawable

if TYPE_CHECKING:
    from packshot.runtime.base import ServedRuntime

__all__ = ["Job", "Order", "Service"]

T = TypeVar("T")
OBSERVED_EVERY = 1.0
"""Seconds between two looks at the load."""
_ASKED, _GIVEN = 1024, 256
"""Briefs of which it is remembered which seeds a tenant was given, and how many of one."""
LONGEST_KEPT = 2000
"""Characters of a text whose brief is remembered."""


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
        latents: Path | None = None,
        measured: Callable[[], Limit] | None = None,
    ) -> None:
        """`make` loads a runtime; `models` names the models that draw a subject; `latents` is the
        folder of the static pool; `measured` says how many tickets may share a piece of work,
        where that was measured. `make` and `measured` are called on the engine's thread.
        """
        self.spec, self._models = spec, models
        cache, config = cache or CacheConfig(), config or EngineConfig()
        self.briefs: Recent[tuple[str, str | None], Brief] = Recent(cache.briefs)
        self._shared = bool(cache.shared)
        self._make, self._latents, self._measured = make, latents, measured
        self._limit: Limit | None = None
        pool = Pool(cache.pool_mb << 20, cache.decoded_mb << 20)
        self.engine = Engine(self._load, config, limit=self._room, pool=pool, painters=1)
        self.ladder = Ladder()
        self._admission = Admission(config, self.engine.meter)
        self._pictures: Store[tuple[str, str], Picture] = Store(cache.pictures_mb << 20)
        self._flights: dict[tuple[str, str], Job] = {}
        self._given: Recent[tuple[str, Brief], set[int]] = Recent(_ASKED)
        self._open: set[Job] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._helper = ThreadPoolExecutor(1, "packshot-helper")

    @classmethod
    def configured(
        cls,
        config: Config,
        spec: ModelSpec,
        make: Callable[[], ServedRuntime],
        *,
        profiled: bool = True,
    ) -> Service:
        """The service of a configuration; with `profiled`, what was measured of the model on this
        machine says what is batched.
        """
        return cls(
            spec,
            make,
            config.engine,
            cache=config.cache,
            models=partial(zoo.drawing, models_dir=config.zoo.models_dir),
            latents=config.latents_dir(spec.name),
            measured=partial(_measured, config, spec) if profiled else None,
        )

    def _load(self) -> ServedRuntime:
        """A runtime, and what was drawn and measured of it before."""
        runtime = self._make()
        if self._latents is not None and self._latents.is_dir() and self.engine.pool.enabled:
            from packshot import warm

            warm.load(self.engine.pool, self._latents, runtime)
        if self._measured is not None:
            self._limit = self._measured()
        return runtime

    def _room(self, group: Hashable, stage: Stage) -> int:
        """How many tickets may share a piece of work: one until more is known to be better."""
        return 1 if self._limit is None else self._limit(group, stage)

    async def __aenter__(self) -> Service:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Start the engine; from now on this event loop is the service's."""
        self._loop = asyncio.get_running_loop()
        self.engine.start()
        self._observer = self._spawn(self._observe())

    async def close(self, seconds: float = 0.0) -> None:
        """Take nothing more; wait for what is there up to `seconds`, and end the rest."""
        await asyncio.to_thread(self.engine.stop, seconds)
        await self.settle()

    async def settle(self) -> None:
        """The end of a service whose engine was stopped: what it said last is heard, and nothing
        of the service goes on.
        """
        await asyncio.sleep(0)
        self._observer.cancel()
        while self._tasks:  # what was drawn is still delivered, also to those who share it
            await asyncio.gather(*self._tasks, return_exceptions=True)
        for job in list(self._open):
            self._say(job, Failed(Stopping("Packshot is shutting down: send it again")))
        self._helper.shutdown(wait=False)

    async def brief(self, text: str, language: str | None = None) -> Brief:
        """What a text asks for; what was understood lately is remembered. Raises InvalidRequest."""
        key = text, language
        known = self.briefs.get(key)
        if known is None:
            known = await self._aside(partial(prompt.brief, text, language))
            if len(text) <= LONGEST_KEPT:
                self.briefs.put(key, known)
        return known

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
            self._say(job, Done(spared(kept, job, "exact")))
        elif not self._joined(job):
            self._admission.admit(self.engine.waiting)
            self._send(job)
        return job

    def cancel(self, job: Job) -> bool:
        """Take a job back; whether it was still to be made."""
        if job.ticket is not None:
            return self.engine.cancel(job.ticket)
        there = not job.ended
        self._say(job, Failed(Cancelled("the request was cancelled")))
        return there

    def _joined(self, job: Job) -> bool:
        """Whether an identical job is being made that is no less urgent: this one shares it."""
        leader = self._flights.get(job.key)
        if leader is None or leader.order.priority > job.order.priority:
            return False
        self._open.add(job)
        self._spawn(self._follow(leader, job))
        return True

    async def _follow(self, leader: Job, job: Job) -> None:
        """Hear what an identical job hears, but for what concerns that one alone."""
        try:
            async with asyncio.timeout_at(None if job.deadline == inf else job.deadline):
                async for event in leader.watch():
                    self._hand_on(job, event)
        except TimeoutError:
            message = "the deadline passed before the picture was made"
            self._say(job, Failed(DeadlineExceeded(message, param="deadline")))

    def _hand_on(self, job: Job, event: Event) -> None:
        """An event of the job that this one shares; where that was taken back, this one is made."""
        if isinstance(event, Failed) and isinstance(event.error, (Cancelled, DeadlineExceeded)):
            if not job.ended and not self._joined(job):
                self._send_or_say(job)
        elif isinstance(event, Done):
            self._say(job, Done(spared(event.picture, job, "in flight")))
        else:
            self._say(job, event)

    def _say(self, job: Job, event: Event) -> None:
        """An event of a job; the final one ends it."""
        job.hear(event)
        if isinstance(event, FINAL):
            job.ticket = None  # whose listener knows the job: pictures would wait for the collector
            self._open.discard(job)
            if self._flights.get(job.key) is job:
                del self._flights[job.key]

    def _send_or_say(self, job: Job) -> None:
        try:
            self._send(job)
        except PackshotError as error:
            self._say(job, Failed(error))

    def _send(self, job: Job) -> None:
        order, request = job.order, lowered(job.rung, job.order.request, self.spec)
        job.ticket = Ticket(
            job.id,
            request,
            tenant=order.tenant,
            owner="" if self._shared else order.tenant,
            priority=order.priority,
            deadline=job.deadline,
            previews=order.previews,
            depth=order.free and order.quality != "fixed" and order.request.steps is None,
            free=order.free,
            pool=job.rung.pool and order.quality != "fixed",
            whole=replace(request, steps=order.request.steps, reuse=order.request.reuse),
            without=order.without,
            given=self._given_of(order),
            group=self.spec.revision,
            listener=partial(self._call, job),
        )
        self.engine.submit(job.ticket)
        self._flights[job.key] = job
        self._open.add(job)

    def _given_of(self, order: Order) -> set[int]:
        """The seeds that a tenant was given for the same brief: who asks again gets another design,
        however many drawings of the pool would do.
        """
        if not order.free:
            return set()
        same = order.tenant, order.request.brief
        given = self._given.get(same)
        if given is None or len(given) > _GIVEN:
            given = set()
            self._given.put(same, given)
        return given

    def _call(self, job: Job, event: Event) -> None:
        """An event of the engine, on its thread."""
        self._loop.call_soon_threadsafe(self._heard, job, event)

    def _heard(self, job: Job, event: Event) -> None:
        """An event of the engine, on the event loop."""
        if isinstance(event, Started) and event.attempt == 1 and job.ticket is not None:
            self._admission.begun(time.monotonic() - job.ticket.arrived)
        if not isinstance(event, Done):
            self._say(job, event)
        elif job.rung.scale == 1:
            self._deliver(job, event.picture)
        else:
            self._spawn(self._enlarge(job, event.picture))

    async def _enlarge(self, job: Job, picture: Picture) -> None:
        """Deliver in full size what was painted smaller."""
        size = job.order.request.width, job.order.request.height
        try:
            picture = await self._aside(partial(enlarged, picture, size))
        except Exception as error:  # whatever it is, it is this job's end
            self._say(job, Failed(unexpected(error)))
        else:
            self._deliver(job, picture)

    def _deliver(self, job: Job, picture: Picture) -> None:
        """Say the picture, or why there is none after all."""
        try:
            self._say(job, Done(self._finished(job, picture)))
        except Exception as error:  # whatever it is, it is this job's end
            self._say(job, Failed(unexpected(error)))

    def _finished(self, job: Job, picture: Picture) -> Picture:
        """Note how a picture was served, and keep it."""
        hit = job.ticket is not None and job.ticket.hit
        total = time.monotonic() - job.started
        picture = noted(
            picture,
            substitutions=(*job.said, *picture.facts.substitutions),
            seconds={**picture.facts.seconds, "total": total},
            cache="pool" if hit else picture.facts.cache,
            rung=job.rung.name,
            why=job.why,
        )
        if not job.order.free:
            self._pictures.put(job.key, picture, size=size_of(picture), saved=total)
        return picture

    async def _aside(self, work: Callable[[], T]) -> T:
        """What takes long is done beside the event loop, one such thing at a time."""
        return await self._loop.run_in_executor(self._helper, work)

    async def _observe(self) -> None:
        while True:
            self.ladder.observe(self.engine.load())
            await asyncio.sleep(OBSERVED_EVERY)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _measured(config: Config, spec: ModelSpec) -> Limit:
    """What may be batched, as measured on this machine."""
    from packshot.engine import profile
    from packshot.runtime import device

    here = config.runtime
    device_name = device.cpu(here.threads or None, here.precision)
    return profile.load(spec, device_name, here.profiles_dir).limit
