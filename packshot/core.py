"""The nouns of Packshot: Brief, Request, Picture, Buffers, ModelSpec. Frozen, stdlib only.

The concept ids that fill a Brief are literal tables here, because everything that understands,
draws, judges or caches speaks in them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from packshot.errors import InvalidRequest

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

Slot = Literal["subject", "colour", "material", "scene", "style", "view", "light", "accessory"]

Precision = Literal["auto", "f32", "bf16"]
"""What networks compute in: auto is bfloat16 where the CPU has it."""

PRODUCTS = tuple(
    "dress t-shirt shirt jacket trousers skirt sweater hat scarf sneaker boot high-heel sandal "
    "handbag backpack suitcase wallet belt watch ring necklace sunglasses umbrella sofa chair "
    "table bed lamp bookshelf vase mug teapot bottle bowl pillow candle clock mirror car bicycle "
    "headphones phone laptop camera speaker perfume lipstick ball guitar teddy-bear book".split()
)
ANIMALS = tuple(
    "cat dog bear rabbit panda elephant duck frog dinosaur penguin pig fox lion tiger monkey "
    "mouse owl fish turtle chick".split()
)
PLACES = tuple("garden palace skyline mountains beach forest street".split())

CONCEPTS: Mapping[str, tuple[str, ...]] = {
    "subject": PRODUCTS + ANIMALS + PLACES,
    "colour": tuple(
        "red orange yellow green blue light-blue navy purple pink brown beige black white grey "
        "gold silver".split()
    ),
    "material": tuple(
        "leather cotton silk wool denim linen metal steel wood bamboo glass ceramic plastic "
        "rubber velvet paper".split()
    ),
    "scene": tuple(
        "white-background living-room bedroom kitchen bathroom office street beach garden forest "
        "snow studio".split()
    ),
    "style": tuple(
        "photo ink-wash watercolour oil-painting cartoon cyberpunk futuristic vintage "
        "minimalist".split()
    ),
    "view": tuple("front side top three-quarter close-up".split()),
    "light": tuple("soft studio dusk morning night backlit neon".split()),
    "accessory": tuple("hat glasses scarf bow balloon bubbles wings dress".split()),
}
"""Every concept id, by slot (`shared` vocabulary): extend, never rename."""

VIEW_ANGLES: Mapping[str, tuple[float | None, float]] = {
    "front": (0.0, 8.0),
    "side": (-90.0, 8.0),
    "top": (None, 62.0),
    "three-quarter": (None, 14.0),
    "close-up": (None, 14.0),
}
"""Where each view stands, in degrees: the azimuth from the subject's front (None: the side that
shows the design best) and the elevation. A close-up is a three-quarter view framed narrowly."""


PLACE_ELEVATIONS: Mapping[str, float] = {"three-quarter": 3.0, "top": 24.0}
"""How far the camera looks down on a place, in degrees: from the ground, or from the air."""

FLOATING = ("balloon", "bubbles")
"""Accessories that stand apart from what they belong to: any subject can have them."""

MOST_WORN = 2
"""Accessories that one subject wears at most."""


class Slots(TypedDict, total=False):
    """Slots that a caller may state beside the text; None states nothing."""

    colour: str | None
    material: str | None
    scene: str | None
    style: str | None
    view: str | None
    light: str | None


@dataclass(frozen=True, slots=True)
class Match:
    """One word of the text that was understood; `text[start:end]` in code points."""

    slot: str
    concept: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Accessory:
    """Something that the subject wears or holds, with a colour and material of its own."""

    concept: str
    colour: str | None = None
    material: str | None = None


@dataclass(frozen=True, slots=True)
class Brief:
    """What a product text asks for. A slot that the text does not state is None.

    `design` is the design of the subject that the text names ("tote" of handbag), as the embedded
    model calls it; a model that does not have it draws any. `exclusions` holds negated or excluded
    concepts, `unknown` the content words that were not understood, `confidence` lies in 0..1,
    `unread` counts the characters at the end of a long text that were left out.
    """

    text: str
    language: str | None = None
    subject: str | None = None
    colour: str | None = None
    material: str | None = None
    scene: str | None = None
    style: str | None = None
    view: str | None = None
    light: str | None = None
    design: str | None = None
    accessories: tuple[Accessory, ...] = ()
    exclusions: tuple[str, ...] = ()
    quantity: int | None = None
    confidence: float = 0.0
    matches: tuple[Match, ...] = ()
    unknown: tuple[str, ...] = ()
    unread: int = 0
    prompt: str = ""
    negative_prompt: str = ""

    def to_json(self) -> dict[str, Any]:
        """The wire form: plain lists, dicts, strings and numbers."""
        return {
            **_fields(self),
            "accessories": [_fields(one) for one in self.accessories],
            "matches": [_fields(one) for one in self.matches],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Brief:
        """The inverse of `to_json`. Raises TypeError on unknown fields."""
        values = dict(data)
        values["accessories"] = tuple(Accessory(**a) for a in values.get("accessories", ()))
        values["matches"] = tuple(Match(**m) for m in values.get("matches", ()))
        for name in ("exclusions", "unknown"):
            values[name] = tuple(values.get(name, ()))
        return cls(**values)

    def restated(self, **slots: Unpack[Slots]) -> Brief:
        """The same Brief with other concepts in some slots; None leaves a slot as it is. `colour`
        may be six hex digits ("#7a1f2b"). Raises InvalidRequest naming the slot.
        """
        changes: Any = {k: _concept(k, str(v)) for k, v in slots.items() if v is not None}
        return replace(self, **changes)


def _fields(record: Any) -> dict[str, Any]:
    """The fields of a record by name. (`asdict` copies what is in them: ten times as long.)"""
    return {name: getattr(record, name) for name in record.__slots__}


def _concept(slot: str, name: str) -> str:
    given = name.strip().lower()
    if given in CONCEPTS[slot] or (slot == "colour" and re.fullmatch("#[0-9a-f]{6}", given)):
        return given
    near = get_close_matches(given, CONCEPTS[slot], 1)
    hint = f" (did you mean {near[0]}?)" if near else ""
    digits = " or six hex digits such as #7a1f2b" if slot == "colour" else ""
    known = ", ".join(CONCEPTS[slot])
    raise InvalidRequest(f"{slot} {name!r} must be one of {known}{digits}{hint}", param=slot)


@dataclass(frozen=True, slots=True)
class Request:
    """One picture to make. Sizes in pixels; `seed` in 0..2**63-1; immutable.

    `steps` None means the model's own default. With `reuse`, a step may take over what an earlier
    one computed (step cache), which is faster and changes the picture a little.
    """

    brief: Brief
    seed: int
    width: int = 1024
    height: int = 1024
    steps: int | None = None
    reuse: bool = False

    @property
    def digest(self) -> str:
        """SHA-256 of all of it: equal requests have equal digests."""
        said = {**_fields(self), "brief": self.brief.to_json()}
        if not self.reuse:
            del said["reuse"]  # digests from before there was a step cache stay what they are
        if self.brief.design is None:
            del said["brief"]["design"]  # as do those from before there were designs
        text = json.dumps(said, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


ROLES = tuple(
    "main second light dark metal wood soft skin accessory accessory-2 glass emissive "
    "screen".split()
)
"""Part roles of a subject. `main` wears the Brief's colour and material, `soft` a lighter shade of
it; `second` the subject's companion colour (a beak, a contrasting panel); `skin` bare skin, noses
and inner ears; the accessory roles what the first and the second accessory wear. The others have
materials of their own: white and black trim, metal trim, wooden trim, clear glass and lenses,
lit surfaces, display screens."""

CHANNELS = ("alpha", "nx", "ny", "nz", *ROLES[1:], "depth", "ao", "key")
"""Channels of Buffers, in order. See `Buffers`."""


@dataclass(frozen=True, slots=True, eq=False)
class Buffers:
    """What the embedded model draws: `data` float32 [19, H, W], channels as in `CHANNELS`.

    alpha 0..1 coverage · normal -1..1 in world axes (x right, y away from the camera, z up),
    premultiplied by alpha · role masks 0..1, premultiplied (main = alpha - sum of the others) ·
    depth -1..1, premultiplied · ao 0..1 ambient visibility and key 0..1 key-light visibility: of
    the subject inside alpha, of the ground outside it.

    The camera looks down by `elevation` degrees from distance 3, its field of view is 26 degrees.
    depth is (distance along the view axis - 3.0) / 0.8. In a place (`fills`), which fills the
    frame, alpha is 0 in the sky and depth is 1 - 2 / distance, with the nearest thing at 1.

    The camera frames a square of `square` pixels, whose corner is pixel `origin` (column, row);
    what stands beside the subject may reach beyond it. H and W are multiples of 4.
    """

    data: NDArray[np.float32]
    elevation: float = 14.0
    fills: bool = False
    origin: tuple[int, int] = (0, 0)
    square: int = 256


@dataclass(frozen=True, slots=True)
class Facts:
    """How a Picture came to be: what is written into the file's metadata.

    `seconds` holds the wall time of each stage; `substitutions` says what the model could not do
    and what it did instead, one sentence each. `rung` is the row of the quality ladder that it was
    served on, `why` the reason; `cache` names the cache that spared work, if one did. `score`
    (0..1) says how surely the drawing shows what was asked for, where something checks it; of
    `tries` seeds that were drawn it is the best.
    """

    model: str
    revision: str
    seed: int
    steps: int
    width: int
    height: int
    design: str | None = None
    substitutions: tuple[str, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict)
    rung: str | None = None
    why: str | None = None
    cache: str | None = None
    score: float | None = None
    tries: int = 1

    def to_json(self) -> dict[str, Any]:
        data = asdict(self)
        data["seconds"] = dict(self.seconds)
        return data


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A result: `image` (RGB) and `alpha` (L) of the requested size, with brief and facts.

    `buffers` is what the embedded model drew, and `painter` paints them again for another Brief;
    both are None for models that draw pixels.
    """

    image: Image
    alpha: Image
    brief: Brief
    facts: Facts
    buffers: Buffers | None = None
    painter: Painter | None = None

    def repaint(
        self,
        *,
        colour: str | None = None,
        material: str | None = None,
        scene: str | None = None,
        style: str | None = None,
        light: str | None = None,
    ) -> Picture:
        """The same product painted otherwise, at once: nothing is drawn anew.

        `colour` may be six hex digits ("#7a1f2b"). Raises InvalidRequest naming the slot, or where
        the model of this picture draws pixels.
        """
        if self.painter is None:
            raise InvalidRequest(
                f"{self.facts.model} draws pixels: its pictures cannot be repainted"
            )
        brief = self.brief.restated(
            colour=colour, material=material, scene=scene, style=style, light=light
        )
        return self.painter(self, brief)

    @property
    def cutout(self) -> Image:
        """The subject alone: RGBA, transparent where alpha is 0."""
        cutout = self.image.copy()
        cutout.putalpha(self.alpha)
        return cutout


