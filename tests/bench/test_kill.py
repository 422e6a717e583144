"""`kill -9` of a real server under load, on both databases: nothing is lost, made twice or torn."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import httpx
import pytest

from packshot import config
from packshot.bench.http import examine, hearing, kill, page
from packshot.bench.http.run import SMALL
from tests.store.postgres import server

T = TypeVar("T")
KILLS = 5


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    if request.param == "sqlite":
        yield ""
        return
    with server() as url:
        yield url


def each(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


@pytest.mark.slow
def test_nothing_is_lost_made_twice_or_torn(database: str) -> None:
    # A call that a killed server had in hand is made again minutes later: not waited for here.
    found = kill.measure(config.load({}), SMALL, KILLS, database, each, patience=0)
    assert found["acknowledged"] == found["completed"] == found["jobs"] > 0
    assert (found["lost"], found["twice"], found["torn"]) == ([], [], [])
    assert (found["refused"], found["told_twice"]) == ([], [])
    assert found["pictures"] >= found["jobs"]
    assert found["files"] > 0
    assert found["calls"] > 0
    assert "Lost: 0. Made twice: 0. Torn: 0, of " in page._kills(found)


def test_a_file_is_torn_where_it_is_not_what_its_name_says(tmp_path: Path) -> None:
    whole = hashlib.sha256(b"whole").hexdigest()
    for folder, name, data in (
        (whole[:2], whole[2:], b"whole"),
        ("ab", "c" * 62, b"half of it"),
        ("new", "tmp123", b"half-written when it was killed"),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(data)
    found = examine.Found()
    examine.look_through(tmp_path, found)
    assert (found.files, found.torn) == (2, ["c" * 62])


def test_a_second_end_of_a_job_is_found() -> None:
    events = "retry: 1000\n\nid: 1\nevent: queued\ndata: {}\n\n: still here\n\n"
    picture = 'event: picture\ndata: {"number":0}\n\n'
    kinds, numbers = examine._events(f"{events}{picture}{picture}event: succeeded\ndata: {{}}\n\n")
    assert (kinds, numbers) == (["queued", "picture", "picture", "succeeded"], [0, 0])


def test_a_call_that_is_made_again_is_one_call() -> None:
    with hearing.hearing() as hearer, httpx.Client(base_url=hearer.url) as http:
        for id in ("a", "a", "b"):
            answer = http.post("", json={"data": {"id": "job"}}, headers={"webhook-id": id})
            assert answer.status_code == 204
        assert len(hearer.calls) == 3
        assert hearer.told() == {"job": {"a", "b"}}
