"""`packshot bench`: what is measured on this machine, as tables and as reports."""

from __future__ import annotations

import click

from packshot.cli.bench import pictures, speed, texts

COMMANDS = (speed.latency, pictures.quality, speed.soak, texts.briefs, pictures.gallery)


@click.group()
def bench() -> None:
    """Measure latency and quality on this machine."""


for _command in COMMANDS:
    bench.add_command(_command)
