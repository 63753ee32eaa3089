"""What editors publish: pages, listings, pictures, site identity."""

import logging

from django.apps import AppConfig
from django.db import DatabaseError
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CmsConfig(AppConfig):
    """What editors publish: pages, listings, pictures, site identity."""

    name = "cms"
    verbose_name = _("Content")

    def ready(self) -> None:
        """Lay the foundation after the migrate that completes the schema; listen to publishing."""
        from cms import receivers  # noqa: F401

        post_migrate.connect(_lay_foundation, sender=self)


def _lay_foundation(using: str, plan: list | None = None, **kwargs) -> None:  # `flush` sends no plan
    from django.core.management import call_command
    from django.db import transaction

    from cms.foundation import lay_foundation

    if using != "default" or any(backwards for _migration, backwards in plan or ()):
        return
    try:
        # Wagtail clears cached site paths when a page is made: the table of the cache must be there.
        call_command("createcachetable", verbosity=0)
        with transaction.atomic():
            lay_foundation()
    except DatabaseError as error:
        # Somebody migrated a part: tables or columns are still missing. The migrate that brings them comes back.
        logging.getLogger(__name__).warning("No home page yet: %s", error)
