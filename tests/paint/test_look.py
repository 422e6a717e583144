"""From Briefs to Looks, and the tables behind them."""

from __future__ import annotations

import json

import numpy as np
import pytest

from packshot.core import CONCEPTS, Brief
from packshot.errors import ModelError
from packshot.paint import Look, resolve
from packshot.paint import plate as plates
from packshot.paint.frame import Frame
from packshot.paint.scenes import NEAREST_SCENE, SCENES
from packshot.paint.tables import COLOURS, MATERIALS, WEAR, linear


def test_what_a_brief_states_is_painted() -> None:
    brief = Brief("", subject="sofa", colour="navy", material="leather", scene="living-room")
    assert resolve(brief) == (Look("sofa", "navy", "leather", "living-room"), ())


def test_what_a_brief_leaves_open_is_usual_for_the_subject() -> None:
    look, said = resolve(Brief("", subject="handbag"))
    assert look == Look("handbag", "brown", "leather", "white-background")
    assert said == ()


def test_what_is_not_there_is_answered_with_the_nearest_and_said() -> None:
    brief = Brief("", subject="dress", material="glass", scene="kitchen", style="cartoon")
    look, said = resolve(brief)
    assert (look.material, look.scene) == ("silk", "kitchen")
    assert said == ("a dress of glass is painted as silk",)


def test_every_colour_material_and_scene_of_a_brief_has_an_answer() -> None:
    assert set(COLOURS) == set(CONCEPTS["colour"])
    assert set(MATERIALS) == set(CONCEPTS["material"])
    assert set(WEAR) == set(CONCEPTS["accessory"])
    assert set(SCENES) | set(NEAREST_SCENE) == set(CONCEPTS["scene"])
    assert set(NEAREST_SCENE.values()) <= set(SCENES)


def test_bytes_become_linear_light() -> None:
    assert linear(0, 255, 188) == pytest.approx((0.0, 1.0, 0.5029), abs=1e-3)


@pytest.mark.parametrize("name", ["living-room-floor-1", "living-room-table-1"])
@pytest.mark.parametrize("size", [(512, 512), (1024, 576), (576, 1024)])
def test_a_plate_fits_every_aspect_ratio(name: str, size: tuple[int, int]) -> None:
    side = min(size)
    frame = Frame(*size, (size[0] - side) / 2, (size[1] - side) / 2, side)
    image = plates.plate(name).fitted(frame)
    assert image.shape == (size[1], size[0], 3)
    assert np.ptp(image) > 60


def test_a_damaged_plate_names_the_way_out(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "broken.json").write_text(json.dumps({"image": "none.webp"}))
    monkeypatch.setattr(plates, "FOLDER", tmp_path)
    with pytest.raises(ModelError, match="Reinstall packshot"):
        plates.plate("broken")
