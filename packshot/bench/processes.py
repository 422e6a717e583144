"""What a fresh process takes: start-up, a picture from cold, resident memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from packshot.bench.spread import spread
from packshot.errors import PackshotError

CACHE = "PACKSHOT_RUNTIME_CACHE_DIR"


def start_up(runs: int) -> dict[str, Any]:
    """Seconds of `packshot --help`, and of a Python that does nothing, for comparison."""
    own = [_timed(["-m", "packshot", "--help"]) for _ in range(runs)]
    bare = [_timed(["-c", "pass"]) for _ in range(runs)]
    return {"help": spread(own), "bare_python": spread(bare)}


def cold(text: str, options: Sequence[str], runs: int) -> dict[str, Any]:
    """Seconds of `packshot generate`, each time in a fresh process, and its peak memory in bytes.

    With an empty cache of compiled graphs, and with a filled one. The files themselves are in the
    system's page cache.
    """
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "picture.png"
        command = ["generate", text, "-o", str(out), "--seed", "1", *options]
        plain = ["-m", "packshot", *command]
        empty = [_timed(plain, {CACHE: str(Path(folder) / str(n))}) for n in range(runs)]
        filled = [_timed(plain, {CACHE: str(Path(folder) / "0")}) for _ in range(runs)]
        probe = ["-m", "packshot.bench.probe", *command]
        memory = [_peak(probe, {CACHE: str(Path(folder) / c)}) for c in ("0", "fresh")]
    return {
        "empty_cache": spread(empty),
        "filled_cache": spread(filled),
        "peak_bytes": memory[0],
        "peak_bytes_empty_cache": memory[1],
    }


def _timed(arguments: Sequence[str], extra: Mapping[str, str] | None = None) -> float:
    start = time.perf_counter()
    _run(arguments, extra or {})
    return time.perf_counter() - start


def _peak(arguments: Sequence[str], extra: Mapping[str, str]) -> int:
    return int(_run(arguments, extra).stderr.split()[-1])


def _run(arguments: Sequence[str], extra: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    environment = {**os.environ, **extra}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise PackshotError(f"`{' '.join(arguments[1:])}` failed: {done.stderr.strip()[-500:]}")
    return done
