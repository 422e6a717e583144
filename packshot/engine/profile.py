"""What pieces of work take on a device, as measured: how many tickets may share one follows.

`packshot bench profile` writes a profile into the user's data folder, start-up reads it; a default
comes with the package. Where nothing was measured, nothing is batched.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packshot.engine.ticket import Stage
from packshot.errors import ConfigError

if TYPE_CHECKING:
    from packshot.core import ModelSpec

_log = logging.getLogger(__name__)

SHIPPED = Path(__file__).parent / "profiles"
COMMAND = "`packshot bench profile`"
FORMAT = 1
MARGIN = 0.05
"""The share of the seconds per picture that a larger batch must save to be worth the wait."""

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cell:
    """`batch` pictures of width and height `size` in one piece of work of a stage.

    `seconds` is the median, `noise` half of the range of the middle half of all timings as a share
    of it; `peak_bytes` the most memory that the process held meanwhile, None where the system does
    not tell.
    """

    stage: Stage
    size: Size
    batch: int
    seconds: float
    noise: float = 0.0
    peak_bytes: int | None = None

    def beats(self, other: Cell) -> bool:
        """Whether it saves seconds per picture for sure: more than the margin, and the middle
        halves of the timings lie apart.
        """
        mine, theirs = self.seconds / self.batch, other.seconds / other.batch
        apart = mine * (1 + self.noise) < theirs * (1 - other.noise)
        return apart and mine < (1 - MARGIN) * theirs


@dataclass(frozen=True)
class Profile:
    """What was measured of one revision of a model on one device.

    `device` is what the runtime calls it; `machine` says when and where more fully.
    """

    model: str
    revision: str
    device: str
    cells: tuple[Cell, ...] = ()
    machine: Mapping[str, Any] = field(default_factory=dict)

    def limit(self, group: Hashable, stage: Stage) -> int:
        """How many tickets of a group may share a piece of work (`scheduler.Limit`): the batch of
        the least seconds per picture, 1 where a larger one does not save any for sure.

        A group is a revision, or a tuple of a revision and a size. Without a size it is the least
        over all that were measured; of another revision, or a size that was not measured, 1.
        """
        revision, *rest = group if isinstance(group, tuple) else (group,)
        if revision != self.revision:
            return 1
        alike = (n for (s, size), n in self._best.items() if s is stage and rest in ([], [size]))
        return min(alike, default=1)

    @cached_property
    def _best(self) -> Mapping[tuple[Stage, Size], int]:
        """The best batch by stage and size: each tick of the scheduler asks for it."""
        best: dict[tuple[Stage, Size], Cell] = {}
        for cell in sorted(self.cells, key=lambda cell: cell.batch):
            known = best.setdefault((cell.stage, cell.size), cell)
            if cell.beats(known):
                best[cell.stage, cell.size] = cell
        return {kind: cell.batch for kind, cell in best.items()}

    def to_json(self) -> dict[str, Any]:
        """The form of the file."""
        data = {"format": FORMAT, **asdict(self)}
        cells = [{**cell, "stage": cell["stage"].name.lower()} for cell in data.pop("cells")]
        return {**data, "cells": cells}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Profile:
        """The inverse of `to_json`. Raises KeyError, TypeError or ValueError on anything else."""
        values = dict(data)
        if values.pop("format") != FORMAT:
            raise ValueError("unknown format")
        cells = tuple(_cell(**cell) for cell in values.pop("cells"))
        if any(not isinstance(values[name], str) for name in ("model", "revision", "device")):
            raise ValueError("model, revision and device must be texts")
        _refuse_gaps(cells)
        return cls(cells=cells, **values)


def path(folder: Path, model: str, device: str) -> Path:
    """The file of a model's profile on a device, in the user's folder."""
    slug = re.sub(r"[^a-z0-9]+", "-", device.lower()).strip("-")
    return folder / f"{model}.{slug}.json"


def read(file: Path) -> Profile:
    """Read a profile. Raises ConfigError naming the file and what is wrong; FileNotFoundError."""
    try:
        return Profile.from_json(json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise
    except (OSError, KeyError, TypeError, ValueError) as error:
        message = f"{file} is not a profile ({error}): measure it again ({COMMAND})"
        raise ConfigError(message, param="profile") from None


def load(spec: ModelSpec, device: str, folder: Path) -> Profile:
    """The profile that start-up takes: the user's in `folder`, else the one in the package, else
    an empty one. Whatever is no profile of this revision and device is passed over and logged.
    """
    file = path(folder, spec.name, device)
    own = _found(file)
    if own and (reason := _unfit(own, spec, device)):
        _log.warning("%s is not used: it is of %s", file, reason)
        own = None
    if own:
        return own
    shipped = _found(SHIPPED / f"{spec.name}.json")
    if shipped and shipped.revision == spec.revision:
        if shipped.device != device:
            _log.info("batches are as measured on %s: measure here (%s)", shipped.device, COMMAND)
        return shipped
    _log.info("nothing was measured of %s on %s: nothing is batched", spec.name, device)
    return Profile(spec.name, spec.revision, device)


def _found(file: Path) -> Profile | None:
    try:
        return read(file)
    except FileNotFoundError:
        return None
    except ConfigError as error:
        _log.warning("%s", error.message)
        return None


def _unfit(found: Profile, spec: ModelSpec, device: str) -> str | None:
    """What else a profile is of, where it is not of this."""
    pairs = (
        (found.model, spec.name),
        (f"revision {found.revision}", f"revision {spec.revision}"),
        (found.device, device),
    )
    return next((there for there, here in pairs if there != here), None)


def _cell(*, stage: str, size: list[int], **numbers: Any) -> Cell:
    width, height = size
    cell = Cell(Stage[stage.upper()], (int(width), int(height)), **numbers)
    if not (cell.batch >= 1 and 0 < cell.seconds < float("inf") and cell.noise >= 0):
        raise ValueError(f"no measurement: {stage}, batch {cell.batch}")
    return cell


def _refuse_gaps(cells: Iterable[Cell]) -> None:
    """One picture alone must have been measured wherever more were: it is what more must beat."""
    alone = {(c.stage, c.size) for c in cells if c.batch == 1}
    for cell in cells:
        if (cell.stage, cell.size) not in alone:
            raise ValueError(f"{cell.stage.name.lower()} was not measured at batch 1")
