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
APIS = ("generate", "jobs", "openai", "batches")
"""What jobs come by, as they keep it."""
KINDS: Mapping[str, Kind] = {"png": "PNG", "jpeg": "JPEG", "webp": "WEBP"}


class Body(BaseModel):
    """A body of this API: strict types, no unknown fields, every number finite."""

    model_config = ConfigDict(
        extra="forbid", strict=True, allow_inf_nan=False, use_attribute_docstrings=True
    )

    @property
    def digest(self) -> str:
        """Of what the body says, however it was written."""
        said = self.model_dump_json(exclude_unset=True)
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


class Answer(BaseModel):
    """An answer of this API, whose fields say what they are."""

    model_config = ConfigDict(use_attribute_docstrings=True)


class Look(BaseModel):
    """What is asked for beside the text, in every dialect. The text says it too: what stands here
    comes before it.
    """

    width: Side | None = None
    """Pixels across. Left out: 1024, unless the server is set up otherwise. The longer side is at
    most three times the shorter one."""
    height: Side | None = None
    """Pixels down. Left out: as for `width`."""
    seed: Seed | None = None
    """The same seed makes the same picture of the same request; of several pictures it is the
    first one's, and counts up. Left out: a new one, which the answer names."""
    language: Language | None = None
    """The language of the text (BCP 47), such as `de` or `zh-Hant`. Left out: it is found out."""
    colour: Colour | None = None
    """The product's colour: one of the names, or `#rrggbb`. Left out: as the text says, else what
    is usual."""
    material: Material | None = None
    """What the product is made of. Left out: as the text says, else what is usual."""
    scene: Scene | None = None
    """Where the product stands. Left out: as the text says, else on white."""
    view: View | None = None
    """From where it is seen. Left out: as the text says, else from its usual side."""
    light: Light | None = None
    """How it is lit. Left out: as the text says, else as the scene is."""

    model_config = ConfigDict(use_attribute_docstrings=True)


class Manner(Look):
    """How pictures are to be drawn, whatever they show; None: as configured, or as it is said."""

    steps: Annotated[int, Field(ge=STEPS[0], le=STEPS[-1])] | None = None
    """Denoising steps: more take longer. Left out: as many as the model does best with."""
    model: Annotated[str, Field(max_length=200)] | None = None
    """The model, which must be the one that is served. Left out: that one."""
    style: Style | None = None
    """How it is worked. Left out: as the text says, else a photo."""
    quality: Quality | None = None
    """`fixed`: the best, at any load; `auto`: less while the load is high, and the answer says so
    (`rung`); `fast`: the least that keeps the size. Left out: `auto` for `/generate`, else
    `fixed`."""
    output_format: Literal["png", "jpeg", "webp"] = "png"
    """The kind of the files."""
    background: Literal["opaque", "transparent"] = "opaque"
    """`transparent`: the product cut out, without its scene (png and webp)."""


class GenerateBody(Body, Manner):
    """What is to be drawn, in any language, and how."""

    prompt: Prompt
    """The product text, in any of 67 languages; it must name something that the model draws."""
    negative_prompt: Negative | None = None
    """What is not to be there. Left out: nothing is left away."""
    guidance_scale: Annotated[float, Field(ge=0, le=50)] | None = None
    """Taken and not used: the model has its own. The answer says so where it is given."""
    n: Annotated[int, Field(ge=1, le=MOST)] = 1
    """How many pictures: different designs, or with a seed those of the seeds that follow it."""
    response_format: Literal["url", "b64_json"] = "url"
    """Whether `/generate` answers with the addresses of the pictures, or holds them as well, in
    Base64 (10 at most). Nothing to `/v1/jobs`."""
    previews: bool = False
    """Whether the job's events hold small pictures of how far it is (`preview`)."""
    deadline: Annotated[float, Field(gt=0, le=604_800)] | None = None
    """Seconds from now after which nobody wants the pictures: what is not made by then never is.
    Left out: there is none."""

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


class Model(Answer):
    """The model that drew a picture."""

    name: str
    """What it is called."""
    revision: str | None = None
    """Which of its versions; null where no picture was made."""


class Image(Answer):
    """A picture; `url` is relative to this server."""

    url: str
    """Where it is, from the root of this server on."""
    b64_json: str | None = None
    """Its file in Base64, where that was asked for."""
    number: int
    """Its place in the job, from 0."""
    media_type: str
    """The kind of its file, such as `image/png`."""
    width: int
    """Pixels across."""
    height: int
    """Pixels down."""
    bytes: int
    """Of its file."""
    seed: int
    """With which it is made again."""
    sha256: str
    """Of its file, in hexadecimal."""
    rung: str | None
    """The rung of the quality ladder that it was made on: `full`, or less under load."""
    cache: str | None
    """Which cache it came from; null where it was drawn."""
    timings: dict[str, float]
    """Seconds by stage; `total` is all of them."""
    substitutions: list[str]
    """A sentence for each thing that was done otherwise than was asked."""


class FailedPicture(Answer):
    """Why picture `number` is missing."""

    number: int
    """Its place in the job, from 0."""
    error: ErrorDetail
    """Why it is missing."""


class GenerateAnswer(Answer):
    """The pictures of a job. What it draws is bounded by its vocabulary alone."""

    id: str
    """The job behind it, as under `/v1/jobs`."""
    status: JobState
    """`succeeded` where there are pictures."""
    images: list[Image]
    """The pictures that were made."""
    errors: list[FailedPicture]
    """Those that could not be, and why."""
    brief: dict[str, Any] | None
    """What was understood, of the first picture."""
    model: Model
    """Who drew them."""
    rung: str | None
    """That of the first picture."""
    cache: str | None
    """That of the first picture."""
    timings: dict[str, float]
    """Seconds by stage, of the first picture."""
    safety: dict[str, Any] | None = None
    """What a check of text and pictures found: null, since this version makes none."""


class JobAnswer(Answer):
    """A job. Times are seconds since 1970 (UTC)."""

    id: str
    """What it is called from now on."""
    object: Literal["job"] = "job"
    """What this is."""
    status: JobState
    """`queued` and `running` are not the end; `failed`: there is no picture; `dead`: given up after
    too many attempts that each broke off."""
    api: Annotated[str, Field(json_schema_extra={"enum": [*APIS]})]
    """What it came by: `/generate`, `/v1/jobs`, `/v1/images/generations` or `/v1/batches`."""
    model: str
    """Who draws it."""
    total: int
    """Pictures that were asked for."""
    done: int
    """Of these, how many are made."""
    failed: int
    """Of these, how many could not be."""
    progress: float
    """How much of it is done, in 0..1."""
    cancelling: bool
    """Whether it was taken back while it was being drawn, and ends within a step."""
    error: ErrorDetail | None
    """Why it has no picture; null otherwise."""
    created: float
    """When it was accepted."""
    started: float | None
    """When it was begun; null before that."""
    finished: float | None
    """When it ended; null before that."""
    images: list[Image] | None = None
    """Its pictures so far; null in lists, and where it is only accepted."""
    errors: list[FailedPicture] | None = None
    """Which pictures could not be made, and why; null as `images` is."""
    ahead: int | None = None
    """About how many jobs are begun before it; null unless it is queued and asked for alone."""


class JobList(Answer):
    """A page of jobs."""

    object: Literal["list"] = "list"
    """What this is."""
    data: list[JobAnswer]
    """The jobs, the newest first unless `order` says otherwise."""
    next: str | None
    """The `after` of the next page; null at the end."""
