"""Pictures that callers send, decoded within bounds.

Covers: the size of a file, its format (by content, not by name), sides and pixels, before anything
is decoded; animations; JPEGs of endlessly many scans; files that are cut off or damaged; how many
are decoded at a time. What is decoded is no larger than what a model takes. Does not cover: what
the picture shows, and how much all files of a call hold together, which the route bounds.
"""

from __future__ import annotations

import asyncio
import io
import struct
import zlib
from dataclasses import dataclass
from typing import NoReturn

from PIL import ExifTags, Image, ImageOps

from packshot.config import SIZES
from packshot.errors import InvalidRequest, TooLarge

MOST_BYTES = 50 << 20
MOST_PIXELS = 50_000_000
"""Those of the largest cameras."""
LONGEST_SIDE = 16_384
_MOST = f"{LONGEST_SIDE} a side and {MOST_PIXELS // 1_000_000} megapixels are read at most"
_MOST_SCANS = 100
"""Scans of a JPEG; usual are up to 20."""
_FORMATS = ("PNG", "JPEG", "WEBP")
_LYING = (5, 6, 7, 8)
"""Orientations (EXIF) of pictures that are kept on their side."""
_SCAN = b"\xff\xda"
_one_at_a_time = asyncio.Semaphore(1)
"""A decoded picture takes up to 200 MB before it is made smaller."""
_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    OverflowError,
    IndexError,
    KeyError,
    TypeError,
    struct.error,
    zlib.error,
)
"""What Pillow raises at files that are damaged."""
_BOMB = (Image.DecompressionBombError, Image.DecompressionBombWarning)


@dataclass(frozen=True, slots=True)
class Upload:
    """A picture that was sent: RGB or RGBA, upright, at most as large as pictures that are made;
    `size` is what it had, upright, before.
    """

    image: Image.Image
    size: tuple[int, int]


async def picture(
    data: bytes, param: str, *, most: int = MOST_BYTES, formats: tuple[str, ...] = _FORMATS
) -> Upload:
    """The picture in a file of field `param`. Raises InvalidRequest and TooLarge, naming it."""
    if len(data) > most:
        raise TooLarge(f"{param} is larger than {most >> 20} MB", param=param)
    async with _one_at_a_time:
        return await asyncio.to_thread(_decoded, data, param, formats)


def _decoded(data: bytes, param: str, formats: tuple[str, ...]) -> Upload:
    try:
        with Image.open(io.BytesIO(data), formats=formats) as file:
            _check(file, data, param)
            size = _upright(file)
            longest = (SIZES[-1], SIZES[-1])
            file.draft(None, longest)  # a JPEG can be decoded smaller
            image = file.convert("RGBA" if file.has_transparency_data else "RGB")
            image.thumbnail(longest, Image.Resampling.LANCZOS)
            return Upload(ImageOps.exif_transpose(image), size)
    except InvalidRequest:
        raise
    except _BOMB:
        _refuse(param, f"has too many pixels: {_MOST}")
    except _BROKEN:
        _refuse(param, f"is no {' or '.join(formats)} that can be read")


def _check(file: Image.Image, data: bytes, param: str) -> None:
    """Refuse what is too much to decode. Raises InvalidRequest."""
    width, height = file.size
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        _refuse(param, f"has {width}x{height} pixels: {_MOST}")
    if getattr(file, "n_frames", 1) > 1:
        _refuse(param, "is animated: send one picture")
    if file.format == "JPEG" and data.count(_SCAN) > _MOST_SCANS:
        _refuse(param, f"has more than {_MOST_SCANS} scans")


def _upright(file: Image.Image) -> tuple[int, int]:
    """Width and height as the picture is to be seen."""
    lying = file.getexif().get(ExifTags.Base.Orientation) in _LYING
    return (file.height, file.width) if lying else file.size


def _refuse(param: str, why: str) -> NoReturn:
    raise InvalidRequest(f"{param} {why}", param=param)
