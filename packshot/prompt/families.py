"""How families of models want to be spoken to: read from `families.toml`, which is all data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from packshot.errors import InvalidRequest

_Value = TypeVar("_Value")
_SOURCE = Path(__file__).with_name("families.toml")


@dataclass(frozen=True, slots=True)
class Voice:
    """The words and templates of a language that prompts are written in; see `families.toml`."""

    sentence: str
    comma: str
    space: str
    pair: str
    worn: str
    has: str
    without: str
    one: str
    many: str
    articles: bool
    plural: str
    plurals: Mapping[str, str]
    uncounted: tuple[str, ...]
    scene: Mapping[str, str]
    view: Mapping[str, str]
    light: Mapping[str, str]
    style: Mapping[str, str]
    word: Mapping[str, str]

    def say(self, concept: str) -> str:
        """The word for a concept."""
        return self.word.get(concept, concept)

    def several(self, word: str) -> str:
        """The plural of a word."""
        return self.plurals.get(word, word + self.plural)


@dataclass(frozen=True, slots=True)
class Preset:
    """Closing words of a prompt, of photographs and of other pictures; what is never wanted."""

    quality: tuple[str, ...]
    drawn: tuple[str, ...]
    unwanted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """A family of models: `tags` or a sentence; whether it takes a negative prompt."""

    voice: Voice
    tags: bool
    takes_negative: bool
    most: int
    presets: Mapping[str, Preset]

    def preset(self, name: str) -> Preset:
        """A preset by name. Raises InvalidRequest."""
        return _named(self.presets, name, "preset")


def family(name: str) -> Family:
    """A family by name. Raises InvalidRequest."""
    return _named(families(), name, "family")


@cache
def families() -> Mapping[str, Family]:
    """All families by name."""
    data = tomllib.loads(_SOURCE.read_text(encoding="utf-8"))
    voices = {name: _voice(words) for name, words in data["voice"].items()}
    return {name: _family(record, voices) for name, record in data["family"].items()}


def _voice(words: Mapping[str, Any]) -> Voice:
    return Voice(**{**words, "uncounted": tuple(words["uncounted"])})


def _family(record: Mapping[str, Any], voices: Mapping[str, Voice]) -> Family:
    presets = {
        name: Preset(*(tuple(words[k]) for k in ("quality", "drawn", "unwanted")))
        for name, words in ((n, {"drawn": w["quality"], **w}) for n, w in record["preset"].items())
    }
    return Family(
        voice=voices[record["voice"]],
        tags=record["form"] == "tags",
        takes_negative=record["negative"] == "prompt",
        most=record["most"],
        presets=presets,
    )


def _named(table: Mapping[str, _Value], name: str, param: str) -> _Value:
    if name not in table:
        known = ", ".join(table)
        raise InvalidRequest(f"there is no {param} {name!r}; known: {known}", param=param)
    return table[name]
