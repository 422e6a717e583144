"""Tables of the painter: everything that can be drawn has a usual look."""

from packshot.core import ANIMALS, PRODUCTS, ROLES
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
