"""Which servers may be called, and one call to one of them."""

from __future__ import annotations

import asyncio
import datetime
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from packshot.errors import InvalidRequest, TooLarge, Unreachable
from packshot.server import addresses
from packshot.server.addresses import Target
from packshot.server.calling import Answer, call

HERE = addresses.networks("127.0.0.2/32")

PRIVATE = (
    "0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 192.0.0.1 "
    "192.0.2.1 192.168.1.1 198.18.0.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255 "
    ":: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 64:ff9b::a00:1 2002:7f00:1:: "
    "2001:0:7f00:1:: 2001:db8::1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1 100::1 100:0:0:1::1 "
    "::127.0.0.1 ::10.0.0.1 ::93.184.216.34 ::ffff:0:127.0.0.1 ::ffff:0:10.0.0.1 "
    "64:ff9b:1::a00:1 64:ff9b:1::5db8:d822 64:ff9b::a9fe:a9fe 5f00::1 3fff::1 3fff:fff::1 "
    "2001:1::1 2001:20::1 2001:4:112::1 2002:5db8:d822::1 192.0.0.9 192.0.0.170 192.88.99.1 "
    "4000::1 e000::1"
).split()
PUBLIC = "93.184.216.34 2606:4700::1 2001:4860:4860::8888 2a00:1450::1 64:ff9b::5db8:d822".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not addresses.public(ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address: str) -> None:
    assert addresses.public(ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        *(f"https://{host}/" for host in ("127.0.0.1", "localhost", "127.1", "0x7f000001", "0")),
        *(f"https://{host}:8501/" for host in ("2130706433", "[::1]", "[::ffff:127.0.0.1]")),
        *(f"https://{host}" for host in ("169.254.169.254/latest", "10.0.0.1", "017700000001")),
        "http://93.184.216.34/",
        "ftp://93.184.216.34/",
        "file:///etc/passwd",
        "https:///path",
        "https://me:secret@93.184.216.34/",
        "https://93.184.216.34\\@127.0.0.1/",
        "https://93.184.216.34:99999/",
        "https://[fe80::1%25eth0]/",
        "https://93.184.216.34/\r\nX-Header: 1",
        "https://93.184.216.34/ two",
        "https://bücher.example/",
        "https://[::1/",
        "https://" + "a" * 300 + ".example/",
        "https://a..b/",
        "https://93.184.216.34/" + "a" * 2000,
        "",
        "//93.184.216.34/",
    ],
)  # fmt: skip
def test_urls_that_are_not_called(url: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        asyncio.run(addresses.checked(url))
    assert caught.value.param == "url"
    assert "\n" not in caught.value.message


def refusal(url: str, own: addresses.Networks | None = None) -> str:
    with pytest.raises(InvalidRequest) as caught:
        asyncio.run(addresses.checked(url, own))
    return caught.value.message


@pytest.mark.parametrize(
    "url",
    ["https://bücher.example/", "https://a@bücher.example:8443?x", "https://①②⑦.⓪.⓪.①/"],
)
def test_a_name_that_is_not_ascii_is_to_be_written_in_punycode(url: str) -> None:
    assert "write it in punycode (xn--…)" in refusal(url)


def test_a_path_that_is_not_ascii_is_to_be_escaped() -> None:
    for url in ("https://a.example/ü", "https://a.example?ü", "https://a.example#@ü"):
        assert "%XX" in refusal(url)


def test_who_may_call_their_own_networks_is_told_of_the_setting() -> None:
    assert "the setting server.call_networks names" in refusal("https://10.0.0.1/", HERE)
    assert "the setting server.call_networks names" in refusal("https://10.0.0.1/", ())
    assert "server.call_networks" not in refusal("https://10.0.0.1/")


def test_a_target_holds_the_address_that_was_checked() -> None:
    target = asyncio.run(addresses.checked("https://93.184.216.34:8443/a?b=%20"))
    assert target == Target("https", "93.184.216.34", 8443, "/a?b=%20", "93.184.216.34")
    assert target.authority == "93.184.216.34:8443"
    six = asyncio.run(addresses.checked("https://[2606:4700::1]"))
    assert (six.authority, six.path) == ("[2606:4700::1]", "/")


def test_the_operators_own_networks_may_be_called_plainly() -> None:
    target = asyncio.run(addresses.checked("http://127.0.0.2:1234/x", HERE))
    assert target.address == "127.0.0.2"
    with pytest.raises(InvalidRequest):
        asyncio.run(addresses.checked("http://127.0.0.3/", HERE))


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/hang":
            threading.Event().wait(5)
        elif self.path == "/garbage":
            self.wfile.write(b"SSH-2.0-OpenSSH_9\r\n\r\n")
        elif self.path == "/short":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
        elif self.path == "/endless":
            self.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000)
        elif self.path == "/early":
            self.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 No\r\n\r\n")
        elif self.path == "/chunks":
            head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            self.wfile.write(head + b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        else:
            self.wfile.write(b"HTTP/1.0 200 OK\r\nX-Host: " + self.headers["Host"].encode())
            self.wfile.write(b"\r\n\r\n" + b"a" * 1000)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.2", 0), _Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.2:{server.server_port}"
    server.shutdown()
    server.server_close()


def called(url: str, **more: Any) -> Answer:
    async def both() -> Answer:
        return await call(await addresses.checked(url, HERE), **more)

    return asyncio.run(both())


def test_an_answer_is_read_in_bounds(url: str) -> None:
    answer = called(url + "/", most=1000)
    assert (answer.status, answer.body) == (200, b"a" * 1000)
    assert url.endswith(answer.headers["x-host"])
    assert called(url + "/chunks", most=5).body == b"abcde"
    assert called(url + "/early", most=0).status == 204
    assert called(url + "/").status == 200
    for path, most in (("/", 999), ("/chunks", 4), ("/endless", 9), ("/endless", None)):
        with pytest.raises(TooLarge):
            called(url + path, most=most)


def test_calls_that_fail_say_why(url: str) -> None:
    for path, why in (("/hang", "within"), ("/garbage", "HTTP"), ("/short", "broke")):
        with pytest.raises(Unreachable, match=why):
            called(url + path, most=9, seconds=0.5)
    with pytest.raises(Unreachable, match="refused"):
        called("http://127.0.0.2:9/")
    with pytest.raises(Unreachable):
        called(url.replace("http", "https") + "/")


def certificate(host: str, file: Path) -> Path:
    """A file with a certificate that nobody but its owner trusts, and its key."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.datetime.now(datetime.UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now).not_valid_after(now + datetime.timedelta(1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    file.write_bytes(
        made.sign(key, hashes.SHA256()).public_bytes(pem)
        + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    )
    return file


def test_a_certificate_that_is_not_trusted_says_nothing_of_its_host(tmp_path: Path) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate("vault.inner.example", tmp_path / "own.pem"))

    async def asked() -> str:
        server = await asyncio.start_server(lambda *_: None, "127.0.0.2", 0, ssl=tls)
        async with server:
            url = f"https://127.0.0.2:{server.sockets[0].getsockname()[1]}/"
            with pytest.raises(Unreachable) as caught:
                await call(await addresses.checked(url, HERE))
            return caught.value.message

    said = asyncio.run(asked())
    assert said == "127.0.0.2 cannot be called: its certificate is not trusted"
