"""Contact sheets: pictures side by side on white, captioned, nothing picked by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont, ImageOps

_GAP, _MARGIN = 28, 64
_INK, _FAINT, _LINE = (34, 34, 34), (138, 138, 138), (232, 232, 230)
_TITLE_SIZE, _NOTE_SIZE = 20, 16


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture of a sheet: what stands under it, in ink and faint below. Latin letters only."""

    image: Image.Image
    title: str
    note: str = ""


def contact_sheet(
    tiles: Sequence[Tile], *, columns: int = 4, side: int = 440, quality: int = 92
) -> bytes:
    """A JPEG of all tiles, each shrunk to fit `side` pixels square."""
    caption = 62 if any(tile.note for tile in tiles) else 38
    rows = -(-len(tiles) // columns)
    width = 2 * _MARGIN + columns * (side + _GAP) - _GAP
    height = 2 * _MARGIN + rows * (side + caption + _GAP) - _GAP
    sheet = Image.new("RGB", (width, height), "white")
    for i, tile in enumerate(tiles):
        row, column = divmod(i, columns)
        left = _MARGIN + column * (side + _GAP)
        _place(sheet, tile, (left, _MARGIN + row * (side + caption + _GAP)), side)
    buffer = BytesIO()
    fine = "4:4:4" if quality > 90 else "4:2:0"
    sheet.save(buffer, "JPEG", quality=quality, subsampling=fine, optimize=True)
    return buffer.getvalue()


def _place(sheet: Image.Image, tile: Tile, corner: tuple[int, int], side: int) -> None:
    left, top = corner
    sheet.paste(ImageOps.pad(tile.image, (side, side), Image.Resampling.LANCZOS, "white"), corner)
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((left - 1, top - 1, left + side, top + side), outline=_LINE)
    draw.text((left, top + side + 12), tile.title, _INK, ImageFont.load_default(_TITLE_SIZE))
    draw.text((left, top + side + 38), tile.note, _FAINT, ImageFont.load_default(_NOTE_SIZE))
