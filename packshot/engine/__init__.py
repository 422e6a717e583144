"""The engine: who is served next, what is shared, and what happens when something goes wrong.

Standard library only: the scheduler decides, the runtime computes.
"""

from packshot.engine.config import CacheConfig, EngineConfig
from packshot.engine.events import Done, Event, Failed, Preview, Queued, Redrawn, Started, Stepped
from packshot.engine.loop import Engine
from packshot.engine.ticket import Priority, Ticket

__all__ = [
    "CacheConfig",
    "Done",
    "Engine",
    "EngineConfig",
    "Event",
    "Failed",
    "Preview",
    "Priority",
    "Queued",
    "Redrawn",
    "Started",
    "Stepped",
    "Ticket",
]
