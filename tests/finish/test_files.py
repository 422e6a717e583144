"""Pictures become files: facts inside, whole or not at all, refused early where they cannot."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from packshot.core import Accessory, Brief, Facts, Match, Picture
from packshot.errors import InvalidRequest, OutputError
from packshot.finish import check_target, read_facts, save, save_cutout, write_bytes

BRIEF = Brief(
    text='鸭子 with "quotes" und Umlauten: schön ✓',
    language="zh",
    subject="duck",
    colour="yellow",
    accessories=(Accessory("hat", "red"),),
    exclusions=("box",),
    confidence=0.9,
    matches=(Match("subject", "duck", "鸭子", 0, 2),),
    prompt="a duck",
)
FACTS = Facts(
    model="tiny",
    revision="0123456789ab",
    seed=2**63 - 1,
    steps=8,
    width=64,
    height=48,
    design="duck/plain",
    substitutions=("velvet is shown as cotton",),
    seconds={"denoise": 0.25},
)


@pytest.fixture
def picture() -> Picture:
    pixels = np.random.default_rng(0).integers(0, 256, (48, 64, 3), np.uint8)
    alpha = np.zeros((48, 64), np.uint8)
    alpha[8:40, 8:56] = 255
    return Picture(Image.fromarray(pixels), Image.fromarray(alpha), BRIEF, FACTS)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.JPEG", "a.webp"])
def test_facts_and_brief_come_back_from_the_file(
    picture: Picture, tmp_path: Path, name: str
) -> None:
    save(picture, tmp_path / name)
    facts, brief = read_facts(tmp_path / name)
    assert brief == BRIEF
    assert facts.to_json() == {**FACTS.to_json(), "seconds": {}}
    with Image.open(tmp_path / name) as image:
        assert image.size == (64, 48)
        assert image.info["icc_profile"]


def test_png_keeps_every_pixel(picture: Picture, tmp_path: Path) -> None:
    save(picture, tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as image:
        assert image.tobytes() == picture.image.tobytes()


@pytest.mark.parametrize("name", ["a.png", "a.webp"])
def test_the_cutout_keeps_its_alpha(picture: Picture, tmp_path: Path, name: str) -> None:
    save_cutout(picture, tmp_path / name)
    with Image.open(tmp_path / name) as image:
        assert image.getchannel("A").tobytes() == picture.alpha.tobytes()


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_the_same_picture_makes_the_same_bytes(picture: Picture, tmp_path: Path, name: str) -> None:
    save(picture, tmp_path / name)
    before = (tmp_path / name).read_bytes()
    save(picture, tmp_path / name)
    assert (tmp_path / name).read_bytes() == before


def test_a_brief_too_long_for_a_jpeg_goes_without_its_words(
    picture: Picture, tmp_path: Path
) -> None:
    words = tuple(Match("subject", "duck", "鸭子", i, i + 2) for i in range(2000))
    brief = Brief(text="🦆" * 20_000, subject="duck", matches=words)
    save(Picture(picture.image, picture.alpha, brief, FACTS), tmp_path / "a.jpg")
    assert read_facts(tmp_path / "a.jpg")[1] == Brief(text="🦆" * 2000, subject="duck")


@pytest.mark.parametrize("name", ["a.gif", "a", ".png", "a.png.txt"])
def test_an_unknown_suffix_is_refused_with_the_known_ones(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidRequest, match=r"\.png, \.jpg, \.jpeg, \.webp"):
        check_target(tmp_path / name)


def test_a_jpeg_cutout_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest, match="no transparency"):
        check_target(tmp_path / "a.jpg", transparent=True)


def test_a_path_that_cannot_be_written_is_refused_early(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "file").touch()
    for name, says in {
        "none/a.png": "the folder does not exist",
        "folder.png": "it is a folder",
        "file/a.png": "a part of the path is a file",
        "x" * 300 + ".png": "the name is too long",
        "/proc/a.png": "cannot write /proc/a.png",
    }.items():
        with pytest.raises(OutputError, match=says):
            check_target(tmp_path / name)


def test_checking_a_path_leaves_nothing_behind(tmp_path: Path) -> None:
    check_target(tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_file_and_nothing_else(small_disk: Path) -> None:
    target = small_disk / "a.png"
    write_bytes(target, b"old")
    with pytest.raises(OutputError, match=r"a\.png: the disk is full"):
        write_bytes(target, bytes(200_000))
    assert target.read_bytes() == b"old"
    assert [path.name for path in small_disk.iterdir()] == ["a.png"]


def test_an_interruption_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(descriptor: int) -> None:
        raise KeyboardInterrupt

    target = tmp_path / "a.png"
    write_bytes(target, b"old")
    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_bytes(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_reading_facts_from_other_files_is_refused(tmp_path: Path, picture: Picture) -> None:
    picture.image.save(tmp_path / "bare.png")
    (tmp_path / "text.png").write_text("not a picture")
    with pytest.raises(InvalidRequest, match="holds no facts"):
        read_facts(tmp_path / "bare.png")
    with pytest.raises(InvalidRequest, match="is not a picture"):
        read_facts(tmp_path / "text.png")
    with pytest.raises(InvalidRequest, match="is not a picture"):
        read_facts(tmp_path / "none.png")
