"""Encoding: PNG, JPEG or WebP bytes of an image, tagged as sRGB, with the facts inside."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import PurePath
from typing import IO, Any, Protocol, cast

from PIL import Image, ImageCms

from packshot.errors import InvalidRequest
from packshot.finish.metadata import as_exif, as_png_info

SUFFIXES: Mapping[str, str] = {
    ".png": "PNG",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".webp": "WEBP",
}
"""File formats by suffix."""

_OPTIONS: Mapping[str, Mapping[str, Any]] = {
    # Runs only (zlib's Z_RLE): a third of the time of level 6 (46 against 140 ms of one core at
    # 1024²), and no larger, for the filters leave hardly anything but runs.
    "PNG": {"compress_level": 4, "compress_type": 3},
    "JPEG": {"quality": 93, "subsampling": "4:4:4", "optimize": True},
    "WEBP": {"quality": 92, "method": 4},
}
_SOFTWARE = "Packshot"


class Writable(Protocol):
    """A file, as far as encoding needs one."""

    def write(self, data: bytes, /) -> int: ...


def format_of(path: PurePath, *, transparent: bool = False) -> str:
    """The format that a suffix names. Raises InvalidRequest naming the ones that exist."""
    kind = SUFFIXES.get(path.suffix.lower())
    if kind is None:
        known = ", ".join(SUFFIXES)
        raise InvalidRequest(f"{path.name!r} must end in one of {known}", param="output")
    if transparent and kind == "JPEG":
        raise InvalidRequest("JPEG has no transparency: use .png or .webp", param="output")
    return kind


def encode(
    image: Image.Image, kind: str, data: Mapping[str, Any], quality: int | None = None
) -> bytes:
    """Bytes of `image` as `kind` ("PNG", "JPEG", "WEBP") with the facts `data` in its metadata.
    `quality` (0..100) is that of JPEG and WebP; None: the one of `_OPTIONS`.
    """
    buffer = BytesIO()
    encode_into(buffer, image, kind, data, quality)
    return buffer.getvalue()


def encode_into(
    file: Writable, image: Image.Image, kind: str, data: Mapping[str, Any],
    quality: int | None = None,
) -> None:  # fmt: skip
    """As `encode`, into a file, bit by bit where the kind allows it (PNG)."""
    options = dict(_OPTIONS[kind])
    if quality is not None and kind != "PNG":
        # Pillow's buffer for optimised JPEG is too small for rough pictures of a high quality.
        options |= {"quality": max(quality, 1), "optimize": False}
    if kind == "PNG":
        options["pnginfo"] = as_png_info(data, _SOFTWARE)
    else:
        options["exif"] = as_exif(data, _SOFTWARE)
    if kind == "WEBP" and image.mode == "RGBA" and quality is None:
        options["lossless"] = True
    image.save(cast(IO[bytes], file), kind, icc_profile=_srgb(), **options)


@cache
def _srgb() -> bytes:
    """The sRGB profile, its creation date (bytes 24 to 36) blanked: the same bytes every day."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile[:24] + bytes(12) + profile[36:]
