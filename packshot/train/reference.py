"""The shader beside a path trace of the same scene: how much of the light does it get right?

`python -m packshot.train.reference` writes reference.json, .md and .jpg. What is traced, and
how, is in `tracing`, which needs mitsuba.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter

from packshot.bench import machine, report
from packshot.bench.agreement import psnr
from packshot.finish import Tile, contact_sheet, write_bytes
from packshot.paint import Look, Options, paint

Bytes = NDArray[np.uint8]
SUBJECTS: Mapping[str, str] = {
    "mug": "light-blue",
    "teapot": "red",
    "bottle": "green",
    "handbag": "brown",
    "sneaker": "orange",
    "sofa": "purple",
}
"""What is shown, in which colour: the first design of each."""
MATERIALS = ("plastic", "ceramic", "rubber", "cotton", "steel")


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One subject in one material: both pictures, and how near they are, on the whole picture and
    on the subject alone.
    """

    subject: str
    material: str
    painted: Bytes
    traced: Bytes
    figures: Mapping[str, float]


def cases(samples: int) -> Iterator[Case]:
    """Every subject in every material."""
    from packshot.train import tracing
    from packshot.train.scenes.registry import find

    side = tracing.SIDE
    for name, colour in SUBJECTS.items():
        posed = tracing.subject(find(name)[0])
        for material in MATERIALS:
            look = Look(name, colour, material, "white-background")
            painted, alpha = paint(posed.buffers, look, side, side, Options())
            traced = srgb(tracing.trace(posed, look, samples))
            yield Case(name, material, painted, traced, compare(painted, traced, alpha))


def compare(painted: Bytes, traced: Bytes, alpha: Bytes) -> dict[str, float]:
    """SSIM and PSNR of two pictures [H, W, 3], and of where alpha [H, W] is full."""
    likeness, inside = ssim(painted, traced), alpha > 250
    return {
        "ssim": float(likeness.mean()),
        "psnr": psnr(painted, traced, 255.0),
        "ssim_subject": float(likeness[inside].mean()),
        "psnr_subject": psnr(painted[inside], traced[inside], 255.0),
    }


def ssim(one: Bytes, other: Bytes) -> NDArray[np.float64]:
    """Structural similarity of the luma of two pictures, pixel by pixel [H, W] (Wang et al. 2004:
    Gaussian window of 1.5 pixels).
    """
    a, b = (p.astype(np.float64) @ [0.299, 0.587, 0.114] for p in (one, other))
    ma, mb, aa, bb, ab = (gaussian_filter(x, 1.5) for x in (a, b, a * a, b * b, a * b))
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    above = (2 * ma * mb + c1) * (2 * (ab - ma * mb) + c2)
    below = (ma * ma + mb * mb + c1) * (aa + bb - ma * ma - mb * mb + c2)
    return np.asarray(above / below, np.float64)


def srgb(light: NDArray[np.floating]) -> Bytes:
    """Linear light to bytes (IEC 61966-2-1)."""
    x = np.clip(light, 0, 1)
    curve = np.where(x <= 0.0031308, 12.92 * x, 1.055 * np.maximum(x, 1e-6) ** (1 / 2.4) - 0.055)
    return np.asarray(np.round(curve * 255), np.uint8)


# ---- the report

FIGURES = ("ssim", "psnr", "ssim_subject", "psnr_subject")
HEAD = ("", "SSIM", "PSNR dB", "SSIM of the subject", "PSNR of the subject dB")


def summary(found: Sequence[Case]) -> dict[str, Any]:
    """Medians of all, by material and by subject; and every case."""
    materials = dict.fromkeys(c.material for c in found)
    subjects = dict.fromkeys(c.subject for c in found)
    return {
        "all": _median(found),
        "materials": {m: _median([c for c in found if c.material == m]) for m in materials},
        "subjects": {s: _median([c for c in found if c.subject == s]) for s in subjects},
        "cases": [{"subject": c.subject, "material": c.material, **c.figures} for c in found],
    }


def _median(found: Sequence[Case]) -> dict[str, float]:
    return {k: float(np.median([c.figures[k] for c in found])) for k in FIGURES}


def page(data: Mapping[str, Any]) -> str:
    """The report."""
    groups = {"all": data["all"], **data["materials"], **data["subjects"]}
    rows = [
        [name, *(f"{row[k]:.3f}" if "ssim" in k else f"{row[k]:.1f}" for k in FIGURES)]
        for name, row in groups.items()
    ]
    written = "Written by `python -m packshot.train.reference`. "
    parts = [
        "# The shader beside a path trace",
        written + report.machine_lines(data["machine"]),
        "![Painted and path-traced, side by side](reference.jpg)",
        f"Medians of {len(data['cases'])} cases at 256 pixels, {data['samples']} samples at each "
        "of four points of a pixel, denoised:",
        report.table(HEAD, rows),
        _LIMITS,
    ]
    return "\n\n".join(parts) + "\n"


_LIMITS = """\
Mesh, camera, softboxes, sky and ground are the same for both, and so are the surfaces' numbers
(mitsuba's `principled`); both pass through the same film. What differs by intent is counted as a
difference all the same: the painter's textures (the grain of cotton and rubber), floor and sky
dimmed in gloss as by a polariser, shadows on the ground that fade out before the border, and a
clear coat that `principled` has only a quarter as strong. The painter reads Buffers that are 256
pixels wide, the path tracer the mesh itself.

Not shown: glass, textures, rooms (their light is their plate's), what the network draws, and
whether the path trace looks like a photograph."""


def sheet(found: Sequence[Case]) -> bytes:
    """Painted beside path-traced, a row for each subject."""
    tiles = []
    for case in found:
        note = f"SSIM {case.figures['ssim']:.3f}, {case.figures['psnr']:.1f} dB"
        tiles.append(Tile(Image.fromarray(case.painted), f"{case.subject}, {case.material}", note))
        tiles.append(Tile(Image.fromarray(case.traced), "path-traced"))
    return contact_sheet(tiles, columns=2 * len(MATERIALS), side=200, quality=82)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/bench"))
    parser.add_argument("--samples", type=int, default=48, help="at each of four points of a pixel")
    args = parser.parse_args()
    report.prepare(args.out, "reference")
    about = {"machine": machine.describe(), "samples": args.samples}
    found = []
    for case in cases(args.samples):
        found.append(case)
        figures = ", ".join(f"{k} {v:.3f}" for k, v in case.figures.items())
        print(f"{case.subject}, {case.material}: {figures}", flush=True)
    data = {**about, **summary(found)}
    report.write(args.out, "reference", data, page(data))
    write_bytes(args.out / "reference.jpg", sheet(found))


if __name__ == "__main__":
    main()
