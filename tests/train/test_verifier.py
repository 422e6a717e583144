"""The verifier: what it learns, what counts as broken, and that a model can do without it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from packshot import graphs, zoo
from packshot.core import Accessory, Brief, ModelSpec, Request
from packshot.errors import ModelError
from packshot.runtime.base import run
from packshot.runtime.cpu import CpuRuntime
from packshot.runtime.traits import VIEWS
from packshot.runtime.verifier import Answers, Verifier, Wish, shown
from packshot.train import export, photos, stages, verifier
from packshot.train.autoencoder import Latents
from packshot.train.loop import Plan
from packshot.train.networks import Verifier as Network
from packshot.train.photos import classes

ANSWERS = Answers(("mug", "vase"), ("hat", "scarf"))


def logits(
    subject: tuple[float, ...], view: tuple[float, ...], worn: tuple[float, ...], whole: float
) -> np.ndarray:
    return np.array([[*subject, *view, *worn, whole]], np.float32)


SURE = logits((9, -9), (9, -9, -9, -9), (9, -9), 9)


@pytest.fixture(scope="module")
def data() -> Latents:
    """Smooth drawings: each class has a pattern of its own, each view a stripe."""
    torch.manual_seed(0)
    labels = torch.arange(len(classes())).repeat_interleave(2)
    views = torch.arange(len(labels)) % len(VIEWS)
    patterns = torch.randn(len(classes()), 8, 4, 4)[labels]
    latents = torch.nn.functional.interpolate(patterns, 32, mode="bilinear")
    latents[torch.arange(len(labels)), 0, 8 * views] += 3
    traits = torch.zeros(len(labels), photos.TRAITS)
    return Latents(latents, labels, views, traits)


def test_a_sure_answer_to_what_was_asked_scores_one() -> None:
    assert shown(SURE, ANSWERS, Wish("mug", "three-quarter", ("hat",)))[0] > 0.98


@pytest.mark.parametrize(
    "wish",
    [
        Wish("vase", "three-quarter", ("hat",)),
        Wish("mug", "top", ("hat",)),
        Wish("mug", "three-quarter", ()),
        Wish("mug", "three-quarter", ("hat", "scarf")),
    ],
)
def test_any_attribute_that_is_not_as_asked_scores_low(wish: Wish) -> None:
    assert shown(SURE, ANSWERS, wish)[0] < 0.05


def test_what_can_wear_nothing_is_not_asked_what_it_wears() -> None:
    assert shown(SURE, ANSWERS, Wish("mug", "three-quarter"))[0] > 0.98


def test_a_broken_drawing_scores_low_whatever_it_shows() -> None:
    broken = SURE.copy()
    broken[:, -1] = -5
    assert shown(broken, ANSWERS, Wish("mug", "three-quarter", ("hat",)))[0] < 0.01


def test_a_view_that_looks_like_another_is_as_good() -> None:
    round_thing = logits((9, -9), (3, 3, 3, -9), (-9, -9), 9)
    for view in ("three-quarter", "front", "side"):
        assert shown(round_thing, ANSWERS, Wish("mug", view))[0] > 0.98
    assert shown(round_thing, ANSWERS, Wish("mug", "top"))[0] < 0.1


def test_every_way_to_break_a_drawing_changes_it_and_none_makes_other_than_numbers(
    data: Latents,
) -> None:
    torch.manual_seed(1)
    latents, others = data.latents[:36], data.latents[100:136]
    made = verifier.broken(latents, others)
    assert made.shape == latents.shape
    assert bool(made.isfinite().all())
    changed = (made - latents).square().mean((1, 2, 3))
    kept = (verifier.disturbed(latents) - latents).square().mean((1, 2, 3))
    assert changed.min() > 0.02
    assert changed.mean() > 3 * kept.mean()


@pytest.mark.parametrize("count", [1, 4, 7])
def test_a_few_drawings_can_be_broken_too(data: Latents, count: int) -> None:
    assert len(verifier.broken(data.latents[:count], data.latents[-count:])) == count


def test_training_resumes_and_measures(tmp_path: Path, data: Latents) -> None:
    def fit(minutes: float) -> tuple[Network, int, float]:
        plan = Plan(minutes, tmp_path / "verifier.checkpoint")
        net = verifier.fit(data, plan)
        state = torch.load(plan.checkpoint, weights_only=True)
        return net, state["iterations"], state["seconds"]

    _, steps, seconds = fit(0.001)
    net, more_steps, _ = fit(seconds / 60 + 0.001)
    assert more_steps > steps
    measured = verifier.measure(net, data[:24])
    assert all(re.fullmatch("verifier_[a-z_]+", name) for name in measured)
    assert all(0 <= value <= 1 for value in measured.values()), measured


@pytest.mark.slow
def test_it_learns_what_is_shown_and_what_is_whole(tmp_path: Path, data: Latents) -> None:
    torch.manual_seed(0)
    net = verifier.fit(data, Plan(0, tmp_path / "verifier.checkpoint", steps=120))
    measured = verifier.measure(net, data)
    assert measured["verifier_score"] > measured["verifier_score_broken"] + 0.2, measured
    assert measured["verifier_score"] > measured["verifier_score_other"] + 0.2, measured


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> ModelSpec:
    """The embedded model with an untrained verifier beside it."""
    folder = tmp_path_factory.mktemp("verifier")
    net = Network(len(verifier.answers()))
    file = export.write(
        net, {"latent": torch.randn(2, 8, 32, 32)}, "logits", folder / "verifier.onnx"
    )
    spec = zoo.load("packshot-embedded")
    return replace(spec, files={**spec.files, "verifier": file})


def test_it_is_small(checked: ModelSpec) -> None:
    assert checked.files["verifier"].stat().st_size <= 2**20


def test_the_runtime_scores_what_is_finished_and_what_is_foreseen(
    checked: ModelSpec, shared_cache: Path
) -> None:
    runtime = CpuRuntime(checked, cache_dir=shared_cache)
    brief = Brief("cat", subject="cat", accessories=(Accessory("hat"),))
    state = runtime.prepare(Request(brief, 3, steps=10))
    runtime.advance(state, runtime.denoise([state])[0])
    foreseen = runtime.score(state)
    assert foreseen is not None
    assert 0 <= foreseen <= 1
    while not state.done:
        runtime.advance(state, runtime.denoise([state])[0])
    finished = runtime.score(state)
    assert finished is not None
    assert 0 <= finished <= 1
    assert state.seconds["verify"] > 0


def test_a_verifier_changes_no_picture_of_a_seed(checked: ModelSpec, shared_cache: Path) -> None:
    request = Request(Brief("mug", subject="mug"), 3, 256, 256, steps=2)
    plain = CpuRuntime(zoo.load("packshot-embedded"), cache_dir=shared_cache)
    state, other = run(plain, request), run(CpuRuntime(checked, cache_dir=shared_cache), request)
    assert np.array_equal(state.drawn.data, other.drawn.data)


def test_a_model_without_a_verifier_has_no_scores(shared_cache: Path) -> None:
    spec = zoo.load("packshot-embedded")
    files = {role: path for role, path in spec.files.items() if role != "verifier"}
    runtime = CpuRuntime(replace(spec, files=files), cache_dir=shared_cache)
    state = runtime.prepare(Request(Brief("mug", subject="mug"), 3, steps=2))
    assert runtime.score(state) is None


def test_a_verifier_of_another_model_is_refused(checked: ModelSpec) -> None:
    fewer = replace(checked, classes=checked.classes[:-60])
    with pytest.raises(ModelError, match="answers"):
        Verifier(graphs.load(checked.files["verifier"]), fewer)


def test_it_is_added_to_a_model_that_reads_the_same_latents(tmp_path: Path, data: Latents) -> None:
    source = zoo.load("packshot-embedded").files["decoder"].parent
    model = tmp_path / "models" / "packshot-embedded"
    model.mkdir(parents=True)
    for file in source.iterdir():
        (model / file.name).write_bytes(file.read_bytes())
    for name in ("train", "held-out"):
        data[:30].save(tmp_path / f"{name}-latents.pt")
    settings = stages.Settings(
        tmp_path,
        model,
        begin_with="packshot-embedded",
        autoencoder_minutes=0,
        verifier_minutes=0.01,
    )
    stages.train_verifier(settings)
    spec = zoo.load("packshot-embedded", tmp_path / "models")
    assert spec.files["verifier"].name == "verifier.onnx"
    assert zoo.manifest("packshot-embedded", tmp_path / "models").metrics["verifier_score"] <= 1


def test_it_is_added_to_no_model_whose_latents_are_others(tmp_path: Path, data: Latents) -> None:
    for name in ("train", "held-out"):
        data[:30].save(tmp_path / f"{name}-latents.pt")
    stages.train_verifier(stages.Settings(tmp_path, tmp_path / "none", verifier_minutes=0.01))
    assert (tmp_path / "verifier.pt").exists()
    assert not (tmp_path / "none").exists()
