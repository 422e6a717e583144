"""Fast ways beside the plain one: the same requests, made in company, from caches, with less
precision, each picture compared with the one that a runtime makes of its request alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
from PIL import Image

from packshot.bench.cases import crossed
from packshot.bench.glance import SIDE
from packshot.bench.judging import Judge, asked
from packshot.bench.likeness import Likeness, likeness
from packshot.bench.progress import Progress
from packshot.core import ModelSpec, Picture, Request
from packshot.order import Order
from packshot.runtime.base import RequestState, ServedRuntime, run
from packshot.service import Service

SSIM, PSNR = 0.97, 30.0
"""The least mean that a way may have; exact ways must be identical in every picture."""
COMPANY = 4
"""Requests that share forward passes."""
F32, BF16, CACHED = "f32", "bf16", "f32, step cache"
"""What is compared with: each request alone, in a precision, or with the step cache."""
EARLY, EASY = 50, 25
"""Conditional depth: the percent of the steps after which a drawing may end, and of the score that
it must have then: the median of the model's own.
"""
_FIRST_SEED = 5000

Pictures = Iterator[Picture]
Making = Callable[[Sequence[Request]], Pictures]


@dataclass(frozen=True, slots=True)
class Way:
    """A fast way of making pictures, which plain one it is compared with, and whether nothing may
    differ.
    """

    name: str
    against: str
    make: Making
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A picture as far as it is compared: its image, and of all that was asked for whether a judge
    sees it; nothing without a judge.
    """

    image: Image.Image
    marks: tuple[bool, ...]


def plain_ways(runtimes: Mapping[str, ServedRuntime]) -> dict[str, Making]:
    """What fast ways are compared with, by name."""
    found: dict[str, Making] = {p: partial(alone, runtime) for p, runtime in runtimes.items()}
    return {**found, CACHED: partial(reusing, runtimes[F32])}


def ways(runtimes: Mapping[str, ServedRuntime]) -> list[Way]:
    """What can be compared with the runtimes that are there, by precision: float32, and bfloat16
    where the device computes in it.
    """
    plain = runtimes[F32]
    found = [
        Way(f"{COMPANY} in company, joining late", F32, partial(in_company, plain), exact=True),
        Way("exact hit", F32, partial(exact_hits, plain), exact=True),
        Way("pool hit, drawn for another brief", F32, partial(pool_hits, plain), exact=True),
        Way("conditional depth", F32, partial(ending_early, plain)),
        Way("step cache", F32, partial(reusing, plain)),
        Way(f"step cache, {COMPANY} in company", CACHED, partial(reusing_in_company, plain), True),
    ]
    if BF16 in runtimes:
        fast = runtimes[BF16]
        found += [
            Way("bfloat16", F32, partial(alone, fast)),
            Way(f"bfloat16, {COMPANY} in company", BF16, partial(in_company, fast)),
            Way("bfloat16 and step cache", F32, partial(reusing, fast)),
        ]
    return found


def requests(spec: ModelSpec, count: int) -> list[Request]:
    """Every subject, colour, material and scene as often as any other, of a size to be judged."""
    briefs = crossed(spec, count, seed=11)
    return [Request(b, _FIRST_SEED + n, SIDE, SIDE) for n, b in enumerate(briefs)]


def measure(
    runtimes: Mapping[str, ServedRuntime], count: int, judge: Judge | None, progress: Progress
) -> list[dict[str, Any]]:
    """One row for each way, over `count` pictures."""
    todo = requests(runtimes[F32].spec, count)

    def watched(name: str, make: Making) -> list[Made]:
        made = make(todo)
        return [_seen(judge, next(made)) for _ in progress(todo, name)]

    plain = {name: watched(name, make) for name, make in plain_ways(runtimes).items()}
    return [_row(way, watched(way.name, way.make), plain[way.against]) for way in ways(runtimes)]


def _row(way: Way, found: Sequence[Made], expected: Sequence[Made]) -> dict[str, Any]:
    alike = [likeness(a.image, b.image) for a, b in zip(found, expected, strict=True)]
    ssims, psnrs = ([getattr(one, name) for one in alike] for name in ("ssim", "psnr"))
    return {
        "way": way.name,
        "against": way.against,
        "pictures": len(alike),
        "identical": sum(one.identical for one in alike),
        "ssim": {"mean": float(np.mean(ssims)), "least": min(ssims)},
        "psnr": {"mean": float(np.mean(psnrs)), "least": min(psnrs)},
        "right": right(found),
        "right_plain": right(expected),
        "exact": way.exact,
        "holds": holds(alike, exact=way.exact),
    }


