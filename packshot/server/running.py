"""Runs the application in this process: its socket, its signals, its end."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import os
import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from types import FrameType

import uvicorn
from fastapi import FastAPI

from packshot.config import Config
from packshot.errors import ConfigError
from packshot.server import app as application
from packshot.server.state import Studio
from packshot.server.wire import Wire

_KEEP_ALIVE = 75
"""Seconds that an idle connection stays open: longer than a proxy in front keeps it."""
_BACKLOG = 2048
_GOODBYE = 5
"""Seconds in which answers are still sent, once all that runs has ended."""


def serve(config: Config, announce: Callable[[str], object]) -> None:
    """Serve until a signal ends it. `announce` is told the URL. Raises ConfigError where it cannot
    listen, and what `create` and its lifespan raise.
    """
    listener = listen(config.server.host, config.server.port)
    host, port = listener.getsockname()[:2]
    config = replace(config, server=replace(config.server, port=port))
    app = application.create(config)
    settings = uvicorn.Config(
        app,
        loop="uvloop",
        http=Wire,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE,
        timeout_graceful_shutdown=_GOODBYE,
    )
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # errors are told here
    try:
        with listener:
            Server(settings, app, lambda: announce(_url(host, port))).run([listener])
    except SystemExit:  # the lifespan failed
        raise getattr(app.state, "failure", None) or RuntimeError("it did not start") from None


def _url(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def listen(host: str, port: int) -> socket.socket:
    """A bound socket. Bound before anything is opened, so that host and port are a name that no
    other process of this machine has. Raises ConfigError.
    """
    try:
        version = ipaddress.ip_address(host).version
    except ValueError:
        message = f"{host!r} is no address to listen at, such as 127.0.0.1 or 0.0.0.0"
        raise ConfigError(message, param="server.host") from None
    family = socket.AF_INET6 if version == 6 else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        message = f"cannot listen on {host}:{port}: {error.strerror}; choose another --port"
        raise ConfigError(message, param="server.port") from None
    return listener


def _end_at_last() -> None:
    """End the process in a while, whatever hangs, such as a database that does not answer: nothing
    is lost that was acknowledged.
    """
    timer = threading.Timer(2 * _GOODBYE, os._exit, [1])
    timer.daemon = True
    timer.start()


class Server(uvicorn.Server):
    """Drains at the first signal, while it still answers; ends at the second."""

    def __init__(self, config: uvicorn.Config, app: FastAPI, started: Callable[[], object]) -> None:
        super().__init__(config)
        self._app, self._started = app, started
        self._loop: asyncio.AbstractEventLoop | None = None
        self._drain: asyncio.Task[None] | None = None
        self._told = False

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        await super().serve(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._started()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        studio = getattr(self._app.state, "studio", None)
        if self._told or self._loop is None or not isinstance(studio, Studio):
            self.should_exit = self.force_exit = True
            _end_at_last()
        else:
            self._told = True
            self._loop.call_soon_threadsafe(self._begin, studio)

    def _begin(self, studio: Studio) -> None:
        self._drain = asyncio.create_task(self._drained(studio))

    async def _drained(self, studio: Studio) -> None:
        try:
            await studio.drain(studio.config.server.drain_seconds)
        finally:
            self.should_exit = True
