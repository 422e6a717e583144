"""`packshot bench`: what is measured on this machine, as tables and as reports."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from packshot.cli.output import json_option, print_json, print_table, progress, waiting
from packshot.cli.root import State
from packshot.errors import InvalidRequest, MissingExtra

if TYPE_CHECKING:
    from packshot.bench.quality import Found, Making
    from packshot.bench.rows import Instruments, Real
    from packshot.config import Config
    from packshot.core import ModelSpec
    from packshot.runtime.base import Runtime
    from packshot.studio import Packshot

_out = click.option(
    "--out",
    type=click.Path(path_type=Path),
    default="docs/bench",
    show_default=True,
    help="The folder for the reports.",
)


@click.group()
def bench() -> None:
    """Measure latency and quality on this machine."""


@bench.command()
@click.option(
    "--rounds",
    default=5,
    show_default=True,
    type=click.IntRange(1),
    help="Pictures of each scene and material.",
)
@click.option(
    "--size",
    default=1024,
    show_default=True,
    type=click.IntRange(256, 2048),
    help="Side in pixels.",
)
@click.option(
    "--cold-runs",
    default=3,
    show_default=True,
    type=click.IntRange(1),
    help="Fresh processes of each kind.",
)
@click.option(
    "--peer/--no-peer",
    default=True,
    show_default=True,
    help="Also run the weights in PyTorch, if it is there.",
)
@_out
@json_option
@click.pass_obj
def latency(state: State, /, out: Path, as_json: bool, peer: bool, **numbers: int) -> None:
    """Measure cold and warm seconds, start-up and memory; PyTorch beside it."""
    from packshot.bench import latency as measured
    from packshot.bench import latency_page, machine, processes, report
    from packshot.studio import Packshot

    config, plan = state.config(), measured.Plan(**numbers)
    report.prepare(out, "latency")
    found: dict[str, Any] = {"machine": machine.describe()}
    text = "A red leather handbag on a white background"
    with waiting("starting fresh processes"):
        found["start_up"] = processes.start_up(plan.start_ups)
        options = ("--size", str(plan.size))
        found["cold"] = processes.cold(text, options, plan.cold_runs)
    with Packshot(config=config) as studio:
        other = _peer(studio.spec, config) if peer else None
        found["warm"] = measured.measure(studio, plan, peer=other, progress=progress)
    page = latency_page.latency_page(found)
    paths = report.write(out, "latency", found, page)
    if as_json:
        print_json(found)
        return
    print_table(latency_page.STAGE_HEAD, latency_page.stage_rows(found["warm"]))
    click.echo()
    print_table(latency_page.FRESH_HEAD, latency_page.fresh_rows(found))
    _written(paths)


@bench.command()
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
@_out
@json_option
@click.pass_obj
def quality(state: State, /, pictures: int, ablations: int, out: Path, as_json: bool) -> None:
    """Measure whether pictures show what was asked for, in whole shapes.

    A judge trained apart rates generated pictures beside held-out real ones, which are rendered on
    the fly where the extra `train` is installed; there PyTorch is compared with the compiled
    graphs, too. Also writes contact sheets.
    """
    from packshot.bench import machine, quality_page, report, summary
    from packshot.bench import quality as measured
    from packshot.studio import Packshot

    config = state.config()
    report.prepare(out, "quality")
    about = {"machine": machine.describe()}
    plan = measured.Plan(pictures, pictures // 10, ablations)
    with Packshot(config=config) as studio:
        tools, judge = _instruments(config)
        found = measured.measure(
            _maker(config),
            studio.spec,
            tools,
            source=_real(),
            plan=plan,
            progress=progress,
        )
        more = _beyond(studio, config)
        sheets = [_sheet(studio, out), _neighbours(studio, found, tools, out)]
    data = {**about, "judge": judge, **summary.quality(found), **more}
    paths = [*report.write(out, "quality", data, quality_page.quality_page(data)), *sheets]
    if as_json:
        print_json(data)
        return
    print_table(quality_page.QUALITY_HEAD, quality_page.quality_rows(data))
    _written(paths)


@bench.command()
@click.option(
    "--briefs",
    "count",
    default=500,
    show_default=True,
    type=click.IntRange(8),
    help="Pictures to make, one after another.",
)
@click.option("--seed", default=1, show_default=True, type=click.IntRange(0), help="Chooses them.")
@_out
@json_option
@click.pass_obj
def soak(state: State, /, count: int, seed: int, out: Path, as_json: bool) -> None:
    """Make random pictures in one process: nothing may fail, memory must stay flat.

    Texts are put together from the words of sixteen languages: any subject, colour, material,
    scene, style, view, light and accessory.
    """
    from packshot.bench import machine, report, soak_page
    from packshot.bench import soak as measured
    from packshot.studio import Packshot

    config = state.config()
    report.prepare(out, "soak")
    about = {"machine": machine.describe()}
    with Packshot(config=config) as studio:
        data = {**about, **measured.measure(studio, count, seed, progress)}
    paths = report.write(out, "soak", data, soak_page.soak_page(data))
    if as_json:
        print_json(data)
        return
    print_table(soak_page.HEAD, soak_page.rows(data))
    _written(paths)


@bench.command()
@click.option(
    "--texts",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default="tests/prompt/texts",
    show_default=True,
    help="The folder of labelled texts, a file per language.",
)
@click.option("--only", metavar="TAGS", help="Languages, with commas: print what is wrong in them.")
@click.option(
    "--half", type=click.Choice(["tune", "report"]), help="With --only: one half of the texts."
)
@_out
@json_option
@click.pass_obj
def briefs(
    state: State, /, texts: Path, only: str | None, half: str | None, out: Path, as_json: bool
) -> None:
    """Measure how well product texts are understood, in every language.

    The report holds the half of the texts that was kept apart from tuning.
    """
    state.config()
    if only:
        _print_wrong([texts / f"{tag.strip()}.txt" for tag in only.split(",")], half)
        return
    from packshot.bench import briefs as measured
    from packshot.bench import briefs_page, machine, report
    from packshot.finish import write_bytes

    report.prepare(out, "briefs")
    with waiting("reading the texts"):
        data = {"machine": machine.describe(), **measured.measure(texts)}
    paths = [*report.write(out, "briefs", data, briefs_page.briefs_page(data)), out / "briefs.svg"]
    write_bytes(paths[-1], briefs_page.plot(data).encode())
    if as_json:
        print_json(data)
        return
    print_table(briefs_page.OVERALL_HEAD, briefs_page.overall_rows(data))
    click.echo("\n" + "\n".join(briefs_page.speed_lines(data)))
    _written(paths)


def _print_wrong(paths: list[Path], half: str | None) -> None:
    """What is wrong in the texts of some languages, of one half or both."""
    from packshot.bench.briefs_texts import answer, failures, read_texts

    answers = [answer(text) for text in read_texts(paths, half)]
    for line in failures(answers):
        click.echo(line)
    click.echo(f"{sum(a.exact for a in answers)} of {len(answers)} exact")


@bench.command()
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
    _written(paths)


def _peer(spec: ModelSpec, config: Config) -> Packshot | None:
    """A studio on the same weights in PyTorch, where that is installed."""
    if find_spec("torch") is None or find_spec("onnx") is None:
        return None
    from packshot import graphs
    from packshot.studio import Packshot
    from packshot.train.peer import TorchRuntime

    threads, cache = config.runtime.threads or graphs.cores(), config.runtime.cache_dir
    return Packshot(config=config, runtime=TorchRuntime(spec, threads=threads, cache_dir=cache))


def _maker(config: Config) -> Making:
    from packshot.runtime.cpu import CpuRuntime

    threads, cache = config.runtime.threads or None, config.runtime.cache_dir

    def make(spec: ModelSpec) -> Runtime:
        return CpuRuntime(spec, threads=threads, cache_dir=cache)

    return make


def _instruments(config: Config) -> tuple[Instruments, dict[str, Any]]:
    """The judge with its masks, and what its manifest says of it."""
    from packshot.bench import judging, shapes
    from packshot.bench.rows import Instruments

    record = judging.read_record()
    judge = judging.Judge.load(threads=config.runtime.threads or None)
    about = {"accuracy": record.accuracy, **record.training}
    return Instruments(judge, shapes.load(judging.HOME / judging.MASKS)), about


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

    other, briefs = _peer(studio.spec, config), cases.crossed(studio.spec, 8, seed=3)
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


def _written(paths: list[Path]) -> None:
    click.echo("\nwrote " + ", ".join(map(str, paths)))
