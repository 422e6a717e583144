"""The dispatcher: takes jobs from the store and has them made, several at a time.

It claims generously, so that the engine's scheduler chooses among many, renews its claims, and puts
them back when it must stop. What the last process of its name was killed over it takes up again.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

from packshot.errors import PackshotError, StaleLease
from packshot.server.encoder import Encoder
from packshot.server.results import Result
from packshot.server.wanted import Wanted
from packshot.server.work import Bench, Work
from packshot.service import Job as Making
from packshot.service import Service
from packshot.store import CANCELS, JOBS, Job, Lease, Store, Submission

_log = logging.getLogger(__name__)
T = TypeVar("T")
LOOK = 1.0
"""Seconds after which it looks for jobs without having been woken: those of other processes, and
those that were not to be begun before."""
GATHER = 0.005
"""Seconds between a ring and a claim: answers go out first, and more jobs may come meanwhile."""


class Dispatcher:
    """Works on up to `ahead` jobs of a store at a time, as `worker`, which no other process is."""

    def __init__(
        self, store: Store, service: Service, *, worker: str, ahead: int, lease: float
    ) -> None:
        self._store, self._service = store, service
        self._worker, self._ahead, self._lease = worker, ahead, lease
        self._encoder = Encoder()
        self._bench = Bench(store, service, self._encoder, self._crowded, self._rest)
        self._working: dict[str, Work] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._loops: list[asyncio.Task[None]] = []
        self._idle = self._beginning = False
        self._stuck_until = 0.0
        self.draining = False

    @property
    def over(self) -> bool:
        """Whether nothing more will be made here."""
        return self.draining and not self._working

    def __len__(self) -> int:
        """Jobs that are being worked on."""
        return len(self._working)

    async def start(self) -> None:
        """Take up what was left, and begin."""
        if left := await self._store.queue.recover(self._worker):
            _log.info("taken up again", extra={"packshot": {"jobs": left}})
        self._loops = [self._spawn(one) for one in (self._claim(), self._renew(), self._heed())]

    def cancel(self, job: str) -> None:
        """Drop a job that was cancelled, where it is worked on here."""
        if job in self._working:
            self._working[job].halt()

    async def drain(self, seconds: float) -> None:
        """Claim nothing more, end what the engine has begun within `seconds`, put back the rest."""
        self.draining = True
        for work in self._working.values():
            work.stop()
        if self._tasks - set(self._loops):
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    while self._working or self._beginning:
                        await asyncio.sleep(0.05)
        for work in self._working.values():
            work.halt()

    async def close(self) -> None:
        """The end, after `drain`: nothing of it goes on."""
        for loop in self._loops:
            loop.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._encoder.shutdown()

    @property
    def stuck(self) -> bool:
        """Whether nothing is begun for a while, since pictures could not be kept."""
        return time.monotonic() < self._stuck_until

    def _rest(self, seconds: float) -> None:
        self._stuck_until = time.monotonic() + seconds

    def _crowded(self) -> bool:
        return len(self._working) >= self._ahead

    def _spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def result(self, job: str) -> asyncio.Future[Result | None] | None:
        """What a job will have come to, where it is worked on here; see `Work.over`."""
        work = self._working.get(job)
        return None if work is None else work.over

    async def enqueue(self, submission: Submission, first: Wanted) -> tuple[Job, bool]:
        """Commit a job, which is begun at once where nothing else is being made here; the job, and
        whether it is new. `first` is its first request. Raises Conflict and NotFound.
        """
        busy = self._working or self._beginning or not self._idle
        if busy or self.draining or self.stuck:
            return await self._store.queue.enqueue(submission)
        return await asyncio.shield(self._spawn(self._begin(submission, first)))

    async def _begin(self, submission: Submission, first: Wanted) -> tuple[Job, bool]:
        """Commit a job while its first picture is being drawn. Nothing of that picture is kept or
        told before; and it is dropped where the job is not committed, or was there before.
        """
        begun: Making | None = None
        lease: Lease | None = None
        self._beginning = True
        try:
            begun = await self._begun(submission, first)
            job, lease = await self._store.queue.begin(submission, self._worker)
        finally:
            self._beginning = False
            if lease is None and begun is not None:
                self._service.cancel(begun)
        if lease is not None:
            self._work(lease, begun)
        return job, lease is not None

    async def _begun(self, submission: Submission, first: Wanted) -> Making | None:
        try:
            return await self._service.submit(first.order(submission, set()))
        except PackshotError:  # it says so again to the work that begins with the commit
            return None

    def _work(self, lease: Lease, begun: Making | None = None) -> None:
        self._working[lease.job.id] = work = Work(lease, self._bench, begun)
        if self.draining:  # it was claimed while that began
            work.stop()
        self._spawn(self._finish(work))

    async def _claim(self) -> None:
        with self._store.bell.listen(JOBS) as wait:
            while not self.draining:
                if self.stuck:
                    await asyncio.sleep(self._stuck_until - time.monotonic())
                    continue
                room = self._ahead - len(self._working)
                taken = await self._take(room) if room > 0 else []
                for lease in taken:
                    self._work(lease)
                if len(taken) < max(room, 1):
                    self._idle = len(taken) < room
                    await wait(LOOK)
                    self._idle = False
                    await asyncio.sleep(GATHER)

    async def _take(self, room: int) -> list[Lease]:
        models = (self._service.spec.name, "")
        try:
            return await self._store.queue.claim(self._worker, room, models)
        except PackshotError as error:
            _log.warning("no job can be claimed: %s", error.told)
            return []

    async def _finish(self, work: Work) -> None:
        full = self._crowded()
        try:
            await work.run()
        finally:
            del self._working[work.lease.job.id]
            if full:
                self._store.bell.ring(JOBS)

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(self._lease / 3)
            for work in list(self._working.values()):
                await self._renew_one(work)

    async def _heed(self) -> None:
        """Drop what is cancelled through other servers, as soon as that is known here."""
        with self._store.bell.listen(CANCELS) as wait:
            while True:
                await wait(self._lease)
                with suppress(PackshotError):  # the next heartbeat knows it, too
                    for job in await self._store.jobs.cancelling(self._worker):
                        self.cancel(job)

    async def _renew_one(self, work: Work) -> None:
        try:
            if await self._store.queue.heartbeat(work.lease, work.progress):
                work.halt()
        except StaleLease:
            work.halt()
        except PackshotError as error:  # the next one may succeed before the lease has run out
            _log.warning("a claim cannot be renewed: %s", error.told)
