"""Keeps compiled shaders: the latest warm, some more asleep, without memory for running."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any

from packshot import graphs

KEPT = 6
"""Shaders that are kept compiled, of eight that there are; others are loaded again from the cache
of compiled graphs, which takes 0.1 s. OpenVINO keeps a quarter of a megabyte of code for each fused
operation of each stream: two shaders more took 70 MB."""
WARM = 2
"""Of these, how many keep the memory that they ran in: a picture's subject and ground."""


class Shelf:
    """Compiled shaders by what they were compiled from. Safe to share by threads."""

    def __init__(self, make: Callable[..., graphs.Graph[Any]]) -> None:
        self._make, self._lock = make, Lock()
        self._graphs: OrderedDict[tuple[Hashable, ...], graphs.Graph[Any]] = OrderedDict()

    def graph(self, *key: Hashable) -> graphs.Graph[Any]:
        """The shader that `make(*key)` compiles."""
        with self._lock:
            if key in self._graphs:
                self._graphs.move_to_end(key)
                wanted = self._graphs[key]
            else:
                wanted = self._graphs[key] = self._make(*key)
                while len(self._graphs) > KEPT:
                    self._graphs.popitem(last=False)
                graphs.trim()
            let_go = [graph.rest() for graph in list(self._graphs.values())[:-WARM]]
            if any(let_go):
                graphs.trim()
        return wanted
