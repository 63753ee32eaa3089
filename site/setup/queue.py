"""Tasks done on the spot, for a load that must be complete when it returns."""

from collections.abc import Iterator
from contextlib import contextmanager

from django_tasks import task_backends
from django_tasks.backends.immediate import ImmediateBackend


@contextmanager
def immediate_tasks() -> Iterator[None]:
    """Within the block this thread runs every enqueued task at once instead of leaving it to the worker."""
    before = task_backends["default"]
    task_backends["default"] = ImmediateBackend(alias="default", params={})
    try:
        yield
    finally:
        task_backends["default"] = before
