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
"""In which all pictures of a call must have come, redirects included."""
MOST_REDIRECTS = 3
_REDIRECTS = (301, 302, 303, 307, 308)
_HEADERS = {"Accept": "image/png, image/jpeg, image/webp", "Accept-Encoding": "identity"}


class Fetcher:
    """Fetches the pictures of one call: `together` bytes at most, all within `SECONDS` of the first
    one's beginning. `own` are networks that may be called though they are not public.
    """

    def __init__(self, together: int, *, enabled: bool, own: Networks | None = None) -> None:
        self._left, self._enabled, self._own = together, enabled, own
        self._end: float | None = None

    async def fetched(self, url: str, param: str, most: int) -> bytes:
        """The bytes at a URL, `most` at most. Raises NotSupported, InvalidRequest, Unreachable and
        TooLarge, all naming `param`.
        """
        if not self._enabled:
            message = f"{param}: pictures are not fetched here (server.fetch): send the file itself"
            raise NotSupported(message, param=param)
        if self._end is None:
            self._end = asyncio.get_running_loop().time() + SECONDS
        try:
            async with asyncio.timeout_at(self._end):
                data = await _followed(url, param, min(most, self._left), self._own)
        except TimeoutError:
            message = f"{param}: it did not come within {SECONDS:g} s of the call's first"
            raise Unreachable(message, param=param) from None
        self._left -= len(data)
        return data


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
