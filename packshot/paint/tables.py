"""What the painter knows as data: colours, materials, part roles, and what a subject wears unasked.

Colours are linear-light RGB reflectances in 0..1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

Rgb = tuple[float, float, float]


def linear(red: int, green: int, blue: int) -> Rgb:
    """Bytes of sRGB to linear light (IEC 61966-2-1)."""

    def one(byte: int) -> float:
        v = byte / 255
        return v / 12.92 if v <= 0.04045 else float(((v + 0.055) / 1.055) ** 2.4)

    return one(red), one(green), one(blue)


LIGHT_TRIM = linear(226, 223, 216)
PALE_TRIM = linear(202, 203, 207)


@dataclass(frozen=True, slots=True)
class Colour:
    """A named colour: as paint, as metal (what it mirrors), and its backdrop in the studio.

    `metallic` makes the colour gleam on any material; `contour` darkens grazing surfaces, as black
    cards beside a white product do; `accent` is the light trim that shows on it.
    """

    paint: Rgb
    metal: Rgb
    backdrop: str
    metallic: float = 0.0
    contour: float = 0.0
    accent: Rgb = LIGHT_TRIM


COLOURS: Mapping[str, Colour] = {
    "red": Colour(linear(196, 14, 24), linear(226, 26, 34), "greige"),
    "orange": Colour(linear(243, 104, 8), linear(255, 120, 20), "teal"),
    "yellow": Colour(linear(255, 205, 10), linear(255, 214, 20), "slate"),
    "green": Colour(linear(18, 122, 48), linear(40, 165, 76), "sand"),
    "blue": Colour(linear(16, 66, 190), linear(30, 96, 235), "greige"),
    "light-blue": Colour(linear(122, 192, 236), linear(140, 208, 250), "slate"),
    "navy": Colour(linear(7, 18, 66), linear(20, 40, 112), "mist"),
    "purple": Colour(linear(104, 36, 150), linear(140, 60, 196), "mist"),
    "pink": Colour(linear(246, 132, 172), linear(255, 150, 186), "plaster"),
    "brown": Colour(linear(98, 52, 25), linear(134, 76, 42), "sand"),
    "beige": Colour(linear(216, 190, 148), linear(228, 204, 166), "teal", contour=0.25),
    "black": Colour(linear(13, 13, 14), linear(52, 52, 56), "stone", accent=PALE_TRIM),
    "white": Colour(
        linear(246, 245, 242), linear(246, 246, 244), "slate", contour=0.35, accent=PALE_TRIM
    ),
    "grey": Colour(linear(124, 125, 128), linear(146, 147, 150), "ochre"),
    "gold": Colour(linear(212, 160, 48), linear(255, 205, 104), "pine", metallic=0.8),
    "silver": Colour(
        linear(200, 202, 206), linear(236, 237, 240), "slate", metallic=0.8, accent=PALE_TRIM
    ),
}

BACKDROPS: Mapping[str, Rgb] = {
    "greige": linear(205, 197, 187),
    "teal": linear(92, 122, 122),
    "slate": linear(88, 98, 114),
    "sand": linear(216, 199, 172),
    "mist": linear(196, 203, 211),
    "plaster": linear(214, 203, 197),
    "stone": linear(168, 163, 157),
    "ochre": linear(200, 160, 96),
    "pine": linear(60, 84, 76),
}


LEAST = 0.4
"""Share of its bumps that a surface keeps in the smallest pictures."""


@dataclass(frozen=True, slots=True)
class Material:
    """How a surface meets light.

    `rough` 0..1, `metallic` 0..1, `coat` strength of a clear gloss layer, `bump` and `grain` how
    much of the texture's slope and shade shows (grain per RGB), `pits` how much its hollows lose
    their shine, `sheen` the soft rim of cloth, `texture` its name in `textures.TEXTURES`, `stain`
    how far the colour is drawn towards natural wood, `silk` the streak of satin, `glow` what it
    sends out itself (1: white light), `clear` how much is seen through it, `film` the colours of a
    soap film, `water` whether it mirrors the place around it, `least` the share of its bumps that
    the smallest pictures keep, where more would glitter.
    """

    rough: float
    metallic: float = 0.0
    coat: float = 0.0
    bump: float = 0.0
    grain: Rgb = (0.0, 0.0, 0.0)
    pits: float = 0.0
    sheen: float = 0.0
    texture: str | None = None
    stain: float = 0.0
    silk: float = 0.0
    glow: float = 0.0
    clear: float = 0.0
    film: float = 0.0
    water: float = 0.0
    least: float = LEAST


MATERIALS: Mapping[str, Material] = {
    "leather": Material(0.30, bump=0.42, grain=(0.6, 0.6, 0.6), pits=0.7, texture="pebble",
                        least=0.75),
    "cotton": Material(0.92, bump=0.55, grain=(0.7, 0.7, 0.7), pits=0.9, sheen=0.3,
                       texture="weave"),
    "silk": Material(0.34, bump=0.16, grain=(0.5, 0.5, 0.5), sheen=0.1, silk=1.8,
                     texture="satin"),
    "wool": Material(0.96, bump=0.9, grain=(0.85, 0.85, 0.85), pits=0.9, sheen=0.55,
                     texture="knit"),
    "denim": Material(0.9, bump=0.5, grain=(1.15, 1.05, 0.9), pits=0.8, sheen=0.1,
                      texture="twill"),
    "linen": Material(0.92, bump=0.6, grain=(0.8, 0.8, 0.8), pits=0.8, sheen=0.2,
                      texture="linen"),
    "metal": Material(0.26, metallic=1.0, bump=0.05, grain=(0.32, 0.32, 0.32),
                      texture="brushed"),
    "steel": Material(0.07, metallic=1.0),
    "wood": Material(0.42, coat=0.25, bump=0.18, grain=(0.75, 0.95, 1.1), pits=0.5,
                     texture="timber", stain=0.07),
    "bamboo": Material(0.38, coat=0.35, bump=0.30, grain=(0.8, 0.95, 1.15), pits=0.5,
                       texture="bamboo", stain=0.05),
    "glass": Material(0.05, coat=1.0, clear=0.94),
    "ceramic": Material(0.42, coat=1.0),
    "plastic": Material(0.32, bump=0.10, grain=(0.5, 0.5, 0.5), texture="moulded"),
    "rubber": Material(0.80, bump=0.10, grain=(0.4, 0.4, 0.4), pits=0.3, texture="stipple"),
    "velvet": Material(0.98, bump=0.22, grain=(1.6, 1.6, 1.6), pits=0.5, sheen=1.7, texture="nap"),
    "paper": Material(1.0, bump=0.22, grain=(1.0, 1.0, 1.0), texture="fibres"),
}  # fmt: skip

NATURAL_WOOD = linear(172, 116, 66)
TRIM_WOOD = linear(142, 90, 48)

TRIM: Mapping[str, tuple[Rgb, Material]] = {
    "light": (LIGHT_TRIM, Material(0.5, coat=0.12)),
    "dark": (linear(30, 30, 32), Material(0.4, coat=0.1)),
    "metal": (linear(240, 214, 164), Material(0.2, metallic=1.0)),
    "wood": (TRIM_WOOD, Material(0.42, coat=0.3, bump=0.12, grain=(0.75, 0.95, 1.1), pits=0.5)),
    "second": (linear(244, 142, 38), Material(0.45, coat=0.15)),
    "skin": (linear(232, 178, 160), Material(0.6, sheen=0.1)),
    "accessory": (linear(196, 14, 24), Material(0.7, sheen=0.2)),
    "accessory-2": (linear(16, 66, 190), Material(0.7, sheen=0.2)),
    "glass": (linear(38, 46, 52), Material(0.05, coat=1.0)),
    "emissive": (linear(255, 232, 176), Material(0.6, glow=0.75)),
    "screen": (linear(44, 92, 150), Material(0.1, coat=1.0, glow=0.5)),
}
"""What the part roles other than main and soft always wear."""

STEEL = linear(214, 216, 220)
STEEL_SUBJECTS = frozenset("car lamp chair sofa bicycle suitcase teapot".split())
"""Subjects whose metal trim is steel; that of all others is brass."""

OWN_TRIM: Mapping[tuple[str, str], tuple[Rgb, Material]] = {
    ("mirror", "glass"): (STEEL, Material(0.07, metallic=1.0)),
    ("ring", "glass"): (linear(206, 228, 240), Material(0.05, coat=1.0, metallic=0.5)),
    ("lion", "second"): (linear(126, 66, 24), Material(0.95, bump=0.5, sheen=0.4)),
    ("penguin", "light"): (linear(244, 243, 238), Material(0.9, sheen=0.3)),
    ("lipstick", "second"): (linear(172, 14, 38), Material(0.4, coat=0.2)),
    ("perfume", "second"): (linear(238, 214, 204), Material(0.5, sheen=0.2)),
    ("guitar", "second"): (linear(66, 32, 20), Material(0.2, coat=0.8)),
    ("car", "metal"): (STEEL, Material(0.44, metallic=0.8)),
    ("rabbit", "light"): (linear(243, 232, 222), Material(0.9, sheen=0.3)),
    ("panda", "dark"): (linear(24, 24, 26), Material(0.95, sheen=0.4)),
}
"""Trim that a subject wears in place of what all others do, by subject and role."""

_USUAL = """
white ceramic: mug teapot bowl
green ceramic: bottle
light-blue ceramic: vase
brown leather: handbag wallet belt boot sandal watch suitcase
navy cotton: backpack t-shirt trousers shirt
black leather: high-heel jacket
red cotton: sneaker dress
grey wool: sweater hat
red wool: scarf
beige linen: skirt pillow bed
grey cotton: sofa
brown wood: chair table bookshelf guitar
black metal: lamp
red ceramic: car clock
red metal: bicycle
gold metal: ring necklace mirror lipstick
black plastic: sunglasses headphones phone camera speaker
silver metal: laptop
navy silk: umbrella
white paper: book
white plastic: candle
pink glass: perfume
orange rubber: ball
brown cotton: teddy-bear bear monkey owl
grey cotton: cat elephant mouse
beige cotton: dog
white cotton: rabbit panda
yellow cotton: duck chick
green cotton: frog dinosaur turtle
orange cotton: fox tiger fish
orange cotton: lion
pink cotton: pig
navy cotton: penguin
"""

DEFAULTS: Mapping[str, tuple[str, str]] = {
    subject: (look.split()[0], look.split()[1])
    for look, subjects in (line.split(": ") for line in _USUAL.strip().splitlines())
    for subject in subjects.split()
}
"""Colour and material of a subject whose text states neither."""

FALLBACK = ("blue", "cotton")

WEAR: Mapping[str, tuple[str, str]] = {
    "hat": ("red", "cotton"),
    "glasses": ("black", "ceramic"),
    "scarf": ("red", "cotton"),
    "bow": ("red", "cotton"),
    "wings": ("white", "cotton"),
    "dress": ("red", "cotton"),
    "balloon": ("red", "ceramic"),
    "bubbles": ("white", "glass"),
}
"""Colour and material of an accessory whose text states neither."""

CLOTHES = frozenset("dress t-shirt shirt jacket trousers skirt sweater scarf".split())
FLEXIBLE: Mapping[str, str] = {
    "glass": "silk",
    "ceramic": "silk",
    "wood": "linen",
    "bamboo": "linen",
}
"""What clothes are made of in place of what cannot be worn."""

_HARD = frozenset("wood bamboo metal steel glass ceramic plastic".split())
UPHOLSTERED: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("chair", "sofa", "headphones"), _HARD),
    "bed": _HARD | {"leather", "rubber", "paper"},
}
"""Subjects whose soft parts stay cloth where the rest is of one of these materials."""

ALONG_X = frozenset("sofa sneaker table bed car bicycle".split())
"""Subjects whose wood grain runs sideways; in all others it runs upwards."""

HEX = re.compile(r"#[0-9a-f]{6}")


@lru_cache(maxsize=256)
def colour_of(name: str) -> Colour:
    """A colour of the table, or of six hex digits ("#7a1f2b"), which takes backdrop, contour and
    accent of the named one that it looks most like. Raises KeyError.
    """
    if not HEX.fullmatch(name):
        return COLOURS[name]
    red, green, blue = (int(name[i : i + 2], 16) for i in (1, 3, 5))
    paint = linear(red, green, blue)
    near = min(
        (c for c in COLOURS.values() if not c.metallic),
        key=lambda c: sum(
            (a - b) ** 2 for a, b in zip(_perceived(c.paint), _perceived(paint), strict=True)
        ),
    )
    lift = [m / p for m, p in zip(near.metal, near.paint, strict=True)]
    metal = tuple(min(v * f, 1.0) for v, f in zip(paint, lift, strict=True))
    return replace(near, paint=paint, metal=(metal[0], metal[1], metal[2]))


def _perceived(colour: Rgb) -> tuple[float, float, float]:
    """Coordinates in Oklab (Ottosson 2020), in which distances are roughly those that one sees."""
    r, g, b = colour
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )
