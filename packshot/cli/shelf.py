"""The folder that a catalogue's pictures go into: which are there already, which are to be drawn.

A file is its own record: it is whole or not there, and its metadata says what it shows. So
whatever ends a run, the next one takes what it left and makes nothing twice.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import json
import os
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from packshot import catalogue, finish, zoo
from packshot.catalogue import Archive, Catalogue, Entry, Refused, Row
from packshot.core import Brief, Facts, Picture, Request
from packshot.engine.ladder import Quality
from packshot.errors import (
    ConfigError,
    Conflict,
    InvalidRequest,
    ModelError,
    OutputError,
    PackshotError,
    Unavailable,
)
from packshot.order import drawable
from packshot.studio import Packshot

_ENDING = (ConfigError, ModelError, OutputError, Unavailable)
"""Failures that are not one row's: the run ends."""
_TEXT_COMPARED = 2000
"""Characters; a file may hold no more of a long text."""


@dataclass(frozen=True, slots=True)
class Item:
    """Picture `number` (from 1) of a row, and the file that is to hold it."""

    row: Row
    number: int
    request: Request
    path: Path


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """A folder, made where there is none, for this process alone; half-written files of one that
    was killed are removed. Raises OutputError, and Conflict where another process has it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        message = f"cannot write into {folder}: {error.strerror}; choose another --output"
        raise OutputError(message, param="output") from None
    try:
        _lock(folder, descriptor)
        finish.check_target(folder / "picture.png")
        for part in folder.glob(".*.part"):
            part.unlink(missing_ok=True)
        yield
    finally:
        os.close(descriptor)


def _lock(folder: Path, descriptor: int) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.ENOLCK, errno.ENOTSUP):  # a file system without locks
            return
        message = f"another packshot batch writes into {folder}: wait for it"
        raise Conflict(message, param="output") from None


class Shelf:
    """The pictures of a catalogue in a folder. `there` are those that exist, by file; `failed` why
    others could not be drawn.
    """

    def __init__(
        self,
        studio: Packshot,
        found: Catalogue,
        folder: Path,
        suffix: str,
        *,
        size: tuple[int | None, int | None],
        given: Mapping[str, Any],
    ) -> None:
        """Understand the rows, and see what is there; `given` holds for all of them. Raises
        InvalidRequest where that is wrong for all alike, or where no row can be drawn.
        """
        self.folder, self._studio = folder, studio
        self._suffix, self._size, self._given = suffix, size, given
        self.items: list[Item] = []
        refused = list(found.refused)
        for row in found.rows:
            try:
                self.items += self._items(row)
            except InvalidRequest as error:
                if error.param not in ("prompt", "language"):
                    raise
                refused.append(Refused(row.line, row.sku, error))
        refused.sort(key=lambda one: one.line)
        if not self.items:
            raise catalogue.none_left(refused)
        self.refused = [catalogue.refused(one) for one in refused]
        self.there = {one.path: entry for one in self.items if (entry := self._found(one))}
        self.failed: dict[Path, Entry] = {}
        self.made = 0

    def fill(self, *, quality: Quality, free: bool) -> Iterator[Entry]:
        """Draw what is missing, one file after another; with `free` seeds were nobody's choice.
        Raises what is not one row's fault.
        """
        todo = deque(item for item in self.items if item.path not in self.there)
        while todo:
            requests = [item.request for item in todo]
            try:
                for picture in self._studio.generate_many(requests, quality=quality, free=free):
                    yield self._keep(todo.popleft(), picture)
            except _ENDING:
                raise
            except PackshotError as error:
                yield self._fail(todo.popleft(), error)

    def write_report(self, name: str, **more: Any) -> None:
        """Write report.csv and manifest.json. Raises OutputError."""
        entries = sorted([*self.refused, *map(self._entry, self.items)], key=_place)
        spec = self._studio.spec
        model = {"name": spec.name, "revision": spec.revision}
        manifest = catalogue.manifest(name, entries, model, **more)
        text = json.dumps(manifest, ensure_ascii=False, indent=1)
        finish.write_bytes(self.folder / "manifest.json", text.encode())
        finish.write_bytes(self.folder / "report.csv", catalogue.table(entries))

    def write_archive(self, path: Path) -> None:
        """Write all of it as one ZIP. Raises OutputError."""
        part = path.with_name(f".{path.name}.part")
        files = [*self.there, self.folder / "manifest.json", self.folder / "report.csv"]
        try:
            with part.open("wb") as file:
                archive = Archive()
                for one in files:
                    file.write(archive.add(one.name, one.read_bytes(), one.stat().st_mtime))
                file.write(archive.end())
            part.replace(path)
        except OSError as error:
            message = f"cannot write {path}: {error.strerror}"
            raise OutputError(message, param="zip") from None
        finally:
            part.unlink(missing_ok=True)

    def _items(self, row: Row) -> list[Item]:
        given = {**self._given, "language": row.language or self._given["language"]}
        width, height = self._size
        requests = self._studio.requests(row.text, n=row.n, width=width, height=height, **given)
        models = partial(zoo.drawing, models_dir=self._studio.config.zoo.models_dir)
        brief, _ = drawable(requests[0].brief, self._studio.spec, models)
        return [
            Item(row, number, replace(request, brief=brief), self.folder / name)
            for number, request in enumerate(requests, 1)
            for name in [catalogue.file_name(row.sku, number, row.n, self._suffix)]
        ]

    def _found(self, item: Item) -> Entry | None:
        """The entry of a file that is there and shows what is asked for."""
        if not item.path.is_file():
            return None
        try:
            facts, brief = finish.read_facts(item.path)
        except (InvalidRequest, KeyError, TypeError, ValueError):
            return None
        request, spec = item.request, self._studio.spec
        asked = (request.width, request.height, request.steps or spec.steps, spec.name)
        if (facts.width, facts.height, facts.steps, facts.model) != asked:
            return None
        if self._given["seed"] is not None and facts.seed != request.seed:
            return None
        return _made(item, facts) if _essence(brief) == _essence(request.brief) else None

    def _keep(self, item: Item, picture: Picture) -> Entry:
        said = (*catalogue.unheeded(item.row), *picture.facts.substitutions)
        facts = replace(picture.facts, substitutions=said)
        finish.save(replace(picture, facts=facts), item.path)
        self.there[item.path] = entry = _made(item, facts)
        self.made += 1
        return entry

    def _fail(self, item: Item, error: PackshotError) -> Entry:
        entry = catalogue.unmade(item.row, item.number, error.to_json()["error"])
        self.failed[item.path] = entry
        return entry

    def _entry(self, item: Item) -> Entry:
        there = self.there.get(item.path) or self.failed.get(item.path)
        return there or catalogue.unmade(item.row, item.number)


def _made(item: Item, facts: Facts) -> Entry:
    data = item.path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    told, name = facts.to_json(), item.path.name
    return catalogue.made(item.row, item.number, name, told, size=len(data), sha256=digest)


def _essence(brief: Brief) -> Brief:
    """What a Brief asks for, as far as every kind of file holds it."""
    text, prompt = brief.text[:_TEXT_COMPARED], brief.prompt[:_TEXT_COMPARED]
    return replace(brief, text=text, prompt=prompt, matches=(), unknown=())


def _place(entry: Entry) -> tuple[int, int]:
    return entry.line, entry.number
