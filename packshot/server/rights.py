"""What may be done without an API key, and what one may do: its scopes, and how much. Plain data,
for the command line too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields

from packshot.errors import InvalidRequest
from packshot.store.records import Json

PROBES = frozenset({"/livez", "/readyz", "/health", "/healthz", "/ping"})
"""Paths that anybody may ask for."""
SWAGGER: Mapping[str, str] = {
    "swagger-ui-bundle.js": "text/javascript",
    "swagger-ui.css": "text/css",
    "favicon-32x32.png": "image/png",
}
"""The files of the page of the description: script, style and icon, with their media types."""
PAGES = frozenset({"/openapi.json", "/docs", *(f"/swagger/{name}" for name in SWAGGER)})
"""Paths that hold nothing of anybody's: no key is needed."""
SCOPES: Mapping[str, str] = {
    "generate": "order pictures, cancel and retry jobs",
    "read": "see jobs, events and pictures",
    "manage": "set webhooks, delete all of the tenant's data",
    "metrics": "read /metrics",
}
DEFAULT_SCOPES = ("generate", "read")
"""What a key is for that names none."""


def check_scopes(scopes: Iterable[str]) -> None:
    """Raises InvalidRequest where there is none of such a name."""
    for one in scopes:
        if one not in SCOPES:
            message = f"there is no scope {one!r}: there are {', '.join(SCOPES)}"
            raise InvalidRequest(message, param="scope")


@dataclass(frozen=True, slots=True)
class Allowance:
    """How much a key may do; None: as much as it likes.

    `images_per_minute` fills a bucket of that many pictures; those of catalogues are not counted,
    since they wait behind all others. `images_per_day` counts all from midnight UTC; `queued` is
    how many of its jobs may not have ended, `concurrent` how many of its calls may wait for
    pictures at a time.
    """

    images_per_minute: int | None = None
    images_per_day: int | None = None
    queued: int | None = None
    concurrent: int | None = None

    def __post_init__(self) -> None:
        for name, value in self.to_json().items():
            if value < 1:
                raise InvalidRequest(f"{name} must be 1 or more", param=name)

    @classmethod
    def of(cls, limits: Json) -> Allowance:
        """The inverse of `to_json`; what nobody knows is left out."""
        return cls(**{one.name: limits.get(one.name) for one in fields(cls)})

    def to_json(self) -> dict[str, int]:
        """The limits that there are, as a key keeps them."""
        return {name: value for name, value in asdict(self).items() if value is not None}
