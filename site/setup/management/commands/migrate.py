"""``migrate`` that fills an empty SQLite database from the schema snapshot first."""

from typing import Any

from django.core.management.commands.migrate import Command as DjangoMigrate
from django.db import connections

from setup import snapshot


class Command(DjangoMigrate):
    """Django's migrate; from empty it starts at the snapshot, ``--stock`` runs every migration instead."""

    def add_arguments(self, parser: Any) -> None:
        """Add ``--stock``."""
        super().add_arguments(parser)
        parser.add_argument("--stock", action="store_true", help="Run every migration, without the schema snapshot.")

    def handle(self, *args: Any, stock: bool = False, **options: Any) -> None:
        """Load the snapshot where it fits and the whole schema is asked for, then migrate as usual."""
        partial = any(options[name] for name in ("app_label", "plan", "check_unapplied", "fake", "fake_initial"))
        if not (stock or partial) and snapshot.load(connections[options["database"]]) and options["verbosity"] > 0:
            self.stdout.write("Schema snapshot loaded.")
        super().handle(*args, **options)
