"""`packshot config`: each value of the configuration with the place it came from."""

from __future__ import annotations

import click

from packshot.cli.output import json_option, print_json, print_table
from packshot.cli.root import State


@click.group()
def config() -> None:
    """Show the configuration and where each value comes from.

    Defaults < packshot.toml < PACKSHOT_SECTION_KEY in the environment < flags. The file is
    --config, else PACKSHOT_CONFIG, else ./packshot.toml, else the user's packshot.toml.
    """


@config.command()
@json_option
@click.pass_obj
def show(state: State, as_json: bool) -> None:
    """Print every value with its source; no password of an address."""
    settings = list(state.config().settings())
    if as_json:
        print_json({s.key: {"value": s.shown, "source": s.source} for s in settings})
        return
    print_table(("key", "value", "source"), [(s.key, str(s.shown), s.source) for s in settings])
