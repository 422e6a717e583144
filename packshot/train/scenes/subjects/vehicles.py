"""Cars: the measures of four kinds, 2 long with the nose at x = -1."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import Part
from packshot.train.scenes.subjects.coachwork import Car, assemble, front, mirrors


@design("car", "hatchback", yaw=36, fit=0.88, front=90)
def hatchback(rng: np.random.Generator) -> Sequence[Part]:
    """Compact two-box car with a steep tail."""
    belt, top = rng.uniform(0.50, 0.53), rng.uniform(0.79, 0.85)
    nose = rng.uniform(0.37, 0.42)
    cowl = rng.uniform(-0.46, -0.38)
    car = Car(
        deck=[
            (-1.1, nose - 0.04),
            (-0.95, nose),
            (-0.7, nose + 0.06),
            (cowl, belt - 0.03),
            (0, belt),
            (0.9, belt + 0.02),
            (1.1, belt + 0.02),
        ],
        roof=[
            (cowl - 0.14, belt - 0.12),
            (cowl, belt - 0.02),
            (-0.08, top - 0.035),
            (0.2, top),
            (0.6, top - 0.035),
            (0.74, top - 0.075),
            (0.93, belt - 0.02),
            (0.98, belt - 0.12),
        ],
        half_width=rng.uniform(0.44, 0.46),
        clearance=0.1,
        axles=(-0.62, 0.63),
        wheel=rng.uniform(0.172, 0.188),
        nose=rng.uniform(0.12, 0.16),
        rake=0.05,
        shoulder=0.07,
        inset=0.025,
        tumble=0.32,
        screen=(-0.1, 0.76),
        pillar=0.062,
        quarter=0.6,
    )
    details = front(
        car,
        (0.31, nose - 0.03, rng.uniform(0.075, 0.095), rng.uniform(0.038, 0.052)),
        (0.17, nose - 0.05, rng.uniform(0.022, 0.034)),
        (0.26, 0.19, 0.04),
    )
    return assemble(car, [*details, mirrors(car, cowl + 0.16, belt + 0.05)])


@design("car", "sedan", yaw=38, fit=0.9, front=90)
def sedan(rng: np.random.Generator) -> Sequence[Part]:
    """Long three-box car with a low, arched roof."""
    belt, top = rng.uniform(0.44, 0.46), rng.uniform(0.655, 0.69)
    nose = rng.uniform(0.34, 0.37)
    cowl = rng.uniform(-0.38, -0.3)
    car = Car(
        deck=[
            (-1.1, nose - 0.03),
            (-0.95, nose),
            (-0.7, nose + 0.04),
            (cowl, belt - 0.02),
            (0, belt),
            (0.6, belt + 0.015),
            (0.92, belt),
            (1.1, belt - 0.02),
        ],
        roof=[
            (cowl - 0.16, belt - 0.12),
            (cowl, belt - 0.02),
            (0.02, top - 0.025),
            (0.2, top),
            (0.42, top - 0.025),
            (0.76, belt + 0.01),
            (0.92, belt - 0.12),
        ],
        half_width=rng.uniform(0.385, 0.40),
        clearance=0.085,
        axles=(-0.61, 0.6),
        wheel=rng.uniform(0.15, 0.16),
        nose=rng.uniform(0.12, 0.16),
        rake=0.05,
        shoulder=0.06,
        inset=0.025,
        tumble=0.45,
        screen=(0.0, 0.42),
        pillar=0.056,
        post=0.18,
        quarter=0.62,
    )
    details = front(
        car,
        (0.28, nose - 0.035, rng.uniform(0.08, 0.1), rng.uniform(0.03, 0.038)),
        (rng.uniform(0.12, 0.16), nose - 0.06, 0.045),
        (0.27, 0.16, 0.032),
        0.1,
    )
    return assemble(car, [*details, mirrors(car, cowl + 0.16, belt + 0.045)])


@design("car", "suv", yaw=36, fit=0.88, front=90)
def suv(rng: np.random.Generator) -> Sequence[Part]:
    """Tall, upright car with a flat bonnet and dark cladding."""
    belt, top = rng.uniform(0.57, 0.60), rng.uniform(0.86, 0.91)
    nose = rng.uniform(0.48, 0.52)
    cowl = rng.uniform(-0.46, -0.4)
    car = Car(
        deck=[
            (-1.1, nose - 0.02),
            (-0.95, nose),
            (-0.7, nose + 0.03),
            (cowl, belt - 0.02),
            (0, belt),
            (1.1, belt),
        ],
        roof=[
            (cowl - 0.1, belt - 0.12),
            (cowl, belt - 0.02),
            (-0.18, top - 0.03),
            (0.1, top),
            (0.75, top - 0.01),
            (0.88, top - 0.06),
            (0.97, belt - 0.02),
            (1.0, belt - 0.12),
        ],
        half_width=rng.uniform(0.43, 0.45),
        clearance=0.15,
        axles=(-0.61, 0.6),
        wheel=rng.uniform(0.185, 0.2),
        nose=rng.uniform(0.08, 0.11),
        rake=0.02,
        shoulder=0.05,
        inset=0.02,
        tumble=0.24,
        screen=(-0.18, 0.86),
        pillar=0.062,
        quarter=0.88,
        cladding=1.3,
    )
    details = front(
        car,
        (0.33, nose - 0.055, rng.uniform(0.06, 0.075), rng.uniform(0.042, 0.055)),
        (0.21, nose - 0.06, rng.uniform(0.04, 0.055)),
        (0.28, 0.24, 0.035),
    )
    return assemble(car, [*details, mirrors(car, cowl + 0.13, belt + 0.055)])


@design("car", "coupe", yaw=38, fit=0.9, front=90)
def coupe(rng: np.random.Generator) -> Sequence[Part]:
    """Low sports car with round lamps and a roof that sweeps to the tail."""
    belt, top = rng.uniform(0.41, 0.43), rng.uniform(0.60, 0.63)
    nose = rng.uniform(0.29, 0.32)
    cowl = rng.uniform(-0.38, -0.3)
    car = Car(
        deck=[
            (-1.1, nose - 0.07),
            (-0.97, nose),
            (-0.7, nose + 0.06),
            (cowl, belt - 0.03),
            (0, belt),
            (0.55, belt + 0.03),
            (0.85, belt - 0.01),
            (1.1, belt - 0.1),
        ],
        roof=[
            (cowl - 0.16, belt - 0.12),
            (cowl, belt - 0.02),
            (0.0, top - 0.02),
            (0.15, top),
            (0.4, top - 0.035),
            (0.78, belt),
            (0.95, belt - 0.12),
        ],
        half_width=rng.uniform(0.405, 0.42),
        clearance=0.08,
        axles=(-0.6, 0.58),
        wheel=rng.uniform(0.16, 0.17),
        nose=rng.uniform(0.18, 0.22),
        rake=0.12,
        shoulder=0.09,
        inset=0.045,
        tumble=0.5,
        screen=(-0.02, 0.45),
        pillar=0.056,
        quarter=0.56,
        fender=0.045,
        post=0.22,
        rear_doors=False,
    )
    details = front(
        car,
        (0.27, nose + 0.0, rng.uniform(0.058, 0.068), rng.uniform(0.054, 0.064)),
        (0.22, 0.165, 0.03),
        (0.26, 0.16, 0.035),
    )
    return assemble(car, [*details, mirrors(car, cowl + 0.16, belt + 0.045)])
