"""`packshot bench briefs`: how well product texts are understood."""

from __future__ import annotations

from pathlib import Path

import click

from packshot.cli.bench.reports import out_option, print_written
from packshot.cli.output import json_option, print_json, print_table, waiting
from packshot.cli.root import State


@click.command()
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
@out_option
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
    print_written(paths)


def _print_wrong(paths: list[Path], half: str | None) -> None:
    """What is wrong in the texts of some languages, of one half or both."""
    from packshot.bench.briefs_texts import answer, failures, read_texts

    answers = [answer(text) for text in read_texts(paths, half)]
    for line in failures(answers):
        click.echo(line)
    click.echo(f"{sum(a.exact for a in answers)} of {len(answers)} exact")
