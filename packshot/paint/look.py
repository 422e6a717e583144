"""From a Brief to a Look: which colour, material and scene are painted, and what had to give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from packshot.core import PLACE_ELEVATIONS, PLACES, Brief
from packshot.paint.scenes import NEAREST_SCENE, SCENES
from packshot.paint.tables import CLOTHES, DEFAULTS, FALLBACK, FLEXIBLE, WEAR

OWN = "own"
"""The scene of a style that has one of its own; colour and material of a place."""
COLOURED_LIGHTS = ("dusk", "morning", "night", "backlit", "neon")
"""Lights that want a scene to be seen in."""


@dataclass(frozen=True, slots=True)
class Wear:
    """Colour and material of something that stands beside the subject's own: an accessory."""

    colour: str
    material: str


@dataclass(frozen=True, slots=True)
class Look:
    """How Buffers are painted.

    `colour` is an id of `COLOURS` or six hex digits, `material` one of `MATERIALS`, `scene` one of
    `SCENES`, or each is `OWN`; `light` None is the scene's own. `worn` is what the accessory roles
    wear, in their order. The subject decides which plate it stands on and which way its grain
    runs; `variant` chooses among the plates of a scene, and is all that chance depends on.
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

    @property
    def place(self) -> bool:
        """Whether the subject is a place, which fills the frame."""
        return self.subject in PLACES


def resolve(brief: Brief, scene: str = "white-background") -> tuple[Look, tuple[str, ...]]:
    """The Look of a Brief, and one sentence for each wish that the painter answers otherwise.

    What the Brief does not state is taken from the subject's usual look and from `scene`.
    """
    subject = brief.subject or ""
    said: list[str] = []
    usual_colour, usual_material = DEFAULTS.get(subject, FALLBACK)
    if subject in PLACES:
        usual_colour = usual_material = OWN
        said += _of_place(brief)
    material = brief.material or usual_material
    if subject in CLOTHES and material in FLEXIBLE:
        said.append(f"a {subject} of {material} is painted as {FLEXIBLE[material]}")
        material = FLEXIBLE[material]
    style = brief.style or "photo"
    asked = None if subject in PLACES else brief.scene
    there = _nearest(asked, SCENES, NEAREST_SCENE, said) or _unstated(brief, scene)
    look = Look(subject, brief.colour or usual_colour, material, there, style, brief.light)
    worn = tuple(_wear(a.concept, a.colour, a.material) for a in brief.accessories)
    return replace(look, view=brief.view or look.view, worn=worn), tuple(said)


def _of_place(brief: Brief) -> list[str]:
    """What a place cannot have."""
    said = []
    if brief.material:
        said.append(f"a {brief.subject} keeps its own materials, not {brief.material}")
    if brief.scene:
        said.append(f"a {brief.subject} fills the picture, with no {brief.scene} around it")
    if brief.view not in (None, *PLACE_ELEVATIONS):
        said.append(f"a {brief.subject} has no {brief.view} view: it is seen as usual")
    return said


def _unstated(brief: Brief, scene: str) -> str:
    """Where a subject stands that no scene was stated for: white shows neither style nor dusk."""
    if brief.style not in (None, "photo"):
        return OWN
    return "studio" if brief.light in COLOURED_LIGHTS else scene


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
