"""`packshot bench`: what is measured on this machine, as tables and as reports."""

from __future__ import annotations

import click

from packshot.cli.bench import costs, engine, gpu, http, pictures, serve, speed, texts

COMMANDS = (
    speed.latency,
    serve.serve,
    pictures.quality,
    speed.soak,
    texts.briefs,
    pictures.gallery,
    costs.engine_,
    engine.profile,
    engine.matrix,
    engine.parity,
    gpu.gpu,
    http.http_,
)


@click.group()
def bench() -> None:
    """Measure speed, serving and quality on this machine."""


for _command in COMMANDS:
    bench.add_command(_command)
