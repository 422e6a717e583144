"""`packshot models`: which models there are, whether their files are whole, what is drawn ahead."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from packshot.cli.output import (
    json_option,
    print_json,
    print_json_lines,
    print_table,
    progress,
    waiting,
)
from packshot.cli.root import State
from packshot.core import CONCEPTS
from packshot.errors import InvalidRequest, NotDrawable

if TYPE_CHECKING:
    from packshot.config import Config


@click.group()
def models() -> None:
    """List and verify the models, and draw ahead."""


@models.command("list")
@json_option
@click.pass_obj
def list_(state: State, as_json: bool) -> None:
    """List every model: revision, licence, size and what it draws."""
    from packshot import zoo

    config = state.config()
    models_dir = config.zoo.models_dir
    rows = [_describe(zoo.manifest(name, models_dir), config) for name in zoo.names(models_dir)]
    if as_json:
        print_json_lines(rows)
        return
    head = ("name", "revision", "licence", "MB", "drawn ahead", "subjects")
    print_table(head, [_row(row) for row in rows])


@models.command()
@click.argument("names", nargs=-1)
@json_option
@click.pass_obj
def verify(state: State, names: tuple[str, ...], as_json: bool) -> None:
    """Check every file of the models (all of them, or NAMES) against its digest, and what was
    drawn ahead.
    """
    from packshot import warm as ahead
    from packshot import zoo

    config = state.config()
    models_dir = config.zoo.models_dir
    problems = {
        name: [*zoo.verify(name, models_dir), *ahead.stock(config.latents_dir(name), "").damaged]
        for name in names or zoo.names(models_dir)
    }
    if as_json:
        print_json({name: [error.message for error in found] for name, found in problems.items()})
    else:
        for name, found in problems.items():
            if not found:
                click.echo(f"{name}: whole")
    for found in problems.values():
        for error in found:
            raise error


@models.command()
@click.option("--subjects", metavar="LIST", help="Such as mug,sofa; the most wanted if not given.")
@click.option(
    "--top",
    default=20,
    show_default=True,
    type=click.IntRange(1, 20),
    help="How many of the most wanted.",
)
@click.option(
    "--designs",
    default=4,
    show_default=True,
    type=click.IntRange(1, 16),
    help="Drawings of each subject and view.",
)
@click.option(
    "--view",
    "views",
    multiple=True,
    type=click.Choice(CONCEPTS["view"]),
    help="May be repeated; the usual one if not given.",
)
@click.option("--model", metavar="NAME", help="The model (see `packshot models list`).")
@json_option
@click.pass_obj
def warm(state: State, /, as_json: bool, model: str | None, **what: Any) -> None:
    """Draw ahead what is wanted most, so that only painting is left.

    Writes .latent files, which a service reads when it starts: a request without a seed is then
    answered with one of these designs, in its own colour, material and scene. What is there already
    is kept, so that an interrupted run goes on where it was.
    """
    from packshot import warm as ahead
    from packshot.studio import Packshot

    config = state.config(zoo__model=model)
    subjects = _subjects(config, what["subjects"], what["top"])
    steps = config.picture.steps or None
    requests = ahead.requests(subjects, what["views"] or (None,), steps)
    with Packshot(config=config) as studio:
        with waiting("loading the model"):
            runtime = studio.load()
        folder, gate = config.latents_dir(studio.spec.name), config.engine.gate / 100
        warmer = ahead.Warmer(runtime, folder, what["designs"], gate)
        missing = warmer.missing(requests)
        for request in progress(missing, "drawing ahead"):
            warmer.draw(request)
    _say_drawn(folder, studio.spec.revision, len(missing), as_json)


def _say_drawn(folder: Path, revision: str, new: int, as_json: bool) -> None:
    from packshot import warm as ahead

    there = ahead.stock(folder, revision)
    if as_json:
        print_json({"folder": str(folder), "new": new, **there.to_json()})
    else:
        click.echo(f"{new} drawn; {there} in {folder}")


def _subjects(config: Config, named: str | None, top: int) -> list[str]:
    """The subjects to draw, all of which the model can. Raises NotDrawable and InvalidRequest."""
    from packshot import zoo
    from packshot.engine.caches.popular import TOP

    spec = zoo.load(config.zoo.model, config.zoo.models_dir)
    if named is None:
        return [subject for subject, _ in TOP if subject in spec.subjects][:top]
    wanted = [name.strip().lower() for name in named.split(",") if name.strip()]
    if not wanted:
        raise InvalidRequest("subjects: name at least one, such as mug,sofa", param="subjects")
    for subject in wanted:
        if subject not in spec.subjects:
            drawn = ", ".join(spec.subjects)
            message = f"{spec.name} cannot draw {subject!r}; it draws {drawn}"
            raise NotDrawable(message, param="subjects")
    return list(dict.fromkeys(wanted))


def _describe(manifest: Any, config: Config) -> dict[str, Any]:
    from packshot import warm as ahead

    there = ahead.stock(config.latents_dir(manifest.name), manifest.revision)
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
        "ahead": there.to_json(),
    }


def _row(model: dict[str, Any]) -> tuple[str, ...]:
    size, ahead = f"{model['bytes'] / 1e6:.1f}", str(model["ahead"]["drawings"])
    subjects = " ".join(model["subjects"])
    return model["name"], model["revision"], model["licence"], size, ahead, subjects
