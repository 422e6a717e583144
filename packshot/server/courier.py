"""The courier: makes the calls that are in the outbox, signed, until each is accepted or given up.

Covers: signatures as Standard Webhooks has them (HMAC-SHA256 over id, time and body), private
addresses, whose check is made anew for each call, names that change, redirects (not followed),
servers that are slow or say too much. A call says how a job ended, and holds no text and no
picture. Does not cover: proof that a call was made once only; its id is the same each time.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime

from packshot.errors import NotFound, PackshotError
from packshot.server import addresses
from packshot.server.calling import call
from packshot.store import OUTBOX, Delivery, Job, Store

_log = logging.getLogger(__name__)
LOOK = 5.0
"""Seconds between two looks at what is due."""
_ABREAST = 10
"""Calls that are made at a time."""
_SECONDS = 15.0
"""In which a call must be answered."""


class Courier:
    """Makes the calls of a store; `own` are the networks that may be called though not public."""

    def __init__(self, store: Store, own: addresses.Networks = ()) -> None:
        self._store, self._own = store, own

    async def run(self) -> None:
        """Make calls for ever; what is under way when it is cancelled is made again later."""
        with self._store.bell.listen(OUTBOX) as wait:
            while True:
                if not await self._round():
                    await wait(LOOK)

    async def _round(self) -> bool:
        """Make the calls that are due; whether there may be more."""
        try:
            due = await self._store.webhooks.take(_ABREAST)
            await asyncio.gather(*(self._deliver(one) for one in due))
        except PackshotError as error:
            _log.warning("webhooks wait: %s", error.message)
            return False
        return len(due) == _ABREAST

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            with suppress(NotFound):  # the job is deleted, and its calls with it
                await self._call(delivery)
                await self._store.webhooks.delivered(delivery)
        except Refused as error:
            _log.info("a webhook is called again later: %s", error)
            await self._store.webhooks.refused(delivery, str(error))

    async def _call(self, delivery: Delivery) -> None:
        """Raises Refused, and NotFound where the job is gone."""
        hook = delivery.webhook
        job = await self._store.jobs.get(hook.tenant, delivery.job)
        body = message(delivery, job)
        headers = {"Content-Type": "application/json", **signed(delivery, body, time.time())}
        try:
            target = await addresses.checked(hook.url, self._own)
            answer = await call(target, "POST", headers, body, seconds=_SECONDS)
        except PackshotError as error:
            raise Refused(error.message) from None
        if not 200 <= answer.status < 300:
            moved = " (redirects are not followed)" if 300 <= answer.status < 400 else ""
            raise Refused(f"{target.host} answered with {answer.status}{moved}")


class Refused(Exception):
    """A call was not accepted."""


def message(delivery: Delivery, job: Job) -> bytes:
    """The body of a call: what happened, when, and the job as it ended."""
    at = job.finished or job.created
    said = {
        "type": delivery.kind,
        "timestamp": datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds"),
        "data": {
            "id": job.id,
            "api": job.api,
            "status": delivery.kind.removeprefix("job."),
            "total": job.total,
            **delivery.data,
            "url": f"/v1/jobs/{job.id}",
        },
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


def signed(delivery: Delivery, body: bytes, now: float) -> Mapping[str, str]:
    """The headers that say whose call it is (standardwebhooks.com)."""
    secret = b64decode(delivery.webhook.secret.removeprefix("whsec_"))
    stamp = str(int(now))
    content = b".".join((delivery.id.encode(), stamp.encode(), body))
    signature = b64encode(hmac.new(secret, content, hashlib.sha256).digest()).decode()
    return {
        "webhook-id": delivery.id,
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{signature}",
    }
