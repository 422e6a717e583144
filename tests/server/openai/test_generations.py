"""`/v1/images/generations` and `/v1/models` through the real OpenAI client, on a real server."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import openai
import pytest
from PIL import Image

from tests.server.conftest import Running
from tests.server.test_generate import refused

MODEL = "packshot-embedded"
SMALL: Mapping[str, Any] = {"model": "gpt-image-2", "prompt": "a red mug", "size": "256x256"}
FEW: Mapping[str, Any] = {"num_inference_steps": 2}
PATH = "/v1/images/generations"
DETAIL = {"message", "type", "param", "code"}


@pytest.fixture(scope="module")
def client(server: Running) -> Iterator[openai.OpenAI]:
    """OpenAI's client, which tries nothing twice."""
    url = f"{server.url}/v1"
    with openai.OpenAI(base_url=url, api_key="none", max_retries=0) as client:
        yield client


def picture(text: str | None) -> Image.Image:
    assert text is not None
    return Image.open(io.BytesIO(base64.b64decode(text)))


def shown(event: Any) -> Image.Image:
    return picture(event.b64_json)


def test_the_client_gets_pictures(client: openai.OpenAI) -> None:
    made = client.images.generate(**SMALL, n=2, extra_body={**FEW, "seed": 5})
    assert made.data is not None
    assert [picture(one.b64_json).size for one in made.data] == [(256, 256)] * 2
    assert [one.model_extra["seed"] for one in made.data if one.model_extra] == [5, 6]
    assert "red mug" in str(made.data[0].revised_prompt)
    assert (made.size, made.output_format, made.background) == ("256x256", "png", "opaque")
    assert made.quality in ("low", "medium", "high")
    assert abs(made.created - time.time()) < 60
    assert made.usage is not None
    assert made.model_extra is not None
    assert made.model_extra["job_id"]


def test_the_asynchronous_client_gets_pictures(server: Running) -> None:
    async def call() -> list[str]:
        url = f"{server.url}/v1"
        async with openai.AsyncOpenAI(base_url=url, api_key="none", max_retries=0) as client:
            made = await client.images.generate(**SMALL, extra_body=FEW)
            assert made.data is not None
            assert picture(made.data[0].b64_json).format == "PNG"
            more = {"num_inference_steps": 4, "seed": time.time_ns() % 2**32}
            stream = await client.images.generate(
                **SMALL, stream=True, partial_images=1, extra_body=more
            )
            return [event.type async for event in stream]

    kinds = asyncio.run(call())
    assert kinds == ["image_generation.partial_image", "image_generation.completed"]


def test_partial_pictures_come_before_the_whole_one(client: openai.OpenAI) -> None:
    more = {"num_inference_steps": 8, "seed": time.time_ns() % 2**32}
    wide = {**SMALL, "size": "512x256"}
    with client.images.generate(
        **wide, stream=True, partial_images=3, output_format="webp", extra_body=more
    ) as stream:
        *partial, last = list(stream)
    assert [one.partial_image_index for one in partial if "partial" in one.type] == [0, 1, 2]
    assert {shown(one).format for one in (*partial, last)} == {"WEBP"}
    assert last.type == "image_generation.completed"
    assert (picture(last.b64_json).size, last.size) == ((512, 256), "512x256")
    assert all(image.width == 2 * image.height for image in map(shown, partial))
    assert last.usage.total_tokens == 0


def test_a_stream_without_partial_pictures_has_the_whole_ones(client: openai.OpenAI) -> None:
    stream = client.images.generate(**SMALL, stream=True, n=2, extra_body=FEW)
    assert [event.type for event in stream] == ["image_generation.completed"] * 2


def test_a_failure_amid_a_stream_is_raised_with_its_code(
    client: openai.OpenAI, server: Running
) -> None:
    slow = {**SMALL, "size": "2048x2048"}
    with client.images.generate(**slow, stream=True, n=10, partial_images=1) as stream:
        job = stream.response.headers["location"]
        assert server.http.delete(job).status_code == 200
        with pytest.raises(openai.APIError) as caught:
            list(stream)
    assert caught.value.code == "cancelled"


