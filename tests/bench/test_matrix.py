"""The matrix measures every cell; its page and its curves say what the machine does not tell."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

import numpy as np
import pytest
from PIL import Image

from packshot.bench import matrix, matrix_page
from packshot.bench.matrix import Plan
from packshot.bench.peers import making
from packshot.core import Brief, ModelSpec, Picture, Request
from packshot.runtime.base import RequestState

T = TypeVar("T")


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


class Counting:
    """Draws nothing, and counts who shares a pass."""

    spec = ModelSpec("counting", "r", {}, ("mug/a",), ("studio",), ("wood",), 3, 1)

    def __init__(self) -> None:
        self.passes: list[int] = []

    def prepare(self, request: Request) -> RequestState:
        times = tuple(np.linspace(0, 1, (request.steps or 3) + 1))
        return RequestState(request, 0, np.zeros(1, np.float32), times)

    def denoise(self, states: Sequence[RequestState]) -> Sequence[Any]:
        self.passes.append(len(states))
        return [None for _ in states]

    def advance(self, state: RequestState, prediction: Any) -> None:
        state.step += 1

    def decode(self, states: Sequence[RequestState]) -> None:
        pass

    def render(self, state: RequestState) -> Picture:
        return None  # type: ignore[return-value]  # nothing looks at it


def test_what_begins_later_is_in_company_for_as_long() -> None:
    class Later(Counting):
        def prepare(self, request: Request) -> RequestState:
            state = super().prepare(request)
            state.step = request.seed
            return state

    runtime = Later()
    requests = [Request(Brief("", subject="mug"), seed, steps=3) for seed in (2, 0, 1)]
    making.together(runtime, requests)
    assert runtime.passes == [3, 2, 1]


def _cell(precision: str, size: int, batch: int, steps: int, joules: float | None) -> Any:
    taken = steps * batch * size / 2**14 * (0.6 if precision == "bf16" else 1.0)
    return {
        "precision": precision,
        "size": size,
        "batch": batch,
        "steps": steps,
        "seconds": {"n": 3, "min": taken, "p50": taken, "p95": taken},
        "images_per_second": batch / taken,
        "peak_bytes": 2**28,
        "joules_per_image": joules,
    }


def _data(joules: float | None) -> dict[str, Any]:
    kinds = [
        (p, s, b, n) for p in ("f32", "bf16") for s in (512, 1024) for b in (1, 2) for n in (4, 8)
    ]
    return {"left_out": None, "cells": [_cell(*kind, joules) for kind in kinds]}


def test_every_cell_is_measured_with_its_batch_sharing_every_step() -> None:
    runtime = Counting()
    plan = Plan((256,), (1, 3), (2,), ("f32",), rounds=2)
    found = matrix.measure(lambda precision: runtime, plan, _silently)
    assert [(c["precision"], c["size"], c["batch"], c["steps"]) for c in found] == [
        ("f32", 256, 1, 2),
        ("f32", 256, 3, 2),
    ]
    assert runtime.passes == [1] * 18 + [3] * 6, "the same pictures, once before they count"
    assert all(c["images_per_second"] == c["batch"] / c["seconds"]["p50"] for c in found)


def test_the_table_compares_with_the_smallest_batch_and_says_what_is_not_told() -> None:
    first, second, *_ = matrix_page.rows(_data(None))
    assert first[:4] == ["512×512", "bf16", "4", "1"]
    assert second[3] == "2"
    assert first[6] == second[6] == "1.00×"
    assert first[-1] == "not told"
    assert matrix_page.rows(_data(3.25))[0][-1] == "3.2"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_curves_are_a_picture_with_a_panel_of_energy_where_it_is_told() -> None:
    pytest.importorskip("matplotlib")
    from packshot.bench.matrix_plot import plot

    pictures = [Image.open(io.BytesIO(plot(_data(joules)))) for joules in (None, 2.5)]
    assert pictures[0].format == "PNG"
    assert pictures[1].width > pictures[0].width
    assert plot(_data(None)) == plot(_data(None))
