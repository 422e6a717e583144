"""What is seen of a call, also of one that breaks."""

from __future__ import annotations

import asyncio
import json
import logging

import httpx
import pytest
from fastapi import FastAPI

from packshot import zoo
from packshot.errors import Stopping
from packshot.server import errors
from packshot.server.metrics import Metrics, Standing
from packshot.server.observe import Observer
from packshot.store import AuditRecord, Store, StoreConfig
from tests.server.conftest import SMALL, Running
from tests.server.test_generate import refused


def test_a_call_that_breaks_is_opaque_to_its_caller_and_whole_in_the_log(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger("packshot"), "propagate", True)
    app, metrics = FastAPI(), Metrics(zoo.load("packshot-embedded"), "cpu")
    app.add_middleware(Observer, metrics=metrics, farewell=errors.answer(Stopping("it ends")))
    errors.install(app)

    @app.get("/broken", tags=["test"])
    async def broken() -> None:
        raise ZeroDivisionError("a secret")

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.get("/broken", headers={"X-Request-Id": "mine"})

    with caplog.at_level(logging.INFO, "packshot"):
        answer = asyncio.run(ask())
    message = refused(answer, 500, None)
    assert "secret" not in message
    assert answer.headers["x-request-id"] == "mine"
    (line,) = (r for r in caplog.records if r.name == "packshot.access")
    assert line.__dict__["packshot"]["status"] == 500
    (crash,) = (r for r in caplog.records if r.exc_info)
    assert crash.exc_info is not None
    assert crash.exc_info[0] is ZeroDivisionError
    counted = metrics.registry.get_sample_value(
        "packshot_http_requests_total", {"api": "test", "status": "500"}
    )
    assert counted == 1


def test_what_was_written_is_in_the_logs_where_that_is_wanted(server: Running) -> None:
    identity = "wanted-in-the-log"
    body = {**SMALL, "prompt": "un mug mauve"}
    job = server.http.post("/v1/jobs", json=body, headers={"X-Request-Id": identity}).json()["id"]
    lines = (server.folder / "server.log").read_text().splitlines()
    (line,) = (json.loads(one) for one in lines if identity in one)
    assert line["prompt"] == "un mug mauve"

    async def look() -> list[AuditRecord]:
        async with Store(StoreConfig(folder=server.folder)) as store:
            return await store.audit.page("default", limit=10_000)

    (record,) = (one for one in asyncio.run(look()) if one.subject == job)
    assert record.detail["prompt"] == "un mug mauve"


@pytest.mark.parametrize("given", ["00-" + "0" * 32 + "-b7ad6b7169203331-01", "x", "ff-1-2-3"])
def test_a_trace_context_that_is_none_is_not_kept(given: str) -> None:
    from packshot.server.tracing import traceparent

    assert traceparent({"traceparent": given}) is None
    valid = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"
    assert traceparent({"traceparent": valid}) == valid


def test_where_there_are_no_jobs_the_figures_say_so() -> None:
    spec = zoo.load("packshot-embedded")
    metrics = Metrics(spec, "cpu")

    def standing(page: bytes) -> dict[str, str]:
        lines = (line for line in page.decode().splitlines() if line.startswith("packshot_jobs{"))
        return dict(line.rsplit(" ", 1) for line in lines)

    def name(state: str, model: str) -> str:
        return f'packshot_jobs{{model="{model}",state="{state}"}}'

    idle = standing(asyncio.run(metrics.page({}, takes_work=True)))
    assert idle == {name(state, spec.name): "0.0" for state in ("queued", "running")}
    busy: Standing = {("queued", spec.name): 3, ("running", "before"): 1}
    now = standing(asyncio.run(metrics.page(busy, takes_work=True)))
    assert now == {**idle, name("queued", spec.name): "3.0", name("running", "before"): "1.0"}
    assert standing(asyncio.run(metrics.page({}, takes_work=True))) == idle
