"""How long a text may be, and which texts are refused."""

from __future__ import annotations

import re

from packshot.errors import InvalidRequest

READ_LIMIT = 20_000
UNDERSTOOD_LIMIT = 2_000
"""Characters that are accepted, and that are understood of them."""
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def check(text: str, language: str | None) -> None:
    """Refuse a text or a tag that cannot be read. Raises InvalidRequest."""
    if len(text) > READ_LIMIT:
        raise InvalidRequest(
            f"the text has {len(text):,} characters; at most {READ_LIMIT:,} are read",
            param="prompt",
        )
    if not text.strip():
        raise InvalidRequest("the text is empty: name a product", param="prompt")
    if "\x00" in text or not _encodable(text):
        raise InvalidRequest(
            "the text holds a NUL character or half a surrogate pair: send valid UTF-8",
            param="prompt",
        )
    if language is not None and not _TAG.fullmatch(language):
        raise InvalidRequest(
            f"{language[:40]!r} is no BCP 47 language tag, such as 'en' or 'zh-Hans'",
            param="language",
        )


def _encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
