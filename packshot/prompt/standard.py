"""The index of the lexica that ship with Packshot."""

from __future__ import annotations

from functools import cache

from packshot.prompt.index import LEXICA, Index, build_index
from packshot.prompt.lexicon import read_lexicon


@cache
def standard_index() -> Index:
    """The index of all lexica. Raises LexiconError."""
    return build_index(read_lexicon(path) for path in sorted(LEXICA.glob("*.lex")))
