"""`POST /v1/images/edits`: pictures made from other pictures, for clients of OpenAI.

What is sent is checked as a whole, of pictures what their headers say, then refused: the models
that can be loaded draw from texts alone, and no pixel is decoded for that. One that takes pictures
decodes them with `uploads.decoded`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal

from fastapi import Request
from fastapi.responses import Response
from pydantic import ConfigDict, ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from packshot.errors import (
    Cancelled,
    InvalidRequest,
    NotSupported,
    TooLarge,
    WrongMediaType,
)
from packshot.order import LARGE_MODELS
from packshot.server import uploads
from packshot.server.bodies import router as strict
from packshot.server.errors import refusal
from packshot.server.explaining import explained
from packshot.server.fetching import Fetcher
from packshot.server.identity import Who
from packshot.server.openai.answers import ImagesAnswer
from packshot.server.openai.bodies import PictureBody
from packshot.server.openai.generations import described
from packshot.server.openai.models import named
from packshot.server.state import Here, Studio
from packshot.server.uploads import Sent

MOST_IMAGES = 16
MOST_MASK_BYTES = 4 << 20
MOST_FORM_BYTES = 64 << 20
"""Of all that one call sends, or has fetched."""
_MOST_FIELDS = 100
_MOST_FIELD_BYTES = 256 << 10
_SECONDS = 120.0
"""In which a form must have come."""
_FORM = "multipart/form-data"
_IMAGES, _URLS, _GUIDES = ("image", "image[]"), ("url", "url[]"), ("mask", "markup")

router = strict(prefix="/v1/images", tags=["openai"], most=MOST_FORM_BYTES, seconds=_SECONDS)


class EditBody(PictureBody):
    """The fields of the form but for its files."""

    input_fidelity: Literal["high", "low"] | None = None
    """How closely to keep to the pictures, for models that can. Left out: as the model does."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"prompt": "the same mug in blue", "size": "1024x1024"}]}
    )


def _text_alone(model: str) -> NotSupported:
    return NotSupported(
        f"{model} draws from a text alone, it cannot change a picture; {LARGE_MODELS}, could, once "
        "installed; /v1/images/generations draws anew",
        param="model",
    )


_WRONG = InvalidRequest(
    "mask is 64x64 but the image is 512x512: send one of the same size", param="mask"
)
_TEXT_ALONE = _text_alone("packshot-embedded")


def _schema() -> dict[str, Any]:
    """What the form holds, for the description: `EditBody` and its files."""
    schema = EditBody.model_json_schema()
    file = {"type": "string", "format": "binary"}
    files = {
        "image": {**file, "description": f"PNG, JPEG or WebP; up to {MOST_IMAGES} as image[]"},
        "mask": {**file, "description": "PNG of the same size: what is transparent is drawn anew"},
        "markup": {**file, "description": "PNG of the same size, laid over the first picture"},
        "url": {"type": "string", "description": "In place of a file, where URLs are enabled"},
    }
    return {**schema, "properties": {**schema["properties"], **files}}


