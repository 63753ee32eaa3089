"""Which engine answers: chosen here and nowhere else."""

from functools import cache

from search.engines.base import Engine, Hit, Matching, Query, Relaxed, Result
from search.engines.database import DatabaseEngine

__all__ = ["Engine", "Hit", "Matching", "Query", "Relaxed", "Result", "get_engine"]


@cache
def get_engine() -> Engine:
    """Return the engine of this installation: the database itself until a search server is built in."""
    return DatabaseEngine()
