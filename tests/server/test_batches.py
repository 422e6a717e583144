"""`/v1/batches` on a real server."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from typing import Any

import httpx
import pytest
from PIL import Image

from packshot.catalogue import file_name
from tests.server.conftest import Running
from tests.server.test_generate import refused
from tests.server.test_jobs import stream

SIZE = {"width": 256, "height": 256, "steps": 2}
CSV = """sku,text,language,channel,n,price
=A,a red mug,en,amazon,2,5
B/2,皮包,,,,
C,,,,,
D,xyzzy,,,,
"""
MANY = "sku,text,n\n" + "".join(f"{i},mug,100\n" for i in range(101))


def order(
    http: httpx.Client, body: str | bytes, media: str = "text/csv", **more: Any
) -> httpx.Response:
    headers = {"Content-Type": media, **more.pop("headers", {})}
    return http.post("/v1/batches", content=body, headers=headers, params={**SIZE, **more})


@pytest.fixture(scope="module")
def batch(server: Running) -> dict[str, Any]:
    """A catalogue that was made; as it was accepted."""
    accepted = order(server.http, CSV, name="spring.csv", output_format="webp")
    assert accepted.status_code == 202, accepted.text
    made: dict[str, Any] = accepted.json()
    assert accepted.headers["location"] == f"/v1/batches/{made['id']}"
    server.ended(made["id"])
    return made


def test_a_catalogue_is_accepted_row_by_row(batch: dict[str, Any], http: httpx.Client) -> None:
    assert (batch["object"], batch["rows"], batch["refused"], batch["total"]) == ("batch", 2, 2, 3)
    assert batch["ignored"] == ["price"]
    wrong = [(one["line"], one["sku"], one["error"]["code"]) for one in batch["rejected"]]
    assert wrong == [(4, "C", "invalid_request"), (5, "D", "no_subject")]
    assert [one["error"]["param"] for one in batch["rejected"]] == ["text", "text"]
    now = http.get(f"/v1/batches/{batch['id']}").json()
    assert (now["status"], now["done"], now["name"]) == ("succeeded", 3, "spring.csv")
    assert now["rejected"] is None
    listed = http.get("/v1/jobs", params={"api": "batches"}).json()["data"]
    assert batch["id"] in [one["id"] for one in listed]


def test_its_report_names_every_row(batch: dict[str, Any], http: httpx.Client) -> None:
    found = http.get(batch["report"]).json()
    assert found["counts"] == {"done": 3, "refused": 2}
    assert found["sha256"] == hashlib.sha256(CSV.encode()).hexdigest()
    names = [(one["sku"], one["number"], one["file"]) for one in found["pictures"]]
    wanted = [("=A", 1, 2), ("=A", 2, 2), ("B/2", 1, 1)]
    assert names == [(sku, k, file_name(sku, k, n, ".webp")) for sku, k, n in wanted]
    assert any("channel amazon" in note for note in found["pictures"][0]["notes"])
    assert "channel" not in " ".join(found["pictures"][2]["notes"])
    picture = http.get(found["pictures"][2]["url"]).content
    assert hashlib.sha256(picture).hexdigest() == found["pictures"][2]["sha256"]
    rows = http.get(batch["report"], headers={"Accept": "text/csv"})
    assert rows.content == http.get(batch["report"], params={"format": "csv"}).content
    table = list(csv.DictReader(io.StringIO(rows.content.decode("utf-8-sig"))))
    assert [row["sku"] for row in table] == ["'=A", "'=A", "B/2", "C", "D"]


def test_its_zip_holds_it_all(batch: dict[str, Any], http: httpx.Client) -> None:
    answer = http.get(batch["archive"])
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as file:
        assert file.testzip() is None
        manifest = json.loads(file.read("manifest.json"))
        for one in manifest["pictures"]:
            data = file.read(one["file"])
            assert (len(data), hashlib.sha256(data).hexdigest()) == (one["bytes"], one["sha256"])
            assert Image.open(io.BytesIO(data)).format == "WEBP"
        assert {"report.csv", "manifest.json"} < set(file.namelist())
        assert not [name for name in file.namelist() if "/" in name or ".." in name]


def test_the_same_catalogue_in_other_forms(server: Running) -> None:
    lines = '{"sku": 7, "text": "a red mug"}\n'
    rows = json.dumps({"rows": [{"sku": "7", "text": "a red mug"}]})
    tabs = "sku\ttext\n7\ta red, small mug\n"
    for body, media in (
        (lines, "application/x-ndjson"),
        (rows, "application/json; charset=utf-8"),
        (tabs, "text/tab-separated-values"),
    ):
        accepted = order(server.http, body, media).json()
        assert (accepted["rows"], accepted["refused"]) == (1, 0)
        assert server.ended(accepted["id"])["status"] == "succeeded"


def test_a_catalogue_is_taken_once_under_a_key(http: httpx.Client) -> None:
    first = order(http, CSV, headers={"Idempotency-Key": "catalogue-1"})
    again = order(http, CSV, headers={"Idempotency-Key": "catalogue-1"})
    assert again.json()["id"] == first.json()["id"]
    assert again.headers["idempotent-replayed"] == "true"
    other = order(http, CSV, headers={"Idempotency-Key": "catalogue-1"}, seed=3)
    refused(other, 409, "Idempotency-Key")


def test_a_catalogue_is_cancelled(server: Running) -> None:
    accepted = order(
        server.http, "sku,text,n\na,a red mug,100\n", width=1024, height=1024, steps=50
    )
    job = accepted.json()["id"]
    for _, kind, _ in stream(server.http, f"/v1/jobs/{job}/events"):
        if kind == "step":
            break
    assert server.http.delete(f"/v1/batches/{job}").status_code == 200
    server.ended(job)
    found = server.http.get(f"/v1/batches/{job}/report").json()
    assert found["status"] == "cancelled"
    assert "pending" not in found["counts"]
    assert found["counts"]["failed"] > 0
    assert {one["code"] for one in found["missing"]} == {"cancelled"}


@pytest.mark.parametrize(
    ("body", "media", "more", "status", "param"),
    [
        ("sku,text\na,a red mug\n", "text/plain", {}, 415, "Content-Type"),
        ("sku,text\na,a red mug\n", "text/csv", {"width": 100}, 400, "width"),
        ("sku,text\na,a red mug\n", "text/csv", {"widht": 256}, 400, "widht"),
        ("sku,text\na,a red mug\n", "text/csv", {"steps": "1e9"}, 400, "steps"),
        ("sku,text\na,a red mug\n", "text/csv", {"colour": "redd"}, 400, "colour"),
        ("sku,text\na,a red mug\n", "text/csv", {"model": "other"}, 404, "model"),
        ("sku,text\na,xyzzy\nb,abc\n", "text/csv", {}, 422, "catalogue"),
        (MANY, "text/csv", {}, 413, "catalogue"),
        ("", "text/csv", {}, 422, "sku"),
        (b"\xff\xff\x00", "text/csv", {}, 422, "catalogue"),
        ("{", "application/json", {}, 400, "body"),
        ("[]", "application/json", {}, 400, "rows"),
        ('{"rows":[]}', "application/json", {}, 422, "catalogue"),
        ('{"rows":[1],"x":2}', "application/json", {}, 400, "x"),
        ('{"rows":[{"sku":"a","sku":"b"}]}', "application/json", {}, 400, "sku"),
        ("[" * 90_000, "application/json", {}, 400, "body"),
    ],
)  # fmt: skip
def test_what_is_refused(
    http: httpx.Client, body: Any, media: str, more: dict[str, Any], status: int, param: str
) -> None:
    refused(order(http, body, media, **more), status, param)


def test_a_job_is_no_batch(http: httpx.Client) -> None:
    job = http.post("/v1/jobs", json={"prompt": "a red mug", **SIZE}).json()["id"]
    for path in ("", "/report", "/archive"):
        refused(http.get(f"/v1/batches/{job}{path}"), 404, "id")
    refused(http.delete(f"/v1/batches/{job}"), 404, "id")
