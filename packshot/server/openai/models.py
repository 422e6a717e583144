"""`/v1/models`: the model that is served, under its name and those that stand for it."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal

from fastapi import Path
from pydantic import ConfigDict

from packshot.errors import NotFound
from packshot.server.bodies import router as strict
from packshot.server.errors import refusal, refusals
from packshot.server.identity import Who
from packshot.server.payloads import Answer
from packshot.server.state import Here, Studio

router = strict(prefix="/v1/models", tags=["openai"])
ModelId = Annotated[
    str, Path(max_length=200, examples=["packshot-embedded"], description="A model's `id`.")
]
_EXAMPLE: dict[str, Any] = {
    "id": "packshot-embedded",
    "object": "model",
    "created": 0,
    "owned_by": "packshot",
    "root": "packshot-embedded",
    "revision": "3f2a9c1d5e7b",
    "subjects": ["mug", "handbag"],
}


class ModelAnswer(Answer):
    """A model, under its own name or one that stands for it."""

    id: str
    """The name to ask for."""
    object: Literal["model"] = "model"
    """What this is."""
    created: int = 0
    """0: nobody wrote down when that was."""
    owned_by: Literal["packshot"] = "packshot"
    """Whose it is."""
    root: str
    """Its own name, where `id` stands for it."""
    revision: str
    """Which of its versions."""
    subjects: list[str]
    """What it draws."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})


class ModelList(Answer):
    """All models that are served."""

    object: Literal["list"] = "list"
    """What this is."""
    data: list[ModelAnswer]
    """The one that is loaded first, then the names that stand for it."""


def unknown(name: str | None, own: str) -> NotFound:
    """What is said of a name that nothing here has; `own` is that of the model."""
    return NotFound(
        f"no model {name!r} is served here: ask for {own}, or have it stand for that name "
        "(server.aliases)",
        param="model",
    )


@router.get(
    "",
    operation_id="list_models",
    summary="List the models",
    response_model=ModelList,
    responses=refusals(401, 403),
)
async def models(here: Here, who: Who) -> ModelList:
    """The models that can be asked for by name."""
    plain = (name for name in _aliases(here) if "*" not in name)
    return ModelList(data=[_described(here, one) for one in (here.service.spec.name, *plain)])


@router.get(
    "/{model:path}",
    operation_id="get_model",
    summary="Look at a model",
    response_model=ModelAnswer,
    responses=refusals(400, 401, 403)
    | {404: refusal(404, unknown("gpt-image-1", "packshot-embedded"))},
)
async def model(model: ModelId, here: Here, who: Who) -> ModelAnswer:
    """A model that is served, by its own name or one that stands for it."""
    named(here, model)
    return _described(here, model)


def named(studio: Studio, name: str | None) -> str:
    """The name of the model that a caller means by `name`. Raises NotFound."""
    own = studio.service.spec.name
    if name in (None, "", own) or any(fnmatchcase(str(name), one) for one in _aliases(studio)):
        return own
    raise unknown(name, own)


def _aliases(studio: Studio) -> Iterator[str]:
    return (one.strip() for one in studio.config.server.aliases.split(",") if one.strip())


def _described(studio: Studio, name: str) -> ModelAnswer:
    spec = studio.service.spec
    return ModelAnswer(
        id=name, root=spec.name, revision=spec.revision, subjects=list(spec.subjects)
    )
