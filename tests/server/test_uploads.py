"""Pictures that callers send: headers and bounds first, then the pixels."""

from __future__ import annotations

import asyncio
import io
import random
import struct
import time
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFile, ImageOps, WebPImagePlugin

from packshot.errors import Cancelled, InvalidRequest, TooLarge
from packshot.server import uploads
from packshot.server.uploads import Sent


def file(kind: str = "PNG", size: tuple[int, int] = (40, 30), **more: Any) -> bytes:
    buffer = io.BytesIO()
    noise = Image.frombytes("RGB", size, random.Random(0).randbytes(3 * size[0] * size[1]))
    noise.save(buffer, kind, **more)
    return buffer.getvalue()


def look(data: bytes, **more: Any) -> Sent:
    return asyncio.run(uploads.looked(data, "image", **more))


async def nobody() -> bool:
    """No caller hangs up."""
    return False


def read(data: bytes, **more: Any) -> Image.Image:
    return asyncio.run(uploads.decoded([(look(data, **more), data)], nobody))[0]


def why(data: bytes, **more: Any) -> str:
    with pytest.raises(InvalidRequest) as caught:
        read(data, **more)
    assert caught.value.param == "image"
    return caught.value.message


def chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def png(width: int, height: int, pixels: bytes = b"", *more: bytes) -> bytes:
    """A PNG of what may not be so."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [
        chunk(b"IHDR", head),
        *more,
        chunk(b"IDAT", zlib.compress(pixels)),
        chunk(b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


NO_PALETTE = png(8, 8, bytes(9 * 8)).replace(
    chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)),
    chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 3, 0, 0, 0)),
)
"""At this one Pillow fails with an AssertionError."""


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_pictures_are_read(kind: str) -> None:
    image = read(file(kind))
    assert (image.mode, image.size, look(file(kind)).size) == ("RGB", (40, 30), (40, 30))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_all_modes_become_rgb(mode: str) -> None:
    buffer = io.BytesIO()
    Image.new(mode, (8, 8)).save(buffer, "JPEG" if mode == "CMYK" else "PNG")
    assert read(buffer.getvalue()).mode == ("RGBA" if mode.endswith("A") else "RGB")
    assert look(buffer.getvalue()).transparent is mode.endswith("A")


@pytest.mark.parametrize("way", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_pictures_stand_upright(kind: str, way: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = way
    data = file(kind, (40, 30), exif=exif)
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
    image = read(data)
    assert look(data).size == image.size == upright.size
    assert image.tobytes() == upright.tobytes()


def test_what_stands_behind_the_pixels_turns_nothing() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    end = file()[-12:]
    late = file()[:-12] + chunk(b"eXIf", exif.tobytes().removeprefix(b"Exif\0\0")) + end
    assert look(late).size == read(late).size == (40, 30)


def test_large_pictures_are_made_smaller() -> None:
    data = file("JPEG", (4400, 1100))
    assert (read(data).size, look(data).size) == ((2048, 512), (4400, 1100))


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(TooLarge, match="1 MB"):
        look(bytes(2 << 20), most=1 << 20)


@pytest.mark.parametrize(
    ("size", "said"),
    [
        ((100_000, 100_000), "too many pixels"),
        ((9_000, 5_500), "25 megapixels"),
        ((20_000, 100), "16384 a side"),
        ((0, 10), "that can be read"),
        ((2**31 - 1, 2**31 - 1), "too many pixels"),
    ],
)
def test_a_bomb_is_refused_before_it_is_decoded(size: tuple[int, int], said: str) -> None:
    data = png(*size, bytes(10_000_000))
    start = time.process_time()
    assert said in why(data)
    assert time.process_time() - start < 0.5


def test_a_text_that_swells_is_not_unpacked() -> None:
    swollen = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(10_000_000)))
    assert "can be read" in why(png(8, 8, bytes(8 * 25), swollen))


def test_an_animation_is_refused() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    for kind in ("PNG", "WEBP"):
        buffer = io.BytesIO()
        frames[0].save(buffer, kind, save_all=True, append_images=frames[1:])
        assert "animated" in why(buffer.getvalue())


def test_a_jpeg_of_endless_scans_is_refused() -> None:
    data = file("JPEG", progressive=True)
    scan = data[data.index(b"\xff\xda") : -2]
    assert "scans" in why(data[:-2] + scan * 200 + data[-2:])


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "JPEG"])
def test_looking_decodes_no_pixels(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any) -> None:
        raise AssertionError

    data = file(kind, (64, 48))
    monkeypatch.setattr(Image.Image, "load", never)
    for module in (ImageFile.ImageFile, WebPImagePlugin.WebPImageFile):
        monkeypatch.setattr(module, "load", never)
    assert look(data).size == (64, 48)


def test_all_pictures_of_a_call_are_bounded_together(monkeypatch: pytest.MonkeyPatch) -> None:
    data = file()
    monkeypatch.setattr(uploads, "MOST_TOGETHER", 3 * 40 * 30)
    files = [(look(data), data)] * 3
    assert len(asyncio.run(uploads.decoded(files, nobody))) == 3
    with pytest.raises(InvalidRequest, match="together") as caught:
        asyncio.run(uploads.decoded([*files, *files[:1]], nobody))
    assert caught.value.param == "image"


def test_nothing_more_is_decoded_once_the_caller_has_hung_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[Sent] = []
    whole = uploads._decoded

    def counted(sent: Sent, data: bytes) -> Image.Image:
        seen.append(sent)
        return whole(sent, data)

    async def gone() -> bool:
        return len(seen) == 2

    monkeypatch.setattr(uploads, "_decoded", counted)
    with pytest.raises(Cancelled):
        asyncio.run(uploads.decoded([(look(file()), file())] * 9, gone))
    assert len(seen) == 2


@pytest.mark.parametrize(
    "data",
    [
        png(8, 8)[:33] + chunk(b"abCd", b"") * 200_000,
        b"\xff\xd8" + b"\xff\xe5\0\2" * 200_000,
        b"\xff\xd8\xff" + b"\xff" * 2_000_000,
    ],
)
def test_a_head_of_endless_parts_is_not_read_to_its_end(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    files: list[io.BytesIO] = []

    class Watched(uploads._Bounded):
        def __init__(self, data: bytes) -> None:
            super().__init__(data)
            files.append(self)

    monkeypatch.setattr(uploads, "_Bounded", Watched)
    assert "can be read" in why(data)
    assert files[0].tell() < len(data) / 2


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n",
        file("GIF"),
        file("TIFF"),
        file("PNG")[:200],
        png(8, 8, b"short"),
        NO_PALETTE,
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert "PNG or JPEG or WEBP" in why(data)


def test_only_png_where_only_png_will_do() -> None:
    assert "is no PNG" in why(file("JPEG"), formats=("PNG",))


FILES = [file(kind) for kind in ("PNG", "JPEG", "WEBP")] + [file("JPEG", progressive=True)]


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(FILES),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), max_size=8),
)
def test_damage_is_refused_or_read_never_more(data: bytes, damage: list[tuple[int, int]]) -> None:
    broken = bytearray(data)
    for place, value in damage:
        broken[place % len(broken)] = value
    try:
        assert max(read(bytes(broken)).size) <= 2048
    except InvalidRequest as error:
        assert error.param == "image"
