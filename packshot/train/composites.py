"""Pictures made while the judge trains: rendered forms in random colours and light before random
backdrops. Cheap and without end, they teach what shows a form whatever it is painted like; they
are nothing like as good as the painter's.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from packshot.bench.glance import PRODUCT, ROOM
from packshot.bench.judging import WORN
from packshot.core import CHANNELS, ROLES
from packshot.paint import staging
from packshot.paint.frame import FIRM
from packshot.paint.tables import COLOURS, TRIM
from packshot.train.painted import FORM, FORM_STEP, MARGIN, UNSTATED, Gallery, answers
from packshot.train.photos import Shard
from packshot.train.scenes.gbuffer import SIZE

SIDE = PRODUCT + 2 * MARGIN
KEPT = tuple(CHANNELS.index(name) for name in (*FORM, "ao", "key"))
NOTHING = np.array([128 if n[0] == "n" else 255 if n in ("ao", "key") else 0 for n in CHANNELS])
"""What the Buffers hold, as bytes, where there is nothing."""

Bytes = NDArray[np.uint8]


def write_forms(shards: Sequence[Shard], path: Path, workers: int) -> None:
    """The Buffers of every row, cut around the product: one file of uint8 [N, 18, SIDE, SIDE]."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary, starts = path.with_suffix(".tmp"), np.cumsum([0, *(s.done for s in shards)])
    shape = (int(starts[-1]), len(KEPT), SIDE, SIDE)
    np.lib.format.open_memmap(temporary, "w+", np.uint8, shape).flush()
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        todo = (shards, starts[:-1].tolist(), [temporary] * len(shards))
        for _ in pool.map(_write_shard, *todo):
            pass
    temporary.replace(path)


def _write_shard(shard: Shard, start: int, path: Path) -> None:
    out, fills = np.lib.format.open_memmap(path, "r+"), shard.seen(0).fills
    for number, row in enumerate(shard.buffers()):
        out[start + number] = _cut(row, fills)
    out.flush()


def _cut(row: Bytes, fills: bool) -> Bytes:
    """As the judge sees the product, with MARGIN around it."""
    firm = row[0] > 255 * FIRM
    if fills or not firm.any():
        box = (0.0, 0.0, float(SIZE), float(SIZE))
        return _resized(row[list(KEPT)], box)
    ends = [np.flatnonzero(firm.any(k))[[0, -1]] + 0.5 for k in (0, 1)]
    half = max(b - a for a, b in ends) / 2 * ROOM * SIDE / PRODUCT
    beyond = int(half)
    grown = np.pad(row, ((0, 0), (beyond, beyond), (beyond, beyond)))
    outside = np.ones(grown.shape[1:], bool)
    outside[beyond:-beyond, beyond:-beyond] = False
    grown[:, outside] = NOTHING[:, None]
    x, y = (float(a + b) / 2 + beyond for a, b in ends)
    return _resized(grown[list(KEPT)], (x - half, y - half, x + half, y + half))


def _resized(planes: Bytes, box: tuple[float, float, float, float]) -> Bytes:
    made = (Image.fromarray(p).resize((SIDE, SIDE), Image.Resampling.BOX, box) for p in planes)
    return np.stack([np.asarray(p) for p in made])


def truth_of(shards: Sequence[Shard]) -> NDArray[np.int64]:
    """What is known of composed pictures of all rows: subject and accessories."""
    table, out = answers(), []
    for shard in shards:
        subject = table["subject"].index(shard.kind.subject)
        for row in shard.rows():
            worn = {f"{WORN}{name}" for name in row.worn}
            known = {s: int(s in worn) for s in table if s.startswith(WORN)}
            known["subject"] = subject
            out.append([known.get(slot, UNSTATED) for slot in table])
    return np.array(out)


def backdrops(gallery: Gallery, count: int, side: int = 2 * PRODUCT) -> Bytes:
    """What stands behind pictures of a gallery: uint8 [count, 3, side, side]."""
    out = np.empty((count, 3, side, side), np.uint8)
    for number in range(count):
        look, buffers = gallery.look(number), gallery.buffers(number)
        frame = staging.framed(buffers, look, side, side)
        behind = staging.staged(look, frame, buffers.elevation, staging.standing(buffers, look))
        light = np.clip(behind.backdrop(slice(0, side), slice(0, side)), 0, 1)
        out[number] = np.sqrt(light) * 255
    return out


@dataclass(frozen=True, slots=True)
class Composer:
    """Composes pictures of `forms` uint8 [N, 18, SIDE, SIDE] before `behind` [M, 3, S, S]; `truth`
    is what they show [N, slots].
    """

    forms: Bytes
    behind: Bytes
    truth: NDArray[np.int64]

    def __call__(self, rows: NDArray[np.int64]) -> tuple[Tensor, Tensor]:
        """Pictures of some rows, float [B, 3, PRODUCT, PRODUCT] in 0..1, and their forms, packed:
        float [B, len(FORM), P, P] in 0..1, FORM_STEP times smaller.
        """
        y, x = (int(v) for v in np.random.randint(0, 2 * MARGIN + 1, 2))
        cut = self.forms[rows, :, y : y + PRODUCT, x : x + PRODUCT]
        form = torch.from_numpy(cut).float() / 255
        alpha, ao, key = form[:, :1], form[:, -2:-1], form[:, -1:]
        normal = F.normalize(form[:, 1:4] * 2 - 1, dim=1)
        light = _shaded(_albedo(form), normal, ao, key)
        back = self._behind(len(rows)) ** 2 * (1 - _each(len(rows)) * (1 - ao * key))
        seen = torch.lerp(back, light, alpha * _clarity(len(rows)))
        return _developed(seen, alpha), F.avg_pool2d(form[:, : len(FORM)], FORM_STEP)

    def _behind(self, count: int) -> Tensor:
        """Cut from backdrops anywhere."""
        chosen = self.behind[np.random.randint(len(self.behind), size=count)]
        y, x = (int(v) for v in np.random.randint(0, chosen.shape[2] - PRODUCT + 1, 2))
        cut = np.ascontiguousarray(chosen[:, :, y : y + PRODUCT, x : x + PRODUCT])
        return torch.from_numpy(cut).float() / 255


