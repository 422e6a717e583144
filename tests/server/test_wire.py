"""Connections that are slow, endless or deaf: they are ended, and say why where they can."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn
from uvicorn.server import ServerState

from packshot.server import wire
from packshot.server.wire import Wire

SOON = 0.2
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
ANSWER = 8 << 20
"""Bytes of an answer that no socket's buffers hold."""


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "HEAD_SECONDS", SOON)
    monkeypatch.setattr(wire, "_STUCK_SECONDS", SOON)


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Answers `/large` with much, all else with nothing, and reads no body."""
    body = bytes(ANSWER if scope["path"] == "/large" else 0)
    headers = [(b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@asynccontextmanager
async def line() -> AsyncIterator[Streams]:
    """A connection to a server of `app`."""
    config, state = uvicorn.Config(app, lifespan="off", log_config=None), ServerState()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Wire(config=config, server_state=state, app_state={}), "127.0.0.1", 0
    )
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            yield reader, writer
        finally:
            writer.transport.abort()
            while state.connections:  # until the server has noticed
                await asyncio.sleep(SOON / 10)


def on_a_line(
    talk: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> None:
    async def run() -> None:
        async with asyncio.timeout(10), line() as (reader, writer):
            await talk(reader, writer)

    asyncio.run(run())


def said(answer: bytes) -> tuple[int, Any]:
    """Status and error of an answer."""
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"connection: close" in head
    return int(head.split()[1]), json.loads(body)["error"]


def test_a_head_that_trickles_is_ended() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reading = asyncio.ensure_future(reader.read())
        writer.write(b"GET / HTTP/1.1\r\n")
        while not reading.done():
            writer.write(b"X: y\r\n")
            await asyncio.sleep(SOON / 10)
        status, error = said(reading.result())
        assert (status, error["code"], error["param"]) == (408, "too_slow", "headers")

    on_a_line(talk)


def test_a_connection_that_says_nothing_is_ended() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert await reader.read() == b""

    on_a_line(talk)


def test_a_head_without_end_is_refused() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"GET / HTTP/1.1\r\nX: " + bytes(b"a" * (2 << 20)))
        status, error = said(await reader.read())
        assert (status, error["code"], error["param"]) == (431, "headers_too_large", "headers")

    on_a_line(talk)


@pytest.mark.parametrize("size", [9, 4000])
@pytest.mark.parametrize("over", [False, True])
def test_headers_are_counted_though_they_come_at_once(size: int, over: bool) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = b"X: " + b"a" * (size - 5) + b"\r\n"
        top = b"GET / HTTP/1.1\r\n"
        many = (wire.HEAD_BYTES - len(b"/")) // size + over
        writer.write(top + line * many + b"\r\n")
        if not over:
            assert b"200 OK" in await reader.readline()
            return
        status, error = said(await reader.read())
        assert (status, error["code"], error["param"]) == (431, "headers_too_large", "headers")

    on_a_line(talk)


@pytest.mark.parametrize("path", [b"/" + b"a" * 60_000, b"/" + b"a" * 66_000])
def test_a_path_is_counted_too(path: bytes) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"GET " + path + b" HTTP/1.1\r\n\r\n")
        expected = b"200 OK" if len(path) < wire.HEAD_BYTES else b"431 "
        assert expected in await reader.readline()

    on_a_line(talk)


@pytest.mark.parametrize("encoding", ["gzip, chunked", "gzip", "identity", "x"])
def test_a_body_that_is_encoded_is_refused(encoding: str) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"POST / HTTP/1.1\r\nTransfer-Encoding: {encoding}\r\n\r\n".encode())
        writer.write(b"5\r\nabcde\r\n0\r\n\r\n")
        status, error = said(await reader.read())
        assert (status, error["param"]) == (400, "Transfer-Encoding")

    on_a_line(talk)


def test_two_encodings_are_none_better() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"POST / HTTP/1.1\r\n" + b"Transfer-Encoding: gzip\r\n")
        writer.write(b"transfer-encoding: CHUNKED\r\n\r\n0\r\n\r\n")
        status, error = said(await reader.read())
        assert (status, error["param"]) == (400, "Transfer-Encoding")

    on_a_line(talk)


@pytest.mark.parametrize("pause", [0.0, SOON / 10])
def test_a_body_that_goes_on_after_its_answer_is_ended(pause: float) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
        assert b"200 OK" in await reader.readline()
        size = 1 if pause else 1 << 16
        with pytest.raises((ConnectionResetError, BrokenPipeError)):
            while True:
                writer.write(b"%x\r\n" % size + bytes(size) + b"\r\n")
                await writer.drain()
                await asyncio.sleep(pause)

    on_a_line(talk)


def test_a_caller_that_reads_nothing_is_left() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        writer.write(b"GET /large HTTP/1.1\r\n\r\n")
        await asyncio.sleep(4 * SOON)
        writer.transport.resume_reading()  # type: ignore[attr-defined]
        with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
            await reader.readexactly(ANSWER)

    on_a_line(talk)


def test_a_caller_that_reads_slowly_gets_all() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"GET /large HTTP/1.1\r\n\r\n")
        await reader.readuntil(b"\r\n\r\n")
        for _ in range(8):
            await reader.readexactly(ANSWER // 8)
            await asyncio.sleep(SOON / 2)

    on_a_line(talk)


def test_two_calls_on_one_line_are_answered() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(2):
            writer.write(b"GET / HTTP/1.1\r\n\r\n")
            assert b"200 OK" in await reader.readuntil(b"\r\n\r\n")
            await asyncio.sleep(1.5 * SOON)

    on_a_line(talk)
