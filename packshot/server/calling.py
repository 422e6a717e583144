"""One bounded HTTP call to an address that was checked: no redirects, no proxy, no second try.

It is written over a plain connection because no client of the base install lets the address be
pinned while the name stays what the certificate is checked against.
"""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import httptools

from packshot.errors import TooLarge, Unreachable
from packshot.server.addresses import Target

_CHUNK = 1 << 16
_HEAD = 1 << 16
"""Bytes of status and headers that are read at most."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


async def call(
    target: Target,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
    *,
    most: int | None = None,
    seconds: float = 15.0,
) -> Answer:
    """Call a target, all within `seconds`. `most` is how many bytes of the answer's body are read;
    None reads none of it. Raises Unreachable, and TooLarge where there are more.
    """
    try:
        async with asyncio.timeout(seconds):
            return await _exchanged(target, _message(target, method, headers or {}, body), most)
    except TimeoutError:
        message = f"{target.host} did not answer within {seconds:g} s"
    except OSError as error:
        message = f"{target.host} cannot be called: {_why(error)}"
    except httptools.HttpParserError:
        message = f"{target.host} does not speak HTTP"
    raise Unreachable(message, param="url")


def _message(target: Target, method: str, headers: Mapping[str, str], body: bytes) -> bytes:
    own = {"Host": target.authority, "User-Agent": "Packshot", "Connection": "close"}
    if body or method != "GET":
        own["Content-Length"] = str(len(body))
    lines = [f"{name}: {value}" for name, value in {**own, **headers}.items()]
    return "\r\n".join([f"{method} {target.path} HTTP/1.1", *lines, "", ""]).encode("ascii") + body


def _why(error: OSError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return "its certificate is not trusted"  # what it says may be of an inner host
    if isinstance(error, ssl.SSLError):
        return "it does not speak TLS as it should"
    return os.strerror(error.errno).lower() if error.errno else "the connection broke"


async def _exchanged(target: Target, message: bytes, most: int | None) -> Answer:
    secure = target.scheme == "https"
    reader, writer = await asyncio.open_connection(
        target.address,
        target.port,
        ssl=_tls() if secure else None,
        server_hostname=target.host if secure else None,
    )
    try:
        writer.write(message)
        await writer.drain()
        response, read = _Response(), 0
        while not response.over(most):
            data = await reader.read(_CHUNK)
            if not data:
                response.end()
                break
            read += len(data)
            response.feed(data)
            if read > _HEAD + (most or 0) or len(response.body) > (_HEAD if most is None else most):
                raise TooLarge(f"{target.host} sends more than is read", param="url")
        return Answer(response.status, response.headers, bytes(response.body))
    finally:
        writer.transport.abort()  # nothing more is said: a farewell could hang


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()


class _Response:
    """Takes in an answer as it comes."""

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.body = bytearray()
        self.status = 0
        self._complete = False
        self._parser = httptools.HttpResponseParser(self)

    def over(self, most: int | None) -> bool:
        """Whether all is there that is wanted."""
        return self._complete or (most is None and self.status >= 200)

    def feed(self, data: bytes) -> None:
        """Raises httptools.HttpParserError."""
        self._parser.feed_data(data)

    def end(self) -> None:
        """The connection was closed. Raises ConnectionError where something is missing."""
        framed = {"content-length", "transfer-encoding"} & set(self.headers)
        if self.status < 200 or (framed and not self._complete):
            raise ConnectionResetError

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        self.status = self._parser.get_status_code()
        if self.status < 200:  # an interim answer: the real one follows
            self.headers.clear()

    def on_body(self, data: bytes) -> None:
        self.body += data

    def on_message_complete(self) -> None:
        self._complete = self.status >= 200
