"""Path-traces a product as the painter shows it on a white background: the reference of the shader.

Mesh, camera, softboxes, sky and ground are those of the painted picture; surfaces are `principled`
ones with the numbers of the painter's own material table, without its textures. Needs mitsuba,
pyoidn and LLVM 16 or newer (DRJIT_LIBLLVM_PATH), which serving does not.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import mitsuba as mi
import numpy as np
from numpy.typing import NDArray

from packshot.core import ROLES, VIEW_ANGLES, Buffers
from packshot.graphs import NumpyOps
from packshot.paint import Look, camera, lights, optics, parameters, staging
from packshot.paint.frame import Frame
from packshot.paint.lights import Rig, Softbox
from packshot.paint.optics import GLOW
from packshot.paint.planes import roles_in
from packshot.train.furniture import Shapes, T, glow, mesh, paint, rgb
from packshot.train.plates import _denoise
from packshot.train.scenes import gbuffer
from packshot.train.scenes.registry import Design
from packshot.train.scenes.solid import Mesh

Array = NDArray[np.float32]
SIDE, FINE = 256, 2
"""Side of the picture, and the points along a pixel that are looked at apart."""
FAR, GROUND = 900.0, 500.0
"""How far away the softboxes stand, and how far the ground reaches, in units of the subject."""
BRIGHTEST, BOUNCES = 30.0, 6
SAMPLES_A_ROUND = 8
SEED, VIEW = 3, "three-quarter"
_SHEEN = 11  # row of the material table


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A product for both: its mesh as it stands in the frame, where the camera is, and its Buffers.
    `shift` is how far the frame was moved to have it in the middle, in its sides.
    """

    mesh: Mesh
    origin: NDArray[np.float64]
    shift: tuple[float, float]
    buffers: Buffers


def subject(design: Design, seed: int = SEED) -> Subject:
    """Pose and draw a product as the photo set does."""
    made = design.mesh(seed)
    drawn = gbuffer.unpack(gbuffer.draw_mesh(made, design, seed, view=VIEW))
    fit = design.fit * (1 + np.random.default_rng([seed, 5]).uniform(-0.03, 0.03))
    posed = gbuffer._pose(made, gbuffer.view_of(design, VIEW, seed), fit)
    placed = Mesh(posed.vertices, posed.normals, made.faces, made.roles)
    return Subject(placed, posed.origin, posed.shift, Buffers(drawn, VIEW_ANGLES[VIEW][1]))


def trace(subject: Subject, look: Look, samples: int) -> Array:
    """The path-traced picture: linear light [SIDE, SIDE, 3], white where there is no shadow."""
    frame = staging.framed(subject.buffers, look, SIDE, SIDE)
    there = staging.staged(look, frame, subject.buffers.elevation)
    exposure = lights.light(there.rig, there.floor).exposure * there.scene.exposure
    shown = pieces(subject, surfaces(look, subject.buffers, exposure))
    eye, around = sensor(subject, frame, SIDE * FINE), {"sky": sky(there.rig)}
    ground = {
        "type": "disk",
        "to_world": T().scale([GROUND, GROUND, 1.0]),
        "bsdf": {"type": "diffuse", "reflectance": rgb(there.floor)},
    }
    boxes = {f"box{n}": lamp(box) for n, box in enumerate(there.rig.boxes)}
    path = {"type": "path", "max_depth": BOUNCES}
    seen = _render(path, eye, {"ground": ground, **boxes, **around, **shown}, samples)
    alone = _render({"type": "direct", "hide_emitters": True}, eye, {**around, **shown}, 8)
    return compose(_denoise(seen[..., :3]), np.clip(alone[..., 3:4], 0, 1), exposure)


