"""The embedded model on the CPU: ONNX networks compiled by `graphs`, pictures by `paint`.

States share forward passes, at whatever steps they stand. An image depends on its request only, to
the last bit: a row of a batch is computed as it is alone.
"""

from __future__ import annotations

import time
from collections.abc import Hashable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from packshot import graphs
from packshot.core import (
    PLACE_ELEVATIONS,
    PLACES,
    Brief,
    Buffers,
    Facts,
    ModelSpec,
    Picture,
    Precision,
    Request,
)
from packshot.errors import NotDrawable
from packshot.paint import Options, layers, paint, resolve
from packshot.runtime.base import Floats, RequestState, Saved
from packshot.runtime.cleaning import cleaned, clear_haze, drop_islands, to_units
from packshot.runtime.exemplars import Exemplars
from packshot.runtime.means import Means
from packshot.runtime.packed import Packed, pack, unpack
from packshot.runtime.preview import Sketch, portrait
from packshot.runtime.reuse import (
    DIFFERENCE,
    VELOCITY,
    Prediction,
    keep,
    mask,
    onward,
    taken,
)
from packshot.runtime.rows import Inputs, forward
from packshot.runtime.solver import euler, guide, schedule
from packshot.runtime.traits import VIEWS, angles, traits
from packshot.runtime.verifier import Verifier, Wish

_ISLAND_PENALTY = 20.0  # critic points for each share of alpha that came as stray pieces


