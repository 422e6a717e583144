"""The root command: its commands by name, loaded when they are called, and its exit codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from packshot import __version__

if TYPE_CHECKING:
    from packshot.config import Config
    from packshot.log import LogConfig

COMMANDS: Mapping[str, str] = {
    "generate": "Make pictures of a product text.",
    "batch": "Make the pictures of a catalogue.",
    "brief": "Show what a product text asks for.",
    "serve": "Serve over HTTP, with durable jobs.",
    "jobs": "List, show, cancel and delete jobs, those of every tenant.",
    "keys": "Make, list and revoke API keys.",
    "demo": "Make a contact sheet of texts in sixteen languages.",
    "models": "List and verify the models, and draw ahead.",
    "config": "Show the configuration and where each value comes from.",
    "doctor": "Check what is installed and working, and how to mend the rest.",
    "train": "Train the embedded model, one stage after another.",
    "bench": "Measure speed, serving and quality on this machine.",
    "completion": "Print the completion script of a shell.",
}
"""Every command with its one-line help: its module has the same name, and so has its function."""

EXIT_CODES: Mapping[int, str] = {
    0: "done",
    1: "something unexpected went wrong, or doctor or parity found what must not be",
    2: "a wrong argument or a field out of range",
    3: "the text names nothing that could be drawn",
    4: "the model cannot draw the subject",
    5: "wrong configuration",
    6: "a model's files are missing or damaged",
    7: "a result could not be written",
    8: "an optional part is not installed",
    9: "a damaged lexicon",
    10: "too much is asked for at once",
    11: "nothing new is taken for the moment",
    12: "the deadline passed",
    13: "the request was cancelled",
    14: "this machine does not have the device",
    15: "some rows of a catalogue have no picture",
    130: "interrupted (Ctrl-C)",
    141: "the reader of the output went away",
    143: "terminated",
}


@dataclass
class State:
    """What the root's options say; each command reads its configuration from here. `ended` is said
    where a signal ends the command.
    """

    flags: dict[str, object] = field(default_factory=dict)
    file: Path | None = None
    debug: bool = False
    log: LogConfig | None = None
    ended: str = "nothing half-made was left behind"

    def config(self, **more: object) -> Config:
        """The composed configuration; `more` are a command's own flags, `zoo__model=...`."""
        from packshot import config, log

        own = {key.replace("__", "."): value for key, value in more.items() if value is not None}
        loaded = config.load({**self.flags, **own}, file=self.file)
        self.log = loaded.log
        log.setup(loaded.log)
        return loaded


class LazyGroup(click.Group):
    """A group that imports a command's module only when that command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"packshot.cli.{cmd_name}"), cmd_name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code), meaning) for code, meaning in EXIT_CODES.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            _refuse_command(args[0])
        return super().resolve_command(ctx, args)


def _refuse_command(name: str) -> None:
    import difflib

    near = difflib.get_close_matches(name, COMMANDS, n=2)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(COMMANDS)}"
    raise click.UsageError(f"no command {name!r}: {hint}")


def _read_settings(
    ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> dict[str, str]:
    pairs = [value.partition("=") for value in values]
    for key, equals, _ in pairs:
        if not equals:
            raise click.BadParameter(f"{key!r} is not of the form section.key=value")
    return {key.strip(): value for key, _, value in pairs}


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="packshot %(version)s")
@click.option(
    "--config", type=click.Path(path_type=Path), metavar="FILE", help="The configuration file."
)
@click.option(
    "-s",
    "--set",
    "settings",
    multiple=True,
    callback=_read_settings,
    metavar="SECTION.KEY=VALUE",
    help="Set one value of the configuration; may be repeated.",
)
@click.option("--log-level", metavar="LEVEL", help="debug, info, warning or error.")
@click.option("--log-format", metavar="FORMAT", help="auto, human or json.")
@click.option("--debug", is_flag=True, help="Log everything, and show tracebacks.")
@click.pass_obj
def commands(
    state: State, /, config: Path | None, settings: dict[str, Any], **options: Any
) -> None:
    """Packshot: a product description in, a marketplace-ready picture out."""
    state.file = config
    state.debug = options["debug"]
    own = {
        "log.level": "debug" if state.debug else options["log_level"],
        "log.format": options["log_format"],
    }
    state.flags = settings | {key: value for key, value in own.items() if value is not None}