Painter = Callable[[Picture, Brief], Picture]


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """What a runtime needs to run a model: its verified files (denoiser, decoder, a critic where
    there are several drafts, means where its denoiser draws what differs from them, and a verifier
    where drawings are to be checked) and what it can draw.

    `classes` are the condition classes of the embedded model, "subject/design", in the order of
    the network's embedding rows; `azimuths` the degrees from a class's front to the side that
    shows it best. `channels` are what its decoder draws of `CHANNELS`; `accessories` what its
    network puts on the classes of `wearers`; without `views` it knows one side of each. `scenes`
    and `materials` are what its painter has. `candidates` drafts are drawn side by side and the
    best is kept; `shift` and `guidance` are the solver's, which guides from one of the times
    `guided` to the other (0: noise, 1: data); `temperature` scales the noise that a
    drawing begins with: below 1 it keeps nearer to what is usual.
    """

    name: str
    revision: str
    files: Mapping[str, Path]
    classes: tuple[str, ...]
    scenes: tuple[str, ...]
    materials: tuple[str, ...]
    steps: int
    candidates: int
    latent_shape: tuple[int, int, int] = (8, 32, 32)
    shift: float = 2.0
    guidance: float = 1.0
    guided: tuple[float, float] = (0.0, 1.0)
    temperature: float = 1.0
    channels: tuple[str, ...] = CHANNELS
    views: tuple[str, ...] = ()
    azimuths: tuple[float, ...] = ()
    accessories: tuple[str, ...] = ()
    wearers: tuple[str, ...] = ()

    @property
    def subjects(self) -> tuple[str, ...]:
        """What it can draw, in the order of `classes`, each once."""
        return _subjects(self.classes)


@lru_cache(maxsize=8)
def _subjects(classes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c.split("/")[0] for c in classes))
