"""Packshot: a product description in, a marketplace-ready picture out, from your own hardware.

Importing this package loads nothing heavy; the public names are resolved on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from packshot.core import Brief, Picture, Request
    from packshot.prompt import brief
    from packshot.studio import Packshot

__version__ = "0.1.0"
__all__ = ["Brief", "Packshot", "Picture", "Request", "__version__", "brief"]

_HOME = {
    "Brief": "packshot.core",
    "Picture": "packshot.core",
    "Request": "packshot.core",
    "Packshot": "packshot.studio",
    "brief": "packshot.prompt",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'packshot' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