def holds(alike: Sequence[Likeness], *, exact: bool) -> bool:
    """Whether the bars are held."""
    if exact:
        return all(one.identical for one in alike)
    ssim, psnr = (float(np.mean([getattr(one, n) for one in alike])) for n in ("ssim", "psnr"))
    return ssim >= SSIM and psnr >= PSNR


def right(pictures: Sequence[Made]) -> float | None:
    """The share of all that was asked for that a judge sees, 0..1; None without a judge."""
    marks = [mark for made in pictures for mark in made.marks]
    return float(np.mean(marks)) if marks else None


def _seen(judge: Judge | None, p: Picture) -> Made:
    """A picture without what was drawn for it, which would fill the memory."""
    if judge is None:
        return Made(p.image, ())
    assert p.buffers is not None
    said = judge(p.image, p.buffers, p.brief).said
    wished = {slot: asked(p.brief, slot) for slot in judge.answers}
    return Made(p.image, tuple(said[s] == wish for s, wish in wished.items() if wish is not None))


def alone(runtime: ServedRuntime, todo: Sequence[Request]) -> Pictures:
    """The plain way: one request after another, each through all of its steps."""
    return (runtime.render(run(runtime, request)) for request in todo)


def ending_early(runtime: ServedRuntime, todo: Sequence[Request]) -> Pictures:
    """With fewer steps where the verifier is content with what they lead to."""
    for request in todo:
        state = runtime.prepare(request)
        while not state.done:
            (prediction,) = runtime.denoise([state])
            runtime.advance(state, prediction)
            if not state.done and 100 * state.step >= EARLY * state.steps:
                score = runtime.score(state)
                if score is not None and 100 * score >= EASY:
                    state.conclude()
        runtime.decode([state])
        yield runtime.render(state)


def reusing(runtime: ServedRuntime, todo: Sequence[Request]) -> Pictures:
    """With the step cache, each alone."""
    return alone(runtime, _cached(runtime, todo))


def reusing_in_company(runtime: ServedRuntime, todo: Sequence[Request]) -> Pictures:
    """With the step cache, in companies of which only some compute in each step."""
    return in_company(runtime, _cached(runtime, todo))


def _cached(runtime: ServedRuntime, todo: Sequence[Request]) -> list[Request]:
    found = [replace(request, reuse=True) for request in todo]
    assert runtime.prepare(found[0]).mask, "without a step cache nothing would be compared"
    return found


def in_company(runtime: ServedRuntime, todo: Sequence[Request]) -> Pictures:
    """In companies whose members join one step after another, so that all stand at different ones;
    they are decoded together.
    """
    for first in range(0, len(todo), COMPANY):
        waiting = [runtime.prepare(request) for request in todo[first : first + COMPANY]]
        states, running = list(waiting), list[RequestState]()
        while waiting or running:
            running += waiting[:1]
            del waiting[:1]
            for state, prediction in zip(running, runtime.denoise(running), strict=True):
                runtime.advance(state, prediction)
            running = [state for state in running if not state.done]
        runtime.decode(states)
        yield from map(runtime.render, states)


def pool_hits(runtime: ServedRuntime, todo: Sequence[Request]) -> Pictures:
    """From drawings that were made for the same subject in another colour and scene."""
    for request in todo:
        brief = request.brief
        colour = "green" if brief.colour != "green" else "red"
        scene = "studio" if brief.scene != "studio" else "kitchen"
        donor = replace(request, brief=brief.restated(colour=colour, scene=scene))
        assert runtime.kin(donor) == runtime.kin(request)
        saved = runtime.save(run(runtime, donor))
        state = runtime.prepare(request)
        runtime.restore(state, saved)
        runtime.decode([state])
        yield runtime.render(state)


def exact_hits(runtime: ServedRuntime, todo: Sequence[Request]) -> Pictures:
    """What a service answers to a request that it has answered before."""
    with asyncio.Runner() as runner:
        for request in todo:
            yield runner.run(_again(runtime, request))


async def _again(runtime: ServedRuntime, request: Request) -> Picture:
    order = Order(request, quality="fixed")
    async with Service(runtime.spec, lambda: runtime) as service:
        await (await service.submit(order)).picture()
        picture = await (await service.submit(order)).picture()
    assert picture.facts.cache == "exact"
    return picture
