"""What clients of OpenAI's images API send. Null is as good as leaving a field out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

from packshot.config import SIZES, STEPS
from packshot.core import CONCEPTS, Slots
from packshot.engine.ladder import Quality
from packshot.errors import NotSupported, Unprocessable
from packshot.prompt import READ_LIMIT
from packshot.server.asking import Ask
from packshot.server.payloads import (
    KINDS,
    SAYING,
    Body,
    Look,
    Negative,
    concept,
)
from packshot.server.wanted import Output

MOST = 10
"""Pictures that one call asks for at most."""
LONGEST_PROMPT = 32_000
"""Characters of a prompt that are taken."""
MOST_PARTIAL = 3
"""Partial pictures that a stream sends of each picture at most."""

QUALITIES: Mapping[str, Quality] = {
    "auto": "auto",
    "low": "fast",
    "medium": "auto",
    "standard": "auto",
    "high": "fixed",
    "hd": "fixed",
    "xhigh": "fixed",
    "max": "fixed",
}
"""What the quality ladder is asked for. Nothing is better than `fixed`."""

_SIDES = re.compile("[1-9][0-9]{2,3}x[1-9][0-9]{2,3}")
_SIDE = "|".join(map(str, SIZES))
Name = Annotated[str, Field(max_length=200)]
Size = Annotated[
    str, Field(max_length=20, json_schema_extra={"pattern": f"^(auto|({_SIDE})x({_SIDE}))$"})
]
Share = Annotated[float, Field(ge=0, le=100)]
_Named = Literal["auto", "low", "medium", "high", "xhigh", "max", "standard", "hd"]
_Format = Annotated[str, Field(json_schema_extra={"enum": list(KINDS)})]
_ELSEWHERE = ("gif", "svg")
"""Formats that OpenAI has, which are not made here."""
_BEYOND = ("xhigh", "max")
_IDLE = (
    "complexity frame_count frame_duration_ms svg enhance_prompt flow_shift generator_device "
    "guidance_scale true_cfg_scale"
).split()
_LOOKS = ("vivid", "natural")
"""Values of `style` that OpenAI has; all others are this model's."""
_Style = Annotated[str, concept("style", *_LOOKS)]


