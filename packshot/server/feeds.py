"""Events as they come, read once for all who listen to the same: 500 streams of a tenant, or of a
job, cost the database no more than one.

A listener reads what is past for itself, at its own pace, and joins the feed where that begins.
What a feed has read it remembers for a while; a listener that falls behind that reads for itself
again.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from itertools import takewhile

from packshot.store import JobEvent
from packshot.store.events import PAGE, Events

Topic = tuple[str, str | None]
"""A tenant, and one of its jobs, or None for all."""
Heard = tuple[Sequence[JobEvent], int, bool]
"""Events, up to which number nothing is missing, and whether there will be no more."""

_RECENT = 100
"""Events that a feed remembers."""


class Feeds:
    """The feeds of one server process: one for each topic that somebody listens to."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._feeds: dict[Topic, _Feed] = {}

    async def follow(
        self, tenant: str, number: int = 0, job: str | None = None
    ) -> AsyncGenerator[JobEvent]:
        """Events after `number`, as they come: of one job until it has ended, or of all for ever.
        Raises NotFound and Unavailable.
        """
        with self._joined((tenant, job)) as feed:
            over = False
            while not over:
                if feed.reaches(number):
                    found, number, over = await feed.more(number)
                else:
                    found, number, over = await self._past(feed, tenant, number, job)
                for event in found:
                    yield event

    async def _past(self, feed: _Feed, tenant: str, number: int, job: str | None) -> Heard:
        """A page of what was before the feed; with the last page the feed begins."""
        known = feed.number
        found, ended = await self._events.look(tenant, number, job)
        number = found[-1].number if found else number
        if len(found) == PAGE:
            return found, number, False
        if not found:  # it may be a number that has not been drawn yet
            number = min(number, await self._events.latest(tenant))
        number = max(number, known)
        if not ended:
            feed.begin(self._events.follow(tenant, number, job), number)
        return found, number, ended

    @contextmanager
    def _joined(self, topic: Topic) -> Iterator[_Feed]:
        feed = self._feeds.get(topic)
        if feed is None or feed.over:
            feed = self._feeds[topic] = _Feed()
        feed.listeners += 1
        try:
            yield feed
        finally:
            feed.listeners -= 1
            if not feed.listeners:
                feed.end()
                if self._feeds.get(topic) is feed:
                    del self._feeds[topic]


class _Feed:
    """Events of one topic, from where it began. `number` is up to where all of them are known, 0
    where it has not begun.
    """

    def __init__(self) -> None:
        self.listeners = self.number = 0
        self._changed = asyncio.Event()
        self.over = False
        self._first: int | None = None
        self._recent: deque[JobEvent] = deque()
        self._error: Exception | None = None
        self._reading: asyncio.Task[None] | None = None

    def begin(self, events: AsyncIterator[JobEvent], number: int) -> None:
        """Begin with `events`, which are those after `number`; nothing where it has begun."""
        if self._reading is None:
            self._first = self.number = number
            self._reading = asyncio.create_task(self._read(events))

    def end(self) -> None:
        """Nobody listens any more."""
        if self._reading is not None:
            self._reading.cancel()

    def reaches(self, number: int) -> bool:
        """Whether it knows all events after `number` that there are."""
        return self._first is not None and number >= self._first

    async def more(self, number: int) -> Heard:
        """What comes after `number`, which it reaches. Raises what ended it."""
        while number >= self.number and not self.over:
            await self._changed.wait()
        if not self.reaches(number):
            return [], number, False
        newest = takewhile(lambda event: event.number > number, reversed(self._recent))
        found = list(newest)[::-1]
        if self._error is not None and not found:
            raise self._error
        return found, max(number, self.number), self.over and self._error is None

    async def _read(self, events: AsyncIterator[JobEvent]) -> None:
        try:
            async for event in events:
                self._keep(event)
        except Exception as error:  # whatever it is, it is for those who listen
            self._error = error
        self.over = True
        self._tell()

    def _keep(self, event: JobEvent) -> None:
        self._recent.append(event)
        self.number = event.number
        if len(self._recent) > _RECENT:
            self._first = self._recent.popleft().number
        self._tell()

    def _tell(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
