"""The application class, and how it describes itself in `/openapi.json`: as it answers, not as the
framework supposes.
"""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from packshot.server.errors import ErrorAnswer, refusals
from packshot.server.headers import ALL, HEADERS, OF_STATUS
from packshot.server.rights import PROBES

_BEARER = {
    "type": "http",
    "scheme": "bearer",
    "description": "An API key, once there are keys: `ps_…`",
}
ABOUT = """A product text in any of 67 languages in, a picture fit for a marketplace out.

- `POST /generate` makes pictures and waits for them; `/v1/jobs` takes jobs to come back for.
- `/v1/batches` makes the pictures of whole catalogues, after everything else.
- `/v1/images` and `/v1/models` speak OpenAI's dialect: give its clients this address with `/v1`.
- Every failure has one shape: `{"error": {"message", "type", "param", "code"}}`.
- Orders with an `Idempotency-Key` can be sent again: they are one order.

Without API keys the server answers its own machine alone; from the first one on every call
needs one, as `Authorization: Bearer ps_…` (made with `packshot keys create`)."""
"""What the API is, for who reads its description."""
TAGS = [
    {"name": name, "description": what}
    for name, what in {
        "generate": "Pictures in one call.",
        "jobs": "Durable jobs: order, list, watch, take back, try again, download.",
        "health": "For load balancers and Prometheus.",
        "batches": "Whole catalogues: each is a job, whose rows are answered for one by one.",
        "brief": "What a text asks for, without drawing it.",
        "events": "Everything that happens to a tenant's jobs, as it happens.",
        "webhooks": "Being called when jobs end. A key needs the scope `manage`.",
        "data": "The right to have everything deleted. A key needs the scope `manage`.",
        "openai": "The dialect of OpenAI's clients.",
    }.items()
]
"""The parts of the API, in the order of their routes."""
_NEEDED: list[dict[str, list[str]]] = [{"HTTPBearer": []}]
_SUPPOSED = ("HTTPValidationError", "ValidationError")
_UNSAID = "Successful Response"
"""What the framework says of an answer that nobody described."""
_ANYWHERE = (400, 401, 403, 503)


class Application(FastAPI):
    """A FastAPI whose description says what is wrong with a parameter in the one error shape, and
    whether a key is needed.
    """

    def openapi(self) -> dict[str, Any]:
        """The description, corrected once; what it says of keys is true of now."""
        fresh = self.openapi_schema is None
        schema = super().openapi()
        if fresh:
            _correct(schema)
        studio = getattr(self.state, "studio", None)
        return schema if studio is not None and studio.keyring.known else _open(schema)


def _open(schema: dict[str, Any]) -> dict[str, Any]:
    """The description of a server without keys: one may be sent, but need not."""
    return {
        **schema,
        "paths": {
            path: {
                method: {**operation, "security": [{}, *operation["security"]]}
                if "security" in operation
                else operation
                for method, operation in operations.items()
            }
            for path, operations in schema["paths"].items()
        },
    }


def _correct(schema: dict[str, Any]) -> None:
    schema["components"]["securitySchemes"] = {"HTTPBearer": _BEARER}
    schema["components"]["headers"] = dict(HEADERS)
    for path, operations in schema["paths"].items():
        for operation in operations.values():
            if path not in PROBES:  # the door looks at the key, so no route says that it is needed
                operation["security"] = _NEEDED
            _correct_answers(operation)
            _describe_answers(operation, schema["components"]["schemas"])
    for name in _SUPPOSED:
        schema["components"]["schemas"].pop(name, None)


def _correct_answers(operation: dict[str, Any]) -> None:
    """A wrong parameter is a 400 here; 422 is a text that cannot be drawn."""
    answers = operation["responses"]
    if f"schemas/{_SUPPOSED[0]}'" in str(answers.get("422", {})):
        del answers["422"]
        answers.setdefault("400", _refusal(400))
    if "security" in operation:
        for status in _ANYWHERE:
            answers.setdefault(str(status), _refusal(status))
    else:  # anybody may ask
        answers.pop("401", None)
        answers.pop("403", None)
    for status, one in answers.items():
        of_status = OF_STATUS.get(status, {}) if "security" in operation else {}
        one["headers"] = {**ALL, **of_status, **one.get("headers", {})}
    operation["responses"] = dict(sorted(answers.items()))


def _describe_answers(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """What the framework calls a success is named after what is in it."""
    for one in operation["responses"].values():
        reference = one.get("content", {}).get("application/json", {}).get("schema", {}).get("$ref")
        if one["description"] == _UNSAID and reference is not None:
            one["description"] = schemas[reference.rpartition("/")[2]]["description"]


def _refusal(status: int) -> dict[str, Any]:
    said = refusals(status)[status]
    shown = said["content"]["application/json"]
    reference = {"$ref": f"#/components/schemas/{ErrorAnswer.__name__}"}
    content = {"application/json": {"schema": reference, **shown}}
    return {"description": said["description"], "content": content}
