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
from packshot.bench.glance import GREY
from packshot.bench.rows import Instruments
from packshot.core import VIEW_ANGLES, ModelSpec
from packshot.errors import ModelError
from packshot.runtime.cpu import CpuRuntime
from packshot.train import composites, export, held_out, judge, photos
from packshot.train.composites import Composer
from packshot.train.eyes import Judge
from packshot.train.loop import Plan
from packshot.train.means import Means
from packshot.train.networks import Autoencoder, Critic, Denoiser
from packshot.train.painted import GOLDEN, UNSTATED, Gallery, answers, paint_all
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
    made = Gallery(shard.path.parent / "small", (shard,), 4, 1, "small")
    paint_all([made], workers=1)
    return made


@pytest.fixture(scope="module")
def surfaces(gallery: Gallery) -> Gallery:
    made = replace(gallery, folder=gallery.folder / "surfaces", count=2, kind="surfaces")
    paint_all([made], workers=1)
    return made


@pytest.fixture(scope="module")
def composer(gallery: Gallery) -> Composer:
    forms = gallery.folder / "forms.npy"
    composites.write_forms(gallery.shards, forms, workers=1)
    behind = composites.backdrops(gallery, 2)
    return Composer(np.load(forms), behind, composites.truth_of(gallery.shards))


@pytest.fixture(scope="module")
def folder(gallery: Gallery, surfaces: Gallery, composer: Composer) -> Path:
    """A judge trained for a moment, published."""
    torch.manual_seed(0)
    folder = gallery.folder.parent / "judge"
    seen = judge.Seen.of(gallery), judge.Seen.of(surfaces)
    plan = Plan(0.004, gallery.folder / "judge.checkpoint")
    net = judge.fit(judge.new(), *seen, composer, plan)
    many = {c.subject: np.zeros((1, 128, 128), bool) for c in photos.classes()}
    folder.mkdir()
    shapes.save(shapes.Shapes(many, many), folder / judging.MASKS)
    judge.publish(net, folder, measured={"subject": 0.5}, training={"held_out_pictures": 4})
    return folder


def test_what_a_picture_shows_follows_from_its_number_alone(gallery: Gallery) -> None:
    again = replace(gallery, folder=gallery.folder / "elsewhere", count=9)
    assert [gallery.look(n) for n in range(4)] == [again.look(n) for n in range(4)]
    assert gallery.look(0).subject == designs()[0].subject
    assert len({gallery.look(n) for n in range(4)}) == 4


def test_materials_are_asked_of_styles_that_show_them(gallery: Gallery) -> None:
    for brief in map(gallery.brief, range(40)):
        hidden = brief.style in judging.HAND_PAINTED
        assert (judging.asked(brief, "material") is None) == hidden


def test_a_near_look_is_at_what_shows_most() -> None:
    np.random.seed(3)
    surface = np.full((256, 256, 3), GREY, np.uint8)
    surface[:160, :160] = 10
    shown = [(judge._near(surface) == 10).mean() for _ in range(20)]
    assert np.mean(shown) > 0.5


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
    truth = dict(zip(answers(), Gallery(tmp_path, (shard,), 1, 1, "small").truth()[0], strict=True))
    assert truth["colour"] == truth["material"] == truth["scene"] == UNSTATED
    assert answers()["subject"][truth["subject"]] == "palace"


def test_pictures_are_painted_once_and_cover_every_row(gallery: Gallery) -> None:
    views = gallery.views()
    assert {name: v.shape for name, v in views.items()} == {
        "scene": (4, 96, 96, 3),
        "product": (4, 112, 112, 3),
        "form": (4, 16, 28, 28),
    }
    before = gallery.path(gallery.chunks()[0]).stat().st_mtime_ns
    paint_all([gallery], workers=1)
    assert gallery.path(gallery.chunks()[0]).stat().st_mtime_ns == before
    assert not np.array_equal(gallery.buffers(0).data, gallery.buffers(1).data)


def test_a_form_lies_where_its_picture_shows_it(gallery: Gallery, composer: Composer) -> None:
    views = gallery.views()
    row = int(2 * GOLDEN % 1 * 2)
    own = composer.forms[row, 0].reshape(28, 4, 28, 4).mean((1, 3))
    assert np.abs(views["form"][2, 0].astype(float) - own).mean() < 3


def test_composed_pictures_show_their_rows(composer: Composer) -> None:
    torch.manual_seed(2)
    pictures, forms = composer(np.array([0, 1]))
    assert pictures.shape == (2, 3, 96, 96)
    assert forms.shape == (2, 16, 24, 24)
    assert 0 <= pictures.min() <= pictures.max() <= 1
    assert forms[:, 0, 12, 12].min() > 0.9
    assert answers()["subject"][composer.truth[0][0]] == designs()[0].subject


def test_the_shipped_judge_answers_as_the_trained_one(folder: Path) -> None:
    shipped = judging.Judge.load(folder, threads=1)
    assert shipped.answers == answers()
    torch.manual_seed(1)
    net = judge.new().eval()
    views = {
        "scene": torch.rand(2, 3, 96, 96),
        "product": torch.rand(2, 3, 96, 96),
        "surfaces": torch.rand(2, 4, 3, 256, 256),
    }
    path = judge.write(net, folder.parent / "other.onnx")
    with torch.no_grad():
        scores, features = net(**views)
    found = graphs.load(path, threads=1)(**{name: v.numpy() for name, v in views.items()})
    assert np.abs(found["logits"] - scores.numpy()).max() < 1e-2
    assert np.abs(found["features"] - features.numpy()).max() < 1e-2
    assert (folder / judging.MODEL).stat().st_size <= 6_000_000


def test_an_answer_is_scored_by_all_eyes_that_are_asked() -> None:
    net = Judge({"a": 2, "b": 1}, {"scene": ["a"], "product": ["a", "b"], "surfaces": ["b"]})
    said = {"scene": [1.0, 2.0], "product": [10.0, 20.0, 5.0], "surfaces": [0.5]}
    joined = net.joined({eye: torch.tensor([v]) for eye, v in said.items()})
    assert joined.tolist() == [[11, 22, 5.5]]


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
    *parts, found = quality.measure(
        lambda s: CpuRuntime(s, threads=1),
        spec,
        tools,
        source=held_out.buffers,
        plan=quality.Plan(pictures=2, families=1, ablation=1, steps=(2,)),
        progress=_silently,
    )
    assert [(len(p.real), len(p.again), p.whole) for p in parts] == [
        *((0, 0, False), (2, 0, False), (2, 2, False)),
    ]
    assert found.whole
    assert [r.brief for r in found.generated] == [r.brief for r in found.real]
    assert [r.brief for r in found.again] == [r.brief for r in found.real]
    assert found.again[0].features.tolist() != found.real[0].features.tolist()
    assert [f.masks.shape for f in found.families] == [(2, 128, 128)]
    assert [len(r.drafts_broken) for r in found.generated] == [2, 2]
    assert not any(r.broken for r in found.real)
    assert [(v.steps, v.candidates) for v in found.variants] == [(2, 2), (1, 1)]
    judged = {"accuracy": {"subject": 0.5}, "held_out_pictures": 4}
    about = {"machine": machine.describe(), "judge": judged}
    for part in parts:
        assert "cut short" in quality_page.quality_page({**about, **summary.quality(part)})
    page = quality_page.quality_page({**about, **summary.quality(found)})
    assert "cut short" not in page
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
