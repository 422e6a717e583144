"""The networks that rate finished pictures: the judge and its eyes. Training alone knows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from packshot.train.networks import Residual, downward, pooled

_PRODUCT = ((64, 2), (64, 0), (128, 2), (128, 0), (128, 0), (192, 2), (192, 0))
_SURFACE = ((64, 1), (96, 2), (96, 1), (128, 2), (128, 1))


class Eye(nn.Module):
    """Features [B, 2 * F] of pictures [B, 3, H, W] in 0..1, pooled; and a score of each answer.

    `block` pixels are read as one, then come layers: (width, stride), or a residual block of the
    width before where the stride is 0. `contrast` adds fine contrast, magnified, as a channel: a
    material is a pattern a few pixels wide.
    """

    def __init__(
        self, layers: Sequence[tuple[int, int]], answers: int, *, block: int, contrast: bool = False
    ) -> None:
        super().__init__()
        self.contrast, width = contrast, (4 if contrast else 3) * block**2
        parts: list[nn.Module] = [nn.PixelUnshuffle(block)]
        for wide, stride in layers:
            parts.append(downward(width, wide, stride) if stride else Residual(wide))
            width = wide
        self.layers = nn.ModuleList(parts)
        self.head = nn.Linear(2 * width, answers)

    def forward(self, pictures: Tensor) -> Tensor:
        """Scores [B, answers]."""
        return self.read(self.maps(pictures)[-1])

    def read(self, last: Tensor) -> Tensor:
        """Scores of what the last layer made."""
        out: Tensor = self.head(pooled(last))
        return out

    def maps(self, pictures: Tensor) -> list[Tensor]:
        """What every layer makes of the pictures."""
        x = pictures * 2 - 1
        if self.contrast:
            grey = pictures.mean(1, keepdim=True)
            fine = (grey - F.avg_pool2d(grey, 5, stride=1, padding=2)) * 8
            x = torch.cat([x, fine], 1)
        found = []
        for layer in self.layers:
            x = layer(x)
            found.append(x)
        return found


class Judge(nn.Module):
    """Names what a finished picture shows, by three eyes: one for the whole, one for the product,
    one for surfaces of its main part (`bench.glance`). An answer's score is the sum of those of the
    eyes that are asked for it.

    `answers`: how many there are to each slot; `asked`: for each eye, the slots it answers.
    """

    EYES = ("scene", "product", "surfaces")

    def __init__(self, answers: Mapping[str, int], asked: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self.answers, self.asked = dict(answers), {eye: list(asked[eye]) for eye in self.EYES}
        scene, product, surfaces = (sum(answers[s] for s in asked[eye]) for eye in self.EYES)
        self.eyes = nn.ModuleDict(
            {
                "scene": Eye(((48, 1), (96, 2), (96, 1), (128, 2)), scene, block=4),
                "product": Eye(_PRODUCT, product, block=2),
                "surfaces": Eye(_SURFACE, surfaces, block=4, contrast=True),
            }
        )

    def forward(self, scene: Tensor, product: Tensor, surfaces: Tensor) -> tuple[Tensor, Tensor]:
        """Scores [B, sum(answers)] and features [B, F] of whole pictures [B, 3, H, W], products
        [B, 3, H, W] and surfaces [B, K, 3, H, W], in 0..1.
        """
        views = scene, product, surfaces.flatten(0, 1)
        eyes = [self.eyes[name] for name in self.EYES]
        found = [pooled(eye.maps(view)[-1]) for eye, view in zip(eyes, views, strict=True)]  # type: ignore[operator]
        found[2] = found[2].unflatten(0, (-1, surfaces.shape[1])).mean(1)
        said = [eye.head(features) for eye, features in zip(eyes, found, strict=True)]  # type: ignore[operator]
        return self.joined(dict(zip(self.EYES, said, strict=True))), torch.cat(found, -1)

    def joined(self, scores: Mapping[str, Tensor]) -> Tensor:
        """The scores of the eyes, slot by slot: [B, sum(answers)]."""
        parts: dict[str, list[Tensor]] = {slot: [] for slot in self.answers}
        for eye, said in scores.items():
            slots = self.asked[eye]
            for slot, part in zip(
                slots, said.split([self.answers[s] for s in slots], -1), strict=True
            ):
                parts[slot].append(part)
        return torch.cat([torch.stack(found).sum(0) for found in parts.values()], -1)
