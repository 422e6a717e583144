"""`packshot models`: which models there are, and whether their files are whole."""

from __future__ import annotations

from typing import Any

import click

from packshot.cli.output import json_option, print_json, print_table
from packshot.cli.root import State


@click.group()
def models() -> None:
    """List and verify the models."""


@models.command("list")
@json_option
@click.pass_obj
def list_(state: State, as_json: bool) -> None:
    """List every model: revision, licence, size and what it draws."""
    from packshot import zoo

    models_dir = state.config().zoo.models_dir
    rows = [_describe(zoo.manifest(name, models_dir)) for name in zoo.names(models_dir)]
    if as_json:
        print_json(rows)
        return
    head = ("name", "revision", "licence", "MB", "subjects")
    print_table(head, [_row(row) for row in rows])


@models.command()
@click.argument("names", nargs=-1)
@json_option
@click.pass_obj
def verify(state: State, names: tuple[str, ...], as_json: bool) -> None:
    """Check every file of the models (all of them, or NAMES) against its digest."""
    from packshot import zoo

    models_dir = state.config().zoo.models_dir
    wanted = names or zoo.names(models_dir)
    problems = {name: list(zoo.verify(name, models_dir)) for name in wanted}
    if as_json:
        print_json({name: [error.message for error in found] for name, found in problems.items()})
    else:
        for name, found in problems.items():
            if not found:
                click.echo(f"{name}: whole")
    for found in problems.values():
        for error in found:
            raise error


def _describe(manifest: Any) -> dict[str, Any]:
    return {
        "name": manifest.name,
        "revision": manifest.revision,
        "licence": manifest.licence,
        "bytes": sum(file.bytes for file in manifest.files.values()),
        "subjects": list(dict.fromkeys(c.split("/")[0] for c in manifest.classes)),
        "scenes": list(manifest.scenes),
        "materials": list(manifest.materials),
        "training": dict(manifest.training),
        "metrics": dict(manifest.metrics),
    }


def _row(model: dict[str, Any]) -> tuple[str, ...]:
    size = f"{model['bytes'] / 1e6:.1f}"
    return model["name"], model["revision"], model["licence"], size, " ".join(model["subjects"])
