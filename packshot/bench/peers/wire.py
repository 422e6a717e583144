"""What a client of the measured servers asks for, and what every one of them answers."""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from packshot.bench.cases import brief
from packshot.core import Picture, Request
from packshot.engine import Priority
from packshot.engine.ladder import Quality
from packshot.order import Order


@dataclass(frozen=True, slots=True)
class Wanted:
    """One picture as it is asked for. `side` in pixels; `steps` None takes the model's own; `free`:
    any seed will do. What follows `steps` is for servers that know such things; `pixels` asks for
    the picture itself beside its digest.
    """

    subject: str
    colour: str
    material: str
    scene: str
    seed: int
    side: int
    steps: int | None = None
    urgency: str = "normal"
    tenant: str = "default"
    free: bool = False
    quality: Quality = "fixed"
    pixels: bool = False

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Wanted:
        """The inverse of `to_json`. Raises TypeError on unknown fields."""
        return cls(**data)

    def request(self) -> Request:
        """What a runtime is given."""
        made = brief(self.colour, self.material, self.subject, self.scene, style="photo")
        return Request(made, self.seed, self.side, self.side, self.steps)

    def order(self) -> Order:
        """What the service is given."""
        return Order(
            self.request(),
            tenant=self.tenant,
            priority=Priority[self.urgency.upper()],
            quality=self.quality,
            free=self.free,
        )


def digest(picture: Picture) -> str:
    """SHA-256 of all pixels, alpha included."""
    return hashlib.sha256(picture.image.tobytes() + picture.alpha.tobytes()).hexdigest()


def answer(picture: Picture, pixels: bool) -> dict[str, Any]:
    """What every server says of a picture: small, so that the transport weighs nothing."""
    facts = picture.facts
    said = {
        "digest": digest(picture),
        "seed": facts.seed,
        "steps": facts.steps,
        "rung": facts.rung,
        "cache": facts.cache,
    }
    if pixels:
        held = io.BytesIO()
        picture.image.save(held, "PNG", compress_level=1)
        said["png"] = base64.b64encode(held.getvalue()).decode()
    return said
