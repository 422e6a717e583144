"""Textures: kept in a folder, and never believed where they are damaged."""

from pathlib import Path

import numpy as np

from packshot.paint import textures


def test_a_table_is_kept_in_a_folder_and_made_again_where_it_is_damaged(tmp_path: Path) -> None:
    made = textures.table("satin", 256)
    assert np.array_equal(textures.table("satin", 256, tmp_path), made)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:1000])
    textures.table.cache_clear()
    assert np.array_equal(textures.table("satin", 256, tmp_path), made)
    textures.table.cache_clear()
    written = kept.stat().st_mtime_ns
    assert np.array_equal(textures.table("satin", 256, tmp_path), made)
    assert kept.stat().st_mtime_ns == written
    assert list(tmp_path.iterdir()) == [kept]
