"""The contact sheet holds every picture in order, on white."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from packshot.finish import Tile, contact_sheet

COLOURS = [(200, 0, 0), (0, 200, 0), (0, 0, 200), (200, 200, 0), (0, 200, 200)]


def test_pictures_stand_in_reading_order_on_white() -> None:
    tiles = [Tile(Image.new("RGB", (300, 300), c), "title", "note") for c in COLOURS]
    sheet = Image.open(BytesIO(contact_sheet(tiles, columns=3, side=100)))
    assert sheet.size == (2 * 64 + 3 * 128 - 28, 2 * 64 + 2 * 190 - 28)
    for i, colour in enumerate(COLOURS):
        row, column = divmod(i, 3)
        seen = sheet.getpixel((64 + column * 128 + 50, 64 + row * 190 + 50))
        assert isinstance(seen, tuple)
        assert max(abs(a - b) for a, b in zip(seen, colour, strict=True)) <= 3
    assert sheet.getpixel((5, 5)) == (255, 255, 255)
    assert sheet.getpixel((64 + 2 * 128 + 50, 64 + 190 + 50)) == (255, 255, 255)
