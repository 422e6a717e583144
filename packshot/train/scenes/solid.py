"""Parts (a signed distance, its bounds and a role) and the meshes that they become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from skimage.measure import marching_cubes
from torch import Tensor

from packshot.core import ROLES
from packshot.train.scenes.sdf import Point, Sdf

(
    MAIN, SECOND, LIGHT, DARK, METAL, WOOD, SOFT, SKIN,
    ACCESSORY, ACCESSORY_2, GLASS, EMISSIVE, SCREEN,
) = range(len(ROLES))  # fmt: skip

Floats = NDArray[np.float32]
RoleOf = Callable[[Floats], NDArray[np.integer]]

_STRIDE = 4  # fine samples per coarse cell
_SAFETY = 2.2  # distances of deformed shapes may grow this much faster or slower than true ones


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a subject: `sdf` inside the box `low`..`high`, sampled every `voxel`.

    `role` is a role index for the whole part, or a function of vertices [N, 3] -> indices [N].
    A wall must be at least three voxels thick or it will fray.
    """

    sdf: Sdf
    low: Point
    high: Point
    voxel: float
    role: int | RoleOf = MAIN


@dataclass(frozen=True, slots=True)
class Mesh:
    """Triangles of a subject: vertices and unit normals [N, 3], faces [M, 3], role per vertex."""

    vertices: Floats
    normals: Floats
    faces: NDArray[np.int32]
    roles: NDArray[np.uint8]


def build(parts: Sequence[Part], coarseness: float = 1.0) -> Mesh:
    """Polygonise all parts and join them; `coarseness` multiplies every voxel."""
    vertices, normals, faces, roles = [], [], [], []
    count = 0
    for part in parts:
        v, f, n = _polygonise(part, coarseness)
        role = part.role(v) if callable(part.role) else np.full(len(v), part.role)
        vertices.append(v)
        normals.append(n)
        faces.append(f + count)
        roles.append(role.astype(np.uint8))
        count += len(v)
    return Mesh(
        np.concatenate(vertices),
        np.concatenate(normals),
        np.concatenate(faces).astype(np.int32),
        np.concatenate(roles),
    )


def _polygonise(part: Part, coarseness: float) -> tuple[Floats, NDArray[np.int64], Floats]:
    low, high = np.asarray(part.low, float), np.asarray(part.high, float)
    cells = np.maximum(3, np.ceil((high - low) / (part.voxel * coarseness * _STRIDE)).astype(int))
    spacing = (high - low) / (cells * _STRIDE)
    field = _sample(part.sdf, low, spacing, cells)
    if not field.min() < 0 < field.max():
        raise ValueError(f"no surface between {part.low} and {part.high}")
    field = np.pad(field, 1, constant_values=float(np.abs(field).max()))  # close what is cut open
    v, f, _, _ = marching_cubes(field, 0.0, spacing=tuple(spacing))
    v = (v + low - spacing).astype(np.float32)
    v, n = _project(part.sdf, v, float(spacing.max()))
    edge = np.cross(v[f[:, 1]] - v[f[:, 0]], v[f[:, 2]] - v[f[:, 0]])
    if (edge * n[f[:, 0]]).sum() < 0:
        f = f[:, ::-1]
    return v, f.astype(np.int64), n


def _sample(
    sdf: Sdf, low: NDArray[np.float64], spacing: NDArray[np.float64], cells: NDArray[np.int64]
) -> Floats:
    """Distances on the fine grid; only coarse cells near the surface are evaluated finely."""
    coarse_axes = [low[i] + spacing[i] * _STRIDE * np.arange(cells[i] + 1) for i in range(3)]
    coarse = _evaluate(sdf, np.stack(np.meshgrid(*coarse_axes, indexing="ij"), -1))
    reach = float(np.linalg.norm(spacing)) * _STRIDE * _SAFETY
    near = np.abs(coarse) < reach
    active = np.zeros(cells, dtype=bool)
    for i, j, k in np.ndindex(2, 2, 2):
        active |= near[i : i + cells[0], j : j + cells[1], k : k + cells[2]]
    fine = active
    field = coarse
    for axis in range(3):
        index = np.arange(cells[axis] * _STRIDE + 1)
        upper, lower = np.minimum(index // _STRIDE, cells[axis] - 1), np.maximum(index - 1, 0)
        fine = fine.take(upper, axis) | fine.take(lower // _STRIDE, axis)
        field = field.take(np.minimum((index + 2) // _STRIDE, cells[axis]), axis)
    where = np.argwhere(fine)
    field = np.ascontiguousarray(field)
    field[fine] = _evaluate(sdf, low + where * spacing)
    return field


def _evaluate(sdf: Sdf, points: NDArray[np.float64]) -> Floats:
    flat = torch.from_numpy(points.reshape(-1, 3).astype(np.float32))
    with torch.no_grad():
        out = torch.cat([sdf(chunk) for chunk in flat.split(1 << 17)])
    return out.numpy().reshape(points.shape[:-1])


def _project(sdf: Sdf, v: Floats, limit: float) -> tuple[Floats, Floats]:
    """Pull vertices onto the surface by one Newton step; normals are the true gradient there."""
    d, gradient = _gradient(sdf, v)
    squared = np.maximum((gradient**2).sum(1, keepdims=True), 1e-6)
    v = v - np.clip(d[:, None] / squared, -limit, limit) * gradient
    _, gradient = _gradient(sdf, v)
    return v, gradient / np.maximum(np.linalg.norm(gradient, axis=1, keepdims=True), 1e-6)


def _gradient(sdf: Sdf, v: Floats) -> tuple[Floats, Floats]:
    points: Tensor = torch.from_numpy(v).requires_grad_()
    d = sdf(points)
    (gradient,) = torch.autograd.grad(d.sum(), points)
    return d.detach().numpy(), gradient.numpy()
