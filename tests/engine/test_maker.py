"""Previews, verify and retry, conditional depth: on scripted runtimes, under faults too."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from packshot import zoo
from packshot.core import Facts
from packshot.engine import Done, Failed, Preview, Priority, Redrawn, Started, Stepped
from packshot.engine.caches import Entry, Pool
from packshot.engine.events import FINAL
from packshot.engine.maker import another
from packshot.errors import RuntimeDied
from packshot.runtime.base import RequestState, run
from packshot.runtime.cpu import CpuRuntime
from tests.engine.running import engine, four, held, raising, submit
from tests.engine.scripted import Act, Ears, Scripted, request


class Rated(Scripted):
    """Gives the first seed the first of `marks`, the next seed the next."""

    def __init__(self, *marks: float) -> None:
        super().__init__()
        self.marks = list(marks)

    def score(self, state: RequestState) -> float | None:
        self._at("score", [state])
        seed = state.request.seed
        if seed not in self.scores:
            self.scores[seed] = self.marks.pop(0)
        return self.scores[seed]


def facts(ears: Ears) -> Facts:
    final = ears.final()
    assert isinstance(final, Done), final
    assert sum(isinstance(e, FINAL) for e in ears.events) == 1
    return final.picture.facts


def numbers(ears: Ears) -> list[int]:
    return [e.number for e in ears.events if isinstance(e, Preview)]


def test_a_preview_comes_after_each_step_where_it_is_asked_for() -> None:
    with engine(Scripted()) as running:
        _, ears = submit(running, 0, previews=True)
        ears.final()
        _, silent = submit(running, 1)
        silent.final()
    assert numbers(ears) == [1, 2, 3]
    assert [type(e) for e in ears.events[2:6]] == [Stepped, Preview, Stepped, Preview]
    assert numbers(silent) == []


def test_a_preview_that_fails_costs_the_picture_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with engine(Scripted({("preview", 0, 2): raising(ValueError("no colours"))})) as running:
        _, ears = submit(running, 0, previews=True)
        assert facts(ears).seed == 0
    assert numbers(ears) == [1, 3]
    assert "without its preview" in caplog.text


def test_previews_wait_while_somebody_more_urgent_does() -> None:
    runtime = Scripted()
    there, go = held(runtime)
    with engine(runtime) as running:
        _, slow = submit(running, 0, previews=True)
        assert there.wait(20)
        _, urgent = submit(running, 1, priority=Priority.URGENT)
        go.set()
        slow.final()
        urgent.final()
    assert numbers(slow) == [2, 3]


def test_a_drawing_below_the_gate_is_drawn_again_with_another_seed() -> None:
    runtime = Rated(0.2, 0.9)
    with engine(runtime) as running:
        _, ears = submit(running, 5, free=True)
        made = facts(ears)
    assert (made.score, made.tries, made.seed) == (0.9, 2, another(5, 2))
    assert Redrawn(2, 0.2) in ears.events
    assert ears.events.count(Started()) == 1
    assert [seeds for verb, seeds in runtime.log if verb == "decode"] == [(made.seed,)]


def test_the_best_of_all_tries_is_rendered_as_that_seed_alone_would_be() -> None:
    runtime = Rated(0.2, 0.4, 0.3)
    with engine(runtime, tries=3) as running:
        _, ears = submit(running, 5, free=True)
        made = facts(ears)
    assert (made.score, made.tries, made.seed) == (0.4, 3, another(5, 2))
    assert [seeds for verb, seeds in runtime.log if verb == "render"] == [(made.seed,)]


class Clock:
    """Time that passes where the script says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def passing(self, seconds: float) -> Act:
        def act() -> None:
            self.now += seconds

        return act


def test_a_seed_that_was_asked_for_is_scored_and_never_drawn_again() -> None:
    with engine(Rated(0.1)) as running:
        made = facts(submit(running, 5)[1])
    assert (made.score, made.tries, made.seed) == (0.1, 1, 5)


@pytest.mark.parametrize(("deadline", "tries"), [(130.0, 1), (150.0, 2)])
def test_what_a_deadline_leaves_no_time_for_is_not_drawn_again(deadline: float, tries: int) -> None:
    runtime, clock = Rated(0.1, 0.9), Clock()
    runtime.acts["denoise", 5, 0] = clock.passing(10)
    runtime.acts["prepare", 5, 0] = clock.passing(5)
    with engine(runtime, clock=clock) as running:
        _, ears = submit(running, 5, free=True, deadline=deadline)
        assert facts(ears).tries == tries


def test_a_redraw_that_takes_too_long_for_the_deadline_is_given_up() -> None:
    runtime, clock, second = Rated(0.1), Clock(), another(5, 2)
    runtime.acts["denoise", 5, 0] = clock.passing(10)
    runtime.acts["denoise", second, 0] = clock.passing(15)
    with engine(runtime, clock=clock) as running:
        _, ears = submit(running, 5, free=True, deadline=134.0)
        made = facts(ears)
    assert (made.score, made.tries, made.seed) == (0.1, 2, 5)
    assert runtime.log.count(("denoise", (second,))) == 1


