"""Which subjects are near one another: what a model can draw in place of what it cannot."""

from __future__ import annotations

from collections.abc import Iterable

KINDS: tuple[tuple[str, ...], ...] = (
    ("sneaker", "boot", "high-heel", "sandal"),
    ("handbag", "backpack", "suitcase", "wallet"),
    ("dress", "skirt", "t-shirt", "shirt", "sweater", "jacket", "trousers"),
    ("hat", "scarf", "belt", "sunglasses", "umbrella"),
    ("ring", "necklace", "watch"),
    ("sofa", "chair", "bed", "pillow"),
    ("table", "bookshelf", "chair"),
    ("lamp", "candle", "mirror", "clock"),
    ("mug", "teapot", "bowl", "vase", "bottle"),
    ("bottle", "perfume", "lipstick", "vase"),
    ("car", "bicycle"),
    ("phone", "laptop", "camera", "speaker", "headphones", "book"),
    ("ball", "guitar", "teddy-bear"),
    ("teddy-bear", "bear", "panda", "rabbit", "monkey", "mouse", "pig", "elephant"),
    ("cat", "dog", "fox", "lion", "tiger"),
    ("duck", "chick", "penguin", "owl"),
    ("frog", "turtle", "fish", "dinosaur"),
    ("garden", "forest", "beach", "mountains"),
    ("skyline", "street", "palace"),
)
"""Groups of subjects of one kind, each ordered so that neighbours in it look most alike."""

RELATED: tuple[frozenset[str], ...] = (
    frozenset({"ring", "necklace", "watch", "hat", "scarf", "belt", "sunglasses", "handbag"}),
    frozenset({"table", "bookshelf", "sofa", "bed", "pillow", "lamp", "clock", "mirror", "chair"}),
    frozenset(
        "teddy-bear bear panda rabbit monkey mouse pig elephant cat dog fox lion tiger duck chick "
        "penguin owl frog turtle fish dinosaur".split()
    ),
)
"""Wider circles, for a subject whose whole kind cannot be drawn."""


def nearest(subject: str, drawable: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """What of `drawable` is most like `subject`, best first; empty where nothing is near."""
    can = tuple(drawable)
    ranked: list[str] = []
    for kind in KINDS:
        if subject in kind:
            place = kind.index(subject)
            distance = {other: abs(index - place) for index, other in enumerate(kind)}
            ranked += sorted(kind, key=distance.__getitem__)
    for circle in RELATED:
        if subject in circle:
            ranked += [other for other in can if other in circle]
    return tuple(dict.fromkeys(s for s in ranked if s in can and s != subject))[:limit]
