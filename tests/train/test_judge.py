"""The judge from rendered products to shipped files, and the quality run that it is made for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
import torch

from packshot import graphs
from packshot.bench import judging, machine, quality, quality_page, seeds, shapes, summary
from packshot.bench.rows import Instruments
from packshot.core import VIEW_ANGLES, ModelSpec
from packshot.errors import ModelError
from packshot.runtime.cpu import CpuRuntime
from packshot.train import export, held_out, judge, photos
from packshot.train.loop import Plan
from packshot.train.means import Means
from packshot.train.networks import Autoencoder, Critic, Denoiser, Judge
from packshot.train.painted import UNSTATED, Gallery, answers, paint_all
from packshot.train.scenes.accessories import WORN
from packshot.train.scenes.registry import designs

T = TypeVar("T")


@pytest.fixture(scope="module")
def shard(tmp_path_factory: pytest.TempPathFactory) -> photos.Shard:
    """Two pictures of the first design's first product."""
    made = photos.Shard(tmp_path_factory.mktemp("shard") / "x.npy", designs()[0].label, 2, 0)
    photos.render(made)
    return made


@pytest.fixture(scope="module")
def gallery(shard: photos.Shard) -> Gallery:
    made = Gallery(shard.path.parent / "painted", (shard,), 4, seed=1)
    paint_all([made], workers=1)
    return made


@pytest.fixture(scope="module")
def folder(gallery: Gallery, shard: photos.Shard) -> Path:
    """A judge trained for a moment, published."""
    torch.manual_seed(0)
    folder = gallery.folder.parent / "judge"
    net = judge.fit(gallery, Plan(0.002, gallery.folder / "judge.checkpoint"))
    many = {c.subject: np.zeros((1, 128, 128), bool) for c in photos.classes()}
    folder.mkdir()
    shapes.save(shapes.Shapes(many, many), folder / judging.MASKS)
    judge.publish(net, folder, measured={"subject": 0.5}, training={"held_out_pictures": 4})
    return folder


def test_what_a_picture_shows_follows_from_its_number_alone(gallery: Gallery) -> None:
    again = replace(gallery, folder=gallery.folder / "elsewhere")
    assert [gallery.look(n) for n in range(4)] == [again.look(n) for n in range(4)]
    assert gallery.look(0).subject == designs()[0].subject
    assert len({gallery.look(n) for n in range(4)}) == 4


def test_truth_names_what_was_painted(gallery: Gallery) -> None:
    table, brief, look = answers(), gallery.brief(3), gallery.look(3)
    right = {
        slot: table[slot][index] for slot, index in zip(table, gallery.truth()[3], strict=True)
    }
    assert right == {slot: judging.asked(brief, slot) for slot in table}
    for slot in ("subject", "colour", "material", "scene", "style"):
        assert right[slot] == getattr(look, slot)


def test_the_colour_of_a_place_is_left_open(tmp_path: Path) -> None:
    shard = photos.Shard(tmp_path / "x.npy", "palace/imperial", 1, 0)
    shard.done_file.write_text("1")
    truth = dict(zip(answers(), Gallery(tmp_path, (shard,), 1, seed=1).truth()[0], strict=True))
    assert truth["colour"] == truth["material"] == truth["scene"] == UNSTATED
    assert answers()["subject"][truth["subject"]] == "palace"


def test_pictures_are_painted_once_and_cover_every_row(gallery: Gallery) -> None:
    (chunk,) = gallery.pictures()
    assert chunk.shape == (4, judging.SIDE, judging.SIDE, 3)
    before = gallery.path(gallery.chunks()[0]).stat().st_mtime_ns
    paint_all([gallery], workers=1)
    assert gallery.path(gallery.chunks()[0]).stat().st_mtime_ns == before
    assert not np.array_equal(gallery.buffers(0).data, gallery.buffers(3).data)


