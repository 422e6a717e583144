"""The store's section of the configuration: where rows and pictures lie, and for how long."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_data_path

from packshot.errors import ConfigError

_SECRETS = re.compile(
    r"""((?:^|["']|//)[^:/?\#@\s"']*:)(?!//).*(?=@)   # of a URL, as far as an @ can belong to it
    |   (\b\w*password=)[^&\s"']*                     # among its parameters, or instead of it
    """,
    re.VERBOSE,
)


def masked(text: str) -> str:
    """A value as it may be printed: where it is an address, or was to be one, no password is seen,
    `postgresql://user:***@host/name`.
    """
    return _SECRETS.sub(lambda found: f"{found[1] or found[2]}***", text)


def _default_folder() -> Path:
    return user_data_path("packshot", appauthor=False)


@dataclass(frozen=True, slots=True)
class StoreConfig:
    """Section `[store]`.

    `database` is a URL (`postgresql://…`), empty for an SQLite file in `folder`; `pictures` is
    `s3://bucket/prefix`, empty for files in `folder`; `endpoint` is the URL of an S3 server other
    than Amazon's. What S3 is used with comes from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`,
    `AWS_SESSION_TOKEN` and `AWS_REGION`, or from the machine where Amazon runs it. A process holds
    `connections` connections that write to PostgreSQL, and a few more that read.

    A claim ends `lease_seconds` after the last sign of life; a job is begun `attempts` times in a
    row without a new picture at most. Pictures, prompts and logs are deleted `retention_days`
    after their job ended, where a tenant has no time of its own, audit records after `audit_days`;
    these hold prompts only where `audit_prompts` is 1.
    """

    folder: Path = field(default_factory=_default_folder)
    database: str = ""
    pictures: str = ""
    endpoint: str = ""
    connections: int = 8
    lease_seconds: int = 30
    attempts: int = 3
    retention_days: int = 7
    audit_days: int = 180
    audit_prompts: int = 0

    def __post_init__(self) -> None:
        for name in ("connections", "lease_seconds", "attempts", "retention_days", "audit_days"):
            if getattr(self, name) < 1:
                raise ConfigError("must be 1 or more", param=name)
        if self.audit_prompts not in (0, 1):
            raise ConfigError("must be 0 or 1", param="audit_prompts")
        if self.database and not self.database.startswith(("postgresql://", "sqlite:///")):
            raise ConfigError("must begin with postgresql:// or sqlite:///", param="database")
        if self.pictures and not self.pictures.startswith("s3://"):
            raise ConfigError("must begin with s3://", param="pictures")
        if self.endpoint and not self.endpoint.startswith(("http://", "https://")):
            raise ConfigError("must begin with http:// or https://", param="endpoint")
