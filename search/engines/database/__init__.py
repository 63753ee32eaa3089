"""Searches the folded rows of ``search.Document`` with what SQLite and PostgreSQL have in common."""

from search.engines.database.engine import DatabaseEngine

__all__ = ["DatabaseEngine"]
