"""`packshot generate` with the shipped model: files, facts, and every way it can go wrong."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from packshot import zoo
from packshot.core import Brief
from packshot.finish import read_facts
from packshot.zoo.registry import EMBEDDED
from tests.conftest import Run
from tests.forking import shared

TEXT = "A red leather handbag on a white background"
SMALL = ("--size", "256", "--steps", "2", "--seed", "7")


def test_several_pictures_with_cutouts_and_their_facts(packshot: Run, tmp_path: Path) -> None:
    arguments = ("-o", "bag.jpg", "--size", "320x256", "--steps", "2", "--seed", "7", "--n", "2")
    done = packshot("generate", TEXT, *arguments, "--cutout", "--json")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert [answer["path"] for answer in answers] == ["bag-1.jpg", "bag-2.jpg"]
    for seed, answer in enumerate(answers, 7):
        facts, brief = read_facts(tmp_path / answer["path"])
        assert (facts.seed, facts.steps, facts.width, facts.height) == (seed, 2, 320, 256)
        assert brief == Brief.from_json(answer["brief"])
        assert {"denoise", "decode", "paint", "total"} <= set(answer["facts"]["seconds"])
        with Image.open(tmp_path / answer["cutout"]) as cutout:
            assert cutout.mode == "RGBA"
            assert cutout.getpixel((0, 0)) == (255, 255, 255, 0)
            assert cutout.getchannel("A").getextrema() == (0, 255)


def test_one_product_in_several_colours(packshot: Run, tmp_path: Path) -> None:
    done = packshot("generate", TEXT, "-o", "bag.png", "--colours", "red,#1F7A6B", *SMALL)
    assert (done.returncode, done.stderr) == (0, "")
    red, green = (Image.open(tmp_path / name) for name in ("bag-red.png", "bag-1f7a6b.png"))
    assert read_facts(tmp_path / "bag-1f7a6b.png")[1].colour == "#1f7a6b"
    middle = (slice(120, 180), slice(100, 160))
    red_mean, green_mean = (np.asarray(image)[middle].mean((0, 1)) for image in (red, green))
    assert red_mean[0] > 2 * red_mean[1]
    assert green_mean[1] > 1.5 * green_mean[0]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--colour", "#zzz"), "colour '#zzz' must be one of red,"),
        (("--colours", "red,blu"), "did you mean blue?"),
        (("--colours", ","), "colours: name at least one"),
        (("--colours", "red", "--colour", "blue"), "give either --colour or --colours"),
        (("--scene", "moon"), "scene 'moon' must be one of white-background,"),
        (("--size", "256x2048"), "the longer side may be 3 times the shorter one"),
    ],
)
def test_a_slot_that_cannot_be_is_refused(
    packshot: Run, arguments: tuple[str, ...], says: str
) -> None:
    done = packshot("generate", TEXT, "--steps", "2", *arguments)
    assert done.returncode == 2
    assert says in done.stderr


def test_the_same_text_and_seed_make_the_same_file(packshot: Run, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        assert packshot("generate", TEXT, "-o", name, *SMALL).returncode == 0
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("测试生成", 3, "the text names nothing that could be drawn"),
        ("brown leather boots", 4, "'boots' asks for: boot, which small cannot draw"),
    ],
)
def test_what_cannot_be_drawn_is_refused(
    packshot: Run, tmp_path: Path, text: str, code: int, says: str
) -> None:
    model = tmp_path / "models" / "small"
    shutil.copytree(EMBEDDED / "packshot-embedded", model)
    whole = zoo.manifest("packshot-embedded", EMBEDDED)
    known = tuple(c for c in whole.classes if c.startswith(("mug/", "sneaker/")))
    zoo.write_manifest(model, replace(whole, name="small", classes=known))
    env = {"PACKSHOT_ZOO_MODELS_DIR": str(model.parent)}
    done = packshot("generate", text, *SMALL, "--model", "small", env=env)
    assert done.returncode == code
    assert done.stderr.startswith("error: ")
    assert says in done.stderr
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_a_damaged_weight_file_is_named_with_the_way_out(packshot: Run, tmp_path: Path) -> None:
    model = tmp_path / "models" / "packshot-embedded"
    shutil.copytree(EMBEDDED / "packshot-embedded", model)
    weights = bytearray((model / "decoder.onnx").read_bytes())
    weights[len(weights) // 2] ^= 1
    (model / "decoder.onnx").write_bytes(weights)
    env = {"PACKSHOT_ZOO_MODELS_DIR": str(model.parent)}
    done = packshot("generate", TEXT, *SMALL, env=env)
    assert done.returncode == 6
    assert "decoder.onnx is damaged: sha256" in done.stderr
    assert f"copy the model into {model.parent} again" in done.stderr


def test_a_full_disk_is_said_and_leaves_nothing(packshot: Run, small_disk: Path) -> None:
    large = ("--size", "1024", "--steps", "2")
    done = packshot("generate", TEXT, "-o", str(small_disk / "a.png"), *large)
    assert done.returncode == 7
    assert done.stderr == (
        f"error: cannot write {small_disk / 'a.png'}: the disk is full: "
        "free some space, or write elsewhere\n"
    )
    assert list(small_disk.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["Ctrl-C", "SIGTERM"]
)
def test_a_signal_in_the_middle_leaves_whole_files_only(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    many = ("generate", TEXT, "-o", "a.png", *SMALL, "--n", "1000")
    process = shared().start(*many, cwd=tmp_path, env=os.environ)
    assert process.line().startswith("a-1.png")
    time.sleep(0.3)
    process.send_signal(number)
    assert process.wait() == code
    said = process.err.read_text()
    assert said.endswith("nothing half-made was left behind\n")
    assert len(said.splitlines()) == 1
    assert not list(tmp_path.glob("*.part")) + list(tmp_path.glob(".*.part"))
    for path in tmp_path.glob("*.png"):
        with Image.open(path) as image:
            image.load()


def test_doctor_finds_the_main_job_able_to_run(packshot: Run) -> None:
    done = packshot("doctor")
    assert done.returncode == 0
    assert "every digest right" in done.stdout
