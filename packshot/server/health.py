"""Whether the process is alive, and whether it takes work: what load balancers ask."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse, Response

from packshot.server.accepting import JSON
from packshot.server.identity import Operator
from packshot.server.metrics import CONTENT_TYPE
from packshot.server.state import Here, Studio

router = APIRouter(tags=["health"])
_SECONDS = 3.0
"""In which the database must answer: a probe waits no longer."""
_STANDING = {"status": "ready", "reasons": {}}
_NOT_NOW = {"status": "not ready", "reasons": {"model": "it is being loaded"}}
_TEXT = {"schema": {"type": "string"}}
_FIGURES: dict[int | str, dict[str, Any]] = {
    200: {"description": "A line for each figure", "content": {"text/plain": _TEXT}}
}
_READINESS: dict[int | str, dict[str, Any]] = {
    200: {"description": "Work is taken", "content": {JSON: {"example": _STANDING}}},
    503: {"description": "Not now, and why", "content": {JSON: {"example": _NOT_NOW}}},
}


@router.get(
    "/livez",
    operation_id="get_liveness",
    summary="Whether the process is alive",
    response_description="It is",
)
async def livez() -> dict[str, str]:
    """Answers as long as the event loop turns; asks no model and no database."""
    return {"status": "alive"}


@router.get(
    "/readyz", operation_id="get_readiness", summary="Whether work is taken", responses=_READINESS
)
@router.get("/health", include_in_schema=False)
@router.get("/healthz", include_in_schema=False)
@router.get("/ping", include_in_schema=False)
async def readyz(here: Here) -> Response:
    """200 where the model is warm and the database answers; 503 with the reasons otherwise, and
    while the server is draining.
    """
    reasons = await _reasons(here)
    body: dict[str, Any] = {"status": "not ready" if reasons else "ready", "reasons": reasons}
    return JSONResponse(body, 503 if reasons else 200)


@router.get(
    "/metrics",
    operation_id="get_metrics",
    summary="Figures for Prometheus",
    response_class=Response,
    responses=_FIGURES,
)
async def metrics(here: Here, who: Operator) -> Response:
    """Figures of this server. A key needs the scope `metrics`."""
    takes_work = not here.unready and not here.draining
    page = await here.metrics.page(await here.store.jobs.standing(), takes_work=takes_work)
    return Response(page, media_type=CONTENT_TYPE)


async def _reasons(here: Studio) -> dict[str, str]:
    reasons = dict(here.unready)
    if here.draining:
        reasons["server"] = "it is shutting down"
    if here.dispatcher.stuck:
        reasons["pictures"] = "they cannot be kept: the log says why"
    if (problem := await here.database_problem(_SECONDS)) is not None:
        reasons["database"] = problem
    return reasons
