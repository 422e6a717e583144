"""Structured logging on stderr: lines for people on a terminal, JSON lines for machines.

Whatever is passed as `extra={"packshot": {...}}` becomes fields of the record in both forms.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TextIO, get_args

from platformdirs import user_log_path

from packshot.errors import ConfigError

Level = Literal["debug", "info", "warning", "error"]
Format = Literal["auto", "human", "json"]

_COLOURS = {"DEBUG": "2", "INFO": "36", "WARNING": "33", "ERROR": "31", "CRITICAL": "31;1"}


def _default_file() -> Path:
    return user_log_path("packshot", appauthor=False) / "packshot.log"


@dataclass(frozen=True, slots=True)
class LogConfig:
    """Section `[log]`: what is said on stderr, from `level` on; `format` auto is `human` on a
    terminal and `json` elsewhere.

    `file` takes the traceback of what nobody expected, so that no user has to see one.
    """

    level: Level = "warning"
    format: Format = "auto"
    file: Path = field(default_factory=_default_file)

    def __post_init__(self) -> None:
        for name, value, allowed in (
            ("level", self.level, get_args(Level)),
            ("format", self.format, get_args(Format)),
        ):
            if value not in allowed:
                raise ConfigError(f"must be one of {', '.join(allowed)}", param=name)


def setup(config: LogConfig, stream: TextIO | None = None) -> None:
    """Send the package's log records to `stream` (stderr); replaces what an earlier call set up."""
    target = sys.stderr if stream is None else stream
    people = target.isatty() if config.format == "auto" else config.format == "human"
    handler = logging.StreamHandler(target)
    handler.setFormatter(Human(colour=target.isatty()) if people else JsonLines())
    logger = logging.getLogger("packshot")
    logger.handlers = [handler]
    logger.propagate = False
    logger.setLevel(config.level.upper())


def write_crash(config: LogConfig, identity: str, error: BaseException) -> bool:
    """Append the traceback of `error` under `identity` to the log file; False where it cannot."""
    record = logging.LogRecord("packshot", logging.CRITICAL, "", 0, "unexpected error", (), None)
    record.exc_info = (type(error), error, error.__traceback__)
    record.packshot = {"id": identity}
    try:
        config.file.parent.mkdir(parents=True, exist_ok=True)
        with config.file.open("a", encoding="utf-8") as file:
            file.write(JsonLines().format(record) + "\n")
    except OSError:
        return False
    return True


class Human(logging.Formatter):
    """`12:30:01 warning packshot.zoo: message key=value`, the level in colour."""

    def __init__(self, *, colour: bool) -> None:
        super().__init__()
        self._colour = colour

    def format(self, record: logging.LogRecord) -> str:
        level = record.levelname.lower()
        if self._colour:
            level = f"\x1b[{_COLOURS[record.levelname]}m{level}\x1b[0m"
        clock = time.strftime("%H:%M:%S", time.localtime(record.created))
        extra = "".join(f" {key}={value}" for key, value in _fields(record).items())
        line = f"{clock} {level} {record.name}: {record.getMessage()}{extra}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


class JsonLines(logging.Formatter):
    """One JSON object a line: time (UTC, ISO 8601), level, logger, message, fields, traceback."""

    def format(self, record: logging.LogRecord) -> str:
        seconds = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        line: dict[str, Any] = {
            "time": f"{seconds}.{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **_fields(record),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


def _fields(record: logging.LogRecord) -> dict[str, Any]:
    return dict(getattr(record, "packshot", {}))
