"""The store: durable jobs, pictures, keys, usage, audit, webhooks; SQLite or PostgreSQL, files or
S3. `Store` is the way in; nothing that comes out knows SQL. It is resolved on first use, so that
the configuration, which is here too, loads no database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from packshot.store.bell import CANCELS, JOBS, OUTBOX, news
from packshot.store.config import StoreConfig
from packshot.store.records import (
    DEFAULT,
    FINISHED,
    AuditRecord,
    Delivery,
    Job,
    JobEvent,
    JobRequest,
    JobState,
    Key,
    Lease,
    NewPicture,
    Page,
    PictureRecord,
    Purged,
    Submission,
    Tenant,
    Told,
    Usage,
    Webhook,
    uuid7,
)

if TYPE_CHECKING:
    from packshot.store.store import Store

__all__ = [
    "CANCELS",
    "DEFAULT",
    "FINISHED",
    "JOBS",
    "OUTBOX",
    "AuditRecord",
    "Delivery",
    "Job",
    "JobEvent",
    "JobRequest",
    "JobState",
    "Key",
    "Lease",
    "NewPicture",
    "Page",
    "PictureRecord",
    "Purged",
    "Store",
    "StoreConfig",
    "Submission",
    "Tenant",
    "Told",
    "Usage",
    "Webhook",
    "news",
    "uuid7",
]


def __getattr__(name: str) -> Any:
    if name != "Store":
        raise AttributeError(f"module 'packshot.store' has no attribute {name!r}")
    from packshot.store.store import Store

    return Store
