"""Pictures on an S3 server, through obstore: one compiled library without dependencies of its own,
where boto3 would bring four packages and ten times the size for the same four verbs.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import IO, Any

from packshot.errors import ConfigError, MissingExtra, NotFound, OutputError, Unavailable
from packshot.store.blobs import Draft, Held

_RETRIES: Any = {"max_retries": 3, "retry_timeout": timedelta(seconds=20)}
"""The library would go on for three minutes, longer than a lease lasts."""


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
        options: dict[str, Any] = {"endpoint": endpoint} if endpoint else {}
        plain: Any = {"allow_http": endpoint.startswith("http://")}
        try:
            self._store = S3Store.from_url(
                url, client_options=plain, retry_config=_RETRIES, **options
            )
        except (BaseError, ValueError) as error:
            raise ConfigError(f"{url}: {error}", param="store.pictures") from error

    def begin(self) -> Draft:
        return Held(self.put)

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
