"""`packshot bench engine`: what the engine itself costs, and what its caches save."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import click

from packshot.cli.bench.reports import out_option, print_written
from packshot.cli.output import json_option, print_json, print_table, progress, waiting
from packshot.cli.root import State


@click.command("engine")
@click.option(
    "--size", default=1024, show_default=True, type=click.IntRange(256, 2048), help="In pixels."
)
@click.option(
    "--subjects",
    default=3,
    show_default=True,
    type=click.IntRange(1),
    help="That are drawn and painted from the pool, each in four looks.",
)
@out_option
@json_option
@click.pass_obj
def engine_(state: State, /, out: Path, as_json: bool, size: int, subjects: int) -> None:
    """Measure what the engine costs around a picture, and what its caches save."""
    from packshot.bench import engine_page, hits, machine, report, ticks
    from packshot.studio import Model

    config = state.config()
    report.prepare(out, "engine")
    data: dict[str, Any] = {"machine": machine.describe()}
    with waiting("sending tickets through an engine that draws nothing"):
        data["ticks"] = ticks.measure()
    model = Model(config)
    wanted = hits.measure(model.spec, model.make, progress, size=size, subjects=subjects)
    data["hits"] = asyncio.run(wanted)
    data["overhead"] = ticks.overhead(
        data["ticks"], model.spec.steps, data["hits"]["pool"]["denoise"]
    )
    paths = report.write(out, "engine", data, engine_page.engine_page(data))
    if as_json:
        print_json(data)
        return
    print_table(engine_page.HEAD, engine_page.rows(data))
    print_written(paths)
