"""Repaints are timed by material, scene and style, each after a first one that is not counted."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeVar

from PIL import Image

from packshot.bench import repaints
from packshot.core import CONCEPTS, Brief, Facts, ModelSpec, Picture

T = TypeVar("T")
SPEC = ModelSpec("flat", "0", {}, ("mug/a",), ("studio", "street"), ("wood", "steel"), 1, 1)


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


def test_every_material_scene_and_style_is_timed() -> None:
    painted: Counter[tuple[str | None, ...]] = Counter()

    def painter(picture: Picture, brief: Brief) -> Picture:
        painted[brief.material, brief.scene, brief.style] += 1
        return picture

    image, facts = Image.new("RGB", (8, 8)), Facts("flat", "0", 1, 1, 1024, 1024)
    brief = Brief("mug", subject="mug")
    picture = Picture(image, image.convert("L"), brief, facts, painter=painter)
    found = repaints.measure(picture, SPEC, _silently)
    assert set(painted.values()) == {2}
    assert found["photo"]["n"] == 4
    assert found["worked"]["n"] == 2 * (len(CONCEPTS["style"]) - 1)
    assert [t["n"] for t in found["materials"].values()] == [2, 2]
    assert set(found["scenes"]) == set(SPEC.scenes)
    assert set(found["styles"]) == set(CONCEPTS["style"]) - {"photo"}
    assert found["size"] == [1024, 1024]
