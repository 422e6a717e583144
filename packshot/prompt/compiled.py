"""The lexica as one compact file, so that they are read in a moment.

The file that ships beside the lexica is used where it was made of just these lexica; else one in
the user's cache, which is made anew when a lexicon changes. A broken file is made again.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import zlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from packshot.prompt.build import build_index
from packshot.prompt.index import (
    LEXICA,
    TABLES,
    Entries,
    Entry,
    Index,
    Language,
    finish,
)
from packshot.prompt.inflect import Ending, Tail
from packshot.prompt.lexicon import read_lexicon

FORMAT = 5
"""Raised whenever the code makes another index of the same lexica."""
_MARSHAL = 4
"""The version that every Python from 3.11 on reads."""
SHIPPED = LEXICA / "lexica.bin"


def sources() -> list[Path]:
    """The lexicon files, and the table of Han forms that their words are folded by."""
    return [*sorted(LEXICA.glob("*.lex")), LEXICA / "han.txt"]


def digest(paths: Iterable[Path]) -> str:
    """What an index is made of: the files' names and contents, and the format."""
    made = hashlib.sha256(f"{FORMAT}\n".encode())
    for path in paths:
        data = path.read_bytes()
        made.update(f"{path.name} {len(data)}\n".encode() + data)
    return made.hexdigest()


def load() -> Index:
    """The index of the lexica, from the quickest place. Raises LexiconError."""
    wanted = digest(sources())
    cached = user_cache_path("packshot") / "lexica" / f"{wanted[:16]}.bin"
    for path in (SHIPPED, cached):
        if (index := _read(path, wanted)) is not None:
            return index
    index = build_index(read_lexicon(path) for path in sources() if path.suffix == ".lex")
    with suppress(OSError):
        save(index, cached, wanted)
        for old in cached.parent.glob("*.bin"):
            if old != cached:
                old.unlink()
    return index


def save(index: Index, path: Path, made_of: str) -> None:
    """Write an index, whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f"{path.name}.{os.getpid()}")
    packed = marshal.dumps(pack(index), _MARSHAL)
    scratch.write_bytes(made_of.encode() + zlib.compress(packed, 6))
    scratch.replace(path)


def _read(path: Path, wanted: str) -> Index | None:
    """The index in a file; None where there is none, it is broken, or made of other lexica."""
    with suppress(OSError, EOFError, ValueError, LookupError, TypeError, zlib.error):
        data = path.read_bytes()
        if data[: len(wanted)] == wanted.encode():
            return unpack(marshal.loads(zlib.decompress(data[len(wanted) :])))
    return None


class _Pool:
    """Values that occur often, each kept once and spoken of by number."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._numbers: dict[Any, int] = {}

    def number(self, value: Any) -> int:
        found = self._numbers.get(value)
        if found is None:
            found = self._numbers[value] = len(self.values)
            self.values.append(value)
        return found


def pack(index: Index) -> dict[str, Any]:
    """An index as plain values."""
    senses, entries, sets, rules, tails = (_Pool() for _ in range(5))

    def entry(one: Entry) -> int:
        return entries.number((one.language, senses.number(one.senses), one.rank, one.kind))

    tables = {}
    for name in TABLES:
        table: dict[str, Entries] = getattr(index, name)
        numbers = [sets.number(tuple(map(entry, found))) for found in table.values()]
        tables[name] = ["\n".join(table), numbers]
    endings = {
        group: {
            text: [rules.number(e) for found in choices.values() for e in found]
            for text, choices in table.items()
        }
        for group, table in index.endings.items()
    }
    lexica = [(one.tag, one.header, one.group, one.rules) for one in index.lexica.values()]
    return {
        "senses": senses.values,
        "entries": entries.values,
        "sets": sets.values,
        "tables": tables,
        "rules": list(map(tuple, rules.values)),
        "endings": endings,
        "tails": {text: tuple(map(tails.number, found)) for text, found in index.tails.items()},
        "tail rules": list(map(tuple, tails.values)),
        "lexica": lexica,
        "clitics": index.clitics,
        "typed": index.typed,
        "grams": index.grams,
        "runs": index.runs,
        "mixed": index.mixed,
        "phrases": "\n".join(sorted(index.phrases)),
        "pieces": "\n".join(sorted(index.pieces)),
    }


def unpack(data: dict[str, Any]) -> Index:
    """The inverse of `pack`."""
    senses = data["senses"]
    entries = [Entry(tag, senses[of], rank, kind) for tag, of, rank, kind in data["entries"]]
    sets = [tuple([entries[number] for number in one]) for one in data["sets"]]
    index = Index()
    for name, (keys, numbers) in data["tables"].items():
        table = zip(keys.split("\n"), numbers, strict=True) if keys else ()
        setattr(index, name, {key: sets[number] for key, number in table})
    rules = [Ending(*one) for one in data["rules"]]
    for group, texts in data["endings"].items():
        index.endings[group] = {text: _choices(numbers, rules) for text, numbers in texts.items()}
    tails = [Tail(*one) for one in data["tail rules"]]
    index.tails = {text: tuple([tails[n] for n in found]) for text, found in data["tails"].items()}
    index.lexica = {one[0]: Language(*one) for one in data["lexica"]}
    for name in ("clitics", "typed", "grams", "runs", "mixed"):
        setattr(index, name, data[name])
    index.phrases = set(data["phrases"].split("\n"))
    index.pieces = set(data["pieces"].split("\n"))
    return finish(index)


def _choices(numbers: Sequence[int], rules: Sequence[Ending]) -> dict[str, tuple[Ending, ...]]:
    out: dict[str, tuple[Ending, ...]] = {}
    for number in numbers:
        rule = rules[number]
        out[rule.listed] = (*out.get(rule.listed, ()), rule)
    return out


def ship() -> None:
    """Write the file that ships beside the lexica. Raises LexiconError."""
    save(build_index(map(read_lexicon, sorted(LEXICA.glob("*.lex")))), SHIPPED, digest(sources()))
