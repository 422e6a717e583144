"""Bodies that trickle, or stop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI, Request

from packshot.server import batches, bodies, errors
from packshot.server.openai import edits

SOON = 0.2


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "IDLE_SECONDS", SOON)


def sent(pauses: list[float], seconds: float) -> httpx.Response:
    """The answer to a body of a byte after each pause, to a route that gives it `seconds`."""
    app, router = FastAPI(), bodies.router(seconds=seconds)
    app.state.body_bytes = 1000
    errors.install(app)

    @router.post("/")
    async def size(request: Request) -> int:
        return len(await request.body())

    async def body() -> AsyncIterator[bytes]:
        for pause in pauses:
            await asyncio.sleep(pause)
            yield b"a"

    async def call() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.post("/", content=body())

    app.include_router(router)
    return asyncio.run(call())


def test_a_body_may_take_its_time_while_it_comes() -> None:
    answer = sent([SOON / 2] * 5, 60.0)
    assert (answer.status_code, answer.text) == (200, "5")


@pytest.mark.parametrize(
    ("pauses", "seconds", "why"),
    [
        ([0.0, 0.0, 9.0], 60.0, "nothing more of the body came for 0.2 s"),
        ([9.0], 60.0, "nothing more of the body came for 0.2 s"),
        ([SOON / 4] * 99, 2 * SOON, "the body did not come within 0.4 s"),
    ],
)
def test_a_body_that_stops_or_trickles_is_given_up(
    pauses: list[float], seconds: float, why: str
) -> None:
    answer = sent(pauses, seconds)
    assert (answer.status_code, answer.json()["error"]["param"]) == (408, "body")
    assert answer.json()["error"]["message"] == why
    assert answer.headers["connection"] == "close"


def test_no_route_waits_as_long_for_the_next_byte_as_for_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.undo()
    for router in (batches.router, edits.router):
        assert all(route.time > bodies.IDLE_SECONDS for route in router.routes)  # type: ignore[attr-defined]
