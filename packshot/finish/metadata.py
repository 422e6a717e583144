"""Facts and brief of a picture as JSON in its file: PNG text `packshot`, or EXIF UserComment.

What belongs to the run and not to the picture (wall times, cache, the rung's reason) is left out:
without it the same request and seed make the same file, byte for byte.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image, UnidentifiedImageError
from PIL.PngImagePlugin import PngInfo

from packshot.core import Brief, Facts, Picture
from packshot.errors import InvalidRequest

KEY = "packshot"
"""The keyword of the PNG's iTXt chunk, and the first member of the JSON in an EXIF UserComment."""

_OF_THE_RUN = ("seconds", "cache", "why")

_ASCII = b"ASCII\0\0\0"
_EXIF_LIMIT = 60_000
"""A JPEG holds its EXIF in one segment of at most 65,533 bytes."""

_TEXT_KEPT = 2_000
"""Characters of a text that are kept where it is too long: each takes up to 12 bytes."""


def payload(picture: Picture) -> dict[str, Any]:
    """What is written: `{"facts": ..., "brief": ...}` in plain values."""
    return lasting(picture.facts.to_json(), picture.brief.to_json())


def lasting(facts: Mapping[str, Any], brief: Mapping[str, Any]) -> dict[str, Any]:
    """The same of facts and a brief that are plain values already."""
    kept = {name: value for name, value in facts.items() if name not in _OF_THE_RUN}
    return {"facts": kept, "brief": brief}


def as_png_info(data: Mapping[str, Any], software: str) -> PngInfo:
    """PNG text: the JSON under `KEY`, the product text as Description, the maker as Software."""
    info = PngInfo()
    info.add_text("Software", software)
    info.add_itxt("Description", data["brief"]["text"])
    info.add_itxt(KEY, json.dumps(data, ensure_ascii=False))
    return info


def as_exif(data: Mapping[str, Any], software: str) -> bytes:
    """EXIF of a JPEG or WebP; a brief too long for it goes without its words, its text cut."""
    text = json.dumps({KEY: data})
    if len(text) > _EXIF_LIMIT:
        cut = {name: data["brief"][name][:_TEXT_KEPT] for name in ("text", "prompt")}
        brief = {**data["brief"], **cut, "matches": [], "unknown": []}
        text = json.dumps({KEY: {**data, "brief": brief}})
    exif = Image.Exif()
    exif[ExifTags.Base.Software] = software
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = _ASCII + text.encode("ascii")
    return exif.tobytes()


def read_facts(path: Path | str) -> tuple[Facts, Brief]:
    """Facts and brief of a file that Packshot wrote; `Facts.seconds` is empty.

    Raises InvalidRequest where the file is not a picture or holds no facts.
    """
    try:
        with Image.open(path) as image:
            data = _find(image)
    except (OSError, UnidentifiedImageError) as error:
        raise InvalidRequest(f"{path} is not a picture: {error}", param="path") from None
    if data is None:
        raise InvalidRequest(f"{path} holds no facts of Packshot", param="path")
    facts = {**data["facts"], "substitutions": tuple(data["facts"]["substitutions"])}
    return Facts(**facts), Brief.from_json(data["brief"])


def _find(image: Image.Image) -> dict[str, Any] | None:
    text = image.info.get(KEY)
    if text is not None:
        return dict(json.loads(str(text)))
    comment = image.getexif().get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.UserComment)
    if not isinstance(comment, bytes) or not comment.startswith(_ASCII):
        return None
    try:
        found = json.loads(comment[len(_ASCII) :])
    except ValueError:
        return None
    return dict(found[KEY]) if isinstance(found, dict) and KEY in found else None
