"""What is seen of a call: its identity, its trace, and one line in the access log.

Covers: `X-Request-Id` (a caller's own is kept where it is a plain word), W3C trace context, the
time it took, who called. Does not hold: texts of prompts, query strings, bodies, keys; a prompt is
logged only where `server.log_prompts` says so.
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from packshot.server import tracing
from packshot.server.metrics import Metrics
from packshot.store import uuid7

_log = logging.getLogger("packshot.access")
_PLAIN = re.compile(r"[\w.:-]{1,128}", re.ASCII)
_FAILED, _LEFT = 500, 499
"""Statuses of a call that broke, and of one whose caller left before it was answered."""


@dataclass(slots=True)
class Call:
    """One HTTP call. `headers` go with its answer, `fields` into its line of the log; what is in
    `leaving` is called at its end.
    """

    id: str
    traceparent: str | None
    started: float = field(default_factory=time.perf_counter)
    headers: dict[str, str] = field(default_factory=dict)
    fields: dict[str, Any] = field(default_factory=dict)
    leaving: list[Callable[[], object]] = field(default_factory=list)

    @classmethod
    def of(cls, scope: Scope) -> Call:
        """The call that begins with a scope."""
        headers = Headers(scope=scope)
        given = headers.get("x-request-id", "")
        identity = given if _PLAIN.fullmatch(given) else uuid7()
        return cls(identity, tracing.traceparent(headers))

    @property
    def seconds(self) -> float:
        """Since it began."""
        return time.perf_counter() - self.started

    def said(self) -> Mapping[str, str]:
        """The headers of its answer."""
        took = f"{1000 * self.seconds:.0f}"
        return {"X-Request-Id": self.id, "openai-processing-ms": took, **self.headers}


def call_of(connection: HTTPConnection) -> Call:
    """The call that a request belongs to."""
    call = connection.scope["state"]["call"]
    assert isinstance(call, Call)
    return call


class Observer:
    """The outermost middleware: whatever else happens to a call, it is counted and logged."""

    def __init__(
        self, app: ASGIApp, metrics: Metrics, farewell: ASGIApp, *, log: bool = True
    ) -> None:
        """`farewell` answers a call that is broken off since the server ends."""
        self.app, self._metrics, self._farewell = app, metrics, farewell
        if log:  # whatever the level of everything else
            _log.setLevel(logging.INFO)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        call = Call.of(scope)
        scope.setdefault("state", {})["call"] = call
        status: int | None = None

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message).update(call.said())
            await send(message)
            if message["type"] == "http.response.body" and not message.get("more_body", False):
                await asyncio.sleep(0)  # uvloop sends at the end of a turn: the rest comes after it

        with self._metrics.in_flight():
            try:
                await self.app(scope, receive, sending)
            except Exception:
                status = _FAILED
                raise
            except asyncio.CancelledError:  # the server ends at once, at its second signal
                if status is not None:
                    raise
                await self._farewell(scope, receive, sending)
            finally:
                self._end(call, scope, _LEFT if status is None else status)

    def _end(self, call: Call, scope: Scope, status: int) -> None:
        for leave in call.leaving:
            leave()
        front = api(scope)
        if front == "health":  # probes would drown all else
            return
        self._metrics.answered(front, status, call.seconds)
        _log.info("call", extra={"packshot": _line(call, scope, status)})


def api(scope: Scope) -> str:
    """The front end that a call went to: the first tag of its route."""
    tags = getattr(scope.get("route"), "tags", None)
    return str(tags[0]) if tags else "none"


def _line(call: Call, scope: Scope, status: int) -> dict[str, Any]:
    client = scope.get("client")
    return {
        "method": scope["method"],
        "path": scope["raw_path"].decode("latin-1"),  # as it came: it breaks no line
        "status": status,
        "ms": round(1000 * call.seconds, 1),
        "request_id": call.id,
        "trace_id": call.traceparent.split("-")[1] if call.traceparent else None,
        "client": client[0] if client else None,
        "api": api(scope),
        **call.fields,
    }
