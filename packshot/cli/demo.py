"""`packshot demo`: sixteen texts in as many languages become pictures and a contact sheet."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from packshot.cli.output import json_option, print_json, progress, waiting
from packshot.cli.root import State
from packshot.errors import OutputError

if TYPE_CHECKING:
    from packshot.cli.showcase import Shot
    from packshot.studio import Packshot


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default="demo",
    show_default=True,
    help="The folder for pictures, contact sheet and page.",
)
@click.option("--seed", default=40, show_default=True, help="The first seed, counted up.")
@json_option
@click.pass_obj
def demo(state: State, out: Path, seed: int, as_json: bool) -> None:
    """Make a contact sheet of texts in sixteen languages.

    Writes a picture for each text, contact-sheet.jpg and index.html, says what each took, and
    paints one seed in many looks (one-seed.jpg).
    """
    from packshot import finish
    from packshot.cli import showcase
    from packshot.studio import Packshot

    _make(out)
    finish.check_target(out / showcase.SHEET)
    config = state.config()
    started = time.perf_counter()
    with Packshot(config=config) as studio:
        with waiting("loading the model"):
            studio.load()
        if not as_json:
            _loaded(studio, time.perf_counter() - started)
        shots = list(_shots(studio, out, seed, as_json))
        looks = [studio.generate(text, seed=seed) for text in progress(showcase.LOOKS, "painting")]
    showcase.write_sheet(shots, out / showcase.SHEET)
    showcase.write_looks(looks, out / showcase.LOOKS_SHEET)
    showcase.write_page(shots, out / showcase.PAGE)
    if not as_json:
        _summary(shots, out, time.perf_counter() - started)


def _shots(studio: Packshot, out: Path, seed: int, as_json: bool) -> Iterator[Shot]:
    from packshot import finish
    from packshot.cli.showcase import TEXTS, Shot

    for i, (language, text) in enumerate(progress(TEXTS, "drawing"), 1):
        picture = studio.generate(text, seed=seed + i, width=1024, height=1024)
        path = out / f"{i:02d}-{language}-{picture.brief.subject}.png"
        finish.save(picture, path)
        shot = Shot(language, text, path, picture)
        yield shot
        if as_json:
            print_json({"path": str(path), "text": text, "facts": picture.facts.to_json()})
        else:
            click.echo(f"{i:3d}/{len(TEXTS)}  {shot.seconds:5.2f} s  {path}  {text}")


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot make the folder {out}: {error.strerror}", param="out") from None


def _loaded(studio: Packshot, seconds: float) -> None:
    spec = studio.spec
    click.echo(f"{spec.name} {spec.revision} loaded in {seconds:.2f} s")


def _summary(shots: list[Shot], out: Path, seconds: float) -> None:
    from packshot.cli.showcase import LOOKS_SHEET, PAGE, SHEET

    middle = sorted(shot.seconds for shot in shots)[len(shots) // 2]
    click.echo(
        f"{len(shots)} pictures of 1024×1024, {middle:.2f} s in the middle; {seconds:.1f} s in all"
    )
    click.echo(f"look at {out / SHEET} and {out / LOOKS_SHEET}, or open {out / PAGE}")
