"""`packshot keys` and `packshot jobs`, on a store of their own."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

from packshot.store import Store, StoreConfig, Submission
from tests.conftest import Run


def test_a_key_is_made_shown_once_listed_and_revoked(packshot: Run, tmp_path: Path) -> None:
    own = f"--set=store.folder={tmp_path / 'store'}"
    made = packshot(own, "keys", "create", "shop", "--queued", "5", "--days", "1")
    assert re.fullmatch(r"ps_[0-9a-f]{8}_[\w-]{43}\n", made.stdout), made.stderr
    prefix = made.stdout.split("_")[1]
    listed = packshot(own, "keys", "list", "--json").stdout
    (key,) = json.loads(listed)
    assert made.stdout.strip() not in listed
    assert (key["prefix"], key["state"], key["limits"]) == (prefix, "valid", {"queued": 5})
    assert key["scopes"] == ["generate", "read"]
    assert packshot(own, "keys", "revoke", prefix).returncode == 0
    assert "revoked" in packshot(own, "keys", "list").stdout
    assert made.stdout.strip() not in (tmp_path / "store" / "packshot.db").read_bytes().decode(
        "latin-1"
    )


def test_what_makes_no_sense_of_a_key_is_refused(packshot: Run, tmp_path: Path) -> None:
    own = f"--set=store.folder={tmp_path / 'store'}"
    unknown = packshot(own, "keys", "create", "x", "--scope", "admin", "--json")
    assert unknown.returncode == 2
    assert json.loads(unknown.stderr)["error"]["param"] == "scope"
    none = packshot(own, "keys", "create", "x", "--images-per-day", "0", "--json")
    assert json.loads(none.stderr)["error"]["param"] == "images_per_day"
    assert packshot(own, "keys", "revoke", "12345678").returncode == 2
    empty = packshot(own, "keys", "create", "x", "--tenant", "", "--json")
    assert empty.returncode == 2
    assert json.loads(empty.stderr)["error"]["param"] == "tenant"
    assert json.loads(packshot(own, "keys", "list", "--json").stdout) == []


def test_jobs_are_listed_shown_cancelled_and_deleted(packshot: Run, tmp_path: Path) -> None:
    folder = tmp_path / "store"

    async def order() -> list[str]:
        async with Store(StoreConfig(folder=folder)) as store:
            await store.tenants.ensure("other")
            given = [Submission(name, [{"x": 1}]) for name in ("default", "other")]
            return [(await store.queue.enqueue(one))[0].id for one in given]

    one, other = asyncio.run(order())
    own = f"--set=store.folder={folder}"
    listed = json.loads(packshot(own, "jobs", "list", "--json").stdout)
    assert [job["id"] for job in listed] == [other, one]
    assert packshot(own, "jobs", "cancel", one).stdout == f"{one} is cancelled\n"
    assert json.loads(packshot(own, "jobs", "show", one, "--json").stdout)["state"] == "cancelled"
    assert packshot(own, "jobs", "show", "nothing").returncode == 2
    assert packshot(own, "jobs", "purge", "--all").returncode == 2
    gone = packshot(own, "jobs", "purge", "--tenant", "other", "--all", "--json")
    assert json.loads(gone.stdout)["jobs"] == 1
    assert json.loads(packshot(own, "jobs", "purge", "--days", "0", "--json").stdout)["jobs"] == 1
    assert json.loads(packshot(own, "jobs", "list", "--json").stdout) == []
    assert packshot(own, "jobs", "keep", "other", "--days", "30").stdout == "other: 30 days\n"
    assert packshot(own, "jobs", "keep", "nobody").returncode == 2
    said = json.loads(packshot(own, "jobs", "audit", "--tenant", "other", "--json").stdout)
    assert [one["action"] for one in said] == ["data.delete", "data.keep"]
