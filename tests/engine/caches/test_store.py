"""The store and the pool beside naive ones that remember everything."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from packshot.engine.caches import Entry, Pool, Recent, Store
from packshot.engine.caches.pool import DESIGNS


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["get", "put", "drop"]),
        st.integers(0, 12),
        st.integers(1, 60),
        st.integers(1, 1000).map(lambda n: n / 100),
        st.integers(0, 4000),
    ),
    max_size=80,
)


@settings(deadline=None)
@given(operations=OPERATIONS, most=st.integers(0, 150))
def test_what_is_kept_is_what_was_put_and_never_more_than_may_be(
    operations: list[tuple[str, int, int, float, float]], most: int
) -> None:
    clock = Clock()
    store: Store[int, object] = Store(most, clock=clock)
    naive: dict[int, object] = {}
    for verb, key, size, saved, later in operations:
        clock.now += later
        if verb == "put":
            value = object()
            if store.put(key, value, size=size, saved=saved):
                naive[key] = value
            else:
                assert store.get(key) is None
        elif verb == "drop":
            store.drop(key)
            naive.pop(key, None)
        elif (found := store.get(key)) is not None:
            assert found is naive[key]
        store.check()


def test_what_saves_least_per_byte_goes_first() -> None:
    store: Store[str, str] = Store(100)
    store.put("cheap", "", size=50, saved=1)
    store.put("dear", "", size=50, saved=9)
    assert store.put("middle", "", size=50, saved=4)
    assert set(store) == {"dear", "middle"}
    assert not store.put("worthless", "", size=50, saved=0.1)


def test_what_nobody_asks_for_grows_worthless() -> None:
    clock = Clock()
    store: Store[str, str] = Store(100, clock=clock)
    store.put("old", "", size=50, saved=4)
    store.put("used", "", size=50, saved=3)
    clock.now = 4 * 3600
    store.get("used")
    assert store.put("new", "", size=50, saved=1)
    assert set(store) == {"used", "new"}


def entry(seed: int) -> Entry:
    return Entry(seed, f"state {seed}", 10, 1.0, 3)


def test_a_kin_is_drawn_in_several_designs_and_then_in_turn() -> None:
    pool, kin = Pool(1000), ("shop", "mug")
    seed, given = 0, []
    for _ in range(60):
        found = pool.get(kin)
        if found is None:
            seed += 1
            pool.put(kin, entry(seed))
            found = entry(seed)
        given.append(found.seed)
        pool.check()
    assert seed == DESIGNS
    assert {given.count(s) for s in range(1, DESIGNS + 1)} >= {13} or len(
        set(given[-8:])
    ) == DESIGNS


def test_pictures_of_one_job_are_different_designs() -> None:
    pool, kin = Pool(1000), ("shop", "mug")
    pool.put(kin, entry(1))
    assert pool.get(kin, without={1}) is None


def test_tenants_do_not_share_and_can_be_forgotten() -> None:
    pool = Pool(1000)
    pool.put(("a", "mug"), entry(1))
    assert pool.get(("b", "mug")) is None
    assert pool.get(("a", "mug")) is not None
    pool.drop("a")
    assert pool.get(("a", "mug")) is None
    assert len(pool) == 0


def test_a_pool_without_bytes_keeps_nothing() -> None:
    pool = Pool(0)
    assert not pool.put(("a", "mug"), entry(1))
    assert pool.get(("a", "mug")) is None


def test_fixed_entries_stay() -> None:
    pool = Pool(15)
    pool.fix("mug", [entry(1)])
    for number in range(2, 9):
        pool.put(("", f"other {number}"), entry(number))
        pool.check()
    for tenant in ("", "a", "b"):
        assert (found := pool.get((tenant, "mug"))) is not None
        assert found.seed == 1
    assert len(pool) == 2


def test_what_left_the_pool_leaves_nothing_behind() -> None:
    pool = Pool(25)
    for number in range(1000):
        pool.put((f"tenant {number}", "mug"), entry(number))
        pool.get((f"tenant {number}", "mug"))
    assert len(pool) == len(pool._seeds) == 2
    pool.check()


def test_what_an_entry_was_decoded_to_stays_with_it_within_bounds() -> None:
    pool, one = Pool(1000, 250), np.zeros(100, np.uint8)
    pool.fix("mug", [entry(9)])
    for seed in (1, 2, 3):
        pool.put(("a", "mug"), entry(seed))
        pool.keep(("a", "mug"), seed, one)
        pool.check()
    pool.keep(("a", "mug"), 4, one)  # which is not there
    assert [pool.decoded(("a", "mug"), seed) is one for seed in (1, 2, 3, 4)] == [
        False, True, True, False,
    ]  # fmt: skip
    short_of_time = [pool.get(("a", "mug"), grow=False) for _ in range(8)]
    assert {entry.seed for entry in short_of_time if entry} == {2, 3}, "those need no decoding"
    pool.keep(("a", "mug"), 9, one)
    assert pool.decoded(("b", "mug"), 9) is one, "the static pool is everyone's"
    pool.drop("a")
    assert pool.decoded(("a", "mug"), 3) is None
    pool.check()


@settings(deadline=None)
@given(
    operations=st.lists(st.tuples(st.booleans(), st.integers(0, 5)), max_size=80),
    most=st.integers(0, 5),
)
def test_what_was_used_last_is_kept(operations: list[tuple[bool, int]], most: int) -> None:
    recent: Recent[int, object] = Recent(most)  # each counts as one
    naive: list[tuple[int, object]] = []  # the last used at the end
    for puts, key in operations:
        if puts:
            value = object()
            recent.put(key, value)
        else:
            value = dict(naive).get(key)
            assert recent.get(key) is value
        if value is not None:
            naive = [*(one for one in naive if one[0] != key), (key, value)][-most:] if most else []
        recent.check()
    assert len(recent) == len(naive)
