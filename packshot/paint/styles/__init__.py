"""The nine styles as data: what stands behind the subject, and the passes that work the picture."""

from packshot.paint.styles.table import STYLES, Style

__all__ = ["STYLES", "Style"]
