"""The step cache: what a step takes over from earlier ones instead of computing it.

A static mask says it for each step of a request, and what is taken over lies on the request's
state. So members of a batch may stand at different steps: each packs only the rows that it computes
in this tick. What can be taken over has names; these are two that every guided model has, and a
transformer's runtime adds the residuals of its blocks under a name of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from packshot.runtime.base import RequestState

Floats = NDArray[np.float32]
Mask = tuple[frozenset[str], ...]
"""For each step the names of what it takes over."""

DIFFERENCE = "difference"
"""What guides: velocity with the condition less that without, [candidates, *latent_shape]."""
VELOCITY = "velocity"
"""The last two velocities, [2, candidates, *latent_shape]; a step that takes them over computes
nothing and goes along the line through both.
"""
TIMES = "times"
"""When those were computed: [2]."""


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """The `velocity` that the solver takes; `fresh`, by name, is what was computed for it."""

    velocity: Floats
    fresh: Mapping[str, Floats]


def mask(steps: int) -> Mask:
    """The mask that measured best (docs/log.md): of 10 steps it leaves 12 rows in 20.

    Every other step computes all. Of those between, the first and the last take the difference
    over, because the velocity bends most there, and the others go along the line.
    """
    return tuple(_taken_at(step, steps) for step in range(steps))


def _taken_at(step: int, steps: int) -> frozenset[str]:
    if step % 2 == 0:
        return frozenset()
    return frozenset({DIFFERENCE if step in (1, steps - 1) else VELOCITY})


def taken(state: RequestState) -> frozenset[str]:
    """What the next step takes over: what the mask says, as far as it was kept; the rest is
    computed.
    """
    if not state.mask:
        return frozenset()
    known = {name for name in state.kept if name != VELOCITY or len(state.kept[TIMES]) == 2}
    return state.mask[state.step] & known


def keep(state: RequestState, fresh: Mapping[str, Floats]) -> None:
    """Keep what a step computed, where later ones may take it over."""
    if not state.mask or not fresh:
        return
    now = np.array(state.times[state.step], np.float32)
    for name, value in {**fresh, TIMES: now}.items():
        if name in (VELOCITY, TIMES):
            earlier = state.kept[name][-1:] if name in state.kept else value[None][:0]
            state.kept[name] = np.concatenate([earlier, value[None]])
        else:
            state.kept[name] = value


def onward(state: RequestState) -> Floats:
    """The velocity of the next step on the line through the last two."""
    (first, last), (begin, end) = state.kept[VELOCITY], state.kept[TIMES]
    now = np.float32(state.times[state.step])
    velocity: Floats = last + (last - first) * ((now - end) / (end - begin))
    return velocity
