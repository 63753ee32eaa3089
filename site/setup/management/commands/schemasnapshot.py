"""Writes or checks the schema snapshot."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import unified_diff
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand, CommandError, call_command
from django.db import connection
from django.db.models.signals import post_migrate

from setup import snapshot
from setup.queue import immediate_tasks


@contextmanager
def empty_database() -> Iterator[Path]:
    """Point the default connection at a new SQLite file for the length of the block."""
    if connection.vendor != "sqlite":
        raise CommandError("The snapshot is made from SQLite: leave DATABASE_URL empty.")
    before = connection.settings_dict["NAME"]
    connection.close()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "schema.sqlite3"
        connection.settings_dict["NAME"] = str(path)
        try:
            yield path
        finally:
            connection.close()
            connection.settings_dict["NAME"] = before


@contextmanager
def without_post_migrate() -> Iterator[None]:
    """Keep content types and permissions out: the migrate that follows every load makes them."""
    receivers, post_migrate.receivers = post_migrate.receivers, []
    try:
        yield
    finally:
        post_migrate.receivers = receivers


class Command(BaseCommand):
    """``schemasnapshot`` writes the text, ``--check`` proves that snapshot + migrate = migrate."""

    help = "Write the schema snapshot by running every migration from empty, or check it (--check)."

    def add_arguments(self, parser: Any) -> None:
        """Add ``--check``."""
        parser.add_argument(
            "--check", action="store_true", help="Write nothing; fail if the snapshot is not current."
        )

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        """Write or check; CommandError says what differs."""
        try:
            self._check() if check else self._write()
        except snapshot.SnapshotError as error:
            raise CommandError(str(error)) from error

    def _write(self) -> None:
        with empty_database() as path, without_post_migrate():
            call_command("migrate", stock=True, interactive=False, verbosity=0)
            connection.close()
            text = snapshot.dump(path)
        snapshot.SNAPSHOT.parent.mkdir(exist_ok=True)
        snapshot.SNAPSHOT.write_text(text, encoding="utf-8")
        self.stdout.write(f"{snapshot.SNAPSHOT.name}: {len(text) // 1000} kB")

    def _check(self) -> None:
        with immediate_tasks(), empty_database() as path:
            call_command("migrate", stock=True, interactive=False, verbosity=0)
            connection.close()
            real = snapshot.likeness(path)
        with immediate_tasks(), empty_database() as path:
            if not snapshot.load(connection):
                raise CommandError("A migration inside the snapshot has changed: run manage.py schemasnapshot.")
            lagging = self._pending()
            call_command("migrate", stock=True, interactive=False, verbosity=0)
            connection.close()
            ours = snapshot.likeness(path)
        if lagging:
            raise CommandError(f"Not in the snapshot: {', '.join(lagging)}. Run manage.py schemasnapshot.")
        if difference := list(unified_diff(real, ours, "migrate", "snapshot", n=0, lineterm="")):
            raise CommandError("Snapshot and migrations differ:\n" + "\n".join(difference[:60]))
        self.stdout.write("snapshot + migrate = migrate")

    @staticmethod
    def _pending() -> list[str]:
        from django.db.migrations.executor import MigrationExecutor

        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
        return [str(migration) for migration, _ in plan]
