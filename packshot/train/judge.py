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

BATCH, SHIFT, NOISE = 24, 16, 0.01
HALVED = 0.75
"""Share of the training that sees pictures of half the size, three times as fast."""
TRAINED, HELD_OUT = 250, 24  # masks kept of each subject


def fit(gallery: Gallery, plan: Plan) -> Judge:
    """Train on painted pictures, moved a little and with a little noise."""
    pictures, truth = gallery.pictures(), torch.from_numpy(gallery.truth())
    net = Judge(tuple(_sizes()))
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    noise = NOISE * torch.randn(1, 3, judging.SIDE, judging.SIDE)

    def loss_of(progress: float) -> Tensor:
        chosen = np.random.randint(gallery.count, size=BATCH)
        batch = _disturb(_tensor(_take(pictures, chosen)), noise)
        if progress < HALVED:
            batch = F.avg_pool2d(batch, 2)
        with torch.autocast("cpu", torch.bfloat16):
            logits = net(batch)
        return _loss(logits.float(), truth[torch.from_numpy(chosen)])

    # Muon for the kernels: at equal steps 96 % of subjects right instead of 91 % with AdamW alone.
    kernels = [p for p in net.parameters() if p.ndim == 4]
    train(net, optimisers(net, kernels), loss_of, plan)
    net.eval()
    return net


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


def _take(pictures: Sequence[NDArray[np.uint8]], numbers: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Chosen pictures, each moved by up to SHIFT pixels."""
    each, moves = len(pictures[0]), np.random.randint(-SHIFT, SHIFT + 1, (len(numbers), 2))
    rows = zip(numbers, moves, strict=True)
    return np.stack([np.roll(pictures[n // each][n % each], move, (0, 1)) for n, move in rows])


def _tensor(pictures: NDArray[np.uint8]) -> Tensor:
    """uint8 [N, H, W, 3] -> float [N, 3, H, W] in 0..1, channels last in memory."""
    return torch.from_numpy(pictures).permute(0, 3, 1, 2) * (1 / 255)


def _disturb(pictures: Tensor, noise: Tensor) -> Tensor:
    """Soften half of the pictures, add `noise` to all: drafts differ from drawings like that."""
    half = pictures[: len(pictures) // 2]
    half.lerp_(torch.roll(half, (1, 1), (2, 3)), 0.5)
    y, x = (int(v) for v in torch.randint(judging.SIDE, (2,)))
    return pictures.add_(torch.roll(noise, (y, x), (2, 3)))