@router.post(
    "/edits",
    operation_id="create_image_edit",
    summary="Make pictures from pictures",
    response_model=ImagesAnswer,
    responses={**described("image_edit"), 400: refusal(400, _WRONG, _TEXT_ALONE)},
    openapi_extra={"requestBody": {"required": True, "content": {_FORM: {"schema": _schema()}}}},
)
async def edits(request: Request, here: Here, who: Who) -> Response:
    """Make pictures from pictures, as OpenAI's `images.edit` does, with models that can. The one
    of this version draws from texts alone: what is sent is checked, then refused with a 400.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        raise WrongMediaType(f"send the body as {_FORM}", param="Content-Type")
    async with _read_form(request) as form:
        body = _body(form)
        body.check()
        model = named(here, body.model)
        pictures = await _pictures(here, request, form)
        await _guide(form, pictures[0])
    raise _text_alone(model)  # no model that can be loaded takes pictures yet


@asynccontextmanager
async def _read_form(request: Request) -> AsyncIterator[FormData]:
    """The form of a request, its files open meanwhile. Raises InvalidRequest, TooLarge, TooSlow."""
    most = MOST_IMAGES + len(_GUIDES)
    try:
        form = await request.form(
            max_files=most, max_fields=_MOST_FIELDS, max_part_size=_MOST_FIELD_BYTES
        )
    except HTTPException as error:
        raise InvalidRequest(f"the form cannot be read: {error.detail}", param="body") from None
    try:
        yield form
    finally:
        await form.close()


def _body(form: FormData) -> EditBody:
    """The fields of a form. Raises InvalidRequest."""
    fields: dict[str, str] = {}
    for name, value in form.multi_items():
        if name in (*_IMAGES, *_URLS, *_GUIDES):
            continue
        if isinstance(value, UploadFile):
            raise InvalidRequest(f"{name[:40]} is a file: send its value", param=name[:40])
        if name in fields:
            raise InvalidRequest(f"{name[:40]} is there twice", param=name[:40])
        fields[name] = value
    try:
        return EditBody.model_validate_strings(fields)
    except ValidationError as error:
        first = error.errors()[0]
        raise explained({**first, "loc": ("body", *first["loc"])}, EditBody.model_fields) from None


async def _pictures(studio: Studio, request: Request, form: FormData) -> list[Sent]:
    """The pictures to be changed, as their headers have them. Raises InvalidRequest, TooLarge,
    Unreachable, and Cancelled where the caller hangs up meanwhile.
    """
    files = [(name, value) for name, value in form.multi_items() if name in (*_IMAGES, *_URLS)]
    if not files:
        raise InvalidRequest("image is missing", param="image")
    if len(files) > MOST_IMAGES:
        raise InvalidRequest(f"image: {MOST_IMAGES} are taken at most", param="image")
    fetcher = Fetcher(MOST_FORM_BYTES, enabled=bool(studio.config.server.fetch))
    found: list[Sent] = []
    for name, value in files:
        if await request.is_disconnected():
            raise Cancelled("the caller has hung up")
        found.append(await _picture(fetcher, name, value))
    uploads.check_together(found)
    return found


async def _picture(fetcher: Fetcher, name: str, value: UploadFile | str) -> Sent:
    param = name.removesuffix("[]")
    if name in _IMAGES:
        return await uploads.looked(await _read(value, param, uploads.MOST_BYTES), param)
    if not isinstance(value, str):
        raise InvalidRequest("url is a file: send it as image", param="url")
    return await uploads.looked(await fetcher.fetched(value, param, uploads.MOST_BYTES), param)


async def _guide(form: FormData, first: Sent) -> None:
    """Check the mask or the markup of a form. Raises InvalidRequest, TooLarge."""
    given = [name for name in _GUIDES if name in form]
    if len(given) > 1:
        raise InvalidRequest("markup cannot stand beside mask: leave one out", param="markup")
    for name in given:
        data = await _read(form[name], name, MOST_MASK_BYTES)
        guide = await uploads.looked(data, name, most=MOST_MASK_BYTES, formats=("PNG",))
        if guide.size != first.size:
            sizes = " but the image is ".join(f"{w}x{h}" for w, h in (guide.size, first.size))
            raise InvalidRequest(f"{name} is {sizes}: send one of the same size", param=name)
        if not guide.transparent:
            message = f"{name} has no transparent pixels: they say what is to be drawn"
            raise InvalidRequest(message, param=name)


async def _read(value: UploadFile | str, param: str, most: int) -> bytes:
    """The bytes of a file of a form. Raises InvalidRequest, TooLarge."""
    if isinstance(value, str):
        raise InvalidRequest(f"{param} is no file: send it with a filename", param=param)
    if value.size is not None and value.size > most:
        raise TooLarge(f"{param} is larger than {most >> 20} MB", param=param)
    return await value.read()
