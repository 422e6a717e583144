"""`packshot keys`: who may call the server, for what, and how much."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

import click

from packshot.cli.output import json_option, print_json, print_json_lines, print_table
from packshot.cli.root import State
from packshot.cli.stored import moment, stored
from packshot.server.rights import DEFAULT_SCOPES, SCOPES, Allowance, check_scopes
from packshot.store.records import DEFAULT

if TYPE_CHECKING:
    from packshot.store import Key, Store

F = TypeVar("F", bound=Callable[..., Any])
_DAY = 86_400
_LIMITS = {
    "images_per_minute": "Pictures a minute, and at once; not those of catalogues (/v1/batches), "
    "which wait their turn behind everything else.",
    "images_per_day": "Pictures a day (UTC), catalogues among them.",
    "queued": "Jobs that have not ended.",
    "concurrent": "Calls that wait for pictures at a time.",
}


@click.group()
def keys() -> None:
    """Make, list and revoke API keys.

    From the first key on every call needs one, and `packshot serve` may listen on any --host. A key
    belongs to a tenant: it sees that tenant's jobs and no others.
    """


def _limit_options(command: F) -> F:
    for name, what in reversed(_LIMITS.items()):
        command = click.option(f"--{name.replace('_', '-')}", type=int, help=what)(command)
    return command


@keys.command()
@click.argument("name")
@click.option("--tenant", default=DEFAULT, metavar="NAME", help="Whose key it is; made if new.")
@click.option(
    "--scope", "scopes", multiple=True, metavar="SCOPE",
    help=f"What it is for: {', '.join(SCOPES)}. May be repeated; {' and '.join(DEFAULT_SCOPES)} "
    "if not given.",
)  # fmt: skip
@click.option("--days", type=click.IntRange(1, 36_500), help="After which it is refused.")
@_limit_options
@json_option
@click.pass_obj
def create(
    state: State, /, name: str, tenant: str, scopes: tuple[str, ...], days: int | None,
    as_json: bool, **limits: int | None,
) -> None:  # fmt: skip
    """Make a key called NAME and print it: this once, since only its digest is kept."""
    check_scopes(scopes)
    allowance = Allowance(**limits).to_json()
    expires = None if days is None else time.time() + days * _DAY
    chosen = scopes or DEFAULT_SCOPES

    async def make(store: Store) -> tuple[Key, str]:
        key, text = await store.keys.create(
            tenant, name, scopes=chosen, limits=allowance, expires=expires
        )
        detail = {"name": name, "scopes": list(chosen), "limits": allowance, "expires": expires}
        await store.audit.note(tenant, "cli", "key.create", key.prefix, detail)
        return key, text

    key, text = stored(state, make)
    if as_json:
        print_json({"key": text, **asdict(key)})
        return
    click.echo(text)
    click.echo(
        f"it is shown this once; revoke it with `packshot keys revoke {key.prefix}`", err=True
    )


@keys.command("list")
@click.option("--tenant", metavar="NAME", help="Those of one tenant; all if not given.")
@json_option
@click.pass_obj
def list_(state: State, tenant: str | None, as_json: bool) -> None:
    """List every key by its prefix, revoked and expired ones too."""
    found = stored(state, lambda store: store.keys.all(tenant))
    if as_json:
        print_json_lines({**asdict(key), "state": _state(key)} for key in found)
        return
    head = ("prefix", "name", "tenant", "state", "scopes", "limits", "created", "expires")
    print_table(head, [_row(key) for key in found])


@keys.command()
@click.argument("prefix")
@json_option
@click.pass_obj
def revoke(state: State, prefix: str, as_json: bool) -> None:
    """Refuse a key from now on, by its PREFIX or id. Jobs that it ordered go on."""

    async def end(store: Store) -> Key:
        key = await store.keys.revoke(prefix)
        await store.audit.note(key.tenant, "cli", "key.revoke", key.prefix)
        return key

    key = stored(state, end)
    if as_json:
        print_json(asdict(key))
    else:
        click.echo(f"{key.prefix} ({key.name}) is revoked")


def _state(key: Key) -> str:
    if key.revoked is not None:
        return "revoked"
    return "expired" if key.expires is not None and key.expires <= time.time() else "valid"


def _row(key: Key) -> tuple[str, ...]:
    limits = " ".join(f"{name}={value}" for name, value in key.limits.items()) or "-"
    times = moment(key.created), moment(key.expires)
    return key.prefix, key.name, key.tenant, _state(key), " ".join(key.scopes), limits, *times
