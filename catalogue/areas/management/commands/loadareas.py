"""``manage.py loadareas``: bring the administrative units to what the table says."""

import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from catalogue.areas.services import AreaFileError, load_areas, read_areas
from catalogue.areas.services.loading import TABLE


class Command(BaseCommand):
    """Loads provinces, former districts and communes with their successors; a second run changes nothing."""

    help = "Load the administrative units (34 provinces, 3,321 communes and the former ones); idempotent."

    def add_arguments(self, parser: CommandParser) -> None:
        """``--file`` names another table with the same columns."""
        parser.add_argument("--file", type=Path, default=TABLE, help="CSV table (default: the project's own)")

    def handle(self, *args, **options) -> None:
        """Load; a bad table ends the command with its faults and changes nothing."""
        path: Path = options["file"]
        progress = self._show if sys.stderr.isatty() else None
        try:
            loaded = load_areas(read_areas(path), source=path.name, progress=progress)
        except (AreaFileError, OSError, UnicodeDecodeError) as error:
            raise CommandError(f"Nothing was loaded. {error}") from error
        self.stdout.write(
            f"Areas: {loaded.created} added, {loaded.updated} changed, {loaded.unchanged} as they were; "
            f"{loaded.successions} successions added or changed."
        )

    def _show(self, done: int, total: int) -> None:
        self.stderr.write(f"\rAreas {done * 100 // max(total, 1):3d} %", ending="\n" if done >= total else "")
