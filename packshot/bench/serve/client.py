"""The load generator: sends every request at its time, whatever became of those before it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import httpx

from packshot.bench.peers.wire import Wanted
from packshot.bench.serve.arrivals import Arrival

Outcome = Literal["done", "left", "refused", "failed"]
REFUSALS = (429, 503)


@dataclass(frozen=True, slots=True)
class Record:
    """What became of a request: sent and ended in seconds after the beginning; `left`: its caller
    went away. `answer` is the server's, or its error.
    """

    wanted: Wanted
    sent: float
    ended: float
    outcome: Outcome
    answer: dict[str, Any] = field(default_factory=dict)

    @property
    def latency(self) -> float:
        """Seconds from sending to the end."""
        return self.ended - self.sent


def play(address: str, arrivals: Sequence[Arrival]) -> list[Record]:
    """Records in the order of the arrivals, once all have ended."""
    return asyncio.run(_play(address, arrivals))


async def _play(address: str, arrivals: Sequence[Arrival]) -> list[Record]:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    async with httpx.AsyncClient(base_url=address, timeout=None, limits=limits) as client:
        begun = time.perf_counter()
        return await asyncio.gather(*(_send(client, a, begun) for a in arrivals))


async def _send(client: httpx.AsyncClient, arrival: Arrival, begun: float) -> Record:
    await asyncio.sleep(begun + arrival.at - time.perf_counter())
    sent = time.perf_counter() - begun
    outcome, answer = await _ask(client, arrival)
    return Record(arrival.wanted, sent, time.perf_counter() - begun, outcome, answer)


async def _ask(client: httpx.AsyncClient, arrival: Arrival) -> tuple[Outcome, dict[str, Any]]:
    try:
        async with asyncio.timeout(arrival.patience):
            response = await client.post("/pictures", json=arrival.wanted.to_json())
    except TimeoutError:
        return "left", {}
    except httpx.HTTPError as error:
        return "failed", {"error": repr(error)}
    if response.status_code == httpx.codes.OK:
        return "done", response.json()
    outcome: Outcome = "refused" if response.status_code in REFUSALS else "failed"
    return outcome, {"status": response.status_code, "error": response.text[:200]}


def round_trip(address: str, times: int = 30) -> float:
    """Seconds in which an idle server answers a request that asks for nothing: the median."""
    taken = []
    with httpx.Client(base_url=address, timeout=30) as client:
        for _ in range(times):
            start = time.perf_counter()
            client.get("/health")
            taken.append(time.perf_counter() - start)
    return sorted(taken)[times // 2]


def renew(address: str, *, held: bool) -> None:
    """Have the service begin anew, nothing cached; `held` on the first rung of its ladder."""
    httpx.post(f"{address}/renew", params={"held": held}, timeout=60).raise_for_status()
