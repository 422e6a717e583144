"""The quality ladder: what is given up under load, rung by rung, and when.

Load above `CLIMB_DOWN` for `DOWN_SECONDS` goes one rung down; under `CLIMB_UP` for `UP_SECONDS`
one up. Every picture says on which rung it was made, and why.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

Quality = Literal["auto", "fixed", "fast"]
"""What a caller asks for: whatever the load allows, the best at any load, or the lowest rung that
keeps the size."""

CLIMB_DOWN, DOWN_SECONDS = 0.8, 10.0
CLIMB_UP, UP_SECONDS = 0.5, 20.0


@dataclass(frozen=True, slots=True)
class Rung:
    """`steps` is the share of the model's own steps; `reuse`: steps may take over what earlier ones
    computed; `pool`: a drawing of the latent pool, in all of its steps, will do; `scale`: the
    picture is painted so much smaller and enlarged; `longest`: its longer side in pixels at most
    (0: as asked).
    """

    name: str
    steps: float = 1.0
    reuse: bool = False
    pool: bool = False
    scale: float = 1.0
    longest: int = 0

    def steps_of(self, asked: int) -> int:
        """The steps to take where `asked` would be the model's or the caller's."""
        return max(1, round(asked * self.steps))


LADDER: Sequence[Rung] = (
    Rung("full", pool=True),
    Rung("step cache", reuse=True, pool=True),
    Rung("half steps, enlarged", steps=0.5, pool=True, scale=0.5),
    Rung("384 pixels", steps=0.4, pool=True, longest=384),
)
"""For the embedded model, whose pool gives the same pictures as drawing does, and so is used on
every rung. The step cache costs what six of ten steps do, and draws nearer to ten (docs/log.md)."""


class Ladder:
    """Which rung the load has led to. `rungs` from best to cheapest."""

    def __init__(
        self, rungs: Sequence[Rung] = LADDER, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.rungs, self._clock = tuple(rungs), clock
        self._at = 0
        self._above: float | None = None  # since when the load is high
        self._below: float | None = None  # since when it is low

    def observe(self, load: float) -> None:
        """Note the load (0..1) of now; moves a rung where it has lasted."""
        now = self._clock()
        self._above = _since(self._above, now) if load > CLIMB_DOWN else None
        self._below = _since(self._below, now) if load < CLIMB_UP else None
        if self._above is not None and now - self._above >= DOWN_SECONDS:
            self._at, self._above = min(self._at + 1, len(self.rungs) - 1), now
        if self._below is not None and now - self._below >= UP_SECONDS:
            self._at, self._below = max(self._at - 1, 0), now

    def rung(self, quality: Quality = "auto") -> tuple[Rung, str]:
        """The rung for a request, and why it is this one."""
        if quality == "fixed":
            return self.rungs[0], "asked for"
        if quality == "fast":
            whole = [r for r in self.rungs if not r.longest]
            return whole[-1], "asked for"
        return self.rungs[self._at], "high load" if self._at else "the load allows it"


def _since(then: float | None, now: float) -> float:
    return now if then is None else then
