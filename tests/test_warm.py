"""Drawing ahead with the shipped model: what a service answers from it, and files that are bad."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from packshot import warm, zoo
from packshot.core import Brief, Picture, Request
from packshot.engine.caches import Entry, Pool
from packshot.errors import ModelError
from packshot.runtime import latents as files
from packshot.runtime.base import run
from packshot.runtime.cpu import CpuRuntime
from packshot.service import Order, Service

MUG = Request(Brief("a mug", subject="mug"), 0, 256, 256, steps=8)


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> CpuRuntime:
    return CpuRuntime(zoo.load("packshot-embedded"), cache_dir=tmp_path_factory.mktemp("graphs"))


def pixels(picture: Picture) -> bytes:
    return picture.image.tobytes() + picture.alpha.tobytes()


def serve(runtime: CpuRuntime, order: Order, pool: Pool | None, folder: Path | None) -> Picture:
    async def go() -> Picture:
        service = Service(runtime.spec, lambda: runtime, latents=folder)
        if pool is not None:
            service.engine.pool = service.engine._maker._pool = pool
        async with service:
            return await (await service.submit(order)).picture()

    return asyncio.run(go())


def test_what_is_drawn_ahead_is_served_as_if_it_had_been_drawn(
    runtime: CpuRuntime, tmp_path: Path
) -> None:
    warmer = warm.Warmer(runtime, tmp_path / "latents", designs=2)
    todo = warmer.missing([MUG])
    assert len(todo) == 2
    warmer.draw(todo[0])
    assert len(warmer.missing([MUG])) == 1, "it goes on where it was"
    drawn = warmer.draw(todo[1])
    assert len({runtime.prepare(replace(MUG, seed=d.seed)).label for d in drawn.drawings}) == 2
    assert not warmer.missing([MUG])
    assert warm.stock(warmer.folder, runtime.spec.revision).drawings == 2

    wish = replace(MUG, brief=replace(MUG.brief, colour="blue", scene="kitchen"))
    served = serve(runtime, Order(wish, free=True), None, warmer.folder)
    assert served.facts.cache == "pool"
    assert served.facts.seed in {d.seed for d in drawn.drawings}
    alone = runtime.render(run(runtime, replace(wish, seed=served.facts.seed)))
    assert pixels(served) == pixels(alone)
    exact = serve(runtime, Order(replace(wish, seed=99)), None, warmer.folder)
    assert (exact.facts.cache, exact.facts.seed) == (None, 99), "a stated seed is that seed"


def test_a_drawing_goes_on_from_any_step_to_the_same_bytes(runtime: CpuRuntime) -> None:
    wish = replace(MUG, seed=5)
    state = runtime.prepare(wish)
    runtime.advance(state, runtime.denoise([state])[0])
    assert not state.done
    saved = runtime.save(state)
    pool = Pool(1 << 20)
    pool.fix(runtime.kin(wish), [Entry(5, saved, saved.size, 1.0, saved.step)])
    served = serve(runtime, Order(replace(wish, seed=77), free=True), pool, None)
    assert (served.facts.cache, served.facts.seed, served.facts.steps) == ("pool", 5, 8)
    assert pixels(served) == pixels(runtime.render(run(runtime, wish)))


def test_a_file_is_what_was_written(runtime: CpuRuntime, tmp_path: Path) -> None:
    request = replace(MUG, brief=replace(MUG.brief, view="side"))
    drawing, _ = files.draw(runtime, request, 3)
    made = replace(files.of(runtime, request), drawings=(drawing,))
    path = tmp_path / made.file_name
    path.write_bytes(files.encode(made))
    found = files.read(path)
    assert replace(found, drawings=()) == replace(made, drawings=())
    assert np.array_equal(found.drawings[0].saved.latents, drawing.saved.latents)
    assert path.name == "mug-side-8.latent"
    assert files.fits(found, runtime)
    assert not files.fits(replace(found, revision="another"), runtime)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda whole: b"",
        lambda whole: b"\x00" * 64,
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole.replace(b"packshot-latent-1", b"packshot-latent-9"),
        lambda whole: whole[:-4] + np.float32("nan").tobytes(),
        lambda whole: b"\xff\xff\xff\xff\xff\xff\xff\x7f" + whole[8:],
    ],
    ids=["empty", "zeros", "cut", "format", "nan", "huge header"],
)
def test_a_bad_file_is_named_with_the_way_out_and_stops_nothing(
    runtime: CpuRuntime, tmp_path: Path, spoil: object, caplog: pytest.LogCaptureFixture
) -> None:
    drawing, _ = files.draw(runtime, replace(MUG, steps=1), 3)
    made = replace(files.of(runtime, replace(MUG, steps=1)), drawings=(drawing,))
    path = tmp_path / made.file_name
    path.write_bytes(spoil(files.encode(made)))  # type: ignore[operator]
    with pytest.raises(
        ModelError, match=r"is damaged .*: delete it, `packshot models warm`"
    ) as bad:
        files.read(path)
    assert str(path) in bad.value.message
    pool = Pool(1 << 20)
    with caplog.at_level(logging.WARNING):
        warm.load(pool, tmp_path, runtime)
    assert len(pool) == 0
    assert str(path) in caplog.text


def test_drawings_of_another_revision_are_left_out_and_logged(
    runtime: CpuRuntime, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    drawing, _ = files.draw(runtime, replace(MUG, steps=1), 3)
    made = replace(files.of(runtime, replace(MUG, steps=1)), drawings=(drawing,), revision="old")
    (tmp_path / made.file_name).write_bytes(files.encode(made))
    pool = Pool(1 << 20)
    with caplog.at_level(logging.WARNING):
        warm.load(pool, tmp_path, runtime)
    assert len(pool) == 0
    assert f"1 files of {tmp_path} are not used" in caplog.text
    assert warm.stock(tmp_path, runtime.spec.revision).stale == 1
