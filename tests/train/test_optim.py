import pytest
import torch
from torch import nn

from packshot.train.optim import Average, Muon, orthogonal, rate


@pytest.mark.parametrize("shape", [(8, 24), (24, 8), (16, 16)])
def test_an_orthogonal_update_has_singular_values_near_one(shape: tuple[int, int]) -> None:
    torch.manual_seed(0)
    values = torch.linalg.svdvals(orthogonal(torch.randn(shape)))
    assert values.min() > 0.5
    assert values.max() < 1.3


def test_muon_fits_a_linear_map() -> None:
    torch.manual_seed(0)
    net, target = nn.Linear(8, 8, bias=False), torch.randn(8, 8)
    opt = Muon(net.parameters(), lr=0.05)
    x = torch.randn(64, 8)
    losses = []
    for _ in range(80):
        opt.zero_grad()
        loss = (net(x) - x @ target.T).square().mean()
        losses.append(loss.item())
        loss.backward()
        opt.step()
    assert losses[-1] < losses[0] / 10


def test_the_average_follows_the_weights_and_forgets_the_start() -> None:
    net = nn.Linear(1, 1, bias=False)
    average = Average(net)
    with torch.no_grad():
        net.weight.fill_(3.0)
    for _ in range(200):
        average.update(net)
    assert average.weights["weight"].item() == pytest.approx(3.0, abs=1e-3)


def test_the_rate_warms_up_stays_and_decays() -> None:
    assert rate(0.01) == pytest.approx(0.5)
    assert rate(0.3) == 1.0
    assert rate(0.9) < 0.25
    assert rate(1.0) == 0.02
