"""Sets the stage of a Look: a scene, the style's own backdrop or a sky, in the light asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from packshot.core import ANIMALS, CHANNELS, Buffers
from packshot.paint import sizes
from packshot.paint.camera import Camera
from packshot.paint.flatlay import Stand
from packshot.paint.frame import Frame, compose, compose_place
from packshot.paint.grid import Grid
from packshot.paint.lights import Rig
from packshot.paint.look import OWN, Look
from packshot.paint.moods import DAYLIGHT, MOODS, Grade, Mood, Pool
from packshot.paint.palettes import coat
from packshot.paint.scenes import SCENES, Backdrop, Scene, Setting, kind_of, setting
from packshot.paint.sky import sky
from packshot.paint.styles import STYLES

Array = NDArray[np.float32]
WHITE = "white-background"
SOFTEST, SUN = 0.34, 0.20
"""Half width of the key light from which on its shadow is as soft as baked, and of the sun."""
ABOVE = 40.0
"""Elevation of the camera, in degrees, from which on it sees nothing but the ground."""
FLOOR_UNIT = 1.5
"""Metres of a world unit of a floor plate."""
SMALLEST, NEAREST, WIDEST = 0.6, 1.0, 0.8
"""How small an animal may become in the picture to keep its scale, how near the camera may come to
a plate for it, and how far away it may go.
"""
OUTDOORS = 1.12
"""Exposure of places, relative to a white floor in the sun at 1."""


@dataclass(frozen=True, slots=True)
class Air:
    """Between the camera and what is far in a place: colour and density of the haze, and the sky
    overhead, in linear light.
    """

    haze: tuple[float, float, float]
    density: float
    zenith: tuple[float, float, float]
    begins: float = 3.0

    @property
    def inputs(self) -> dict[str, Array]:
        """As the shader reads it."""
        air = np.array([*self.haze, self.density, self.begins], np.float32)[:, None]
        return {"air": air, "zenith": np.array(self.zenith, np.float32)[:, None]}


def framed(buffers: Buffers, look: Look, width: int, height: int) -> Frame:
    """Where the Buffers lie in the picture."""
    if buffers.fills:
        return compose_place(buffers, width, height)
    white, close = look.scene == WHITE, look.view == "close-up"
    frame = compose(buffers, width, height, white=white, close=close)
    if close:
        return frame
    size, zoom = _in_scale(buffers, look)
    return replace(frame.nearer(STYLES[look.style].size * size, width, height), zoom=zoom)


def _in_scale(buffers: Buffers, look: Look) -> tuple[float, float]:
    """How much smaller than usual an animal on the floor is in the picture, and how much larger
    than usual the plate: so that both have one scale, as far as the plate still shows its scene.
    """
    if look.scene not in SCENES or SCENES[look.scene].rig or buffers.elevation >= ABOVE:
        return 1.0, 1.0
    if kind_of(look.scene, look.subject) != "floor":
        return 1.0, 1.0
    lens, grid = Camera(buffers.elevation), Grid.of(buffers)
    span = lens.span(buffers.data[0], buffers.data[CHANNELS.index("depth")], grid)
    ratio = sizes.metres(look.subject) / (span * FLOOR_UNIT)
    animal = look.subject in ANIMALS
    size = min(max(ratio**0.5, SMALLEST), 1.0) if animal else 1.0
    return size, min(max(1 / ratio, WIDEST), NEAREST / size)


def mood(look: Look) -> Mood | None:
    """The light of a Look: what it states, or the style's own; None is the scene's own."""
    name = look.light or STYLES[look.style].light
    if look.place:
        return MOODS[name or DAYLIGHT]
    return MOODS[name] if name else None


def standing(buffers: Buffers, look: Look) -> Stand | None:
    """Where a product stands that is seen from above; None of all others."""
    if buffers.fills or buffers.elevation < ABOVE:
        return None
    lens, grid = Camera(buffers.elevation), Grid.of(buffers)
    seen = buffers.data[0], buffers.data[CHANNELS.index("depth")]
    metres = sizes.metres(look.subject) / lens.span(*seen, grid)
    return Stand(lens, lens.ground_height(*seen, grid), metres)


def staged(look: Look, frame: Frame, elevation: float, above: Stand | None = None) -> Setting:
    """What stands behind the subject, and the light on it; `above` as of `standing`."""
    light = mood(look)
    if look.place:
        assert light is not None
        floor, _ = coat(look.subject, "soft")
        scene = Scene(light.sun, floor, OUTDOORS * light.exposure, (0.0, 0.0))
        seen = sky(light.sky, frame, elevation, look.variant)
        return Setting(scene, light.sun, floor, 0.0, seen)
    style = STYLES[look.style]
    backdrop = _lowered(frame) if above else frame
    if look.scene == OWN and style.stage:
        there = style.stage(look, backdrop)
        return _lit(there, light, frame) if look.light and light else there
    white = on_white(look)
    name = WHITE if white else look.scene
    framed = frame if SCENES[name].rig is None else backdrop
    there = setting(
        name, subject=look.subject, colour=look.colour, frame=framed, variant=look.variant,
        above=above,
    )  # fmt: skip
    if not white:
        there = replace(there, gloss=max(there.gloss, style.gloss))
    return _lit(there, light, None if white else frame) if light else there


def _lowered(frame: Frame) -> Frame:
    """The frame as a backdrop takes it of which only the ground is to be seen."""
    return replace(frame, top=frame.top - frame.side * (frame.foot + frame.top / frame.side))


def hardness(rig: Rig, *, above: bool) -> float:
    """How hard the shadow of the key light is, 0..1: from above one sees more of its edge."""
    hard = (SOFTEST - rig.boxes[0].width) / (SOFTEST - SUN)
    return min(max(hard, 0.45 if above else 0.0), 1.0)


def on_white(look: Look) -> bool:
    """Whether nothing stands behind the subject."""
    nothing = look.scene == OWN and STYLES[look.style].stage is None
    return not look.place and (look.scene == WHITE or nothing)


def _lit(there: Setting, light: Mood, frame: Frame | None) -> Setting:
    """The setting of a frame in another light. White, where there is no frame, stays white."""
    rig: Rig = light.rig or there.rig
    ambient, key = (a * b for a, b in zip(there.scene.shadow, light.shadow, strict=True))
    exposure = there.scene.exposure * light.exposure ** (1.0 if frame else 0.5)
    scene = replace(there.scene, exposure=exposure, shadow=(ambient, key))
    if light.grade is None or frame is None:
        return replace(there, scene=scene, rig=rig)
    seen = _graded(there.backdrop, light.grade, light.pool or Pool(), frame)
    cast = light.cast if light.rig else there.cast
    return Setting(scene, rig, light.grade.tint(there.floor), there.gloss, seen, cast)


def _graded(behind: Backdrop, grade: Grade, pool: Pool, frame: Frame) -> Backdrop:
    """A backdrop in another light."""
    kept_y, kept_x, near_y, near_x = pool.maps(frame.width, frame.height)
    adds = np.array(pool.adds, np.float32)[:, None, None]

    def graded(rows: slice, columns: slice) -> Array:
        light = grade(behind(rows, columns)) * (kept_y[rows, None] + kept_x[columns])
        return np.asarray(light + adds * np.outer(near_y[rows], near_x[columns]), np.float32)

    return graded


def air(look: Look) -> Air | None:
    """The air of a place; None of a product."""
    light = mood(look)
    if not look.place or light is None:
        return None
    return Air(light.sky.horizon, light.sky.haze, light.sky.zenith)


def lamps(look: Look) -> float:
    """How much the lamps and windows of a place glow."""
    light = mood(look)
    return light.lamps if light else 0.5
