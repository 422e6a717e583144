"""Scenes and their plates: every scene has both kinds, and a plate agrees with its record."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from packshot.core import CONCEPTS
from packshot.errors import ModelError
from packshot.paint import camera, plate
from packshot.paint.casts import Cast
from packshot.paint.frame import Frame
from packshot.paint.lights import KEY_AZIMUTH, KEY_ELEVATION, light
from packshot.paint.scenes import NEAREST_SCENE, SCENES, kind_of, setting

PHOTOGRAPHED = sorted(name for name, scene in SCENES.items() if scene.rig is None)
PLATES = sorted(path.stem for path in plate.FOLDER.glob("*.json"))
SQUARE = Frame(512, 512, 16.0, 10.0, 480.0)


@pytest.mark.parametrize("scene", PHOTOGRAPHED)
@pytest.mark.parametrize("subject", ["mug", "sofa", "duck"])
def test_every_subject_has_a_plate_in_a_photographed_scene(scene: str, subject: str) -> None:
    assert plate.variants(scene, kind_of(scene, subject))


def test_no_scene_falls_back_that_has_plates() -> None:
    complete = {
        name
        for name in CONCEPTS["scene"]
        if plate.variants(name, "table") and plate.variants(name, "floor")
    }
    assert not complete & set(NEAREST_SCENE)


@pytest.mark.parametrize("name", PLATES)
def test_a_plate_is_light_enough_and_shows_its_square(name: str) -> None:
    record = json.loads((plate.FOLDER / f"{name}.json").read_text("utf-8"))
    path = plate.FOLDER / record["image"]
    with Image.open(path) as file:
        wide, high = file.size
    left, top, side = record["square"]
    assert min(left, top) >= 0
    assert left + side <= wide
    assert top + side <= high
    assert path.stat().st_size < 160_000
    horizon = camera.Camera().elevation
    assert 0 < np.degrees(np.arctan(record["camera"]["height"] / camera.DISTANCE)) < 2 * horizon


def test_all_plates_together_are_small() -> None:
    assert sum(path.stat().st_size for path in Path(plate.FOLDER).iterdir()) < 5_000_000


@pytest.mark.parametrize("name", PLATES)
def test_the_light_of_a_plate_lights_the_floor(name: str) -> None:
    there = plate.plate(name)
    made = light(there.rig, there.floor)
    assert np.isfinite(made.exposure)
    assert 0.2 < float(made.key_share.mean()) < 0.95
    assert all(0 < value < 1.2 for value in there.floor)


def test_the_variant_chooses_a_plate_and_wraps_around() -> None:
    names = plate.variants("living-room", "floor")
    first = plate.plate_for("living-room", "floor", 0)
    assert plate.plate_for("living-room", "floor", len(names)) is first


@pytest.mark.parametrize("kind", ["table", "floor"])
@pytest.mark.parametrize("scene", PHOTOGRAPHED)
def test_the_variants_of_a_scene_differ_and_follow_the_seed(scene: str, kind: str) -> None:
    names = plate.variants(scene, kind)
    assert len(names) >= 2
    first, second = (plate.plate_for(scene, kind, v) for v in (0, 1))
    seen = [place.fitted(SQUARE).astype(float) for place in (first, second)]
    assert np.abs(seen[0] - seen[1]).mean() > 8, "another room, not the same again"
    assert plate.plate_for(scene, kind, len(names)) is first


@pytest.mark.parametrize("name", PLATES)
def test_a_plate_casts_its_shadows_from_its_key_light(name: str) -> None:
    there = plate.plate(name)
    key = there.rig.boxes[0]
    cast = there.cast or Cast(KEY_AZIMUTH, KEY_ELEVATION)
    assert (key.azimuth, key.elevation) == (cast.azimuth, cast.elevation)


def test_a_scene_without_plates_names_the_way_out() -> None:
    with pytest.raises(ModelError, match="No plate of moon"):
        plate.plate_for("moon", "floor")


def test_animals_stand_on_the_ground_outdoors_and_small_ones_on_a_table_indoors() -> None:
    assert kind_of("garden", "chick") == "floor"
    assert kind_of("living-room", "chick") == "table"
    assert kind_of("living-room", "cat") == "floor"
    assert kind_of("beach", "mug") == "table"
    assert kind_of("kitchen", "chair") == "floor"


def test_a_picture_reads_one_plate_only() -> None:
    plate.plate.cache_clear()
    setting("living-room", subject="mug", colour="red", frame=SQUARE, variant=3)
    assert plate.plate.cache_info().misses == 1


def test_a_high_picture_has_more_wall_above_and_more_ground_below() -> None:
    tall = Frame(256, 1024, 0.0, 384.0, 256.0)
    seen = plate.plate_for("living-room", "floor").fitted(tall).astype(float)
    assert seen.shape == (1024, 256, 3)
    assert np.ptp(seen[:200].mean(0), axis=0).max() < 40, "no furniture hangs from the ceiling"
    middle, lowest = (seen[rows].mean((0, 1)) for rows in (slice(640, 700), slice(960, 1024)))
    assert np.abs(middle - lowest).max() < 30, "the ground goes on"
