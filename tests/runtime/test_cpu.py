"""The shipped weights on the CPU runtime: a picture depends on its request alone."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from packshot import graphs, zoo
from packshot.core import PLACES, Brief, Picture, Request
from packshot.errors import ModelError, NotDrawable
from packshot.runtime.base import RequestState, run
from packshot.runtime.cpu import CpuRuntime
from tests.runtime.steps import from_noise

SIZE = 256


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> CpuRuntime:
    return CpuRuntime(zoo.load("packshot-embedded"), cache_dir=tmp_path_factory.mktemp("graphs"))


def request(subject: str = "mug", colour: str = "red", seed: int = 7, **fields: str) -> Request:
    brief = Brief(f"{colour} {subject}", subject=subject, colour=colour, **fields)  # type: ignore[arg-type]
    return Request(brief, seed, SIZE, SIZE, steps=4)


def step(runtime: CpuRuntime, states: list[RequestState]) -> None:
    for state, prediction in zip(states, runtime.denoise(states), strict=True):
        runtime.advance(state, prediction)


def make(runtime: CpuRuntime, wanted: Request) -> Picture:
    return runtime.render(run(runtime, wanted))


def pixels(picture: Picture) -> bytes:
    return picture.image.tobytes() + picture.alpha.tobytes()


def test_alone_in_a_batch_and_joining_late_give_the_same_bytes(runtime: CpuRuntime) -> None:
    alone = make(runtime, request())
    first, late = runtime.prepare(request()), runtime.prepare(request("cat", "black", 8))
    step(runtime, [first])
    while not first.done:
        step(runtime, [first, late])
    while not late.done:
        step(runtime, [late])
    runtime.decode([late, first])
    assert pixels(runtime.render(first)) == pixels(alone)
    assert pixels(runtime.render(late)) == pixels(make(runtime, request("cat", "black", 8)))


def test_drafts_guided_and_unguided_steps_share_a_pass_and_change_nothing(tmp_path: Path) -> None:
    """In float32, to the last bit: alone, in company, and joining late."""
    spec = replace(from_noise(), candidates=2, guided=(0.0, 0.4))
    plain = CpuRuntime(spec, cache_dir=tmp_path, precision="f32")
    wanted = [request("cat", seed=3), request("car", seed=4), request("palace", seed=5)]
    alone = [run(plain, one) for one in wanted]
    states = [plain.prepare(one) for one in wanted]
    for early in (states[:1], states[:2], states, states, states[1:], states[2:]):
        step(plain, early)
    plain.decode(states)
    for one, other in zip(states, alone, strict=True):
        assert np.array_equal(one.latents, other.latents)
        assert np.array_equal(one.drawn.data, other.drawn.data)


def test_bfloat16_draws_the_same_picture(runtime: CpuRuntime, tmp_path: Path) -> None:
    if graphs.precision("auto") == "f32":
        pytest.skip("this CPU does not compute in bfloat16")
    one = replace(runtime.spec, candidates=1)  # of two drafts alike, either may be chosen
    both = [CpuRuntime(one, cache_dir=tmp_path, precision=p) for p in ("f32", "bf16")]
    for wanted in (request(), request("car", "blue", seed=3)):
        a, b = (np.asarray(make(r, wanted).image, float) for r in both)
        noise = np.square(a - b).mean()
        assert 10 * np.log10(255**2 / noise) > 30


def test_one_seed_is_one_product_in_every_colour_material_and_scene(runtime: CpuRuntime) -> None:
    wishes = (
        request("handbag", "red", material="leather", scene="studio"),
        request("handbag", "blue", material="metal", scene="living-room"),
    )
    red, blue = (make(runtime, replace(one, width=512, height=512)) for one in wishes)
    assert red.buffers is not None
    assert blue.buffers is not None
    assert np.array_equal(red.buffers.data, blue.buffers.data)
    assert red.alpha.tobytes() == blue.alpha.tobytes()
    assert red.image.tobytes() != blue.image.tobytes()


def test_a_design_that_is_named_is_drawn_whatever_the_seed(runtime: CpuRuntime) -> None:
    wanted = [request("garden", seed=s, design="jiangnan") for s in range(4)]
    drawn = {runtime.spec.classes[runtime.prepare(r).label] for r in wanted}
    assert drawn == {"garden/jiangnan"}
    assert len({runtime.kin(r) for r in (*wanted, request("garden"))}) == 2
    strange = request("garden", design="of-stones")
    assert runtime.kin(strange) == runtime.kin(request("garden"))
    assert runtime.spec.classes[runtime.prepare(strange).label].startswith("garden/")


def test_another_seed_is_another_product(runtime: CpuRuntime) -> None:
    assert pixels(make(runtime, request(seed=1))) != pixels(make(runtime, request(seed=2)))


def test_every_subject_comes_as_one_solid_piece_inside_the_frame(runtime: CpuRuntime) -> None:
    for subject in sorted(set(runtime.spec.subjects) - set(PLACES)):
        picture = make(runtime, request(subject))
        alpha = np.asarray(picture.alpha)
        assert 0.05 < (alpha > 127).mean() < 0.75, subject
        rim = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
        assert rim.max() == 0, subject
        assert picture.facts.design is not None
        assert picture.facts.design.startswith(subject)


def test_a_subject_without_a_class_is_refused_by_name(runtime: CpuRuntime) -> None:
    with pytest.raises(NotDrawable, match="'violin'"):
        runtime.prepare(request("violin"))


def test_a_damaged_network_is_a_model_error_that_names_the_file(tmp_path: Path) -> None:
    spec = zoo.load("packshot-embedded")
    broken = tmp_path / "decoder.onnx"
    broken.write_bytes(b"not a network")
    files = {**spec.files, "decoder": broken}
    with pytest.raises(ModelError, match=r"decoder\.onnx"):
        CpuRuntime(replace(spec, files=files))


def test_a_picture_is_repainted_as_if_it_had_been_asked_so(runtime: CpuRuntime) -> None:
    red = make(runtime, request("handbag", "red", material="leather"))
    again = red.repaint(colour="blue", scene="studio")
    asked = make(runtime, request("handbag", "blue", material="leather", scene="studio"))
    assert pixels(again) == pixels(asked)
    assert again.brief.colour == "blue"
    assert "denoise" not in again.facts.seconds
    assert pixels(again.repaint(colour="red", scene="white-background")) == pixels(red)