@pytest.mark.parametrize("mark", [float("nan"), 7.0, -1.0])
def test_a_score_that_is_no_share_counts_as_none(mark: float) -> None:
    with engine(Rated(mark)) as running:
        _, ears = submit(running, 5, free=True)
        made = facts(ears)
    assert (made.score, made.tries, made.seed) == (None, 1, 5)


def test_a_verifier_that_fails_costs_the_picture_nothing(caplog: pytest.LogCaptureFixture) -> None:
    runtime = Rated()
    runtime.acts["score", 5, 3] = raising(ValueError("no such attribute"))
    with engine(runtime) as running:
        _, ears = submit(running, 5, free=True)
        assert (facts(ears).score, facts(ears).tries) == (None, 1)
    assert "without its score" in caplog.text


@pytest.mark.parametrize("verb", ["prepare", "denoise", "advance", "score"])
def test_a_redraw_that_fails_leaves_the_first_drawing(verb: str) -> None:
    runtime, step = Rated(0.2, 0.9), {"prepare": 0, "score": 3}.get(verb, 1)
    runtime.acts[verb, another(5, 2), step] = raising(ValueError("latents are no numbers"))
    with engine(runtime, tries=2) as running:
        _, ears = submit(running, 5, free=True)
        made = facts(ears)
    assert (made.score, made.seed) == (0.2, 5)


@pytest.mark.parametrize("step", range(4))
def test_a_ticket_can_be_cancelled_at_every_step_of_a_redraw(step: int) -> None:
    runtime = Rated(0.2, 0.9)
    there, go = threading.Event(), threading.Event()

    def act() -> None:
        there.set()
        assert go.wait(20)

    verb = "denoise" if step < 3 else "score"
    runtime.acts[verb, another(5, 2), step] = act
    with engine(runtime) as running:
        ticket, ears = submit(running, 5, free=True)
        assert there.wait(20)
        assert running.cancel(ticket)
        go.set()
        assert ears.error == "cancelled"
        assert facts(submit(running, 1)[1]).seed == 1
        assert len(running) == 0
    assert sum(isinstance(e, FINAL) for e in ears.events) == 1


@pytest.mark.parametrize("verb", ["denoise", "score", "advance"])
def test_a_runtime_that_dies_in_a_redraw_makes_all_of_it_again(verb: str) -> None:
    first, second = Rated(0.2, 0.9), Rated(0.2, 0.9)
    step = 3 if verb == "score" else 1
    first.acts[verb, another(5, 2), step] = raising(RuntimeDied("the device is gone"))
    with engine(first, second) as running:
        _, ears = submit(running, 5, free=True)
        made = facts(ears)
    assert (made.score, made.tries, made.seed) == (0.9, 2, another(5, 2))
    assert Started(2) in ears.events


def test_a_verifier_that_hangs_is_given_up() -> None:
    stuck = Rated(0.9)
    there, go = threading.Event(), threading.Event()

    def act() -> None:
        there.set()
        assert go.wait(20)

    stuck.acts["score", 5, 3] = act
    with engine(stuck, Rated(0.8, 0.7), piece_seconds=1) as running:
        _, ears = submit(running, 5, free=True)
        assert there.wait(20)
        assert facts(ears).score == 0.8
        go.set()  # the old thread comes back, and changes nothing
        assert facts(submit(running, 1)[1]).score == 0.7
    assert sum(isinstance(e, FINAL) for e in ears.events) == 1


def test_a_runtime_that_dies_after_it_was_given_up_disturbs_nobody() -> None:
    stuck, fresh = Scripted(), Scripted()
    there, go = threading.Event(), threading.Event()

    def act() -> None:
        there.set()
        assert go.wait(20)
        raise RuntimeDied("the device is gone")

    stuck.acts["denoise", 0, 0] = act
    held_there, held_go = held(fresh, 0, 1)
    with engine(stuck, fresh, piece_seconds=1) as running:
        _, ears = submit(running, 0)
        assert there.wait(20)
        assert held_there.wait(20)
        go.set()
        time.sleep(0.1)
        held_go.set()
        assert facts(ears).seed == 0
    assert fresh.log.count(("prepare", (0,))) == 1


def test_redraws_leave_the_pictures_of_others_as_they_are() -> None:
    runtime = Scripted(scores={2: 0.1})
    there, go = held(runtime, 9)
    with engine(runtime, limit=four) as running:
        heard = [submit(running, 9)[1]]
        assert there.wait(20)
        heard += [submit(running, seed, free=seed == 2)[1] for seed in (1, 2, 3)]
        go.set()
        seeds = [facts(ears).seed for ears in heard]
    assert seeds == [9, 1, 2, 3], "the redraw of 2 has no score: the first is kept"


def test_only_what_passes_the_gate_goes_into_the_pool() -> None:
    pool = Pool(1000)
    with engine(Scripted(scores={1: 0.1, 2: 0.9}), pool=pool) as running:
        facts(submit(running, 1)[1])
        assert len(pool) == 0
        facts(submit(running, 2)[1])
        assert len(pool) == 1
        _, ears = submit(running, 3, free=True)
        assert (facts(ears).seed, facts(ears).score) == (2, 0.9), "a hit is checked as well"


