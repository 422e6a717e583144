"""The index of the lexica that ship with Packshot, read once."""

from __future__ import annotations

from functools import cache

from packshot.prompt.compiled import load
from packshot.prompt.index import Index


@cache
def standard_index() -> Index:
    """The index of all lexica. Raises LexiconError."""
    return load()
