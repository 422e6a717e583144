"""The README's table: from the reports that are there, between its markers, and nothing else."""

import json
import sys
from pathlib import Path

import pytest

from packshot.bench import headline

BRIEFS = {
    "texts": 8,
    "languages": {"en": {}, "de": {}},
    "overall": {"exact": 0.875, "subject": 1.0, "language": 0.5},
    "speed": {"texts_per_second": 3210.0},
}


@pytest.fixture
def readme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "docs" / "bench"
    folder.mkdir(parents=True)
    (folder / "briefs.json").write_text(json.dumps(BRIEFS))
    path = tmp_path / "README.md"
    path.write_text(f"before\n\n{headline.BEGIN}\nold\n{headline.END}\n\nafter\n")
    monkeypatch.setattr(sys, "argv", ["headline", str(path)])
    return path


def test_the_table_stands_between_its_markers(readme: Path) -> None:
    headline.main()
    text = readme.read_text()
    assert text.startswith(f"before\n\n{headline.BEGIN}\n|  | measured | aim |")
    assert text.endswith(f"{headline.END}\n\nafter\n")
    assert "8 texts in 2 languages | 87.5% | 90 % |" in text
    assert "docs/bench/latency.md" not in text
    assert "old" not in text


def test_a_table_that_is_out_of_date_is_refused(
    readme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["headline", "--check", str(readme)])
    with pytest.raises(SystemExit, match="make docs"):
        headline.main()
    monkeypatch.setattr(sys, "argv", ["headline", str(readme)])
    headline.main()
    monkeypatch.setattr(sys, "argv", ["headline", "--check", str(readme)])
    headline.main()


def test_the_shipped_table_follows_from_the_shipped_reports() -> None:
    root = Path(__file__).parents[2]
    assert headline.block(root / "docs" / "bench") in (root / "README.md").read_text()