class PictureBody(Body, Look):
    """The fields that generations and edits have in common."""

    prompt: Annotated[str, Field(min_length=1, max_length=LONGEST_PROMPT, json_schema_extra=SAYING)]
    """The product text, in any of 67 languages; it must name something that the model draws. Its
    first 20,000 characters are read."""
    model: Name | None = None
    """The model that is served, or a name that stands for it (`server.aliases`). Left out: the
    model that is served."""
    n: Annotated[int, Field(ge=1, le=MOST)] | None = None
    """How many pictures. Left out: 1."""
    size: Size | None = None
    """Width and height in pixels, such as `1024x1024`. Left out, or `auto`: `width` and `height`,
    and without these as the server is set up."""
    quality: _Named | None = None
    """`high` (also `hd`, `xhigh`, `max`): the best at any load; `medium` (also `standard`, `auto`):
    less while the load is high; `low`: the least that keeps the size. Left out: `auto`."""
    output_format: _Format | None = None
    """The kind of the files. Left out: png."""
    output_compression: Annotated[int, Field(ge=0, le=100)] | None = None
    """The quality of jpeg and webp, in percent. Left out: the usual one. A png takes 100 alone."""
    background: Literal["transparent", "opaque", "auto"] | None = None
    """`transparent`: the product cut out (png and webp). Left out, or `auto`: opaque."""
    moderation: Literal["low", "auto"] | None = None
    """Taken and not used: this version makes no checks of content."""
    stream: bool | None = None
    """Whether the answer is a stream of events. Left out: it is one answer at the end."""
    partial_images: Annotated[int, Field(ge=0, le=MOST_PARTIAL)] | None = None
    """How many partial pictures a stream sends of each picture. Left out: none."""
    response_format: Literal["url", "b64_json"] | None = None
    """Whether the answer holds the pictures or says where they are. Left out: it holds them."""
    user: Name | None = None
    """Who asks, in your own words; `safety_identifier` goes before it."""
    safety_identifier: Name | None = None
    """Who asks, in your own words: the answer repeats it. Left out: nobody is named."""
    complexity: Literal["low", "medium", "high"] | None = None
    """Taken and not used: the answer says so."""
    frame_count: Annotated[int, Field(ge=2, le=16)] | None = None
    """Taken and not used: the answer says so."""
    frame_duration_ms: Annotated[int, Field(ge=0, le=655_350)] | None = None
    """Taken and not used: the answer says so."""
    negative_prompt: Negative | None = None
    """What is not to be there. Left out: nothing is left away."""
    num_inference_steps: Annotated[int, Field(ge=STEPS[0], le=STEPS[-1])] | None = None
    """Denoising steps: more take longer. Left out: as many as the model does best with."""
    guidance_scale: Share | None = None
    """Taken and not used: the answer says so."""
    true_cfg_scale: Share | None = None
    """Taken and not used: the answer says so."""
    flow_shift: Share | None = None
    """Taken and not used: the answer says so."""
    generator_device: Annotated[str, Field(max_length=40)] | None = None
    """Taken and not used: the answer says so."""
    enhance_prompt: bool | None = None
    """Taken and not used: the answer says so."""
    style: _Style | None = None
    """How it is worked. Left out: as the text says, else a photo. `vivid` and `natural` are taken
    and not used."""

    @field_validator("size")
    @classmethod
    def _sized(cls, size: str | None) -> str | None:
        if size in (None, "auto"):
            return size
        if not _SIDES.fullmatch(str(size)):
            raise ValueError("must be auto, or width and height such as 1024x1024")
        low, high, step = SIZES[0], SIZES[-1], SIZES.step
        width, height = _sides(str(size))
        if width not in SIZES or height not in SIZES:
            raise ValueError(f"{size}: both sides must be multiples of {step} in {low}..{high}")
        return size

    @field_validator("output_format")
    @classmethod
    def _made(cls, name: str | None) -> str | None:
        if name in (None, *KINDS, *_ELSEWHERE):
            return name
        known = " or ".join(map(repr, KINDS))
        raise PydanticCustomError("literal_error", "{expected}", {"expected": known})

    @property
    def kind(self) -> str:
        """The format of the files."""
        return self.output_format or "png"

    @property
    def ground(self) -> str:
        """What is behind the product: transparent, or opaque."""
        return "transparent" if self.background == "transparent" else "opaque"

    @property
    def identifier(self) -> str | None:
        """Who asks, as the caller names them."""
        return self.safety_identifier or self.user or None

    @property
    def partial(self) -> int:
        """How many partial pictures are streamed of each picture."""
        return (self.partial_images or 0) if self.stream else 0

    def check(self) -> None:
        """Raises Unprocessable where fields contradict each other, NotSupported where no model
        here has what one asks for.
        """
        if self.kind not in KINDS:
            message = f"output_format {self.kind} is not made here: png, webp and jpeg are"
            raise NotSupported(message, param="output_format")
        if self.kind == "png" and self.output_compression not in (None, 100):
            message = "output_compression is for webp and jpeg: png loses nothing"
            raise Unprocessable(message, param="output_compression")
        if self.partial_images and not self.stream:
            raise Unprocessable("partial_images needs stream true", param="partial_images")
        if self.stream and self.response_format == "url":
            message = "response_format url: a stream holds its pictures itself; leave it out"
            raise Unprocessable(message, param="response_format")
        if self.size not in (None, "auto") and (self.width or self.height):
            message = f"size {self.size} stands beside width or height: leave one of them out"
            raise Unprocessable(message, param="size")

    def ask(self) -> Ask:
        """What is asked for, but for the model. Raises as `check`."""
        self.check()
        width, height, sized = self.width, self.height, self.size not in (None, "auto")
        if sized:
            width, height = _sides(str(self.size))
        return Ask(
            text=self.prompt[:READ_LIMIT],
            n=self.n or 1,
            seed=self.seed,
            width=width,
            height=height,
            sized=sized,
            steps=self.num_inference_steps,
            language=self.language,
            negative=self.negative_prompt,
            quality=QUALITIES[self.quality or "auto"],
            output=Output(KINDS[self.kind], self.ground == "transparent", self.output_compression),
            previews=self.partial > 0,
            slots=self._slots(),
            said=tuple(self._unheeded()),
        )

    def _slots(self) -> Slots:
        style = None if self.style in _LOOKS else self.style
        return Slots(
            colour=self.colour,
            material=self.material,
            scene=self.scene,
            style=style,
            view=self.view,
            light=self.light,
        )

    def _unheeded(self) -> Iterator[str]:
        """A sentence for each field that changes nothing here."""
        for name in _IDLE:
            if getattr(self, name, None) is not None:
                yield f"{name} is not used: this model has no such setting"
        if self.style in _LOOKS:
            yield (
                f"style {self.style} is not used: say it in the prompt, or name one of "
                + ", ".join(CONCEPTS["style"])
            )
        if self.quality in _BEYOND:
            yield f"quality {self.quality} is drawn as high: there is none above it"
        if len(self.prompt) > READ_LIMIT:
            unread = len(self.prompt) - READ_LIMIT
            yield f"the last {unread:,} characters of the prompt are not read"


class Reasoning(Body):
    """OpenAI's settings of the author of an SVG file."""

    effort: Name | None = None
    """Taken and not used."""


class Svg(Body):
    """OpenAI's settings of SVG files, which are not made here."""

    model: Name
    """The author's model; none is served here."""
    reasoning: Reasoning | None = None
    """Taken and not used."""


class GenerationBody(PictureBody):
    """A picture to make from a text, as OpenAI's clients ask for it."""

    svg: Svg | None = None
    """Taken and not used: SVG files are not made here, and the answer says so."""
    lora: Annotated[dict[str, Any], Field(json_schema_extra={"maxProperties": 0})] | None = None
    """Adapters: the model that is loaded takes none, so nothing but an empty object is right."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"model": "packshot-embedded", "prompt": "a red leather handbag on a beach"},
                {
                    "prompt": "水墨风格的江南园林",
                    "size": "768x512",
                    "quality": "high",
                    "output_format": "webp",
                    "output_compression": 80,
                    "seed": 7,
                },
                {"prompt": "a blue mug", "stream": True, "partial_images": 2},
            ]
        }
    )

    def check(self) -> None:
        super().check()
        if self.lora:
            message = "lora: the model that is loaded takes no adapters; leave it out"
            raise NotSupported(message, param="lora")


def _sides(size: str) -> tuple[int, int]:
    width, _, height = size.partition("x")
    return int(width), int(height)
