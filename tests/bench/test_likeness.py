"""Structural similarity is that of the paper, as another implementation computes it."""

import numpy as np
import pytest
from PIL import Image

from packshot.bench.agreement import EXACT
from packshot.bench.likeness import likeness, shrunk, ssim


def _picture(seed: int) -> Image.Image:
    noise = np.random.default_rng(seed).integers(0, 256, (12, 12, 3), np.uint8)
    return Image.fromarray(noise).resize((96, 96), Image.Resampling.BICUBIC)


def test_equal_pictures_are_alike_in_everything() -> None:
    found = likeness(_picture(0), _picture(0))
    assert found.identical
    assert (found.ssim, found.psnr) == (1.0, EXACT)


def test_a_shift_of_one_value_is_little_and_other_noise_is_much() -> None:
    pixels = np.asarray(_picture(0)).astype(int)
    near = likeness(Image.fromarray(np.clip(pixels + 1, 0, 255).astype(np.uint8)), _picture(0))
    assert not near.identical
    assert near.psnr == pytest.approx(48.1, abs=0.2)
    assert near.ssim > 0.99
    assert likeness(_picture(1), _picture(0)).ssim < 0.5


def test_it_is_what_another_implementation_finds() -> None:
    metrics = pytest.importorskip("skimage.metrics")
    one, other = (np.asarray(_picture(n).convert("L"), np.float64) for n in (2, 3))
    mixed = 0.7 * one + 0.3 * other
    expected = metrics.structural_similarity(
        mixed, one, data_range=255, gaussian_weights=True, use_sample_covariance=False
    )
    assert ssim(mixed, one) == pytest.approx(expected, abs=1e-9)


def test_large_pictures_are_compared_as_wholes() -> None:
    fine = np.indices((1024, 1025)).sum(0) % 2 * 255.0
    assert shrunk(fine).shape == (256, 256)
    assert np.ptp(shrunk(fine)) == 0
    small = fine[:300, :300]
    assert np.array_equal(shrunk(small), small)
