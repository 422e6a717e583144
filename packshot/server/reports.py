"""What became of a batch: its rows as they are remembered with its requests, its pictures, its ZIP.

A request keeps the row that it is of, and the first one of a batch also the rows that were refused.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from packshot import catalogue
from packshot.catalogue import Archive, Entry, Refused, Row
from packshot.errors import NotFound
from packshot.server.results import missing, place_of
from packshot.store import Job, JobRequest, PictureRecord, Store

API = "batches"
_SUFFIXES = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp"}


@dataclass(frozen=True, slots=True)
class Report:
    """The entries of a batch in the order of its lines, and its files by their names."""

    entries: Sequence[Entry]
    files: Sequence[tuple[str, PictureRecord]]
    manifest: dict[str, Any]
    at: float


def kept(row: Row, number: int) -> dict[str, Any]:
    """What a request remembers: picture `number` (from 1) of a row. The text is in its brief."""
    return {"row": asdict(replace(row, text="")), "number": number}


def kept_refusals(refused: Sequence[Refused]) -> dict[str, Any]:
    """What the first request remembers as well."""
    entries = [catalogue.refused(one) for one in refused]
    return {"refused": [[one.line, one.sku, one.code, one.message] for one in entries]}


async def batch(store: Store, tenant: str, job: str) -> Job:
    """A batch. Raises NotFound."""
    found = await store.jobs.get(tenant, job)
    if found.api != API:
        raise NotFound(f"no batch {job!r}", param="id")
    return found


async def of(store: Store, job: Job) -> Report:
    """The report of a batch as it is now."""
    requests = await store.jobs.requests(job.tenant, job.id)
    pictures = {one.number: one for one in await store.pictures.of(job.tenant, job.id)}
    return await asyncio.to_thread(_report, job, requests, pictures)


def _report(
    job: Job, requests: Sequence[JobRequest], pictures: Mapping[int, PictureRecord]
) -> Report:
    found = [(_entry(job, one, pictures.get(one.number)), one.number) for one in requests]
    files = [(str(entry.file), pictures[number]) for entry, number in found if entry.file]
    refused = [_refused(one) for one in requests[0].body["kept"].get("refused", ())]
    entries = sorted([*(entry for entry, _ in found), *refused], key=lambda e: (e.line, e.number))
    facts: Mapping[str, Any] = next((one.facts["facts"] for one in pictures.values()), {})
    model = {"name": job.model, "revision": facts.get("revision")}
    more = {"id": job.id, "status": job.state, "sha256": job.facts["sha256"]}
    whole = catalogue.manifest(job.facts["name"], entries, model, **more)
    return Report(entries, files, whole, job.finished or job.created)


async def zipped(store: Store, report: Report) -> AsyncIterator[bytes]:
    """The ZIP of a batch. Raises NotFound where a picture was deleted meanwhile."""
    archive = Archive()
    for name, picture in report.files:
        yield archive.add(name, await store.pictures.read(picture), picture.created)
    manifest = json.dumps(report.manifest, ensure_ascii=False, indent=1).encode()
    yield archive.add("manifest.json", manifest, report.at)
    yield archive.add("report.csv", catalogue.table(report.entries), report.at)
    yield archive.end()


def _entry(job: Job, request: JobRequest, picture: PictureRecord | None) -> Entry:
    remembered = request.body["kept"]
    row, number = Row(**remembered["row"]), remembered["number"]
    if picture is None:
        return catalogue.unmade(row, number, missing(job, request))
    name = catalogue.file_name(row.sku, number, row.n, _SUFFIXES[picture.media_type])
    facts = picture.facts["facts"]
    entry = catalogue.made(row, number, name, facts, size=picture.bytes, sha256=picture.blob)
    return replace(entry, url=place_of(picture))


def _refused(kept: Sequence[Any]) -> Entry:
    line, sku, code, message = kept
    return Entry(line, sku, 0, "refused", code=code, message=message)
