"""Chooses where the bytes of pictures lie."""

from __future__ import annotations

from packshot.store.blobs import Blobs
from packshot.store.config import StoreConfig
from packshot.store.folder import Folder


def open_blobs(config: StoreConfig) -> Blobs:
    """The place that is configured, looked at. Raises ConfigError, MissingExtra and OutputError."""
    if config.pictures:
        from packshot.store.s3 import S3Blobs

        blobs = S3Blobs(config.pictures, config.endpoint)
        blobs.look()
        return blobs
    return Folder(config.folder / "pictures")
