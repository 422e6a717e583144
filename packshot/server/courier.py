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
import random
import time
from base64 import b64decode, b64encode
from collections import Counter
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
_ABREAST, _EACH = 64, 4
"""Calls that are made at a time, in all and to one webhook; one to a webhook that did not accept
the last one, so that those which never answer keep nobody else waiting."""
_SECONDS = 15.0
"""In which a call must be answered."""
_GONE = 410


class Courier:
    """Makes the calls of a store; `own` are the networks that may be called though not public."""

    def __init__(self, store: Store, own: addresses.Networks = ()) -> None:
        self._store, self._own = store, own
        self._under_way: Counter[str] = Counter()
        self._failing: set[str] = set()

    async def run(self) -> None:
        """Make calls for ever; what is under way when it is cancelled is made again later."""
        with self._store.bell.listen(OUTBOX) as wait:
            async with asyncio.TaskGroup() as calls:
                while True:
                    await self._begin(calls)
                    await wait(LOOK)

    async def _begin(self, calls: asyncio.TaskGroup) -> None:
        """Begin the calls that are due, as far as there is room."""
        try:
            due = await self._store.webhooks.due()
            random.shuffle(due)  # where there is not room for all, none waits for ever
            for hook in due:
                if room := self._room(hook):
                    for one in await self._store.webhooks.take(hook, room):
                        self._under_way[hook] += 1
                        calls.create_task(self._deliver(one))
        except PackshotError as error:
            _log.warning("webhooks wait: %s", error.told)

    def _room(self, hook: str) -> int:
        own = 1 if hook in self._failing else _EACH
        return max(0, min(own - self._under_way[hook], _ABREAST - self._under_way.total()))

    async def _deliver(self, delivery: Delivery) -> None:
        hook = delivery.webhook
        try:
            with suppress(NotFound):  # the job or the webhook is deleted, and its calls with it
                await self._told(delivery)
        except PackshotError as error:  # it is due again after a while
            _log.warning("what became of a webhook's call is not written: %s", error.told)
        finally:
            self._under_way -= Counter([hook.id])
            self._store.bell.ring(OUTBOX)  # there is room again

    async def _told(self, delivery: Delivery) -> None:
        """Make a call, and write down what became of it. Raises NotFound and Unavailable."""
        hook = delivery.webhook
        try:
            await self._call(delivery)
        except Gone:
            _log.warning("a webhook is removed, for it answered that it is gone: %s", hook.id)
            await self._store.webhooks.remove(hook.tenant, hook.id)
            said = {"url": hook.url, "status": _GONE}
            await self._store.audit.note(hook.tenant, "system", "webhook.remove", hook.id, said)
        except Refused as error:
            self._failing.add(hook.id)
            _log.info("a webhook is called again later: %s", error)
            await self._store.webhooks.refused(delivery, str(error))
        else:
            self._failing.discard(hook.id)
            await self._store.webhooks.delivered(delivery)

    async def _call(self, delivery: Delivery) -> None:
        """Raises Refused, Gone, and NotFound where the job is deleted."""
        hook = delivery.webhook
        job = await self._store.jobs.get(hook.tenant, delivery.job)
        body = message(delivery, job)
        headers = {"Content-Type": "application/json", **signed(delivery, body, time.time())}
        try:
            target = await addresses.checked(hook.url, self._own)
            answer = await call(target, "POST", headers, body, seconds=_SECONDS)
        except PackshotError as error:
            raise Refused(error.message) from None
        if answer.status == _GONE:
            raise Gone
        if not 200 <= answer.status < 300:
            moved = " (redirects are not followed)" if 300 <= answer.status < 400 else ""
            raise Refused(f"{target.host} answered with {answer.status}{moved}")


class Refused(Exception):
    """A call was not accepted."""


class Gone(Exception):
    """Nobody wants to be called there any more: Standard Webhooks has 410 for that."""


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
