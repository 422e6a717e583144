"""Pixels after the model: encoding by suffix, facts in the metadata, files whole or not at all."""

from packshot.finish.encode import SUFFIXES, Writable, encode, encode_into
from packshot.finish.metadata import KEY, lasting, payload, read_facts
from packshot.finish.sheet import Tile, contact_sheet
from packshot.finish.write import check_target, save, save_cutout, write_bytes

__all__ = [
    "KEY",
    "SUFFIXES",
    "Tile",
    "Writable",
    "check_target",
    "contact_sheet",
    "encode",
    "encode_into",
    "lasting",
    "payload",
    "read_facts",
    "save",
    "save_cutout",
    "write_bytes",
]
