"""From what a call asks for to a durable job: understood, checked, let in, committed."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from packshot import prompt, zoo
from packshot.core import Brief, Request, Slots
from packshot.engine.ladder import Quality
from packshot.engine.ticket import Priority
from packshot.errors import InvalidRequest, NotFound, Unprocessable
from packshot.order import check, drawable
from packshot.server import once
from packshot.server.identity import Caller
from packshot.server.state import Studio
from packshot.server.wanted import WAITED, Output, Wanted, stored
from packshot.store import Job, Submission


@dataclass(frozen=True, slots=True)
class Ask:
    """What a call asks for, whatever its dialect. None: as configured, or as the model has it.
    `sized`: the caller said width and height in one field, size.
    """

    text: str
    n: int = 1
    seed: int | None = None
    width: int | None = None
    height: int | None = None
    sized: bool = False
    steps: int | None = None
    language: str | None = None
    negative: str | None = None
    model: str | None = None
    quality: Quality = "auto"
    output: Output = field(default_factory=Output)
    previews: bool = False
    slots: Slots = field(default_factory=Slots)
    said: tuple[str, ...] = ()


async def understood(studio: Studio, ask: Ask) -> list[Wanted]:
    """The `ask.n` pictures wanted, seeds counted up. Raises InvalidRequest, NotUnderstood,
    NotDrawable, NotFound.
    """
    spec, size = studio.service.spec, studio.config.picture
    if ask.model not in (None, spec.name):
        message = f"no model {ask.model!r} is served here: leave it out, or ask for {spec.name}"
        raise NotFound(message, param="model")
    if ask.output.transparent and ask.output.kind == "JPEG":
        message = "background transparent needs output_format png or webp: jpeg has none"
        raise Unprocessable(message, param="background")
    brief = without(await studio.service.brief(ask.text, ask.language), ask)
    request = Request(
        brief=brief.restated(**ask.slots),
        seed=secrets.randbelow(2**32) if ask.seed is None else ask.seed,
        width=size.width if ask.width is None else ask.width,
        height=size.height if ask.height is None else ask.height,
        steps=(size.steps or None) if ask.steps is None else ask.steps,
    )
    _check(request, ask)
    models = partial(zoo.drawing, models_dir=studio.config.zoo.models_dir)
    drawable(request.brief, spec, models)
    first = Wanted(
        request, ask.output, ask.seed is None, ask.quality, previews=ask.previews, said=ask.said
    )
    seeds = range(request.seed, request.seed + ask.n)
    return [replace(first, request=replace(request, seed=seed)) for seed in seeds]


def _check(request: Request, ask: Ask) -> None:
    """As `check`, but what is wrong with the proportions is said of the side that the caller named,
    of the longer one where that is both.
    """
    try:
        check(request, ask.n)
    except Unprocessable as error:
        if error.param != "size" or ask.sized:
            raise
        lies = ask.height is None or (ask.width is not None and request.width > request.height)
        raise Unprocessable(error.message, param="width" if lies else "height") from None


def without(brief: Brief, ask: Ask) -> Brief:
    """The Brief without what a negative prompt names."""
    if ask.negative is None or not ask.negative.strip():
        return brief
    try:
        unwanted = prompt.unwanted_words(ask.negative, ask.language)
    except InvalidRequest as error:
        raise InvalidRequest(error.message, param="negative_prompt") from None
    exclusions = tuple(dict.fromkeys((*brief.exclusions, *unwanted)))
    worn = tuple(a for a in brief.accessories if a.concept not in unwanted)
    return replace(brief, exclusions=exclusions, accessories=worn)


@dataclass(frozen=True, slots=True)
class Terms:
    """How a job is taken: the front end's name, the class (0 goes first), the time after which
    nobody wants it, the caller's idempotency key with the digest of its body, and what is kept
    with the job.
    """

    api: str
    priority: int = 1
    deadline: float | None = None
    idempotency_key: str | None = None
    digest: str = ""
    id: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


async def enqueue(
    studio: Studio, caller: Caller, wanted: list[Wanted], terms: Terms
) -> tuple[Job, bool]:
    """Commit a job; the job, and whether it is new: one that is there already counts for nothing.
    Raises Conflict, Overloaded, RateLimited and Stopping.
    """
    studio.check_open()
    submission = _submission(studio, caller, wanted, terms)
    with once.named(terms.idempotency_key):
        there = terms.idempotency_key and await studio.store.queue.there(submission)
        job, new = (there, False) if there else await _commit(studio, caller, submission, wanted[0])
    caller.call.fields |= {"job": job.id, "images": len(wanted)}
    if studio.config.server.log_prompts:
        caller.call.fields["prompt"] = _written(wanted)
    return job, new


def _submission(studio: Studio, caller: Caller, wanted: list[Wanted], terms: Terms) -> Submission:
    kept = {"api": terms.api, "images": len(wanted), "prompt": _written(wanted)}
    return Submission(
        tenant=caller.tenant,
        key=caller.key,
        requests=stored(wanted),
        model=studio.service.spec.name,
        api=terms.api,
        priority=terms.priority,
        deadline=terms.deadline,
        idempotency_key=terms.idempotency_key,
        digest=terms.digest,
        traceparent=caller.call.traceparent,
        id=terms.id,
        facts=terms.facts,
        actor=caller.name,
        audit=studio.store.audit.allowed(kept),
    )


def _written(wanted: list[Wanted]) -> str | list[str]:
    """What the caller wrote; of a catalogue all its texts."""
    texts = list(dict.fromkeys(one.request.brief.text for one in wanted))
    return texts[0] if len(texts) == 1 else texts


async def _commit(
    studio: Studio, caller: Caller, submission: Submission, first: Wanted
) -> tuple[Job, bool]:
    await studio.gate.admit()
    paced = submission.priority < Priority.BATCH
    async with studio.limits.admitted(caller, len(submission.requests), paced=paced):
        if WAITED.items() <= submission.facts.items():
            return await studio.dispatcher.enqueue(submission, first)
        return await studio.store.queue.enqueue(submission)
