"""`Packshot`: product texts become pictures, one call each, on this machine.

It is the synchronous face of `Service`, which it runs in threads of this process from the first
picture on.
"""

from __future__ import annotations

import logging
import secrets
import threading
import time
import weakref
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Unpack

from packshot import config as configuration
from packshot import prompt, zoo
from packshot.config import Config
from packshot.core import Brief, ModelSpec, Picture, Request, Slots
from packshot.engine import Done, Failed
from packshot.engine.ladder import Quality
from packshot.errors import PackshotError
from packshot.order import Order, check, drawable

if TYPE_CHECKING:
    from packshot.runtime.base import ServedRuntime
    from packshot.session import Hear, Pending, Session

_log = logging.getLogger(__name__)
_AHEAD = 4
"""Requests that are submitted before the first of them is taken, so that the device never waits
for whoever takes the pictures."""
_REMEMBERED = 10_000
"""Designs that a studio remembers having given out."""
_UNHURRIED = 10**9
"""A rate and a wait that nothing reaches: whoever runs a studio is its only caller, and waits."""


class Model:
    """The model of a configuration, or a runtime of the caller's: loaded when it is needed."""

    def __init__(self, config: Config, runtime: ServedRuntime | None = None) -> None:
        self._config, self._given = config, runtime
        self._spec = runtime.spec if runtime else None
        self._ready = runtime
        self._asked = False
        self._lock = threading.Lock()
        self.loading = 0.0
        """Seconds that it took to load and nobody was told yet."""

    @property
    def spec(self) -> ModelSpec:
        """The model, its files verified, once. Raises ModelError."""
        if self._spec is None:
            chosen = self._config.zoo
            self._spec = zoo.load(chosen.model, chosen.models_dir)
        return self._spec

    def load(self) -> ServedRuntime:
        """Verify and compile the model, once. Raises ModelError."""
        with self._lock:
            if self._ready is None:
                self._ready = self._compile()
            return self._ready

    def make(self) -> ServedRuntime:
        """A runtime for an engine: another one each time, for the one before has died."""
        if self._asked:
            self._ready = self._given
        self._asked = True
        return self.load()

    def _compile(self) -> ServedRuntime:
        from packshot.runtime.cpu import CpuRuntime

        started = time.perf_counter()
        spec, here = self.spec, self._config.runtime
        runtime = CpuRuntime(
            spec,
            threads=here.threads or None,
            cache_dir=here.cache_dir,
            precision=here.precision,
        )
        self.loading = time.perf_counter() - started
        _log.info("model loaded", extra={"packshot": {"model": spec.name, "s": self.loading}})
        return runtime


