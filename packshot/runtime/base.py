"""What can run a model: the Runtime protocol, and RequestState, which is all that changes."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from packshot.core import ModelSpec, Picture, Request

if TYPE_CHECKING:
    from PIL.Image import Image

Floats = NDArray[np.float32]


@dataclass(slots=True)
class RequestState:
    """Everything mutable about one image; it travels between steps, and nothing else does.

    `latents` [candidates, *latent_shape] are drafts drawn side by side, of which the critic keeps
    one; `traits` is what the network is told beside the class `label`, `elevation` how far the
    camera looks down, in degrees; `times` run from 0 (noise) to 1 (data), one more than there are
    steps. Where the model has a `mean` [*latent_shape], the latents are what differs from it, in
    units of `spread`. `expected`, of the shape of the latents, is where the last prediction says
    that they will end. `drawn` is what the finished latents were decoded to: Buffers, or pixels;
    `decoded`, where a runtime keeps it, is what it makes that of again, in few bytes.
    `seconds` sums the wall time of each stage. `conditions` are what a text encoder made of the
    Brief, by name: a runtime that has one keeps them by text, and nobody changes them, for states
    share them.

    `mask` names for each step what it takes over from earlier ones, where the step cache is on
    (empty: nothing); `kept` holds that by name: a difference, whole predictions, or the residuals
    of a transformer's blocks.
    """

    request: Request
    label: int
    latents: Floats
    times: tuple[float, ...]
    traits: Floats = field(default_factory=lambda: np.zeros(0, np.float32))
    conditions: Mapping[str, Any] = field(default_factory=dict)
    elevation: float = 14.0
    mean: Floats | None = None
    spread: float = 1.0
    step: int = 0
    expected: Floats | None = None
    mask: tuple[frozenset[str], ...] = ()
    kept: dict[str, Floats] = field(default_factory=dict)
    drawn: Any = None
    decoded: NDArray[Any] | None = None
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def steps(self) -> int:
        return len(self.times) - 1

    @property
    def done(self) -> bool:
        return self.step >= self.steps

    @property
    def drafts(self) -> Floats:
        """The latents as the decoder reads them: [candidates, *latent_shape]."""
        return self._decodable(self.latents)

    @property
    def foreseen(self) -> Floats:
        """The drafts as they will be when finished, as far as is known by now."""
        return self._decodable(self.latents if self.expected is None else self.expected)

    def _decodable(self, latents: Floats) -> Floats:
        return latents if self.mean is None else self.mean + np.float32(self.spread) * latents

    def conclude(self) -> None:
        """Leave out the steps that are left: the latents are what they are expected to become."""
        if self.expected is not None:
            self.latents = self.expected
        self.times = (*self.times[: self.step], 1.0)

    def spend(self, stage: str, seconds: float) -> None:
        """Add wall time to a stage."""
        self.seconds[stage] = self.seconds.get(stage, 0.0) + seconds


@dataclass(frozen=True, slots=True)
class Saved:
    """Latents [candidates, *latent_shape] after `step` steps; `size` in bytes."""

    latents: Floats
    step: int

    @property
    def size(self) -> int:
        return self.latents.nbytes


class Runtime(Protocol):
    """Runs one model, a piece of work at a time; states in one call may be at different steps.

    While one thread is in any of its other verbs, others may be in `render`, with other states.
    """

    spec: ModelSpec

    def prepare(self, request: Request) -> RequestState:
        """The state before the first step. Raises NotDrawable for a subject it cannot draw."""
        ...

    def denoise(self, states: Sequence[RequestState]) -> Sequence[Any]:
        """One forward pass: a prediction for each state; changes none of them."""
        ...

    def advance(self, state: RequestState, prediction: Any) -> None:
        """One solver step: pure in (state, prediction)."""
        ...

    def decode(self, states: Sequence[RequestState]) -> None:
        """What the finished latents draw, kept in `drawn` of each state."""
        ...

    def render(self, state: RequestState) -> Picture:
        """The picture of a decoded state."""
        ...


class ServedRuntime(Runtime, Protocol):
    """A runtime that also says what requests have in common, so that the engine can share work."""

    def kin(self, request: Request) -> Hashable | None:
        """What must be equal for a drawing to serve another request, whatever its seed; None where
        none may.
        """
        ...

    def save(self, state: RequestState) -> Saved:
        """What another request of its kin can go on from, as far as the state has come."""
        ...

    def restore(
        self, state: RequestState, saved: Saved, decoded: NDArray[Any] | None = None
    ) -> None:
        """Take a prepared state as far as a saved one, of the same seed, had come; with what that
        one had `decoded`, where it is still there, it need not be decoded.
        """
        ...

    def preview(self, state: RequestState) -> Image:
        """How the picture looks by now: RGB, 128 pixels a side; cheap, without the decoder."""
        ...

    def score(self, state: RequestState) -> float | None:
        """How surely the finished latents, or those foreseen by now, show what was asked for:
        0..1; None where there is no verifier.
        """
        ...


def run(runtime: Runtime, request: Request) -> RequestState:
    """One request alone, through all of its steps, decoded: `render` makes its picture."""
    state = runtime.prepare(request)
    while not state.done:
        runtime.advance(state, runtime.denoise([state])[0])
    runtime.decode([state])
    return state
