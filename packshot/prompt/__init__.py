"""Language → Brief: lexicon data, search, clause rules, and the prompts made of a Brief."""

from __future__ import annotations

from packshot.prompt.brief import (
    DEFAULT_SUBJECT,
    READ_LIMIT,
    UNDERSTOOD_LIMIT,
    brief,
    default_subject,
)

__all__ = ["DEFAULT_SUBJECT", "READ_LIMIT", "UNDERSTOOD_LIMIT", "brief", "default_subject"]
