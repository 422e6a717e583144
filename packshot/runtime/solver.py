"""Solvers: pure one-step functions; the loop belongs to whoever schedules the steps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def schedule(steps: int, shift: float) -> tuple[float, ...]:
    """Times 0 -> 1, `steps` + 1 of them; a shift above 1 takes more of the steps near noise.

    t' = t / (t + shift (1 - t)) with t uniform (Esser et al. 2024, eq. 23, with time reversed).
    """
    uniform = np.linspace(0.0, 1.0, steps + 1)
    return tuple(float(t) for t in uniform / (uniform + shift * (1 - uniform)))


def euler(latents: Floats, velocity: Floats, start: float, end: float) -> Floats:
    """One Euler step of dx/dt = velocity from time `start` to `end`."""
    return latents + np.float32(end - start) * velocity


def guide(velocity: Floats, free: Floats, scale: float) -> Floats:
    """Classifier-free guidance (Ho & Salimans 2022): away from what no condition would draw."""
    return free + np.float32(scale) * (velocity - free)
