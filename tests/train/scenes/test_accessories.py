"""What figures wear: closed, seen, and in its own role."""

from collections.abc import Sequence

import numpy as np
import pytest

from packshot.core import CHANNELS, CONCEPTS, ROLES
from packshot.train.scenes.accessories import WORN
from packshot.train.scenes.gbuffer import draw_mesh, unpack
from packshot.train.scenes.registry import Design, designs
from packshot.train.scenes.solid import ACCESSORY, ACCESSORY_2, Mesh

_FLOATING = {"balloon", "bubbles"}  # drawn with the scene, not worn

_WEARERS = ["teddy-bear", "cat", "elephant", "frog"]
WEARERS = [
    next(d for d in designs() if d.subject == subject and d.wears)
    for subject in _WEARERS
    if any(d.subject == subject and d.wears for d in designs())
]


def closed(mesh: Mesh) -> bool:
    edges = np.sort(mesh.faces[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), 1)
    _, shared = np.unique(edges, axis=0, return_counts=True)
    return bool((shared % 2 == 0).all())


def shares(design: Design, mesh: Mesh, roles: Sequence[int]) -> list[float]:
    """The share of the subject's pixels that each role owns."""
    buffers = unpack(draw_mesh(mesh, design, freedom=1, size=96))
    masks = [buffers[CHANNELS.index(ROLES[role])] for role in roles]
    return [float(mask.sum() / buffers[0].sum()) for mask in masks]


def test_everything_that_can_be_worn_is_an_accessory_of_the_vocabulary() -> None:
    assert set(WORN) == set(CONCEPTS["accessory"]) - _FLOATING


@pytest.mark.parametrize("name", sorted(WORN))
@pytest.mark.parametrize("design", WEARERS, ids=lambda d: d.label)
def test_an_accessory_is_closed_and_seen(design: Design, name: str) -> None:
    mesh = design.mesh(3, 1.6, [name])
    assert closed(mesh)
    (share,) = shares(design, mesh, [ACCESSORY])
    assert share > 0.02


def test_two_accessories_have_a_role_each() -> None:
    design = WEARERS[0]
    mesh = design.mesh(3, 1.6, ["hat", "bow"])
    assert min(shares(design, mesh, [ACCESSORY, ACCESSORY_2])) > 0.02


def test_what_cannot_be_worn_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        WEARERS[0].mesh(3, 2.0, ["submarine"])
