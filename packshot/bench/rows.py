"""One row of measurements for each picture, generated or real, of the same briefs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot import graphs
from packshot.bench import colours, shapes
from packshot.bench.glance import SIDE
from packshot.bench.judging import Judge
from packshot.bench.shapes import Shapes
from packshot.core import CONCEPTS, Brief, Buffers, ModelSpec, Picture, Request
from packshot.errors import ModelError
from packshot.paint import Options, paint, resolve
from packshot.runtime import base
from packshot.runtime.base import RequestState, Runtime
from packshot.runtime.cleaning import to_units

Real = Callable[[str, int, Brief], Buffers]
"""A class ("mug/straight"), a number and a Brief -> Buffers of a product that was never trained on,
seen and dressed as the Brief asks.
"""

FRAME = 8  # pixels of border, of 1024, that must be exactly white on a white background
FIRST_SEED = 9000


@dataclass(frozen=True, slots=True)
class Row:
    """One picture: what was asked, what the judge saw, its best mask IoU, whether it is broken.

    `near` is the place of that nearest training mask among its subject's, `off` the colour's
    CIEDE2000 (None: not asked for), `features` what the judge pooled. `drafts_broken` are the raw
    drafts before stray pieces were dropped; `white` is None but of photographs on a white
    background, where it says whether the border is exactly white. A place, which is many pieces,
    is never broken.
    """

    brief: Brief
    seen: Mapping[str, str]
    iou: float
    broken: bool
    near: int = 0
    off: float | None = None
    features: NDArray[np.float32] = field(
        default_factory=lambda: np.zeros(0, np.float32), compare=False
    )
    drafts_broken: tuple[bool, ...] = ()
    white: bool | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Instruments:
    """What pictures are measured with; `options` are those of the painter."""

    judge: Judge
    shapes: Shapes
    options: Options = field(default_factory=Options)

    def check(self, spec: ModelSpec) -> None:
        """Raise ModelError where the model draws something that the judge has never seen."""
        can = {"subject": spec.subjects, "material": spec.materials, "scene": spec.scenes}
        can["style"] = CONCEPTS["style"]
        for slot, names in can.items():
            strange = [name for name in names if name not in self.judge.answers.get(slot, ())]
            if strange:
                raise ModelError(
                    f"the judge knows no {slot} {', '.join(strange)}: train it on the photo set of "
                    "today (`packshot train judge`)"
                )

    def read(self, picture: Image.Image, buffers: Buffers, brief: Brief) -> dict[str, Any]:
        """The fields of `Row` that a picture and its Buffers give."""
        alpha = shapes.framed(buffers)
        near, iou = shapes.nearest(shapes.small(alpha), self.shapes.trained[brief.subject or ""])
        plain = brief.scene == "white-background" and brief.style in (None, "photo")
        white = _white_border(picture) if plain else None
        sight = self.judge(picture, buffers, brief)
        return {
            "brief": brief,
            "seen": sight.said,
            "features": sight.features,
            "iou": iou,
            "near": near,
            "off": colours.off(buffers, brief, self.options),
            "broken": not buffers.fills and shapes.is_broken(alpha),
            "white": white,
        }

    def painted(self, buffers: Buffers, brief: Brief, variant: int) -> Image.Image:
        """A picture that the judge can read."""
        look = replace(resolve(brief)[0], variant=variant)
        return Image.fromarray(paint(buffers, look, SIDE, SIDE, self.options)[0])


def generated(
    runtime: Runtime, briefs: Sequence[Brief], with_: Instruments, steps: int | None = None
) -> Iterator[Row]:
    """A row for each brief, seeds counted up; same briefs, same seeds."""
    decoder = graphs.load(runtime.spec.files["decoder"])
    for number, brief in enumerate(briefs):
        state, picture = run(runtime, wish(brief, number, steps))
        assert picture.buffers is not None
        drafts: Iterable[Any] = ()
        if not picture.buffers.fills:
            drafts = decoder(latent=state.drafts)["buffers"]
        broken = tuple(shapes.is_broken(to_units(d)[0]) for d in drafts)
        row = Row(**with_.read(picture.image, picture.buffers, brief))
        yield replace(row, drafts_broken=broken, seconds=sum(state.seconds.values()))


def wish(brief: Brief, number: int, steps: int | None = None) -> Request:
    """The request of picture `number` of a run."""
    return Request(brief, FIRST_SEED + number, SIDE, SIDE, steps)


def run(runtime: Runtime, request: Request) -> tuple[RequestState, Picture]:
    """One request through the runtime; the finished state with its drafts, and the picture."""
    state = base.run(runtime, request)
    return state, runtime.render(state)


def real(
    source: Real,
    designs: Sequence[str],
    briefs: Sequence[Brief],
    with_: Instruments,
    first: int = 0,
) -> Iterator[Row]:
    """A row for each brief, of a held-out product of the design that was generated for it; the
    products are counted up from `first`.
    """
    for number, (design, brief) in enumerate(zip(designs, briefs, strict=True), first):
        buffers = source(design, number, brief)
        picture = with_.painted(buffers, brief, FIRST_SEED + number)
        yield Row(**with_.read(picture, buffers, brief))


def designs_of(runtime: Runtime, briefs: Sequence[Brief]) -> list[str]:
    """The design that the runtime draws for each brief, chosen by the seed."""
    states = [runtime.prepare(wish(brief, number)) for number, brief in enumerate(briefs)]
    return [runtime.spec.classes[state.label] for state in states]


def _white_border(picture: Image.Image) -> bool:
    pixels = np.asarray(picture)
    inner = (slice(FRAME, -FRAME), slice(FRAME, -FRAME))
    border = np.ones(pixels.shape[:2], bool)
    border[inner] = False
    return bool((pixels[border] == 255).all())
