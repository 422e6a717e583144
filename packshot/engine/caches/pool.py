"""The latent pool: drawings that other requests can go on from.

What must be equal for that is the runtime's to say (`ServedRuntime.kin`); a hit takes the entry's
seed, so that its picture is the one which that seed would have made from nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from typing import Any

from packshot.engine.caches.store import Store

Kin = tuple[str, Hashable]
"""Whose pool ("" is everyone's), and what the runtime says must be equal."""
DESIGNS = 4
"""Drawings kept of one kin: an answer without a seed is one of several designs."""
GROWTH = 3
"""Hits on each drawing of a kin after which another is made."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A drawing: the seed that made it, what a runtime goes on from (`ServedRuntime.restore`), its
    `size` in bytes and the seconds of work that were spent on it.
    """

    seed: int
    saved: Any
    size: int
    seconds: float


class Pool:
    """Entries by kin, within `most` bytes; `fixed` ones never leave (the static pool)."""

    def __init__(self, most: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._store: Store[tuple[Kin, int], Entry] = Store(most, clock=clock)
        self._seeds: dict[Kin, list[int]] = {}
        self._asked: dict[Kin, int] = {}
        self._fixed: dict[tuple[Kin, int], Entry] = {}
        self._enabled = most > 0
        self.hits = self.misses = 0

    def __len__(self) -> int:
        return len(self._store) + len(self._fixed)

    def fix(self, kin: Kin, entries: Iterable[Entry]) -> None:
        """Add entries that stay, such as those loaded at the start."""
        for entry in entries:
            self._fixed[kin, entry.seed] = entry
            self._remember(kin, entry.seed)

    def get(self, kin: Kin, without: Collection[int] = ()) -> Entry | None:
        """The next of a kin's entries in turn, none of the seeds `without`. None where there is
        none, and now and then where the kin may have another design.
        """
        entry = self._next(kin, without) if self._enabled else None
        if entry is None:
            self.misses += 1
        else:
            self.hits += 1
        return entry

    def _next(self, kin: Kin, without: Collection[int]) -> Entry | None:
        known = [(seed, e) for seed in self._seeds.get(kin, ()) if (e := self._of(kin, seed))]
        if not known:
            self._seeds.pop(kin, None)
            self._asked.pop(kin, None)
            return None
        asked = self._asked[kin] = self._asked.get(kin, 0) + 1
        if len(known) < DESIGNS and asked > GROWTH * len(known):
            self._asked[kin] = 0
            return None
        turn = asked % len(known)
        fit = (e for seed, e in (*known[turn:], *known[:turn]) if seed not in without)
        return next(fit, None)

    def _of(self, kin: Kin, seed: int) -> Entry | None:
        return self._fixed.get((kin, seed)) or self._store.get((kin, seed))

    def put(self, kin: Kin, entry: Entry) -> bool:
        """Keep an entry; whether it is kept: a kin has `DESIGNS` of them at most."""
        seeds = [s for s in self._seeds.get(kin, ()) if self._known(kin, s)]
        self._seeds[kin] = seeds
        if not self._enabled or entry.seed in seeds or len(seeds) >= DESIGNS:
            return False
        kept = self._store.put((kin, entry.seed), entry, size=entry.size, saved=entry.seconds)
        if kept:
            self._remember(kin, entry.seed)
        return kept

    def _known(self, kin: Kin, seed: int) -> bool:
        return (kin, seed) in self._fixed or (kin, seed) in self._store

    def _remember(self, kin: Kin, seed: int) -> None:
        seeds = self._seeds.setdefault(kin, [])
        if seed not in seeds:
            seeds.append(seed)

    def drop(self, tenant: str) -> None:
        """Forget what was drawn for a tenant."""
        for kin, seed in [key for key in self._store if key[0][0] == tenant]:
            self._store.drop((kin, seed))
        self._seeds = {k: s for k, s in self._seeds.items() if k[0] != tenant}
        self._asked = {k: n for k, n in self._asked.items() if k[0] != tenant}

    def check(self) -> None:
        """Raise AssertionError where the books do not balance."""
        self._store.check()
        for kin, seeds in self._seeds.items():
            assert len(set(seeds)) == len(seeds) <= DESIGNS + len(self._fixed), kin
