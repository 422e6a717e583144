"""Packing: each part gets the rows that it would get alone."""

from typing import Any

import numpy as np
import pytest

from packshot.runtime import rows
from packshot.runtime.rows import MOST, forward


class Doubling:
    """A network that notes how many rows it is given at a time."""

    def __init__(self) -> None:
        self.passes: list[int] = []

    def __call__(self, *, x: Any, more: Any) -> dict[str, Any]:
        self.passes.append(len(x))
        return {"y": 2 * x + more[:, None]}


def part(*values: float) -> rows.Inputs:
    x = np.array(values, np.float32)
    return {"x": x[:, None], "more": -x}


def test_parts_of_different_sizes_share_a_pass_and_get_their_own_rows() -> None:
    graph = Doubling()
    found = forward(graph, [part(1), part(2, 3), part(4)], "y")  # type: ignore[arg-type]
    assert [f.ravel().tolist() for f in found] == [[1], [2, 3], [4]]
    assert graph.passes == [4]


def test_nothing_to_compute_takes_no_pass() -> None:
    graph = Doubling()
    assert forward(graph, [], "y") == []  # type: ignore[arg-type]
    assert graph.passes == []


@pytest.mark.parametrize("count", [MOST - 1, MOST, MOST + 1, 3 * MOST + 5])
def test_a_pass_has_a_bounded_number_of_rows(count: int) -> None:
    graph = Doubling()
    found = forward(graph, [part(i, i + 0.5) for i in range(count)], "y")  # type: ignore[arg-type]
    assert [f.ravel().tolist() for f in found] == [[i, i + 0.5] for i in range(count)]
    assert max(graph.passes) <= MOST
