"""The runtime behind a plain FastAPI endpoint, which a pool of threads calls."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from anyio import to_thread
from fastapi import FastAPI

from packshot.bench.peers import making
from packshot.bench.peers.wire import Wanted, answer
from packshot.config import Config


def app(config: Config, threads: int) -> FastAPI:
    """The application; `threads` at most make pictures at a time."""
    runtime = making.runtime(config)

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        to_thread.current_default_thread_limiter().total_tokens = threads
        yield

    made = FastAPI(lifespan=life)

    @made.get("/health")
    async def health() -> str:
        return "ok"

    @made.post("/pictures")
    def picture(wanted: dict[str, Any]) -> dict[str, Any]:
        wish = Wanted.from_json(wanted)
        return answer(making.alone(runtime, wish.request()), wish.pixels)

    return made
