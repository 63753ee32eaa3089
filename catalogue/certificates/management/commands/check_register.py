"""Checks that the register holds together: at most one live certificate per product and day, stars drawn from it."""

from django.core.management.base import BaseCommand, CommandError

from catalogue.certificates.services import problems


class Command(BaseCommand):
    """Prints one sentence per problem and exits 1; says that all is well and exits 0."""

    help = "Compare certificates, entries and live periods; exit 1 with sentences when something is wrong."

    def handle(self, *args, **options) -> None:
        """Raises CommandError (exit status 1) when there was at least one problem."""
        count = 0
        for sentence in problems():
            count += 1
            self.stdout.write(sentence)
        if count:
            raise CommandError(f"{count} problem(s) in the register.")
        self.stdout.write("The register holds together.")
