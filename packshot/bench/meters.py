"""What the kernel tells of a piece of work beside its seconds: peak memory and energy."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from packshot.bench.probe import peak_bytes

POWERCAP = Path("/sys/class/powercap")
_CLEAR = Path("/proc/self/clear_refs")
_RESET_PEAK = "5"


def peak_during(work: Callable[[], object]) -> int | None:
    """Do the work; the most resident memory of this process meanwhile, in bytes. None where the
    kernel does not tell.
    """
    try:
        _CLEAR.write_text(_RESET_PEAK, encoding="ascii")
    except OSError:
        work()
        return None
    work()
    with suppress(OSError):
        return peak_bytes()
    return None


class Energy:
    """Counters of the processor packages (RAPL) in `root`; often only root may read them."""

    def __init__(self, root: Path = POWERCAP) -> None:
        self._packages = [p for p in sorted(root.glob("intel-rapl:*")) if _is_package(p)]
        self._start: list[int] | None = None

    def begin(self) -> None:
        """Count from here."""
        self._start = self._read()

    def joules(self) -> float | None:
        """What all packages took since `begin`; None where the machine does not tell."""
        end = self._read()
        if not end or not self._start:
            return None
        try:
            return sum(map(_spent, self._packages, self._start, end)) / 1e6
        except (OSError, ValueError):
            return None

    def _read(self) -> list[int] | None:
        try:
            return [_number(package / "energy_uj") for package in self._packages]
        except (OSError, ValueError):
            return None


def _is_package(folder: Path) -> bool:
    """Cores and memory are counted in parts of their own, and in their package."""
    with suppress(OSError):
        return (folder / "name").read_text(encoding="ascii").startswith("package")
    return False


def _spent(package: Path, start: int, end: int) -> int:
    """Microjoules between two readings of a counter that begins again at its end."""
    if end >= start:
        return end - start
    return end - start + _number(package / "max_energy_range_uj")


def _number(path: Path) -> int:
    return int(path.read_text(encoding="ascii"))
