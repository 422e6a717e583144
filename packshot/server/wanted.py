"""One picture that a caller wants, as the store keeps it: the request, and how it is served."""

from __future__ import annotations

import io
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal

from PIL import Image

from packshot import finish
from packshot.core import Brief, Picture, Request
from packshot.engine.ladder import Quality
from packshot.engine.ticket import Priority
from packshot.order import Order
from packshot.store import Job, Submission

Kind = Literal["PNG", "JPEG", "WEBP"]
MEDIA_TYPES: Mapping[Kind, str] = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "WEBP": "image/webp",
}
WAITED: Mapping[str, Any] = {"waited": True}
"""Facts of a job whose caller holds the line: a server that drains still makes it."""
_PLAIN = [one.name for one in fields(Request) if one.name != "brief"]
_SERVED = ("free", "quality", "previews", "said", "kept")


@dataclass(frozen=True, slots=True)
class Output:
    """The file that is kept of a picture. `transparent`: the product alone, without its ground;
    `quality` (0..100) is that of JPEG and WebP, None the usual one.
    """

    kind: Kind = "PNG"
    transparent: bool = False
    quality: int | None = None

    @property
    def media_type(self) -> str:
        return MEDIA_TYPES[self.kind]

    def encode(self, picture: Picture, file: finish.Writable) -> None:
        """Write the file, facts in its metadata. Takes a while."""
        image = picture.cutout if self.transparent else picture.image
        finish.encode_into(file, image, self.kind, finish.payload(picture), self.quality)


def converted(data: bytes, kind: Kind, facts: Mapping[str, Any]) -> bytes:
    """A picture's file as another kind, with `{"facts", "brief"}` in it. Takes a while."""
    with Image.open(io.BytesIO(data)) as file:
        image = file.copy()
    if image.mode == "RGBA" and kind == "JPEG":
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=image.getchannel("A"))
        image = white
    return finish.encode(image, kind, finish.lasting(facts["facts"], facts["brief"]))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A request with its output. `free`: its seed was nobody's choice; `said`: a sentence for each
    thing in the call that this model does not heed; `kept`: what its front end is to find with it.
    """

    request: Request
    output: Output = Output()
    free: bool = False
    quality: Quality = "auto"
    previews: bool = False
    said: tuple[str, ...] = ()
    kept: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Wanted:
        """The inverse of `stored`. Raises TypeError and KeyError on anything else."""
        values = dict(data)
        request = dict(values.pop("request"))
        brief = Brief.from_json(request.pop("brief"))
        output, said = Output(**values.pop("output")), tuple(values.pop("said"))
        return cls(Request(brief=brief, **request), output, said=said, **values)

    def order(self, job: Job | Submission, without: set[int]) -> Order:
        """What the service is asked for; orders that share `without` are different designs."""
        left = None if job.deadline is None else max(job.deadline - time.time(), 0.0)
        return Order(
            self.request,
            tenant=job.tenant,
            priority=Priority(min(max(job.priority, Priority.URGENT), Priority.BATCH)),
            seconds=left,
            quality=self.quality,
            free=self.free,
            previews=self.previews,
            without=without,
        )

    def told(self, picture: Picture) -> Picture:
        """The picture, its facts with what was said of the call."""
        sentences = (*self.said, *picture.facts.substitutions)
        return replace(picture, facts=replace(picture.facts, substitutions=sentences))


def stored(wanted: Sequence[Wanted]) -> list[dict[str, Any]]:
    """What the store keeps of requests. A Brief that they share is written out once."""
    briefs: dict[int, dict[str, Any]] = {}
    kept = []
    for one in wanted:
        brief = one.request.brief
        written = briefs.get(id(brief)) or briefs.setdefault(id(brief), brief.to_json())
        request = {name: getattr(one.request, name) for name in _PLAIN}
        values = {name: getattr(one, name) for name in _SERVED}
        output = asdict(one.output)
        kept.append({"request": {"brief": written, **request}, "output": output, **values})
    return kept
