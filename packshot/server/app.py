"""`create`: the HTTP application, put together; its lifespan opens and closes everything."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from fastapi import FastAPI

from packshot import __version__
from packshot.config import Config
from packshot.core import Brief, Request
from packshot.errors import PackshotError
from packshot.order import Order
from packshot.server import brief, errors, generate, health, jobs, openai
from packshot.server.dispatch import Dispatcher
from packshot.server.gate import Gate
from packshot.server.state import Studio
from packshot.service import Service
from packshot.store import Store
from packshot.studio import Model

_log = logging.getLogger(__name__)
_UNHURRIED = 10**9
"""A rate and a wait that nothing reaches: the store's queue is bounded instead."""
ROUTERS = (health.router, generate.router, jobs.router, brief.router, *openai.ROUTERS)


def create(config: Config, *, worker: str | None = None) -> FastAPI:
    """The application of a configuration. `worker` names this server among those that share a
    database; a process that is started again has the name of the one before.

    Raises ModelError where the model's files are missing or damaged.
    """
    model = Model(config)
    engine = replace(config.engine, rate=_UNHURRIED, wait_ms=_UNHURRIED)
    name = worker or f"{socket.gethostname()}:{config.server.port}"
    spec = model.spec

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        service = Service.configured(replace(config, engine=engine), spec, model.make)
        try:
            async with Store(config.store) as store, service:
                app.state.studio = _studio(config, store, service, name)
                async with _running(app.state.studio):
                    yield
        except PackshotError as error:
            app.state.failure = error  # for whoever runs it: the framework only says "failed"
            raise

    app = FastAPI(
        title="Packshot",
        version=__version__,
        lifespan=lifespan,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.body_bytes = config.server.body_kb << 10
    errors.install(app)
    for router in ROUTERS:
        app.include_router(router)
    return app


@asynccontextmanager
async def _running(studio: Studio) -> AsyncIterator[None]:
    await studio.dispatcher.start()
    warming = asyncio.create_task(_warm(studio))
    try:
        yield
    finally:
        warming.cancel()
        await studio.drain(0.0)
        await studio.dispatcher.close()


def _studio(config: Config, store: Store, service: Service, worker: str) -> Studio:
    dispatcher = Dispatcher(
        store, service, worker=worker, ahead=config.server.ahead, lease=config.store.lease_seconds
    )
    gate = Gate(store, service.engine.meter, config.server.queue)
    return Studio(config, store, service, dispatcher, gate, {"model": "it is being loaded"})


async def _warm(studio: Studio) -> None:
    """Draw one picture of the usual size, so that nobody waits for lexica, model and shaders."""
    spec, size = studio.service.spec, studio.config.picture
    brief = Brief("", subject=spec.subjects[0])
    request = Request(brief, 0, size.width, size.height, steps=1)
    try:
        await studio.service.brief("a mug")  # loads the lexica
        job = await studio.service.submit(Order(request, tenant="packshot", quality="fixed"))
        await job.picture()
    except PackshotError as error:
        studio.unready["model"] = error.message
        _log.error("the model is not ready: %s", error.message)
    else:
        del studio.unready["model"]