def _render(integrator: Shapes, eye: Shapes, parts: Mapping[str, Any], samples: int) -> Array:
    """A picture [P, P, 4], in rounds of few samples that fit in memory."""
    scene = mi.load_dict({"type": "scene", "integrator": integrator, "sensor": eye, **parts})
    rounds = max(samples // SAMPLES_A_ROUND, 1)
    total: Any = 0
    for k in range(rounds):
        part = np.array(mi.render(scene, spp=SAMPLES_A_ROUND, seed=mi.UInt32(k)), np.float32)
        total = total + np.minimum(part, BRIGHTEST) / rounds
    return np.asarray(total, np.float32)


def compose(seen: Array, cover: Array, exposure: float) -> Array:
    """What was seen [P, P, 3], P being FINE times SIDE, as a picture on white: linear light [SIDE,
    SIDE, 3]. The subject passes through the painter's film; the ground is divided by what it is
    far from the subject, at the upper border.
    """
    flat = (seen * exposure).reshape(-1, 3).T
    subject = optics.shoulder(NumpyOps(), flat).T.reshape(seen.shape)
    unshaded = np.median(seen[: len(seen) // 16].reshape(-1, 3), 0)
    white = np.minimum(seen / np.maximum(unshaded, 1e-6), 1)
    whole = white + (subject - white) * cover
    side = len(seen) // FINE
    return np.asarray(whole.reshape(side, FINE, side, FINE, 3).mean((1, 3)), np.float32)


# ---- parts of the scene


def surfaces(look: Look, buffers: Buffers, exposure: float) -> dict[str, Shapes]:
    """The surface of each role that is seen, from the columns of the shader's material table."""
    roles = roles_in(buffers)
    table = parameters.materials(look, roles)
    return {role: surface(table[:, k], exposure) for k, role in enumerate(roles)}


def surface(column: Array, exposure: float) -> Shapes:
    """One column of the table as a `principled` surface, and what it sends out itself."""
    red, green, blue = np.clip(column[:3], 0.003, 0.97).tolist()
    rough, metallic, coat = (float(v) for v in column[6:9])
    shine = tuple((column[:3] * column[GLOW] / exposure).tolist())
    bsdf: Shapes = {
        "type": "principled",
        "base_color": rgb((red, green, blue)),
        "roughness": max(rough, 0.05),
        "metallic": metallic,
        "specular": 0.5,
        "clearcoat": coat,
        "clearcoat_gloss": 0.93,
        "sheen": min(float(column[_SHEEN]), 1.0),
        "sheen_tint": 1.0,
    }
    return {"bsdf": bsdf, "light": shine if column[GLOW] else None}


def pieces(subject: Subject, surfaces: Mapping[str, Shapes]) -> dict[str, Any]:
    """A mesh of each surface; triangles have the role of their first corner, and `main` where that
    is hardly seen.
    """
    whole, out = subject.mesh, {}
    known = np.array([ROLES.index(name) for name in surfaces])
    of_face = whole.roles[whole.faces[:, 0]]
    of_face = np.where(np.isin(of_face, known), of_face, ROLES.index("main"))
    for name, made in surfaces.items():
        faces = whole.faces[of_face == ROLES.index(name)]
        if len(faces):
            used, places = np.unique(faces, return_inverse=True)
            corners = whole.vertices[used], places.reshape(-1, 3), made["bsdf"]
            out[name] = mesh(*corners, normals=whole.normals[used], light=made["light"])
    return out


def lamp(box: Softbox) -> Shapes:
    """A softbox of a rig as an area light, far away."""
    towards, right, up = lights._frame(box)
    frame = np.eye(4)
    columns = (right * box.width * FAR, up * box.height * FAR, -towards, towards * FAR)
    frame[:3] = np.stack(columns, 1)
    red, green, blue = (box.radiance * v for v in box.tint)
    emitter = glow((red, green, blue))
    return {
        "type": "rectangle",
        "to_world": T(frame.tolist()),
        "bsdf": paint(0, 0, 0),
        "emitter": emitter,
    }


def sky(rig: Rig, rows: int = 32) -> Shapes:
    """The radiance around, which changes evenly from side to side, as an environment."""
    d = directions(rows)
    light = np.concatenate([np.ones((*d.shape[:2], 1)), d], -1) @ lights._sky(rig).T
    image = mi.Bitmap(np.maximum(light, 0).astype(np.float32))
    return {"type": "envmap", "bitmap": image, "to_world": T().rotate([1, 0, 0], 90)}


def directions(rows: int) -> NDArray[np.float64]:
    """World directions [rows, 2 rows, 3] of the pixels of an environment whose y is up."""
    polar, turn = np.meshgrid(
        (np.arange(rows) + 0.5) / rows * math.pi,
        (np.arange(2 * rows) + 0.5) / rows * math.pi,
        indexing="ij",
    )
    across, up, back = np.sin(turn) * np.sin(polar), np.cos(polar), -np.cos(turn) * np.sin(polar)
    return np.stack([across, -back, up], -1)


def sensor(subject: Subject, frame: Frame, pixels: int) -> Shapes:
    """The camera of the Buffers, with the square where the painter's frame has it. What lies
    straight ahead is shown at minus the principal point's offset from the middle.
    """
    share = SIDE / frame.side
    middle = (frame.left, frame.top)
    ahead = [
        (corner / frame.side + 0.5 - moved) / share - 0.5
        for corner, moved in zip(middle, subject.shift, strict=True)
    ]
    film = {"type": "hdrfilm", "width": pixels, "height": pixels, "rfilter": {"type": "box"}}
    target = subject.origin + camera.Camera(subject.buffers.elevation).forward
    origin, up = subject.origin.tolist(), [0, 0, 1]
    return {
        "type": "perspective",
        "fov": 2 * math.degrees(math.atan(camera.HALF * share)),
        "principal_point_offset_x": -ahead[0],
        "principal_point_offset_y": -ahead[1],
        "near_clip": 0.05,
        "far_clip": 3000.0,
        "to_world": T().look_at(origin=origin, target=target.tolist(), up=up),
        "film": film | {"pixel_format": "rgba"},
        "sampler": {"type": "independent"},
    }
