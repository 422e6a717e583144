"""`packshot jobs`: the operator's view of all jobs, and what is deleted of them."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, get_args

import click

from packshot.cli.output import json_option, print_json, print_json_lines, print_table
from packshot.cli.root import State
from packshot.cli.stored import moment, stored
from packshot.errors import InvalidRequest
from packshot.store.records import JobState

if TYPE_CHECKING:
    from packshot.store import Job, JobRequest, PictureRecord, Purged, Store


@click.group()
def jobs() -> None:
    """List, show, cancel and delete jobs, those of every tenant.

    The server may run meanwhile. A job that it is working on ends within ten seconds or so.
    """


@jobs.command("list")
@click.option("--tenant", metavar="NAME", help="Those of one tenant; all if not given.")
@click.option(
    "--state", "states", multiple=True, type=click.Choice(get_args(JobState)),
    help="Those in a state; may be repeated.",
)  # fmt: skip
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, help="How many; 20.")
@json_option
@click.pass_obj
def list_(
    state: State, tenant: str | None, states: tuple[JobState, ...], limit: int, as_json: bool
) -> None:
    """List jobs, the newest first."""
    from packshot.store import Page

    page = Page(limit=limit, states=states)
    found = stored(state, lambda store: store.jobs.page(tenant, page))
    if as_json:
        print_json_lines(asdict(job) for job in found)
        return
    head = ("id", "tenant", "api", "state", "done", "created", "finished")
    print_table(head, [_row(job) for job in found])


@jobs.command()
@click.argument("id")
@json_option
@click.pass_obj
def show(state: State, id: str, as_json: bool) -> None:
    """Show a job, its pictures, and why any is missing."""

    async def look(store: Store) -> tuple[Job, list[PictureRecord], list[JobRequest]]:
        job = await store.jobs.get(None, id)
        of_job = store.pictures.of(job.tenant, id), store.jobs.requests(None, id)
        return job, *await asyncio.gather(*of_job)

    job, pictures, requests = stored(state, look)
    errors = {one.number: dict(one.error) for one in requests if one.error is not None}
    if as_json:
        made = [asdict(one) for one in pictures]
        print_json({**asdict(job), "pictures": made, "errors": errors})
        return
    rows = [(name, _shown(name, value)) for name, value in asdict(job).items() if value is not None]
    rows += [
        (f"picture {p.number}", f"{p.width}x{p.height} {p.media_type} {p.blob}") for p in pictures
    ]
    rows += [(f"picture {number}", str(error.get("message"))) for number, error in errors.items()]
    print_table(("what", "value"), rows)


@jobs.command()
@click.argument("ids", nargs=-1, required=True)
@json_option
@click.pass_obj
def cancel(state: State, ids: tuple[str, ...], as_json: bool) -> None:
    """Take jobs back: pictures that are made stay, the rest is not made."""

    async def take_back(store: Store) -> list[Job]:
        found = [await store.jobs.get(None, id) for id in ids]
        return [await store.queue.cancel(job.tenant, job.id) for job in found]

    _say(stored(state, take_back), as_json)


@jobs.command()
@click.argument("ids", nargs=-1, required=True)
@json_option
@click.pass_obj
def retry(state: State, ids: tuple[str, ...], as_json: bool) -> None:
    """Queue jobs that have ended again, for what they have no pictures of."""

    async def again(store: Store) -> list[Job]:
        found = [await store.jobs.get(None, id) for id in ids]
        return [await store.queue.retry(job.tenant, job.id) for job in found]

    _say(stored(state, again), as_json)


@jobs.command()
@click.option("--days", type=click.IntRange(0), help="What ended so long ago; else as configured.")
@click.option("--tenant", metavar="NAME", help="With --all: whose.")
@click.option("--all", "everything", is_flag=True, help="All that --tenant has stored, at once.")
@json_option
@click.pass_obj
def purge(
    state: State, days: int | None, tenant: str | None, everything: bool, as_json: bool
) -> None:
    """Delete jobs with their prompts, events and pictures, and audit records that are too old.

    The server does it hourly by itself. With --tenant NAME --all it is what NAME may ask for: all
    of it, jobs that wait or run too. Keys and counts of usage stay. Files of the last hour go with
    a later purge.
    """
    if everything != (tenant is not None):
        raise InvalidRequest("--all and --tenant go together", param="tenant")

    async def delete(store: Store) -> Purged:
        if tenant is None:
            return await store.retention.purge(days)
        gone = await store.retention.delete_data(tenant)
        await store.audit.note(tenant, "cli", "data.delete", tenant, {"jobs": gone.jobs})
        return gone

    gone = stored(state, delete)
    if as_json:
        print_json(asdict(gone))
    else:
        click.echo(f"deleted {gone.jobs} jobs, {gone.files} files, {gone.audit} audit records")


@jobs.command()
@click.argument("tenant")
@click.option("--days", type=click.IntRange(1, 36_500), help="As configured if not given.")
@click.pass_obj
def keep(state: State, tenant: str, days: int | None) -> None:
    """Say for how many days the jobs of a TENANT are kept once they have ended."""

    async def change(store: Store) -> None:
        await store.tenants.keep_for(tenant, days)
        await store.audit.note(tenant, "cli", "data.keep", tenant, {"days": days})

    stored(state, change)
    click.echo(f"{tenant}: {'as configured' if days is None else f'{days} days'}")


@jobs.command()
@click.option("--tenant", metavar="NAME", help="Of one tenant; of all if not given.")
@click.option("--after", type=int, default=0, help="Go on after this record (`seq`).")
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, help="How many; 100.")
@json_option
@click.pass_obj
def audit(state: State, tenant: str | None, after: int, limit: int, as_json: bool) -> None:
    """Print who did what, oldest first: jobs ordered, keys made and revoked, data deleted."""
    found = stored(state, lambda store: store.audit.page(tenant, after=after, limit=limit))
    if as_json:
        print_json_lines(asdict(one) for one in found)
        return
    head = ("seq", "when", "tenant", "actor", "action", "subject", "detail")
    print_table(
        head,
        [
            (str(r.seq), moment(r.created), r.tenant, r.actor, r.action, r.subject, str(r.detail))
            for r in found
        ],
    )


def _say(changed: list[Job], as_json: bool) -> None:
    if as_json:
        print_json_lines(asdict(job) for job in changed)
        return
    for job in changed:
        click.echo(f"{job.id} is {'cancelling' if job.cancelling else job.state}")


def _row(job: Job) -> tuple[str, ...]:
    times = moment(job.created), moment(job.finished)
    return job.id, job.tenant, job.api, job.state, f"{job.done}/{job.total}", *times


def _shown(name: str, value: Any) -> str:
    return moment(value) if name in ("created", "started", "finished", "deadline") else str(value)
