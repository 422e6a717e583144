"""How large things are, so that boards and grass beneath them have the right scale."""

from __future__ import annotations

from collections.abc import Mapping

_SIZES = """
0.024: ring
0.08: lipstick
0.09: watch mouse
0.10: perfume frog chick
0.12: mug wallet fish
0.14: candle camera
0.15: sunglasses
0.16: phone belt
0.19: headphones
0.20: bowl
0.22: necklace ball
0.24: teapot high-heel book
0.26: bottle clock
0.27: sandal
0.30: sneaker hat vase speaker duck owl
0.34: handbag laptop
0.35: teddy-bear turtle
0.38: boot
0.40: scarf rabbit
0.45: pillow lamp
0.48: backpack
0.55: cat
0.60: penguin monkey
0.65: skirt
0.70: t-shirt jacket sweater suitcase
0.75: shirt
0.80: dog fox
0.90: umbrella chair pig
1.00: guitar mirror
1.05: trousers
1.10: dress
1.20: dinosaur
1.30: panda
1.50: table
1.60: bear
1.75: bicycle
1.80: bookshelf lion tiger
2.10: sofa bed
3.00: elephant
4.30: car
"""

METRES: Mapping[str, float] = {
    subject: float(metres)
    for metres, subjects in (line.split(": ") for line in _SIZES.strip().splitlines())
    for subject in subjects.split()
}
"""The longest side of a subject, by concept id."""

USUAL = 0.3
"""Of a subject that is not in the table."""
LARGE = 0.5
"""From this size on, a subject stands on the floor; what is smaller stands on a table."""


def metres(subject: str) -> float:
    """The longest side of a subject."""
    return METRES.get(subject, USUAL)
