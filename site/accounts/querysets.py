"""Adjectives for the audit."""

from typing import Any

from django.db import models


class AuditIsAppendOnly(TypeError):
    """Somebody tried to change or delete an entry of the audit."""

    def __init__(self) -> None:
        super().__init__("Entries of the audit are never changed or deleted.")


class AuditQuerySet(models.QuerySet):
    """A queryset that adds entries and never changes or removes one."""

    def update(self, **kwargs: Any) -> int:
        """Always raises AuditIsAppendOnly."""
        raise AuditIsAppendOnly

    def delete(self) -> tuple[int, dict[str, int]]:
        """Always raises AuditIsAppendOnly."""
        raise AuditIsAppendOnly

    def bulk_update(self, objs: Any, fields: Any, batch_size: int | None = None) -> int:
        """Always raises AuditIsAppendOnly."""
        raise AuditIsAppendOnly
