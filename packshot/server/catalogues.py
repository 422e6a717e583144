"""How a catalogue comes over HTTP: its media types, what is asked for beside it, and what is wanted
of each row.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from pydantic import ConfigDict, Field

from packshot import catalogue, jsontext
from packshot.catalogue import Catalogue, Refused, Row
from packshot.errors import InvalidRequest, NotFound, WrongMediaType
from packshot.jsontext import shown
from packshot.server import asking, reports
from packshot.server.accepting import JSON
from packshot.server.explaining import unknown_field
from packshot.server.payloads import GenerateBody, Manner
from packshot.server.state import Studio
from packshot.server.wanted import Wanted

MOST = 10_000
"""Pictures of one catalogue at most."""
CSV, TSV = "text/csv", "text/tab-separated-values"
_LINES = ("application/x-ndjson", "application/jsonl", "application/x-jsonlines")
_ROW = {
    "type": "object",
    "required": ["sku", "text"],
    "properties": {
        "sku": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "Your name of the product: its files are called after it.",
        },
        "text": {
            "type": "string",
            "minLength": 1,
            "description": "The product text, in any of 67 languages.",
        },
        "language": {
            "type": "string",
            "maxLength": 40,
            "description": "Of the text (BCP 47). Left out: the query's, else it is found out.",
        },
        "channel": {
            "type": "string",
            "maxLength": 40,
            "description": "A marketplace: noted in the report; no rules follow. May be left out.",
        },
        "n": {
            "type": "integer",
            "minimum": 1,
            "maximum": catalogue.MOST_OF_A_ROW,
            "description": "How many pictures of this row. Left out: 1.",
        },
    },
}
_ROWS = {
    "type": "array",
    "minItems": 1,
    "maxItems": MOST,
    "description": "One row a product. What is no such row is refused by itself: the report says "
    "why.",
    "items": {"anyOf": [_ROW, {}]},
}
_TABLE = {
    "type": "object",
    "required": ["rows"],
    "properties": {"rows": _ROWS},
    "additionalProperties": False,
}
_EXAMPLE = {"rows": [{"sku": "MUG-1", "text": "a red mug"}, {"sku": "B-2", "text": "皮包", "n": 2}]}
_CSV = (
    "UTF-8 or UTF-16, separated by commas, semicolons or tabs; the first row names the columns, "
    "which mean what the fields of JSON do."
)
BODY = {
    "requestBody": {
        "required": True,
        "content": {
            JSON: {
                "schema": _TABLE,
                "example": _EXAMPLE,
            },
            CSV: {
                "schema": {"type": "string", "description": _CSV},
                "example": "sku,text,language,channel,n\nMUG-1,a red mug,en,,2\n",
            },
            TSV: {
                "schema": {"type": "string"},
                "example": "sku\ttext\nMUG-1\ta red mug\n",
            },
            _LINES[0]: {
                "schema": {"type": "string", "description": "A row in each line, as in JSON."},
                "example": '{"sku": "MUG-1", "text": "a red mug"}\n',
            },
        },
    }
}


class Options(Manner):
    """What holds for all rows of a catalogue: given beside it, as query parameters."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)

    name: Annotated[str, Field(max_length=200)] = "catalogue"
    """What the batch is to be called in reports; yours to choose."""

    def ask(self, row: Row) -> asking.Ask:
        """What is asked for by a row."""
        given = self.model_dump(exclude={"name", "language"}, exclude_none=True)
        language = row.language or self.language
        body = GenerateBody(prompt=row.text, n=row.n, language=language, **given)
        ask = body.ask("fixed")
        return replace(ask, said=(*ask.said, *catalogue.unheeded(row)))


@dataclass(frozen=True, slots=True)
class Understood:
    """A catalogue that was understood."""

    wanted: list[Wanted]
    refused: list[Refused]


def parsed(body: bytes, media: str) -> Catalogue:
    """The catalogue in a body of a media type. Raises InvalidRequest, WrongMediaType, TooLarge."""
    if media in (CSV, TSV):
        return catalogue.read(body, "csv", most=MOST)
    if media in _LINES:
        return catalogue.read(body, "jsonl", most=MOST)
    if media != JSON:
        known = ", ".join((CSV, TSV, _LINES[0], JSON))
        message = f"send the catalogue as one of {known}, and say so in the header Content-Type"
        raise WrongMediaType(message, param="Content-Type")
    value = jsontext.parsed(body)
    fields = value if isinstance(value, dict) else {}
    unknown = next((name for name in fields if name != "rows"), None)
    if unknown is not None:
        raise unknown_field(shown(unknown), ("rows",))
    if not isinstance(fields.get("rows"), list):
        raise InvalidRequest("the body must be an object with a list of rows alone", param="rows")
    return catalogue.from_records(fields["rows"], most=MOST)


async def understood(here: Studio, found: Catalogue, options: Options) -> Understood:
    """What is wanted of each row. Raises InvalidRequest where that is for all rows alike, or where
    none can be drawn.
    """
    wanted: list[Wanted] = []
    refused = list(found.refused)
    for row in found.rows:
        try:
            pictures = await asking.understood(here, options.ask(row))
        except InvalidRequest as error:
            if error.param not in ("prompt", "language") or isinstance(error, NotFound):
                raise
            refused.append(Refused(row.line, row.sku, _of_column(error)))
            continue
        kept = [reports.kept(row, number) for number in range(1, row.n + 1)]
        wanted += [replace(one, kept=k) for one, k in zip(pictures, kept, strict=True)]
    refused.sort(key=lambda one: one.line)
    if not wanted:
        raise catalogue.none_left(refused)
    wanted[0] = replace(wanted[0], kept={**wanted[0].kept, **reports.kept_refusals(refused)})
    return Understood(wanted, refused)


def _of_column(error: InvalidRequest) -> InvalidRequest:
    """What is wrong with a prompt, said of the column that it is in."""
    return type(error)(error.message, param="text") if error.param == "prompt" else error
