"""What is asked of a model: every concept equally often, and texts that say what they ask."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import packshot
from packshot.bench import cases
from packshot.core import CONCEPTS, ModelSpec
from packshot.paint.scenes import SCENES
from packshot.paint.tables import COLOURS, MATERIALS

SPEC = ModelSpec(
    name="any",
    revision="0",
    files={"denoiser": Path("none")},
    classes=("mug/straight", "mug/round", "sofa/plain", "handbag/tote"),
    scenes=tuple(SCENES),
    materials=tuple(MATERIALS),
    steps=2,
    candidates=1,
)


def test_crossed_briefs_ask_for_everything_equally_often() -> None:
    briefs = cases.crossed(SPEC, 240)
    for slot, names in (
        ("subject", SPEC.subjects),
        ("colour", tuple(COLOURS)),
        ("material", SPEC.materials),
        ("scene", SPEC.scenes),
    ):
        counts = Counter(getattr(b, slot) for b in briefs)
        assert set(counts) == set(names)
        assert max(counts.values()) - min(counts.values()) <= 1, slot


def test_half_of_the_briefs_are_photographs_and_all_styles_are_asked_for() -> None:
    styles = Counter(b.style for b in cases.crossed(SPEC, 240))
    assert set(styles) == set(CONCEPTS["style"])
    assert 100 < styles["photo"] < 170


def test_those_who_can_wear_something_do_in_half_of_the_briefs() -> None:
    spec = replace(SPEC, wearers=("mug/straight",), accessories=("hat", "bow"))
    dressed = [b for b in cases.crossed(spec, 240) if b.accessories]
    assert {b.subject for b in dressed} == {"mug"}
    assert 25 < len(dressed) < 55


def test_a_place_is_asked_for_in_a_style_alone() -> None:
    (brief,) = cases.crossed(replace(SPEC, classes=("palace/imperial",)), 1)
    assert (brief.colour, brief.material, brief.scene) == (None, None, None)


def test_crossed_briefs_are_the_same_each_time_and_not_in_step() -> None:
    briefs = cases.crossed(SPEC, 60)
    assert briefs == cases.crossed(SPEC, 60)
    assert len({(b.subject, b.material) for b in briefs}) > 30


def test_the_sheet_asks_only_for_what_can_be_drawn_and_painted() -> None:
    assert {b.subject for b in cases.sheet(SPEC)} == {"mug", "sofa", "handbag"}
    for colour, material, subject, scene in cases.SHEET:
        assert subject in CONCEPTS["subject"]
        assert (colour in COLOURS, material in MATERIALS, scene in SCENES) == (True,) * 3


def test_texts_for_the_clock_are_understood_as_what_they_are_for() -> None:
    for (scene, material), text in cases.texts(SPEC).items():
        brief = packshot.brief(text)
        assert (brief.subject, brief.colour) == ("handbag", "red")
        assert (brief.scene, brief.material) == (scene, material)


def test_written_texts_of_the_sheet_are_understood_as_their_briefs() -> None:
    for wanted in cases.sheet(SPEC):
        brief = packshot.brief(wanted.text)
        for slot in ("subject", "colour", "material", "scene"):
            assert getattr(brief, slot) == getattr(wanted, slot), wanted.text


def test_what_one_shader_paints_is_put_together() -> None:
    briefs = cases.crossed(replace(SPEC, classes=("mug/a", "palace/b")), 40)
    ordered = cases.together(briefs)
    assert Counter(b.text for b in ordered) == Counter(b.text for b in briefs)
    assert [b.subject for b in ordered] == ["mug"] * 20 + ["palace"] * 20
    photographs = [b.material for b in ordered if b.style == "photo" and b.subject == "mug"]
    assert photographs == sorted(photographs, key=str)
