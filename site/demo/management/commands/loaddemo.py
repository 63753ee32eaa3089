"""``manage.py loaddemo``: the demonstration data and the accounts that open it."""

import datetime
import sys

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from catalogue.areas.services import AreaFileError
from demo.loading import DemoError, load_demo
from demo.people import table
from demo.real import RealRowsError

_WIDTH = 30


class Command(BaseCommand):
    """Loads real rows and samples; a second run changes nothing."""

    help = "Load the demonstration data (idempotent) and print the accounts of every role."

    def add_arguments(self, parser: CommandParser) -> None:
        """``--today`` dates a first load, ``--logins`` prints the accounts and does nothing else."""
        parser.add_argument(
            "--today", type=datetime.date.fromisoformat, help="day the histories count from (YYYY-MM-DD)"
        )
        parser.add_argument("--logins", action="store_true", help="only print the accounts")

    def handle(self, *args, today: datetime.date | None, logins: bool, verbosity: int, **options) -> None:
        """Load and report; any error ends the command with its sentence and nothing changed."""
        if logins:
            self.stdout.write(table())
            return
        show = self._show if sys.stderr.isatty() and verbosity else lambda what, done, total: None
        try:
            loaded = load_demo(today=today or timezone.localdate(), progress=show)
        except (DemoError, RealRowsError, AreaFileError) as error:
            raise CommandError(f"Nothing was loaded. {error}") from error
        if not verbosity:
            return
        if loaded.is_empty:
            self.stdout.write(f"Demonstration data is there already, dated from {loaded.day}.")
        else:
            self.stdout.write(
                f"Demonstration data dated from {loaded.day}: {loaded.areas} areas, {loaded.real} real products, "
                f"{loaded.samples} samples, {loaded.places} places, {loaded.material_areas} raw-material areas, "
                f"{loaded.articles} articles added."
            )
        self.stdout.write(f"\n{table()}")

    def _show(self, what: str, done: int, total: int) -> None:
        filled = _WIDTH * done // total
        line = f"\r[{'#' * filled}{'.' * (_WIDTH - filled)}] {100 * done // total:3d} %  {what:<16}"
        self.stderr.write(line, ending="\n" if done >= total else "")
