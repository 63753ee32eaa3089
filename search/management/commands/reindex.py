"""``manage.py reindex [kind …]``: builds the search index anew from what is public."""

import time

from django.core.management.base import BaseCommand, CommandError

from search.documents import BUILDERS
from search.services import UnknownKind, reindex


class Command(BaseCommand):
    """Builds the search index anew."""

    help = "Build the search index anew. Searches find the old one until the new one is whole."

    def add_arguments(self, parser) -> None:
        """Kinds to build; none means all."""
        parser.add_argument("kinds", nargs="*", metavar="kind", help=f"one of: {', '.join(BUILDERS)}; none means all")

    def handle(self, *args, kinds: list[str], **options) -> None:
        """Run and say how many documents each kind has."""
        start = time.monotonic()
        try:
            total = reindex(kinds=kinds or None, progress=lambda kind, count: self.stdout.write(f"{kind}: {count}"))
        except UnknownKind as error:
            raise CommandError(str(error)) from error
        self.stdout.write(self.style.SUCCESS(f"{total} documents in {time.monotonic() - start:.1f} s"))