def test_a_stream_that_ends_short_says_so(client: openai.OpenAI, server: Running) -> None:
    slow = {**SMALL, "size": "2048x2048"}
    kinds = []
    with client.images.generate(**slow, stream=True, n=10) as stream:
        job = stream.response.headers["location"]
        with pytest.raises(openai.APIError) as caught:
            for event in stream:
                kinds.append(event.type)
                server.http.delete(job)
    assert caught.value.code == "cancelled"
    assert 0 < len(kinds) < 10


def test_an_answer_that_is_short_says_what_is_missing(
    client: openai.OpenAI, server: Running
) -> None:
    slow = {**SMALL, "size": "2048x2048"}
    before = {one["id"] for one in server.http.get("/v1/jobs").json()["data"]}

    def cancel() -> None:
        while True:
            for one in server.http.get("/v1/jobs").json()["data"]:
                if one["id"] not in before and one["done"]:
                    server.http.delete(f"/v1/jobs/{one['id']}")
                    return

    with ThreadPoolExecutor(1) as beside:
        cancelled = beside.submit(cancel)
        answer = client.images.generate(**slow, n=10)
        cancelled.result()
    assert answer.data
    errors = (answer.model_extra or {})["errors"]
    assert len(answer.data) + len(errors) == 10
    assert errors[-1]["error"]["code"] == "cancelled"


def test_a_caller_that_leaves_a_stream_takes_the_job_back(
    client: openai.OpenAI, server: Running
) -> None:
    slow = {**SMALL, "size": "2048x2048"}
    with client.images.generate(**slow, stream=True, n=10) as stream:
        job = stream.response.headers["location"].rpartition("/")[2]
    assert server.ended(job)["status"] == "cancelled"


@pytest.mark.parametrize(("kind", "level"), [("jpeg", 0), ("jpeg", 100), ("webp", 40)])
def test_formats_and_compression(client: openai.OpenAI, kind: Any, level: int) -> None:
    made = client.images.generate(
        **SMALL, output_format=kind, output_compression=level, extra_body={**FEW, "seed": 3}
    )
    assert made.data is not None
    assert picture(made.data[0].b64_json).format == kind.upper()


def test_a_transparent_background_and_a_url(client: openai.OpenAI) -> None:
    made = client.images.generate(
        **SMALL, background="transparent", response_format="url", extra_body=FEW
    )
    assert made.data is not None
    assert made.data[0].b64_json is None
    found = httpx.get(str(made.data[0].url))
    image = Image.open(io.BytesIO(found.content))
    assert (made.background, image.mode) == ("transparent", "RGBA")
    assert image.getchannel("A").getextrema()[0] == 0


def test_what_changes_nothing_is_said(client: openai.OpenAI) -> None:
    made = client.images.generate(
        **SMALL,
        quality="max",
        style="vivid",
        user="shop-7",
        moderation="low",
        extra_body={**FEW, "guidance_scale": 4, "material": "ceramic"},
    )
    assert made.data is not None
    assert made.data[0].model_extra is not None
    said = " ".join(made.data[0].model_extra["substitutions"])
    assert all(name in said for name in ("guidance_scale", "style vivid", "quality max"))
    assert "red ceramic mug" in str(made.data[0].revised_prompt)
    assert (made.safety_identifier, made.quality) == ("shop-7", "high")


