"""`DELETE /v1/data`: a tenant's right to have all of it deleted."""

from __future__ import annotations

from packshot.server.bodies import router as strict
from packshot.server.errors import refusals
from packshot.server.identity import Manager
from packshot.server.payloads import Answer
from packshot.server.state import Here

router = strict(prefix="/v1", tags=["data"])


class Deleted(Answer):
    """How many jobs and files are gone."""

    jobs: int
    """Jobs that are deleted."""
    files: int
    """Files that are deleted already."""


@router.delete(
    "/data",
    operation_id="delete_data",
    summary="Delete all data of a tenant",
    response_model=Deleted,
    responses=refusals(503),
)
async def delete(here: Here, who: Manager) -> Deleted:
    """Delete all jobs of this tenant, waiting and running ones too, with their prompts, pictures,
    events and webhooks, and the details of its audit log. Its keys and the counts of its usage
    stay. Files of the last hour, which others may be about to share, go within an hour or two.
    """
    gone = await here.store.retention.delete_data(who.tenant)
    await here.store.audit.note(
        who.tenant, who.name, "data.delete", who.tenant, {"jobs": gone.jobs}
    )
    return Deleted(jobs=gone.jobs, files=gone.files)
