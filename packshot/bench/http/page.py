"""The report of `packshot bench http`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from packshot.bench.http.commits import PAUSE
from packshot.bench.http.kill import CLIENTS as CALLERS
from packshot.bench.http.kill import EVERY, WORKING
from packshot.bench.http.run import MANY, ONE
from packshot.bench.http.soak import CLIENTS, REFUSED
from packshot.bench.report import Rows, machine_lines, milliseconds, table

Data = Mapping[str, Any]
CASE_HEAD = ("load", "clients", "answers/s", "p50", "p95", "p99", "longest", "calls", "failed")
AIM_HEAD = ("measure", "measured", "aim")
ALONE_HEAD = ("one call at a time", "p50", "p95", "p99")
HELD_HEAD = ("held by the server", "begin", "¼", "½", "¾", "end")
NAMES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
MIB = 2**20
_ENQUEUE = (
    ("commits", "durable enqueue, one after another", "2 ms", "10 ms"),
    ("rare", f"durable enqueue, {1000 * PAUSE:.0f} ms apart", "2 ms", "10 ms"),
    ("quiet", "the whole of `POST /v1/jobs`", "—", "—"),
)
"""Parts of an enqueue, what they are called, and what is to be reached, p50 and p99."""
_ALONE = {
    "whole": "`POST /generate`",
    "engine": "of it: the engine",
    "encode": "of it: encoding the file",
    "rest": "of it: all else",
}


def case_rows(cases: Data) -> Rows:
    """A row for each load."""
    return [
        [
            name,
            str(found["clients"]),
            f"{found['rate']:.1f}",
            *(_ms(found[q]) for q in ("p50", "p95", "p99", "max")),
            str(found["requests"]),
            str(found["failed"]),
        ]
        for name, found in cases.items()
    ]


def aim_rows(databases: Data) -> Rows:
    """What was to be reached."""
    return [row for name, found in databases.items() for row in _aims(NAMES[name], found)]


def _aims(name: str, found: Data) -> Iterator[list[str]]:
    for part, what, p50, p99 in _ENQUEUE:
        if part in found:
            yield [f"{name}: {what}, p50", _ms(found[part]["p50"]), p50]
            yield [f"{name}: {what}, p99", _ms(found[part]["p99"]), p99]
    if "alone" in found:
        yield [f"{name}: all but the engine, p50", _ms(found["alone"]["rest"]["p50"]), "5 ms"]
    if "cases" in found:
        failed = sum(case["failed"] for case in found["cases"].values())
        yield [f"{name}: failed calls", str(failed), "0"]
    if "streams" in found:
        streams = found["streams"]
        heard = f"{streams['heard']} of {streams['streams']}"
        yield [f"{name}: streams that heard", heard, "all"]
    if "soak" in found:
        slope, error = (found["soak"][part] for part in ("slope_mib_per_1000", "slope_error"))
        told = "too short to tell" if slope is None else f"{slope:+.1f} ± {error:.1f} MiB"
        yield [f"{name}: growth in the soak's second half, per 1,000 pictures", told, "0"]
    if "kills" in found:
        kills = found["kills"]
        wrong = ", ".join(str(len(kills[name])) for name in ("lost", "twice", "torn"))
        yield [f"{name}: lost, twice, torn after {kills['rounds']} × kill -9", wrong, "0, 0, 0"]


def alone_rows(found: Data) -> Rows:
    """Where the time of one call goes on an idle server."""
    rows = {_ALONE[name]: told for name, told in found.get("alone", {}).items()}
    rows |= {label: found[part] for part, label, *_ in _ENQUEUE if part in found}
    return [[label, *(_ms(told[q]) for q in ("p50", "p95", "p99"))] for label, told in rows.items()]


def held_rows(soak: Data) -> Rows:
    """What the server held, from quarter to quarter of the soak."""
    return [
        ["resident, MiB", *(f"{one / MIB:.0f}" for one in soak["resident"])],
        ["open files", *map(str, soak["files"])],
        ["threads", *map(str, soak["threads"])],
    ]


def http_page(data: Data) -> str:
    """The page."""
    return "\n\n".join(_parts(data)) + "\n"


def _parts(data: Data) -> Iterator[str]:
    yield "# HTTP"
    yield "Written by `packshot bench http`. " + machine_lines(data["machine"])
    yield _what(data["plan"])
    yield table(AIM_HEAD, aim_rows(data["databases"]))
    for name, found in data["databases"].items():
        yield f"## {NAMES[name]}"
        if "cases" in found:
            yield table(CASE_HEAD, case_rows(found["cases"]))
            yield from _statuses(found["cases"].values())
        yield table(ALONE_HEAD, alone_rows(found))
        if "streams" in found:
            yield _streams(found["streams"])
        if "soak" in found:
            yield _soak(found["soak"]) + "\n\n" + table(HELD_HEAD, held_rows(found["soak"]))
        if "kills" in found:
            yield _kills(found["kills"])
    yield _HOW


def _what(plan: Data) -> str:
    return (
        f"`packshot serve` as a process of its own, an empty store; pictures of {plan['size']} "
        f"pixels a side, {plan['steps']} steps. Each load is played for {plan['seconds']} s by "
        f"wrk, whose {plan['clients']} clients (one in “{ONE}”) each send a call once the one "
        "before is answered, on the machine of the server, without a pause."
    )


def _statuses(cases: Sequence[Data] | Any) -> Iterator[str]:
    """What else than success was answered, where anything was."""
    counts: dict[str, int] = {}
    for case in cases:
        wrong = {s: n for s, n in case["statuses"].items() if not s.startswith("2")}
        for status, n in {**wrong, "broken off": case["broken"], "late": case["late"]}.items():
            counts[status] = counts.get(status, 0) + n
    told = ", ".join(f"{status}: {n}" for status, n in counts.items() if n)
    if told:
        yield f"Failed calls: {told}."


def _streams(told: Data) -> str:
    late = told["late"]
    heard = "" if late is None else f" after {_ms(late['p50'])} (p50), {_ms(late['p95'])} (p95)"
    return (
        f"{told['streams']} event streams were opened at once, which took {told['opening']:.1f} s; "
        f"{told['heard']} of them heard of the next picture{heard}, counted from the event."
    )


def _soak(soak: Data) -> str:
    growth = soak["growth"]
    told = "" if growth is None else f" Memory in the last quarter: {growth:+.1%} of the second."
    return (
        f"Soak: {soak['requests']:,} small pictures of as many texts in 16 languages, waited for "
        f"and fetched by {CLIENTS} clients in {soak['seconds'] / 60:.0f} minutes; "
        f"{soak['failed']} calls failed, {soak['statuses'].get(REFUSED, 0)} texts were refused "
        f"with a reason.{told}"
    )


def _kills(told: Data) -> str:
    many = {name: len(told[name]) for name in ("lost", "twice", "torn", "told_twice", "refused")}
    return (
        f"`kill -9` {told['rounds']} times, at any moment within {WORKING:.0f} s of a server's "
        f"first answer (every {EVERY}th while it comes up), under the load of {CALLERS} clients "
        f"that send again what is not answered: {told['broken']} calls broke off, "
        f"{told['acknowledged']} jobs were acknowledged, {told['completed']} are completed, with "
        f"{told['pictures']} pictures. Lost: {many['lost']}. Made twice: {many['twice']}. Torn: "
        f"{many['torn']}, of {told['files']} files. Webhooks: {told['calls']} calls, "
        f"{told['untold']} jobs untold, {many['told_twice']} told as two. Refused: "
        f"{many['refused']} calls."
    )


def _ms(seconds: float) -> str:
    return f"{milliseconds(seconds)} ms"


_HOW = f"""\
## How it is measured

A latency of a load is the generator's, from sending to the whole answer. “{ONE}” and “{MANY}” are
`POST /v1/jobs`, answered once the job is committed; each orders the same picture again, which a
cache answers, and the server makes those jobs meanwhile: that is part of the load. The durable
enqueue that has an aim is from the call of the queue to its commit, on an idle machine; in a pause
of {1000 * PAUSE:.0f} ms the processor forgets much of what the last one taught it. The whole of
`POST /v1/jobs` is that with HTTP and the brief around it, on an idle server: each job is ordered
once the one before has ended. “All else” is what `POST /generate` takes beyond the engine's own
seconds and encoding: HTTP, the brief, the queue, the commits, the file, and the waits between them.

The generator takes its share of the same cores. Nothing is said about a network between."""
