"""Language → Brief: lexicon data, search, clause rules, and the prompts made of a Brief."""

from __future__ import annotations

from packshot.prompt.brief import DEFAULT_SUBJECT, brief, default_subject
from packshot.prompt.families import families
from packshot.prompt.limits import READ_LIMIT, UNDERSTOOD_LIMIT
from packshot.prompt.render import prompts
from packshot.prompt.unwanted import unwanted_words

__all__ = [
    "DEFAULT_SUBJECT",
    "READ_LIMIT",
    "UNDERSTOOD_LIMIT",
    "brief",
    "default_subject",
    "families",
    "prompts",
    "unwanted_words",
]
