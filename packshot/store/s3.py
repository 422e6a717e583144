"""Pictures on an S3 server, through obstore: one compiled library without dependencies of its own,
where boto3 would bring four packages and ten times the size for the same four verbs.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import IO, Any

from packshot.errors import ConfigError, MissingExtra, NotFound, OutputError, Unavailable
from packshot.store.blobs import Draft, MemoryDraft
from packshot.store.config import masked

_RETRIES: Any = {"max_retries": 3, "retry_timeout": timedelta(seconds=20)}
"""The library would go on for three minutes, longer than a lease lasts."""
_BRIEF: Any = {"timeout": "5s", "connect_timeout": "3s"}
_NOWHERE = re.compile(r"/latest/(api/token|meta-data)")
"""Where the library asks for the credentials of a machine of Amazon's, for want of others."""
_REFUSAL = re.compile(r"status code: (4\d\d|3\d\d).*?<Code>(\w+)</Code>", re.DOTALL)
_PASSING = {"AccessDenied", "RequestTimeout", "TooManyRequests"}
"""Refusals that may pass; the first is said, too, to who may use the bucket but not list it."""
_VARIABLES = "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION"


class S3Blobs:
    """Objects below `s3://bucket/prefix`. Credentials and region come from the usual `AWS_*`
    variables; an `endpoint` may be plain HTTP.
    """

    near = False

    def __init__(self, url: str, endpoint: str = "") -> None:
        try:
            import obstore
            from obstore.exceptions import BaseError
            from obstore.store import S3Store
        except ModuleNotFoundError as error:
            message = "pictures on S3 need their library: pip install 'packshot[s3]'"
            raise MissingExtra(message) from error
        self._verbs: Any = obstore
        self._error = BaseError
        self._url = masked(url)
        options: dict[str, Any] = {"endpoint": endpoint} if endpoint else {}
        plain: Any = {"allow_http": endpoint.startswith("http://")}
        once: Any = {"max_retries": 0}
        try:
            self._store = S3Store.from_url(
                url, client_options=plain, retry_config=_RETRIES, **options
            )
            self._brief = S3Store.from_url(
                url, client_options=plain | _BRIEF, retry_config=once, **options
            )
        except (BaseError, ValueError) as error:
            raise self._wrong(_first_line(error)) from error

    def look(self) -> None:
        """Ask for an object that is not there. Raises ConfigError where there is no such bucket, or
        its server takes no such credentials, and Unavailable where it may come back.
        """
        try:
            self._verbs.get(self._brief, "look")
        except (self._error, OSError) as error:
            text = str(error)
            refusal = _REFUSAL.search(text)
            code = refusal[2] if refusal else ""
            if _NOWHERE.search(text):
                raise self._wrong("there are no credentials for it") from error
            if code and code not in {"NoSuchKey", *_PASSING}:
                raise self._wrong(f"its server says {code}") from error
            if code != "NoSuchKey":
                message = f"{self._url} cannot be used now: {code or _first_line(error)}"
                raise Unavailable(message, retry_after=1.0) from error

    def _wrong(self, why: str) -> ConfigError:
        message = f"store.pictures = {self._url!r}: {why} (see {_VARIABLES}, and store.endpoint)"
        return ConfigError(message, param="store.pictures")

    def begin(self) -> Draft:
        return MemoryDraft(self.put)

    def unclaimed(self, seconds: float) -> Iterable[tuple[str, Draft]]:
        return ()

    def put(self, key: str, data: bytes) -> None:
        try:
            self._verbs.put(self._store, key, data)
        except (self._error, OSError) as error:
            message, inner = "the picture cannot be kept: S3 did not take it", _first_line(error)
            raise OutputError(message, param="store.pictures", inner=inner) from error

    def open(self, key: str) -> IO[bytes]:
        with self._answering():
            return io.BytesIO(self._verbs.get(self._store, key).bytes())

    def delete(self, key: str) -> None:
        with self._answering():
            self._verbs.delete(self._store, key)

    def exists(self, key: str) -> bool:
        try:
            with self._answering():
                self._verbs.head(self._store, key)
        except NotFound:
            return False
        return True

    @contextmanager
    def _answering(self) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError:
            raise NotFound("the picture's file is gone", param="picture") from None
        except (self._error, OSError) as error:
            message, inner = "the S3 server does not answer", _first_line(error)
            raise Unavailable(message, retry_after=1.0, inner=inner) from error


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
