"""Fresh processes: what fails is said, and peak memory is that of the process itself."""

import subprocess
import sys

import pytest

from packshot.bench import probe, processes
from packshot.errors import PackshotError


def test_the_probe_runs_packshot_and_ends_with_its_peak_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "packshot.bench.probe", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("packshot ")
    assert 2**20 < int(done.stderr.split()[-1]) < 2**30


def test_peak_memory_grows_with_what_is_held() -> None:
    before = probe.peak_bytes()
    held = bytearray(64 * 2**20)
    held[::4096] = b"x" * len(held[::4096])
    assert probe.peak_bytes() - before > 32 * 2**20 or before > 256 * 2**20


def test_a_command_that_fails_is_named_with_what_it_said() -> None:
    with pytest.raises(PackshotError, match=r"generate .*failed: error: the text is empty"):
        processes.cold(" ", (), 1)
