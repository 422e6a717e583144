"""Stage 9: the judge, trained apart on painted pictures of rendered products, and its masks.

It never sees a generated picture, so it can say how well generated ones show what was asked for.
Its three eyes are trained one by one; that for the product sees composed pictures as well, and has
to say of all which form they show.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from packshot.bench import judging, shapes
from packshot.bench.glance import GREY, PRODUCT, SCENE, SURFACE, SURFACES
from packshot.core import CHANNELS
from packshot.train import export
from packshot.train.composites import Composer
from packshot.train.device import autocast, device
from packshot.train.eyes import Eye, Judge
from packshot.train.loop import LossOf, Plan, train
from packshot.train.optim import optimisers
from packshot.train.painted import FORM, FORM_STEP, MARGIN, UNSTATED, Gallery, answers
from packshot.train.photos import Shard, classes
from packshot.zoo import record_of

Bytes = NDArray[np.uint8]
Truth = NDArray[np.int64]
BATCH, NOISE = 48, 0.01
SPAN, TRIES = 128, 3
"""Pixels of a surface that are looked at in training, a side; all of it when judging. Of so many
cuts, that which shows most of the main part is taken."""
SHIFT = 4
"""How far whole pictures are moved, in pixels, at most."""
FORM_LAYER, FORM_WIDTH, FORM_WEIGHT = 5, 128, 4.0
"""The layer of the product's eye that form is asked of, its channels, and what an error counts."""
TRAINED, HELD_OUT = 250, 24  # masks kept of each subject
SHARES = {"scene": 0.13, "product": 0.62, "surfaces": 0.25}
"""Of the minutes, by eye."""


def asked() -> dict[str, list[str]]:
    """The slots that each eye answers."""
    worn = [slot for slot in answers() if slot.startswith(judging.WORN)]
    return {
        "scene": ["scene", "style"],
        "product": ["subject", "colour", "style", *worn],
        "surfaces": ["material", "colour", "style"],
    }


def new() -> Judge:
    """An untrained judge of what can be answered."""
    net = Judge({slot: len(names) for slot, names in answers().items()}, asked())
    return net.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


@dataclass(frozen=True, slots=True)
class Seen:
    """Views of painted pictures (`Gallery.views`), and what they show: [N, slots]."""

    views: Mapping[str, Bytes]
    truth: Truth

    @classmethod
    def of(cls, gallery: Gallery) -> Seen:
        return cls(gallery.views(), gallery.truth())


def fit(net: Judge, small: Seen, surfaces: Seen, composer: Composer, plan: Plan) -> Judge:
    """Train every eye for its share of the minutes."""
    fit_scene(net, small, _part(plan, "scene"))
    fit_product(net, small, composer, _part(plan, "product"))
    fit_surfaces(net, surfaces, _part(plan, "surfaces"))
    return net.eval()


def _part(plan: Plan, eye: str) -> Plan:
    checkpoint = plan.checkpoint.with_stem(f"{plan.checkpoint.stem}-{eye}")
    return replace(plan, minutes=plan.minutes * SHARES[eye], checkpoint=checkpoint)


def fit_scene(net: Judge, seen: Seen, plan: Plan) -> None:
    """Train the eye for whole pictures: they are moved a little and turned about."""
    pictures, slots = seen.views["scene"], _slots(net, "scene")

    def loss_of(progress: float) -> Tensor:
        chosen = np.random.randint(len(pictures), size=BATCH)
        moves = np.random.randint(-SHIFT, SHIFT + 1, (BATCH, 2))
        moved = [np.roll(p, m, (0, 1)) for p, m in zip(pictures[chosen], moves, strict=True)]
        logits = _read(net.eyes["scene"], _disturb(_tensor(_turned(np.stack(moved))).to(device())))
        return _loss(logits, seen.truth[chosen], slots)

    _train(net.eyes["scene"], loss_of, plan)


def fit_surfaces(net: Judge, seen: Seen, plan: Plan) -> None:
    """Train the eye for surfaces on parts of them."""
    pictures, slots = seen.views["surfaces"], _slots(net, "surfaces")

    def loss_of(progress: float) -> Tensor:
        chosen, which = (np.random.randint(n, size=BATCH) for n in pictures.shape[:2])
        cut = [_near(pictures[n, k]) for n, k in zip(chosen, which, strict=True)]
        logits = _read(net.eyes["surfaces"], _disturb(_tensor(_turned(np.stack(cut))).to(device())))
        return _loss(logits, seen.truth[chosen], slots)

    _train(net.eyes["surfaces"], loss_of, plan)


