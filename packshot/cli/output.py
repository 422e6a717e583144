"""What every command prints with: JSON for machines, tables and progress for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")


def json_option(command: F) -> F:
    """Give a command `--json`, handed over as `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def print_json(value: Any) -> None:
    """One JSON value on one line, flushed, so that a pipe sees it at once."""
    click.echo(json.dumps(value, ensure_ascii=False, default=str))
    sys.stdout.flush()


def print_json_lines(values: Iterable[Any]) -> None:
    """What is a list for people: one JSON value a line, no line where there is none."""
    for value in values:
        print_json(value)


def print_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Columns for people: rich on a terminal, plain aligned text elsewhere."""
    body = [list(row) for row in rows]
    if sys.stdout.isatty():
        _rich_table(head, body)
        return
    widths = [max(map(len, column)) for column in zip(head, *body, strict=True)]
    for row in [list(head), *body]:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def _rich_table(head: Sequence[str], rows: list[list[str]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*head, box=None, header_style="bold", pad_edge=False)
    for row in rows:
        table.add_row(*(Text(cell, overflow="fold") for cell in row))
    Console().print(table)


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """A spinner on stderr while something is under way; nothing where that is no terminal."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.markup import escape

    with Console(stderr=True).status(escape(what)):
        yield


@contextmanager
def stepping(what: str) -> Iterator[Callable[[int, int], object]]:
    """A bar on stderr for one thing that takes steps: it is told how many of how many are done.
    Nothing where that is no terminal.
    """
    if not sys.stderr.isatty():
        yield lambda done, of: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

    texts = (TextColumn(f"{{task.{name}}}", markup=False) for name in ("description", "fields[at]"))
    looks = SpinnerColumn(), next(texts), BarColumn(24), next(texts)
    with Progress(*looks, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None, at="")
        yield lambda done, of: bar.update(task, completed=done, total=of, at=f"step {done} of {of}")


@contextmanager
def counting(what: str, total: int, done: int = 0) -> Iterator[Callable[[], bool]]:
    """A bar on stderr for things that are done one by one: it is told of each, and says whether it
    shows it. None where that is no terminal.
    """
    if not sys.stderr.isatty():
        yield lambda: False
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    looks = TextColumn("{task.description}"), BarColumn(24), MofNCompleteColumn()
    console = Console(stderr=True)
    with Progress(*looks, TimeRemainingColumn(), console=console, transient=True) as bar:
        task = bar.add_task(what, total=total, completed=done)

        def count() -> bool:
            bar.advance(task)
            return True

        yield count


def progress(items: Sequence[T], what: str) -> Iterator[T]:
    """The items, with a bar on stderr while they are worked through, where that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, what, console=Console(stderr=True), transient=True)
