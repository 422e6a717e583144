"""The doctor's checks: each looks at one thing, and names the fix where it is not well."""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from packshot import __version__
from packshot.cli.extras import extras, install_command, version
from packshot.config import Config, variable
from packshot.errors import PackshotError

Status = Literal["ok", "note", "fail"]
MEMORY_NEEDED = 1.5e9
DISK_NEEDED = 0.5e9
_FEATURES = ("avx2", "avx512f", "avx512_bf16", "amx_tile", "amx_bf16", "asimd", "bf16")


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `note` means that pictures are made all the same, `fail` that they are not, or
    not kept.
    """

    name: str
    status: Status
    detail: str
    fix: str | None = None


def run(config: Config) -> Iterator[Check]:
    """Every check, each as soon as it is done."""
    yield Check("packshot", "ok", f"{__version__} in {Path(__file__).parents[1]}")
    yield Check("python", "ok", f"{platform.python_version()} at {sys.executable}")
    yield from _packages()
    yield _cpu()
    yield _memory()
    yield _cache(config.runtime.cache_dir)
    yield _disk("store folder", config.store.folder, "store.folder")
    yield _guarded("database", install_command("postgres"), lambda: _database(config))
    if config.store.pictures:
        yield _guarded("pictures", install_command("s3"), lambda: _pictures(config))
    yield _guarded("model", "", lambda: _model(config))
    yield _guarded("runtime cpu", install_command(), _cpu_runtime)


def _packages() -> Iterator[Check]:
    for extra, names in extras().items():
        found = {name: version(name) for name in names}
        detail = ", ".join(f"{name} {found[name] or 'missing'}" for name in names)
        name = f"extra {extra}" if extra else "packages"
        if all(found.values()):
            yield Check(name, "ok", detail)
        else:
            yield Check(name, "note" if extra else "fail", detail, install_command(extra))


def _cpu() -> Check:
    from packshot.graphs import cores

    facts = _key_values(Path("/proc/cpuinfo"))
    flags = (facts.get("flags") or facts.get("Features") or "").split()
    named = [flag for flag in _FEATURES if flag in flags]
    model = facts.get("model name") or platform.processor() or platform.machine()
    detail = f"{cores()} cores, {model}; {' '.join(named) or 'no vector extensions found'}"
    if named or not flags:
        return Check("cpu", "ok", detail)
    return Check("cpu", "note", detail, "it works, but slowly: choose a machine with AVX2")


def _memory() -> Check:
    facts = _key_values(Path("/proc/meminfo"))
    free = int(facts.get("MemAvailable", "0 kB").split()[0]) * 1024
    if not free:
        return Check("memory", "note", "unknown on this system")
    total = int(facts["MemTotal"].split()[0]) * 1024
    detail = f"{free / 1e9:.1f} GB free of {total / 1e9:.1f} GB"
    if free < MEMORY_NEEDED:
        return Check("memory", "note", detail, f"free {MEMORY_NEEDED / 1e9:.1f} GB")
    return Check("memory", "ok", detail)


def _cache(folder: Path) -> Check:
    """Graphs are compiled anew where it cannot be written, but not where it is not there."""
    found = _disk("cache", folder, "runtime.cache_dir")
    there = os.path.isdir(folder) and os.access(folder, os.R_OK | os.X_OK)  # noqa: PTH112 (it never raises)
    return replace(found, status="note") if found.status == "fail" and there else found


def _disk(name: str, folder: Path, key: str) -> Check:
    fix = f"set {variable(key)} to a folder with room that can be written"
    try:
        there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
        tempfile.TemporaryFile(dir=there).close()
    except OSError as error:
        return Check(name, "fail", f"{folder} cannot be written ({error.strerror})", fix)
    free = shutil.disk_usage(there).free
    detail = f"{free / 1e9:.1f} GB free for {folder}"
    if free < DISK_NEEDED:
        return Check(name, "note", detail, f"free some space, or {fix}")
    return Check(name, "ok", detail)


def _database(config: Config) -> Check:
    from packshot.store import database

    return Check("database", "ok", database.look(config.store))


def _pictures(config: Config) -> Check:
    from packshot.store.s3 import S3Blobs

    S3Blobs(config.store.pictures, config.store.endpoint).look()
    return Check("pictures", "ok", f"{config.store.pictures} answers")


def _model(config: Config) -> Check:
    from packshot import zoo

    spec = zoo.load(config.zoo.model, config.zoo.models_dir)
    size = sum(path.stat().st_size for path in spec.files.values()) / 1e6
    detail = (
        f"{spec.name} {spec.revision}: {len(spec.files)} files, {size:.1f} MB, every digest right"
    )
    return Check("model", "ok", detail)


def _cpu_runtime() -> Check:
    """Compile a small graph and compare its result with the same code on NumPy."""
    import numpy as np

    from packshot import graphs

    def norm(xp: graphs.NumpyOps | graphs.GraphOps, x: object) -> object:
        return xp.sqrt(xp.sum(x * x))  # type: ignore[operator]

    sample = np.linspace(-1, 1, 64, dtype=np.float32).reshape(1, 8, 8)
    compiled = graphs.trace(norm, {"x": (sample.shape, np.float32)}, streams=1)
    result = next(iter(compiled(x=sample).values()))
    expected = np.asarray(norm(graphs.NumpyOps(), sample))
    if not np.allclose(result, expected, rtol=1e-4):
        return Check("runtime cpu", "fail", "a compiled graph computes wrong", install_command())
    return Check("runtime cpu", "ok", "OpenVINO compiles and runs a graph as NumPy does")


def _guarded(name: str, fix: str, check: Callable[[], Check]) -> Check:
    try:
        return check()
    except PackshotError as error:
        return Check(name, "fail", error.message)
    except ImportError as error:
        return Check(name, "fail", f"{error}", fix)


def _key_values(path: Path) -> dict[str, str]:
    """`key : value` lines of a file under /proc, the first of each key; {} where it is missing."""
    found: dict[str, str] = {}
    if path.exists():
        for line in path.read_text().splitlines():
            key, _, value = line.partition(":")
            found.setdefault(key.strip(), value.strip())
    return found
