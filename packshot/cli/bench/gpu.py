"""`packshot bench gpu`: large architectures with random weights on a CUDA device."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from packshot.cli.bench.engine import numbers
from packshot.cli.bench.reports import out_option, print_written
from packshot.cli.extras import need, version
from packshot.cli.output import json_option, print_json, print_table, progress
from packshot.cli.root import State
from packshot.errors import InvalidRequest, NoDevice

if TYPE_CHECKING:
    from packshot.bench.gpu import Making

KINDS = ("sdxl", "flux", "qwen", "z")


@click.command()
@click.argument("kinds", nargs=-1)
@click.option(
    "--size",
    default=1024,
    show_default=True,
    type=click.IntRange(256, 2048),
    help="Side in pixels, a multiple of 16.",
)
@click.option(
    "--batches", default="1,2,4", show_default=True, callback=numbers, help="Pictures at a time."
)
@click.option(
    "--steps", default=20, show_default=True, type=click.IntRange(2), help="Of diffusers' loop."
)
@click.option(
    "--rounds", default=3, show_default=True, type=click.IntRange(1), help="Timings of each."
)
@out_option
@json_option
@click.pass_obj
def gpu(
    state: State, /, kinds: tuple[str, ...], size: int, out: Path, as_json: bool, **plan: Any
) -> None:
    """Measure large networks on a CUDA device, diffusers beside our loop.

    KINDS are sdxl, flux, qwen, z; all of them where none is given. They are built from their
    published configurations with random weights: nothing is downloaded.
    """
    state.config()
    makes, device = _makes(kinds or KINDS, size)
    from packshot.bench import gpu as measured
    from packshot.bench import gpu_page, machine, report

    report.prepare(out, "gpu")
    about = {
        "machine": machine.describe(),
        "device": device,
        "diffusers": version("diffusers"),
        "precision": "bfloat16",
    }
    models = measured.measure(makes, measured.Plan(**plan), progress)
    data = {**about, "models": models}
    paths = report.write(out, "gpu", data, gpu_page.gpu_page(data))
    if as_json:
        print_json(data)
        return
    print_table(gpu_page.HEAD, gpu_page.rows(data))
    print_written(paths)


def _makes(kinds: tuple[str, ...], size: int) -> tuple[dict[str, Making], str]:
    """How each architecture is built, and on which device. Raises InvalidRequest, MissingExtra and
    NoDevice.
    """
    strange = sorted(set(kinds) - set(KINDS))
    if strange:
        known = ", ".join(KINDS)
        raise InvalidRequest(f"no architecture {strange[0]!r}: there are {known}", param="kinds")
    if size % 16:
        raise InvalidRequest(f"{size} is no multiple of 16", param="size")
    for module in ("torch", "diffusers", "transformers"):
        need("gpu", module)
    from packshot.train.large import device_name

    device = device_name()
    if device is None:
        raise NoDevice("this machine has no CUDA device: `packshot bench gpu` measures on one")
    from packshot.train.large_kinds import KINDS as BUILT

    return {kind: partial(BUILT[kind], size=size) for kind in kinds}, device
