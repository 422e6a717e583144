"""What is heard of a request while it is made: typed events, the last of which is final."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from packshot.core import Picture
from packshot.errors import PackshotError

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Queued:
    """Accepted: `position` tickets are before it, `seconds` is the estimate until it is done (None
    until one was measured).
    """

    position: int
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Started:
    """Work has begun; `attempt` above 1 where a runtime died and it is made again."""

    attempt: int = 1


@dataclass(frozen=True, slots=True)
class Stepped:
    """Step `number` of `steps` is done."""

    number: int
    steps: int


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """What the latents look like after step `number`: a small RGB image."""

    number: int
    image: Image


@dataclass(frozen=True, slots=True)
class Redrawn:
    """The drawing failed its check with `score` (0..1): another seed is drawn, try `number`."""

    number: int
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Done:
    """Final: the picture."""

    picture: Picture


@dataclass(frozen=True, slots=True, eq=False)
class Failed:
    """Final: what went wrong; a cancelled request fails with `Cancelled`."""

    error: PackshotError


Event = Queued | Started | Stepped | Preview | Redrawn | Done | Failed
FINAL = (Done, Failed)
