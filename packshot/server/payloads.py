"""The bodies of the native API. A field that nobody knows is refused by its name."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from packshot.config import SIZES, STEPS
from packshot.core import CONCEPTS, Slots
from packshot.engine.ladder import Quality
from packshot.prompt import READ_LIMIT
from packshot.server.asking import Ask
from packshot.server.errors import ErrorDetail
from packshot.server.wanted import Kind, Output
from packshot.store import JobState

MOST = 100
"""Pictures that one call asks for at most."""
MOST_INLINE = 10
"""Pictures that one answer holds in itself at most."""

Side = Annotated[int, Field(ge=SIZES[0], le=SIZES[-1], multiple_of=SIZES.step)]
Seed = Annotated[int, Field(ge=0, lt=2**53)]
"""Whole numbers that JSON carries unchanged to every language (RFC 8259 §6)."""
SAYING = {"pattern": r"^[^\u0000]*[^\s\u0000][^\u0000]*$"}
"""A text that says something: what the prompt's own check refuses, the description names."""
Prompt = Annotated[str, Field(min_length=1, max_length=READ_LIMIT, json_schema_extra=SAYING)]
Negative = Annotated[
    str, Field(max_length=READ_LIMIT, json_schema_extra={"pattern": r"^[^\u0000]*$"})
]
Language = Annotated[
    str, Field(max_length=40, json_schema_extra={"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"})
]


def concept(slot: str, *more: str) -> Any:
    """The field of a slot. What is none of its concepts is refused with the nearest one, by the
    Brief; the description says which there are, and what `more` is taken.
    """
    return Field(max_length=40, json_schema_extra={"enum": [*CONCEPTS[slot], *more]})


_COLOURS = "|".join(CONCEPTS["colour"])
Colour = Annotated[
    str,
    Field(max_length=40, json_schema_extra={"pattern": f"^(#[0-9a-fA-F]{{6}}|{_COLOURS})$"}),
]
Material = Annotated[str, concept("material")]
Scene = Annotated[str, concept("scene")]
Style = Annotated[str, concept("style")]
View = Annotated[str, concept("view")]
Light = Annotated[str, concept("light")]
KINDS: Mapping[str, Kind] = {"png": "PNG", "jpeg": "JPEG", "webp": "WEBP"}


class Body(BaseModel):
    """A body of this API: strict types, no unknown fields, every number finite."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)

    @property
    def digest(self) -> str:
        """Of what the body says, however it was written."""
        said = self.model_dump_json(exclude_unset=True)
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


class Manner(BaseModel):
    """How pictures are to be drawn, whatever they show; None: as configured, or as it is said."""

    width: Side | None = None
    height: Side | None = None
    steps: Annotated[int, Field(ge=STEPS[0], le=STEPS[-1])] | None = None
    seed: Seed | None = None
    model: Annotated[str, Field(max_length=200)] | None = None
    language: Language | None = None
    colour: Colour | None = None
    material: Material | None = None
    scene: Scene | None = None
    style: Style | None = None
    view: View | None = None
    light: Light | None = None
    quality: Quality | None = None
    output_format: Literal["png", "jpeg", "webp"] = "png"
    background: Literal["opaque", "transparent"] = "opaque"


class GenerateBody(Body, Manner):
    """What is to be drawn, in any language, and how."""

    prompt: Prompt
    negative_prompt: Negative | None = None
    guidance_scale: Annotated[float, Field(ge=0, le=50)] | None = None
    n: Annotated[int, Field(ge=1, le=MOST)] = 1
    response_format: Literal["url", "b64_json"] = "url"
    previews: bool = False
    deadline: Annotated[float, Field(gt=0, le=604_800)] | None = None

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"prompt": "水墨风格的江南园林", "steps": 30, "width": 768, "height": 512},
                {"prompt": "a red leather handbag on a beach", "n": 2, "seed": 7},
            ]
        }
    )

    def ask(self, quality: Quality, kind: Kind | None = None) -> Ask:
        """What is asked for; `quality` where the body says none, `kind` the file's instead."""
        slots = {name: getattr(self, name) for name in Slots.__annotations__}
        return Ask(
            text=self.prompt,
            n=self.n,
            seed=self.seed,
            width=self.width,
            height=self.height,
            steps=self.steps,
            language=self.language,
            negative=self.negative_prompt,
            model=self.model,
            quality=self.quality or quality,
            output=Output(kind or KINDS[self.output_format], self.background == "transparent"),
            previews=self.previews,
            slots=Slots(**slots),  # type: ignore[typeddict-item]
            said=tuple(self._unheeded()),
        )

    def _unheeded(self) -> list[str]:
        if self.guidance_scale is None:
            return []
        return [f"guidance_scale {self.guidance_scale:g} is not used: the model has its own"]


class Model(BaseModel):
    """The model that drew a picture."""

    name: str
    revision: str | None = None


class Image(BaseModel):
    """A picture; `url` is relative to this server."""

    url: str
    b64_json: str | None = None
    number: int
    media_type: str
    width: int
    height: int
    bytes: int
    seed: int
    sha256: str
    rung: str | None
    cache: str | None
    timings: dict[str, float]
    substitutions: list[str]


class FailedPicture(BaseModel):
    """Why picture `number` is missing."""

    number: int
    error: ErrorDetail


class GenerateAnswer(BaseModel):
    """The pictures of a job; brief, rung, cache and timings (seconds) are the first one's. `safety`
    is what a check of text and pictures found: null, since this version makes none. What it draws
    is bounded by its vocabulary alone.
    """

    id: str
    status: JobState
    images: list[Image]
    errors: list[FailedPicture]
    brief: dict[str, Any] | None
    model: Model
    rung: str | None
    cache: str | None
    timings: dict[str, float]
    safety: dict[str, Any] | None = None


class JobAnswer(BaseModel):
    """A job. Times are seconds since 1970 (UTC), `progress` lies in 0..1; of `total` pictures
    `done` are made and `failed` could not be.
    """

    id: str
    object: Literal["job"] = "job"
    status: JobState
    api: str
    model: str
    total: int
    done: int
    failed: int
    progress: float
    cancelling: bool
    error: ErrorDetail | None
    created: float
    started: float | None
    finished: float | None
    images: list[Image] | None = None
    errors: list[FailedPicture] | None = None
    ahead: int | None = None


class JobList(BaseModel):
    """Jobs, the newest first; `next` is the cursor of the next page, null at the end."""

    object: Literal["list"] = "list"
    data: list[JobAnswer]
    next: str | None
