"""W3C trace context, and spans for what happens behind a call, so that a trace survives the queue.

Spans go to whoever the `OTEL_*` variables name (OTLP over HTTP), where the extra `otel` is
installed; without it nothing is recorded, and a caller's context is handed on as it came.
"""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import Mapping, MutableMapping
from importlib.util import find_spec
from typing import Any

from fastapi.telemetry import TelemetryConfig
from opentelemetry import trace
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from packshot.server.rights import PROBES
from packshot.store import Told

_log = logging.getLogger(__name__)
_TRACER = trace.get_tracer("packshot")
_W3C = TraceContextTextMapPropagator()
_VALID = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}")
_ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
_NANO = 10**9


def settings() -> TelemetryConfig:
    """What the framework records: a span for each call, but for probes. Its metrics are ours, and
    its logs would hold what somebody wrote.
    """
    if any(os.environ.get(name) for name in _ENDPOINTS) and not find_spec("opentelemetry.sdk"):
        _log.warning("traces are not exported: pip install 'packshot[otel]'")
        return {"tracing": False, "metrics": False, "logs": False, "auto_configure": False}
    return {
        "tracing": True,
        "metrics": False,
        "logs": False,
        "operation_spans": False,
        "auto_configure": True,
        "exclude": _is_probe,
    }


def _is_probe(scope: MutableMapping[str, Any]) -> bool:
    return scope["path"] in PROBES | {"/metrics"}


def traceparent(headers: Mapping[str, str]) -> str | None:
    """The context that what a call causes belongs to: that of its span, else the caller's own."""
    carrier: dict[str, str] = {}
    _W3C.inject(carrier)
    found = carrier.get("traceparent") or headers.get("traceparent", "")
    return found if _VALID.fullmatch(found) else None


def tell(told: Told) -> None:
    """Spans of what happened to a job: its wait in the queue, each picture, all of it."""
    job = told.job
    if job.traceparent is None:
        return
    if told.kind == "begun" and job.attempt == 1 and job.started is not None:
        _span("queue.wait", told, job.created, job.started)
    elif told.kind == "picture" and told.picture is not None:
        now = time.time()
        _span("picture", told, now - told.picture.seconds, now)
    elif told.kind == "ended" and job.finished is not None:
        _span("job", told, job.created, job.finished, {"job.state": job.state})


def _span(
    name: str, told: Told, start: float, end: float, more: Mapping[str, Any] | None = None
) -> None:
    """A span that is over, below the call that ordered the job."""
    job = told.job
    context = _W3C.extract({"traceparent": job.traceparent or ""})
    attributes = {
        "gen_ai.operation.name": "generate_content",
        "gen_ai.output.type": "image",
        "gen_ai.request.model": job.model,
        "job.id": job.id,
        **(more or {}),
    }
    span = _TRACER.start_span(name, context, attributes=attributes, start_time=int(start * _NANO))
    span.end(int(end * _NANO))
