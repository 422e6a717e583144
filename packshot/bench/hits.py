"""What the caches save: an exact hit at the service, and a hit of the latent pool beside the same
picture drawn from nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from itertools import product
from statistics import median
from typing import Any

from packshot.bench.progress import Progress
from packshot.bench.spread import spread
from packshot.core import Brief, ModelSpec, Picture, Request
from packshot.engine import CacheConfig, EngineConfig
from packshot.engine.caches.popular import TOP
from packshot.engine.ladder import LADDER, Ladder
from packshot.runtime.base import ServedRuntime
from packshot.service import Order, Service

EXACT_TARGET = 0.005
"""Seconds that an exact hit may take."""
POOL_TARGET = 0.4
"""The share of a miss's seconds that a hit of the pool is to save."""
_OFTEN = EngineConfig(rate=10_000, tries=1)
_LOOKS = (
    ("red", "leather", "white-background"),
    ("blue", "cotton", "kitchen"),
    ("black", "metal", "studio"),
    ("green", "plastic", "beach"),
)
Make = Callable[[], ServedRuntime]


@dataclass(slots=True)
class Pairs:
    """Seconds of hits and of misses, one of each for the same picture, equal to the last bit."""

    hits: list[float] = field(default_factory=list)
    misses: list[float] = field(default_factory=list)
    denoised: list[float] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """`saved` is the median share of a miss that its hit saves, `denoise` a miss's median."""
        saved = [1 - hit / miss for hit, miss in zip(self.hits, self.misses, strict=True)]
        return {
            "hit": spread(self.hits),
            "miss": spread(self.misses),
            "saved": median(saved),
            "denoise": median(self.denoised),
            "target": POOL_TARGET,
            "equal": len(self.hits),
        }


async def measure(
    spec: ModelSpec,
    make: Make,
    progress: Progress,
    *,
    size: int = 1024,
    subjects: int = 3,
    repeats: int = 200,
) -> dict[str, Any]:
    """Exact hits of one picture, `repeats` times, and pairs of a hit and a miss: of each of the
    most wanted `subjects` in four looks.
    """
    wanted = [subject for subject, _ in TOP if subject in spec.subjects][:subjects]
    drawn = enumerate(product(wanted, _LOOKS))
    wishes = [_wish(subject, look, seed, size) for seed, (subject, look) in drawn]
    return {
        "model": {"name": spec.name, "revision": spec.revision},
        "size": size,
        "exact": await exact(spec, make, wishes[0], repeats),
        "pool": (await pool(spec, make, wishes, progress)).to_json(),
    }


async def exact(spec: ModelSpec, make: Make, wish: Request, repeats: int) -> dict[str, Any]:
    """Seconds from the submission of an order that was made before to its picture."""
    seconds = []
    async with Service(spec, make, _OFTEN, cache=CacheConfig(pool_mb=0)) as service:
        order = Order(wish, quality="fixed")
        await _made(service, order)
        for _ in range(repeats):
            start = time.perf_counter()
            picture = await _made(service, order)
            seconds.append(time.perf_counter() - start)
            assert picture.facts.cache == "exact"
    return {**spread(seconds), "target": EXACT_TARGET}


async def pool(spec: ModelSpec, make: Make, wishes: Sequence[Request], progress: Progress) -> Pairs:
    """Pairs of a picture that is painted from the pool, and the same one drawn from nothing, in
    turns; each is made once before anything counts. Raises AssertionError where they differ.
    """
    found = Pairs()
    seeds = {wish.seed for wish in wishes}
    async with Service(spec, make, _OFTEN, cache=CacheConfig(pictures_mb=0)) as service:
        service.ladder = Ladder(LADDER[:1])  # load must not make a hit cheaper
        for wish in progress(wishes, "filling the pool"):
            await _made(service, Order(wish, quality="fixed"))
        for number, wish in enumerate(progress(wishes, "measuring hits and misses")):
            others = seeds - {wish.seed}
            hit, miss = await _pair(service, wish, others, hit_first=number % 2 == 0)
            assert miss.facts.cache is None
            if hit.facts.cache != "pool":  # its drawing failed its check, and was not kept
                continue
            assert (hit.image, hit.alpha) == (miss.image, miss.alpha), "a hit is another picture"
            found.hits.append(hit.facts.seconds["total"])
            found.misses.append(miss.facts.seconds["total"])
            found.denoised.append(miss.facts.seconds.get("denoise", 0.0))
    assert 2 * len(found.hits) > len(wishes), "hardly a drawing was kept"
    return found


async def _pair(
    service: Service, wish: Request, others: Collection[int], *, hit_first: bool
) -> tuple[Picture, Picture]:
    """The picture of a seed from the pool, none of the `others`, and from nothing."""
    hit = Order(wish, quality="auto", free=True, without=set(others))
    miss = Order(wish, quality="fixed")
    if hit_first:
        return await _made(service, hit), await _made(service, miss)
    drawn = await _made(service, miss)
    return await _made(service, hit), drawn


async def _made(service: Service, order: Order) -> Picture:
    return await (await service.submit(order)).picture()


def _wish(subject: str, look: tuple[str, str, str], seed: int, size: int) -> Request:
    colour, material, scene = look
    brief = Brief(subject, "en", subject, colour=colour, material=material, scene=scene)
    return Request(brief, seed, size, size)
