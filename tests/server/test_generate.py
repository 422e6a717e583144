"""`POST /generate` on a real server."""

from __future__ import annotations

import io

import httpx
from PIL import Image

from tests.server.conftest import SMALL


def test_the_first_curl_of_the_documentation(http: httpx.Client) -> None:
    body = {"prompt": "水墨风格的江南园林", "steps": 30, "width": 768, "height": 512}
    answer = http.post("/generate", json=body)
    assert answer.status_code == 200, answer.text
    made = answer.json()
    assert made["status"] == "succeeded"
    assert (made["brief"]["subject"], made["brief"]["style"]) == ("garden", "ink-wash")
    (image,) = made["images"]
    picture = http.get(image["url"])
    assert picture.headers["content-type"] == "image/png"
    assert Image.open(io.BytesIO(picture.content)).size == (768, 512)


def test_a_picture_itself_where_that_is_accepted(http: httpx.Client) -> None:
    answer = http.post("/generate", json=dict(SMALL), headers={"Accept": "image/jpeg"})
    assert answer.status_code == 200, answer.text
    assert Image.open(io.BytesIO(answer.content)).format == "JPEG"
    assert answer.headers["x-packshot-model"] == "packshot-embedded"
