"""The shelf of compiled shaders: bounded, and a switch between a few compiles nothing anew."""

from __future__ import annotations

from dataclasses import replace

from packshot.paint import Look, Options, paint, painter, shelf
from packshot.paint.shelf import Shelf
from tests.paint.subject import buffers


class Compiled:
    """Stands for a graph: counts how often it was laid to rest."""

    def __init__(self) -> None:
        self.rests = 0

    def rest(self) -> bool:
        self.rests += 1
        return True


def test_the_latest_stay_warm_older_ones_rest_and_the_oldest_go() -> None:
    made: list[Compiled] = []

    def make(key: object) -> Compiled:
        made.append(Compiled())
        return made[-1]

    few = Shelf(make)  # type: ignore[arg-type]
    for key in range(shelf.KEPT):
        few.graph(key)
    assert [one.rests > 0 for one in made] == [
        k < shelf.KEPT - shelf.WARM for k in range(shelf.KEPT)
    ]
    few.graph(shelf.KEPT)
    few.graph(1)
    assert len(made) == shelf.KEPT + 1
    few.graph(0)
    assert len(made) == shelf.KEPT + 2


def test_a_switch_between_three_looks_compiles_nothing_anew() -> None:
    mug, one = Look("mug", "red", "ceramic", "studio"), Options(threads=1)
    looks = [
        mug,
        replace(mug, material="leather", scene="kitchen"),
        replace(mug, style="oil-painting"),
    ]
    first = [paint(buffers(), look, 256, 256, one)[0].tobytes() for look in looks]
    before = dict(painter._SHELF._graphs)
    again = [paint(buffers(), look, 256, 256, one)[0].tobytes() for look in looks]
    assert again == first
    assert all(painter._SHELF._graphs[key] is graph for key, graph in before.items())


def test_a_shader_that_rested_paints_the_same() -> None:
    look, one = Look("mug", "red", "leather", "studio"), Options(threads=1)
    first = paint(buffers(), look, 256, 256, one)[0]
    for graph in painter._SHELF._graphs.values():
        graph.rest()
    assert (paint(buffers(), look, 256, 256, one)[0] == first).all()
