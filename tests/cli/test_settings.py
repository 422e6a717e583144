"""The generated reference of the configuration covers every key, which its section explains."""

from __future__ import annotations

import inspect
from dataclasses import fields

import pytest

from packshot.cli.settings import settings
from packshot.config import SECTIONS, keys, variable


def test_every_key_is_in_the_reference_with_its_variable() -> None:
    text = settings()
    for section in SECTIONS:
        assert f"## `[{section}]`" in text
    for key in keys():
        assert f"`{variable(key)}` |" in text
    assert "| `port` | a whole number | `8501` | `PACKSHOT_SERVER_PORT` |" in text
    assert "| `aliases` | a text | empty | `PACKSHOT_SERVER_ALIASES` |" in text


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_explains_each_of_its_keys(section: str) -> None:
    said = inspect.getdoc(SECTIONS[section])
    assert said is not None
    assert not [one.name for one in fields(SECTIONS[section]) if f"`{one.name}`" not in said]


def test_the_reference_is_the_same_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    here = settings()
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, f"/elsewhere/{name}")
    assert settings() == here
    assert "/elsewhere" not in here
    assert "`~/.cache/packshot`" in here
