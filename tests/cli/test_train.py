"""`packshot train` offers exactly the stages that there are."""

from __future__ import annotations

from packshot.cli.train import STAGES
from packshot.train import stages


def test_the_stages_on_the_command_line_are_those_of_the_chain() -> None:
    assert ("all", *stages.STAGES) == STAGES
