"""`packshot generate`: pictures of a product text as files."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from packshot.cli.output import json_option, print_json, stepping
from packshot.cli.root import State
from packshot.core import Brief, Slots
from packshot.errors import InvalidRequest

if TYPE_CHECKING:
    from packshot.core import Picture, Request
    from packshot.engine import Event
    from packshot.studio import Packshot


@click.command()
@click.argument("text")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default="packshot.png",
    show_default=True,
    help="The file: PNG, JPEG or WebP by its suffix; NAME-1, NAME-2 ... where --n is more than 1.",
)
@click.option("--seed", type=int, help="0..2**63-1; the same seed is the same product.")
@click.option("--size", metavar="WxH|N", help="Pixels: multiples of 8 in 256..2048.")
@click.option("--n", default=1, show_default=True, help="How many pictures, seeds counted up.")
@click.option("--colour", metavar="NAME|#RRGGBB", help="Instead of the text's own.")
@click.option(
    "--colours", metavar="LIST", help="One product in several: red,navy,#7a1f2b; NAME-red ..."
)
@click.option("--material", metavar="NAME", help="Such as leather, silk, steel.")
@click.option("--scene", metavar="NAME", help="Such as white-background, kitchen, beach.")
@click.option("--style", metavar="NAME", help="Such as photo, ink-wash, cartoon.")
@click.option("--light", metavar="NAME", help="Such as soft, dusk, neon.")
@click.option("--view", metavar="NAME", help="front, side, top, three-quarter or close-up.")
@click.option("--steps", type=int, help="Denoising steps, 1..50; the model's own if not given.")
@click.option("--language", metavar="TAG", help="The text's language (BCP 47); found if not given.")
@click.option("--cutout", is_flag=True, help="Also write NAME-cutout, the product without ground.")
@click.option(
    "--quality",
    type=click.Choice(("fixed", "auto", "fast")),
    default="fixed",
    show_default=True,
    help="As asked for; as the load allows; or the fastest that keeps the size. The last two may "
    "take a drawing that was made ahead, where no seed is given.",
)
@click.option("--model", metavar="NAME", help="The model (see `packshot models list`).")
@json_option
@click.pass_obj
def generate(state: State, /, text: str, output: Path, **options: Any) -> None:
    """Make pictures of a product text.

    The file's metadata holds the facts (model, seed, steps, substitutions) and the brief as JSON
    under the key `packshot`; the same text and seed make the same file, and without a seed each is
    another design.
    """
    from packshot import finish

    colours = _colours(options)
    paths = list(_numbered(output, options["n"]))
    for path in (p for q in paths for p in _coloured(q, colours)):
        finish.check_target(path)
        if options["cutout"]:
            finish.check_target(_cutout(path), transparent=True)
    with _studio(state, text, options) as (studio, requests):
        steps, free = _Steps(), options["seed"] is None
        quality = options["quality"]
        pictures = studio.generate_many(requests, quality=quality, free=free, watch=steps)
        for path in paths:
            with stepping(f"drawing {path}") as steps.show:
                picture = next(pictures)
            for one, target in zip(
                _recoloured(picture, colours), _coloured(path, colours), strict=True
            ):
                finish.save(one, target)
                if options["cutout"]:
                    finish.save_cutout(one, _cutout(target))
                _print(one, target, options)


class _Steps:
    """Shows the steps of the picture that is waited for."""

    def __init__(self) -> None:
        self.show: Callable[[int, int], object]

    def __call__(self, event: Event) -> None:
        from packshot.engine import Stepped

        if isinstance(event, Stepped):
            self.show(event.number, event.steps)


def _colours(options: dict[str, Any]) -> list[str]:
    """The colours of a set, checked; the first is drawn, the others are repainted."""
    if options["colours"] is None:
        return []
    if options["colour"] is not None:
        raise InvalidRequest("give either --colour or --colours", param="colours")
    named = [name.strip().lower() for name in options["colours"].split(",") if name.strip()]
    if not named:
        raise InvalidRequest("colours: name at least one, such as red,navy", param="colours")
    for name in named:
        Brief("").restated(colour=name)
    options["colour"] = named[0]
    return list(dict.fromkeys(named))


def _coloured(path: Path, colours: list[str]) -> list[Path]:
    stems = [f"{path.stem}-{name.lstrip('#')}" for name in colours]
    return [path.with_stem(stem) for stem in stems] or [path]


def _recoloured(picture: Picture, colours: list[str]) -> Iterator[Picture]:
    yield picture
    for name in colours[1:]:
        started = time.perf_counter()
        other = picture.repaint(colour=name)
        seconds = {**other.facts.seconds, "total": time.perf_counter() - started}
        yield replace(other, facts=replace(other.facts, seconds=seconds))


@contextmanager
def _studio(
    state: State, text: str, options: dict[str, Any]
) -> Iterator[tuple[Packshot, list[Request]]]:
    """An open studio, and the checked requests that the options ask for."""
    from packshot.studio import Packshot

    config = state.config(zoo__model=options["model"])
    width, height = size_of(options["size"])
    with Packshot(config=config) as studio:
        names = ("n", "seed", "steps", "language", *Slots.__annotations__)
        given = {name: options[name] for name in names}
        yield studio, studio.requests(text, width=width, height=height, **given)


def size_of(text: str | None) -> tuple[int | None, int | None]:
    """`800x600` or `800`. Raises InvalidRequest."""
    if text is None:
        return None, None
    width, cross, height = text.lower().replace("×", "x").partition("x")
    try:
        return int(width), int(height if cross else width)
    except ValueError:
        message = f"size {text!r} must be a number or WIDTHxHEIGHT, such as 1024 or 1200x800"
        raise InvalidRequest(message, param="size") from None


def _numbered(path: Path, n: int) -> Iterator[Path]:
    if not 1 <= n <= 1000:
        raise InvalidRequest(f"n {n} must lie in 1..1000", param="n")
    for i in range(1, n + 1):
        yield path if n == 1 else path.with_stem(f"{path.stem}-{i}")


def _cutout(path: Path) -> Path:
    """`bag-cutout.png` beside `bag.jpg`: a cut-out of a JPEG needs another format."""
    suffix = ".png" if path.suffix.lower() in (".jpg", ".jpeg") else path.suffix
    return path.with_name(f"{path.stem}-cutout{suffix}")


def _print(picture: Picture, path: Path, options: dict[str, Any]) -> None:
    facts = picture.facts
    cutout = str(_cutout(path)) if options["cutout"] else None
    if options["as_json"]:
        brief = picture.brief.to_json()
        print_json({"path": str(path), "cutout": cutout, "facts": facts.to_json(), "brief": brief})
        return
    took = f"{facts.seconds['total']:.2f} s"
    click.echo(f"{path}  {facts.width}×{facts.height}  seed {facts.seed}  {took}")
    if cutout:
        click.echo(cutout)
    for sentence in facts.substitutions:
        click.echo(f"note: {sentence}", err=True)
