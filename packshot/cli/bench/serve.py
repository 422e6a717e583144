"""`packshot bench serve`: the service and its peers under the same load."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from packshot.cli.bench.engine import sides
from packshot.cli.bench.reports import out_option, print_written
from packshot.cli.bench.runtimes import has, settings_of
from packshot.cli.extras import need
from packshot.cli.output import json_option, print_json, print_table, progress
from packshot.cli.root import State

if TYPE_CHECKING:
    from packshot.bench.serve.run import Plan
    from packshot.config import Config
    from packshot.runtime.base import Runtime

_NEEDED = ("fastapi", "uvicorn", "litserve", "onnxruntime", "httpx", "matplotlib")


@click.command()
@click.option(
    "--requests",
    default=40,
    show_default=True,
    type=click.IntRange(8),
    help="Requests of a case in a round; half or twice as many of some.",
)
@click.option(
    "--rounds",
    default=3,
    show_default=True,
    type=click.IntRange(1),
    help="Turns of each server in each case.",
)
@click.option(
    "--sizes", default="512,768,1024", show_default=True, callback=sides, help="Sides in pixels."
)
@click.option("--steps", type=click.IntRange(1, 50), help="Steps; the model's own by default.")
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0), help="Of arrivals.")
@click.option(
    "--threads",
    default=40,
    show_default=True,
    type=click.IntRange(1),
    help="Of the FastAPI peer.",
)
@click.option(
    "--batch",
    default=4,
    show_default=True,
    type=click.IntRange(1),
    help="Requests in a batch of the LitServe peer, at most.",
)
@click.option("--quick", is_flag=True, help="Only what the ratios are taken of.")
@out_option
@json_option
@click.pass_obj
def serve(state: State, /, out: Path, as_json: bool, quick: bool, **plan: Any) -> None:
    """Measure serving under load beside FastAPI and LitServe on the same runtime.

    Poisson and bursty arrivals, mixed sizes, classes and tenants, callers who go away; beside them
    plain loops of the same weights in PyTorch and in ONNX Runtime. Minutes: leave the machine
    alone meanwhile.
    """
    for module in _NEEDED:
        need("bench", module)
    from packshot.bench import machine, report
    from packshot.bench.serve import page, plot, run
    from packshot.finish import write_bytes

    config, chosen = state.config(), _plan(quick, **plan)
    report.prepare(out, "serve")
    about = {"machine": machine.describe()}
    found = run.measure(config, chosen, _others(config), progress)
    warmed = config.latents_dir(config.zoo.model).is_dir()
    data = {**about, **run.summary(found, chosen, warmed=warmed)}
    paths = [*report.write(out, "serve", data, page.serve_page(data)), out / "serve.png"]
    over = run.OVERLOAD.name
    write_bytes(paths[-1], plot.plot(found.records[over], f"Under {over}"))
    if as_json:
        print_json(data)
        return
    print_table(page.RATIO_HEAD, page.ratio_rows(data))
    click.echo()
    print_table(page.AIM_HEAD, page.aim_rows(data))
    print_written(paths)


def _plan(quick: bool, sizes: tuple[int, ...], steps: int | None, **numbers: int) -> Plan:
    from packshot.bench.serve import run
    from packshot.bench.serve.arrivals import Mix

    cases = run.QUICK if quick else run.CASES
    return run.Plan(mix=Mix(sides=sizes, steps=steps), cases=cases, **numbers)


def _others(config: Config) -> dict[str, Callable[[], Runtime]]:
    """Other libraries for the same weights, as far as they are installed."""
    from packshot import zoo
    from packshot.bench.peers.onnx import OnnxRuntime

    spec = zoo.load(config.zoo.model, config.zoo.models_dir)
    settings = settings_of(config)
    found: dict[str, Callable[[], Runtime]] = {
        "onnxruntime": partial(OnnxRuntime, spec, **settings)
    }
    if has("torch", "onnx"):
        from packshot.train.peer import TorchRuntime

        found["torch"] = partial(TorchRuntime, spec, **settings)
    return found
