"""A runtime that draws nothing: one step, and a picture that the test paints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PIL.Image import Image

from packshot.core import Request
from packshot.runtime.base import RequestState, Saved


class OneStep:
    """All verbs of a runtime but `render`; its requests have nothing in common."""

    def prepare(self, request: Request) -> RequestState:
        return RequestState(request, 0, None, (0.0, 1.0))  # type: ignore[arg-type]

    def denoise(self, states: Sequence[RequestState]) -> Sequence[Any]:
        return [None for _ in states]

    def advance(self, state: RequestState, prediction: Any) -> None:
        state.step += 1

    def decode(self, states: Sequence[RequestState]) -> None:
        pass

    def kin(self, request: Request) -> None:
        return None

    def save(self, state: RequestState) -> Saved:
        raise NotImplementedError

    def restore(self, state: RequestState, saved: Saved, decoded: object = None) -> None:
        raise NotImplementedError

    def preview(self, state: RequestState) -> Image:
        raise NotImplementedError

    def score(self, state: RequestState) -> None:
        return None
