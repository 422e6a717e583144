"""What can be ordered, and how it is to be served: a request in range, for what the model draws."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import NoReturn

from packshot import prompt, zoo
from packshot.config import SIZES, STEPS
from packshot.core import FLOATING, MOST_WORN, Accessory, Brief, ModelSpec, Request
from packshot.engine.ladder import Quality
from packshot.engine.ticket import Priority
from packshot.errors import InvalidRequest, NotDrawable, NotUnderstood, Unprocessable

SEEDS = range(2**63)
LONGEST = 3
"""The longer side of a picture, in shorter sides, at most."""
_MOST_SHOWN, _LONGEST_SHOWN = 3, 40
"""Words that are not understood, and characters of one, that a refusal repeats."""
_COMPARED, _ALIKE = 20, 0.8
"""Words of a text for which one that is spelt alike is looked for, and how alike (`difflib`)."""
LARGE_MODELS = "a large model on a GPU, such as SDXL or Qwen-Image"


@dataclass(frozen=True, slots=True)
class Order:
    """One picture to make, and how it is to be served.

    `seconds` from now on is the deadline. With `free` the request's seed was not asked for: another
    one will do, so that a drawing of the latent pool may be taken, or the best of several; orders
    that share `without` are different designs. Without `free` the seed is kept, to the last bit.
    `quality` says whether load may lower it; `previews` asks for one after each step.
    """

    request: Request
    tenant: str = "default"
    priority: Priority = Priority.NORMAL
    seconds: float | None = None
    quality: Quality = "auto"
    free: bool = False
    previews: bool = False
    without: set[int] = field(default_factory=set)


def check(request: Request, n: int = 1) -> None:
    """Refuse what lies out of range, naming the field. Raises InvalidRequest, and Unprocessable
    where it is the proportions.
    """
    for name, size in (("width", request.width), ("height", request.height)):
        if size not in SIZES:
            low, high, step = SIZES[0], SIZES[-1], SIZES.step
            message = f"{name} {size} must be a multiple of {step} in {low}..{high} pixels"
            raise InvalidRequest(message, param=name)
    long, short = max(request.width, request.height), min(request.width, request.height)
    if long > LONGEST * short:
        raise Unprocessable(
            f"{request.width}x{request.height}: the longer side may be {LONGEST} times the "
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
            _refuse_nothing(brief, spec)
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


def _refuse_nothing(brief: Brief, spec: ModelSpec) -> NoReturn:
    words = [repr(word[:_LONGEST_SHOWN]) for word in brief.unknown[:_MOST_SHOWN]]
    verb = "is" if len(words) == 1 else "are"
    unknown = f"{', '.join(words)} {verb} not known here; " if words else ""
    written = re.findall(r"\w+", brief.text.lower())[:_COMPARED]
    alike = [one for word in written for one in get_close_matches(word, spec.subjects, 1, _ALIKE)]
    meant = f" (do you mean {' or '.join(dict.fromkeys(alike))}?)" if alike else ""
    raise NotUnderstood(
        f"the text names nothing that could be drawn: {unknown}name a product, such as "
        f'"a red leather {spec.subjects[0]}"{meant}; {spec.name} draws {", ".join(spec.subjects)}; '
        f"{LARGE_MODELS}, could draw more, once installed",
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
