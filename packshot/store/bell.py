"""Wakes whoever waits for a change: within the process, and by LISTEN/NOTIFY between processes.

A ring may be lost (a broken connection, another process on SQLite), so every wait has an end,
after which the waiter looks for itself.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

_log = logging.getLogger(__name__)

CHANNEL = "packshot"
JOBS = "jobs"
"""Topic: there may be something to claim."""
CANCELS = "cancels"
"""Topic: a job that is worked on was cancelled."""
OUTBOX = "outbox"
"""Topic: there may be a webhook to call."""

_RECONNECT = 1.0
_LOOK = 0.5
"""Seconds: between two attempts to listen again, and between two looks at whether to end."""


def news(tenant: str, job: str | None = None) -> str:
    """Topic: a tenant has a new event, or one of its jobs."""
    return f"tenant {tenant}" if job is None else f"job {job}"


class Bell:
    """Topics and who waits for them; `ring` may be called from any thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._waiting: dict[str, set[asyncio.Event]] = {}

    def ring(self, topic: str) -> None:
        """Wake all who listen to a topic."""
        if topic in self._waiting:
            with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                self._loop.call_soon_threadsafe(self._ring, topic)

    def _ring(self, topic: str) -> None:
        for event in self._waiting.get(topic, ()):
            event.set()

    @contextmanager
    def listen(self, topic: str) -> Iterator[Callable[[float], Any]]:
        """Gives `wait(seconds)`: until the topic has rung since the last wait, or time is up."""
        event = asyncio.Event()
        self._waiting.setdefault(topic, set()).add(event)

        async def wait(seconds: float) -> None:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await event.wait()
            event.clear()

        try:
            yield wait
        finally:
            self._waiting[topic].discard(event)
            if not self._waiting[topic]:
                del self._waiting[topic]


class Listener:
    """A thread that turns PostgreSQL's notifications into rings; `connect` opens a psycopg
    connection that commits by itself.
    """

    def __init__(self, connect: Callable[[], Any], bell: Bell) -> None:
        self._connect, self._bell = connect, bell
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="store-listener", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        import psycopg

        while not self._ended.is_set():
            try:
                with self._connect() as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    self._hear(connection)
            except psycopg.Error as error:
                _log.warning("the database does not answer a listener: %s", error)
                self._ended.wait(_RECONNECT)

    def _hear(self, connection: Any) -> None:
        while not self._ended.is_set():
            for notification in connection.notifies(timeout=_LOOK):
                self._bell.ring(notification.payload)
