"""`Packshot`: product texts become pictures, one call each, on this machine."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, Unpack

from packshot import config as configuration
from packshot import prompt, zoo
from packshot.config import SIZES, STEPS, Config
from packshot.core import FLOATING, MOST_WORN, Accessory, Brief, ModelSpec, Picture, Request, Slots
from packshot.errors import InvalidRequest, NotDrawable, NotUnderstood

if TYPE_CHECKING:
    from packshot.runtime.base import Runtime

SEEDS = range(2**63)
LONGEST = 3
"""The longer side of a picture, in shorter sides, at most."""
LARGE_MODELS = "a large model on a GPU, such as SDXL or Qwen-Image"
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
            threads = here.threads or None
            self._runtime = CpuRuntime(spec, threads=threads, cache_dir=here.cache_dir)
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


def check(request: Request, n: int = 1) -> None:
    """Refuse what lies out of range, naming the field. Raises InvalidRequest."""
    for name, size in (("width", request.width), ("height", request.height)):
        if size not in SIZES:
            low, high, step = SIZES[0], SIZES[-1], SIZES.step
            message = f"{name} {size} must be a multiple of {step} in {low}..{high} pixels"
            raise InvalidRequest(message, param=name)
    long, short = max(request.width, request.height), min(request.width, request.height)
    if long > LONGEST * short:
        raise InvalidRequest(
            f"size {request.width}x{request.height}: the longer side may be {LONGEST} times the "
            f"shorter one, that is {LONGEST * short} pixels",
            param="size",
        )
    if request.steps is not None and request.steps not in STEPS:
        message = f"steps {request.steps} must lie in {STEPS[0]}..{STEPS[-1]}"
        raise InvalidRequest(message, param="steps")
    if not 1 <= n <= 1000:
        raise InvalidRequest(f"n {n} must lie in 1..1000", param="n")
    if request.seed not in SEEDS or request.seed + n - 1 not in SEEDS:
        raise InvalidRequest(f"seed {request.seed} must lie in 0..2**63-1", param="seed")


def drawable(
    brief: Brief, spec: ModelSpec, drawing: Callable[[str], Sequence[str]] = zoo.drawing
) -> tuple[Brief, Sequence[str]]:
    """The Brief as the model will draw it, and a sentence for each thing that it leaves out.
    `drawing` names the models that draw a subject.

    Raises NotUnderstood where the text names nothing, NotDrawable where the model cannot draw it.
    """
    said: list[str] = []
    subject = brief.subject
    if subject is None:
        subject = prompt.default_subject(brief)
        if subject is None:
            _refuse_nothing(spec)
        said.append(f"the text names no product: {subject} is drawn")
    if subject not in spec.subjects:
        _refuse_subject(brief, subject, spec, drawing(subject))
    brief = replace(brief, subject=subject)
    drawn = replace(brief, accessories=_drawn_accessories(brief, spec))
    return drawn, (*said, *_left_out(brief, drawn, spec))


def _drawn_accessories(brief: Brief, spec: ModelSpec) -> tuple[Accessory, ...]:
    """What the model draws of the accessories, each once: what is worn first, then what floats."""
    wears = any(c.split("/")[0] == brief.subject for c in spec.wearers)
    once = {a.concept: a for a in reversed(brief.accessories)}
    worn = [a for a in brief.accessories if wears and a.concept in spec.accessories]
    floating = [a for a in brief.accessories if a.concept in FLOATING]
    return tuple(a for a in (*worn, *floating) if a is once[a.concept])[:MOST_WORN]


def _left_out(brief: Brief, drawn: Brief, spec: ModelSpec) -> Iterator[str]:
    """What the embedded model does not draw of a Brief."""
    names = {a.concept for a in drawn.accessories}
    for concept in dict.fromkeys(a.concept for a in brief.accessories):
        if concept not in names:
            yield f"accessory {concept} is not drawn{_why_not(concept, brief, spec)}"
    if brief.view is not None and brief.view not in ("three-quarter", *spec.views):
        yield f"view {brief.view} is drawn from the subject's own side"
    if brief.quantity is not None and brief.quantity > 1:
        yield f"one is drawn instead of {brief.quantity}"


def _why_not(concept: str, brief: Brief, spec: ModelSpec) -> str:
    wears = any(c.split("/")[0] == brief.subject for c in spec.wearers)
    if concept in FLOATING or (wears and concept in spec.accessories):
        return f": {MOST_WORN} are, at most"
    return f": {brief.subject} wears none" if spec.wearers and not wears else ""


def _refuse_nothing(spec: ModelSpec) -> NoReturn:
    raise NotUnderstood(
        "the text names nothing that could be drawn: name a product, such as "
        f'"a red leather {spec.subjects[0]}"; {spec.name} draws {", ".join(spec.subjects)}',
        param="prompt",
    )


def _refuse_subject(brief: Brief, subject: str, spec: ModelSpec, others: Sequence[str]) -> NoReturn:
    words = [m.text for m in brief.matches if m.slot == "subject" and m.concept == subject]
    named = f"{words[0]!r} asks for: {subject}" if words else f"the subject is: {subject}"
    near = zoo.nearest(subject, spec.subjects)
    offer = f"near it are {', '.join(near)}" if near else "it draws nothing like it"
    way_out = "; ".join(f"{name} draws it: choose that model" for name in others)
    raise NotDrawable(
        f"{named}, which {spec.name} cannot draw; {offer} (it draws {', '.join(spec.subjects)}); "
        f"{way_out or f'{LARGE_MODELS}, could, once installed'}",
        param="prompt",
    )
