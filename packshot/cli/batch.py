"""`packshot batch`: a catalogue's pictures as files in a folder, begun again where it ended."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from packshot.cli.generate import size_of
from packshot.cli.output import counting, json_option, print_json, waiting
from packshot.cli.root import State
from packshot.errors import InvalidRequest

if TYPE_CHECKING:
    from packshot.catalogue import Catalogue, Entry
    from packshot.cli.shelf import Shelf
    from packshot.studio import Packshot

F = TypeVar("F", bound=Callable[..., Any])
INCOMPLETE = 15
_MOST = 1_000_000
"""Pictures of one catalogue at most."""
_STATED = ("colour", "material", "scene", "style", "view", "light")


def _slots(command: F) -> F:
    for name in reversed(_STATED):
        help = f"The {name} of all rows, instead of the texts' own."
        command = click.option(f"--{name}", metavar="NAME", help=help)(command)
    return command


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default="out",
    show_default=True,
    help="The folder; it is made.",
)
@click.option(
    "--format",
    "kind",
    type=click.Choice(("png", "jpg", "webp")),
    default="png",
    show_default=True,
    help="What the files are.",
)
@click.option("--zip", "archive", type=click.Path(path_type=Path), help="Put all into a ZIP, too.")
@click.option("--size", metavar="WxH|N", help="Pixels: multiples of 8 in 256..2048.")
@click.option("--steps", type=int, help="Denoising steps, 1..50; the model's own if not given.")
@click.option("--seed", type=int, help="0..2**63-1; of every row. Each its own if not given.")
@click.option("--language", metavar="TAG", help="Of rows that name none; found if not given.")
@_slots
@click.option(
    "--quality",
    type=click.Choice(("fixed", "auto", "fast")),
    default="fixed",
    show_default=True,
    help="As for `packshot generate`.",
)
@click.option("--model", metavar="NAME", help="The model (see `packshot models list`).")
@json_option
@click.pass_obj
def batch(state: State, /, file: Path, output: Path, **options: Any) -> None:
    """Make the pictures of a catalogue.

    It is CSV or JSONL with sku, text and, if wanted, language, channel and n (pictures of a row).
    Files are named after their SKUs. A row that cannot be drawn stops no other: it is named, and
    the command ends with 15. report.csv and manifest.json in the folder say what became of each.
    Called again, it goes on: what is there and still as asked for is not made anew.
    """
    from packshot.cli.shelf import Shelf, held
    from packshot.studio import Packshot

    found, digest = _read(file)
    config = state.config(zoo__model=options["model"])
    size = size_of(options["size"])
    state.ended = "run it again, it goes on"
    with Packshot(config=config) as studio, held(output):
        given = {name: options[name] for name in ("steps", "seed", "language", *_STATED)}
        with waiting(f"reading {file}"):
            shelf = Shelf(studio, found, output, f".{options['kind']}", size=size, given=given)
        try:
            _fill(studio, shelf, options)
        finally:
            shelf.write_report(file.name, sha256=digest)
    if options["archive"]:
        shelf.write_archive(options["archive"])
    _sum_up(shelf, options["as_json"])


def _read(file: Path) -> tuple[Catalogue, str]:
    """The catalogue and the digest of its bytes. Raises InvalidRequest."""
    from packshot import catalogue

    kind = catalogue.KINDS.get(file.suffix.lower())
    if kind is None:
        known = ", ".join(catalogue.KINDS)
        raise InvalidRequest(f"{file.name!r} must end in one of {known}", param="file")
    try:
        data = file.read_bytes()
    except OSError as error:
        raise InvalidRequest(f"cannot read {file}: {error.strerror}", param="file") from None
    return catalogue.read(data, kind, most=_MOST), hashlib.sha256(data).hexdigest()


def _fill(studio: Packshot, shelf: Shelf, options: dict[str, Any]) -> None:
    """Draw what is missing."""
    for entry in shelf.refused:
        _print(entry, options["as_json"])
    with counting("drawing", len(shelf.items), len(shelf.there)) as count:
        if options["as_json"]:
            for entry in shelf.there.values():
                _print(entry, True)
        free = options["seed"] is None
        for entry in shelf.fill(quality=options["quality"], free=free):
            _print(entry, options["as_json"], quiet=count())


def _print(entry: Entry, as_json: bool, *, quiet: bool = False) -> None:
    """An entry: a file to stdout, unless a bar shows that it was made; why there is none to
    stderr.
    """
    if as_json:
        print_json(asdict(entry))
    elif entry.file is None:
        sku = f" ({entry.sku})" if entry.sku else ""
        click.echo(f"line {entry.line}{sku}: {entry.message}", err=True)
    elif not quiet:
        click.echo(f"{entry.file}  {entry.width}×{entry.height}  seed {entry.seed}")


def _sum_up(shelf: Shelf, as_json: bool) -> None:
    """Say how it ended. Leaves with 15 where rows have no picture."""
    failed = len(shelf.failed)
    if as_json:
        counts = {"done": len(shelf.there), "made": shelf.made, "refused": len(shelf.refused)}
        report = str(shelf.folder / "report.csv")
        print_json({"summary": {**counts, "failed": failed}, "report": report})
    else:
        before = len(shelf.there) - shelf.made
        parts = [f"{len(shelf.there)} of {len(shelf.items)} pictures in {shelf.folder}"]
        parts += [f"there before: {before}"] * bool(before)
        parts += [f"rows refused: {len(shelf.refused)}"] * bool(shelf.refused)
        parts += [f"failed: {failed}"] * bool(failed)
        click.echo(", ".join(parts))
    if failed or shelf.refused:
        raise click.exceptions.Exit(INCOMPLETE)