class Packshot:
    """Makes pictures of product texts; the model is loaded by the first picture, or by `load`.

    What is not given comes from the configuration (`packshot config show`). Use it as a context
    manager, or `close` it: what is still being made then ends with `Stopping`. May be used by
    several threads.
    """

    def __init__(
        self,
        model: str | None = None,
        *,
        models_dir: Path | None = None,
        threads: int | None = None,
        cache_dir: Path | None = None,
        config: Config | None = None,
        runtime: ServedRuntime | None = None,
    ) -> None:
        """Take the settings; nothing is loaded yet. `runtime` replaces the model's own.

        Raises ConfigError.
        """
        given = {
            "zoo.model": model,
            "zoo.models_dir": models_dir,
            "runtime.threads": threads,
            "runtime.cache_dir": cache_dir,
        }
        self.config = config or configuration.load(given)
        self._runtime = runtime
        self._model = Model(self.config, runtime)
        self._open = threading.Lock()
        self._session: Session | None = None
        self._given_out: set[int] = set()

    def __enter__(self) -> Packshot:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the threads and let go of the model; a later picture begins anew."""
        with self._open:
            session, self._session = self._session, None
            self._model = Model(self.config, self._runtime)
        if session is not None:
            self._ended()

    @property
    def spec(self) -> ModelSpec:
        """The model, its files verified, once. Raises ModelError."""
        return self._model.spec

    def load(self) -> ServedRuntime:
        """Verify and compile the model, once. Raises ModelError.

        The runtime draws the pictures of this studio; a caller may use it alone between them.
        """
        return self._model.load()

    def generate(
        self,
        text: str | Brief,
        *,
        seed: int | None = None,
        width: int | None = None,
        height: int | None = None,
        steps: int | None = None,
        language: str | None = None,
        quality: Quality = "fixed",
        watch: Hear | None = None,
        **slots: Unpack[Slots],
    ) -> Picture:
        """The picture of a product text; `slots` state what the text leaves open or says otherwise
        (`colour="#7a1f2b"`, `scene="kitchen"`).

        Sizes are multiples of 8 in 256..2048 pixels, of a ratio from 1:3 to 3:1; steps lie in
        1..50. A seed is the same picture every time. Without one each call is another design, and
        `facts` says which. `quality` and `watch` are as for `generate_many`. Raises NotUnderstood,
        NotDrawable, InvalidRequest and ModelError.
        """
        requests = self.requests(
            text, seed=seed, width=width, height=height, steps=steps, language=language, **slots
        )
        made = self.generate_many(requests, quality=quality, free=seed is None, watch=watch)
        return next(made)

    def requests(
        self,
        text: str | Brief,
        *,
        n: int = 1,
        seed: int | None = None,
        width: int | None = None,
        height: int | None = None,
        steps: int | None = None,
        language: str | None = None,
        **slots: Unpack[Slots],
    ) -> list[Request]:
        """`n` checked requests for one text, their seeds counted up from `seed`. Loads nothing.

        Raises NotUnderstood and InvalidRequest.
        """
        size, own = self.config.picture, self.config.picture.steps or None
        brief = text if isinstance(text, Brief) else prompt.brief(text, language)
        first = secrets.randbelow(2**32) if seed is None else seed
        request = Request(
            brief=brief.restated(**slots),
            seed=first,
            width=size.width if width is None else width,
            height=size.height if height is None else height,
            steps=own if steps is None else steps,
        )
        check(request, n)
        return [replace(request, seed=first + i) for i in range(n)]

    def generate_many(
        self,
        requests: Iterable[Request],
        *,
        quality: Quality = "fixed",
        free: bool = False,
        watch: Hear | None = None,
    ) -> Iterator[Picture]:
        """The pictures of requests, in their order, each as soon as it is made; some are submitted
        ahead. What is still to be made when the iterator is left is taken back.

        `quality` "fixed" draws each as it is asked for, "auto" gives way under load, and "fast"
        takes the cheapest way that keeps the size. With `free` the seeds were nobody's choice: what
        fails its check is drawn anew, and unless quality is "fixed" a prepared drawing (`packshot
        models warm`) may be taken, the same one never twice. `watch` hears the events of the
        picture that is waited for, on the thread that waits. Raises NotDrawable and ModelError.
        """
        todo = iter(requests)
        order = partial(Order, quality=quality, free=free, without=self._remembered())
        pending: deque[Pending] = deque()
        before = 0.0
        try:
            while True:
                for request in islice(todo, _AHEAD - len(pending)):
                    pending.append(self._submit(order(request)))
                if not pending:
                    return
                picture, before = self._take(pending[0], before, watch)
                pending.popleft()
                yield picture
        finally:
            for one in pending:
                one.cancel()

    def _submit(self, order: Order) -> Pending:
        if self._session is None:
            others = partial(zoo.drawing, models_dir=self.config.zoo.models_dir)
            drawable(order.request.brief, self.spec, others)  # refused without any thread
        return self._opened().submit(order)

    def _take(self, pending: Pending, before: float, watch: Hear | None) -> tuple[Picture, float]:
        """The picture, once it is there, and when it was; `before` is when the last one was."""
        for event in pending.events():
            if watch is not None:
                watch(event)
            if isinstance(event, Failed):
                raise _raised(event.error)
            if isinstance(event, Done):
                assert pending.ended is not None
                total = pending.ended - max(pending.started, before)
                return self._told(event.picture, total), pending.ended
        raise AssertionError("the last event is final")

    def _told(self, picture: Picture, total: float) -> Picture:
        """The caller's own copy, for the caches keep theirs, with the seconds that it took."""
        seconds = {**picture.facts.seconds, "total": total}
        if self._model.loading:
            seconds = {"load": self._model.loading, **seconds}
            self._model.loading = 0.0
        facts = replace(picture.facts, seconds=seconds)
        if not self.config.cache.pictures_mb:
            return replace(picture, facts=facts)
        image, alpha = picture.image.copy(), picture.alpha.copy()
        return replace(picture, image=image, alpha=alpha, facts=facts)

    def _opened(self) -> Session:
        """The running session; the first picture starts it."""
        with self._open:
            if self._session is None:
                from packshot.service import Service
                from packshot.session import Session

                engine = replace(self.config.engine, rate=_UNHURRIED, wait_ms=_UNHURRIED)
                service = Service.configured(
                    replace(self.config, engine=engine),
                    self.spec,
                    self._model.make,
                    profiled=self._runtime is None,
                )
                self._session = Session(service)
                # Also where nobody closes: a thread must not be inside the runtime at the end.
                self._ended = weakref.finalize(self, self._session.close)
            return self._session

    def _remembered(self) -> set[int]:
        """The designs that were given out, not all of them for ever."""
        if len(self._given_out) > _REMEMBERED:
            self._given_out.clear()
        return self._given_out


def _raised(error: PackshotError) -> BaseException:
    """What a runtime raised, in this process, rather than the opaque error made of it."""
    opaque = type(error) is PackshotError
    return error.__cause__ if opaque and error.__cause__ is not None else error
