"""The headers of answers, as `/openapi.json` declares them: what each says, and where it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Headers = Mapping[str, dict[str, Any]]
Answers = Mapping[int | str, dict[str, Any]]


def _header(description: str, example: Any, kind: str = "string") -> dict[str, Any]:
    return {"description": description, "schema": {"type": kind, "examples": [example]}}


_ID = "019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e"
_PACE = "Only where the key has a limit by the minute"
HEADERS: Headers = {
    "X-Request-Id": _header(
        "The call's name in the logs: the caller's own where it is a plain word, else a new one",
        _ID,
    ),
    "openai-processing-ms": _header("Milliseconds until the answer began", 212, "integer"),
    "Retry-After": _header("Seconds after which to call again", 2, "integer"),
    "retry-after-ms": _header("The same, in milliseconds", 1250, "integer"),
    "x-should-retry": _header("`false` where calling again would not help", "false"),
    "WWW-Authenticate": _header("How to say who calls: `Bearer`", "Bearer"),
    "Location": _header(
        "Where the job or the batch is, from the root of this server on", f"/v1/jobs/{_ID}"
    ),
    "Idempotent-Replayed": _header("`true` where the job was there before this call", "true"),
    "x-ratelimit-limit-images": _header(f"Pictures a minute. {_PACE}", 60, "integer"),
    "x-ratelimit-remaining-images": _header(
        f"Pictures that can be ordered now. {_PACE}", 48, "integer"
    ),
    "x-ratelimit-reset-images": _header(f"When all of them can be again. {_PACE}", "12.000s"),
    "ETag": _header(
        "The tag of these bytes, for If-None-Match", '"01f30560fb6a222d299714aa27bcf7ef-png"'
    ),
    "Cache-Control": _header("How long the answer may be kept", "no-cache"),
    "Vary": _header("The request's headers that the answer depends on", "Accept"),
    "Content-Location": _header(
        "Where this picture is, from the root of this server on", f"/v1/jobs/{_ID}/pictures/0"
    ),
    "Content-Disposition": _header("The name to keep it by", f'attachment; filename="{_ID}.zip"'),
    "X-Accel-Buffering": _header("`no`: a proxy is to pass each event on as it comes", "no"),
    "Server-Timing": _header(
        "Milliseconds by stage, as browsers show them", "denoise;dur=28.0, total;dur=251.6"
    ),
    "X-Packshot-Job": _header("The picture's job", _ID),
    "X-Packshot-Model": _header("The model that drew it", "packshot-embedded"),
    "X-Packshot-Revision": _header("Which of the model's versions", "f6235719f91e"),
    "X-Packshot-Seed": _header("The seed with which it is made again", 7, "integer"),
    "X-Packshot-Steps": _header("Denoising steps that were taken", 10, "integer"),
    "X-Packshot-Size": _header("Its width and height as it was made", "1024x1024"),
    "X-Packshot-Rung": _header("The rung of the quality ladder: `full`, or less", "full"),
    "X-Packshot-Cache": _header("The cache it came from; not there where it was drawn", "pool"),
    "X-Packshot-Substitutions": _header(
        "What was done otherwise than was asked: a list of sentences, in JSON",
        '["one is drawn instead of 3"]',
    ),
}
"""Each header that an answer of this API may have, beside those of every HTTP answer."""


def declared(*names: str) -> dict[str, Any]:
    """Headers of an answer, by reference. Raises KeyError where one is not in the table."""
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names if HEADERS[name]}


ALL = declared("X-Request-Id", "openai-processing-ms")
"""Those of every answer."""
_FINAL = declared("x-should-retry")
_AGAIN = declared("Retry-After", "retry-after-ms") | _FINAL
OF_STATUS: Mapping[str, dict[str, Any]] = {
    "401": declared("WWW-Authenticate"),
    "409": _FINAL,
    "429": _AGAIN,
    "503": _AGAIN,
    "504": _FINAL,
    "507": _FINAL,
}
"""Those of failures."""
PLACED = declared("Location", "Idempotent-Replayed")
"""Those of a job that was ordered."""
STREAM = declared("Cache-Control", "X-Accel-Buffering")
FILE = declared("Content-Disposition")
PICTURE = declared(
    *("ETag", "Cache-Control", "Vary", "Content-Location", "Server-Timing"),
    *(name for name in HEADERS if name.startswith("X-Packshot-")),
)
"""Those of a picture itself."""
_PACED = declared(*(name for name in HEADERS if name.startswith("x-ratelimit-")))
_TAKEN = (200, 202, 429)


def paced(answers: Answers) -> dict[int | str, dict[str, Any]]:
    """The answers of a route whose pictures are counted by the minute, with what is said of it."""
    return {
        status: {**one, "headers": {**one.get("headers", {}), **_PACED}}
        if status in _TAKEN
        else one
        for status, one in answers.items()
    }
