"""How near two pictures are, and the page that says it. The path tracer itself is run by hand."""

import numpy as np
import pytest
from numpy.typing import NDArray

from packshot.bench import machine
from packshot.train import reference
from packshot.train.reference import Case


def _picture(noise: float = 0.0) -> NDArray[np.uint8]:
    """A disc on white, with so much noise."""
    y, x = np.mgrid[:64, :64] / 63 - 0.5
    plain = np.where((x * x + y * y < 0.16)[..., None], [180, 60, 40], 255).astype(float)
    noisy = plain + noise * np.random.default_rng(0).normal(size=plain.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def test_a_picture_is_like_itself_and_less_so_with_noise() -> None:
    same, near, far = (
        float(reference.ssim(_picture(), _picture(noise)).mean()) for noise in (0, 4, 40)
    )
    assert same == pytest.approx(1)
    assert 1 > near > far


def test_the_subject_is_measured_apart() -> None:
    painted, traced = _picture(), _picture()
    traced[:8] = 0
    alpha = np.zeros((64, 64), np.uint8)
    alpha[20:44, 20:44] = 255
    found = reference.compare(painted, traced, alpha)
    assert found["psnr_subject"] > found["psnr"]
    assert found["ssim_subject"] == pytest.approx(1, abs=1e-3)


def test_linear_light_becomes_bytes() -> None:
    light = np.array([-1.0, 0.0, 0.002, 0.2140, 1.0, 9.0])
    assert reference.srgb(light).tolist() == [0, 0, 7, 127, 255, 255]


def test_the_page_gives_medians_by_material_and_subject() -> None:
    figures = reference.compare(_picture(), _picture(9), np.full((64, 64), 255, np.uint8))
    cases = [
        Case("mug", "steel", _picture(), _picture(9), figures | {"ssim": 0.5}),
        Case("mug", "cotton", _picture(), _picture(9), figures | {"ssim": 0.7}),
    ]
    data = {"machine": machine.describe(), "samples": 8, **reference.summary(cases)}
    page = reference.page(data)
    assert "| all | 0.600 |" in page
    assert "| steel | 0.500 |" in page
    assert len(data["cases"]) == 2
    assert reference.sheet(cases)[:2] == b"\xff\xd8"
