"""Fits the linear map of previews: from latents to what the decoder draws of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from packshot import graphs
from packshot.core import CHANNELS
from packshot.runtime.cleaning import to_units
from packshot.runtime.means import Means
from packshot.runtime.preview import surroundings
from packshot.runtime.traits import VIEWS
from packshot.zoo.manifest import FILE_NAME, Manifest, add_file, read_manifest

Floats = NDArray[np.float32]
FILE = "preview.npz"
FINER = 2
"""Pixels of a preview's planes for one of the latents, each way."""
_TOGETHER = 8


def add(folder: Path) -> Path:
    """Fit the map of the model in `folder`, write it there and into the manifest. Raises ModelError
    where there is no model, or it has no means.
    """
    manifest = read_manifest(folder / FILE_NAME)
    path = folder / FILE
    np.savez_compressed(path, weights=fit(_examples(folder, manifest)).astype(np.float16))
    return add_file(manifest, "preview", path)


def fit(examples: Iterator[tuple[Floats, Floats]]) -> NDArray[np.float64]:
    """Least squares: weights [C * REACH**2 + 1, 19 * FINER**2] from latents [N, C, S, S] to planes
    [N, 19, S * FINER, S * FINER], both in batches.
    """
    squares: NDArray[np.float64] | float = 0.0
    products: NDArray[np.float64] | float = 0.0
    for latents, planes in examples:
        seen = surroundings(latents).astype(np.float64)
        seen = np.concatenate([seen, np.ones((len(seen), 1))], 1)
        squares, products = squares + seen.T @ seen, products + seen.T @ _tiles(planes)
    squares = np.asarray(squares)
    weights: NDArray[np.float64] = np.linalg.solve(
        squares + 1e-3 * np.eye(len(squares)), np.asarray(products)
    )
    return weights


def _tiles(planes: Floats) -> Floats:
    """Planes [N, 19, S * FINER, S * FINER] as the pixels of each latent pixel: [N * S * S, ...]."""
    count, channels, side, _ = planes.shape
    size = side // FINER
    tiles = planes.reshape(count, channels, size, FINER, size, FINER).transpose(0, 2, 4, 1, 3, 5)
    return tiles.reshape(count * size * size, channels * FINER**2)


def _examples(folder: Path, manifest: Manifest) -> Iterator[tuple[Floats, Floats]]:
    """The mean latents of every class, the views in turn, and what the decoder draws of them."""
    means = Means(folder / manifest.files["means"].path, manifest.latent_shape)
    decoder = graphs.load(folder / manifest.files["decoder"].path)
    classes = range(len(manifest.classes))
    for first in classes[::_TOGETHER]:
        group = classes[first : first + _TOGETHER]
        latents = np.stack([means.of(c, VIEWS[c % len(VIEWS)])[0] for c in group])
        drawn = decoder(latent=latents)["buffers"]
        yield latents, np.stack([_smaller(to_units(d, manifest.channels)) for d in drawn])


def _smaller(planes: Floats, size: int = 32 * FINER) -> Floats:
    """Planes [19, H, W] as means of their pixels: [19, size, size]."""
    step = planes.shape[1] // size
    smaller: Floats = planes.reshape(len(CHANNELS), size, step, size, step).mean((2, 4))
    return smaller
