"""Compiled graphs: array code traced into a graph agrees with NumPy, files load or say why not."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from packshot import graphs, zoo
from packshot.errors import ModelError, OutputError


def _everything(xp: Any, a: Any, b: Any, table: Any) -> Any:
    """Touches every function of the array namespace."""
    x = xp.maximum(a, 0.25) + xp.minimum(b, 0.5) - xp.abs(a) * 2 / (1 + b * b)
    x = xp.where(a > b, x, -x) + xp.where(a < 0.0, 1.0, 2.0)
    x = xp.clip(x, -3, 3) + xp.sqrt(b + 4) + xp.rsqrt(b + 4) + xp.exp(a) + xp.floor(b)
    rows = xp.concat([x[0:1], x[1:3], xp.sum(x)])
    rows = rows + xp.constant(np.ones((4, 1), np.float32))
    turned = xp.transpose(xp.reshape(rows, (4, 8)), (1, 0))
    places = xp.constant(np.arange(5, dtype=np.float32)[:, None] * 6)
    picked = xp.take(table, xp.floor(xp.abs(a[0:1])) + places)
    mixed = picked @ turned - 1.0 + (3.0 - xp.sum(rows[0:2] @ turned))
    return xp.to_bytes(xp.clip(mixed, 0, 255))


def _inputs() -> dict[str, np.ndarray[Any, Any]]:
    rng = np.random.default_rng(3)
    return {
        "a": rng.normal(0, 1, (3, 8)).astype(np.float32),
        "b": rng.uniform(0, 2, (3, 8)).astype(np.float32),
        "table": rng.integers(0, 9, 30, np.uint8),
    }


def test_a_traced_function_computes_what_numpy_computes() -> None:
    inputs = _inputs()
    specs = {name: (a.shape, a.dtype) for name, a in inputs.items()}
    graph = graphs.trace(_everything, specs, threads=1)
    (found,) = graph(**inputs).values()
    expected = _everything(graphs.NumpyOps(), **inputs)
    assert found.dtype == np.uint8
    assert np.abs(found.astype(int) - expected).max() <= 1


def test_a_stream_of_feeds_comes_back_in_order() -> None:
    graph = graphs.trace(
        lambda xp, x, k: x * k, {"x": ((2, 3), np.float32), "k": ((1,), np.float32)}, threads=1
    )
    feeds = [(n, {"x": np.full((2, 3), n, np.float32)}) for n in range(7)]
    results = [(n, y.copy()) for n, y in graph.each({"k": np.array([2], np.float32)}, feeds)]
    assert [n for n, _ in results] == list(range(7))
    assert all((y == 2 * n).all() for n, y in results)


def test_threads_stream_through_a_graph_at_the_same_time() -> None:
    graph = graphs.trace(
        lambda xp, x, k: x * k, {"x": ((2, 3), np.float32), "k": ((1,), np.float32)}, threads=1
    )
    meet = threading.Barrier(3, timeout=20)

    def total(k: int) -> float:
        feeds = ((n, {"x": np.full((2, 3), n, np.float32)}) for n in range(40))
        sums = []
        for n, y in graph.each({"k": np.array([k], np.float32)}, feeds):
            if n == 0:
                meet.wait()  # all have begun, none has ended
            sums.append(float(y.sum()))
        return sum(sums)

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(total, (1, 2, 3))) == [4680.0, 9360.0, 14040.0]
    graph.rest()
    assert (graph(x=np.ones((2, 3), np.float32), k=np.ones(1, np.float32))["result"] == 1).all()


def test_a_stream_that_is_left_early_leaves_the_graph_usable() -> None:
    graph = graphs.trace(lambda xp, x: x + 1, {"x": ((4,), np.float32)}, threads=1)
    feeds = ((n, {"x": np.full(4, n, np.float32)}) for n in range(9))
    stream = graph.each({}, feeds)
    next(stream)
    stream.close()
    assert (graph(x=np.zeros(4, np.float32))[graph.outputs[0]] == 1).all()


def test_a_second_compilation_comes_from_the_cache(tmp_path: Path) -> None:
    specs = {"x": ((4,), np.float32)}
    for _ in range(2):
        graph = graphs.trace(lambda xp, x: x * 3, specs, threads=1, cache_dir=tmp_path)
        assert (graph(x=np.ones(4, np.float32))[graph.outputs[0]] == 3).all()
    assert list(tmp_path.iterdir())


def test_a_graph_is_found_in_the_cache_whatever_was_built_before_it(tmp_path: Path) -> None:
    specs = {"x": ((4,), np.float32)}
    graphs.trace(lambda xp, x: x * 3 + 1, specs, threads=1, cache_dir=tmp_path)
    kept = sorted(tmp_path.iterdir())
    graphs.trace(lambda xp, x: x + x + x, specs, threads=1)
    graphs.trace(lambda xp, x: x * 3 + 1, specs, threads=1, cache_dir=tmp_path)
    assert sorted(tmp_path.iterdir()) == kept


def test_a_graph_with_two_constants_exchanged_is_another(tmp_path: Path) -> None:
    spec = {"x": ((4, 8), np.float32)}
    x = np.arange(32, dtype=np.float32).reshape(4, 8)
    for one, other in ((1, 2), (2, 1)):

        def rows(xp: Any, x: Any, one: int = one, other: int = other) -> Any:
            whole = xp.sum(xp.concat([x[0:1], x[1:2], x[2:3], x[3:4]]))
            return whole + x[one : one + 1] * 2.0 + x[other : other + 1]

        graph = graphs.trace(rows, spec, threads=1, cache_dir=tmp_path)
        assert np.allclose(graph(x=x)["result"], rows(graphs.NumpyOps(), x))


def test_an_onnx_file_runs_by_the_names_in_it(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx")
    h = onnx.helper
    info = [h.make_tensor_value_info(n, onnx.TensorProto.FLOAT, [2]) for n in ("left", "sum")]
    graph = h.make_graph([h.make_node("Add", ["left", "left"], ["sum"])], "g", info[:1], info[1:])
    model = h.make_model(graph, opset_imports=[h.make_opsetid("", 17)], ir_version=9)
    onnx.save(model, tmp_path / "double.onnx")
    loaded = graphs.load(tmp_path / "double.onnx", threads=1)
    assert loaded.inputs == ("left",)
    assert loaded(left=np.array([1, 2], np.float32))["sum"].tolist() == [2, 4]


@pytest.mark.parametrize("content", [None, b"", b"not a network at all"])
def test_a_missing_or_damaged_file_names_the_way_out(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "net.onnx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=r"net\.onnx .* Reinstall packshot"):
        graphs.load(path)


_RESIDENT = """
import sys
import numpy as np
if sys.argv[1] == "settled":
    import packshot.graphs
