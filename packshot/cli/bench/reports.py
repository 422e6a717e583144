"""Where the commands that measure write to, and how they say so."""

from __future__ import annotations

from pathlib import Path

import click

out_option = click.option(
    "--out",
    type=click.Path(path_type=Path),
    default="docs/bench",
    show_default=True,
    help="The folder for the reports.",
)


def print_written(paths: list[Path]) -> None:
    """Name the files that hold the report."""
    click.echo("\nwrote " + ", ".join(map(str, paths)))
