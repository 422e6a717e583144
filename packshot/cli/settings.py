"""Writes docs/configuration.md from the sections themselves; `--check` fails where the file is out
of date.

Run as `python -m packshot.cli.settings [--check] docs/configuration.md`.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_type_hints

from platformdirs import user_cache_path, user_data_path, user_log_path

from packshot.cli.reference import settle
from packshot.config import FILE_NAME, FILE_VARIABLE, SECTIONS, variable

_HEAD = f"""# The configuration

Generated from the code by `make docs`; `make check` fails where it is out of date.

Each setting is found in this order, the last one holds: its default; the file; its environment
variable; `packshot --set section.key=value`. The file is `--config FILE`, else the one that
`{FILE_VARIABLE}` names, else `{FILE_NAME}` in the working directory, else the user's
(`~/.config/packshot/{FILE_NAME}`). A key that nobody knows is an error. `packshot config show`
prints every value with the place that it came from.

```toml
# {FILE_NAME}
[server]
port = 8600
aliases = "gpt-image-1, dall-e-*"

[store]
retention_days = 30
```

Paths are those of Linux; on other systems they are where programs keep such things there.
"""
_KINDS: Mapping[type, str] = {int: "a whole number", str: "a text", Path: "a path"}


def settings() -> str:
    """The whole document, section by section."""
    return "\n".join([_HEAD, *(_section(*one) for one in SECTIONS.items())])


def _section(name: str, kind: type) -> str:
    hints, defaults = get_type_hints(kind), kind()
    rows = "".join(
        f"| `{one.name}` | {_values(hints[one.name])} | {_default(getattr(defaults, one.name))} "
        f"| `{variable(f'{name}.{one.name}')}` |\n"
        for one in fields(kind)
    )
    head = "| key | value | default | environment |\n|---|---|---|---|\n"
    said = (inspect.getdoc(kind) or "").removeprefix(f"Section `[{name}]`.\n\n")
    return f"## `[{name}]`\n\n{said}\n\n{head}{rows}"


def _values(hint: Any) -> str:
    names = get_args(hint)
    return ", ".join(f"`{one}`" for one in names) if names else _KINDS[hint]


def _default(value: object) -> str:
    shown = _portable(value) if isinstance(value, Path) else str(value)
    return f"`{shown}`" if shown else "empty"


def _portable(path: Path) -> str:
    """A path as it is on Linux for a user who has set nothing, whatever machine writes this."""
    for own, usual in _folders():
        if path.is_relative_to(own):
            return str(usual / path.relative_to(own))
    return str(path)


def _folders() -> Iterator[tuple[Path, Path]]:
    home = Path("~")
    yield user_data_path("packshot", appauthor=False), home / ".local/share/packshot"
    yield user_cache_path("packshot", appauthor=False), home / ".cache/packshot"
    yield user_log_path("packshot", appauthor=False), home / ".local/state/packshot/log"


if __name__ == "__main__":
    settle(settings())
