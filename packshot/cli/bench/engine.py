"""`packshot bench profile`, `matrix` and `parity`: what the engine's choices cost and keep."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from packshot.cli.bench.reports import out_option, print_written
from packshot.cli.extras import need
from packshot.cli.output import json_option, print_json, print_table, progress
from packshot.cli.root import State
from packshot.errors import InvalidRequest, ModelError

if TYPE_CHECKING:
    from packshot.bench.judging import Judge
    from packshot.bench.matrix import Computed
    from packshot.config import Config
    from packshot.core import ModelSpec, Precision
    from packshot.engine.profile import Profile
    from packshot.runtime.base import ServedRuntime
    from packshot.runtime.cpu import CpuRuntime


def numbers(
    context: click.Context, parameter: click.Parameter, value: str | tuple[int, ...]
) -> tuple[int, ...]:
    """Whole numbers of 1 or more, with commas between them, each once and in order."""
    if isinstance(value, tuple):
        return value
    try:
        found = tuple(sorted({int(part) for part in value.split(",")}))
    except ValueError:
        found = (0,)
    if found[0] < 1:
        raise click.BadParameter(f"{value!r} is not a list of whole numbers such as 1,2,4")
    return found


def sides(
    context: click.Context, parameter: click.Parameter, value: str | tuple[int, ...]
) -> tuple[int, ...]:
    """`numbers` that are sizes of pictures."""
    from packshot.config import SIZES

    return _among(SIZES, numbers(context, parameter, value), "a multiple of 8 in 256..2048")


def depths(
    context: click.Context, parameter: click.Parameter, value: str | tuple[int, ...]
) -> tuple[int, ...]:
    """`numbers` that are steps of pictures."""
    from packshot.config import STEPS

    return _among(STEPS, numbers(context, parameter, value), "in 1..50")


def _among(known: range, found: tuple[int, ...], what: str) -> tuple[int, ...]:
    for value in found:
        if value not in known:
            raise click.BadParameter(f"{value} is not {what}")
    return found


@click.command()
@click.option(
    "--sizes", default="512,1024", show_default=True, callback=sides, help="Sides in pixels."
)
@click.option(
    "--batches", default="1,2,4,8", show_default=True, callback=numbers, help="Pictures at a time."
)
@click.option(
    "--rounds", default=15, show_default=True, type=click.IntRange(3), help="Timings of each batch."
)
@click.option("--show", is_flag=True, help="Measure nothing: print what start-up would take.")
@json_option
@click.pass_obj
def profile(state: State, /, show: bool, as_json: bool, **plan: Any) -> None:
    """Measure how many pictures may share a piece of work on this machine.

    The profile is kept in runtime.profiles_dir, where start-up reads it: without one it takes that
    of the package, which was measured on another machine.
    """
    from packshot import zoo
    from packshot.bench import profile_page

    config = state.config()
    spec = zoo.load(config.zoo.model, config.zoo.models_dir)
    found, file = _shown(config, spec) if show else _measured(config, spec, plan)
    if as_json:
        print_json(found.to_json())
        return
    print_table(profile_page.HEAD, profile_page.rows(found))
    click.echo(f"\n{found.device}" + (f": {file}" if file else ""))


def _measured(config: Config, spec: ModelSpec, plan: dict[str, Any]) -> tuple[Profile, Path]:
    """Measure and keep it; nothing is measured where it could not be kept."""
    import json
    from dataclasses import replace

    from packshot.bench import machine, report
    from packshot.bench import profile as measured
    from packshot.engine import profile as profiles
    from packshot.finish import write_bytes
    from packshot.runtime.device import cpu

    here = config.runtime
    device = cpu(here.threads or None, here.precision)
    report.prepare(here.profiles_dir, spec.name)
    about = machine.describe()
    runtime = runtime_of(config, spec, here.precision)
    found = measured.measure(runtime, device, measured.Plan(**plan), progress)
    found = replace(found, machine=about)
    file = profiles.path(here.profiles_dir, spec.name, device)
    write_bytes(file, f"{json.dumps(found.to_json(), indent=1)}\n".encode())
    return found, file


def _shown(config: Config, spec: ModelSpec) -> tuple[Profile, Path | None]:
    """What start-up takes. Raises ConfigError where the user's own is damaged."""
    from packshot.engine import profile as profiles
    from packshot.runtime.device import cpu

    here = config.runtime
    device = cpu(here.threads or None, here.precision)
    file = profiles.path(here.profiles_dir, spec.name, device)
    if file.exists():
        profiles.read(file)
    found = profiles.load(spec, device, here.profiles_dir)
    if not found.cells:
        raise InvalidRequest(f"{spec.name} was not measured on {device}: nothing is batched")
    return found, file if file.exists() and found.device == device else None


