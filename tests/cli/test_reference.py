"""The generated reference covers every command and every option."""

from __future__ import annotations

from packshot.cli.reference import reference
from packshot.cli.root import COMMANDS


def test_every_command_and_its_options_are_in_the_reference() -> None:
    text = reference()
    for name in COMMANDS:
        assert f"## `packshot {name}`" in text
    assert "`--cutout`" in text
    assert "| 130 | interrupted (Ctrl-C) |" in text
