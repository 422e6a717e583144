"""Negative prompts that a caller gives, in any language, as concepts and words."""

from __future__ import annotations

from packshot.core import CONCEPTS
from packshot.prompt.identify import identify
from packshot.prompt.index import Hit
from packshot.prompt.items import make_items
from packshot.prompt.limits import UNDERSTOOD_LIMIT, check
from packshot.prompt.normalise import fold
from packshot.prompt.search import search
from packshot.prompt.standard import standard_index


def unwanted_words(text: str, language: str | None = None) -> list[str]:
    """What a negative prompt of the caller names: the concepts of a stretch between commas where
    any is understood, else its words as they stand. Raises InvalidRequest as `brief` does.
    """
    check(text, language)
    text, index = text[:UNDERSTOOD_LIMIT], standard_index()
    folded = fold(text)
    hits = search(folded.key, index)
    languages = identify(folded.key, hits, index, language)
    out: dict[str, None] = {}
    stretch: list[Hit] = []
    for hit in [*hits, Hit(len(folded.key), len(folded.key), "sign")]:
        if hit.kind != "sign":
            stretch.append(hit)
            continue
        if stretch:
            items = make_items(folded.key, stretch, languages, index.lexica)
            known = [c for item in items for slot, c in item.senses if slot in CONCEPTS]
            start, end = folded.span(stretch[0].start, stretch[-1].end)
            out.update(dict.fromkeys(known or [text[start:end]]))
        stretch = []
    return list(out)
