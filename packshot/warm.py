"""Drawing ahead: the latent files of the static pool, a drawing at a time, so that it can be
interrupted and goes on where it was.
"""

from __future__ import annotations

import logging
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from packshot.core import Brief, Request
from packshot.engine.caches import Entry, Pool
from packshot.errors import ModelError, OutputError
from packshot.finish import write_bytes
from packshot.runtime import latents as files
from packshot.runtime.base import ServedRuntime
from packshot.runtime.latents import Drawing, Latents

_log = logging.getLogger(__name__)
_SEEDS = range(1, 65)
"""Seeds to choose from."""


@dataclass(frozen=True, slots=True)
class Warmer:
    """Draws `designs` of each kin into `folder`; what scores below `gate` (0..1) is left out."""

    runtime: ServedRuntime
    folder: Path
    designs: int
    gate: float = 0.0

    def missing(self, requests: Sequence[Request]) -> list[Request]:
        """A request for each drawing that is not there yet, those of one kin in a row."""
        return [r for r in requests for _ in range(self.designs - len(self._there(r).drawings))]

    def draw(self, request: Request) -> Latents:
        """Add a drawing to the file of a request's kin. Raises OutputError."""
        there = self._there(request)
        drawing = self._next(request, {d.seed for d in there.drawings})
        latents = replace(there, drawings=(*there.drawings, drawing))
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"cannot make the folder {self.folder}: {error.strerror}"
            raise OutputError(message, param="latents") from None
        write_bytes(self.folder / latents.file_name, files.encode(latents))
        return latents

    def _there(self, request: Request) -> Latents:
        """The file of a kin as far as it is of use; what is not is drawn again."""
        new = files.of(self.runtime, request)
        try:
            found = files.read(self.folder / new.file_name)
        except (FileNotFoundError, ModelError):
            return new
        return found if files.fits(found, self.runtime) else new

    def _next(self, request: Request, taken: set[int]) -> Drawing:
        """The drawing of the next seed that passes its check; of the first, where none does."""
        seeds = [seed for seed in self._seeds(request) if seed not in taken]
        first = None
        for seed in seeds[: self.designs]:
            drawing, score = files.draw(self.runtime, request, seed)
            if score is None or score >= self.gate:
                return drawing
            first = first or drawing
        assert first is not None, "there are more seeds than designs"
        return first

    def _seeds(self, request: Request) -> list[int]:
        """Seeds to choose from, in an order in which every design comes once before one comes
        twice.
        """
        seen: Counter[int] = Counter()
        order = []
        for seed in _SEEDS:
            label = self.runtime.prepare(replace(request, seed=seed)).label
            order.append((seen[label], seed))
            seen[label] += 1
        return [seed for _, seed in sorted(order)]


def requests(
    subjects: Sequence[str], views: Sequence[str | None], steps: int | None = None
) -> list[Request]:
    """A request for each subject in each view, in so many steps (None: the model's own)."""
    briefs = (Brief(s, subject=s, view=v) for s in subjects for v in views)
    return [Request(brief, 0, steps=steps) for brief in briefs]


@dataclass(frozen=True, slots=True)
class Stock:
    """What a folder holds: files, drawings and bytes of a model's revision; files of others, which
    are not used; and what is wrong with those that cannot be read.
    """

    files: int
    drawings: int
    bytes: int
    stale: int
    damaged: tuple[ModelError, ...]

    def __str__(self) -> str:
        return f"{self.drawings} drawings in {self.files} files, {self.bytes / 1e6:.1f} MB,"

    def to_json(self) -> dict[str, Any]:
        return {
            "files": self.files,
            "drawings": self.drawings,
            "bytes": self.bytes,
            "stale": self.stale,
            "damaged": [error.message for error in self.damaged],
        }


def stock(folder: Path, revision: str) -> Stock:
    """What a folder holds for a revision."""
    whole, damaged = [], []
    for path in files.find(folder):
        try:
            whole.append(files.read(path))
        except ModelError as error:
            damaged.append(error)
    used = [latents for latents in whole if latents.revision == revision]
    return Stock(
        files=len(used),
        drawings=sum(len(latents.drawings) for latents in used),
        bytes=sum(latents.size for latents in used),
        stale=len(whole) - len(used),
        damaged=tuple(damaged),
    )


def load(pool: Pool, folder: Path, runtime: ServedRuntime) -> None:
    """Put the drawings of a folder into the static pool. What is damaged, or of another revision,
    is left out and logged.
    """
    stale = 0
    for path in files.find(folder):
        try:
            latents = files.read(path)
        except (FileNotFoundError, ModelError) as error:
            _log.warning("%s", error)
            continue
        if files.fits(latents, runtime):
            pool.fix(runtime.kin(latents.request), _entries(latents))
        else:
            stale += 1
    if stale:
        _log.warning("%d files of %s are not used: not of %s", stale, folder, files.named(runtime))


def _entries(latents: Latents) -> list[Entry]:
    """In an order of their own in each process: the first answer is not always the same one."""
    mixed = random.sample(latents.drawings, len(latents.drawings))
    return [Entry(d.seed, d.saved, d.saved.size, d.seconds, d.saved.step) for d in mixed]
