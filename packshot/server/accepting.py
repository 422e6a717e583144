"""What a client accepts: JSON, or a picture of a kind. RFC 9110 §12.5.1, as much as is needed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from packshot.errors import NotAcceptable
from packshot.server.wanted import MEDIA_TYPES, Kind

JSON = "application/json"
_KINDS: dict[str, Kind] = {media: kind for kind, media in MEDIA_TYPES.items()}
PICTURES: Sequence[str] = tuple(_KINDS)


def described(*offers: str) -> dict[str, Any]:
    """The header Accept as a route's description has it."""
    what = f"One or more of {', '.join(offers)}, with weights. Left out: the first of these."
    return {"name": "Accept", "in": "header", "description": what, "schema": {"type": "string"}}


def picture_kind(accept: str | None, kept: str) -> Kind:
    """The kind in which a picture is given: the one that is accepted most gladly, the one that is
    `kept` where several are alike. Raises NotAcceptable.
    """
    return _KINDS[chosen(accept, (kept, *(m for m in PICTURES if m != kept)))]


def answer_kind(accept: str | None, output: Kind | None) -> Kind | None:
    """The kind of the picture that is to be the answer itself; None where JSON is. `output` is the
    kind that the body names, which decides among those that are accepted. Raises NotAcceptable.
    """
    kind = _KINDS.get(chosen(accept, (JSON, *PICTURES)))
    if kind is None or output is None:
        return kind
    if _weight(MEDIA_TYPES[output], _ranges(accept or "")) <= 0:
        message = (
            f"output_format {output.lower()} is not what Accept asks for: leave one of them out"
        )
        raise NotAcceptable(message, param="Accept")
    return output


def chosen(accept: str | None, offers: Sequence[str]) -> str:
    """The media type of `offers` that is accepted most gladly; the first where several are alike.

    Raises NotAcceptable, which names them.
    """
    if not accept:
        return offers[0]
    ranges = _ranges(accept)
    weighed = [(_weight(offer, ranges), -i, offer) for i, offer in enumerate(offers)]
    weight, _, best = max(weighed)
    if weight <= 0:
        raise NotAcceptable(f"there is {', '.join(offers)}; accept one of them", param="Accept")
    return best


def _ranges(accept: str) -> list[tuple[str, float]]:
    return [_range(part) for part in accept.split(",")]


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (p.strip().lower() for p in part.split(";"))
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return name, min(max(float(parameter[2:]), 0.0), 1.0)
            except ValueError:
                return name, 0.0
    return name, 1.0


def _weight(offer: str, ranges: Sequence[tuple[str, float]]) -> float:
    """The weight of the range that names an offer most closely."""
    for name in (offer, f"{offer.split('/', maxsplit=1)[0]}/*", "*/*"):
        found = [weight for one, weight in ranges if one == name]
        if found:
            return max(found)
    return 0.0
