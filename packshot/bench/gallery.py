"""Contact sheets of what a model draws, uncurated: prompts, subjects, materials, scenes, styles.

A sheet is data: cases, each a Brief in words or slots. Cases that differ in paint alone are painted
from one drawing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from types import MappingProxyType
from typing import Any

from PIL import Image

from packshot.core import ANIMALS, CONCEPTS, PLACES, PRODUCTS, Accessory, Brief, ModelSpec, Picture
from packshot.errors import InvalidRequest
from packshot.finish import Tile
from packshot.studio import Packshot

FOUNDING: Sequence[tuple[str, str]] = (
    ("红色连衣裙 [EN: Red dress]", "red dress"),
    ("A high-resolution product photo", "a product photo"),
    ("A [leather] [black] [sofa] in [modern living room]", "leather black sofa, living room"),
    ("A shoe", "a shoe"),
    ("水墨风格的江南园林", "Jiangnan garden, ink-wash"),
    ("主体[故宫] + 风格[赛博朋克] + 视角[俯视] + 光照[黄昏]", "palace, cyberpunk, top, dusk"),
    ("山水画风格的城市天际线", "skyline as a landscape painting"),
    ("未来主义风格的电动汽车", "futuristic electric car"),
    ("奔跑的机械恐龙", "running mechanical dinosaur"),
    ("测试生成", "names nothing"),
    ("小熊", "little bear"),
    ("粉色兔子", "pink rabbit"),
    ("a cute panda playing with a balloon", "panda with a balloon"),
    ("黄色的小鸭子戴着红色帽子", "yellow duckling, red hat"),
    ("蓝色的小象在吹泡泡", "blue elephant blowing bubbles"),
    ("穿裙子的小猫咪", "kitten in a dress"),
    ("会飞的粉色恐龙", "flying pink dinosaur"),
    ("戴眼镜的青蛙老师", "frog teacher with glasses"),
)
"""The founding prompts (shared vocabulary), each with a caption in Latin letters."""

PAINT = ("colour", "material", "scene", "style", "light")
"""Slots that a drawing can be painted anew in."""


@dataclass(frozen=True, slots=True)
class Case:
    """One tile: what is asked for (a text, or slots of a Brief), its seed and size."""

    caption: str
    seed: int = 1
    text: str = ""
    slots: Mapping[str, str] = field(default_factory=dict)
    worn: tuple[Accessory, ...] = ()
    size: tuple[int, int] = (768, 768)

    @property
    def brief(self) -> Brief:
        """The Brief of a case without a text."""
        slots: Any = self.slots
        return Brief(self.caption, "en", accessories=self.worn, confidence=1.0, **slots)

    @property
    def drawing(self) -> tuple[object, ...]:
        """What it takes to draw it; cases that share it differ in paint alone."""
        form = tuple(sorted((k, v) for k, v in self.slots.items() if k not in PAINT))
        return self.text, form, self.worn, self.seed, self.size


@dataclass(frozen=True, slots=True)
class Sheet:
    """A contact sheet: its file name, columns and tiles of `side` pixels."""

    name: str
    columns: int
    side: int
    cases: Sequence[Case]


def _founding(spec: ModelSpec) -> Sheet:
    cases = [Case(c, seed, text) for text, c in FOUNDING for seed in (1, 2, 3)]
    return Sheet("founding-prompts", 6, 300, cases)


def _subjects(spec: ModelSpec) -> Sheet:
    wished = [s for s in (*PRODUCTS, *ANIMALS, *PLACES) if s in spec.subjects]
    cases = [
        Case(s, seed, slots={"subject": s} | ({} if s in PLACES else {"scene": "white-background"}))
        for s in wished
        for seed in (1, 2)
    ]
    return Sheet("subjects", 12, 200, cases)


def _materials(spec: ModelSpec) -> Sheet:
    colours = ("white", "grey", "red", "navy", "gold")
    what = [s for s in ("teddy-bear", "handbag", "mug") if s in spec.subjects][:2]
    cases = [
        Case(f"{c} {m}", 3, slots={"subject": s, "material": m, "colour": c, "scene": "studio"})
        for m, s, c in product(spec.materials, what, colours)
    ]
    return Sheet("materials", 2 * len(colours), 180, cases)


def _over(
    slot: str,
    values: Sequence[str],
    subjects: Sequence[str],
    scenes: Mapping[str, str] = MappingProxyType({}),
) -> Callable[[ModelSpec], Sheet]:
    """A sheet of every value of a slot, for each of some subjects, in the scene named for it."""

    def sheet(spec: ModelSpec) -> Sheet:
        named = {s: {"scene": scenes[s]} if s in scenes else {} for s in subjects}
        drawn = [(s, seen) for s, seen in named.items() if s in spec.subjects]
        cases = [
            Case(f"{value}: {s}", 5, slots={"subject": s, slot: value, **_LOOK.get(s, {}), **seen})
            for value in values
            for s, seen in drawn
        ]
        return Sheet(f"{slot}s", max(len(drawn), 1), 300, cases)

    return sheet


_LOOK: Mapping[str, dict[str, str]] = {
    "handbag": {"colour": "red", "material": "leather"},
    "mug": {"colour": "blue", "material": "ceramic"},
    "sofa": {"colour": "green", "material": "velvet"},
    "duck": {"colour": "yellow"},
    "car": {"colour": "silver", "material": "metal"},
    "vase": {"colour": "light-blue", "material": "ceramic"},
    "lion": {"colour": "orange"},
}
"""How the subjects of the sheets are painted, but for what their sheet varies."""

_LIT = {
    "handbag": "studio",
    "mug": "kitchen",
    "sofa": "living-room",
    "duck": "beach",
    "car": "street",
}
"""Where light is looked at: white shows little of it."""

_SHOWN = ("handbag", "mug", "sofa", "duck", "car")


def _sizes(spec: ModelSpec) -> Sheet:
    sizes = ((512, 512), (768, 512), (1024, 1536), (1536, 512), (512, 1536), (2048, 2048))
    shown = (
        {"subject": "handbag", "scene": "white-background"},
        {"subject": "sofa", "scene": "living-room"},
        {"subject": "garden"},
    )
    cases = [
        Case(f"{s['subject']}, {w}x{h}", 5, slots=s | _LOOK.get(s["subject"], {}), size=(w, h))
        for s in shown
        if s["subject"] in spec.subjects
        for w, h in sizes
    ]
    return Sheet("sizes", len(sizes), 260, cases)


def _accessories(spec: ModelSpec) -> Sheet:
    who = [s for s in ("cat", "duck", "frog", "bear", "rabbit", "dinosaur") if s in spec.subjects]
    cases = [
        Case(f"{s} with {name}", 2, slots={"subject": s}, worn=(Accessory(name),))
        for name in CONCEPTS["accessory"]
        for s in who
    ]
    return Sheet("accessories", max(len(who), 1), 260, cases)


SHEETS: Mapping[str, Callable[[ModelSpec], Sheet]] = {
    "founding-prompts": _founding,
    "subjects": _subjects,
    "materials": _materials,
    "scenes": _over("scene", CONCEPTS["scene"], ("handbag", "mug", "sofa", "lion", "car")),
    "styles": _over("style", CONCEPTS["style"], (*_SHOWN, "garden", "palace")),
    "lights": _over("light", CONCEPTS["light"], (*_SHOWN, "skyline"), _LIT),
    "views": _over(
        "view", CONCEPTS["view"], ("handbag", "car", "sneaker", "cat", "sofa", "palace")
    ),
    "sizes": _sizes,
    "accessories": _accessories,
}
"""Every sheet of the gallery, by its name."""


def tiles(studio: Packshot, sheet: Sheet) -> Iterator[Tile]:
    """The pictures of a sheet in its order; a refusal is a tile that says so."""
    drawn: dict[tuple[object, ...], Picture] = {}
    left = Counter(case.drawing for case in sheet.cases)
    for case in sheet.cases:
        left[case.drawing] -= 1
        try:
            picture = drawn.get(case.drawing)
            if picture is None:
                width, height = case.size
                wish = case.text or case.brief
                picture = studio.generate(wish, seed=case.seed, width=width, height=height)
                drawn[case.drawing] = picture
            elif not case.text:
                picture = picture.repaint(**{k: case.slots.get(k) for k in PAINT})
        except InvalidRequest as refusal:
            yield Tile(Image.new("RGB", (64, 64), (246, 245, 243)), case.caption, refusal.code)
            continue
        if not left[case.drawing]:
            del drawn[case.drawing]
        yield Tile(picture.image, case.caption)
