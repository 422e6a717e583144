"""The latent pool: drawings that other requests can go on from.

What must be equal for that is the runtime's to say (`ServedRuntime.kin`); a hit takes the entry's
seed, so that its picture is the one which that seed would have made from nothing. An entry may
stand at any step: whatever is left of its steps is done by the request that takes it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from packshot.engine.caches.recent import Recent
from packshot.engine.caches.store import Store

Kin = tuple[str, Hashable]
"""Whose pool ("" is everyone's), and what the runtime says must be equal."""
DESIGNS = 4
"""Drawings kept of one kin: an answer without a seed is one of several designs."""
GROWTH = 3
"""Hits on each drawing of a kin after which another is made, where there is time for it."""
_TURNS = 4096
"""Kins of which it is remembered whose turn it is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A drawing: the seed that made it, what a runtime goes on from (`ServedRuntime.restore`), its
    `size` in bytes, the seconds of work that were spent on it, and the `step` that it has come to.
    """

    seed: int
    saved: Any
    size: int
    seconds: float
    step: int


class Decoded(Protocol):
    """What a drawing was decoded to, and whatever else is known of it then."""

    @property
    def nbytes(self) -> int: ...


class Pool:
    """Entries by kin, within `most` bytes, 0 for none; beside them the static pool, which every
    tenant may take from and which never leaves. What the drawings that were used last were decoded
    to is kept as well, within `decoded` bytes.
    """

    def __init__(
        self, most: int, decoded: int = 0, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.enabled = most > 0
        self.hits = self.misses = 0
        self._store: Store[tuple[Kin, int], Entry] = Store(most, clock=clock, gone=self._gone)
        self._seeds: dict[Kin, list[int]] = {}
        self._fixed: dict[Hashable, dict[int, Entry]] = {}
        self._turns: Recent[Kin, int] = Recent(_TURNS)
        self._decoded: Recent[tuple[Kin, int], Decoded] = Recent(
            decoded if most else 0, size=lambda one: one.nbytes
        )

    def __len__(self) -> int:
        return len(self._store) + sum(map(len, self._fixed.values()))

    def fix(self, kin: Hashable, entries: Iterable[Entry]) -> None:
        """Add entries to the static pool."""
        if self.enabled:
            self._fixed.setdefault(kin, {}).update((entry.seed, entry) for entry in entries)

    def get(self, kin: Kin, without: Collection[int] = (), *, grow: bool = True) -> Entry | None:
        """The next of a kin's entries in turn, none of the seeds `without`; without `grow`, where
        time is short, one that is still decoded before others. None where there is none, and with
        `grow` now and then where the kin may have another design.
        """
        entry = self._next(kin, self._known(kin), without, grow)
        if entry is None:
            self.misses += 1
        else:
            self.hits += 1
        return entry

    def _next(
        self, kin: Kin, known: list[Entry], without: Collection[int], grow: bool
    ) -> Entry | None:
        asked = (self._turns.get(kin) or 0) + 1
        grown = grow and len(known) < DESIGNS and asked > GROWTH * len(known)
        if known:
            self._turns.put(kin, 0 if grown else asked)
        if grown or not known:
            return None
        turn = asked % len(known)
        able = [e for e in (*known[turn:], *known[:turn]) if e.seed not in without]
        if not grow:
            able.sort(key=lambda e: self._place(kin, e.seed) not in self._decoded)
        return able[0] if able else None

    def _known(self, kin: Kin) -> list[Entry]:
        own = (self._store.get((kin, seed)) for seed in self._seeds.get(kin, ()))
        fixed = self._fixed.get(kin[1], {})
        return [*fixed.values(), *(e for e in own if e is not None and e.seed not in fixed)]

    def decoded(self, kin: Kin, seed: int) -> Any:
        """What a drawing was decoded to, where it is still kept."""
        return self._decoded.get(self._place(kin, seed))

    def keep(self, kin: Kin, seed: int, decoded: Decoded) -> None:
        """Keep for a while what an entry was decoded to."""
        if any(seed == entry.seed for entry in self._known(kin)):
            self._decoded.put(self._place(kin, seed), decoded)

    def _place(self, kin: Kin, seed: int) -> tuple[Kin, int]:
        """Where what a drawing was decoded to is kept: that of the static pool is everyone's."""
        return (("", kin[1]) if seed in self._fixed.get(kin[1], ()) else kin), seed

    def put(self, kin: Kin, entry: Entry) -> bool:
        """Keep an entry; whether it is kept: a kin has `DESIGNS` of them at most."""
        known = self._known(kin)
        if len(known) >= DESIGNS or any(entry.seed == e.seed for e in known):
            return False
        kept = self._store.put((kin, entry.seed), entry, size=entry.size, saved=entry.seconds)
        if kept:
            self._seeds.setdefault(kin, []).append(entry.seed)
        return kept

    def _gone(self, key: tuple[Kin, int]) -> None:
        kin, seed = key
        self._decoded.drop(key)
        self._seeds[kin].remove(seed)
        if not self._seeds[kin]:
            del self._seeds[kin]

    def drop(self, tenant: str) -> None:
        """Forget what was drawn for a tenant."""
        for key in [key for key in self._store if key[0][0] == tenant]:
            self._store.drop(key)

    def check(self) -> None:
        """Raise AssertionError where the books do not balance."""
        self._store.check()
        self._decoded.check()
        listed = {(kin, seed) for kin, seeds in self._seeds.items() for seed in seeds}
        assert listed == set(self._store), "what is listed is not what is kept"
        assert all(len(seeds) <= DESIGNS for seeds in self._seeds.values())