def _near(surface: Bytes) -> Bytes:
    """A part of a surface that shows much of what it is about."""
    corners = np.random.randint(0, SURFACE - SPAN + 1, (TRIES, 2))
    cuts = [surface[y : y + SPAN, x : x + SPAN] for y, x in corners]
    return max(cuts, key=lambda cut: int((cut[::8, ::8] != GREY).sum()))


def fit_product(net: Judge, seen: Seen, composer: Composer, plan: Plan) -> None:
    """Train the eye for products: half of a batch is painted, half composed."""
    lesson = _Products(net, seen, composer)
    _train(lesson, lesson.loss_of, plan)


class _Products(nn.Module):
    """The product's eye in training: from one of its layers the form is drawn, which no judge is
    asked for later.
    """

    def __init__(self, net: Judge, seen: Seen, composer: Composer) -> None:
        super().__init__()
        eye = net.eyes["product"]
        assert isinstance(eye, Eye)
        self.eye, self.slots = eye, _slots(net, "product")
        self.form = nn.Sequential(nn.Conv2d(FORM_WIDTH, 4 * len(FORM), 1), nn.PixelShuffle(2))
        self.seen, self.composer = seen, composer

    def loss_of(self, progress: float) -> Tensor:
        half = BATCH // 2
        chosen = np.random.randint(len(self.seen.truth), size=half)
        rows = np.random.randint(len(self.composer.truth), size=half)
        (painted, form), (composed, other) = self._painted(chosen), self.composer(rows)
        pictures, forms = torch.cat([painted, composed]), torch.cat([form, other])
        turned = torch.rand(BATCH) < 0.5
        pictures[turned], forms[turned] = pictures[turned].flip(3), _mirrored(forms[turned])
        pictures = _disturb(pictures.contiguous(memory_format=torch.channels_last).to(device()))
        with autocast():
            maps = self.eye.maps(pictures)
            said, drawn = self.eye.read(maps[-1]), self.form(maps[FORM_LAYER])
        truth = np.concatenate([self.seen.truth[chosen], self.composer.truth[rows]])
        named = _loss(said.float(), truth, self.slots)
        return named + FORM_WEIGHT * _form_loss(drawn.float(), forms.to(device()))

    def _painted(self, chosen: Truth) -> tuple[Tensor, Tensor]:
        """Products moved a little, and their forms."""
        y, x = np.random.randint(0, 2 * MARGIN // FORM_STEP + 1, (2, len(chosen)))
        places = list(zip(chosen, y, x, strict=True))
        products, forms = self.seen.views["product"], self.seen.views["form"]
        size, step = PRODUCT // FORM_STEP, FORM_STEP
        cut = [products[n, step * i :, step * j :][:PRODUCT, :PRODUCT] for n, i, j in places]
        form = [forms[n, :, i : i + size, j : j + size] for n, i, j in places]
        return _tensor(np.stack(cut)), torch.from_numpy(np.stack(form)).float() / 255


def _mirrored(forms: Tensor) -> Tensor:
    turned = forms.flip(3)
    k = CHANNELS.index("nx")
    turned[:, k] = 1 - turned[:, k]
    return turned


def _form_loss(drawn: Tensor, truth: Tensor) -> Tensor:
    """Coverage and roles as probabilities, normals where there is something."""
    k, n = CHANNELS.index("nx"), CHANNELS.index("nz") + 1
    masks = [i for i in range(len(FORM)) if not k <= i < n]
    cover = F.binary_cross_entropy_with_logits(drawn[:, masks], truth[:, masks])
    slopes = ((drawn[:, k:n] - (truth[:, k:n] * 2 - 1)) ** 2 * truth[:, :1]).mean()
    return cover + slopes


def _train(eye: nn.Module, loss_of: LossOf, plan: Plan) -> None:
    eye.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    # Muon for the kernels: at equal steps 96 % of subjects right instead of 91 % with AdamW alone.
    kernels = [p for p in eye.parameters() if p.ndim == 4]
    train(eye, optimisers(eye, kernels), loss_of, plan)


def _read(eye: nn.Module, pictures: Tensor) -> Tensor:
    with autocast():
        logits: Tensor = eye(pictures)
    return logits.float()


def _slots(net: Judge, eye: str) -> list[tuple[int, int]]:
    """Of each slot that an eye answers: its place among all, and how many answers there are."""
    places = list(answers())
    return [(places.index(slot), net.answers[slot]) for slot in net.asked[eye]]


def _loss(logits: Tensor, truth: Truth, slots: Sequence[tuple[int, int]]) -> Tensor:
    parts = torch.split(logits, [size for _, size in slots], 1)
    right = torch.from_numpy(truth).to(logits.device)
    losses = [
        F.cross_entropy(
            part, right[:, k], label_smoothing=0.02, ignore_index=UNSTATED, reduction="sum"
        )
        for part, (k, _) in zip(parts, slots, strict=True)
    ]
    return torch.stack(losses).sum() / len(truth)


def _turned(pictures: Bytes) -> Bytes:
    """Every other one mirrored."""
    return np.concatenate([pictures[::2], pictures[1::2, :, ::-1]])[_order(len(pictures))]


def _order(count: int) -> NDArray[np.int64]:
    """Puts even places, then odd ones, back in line."""
    return np.argsort(np.r_[0:count:2, 1:count:2])


def _tensor(pictures: Bytes) -> Tensor:
    """uint8 [N, H, W, 3] -> float [N, 3, H, W] in 0..1, channels last in memory."""
    return torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2) * (1 / 255)


