"""Turns Buffers into pixels: colours, materials, lights, scenes as tables, one compiled shader."""

from packshot.paint.look import Look, resolve
from packshot.paint.painter import Options, paint

__all__ = ["Look", "Options", "paint", "resolve"]
