"""The engine under faults: nothing hangs, no neighbour is hurt, each ticket ends exactly once."""

from __future__ import annotations

import threading
import time

import pytest

from packshot.engine import Done, Engine, Priority, Queued, Started, Stepped, Ticket
from packshot.engine.caches import Pool
from packshot.engine.events import FINAL
from packshot.errors import InvalidRequest, RuntimeDied, Stopping
from packshot.runtime.base import ServedRuntime
from tests.engine.running import engine, four, held, raising, submit
from tests.engine.scripted import Scripted, request


def test_the_events_of_a_request_in_order() -> None:
    with engine(Scripted()) as running:
        _, ears = submit(running, 7)
        final = ears.final()
    assert isinstance(final, Done)
    assert final.picture.facts.seed == 7
    heard = [Queued(0), Started(), Stepped(1, 3), Stepped(2, 3), Stepped(3, 3)]
    assert ears.events[:-1] == heard


def test_an_urgent_request_waits_for_one_piece_of_work() -> None:
    runtime = Scripted()
    there, go = held(runtime)
    with engine(runtime) as running:
        _, slow = submit(running, 0, steps=30)
        assert there.wait(20)
        _, urgent = submit(running, 1, priority=Priority.URGENT)
        go.set()
        urgent.final()
        slow.final()
    pieces = [seeds for verb, seeds in runtime.log if verb not in ("advance", "score")]
    assert pieces[:2] == [(0,), (0,)], "prepared, and the step that was begun"
    assert pieces[2:8] == [(1,)] * 6, "prepare, three steps, decode, render"


@pytest.mark.parametrize("step", range(4))
def test_a_request_can_be_cancelled_at_every_step(step: int) -> None:
    runtime = Scripted()
    there, go = threading.Event(), threading.Event()

    def act() -> None:
        there.set()
        assert go.wait(20)

    runtime.acts["denoise" if step < 3 else "decode", 0, step] = act
    with engine(runtime) as running:
        ticket, ears = submit(running, 0)
        assert there.wait(20)
        assert running.cancel(ticket)
        assert not running.cancel(ticket)
        go.set()
        assert ears.error == "cancelled"
        submit(running, 1)[1].final()
        assert len(running) == 0
    assert sum(isinstance(e, FINAL) for e in ears.events) == 1
    assert ("render", (0,)) not in runtime.log


@pytest.mark.parametrize("verb", ["prepare", "denoise", "advance", "decode", "render"])
def test_whoever_fails_fails_alone(verb: str) -> None:
    step = {"prepare": 0, "decode": 3, "render": 3}.get(verb, 1)
    runtime = Scripted({(verb, 2, step): raising(ValueError("latents are no numbers"))})
    there, go = held(runtime, 9)
    with engine(runtime, limit=four) as running:
        _, first = submit(running, 9)
        assert there.wait(20)
        others = [submit(running, seed)[1] for seed in (1, 2, 3)]
        go.set()
        assert others[1].error == "internal_error"
        for ears in (first, others[0], others[2]):
            assert isinstance(ears.final(), Done)


def test_our_own_errors_reach_the_caller_as_they_are() -> None:
    runtime = Scripted({("prepare", 0, 0): raising(InvalidRequest("no such view", param="view"))})
    with engine(runtime) as running:
        assert submit(running, 0)[1].error == "invalid_request"


def test_a_batch_that_is_too_large_is_split_and_not_failed() -> None:
    runtime = Scripted()
    there, go = held(runtime, 9)
    plain = runtime.denoise

    def denoise(states: list[object]) -> object:
        if len(states) > 1:
            raise MemoryError
        return plain(states)  # type: ignore[arg-type]

    runtime.denoise = denoise  # type: ignore[method-assign, assignment]
    with engine(runtime, limit=four) as running:
        heard = [submit(running, 9)[1]]
        assert there.wait(20)
        heard += [submit(running, seed)[1] for seed in range(1, 4)]
        go.set()
        assert all(isinstance(ears.final(), Done) for ears in heard)


def test_memory_that_does_not_hold_one_request_is_said() -> None:
    with engine(Scripted({("denoise", 0, 0): raising(MemoryError())})) as running:
        assert submit(running, 0)[1].error == "out_of_memory"


def test_a_runtime_that_dies_is_replaced_and_its_requests_are_made_again() -> None:
    first = Scripted({("denoise", 0, 2): raising(RuntimeDied("the device is gone"))})
    second = Scripted()
    with engine(first, second) as running:
        _, ears = submit(running, 0)
        assert isinstance(ears.final(), Done)
    assert Started(2) in ears.events
    assert second.log[0] == ("prepare", (0,)), "from its seed"


def test_a_request_that_kills_every_runtime_fails_and_its_neighbours_do_not() -> None:
    def deadly() -> Scripted:
        return Scripted({("denoise", 0, 0): raising(RuntimeDied("the device is gone"))})

    with engine(deadly(), deadly(), deadly(), attempts=2) as running:
        _, bad = submit(running, 0)
        _, good = submit(running, 1)
        assert bad.error == "runtime_died"
        assert isinstance(good.final(), Done)


