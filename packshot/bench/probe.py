"""Runs `packshot` in this fresh process and says, as the last line of stderr, its peak memory.

Used by `processes`: `python -m packshot.bench.probe generate ...`.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path


def peak_bytes() -> int:
    """The highest resident set of this process so far (VmHWM), in bytes."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise OSError("the kernel does not tell VmHWM")


if __name__ == "__main__":
    try:
        runpy.run_module("packshot", run_name="__main__", alter_sys=True)
    finally:
        print(peak_bytes(), file=sys.stderr)
