"""Previews: a linear look at latents shows what the decoder will draw of them."""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from packshot import zoo
from packshot.core import CHANNELS, Brief, Request
from packshot.errors import ModelError
from packshot.paint import resolve
from packshot.runtime.base import RequestState
from packshot.runtime.cpu import CpuRuntime
from packshot.runtime.preview import SIDE, Sketch, portrait

WIDE = 256


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> CpuRuntime:
    return CpuRuntime(zoo.load("packshot-embedded"), cache_dir=tmp_path_factory.mktemp("graphs"))


def begun(runtime: CpuRuntime, subject: str, colour: str | None = None) -> RequestState:
    brief = Brief(subject, subject=subject, colour=colour)
    return runtime.prepare(Request(brief, 5, WIDE, WIDE, steps=6))


def step(runtime: CpuRuntime, states: list[RequestState]) -> None:
    for state, prediction in zip(states, runtime.denoise(states), strict=True):
        runtime.advance(state, prediction)


def overlap(seen: np.ndarray, drawn: np.ndarray) -> float:
    """Intersection over union of alpha, both as wide as what is drawn."""
    wide = Image.fromarray(seen).resize((WIDE, WIDE), Image.Resampling.BICUBIC)
    one, other = np.asarray(wide) > 0.5, drawn > 0.5
    return float((one & other).sum() / (one | other).sum())


def test_after_the_first_step_a_preview_has_the_outline_of_the_picture(runtime: CpuRuntime) -> None:
    states = [begun(runtime, s) for s in ("mug", "cat", "car", "handbag", "palace", "dress")]
    sketch = Sketch(runtime.spec.files["preview"])
    step(runtime, states)
    early = [sketch.planes(s.foreseen[0])[0] for s in states]
    while not states[0].done:
        step(runtime, states)
    late = [sketch.planes(s.foreseen[0])[0] for s in states]
    runtime.decode(states)
    for seen in (early, late):
        found = [overlap(a, s.drawn.data[0]) for a, s in zip(seen, states, strict=True)]
        assert min(found) > 0.8, found
        assert np.mean(found) > 0.9, found


def test_a_preview_is_a_small_picture_in_the_colour_that_was_asked(runtime: CpuRuntime) -> None:
    state = begun(runtime, "mug", "red")
    assert runtime.preview(state).size == (SIDE, SIDE)
    step(runtime, [state])
    pixels = np.asarray(runtime.preview(state), int)
    red, green, blue = pixels[40:90, 30:70].reshape(-1, 3).mean(0)
    assert red > 1.5 * max(green, blue)
    corner = pixels[:8, :8].reshape(-1, 3)
    assert corner.min() > 230


def test_a_preview_changes_nothing_of_its_state(runtime: CpuRuntime) -> None:
    one, other = begun(runtime, "mug"), begun(runtime, "mug")
    step(runtime, [one])
    runtime.preview(one)
    step(runtime, [other])
    step(runtime, [one])
    step(runtime, [other])
    assert np.array_equal(one.latents, other.latents)


def test_a_model_without_a_map_decodes_its_previews(runtime: CpuRuntime, tmp_path: Path) -> None:
    files = {role: path for role, path in runtime.spec.files.items() if role != "preview"}
    plain = CpuRuntime(replace(runtime.spec, files=files), cache_dir=tmp_path)
    assert plain.preview(begun(plain, "mug")).size == (SIDE, SIDE)


def test_a_damaged_map_is_a_model_error_that_names_the_file(tmp_path: Path) -> None:
    broken = tmp_path / "preview.npz"
    broken.write_bytes(b"nothing")
    with pytest.raises(ModelError, match=r"preview\.npz"):
        Sketch(broken)


@pytest.mark.parametrize("subject", ["mug", "garden"])
def test_wild_planes_are_still_a_picture(subject: str) -> None:
    look, _ = resolve(Brief(subject, subject=subject))
    rng = np.random.default_rng(0)
    planes = 9 * rng.standard_normal((len(CHANNELS), 64, 64), dtype=np.float32)
    assert np.asarray(portrait(planes, look)).shape == (SIDE, SIDE, 3)


def test_a_preview_takes_little_processor_time(runtime: CpuRuntime) -> None:
    state = begun(runtime, "mug")
    runtime.preview(state)
    spent = []
    for _ in range(10):
        start = time.process_time()
        runtime.preview(state)
        spent.append(time.process_time() - start)
    assert min(spent) < 0.006
