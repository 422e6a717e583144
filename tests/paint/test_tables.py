"""Tables of the painter: everything that can be drawn has a usual look."""

import pytest

from packshot.core import ANIMALS, PRODUCTS, ROLES
from packshot.paint import Look
from packshot.paint.parameters import BUMP, materials
from packshot.paint.tables import COLOURS, DEFAULTS, MATERIALS, OWN_TRIM, TRIM


def test_every_product_and_animal_has_a_usual_colour_and_material() -> None:
    assert set(DEFAULTS) == {*PRODUCTS, *ANIMALS}
    for colour, material in DEFAULTS.values():
        assert colour in COLOURS
        assert material in MATERIALS


def test_trim_of_its_own_belongs_to_a_subject_and_a_role() -> None:
    for subject, role in OWN_TRIM:
        assert subject in DEFAULTS
        assert role in TRIM
    assert {*TRIM, "main", "soft"} == set(ROLES)


@pytest.mark.parametrize(
    ("subject", "material", "cloth"),
    [("bed", "wood", True), ("bed", "leather", True), ("bed", "linen", False),
     ("sofa", "wood", True), ("sofa", "leather", False)],
)  # fmt: skip
def test_a_quilt_is_of_cloth_and_cushions_are_not_of_wood(
    subject: str, material: str, cloth: bool
) -> None:
    frame, quilt = materials(Look(subject, "brown", material, "living-room"), ("main", "soft")).T[
        :2
    ]
    assert (quilt[BUMP] != frame[BUMP]) == cloth
    assert (quilt[:3] > frame[:3]).all(), "a paler shade of its colour"
