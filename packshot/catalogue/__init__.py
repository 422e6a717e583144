"""A merchant's catalogue: rows of CSV or JSONL in; names of files, report, manifest, ZIP out."""

from packshot.catalogue.archive import Archive
from packshot.catalogue.names import file_name
from packshot.catalogue.read import KINDS, from_records, read
from packshot.catalogue.report import Entry, made, manifest, refused, table, unmade
from packshot.catalogue.rows import MOST_OF_A_ROW, Catalogue, Refused, Row, none_left, unheeded

__all__ = [
    "KINDS",
    "MOST_OF_A_ROW",
    "Archive",
    "Catalogue",
    "Entry",
    "Refused",
    "Row",
    "file_name",
    "from_records",
    "made",
    "manifest",
    "none_left",
    "read",
    "refused",
    "table",
    "unheeded",
    "unmade",
]
