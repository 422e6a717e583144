"""`packshot bench latency` and `soak`: seconds, memory, and how long they stay what they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from packshot.cli.bench.reports import out_option, print_written
from packshot.cli.bench.runtimes import peer_studios
from packshot.cli.output import json_option, print_json, print_table, progress, waiting
from packshot.cli.root import State


@click.command()
@click.option(
    "--rounds",
    default=5,
    show_default=True,
    type=click.IntRange(1),
    help="Pictures of each scene and material.",
)
@click.option(
    "--size",
    default=1024,
    show_default=True,
    type=click.IntRange(256, 2048),
    help="Side in pixels.",
)
@click.option(
    "--cold-runs",
    default=3,
    show_default=True,
    type=click.IntRange(1),
    help="Fresh processes of each kind.",
)
@click.option(
    "--peers/--no-peers",
    default=True,
    show_default=True,
    help="Also run the weights in PyTorch and ONNX Runtime, where they are installed.",
)
@out_option
@json_option
@click.pass_obj
def latency(state: State, /, out: Path, as_json: bool, peers: bool, **numbers: int) -> None:
    """Measure cold and warm seconds, start-up and memory; other runtimes beside it."""
    from packshot import graphs
    from packshot.bench import latency as measured
    from packshot.bench import latency_page, machine, peak, processes, report
    from packshot.studio import Packshot

    config, plan = state.config(cache__pictures_mb=0), measured.Plan(**numbers)
    report.prepare(out, "latency")
    found: dict[str, Any] = {"machine": machine.describe()}
    text = "A red leather handbag on a white background"
    with waiting("starting fresh processes"):
        found["start_up"] = processes.start_up(plan.start_ups)
        options = ("--size", str(plan.size))
        found["cold"] = processes.cold(text, options, plan.cold_runs)
    with Packshot(config=config) as studio:
        others = peer_studios(studio.spec, config) if peers else {}
        found["warm"] = measured.measure(studio, plan, peers=others, progress=progress)
        here = config.runtime
        found["peak"] = peak.measure(
            studio.spec,
            found["warm"]["stages"],
            threads=here.threads or None,
            precision=graphs.precision(here.precision),
        )
    page = latency_page.latency_page(found)
    paths = report.write(out, "latency", found, page)
    if as_json:
        print_json(found)
        return
    print_table(latency_page.STAGE_HEAD, latency_page.stage_rows(found["warm"]))
    if others:
        click.echo()
        print_table(latency_page.PEER_HEAD, latency_page.peer_rows(found["warm"]))
    click.echo()
    print_table(latency_page.FRESH_HEAD, latency_page.fresh_rows(found))
    print_written(paths)


@click.command()
@click.option(
    "--briefs",
    "count",
    default=500,
    show_default=True,
    type=click.IntRange(8),
    help="Pictures to make, one after another.",
)
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0), help="Chooses them.")
@out_option
@json_option
@click.pass_obj
def soak(state: State, /, count: int, seed: int, out: Path, as_json: bool) -> None:
    """Make random pictures in one process: nothing may fail, memory must stay flat.

    Texts are put together from the words of sixteen languages: any subject, colour, material,
    scene, style, view, light and accessory.
    """
    from packshot.bench import machine, report, soak_page
    from packshot.bench import soak as measured
    from packshot.studio import Packshot

    config = state.config(cache__pictures_mb=0)
    report.prepare(out, "soak")
    about = {"machine": machine.describe()}
    with Packshot(config=config) as studio:
        data = {**about, **measured.measure(studio, count, seed, progress)}
    paths = report.write(out, "soak", data, soak_page.soak_page(data))
    if as_json:
        print_json(data)
        return
    print_table(soak_page.HEAD, soak_page.rows(data))
    print_written(paths)
