"""`/v1/jobs` on a real server."""

from __future__ import annotations

from tests.server.conftest import SMALL, Running


def test_a_job_is_accepted_and_made(server: Running) -> None:
    answer = server.http.post("/v1/jobs", json={**SMALL, "n": 2})
    assert answer.status_code == 202, answer.text
    made = server.ended(answer.json()["id"])
    assert (made["status"], made["done"], len(made["images"])) == ("succeeded", 2, 2)
