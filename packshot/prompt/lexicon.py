"""The words of one language: reads a lexicon file and refuses bad entries by file and line.

The format is described in `lexicon/README.md`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from packshot.core import CONCEPTS
from packshot.errors import LexiconError
from packshot.prompt.normalise import fold, plain_form

Sense = tuple[str, str]
"""(slot, concept), for example ("subject", "sofa") or ("role", "with-after")."""

WORD_NAMES = ("trim", "body", "other", "toy", "generic", "plain")
_SIDED = ("exclude", "fits", "with", "wear", "in")
_ROLES = "object-before of and but linker topic count-after count-before".split()
ROLE_NAMES = (*(f"{name}-{side}" for name in _SIDED for side in ("after", "before")), *_ROLES)
KEY_NAMES = (*CONCEPTS, "exclude", "quantity", "ignore")
HEADER = {
    "tag": r"[a-z]{2,3}(-[A-Z][a-z]{3})?",
    "source": r".+",
    "licence": r".+",
    "heads": r"first|last",
    "adjectives": r"before|after",
    "clause": r"first|last",
    "parts": r"yes|no",
    "compounds": r"yes|no",
    "links": r"\S+( \S+)*",
    "least": r"[1-9]",
    "spaces": r"yes|no",
    "family": r"[a-z]+",
    "letters": r"\S+",
    "written": r"\S=\S+( \S=\S+)*",
}
REQUIRED = ("tag", "source", "heads")
_LAYERS = ("suffix 1", "suffix 2", "suffix 3", "suffix 4")
_RULE = re.compile(r"(\S+) -> (.+)")


@dataclass(frozen=True, slots=True)
class Word:
    """One written word of a lexicon: its folded key, what it means, and the line it stands on."""

    key: str
    senses: tuple[Sense, ...]
    line: int
    exact: bool = False
    place: str = ""  # "prefix": only as a compound's first part · "hyphen": only behind one


@dataclass(slots=True)
class Lexicon:
    """All that one file says. `inflect` maps noun/adjective to (ending, replacements) rules,
    `suffixes` layers of (ending, role), which may be piled up in the order of their names.
    """

    path: Path
    header: dict[str, str] = field(default_factory=dict)
    words: list[Word] = field(default_factory=list)
    inflect: dict[str, list[tuple[str, tuple[str, ...]]]] = field(default_factory=dict)
    prefixes: dict[str, str] = field(default_factory=dict)
    suffixes: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    @property
    def tag(self) -> str:
        return self.header["tag"]

    def says(self, name: str, default: str = "") -> str:
        """A header value, e.g. `says("heads") == "last"`."""
        return self.header.get(name, default)


def read_lexicon(path: Path) -> Lexicon:
    """Read and check one lexicon file. Raises LexiconError naming file and line of all that is
    wrong, a line each.
    """
    reader = _Reader(path)
    for section, name, value, line in _entries(path):
        with reader.noting():
            reader.add(section, name, value, line)
    with reader.noting():
        reader.finish()
    if reader.problems:
        raise LexiconError("\n".join(reader.problems))
    return reader.lexicon


def _entries(path: Path) -> Iterator[tuple[str, str, str, int]]:
    """(section, name, value, line number) of every entry. Raises LexiconError."""
    section = ""
    for number, raw in enumerate(_lines(path), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            continue
        name, colon, value = line.partition(":")
        if not colon or not section:
            raise _refusal(
                path, number, f"expected 'name: word, word' in a section, found {line!r}"
            )
        yield section, name.strip(), value.strip(), number


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path.name}: not UTF-8 at byte {error.start}") from error


def _refusal(path: Path, line: int, problem: str) -> LexiconError:
    return LexiconError(f"{path.name}:{line}: {problem}")


class _Reader:
    """Collects the entries of one file; every method refuses what the schema does not allow."""

    def __init__(self, path: Path) -> None:
        self.lexicon = Lexicon(path)
        self.problems: list[str] = []
        self._seen: dict[tuple[str, str], Word] = {}
        self._sections: Mapping[str, Callable[[str, str, int], None]] = {
            "language": self._header,
            "inflect": self._inflect,
            "prefix": self._prefix,
        }

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Keep what is refused among the problems, and go on."""
        try:
            yield
        except LexiconError as error:
            self.problems.append(error.message)

    def add(self, section: str, name: str, value: str, line: int) -> None:
        if not value:
            raise self._refuse(line, f"entry {name!r} is empty")
        if section in _LAYERS:
            self._suffix(section, name, value, line)
        elif section in self._sections:
            self._sections[section](name, value, line)
        else:
            self._words(self._senses(section, name, line), value, line)

    def finish(self) -> None:
        for name in REQUIRED:
            if name not in self.lexicon.header:
                raise self._refuse(1, f"section [language] does not state {name!r}")

    def _refuse(self, line: int, problem: str) -> LexiconError:
        return _refusal(self.lexicon.path, line, problem)

    def _header(self, name: str, value: str, line: int) -> None:
        if name not in HEADER:
            raise self._refuse(line, f"unknown header {name!r}; known: {', '.join(HEADER)}")
        if not re.fullmatch(HEADER[name], value):
            raise self._refuse(line, f"{name} cannot be {value!r}")
        self.lexicon.header[name] = value

    def _inflect(self, name: str, value: str, line: int) -> None:
        rule = _RULE.fullmatch(value)
        if name not in ("noun", "adjective") or rule is None:
            raise self._refuse(line, f"expected 'noun: ending -> ending', found {name}: {value!r}")
        ending = "" if rule[1] == "*" else fold(rule[1]).key
        endings = tuple("" if e.strip() == "-" else fold(e.strip()).key for e in rule[2].split(","))
        self.lexicon.inflect.setdefault(name, []).append((ending, endings))

    def _prefix(self, name: str, value: str, line: int) -> None:
        role = self._affix_role(value, line)
        for prefix in name.split():
            self.lexicon.prefixes[fold(prefix).key] = role

    def _suffix(self, layer: str, name: str, value: str, line: int) -> None:
        role = self._affix_role(value, line)
        endings = self.lexicon.suffixes.setdefault(layer, [])
        endings += dict.fromkeys((fold(ending).key, role) for ending in name.split())

    def _affix_role(self, value: str, line: int) -> str:
        if value != "-" and value not in ROLE_NAMES:
            raise self._refuse(line, f"unknown role {value!r}; known: {', '.join(ROLE_NAMES)}")
        return "" if value == "-" else value

    def _senses(self, section: str, name: str, line: int) -> tuple[Sense, ...]:
        if section == "also":
            pairs = [part.strip().partition(".") for part in name.split("+")]
            return tuple(self._sense(slot, concept, line) for slot, _, concept in pairs)
        return (self._sense(section, name, line),)

    def _sense(self, slot: str, name: str, line: int) -> Sense:
        names = {**CONCEPTS, "word": WORD_NAMES, "role": ROLE_NAMES, "key": KEY_NAMES}
        if slot == "number":
            if not name.isdecimal():
                raise self._refuse(line, f"{name!r} is not a whole number")
        elif slot not in names:
            raise self._refuse(line, f"unknown section or slot {slot!r}")
        elif name not in names[slot]:
            raise self._refuse(line, f"unknown {slot} {name!r}")
        return (name, "") if slot == "word" else (slot, name)

    def _words(self, senses: tuple[Sense, ...], value: str, line: int) -> None:
        for written in value.split(","):
            with self.noting():
                self._add_word(self._word(written.strip(), senses, line))

    def _add_word(self, word: Word) -> None:
        place = _space(word.senses), word.key + word.place
        known = self._seen.setdefault(place, word)
        if known is word:
            self.lexicon.words.append(word)
        elif known.senses != word.senses:
            raise self._refuse(
                word.line,
                f"{word.key!r} already means {_say(known.senses)} on line {known.line}",
            )

    def _word(self, written: str, senses: tuple[Sense, ...], line: int) -> Word:
        exact = written.startswith("=")
        place = "prefix" if written.endswith("-") else "hyphen" if written.startswith("-") else ""
        key = written.removeprefix("=")
        key = key.strip("-") or key
        if not key:
            raise self._refuse(line, "an empty word: two commas, or a comma at the end")
        written = plain_form(key)
        if written != " ".join(key.split()):
            raise self._refuse(line, f"{key!r} is not in its plain form: write {written!r}")
        return Word(fold(key).key.replace("'", " "), senses, line, exact=exact, place=place)


def _space(senses: tuple[Sense, ...]) -> str:
    """Keys and number words live beside the other words: one word may be both."""
    return senses[0][0] if senses[0][0] in ("key", "number") else "text"


def _say(senses: tuple[Sense, ...]) -> str:
    return " + ".join(f"{slot}.{concept}" if concept else slot for slot, concept in senses)