def runtime_of(config: Config, spec: ModelSpec, precision: Precision) -> CpuRuntime:
    """The configured runtime in a precision."""
    from packshot.runtime.cpu import CpuRuntime

    threads, cache = config.runtime.threads or None, config.runtime.cache_dir
    return CpuRuntime(spec, threads=threads, cache_dir=cache, precision=precision)


@click.command()
@click.option(
    "--sizes", default="512,1024", show_default=True, callback=sides, help="Sides in pixels."
)
@click.option(
    "--batches", default="1,2,4", show_default=True, callback=numbers, help="Pictures at a time."
)
@click.option("--steps", default="4,8,12", show_default=True, callback=depths, help="Steps.")
@click.option(
    "--rounds", default=3, show_default=True, type=click.IntRange(1), help="Timings of each."
)
@out_option
@json_option
@click.pass_obj
def matrix(state: State, /, out: Path, as_json: bool, **plan: Any) -> None:
    """Measure size by batch by precision by steps: seconds, memory, energy; draw the curves."""
    need("bench", "matplotlib")
    from packshot import zoo
    from packshot.bench import machine, matrix_page, matrix_plot, report
    from packshot.bench import matrix as measured
    from packshot.finish import write_bytes

    config = state.config()
    spec = zoo.load(config.zoo.model, config.zoo.models_dir)
    report.prepare(out, "matrix")
    precisions, left_out = computed()
    wish = measured.Plan(**plan, precisions=precisions)
    about = {"machine": machine.describe(), "left_out": left_out}
    cells = measured.measure(partial(runtime_of, config, spec), wish, progress)
    data = {**about, "cells": cells}
    paths = [*report.write(out, "matrix", data, matrix_page.matrix_page(data)), out / "matrix.png"]
    write_bytes(paths[-1], matrix_plot.plot(data))
    if as_json:
        print_json(data)
        return
    print_table(matrix_page.HEAD, matrix_page.rows(data))
    print_written(paths)


@click.command()
@click.option(
    "--pictures", default=48, show_default=True, type=click.IntRange(4), help="Of each way."
)
@out_option
@json_option
@click.pass_obj
def parity(state: State, /, pictures: int, out: Path, as_json: bool) -> None:
    """Compare batches, caches and precisions with the plain way, picture by picture.

    Ends with exit code 1 where a bar is broken: SSIM 0.97 and PSNR 30 dB, or identical pictures
    where nothing may differ.
    """
    from packshot import zoo
    from packshot.bench import machine, parity_page, report
    from packshot.bench import parity as measured

    config = state.config()
    spec = zoo.load(config.zoo.model, config.zoo.models_dir)
    report.prepare(out, "parity")
    precisions, left_out = computed()
    judge, reason = _judge(config, spec)
    about = {"machine": machine.describe(), "judge": reason, "left_out": left_out}
    runtimes: dict[str, ServedRuntime] = {p: runtime_of(config, spec, p) for p in precisions}
    data: dict[str, Any] = {**about, "rows": measured.measure(runtimes, pictures, judge, progress)}
    paths = report.write(out, "parity", data, parity_page.parity_page(data))
    if as_json:
        print_json(data)
    else:
        print_table(parity_page.HEAD, parity_page.rows(data))
        print_written(paths)
    broken = [row["way"] for row in data["rows"] if not row["holds"]]
    if broken:
        click.echo(f"a bar is broken: {'; '.join(broken)}", err=True)
        raise click.exceptions.Exit(1)


def computed() -> tuple[tuple[Computed, ...], str | None]:
    """The precisions that this processor computes in, and what that leaves out."""
    from packshot import graphs

    if graphs.precision("auto") == "bf16":
        return ("f32", "bf16"), None
    return ("f32",), "This processor does not compute in bfloat16: it is left out."


def _judge(config: Config, spec: ModelSpec) -> tuple[Judge | None, str | None]:
    """The judge, or why there is none for this model."""
    from packshot.bench import judging, shapes
    from packshot.bench.rows import Instruments

    try:
        judge = judging.Judge.load(threads=config.runtime.threads or None)
        Instruments(judge, shapes.load(judging.HOME / judging.MASKS)).check(spec)
    except ModelError as error:
        return None, error.message
    return judge, None
