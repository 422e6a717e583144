"""The thread that encodes pictures, one at a time: the engine has the processors, and more threads
would only take them from it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Encoder(ThreadPoolExecutor):
    """One thread, which knows whether it has nothing to do."""

    def __init__(self) -> None:
        super().__init__(1, "packshot-encoder")
        self._pending: set[Future[Any]] = set()

    @property
    def idle(self) -> bool:
        """Whether what is submitted now is begun at once."""
        return not self._pending

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Have it done, after all that was submitted before."""
        future = super().submit(fn, *args, **kwargs)
        self._pending.add(future)
        future.add_done_callback(self._pending.discard)
        return future
