"""What need not be made twice: pictures, and drawings that another request can be painted from.

Every cache has the same verbs (`get`, `put`, `drop`, `check`) and can be switched off by giving it
no bytes; what it gives is what would have been made without it.
"""

from packshot.engine.caches.pool import Entry, Pool
from packshot.engine.caches.store import Store

__all__ = ["Entry", "Pool", "Store"]