def held():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096
np.ones(12 << 20, np.uint8)  # glibc raises its limit once this is free
large = np.ones(12 << 20, np.uint8)
behind = [np.ones(100_000, np.uint8) for _ in range(8)]
before = held()
del large
print(before - held())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel")
def test_a_large_array_goes_back_to_the_system() -> None:
    command = [sys.executable, "-c", _RESIDENT]
    plain, settled = (
        int(subprocess.run([*command, how], capture_output=True, check=True, text=True).stdout)
        for how in ("plain", "settled")
    )
    assert plain < 4 << 20 < settled


def test_importing_it_tells_nobody() -> None:
    code = (
        "import sys, packshot.graphs\n"
        "assert 'openvino' in sys.modules\n"
        "assert not [m for m in sys.modules if m.startswith('openvino_telemetry.')]\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_cache_that_cannot_be_is_told_by_its_setting(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    inputs = {"x": ((2, 3), np.float32)}
    network = zoo.load("packshot-embedded").files["decoder"]
    for folder in (tmp_path / "file", tmp_path / "file" / "cache", Path("/proc/cache")):
        with pytest.raises(OutputError, match=r"set runtime\.cache_dir") as caught:
            graphs.trace(lambda xp, x: x * 2, inputs, threads=1, cache_dir=folder)
        assert str(folder) in caught.value.message
        with pytest.raises(OutputError, match=r"set runtime\.cache_dir"):
            graphs.load(network, threads=1, cache_dir=folder)
