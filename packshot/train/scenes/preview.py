"""A quick look at designs while modelling them: `python -m packshot.train.scenes.preview mug`.

Plain clay shading of the true geometry at 512 px; the real painter lives in `packshot.paint`.
"""

from __future__ import annotations

import argparse
import time

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.train.scenes import gbuffer, registry

_CLAY = {
    "main": (0.18, 0.36, 0.62),
    "light": (0.85, 0.84, 0.81),
    "dark": (0.05, 0.05, 0.055),
    "metal": (0.80, 0.66, 0.38),
    "wood": (0.42, 0.24, 0.12),
    "soft": (0.55, 0.68, 0.82),
}
_KEY = np.array([-0.43, -0.48, 0.77])
_HALFWAY = np.array([-0.24, -0.83, 0.55])


def clay(packed: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Shade packed Buffers [12, S, S] as painted clay: uint8 [S, S, 3]."""
    b = gbuffer.unpack(packed)
    alpha = b[0]
    masks = np.stack([np.clip(alpha - b[4:9].sum(0), 0, 1), *b[4:9]])
    albedo = np.einsum("rhw,rc->hwc", masks, np.array(list(_CLAY.values())))
    normal = b[1:4] / np.maximum(np.linalg.norm(b[1:4], axis=0), 1e-3)
    diffuse = np.clip(np.einsum("chw,c->hw", normal, _KEY), 0, 1) * b[11] * 0.75
    ambient = (0.42 + 0.18 * normal[2]) * b[10]
    shine = np.clip(np.einsum("chw,c->hw", normal, _HALFWAY), 0, 1) ** 40 * 0.25 * b[11] * alpha
    ground = (0.45 + 0.55 * b[10]) * (0.75 + 0.25 * b[11])
    out = albedo * (diffuse + ambient)[..., None] + shine[..., None]
    out += ((1 - alpha) * ground)[..., None]
    return np.asarray(np.clip(out, 0, 1) ** (1 / 2.2) * 255, np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("label", help="a subject or subject/design")
    parser.add_argument("--seeds", type=int, default=4, help="products per design")
    parser.add_argument("--first", type=int, default=0, help="first seed")
    parser.add_argument("--size", type=int, default=320)
    parser.add_argument("-o", "--output", default="preview.png")
    args = parser.parse_args()
    rows = []
    for design in registry.find(args.label):
        start, row = time.perf_counter(), []
        for seed in range(args.first, args.first + args.seeds):
            row.append(clay(gbuffer.draw(design, seed, seed, size=args.size, coarseness=0.8)))
        rows.append(np.concatenate(row, 1))
        print(f"{design.label}: {(time.perf_counter() - start) / args.seeds:.2f} s each")
    Image.fromarray(np.concatenate(rows, 0)).save(args.output)


if __name__ == "__main__":
    main()
