"""`packshot bench http`: the server over HTTP, under a load generator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from packshot.cli.bench.reports import out_option, print_written
from packshot.cli.extras import need
from packshot.cli.output import json_option, print_json, print_table, progress
from packshot.cli.root import State


@click.command("http")
@click.option(
    "--database",
    default="",
    metavar="URL",
    help="A PostgreSQL that is measured beside SQLite; its jobs are deleted. postgres: one that is "
    "started for this.",
)
@click.option(
    "--size", default=512, show_default=True, type=click.IntRange(256, 2048), help="In pixels."
)
@click.option("--steps", default=8, show_default=True, type=click.IntRange(1, 50), help="Steps.")
@click.option("--clients", default=64, show_default=True, type=click.IntRange(1), help="At a time.")
@click.option(
    "--seconds", default=10, show_default=True, type=click.IntRange(1), help="Of each load."
)
@click.option(
    "--calls",
    default=100,
    show_default=True,
    type=click.IntRange(1),
    help="One after another, to see where their time goes.",
)
@click.option(
    "--streams",
    default=500,
    show_default=True,
    type=click.IntRange(0),
    help="Event streams that are open at a time; 0 leaves them out.",
)
@click.option(
    "--soak",
    default=5000,
    show_default=True,
    type=click.IntRange(0),
    help="Pictures in the long run; 0 leaves it out.",
)
@click.option(
    "--kills",
    default=50,
    show_default=True,
    type=click.IntRange(0),
    help="How often a server is killed under load; 0 leaves it out.",
)
@out_option
@json_option
@click.pass_obj
def http_(state: State, /, out: Path, as_json: bool, database: str, **numbers: int) -> None:
    """Measure the server over HTTP: rates, latencies, failures, streams, memory, kill -9.

    It needs the load generator wrk. It says how long it will take: leave the machine alone
    meanwhile. The report is written anew after each part.
    """
    need("bench", "httpx")
    from packshot.bench import machine, report
    from packshot.bench.http import page, run

    config, plan = state.config(), run.Plan(**numbers)
    report.prepare(out, "http")
    data: dict[str, Any] = {"machine": machine.describe(), "plan": asdict(plan)}

    def keep(databases: Mapping[str, Any]) -> list[Path]:
        data["databases"] = databases
        return report.write(out, "http", data, page.http_page(data))

    minutes = plan.minutes(1 + bool(database))
    click.echo(f"about {minutes:.0f} minutes", err=True)
    paths = keep(run.measure(config, plan, database, progress, keep))
    if as_json:
        print_json(data)
        return
    print_table(page.AIM_HEAD, page.aim_rows(data["databases"]))
    for name, found in data["databases"].items():
        click.echo(f"\n{page.NAMES[name]}")
        print_table(page.CASE_HEAD, page.case_rows(found["cases"]))
    print_written(paths)
