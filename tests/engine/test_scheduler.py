"""The scheduler: order, company, and that nobody starves, over random arrivals."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from packshot.engine.scheduler import Scheduler, Work
from packshot.engine.ticket import Lane, Priority, Stage, Ticket
from tests.engine.scripted import request

PIECES = 3  # prepare, one step, render


def ticket(name: str, priority: Priority = Priority.NORMAL, **more: object) -> Ticket:
    return Ticket(name, request(), priority=priority, **more)  # type: ignore[arg-type]


def done(scheduler: Scheduler, work: Work) -> list[Ticket]:
    """Take a piece of work's tickets further; those that are finished."""
    out = []
    for one in work.tickets:
        if one.stage is Stage.RENDER:
            scheduler.remove(one)
            out.append(one)
        else:
            after = {Stage.PREPARE: Stage.STEP, Stage.STEP: Stage.RENDER}[one.stage]
            one.progress = replace(one.progress, stage=after)
    return out


def order(scheduler: Scheduler) -> list[str]:
    """The names in the order in which they are finished."""
    names = []
    while (work := scheduler.pick()) is not None:
        names += [t.id for t in done(scheduler, work)]
    return names


def single(group: object, stage: Stage) -> int:
    return 1


def four_steps(group: object, stage: Stage) -> int:
    return 4 if stage is Stage.STEP else 1


def test_an_urgent_ticket_goes_before_what_has_been_begun() -> None:
    scheduler = Scheduler(single)
    scheduler.add(ticket("first"))
    work = scheduler.pick()
    assert work is not None
    done(scheduler, work)
    scheduler.add(ticket("urgent", Priority.URGENT))
    scheduler.add(ticket("second"))
    assert order(scheduler) == ["urgent", "first", "second"]


def test_tenants_take_turns_and_a_flood_waits_for_itself() -> None:
    scheduler = Scheduler(single)
    for number in range(4):
        scheduler.add(ticket(f"flood {number}", tenant="a"))
    scheduler.add(ticket("small", tenant="b"))
    assert order(scheduler) == ["flood 0", "small", "flood 1", "flood 2", "flood 3"]


def test_the_earliest_deadline_of_a_tenant_goes_first() -> None:
    scheduler = Scheduler(single)
    scheduler.add(ticket("whenever"))
    scheduler.add(ticket("late", deadline=90.0))
    scheduler.add(ticket("soon", deadline=20.0))
    assert order(scheduler) == ["soon", "late", "whenever"]


def test_a_stream_of_deadlines_does_not_starve_a_ticket_without_one() -> None:
    scheduler = Scheduler(single)
    scheduler.add(ticket("whenever", arrived=0.0))
    scheduler.add(ticket("much later", arrived=601.0, deadline=650.0))
    assert order(scheduler) == ["whenever", "much later"]


def test_whoever_fits_joins_between_two_steps_of_others() -> None:
    scheduler = Scheduler(four_steps)
    scheduler.add(ticket("a", group="x"))
    done(scheduler, scheduler.pick() or Work(Stage.STEP, ()))
    scheduler.add(ticket("b", group="x"))
    scheduler.add(ticket("other", group="y"))
    joining = scheduler.pick()
    assert joining is not None
    assert (joining.stage, [t.id for t in joining.tickets]) == (Stage.PREPARE, ["b"])
    done(scheduler, joining)
    together = scheduler.pick()
    assert together is not None
    assert [t.id for t in together.tickets] == ["a", "b"]


def test_no_more_share_a_piece_of_work_than_the_profile_says() -> None:
    scheduler = Scheduler(four_steps)
    for number in range(9):
        scheduler.add(ticket(str(number), group="x"))
    sizes: Counter[int] = Counter()
    while (work := scheduler.pick()) is not None:
        if work.stage is Stage.STEP:
            sizes[len(work.tickets)] += 1
        done(scheduler, work)
    assert max(sizes) == 4


def test_a_removed_ticket_is_never_picked() -> None:
    scheduler = Scheduler(single)
    first, second = ticket("first"), ticket("second")
    scheduler.add(first)
    scheduler.add(second)
    assert scheduler.remove(first)
    assert not scheduler.remove(first)
    assert order(scheduler) == ["second"]
    assert len(scheduler) == 0


def test_overdue_tickets_are_taken_out_once() -> None:
    scheduler = Scheduler(single)
    scheduler.add(ticket("late", deadline=5.0))
    scheduler.add(ticket("fine", deadline=50.0))
    assert [t.id for t in scheduler.overdue(6.0)] == ["late"]
    assert scheduler.overdue(6.0) == []
    assert order(scheduler) == ["fine"]


def test_what_is_gone_leaves_no_entries_behind() -> None:
    scheduler = Scheduler(single)
    for number in range(20):
        scheduler.add(ticket(f"stays {number}", deadline=1e6))
    for number in range(5_000):
        one = ticket(str(number), deadline=1e9 + number)
        scheduler.add(one)
        scheduler.remove(one)
    waiting = scheduler._waiting[Priority.NORMAL]
    assert len(scheduler._due) < 200
    assert len(waiting._heaps["default"]) < 200
    assert len(order(scheduler)) == 20


ARRIVALS = st.lists(
    st.tuples(
        st.integers(0, 6),  # pieces of work done before it comes
        st.sampled_from(Priority),
        st.sampled_from("abc"),
        st.sampled_from("xy"),
        st.one_of(st.just(float("inf")), st.integers(1, 500).map(float)),
        st.booleans(),  # cancelled after the next piece
    ),
    max_size=60,
)


