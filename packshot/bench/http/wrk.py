"""The load generator: wrk, each of whose clients sends its next request once it has an answer."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packshot.errors import MissingExtra, PackshotError

_PATIENCE = 300
"""Seconds after which a call counts as failed."""
_SCRIPT = """\
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  statuses = {}
end

function response(status)
  statuses[status] = (statuses[status] or 0) + 1
end

function done(summary, latency, requests)
  local counts = {}
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("statuses")) do
      counts[status] = (counts[status] or 0) + count
    end
  end
  local parts = {}
  for status, count in pairs(counts) do
    table.insert(parts, string.format('"%d":%d', status, count))
  end
  local e = summary.errors
  io.write(string.format(
    '\\n{"requests":%d,"seconds":%.6f,"p50":%.6f,"p95":%.6f,"p99":%.6f,"max":%.6f,' ..
    '"broken":%d,"late":%d,"statuses":{%s}}\\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e6,
    latency:percentile(95) / 1e6, latency:percentile(99) / 1e6, latency.max / 1e6,
    e.connect + e.read + e.write, e.timeout, table.concat(parts, ",")))
end
"""


@dataclass(frozen=True, slots=True)
class Load:
    """`clients` at a time for some seconds; a POST of `body` where there is one, else a GET."""

    path: str
    clients: int
    seconds: int
    body: Mapping[str, Any] | None = None


def check_installed() -> None:
    """Raises MissingExtra where there is no wrk."""
    if shutil.which("wrk") is None:
        raise MissingExtra("this needs the load generator wrk: apt-get install wrk")


def run(url: str, load: Load) -> dict[str, Any]:
    """What became of the calls: how many a second, latencies in seconds, answers by status, how
    many broke off or came too late. Raises PackshotError.
    """
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "load.lua"
        script.write_text(_script(load.body), encoding="utf-8")
        numbers = [f"-c{load.clients}", f"-d{load.seconds}s", "-t1", f"--timeout={_PATIENCE}s"]
        command = ["wrk", *numbers, f"--script={script}", url + load.path]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or not done.stdout.endswith("}\n"):
        raise PackshotError(f"wrk failed: {(done.stderr or done.stdout).strip()[-500:]}")
    return figures(load, json.loads(done.stdout.splitlines()[-1]))


def figures(load: Load, said: Mapping[str, Any]) -> dict[str, Any]:
    """The figures of what wrk says; `failed` are all calls without an answer of 2xx."""
    wrong = sum(n for status, n in said["statuses"].items() if not status.startswith("2"))
    failed = wrong + said["broken"] + said["late"]
    rate = (said["requests"] - wrong) / said["seconds"]
    return {"path": load.path, "clients": load.clients, **said, "rate": rate, "failed": failed}


def _script(body: Mapping[str, Any] | None) -> str:
    if body is None:
        return _SCRIPT
    # A long bracket of Lua takes any JSON that does not hold its end, which is never ours.
    text = json.dumps(body)
    head = 'wrk.headers["Content-Type"] = "application/json"\n'
    return f'wrk.method = "POST"\nwrk.body = [==[{text}]==]\n{head}{_SCRIPT}'
