"""`/v1/batches`: a catalogue is one durable job, a picture of a row one of its requests; its
events, pictures and retry are those of the job of the same id.

Rows that cannot be read or drawn are refused one by one, and are in the report for good.
"""

from __future__ import annotations

import asyncio
import hashlib
from typing import Annotated, Any, Literal

from fastapi import Query, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse

from packshot import catalogue
from packshot.catalogue import Catalogue, Entry, Refused
from packshot.engine.ticket import Priority
from packshot.errors import NotAcceptable
from packshot.server import accepting, answers, asking, bodies, reports
from packshot.server.accepting import JSON, chosen
from packshot.server.catalogues import BODY, CSV, Options, Understood, parsed, understood
from packshot.server.errors import REFUSALS, ErrorDetail, refusal, refusals
from packshot.server.generate import place
from packshot.server.headers import FILE, PLACED
from packshot.server.identity import Who
from packshot.server.jobs import JobId
from packshot.server.once import Once
from packshot.server.payloads import Answer, JobAnswer
from packshot.server.reports import API
from packshot.server.state import Here
from packshot.store import Job

router = bodies.router(prefix="/v1/batches", tags=["batches"], most=16 << 20, seconds=120)
Format = Annotated[
    Literal["json", "csv"] | None,
    Query(description="The form of the report. Left out: as `Accept` says, else JSON."),
]
_NO_FORM = NotAcceptable("there is application/json, text/csv; accept one of them", param="Accept")
_SHOWN = 100
"""Refused rows that the first answer names; the report has all."""
_OWN = ("name", "rows", "refused", "ignored")


class RefusedRow(Answer):
    """Why a row is not drawn."""

    line: int
    """Where it stands, from 1: a line of CSV or JSONL, or a place in `rows`."""
    sku: str | None
    """Its product, where it names one."""
    error: ErrorDetail
    """What is wrong with it."""


class BatchAnswer(JobAnswer):
    """A catalogue that is being made: a job, and what became of its rows."""

    object: Literal["batch"] = "batch"  # type: ignore[assignment]
    """What this is."""
    name: str
    """What its caller calls it."""
    rows: int
    """Rows that are drawn."""
    refused: int
    """Rows that are not."""
    ignored: list[str]
    """Columns that mean nothing here."""
    rejected: list[RefusedRow] | None = None
    """The first hundred refused rows, in the answer to the order; `report` has all."""
    report: str
    """Where its report is, from the root of this server on."""
    archive: str
    """Where its pictures are in one ZIP, from the root of this server on."""


@router.post(
    "",
    operation_id="create_batch",
    summary="Accept a catalogue",
    status_code=202,
    response_model=BatchAnswer,
    responses={202: {"headers": PLACED}, **REFUSALS},
    openapi_extra=BODY,
)
async def create(
    request: Request,
    options: Annotated[Options, Query()],
    here: Here,
    who: Who,
    once: Once,
) -> Response:
    """Accept a catalogue: CSV or lines of JSON with `sku`, `text` and, if wanted, `language`,
    `channel` and `n`. It is committed before this answers; other jobs are made before it.
    """
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    body = await request.body()
    found = await asyncio.to_thread(parsed, body, media)
    read = await understood(here, found, options)
    digest = hashlib.sha256(f"{media} {options.model_dump_json()}\n".encode() + body).hexdigest()
    terms = asking.Terms(
        API,
        priority=Priority.BATCH,
        idempotency_key=once.key,
        digest=digest,
        facts=_facts(options.name, found, read, body),
    )
    job, new = await asking.enqueue(here, who, read.wanted, terms)
    made = described(job)
    made.rejected = [_rejected(one) for one in read.refused[:_SHOWN]]
    location = {"Location": f"/v1/batches/{job.id}"}
    return answers.said(made, 202, {**place(job, new), **location})


@router.get(
    "/{id}",
    operation_id="get_batch",
    summary="See how far a catalogue is",
    response_model=BatchAnswer,
    responses=refusals(404),
)
async def get(id: JobId, here: Here, who: Who) -> BatchAnswer:
    """How far a catalogue is."""
    return described(await reports.batch(here.store, who.tenant, id))


@router.delete(
    "/{id}",
    operation_id="cancel_batch",
    summary="Take a catalogue back",
    response_model=BatchAnswer,
    responses=refusals(404),
)
async def cancel(id: JobId, here: Here, who: Who) -> BatchAnswer:
    """Take a catalogue back: pictures that are made stay, the rest is not made."""
    await reports.batch(here.store, who.tenant, id)
    return described(await here.cancel(who.tenant, id))


@router.get(
    "/{id}/report",
    operation_id="get_batch_report",
    summary="See what became of each row",
    response_class=Response,
    response_description="The report so far",
    responses={
        200: {"content": {JSON: {}, CSV: {}}, "headers": FILE},
        **refusals(404),
        406: refusal(406, _NO_FORM),
    },
    openapi_extra={"parameters": [accepting.described(JSON, CSV)]},
)
async def report(
    id: JobId, here: Here, who: Who, request: Request, format: Format = None
) -> Response:
    """What became of each row so far: a manifest in JSON, or a table in CSV."""
    job = await reports.batch(here.store, who.tenant, id)
    media = chosen(request.headers.get("accept"), (JSON, CSV)) if format is None else format
    found = await reports.of(here.store, job)
    if media not in ("csv", CSV):
        return await asyncio.to_thread(JSONResponse, found.manifest)
    name = {"Content-Disposition": f'attachment; filename="{job.id}.csv"'}
    table = await asyncio.to_thread(catalogue.table, found.entries)
    return Response(table, media_type=CSV, headers=name)


@router.get(
    "/{id}/archive",
    operation_id="get_batch_archive",
    summary="Download all pictures of a catalogue",
    response_class=StreamingResponse,
    response_description="The pictures so far, with report.csv and manifest.json",
    responses={200: {"content": {"application/zip": {}}, "headers": FILE}, **refusals(404)},
)
async def archive(id: JobId, here: Here, who: Who) -> StreamingResponse:
    """The pictures so far, named after their SKUs, with report and manifest: a ZIP."""
    job = await reports.batch(here.store, who.tenant, id)
    found = await reports.of(here.store, job)
    name = {"Content-Disposition": f'attachment; filename="{job.id}.zip"'}
    files = reports.zipped(here.store, found)
    return StreamingResponse(files, media_type="application/zip", headers=name)


def described(job: Job) -> BatchAnswer:
    """A batch as an answer."""
    same = answers.described(job).model_dump(exclude={"object"})
    own: dict[str, Any] = {name: job.facts[name] for name in _OWN}
    here = f"/v1/batches/{job.id}"
    return BatchAnswer(**same, **own, report=f"{here}/report", archive=f"{here}/archive")


def _facts(name: str, found: Catalogue, read: Understood, body: bytes) -> dict[str, Any]:
    return {
        "name": name,
        "rows": len(found.rows) + len(found.refused) - len(read.refused),
        "refused": len(read.refused),
        "ignored": list(found.ignored),
        "sha256": hashlib.sha256(body).hexdigest(),
    }


def _rejected(one: Refused) -> RefusedRow:
    entry: Entry = catalogue.refused(one)
    detail: Any = one.error.to_json()["error"]
    return RefusedRow(line=entry.line, sku=entry.sku, error=ErrorDetail(**detail))
