"""The application class, and how it describes itself in `/openapi.json`: as it answers, not as the
framework supposes.
"""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from packshot.server.errors import ErrorAnswer, refusals
from packshot.server.rights import PROBES

_BEARER = {
    "type": "http",
    "scheme": "bearer",
    "description": "An API key, once there are keys: `ps_…`",
}
_NEEDED: list[dict[str, list[str]]] = [{"HTTPBearer": []}]
_SUPPOSED = ("HTTPValidationError", "ValidationError")
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
    for path, operations in schema["paths"].items():
        for operation in operations.values():
            if path not in PROBES:  # the door looks at the key, so no route says that it is needed
                operation["security"] = _NEEDED
            _correct_answers(operation)
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
    operation["responses"] = dict(sorted(answers.items()))


def _refusal(status: int) -> dict[str, Any]:
    said = refusals(status)[status]
    shown = said["content"]["application/json"]
    reference = {"$ref": f"#/components/schemas/{ErrorAnswer.__name__}"}
    content = {"application/json": {"schema": reference, **shown}}
    return {"description": said["description"], "content": content}
