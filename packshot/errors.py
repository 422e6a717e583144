"""The error family: every failure that a user can meet, with its wire status, code and exit code.

The message says what is wrong and the way out; `param` names the offending field.
"""

from __future__ import annotations

from typing import ClassVar


class PackshotError(Exception):
    """Base of every error that is shown to a user.

    `status` is the HTTP status, `code` the stable machine-readable name, `exit_code` what the CLI
    returns, `param` the field at fault (None where no field is).
    """

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    type: ClassVar[str] = "server_error"
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, param: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.param = param

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


class NotUnderstood(InvalidRequest):
    """The text names nothing that could be drawn."""

    status = 422
    code = "no_subject"
    exit_code = 3


class NotDrawable(InvalidRequest):
    """The text is understood, but the chosen model cannot draw it."""

    status = 422
    code = "subject_not_supported"
    exit_code = 4


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


class LexiconError(PackshotError):
    """A lexicon file holds an entry that its schema refuses; the message names file and line."""

    code = "invalid_lexicon"
    exit_code = 9
