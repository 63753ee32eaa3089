"""Adjectives for administrative units."""

import datetime

from django.db import models
from django.db.models import Q


class AreaQuerySet(models.QuerySet):
    """Chooses units by time, level and name."""

    def current(self) -> "AreaQuerySet":
        """Units without an end."""
        return self.filter(valid_to__isnull=True)

    def former(self) -> "AreaQuerySet":
        """Units that have ended."""
        return self.filter(valid_to__isnull=False)

    def valid(self, *, on: datetime.date) -> "AreaQuerySet":
        """Units in force on a day."""
        return self.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=on), Q(valid_to__isnull=True) | Q(valid_to__gte=on)
        )

    def communes(self) -> "AreaQuerySet":
        """Xã, phường, đặc khu, thị trấn."""
        return self.filter(level="commune")

    def provinces(self) -> "AreaQuerySet":
        """Tỉnh and centrally run cities."""
        return self.filter(level="province")
