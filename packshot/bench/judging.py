"""The judge: a small classifier, trained apart on painted real Buffers, that names what it sees.

It rates the generator and takes no part in making pictures.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot import graphs
from packshot.bench.glance import SIDE, glances
from packshot.core import Brief, Buffers
from packshot.errors import ModelError
from packshot.finish import write_bytes
from packshot.paint import resolve
from packshot.paint.parameters import UNPOLISHED
from packshot.zoo import FileRecord, record_of

HOME = Path(__file__).parent / "judge"
MODEL, MASKS, MANIFEST = "judge.onnx", "masks.npz", "manifest.json"
FORMAT = 1
COMMAND = "`packshot train judge`"

Answers = Mapping[str, tuple[str, ...]]
"""What can be answered, by slot, in the order of the logits."""

LOGITS, FEATURES = "logits", "features"
"""What the network gives: scores of the answers, and the pooled features that they come from."""

WORN = "accessory:"
"""Slots that begin so ask whether an accessory is there: "no" or "yes"."""


HAND_PAINTED = frozenset({"ink-wash", "watercolour", "oil-painting", "cartoon", "minimalist"})
"""Styles that show the paint, or smooth bodies, and not the material."""

UNTELLABLE: Mapping[str, frozenset[str]] = {
    "glass": frozenset(("white", "grey", "silver", "beige", "brown")),
    "metal": frozenset(("white",)),
    "steel": frozenset(("white",)),
}
"""Colours that cannot be told on a material: clear glass has such tones of what stands behind it,
and bare metal that is white is silver.
"""

FLAT = "top"
"""The view that shows no more of a scene than the ground: marble is of a kitchen, or a bathroom."""


def asked(brief: Brief, slot: str) -> str | None:
    """The right answer for a Brief that was drawn; None where it leaves the slot open."""
    if slot.startswith(WORN):
        there = any(a.concept == slot.removeprefix(WORN) for a in brief.accessories)
        return "yes" if there else "no"
    if slot == "style":
        return brief.style or "photo"
    if slot == "material" and brief.style in HAND_PAINTED:
        return None
    if slot == "colour" and not _tellable(brief):
        return None
    if slot == "scene" and brief.view == FLAT:
        return None
    stated: str | None = getattr(brief, slot)
    return stated


def _tellable(brief: Brief) -> bool:
    if brief.colour == "silver" and brief.style in UNPOLISHED:  # a pale grey there
        return False
    return brief.colour not in UNTELLABLE.get(brief.material or "", ())


@dataclass(frozen=True, slots=True)
class Record:
    """The judge's manifest. `accuracy` by slot, on held-out real pictures."""

    files: Mapping[str, FileRecord]
    answers: Answers
    accuracy: Mapping[str, float]
    training: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """What the judge makes of a picture: the likeliest answer by slot, and its features [F]."""

    said: Mapping[str, str]
    features: NDArray[np.float32]


class Judge:
    """Answers subject, colour, material, scene, style and accessories of a picture."""

    def __init__(self, graph: graphs.Graph[object], answers: Answers) -> None:
        self._graph = graph
        self.answers = answers

    @classmethod
    def load(cls, folder: Path = HOME, *, threads: int | None = None) -> Judge:
        """The judge in `folder`, its files verified. Raises ModelError."""
        record = read_record(folder)
        graph = graphs.load(folder / MODEL, threads=threads)
        if FEATURES not in graph.outputs:
            raise ModelError(f"the judge gives no {FEATURES}: train it again ({COMMAND})")
        return cls(graph, record.answers)

    def __call__(self, image: Image.Image, buffers: Buffers, brief: Brief) -> Sight:
        """What an RGB picture of 1024 x 1024 shows. Of the Buffers and the Brief that it was
        painted from it is told where the product lies, and no more.
        """
        if image.size != (SIDE, SIDE):
            raise ValueError(f"the judge reads {SIDE} x {SIDE} pixels, not {image.size}")
        seen = glances(np.asarray(image), buffers, resolve(brief)[0])
        views = {eye: _floats(getattr(seen, eye)) for eye in ("scene", "product", "surfaces")}
        found = self._graph(**views)
        return Sight(answer(found[LOGITS][0], self.answers), found[FEATURES][0])


def _floats(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """uint8 [..., H, W, 3] -> float32 [1, ..., 3, H, W] in 0..1."""
    return np.moveaxis(np.asarray(pixels / 255, np.float32), -1, -3)[None]


def answer(logits: NDArray[np.float32], answers: Answers) -> dict[str, str]:
    """The likeliest answer by slot of one picture's logits."""
    said, start = {}, 0
    for slot, names in answers.items():
        said[slot] = names[int(np.argmax(logits[start : start + len(names)]))]
        start += len(names)
    return said


def write_record(folder: Path, record: Record) -> None:
    """Write the manifest beside the files that it names."""
    text = json.dumps({"format": FORMAT, **asdict(record)}, indent=1)
    write_bytes(folder / MANIFEST, f"{text}\n".encode())


def read_record(folder: Path = HOME) -> Record:
    """The manifest, its files verified by digest. Raises ModelError naming what is wrong."""
    path = folder / MANIFEST
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data.pop("format") != FORMAT:
            raise ValueError("unknown format")
        files = {name: FileRecord(**record) for name, record in data.pop("files").items()}
        answers = {slot: tuple(names) for slot, names in data.pop("answers").items()}
        record = Record(files=files, answers=answers, **data)
    except FileNotFoundError:
        raise ModelError(f"the judge is missing ({path}): train it ({COMMAND})") from None
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path} is not the judge's manifest: {error}") from None
    for expected in record.files.values():
        _verify(folder / expected.path, expected)
    return record


def _verify(path: Path, expected: FileRecord) -> None:
    if not path.is_file() or record_of(path) != expected:
        raise ModelError(
            f"the judge's file {path.name} is missing or damaged: restore it from the repository, "
            f"or train it again ({COMMAND})"
        )
