"""Optional parts: what each extra brings, what is missing, the one command that installs it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from packshot.errors import MissingExtra

_EXTRA = re.compile(r"extra\s*==\s*['\"]([\w-]+)['\"]")
_NAME = re.compile(r"[\w.-]+")
CHECKOUT = Path(__file__).parents[2]


def extras() -> dict[str, list[str]]:
    """Distribution names by extra; the base install's are under ""."""
    found: dict[str, list[str]] = {"": []}
    for requirement in _requirements():
        name, extra = _NAME.match(requirement), _EXTRA.search(requirement)
        if name:
            found.setdefault(extra[1] if extra else "", []).append(name[0])
    return found


def version(distribution: str) -> str | None:
    """The installed version of a distribution, or None."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


def install_command(extra: str = "") -> str:
    """The one command that installs Packshot with an extra into this interpreter."""
    where = str(CHECKOUT) if (CHECKOUT / "pyproject.toml").exists() else "packshot"
    option = "-e " if where != "packshot" else ""
    part = f"[{extra}]" if extra else ""
    return f"{sys.executable} -m pip install {option}'{where}{part}'"


def need(extra: str, module: str) -> None:
    """Raise MissingExtra, naming the command that installs it, where `module` is not there."""
    if find_spec(module) is None:
        raise MissingExtra(f"this needs {module}; install it: {install_command(extra)}")


def _requirements() -> Iterator[str]:
    try:
        yield from metadata.requires("packshot") or ()
    except metadata.PackageNotFoundError:
        return
