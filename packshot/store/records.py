"""What goes into the store and comes out of it: frozen records, plain values, no SQL.

Times are seconds since 1970 (UTC). A `Json` is what `json.dumps` takes: a request or facts as the
caller's `to_json` gives them; the store keeps it and does not look inside.
"""

from __future__ import annotations

import secrets
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Json = Mapping[str, Any]

JobState = Literal["queued", "running", "succeeded", "failed", "cancelled", "dead"]
"""`dead`: given up after too many attempts that made no new picture, each ended by a crash or a
lost lease. `failed`: not one of its pictures could be made, or the worker gave a reason."""

FINISHED: tuple[JobState, ...] = ("succeeded", "failed", "cancelled", "dead")

DEFAULT = "default"
"""The tenant of those who call without a key."""

RequestState = Literal["pending", "done", "failed"]


def uuid7() -> str:
    """A new identity that sorts by time, to a quarter of a microsecond (RFC 9562, method 3), in
    canonical lower case.
    """
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    value = milliseconds << 80 | 0x7 << 76 | (rest << 12) // 1_000_000 << 64
    return str(uuid.UUID(int=value | 0x2 << 62 | secrets.randbits(62)))


@dataclass(frozen=True, slots=True)
class Tenant:
    """Whose things these are. `retention_days` None: as configured for all."""

    id: str
    created: float
    retention_days: int | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """An API key, without its secret; `limits` holds what the front end enforces by it."""

    id: str
    tenant: str
    name: str
    prefix: str
    scopes: tuple[str, ...]
    limits: Json
    created: float
    expires: float | None = None
    revoked: float | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """A job to enqueue: one request or more. `id` None: a new one.

    `priority` is the engine's class (0 goes first), `delay` seconds from now before which it is
    not begun, `deadline` a time after which nobody wants it. `digest` is that of the caller's body:
    the same `idempotency_key` with another digest is a Conflict. `key` is the API key's id.
    `actor` is who asks for it, and `audit` what the audit log keeps of it; None: nothing.
    """

    tenant: str
    requests: Sequence[Json]
    api: str = "jobs"
    model: str = ""
    priority: int = 1
    key: str | None = None
    delay: float = 0.0
    deadline: float | None = None
    idempotency_key: str | None = None
    digest: str = ""
    traceparent: str | None = None
    facts: Json = field(default_factory=dict)
    id: str | None = None
    actor: str = "system"
    audit: Json | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A durable job. Of its `total` requests, `done` have a picture and `failed` have an error.

    `seq` is its place in the list of all jobs (a cursor), `attempt` counts how often it was begun
    since it last made a picture, `progress` lies in 0..1, `facts` are the submission's.
    """

    seq: int
    id: str
    tenant: str
    key: str | None
    api: str
    model: str
    state: JobState
    priority: int
    deadline: float | None
    worker: str | None
    fence: int
    attempt: int
    max_attempts: int
    cancelling: bool
    idempotency_key: str | None
    total: int
    done: int
    failed: int
    progress: float
    facts: Json
    error: Json | None
    traceparent: str | None
    created: float
    started: float | None
    finished: float | None


@dataclass(frozen=True, slots=True)
class JobRequest:
    """Request `number` (from 0) of a job."""

    number: int
    state: RequestState
    body: Json
    error: Json | None = None


@dataclass(frozen=True, slots=True)
class Lease:
    """A worker's claim on a job: only who holds the newest `fence` may write. `pending` are the
    requests that are still to be made.
    """

    job: Job
    fence: int
    pending: tuple[JobRequest, ...]


@dataclass(frozen=True, slots=True)
class NewPicture:
    """A picture to record. `blob` is the key of its file, which must have been kept before."""

    blob: str
    media_type: str
    width: int
    height: int
    bytes: int
    facts: Json = field(default_factory=dict)
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class PictureRecord:
    """The picture of request `number` of a job; its bytes are blob `blob`."""

    job: str
    number: int
    blob: str
    media_type: str
    width: int
    height: int
    bytes: int
    facts: Json
    created: float


@dataclass(frozen=True, slots=True)
class JobEvent:
    """One event of a job. `number` counts a tenant's events without a gap, in the order in which
    they became visible: the last one seen is where to go on.
    """

    number: int
    job: str
    kind: str
    data: Json
    created: float


@dataclass(frozen=True, slots=True)
class Usage:
    """What a key made on a day (days since 1970, UTC); `key` is empty for calls without one."""

    tenant: str
    key: str
    day: int
    images: int
    pixels: int
    seconds: float


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """Who did what to which thing."""

    seq: int
    tenant: str
    created: float
    actor: str
    action: str
    subject: str
    detail: Json


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where a tenant wants to hear of finished jobs. `secret` signs each call, so it is kept as
    it is: whoever reads the database can forge a call, but reach nothing with it here.
    """

    id: str
    tenant: str
    url: str
    secret: str
    created: float


@dataclass(frozen=True, slots=True)
class Delivery:
    """One call of a webhook that is to be made now; `attempt` counts from 1."""

    id: str
    webhook: Webhook
    job: str
    kind: str
    data: Json
    attempt: int


@dataclass(frozen=True, slots=True)
class Page:
    """Which jobs: `limit` after the one of `seq` `after`, the newest first unless `oldest`."""

    after: int | None = None
    limit: int = 20
    oldest: bool = False
    states: Sequence[JobState] = ()
    api: str | None = None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What happened to a job, for whoever counts: it was begun, put back (`reason` says why), a
    picture of it recorded, or it ended.
    """

    kind: Literal["begun", "again", "picture", "ended"]
    job: Job
    reason: str = ""
    picture: NewPicture | None = None


@dataclass(frozen=True, slots=True)
class Purged:
    """How many jobs, audit records and files were deleted."""

    jobs: int
    audit: int
    files: int
