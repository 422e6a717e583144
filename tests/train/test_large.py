"""The step loop of large architectures, on tiny ones: it draws what diffusers' pipelines draw."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("diffusers")
pytest.importorskip("transformers")

from packshot.bench import gpu  # noqa: E402
from packshot.train.large import Large, relative  # noqa: E402
from packshot.train.large_kinds import KINDS  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")
"""The libraries warn of each other's changes."""

STEPS, SIZE = 4, 64
TINY: Mapping[str, Mapping[str, Any]] = {
    "sdxl": {
        "addition_embed_type": "text_time",
        "addition_time_embed_dim": 8,
        "attention_head_dim": [2, 4],
        "block_out_channels": [32, 64],
        "cross_attention_dim": 16,
        "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D"],
        "layers_per_block": 1,
        "projection_class_embeddings_input_dim": 80,
        "sample_size": 8,
        "transformer_layers_per_block": [1, 1],
        "up_block_types": ["CrossAttnUpBlock2D", "UpBlock2D"],
        "use_linear_projection": True,
    },
    "flux": {
        "attention_head_dim": 16,
        "axes_dims_rope": [4, 4, 8],
        "guidance_embeds": True,
        "in_channels": 16,
        "joint_attention_dim": 16,
        "num_attention_heads": 2,
        "num_layers": 1,
        "num_single_layers": 1,
        "pooled_projection_dim": 16,
    },
    "qwen": {
        "attention_head_dim": 16,
        "axes_dims_rope": [4, 4, 8],
        "in_channels": 16,
        "joint_attention_dim": 16,
        "num_attention_heads": 2,
        "num_layers": 1,
        "out_channels": 4,
    },
    "z": {
        "axes_dims": [4, 4, 8],
        "axes_lens": [512, 64, 64],
        "cap_feat_dim": 16,
        "dim": 32,
        "in_channels": 4,
        "n_heads": 2,
        "n_kv_heads": 2,
        "n_layers": 1,
        "n_refiner_layers": 1,
    },
}


@pytest.fixture(scope="module", params=TINY)
def tiny(request: pytest.FixtureRequest) -> Large:
    name: str = request.param
    return KINDS[name](device="cpu", dtype=torch.float32, config=TINY[name], size=SIZE)


def _finished(model: Large, count: int) -> Any:
    states = model.begin(count, STEPS)
    while not states[0].done:
        model.step(states)
    return torch.cat([state.latents for state in states])


def test_our_loop_ends_where_the_pipeline_ends(tiny: Large) -> None:
    own, peer = _finished(tiny, 2), tiny.whole(2, STEPS)
    assert own.shape == peer.shape
    assert float((own - tiny.begin(1, STEPS)[0].latents).abs().max()) > 0.01, "something is drawn"
    assert relative(own, peer) < 1e-4


def test_a_state_that_joins_late_ends_where_it_ends_alone(tiny: Large) -> None:
    first, second = tiny.begin(2, STEPS)
    for _ in range(2):
        tiny.step([first])
    while not first.done:
        tiny.step([first, second])
    while not second.done:
        tiny.step([second])
    alone = tiny.whole(2, STEPS)
    assert relative(first.latents, alone[:1]) < 1e-4
    assert relative(second.latents, alone[1:]) < 1e-4


def test_states_can_begin_at_different_steps(tiny: Large) -> None:
    assert [s.step for s in tiny.begin(2, STEPS, staggered=True)] == [0, 1]


@pytest.mark.parametrize(
    ("kind", "billions"), [("sdxl", 2.57), ("flux", 11.90), ("qwen", 20.43), ("z", 6.15)]
)
def test_architectures_are_as_large_as_published(kind: str, billions: float) -> None:
    with torch.device("meta"):
        net = KINDS[kind].network.from_config(dict(KINDS[kind].config))
    assert sum(p.numel() for p in net.parameters()) / 1e9 == pytest.approx(billions, rel=0.005)


def test_conditions_of_different_pictures_differ(tiny: Large) -> None:
    first, second = tiny.begin(2, STEPS)
    for name, told in first.told.items():
        assert not torch.equal(told, second.told[name])


def test_it_is_measured_as_bench_measures_it() -> None:
    def make() -> Large:
        return KINDS["z"](device="cpu", dtype=torch.float32, config=TINY["z"], size=SIZE)

    def silently(items: Any, what: str) -> Any:
        return iter(items)

    (found,) = gpu.measure({"z": make}, gpu.Plan((1, 2), STEPS, 1), silently)
    assert found["name"] == "Z-Image-Turbo"
    assert [cell["batch"] for cell in found["cells"]] == [1, 2]
    for cell in found["cells"]:
        assert cell["own"]["steps_per_second"] > 0
        assert cell["peer"]["steps_per_second"] > 0
        assert cell["own"]["peak_bytes"] is None, "the processor's memory is not the device's"