def test_the_shipped_judge_answers_as_the_trained_one(gallery: Gallery, folder: Path) -> None:
    shipped = judging.Judge.load(folder, threads=1)
    assert shipped.answers == answers()
    torch.manual_seed(1)
    net = Judge(tuple(len(names) for names in answers().values())).eval()
    picture = torch.rand(2, 3, judging.SIDE, judging.SIDE)
    path = judge.write(net, folder.parent / "other.onnx")
    pooled: list[torch.Tensor] = []
    net.head.register_forward_pre_hook(lambda _, inputs: pooled.append(inputs[0]))
    with torch.no_grad():
        truth = net(picture).numpy()
    found = graphs.load(path, threads=1)(pictures=picture.numpy())
    assert np.abs(found["logits"] - truth).max() < 2e-3
    assert found["features"].shape == (2, 576)
    assert np.abs(found["features"] - pooled[0].numpy()).max() < 1e-2
    assert (folder / judging.MODEL).stat().st_size <= 3_000_000


def test_kept_masks_are_those_of_the_shard(shard: photos.Shard, tmp_path: Path) -> None:
    subject = designs()[0].subject
    masks = judge.masks([shard], (subject,), most=5)
    alpha = shard.buffers()[1, 0] / 255
    assert masks[subject].shape == (2, 128, 128)
    assert np.array_equal(masks[subject][1], shapes.small(alpha))


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> ModelSpec:
    """An untrained model of the right shape that draws the first two designs."""
    torch.manual_seed(0)
    where = tmp_path_factory.mktemp("model")
    classes = tuple(d.label for d in designs()[:2])
    traits = photos.TRAITS
    files = export.export(Denoiser(2, traits), Autoencoder(), Critic(2, traits), where)
    Means(torch.randn(4, 8192), torch.randn(8, 4), torch.ones(8)).save(where / "means.npz")
    files["means"] = where / "means.npz"
    base = ModelSpec("raw", "0", files, classes, ("studio",), ("metal", "wood"), 1, 2)
    return replace(
        base,
        views=tuple(VIEW_ANGLES),
        azimuths=(0.0, 0.0),
        accessories=tuple(WORN),
    )


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


def test_a_quality_run_measures_generated_beside_real(
    spec: ModelSpec, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seeds, "EACH", 2)
    tools = Instruments(judging.Judge.load(folder, threads=1), shapes.load(folder / judging.MASKS))
    found = quality.measure(
        lambda s: CpuRuntime(s, threads=1),
        spec,
        tools,
        source=held_out.buffers,
        plan=quality.Plan(pictures=2, families=1, ablation=1, steps=(2,)),
        progress=_silently,
    )
    assert [r.brief for r in found.generated] == [r.brief for r in found.real]
    assert [r.brief for r in found.again] == [r.brief for r in found.real]
    assert found.again[0].features.tolist() != found.real[0].features.tolist()
    assert [f.masks.shape for f in found.families] == [(2, 128, 128)]
    assert [len(r.drafts_broken) for r in found.generated] == [2, 2]
    assert not any(r.broken for r in found.real)
    assert [(v.steps, v.candidates) for v in found.variants] == [(2, 2), (1, 1)]
    judged = {"accuracy": {"subject": 0.5}, "held_out_pictures": 4}
    page = quality_page.quality_page(
        {"machine": machine.describe(), "judge": judged, **summary.quality(found)}
    )
    assert "| judge: subject |" in page
    headings = [line[3:] for line in page.splitlines() if line.startswith("## ")]
    assert headings == [
        *("Colour", "Precision and recall", "No copies", "What a seed changes", "By subject"),
        *("What the judge mistook", "Steps and drafts", "How it is measured"),
        "What this does not show",
    ]


def test_a_judge_that_does_not_know_the_subject_refuses(spec: ModelSpec, folder: Path) -> None:
    tools = Instruments(judging.Judge.load(folder, threads=1), shapes.Shapes({}, {}))
    strange = replace(spec, classes=("spaceship/small",))
    with pytest.raises(ModelError, match="knows no subject spaceship"):
        tools.check(strange)
