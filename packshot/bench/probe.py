"""Runs `packshot` in this fresh process and says, as the last line of stderr, its peak memory.

Used by `processes`: `python -m packshot.bench.probe generate ...`.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path


def peak_bytes() -> int:
    """The highest resident set of this process so far (VmHWM), in bytes."""
    return _status("VmHWM")


def resident_bytes() -> int:
    """The resident set of this process now (VmRSS), in bytes."""
    return _status("VmRSS")


def _status(name: str) -> int:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise OSError(f"the kernel does not tell {name}")


if __name__ == "__main__":
    try:
        runpy.run_module("packshot", run_name="__main__", alter_sys=True)
    finally:
        print(peak_bytes(), file=sys.stderr)
