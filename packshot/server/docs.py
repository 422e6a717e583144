"""`/docs`: the description as a page. Its script, style and icon come from here, by relative
addresses: no header of a call gets into the page, and a proxy may put it under any path.
"""

from __future__ import annotations

from importlib.resources import files

from fastapi import APIRouter
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse, Response

from packshot.errors import NotFound
from packshot.server.rights import SWAGGER

router = APIRouter(include_in_schema=False)
_SHOWN = {
    "tryItOutEnabled": True,
    "persistAuthorization": True,
    "filter": True,
    "displayRequestDuration": True,
}


@router.get("/docs")
async def page() -> HTMLResponse:
    """The page of the description."""
    script, style, icon = (f"swagger/{name}" for name in SWAGGER)
    return get_swagger_ui_html(
        openapi_url="openapi.json",
        title="Packshot",
        swagger_js_url=script,
        swagger_css_url=style,
        swagger_favicon_url=icon,
        swagger_ui_parameters=_SHOWN,
    )


@router.get("/swagger/{name}")
def file(name: str) -> Response:
    """A file of the page. Raises NotFound."""
    if name not in SWAGGER:
        raise NotFound("there is no such file of /docs")
    data = (files("fastapi_swagger.resources") / name).read_bytes()
    return Response(data, media_type=SWAGGER[name])
