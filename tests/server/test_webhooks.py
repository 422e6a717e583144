"""Webhooks and the stream of all events, on a real server."""

from __future__ import annotations

import asyncio
import json
import queue
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from standardwebhooks import Webhook as Verifier

from packshot.server import addresses
from packshot.server.courier import Courier
from packshot.store import DEFAULT, Store, StoreConfig, Submission
from tests.server.conftest import Running
from tests.server.test_generate import refused
from tests.server.test_jobs import order, stream

OWN = addresses.networks("127.0.0.2/32")
Call = tuple[dict[str, str], bytes]


class Receiver:
    """Somebody else's server: it answers with `statuses`, and then with 204."""

    def __init__(self) -> None:
        self.calls: queue.Queue[Call] = queue.Queue()
        self.statuses: list[int] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.calls.put(({k.lower(): v for k, v in self.headers.items()}, body))
                self.send_response(receiver.statuses.pop(0) if receiver.statuses else 204)
                self.send_header("Location", "http://127.0.0.1:1/")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.2", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.2:{self.server.server_port}/hook?x=1"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    found = Receiver()
    yield found
    found.server.shutdown()
    found.server.server_close()


def test_a_job_that_ends_is_told_signed(server: Running, receiver: Receiver) -> None:
    made = server.http.post("/v1/webhooks", json={"url": receiver.url})
    assert made.status_code == 201, made.text
    hook = made.json()
    listed = server.http.get("/v1/webhooks").json()["data"]
    assert [(one["id"], one["secret"]) for one in listed] == [(hook["id"], None)]
    job = order(server.http)
    said: Any = {"data": {}}
    while said["data"].get("id") != job:  # jobs of other tests end, too
        headers, body = receiver.calls.get(timeout=60)
        said = Verifier(hook["secret"]).verify(body, headers)
    assert (said["type"], said["data"]["done"]) == ("job.succeeded", 1)
    assert json.loads(body)["timestamp"].endswith("+00:00")
    assert "mug" not in body.decode()
    assert server.http.delete(f"/v1/webhooks/{hook['id']}").status_code == 204
    refused(server.http.delete(f"/v1/webhooks/{hook['id']}"), 404, "id")
    assert server.http.get("/v1/webhooks").json()["data"] == []


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8501/",
        "https://localhost/",
        "https://169.254.169.254/",
        "ftp://x/",
        "x",
        "",
    ],
)
def test_urls_that_are_refused(http: httpx.Client, url: str) -> None:
    status = 422 if url.startswith("http") else 400
    refused(http.post("/v1/webhooks", json={"url": url}), status, "url")


def test_a_private_address_is_a_matter_of_a_setting(http: httpx.Client) -> None:
    said = refused(http.post("/v1/webhooks", json={"url": "https://10.0.0.1/"}), 422, "url")
    assert "server.call_networks" in said
    said = refused(http.post("/v1/webhooks", json={"url": "https://bücher.example/"}), 400, "url")
    assert "xn--" in said


class Clock:
    """Time that is set."""

    def __init__(self) -> None:
        self.now = 1.9e9

    def __call__(self) -> float:
        return self.now


async def _ended(store: Store) -> str:
    await store.queue.enqueue(Submission(DEFAULT, [{}]))
    lease = (await store.queue.claim("test"))[0]
    await store.queue.fail(lease, {"code": "x", "message": "y"})
    return lease.job.id


def test_a_call_that_fails_is_made_again_with_the_same_id(
    tmp_path: Path, receiver: Receiver
) -> None:
    async def play() -> None:
        clock = Clock()
        async with Store(StoreConfig(folder=tmp_path), clock=clock) as store:
            await store.webhooks.add(DEFAULT, receiver.url)
            courier = asyncio.create_task(Courier(store, OWN).run())
            receiver.statuses = [500, 302, 429]
            job = await _ended(store)
            calls = []
            for wait in (10, 60, 300, 0):
                calls.append(await asyncio.to_thread(receiver.calls.get, timeout=20))
                await asyncio.sleep(0.2)
                clock.now += wait + 1
                store.bell.ring("outbox")
            assert len({headers["webhook-id"] for headers, _ in calls}) == 1
            assert len({body for _, body in calls}) == 1
            said = json.loads(calls[0][1])
            assert (said["type"], said["data"]["id"]) == ("job.failed", job)
            clock.now += 10**6
            assert await store.webhooks.due() == []
            courier.cancel()

    asyncio.run(play())