def test_a_step_that_hangs_is_given_up() -> None:
    stuck = Scripted()
    there, go = held(stuck, step=1)
    with engine(stuck, Scripted(), piece_seconds=1) as running:
        _, ears = submit(running, 0)
        assert there.wait(20)
        assert isinstance(ears.final(), Done)
        go.set()  # the old thread comes back, and changes nothing
        submit(running, 1)[1].final()
    assert sum(isinstance(e, FINAL) for e in ears.events) == 1


def test_a_deadline_ends_what_waits_and_what_runs() -> None:
    runtime = Scripted()
    there, go = held(runtime)
    with engine(runtime) as running:
        soon = time.monotonic() + 0.3
        _, runs = submit(running, 0, deadline=soon)
        assert there.wait(20)
        _, waits = submit(running, 1, deadline=soon)
        _, past = submit(running, 2, deadline=time.monotonic() - 5)
        assert {runs.error, waits.error, past.error} == {"deadline_exceeded"}
        go.set()
        assert isinstance(submit(running, 3)[1].final(), Done)


def test_a_model_that_cannot_be_loaded_fails_its_requests_and_is_tried_again() -> None:
    tries = iter([RuntimeError("no such file"), None])

    def make() -> ServedRuntime:
        if (error := next(tries)) is not None:
            raise error
        return Scripted()

    running = Engine(make)
    running.start()
    assert submit(running, 0)[1].error == "internal_error"
    assert isinstance(submit(running, 1)[1].final(), Done)
    running.stop()


def test_shutdown_in_the_middle_ends_every_request_once() -> None:
    runtime = Scripted()
    there, go = held(runtime)
    with engine(runtime) as running:
        heard = [submit(running, seed)[1] for seed in range(20)]
        assert there.wait(20)
        threading.Timer(0.2, go.set).start()
        running.stop()
        with pytest.raises(Stopping):
            submit(running, 99)
    assert {ears.error for ears in heard} == {"stopping"}
    assert all(sum(isinstance(e, FINAL) for e in ears.events) == 1 for ears in heard)


def test_shutdown_lets_what_is_there_be_finished_if_it_may() -> None:
    with engine(Scripted()) as running:
        heard = [submit(running, seed)[1] for seed in range(5)]
        running.stop(20)
    assert all(isinstance(ears.final(), Done) for ears in heard)


def test_a_listener_that_fails_hurts_nobody(caplog: pytest.LogCaptureFixture) -> None:
    def deaf(event: object) -> None:
        raise OSError("gone")

    with engine(Scripted()) as running:
        running.submit(Ticket("deaf", request(0), listener=deaf))
        assert isinstance(submit(running, 1)[1].final(), Done)
    assert "a listener of deaf failed" in caplog.text


def test_a_free_request_is_painted_from_a_drawing_of_its_kin() -> None:
    runtime = Scripted()
    with engine(runtime, pool=Pool(1000)) as running:
        submit(running, 1, free=True)[1].final()
        hit, ears = submit(running, 2, free=True)
        final = ears.final()
        assert isinstance(final, Done)
        assert (hit.hit, final.picture.facts.seed) == (True, 1)
        asked, ears = submit(running, 3)
        ears.final()
        assert not asked.hit, "a seed that was asked for is that seed"
        stranger, ears = submit(running, 4, free=True, owner="another")
        ears.final()
        assert not stranger.hit
    assert runtime.log.count(("denoise", (1,))) == 3
    assert ("denoise", (2,)) not in runtime.log


def test_pictures_of_one_job_do_not_share_a_drawing() -> None:
    with engine(Scripted(), pool=Pool(1000)) as running:
        submit(running, 1, free=True)[1].final()
        without: set[int] = set()
        finals = [submit(running, s, free=True, without=without)[1].final() for s in (2, 3, 4)]
        seeds = [f.picture.facts.seed for f in finals if isinstance(f, Done)]
    assert len(set(seeds)) == 3


def test_the_device_draws_while_the_host_paints() -> None:
    runtime = Scripted()
    painting, go = threading.Event(), threading.Event()

    def paint() -> None:
        painting.set()
        assert go.wait(20)

    runtime.acts["render", 1, 3] = paint
    with engine(runtime, painters=1) as running:
        _, first = submit(running, 1)
        assert painting.wait(20)
        _, second = submit(running, 2)
        assert isinstance(second.final(), Done), "the device paints it: it has nothing to draw"
        assert not isinstance(first.events[-1], FINAL)
        go.set()
        assert isinstance(first.final(), Done)


def test_a_runtime_that_dies_while_it_paints_is_replaced_for_both() -> None:
    first, second = Scripted(), Scripted()
    first.acts["render", 1, 3] = raising(RuntimeDied("gone"))
    with engine(first, second, painters=1) as running:
        heard = [submit(running, seed)[1] for seed in (1, 2, 3)]
        assert all(isinstance(ears.final(), Done) for ears in heard)
    assert ("render", (1,)) in second.log
