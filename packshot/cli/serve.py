"""`packshot serve`: the HTTP server, until it is told to stop."""

from __future__ import annotations

import click

from packshot.cli.root import State


@click.command()
@click.option("--host", metavar="ADDRESS", help="Where to listen; 127.0.0.1 if not given.")
@click.option("--port", type=int, help="8501 if not given; 0 is any that is free.")
@click.pass_obj
def serve(state: State, host: str | None, port: int | None) -> None:
    """Serve over HTTP, with durable jobs.

    SIGTERM or Ctrl-C lets what runs end, for server.drain_seconds at most, and puts back the rest;
    a second one ends it now. Jobs wait in the store until the server is there again. Without keys
    (see `packshot keys`) it listens on this machine alone.
    """
    from packshot.server import running

    config = state.config(server__host=host, server__port=port)
    running.serve(config, announce=lambda url: click.echo(f"Packshot listens on {url}"))
