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
    "second": (0.85, 0.42, 0.08),
    "light": (0.85, 0.84, 0.81),
    "dark": (0.05, 0.05, 0.055),
    "metal": (0.80, 0.66, 0.38),
    "wood": (0.42, 0.24, 0.12),
    "soft": (0.55, 0.68, 0.82),
    "skin": (0.86, 0.50, 0.46),
    "accessory": (0.62, 0.05, 0.06),
    "accessory-2": (0.06, 0.36, 0.12),
    "glass": (0.62, 0.78, 0.80),
    "emissive": (1.0, 0.86, 0.45),
    "screen": (0.10, 0.22, 0.34),
}
_KEY = np.array([-0.43, -0.48, 0.77])
_HALFWAY = np.array([-0.24, -0.83, 0.55])


def clay(packed: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Shade packed Buffers [19, S, S] as painted clay: uint8 [S, S, 3]."""
    b = gbuffer.unpack(packed)
    alpha, trims, ao, key = b[0], b[4:-3], b[-2], b[-1]
    masks = np.stack([np.clip(alpha - trims.sum(0), 0, 1), *trims])
    albedo = np.einsum("rhw,rc->hwc", masks, np.array(list(_CLAY.values())))
    normal = b[1:4] / np.maximum(np.linalg.norm(b[1:4], axis=0), 1e-3)
    diffuse = np.clip(np.einsum("chw,c->hw", normal, _KEY), 0, 1) * key * 0.75
    ambient = (0.42 + 0.18 * normal[2]) * ao
    shine = np.clip(np.einsum("chw,c->hw", normal, _HALFWAY), 0, 1) ** 40 * 0.25 * key * alpha
    ground = (0.45 + 0.55 * ao) * (0.75 + 0.25 * key)
    out = albedo * (diffuse + ambient)[..., None] + shine[..., None]
    out += ((1 - alpha) * ground)[..., None]
    return np.asarray(np.clip(out, 0, 1) ** (1 / 2.2) * 255, np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("label", help="a subject or subject/design")
    parser.add_argument("--seeds", type=int, default=4, help="products per design")
    parser.add_argument("--first", type=int, default=0, help="first seed")
    parser.add_argument("--size", type=int, default=320)
    parser.add_argument("--view", choices=gbuffer.VIEWS, default=gbuffer.VIEWS[0])
    parser.add_argument("--wear", nargs="*", default=[], help="accessories, two at most")
    parser.add_argument("-o", "--output", default="preview.png")
    args = parser.parse_args()
    rows = []
    for design in registry.find(args.label):
        start, row = time.perf_counter(), []
        for seed in range(args.first, args.first + args.seeds):
            drawn = gbuffer.draw(
                design, seed, seed, size=args.size, coarseness=0.8, view=args.view, worn=args.wear
            )
            row.append(clay(drawn))
        rows.append(np.concatenate(row, 1))
        print(f"{design.label}: {(time.perf_counter() - start) / args.seeds:.2f} s each")
    Image.fromarray(np.concatenate(rows, 0)).save(args.output)


if __name__ == "__main__":
    main()
