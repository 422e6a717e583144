"""A ticket: one admitted request on its way through the engine, with all that changes about it."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any

from packshot.core import Request

if TYPE_CHECKING:
    from packshot.engine.events import Event

Listener = Callable[["Event"], None]
"""Hears every event of a ticket, on the engine's thread: it must return at once."""


class Priority(IntEnum):
    """Classes of requests; a lower number goes first."""

    URGENT = 0
    NORMAL = 1
    BATCH = 2


class Lane(Enum):
    """Who works: the device, and the host beside it, which paints what the device has drawn."""

    DEVICE = "device"
    HOST = "host"


class Stage(IntEnum):
    """What a ticket needs next; each is one piece of work, but STEP, which comes once a step."""

    PREPARE = 0
    STEP = 1
    DECODE = 2
    RENDER = 3

    @property
    def lane(self) -> Lane:
        """Whose work it is."""
        return Lane.HOST if self is Stage.RENDER else Lane.DEVICE


def _unheard(event: Event) -> None:
    pass


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """How far a ticket has come: one value that is replaced as a whole, so that a thread which was
    given up changes nothing of what its successor does.

    `state` is the runtime's; `hit` where it began with a drawing of the pool. Until the ticket
    `after` is drawn, it waits: that drawing will do for it, too. `tries` counts the seeds that
    were drawn, this one, begun at `since`, among them; a finished one has its `score` (0..1, None
    where nothing scores) and the seconds it `took`. `best` is the best of the tries before.
    """

    stage: Stage = Stage.PREPARE
    state: Any = None
    hit: bool = False
    after: Ticket | None = None
    tries: int = 1
    since: float = 0.0
    took: float = 0.0
    score: float | None = None
    best: Progress | None = None


@dataclass(slots=True, eq=False, weakref_slot=True)
class Ticket:
    """One request in the engine. `deadline` and `arrived` are seconds of the engine's clock.

    `free`: any seed will do, so another one is drawn where the first fails, and with `pool` too a
    drawing of the pool of `owner` may be taken, none of `without` (which the tickets of one job
    share) and none of `given` (which all share that ask for the same again); `whole` is what the
    pool is asked for where the request was made cheaper. `depth`: how many steps are taken may
    depend on the drawing. `previews` asks for one after each step.

    `group` is what must be equal for requests to share a forward pass. `attempts` counts how often
    it was begun. `ended` is set by its one final event.
    """

    id: str
    request: Request
    tenant: str = "default"
    priority: Priority = Priority.NORMAL
    deadline: float = math.inf
    previews: bool = False
    depth: bool = False
    owner: str = "default"
    free: bool = False
    pool: bool = True
    whole: Request | None = None
    without: set[int] = field(default_factory=set)
    given: set[int] = field(default_factory=set)
    listener: Listener = _unheard
    arrived: float = 0.0
    group: Hashable = None
    progress: Progress = Progress()
    attempts: int = 0
    ended: bool = False
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def stage(self) -> Stage:
        """What it needs next."""
        return self.progress.stage

    @property
    def state(self) -> Any:
        """The runtime's state of the drawing in hand."""
        return self.progress.state

    @property
    def hit(self) -> bool:
        """Whether it began with a drawing of the pool."""
        return self.progress.hit

    @property
    def unwanted(self) -> set[int]:
        """The seeds whose drawings it is not to have."""
        return self.without | self.given

    def takes(self, seed: int) -> None:
        """Note the seed of a drawing that will be its own."""
        self.without.add(seed)
        self.given.add(seed)

    def restart(self) -> None:
        """Forget what was done: the seed makes it again."""
        self.progress = Progress()
