"""Pictures fetched by URL, from a real server that leads astray."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from packshot.errors import InvalidRequest, NotSupported, PackshotError, TooLarge, Unreachable
from packshot.server import addresses, fetching

HERE = addresses.networks("127.0.0.2/32")
ASKED: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        ASKED.append(self.path)
        name, _, rest = self.path.lstrip("/").partition("/")
        if name == "to":
            self._say(302, {"Location": rest.replace("PORT", str(self.server.server_port))})  # type: ignore[attr-defined]
        elif name == "loop":
            self._say(307, {"Location": "/loop"})
        elif name == "zipped":
            self._say(200, {"Content-Encoding": "gzip"}, b"\x1f\x8b")
        elif name == "picture":
            self._say(200, {}, b"a" * 1000)
        else:
            self._say(404, {})

    def _say(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for key, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("0.0.0.0", 0), _Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.2:{server.server_port}"
    server.shutdown()
    server.server_close()


def fetch(url: str, most: int = 1000, **more: Any) -> bytes:
    fetcher = fetching.Fetcher(10_000, **{"enabled": True, "own": HERE, **more})
    return asyncio.run(fetcher.fetched(url, "image", most))


def test_a_picture_is_fetched_and_redirects_followed(url: str) -> None:
    assert fetch(f"{url}/picture") == b"a" * 1000
    assert fetch(f"{url}/to//picture") == b"a" * 1000
    assert fetch(f"{url}/to/{url}/picture") == b"a" * 1000


@pytest.mark.parametrize(
    "place",
    [
        "http://127.0.0.1:PORT/picture",
        "http://127.0.0.3:PORT/picture",
        "http://localhost:PORT/picture",
        "http://[::ffff:127.0.0.1]:PORT/picture",
        "//127.1:PORT/picture",
        "https://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "http://[",
    ],
)
def test_a_redirect_leads_to_no_private_address(url: str, place: str) -> None:
    ASKED.clear()
    with pytest.raises(InvalidRequest) as caught:
        fetch(f"{url}/to/{place}")
    assert caught.value.param == "image"
    assert len(ASKED) == 1


def test_nothing_private_is_fetched(url: str) -> None:
    ASKED.clear()
    with pytest.raises(InvalidRequest, match="not public"):
        fetch(f"{url}/picture", own=())
    with pytest.raises(NotSupported, match=r"server\.fetch"):
        fetch(f"{url}/picture", enabled=False)
    assert not ASKED


@pytest.mark.parametrize(
    ("path", "most", "kind"),
    [
        ("picture", 999, TooLarge),
        ("none", 1000, Unreachable),
        ("loop", 1000, Unreachable),
        ("zipped", 1000, Unreachable),
    ],
)
def test_what_cannot_be_used_is_refused(
    url: str, path: str, most: int, kind: type[PackshotError]
) -> None:
    with pytest.raises(kind) as caught:
        fetch(f"{url}/{path}", most)
    assert caught.value.param == "image"
    assert caught.value.message.startswith("image: ")


def test_a_server_that_dawdles_is_left(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 0.0)
    with pytest.raises(Unreachable, match="did not"):
        fetch(f"{url}/picture")


def test_all_pictures_of_a_call_share_their_time_and_size(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 0.5)

    async def several(together: int, pause: float) -> int:
        fetcher = fetching.Fetcher(together, enabled=True, own=HERE)
        for _ in range(3):
            await fetcher.fetched(f"{url}/picture", "image", 1000)
            await asyncio.sleep(pause)
        return together

    assert asyncio.run(several(3000, 0.0)) == 3000
    with pytest.raises(TooLarge):
        asyncio.run(several(2999, 0.0))
    with pytest.raises(Unreachable, match="within"):
        asyncio.run(several(3000, 0.3))
