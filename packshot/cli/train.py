"""`packshot train`: the embedded model from nothing, stage by stage."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from packshot.cli.extras import need
from packshot.cli.root import State

STAGES = (
    "all",
    "render",
    "autoencoder",
    "denoiser",
    "decoder",
    "critic",
    "verifier",
    "publish",
    "previews",
    "exemplars",
    "judge",
)


@click.command()
@click.argument("stage", type=click.Choice(STAGES))
@click.option("--folder", type=click.Path(path_type=Path), help="Data set and checkpoints.")
@click.option("--weights", type=click.Path(path_type=Path), help="Where the model is written.")
@click.option("--begin-with", metavar="MODEL", help="Go on from the weights of this model.")
@click.option("--products", type=click.IntRange(1), help="Products of each class to render.")
@click.option(
    "--autoencoder-minutes",
    type=float,
    help="Minutes of the autoencoder; 0 with --begin-with keeps it as it is.",
)
@click.option("--denoiser-minutes", type=float, help="Minutes of the diffusion transformer.")
@click.option("--decoder-minutes", type=float, help="Minutes more of the decoder alone.")
@click.option("--critic-minutes", type=float, help="Minutes of the critic.")
@click.option("--verifier-minutes", type=float, help="Minutes of what checks drawings.")
@click.option("--judge-minutes", type=float, help="Minutes of the quality benchmark's judge.")
@click.option("--workers", type=click.IntRange(1), help="Processes that render.")
@click.pass_obj
def train(state: State, /, stage: str, **given: Any) -> None:
    """Train the embedded model, one stage after another.

    Every stage can be interrupted and started again; a finished stage is skipped. Minutes of each
    part: docs/training.md.
    """
    state.config()
    need("train", "torch")
    from packshot.train import stages

    settings = stages.Settings(**{key: value for key, value in given.items() if value is not None})
    stages.run(stage, settings)
