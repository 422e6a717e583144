"""One claimed job being made: its requests go to the service a few at a time; each picture is a
file first and a row second.

Whatever happens, the job's end is written down under the fence of this claim, or by nobody.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from packshot.core import Picture
from packshot.engine import Done, Failed
from packshot.errors import (
    Cancelled,
    OutputError,
    Overloaded,
    PackshotError,
    StaleLease,
    Stopping,
    Unavailable,
    unexpected,
)
from packshot.server import results
from packshot.server.encoder import Encoder
from packshot.server.results import Result
from packshot.server.telling import Teller
from packshot.server.wanted import WAITED, Wanted
from packshot.service import Job as Making
from packshot.service import Service
from packshot.store import FINISHED, Job, JobRequest, Lease, NewPicture, Store
from packshot.store.pictures import Coming

_log = logging.getLogger(__name__)
T = TypeVar("T")
ABREAST = 8
"""Requests of one job that are in the engine at a time."""
SLICE = 32
"""Pictures after which a job makes room where the dispatcher is full; it is queued again."""
_TRIES, _PAUSE = 5, 0.5
"""How often a row is written that the database refuses for the moment, and seconds between."""
_AHEAD = 0.001
"""Seconds by which an encoding is ahead of its record: begun together, they would meet at once in
the interpreter, and the encoding is what takes long."""
LATER = 10.0
"""Seconds after which a job is tried again whose pictures could not be kept."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What all works share. `crowded`: whether no other job can be begun; `stuck`: to be called
    with the seconds in which none is to be begun, for no picture could be kept.
    """

    store: Store
    service: Service
    encoder: Encoder
    crowded: Callable[[], bool]
    stuck: Callable[[float], None]


class Work:
    """A claimed job. `run` it once; the other verbs end it before its time."""

    def __init__(self, lease: Lease, bench: Bench, begun: Making | None = None) -> None:
        """`begun` is the first request, where the service has it already."""
        self.lease, self._bench = lease, bench
        self._queue, self._teller = bench.store.queue, Teller(bench.store, bench.encoder, lease)
        self._todo = deque(lease.pending)
        self._making: dict[int, Making] = {} if begun is None else {lease.pending[0].number: begun}
        self._without = set() if begun is None else begun.order.without
        self.over: asyncio.Future[Result | None] = asyncio.get_running_loop().create_future()
        """What the job came to; None where it has not ended, or only the store knows."""
        self._settled = self._before = lease.job.total - len(lease.pending)
        self._closing = self._ended = False

    @property
    def progress(self) -> float:
        """How much of the job is done, 0..1."""
        return min((self._settled + self._teller.underway) / self.lease.job.total, 1.0)

    def stop(self) -> None:
        """End what the engine has begun, and put back the rest; but end all that is waited for."""
        if self._waited:
            return
        self._closing = True
        for number, making in list(self._making.items()):
            if not self._teller.begun(number):
                self._bench.service.cancel(making)

    def halt(self) -> None:
        """End at once, and put back what is not made: the job is cancelled, or no longer held."""
        self._closing = True
        for making in list(self._making.values()):
            self._bench.service.cancel(making)

    async def run(self) -> None:
        """Make the pictures that are still to be made, and say how the job ended."""
        makers = [self._makes() for _ in range(min(ABREAST, len(self._todo)))]
        ended = await asyncio.gather(*makers, return_exceptions=True)
        errors = [one for one in ended if one is not None]
        try:
            await self._end(errors[0] if errors else None)
        except StaleLease:
            _log.info("no longer held", extra={"packshot": {"job": self.lease.job.id}})
        except PackshotError as error:  # the lease runs out, and the job is taken up again
            _log.warning("the end of job %s is not written: %s", self.lease.job.id, error.told)
        finally:
            self._tell(None)

    async def _end(self, error: BaseException | None) -> None:
        write: Callable[[], Awaitable[Job]]
        if isinstance(error, OutputError):
            write = self._unkept(error)
        elif error is not None:
            raise unexpected(error) if isinstance(error, Exception) else error
        elif self._ended:
            return
        elif self._settled == self.lease.job.total:
            write = partial(self._queue.finish, self.lease)
        else:
            write = partial(self._queue.release, self.lease)
        job = await self._insist(write)
        self._tell(results.of(job) if job.state in FINISHED else None)

    def _unkept(self, error: OutputError) -> Callable[[], Awaitable[Job]]:
        """What becomes of a job whose pictures cannot be kept for the moment, which is no fault of
        its own: it waits for as long as that lasts. But a caller that waits for it hears of it.
        """
        _log.warning("a picture of job %s cannot be kept: %s", self.lease.job.id, error.told)
        self._bench.stuck(LATER)
        if self._waited:
            said = error.to_json()["error"]
            return partial(self._queue.fail, self.lease, said, LATER)
        return partial(self._queue.release, self.lease, "unkept", LATER)

    @property
    def _waited(self) -> bool:
        return WAITED.items() <= self.lease.job.facts.items()

    def _tell(self, result: Result | None) -> None:
        if not self.over.done():
            self.over.set_result(result)

    async def _makes(self) -> None:
        """Make one request after another, while there are any."""
        try:
            while self._todo and not self._closing:
                if self._settled - self._before >= SLICE and self._bench.crowded():
                    break
                await self._make(self._todo.popleft())
        except BaseException:
            self.halt()
            raise

    async def _make(self, request: JobRequest) -> None:
        picture = None
        try:
            made = await self._made(request)
            if made is None:
                return
            if isinstance(made, PackshotError):
                job = await self._failed(request.number, made)
            else:
                job, picture = await self._recorded(request.number, made)
        except (StaleLease, OutputError, Unavailable):
            raise
        except Exception as error:  # whatever it is, it is this request's end
            job = await self._failed(request.number, unexpected(error))
        self._settled += 1
        if job.state in FINISHED:
            self._ended = True
            self._tell(results.of(job, picture))

    async def _failed(self, number: int, error: PackshotError) -> Job:
        said = error.to_json()["error"]
        return await self._insist(partial(self._queue.record_failure, self.lease, number, said))

    async def _recorded(self, number: int, coming: Coming) -> tuple[Job, NewPicture]:
        write = partial(self._queue.record_coming, self.lease, number, coming, ends=True)
        job = await self._insist(write)
        picture, kept = coming.result()
        if kept is not None:
            kept.recorded()
        return job, picture

    async def _made(self, request: JobRequest) -> Coming | PackshotError | None:
        """A picture that is encoded, or about to be; or why there is none; or None where the
        request is left to whoever takes the job next. Raises what the encoding raises.
        """
        wanted = Wanted.from_json(request.body)
        drawn = await self._drawn(request.number, wanted)
        if not isinstance(drawn, Picture):
            return drawn
        store, encoder = self._bench.store, self._bench.encoder
        at_once = store.overlaps and encoder.idle and self.lease.job.total == 1
        coming = encoder.submit(results.kept, store, wanted, drawn)
        if at_once:
            await asyncio.sleep(_AHEAD)
        else:
            await asyncio.wrap_future(coming)
        return coming

    async def _drawn(self, number: int, wanted: Wanted) -> Picture | PackshotError | None:
        making = self._making.get(number) or await self._submitted(wanted)
        if not isinstance(making, Making):
            return making
        self._making[number] = making
        try:
            async for event in making.watch():
                if isinstance(event, Done):
                    return event.picture
                if isinstance(event, Failed):
                    return None if self._ended_by_us(event.error) else event.error
                await self._teller.tell(number, event)
        finally:
            del self._making[number]
            self._teller.forget(number)
        raise AssertionError("the last event is final")

    async def _submitted(self, wanted: Wanted) -> Making | PackshotError | None:
        """The order, once the service takes it."""
        while not self._closing:
            try:
                return await self._bench.service.submit(wanted.order(self.lease.job, self._without))
            except Stopping:
                self._closing = True
            except (Overloaded, Unavailable) as error:
                await asyncio.sleep(error.retry_after or _PAUSE)
            except PackshotError as error:
                return error
        return None

    def _ended_by_us(self, error: PackshotError) -> bool:
        if isinstance(error, Stopping):
            self._closing = True
        return self._closing and isinstance(error, (Cancelled, Stopping))

    async def _insist(self, write: Callable[[], Awaitable[T]]) -> T:
        """Write to the database, again where it does not answer for the moment."""
        for _ in range(_TRIES - 1):
            try:
                return await write()
            except Unavailable:
                await asyncio.sleep(_PAUSE)
        return await write()
