"""`packshot doctor`: what is installed and working, and the fix for each thing that is not."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from packshot.cli.output import json_option, print_json
from packshot.cli.root import State

if TYPE_CHECKING:
    from packshot.cli.checks import Check

_MARKS = {
    "ok": click.style("ok  ", fg="green"),
    "note": click.style("note", fg="yellow"),
    "fail": click.style("fail", fg="red"),
}

_WIDTH = len("extra postgres")


@click.command()
@json_option
@click.pass_obj
def doctor(state: State, as_json: bool) -> None:
    """Check what is installed and working, and how to mend the rest.

    The exit code is 1 where a picture cannot be made from a text, or not be stored as configured.
    """
    from packshot.cli import checks

    found = []
    for check in checks.run(state.config()):
        found.append(check)
        if not as_json:
            _print(check)
    failed = any(check.status == "fail" for check in found)
    if as_json:
        print_json({"ok": not failed, "checks": [asdict(check) for check in found]})
    if failed:
        raise click.exceptions.Exit(1)


def _print(check: Check) -> None:
    click.echo(f"{_MARKS[check.status]}  {check.name:<{_WIDTH}}  {check.detail}")
    if check.fix:
        click.echo(f"{'':{_WIDTH + 8}}fix: {check.fix}")
