"""`/v1/webhooks`: where a tenant wants to be told of jobs that have ended."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Path
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from packshot.errors import Conflict
from packshot.server import addresses, bodies
from packshot.server.errors import refusals
from packshot.server.explaining import WORD
from packshot.server.identity import Manager
from packshot.server.payloads import Body
from packshot.server.state import Here
from packshot.store import Webhook

router = bodies.router(prefix="/v1/webhooks", tags=["webhooks"])
MOST = 20
"""Webhooks of one tenant at most."""
WebhookId = Annotated[str, Path(pattern=WORD, examples=["019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e"])]


class WebhookBody(Body):
    """Where to call: https, at a public address or in a network that the operator has named."""

    url: Annotated[
        str,
        Field(
            min_length=1,
            max_length=addresses.LONGEST,
            json_schema_extra={"pattern": addresses.PATTERN},
        ),
    ]

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"url": "https://shop.example.com/hooks/packshot"}]}
    )


class WebhookAnswer(BaseModel):
    """A webhook. `secret` signs its calls as Standard Webhooks has it; it is shown once."""

    id: str
    object: Literal["webhook"] = "webhook"
    url: str
    created: float
    secret: str | None = None


class WebhookList(BaseModel):
    """All webhooks, the oldest first."""

    object: Literal["list"] = "list"
    data: list[WebhookAnswer]


@router.post(
    "",
    status_code=201,
    response_model=WebhookAnswer,
    responses=refusals(400, 408, 409, 413, 415, 422),
)
async def create(body: WebhookBody, here: Here, who: Manager) -> WebhookAnswer:
    """Be told of every job that ends from now on: a POST of `{type, timestamp, data}` with the
    headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, again and again for a day
    until it is answered with a status of 2xx. The same call may come twice, with the same id.
    """
    await addresses.checked(body.url, addresses.networks(here.config.server.call_networks))
    if len(await here.store.webhooks.of(who.tenant)) >= MOST:
        raise Conflict(f"there are {MOST} webhooks, which is all: remove one", param="url")
    hook = await here.store.webhooks.add(who.tenant, body.url)
    await here.store.audit.note(who.tenant, who.name, "webhook.add", hook.id, {"url": hook.url})
    return _described(hook).model_copy(update={"secret": hook.secret})


@router.get("", response_model=WebhookList)
async def all(here: Here, who: Manager) -> WebhookList:
    """The webhooks, without their secrets."""
    return WebhookList(data=[_described(one) for one in await here.store.webhooks.of(who.tenant)])


@router.delete("/{id}", status_code=204, response_class=Response, responses=refusals(404))
async def remove(id: WebhookId, here: Here, who: Manager) -> Response:
    """Tell it no more, not even of what has happened already."""
    await here.store.webhooks.remove(who.tenant, id)
    await here.store.audit.note(who.tenant, who.name, "webhook.remove", id)
    return Response(status_code=204)


def _described(hook: Webhook) -> WebhookAnswer:
    return WebhookAnswer(id=hook.id, url=hook.url, created=hook.created)
