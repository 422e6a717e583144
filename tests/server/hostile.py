"""Calls that mean harm, as they go over the wire: a table. `...` is a field that is not looked at,
None one that there is not.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from types import EllipsisType
from typing import NamedTuple

from tests.server.test_uploads import NO_PALETTE, file, png

JSON, FORM = "application/json", "multipart/form-data; boundary=x"
JOB = "019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e"
LONG = "a" * 300
DEEP = 100_000


class Case(NamedTuple):
    """One call; `param` is the field that the answer must name."""

    name: str
    data: bytes
    param: str | EllipsisType | None


def call(verb: str, path: str, body: bytes | str = b"", kind: str = JSON, head: str = "") -> bytes:
    """A call in bytes; `head` is more headers, each with its end of line."""
    body = body if isinstance(body, bytes) else body.encode()
    lines = f"{verb} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {kind}\r\n{head}"
    return f"{lines}Content-Length: {len(body)}\r\n\r\n".encode("latin-1") + body


FIELDS = {
    "prompt": r'null 1 true [] {} "" "\t" "\u0000" "\ud800" "\udfff\ud800" NaN ["a","mug"]',
    "width": r'"512" 1.5 -8 0 255 257 2056 1e9 1e999 NaN -Infinity true [256] {} 99999999999999999',
    "height": f"{9**99} -1e-999 2048.5",
    "steps": r'0 51 1000000000 1e9 -1 "30" 2.5 [30] true',
    "guidance_scale": r'-1 51 NaN Infinity 1e400 "7" {}',
    "seed": r'-1 1.5 9007199254740992 18446744073709551616 "7" 1e999 false',
    "n": r'0 101 -1 1e9 "2" null [1]',
    "model": r'1 {} "../../etc/passwd" "\u0000" "packshot-embedded\n" "http://127.0.0.1/"',
    "language": r'"!" "en\u0000" "e" 5 "en-\r\nX:1"',
    "colour": r'"octarine" "#12" "#gggggg" 5 ["red"] "red\u0000"',
    "material": r'"\u0000" "../silk"',
    "scene": '"moon" 1',
    "style": '"\'; DROP TABLE jobs; --"',
    "view": '"{{7*7}}"',
    "light": '"${jndi:ldap://127.0.0.1/a}"',
    "quality": '"best" 1',
    "output_format": '"gif" "../png"',
    "background": '"clear"',
    "response_format": '"file:///etc/passwd"',
    "previews": '1 "yes"',
    "deadline": '0 -1 1e999 "soon" 604801',
    "negative_prompt": r'1 "\u0000" "\ud800"',
    "sampler": "1",
    "__proto__": "{}",
    "__class__": '"x"',
}
"""Bad values of fields of `/generate`, in JSON, with blanks between."""


def fields() -> Iterator[Case]:
    for name, values in FIELDS.items():
        for value in values.split(" ") if name != "style" else [values]:
            said = {"prompt": '"a red mug"', name: value}
            body = "{" + ", ".join(f'"{n}": {v}' for n, v in said.items()) + "}"
            yield Case(f"{name} {value[:30]}", call("POST", "/generate", body), name)


_MUG = b'{"prompt": "a red mug"}'
_ZIPPED = zlib.compress(bytes(10_000_000))
BODIES: list[tuple[str, bytes, str, str, str | EllipsisType]] = [
    ("none", b"", JSON, "", "body"),
    ("a list", b"[]", JSON, "", "body"),
    ("null", b"null", JSON, "", "body"),
    ("NaN", b"NaN", JSON, "", "body"),
    ("a number", b"9" * 5000, JSON, "", "body"),
    ("half", b'{"prompt": "a', JSON, "", "body"),
    ("deep lists", b"[" * DEEP, JSON, "", "body"),
    ("deep objects", b'{"a":' * DEEP + b"1" + b"}" * DEEP, JSON, "", ...),
    ("deep field", b'{"lora":' + b"[" * DEEP + b"]" * DEEP + b"}", JSON, "", "body"),
    ("twice", b'{"prompt": "a mug", "prompt": "a bag"}', JSON, "", "prompt"),
    ("twice, escaped", b'{"seed": 1, "s\\u0065ed": 2}', JSON, "", "seed"),
    ("twice, within", b'{"prompt": "a mug", "svg": {"model": 1, "model": 2}}', JSON, "", "model"),
    ("a name that is no text", b'{"prompt": "a mug", "\\ud800": 1}', JSON, "", ...),
    ("no name", b'{"prompt": "a mug", "": 1}', JSON, "", ...),
    ("a long name", b'{"prompt": "a mug", "' + b"a" * 100_000 + b'": 1}', JSON, "", ...),
    ("many fields", json.dumps({f"f{i}": i for i in range(9000)}).encode(), JSON, "", ...),
    ("not UTF-8", b'{"prompt": "\xff\xfe"}', JSON, "", "body"),
    ("UTF-16", '{"prompt": "a mug"}'.encode("utf-16"), JSON, "", "body"),
    ("a comment", b'{"prompt": "a mug" /* red */}', JSON, "", "body"),
    ("a comma too many", b'{"prompt": "a mug",}', JSON, "", "body"),
    ("two values", _MUG * 2, JSON, "", "body"),
    ("large", b'{"prompt": "' + b"a" * 300_000 + b'"}', JSON, "", "body"),
    ("a form", b"prompt=a+mug", "application/x-www-form-urlencoded", "", "Content-Type"),
    ("text", _MUG, "text/plain", "", "Content-Type"),
    ("XML", b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", "text/xml", "", ...),
    ("a kind that is none", _MUG, "\\", "", "Content-Type"),
    ("pickled", b"\x80\x04N.", "application/octet-stream", "", "Content-Type"),
    *(
        (f"packed with {one}", _ZIPPED, JSON, f"Content-Encoding: {one}\r\n", "Content-Encoding")
        for one in ("gzip", "deflate", "br", "zstd", "identity, gzip", "x")
    ),
]


def bodies() -> Iterator[Case]:
    for name, body, kind, head, param in BODIES:
        yield Case(f"body: {name}", call("POST", "/generate", body, kind, head), param)
    for path in ("/v1/jobs", "/v1/images/generations", "/v1/brief", "/v1/webhooks"):
        for name, body in (("list", b"[]"), ("deep", b"[" * DEEP), ("twice", b'{"a":1,"a":2}')):
            param = "a" if name == "twice" else "body"
            yield Case(f"{path}: {name}", call("POST", path, body), param)


_PATHS: dict[str, str | EllipsisType] = {
    "GET /v1/jobs/{}": "id",
    "GET /v1/jobs/{}/events": "id",
    "POST /v1/jobs/{}/retry": "id",
    "GET /v1/jobs/{}/pictures/0": "id",
    "GET /v1/batches/{}/report": "id",
    "DELETE /v1/webhooks/{}": "id",
    "GET /v1/models/{}": ...,
}
_NAMES = [
    "..%5c..%5cetc",
    "%2e%2e",
    "%00",
    "%ff%fe",
    "%0d%0aX:1",
    "'%20OR%201=1",
    LONG,
    "%E2%80%AE",
]
_OUT = [
    "/..%2f..%2fetc%2fpasswd",
    "/../../etc/passwd",
    "//etc/passwd",
    "/%2e%2e/%2e%2e/etc",
    "/.env",
]
_OUT += ["/v1/jobs/../../livez", "/swagger/..%2f..%2fpyproject.toml", "/v1/jobs/", "/V1/JOBS"]
_OUT += [f"/v1/batches/{JOB}/archive/../report", "/v1;/jobs", "/%", "/" + "a/" * 2000]


def paths() -> Iterator[Case]:
    for where, param in _PATHS.items():
        verb, path = where.split(" ")
        for name in _NAMES:
            yield Case(f"{where} {name[:20]}", call(verb, path.format(name)), param)
    for path in _OUT:
        yield Case(f"path {path[:40]}", call("GET", path), ...)
    for number in ("-1", "99999999999999999999", "0x0", "1e1", "NaN", "%D9%A3", "..", "1.5"):
        yield Case(f"picture {number}", call("GET", f"/v1/jobs/{JOB}/pictures/{number}"), ...)
    for verb, path in (
        *(("DELETE", "/generate"), ("PUT", "/v1/jobs"), ("PATCH", f"/v1/jobs/{JOB}")),
        *(("TRACE", "/v1/jobs"), ("OPTIONS", "/v1/jobs"), ("GET", "/generate"), ("POST", "/livez")),
        *(("POST", "/metrics"), ("DELETE", "/openapi.json"), ("LINK", "/v1/jobs")),
    ):
        yield Case(f"{verb} {path}", call(verb, path), None)


QUERIES = {
    "limit": ["0", "-1", "101", "1e3", "NaN", "%00", "99999999999999999999", "ten"],
    "after": ["%00", "..%2f", LONG, "1'--", "-1", "%ff"],
    "status": ["lost", "%00", "queued,running"],
    "order": ["up", "1"],
    "api": ["%00", LONG, "'"],
}
_ROWS = b'{"rows": [{"sku": "a", "text": "a red mug"}]}'
OPTIONS = {
    "width": ["100", "1e3", "NaN", "-8"],
    "steps": ["1e9", "0"],
    "seed": ["-1", "1e999"],
    "colour": ["redd"],
    "output_format": ["exe"],
    "widht": ["256"],
    "name": [LONG],
    "model": ["..%2f"],
}
_SHEETS = [
    ("no head", "text/csv", b"", "sku"),
    ("no rows", "text/csv", b"sku,text\n", "catalogue"),
    ("not text", "text/csv", b"\xff\xff\x00", "catalogue"),
    ("two columns", "text/csv", b"sku,sku,text\na,b,c\n", "sku"),
    ("a name astray", "text/csv", b"sku,text\n../../etc/passwd\x00,a mug\n", "catalogue"),
    ("a formula", "text/csv", b"sku,text\n\x1b=cmd|' /C calc'!A0,a mug\n", "catalogue"),
    ("too many", "text/csv", b"sku,text\n" + b"a,b\n" * 10_001, "catalogue"),
    ("no end", "text/csv", b'sku,text\n"a,' + b"b" * 200_000, "catalogue"),
    ("1e9 pictures", "text/csv", b"sku,text,n\na,a mug,1000000000\n", "catalogue"),
    ("twice", "application/x-ndjson", b'{"sku": "a", "sku": "b", "text": "a mug"}', "catalogue"),
    ("NaN", "application/x-ndjson", b'{"sku": "a", "text": "a mug", "n": NaN}', "catalogue"),
    ("deep", "application/x-ndjson", b"[" * DEEP, "catalogue"),
    ("a table", JSON, b'{"rows": {"sku": "a"}}', "rows"),
    ("a wrong row", JSON, b'{"rows": [0, null, "a", [[]]]}', "catalogue"),
    ("another field", JSON, b'{"rows": [{"sku": "a", "text": "a mug"}], "zzz": 1}', "zzz"),
    ("another field first", JSON, b'{"zzz": 1, "rows": 1}', "zzz"),
    ("no rows at all", JSON, b"{}", "rows"),
    ("no kind", "text/html", _ROWS, "Content-Type"),
]


def queries() -> Iterator[Case]:
    for name, values in QUERIES.items():
        for value in values:
            yield Case(f"?{name}={value[:20]}", call("GET", f"/v1/jobs?{name}={value}"), ...)
    for name, values in OPTIONS.items():
        for value in values:
            yield Case(
                f"batch {name}={value[:20]}",
                call("POST", f"/v1/batches?{name}={value}", _ROWS),
                name,
            )
    for name, kind, body, param in _SHEETS:
        yield Case(f"catalogue: {name}", call("POST", "/v1/batches", body, kind), param)
    for path, param in (("/v1/jobs?limit=1&limit=2", "limit"), ("/v1/jobs?api=&api=", "api")):
        yield Case(f"twice: {path}", call("GET", path), param)


_HEADS = {
    "Idempotency-Key": ["a b", "a" * 256, "\xe9", '""\t', "\x01"],
    "Last-Event-ID": ["-2", "x", "1e3", "9" * 30, "0x1"],
    "Prefer": ["wait=1," + "a" * 300],
    "Accept": ["text/html", "image/gif", "image/*;q=0, */*;q=0", "application/xml"],
    "Host": [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1@evil.example",
        "[::1",
        "127.0.0.1:18931.evil",
        "127.0.0.1/evil",
        "localhost:abc",
        "",
        "\xff",
    ],
    "Origin": ["https://evil.example", "null", "http://localhost:1", "http://["],
}
HARMLESS = (
    ("Range", "bytes=9-1"),
    ("Range", "x" * 900),
    ("Prefer", "wait=abc, ;;="),
    (
        "X-Request-Id",
        "a\tb<script>",
    ),
    ("traceparent", "00-xyz"),
    ("traceparent", "ff" * 200),
    ("Accept", ";q=,;;"),
    ("Expect", "much"),
)
"""Headers that HTTP has ignored where they cannot be read."""


def headers() -> Iterator[Case]:
    for name, values in _HEADS.items():
        for value in values:
            path = "/v1/events" if name == "Last-Event-ID" else "/generate"
            verb, body = ("GET", b"") if path == "/v1/events" else ("POST", _MUG)
            data = call(verb, path, body, head=f"{name}: {value}\r\n")
            if name == "Host":
                data = data.replace(b"Host: localhost\r\n", b"")
            param = name if value.isprintable() and value.isascii() else ...
            yield Case(f"{name}: {value[:30]!r}", data, param)
    for name, value in (("Idempotency-Key", "a"), ("Content-Type", JSON), ("Authorization", "x")):
        twice = call("POST", "/generate", _MUG, head=f"{name}: {value}\r\n" * 2)
        yield Case(f"{name} twice", twice, name)


_URLS = """
http://127.0.0.1:PORT/ https://127.0.0.1:PORT/ http://localhost:PORT/ https://LOCALHOST:PORT/
http://localhost.:PORT/ http://2130706433:PORT/ http://0x7f000001:PORT/ http://0x7f.0.0.1:PORT/
http://0177.0.0.1:PORT/ http://017700000001:PORT/ http://127.1:PORT/ http://127.0.1:PORT/
http://0:PORT/ http://0.0.0.0:PORT/ http://127.0.0.1.:PORT/ http://127.255.255.254:PORT/
http://[::1]:PORT/ http://[::]:PORT/ http://[0:0:0:0:0:0:0:1]:PORT/ http://[::ffff:127.0.0.1]:PORT/
http://[::ffff:7f00:1]:PORT/ http://[::127.0.0.1]:PORT/ http://[64:ff9b::7f00:1]/
http://[2002:7f00:1::]/ https://[::ffff:0:7f00:1]:PORT/ https://[64:ff9b:1::7f00:1]:PORT/
https://[5f00::1]/ https://[3fff::1]/ https://[::10.0.0.1]/
http://[fe80::1%25lo]:PORT/ http://[fc00::1]/ http://[ff02::1]/
http://user:secret@127.0.0.1:PORT/ http://example.com@127.0.0.1:PORT/ http://127.0.0.1:PORT#@a.com/
http://127.0.0.1:PORT\\@a.com/ http://a.com\\@127.0.0.1:PORT/ http://①②⑦.⓪.⓪.①:PORT/
http://127。0。0。1:PORT/ http://169.254.169.254/latest/meta-data/ http://10.0.0.1/
http://192.168.0.1/ http://172.16.0.1/ http://100.64.0.1/ http://198.18.0.1/ http://224.0.0.1/
http://255.255.255.255/ file:///etc/passwd gopher://127.0.0.1:PORT/_ ftp://127.0.0.1:PORT/
data:image/png;base64,iVBORw0KGgo= //127.0.0.1:PORT/ javascript:alert(1) dict://127.0.0.1:PORT/
http:// http://[ http:///etc/passwd http:127.0.0.1 http://127.0.0.1:99999/ http://127.0.0.1:-1/
unix:///var/run/docker.sock http://127.0.0.1:PORT%2f@a.com/ http://%31%32%37.0.0.1:PORT/
""".split()
URLS = [*_URLS, "http://127.0.0.1:PORT/\r\nX: 1", "http://127.0.0.1 :PORT/", "http://a" + LONG * 7]


def form(*parts: tuple[str, bytes]) -> bytes:
    """A form; a name that ends in ; is that of a file."""
    out = b""
    for name, value in parts:
        more = '; filename="../../x.png"' if name.endswith(";") else ""
        shown = name.rstrip(";")
        out += f'--x\r\nContent-Disposition: form-data; name="{shown}"{more}\r\n\r\n'.encode()
        out += value + b"\r\n"
    return out + b"--x--\r\n"


def urls(port: int) -> Iterator[Case]:
    """Addresses that must not be called; a trap listens at `port`."""
    for url in (one.replace("PORT", str(port)) for one in URLS):
        hook = json.dumps({"url": url})
        yield Case(f"hook {url[:50]!r}", call("POST", "/v1/webhooks", hook), "url")
        edit = form(("prompt", b"a mug"), ("url", url.encode()))
        yield Case(f"fetch {url[:50]!r}", call("POST", "/v1/images/edits", edit, FORM), "url")


_TEXT = ("prompt", b"a mug")
_MANY = file("GIF")
FORMS: list[tuple[str, bytes, str | EllipsisType]] = [
    ("a bomb", form(_TEXT, ("image;", png(100_000, 100_000))), "image"),
    ("a long bomb", form(_TEXT, ("image;", png(2**31 - 1, 1))), "image"),
    ("a picture of nothing", form(_TEXT, ("image;", png(0, 0))), "image"),
    ("a GIF", form(_TEXT, ("image;", _MANY)), "image"),
    ("no picture", form(_TEXT, ("image;", b"<svg onload='alert(1)'/>")), "image"),
    ("half a picture", form(_TEXT, ("image;", file("PNG")[:90])), "model"),
    ("half a head", form(_TEXT, ("image;", file("PNG")[:30])), "image"),
    ("no palette", form(_TEXT, ("image;", NO_PALETTE)), "image"),
    ("no palette of a mask", form(_TEXT, ("image;", file()), ("mask;", NO_PALETTE)), "mask"),
    ("a bomb of 1 MB", form(_TEXT, ("image;", png(9000, 5500))), "image"),
    ("16 pictures of 12 megapixels", form(_TEXT, *[("image[];", png(4000, 3000))] * 16), "image"),
    ("a text", form(_TEXT, ("image", b"/etc/passwd")), "image"),
    ("no image", form(_TEXT), "image"),
    ("no text", form(("image;", file("PNG"))), "prompt"),
    ("a field twice", form(_TEXT, _TEXT, ("image;", file("PNG"))), "prompt"),
    ("20 pictures", form(_TEXT, *[("image[];", b"x")] * 20), "body"),
    ("1000 fields", form(*[(f"f{i}", b"") for i in range(1000)]), "body"),
    ("a field of 300 KB", form(("prompt", b"a" * 300_000)), "body"),
    ("no end", form(_TEXT)[:-9], ...),
    ("nothing", b"", ...),
    ("no form", b"\x00" * 999, ...),
    ("a mask of another size", form(_TEXT, ("image;", file()), ("mask;", png(9, 9))), "mask"),
]
_KINDS = ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary="]
_KINDS[2] += "a" * 999


def forms() -> Iterator[Case]:
    for name, body, param in FORMS:
        yield Case(f"form: {name}", call("POST", "/v1/images/edits", body, FORM), param)
    for kind in _KINDS:
        data = call("POST", "/v1/images/edits", form(_TEXT), kind)
        yield Case(f"form: {kind[-30:]}", data, ...)


_TOP = b"POST /generate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
_CHUNKED = _TOP + b"Transfer-Encoding: chunked\r\n"
RAW = {
    "CL.TE": _CHUNKED + b"Content-Length: 4\r\n\r\n0\r\n\r\n",
    "TE.CL": _TOP + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "TE.TE": _CHUNKED + b"Transfer-Encoding: x\r\n\r\n0\r\n\r\n",
    "TE gzip, chunked": _TOP + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "TE identity": _TOP + b"Transfer-Encoding: identity\r\n\r\n",
    "TE with a tab": _TOP + b"Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n",
    "two lengths": _TOP + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "a list of lengths": _TOP + b"Content-Length: 2, 3\r\n\r\n{}",
    "a negative length": _TOP + b"Content-Length: -1\r\n\r\n",
    "a length in words": _TOP + b"Content-Length: two\r\n\r\n{}",
    "a signed length": _TOP + b"Content-Length: +2\r\n\r\n{}",
    "a length beyond all": _TOP + b"Content-Length: 99999999999999999999999\r\n\r\n",
    "a length of 1 TB": _TOP + b"Content-Length: 1099511627776\r\n\r\n{",
    "a chunk that is none": _CHUNKED + b"\r\nzz\r\n",
    "a chunk of 2^64": _CHUNKED + b"\r\n10000000000000000\r\n{",
    "endless chunks": _CHUNKED + b"\r\n" + (b"10000\r\n" + bytes(65536) + b"\r\n") * 9,
    "a folded header": _TOP + b"X: a\r\n b\r\n\r\n",
    "a space in a name": _TOP + b"Content-Length : 0\r\n\r\n",
    "no name": _TOP + b": x\r\n\r\n",
    "no colon": _TOP + b"Idempotency-Key\r\n\r\n",
    "a bare CR": _TOP + b"X: a\rX-Y: b\r\n\r\n",
    "a NUL": _TOP + b"X: a\0b\r\n\r\n",
    "two hosts of its own": b"GET /v1/jobs HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
    "two hosts": b"GET /v1/jobs HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n",
    "no host": b"GET /v1/jobs HTTP/1.1\r\n\r\n",
    "another server": b"GET http://evil.example/v1/jobs HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "a tunnel": b"CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n",
    "all of it": b"OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "no version": b"GET /v1/jobs\r\n\r\n",
    "version 9": b"GET /v1/jobs HTTP/9.9\r\nHost: localhost\r\n\r\n",
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "no verb": b"HACK /v1/jobs HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(99),
    "SSH": b"SSH-2.0-OpenSSH_9.9\r\n",
    "not ASCII": b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "a space in the path": b"GET /v1/jobs x HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "a long path": b"GET /" + b"a" * 900_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "a long header": _TOP + b"X: " + b"a" * 900_000 + b"\r\n\r\n",
    "many headers": _TOP + b"".join(b"X-%d: a\r\n" % i for i in range(90_000)) + b"\r\n",
}
