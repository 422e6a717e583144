"""`Packshot`: product texts become pictures, one call each, on this machine."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Unpack

from packshot import config as configuration
from packshot import prompt, zoo
from packshot.config import Config
from packshot.core import Brief, ModelSpec, Picture, Request, Slots
from packshot.order import check, drawable

if TYPE_CHECKING:
    from packshot.runtime.base import Runtime

_log = logging.getLogger(__name__)


class Packshot:
    """Makes pictures of product texts; the model is loaded by the first picture, or by `load`.

    What is not given comes from the configuration (`packshot config show`). Use it as a context
    manager, or `close` it. Not for several threads at once.
    """

    def __init__(
        self,
        model: str | None = None,
        *,
        models_dir: Path | None = None,
        threads: int | None = None,
        cache_dir: Path | None = None,
        config: Config | None = None,
        runtime: Runtime | None = None,
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
        self._spec = runtime.spec if runtime else None
        self._loading = 0.0

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
        """Let go of the model; a later picture loads it again."""
        self._runtime = self._spec = None

    @property
    def spec(self) -> ModelSpec:
        """The model, its files verified, once. Raises ModelError."""
        if self._spec is None:
            chosen = self.config.zoo
            self._spec = zoo.load(chosen.model, chosen.models_dir)
        return self._spec

    def load(self) -> Runtime:
        """Verify and compile the model, once. Raises ModelError."""
        if self._runtime is None:
            from packshot.runtime.cpu import CpuRuntime

            started = time.perf_counter()
            spec, here = self.spec, self.config.runtime
            self._runtime = CpuRuntime(
                spec,
                threads=here.threads or None,
                cache_dir=here.cache_dir,
                precision=here.precision,
            )
            self._loading = time.perf_counter() - started
            _log.info("model loaded", extra={"packshot": {"model": spec.name, "s": self._loading}})
        return self._runtime

    def generate(
        self,
        text: str | Brief,
        *,
        seed: int | None = None,
        width: int | None = None,
        height: int | None = None,
        steps: int | None = None,
        language: str | None = None,
        **slots: Unpack[Slots],
    ) -> Picture:
        """The picture of a product text; `slots` state what the text leaves open or says otherwise
        (`colour="#7a1f2b"`, `scene="kitchen"`).

        Sizes are multiples of 8 in 256..2048 pixels, of a ratio from 1:3 to 3:1; steps lie in
        1..50; without a seed a random one is taken, and `facts` says which. Raises NotUnderstood,
        NotDrawable, InvalidRequest and ModelError.
        """
        request = self.requests(
            text, seed=seed, width=width, height=height, steps=steps, language=language, **slots
        )[0]
        return next(iter(self.generate_many([request])))

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

    def generate_many(self, requests: Iterable[Request]) -> Iterator[Picture]:
        """The pictures of requests, in their order, each as soon as it is made.

        Raises NotDrawable and ModelError.
        """
        from packshot.runtime.base import run

        for request in requests:
            started = time.perf_counter()
            drawn, said = drawable(request.brief, self.spec, self._drawing)
            runtime = self.load()
            picture = runtime.render(run(runtime, replace(request, brief=drawn)))
            seconds = {**picture.facts.seconds, "total": time.perf_counter() - started}
            if self._loading:
                seconds = {"load": self._loading, **seconds}
                self._loading = 0.0
            substitutions = (*said, *picture.facts.substitutions)
            facts = replace(picture.facts, substitutions=substitutions, seconds=seconds)
            yield replace(picture, facts=facts)

    def _drawing(self, subject: str) -> Sequence[str]:
        return zoo.drawing(subject, self.config.zoo.models_dir)
