"""`/v1/batches`: a catalogue is one durable job, a picture of a row one of its requests; its
events, pictures and retry are those of the job of the same id.

Rows that cannot be read or drawn are refused one by one, and are in the report for good.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from dataclasses import dataclass, replace
from typing import Annotated, Any, Literal

from fastapi import Query, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from packshot import catalogue
from packshot.catalogue import Catalogue, Entry, Refused, Row
from packshot.engine.ladder import Quality
from packshot.engine.ticket import Priority
from packshot.errors import InvalidRequest, NotFound, WrongMediaType
from packshot.server import answers, asking, bodies, reports
from packshot.server.accepting import JSON, chosen
from packshot.server.errors import REFUSALS, ErrorDetail, refusals
from packshot.server.generate import IdempotencyKey, place
from packshot.server.identity import Who
from packshot.server.jobs import JobId
from packshot.server.payloads import (
    Concept,
    GenerateBody,
    JobAnswer,
    Language,
    Side,
)
from packshot.server.reports import API
from packshot.server.state import Here, Studio
from packshot.server.wanted import Wanted
from packshot.store import Job

router = bodies.router(prefix="/v1/batches", tags=["batches"], most=16 << 20, seconds=120)
MOST = 10_000
"""Pictures of one batch at most."""
_SHOWN = 100
"""Refused rows that the first answer names; the report has all."""
_OWN = ("name", "rows", "refused", "ignored")
_CSV = "text/csv"
_LINES = ("application/x-ndjson", "application/jsonl", "application/x-jsonlines")
_ROW = {
    "type": "object",
    "required": ["sku", "text"],
    "properties": {
        "sku": {"type": "string", "minLength": 1, "maxLength": 100},
        "text": {"type": "string", "minLength": 1},
        "language": {"type": "string", "maxLength": 40},
        "channel": {"type": "string", "maxLength": 40},
        "n": {"type": "integer", "minimum": 1, "maximum": catalogue.MOST_OF_A_ROW},
    },
}
_ROWS = {"type": "array", "minItems": 1, "maxItems": MOST, "items": _ROW}
_EXAMPLE = {"rows": [{"sku": "MUG-1", "text": "a red mug"}, {"sku": "B-2", "text": "皮包", "n": 2}]}
_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            JSON: {
                "schema": {"type": "object", "required": ["rows"], "properties": {"rows": _ROWS}},
                "example": _EXAMPLE,
            },
            _CSV: {
                "schema": {"type": "string"},
                "example": "sku,text,language,channel,n\nMUG-1,a red mug,en,,2\n",
            },
            _LINES[0]: {
                "schema": {"type": "string"},
                "example": '{"sku": "MUG-1", "text": "a red mug"}\n',
            },
        },
    }
}


class Options(BaseModel):
    """What holds for all rows of a catalogue: given beside it, as query parameters."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)

    name: Annotated[str, Field(max_length=200)] = "catalogue"
    width: Side | None = None
    height: Side | None = None
    steps: Annotated[int, Field(ge=1, le=50)] | None = None
    seed: Annotated[int, Field(ge=0, lt=2**62)] | None = None
    model: Annotated[str, Field(max_length=200)] | None = None
    language: Language | None = None
    colour: Concept | None = None
    material: Concept | None = None
    scene: Concept | None = None
    style: Concept | None = None
    view: Concept | None = None
    light: Concept | None = None
    quality: Quality | None = None
    output_format: Literal["png", "jpeg", "webp"] = "png"
    background: Literal["opaque", "transparent"] = "opaque"

    def ask(self, row: Row) -> asking.Ask:
        """What is asked for by a row."""
        given = self.model_dump(exclude={"name", "language"}, exclude_none=True)
        language = row.language or self.language
        body = GenerateBody(prompt=row.text, n=row.n, language=language, **given)
        ask = body.ask("fixed")
        return replace(ask, said=(*ask.said, *catalogue.unheeded(row)))


class RefusedRow(BaseModel):
    """Why a row is not drawn."""

    line: int
    sku: str | None
    error: ErrorDetail


class BatchAnswer(JobAnswer):
    """A catalogue that is being made. `rows` are drawn, `refused` are not; `ignored` are columns
    that mean nothing here. `rejected` names refused rows when the batch is made, `report` has all.
    """

    object: Literal["batch"] = "batch"  # type: ignore[assignment]
    name: str
    rows: int
    refused: int
    ignored: list[str]
    rejected: list[RefusedRow] | None = None
    report: str
    archive: str


@dataclass(frozen=True, slots=True)
class _Read:
    """A catalogue that was understood."""

    wanted: list[Wanted]
    refused: list[Refused]