def test_null_is_as_good_as_nothing(http: httpx.Client) -> None:
    nulls = dict.fromkeys(("n", "quality", "style", "background", "stream", "user", "seed"))
    answer = http.post(PATH, json={**SMALL, **FEW, **nulls})
    assert answer.status_code == 200, answer.text
    assert int(answer.headers["openai-processing-ms"]) > 0


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"prompt": "a" * 32_001}, "prompt"),
        ({"n": 0}, "n"),
        ({"n": 11}, "n"),
        ({"size": "1x1"}, "size"),
        ({"size": "3840x2160"}, "size"),
        ({"size": "257x256"}, "size"),
        ({"size": "256×256"}, "size"),
        ({"size": "256x256\n"}, "size"),
        ({"quality": "best"}, "quality"),
        ({"output_format": "bmp"}, "output_format"),
        ({"output_compression": 101}, "output_compression"),
        ({"partial_images": 4, "stream": True}, "partial_images"),
        ({"stream": "true"}, "stream"),
        ({"num_inference_steps": 10**9}, "num_inference_steps"),
        ({"seed": -1}, "seed"),
        ({"style": "octarine"}, "style"),
        ({"sampler": "euler"}, "sampler"),
        ({"user": "\ud800"}, "user"),
        ({"svg": {"model": "\ud800"}}, "svg.model"),
        ({"svg": {"a": 1}}, "svg.model"),
    ],
)
def test_a_field_that_is_wrong_is_named(
    http: httpx.Client, change: dict[str, Any], param: str
) -> None:
    body = json.dumps({**SMALL, **FEW, **change})
    headers = {"Content-Type": "application/json"}
    refused(http.post(PATH, content=body, headers=headers), 400, param)


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"size": "256x1024"}, "size"),
        ({"width": 256}, "size"),
        ({"output_compression": 50}, "output_compression"),
        ({"background": "transparent", "output_format": "jpeg"}, "background"),
        ({"partial_images": 1}, "partial_images"),
        ({"stream": True, "response_format": "url"}, "response_format"),
    ],
)
def test_fields_that_contradict_each_other_are_named(
    http: httpx.Client, change: dict[str, Any], param: str
) -> None:
    refused(http.post(PATH, json={**SMALL, **FEW, **change}), 422, param)


def test_the_client_raises_what_is_wrong(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as bad:
        client.images.generate(**SMALL, output_format="svg")
    assert (bad.value.code, bad.value.param) == ("unsupported_value", "output_format")
    with pytest.raises(openai.BadRequestError) as bad:
        client.images.generate(**SMALL, extra_body={"lora": {"name": "x", "path": "/etc"}})
    assert (bad.value.code, bad.value.param) == ("unsupported_value", "lora")
    with pytest.raises(openai.NotFoundError) as lost:
        client.images.generate(**{**SMALL, "model": "gpt-image-7"})
    assert lost.value.param == "model"
    with pytest.raises(openai.UnprocessableEntityError) as odd:
        client.images.generate(**{**SMALL, "prompt": "a red helicopter"})
    assert odd.value.param == "prompt"


def test_an_idempotency_key_stands_for_one_job(client: openai.OpenAI) -> None:
    key = {"Idempotency-Key": f"openai-{time.time_ns()}"}
    streams = [
        client.images.generate(**SMALL, stream=True, extra_body=FEW, extra_headers=key)
        for _ in range(2)
    ]
    first, again = ([event.b64_json for event in stream] for stream in streams)
    assert first == again
    with pytest.raises(openai.ConflictError):
        client.images.generate(**SMALL, n=2, extra_body=FEW, extra_headers=key)


def test_the_models_are_listed(client: openai.OpenAI) -> None:
    model, alias = client.models.list().data
    assert (model.id, model.object, model.owned_by) == (MODEL, "model", "packshot")
    assert alias.id == "gpt-image-2"
    for name in (MODEL, alias.id, "dall-e-3"):
        assert client.models.retrieve(name).model_extra == model.model_extra
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("../etc/passwd")


def test_the_description_is_complete(http: httpx.Client) -> None:
    paths = http.get("/openapi.json").json()["paths"]
    mine = {path: verbs for path, verbs in paths.items() if path.startswith(("/v1/im", "/v1/mo"))}
    assert len(mine) == 4
    for verbs in mine.values():
        for verb in verbs.values():
            assert verb["summary"]
            for status, answer in verb["responses"].items():
                (media, *_) = answer["content"].values()
                if status >= "400":
                    examples = [one["value"] for one in media["examples"].values()]
                    assert examples
                    # The framework leaves out what is null, also in examples.
                    assert all(set(one["error"]) | {"param"} == DETAIL for one in examples)
    body = mine[PATH]["post"]["responses"]["200"]["content"]
    assert set(body) == {"application/json", "text/event-stream"}
    form = mine["/v1/images/edits"]["post"]["requestBody"]["content"]["multipart/form-data"]
    assert {"image", "mask", "markup", "prompt", "url"} <= set(form["schema"]["properties"])
