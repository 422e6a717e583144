"""Fitting the map of previews."""

import numpy as np

from packshot.core import CHANNELS
from packshot.train.preview import FINER, fit


def test_a_linear_decoder_is_found_again() -> None:
    rng = np.random.default_rng(0)
    latents = rng.standard_normal((6, 2, 8, 8), dtype=np.float32)
    mix = rng.standard_normal((len(CHANNELS), 2)).astype(np.float32)
    planes = np.einsum("pc,ncyx->npyx", mix, latents) + 0.5
    planes = planes.repeat(FINER, 2).repeat(FINER, 3)
    weights = fit(iter([(latents[:3], planes[:3]), (latents[3:], planes[3:])]))
    assert weights.shape == (2 * 9 + 1, len(CHANNELS) * FINER**2)
    assert np.allclose(weights[4:18:9, :: FINER**2], mix.T, atol=1e-3)
    assert np.allclose(weights[-1], 0.5, atol=1e-3)
