"""The contact sheet: generated pictures side by side, seeds as they come, none picked by hand."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from packshot.core import Picture
from packshot.finish import write_bytes

COLUMNS, TILE, GAP, MARGIN, CAPTION = 6, 440, 24, 72, 40
INK, LINE = (96, 96, 94), (232, 232, 230)


def write(pictures: Sequence[Picture], path: Path) -> None:
    """Write the sheet as a JPEG: white margins, a quiet caption under each. Raises OutputError."""
    lines = -(-len(pictures) // COLUMNS)
    width = 2 * MARGIN + COLUMNS * (TILE + GAP) - GAP
    height = 2 * MARGIN + lines * (TILE + CAPTION + GAP) - GAP
    sheet = Image.new("RGB", (width, height), "white")
    for number, picture in enumerate(pictures):
        line, column = divmod(number, COLUMNS)
        left, top = MARGIN + column * (TILE + GAP), MARGIN + line * (TILE + CAPTION + GAP)
        _place(sheet, picture, left, top)
    buffer = BytesIO()
    sheet.save(buffer, "JPEG", quality=88, subsampling="4:2:0", optimize=True, progressive=True)
    write_bytes(path, buffer.getvalue())


def _place(sheet: Image.Image, picture: Picture, left: int, top: int) -> None:
    brief = picture.brief
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((left - 1, top - 1, left + TILE, top + TILE), outline=LINE)
    sheet.paste(picture.image.resize((TILE, TILE), Image.Resampling.LANCZOS), (left, top))
    caption = f"{brief.colour} {brief.material} {brief.subject}"
    draw.text((left, top + TILE + 10), caption, INK, ImageFont.load_default(17))