def _disturb(pictures: Tensor) -> Tensor:
    """Soften half of the pictures, add noise to all: drafts differ from drawings like that."""
    soft = torch.roll(pictures, (1, 1), (2, 3))
    share = 0.5 * (torch.rand(len(pictures), 1, 1, 1, device=pictures.device) < 0.5)
    return torch.lerp(pictures, soft, share) + NOISE * torch.randn_like(pictures)


@torch.no_grad()
def scores(net: Judge, views: Mapping[str, Bytes]) -> Tensor:
    """Scores of pictures, as the benchmark reads them."""
    found = []
    for start in range(0, len(views["scene"]), BATCH):
        part = {name: views[name][start : start + BATCH] for name in Judge.EYES}
        flat = part["surfaces"].reshape(-1, *part["surfaces"].shape[2:])
        close = _tensor(flat).unflatten(0, (-1, part["surfaces"].shape[1]))
        found.append(net(_tensor(part["scene"]), _tensor(part["product"]), close)[0])
    return torch.cat(found)


def accuracy(said: Tensor, truth: Truth) -> dict[str, float]:
    """Share of right answers by slot."""
    found = {}
    sizes = [len(names) for names in answers().values()]
    parts = torch.split(said, sizes, 1)
    for slot, part, t in zip(answers(), parts, torch.from_numpy(truth).T, strict=True):
        right = (part.argmax(1) == t)[t != UNSTATED]
        if len(right):
            found[slot] = float(right.float().mean())
    return found


def publish(
    net: Judge,
    folder: Path,
    *,
    measured: Mapping[str, float],
    training: Mapping[str, str | int | float],
) -> None:
    """Write judge.onnx and, beside it and the masks that are there already, the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    model = write(net, folder / judging.MODEL)
    files = {path.name: record_of(path) for path in (model, folder / judging.MASKS)}
    training = {"commit": export.commit(), **training}
    judging.write_record(folder, judging.Record(files, answers(), measured, training))


def write(net: Judge, path: Path) -> Path:
    """The network as an ONNX file that gives `logits` [N, A] and the pooled `features` [N, F]."""
    views = {
        "scene": torch.rand(2, 3, SCENE, SCENE),
        "product": torch.rand(2, 3, PRODUCT, PRODUCT),
        "surfaces": torch.rand(2, SURFACES, 3, SURFACE, SURFACE),
    }
    return export.write(net, views, (judging.LOGITS, judging.FEATURES), path)


def save_masks(training: Sequence[Shard], held: Sequence[Shard], folder: Path) -> None:
    """Keep silhouettes of both sets, so that shapes can be measured without the data set."""
    folder.mkdir(parents=True, exist_ok=True)
    subjects = answers()["subject"]
    trained, unseen = (masks(s, subjects, n) for s, n in ((training, TRAINED), (held, HELD_OUT)))
    shapes.save(shapes.Shapes(trained, unseen), folder / judging.MASKS)


def masks(shards: Sequence[Shard], wanted: Sequence[str], most: int) -> shapes.Masks:
    """At most `most` masks of each subject, spread evenly over the rows that show it."""
    rows = [(shard, row) for shard in shards for row in range(shard.done)]
    subjects = np.array([classes()[k].subject for s in shards for k in s.labels()])
    found = {}
    for subject in wanted:
        own = np.flatnonzero(subjects == subject)
        chosen = own[np.linspace(0, len(own) - 1, min(most, len(own))).astype(int)]
        alphas = [rows[n][0].buffers()[rows[n][1], 0] for n in chosen]
        found[subject] = np.stack([shapes.small(np.asarray(a) / 255) for a in alphas])
    return found
