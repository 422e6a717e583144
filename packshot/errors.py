"""The error family: every failure that a user can meet, with its wire status, code and exit code.

The message says what is wrong and the way out; `param` names the offending field.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

_log = logging.getLogger(__name__)


class PackshotError(Exception):
    """Base of every error that is shown to a user.

    `status` is the HTTP status, `code` the stable machine-readable name, `exit_code` what the CLI
    returns, `param` the field at fault (None where no field is), `retry_after` the seconds after
    which it may be tried again (None where that would not help). `inner` is what only the operator
    may know: paths, addresses, what another program said.
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    type: ClassVar[str] = "server_error"
    exit_code: ClassVar[int] = 1

    def __init__(
        self,
        message: str,
        *,
        param: str | None = None,
        retry_after: float | None = None,
        inner: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.param = param
        self.retry_after = retry_after
        self.inner = inner

    @property
    def told(self) -> str:
        """All of it, for the operator: the command line, and the log of a server."""
        return self.message if self.inner is None else f"{self.message}: {self.inner}"

    def to_json(self) -> dict[str, dict[str, str | None]]:
        """The wire shape that every front end answers with."""
        return {
            "error": {
                "message": self.message,
                "type": self.type,
                "param": self.param,
                "code": self.code,
            }
        }


class InvalidRequest(PackshotError):
    """A field holds something that it must not."""

    status = 400
    code = "invalid_request"
    type = "invalid_request_error"
    exit_code = 2


class Unprocessable(InvalidRequest):
    """Each field is as it should be, but what they ask for cannot be done."""

    status = 422
    code = "unprocessable"


class NotUnderstood(Unprocessable):
    """The text names nothing that could be drawn."""

    code = "no_subject"
    exit_code = 3


class NotDrawable(Unprocessable):
    """The text is understood, but the chosen model cannot draw it."""

    code = "subject_not_supported"
    exit_code = 4


class NotSupported(InvalidRequest):
    """A field asks for something that exists elsewhere, but not with the model that is loaded."""

    code = "unsupported_value"


class ConfigError(PackshotError):
    """A configuration file, environment variable or flag is wrong."""

    status = 500
    code = "invalid_config"
    exit_code = 5


class ModelError(PackshotError):
    """A model's files are missing, damaged or of an unknown format."""

    status = 503
    code = "model_unavailable"
    exit_code = 6


class OutputError(PackshotError):
    """A result could not be written: no permission, no such folder, a full disk."""

    status = 507
    code = "cannot_write"
    exit_code = 7


class MissingExtra(PackshotError):
    """An optional part is not installed; the message holds the one command that installs it."""

    status = 501
    code = "missing_extra"
    exit_code = 8


class NoDevice(PackshotError):
    """The machine lacks the device that was asked for."""

    status = 501
    code = "no_device"
    exit_code = 14


class LexiconError(PackshotError):
    """A lexicon file holds an entry that its schema refuses; the message names file and line."""

    code = "invalid_lexicon"
    exit_code = 9


class Overloaded(PackshotError):
    """Too much is asked for at once: the queue is full, or requests come too fast."""

    status = 429
    code = "overloaded"
    type = "rate_limit_error"
    exit_code = 10


class RateLimited(Overloaded):
    """The API key has used up what it may, for the moment or for today."""

    code = "rate_limit_exceeded"


class Unavailable(PackshotError):
    """Nothing new is taken for the moment: requests wait too long, or Packshot is stopping."""

    status = 503
    code = "unavailable"
    exit_code = 11


class Stopping(Unavailable):
    """Packshot is shutting down."""

    code = "stopping"


class RuntimeDied(Unavailable):
    """The runtime stopped working; a runtime raises it to be replaced by a new one."""

    code = "runtime_died"


class OutOfMemory(Unavailable):
    """The device's memory does not hold what was asked for."""

    code = "out_of_memory"


class DeadlineExceeded(PackshotError):
    """The deadline of a request passed before its picture was made."""

    status = 504
    code = "deadline_exceeded"
    exit_code = 12


class Cancelled(PackshotError):
    """The caller took the request back."""

    status = 409
    code = "cancelled"
    exit_code = 13


class GivenUp(PackshotError):
    """A job ended its worker too often: it is not begun again."""

    code = "given_up"


class Conflict(InvalidRequest):
    """What is asked for contradicts what is there already."""

    status = 409
    code = "conflict"


class StaleLease(Conflict):
    """A worker's claim on a job ended: it may write nothing more, and should drop the work."""

    code = "stale_lease"


class NotFound(InvalidRequest):
    """There is no such thing, or none that this caller may see."""

    status = 404
    code = "not_found"


class NotAllowed(InvalidRequest):
    """There is such a thing, but not this verb of it."""

    status = 405
    code = "method_not_allowed"


class NotAcceptable(InvalidRequest):
    """None of the forms that the caller accepts exists."""

    status = 406
    code = "not_acceptable"


class TooSlow(InvalidRequest):
    """A body takes too long to come."""

    status = 408
    code = "too_slow"


class HeadTooLarge(InvalidRequest):
    """The headers of a call hold more than is read."""

    status = 431
    code = "headers_too_large"


class TooLarge(InvalidRequest):
    """A body holds more than is read."""

    status = 413
    code = "too_large"


class WrongMediaType(InvalidRequest):
    """A body is of a kind, or encoded in a way, that is not read here."""

    status = 415
    code = "unsupported_media_type"


class Unreachable(Unprocessable):
    """A server that the caller named cannot or may not be called, or says nothing useful."""

    code = "unreachable"


class Unauthorized(InvalidRequest):
    """The key is missing, unknown, expired or revoked."""

    status = 401
    code = "invalid_api_key"
    type = "authentication_error"


class Forbidden(InvalidRequest):
    """The caller is known, but may not do this; or the call comes from where it may not."""

    status = 403
    code = "not_permitted"
    type = "permission_error"


def remembered(data: Mapping[str, Any]) -> PackshotError:
    """The error whose inner members `data` are (`code`, `message`, `param`), as it was kept."""
    kinds = {kind.code: kind for kind in _family(PackshotError)}
    kind = kinds.get(str(data.get("code")), PackshotError)
    return kind(str(data.get("message", "")), param=data.get("param"))


def _family(kind: type[PackshotError]) -> Iterator[type[PackshotError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _family(child)


def unexpected(error: Exception) -> PackshotError:
    """The error itself where it is one of this family; otherwise an opaque one with an identity,
    under which the log holds the traceback. Its cause is the error, for callers in this process.
    """
    if isinstance(error, PackshotError):
        return error
    if isinstance(error, MemoryError):
        return OutOfMemory("the device's memory does not hold a picture of this size", param="size")
    identity = secrets.token_hex(4)
    _log.error("unexpected error %s", identity, exc_info=error)
    opaque = PackshotError(f"something unexpected went wrong (id {identity})")
    opaque.__cause__ = error
    return opaque
