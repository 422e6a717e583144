"""What a runtime computes on, in words: measurements hold for this device and no other."""

from __future__ import annotations

import platform
from pathlib import Path

from packshot import graphs
from packshot.core import Precision


def processor() -> str:
    """The name of this machine's processor."""
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def cpu(threads: int | None = None, precision: Precision = "auto") -> str:
    """The processor with so many threads (None: every core) in a precision, as in
    "AMD EPYC, 2 threads, bf16".
    """
    return f"{processor()}, {threads or graphs.cores()} threads, {graphs.precision(precision)}"
