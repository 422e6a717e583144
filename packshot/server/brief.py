"""`POST /v1/brief`: what a text asks for, without drawing it."""

from __future__ import annotations

from functools import partial
from typing import Any

from packshot import zoo
from packshot.errors import InvalidRequest
from packshot.order import drawable
from packshot.server.bodies import router as strict
from packshot.server.errors import ErrorDetail, refusals
from packshot.server.identity import Who
from packshot.server.payloads import Answer, Body, Language, Prompt
from packshot.server.state import Here

router = strict(prefix="/v1", tags=["brief"])


class BriefBody(Body):
    """A product text, and its language (BCP 47) where it is known."""

    prompt: Prompt
    """The product text, in any of 67 languages."""
    language: Language | None = None
    """Its language (BCP 47), such as `de` or `zh-Hant`. Left out: it is found out."""


class BriefAnswer(Answer):
    """What was understood; whether the model draws it, what it leaves out, or why not."""

    brief: dict[str, Any]
    """What was understood: product, colour, material, scene and more; null is what the text does
    not say."""
    drawable: bool
    """Whether the loaded model draws it."""
    substitutions: list[str]
    """A sentence for each thing that would be done otherwise than was asked."""
    error: ErrorDetail | None
    """Why the model does not draw it; null where it does."""


@router.post(
    "/brief",
    operation_id="create_brief",
    summary="Understand a text",
    response_model=BriefAnswer,
    responses=refusals(400, 408, 413, 415),
)
async def brief(body: BriefBody, here: Here, who: Who) -> BriefAnswer:
    """What a product text asks for, in any language, and whether the loaded model can draw it."""
    found = await here.service.brief(body.prompt, body.language)
    models = partial(zoo.drawing, models_dir=here.config.zoo.models_dir)
    try:
        drawn, said = drawable(found, here.service.spec, models)
    except InvalidRequest as error:
        detail: Any = error.to_json()["error"]
        refused = ErrorDetail(**detail)
        return BriefAnswer(brief=found.to_json(), drawable=False, substitutions=[], error=refused)
    return BriefAnswer(brief=drawn.to_json(), drawable=True, substitutions=list(said), error=None)
