"""Which servers Packshot may call: those at public addresses, and those in networks that the
operator has named (`server.call_networks`).

Covers: loopback, private, link-local, multicast and reserved addresses, IPv4 within IPv6, every
spelling that resolves to one of them, and names with several addresses, of which all must be
allowed. The address that was checked is the one that is called, so that a name cannot change its
mind between. Plain http is for the operator's own networks alone. Does not cover: what a public
server does with a call; whoever follows a redirect checks it anew.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn
from urllib.parse import SplitResult, urlsplit

from packshot.errors import InvalidRequest, Unreachable

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Networks = Sequence[ipaddress.IPv4Network | ipaddress.IPv6Network]

LONGEST = 2000
"""Characters of a URL."""
PATTERN = r"^https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?([/?#][!-\[\]-~]*)?$"
"""What a URL looks like that `parsed` takes, for descriptions."""
PORTS = {"http": 80, "https": 443}
_RESOLVED_WITHIN = 5.0
"""Seconds."""
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_ASSIGNED = ipaddress.IPv6Network("2000::/3")
"""All IPv6 that belongs to the internet (RFC 4291 §2.4, IANA); what embeds IPv4 lies outside."""
_SPECIAL = [
    ipaddress.ip_network(one)
    for one in "192.0.0.0/24 192.88.99.0/24 2001::/23 2001:db8::/32 2002::/16 3fff::/20".split()
]
"""Of IANA's special-purpose registries, what releases of Python do not tell alike."""


@dataclass(frozen=True, slots=True)
class Target:
    """What to call: a URL in its parts, and the one address that was checked. `path` has the query;
    `authority` is what the Host header says.
    """

    scheme: str
    host: str
    port: int
    path: str
    address: str

    @property
    def authority(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def networks(text: str) -> Networks:
    """The networks of a setting, such as "10.1.0.0/16, fd00::/8". Raises ValueError."""
    return [ipaddress.ip_network(one.strip()) for one in text.split(",") if one.strip()]


async def checked(url: str, own: Networks | None = None, *, param: str = "url") -> Target:
    """Where a URL leads, once its name is resolved and all its addresses are allowed; `own` are the
    operator's networks, which may be called though they are not public; None where not even those
    may. Raises InvalidRequest, Unreachable.
    """
    split, port = parsed(url, param)
    host = str(split.hostname)
    found = await _resolved(host, port, param)
    if not all(public(one) or _within(one, own or ()) for one in found):
        unless = (
            "" if own is None else ", unless the setting server.call_networks names its network"
        )
        message = f"{param}: {host} is at an address that is not public: it is not called{unless}"
        raise Unreachable(message, param=param)
    if split.scheme == "http" and not all(_within(one, own or ()) for one in found):
        message = f"{param}: {host} is called over https alone: it must begin with https://"
        raise Unreachable(message, param=param)
    path = (split.path or "/") + (f"?{split.query}" if split.query else "")
    return Target(split.scheme, host, port, path, str(found[0]))


def parsed(url: str, param: str = "url") -> tuple[SplitResult, int]:
    """A URL's parts and its port. Raises InvalidRequest and Unreachable where it is none that is
    called.
    """
    if len(url) > LONGEST:
        _refuse(f"it has more than {LONGEST} characters", param)
    if not _server(url).isascii():
        _refuse("its server has a name that is not ASCII: write it in punycode (xn--…)", param)
    if not all("!" <= character <= "~" for character in url) or "\\" in url:
        _refuse("it holds characters that no URL has: write them as %XX", param)
    try:
        split = urlsplit(url)
        port = split.port or PORTS.get(split.scheme, 0)
    except ValueError:
        raise Unreachable(f"{param}: it is no URL", param=param) from None
    if split.scheme not in PORTS:
        _refuse("it must begin with https://", param)
    if not split.hostname or "%" in split.hostname:
        _refuse("it names no server", param)
    if split.username is not None or split.password is not None:
        _refuse("it must not hold a name or password", param)
    return split, port


def _server(url: str) -> str:
    """The part of a URL that names its server, before anything is known of it."""
    return re.split(r"[/?#\\]", url.partition("://")[2], maxsplit=1)[0].rpartition("@")[2]


def public(address: Address) -> bool:
    """Whether an address belongs to the internet at large."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None or address in _NAT64:
            return public(ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF))
        if address not in _ASSIGNED:
            return False
    special = any(address in network for network in _SPECIAL)
    return address.is_global and not address.is_multicast and not special


def _within(address: Address, own: Networks) -> bool:
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return any((mapped or address) in network for network in own)


async def _resolved(host: str, port: int, param: str) -> list[Address]:
    """All addresses of a name. Raises Unreachable."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(_RESOLVED_WITHIN):
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, TimeoutError):
        raise Unreachable(f"{param}: there is no server {host[:100]!r}", param=param) from None
    return [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]


def _refuse(why: str, param: str) -> NoReturn:
    raise InvalidRequest(f"{param}: {why}", param=param)
