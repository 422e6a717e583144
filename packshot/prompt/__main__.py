"""`python -m packshot.prompt` compiles the lexica into the file that ships beside them."""

from __future__ import annotations

from packshot.prompt.compiled import ship

ship()