@router.post(
    "", status_code=202, response_model=BatchAnswer, responses=REFUSALS, openapi_extra=_BODY
)
async def create(
    request: Request,
    options: Annotated[Options, Query()],
    here: Here,
    who: Who,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Accept a catalogue: CSV or lines of JSON with `sku`, `text` and, if wanted, `language`,
    `channel` and `n`. It is committed before this answers; other jobs are made before it.
    """
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    body = await request.body()
    found = await asyncio.to_thread(_parsed, body, media)
    read = await _understood(here, found, options)
    digest = hashlib.sha256(f"{media} {options.model_dump_json()}\n".encode() + body).hexdigest()
    terms = asking.Terms(
        API,
        priority=Priority.BATCH,
        idempotency_key=idempotency_key,
        digest=digest,
        facts=_facts(options.name, found, read, body),
    )
    job, new = await asking.enqueue(here, who, read.wanted, terms)
    made = described(job)
    made.rejected = [_rejected(one) for one in read.refused[:_SHOWN]]
    location = {"Location": f"/v1/batches/{job.id}"}
    return JSONResponse(made.model_dump(mode="json"), 202, {**place(job, new), **location})


@router.get("/{id}", response_model=BatchAnswer, responses=refusals(404))
async def get(id: JobId, here: Here, who: Who) -> BatchAnswer:
    """How far a catalogue is."""
    return described(await reports.batch(here.store, who.tenant, id))


@router.delete("/{id}", response_model=BatchAnswer, responses=refusals(404))
async def cancel(id: JobId, here: Here, who: Who) -> BatchAnswer:
    """Take a catalogue back: pictures that are made stay, the rest is not made."""
    await reports.batch(here.store, who.tenant, id)
    return described(await here.cancel(who.tenant, id))


@router.get(
    "/{id}/report",
    response_class=Response,
    responses={200: {"content": {JSON: {}, _CSV: {}}}, **refusals(404, 406)},
)
async def report(
    id: JobId, here: Here, who: Who, request: Request, format: Literal["json", "csv"] | None = None
) -> Response:
    """What became of each row so far: a manifest in JSON, or a table in CSV."""
    job = await reports.batch(here.store, who.tenant, id)
    media = chosen(request.headers.get("accept"), (JSON, _CSV)) if format is None else format
    found = await reports.of(here.store, job)
    if media not in ("csv", _CSV):
        return await asyncio.to_thread(JSONResponse, found.manifest)
    name = {"Content-Disposition": f'attachment; filename="{job.id}.csv"'}
    table = await asyncio.to_thread(catalogue.table, found.entries)
    return Response(table, media_type=_CSV, headers=name)


@router.get(
    "/{id}/archive",
    response_class=StreamingResponse,
    responses={200: {"content": {"application/zip": {}}}, **refusals(404)},
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


def _parsed(body: bytes, media: str) -> Catalogue:
    if media == _CSV:
        return catalogue.read(body, "csv", most=MOST)
    if media in _LINES:
        return catalogue.read(body, "jsonl", most=MOST)
    if media != JSON:
        known = ", ".join((_CSV, _LINES[0], JSON))
        message = f"send the catalogue as one of {known}, and say so in the header Content-Type"
        raise WrongMediaType(message, param="Content-Type")
    try:
        value = bodies.parsed(body)
    except json.JSONDecodeError as error:
        raise InvalidRequest(f"the body is not JSON: {error.msg}", param="body") from None
    rows = value.get("rows") if isinstance(value, dict) and set(value) == {"rows"} else None
    if not isinstance(rows, list):
        raise InvalidRequest("the body must be an object with a list of rows alone", param="rows")
    return catalogue.from_records(rows, most=MOST)


async def _understood(here: Studio, found: Catalogue, options: Options) -> _Read:
    """What is wanted of each row. Raises InvalidRequest where that is for all rows alike, or where
    none can be drawn.
    """
    wanted: list[Wanted] = []
    refused = list(found.refused)
    for row in found.rows:
        try:
            pictures = await asking.understood(here, options.ask(row))
        except InvalidRequest as error:
            if error.param not in ("prompt", "language") or isinstance(error, NotFound):
                raise
            refused.append(Refused(row.line, row.sku, error))
            continue
        kept = [reports.kept(row, number) for number in range(1, row.n + 1)]
        wanted += [replace(one, kept=k) for one, k in zip(pictures, kept, strict=True)]
    refused.sort(key=lambda one: one.line)
    if not wanted:
        raise catalogue.none_left(refused)
    wanted[0] = replace(wanted[0], kept={**wanted[0].kept, **reports.kept_refusals(refused)})
    return _Read(wanted, refused)


def _facts(name: str, found: Catalogue, read: _Read, body: bytes) -> dict[str, Any]:
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
