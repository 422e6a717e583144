"""Natural texts in six languages, each with the slots that a reader of the language expects."""

from __future__ import annotations

from pathlib import Path

import pytest

from packshot.prompt import brief

SLOTS = ("subject", "colour", "material", "scene")


def _rows() -> list[tuple[str, str, dict[str, object]]]:
    rows = []
    language = ""
    source = Path(__file__).with_name("texts.txt").read_text(encoding="utf-8")
    for line in source.splitlines():
        if line.startswith("## "):
            language = line[3:]
        elif line and not line.startswith("#"):
            text, *values, more = (part.strip() for part in line.split("|"))
            rows.append((language, text, _expected(values, more)))
    return rows


def _expected(values: list[str], more: str) -> dict[str, object]:
    wanted: dict[str, object] = {s: _open(v) for s, v in zip(SLOTS, values, strict=True)}
    for name, _, value in (part.partition("=") for part in more.replace(",", "\n").split() if part):
        if name and value:
            wanted[name] = value
        else:
            wanted["accessories"] = f"{wanted['accessories']},{name}"
    return wanted


def _open(value: str) -> str | None:
    return None if value == "-" else value


def _found(text: str, names: dict[str, object]) -> dict[str, object]:
    made = brief(text)
    special = {
        "accessories": ",".join(
            f"{a.concept}:{a.colour or '-'}:{a.material or '-'}" for a in made.accessories
        ),
        "x": "+".join(made.exclusions),
        "n": str(made.quantity),
    }
    return {n: special[n] if n in special else getattr(made, n) for n in names}


@pytest.mark.parametrize(("language", "text", "wanted"), _rows())
def test_a_natural_text_fills_the_slots_that_it_states(
    language: str, text: str, wanted: dict[str, object]
) -> None:
    assert _found(text, wanted) == wanted
    assert brief(text).language == language


def _mixed() -> list[tuple[str, list[str]]]:
    source = Path(__file__).with_name("texts_mixed.txt").read_text(encoding="utf-8")
    rows = [[part.strip() for part in line.split(" | ")] for line in source.splitlines()]
    return [(text, values) for text, *values in rows]


@pytest.mark.parametrize(("text", "wanted"), _mixed())
def test_titles_and_requests_in_mixed_languages_and_spellings(text: str, wanted: list[str]) -> None:
    made = brief(text)
    assert [getattr(made, slot) or "-" for slot in SLOTS] == wanted
