"""Labelled product texts: reads them, compares their Briefs with what is right.

A file of texts is named after its language (`pl.txt`). A line is
`half | text | subject | colour | material | scene | more`; `half` is tune or report, `-` stands for
a slot that the text leaves open, `more` holds `style=`, `view=`, `light=`, `n=` (quantity),
`x=concept+concept` (exclusions), `accessories=concept:colour:material,...` and, where the language
is not the file's, `language=`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from packshot.core import CONCEPTS, Brief
from packshot.errors import InvalidRequest
from packshot.prompt import brief

SLOTS = ("subject", "colour", "material", "scene")
"""All four must be right for a text to count as a joint exact match."""
MORE = ("style", "view", "light", "n", "x", "accessories", "language")
HALVES = ("tune", "report")
_FIELDS = 6


@dataclass(frozen=True, slots=True)
class Text:
    """A labelled text. `wanted` maps names of `SLOTS` and `MORE` to what is right, "-" for none."""

    language: str
    half: str
    text: str
    wanted: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """A text, what was found in it by the names of `SLOTS` and `MORE`, and its unknown words."""

    text: Text
    found: Mapping[str, str]
    unknown: tuple[str, ...] = ()

    def right(self, name: str) -> bool:
        return self.found[name] == self.text.wanted.get(name, "-")

    @property
    def exact(self) -> bool:
        return all(self.right(slot) for slot in SLOTS)

    @property
    def wrong(self) -> list[str]:
        """The names that are wrong, of the four slots and of what the label states besides."""
        return [name for name in self.text.wanted if not self.right(name)]


def read_texts(paths: Iterable[Path], half: str | None = None) -> list[Text]:
    """The labelled texts of some files, of one half or of both. Raises InvalidRequest."""
    texts = [text for path in paths for text in _read(path)]
    return [text for text in texts if half in (None, text.half)]


def answer(text: Text) -> Answer:
    """Understand one text."""
    made = brief(text.text)
    return Answer(text, _found(made), made.unknown)


def _found(made: Brief) -> dict[str, str]:
    worn = (f"{a.concept}:{a.colour or '-'}:{a.material or '-'}" for a in made.accessories)
    return {
        **{name: getattr(made, name) or "-" for name in (*SLOTS, "style", "view", "light")},
        "n": str(made.quantity or "-"),
        "x": "+".join(sorted(made.exclusions)) or "-",
        "accessories": ",".join(sorted(worn)) or "-",
        "language": made.language or "-",
    }


def _read(path: Path) -> Iterator[Text]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            try:
                yield _text(path.stem, line)
            except ValueError as error:
                message = f"{path.name}:{number}: {error}"
                raise InvalidRequest(message, param="texts") from None


def _text(language: str, line: str) -> Text:
    half, _, rest = line.partition("|")
    fields = [part.strip() for part in rest.rsplit("|", _FIELDS - 1)]
    if len(fields) != _FIELDS or half.strip() not in HALVES:
        raise ValueError(
            "expected 'tune|report | text | subject | colour | material | scene | more'"
        )
    text, *values, more = fields
    wanted = {"language": language, **dict(zip(SLOTS, values, strict=True)), **_more(more)}
    _check(wanted)
    return Text(language, half.strip(), text, wanted)


def _more(more: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for part in more.split():
        name, equals, value = part.partition("=")
        if not equals or name not in MORE:
            raise ValueError(f"{part!r} is none of {', '.join(f'{name}=' for name in MORE)}")
        out[name] = _sorted(name, value)
    return out


def _sorted(name: str, value: str) -> str:
    sign = {"x": "+", "accessories": ","}.get(name)
    return sign.join(sorted(value.split(sign))) if sign else value


def _check(wanted: Mapping[str, str]) -> None:
    for name, value in wanted.items():
        for slot, concept in _concepts(name, value):
            if concept != "-" and slot in CONCEPTS and concept not in CONCEPTS[slot]:
                raise ValueError(f"there is no {slot} {concept!r}")


def _concepts(name: str, value: str) -> Iterator[tuple[str, str]]:
    if name == "accessories":
        for worn in value.split(",") if value != "-" else ():
            if worn.count(":") != 2:
                raise ValueError(f"accessory {worn!r} is no concept:colour:material")
            yield from zip(("accessory", "colour", "material"), worn.split(":"), strict=True)
    elif name == "x":
        known = {concept for concepts in CONCEPTS.values() for concept in concepts}
        for concept in value.split("+") if value != "-" else ():
            if concept not in known:
                raise ValueError(f"there is no concept {concept!r}")
    else:
        yield name, value


def failures(answers: Sequence[Answer]) -> Iterator[str]:
    """What is wrong, wanted and found, and which words were not understood, text by text."""
    for one in answers:
        lines = [f"{name}: {one.text.wanted[name]} != {one.found[name]}" for name in one.wrong]
        lines += [f"not understood: {', '.join(one.unknown)}"] if one.unknown else []
        if lines:
            mark = "WRONG" if one.wrong else "right"
            yield f"{mark} {one.text.language} {one.text.half}: {one.text.text}"
            yield from (f"    {line}" for line in lines)
