"""`packshot bench quality` and `gallery`: what the pictures show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from packshot.cli.bench.reports import out_option, print_written
from packshot.cli.bench.runtimes import cpu_maker, torch_studio
from packshot.cli.output import json_option, print_json, print_table, progress
from packshot.cli.root import State
from packshot.errors import InvalidRequest, MissingExtra

if TYPE_CHECKING:
    from packshot.bench.quality import Found
    from packshot.bench.rows import Instruments, Real
    from packshot.config import Config
    from packshot.studio import Packshot


@click.command()
@click.option(
    "--pictures",
    default=240,
    show_default=True,
    type=click.IntRange(12),
    help="Pictures that are judged.",
)
@click.option(
    "--ablations",
    default=0,
    show_default=True,
    metavar="N",
    type=click.IntRange(0),
    help="Pictures of each other setting (steps 4, 8, 12, 16; one draft); 0: none.",
)
@out_option
@json_option
@click.pass_obj
def quality(state: State, /, pictures: int, ablations: int, out: Path, as_json: bool) -> None:
    """Measure whether pictures show what was asked for, in whole shapes.

    A judge trained apart rates generated pictures beside held-out real ones, which are rendered on
    the fly where the extra `train` is installed; there PyTorch is compared with the compiled
    graphs, too. Also writes contact sheets. The report is written after every part, so that one
    of a run that is cut short says what was found until then.
    """
    from packshot.bench import machine, quality_page, report, summary
    from packshot.bench import quality as measured
    from packshot.studio import Packshot

    config = state.config()
    report.prepare(out, "quality")
    about = {"machine": machine.describe()}
    plan = measured.Plan(pictures, pictures // 10, ablations)

    def write(data: dict[str, Any]) -> list[Path]:
        return report.write(out, "quality", data, quality_page.quality_page(data))

    with Packshot(config=config) as studio:
        tools, about["judge"] = _instruments(config)
        parts = measured.measure(
            cpu_maker(config), studio.spec, tools, source=_real(), plan=plan, progress=progress
        )
        for found in parts:
            data = {**about, **summary.quality(found), "whole": False}
            write(data)
        sheets = [_neighbours(studio, found, tools, out), _sheet(studio, out)]
        data |= {**_beyond(studio, config), "whole": True}
    paths = [*write(data), *sheets]
    if as_json:
        print_json(data)
        return
    print_table(quality_page.QUALITY_HEAD, quality_page.quality_rows(data))
    print_written(paths)


@click.command()
@click.argument("sheets", nargs=-1)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default="docs/gallery",
    show_default=True,
    help="The folder for the sheets.",
)
@click.pass_obj
def gallery(state: State, /, sheets: tuple[str, ...], out: Path) -> None:
    """Draw contact sheets of prompts, subjects, materials, scenes, styles, views, sizes.

    SHEETS are names of sheets; all of them where none is given. Nothing is picked by hand.
    """
    from packshot.bench import gallery as measured
    from packshot.bench import report
    from packshot.finish import contact_sheet, write_bytes
    from packshot.studio import Packshot

    strange = sorted(set(sheets) - set(measured.SHEETS))
    if strange:
        known = ", ".join(measured.SHEETS)
        raise InvalidRequest(f"no sheet is named {strange[0]!r}: there are {known}", param="sheets")
    report.prepare(out, "founding-prompts")
    paths = []
    with Packshot(config=state.config()) as studio:
        for name in sheets or measured.SHEETS:
            sheet = measured.SHEETS[name](studio.spec)
            drawn = measured.tiles(studio, sheet)
            tiles = [next(drawn) for _ in progress(sheet.cases, name)]
            paths.append(out / f"{name}.jpg")
            page = contact_sheet(tiles, columns=sheet.columns, side=sheet.side, quality=80)
            write_bytes(paths[-1], page)
    print_written(paths)


def _instruments(config: Config) -> tuple[Instruments, dict[str, Any]]:
    """The judge with its masks, and what its manifest says of it."""
    from packshot.bench import judging, shapes
    from packshot.bench.rows import Instruments
    from packshot.paint import Options

    record = judging.read_record()
    judge = judging.Judge.load(threads=config.runtime.threads or None)
    about = {"accuracy": record.accuracy, **record.training}
    known = shapes.load(judging.HOME / judging.MASKS)
    options = Options(config.runtime.threads or None, config.runtime.cache_dir)
    return Instruments(judge, known, options), about


def _real() -> Real | None:
    """The source of held-out real products, where the extra `train` is installed."""
    from packshot.cli.extras import need

    try:
        for module in ("numba", "scipy", "skimage"):
            need("train", module)
    except MissingExtra:
        return None
    from packshot.train.held_out import buffers

    return buffers


def _beyond(studio: Packshot, config: Config) -> dict[str, Any]:
    """How nearly PyTorch computes the same (None where it is not installed), and how fast a kept
    drawing is painted anew.
    """
    from packshot.bench import agreement, cases, repaints

    other, briefs = torch_studio(studio.spec, config), cases.crossed(studio.spec, 8, seed=3)
    shown = (cases.sheet(studio.spec) or briefs)[0]
    picture = studio.generate(shown, seed=1, width=1024, height=1024)
    return {
        "repaints": repaints.measure(picture, studio.spec, progress),
        "agreement": None
        if other is None
        else agreement.measure(studio.load(), other.load(), briefs, progress),
    }


def _neighbours(studio: Packshot, found: Found, tools: Instruments, out: Path) -> Path:
    from packshot.bench import neighbours
    from packshot.finish import contact_sheet, write_bytes

    tiles = neighbours.tiles(studio.load(), found.generated, tools.shapes.trained)
    path = out / "neighbours.jpg"
    write_bytes(path, contact_sheet(list(tiles), columns=6, side=240, quality=80))
    return path


def _sheet(studio: Packshot, out: Path) -> Path:
    from packshot.bench import cases
    from packshot.finish import Tile, contact_sheet, write_bytes

    briefs = cases.sheet(studio.spec)
    pictures = [
        studio.generate(brief, seed=number, width=1024, height=1024)
        for number, brief in enumerate(progress(briefs, "drawing the contact sheet"), 1)
    ]
    path = out / "quality.jpg"
    tiles = [
        Tile(p.image, f"{p.brief.colour} {p.brief.material} {p.brief.subject}") for p in pictures
    ]
    write_bytes(path, contact_sheet(tiles, columns=6))
    return path
