"""Random texts: what they are made of, and what becomes of them."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import packshot
from packshot.bench import machine, soak, soak_page, words
from packshot.bench.probe import peak_bytes, resident_bytes
from packshot.bench.words import Tongue, Wish
from packshot.core import Facts, ModelSpec, Picture, Request
from packshot.prompt.lexicon import read_lexicon
from packshot.runtime.base import RequestState
from packshot.studio import Packshot
from tests.flat import OneStep

SPEC = ModelSpec("flat", "0", {}, ("mug/a", "sofa/a"), ("studio",), ("wood",), 1, 1)
LEXICON = """
[language]
tag: xx
source: made up
heads: first
adjectives: after

[subject]
mug: tass

[colour]
red: rodo

[scene]
kitchen: kujna

[accessory]
bow: slaif

[role]
with-before: avec
"""


class Flat(OneStep):
    """Paints stripes of the size that is asked for, or of `size`; fails on request."""

    spec = SPEC

    def __init__(self, size: tuple[int, int] | None = None, *, fails: bool = False) -> None:
        self.size, self.fails = size, fails

    def prepare(self, request: Request) -> RequestState:
        if self.fails:
            raise ZeroDivisionError("a drawing of nothing")
        return super().prepare(request)

    def render(self, state: RequestState) -> Picture:
        request = state.request
        size = self.size or (request.width, request.height)
        image = Image.linear_gradient("L").resize(size)
        facts = Facts("flat", "0", request.seed, 1, *size)
        return Picture(image.convert("RGB"), image, request.brief, facts)


def test_a_text_is_put_together_as_its_language_wants_it(tmp_path: Path) -> None:
    (tmp_path / "xx.lex").write_text(LEXICON)
    tongue = Tongue(read_lexicon(tmp_path / "xx.lex"))
    wished = {"subject": "mug", "colour": "red", "scene": "kitchen", "accessory": "bow"}
    said = tongue.say(wished | {"light": "dusk"}, np.random.default_rng(0))
    assert said == "slaif avec tass rodo, kujna"


def test_texts_are_the_same_each_time_and_name_every_subject() -> None:
    made = words.wishes(SPEC, 12, seed=3, languages=("en",))
    assert made == words.wishes(SPEC, 12, seed=3, languages=("en",))
    assert {w.subject for w in made} == set(SPEC.subjects)
    assert len({w.text for w in made}) > 8
    right = [packshot.brief(w.text).subject == w.subject for w in made]
    assert sum(right) >= 9


@pytest.mark.parametrize(
    ("runtime", "text", "problem", "failed"),
    [
        (Flat(), "a red mug", "", False),
        (Flat(), "a red car", "subject_not_supported", False),
        (Flat(), "nothing at all", "no_subject", False),
        (Flat(fails=True), "a red mug", "ZeroDivisionError: a drawing of nothing", True),
        (Flat((64, 64)), "a red mug", "the picture measures (64, 64)", True),
    ],
)
def test_whatever_happens_is_an_outcome(
    runtime: Flat, text: str, problem: str, failed: bool
) -> None:
    studio = Packshot(runtime=runtime)
    found = soak.attempt(studio, Wish(text, "en", "mug"), 1)
    assert found.problem.startswith(problem)
    assert bool(found.problem) == bool(problem)
    assert found.failed is failed
    assert found.subject == (None if problem and not runtime.size else "mug")
    assert found.seconds > 0


def test_memory_that_grows_has_a_slope_and_memory_that_settled_has_none() -> None:
    grows = [soak.MIB * (100 + k) for k in range(200)]
    settles = [soak.MIB * min(100 + k, 180) for k in range(200)]
    assert soak.memory(1, grows)["slope_mib_per_100"] == pytest.approx(100)
    found = soak.memory(1, settles)
    assert found["slope_mib_per_100"] == pytest.approx(0, abs=1e-6)
    assert found["quarters"] == [soak.MIB * v for v in (149, 180, 180, 180)]
    assert found["peak"] == peak_bytes() >= resident_bytes() > 0


def test_the_page_lists_failures_with_their_texts() -> None:
    good = soak.attempt(Packshot(runtime=Flat()), Wish("a red mug", "en", "mug"), 1)
    bad = replace(good, problem="ValueError: torn", failed=True)
    data = {
        "machine": machine.describe(),
        "model": {"name": "flat", "revision": "0"},
        "size": 512,
        "seed": 1,
        "languages": ["en"],
        **soak.summary([good, good, bad]),
        "memory": soak.memory(soak.MIB, [soak.MIB] * 3),
    }
    page = soak_page.soak_page(data)
    assert "| failures | 1 | 0 |" in page
    assert "- en: `a red mug`: ValueError: torn" in page
    assert "| show the subject that was meant | 2 |" in page
