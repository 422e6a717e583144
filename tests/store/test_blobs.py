"""Files and objects: the same four verbs on a folder and on a real S3 server."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from packshot.errors import NotFound, OutputError
from packshot.store import StoreConfig
from packshot.store.blobs import Blobs, key_of
from packshot.store.folder import Folder
from packshot.store.places import open_blobs

_MOTO = "import sys; from moto.server import main; main(sys.argv[1:])"


@pytest.fixture(scope="session")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an S3 server that holds a bucket named `pictures`."""
    log = tmp_path_factory.mktemp("s3") / "log"
    command = [sys.executable, "-c", _MOTO, "-H", "127.0.0.1", "-p", "0"]
    with log.open("wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=file)
    try:
        while (found := re.search(r"http://127\.0\.0\.1:\d+", log.read_text())) is None:
            assert process.poll() is None, log.read_text()
            time.sleep(0.05)
        bucket = urllib.request.Request(f"{found.group()}/pictures", method="PUT")
        urllib.request.urlopen(bucket, timeout=60).close()
        yield found.group()
    finally:
        process.kill()
        process.wait()


@pytest.fixture(params=["folder", "s3"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Blobs:
    if request.param == "folder":
        return open_blobs(StoreConfig(folder=tmp_path))
    address = request.getfixturevalue("s3")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    return open_blobs(StoreConfig(folder=tmp_path, pictures="s3://pictures/a", endpoint=address))


def test_bytes_come_back_until_they_are_deleted(blobs: Blobs) -> None:
    data = os.urandom(200_000)
    key = key_of(data)
    for _ in range(2):
        blobs.put(key, data)
    assert blobs.exists(key)
    with blobs.open(key) as file:
        assert file.read() == data
    blobs.delete(key)
    blobs.delete(key)
    assert not blobs.exists(key)
    with pytest.raises(NotFound):
        blobs.open(key)


def test_a_draft_takes_its_pieces_in_any_order(blobs: Blobs) -> None:
    data = os.urandom(200_000)
    key = key_of(data)
    draft = blobs.begin()
    for at, end in ((150_000, 200_000), (0, 50_000), (50_000, 150_000)):
        draft.write(data[at:end], at)
    assert not blobs.exists(key)
    draft.keep(key)
    draft.drop()
    with blobs.open(key) as file:
        assert file.read() == data


def test_a_folder_gives_only_what_is_its_own(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    folder = Folder(tmp_path / "pictures")
    for key in (
        "../secret",
        "../../secret",
        "",
        "a" * 63,
        "A" * 64,
        "a" * 64 + "\n",
        "/etc/passwd",
    ):
        with pytest.raises(NotFound):
            folder.open(key)


def test_many_threads_may_put_the_same_bytes(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    data = os.urandom(100_000)
    threads = [threading.Thread(target=folder.put, args=(key_of(data), data)) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.read_bytes() for path in files] == [data]


def test_a_full_disk_leaves_nothing_behind(small_disk: Path) -> None:
    folder = Folder(small_disk)
    with pytest.raises(OutputError):
        folder.put("a" * 64, os.urandom(200_000))
    assert not [path for path in small_disk.rglob("*") if path.is_file()]


def test_what_a_killed_process_left_half_written_is_removed(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    old, new = tmp_path / "new" / "old", tmp_path / "new" / "new"
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, times=(0, time.time() - 100_000))
    folder.put(key_of(b"whole"), b"whole")
    assert Folder(tmp_path).exists(key_of(b"whole"))
    assert (old.exists(), new.exists()) == (False, True)


def test_a_folder_needs_no_second_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(source: str, target: Path) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", link)
    folder = Folder(tmp_path)
    draft = folder.begin()
    for at in (100_000, 0):
        draft.write(b"x" * 100_000, at)
    draft.keep(key_of(b"x" * 200_000))
    draft.drop()
    with folder.open(key_of(b"x" * 200_000)) as file:
        assert file.read() == b"x" * 200_000
    assert not list((tmp_path / "new").iterdir())


def test_what_came_to_no_record_is_found_by_its_draft(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    drafts = [folder.begin() for _ in range(3)]
    for draft, data in zip(drafts, (b"recorded", b"lost"), strict=False):
        draft.write(data, 0)
        draft.keep(key_of(data))
    drafts[0].drop()
    assert list(folder.unclaimed(100.0)) == []
    for path in (tmp_path / "new").iterdir():
        os.utime(path, times=(0, time.time() - 100_000))
    [(key, draft)] = Folder(tmp_path).unclaimed(100.0)
    assert key == key_of(b"lost")
    draft.drop()
    assert all(folder.exists(key_of(data)) for data in (b"recorded", b"lost"))
    assert not list((tmp_path / "new").iterdir())


def test_an_s3_server_that_does_not_take_a_picture_is_an_error(
    s3: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    config = StoreConfig(folder=tmp_path, pictures="s3://no-such-bucket", endpoint=s3)
    with pytest.raises(OutputError, match="S3"):
        open_blobs(config).put(key_of(b"x"), b"x")