def test_steps_are_left_out_once_the_drawing_is_clear() -> None:
    runtime, pool = Scripted(scores={5: 0.97}), Pool(1000)
    with engine(runtime, pool=pool, easy=95, early=50) as running:
        _, ears = submit(running, 5, steps=8, free=True, depth=True)
        made = facts(ears)
        assert (made.steps, made.score) == (4, 0.97)
        assert len(pool) == 0, "not what that seed's steps lead to"
        _, whole = submit(running, 5, steps=8)
        assert facts(whole).steps == 8
    assert [e for e in ears.events if isinstance(e, Stepped)][-1] == Stepped(4, 4)


def test_the_depth_stays_what_it_is_unless_the_configuration_says_otherwise() -> None:
    with engine(Scripted(scores={5: 1.0})) as running:
        _, ears = submit(running, 5, steps=8, free=True, depth=True)
        assert facts(ears).steps == 8


def test_what_fails_its_check_is_drawn_again_with_more_steps_where_the_depth_may_change() -> None:
    with engine(Rated(0.2, 0.9), easy=95) as running:
        _, ears = submit(running, 5, steps=8, free=True, depth=True)
        assert (facts(ears).steps, facts(ears).seed) == (12, another(5, 2))


def test_a_state_that_is_concluded_is_done_and_counts_the_steps_it_took() -> None:
    state = Scripted().prepare(request(0, 8))
    state.step = 2
    state.conclude()
    assert (state.done, state.steps) == (True, 2)


class Strict(CpuRuntime):
    """The embedded model, with a verifier that passes no seed below `least`."""

    least = 0

    def score(self, state: RequestState) -> float | None:
        return 0.96 if state.request.seed >= self.least else 0.1


def test_a_redraw_of_the_embedded_model_is_the_very_picture_of_that_seed(
    shared_cache: Path,
) -> None:
    runtime = Strict(zoo.load("packshot-embedded"), cache_dir=shared_cache)
    runtime.least = 6
    with engine(runtime, easy=95) as running:
        _, ears = submit(running, 5, steps=2, free=True)
        again = facts(ears)
        _, shallow = submit(running, 7, steps=10, free=True, depth=True)
        assert facts(shallow).steps == 8  # of which the exemplar spared seven
    alone = runtime.render(run(runtime, request(again.seed, steps=2)))
    final = ears.final()
    assert isinstance(final, Done)
    assert (again.seed, again.tries) == (another(5, 2), 2)
    assert final.picture.image.tobytes() == alone.image.tobytes()


def test_who_comes_while_its_like_is_being_drawn_waits_for_that_drawing() -> None:
    runtime, pool = Scripted(scores={1: 0.9}), Pool(1000, 1000)
    there, go = held(runtime, 1)
    with engine(runtime, pool=pool) as running:
        _, first = submit(running, 1)
        assert there.wait(20)
        _, second = submit(running, 2, free=True)
        go.set()
        assert [facts(ears).seed for ears in (first, second)] == [1, 1]
    assert ("denoise", (2,)) not in runtime.log
    assert runtime.log.count(("decode", (1,))) == 1, "what was decoded is still there"
    assert runtime.log.count(("score", (1,))) == 1, "and it is known how good it is"
    assert [facts(ears).score for ears in (first, second)] == [0.9, 0.9]
    assert sum(isinstance(e, Started) for e in second.events) == 1


def test_nobody_waits_for_a_drawing_of_a_lower_class_nor_for_its_own_jobs() -> None:
    runtime, pool, seeds = Scripted(scores={1: 0.9, 2: 0.9, 3: 0.9}), Pool(1000), {1}
    there, go = held(runtime, 1)
    with engine(runtime, pool=pool) as running:
        submit(running, 1, priority=Priority.BATCH, without=seeds)
        assert there.wait(20)
        _, urgent = submit(running, 2, free=True, priority=Priority.URGENT)
        _, sister = submit(running, 3, free=True, priority=Priority.BATCH, without=seeds)
        go.set()
        assert (facts(urgent).seed, facts(sister).seed != 1) == (2, True)


def test_who_waited_in_vain_draws_itself() -> None:
    runtime, pool = Scripted(scores={2: 0.9}), Pool(1000)
    there, go = held(runtime, 1)
    runtime.acts["denoise", 1, 1] = raising(ValueError("torn"))
    with engine(runtime, pool=pool) as running:
        _, first = submit(running, 1)
        assert there.wait(20)
        _, second = submit(running, 2, free=True)
        go.set()
        assert isinstance(first.final(), Failed)
        assert facts(second).seed == 2


def test_other_designs_are_made_only_while_nobody_waits() -> None:
    pool = Pool(1000)
    pool.put(("", "mug"), Entry(1, None, 10, 1.0, 3))
    taken = [pool.get(("", "mug"), grow=False) for _ in range(9)]
    assert [e and e.seed for e in taken] == [1] * 9
    assert pool.get(("", "mug")) is None
