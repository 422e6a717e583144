"""What need not be made twice: pictures, drawings that another request can be painted from, and
what was understood of a text.

Every cache has the same verbs (`get`, `put`, `drop`, `check`) and can be switched off by giving it
no room; what it gives is what would have been made without it.
"""

from packshot.engine.caches.pool import Entry, Pool
from packshot.engine.caches.recent import Recent
from packshot.engine.caches.store import Store

__all__ = ["Entry", "Pool", "Recent", "Store"]
