"""Latent files: drawings of one kin that were made ahead, for the static pool.

A `.latent` file is a safetensors file: a tensor [candidates, *latent_shape] for each seed, and in
its metadata what was drawn, by which model, and what each drawing took.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from packshot.core import Accessory, Brief, Request
from packshot.errors import ModelError
from packshot.runtime.base import Saved, ServedRuntime

SUFFIX = ".latent"
FORMAT = "packshot-latent-1"
COMMAND = "`packshot models warm`"


@dataclass(frozen=True, slots=True)
class Drawing:
    """One of a file's drawings, and the seconds that its steps took."""

    seed: int
    saved: Saved
    seconds: float


@dataclass(frozen=True, slots=True)
class Latents:
    """Drawings of one kin: `subject` in a `view` (None: the usual one) with what is `worn`, after
    `steps` steps of a model's `revision`. `kin` is what the runtime called it.
    """

    model: str
    revision: str
    subject: str
    steps: int
    kin: str
    view: str | None = None
    worn: tuple[str, ...] = ()
    drawings: tuple[Drawing, ...] = field(default=(), repr=False)

    @property
    def request(self) -> Request:
        """A request of this kin, whatever its seed."""
        worn = tuple(map(Accessory, self.worn))
        brief = Brief(self.subject, subject=self.subject, view=self.view, accessories=worn)
        return Request(brief, 0, steps=self.steps)

    @property
    def file_name(self) -> str:
        """Where it lies in its folder."""
        parts = (self.subject, self.view or "usual", *self.worn, str(self.steps))
        return "-".join(parts) + SUFFIX

    @property
    def size(self) -> int:
        """Bytes of the drawings."""
        return sum(drawing.saved.size for drawing in self.drawings)


def of(runtime: ServedRuntime, request: Request) -> Latents:
    """The empty file of a request's kin."""
    brief, spec = request.brief, runtime.spec
    assert brief.subject is not None
    return Latents(
        model=spec.name,
        revision=spec.revision,
        subject=brief.subject,
        steps=request.steps or spec.steps,
        kin=repr(runtime.kin(request)),
        view=brief.view,
        worn=tuple(a.concept for a in brief.accessories),
    )


def encode(latents: Latents) -> bytes:
    """The bytes of a file."""
    took = {str(d.seed): {"seconds": d.seconds, "step": d.saved.step} for d in latents.drawings}
    metadata = {
        "format": FORMAT,
        "model": latents.model,
        "revision": latents.revision,
        "subject": latents.subject,
        "view": latents.view or "",
        "worn": " ".join(latents.worn),
        "steps": str(latents.steps),
        "kin": latents.kin,
        "drawings": json.dumps(took),
    }
    return save({str(d.seed): d.saved.latents for d in latents.drawings}, metadata)


def read(path: Path) -> Latents:
    """Read a file. Raises ModelError naming the file and the way out; FileNotFoundError."""
    try:
        with safe_open(path, framework="np") as file:
            metadata = file.metadata() or {}
            if metadata.get("format") != FORMAT:
                raise ValueError("unknown format")
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        return _decoded(metadata, tensors)
    except FileNotFoundError:
        raise
    except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
        message = f"{path} is damaged ({error}): delete it, {COMMAND} draws it again"
        raise ModelError(message, param="latents") from None


def _decoded(data: Mapping[str, str], tensors: Mapping[str, np.ndarray]) -> Latents:
    drawings = []
    for seed, took in json.loads(data["drawings"]).items():
        latents = tensors[seed]
        if latents.dtype != np.float32 or not np.isfinite(latents).all():
            raise ValueError(f"drawing {seed} holds no numbers")
        saved = Saved(latents, int(took["step"]))
        drawings.append(Drawing(int(seed), saved, float(took["seconds"])))
    return Latents(
        model=data["model"],
        revision=data["revision"],
        subject=data["subject"],
        steps=int(data["steps"]),
        kin=data["kin"],
        view=data["view"] or None,
        worn=tuple(data["worn"].split()),
        drawings=tuple(drawings),
    )


def fits(latents: Latents, runtime: ServedRuntime) -> bool:
    """Whether a runtime would draw the same: it has the revision, and precision, of the file."""
    spec = runtime.spec
    shape = (spec.candidates, *spec.latent_shape)
    return (
        latents.revision == spec.revision
        and latents.kin == repr(runtime.kin(latents.request))
        and all(d.saved.latents.shape == shape for d in latents.drawings)
        and all(0 < d.saved.step <= latents.steps for d in latents.drawings)
    )


def named(runtime: ServedRuntime) -> str:
    """What a file must be of."""
    return f"{runtime.spec.name} {runtime.spec.revision} as it is run here: draw ahead ({COMMAND})"


def find(where: Path) -> Iterator[Path]:
    """The latent files of a folder, sorted; none where there is no such folder."""
    return iter(sorted(where.glob(f"*{SUFFIX}")))


def draw(runtime: ServedRuntime, request: Request, seed: int) -> tuple[Drawing, float | None]:
    """All steps of a seed, not decoded; and what the verifier makes of it."""
    state = runtime.prepare(replace(request, seed=seed))
    while not state.done:
        runtime.advance(state, runtime.denoise([state])[0])
    seconds = state.seconds.get("denoise", 0.0)
    return Drawing(seed, runtime.save(state), seconds), runtime.score(state)
