"""What static layers cannot show: the light paths stay light when they run."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = tuple(
    "openvino torch numpy PIL scipy rich sqlalchemy fastapi pydantic packshot.prompt "
    "packshot.train".split()
)


def loaded_by(code: str) -> set[str]:
    """Top-level and second-level module names that a fresh interpreter holds after `code`."""
    script = f"import sys, io, contextlib\n{code}\nprint('\\n'.join(sys.modules), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    return {".".join(name.split(".")[:2]) for name in done.stderr.split()}


HELP = """
from packshot.cli import main
try:
    main(["--help"])
except SystemExit:
    pass
"""


@pytest.mark.parametrize("code", ["import packshot", HELP], ids=["import packshot", "--help"])
def test_nothing_heavy_is_loaded_by(code: str) -> None:
    assert not loaded_by(code) & set(HEAVY)
