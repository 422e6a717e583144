"""Every design, built from several seeds: closed, in its roles, well in the frame."""

from collections import Counter

import numpy as np
import pytest

from packshot.core import CHANNELS, CONCEPTS
from packshot.train.scenes.gbuffer import draw_mesh, unpack
from packshot.train.scenes.places.catalogue import places
from packshot.train.scenes.registry import Design, designs, find
from packshot.train.scenes.solid import MAIN

SUBJECTS = sorted({d.subject for d in designs()})
EVERY = pytest.mark.parametrize("design", designs(), ids=lambda d: d.label)


def test_every_subject_of_the_vocabulary_has_three_designs_at_least() -> None:
    counts = Counter([*(d.subject for d in designs()), *(p.subject for p in places())])
    assert set(counts) == set(CONCEPTS["subject"])
    assert min(counts.values()) >= 3


@EVERY
def test_a_design_is_closed_and_fills_its_roles_and_its_frame(design: Design) -> None:
    mesh = design.mesh(seed=5, coarseness=1.6)
    edges = np.sort(mesh.faces[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), 1)
    _, shared = np.unique(edges, axis=0, return_counts=True)
    assert (shared % 2 == 0).all(), "an edge belongs to one face only: the mesh has a hole"
    assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-3)
    buffers = unpack(draw_mesh(mesh, design, freedom=1, size=96))
    alpha = buffers[0]
    others = (
        buffers[4:-3].sum(0) - buffers[CHANNELS.index("soft")]
    )  # soft parts wear its paler shade
    coloured = np.clip(alpha - others, 0, 1).sum() / alpha.sum()
    assert coloured > 0.4, "the brief's colour must own most of the picture"
    rows, columns = np.where(alpha > 0.5)
    extent = max(np.ptp(rows), np.ptp(columns)) / 96
    assert 0.55 < extent < 0.92
    assert min(rows.min(), columns.min()) > 2
    assert max(rows.max(), columns.max()) < 93
    assert (mesh.roles == MAIN).any()


@pytest.mark.parametrize("subject", SUBJECTS)
def test_ten_seeds_of_a_subject_are_closed_and_of_a_sensible_size(subject: str) -> None:
    own = find(subject)
    for seed in range(10):
        mesh = own[seed % len(own)].mesh(seed, coarseness=2.6)
        edges = np.sort(mesh.faces[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), 1)
        _, shared = np.unique(edges, axis=0, return_counts=True)
        assert (shared % 2 == 0).all(), f"seed {seed} has a hole"
        assert np.isfinite(mesh.vertices).all()
        extent = np.ptp(mesh.vertices, axis=0)
        assert 0.3 < extent.max() < 4
        assert extent.min() > 0.03 * extent.max()
        assert (mesh.roles == MAIN).mean() > 0.1


@pytest.mark.parametrize("subject", SUBJECTS)
def test_seeds_make_different_products_and_the_same_seed_the_same(subject: str) -> None:
    design = next(d for d in designs() if d.subject == subject)
    one, again, other = (design.mesh(seed, 2.0) for seed in (1, 1, 2))
    assert np.array_equal(one.vertices, again.vertices)
    assert one.vertices.shape != other.vertices.shape or not np.allclose(
        one.vertices, other.vertices
    )


def test_ground_and_subject_share_the_visibility_channels() -> None:
    design = designs()[0]
    buffers = unpack(draw_mesh(design.mesh(0, 2.0), design, freedom=0, size=96))
    ao, alpha = buffers[CHANNELS.index("ao")], buffers[0]
    assert ao[alpha == 0].min() < 0.8, "a contact shadow lies on the ground"
    assert ao[:4].min() > 0.9, "far from the subject the ground is open"
