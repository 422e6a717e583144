"""Pictures that a caller names by URL, fetched where the operator allows it (`server.fetch`).

Covers: only public addresses, checked once the name is resolved, and again at each redirect; no
credentials, cookies or proxies; how much is read, and for how long; no compressed bodies. Does not
cover: what the fetched file holds, which `uploads` checks.
"""

from __future__ import annotations

import asyncio
from urllib.parse import urljoin

from packshot.errors import InvalidRequest, NotSupported, TooLarge, Unreachable
from packshot.server.addresses import Networks, checked
from packshot.server.calling import Answer, call

SECONDS = 20.0
"""In which a picture must have come, redirects included."""
MOST_REDIRECTS = 3
_REDIRECTS = (301, 302, 303, 307, 308)
_HEADERS = {"Accept": "image/png, image/jpeg, image/webp", "Accept-Encoding": "identity"}


async def fetched(
    url: str, param: str, most: int, *, enabled: bool, own: Networks | None = None
) -> bytes:
    """The bytes at a URL, `most` at most; `own` are networks that may be called though they are not
    public. Raises NotSupported, InvalidRequest, Unreachable and TooLarge, all naming `param`.
    """
    if not enabled:
        message = f"{param}: pictures are not fetched here (server.fetch): send the file itself"
        raise NotSupported(message, param=param)
    try:
        async with asyncio.timeout(SECONDS):
            return await _followed(url, param, most, own)
    except TimeoutError:
        raise Unreachable(f"{param}: it did not come within {SECONDS:g} s", param=param) from None


async def _followed(url: str, param: str, most: int, own: Networks | None) -> bytes:
    for _ in range(1 + MOST_REDIRECTS):
        answer = await _called(url, param, most, own)
        place = answer.headers.get("location")
        if answer.status not in _REDIRECTS or place is None:
            return _body(answer, param)
        url = _joined(url, place, param)
    raise Unreachable(f"{param}: it leads on more than {MOST_REDIRECTS} times", param=param)


async def _called(url: str, param: str, most: int, own: Networks | None) -> Answer:
    target = await checked(url, own, param=param)
    try:
        return await call(target, headers=_HEADERS, most=most, seconds=SECONDS)
    except (TooLarge, Unreachable) as error:
        raise type(error)(f"{param}: {error.message}", param=param) from None


def _joined(url: str, place: str, param: str) -> str:
    try:
        return urljoin(url, place)
    except ValueError:
        raise InvalidRequest(f"{param}: it leads to what is no URL", param=param) from None


def _body(answer: Answer, param: str) -> bytes:
    if answer.status != 200:
        raise Unreachable(f"{param}: its server answers {answer.status}", param=param)
    if answer.headers.get("content-encoding", "identity") != "identity":
        raise Unreachable(f"{param}: its server sends it compressed", param=param)
    return answer.body
