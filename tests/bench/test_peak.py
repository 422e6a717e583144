"""Multiplications of the shipped networks, and the share of the machine's that they use."""

from dataclasses import replace

from packshot import zoo
from packshot.bench import peak

STAGES = {"denoise": {"p50": 0.5}, "decode": {"p50": 0.1}}


def test_a_share_is_work_over_time_over_the_peak() -> None:
    spec = zoo.load("packshot-embedded")
    found = peak.shares(spec, STAGES, peak=1e12)
    for stage, one in found.items():
        assert one["share"] * STAGES[stage]["p50"] * 1e12 == one["multiplications"]


def test_a_guided_step_counts_twice() -> None:
    spec = zoo.load("packshot-embedded")
    plain, guided = (
        peak.shares(replace(spec, guidance=g, guided=(0.0, 1.0)), STAGES, peak=1e12)["denoise"][
            "multiplications"
        ]
        for g in (1.0, 1.5)
    )
    assert guided == 2 * plain


def test_the_peak_is_that_of_a_machine() -> None:
    assert 1e8 < peak.matmul(1, "f32") < 1e14