@settings(max_examples=300, deadline=None)
@given(
    arrivals=ARRIVALS, patience=st.integers(1, 8), most=st.integers(1, 6), room=st.integers(1, 4)
)
def test_random_arrivals_are_each_finished_once_and_no_class_is_passed_over_for_long(
    arrivals: list[tuple[int, Priority, str, str, float, bool]],
    patience: int,
    most: int,
    room: int,
) -> None:
    scheduler = Scheduler(lambda group, stage: room, patience=patience, most=most)
    finished: Counter[str] = Counter()
    cancelled: set[str] = set()
    passed = dict.fromkeys(Priority, 0)

    def work_on() -> bool:
        ready = {t.priority for t in scheduler.everyone()}
        work = scheduler.pick()
        assert (work is None) == (not ready)
        if work is None:
            return False
        assert len({(t.group, t.stage) for t in work.tickets}) == 1
        assert len(set(work.tickets)) == len(work.tickets) <= room
        assert scheduler.running <= most + len(Priority)
        served = {t.priority for t in work.tickets}
        for priority in Priority:
            waits = priority in ready and priority not in served
            passed[priority] = passed[priority] + 1 if waits else 0
            assert passed[priority] <= patience + len(Priority), priority
        finished.update(t.id for t in done(scheduler, work))
        return True

    for number, (before, priority, tenant, group, deadline, cancel) in enumerate(arrivals):
        for _ in range(before):
            work_on()
        one = ticket(str(number), priority, tenant=tenant, group=group, deadline=deadline)
        scheduler.add(one)
        if cancel:
            work_on()
            if scheduler.remove(one):
                cancelled.add(one.id)
    while work_on():
        pass
    assert set(finished) | cancelled == {str(n) for n in range(len(arrivals))}
    assert not set(finished) & cancelled
    assert set(finished.values()) <= {1}


def test_a_tick_is_quick_with_ten_thousand_waiting() -> None:
    scheduler = Scheduler(single)
    for number in range(10_000):
        tenant = f"tenant {number % 97}"
        scheduler.add(ticket(str(number), tenant=tenant, deadline=1e6 + number))
    start = time.process_time()
    for _ in range(300):
        work = scheduler.pick()
        assert work is not None
        done(scheduler, work)
    assert (time.process_time() - start) / 300 < 0.002, "ten times the bound: a guard, no measure"


def test_the_host_paints_what_is_drawn_while_the_device_goes_on() -> None:
    scheduler = Scheduler(single)
    for name in ("first", "second"):
        scheduler.add(ticket(name))
    for _ in range(2):  # prepared and drawn
        done(scheduler, scheduler.pick(Lane.DEVICE) or Work(Stage.STEP, ()))
    painted = scheduler.pick(Lane.HOST)
    assert painted is not None
    assert [t.id for t in painted.tickets] == ["first"]
    drawn = scheduler.pick(Lane.DEVICE, painted.tickets)
    assert drawn is not None
    assert (drawn.stage, [t.id for t in drawn.tickets]) == (Stage.PREPARE, ["second"])
    assert scheduler.pick(Lane.HOST, painted.tickets) is None


def test_the_device_lends_a_hand_where_it_has_nothing_to_draw() -> None:
    scheduler = Scheduler(single)
    for name in ("first", "second"):
        scheduler.add(ticket(name))
    for _ in range(4):  # prepared and drawn, one after the other
        done(scheduler, scheduler.pick(Lane.DEVICE) or Work(Stage.STEP, ()))
    host = scheduler.pick(Lane.HOST)
    assert host is not None
    hand = scheduler.pick(Lane.DEVICE, host.tickets)
    assert hand is not None
    assert [(w.stage, w.tickets[0].id) for w in (host, hand)] == [
        (Stage.RENDER, "first"),
        (Stage.RENDER, "second"),
    ]


def test_nothing_lower_is_begun_beside_what_is_urgent() -> None:
    scheduler = Scheduler(single, patience=3)
    scheduler.add(ticket("normal"))
    for _ in range(2):
        done(scheduler, scheduler.pick() or Work(Stage.STEP, ()))
    scheduler.add(ticket("urgent", Priority.URGENT))
    assert scheduler.pick(Lane.HOST) is None, "both compute on the same machine"
    work = scheduler.pick(Lane.DEVICE)
    assert work is not None
    assert work.tickets[0].id == "urgent"


def test_company_is_of_the_same_class() -> None:
    scheduler = Scheduler(four_steps)
    scheduler.add(ticket("normal"))
    done(scheduler, scheduler.pick() or Work(Stage.STEP, ()))
    scheduler.add(ticket("urgent", Priority.URGENT))
    done(scheduler, scheduler.pick() or Work(Stage.STEP, ()))
    work = scheduler.pick()
    assert work is not None
    assert [t.id for t in work.tickets] == ["urgent"]


def test_who_waits_for_the_drawing_of_another_is_passed_by_until_it_is_there() -> None:
    scheduler = Scheduler(single)
    first, second = ticket("first"), ticket("second")
    scheduler.add(first)
    done(scheduler, scheduler.pick() or Work(Stage.STEP, ()))
    scheduler.add(second)
    first.progress = replace(first.progress, stage=Stage.RENDER)
    scheduler.pick(Lane.DEVICE, [first])  # the second is begun, and finds the first drawing
    first.progress = replace(first.progress, stage=Stage.STEP)
    second.progress = replace(second.progress, after=first)
    assert order(scheduler) == ["first", "second"]


def test_who_waits_for_a_drawing_that_is_cancelled_goes_on() -> None:
    scheduler = Scheduler(single)
    first, second = ticket("first", Priority.URGENT), ticket("second")
    scheduler.add(first)
    done(scheduler, scheduler.pick() or Work(Stage.STEP, ()))
    scheduler.add(second)
    second.progress = replace(second.progress, after=first)
    scheduler.remove(first)
    assert order(scheduler) == ["second"]
