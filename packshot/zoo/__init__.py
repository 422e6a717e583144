"""Model manifests: what each model is, which files it has by digest, and what it can draw."""

from packshot.zoo.kinds import nearest
from packshot.zoo.manifest import FileRecord, Manifest, read_manifest, record_of, write_manifest
from packshot.zoo.registry import drawing, load, manifest, names, verify

__all__ = [
    "FileRecord",
    "Manifest",
    "drawing",
    "load",
    "manifest",
    "names",
    "nearest",
    "read_manifest",
    "record_of",
    "verify",
    "write_manifest",
]
