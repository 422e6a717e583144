"""The command line: parse, call, print. `main` is the one place that catches."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

import click

from packshot.cli.root import State, commands
from packshot.errors import InvalidRequest, PackshotError

if TYPE_CHECKING:
    from packshot.log import LogConfig

__all__ = ["main"]

INTERRUPTED, TERMINATED, BROKEN_PIPE = 130, 143, 141
COMPLETE = "_PACKSHOT_COMPLETE"


class Terminated(BaseException):
    """SIGTERM, turned into an exception so that half-written files are removed."""


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code; no traceback reaches the user."""
    argv = sys.argv[1:] if arguments is None else arguments
    signal.signal(signal.SIGTERM, _terminate)
    state = State()
    try:
        code = _call(argv, state)
        sys.stdout.flush()
    except BrokenPipeError:
        code = _hush()
    except (KeyboardInterrupt, click.Abort):
        code = _say(f"interrupted; {state.ended}", INTERRUPTED)
    except Terminated:
        code = _say(f"terminated; {state.ended}", TERMINATED)
    except click.ClickException as error:
        code = _report(_from_usage(error), argv)
    except PackshotError as error:
        code = _report(error, argv)
    except Exception as error:
        if state.debug:
            raise
        code = _report(_unexpected(error, state.log), argv)
    sys.exit(code)


def _call(argv: list[str], state: State) -> int:
    """One command. click's own `main` is not used: it hides a broken pipe."""
    instruction = os.environ.get(COMPLETE)
    if instruction:
        from click.shell_completion import shell_complete

        return shell_complete(commands, {}, "packshot", COMPLETE, instruction)
    try:
        with commands.make_context("packshot", list(argv), obj=state) as context:
            commands.invoke(context)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    return 0


def _terminate(number: int, frame: FrameType | None) -> NoReturn:
    raise Terminated


def _say(message: str, code: int) -> int:
    click.echo(message, err=True)
    return code


def _hush() -> int:
    """The reader went away: keep the interpreter from complaining about it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE


def _from_usage(error: click.ClickException) -> PackshotError:
    """Wrong arguments in our own error family, with the hint where to read more."""
    context = getattr(error, "ctx", None)
    hint = f" (see `{context.command_path} --help`)" if context else ""
    return InvalidRequest(error.format_message().rstrip(".") + hint, param="arguments")


def _unexpected(error: Exception, log: LogConfig | None) -> PackshotError:
    """An opaque error with an identity; the traceback goes to the log file alone."""
    import secrets

    from packshot.log import LogConfig, write_crash

    identity = secrets.token_hex(4)
    config = log or LogConfig()
    kept = write_crash(config, identity, error)
    where = f"the details are in {config.file}" if kept else "run again with --debug for details"
    return PackshotError(f"something unexpected went wrong (id {identity}); {where}")


def _report(error: PackshotError, argv: list[str]) -> int:
    """One line on stderr, or one JSON object where `--json` was asked for."""
    if "--json" in argv:
        import json

        said = error.to_json()
        said["error"]["message"] = error.told
        line = json.dumps(said, ensure_ascii=False)
    else:
        line = "error: " + " ".join(error.told.split())
    click.echo(line, err=True)
    return error.exit_code
