"""The work process: the task queue and the clock."""

import logging
import threading
from typing import Any

from django.core.management import BaseCommand
from django.db import close_old_connections
from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks import task_backends
from django_tasks_db.backend import DatabaseBackend
from django_tasks_db.management.commands.db_worker import Worker

from setup.clock import tick

logger = logging.getLogger(__name__)


class Clock(threading.Thread):
    """Ticks every ``seconds`` until stopped."""

    def __init__(self, seconds: float) -> None:
        super().__init__(name="clock", daemon=True)
        self.seconds = seconds
        self.stopped = threading.Event()

    def run(self) -> None:
        """Tick; a database that is away for a while is asked again at the next tick."""
        while not self.stopped.is_set():
            close_old_connections()
            try:
                tick(timezone.localtime())
            except Exception:
                logger.exception("The clock missed a tick.")
            close_old_connections()
            self.stopped.wait(self.seconds)


class Command(BaseCommand):
    """Run queued tasks and periodic jobs until SIGINT or SIGTERM; ``--once`` does what is due and returns."""

    help = "Run queued tasks and the clock. While it is stopped no status is wrong: status is computed for the day."

    def add_arguments(self, parser: Any) -> None:
        """Add ``--once`` and the two intervals."""
        parser.add_argument("--once", action="store_true", help="Do what is waiting and due, then end.")
        parser.add_argument("--interval", type=float, default=1.0, help="Seconds between looks at an empty queue.")
        parser.add_argument("--tick", type=float, default=60.0, help="Seconds between ticks of the clock.")

    def handle(self, *args: Any, once: bool, interval: float, **options: Any) -> None:
        """Start the clock beside the queue's own loop."""
        clock = Clock(options["tick"])
        if once:
            tick(timezone.localtime())
        else:
            clock.start()
        try:
            self._work(once, interval, clock)
        except KeyboardInterrupt:
            pass
        except SystemExit as end:  # the queue's loop ends this way on a signal
            if end.code:
                raise
        finally:
            clock.stopped.set()

    @staticmethod
    def _work(once: bool, interval: float, clock: Clock) -> None:
        if not isinstance(task_backends["default"], DatabaseBackend):
            if not once:  # tasks are done where they arise: only the clock is left to run
                clock.join()
            return
        worker = Worker(
            queue_names=["*"],
            excluded_queue_names=[],
            interval=interval,
            batch=once,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=get_random_string(32),
        )
        if not once:
            worker.configure_signals()
        worker.run()
