"""Stage 6: the judge, trained apart on painted pictures of rendered products, and its masks.

It never sees a generated picture, so it can say how well generated ones show what was asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from onnx import TensorProto, helper
from torch import Tensor

from packshot.bench import judging, shapes
from packshot.train import export
from packshot.train.loop import Plan, train
from packshot.train.networks import Judge
from packshot.train.optim import optimisers
from packshot.train.painted import UNSTATED, Gallery, answers
from packshot.train.photos import Shard, classes
from packshot.zoo import record_of

Bytes = NDArray[np.uint8]
BATCH, NOISE = 48, 0.01
MARGIN, SHIFT = 16, 4
"""How far middles and small pictures are moved, in their own pixels, at most."""
TRAINED, HELD_OUT = 250, 24  # masks kept of each subject


def fit(gallery: Gallery, plan: Plan) -> Judge:
    """Train on painted pictures: moved a little, turned about, softened, with a little noise."""
    small, middles = views(gallery)
    truth = torch.from_numpy(gallery.truth())
    net = Judge(tuple(_sizes()))
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    noises = [_noise(judging.SIDE // 4), _noise(middles.shape[1] - 2 * MARGIN)]

    def loss_of(progress: float) -> Tensor:
        chosen = np.random.randint(gallery.count, size=BATCH)
        seen = zip(_moved(small[chosen], middles[chosen]), noises, strict=True)
        whole, middle = (_disturb(_tensor(view), noise) for view, noise in seen)
        with torch.autocast("cpu", torch.bfloat16):
            logits = net.read(whole, middle)
        return _loss(logits.float(), truth[torch.from_numpy(chosen)])

    # Muon for the kernels: at equal steps 96 % of subjects right instead of 91 % with AdamW alone.
    kernels = [p for p in net.parameters() if p.ndim == 4]
    train(net, optimisers(net, kernels), loss_of, plan)
    net.eval()
    return net


def views(gallery: Gallery) -> tuple[Bytes, Bytes]:
    """All pictures at a quarter of their size [N, 128, 128, 3], and their middles with MARGIN
    around them [N, 288, 288, 3].
    """
    side, edge = judging.SIDE // 4, judging.SIDE // 4 - MARGIN
    small, middles = [], []
    for chunk in gallery.pictures():
        blocks = np.asarray(chunk).reshape(-1, side, 4, side, 4, 3)
        small.append(blocks.mean((2, 4), dtype=np.float32).round().astype(np.uint8))
        middles.append(chunk[:, edge:-edge, edge:-edge].copy())
    return np.concatenate(small), np.concatenate(middles)


@torch.no_grad()
def accuracy(net: Judge, gallery: Gallery) -> dict[str, float]:
    """Share of right answers by slot, on pictures of `gallery`."""
    starts = [(p, i) for p in gallery.pictures() for i in range(0, len(p), BATCH)]
    logits = torch.cat([net(_tensor(np.array(p[i : i + BATCH]))) for p, i in starts])
    truth = torch.from_numpy(gallery.truth())
    found = {}
    for slot, said, t in zip(answers(), torch.split(logits, _sizes(), 1), truth.T, strict=True):
        right = (said.argmax(1) == t)[t != UNSTATED]
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
    """The network as an ONNX file that gives `logits` and, beside them, the pooled `features` [N,
    F] that they are computed from.
    """
    pictures = torch.rand(2, 3, judging.SIDE, judging.SIDE)
    model = onnx.load(export.write(net, {"pictures": pictures}, judging.LOGITS, path))
    (head,) = (node for node in model.graph.node if judging.LOGITS in node.output)
    pooled = head.input[0]
    for node in model.graph.node:
        for names in (node.input, node.output):
            for place, name in enumerate(names):
                names[place] = judging.FEATURES if name == pooled else name
    shape: list[str | int | None] = ["batch", net.head.in_features]
    features = helper.make_tensor_value_info(judging.FEATURES, TensorProto.FLOAT, shape)
    model.graph.output.append(features)
    onnx.checker.check_model(model)
    onnx.save(model, path)
    return path


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


def _sizes() -> list[int]:
    return [len(names) for names in answers().values()]


def _loss(logits: Tensor, truth: Tensor) -> Tensor:
    parts = torch.split(logits, _sizes(), 1)
    losses = [
        F.cross_entropy(a, t, label_smoothing=0.02, ignore_index=UNSTATED)
        for a, t in zip(parts, truth.T, strict=True)
    ]
    return torch.stack(losses).sum()


def _moved(small: Bytes, middles: Bytes) -> tuple[Bytes, Bytes]:
    """Each picture moved, and every other one mirrored."""
    span = middles.shape[1] - 2 * MARGIN
    turns = np.random.randint(0, 2, len(small)) * 2 - 1
    moves = np.random.randint(-SHIFT, SHIFT + 1, (len(small), 2))
    starts = np.random.randint(0, 2 * MARGIN + 1, (len(small), 2))
    whole = [np.roll(p[:, ::t], m, (0, 1)) for p, t, m in zip(small, turns, moves, strict=True)]
    cut = [
        p[y : y + span, x : x + span][:, ::t]
        for p, t, (y, x) in zip(middles, turns, starts, strict=True)
    ]
    return np.stack(whole), np.stack(cut)


def _tensor(pictures: NDArray[np.uint8]) -> Tensor:
    """uint8 [N, H, W, 3] -> float [N, 3, H, W] in 0..1, channels last in memory."""
    return torch.from_numpy(pictures).permute(0, 3, 1, 2) * (1 / 255)


def _disturb(pictures: Tensor, noise: Tensor) -> Tensor:
    """Soften half of the pictures, add `noise` to all: drafts differ from drawings like that."""
    half = pictures[: len(pictures) // 2]
    half.lerp_(torch.roll(half, (1, 1), (2, 3)), 0.5)
    y, x = (int(v) for v in torch.randint(pictures.shape[2], (2,)))
    return pictures.add_(torch.roll(noise, (y, x), (2, 3)))


def _noise(side: int) -> Tensor:
    """[1, 3, side, side], in the order in memory of the pictures that it is added to."""
    noise = NOISE * torch.randn(1, 3, side, side)
    return noise.to(memory_format=torch.channels_last)
