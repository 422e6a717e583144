"""Looks through a store after its server was killed: is anything lost, made twice, torn?"""

from __future__ import annotations

import hashlib
import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

ENDS = ("succeeded", "failed", "cancelled", "dead")
"""The events after which nothing more comes."""
_PATIENCE = 1800
"""Seconds in which all that is waiting must be made."""
_PAUSE = 0.2


@dataclass(slots=True)
class Found:
    """What was looked at, and what is wrong with it, by name. `lost`: acknowledged, but not there
    or without success. `twice`: a job that nobody was told of, or one with a second end, or with
    another number of pictures than was ordered. `torn`: a file whose SHA-256 is not what its name
    or its row says, or that is not there.
    """

    jobs: int = 0
    pictures: int = 0
    files: int = 0
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    torn: list[str] = field(default_factory=list)


def settled(url: str) -> None:
    """Wait until no job is waiting or running, or until that takes too long."""
    end = time.monotonic() + _PATIENCE
    with httpx.Client(base_url=url, timeout=60) as http:
        unfinished = {"status": ["queued", "running"], "limit": 1}
        while _json(http, "/v1/jobs", unfinished)["data"] and time.monotonic() < end:
            time.sleep(_PAUSE)


def examine(url: str, pictures: Path, acknowledged: Sequence[str]) -> Found:
    """All jobs of a server, and the folder that its pictures are files in."""
    found = Found()
    with httpx.Client(base_url=url, timeout=60) as http:
        there = [job["id"] for job in _jobs(http)]
        found.jobs = len(there)
        found.lost += set(acknowledged) - set(there)
        found.twice += set(there) - set(acknowledged)
        found.twice += [id for id, told in Counter(acknowledged).items() if told > 1]
        for job in there:
            look_at(http, job, found)
    look_through(pictures, found)
    return found


def _jobs(http: httpx.Client) -> Iterator[dict[str, Any]]:
    where: dict[str, Any] = {"limit": 100}
    while True:
        page = _json(http, "/v1/jobs", where)
        yield from page["data"]
        if page["next"] is None:
            return
        where["after"] = page["next"]


def look_at(http: httpx.Client, id: str, found: Found) -> None:
    """One job: its end, its events, its pictures; what is wrong goes into `found`."""
    job = _json(http, f"/v1/jobs/{id}")
    if job["status"] != "succeeded":
        found.lost.append(id)
        return
    kinds, numbers = _events(http.get(f"/v1/jobs/{id}/events").raise_for_status().text)
    ordered = list(range(job["total"]))
    images = job["images"]
    same = sorted(numbers) == ordered == [image["number"] for image in images]
    if not same or sum(kind in ENDS for kind in kinds) != 1:
        found.twice.append(id)
    for image in images:
        found.pictures += 1
        answer = http.get(image["url"])
        if hashlib.sha256(answer.content).hexdigest() != image["sha256"]:
            found.torn.append(image["url"])


def _events(stream: str) -> tuple[list[str], list[int]]:
    """The kinds of all events, and the numbers of the pictures that they tell of."""
    kinds: list[str] = []
    numbers: list[int] = []
    for line in stream.splitlines():
        name, _, value = line.partition(": ")
        if name == "event":
            kinds.append(value)
        elif name == "data" and kinds[-1] == "picture":
            numbers.append(json.loads(value)["number"])
    return kinds, numbers


def look_through(pictures: Path, found: Found) -> None:
    """Each file's name is its SHA-256, but for those in `new`, which are half-written."""
    for path in pictures.glob("??/*"):
        found.files += 1
        if hashlib.sha256(path.read_bytes()).hexdigest() != path.parent.name + path.name:
            found.torn.append(path.name)


def _json(http: httpx.Client, path: str, where: dict[str, Any] | None = None) -> Any:
    return http.get(path, params=where).raise_for_status().json()
