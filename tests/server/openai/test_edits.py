"""`/v1/images/edits` through the real OpenAI client: all is checked, then refused."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain, repeat
from types import SimpleNamespace
from typing import Any

import httpx
import openai
import pytest
from PIL import Image
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from packshot.errors import Cancelled
from packshot.server import uploads
from packshot.server.openai import edits
from tests.server.conftest import Running
from tests.server.test_generate import refused
from tests.server.test_uploads import NO_PALETTE
from tests.server.test_uploads import png as large

PATH = "/v1/images/edits"
Files = Sequence[tuple[str, tuple[str, bytes, str]]]


def png(size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, size).save(buffer, "PNG")
    return buffer.getvalue()


def sent(name: str = "image", data: bytes | None = None) -> tuple[str, tuple[str, bytes, str]]:
    return name, ("../../a.png", png() if data is None else data, "image/png")


@pytest.fixture(scope="module")
def client(server: Running) -> Iterator[openai.OpenAI]:
    url = f"{server.url}/v1"
    with openai.OpenAI(base_url=url, api_key="none", max_retries=0) as client:
        yield client


@pytest.mark.parametrize("many", [False, True])
def test_the_client_hears_that_the_model_draws_from_texts_alone(
    client: openai.OpenAI, many: bool
) -> None:
    one = ("a.png", png())
    with pytest.raises(openai.BadRequestError) as caught:
        client.images.edit(
            image=[one, one] if many else one,
            mask=("m.png", png(mode="RGBA")),
            prompt="the mug in blue",
            n=2,
            size="256x256",
            stream=True,
            partial_images=1,
            input_fidelity="high",
            extra_body={"seed": 7, "guidance_scale": 2.5},
        )
    assert (caught.value.code, caught.value.param) == ("unsupported_value", "model")
    assert "packshot-embedded draws from a text alone" in caught.value.message


@pytest.mark.parametrize(
    ("fields", "files", "param"),
    [
        ({}, [], "image"),
        ({"prompt": None}, [sent()], "prompt"),
        ({"n": "11"}, [sent()], "n"),
        ({"n": "two"}, [sent()], "n"),
        ({"n": ["1", "2"]}, [sent()], "n"),
        ({"size": "1x1"}, [sent()], "size"),
        ({"stream": "perhaps"}, [sent()], "stream"),
        ({"guidance_scale": "nan"}, [sent()], "guidance_scale"),
        ({"output_format": "gif"}, [sent()], "output_format"),
        ({"lora[name]": "x"}, [sent()], "lora[name]"),
        ({"image": "text"}, [], "image"),
        ({"url": "https://169.254.169.254/latest"}, [], "url"),
        ({"url[]": "https://localhost:8501/"}, [sent()], "url"),
        ({"url": "file:///etc/passwd"}, [], "url"),
        ({}, [sent("prompt")], "prompt"),
        ({}, [sent("url")], "url"),
        ({}, [sent(data=b"")], "image"),
        ({}, [sent(data=b"GIF89a" + bytes(99))], "image"),
        ({}, [sent("image[]"), sent("image[]", png()[:25])], "image"),
        ({}, [sent("image[]"), sent("image[]", png()[:50])], "model"),  # no pixels are looked at
        ({}, [sent(data=NO_PALETTE)], "image"),
        ({}, [sent(), sent("mask", NO_PALETTE)], "mask"),
        ({}, [sent("image[]", large(4000, 3000))] * 16, "image"),
        ({}, [sent(data=large(9000, 5500))], "image"),
        ({}, [sent()] * 17, "image"),
        ({}, [sent()] * 19, "body"),
        ({}, [sent(), sent("mask", png((9, 9), "RGBA"))], "mask"),
        ({}, [sent(), sent("mask")], "mask"),
        ({}, [sent(), sent("mask", png(mode="RGBA")), sent("markup")], "markup"),
        ({f"x{i}": "y" for i in range(200)}, [sent()], "body"),
    ],
)
def test_what_is_wrong_is_named(
    http: httpx.Client, fields: dict[str, Any], files: Files, param: str
) -> None:
    data = {"prompt": "a mug", **fields}
    given = {name: value for name, value in data.items() if value is not None}
    answer = http.post(PATH, data=given, files=[*files, ("seed", (None, b"1"))])
    refused(answer, 422 if "https" in str(fields) else 400, param)


@pytest.mark.parametrize(
    ("body", "kind", "status", "param"),
    [
        (b"{}", "application/json", 415, "Content-Type"),
        (b"prompt=a", "application/x-www-form-urlencoded", 415, "Content-Type"),
        (b"--x", "multipart/form-data", 400, "body"),
        (b"nothing", "multipart/form-data; boundary=x", 400, "body"),
        (b"--x\r\n\r\n\r\n--x--", "multipart/form-data; boundary=x", 400, "body"),
        (b"--x--", "multipart/form-data; boundary=x", 400, "prompt"),
    ],
)
def test_a_form_that_cannot_be_read_is_refused(
    http: httpx.Client, body: bytes, kind: str, status: int, param: str
) -> None:
    refused(http.post(PATH, content=body, headers={"Content-Type": kind}), status, param)


def test_what_is_too_large_is_refused_before_it_is_read(http: httpx.Client) -> None:
    mask = sent("mask", bytes((4 << 20) + 1))
    refused(http.post(PATH, data={"prompt": "a"}, files=[sent(), mask]), 413, "mask")
    head = {"Content-Type": "multipart/form-data; boundary=x"}
    part = b'--x\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\n'
    endless = chain([part], repeat(bytes(1 << 20), 80))
    with suppress(httpx.WriteError):  # the server may hang up before all is sent
        refused(http.post(PATH, content=endless, headers=head), 413, "body")
    assert http.get("/livez").status_code == 200


def test_no_more_pictures_are_looked_at_once_the_caller_has_hung_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[bytes] = []

    async def looked(data: bytes, *_: Any, **__: Any) -> None:
        seen.append(data)

    async def hung_up() -> dict[str, str]:
        return {"type": "http.disconnect"}

    async def never() -> dict[str, str]:
        await asyncio.Event().wait()
        return {}

    async def several(receive: Any) -> None:
        files: list[Any] = [("image[]", UploadFile(io.BytesIO(png()), filename="a"))] * 3
        request = Request({"type": "http", "headers": []}, receive)
        here: Any = SimpleNamespace(config=SimpleNamespace(server=SimpleNamespace(fetch=0)))
        await edits._pictures(here, request, FormData(files))

    monkeypatch.setattr(uploads, "looked", looked)
    monkeypatch.setattr(uploads, "check_together", list)
    asyncio.run(several(never))
    assert len(seen) == 3
    with pytest.raises(Cancelled):
        asyncio.run(several(hung_up))
    assert len(seen) == 3
