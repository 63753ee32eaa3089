"""One process from a fresh database to a site that can be served."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, call_command

from cms.foundation import lay_sections
from setup.catalogues import compile_catalogues
from setup.queue import immediate_tasks


class Command(BaseCommand):
    """Compile catalogues, migrate, add missing sections and, when asked, load the demo data; safe to repeat."""

    help = "Prepare catalogues and database; --demo loads the demo data too."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: Any) -> None:
        """Add ``--demo``."""
        parser.add_argument("--demo", action="store_true", help="Load the demo data and print its logins.")

    def handle(self, *args: Any, demo: bool, verbosity: int, **options: Any) -> None:
        """Run the steps in order; the first that fails stops the rest."""
        compile_catalogues()
        Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
        with immediate_tasks():
            call_command("migrate", interactive=False, verbosity=max(verbosity - 1, 0))
            call_command("createcachetable", verbosity=max(verbosity - 1, 0))
            # A database from before there were stories has no sections yet.
            lay_sections()
            if demo:
                call_command("loaddemo", verbosity=verbosity)
                call_command("drawart", products=True, verbosity=verbosity)
