"""On what machine, with which versions and at which commit something was measured."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from packshot import __version__, graphs
from packshot.runtime.device import processor

PACKAGES = ("openvino", "numpy", "pillow", "torch")


def describe() -> dict[str, Any]:
    """Plain values for a report. `load` is the system's load average when measuring began: above
    the number of cores, other work slowed everything down.
    """
    return {
        "cpu": processor(),
        "cores": graphs.cores(),
        "memory_gib": round(_memory() / 2**30, 1),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "packshot": __version__,
        "packages": dict(_versions()),
        "commit": commit(),
        "date": datetime.now(UTC).date().isoformat(),
        "load": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
    }


def commit() -> str | None:
    """The commit of the checkout that is measured, "-dirty" where files differ from it."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=12"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent
        )
    except OSError:
        return None
    return done.stdout.strip() or None


def _versions() -> Iterator[tuple[str, str]]:
    for name in PACKAGES:
        try:
            yield name, metadata.version(name)
        except metadata.PackageNotFoundError:
            continue


def _memory() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
