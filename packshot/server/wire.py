"""HTTP/1.1 as it comes over a connection: uvicorn's protocol, in bounds, and with our errors.

Covers: what is no HTTP, or means two things at once (request smuggling), which the parser refuses;
heads that are too large or never end; encodings other than chunks; bodies that go on after they
were answered; callers that read nothing of their answer. Does not cover: bodies that are wanted,
which `bodies` bounds; and how many connections there are, which is for the system's limits and the
proxy in front.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any, NoReturn

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from packshot.errors import HeadTooLarge, InvalidRequest, PackshotError, TooSlow

HEAD_BYTES = 64 << 10
"""Bytes of request line and headers that are read at most; of a header without end, one packet
more.
"""
HEAD_SECONDS = 20.0
"""In which they must have come; and in which a body must end that was answered before."""
_DROPPED_BYTES = 1 << 20
"""Bytes of a body that was answered already that are read and dropped at most."""
_LINGER_SECONDS = 1.0
"""For which what still comes is dropped after a refusal: closed at once, it would be lost."""
_STUCK_SECONDS = 60.0
"""After which a caller is left that takes nothing of its answer."""
_TOO_LARGE = HeadTooLarge(f"the headers are larger than {HEAD_BYTES >> 10} KB", param="headers")


class Wire(HttpToolsProtocol):
    """One connection."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._in_head, self._head, self._read, self._dropped = False, 0, 0, 0
        self._over = False
        self._why: PackshotError | None = None
        self._owed: asyncio.TimerHandle | None = None
        self._stuck: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        self._expect_no_more()
        self.resume_writing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._over:
            return
        begun = self._in_head
        super().data_received(data)
        if not self._in_head or self._over:
            return
        if not begun:
            self._expect()
            return
        self._read += len(data)
        if self._read > HEAD_BYTES:
            self._refuse(_TOO_LARGE)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._in_head, self._head, self._read, self._dropped = True, 0, 0, 0

    def on_url(self, url: bytes) -> None:
        self._count(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._count(len(name) + len(value) + len(": \r\n"))
        if name.lower() == b"transfer-encoding" and value.strip().lower() != b"chunked":
            message = "a body is read as it is, or in chunks: it must not be encoded"
            self._stop(InvalidRequest(message, param="Transfer-Encoding"))
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self._in_head = False
        self._expect_no_more()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        super().on_body(body)
        if self.cycle.response_complete:
            self._dropped += len(body)
            if self._dropped > _DROPPED_BYTES:
                self.transport.close()

    def on_message_complete(self) -> None:
        self._expect_no_more()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.cycle.more_body:
            self._expect()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._watch()

    def resume_writing(self) -> None:
        if self._stuck is not None:
            self._stuck.cancel()
            self._stuck = None
        super().resume_writing()

    def send_400_response(self, msg: str) -> None:
        """Answer what the parser refuses."""
        self._refuse(self._why or InvalidRequest("this is no HTTP request that can be read"))

    def _count(self, size: int) -> None:
        self._head += size
        if self._head > HEAD_BYTES:
            self._stop(_TOO_LARGE)

    def _stop(self, why: PackshotError) -> NoReturn:
        """End the parser, from within one of its calls: what still comes means nothing."""
        self._why = why
        raise why

    def _refuse(self, error: PackshotError) -> None:
        body = json.dumps(error.to_json()).encode()
        head = (
            *(b": ".join(pair) for pair in self.server_state.default_headers),
            b"content-type: application/json",
            b"content-length: %d" % len(body),
            b"connection: close",
        )
        lines = (STATUS_LINE[error.status].rstrip(), *head, b"", body)
        self.transport.write(b"\r\n".join(lines))
        self._expect_no_more()
        self._over = True
        if self.transport.can_write_eof():
            self.transport.write_eof()
        self.loop.call_later(_LINGER_SECONDS, self.transport.close)

    def _expect(self) -> None:
        self._expect_no_more()
        self._owed = self.loop.call_later(HEAD_SECONDS, self._late)

    def _expect_no_more(self) -> None:
        if self._owed is not None:
            self._owed.cancel()
            self._owed = None

    def _late(self) -> None:
        if self._in_head:
            message = f"the headers did not come within {HEAD_SECONDS:g} s"
            self._refuse(TooSlow(message, param="headers"))
        else:
            self.transport.close()

    def _watch(self) -> None:
        left = self.transport.get_write_buffer_size()
        self._stuck = self.loop.call_later(_STUCK_SECONDS, self._look, left)

    def _look(self, before: int) -> None:
        if self.transport.get_write_buffer_size() < before:
            self._watch()
        else:
            self.transport.abort()
