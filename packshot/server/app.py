"""`create`: the HTTP application, put together; its lifespan opens and closes everything."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import replace

from fastapi import FastAPI

from packshot import __version__
from packshot.config import SIZES, Config
from packshot.core import Brief, Request
from packshot.errors import PackshotError, Stopping
from packshot.order import Order
from packshot.runtime import device
from packshot.runtime.base import ServedRuntime
from packshot.server import (
    addresses,
    batches,
    brief,
    data,
    docs,
    errors,
    events,
    generate,
    health,
    jobs,
    openai,
    tracing,
    webhooks,
)
from packshot.server.courier import Courier
from packshot.server.description import ABOUT, TAGS, Application
from packshot.server.dispatch import Dispatcher
from packshot.server.door import Door
from packshot.server.feeds import Feeds
from packshot.server.gate import Gate
from packshot.server.heads import Heads
from packshot.server.identity import Keyring
from packshot.server.keeping import give_back, keep
from packshot.server.limits import Limits
from packshot.server.metrics import Metrics
from packshot.server.observe import Observer
from packshot.server.state import Studio
from packshot.service import Service
from packshot.store import Store, Told
from packshot.studio import Model

_log = logging.getLogger(__name__)
_UNHURRIED = 10**9
"""A rate and a wait that nothing reaches: the store's queue is bounded instead."""
_AGAIN = 10.0
"""Seconds after which a model is tried again that could not be loaded."""
ROUTERS = (  # the first are found first
    generate.router,
    jobs.router,
    health.router,
    batches.router,
    brief.router,
    events.router,
    webhooks.router,
    data.router,
    docs.router,
    *openai.ROUTERS,
)


def create(config: Config, *, worker: str | None = None) -> FastAPI:
    """The application of a configuration. `worker` names this server among those that share a
    database; a process that is started again has the name of the one before.

    Raises ModelError where the model's files are missing or damaged.
    """
    model, here = Model(config), config.runtime
    metrics = Metrics(model.spec, device.cpu(here.threads or None, here.precision))
    name = worker or f"{socket.gethostname()}:{config.server.port}"
    app = Application(
        title="Packshot",
        version=__version__,
        description=ABOUT,
        openapi_tags=TAGS,
        lifespan=_lifespan(config, model, metrics, name),
        telemetry=tracing.settings(),
        responses=errors.refusals(401, 403),
        docs_url=None,
        redoc_url=None,
        swagger_ui_oauth2_redirect_url=None,
        redirect_slashes=False,
    )
    app.add_middleware(Door)
    app.add_middleware(Heads)
    farewell = errors.answer(Stopping("Packshot has stopped: send it again", retry_after=1.0))
    app.add_middleware(
        Observer, metrics=metrics, farewell=farewell, log=bool(config.server.access_log)
    )
    app.state.body_bytes = config.server.body_kb << 10
    errors.install(app)
    for router in ROUTERS:
        app.include_router(router)
    return app


def _lifespan(
    config: Config, model: Model, metrics: Metrics, worker: str
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    engine = replace(config.engine, rate=_UNHURRIED, wait_ms=_UNHURRIED)

    def make() -> ServedRuntime:
        runtime = model.make()
        metrics.loaded(model.loading)
        return runtime

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        service = Service.configured(replace(config, engine=engine), model.spec, make)
        try:
            async with Store(config.store) as store, service:
                app.state.studio = studio = _studio(config, store, service, worker, metrics)
                await studio.keyring.check_address(config.server.host)
                async with _running(studio):
                    yield
        except PackshotError as error:
            app.state.failure = error  # for whoever runs it: the framework only says "failed"
            raise

    return lifespan


@asynccontextmanager
async def _running(studio: Studio) -> AsyncIterator[None]:
    await studio.dispatcher.start()
    own = addresses.networks(studio.config.server.call_networks)
    works = (
        _warm(studio), keep(studio.store), give_back(), Courier(studio.store, own).run(),
    )  # fmt: skip
    beside = [asyncio.create_task(work) for work in works]
    try:
        yield
    finally:
        for task in beside:
            task.cancel()
        await studio.drain(0.0)
        await studio.dispatcher.close()


def _studio(
    config: Config, store: Store, service: Service, worker: str, metrics: Metrics
) -> Studio:
    dispatcher = Dispatcher(
        store, service, worker=worker, ahead=config.server.ahead, lease=config.store.lease_seconds
    )
    gate = Gate(store, service.engine.meter, config.server.queue)
    service.engine.meter.listener = metrics.worked
    store.database.listener = _heard(metrics)
    return Studio(
        config,
        store,
        service,
        dispatcher,
        gate,
        keyring=Keyring(store),
        limits=Limits(store, metrics),
        metrics=metrics,
        feeds=Feeds(store.events),
        unready={"model": "it is being loaded"},
    )


def _heard(metrics: Metrics) -> Callable[[Told], None]:
    def hear(told: Told) -> None:
        metrics.tell(told)
        tracing.tell(told)

    return hear


async def _warm(studio: Studio) -> None:
    """Draw one picture of the usual size, so that nobody waits for lexica, model and shaders; then,
    while there may be work already, a small one with brushes, so that nobody waits for those, and
    all that a server holds is there from the beginning.
    """
    spec, size = studio.service.spec, studio.config.picture
    brief = Brief("", subject=spec.subjects[0])
    request = Request(brief, 0, size.width, size.height, steps=1)
    while "model" in studio.unready:
        try:
            await studio.service.brief("a mug")  # loads the lexica
            await _drawn(studio, request)
            del studio.unready["model"]
        except PackshotError as error:
            studio.unready["model"] = error.message
            _log.error("the model is not ready: %s", error.told)
            await asyncio.sleep(_AGAIN)
    with suppress(PackshotError):  # it may have no brushes
        brushed = replace(brief, style="ink-wash")
        await _drawn(studio, replace(request, brief=brushed, width=SIZES[0], height=SIZES[0]))


async def _drawn(studio: Studio, request: Request) -> None:
    job = await studio.service.submit(Order(request, tenant="packshot", quality="fixed"))
    await job.picture()
