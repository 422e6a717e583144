"""`/v1/webhooks`: where a tenant wants to be told of jobs that have ended."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Path
from fastapi.responses import Response
from pydantic import ConfigDict, Field

from packshot.errors import Conflict, NotFound, Unreachable
from packshot.server import addresses, bodies
from packshot.server.errors import refusal, refusals
from packshot.server.explaining import WORD
from packshot.server.identity import Manager
from packshot.server.payloads import Answer, Body
from packshot.server.state import Here
from packshot.store import Webhook

router = bodies.router(prefix="/v1/webhooks", tags=["webhooks"])
MOST = 20
"""Webhooks of one tenant at most."""


def _full() -> Conflict:
    return Conflict(f"there are {MOST} webhooks, which is all: remove one", param="url")


_PRIVATE = Unreachable(
    "url: intranet.example.com is at an address that is not public: it is not called", param="url"
)
_EXAMPLE = "019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e"
WebhookId = Annotated[
    str, Path(pattern=WORD, examples=[_EXAMPLE], description="The webhook's `id`.")
]


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
    """Where to call: https, at a public address or in a network that the operator has named
    (`server.call_networks`)."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"url": "https://shop.example.com/hooks/packshot"}]}
    )


class WebhookAnswer(Answer):
    """A webhook."""

    id: str
    """What it is called from now on."""
    object: Literal["webhook"] = "webhook"
    """What this is."""
    url: str
    """Where it calls."""
    created: float
    """When it was made: seconds since 1970 (UTC)."""
    secret: str | None = None
    """What its calls are signed with, as Standard Webhooks has it; shown once, when it is made."""


class WebhookList(Answer):
    """All webhooks of a tenant."""

    object: Literal["list"] = "list"
    """What this is."""
    data: list[WebhookAnswer]
    """The oldest first."""


@router.post(
    "",
    operation_id="create_webhook",
    summary="Be told of jobs that end",
    status_code=201,
    response_model=WebhookAnswer,
    responses={
        **refusals(400, 408, 413, 415),
        409: refusal(409, _full()),
        422: refusal(422, _PRIVATE) | {"description": "It is no address that is called from here"},
    },
)
async def create(body: WebhookBody, here: Here, who: Manager) -> WebhookAnswer:
    """Be told of every job that ends from now on: a POST of `{type, timestamp, data}` with the
    headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, again and again for a day
    until it is answered with a status of 2xx. The same call may come twice, with the same id. With
    410 (Gone) the webhook is removed.
    """
    await addresses.checked(body.url, addresses.networks(here.config.server.call_networks))
    if len(await here.store.webhooks.of(who.tenant)) >= MOST:
        raise _full()
    hook = await here.store.webhooks.add(who.tenant, body.url)
    await here.store.audit.note(who.tenant, who.name, "webhook.add", hook.id, {"url": hook.url})
    return _described(hook).model_copy(update={"secret": hook.secret})


@router.get(
    "", operation_id="list_webhooks", summary="List the webhooks", response_model=WebhookList
)
async def all(here: Here, who: Manager) -> WebhookList:
    """The webhooks, without their secrets."""
    return WebhookList(data=[_described(one) for one in await here.store.webhooks.of(who.tenant)])


@router.delete(
    "/{id}",
    operation_id="delete_webhook",
    summary="Be told no more",
    status_code=204,
    response_class=Response,
    response_description="It is told no more",
    responses={404: refusal(404, NotFound(f"no webhook '{_EXAMPLE}'", param="id"))},
)
async def remove(id: WebhookId, here: Here, who: Manager) -> Response:
    """Tell it no more, not even of what has happened already."""
    await here.store.webhooks.remove(who.tenant, id)
    await here.store.audit.note(who.tenant, who.name, "webhook.remove", id)
    return Response(status_code=204)


def _described(hook: Webhook) -> WebhookAnswer:
    return WebhookAnswer(id=hook.id, url=hook.url, created=hook.created)