async def _never_answering() -> tuple[asyncio.Server, str]:
    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    there = await asyncio.start_server(hang, "127.0.0.2", 0)
    return there, f"http://127.0.0.2:{there.sockets[0].getsockname()[1]}/"


def test_who_never_answers_keeps_nobody_else_waiting(tmp_path: Path, receiver: Receiver) -> None:
    async def play() -> None:
        silent, url = await _never_answering()
        async with silent, Store(StoreConfig(folder=tmp_path)) as store:
            for _ in range(3):
                await store.webhooks.add(DEFAULT, url)
            await store.webhooks.add(DEFAULT, receiver.url)
            courier = asyncio.create_task(Courier(store, OWN).run())
            for _ in range(12):  # more than may be called at a time
                job = await _ended(store)
                said: Any = {}
                while said.get("id") != job:
                    _, body = await asyncio.to_thread(receiver.calls.get, timeout=3)
                    said = json.loads(body)["data"]
            courier.cancel()

    asyncio.run(play())


def test_who_answers_that_it_is_gone_is_called_no_more(tmp_path: Path, receiver: Receiver) -> None:
    async def play() -> None:
        async with Store(StoreConfig(folder=tmp_path)) as store:
            hook = await store.webhooks.add(DEFAULT, receiver.url)
            courier = asyncio.create_task(Courier(store, OWN).run())
            receiver.statuses = [410]
            await _ended(store)
            async with asyncio.timeout(20):
                while await store.webhooks.of(DEFAULT):
                    await asyncio.sleep(0.01)
                while not (found := await store.audit.page(DEFAULT)):
                    await asyncio.sleep(0.01)
            assert receiver.calls.qsize() == 1
            assert (found[0].action, found[0].subject) == ("webhook.remove", hook.id)
            courier.cancel()

    asyncio.run(play())


def test_a_name_that_turned_private_is_not_called(tmp_path: Path, receiver: Receiver) -> None:
    async def play() -> None:
        async with Store(StoreConfig(folder=tmp_path)) as store:
            await store.webhooks.add(DEFAULT, receiver.url)
            await _ended(store)
            courier = asyncio.create_task(Courier(store).run())
            await asyncio.sleep(0.3)
            assert receiver.calls.empty()
            courier.cancel()

    asyncio.run(play())


def test_all_events_of_a_tenant(server: Running) -> None:
    first = order(server.http)
    server.ended(first)
    everything = stream(server.http, "/v1/events")
    number = next(number for number, kind, data in everything if data["job"] == first)
    heard: queue.Queue[tuple[int, str, Any]] = queue.Queue()

    def listen() -> None:
        with (
            httpx.Client(base_url=server.url, timeout=30) as client,
            client.stream("GET", "/v1/events") as answer,
        ):
            event: dict[str, str] = {}
            for line in answer.iter_lines():
                name, _, value = line.partition(": ")
                if not line and "id" in event:
                    heard.put((int(event["id"]), event["event"], json.loads(event["data"])))
                    event = {}
                elif line:
                    event[name] = value
                if not heard.empty() and heard.queue[-1][1] == "succeeded":
                    return

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    time.sleep(0.5)
    second = order(server.http)
    thread.join(30)
    assert not thread.is_alive()
    kinds = [kind for _, kind, data in heard.queue if data["job"] == second]
    assert (kinds[0], kinds[-1]) == ("queued", "succeeded")
    assert heard.queue[0][0] > number
    refused(server.http.get("/v1/events", headers={"Last-Event-ID": "-2"}), 400, "Last-Event-ID")
    refused(server.http.get("/v1/events?after=x"), 400, "after")