def _each(count: int, low: float = 0.0, high: float = 1.0) -> Tensor:
    """A number for each picture."""
    return low + (high - low) * torch.rand(count, 1, 1, 1)


def _albedo(form: Tensor) -> Tensor:
    """Every part in a colour: its own or, now and then, any; with a little pattern."""
    count, roles = len(form), form[:, 4 : 3 + len(ROLES)]
    alpha = form[:, :1]
    main = (alpha - roles.sum(1, keepdim=True)).clamp_min(0)
    parts = torch.cat([main, roles], 1).flatten(2)
    painted = torch.einsum("brn,brc->bcn", parts, _palette(count)).unflatten(2, alpha.shape[2:])
    size = int(np.random.choice([6, 12, 24, 48, 96]))
    pattern = F.interpolate(torch.rand(count, 1, size, size), PRODUCT, mode="bilinear")
    shade = 1 + _each(count, -0.6, 0.6) * (pattern - 0.5)
    found: Tensor = painted / alpha.clamp_min(0.02) * shade
    return found


def _palette(count: int) -> Tensor:
    """Linear-light colours of the roles of each picture: [count, roles, 3]."""
    colours = torch.tensor([c.paint for c in COLOURS.values()])
    usual = torch.tensor([TRIM[r][0] if r in TRIM else (0.5, 0.5, 0.5) for r in ROLES])
    drawn = colours[torch.randint(len(colours), (count, len(ROLES)))]
    anyhow = torch.rand(count, len(ROLES), 3) ** 2
    drawn = torch.where(torch.rand(count, len(ROLES), 1) < 0.4, anyhow, drawn)
    own = torch.rand(count, len(ROLES), 1) < 0.75
    for name in ("main", "soft", "accessory", "accessory-2"):
        own[:, ROLES.index(name)] = False
    chosen = torch.where(own, usual, drawn)
    soft = 0.5 * chosen[:, 0] + 0.3
    chosen[:, ROLES.index("soft")] = torch.where(torch.rand(count, 1) < 0.7, soft, chosen[:, 1])
    return chosen


def _shaded(albedo: Tensor, normal: Tensor, ao: Tensor, key: Tensor) -> Tensor:
    """Linear light: sky, a key light and another, a gloss, and surroundings that metals mirror."""
    count = len(albedo)
    sun, other = (F.normalize(torch.randn(count, 3, 1, 1) + bias, dim=1) for bias in _LIGHTS)
    lambert = (normal * sun).sum(1, keepdim=True).clamp_min(0) * key
    back = (normal * other).sum(1, keepdim=True).clamp_min(0)
    sky = (0.6 + 0.4 * normal[:, 2:3]) * ao
    tints = 1 + 0.15 * torch.randn(3, count, 3, 1, 1)
    weights = torch.rand(3, count, 1, 1, 1) + torch.tensor([0.2, 0.3, 0.0]).view(3, 1, 1, 1, 1)
    light = sum(w * t * v for w, t, v in zip(weights, tints, (sky, lambert, back), strict=True))
    waves = torch.einsum("bij,bjhw->bihw", 4 * torch.randn(count, 3, 3), normal)
    mirrored = (waves + 6.3 * torch.rand(count, 3, 1, 1)).sin().mean(1, keepdim=True) + 0.5
    metal = (_each(count) < 0.25).float() * _each(count)
    half = F.normalize(sun + torch.tensor([0.0, -1.0, 0.3]).view(1, 3, 1, 1), dim=1)
    glint = (normal * half).sum(1, keepdim=True).clamp_min(0) ** (2 ** _each(count, 2, 8))
    dull = albedo * light * (1 - metal) + albedo * mirrored.clamp_min(0) * metal * 1.5
    found: Tensor = dull + glint * _each(count) * (_each(count) < 0.6)
    return found


_LIGHTS = tuple(torch.tensor(v).view(1, 3, 1, 1) for v in ((-0.8, -0.8, 0.9), (0.8, 0.3, 0.3)))


def _clarity(count: int) -> Tensor:
    """How little is seen through: some are of glass."""
    return torch.where(_each(count) < 0.1, _each(count, 0.2, 0.8), torch.ones(()))


def _developed(light: Tensor, alpha: Tensor) -> Tensor:
    """sRGB, roughly, in some exposure; some with outlines, in few tones, or grey."""
    count = len(light)
    x = (light * _each(count, 0.7, 1.5)).clamp(1e-5, 1).sqrt()
    dark = F.max_pool2d(alpha, 3, 1, 1) + F.max_pool2d(-alpha, 3, 1, 1)
    x = x * (1 - dark * (_each(count) < 0.25) * _each(count))
    tones = torch.where(_each(count) < 0.12, _each(count, 3, 8).round(), torch.tensor(255.0))
    x = (x * tones).round() / tones
    grey = (_each(count) < 0.12) * _each(count)
    return torch.lerp(x, x.mean(1, keepdim=True).expand_as(x), grey)
