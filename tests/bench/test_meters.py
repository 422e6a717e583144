"""Memory and energy of a piece of work, where the kernel tells."""

from pathlib import Path

import numpy as np
import pytest

from packshot.bench import meters
from packshot.bench.meters import Energy, peak_during
from packshot.bench.probe import resident_bytes

MEBIBYTE = 2**20


def _package(root: Path, number: int, name: str, energy: int) -> Path:
    folder = root / f"intel-rapl:{number}"
    folder.mkdir()
    (folder / "name").write_text(f"{name}\n")
    (folder / "energy_uj").write_text(f"{energy}\n")
    (folder / "max_energy_range_uj").write_text("1000000\n")
    return folder


def test_a_peak_is_of_the_work_and_not_of_what_was_before() -> None:
    before = resident_bytes()
    large = peak_during(lambda: np.ones(64 * MEBIBYTE, np.uint8).sum())
    small = peak_during(lambda: None)
    assert large is not None
    assert small is not None
    assert large > before + 50 * MEBIBYTE
    assert small < large - 50 * MEBIBYTE


def test_the_work_is_done_where_no_peak_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    done: list[int] = []
    monkeypatch.setattr(meters, "_CLEAR", tmp_path / "nowhere" / "clear_refs")
    assert peak_during(lambda: done.append(1)) is None
    assert done == [1]


def test_energy_is_the_sum_of_the_packages_also_where_a_counter_begins_again(
    tmp_path: Path,
) -> None:
    first = _package(tmp_path, 0, "package-0", 100_000)
    second = _package(tmp_path, 1, "package-1", 900_000)
    _package(tmp_path, 2, "psys", 0)
    energy = Energy(tmp_path)
    energy.begin()
    (first / "energy_uj").write_text("300000")
    (second / "energy_uj").write_text("100000")
    assert energy.joules() == pytest.approx(0.4)


def test_a_machine_that_counts_no_energy_tells_none(tmp_path: Path) -> None:
    energy = Energy(tmp_path)
    energy.begin()
    assert energy.joules() is None
    assert Energy().joules() is None


def test_a_counter_that_may_not_be_read_tells_none(tmp_path: Path) -> None:
    folder = _package(tmp_path, 0, "package-0", 1)
    (folder / "energy_uj").unlink()
    energy = Energy(tmp_path)
    energy.begin()
    assert energy.joules() is None
