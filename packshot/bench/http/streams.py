"""Many open event streams at a time: does each hear of a picture, and how soon?"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping
from typing import Any

import httpx

from packshot.bench.serve.figures import quantiles

_PATIENCE = 120.0
"""Seconds until a stream that has heard nothing counts as failed."""


def measure(url: str, count: int, body: Mapping[str, Any]) -> dict[str, Any]:
    """Open `count` streams of all of a tenant's events, order a picture, and wait until each has
    heard of it: seconds from the event to its reader.
    """
    return asyncio.run(_measure(url, count, body))


async def _measure(url: str, count: int, body: Mapping[str, Any]) -> dict[str, Any]:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
    async with httpx.AsyncClient(base_url=url, timeout=_PATIENCE, limits=limits) as http:
        newest = await _newest(http, body)
        opened: asyncio.Queue[None] = asyncio.Queue()
        readers = [asyncio.create_task(_hear(http, newest, opened)) for _ in range(count)]
        start = time.perf_counter()
        try:
            async with asyncio.timeout(_PATIENCE):
                for _ in readers:
                    await opened.get()
            took = time.perf_counter() - start
            await _order(http, body)
        except TimeoutError:
            took = _PATIENCE
        heard = await asyncio.gather(*readers, return_exceptions=True)
    late = [one for one in heard if isinstance(one, float)]
    return {"streams": count, "heard": len(late), "opening": took, "late": quantiles(late)}


async def _order(http: httpx.AsyncClient, body: Mapping[str, Any]) -> str:
    answer = await http.post("/v1/jobs", json=body)
    return str(answer.raise_for_status().json()["id"])


async def _newest(http: httpx.AsyncClient, body: Mapping[str, Any]) -> str:
    """The number of the last event: that of a job which has just ended."""
    number = "0"
    path = f"/v1/jobs/{await _order(http, body)}/events"
    async with http.stream("GET", path) as answer:
        async for line in answer.aiter_lines():
            if line.startswith("id: "):
                number = line.removeprefix("id: ")
    return number


async def _hear(http: httpx.AsyncClient, newest: str, opened: asyncio.Queue[None]) -> float:
    """Seconds that the event of a picture took to get here."""
    kind = ""
    headers = {"Last-Event-ID": newest}
    async with (
        asyncio.timeout(2 * _PATIENCE),
        http.stream("GET", "/v1/events", headers=headers) as answer,
    ):
        async for line in answer.aiter_lines():
            name, _, value = line.partition(": ")
            if name == "retry":
                opened.put_nowait(None)
            elif name == "event":
                kind = value
            elif name == "data" and kind == "picture":
                return time.time() - float(json.loads(value)["created"])
    raise EOFError("the stream ended before it told of a picture")
