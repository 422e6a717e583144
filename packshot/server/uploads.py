"""Pictures that callers send, decoded within bounds: `looked` reads what their headers say, which
costs next to nothing, `decoded` their pixels.

Covers: the size of a file, its format (by content, not by name), sides and pixels, of one picture
and of all of a call, before anything is decoded; animations; JPEGs of endlessly many scans, and
files of endlessly many parts; files that are cut off or damaged; how many are decoded at a time;
callers that hang up meanwhile. What is decoded is no larger than what a model takes. Does not
cover: what the picture shows, and how many bytes all files of a call hold, which the route bounds.
"""

from __future__ import annotations

import asyncio
import io
import logging
import math
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NoReturn

from PIL import ExifTags, Image

from packshot.config import SIZES
from packshot.errors import Cancelled, InvalidRequest, PackshotError, TooLarge

_log = logging.getLogger(__name__)

MOST_BYTES = 50 << 20
MOST_PIXELS = 25_000_000
"""Those of usual cameras. Decoding them takes up to 2 s of a core and 410 MB (a WebP with alpha; a
PNG takes 230 MB, a JPEG 160): measured with Pillow 13, on two cores.
"""
MOST_TOGETHER = 4 * MOST_PIXELS
"""Of all pictures of a call: 3 to 8 s, and 630 MB at the highest, of four such WebP."""
LONGEST_SIDE = 16_384
_MOST = f"{LONGEST_SIDE} a side and {MOST_PIXELS // 1_000_000} megapixels are read at most"
_MOST_SCANS = 100
"""Scans of a JPEG; usual are up to 20."""
_MOST_READS = 100_000
"""Reads of a file, some four for each of its parts: a PNG of 50 MB in parts of 8 KB takes 26,000,
one of empty parts would take 20 s.
"""
_FORMATS = ("PNG", "JPEG", "WEBP")
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What each orientation (EXIF) needs."""
_LYING = [_UPRIGHT[way] for way in range(5, 9)]
"""Turns of pictures that are kept on their side."""
_SCAN = b"\xff\xda"
_one_at_a_time = asyncio.Semaphore(1)
_BOMB = (Image.DecompressionBombError, Image.DecompressionBombWarning)


@dataclass(frozen=True, slots=True)
class Sent:
    """A picture that was sent in field `param`, as its headers have it: `size` once upright, the
    turn that makes it so, and whether it has transparent pixels. What stands behind the pixels
    changes none of it.
    """

    param: str
    formats: tuple[str, ...]
    size: tuple[int, int]
    turn: Image.Transpose | None
    transparent: bool

    @property
    def pixels(self) -> int:
        return self.size[0] * self.size[1]


async def looked(
    data: bytes, param: str, *, most: int = MOST_BYTES, formats: tuple[str, ...] = _FORMATS
) -> Sent:
    """What the headers of a file of field `param` say; its pixels may yet be damaged. Raises
    InvalidRequest and TooLarge, naming it.
    """
    if len(data) > most:
        raise TooLarge(f"{param} is larger than {most >> 20} MB", param=param)
    async with _one_at_a_time:
        return await asyncio.to_thread(_looked, data, param, formats)


def check_together(files: Sequence[Sent]) -> None:
    """Raises InvalidRequest where the pictures of a call are too much to decode."""
    together, most = sum(file.pixels for file in files), MOST_TOGETHER // 1_000_000
    if together > MOST_TOGETHER:
        had = math.ceil(together / 1_000_000)
        _refuse(files[-1].param, f"has {had} megapixels, all together: {most} are read at most")


async def decoded(
    files: Sequence[tuple[Sent, bytes]], gone: Callable[[], Awaitable[bool]]
) -> list[Image.Image]:
    """The pictures of files that were looked at: RGB or RGBA, upright, at most as large as pictures
    that are made. Raises InvalidRequest, naming the field, and Cancelled once the caller is `gone`.
    """
    check_together([sent for sent, _ in files])
    images = []
    for sent, data in files:
        async with _one_at_a_time:
            if await gone():
                raise Cancelled("the caller has hung up")
            images.append(await asyncio.to_thread(_decoded, sent, data))
    return images


def _looked(data: bytes, param: str, formats: tuple[str, ...]) -> Sent:
    with _opened(data, param, formats) as file:
        _check(file, data, param)
        exif = Image.Image.getexif(file)  # a PNG's own would decode it
        turn = _UPRIGHT.get(exif.get(ExifTags.Base.Orientation, 1))
        size = (file.height, file.width) if turn in _LYING else file.size
        return Sent(param, formats, size, turn, file.has_transparency_data)


def _decoded(sent: Sent, data: bytes) -> Image.Image:
    with _opened(data, sent.param, sent.formats) as file:
        longest = (SIZES[-1], SIZES[-1])
        file.draft(None, longest)  # a JPEG can be decoded smaller
        mode = "RGBA" if sent.transparent else "RGB"
        image: Image.Image = file if file.mode == mode else file.convert(mode)
        image.thumbnail(longest, Image.Resampling.LANCZOS)
        return image.copy() if sent.turn is None else image.transpose(sent.turn)


@contextmanager
def _opened(data: bytes, param: str, formats: tuple[str, ...]) -> Iterator[Image.Image]:
    """A file, for as long as it is read. Raises InvalidRequest whatever the decoder raises."""
    try:
        with Image.open(_Bounded(data), formats=formats) as file:
            yield file
    except (PackshotError, MemoryError):
        raise
    except _BOMB:
        _refuse(param, f"has too many pixels: {_MOST}")
    except Exception:  # a decoder of strangers' bytes: its asserts and lookups fail at them, too
        _log.debug("%s cannot be read", param, exc_info=True)
        _refuse(param, f"is no {' or '.join(formats)} that can be read")


class _Bounded(io.BytesIO):
    """A file that ends after so many reads."""

    _left = _MOST_READS

    def read(self, size: int | None = -1, /) -> bytes:
        self._left -= 1
        return super().read(size) if self._left >= 0 else b""


def _check(file: Image.Image, data: bytes, param: str) -> None:
    """Refuse what is too much to decode. Raises InvalidRequest."""
    width, height = file.size
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        _refuse(param, f"has {width}x{height} pixels: {_MOST}")
    if getattr(file, "n_frames", 1) > 1:
        _refuse(param, "is animated: send one picture")
    if file.format == "JPEG" and data.count(_SCAN) > _MOST_SCANS:
        _refuse(param, f"has more than {_MOST_SCANS} scans")


def _refuse(param: str, why: str) -> NoReturn:
    raise InvalidRequest(f"{param} {why}", param=param)
