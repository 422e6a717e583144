"""Writes docs/cli.md from the commands themselves; `--check` fails where the file is out of date.

Run as `python -m packshot.cli.reference [--check] docs/cli.md`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from packshot.cli.root import EXIT_CODES, commands

_HEAD = """# The command line

Generated from the commands by `make docs`; `make check` fails where it is out of date.

Results go to stdout, messages and progress to stderr. With `--json` results are JSON, one object a
line, and an error is one JSON object on stderr: `{"error": {"message", "type", "param", "code"}}`.
"""


def reference() -> str:
    """The whole document, from the root command down."""
    parts = [_HEAD, _exit_codes(), *_sections(commands, "packshot")]
    return "\n".join(parts)


def _exit_codes() -> str:
    rows = "".join(f"| {code} | {meaning} |\n" for code, meaning in EXIT_CODES.items())
    return f"## Exit codes\n\n| code | meaning |\n|---:|---|\n{rows}"


def _sections(command: click.Command, name: str) -> Iterator[str]:
    context = click.Context(command, info_name=name)
    usage = " ".join([name, *command.collect_usage_pieces(context)])
    text = (command.help or "").replace("\b\n", "")
    yield f"## `{name}`\n\n```\n{usage}\n```\n\n{text.strip()}\n{_options(command, context)}"
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found is not None:
                yield from _sections(found, f"{name} {child}")


def _options(command: click.Command, context: click.Context) -> str:
    records = [param.get_help_record(context) for param in command.params]
    rows = "".join(f"| `{form}` | {what} |\n" for form, what in filter(None, records))
    return f"\n| option | what it does |\n|---|---|\n{rows}" if rows else ""


def settle(text: str) -> None:
    """Write a generated document to the path that was given, or, with `--check`, compare it."""
    check = sys.argv[1] == "--check"
    path = Path(sys.argv[-1])
    if not check:
        path.write_text(text, encoding="utf-8")
    elif not path.exists() or path.read_text(encoding="utf-8") != text:
        sys.exit(f"{path} is out of date: run `make docs`")


if __name__ == "__main__":
    settle(reference())
