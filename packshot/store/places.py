"""Chooses where the bytes of pictures lie."""

from __future__ import annotations

import logging

from packshot.errors import Unavailable
from packshot.store.blobs import Blobs
from packshot.store.config import StoreConfig
from packshot.store.folder import Folder

_log = logging.getLogger(__name__)


def open_blobs(config: StoreConfig) -> Blobs:
    """The place that is configured, looked at: one that is away may come back, and is only told in
    the log. Raises ConfigError, MissingExtra and OutputError.
    """
    if config.pictures:
        from packshot.store.s3 import S3Blobs

        blobs = S3Blobs(config.pictures, config.endpoint)
        try:
            blobs.look()
        except Unavailable as error:
            _log.warning("%s", error.message)
        return blobs
    return Folder(config.folder / "pictures")
