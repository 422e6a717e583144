"""Files and objects: the same four verbs on a folder and on a real S3 server."""

from __future__ import annotations

import errno
import logging
import os
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from packshot.errors import ConfigError, NotFound, OutputError
from packshot.store import StoreConfig
from packshot.store.blobs import Blobs, key_of
from packshot.store.folder import Folder
from packshot.store.places import open_blobs
from packshot.store.s3 import S3Blobs

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
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Blobs:
    if request.param == "folder":
        return open_blobs(StoreConfig(folder=tmp_path))
    address = request.getfixturevalue("s3")
    request.getfixturevalue("credentials")
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


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that the S3 server of the tests takes, and no others; what is logged is heard."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    monkeypatch.setattr(logging.getLogger("packshot"), "propagate", True)


@pytest.mark.usefixtures("credentials")
def test_an_s3_server_that_does_not_take_a_picture_is_an_error(s3: str) -> None:
    with pytest.raises(OutputError, match="S3"):
        S3Blobs("s3://no-such-bucket", s3).put(key_of(b"x"), b"x")


@pytest.mark.usefixtures("credentials")
def test_a_bucket_that_is_not_there_is_refused_at_once(s3: str) -> None:
    with pytest.raises(ConfigError, match=r"'s3://no-such/a': .*NoSuchBucket") as caught:
        open_blobs(StoreConfig(pictures="s3://no-such/a", endpoint=s3))
    assert caught.value.param == "store.pictures"


@pytest.mark.usefixtures("credentials")
def test_a_bucket_without_credentials_is_refused(s3: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.setenv("AWS_METADATA_ENDPOINT", "http://127.0.0.1:9")  # as if on no such machine
    began = time.monotonic()
    with pytest.raises(ConfigError, match=r"no credentials .*AWS_ACCESS_KEY_ID") as caught:
        open_blobs(StoreConfig(pictures="s3://pictures/a", endpoint=s3))
    assert caught.value.param == "store.pictures"
    assert time.monotonic() - began < 30


@pytest.mark.usefixtures("credentials")
@pytest.mark.parametrize(
    ("answer", "warned"),
    [
        (b"404 Not Found\r\n\r\n<Error><Code>NoSuchKey</Code></Error>", False),
        (b"403 Forbidden\r\n\r\n<Error><Code>AccessDenied</Code></Error>", True),
        (b"503 Slow Down\r\n\r\n<Error><Code>SlowDown</Code></Error>", True),
        (b"403 Forbidden\r\n\r\n<Error><Code>InvalidAccessKeyId</Code></Error>", None),
        (b"403 Forbidden\r\n\r\n<Error><Code>SignatureDoesNotMatch</Code></Error>", None),
    ],
)
def test_what_need_not_last_is_a_warning(
    answer: bytes, warned: bool | None, caplog: pytest.LogCaptureFixture
) -> None:
    with answering(answer) as address:
        config = StoreConfig(pictures="s3://pictures/a", endpoint=address)
        if warned is None:
            with pytest.raises(ConfigError, match="its server says"):
                open_blobs(config)
            return
        open_blobs(config)
    assert ["s3://pictures/a cannot be used now" in text for text in caplog.messages] == [
        True
    ] * warned


@pytest.mark.usefixtures("credentials")
def test_a_server_that_cannot_be_reached_may_come_back(caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as silent:  # whoever calls is left waiting
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        for address in (f"http://127.0.0.1:{port}", "http://127.0.0.1:9"):
            open_blobs(StoreConfig(pictures="s3://pictures/a", endpoint=address))
    assert ["s3://pictures/a cannot be used now" in text for text in caplog.messages] == [True] * 2


def test_an_endpoint_is_an_address() -> None:
    with pytest.raises(ConfigError, match="must begin with http"):
        StoreConfig(pictures="s3://pictures", endpoint="127.0.0.1:9000")


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """The address of a server that answers the first call so."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer_one() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 " + answer)

        thread = threading.Thread(target=answer_one)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        thread.join()