class CpuRuntime:
    """The embedded model of `spec`. `threads` None takes every core; compiled graphs are kept in
    `cache_dir`; `precision` is that of the networks. Raises ModelError where a file cannot be read.
    """

    def __init__(
        self,
        spec: ModelSpec,
        *,
        threads: int | None = None,
        cache_dir: Path | None = None,
        precision: Precision = "auto",
    ) -> None:
        self.spec = spec
        self.precision = graphs.precision(precision)
        self._options = Options(threads, cache_dir)

        def compiled(role: str) -> graphs.Graph[Any]:
            return graphs.load(
                spec.files[role], threads=threads, cache_dir=cache_dir, precision=self.precision
            )

        self._denoiser, self._decoder = compiled("denoiser"), compiled("decoder")
        self._critic = compiled("critic") if "critic" in spec.files else None
        verifier = compiled("verifier") if "verifier" in spec.files else None
        self._verifier = Verifier(verifier, spec) if verifier else None
        means = spec.files.get("means")
        self._means = Means(means, spec.latent_shape) if means else None
        path = spec.files.get("exemplars")
        known = spec.accessories
        self._exemplars = Exemplars(path, spec.latent_shape, known) if path else None
        self._sketch = Sketch(spec.files["preview"]) if "preview" in spec.files else None

    def kin(self, request: Request) -> Hashable | None:
        """Subject or design, view, what is worn, steps, and how they are computed: latents hold no
        colour, material or scene.
        """
        brief = request.brief
        worn = tuple(a.concept for a in brief.accessories if a.concept in self.spec.accessories)
        how = request.steps or self.spec.steps, request.reuse, self.precision
        return self.spec.revision, self._wanted(brief), self._view(brief), worn, *how

    def save(self, state: RequestState) -> Saved:
        """The latents as they are."""
        return Saved(state.latents.copy(), state.step)

    def restore(self, state: RequestState, saved: Saved, decoded: Packed | None = None) -> None:
        """Take the latents over; and draw what was decoded, which takes little of decoding."""
        state.latents, state.step = saved.latents.copy(), saved.step
        if decoded is not None:
            self._show(state, to_units(unpack(decoded), self.spec.channels))
            state.decoded = decoded

    def prepare(self, request: Request) -> RequestState:
        """Choose the design, draw the noise and choose an exemplar, all from the seed alone: one
        seed is the same product in every colour, material and scene.
        """
        rng = np.random.default_rng(request.seed)
        label = self._design(request.brief, request.seed)
        shape = (self.spec.candidates, *self.spec.latent_shape)
        latents = rng.standard_normal(shape, dtype=np.float32)
        latents *= np.float32(self.spec.temperature)
        times = schedule(request.steps or self.spec.steps, self.spec.shift)
        view = self._view(request.brief)
        azimuth, elevation = angles(self.spec, label, view)
        worn = self._worn(request, label)
        told = traits(azimuth, elevation, worn, self.spec.accessories)
        if request.brief.subject in PLACES:
            elevation = PLACE_ELEVATIONS[view]
        state = RequestState(request, label, latents, times, traits=told, elevation=elevation)
        if request.reuse:
            state.mask = mask(state.steps)
        if self._means:
            state.mean, state.spread = self._means.of(label, view)
        if self._exemplars:
            self._exemplars.begin(state, view, worn, rng)
        return state

    def _wanted(self, brief: Brief) -> str | None:
        """What is drawn: a design where one is named that the model has, else the subject."""
        design = f"{brief.subject}/{brief.design}"
        return design if design in self.spec.classes else brief.subject

    def _view(self, brief: Brief) -> str:
        """The view that is drawn: of a place, from the ground or from the air."""
        known = tuple(PLACE_ELEVATIONS) if brief.subject in PLACES else VIEWS
        wish = brief.view or ""
        return wish if wish in known and self.spec.views else "three-quarter"

    def _worn(self, request: Request, label: int) -> list[str]:
        if self.spec.classes[label] not in self.spec.wearers:
            return []
        named = [a.concept for a in request.brief.accessories]
        return [name for name in named if name in self.spec.accessories]

    def _design(self, brief: Brief, seed: int) -> int:
        """The class of the design that is named, or one of its subject's that the seed chooses:
        seeds that follow one another go through all of them.
        """
        if (wanted := self._wanted(brief)) in self.spec.classes:
            return self.spec.classes.index(wanted)
        subject = brief.subject or ""
        labels = [i for i, c in enumerate(self.spec.classes) if c.split("/")[0] == subject]
        if not labels:
            raise NotDrawable(
                f"{self.spec.name} cannot draw {subject!r}. It draws: "
                f"{', '.join(self.spec.subjects)}.",
                param="prompt",
            )
        return labels[seed % len(labels)]

    def denoise(self, states: Sequence[RequestState]) -> Sequence[Prediction]:
        """Velocities [candidates, *latent_shape] for each state, of one pass over the rows that
        are computed in this tick.
        """
        start = time.perf_counter()
        working = [s for s in states if VELOCITY not in taken(s)]
        found = iter(forward(self._denoiser, [self._rows(s) for s in working], "velocity"))
        predictions = [
            Prediction(onward(s), {}) if VELOCITY in taken(s) else self._predict(s, next(found))
            for s in states
        ]
        _share("denoise", working, start)
        return predictions

    def _rows(self, state: RequestState) -> Inputs:
        """What the denoiser reads of a state: its drafts, and where the step is guided anew, the
        same again without a condition.
        """
        count = len(state.latents)
        now = state.times[state.step]
        guided = self._guides(now) and DIFFERENCE not in taken(state)
        labels = [state.label] * count + [len(self.spec.classes)] * (count * guided)
        return {
            "latent": np.tile(state.latents, (1 + guided, 1, 1, 1)),
            "time": np.full(len(labels), now, np.float32),
            "label": np.array(labels, np.int64),
            **self._told(state, 1 + guided),
            **_shown(state, guided),
        }

    def _predict(self, state: RequestState, found: Floats) -> Prediction:
        """From what the denoiser found with a condition, and after it without."""
        told, free = found[: len(state.latents)], found[len(state.latents) :]
        if len(free):
            velocity = guide(told, free, self.spec.guidance)
            return Prediction(velocity, {VELOCITY: velocity, DIFFERENCE: told - free})
        if self._guides(state.times[state.step]):
            told = told + np.float32(self.spec.guidance - 1) * state.kept[DIFFERENCE]
        return Prediction(told, {VELOCITY: told})

    def _guides(self, time: float) -> bool:
        """Whether a step is guided: late and early ones gain nothing (Kynkäänniemi et al. 2024)."""
        begin, end = self.spec.guided
        return self.spec.guidance != 1 and begin <= time <= end

    def _told(self, state: RequestState, times: int) -> dict[str, Floats]:
        """The networks' input beside the class, `times` for each draft; none for models that know
        one view only.
        """
        if not self.spec.views:
            return {}
        return {"traits": np.tile(state.traits, (times * len(state.latents), 1))}

    def advance(self, state: RequestState, prediction: Prediction) -> None:
        """One Euler step."""
        now, then = state.times[state.step : state.step + 2]
        state.expected = euler(state.latents, prediction.velocity, now, 1.0)
        state.latents = euler(state.latents, prediction.velocity, now, then)
        keep(state, prediction.fresh)
        state.step += 1

    def decode(self, states: Sequence[RequestState]) -> None:
        """The best draft of each state as Buffers: the critic's choice, stray pieces counting
        against it.
        """
        start = time.perf_counter()
        scores = self._scores(states)
        decoded = forward(self._decoder, [{"latent": s.drafts} for s in states], "buffers")
        for state, drafts, score in zip(states, decoded, scores, strict=True):
            best = drafts[self._draw(state, list(drafts), score)]
            state.decoded = pack(cleaned(best, state.drawn.data, self.spec.channels))
        _share("decode", states, start)

    def _draw(self, state: RequestState, decoded: Sequence[Floats], scores: Floats) -> int:
        """Draw the best of what was decoded; which it is."""
        tidy = _as_drawn if state.request.brief.subject in PLACES else drop_islands
        drafts = [tidy(clear_haze(to_units(d, self.spec.channels))) for d in decoded]
        rated = [s - _ISLAND_PENALTY * share for s, (_, share) in zip(scores, drafts, strict=True)]
        best = int(np.argmax(rated))
        self._show(state, drafts[best][0])
        return best

    def _show(self, state: RequestState, data: Floats) -> None:
        fills = state.request.brief.subject in PLACES
        state.drawn = Buffers(data, state.elevation, fills=fills)

    def _scores(self, states: Sequence[RequestState]) -> Sequence[Floats]:
        """How real each draft looks to the critic: [candidates] for each state."""
        if self._critic is None:
            return [np.zeros(len(s.latents), np.float32) for s in states]
        parts: list[Inputs] = [
            {
                "latent": s.drafts,
                "label": np.full(len(s.latents), s.label, np.int64),
                **self._told(s, 1),
            }
            for s in states
        ]
        return forward(self._critic, parts, "score")

    def preview(self, state: RequestState) -> Image.Image:
        """The first draft as it is foreseen, in the colours of the Brief; a model that has no map
        for previews decodes it.
        """
        latents = state.foreseen[0]
        if self._sketch:
            planes = self._sketch.planes(latents)
        else:
            planes = to_units(self._decoder(latent=latents[None])["buffers"][0], self.spec.channels)
        look, _ = resolve(state.request.brief)
        return portrait(planes, look)

    def score(self, state: RequestState) -> float | None:
        """How surely the drafts, as they will be, show what was asked for."""
        if self._verifier is None:
            return None
        start = time.perf_counter()
        request, kind = state.request, self.spec.classes[state.label]
        worn = self._worn(request, state.label) if kind in self.spec.wearers else None
        wish = Wish(kind.split("/")[0], self._view(request.brief), worn)
        score = self._verifier.score(state.foreseen, wish)
        state.spend("verify", time.perf_counter() - start)
        return score

    def render(self, state: RequestState) -> Picture:
        """The Buffers of a decoded state, with what floats beside the subject, painted."""
        buffers: Buffers = state.drawn
        request = state.request
        if not buffers.fills:
            buffers = layers.add(buffers, layers.floating(request.brief), request.seed)
        facts = Facts(
            model=self.spec.name,
            revision=self.spec.revision,
            seed=request.seed,
            steps=state.steps,
            width=request.width,
            height=request.height,
            design=self.spec.classes[state.label],
            cache="steps" if state.kept else None,
            seconds=dict(state.seconds),
        )
        return self._paint(buffers, request.brief, facts)

    def _repaint(self, picture: Picture, brief: Brief) -> Picture:
        """What was said of the drawing stays said; the painter speaks anew."""
        assert picture.buffers is not None
        _, painted = resolve(picture.brief)
        drawn = tuple(s for s in picture.facts.substitutions if s not in painted)
        facts = replace(picture.facts, substitutions=drawn, seconds={})
        return self._paint(picture.buffers, brief, facts)

    def _paint(self, buffers: Buffers, brief: Brief, facts: Facts) -> Picture:
        start = time.perf_counter()
        look, said = resolve(brief)
        look = replace(look, variant=facts.seed)
        rgb, alpha = paint(buffers, look, facts.width, facts.height, self._options)
        seconds = {**facts.seconds, "paint": time.perf_counter() - start}
        facts = replace(facts, substitutions=(*facts.substitutions, *said), seconds=seconds)
        image, mask = Image.fromarray(rgb), Image.fromarray(alpha)
        return Picture(image, mask, brief, facts, buffers, self._repaint)


def _share(stage: str, states: Sequence[RequestState], start: float) -> None:
    """Give each state an equal share of the time since `start`."""
    for state in states:
        state.spend(stage, (time.perf_counter() - start) / len(states))


def _as_drawn(data: Floats) -> tuple[Floats, float]:
    """A place is many pieces: none is stray."""
    return data, 0.0


def _shown(state: RequestState, guided: bool) -> dict[str, Floats]:
    """The mean that the denoiser sees beside each draft; nothing where no condition is shown."""
    if state.mean is None:
        return {}
    shown = np.repeat(state.mean[None], len(state.latents), 0)
    return {"mean": np.concatenate([shown, np.zeros_like(shown)]) if guided else shown}
