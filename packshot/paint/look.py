"""From a Brief to a Look: which colour, material and scene are painted, and what had to give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from packshot.core import Brief
from packshot.paint.scenes import NEAREST_SCENE, SCENES
from packshot.paint.tables import CLOTHES, DEFAULTS, FALLBACK, FLEXIBLE, WEAR

STUDIO_LIGHTS = ("soft", "studio")


@dataclass(frozen=True, slots=True)
class Wear:
    """Colour and material of something that stands beside the subject's own: an accessory."""

    colour: str
    material: str


@dataclass(frozen=True, slots=True)
class Look:
    """How Buffers are painted.

    `colour` is an id of `COLOURS` or six hex digits, `material` one of `MATERIALS`, `scene` one of
    `SCENES`; `light` None is the scene's own. `worn` is what the accessory roles wear, in their
    order. The subject decides which plate it stands on and which way its grain runs; `variant`
    chooses among the plates of a scene.
    """

    subject: str
    colour: str
    material: str
    scene: str
    style: str = "photo"
    light: str | None = None
    view: str = "three-quarter"
    worn: tuple[Wear, ...] = ()
    variant: int = 0


def resolve(brief: Brief, scene: str = "white-background") -> tuple[Look, tuple[str, ...]]:
    """The Look of a Brief, and one sentence for each wish that the painter answers otherwise.

    What the Brief does not state is taken from the subject's usual look and from `scene`.
    """
    subject = brief.subject or ""
    usual_colour, usual_material = DEFAULTS.get(subject, FALLBACK)
    said: list[str] = []
    material = brief.material or usual_material
    if subject in CLOTHES and material in FLEXIBLE:
        said.append(f"a {subject} of {material} is painted as {FLEXIBLE[material]}")
        material = FLEXIBLE[material]
    place = _nearest(brief.scene, SCENES, NEAREST_SCENE, said) or scene
    said += _unpainted(brief)
    look = Look(subject, brief.colour or usual_colour, material, place)
    worn = tuple(_wear(a.concept, a.colour, a.material) for a in brief.accessories)
    return replace(look, view=brief.view or look.view, worn=worn), tuple(said)


def _wear(concept: str, colour: str | None, material: str | None) -> Wear:
    usual_colour, usual_material = WEAR.get(concept, FALLBACK)
    return Wear(colour or usual_colour, material or usual_material)


def _nearest(
    wish: str | None, there: Mapping[str, object], nearest: Mapping[str, str], said: list[str]
) -> str | None:
    if wish is None or wish in there:
        return wish
    answer = nearest[wish]
    said.append(f"{wish} is painted as {answer}")
    return answer


def _unpainted(brief: Brief) -> Sequence[str]:
    said = []
    if brief.style not in (None, "photo"):
        said.append(f"style {brief.style} is painted as photo")
    if brief.light is not None and brief.light not in STUDIO_LIGHTS:
        said.append(f"{brief.light} light is painted as the scene's own light")
    return said
