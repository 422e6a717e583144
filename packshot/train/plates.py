"""Renders the painter's plates: path-traced rooms, furnished from our own shapes.

`python -m packshot.train.plates floor table` writes `packshot/paint/plates/`. Needs mitsuba and
pyoidn, which serving does not. World units and axes are those of Buffers.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mitsuba as mi
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.paint import camera
from packshot.paint.plate import FOLDER, rig_to_json
from packshot.paint.tables import linear
from packshot.train import shapes
from packshot.train.rooms import ROOMS, Room

mi.set_variant("llvm_ad_rgb")

Array = NDArray[np.float32]
ASPECT = 16 / 9
KNEE = 0.70


def render(room: Room, side: int, samples: int) -> Array:
    """Linear light [P, P, 3]; the square picture is the middle `side` pixels of P."""
    pixels = round(side * ASPECT)
    total = np.zeros((pixels, pixels, 3), np.float32)
    scene = mi.load_dict(_scene(room, pixels))
    rounds = max(1, samples // 16)
    for k in range(rounds):
        total += np.asarray(mi.render(scene, spp=16, seed=k))[..., :3] / rounds
    return _denoise(total)


def _scene(room: Room, pixels: int) -> dict[str, Any]:
    eye = np.array([0, 0, room.eye]) - camera.FORWARD * camera.DISTANCE
    eye[2] = room.eye
    half = np.degrees(np.arctan(camera.HALF * ASPECT))
    sensor = {
        "type": "thinlens",
        "fov": 2 * half,
        "aperture_radius": room.aperture,
        "focus_distance": camera.DISTANCE,
        "to_world": mi.ScalarTransform4f().look_at(
            origin=eye.tolist(), target=(eye + camera.FORWARD).tolist(), up=[0, 0, 1]
        ),
        "film": {"type": "hdrfilm", "width": pixels, "height": pixels, "rfilter": {"type": "box"}},
    }
    base = {"type": "scene", "integrator": {"type": "path", "max_depth": 7}, "sensor": sensor}
    return base | room.furnish()


def _denoise(image: Array) -> Array:
    import pyoidn

    device = pyoidn.Device()
    device.commit()
    work = {"color": np.ascontiguousarray(image), "output": np.zeros_like(image)}
    rt = pyoidn.Filter(device, "RT")
    for name, buffer in work.items():
        rt.set_image(name, buffer, pyoidn.OIDN_FORMAT_FLOAT3)
    rt.set_bool("hdr", True)
    rt.commit()
    rt.execute()
    return work["output"]
