"""A ticket: one admitted request on its way through the engine, with all that changes about it."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from enum import IntEnum
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


class Stage(IntEnum):
    """What a ticket needs next; each is one piece of work, but STEP, which comes once a step."""

    PREPARE = 0
    STEP = 1
    DECODE = 2
    RENDER = 3


def _unheard(event: Event) -> None:
    pass


@dataclass(slots=True, eq=False)
class Ticket:
    """One request in the engine. `deadline` and `arrived` are seconds of the engine's clock.

    `free`: any seed will do, so a drawing of the pool of `owner` may be taken, none of `without`
    (which the tickets of one job share); `hit` says so where it was.

    `group` is what must be equal for requests to share a forward pass; `state` is the runtime's.
    `attempts` counts how often it was begun. `ended` is set by its one final event.
    """

    id: str
    request: Request
    tenant: str = "default"
    priority: Priority = Priority.NORMAL
    deadline: float = math.inf
    previews: bool = False
    owner: str = "default"
    free: bool = False
    without: set[int] = field(default_factory=set)
    hit: bool = False
    listener: Listener = _unheard
    arrived: float = 0.0
    group: Hashable = None
    stage: Stage = Stage.PREPARE
    state: Any = None
    attempts: int = 0
    ended: bool = False
    seconds: dict[str, float] = field(default_factory=dict)

    def restart(self) -> None:
        """Forget what was done: the seed makes it again."""
        self.stage, self.state, self.hit = Stage.PREPARE, None, False
