"""A `Service` on an event loop in a thread of its own, for callers that have none."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue

from packshot.engine import Done, Event, Failed
from packshot.engine.events import FINAL
from packshot.errors import Stopping
from packshot.service import Job, Order, Service

Hear = Callable[[Event], object]
"""Is told every event of an order, on the thread of its caller."""


class Pending:
    """An order on its way, as a thread sees it: its events as they come, or its picture."""

    def __init__(self) -> None:
        self.ended: float | None = None
        """When its picture was there, by `time.monotonic`."""
        self.started = 0.0
        self._heard: SimpleQueue[Event | Exception] = SimpleQueue()
        self._relay: Future[None] | None = None

    def events(self) -> Iterator[Event]:
        """All events to the final one. Raises what `Service.submit` raises."""
        while True:
            event = self._heard.get()
            if isinstance(event, Exception):
                raise event
            yield event
            if isinstance(event, FINAL):
                return

    def cancel(self) -> None:
        """Take the order back; nothing happens where it is done."""
        if self._relay is not None:
            self._relay.cancel()

    def follow(self, relay: Future[None]) -> None:
        """What hands the events over."""
        self._relay = relay

    def begin(self, job: Job) -> None:
        """The order was accepted."""
        self.started = job.started

    def hear(self, event: Event | Exception) -> None:
        """Hand an event over to whoever waits for it."""
        if isinstance(event, Done):
            self.ended = self.started + event.picture.facts.seconds["total"]
        self._heard.put(event)


class Session:
    """Runs a service until it is closed. May be used by several threads."""

    def __init__(self, service: Service) -> None:
        """Start the thread, and open the service on it."""
        self._service = service
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=self._loop.run_forever, name="packshot-session", daemon=True
        )
        self._thread.start()
        asyncio.run_coroutine_threadsafe(service.open(), self._loop).result()

    def submit(self, order: Order) -> Pending:
        """Order a picture. Whatever goes wrong is raised by `Pending.events`."""
        pending = Pending()
        relay = self._hand_over(order, pending)
        pending.follow(asyncio.run_coroutine_threadsafe(relay, self._loop))
        return pending

    def close(self) -> None:
        """End what is being made with `Stopping`, and the threads with it. Once."""
        self._service.engine.stop()
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        await self._service.settle()
        relays = asyncio.all_tasks() - {asyncio.current_task()}
        for relay in relays:
            relay.cancel()
        await asyncio.gather(*relays, return_exceptions=True)

    async def _hand_over(self, order: Order, pending: Pending) -> None:
        job = None
        try:
            job = await self._service.submit(order)
            pending.begin(job)
            async for event in job.watch():
                pending.hear(event)
        except asyncio.CancelledError:  # taken back, or the session ends
            if job is not None:
                self._service.cancel(job)
            pending.hear(Failed(Stopping("the session was closed: the picture is not made")))
            raise
        except Exception as error:  # it is the caller's, and raised on his own thread
            pending.hear(error)
