"""What the part roles of places wear: a colour and a surface each, by place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from packshot.paint.tables import Material, Rgb, linear

Coat = tuple[Rgb, Material]

PLASTER = Material(0.85, bump=0.12, grain=(0.35, 0.35, 0.35), texture="stone")
STONE = Material(0.85, bump=0.24, grain=(0.7, 0.7, 0.7), pits=0.4, texture="stone")
TILES = Material(0.40, coat=0.30, bump=0.16, grain=(0.5, 0.5, 0.5), texture="stone")
LEAF = Material(0.80, bump=0.65, grain=(1.5, 1.4, 1.3), pits=0.9, sheen=0.25, texture="leaves")
GRASS = Material(0.90, bump=0.45, grain=(1.0, 0.9, 0.8), pits=0.6, texture="leaves")
SAND = Material(0.95, bump=0.40, grain=(0.5, 0.5, 0.5), texture="stone")
ROCK = Material(0.90, bump=0.60, grain=(1.0, 1.0, 1.0), pits=0.6, texture="stone")
SNOW = Material(0.75, bump=0.25, grain=(0.12, 0.1, 0.06), texture="stone")
TIMBER = Material(0.60, bump=0.25, grain=(0.7, 0.8, 0.9), texture="stone")
DOORS = Material(0.60)
GLAZED = Material(0.10, coat=1.0)
STEEL = Material(0.25, metallic=0.6)
LAMP = Material(0.60, glow=1.0)
WATER = Material(0.06, coat=0.3, water=1.0)
CLOTH = Material(0.90, sheen=0.3)

ROLES: Mapping[str, Coat] = {
    "main": (linear(176, 160, 140), PLASTER),
    "second": (linear(74, 116, 48), LEAF),
    "light": (linear(226, 220, 208), STONE),
    "dark": (linear(40, 40, 44), DOORS),
    "metal": (linear(150, 154, 160), STEEL),
    "wood": (linear(112, 72, 44), TIMBER),
    "soft": (linear(146, 150, 110), GRASS),
    "skin": (linear(226, 178, 160), PLASTER),
    "accessory": (linear(196, 30, 30), CLOTH),
    "accessory-2": (linear(30, 80, 170), CLOTH),
    "glass": (linear(44, 92, 100), WATER),
    "emissive": (linear(255, 206, 128), LAMP),
    "screen": (linear(90, 150, 220), LAMP),
}
"""What a role of any place wears."""

PLACES: Mapping[str, Mapping[str, Coat]] = {
    "palace": {
        "main": (linear(158, 38, 28), PLASTER),
        "metal": (linear(226, 164, 44), TILES),
        "second": (linear(58, 108, 66), LEAF),
        "light": (linear(232, 226, 214), STONE),
        "dark": (linear(92, 28, 22), DOORS),
        "soft": (linear(178, 166, 150), STONE),
    },
    "garden": {
        "main": (linear(70, 74, 80), TILES),
        "light": (linear(236, 232, 222), PLASTER),
        "dark": (linear(54, 58, 62), TILES),
        "second": (linear(84, 132, 52), LEAF),
        "wood": (linear(126, 56, 36), TIMBER),
        "soft": (linear(124, 146, 84), GRASS),
        "glass": (linear(40, 96, 88), WATER),
    },
    "skyline": {
        "main": (linear(96, 124, 156), GLAZED),
        "light": (linear(206, 206, 204), PLASTER),
        "dark": (linear(54, 74, 100), GLAZED),
        "second": (linear(72, 112, 62), LEAF),
        "soft": (linear(148, 152, 156), PLASTER),
        "metal": (linear(190, 196, 204), STEEL),
        "glass": (linear(36, 84, 108), WATER),
    },
    "mountains": {
        "main": (linear(104, 116, 96), ROCK),
        "light": (linear(244, 247, 250), SNOW),
        "second": (linear(44, 84, 48), LEAF),
        "soft": (linear(116, 142, 76), GRASS),
        "dark": (linear(66, 52, 46), TILES),
        "glass": (linear(30, 92, 110), WATER),
    },
    "beach": {
        "main": (linear(222, 62, 48), CLOTH),
        "light": (linear(246, 246, 242), CLOTH),
        "second": (linear(62, 124, 60), LEAF),
        "soft": (linear(236, 214, 172), SAND),
        "glass": (linear(20, 142, 160), WATER),
    },
    "forest": {
        "main": (linear(46, 96, 48), LEAF),
        "second": (linear(104, 140, 52), LEAF),
        "light": (linear(204, 186, 152), SAND),
        "wood": (linear(94, 66, 48), TIMBER),
        "soft": (linear(98, 116, 58), GRASS),
    },
    "street": {
        "main": (linear(190, 118, 84), PLASTER),
        "light": (linear(234, 226, 210), PLASTER),
        "soft": (linear(196, 186, 168), PLASTER),
        "second": (linear(62, 118, 78), LEAF),
        "dark": (linear(52, 56, 64), GLAZED),
        "wood": (linear(126, 70, 44), TIMBER),
        "glass": (linear(62, 70, 78), replace(WATER, water=0.5)),
    },
}

LIT: Mapping[tuple[str, str], Rgb] = {("skyline", "dark"): linear(255, 196, 112)}
"""The light in windows, by place and role: those whose role holds nothing but windows."""


def coat(place: str, role: str) -> Coat:
    """What a role wears in a place."""
    return PLACES.get(place, {}).get(role) or ROLES[role]
