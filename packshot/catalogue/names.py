"""Names of files that follow from SKUs: safe on every system, and never the same for two SKUs."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_LONGEST = 100
"""Bytes of a name, without what is added to it."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.I)
"""Names that Windows keeps for itself."""


def file_name(sku: str, number: int, n: int, suffix: str) -> str:
    """The name of picture `number` (from 1) of the `n` of a SKU. A SKU that is no safe name gets
    one with a part of its digest; `~` is in no SKU's own name, so that no two names meet.
    """
    return _stem(sku) + (f"~{number}" if n > 1 else "") + suffix


def _stem(sku: str) -> str:
    plain = unicodedata.normalize("NFC", sku)
    safe = re.sub(r"[^\w.-]+", "_", plain).strip("._-")
    safe = safe.encode()[:_LONGEST].decode(errors="ignore")
    if safe == plain and not _RESERVED.fullmatch(safe):
        return safe
    return f"{safe or 'sku'}~{hashlib.sha256(plain.encode()).hexdigest()[:8]}"
