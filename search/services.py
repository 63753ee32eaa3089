"""Keeping the index in step with what is public."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

from django.db import transaction

from search.documents import BUILDERS, Row
from search.models import Document

_BATCH = 1000
_CHANGED_FIELDS = ["name_key", "text_key", "weight"]


class UnknownKind(ValueError):
    """There is no such kind of document to index."""


class _Waiting(threading.local):
    """What changed in this thread's transaction and is not in the index yet."""

    def __init__(self) -> None:
        self.changed: dict[str, set[int]] = {}
        self.paused = 0


_waiting = _Waiting()


def reindex(*, kinds: Iterable[str] | None = None, progress: Callable[[str, int], None] | None = None) -> int:
    """Build the index anew, or only ``kinds`` of it, and return the number of documents.

    One transaction: searches find the old index until the new one is whole. ``progress(kind, count)`` is called
    after each kind. Raises UnknownKind and then changes nothing.
    """
    wanted = list(BUILDERS) if kinds is None else list(kinds)
    if unknown := [kind for kind in wanted if kind not in BUILDERS]:
        raise UnknownKind(f"not indexed: {', '.join(unknown)} (known: {', '.join(BUILDERS)})")
    total = 0
    with transaction.atomic():
        for kind in wanted:
            Document.objects.filter(kind=kind).delete()
            count = _write(BUILDERS[kind](None))
            total += count
            if progress:
                progress(kind, count)
    return total


def refresh(*, kind: str, ids: Iterable[int]) -> None:
    """Bring the documents of some things to what is public now: added, changed or removed. Raises UnknownKind."""
    if kind not in BUILDERS:
        raise UnknownKind(f"not indexed: {kind}")
    with transaction.atomic():
        for chunk in _batches(sorted(ids), _BATCH):
            rows = list(BUILDERS[kind](chunk))
            Document.objects.filter(kind=kind, object_id__in=chunk).exclude(
                object_id__in=[row.object_id for row in rows]
            ).delete()
            _write(rows, update=True)


def changed(*, kind: str, ids: Iterable[int]) -> None:
    """Note that things have changed: their documents are refreshed once, when the transaction commits.

    Many changes of one transaction come to one refresh. Inside :func:`bulk_load` nothing is noted. After a
    rollback nothing runs; what was noted is then refreshed with the next change, which does no harm.
    """
    if _waiting.paused:
        return
    _waiting.changed.setdefault(kind, set()).update(pk for pk in ids if pk)
    transaction.on_commit(_flush)


def _flush() -> None:
    waiting, _waiting.changed = _waiting.changed, {}
    for kind, ids in waiting.items():
        if ids:
            refresh(kind=kind, ids=ids)


@contextmanager
def bulk_load() -> Iterator[None]:
    """Leave the index alone inside the block and build it anew at its end (not after an error)."""
    _waiting.paused += 1
    try:
        yield
    finally:
        _waiting.paused -= 1
    if not _waiting.paused:
        reindex()


def _write(rows: Iterable[Row], *, update: bool = False) -> int:
    count = 0
    for batch in _batches(rows, _BATCH):
        Document.objects.bulk_create(
            [
                Document(
                    kind=row.kind,
                    object_id=row.object_id,
                    name_key=row.name_key,
                    text_key=row.text_key,
                    weight=row.weight,
                )
                for row in batch
            ],
            update_conflicts=update,
            unique_fields=["kind", "object_id"] if update else None,
            update_fields=_CHANGED_FIELDS if update else None,
        )
        count += len(batch)
    return count


def _batches(items: Iterable, size: int) -> Iterator[list]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
