"""`packshot brief`: what a product text asks for, one text or a stream of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import click

from packshot.cli.output import json_option, print_json, print_table
from packshot.cli.root import State
from packshot.core import Brief
from packshot.errors import InvalidRequest, PackshotError

LINE_LIMIT = 100_000
"""Bytes of one line of a stream; a longer one is an error of its own, and the stream goes on."""

_SLOTS = ("subject", "design", "colour", "material", "scene", "style", "view", "light", "quantity")


@click.command()
@click.argument("text")
@click.option("--language", metavar="TAG", help="The text's language (BCP 47); found if not given.")
@json_option
@click.pass_obj
def brief(state: State, text: str, language: str | None, as_json: bool) -> None:
    """Show what a product text asks for.

    TEXT `-` reads standard input: a text a line in, an answer a line out, at once. A line that
    cannot be read is answered with an error in its place, and makes the exit code 2.
    """
    from packshot.prompt import brief as understand

    state.config()
    if text != "-":
        _print(understand(text, language), as_json)
        return
    failed = 0
    for line in _lines():
        try:
            _print(understand(_decode(line), language), as_json)
        except PackshotError as error:
            failed += 1
            _print_error(error, as_json)
    if failed:
        raise click.exceptions.Exit(InvalidRequest.exit_code)


def _lines() -> Iterator[bytes]:
    """Lines of standard input without their ends; an overlong one is cut just past the limit."""
    stream = sys.stdin.buffer
    first = True
    while line := stream.readline(LINE_LIMIT + 2):
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(LINE_LIMIT + 2)
        line = line.removeprefix(b"\xef\xbb\xbf") if first else line
        first = False
        yield line.rstrip(b"\r\n")


def _decode(line: bytes) -> str:
    if len(line) > LINE_LIMIT:
        raise InvalidRequest(f"a line must not be longer than {LINE_LIMIT:,} bytes", param="prompt")
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InvalidRequest(f"not UTF-8 at byte {error.start}", param="prompt") from None


def _print(found: Brief, as_json: bool) -> None:
    if as_json:
        print_json(found.to_json())
        return
    rows = [(slot, str(value)) for slot in _SLOTS if (value := getattr(found, slot)) is not None]
    rows += [("accessory", _accessory(worn)) for worn in found.accessories]
    rows += [
        (name, ", ".join(v)) for name in ("exclusions", "unknown") if (v := getattr(found, name))
    ]
    rows += [("language", found.language or "?"), ("confidence", f"{found.confidence:.2f}")]
    if found.unread:
        rows += [("unread", f"the last {found.unread:,} characters: the text is too long")]
    rows += [("prompt", found.prompt)]
    print_table(("slot", "value"), rows)


def _accessory(worn: Any) -> str:
    return " ".join(filter(None, (worn.colour, worn.material, worn.concept)))


def _print_error(error: PackshotError, as_json: bool) -> None:
    if as_json:
        print_json(error.to_json())
    else:
        click.echo(f"error: {error.message}")
    sys.stdout.flush()
