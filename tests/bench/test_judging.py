"""The judge's files: verified before they are trusted; answers follow from logits."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from pytest import MonkeyPatch

from packshot import graphs
from packshot.bench import judging
from packshot.bench.judging import Judge, Record
from packshot.core import CHANNELS, Brief, Buffers
from packshot.errors import ModelError
from packshot.zoo import record_of

ANSWERS = {"subject": ("mug", "sofa"), "colour": ("red", "green", "blue")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / judging.MODEL).write_bytes(b"weights")
    files = {judging.MODEL: record_of(tmp_path / judging.MODEL)}
    record = Record(files, ANSWERS, {"subject": 0.97}, {"pictures": 3})
    judging.write_record(tmp_path, record)
    return tmp_path


def test_a_record_comes_back_as_it_was_written(folder: Path) -> None:
    record = judging.read_record(folder)
    assert record.answers == ANSWERS
    assert record.accuracy == {"subject": 0.97}
    assert record.training == {"pictures": 3}


def test_a_missing_judge_names_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="packshot train judge"):
        judging.read_record(tmp_path)


def test_a_changed_file_is_refused_by_name(folder: Path) -> None:
    (folder / judging.MODEL).write_bytes(b"weightS")
    with pytest.raises(ModelError, match=r"judge\.onnx is missing or damaged"):
        Judge.load(folder)


@pytest.mark.parametrize("text", ["", "[]", '{"format": 2}', '{"format": 1, "files": {}}'])
def test_what_is_no_manifest_is_said_so(folder: Path, text: str) -> None:
    (folder / judging.MANIFEST).write_text(text)
    with pytest.raises(ModelError, match="is not the judge's manifest"):
        judging.read_record(folder)


def test_the_likeliest_answer_of_each_slot_is_given() -> None:
    logits = np.array([0.1, 2.0, -1.0, 5.0, 4.0], np.float32)
    assert judging.answer(logits, ANSWERS) == {"subject": "sofa", "colour": "green"}


class _Blind:
    """A network of before, which gives answers alone."""

    outputs = ("logits",)


def test_a_judge_without_features_is_refused(folder: Path, monkeypatch: MonkeyPatch) -> None:
    monkeypatch.setattr(graphs, "load", lambda path, threads: _Blind())
    with pytest.raises(ModelError, match=r"gives no features: train it again"):
        Judge.load(folder)


@pytest.fixture
def buffers() -> Buffers:
    """A block in the middle."""
    data = np.zeros((len(CHANNELS), 256, 256), np.float32)
    data[0, 80:200, 90:170] = 1
    return Buffers(data, 12.0)


BRIEF = Brief("a mug", subject="mug", colour="red", material="ceramic", scene="studio")


def test_a_picture_is_seen_as_answers_and_features(buffers: Buffers) -> None:
    shapes: list[tuple[int, ...]] = []

    def graph(**views: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
        shapes.extend(v.shape for v in views.values())
        logits = np.array([[0, 1, 0, 0, views["scene"].mean()]], np.float32)
        return {"logits": logits, "features": np.full((1, 3), 7, np.float32)}

    white = Image.new("RGB", (1024, 1024), "white")
    sight = Judge(graph, ANSWERS)(white, buffers, BRIEF)  # type: ignore[arg-type]
    assert shapes == [(1, 3, 96, 96), (1, 3, 96, 96), (1, 4, 3, 256, 256)]
    assert sight.said == {"subject": "sofa", "colour": "blue"}
    assert sight.features.tolist() == [7, 7, 7]


def test_a_picture_of_another_size_is_refused(buffers: Buffers) -> None:
    judge = Judge(None, ANSWERS)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="1024 x 1024"):
        judge(Image.new("RGB", (256, 256)), buffers, BRIEF)


@pytest.mark.parametrize("style", ["oil-painting", "minimalist"])
def test_no_material_is_asked_of_what_does_not_show_it(style: str) -> None:
    assert judging.asked(BRIEF, "material") == "ceramic"
    assert judging.asked(replace(BRIEF, style=style), "material") is None


def test_no_scene_is_asked_of_what_is_seen_from_above() -> None:
    brief = replace(BRIEF, scene="kitchen")
    assert judging.asked(brief, "scene") == "kitchen"
    assert judging.asked(replace(brief, view="top"), "scene") is None


def test_silver_is_asked_where_something_is_mirrored() -> None:
    brief = Brief("", subject="vase", colour="silver", material="metal")
    assert judging.asked(brief, "colour") == "silver"
    assert judging.asked(replace(brief, style="cyberpunk"), "colour") == "silver"
    assert judging.asked(replace(brief, style="cartoon"), "colour") is None


@pytest.mark.parametrize(
    ("colour", "material", "told"),
    [
        ("grey", "glass", False),
        ("red", "glass", True),
        ("black", "glass", True),
        ("white", "steel", False),
        ("white", "ceramic", True),
        ("grey", None, True),
    ],
)
def test_colours_are_asked_where_they_can_be_told(
    colour: str, material: str | None, told: bool
) -> None:
    brief = Brief("", subject="vase", colour=colour, material=material)
    assert judging.asked(brief, "colour") == (colour if told else None)
