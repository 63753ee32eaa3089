"""Adjectives for administrative units."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Prefetch, Q

if TYPE_CHECKING:
    from catalogue.areas.models.officers import Office


class AreaQuerySet(models.QuerySet):
    """Chooses units by time, level and name."""

    def current(self) -> AreaQuerySet:
        """Units without an end."""
        return self.filter(valid_to__isnull=True)

    def former(self) -> AreaQuerySet:
        """Units that have ended."""
        return self.filter(valid_to__isnull=False)

    def valid(self, *, on: datetime.date) -> AreaQuerySet:
        """Units in force on a day."""
        return self.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=on), Q(valid_to__isnull=True) | Q(valid_to__gte=on)
        )

    def communes(self) -> AreaQuerySet:
        """Xã, phường, đặc khu, thị trấn."""
        return self.filter(level="commune")

    def provinces(self) -> AreaQuerySet:
        """Tỉnh and centrally run cities."""
        return self.filter(level="province")

    def with_lineage(self) -> AreaQuerySet:
        """Fetch all that a place line says: province, and the former units with theirs (two queries in all)."""
        return self.select_related("parent__parent").prefetch_related(lineage())


def lineage() -> Prefetch:
    """The former units an area came from, with district and province, as one prefetch."""
    from catalogue.areas.models import Succession

    return Prefetch("came_from", Succession.objects.select_related("former__parent__parent").order_by("pk"))


class AreaOfficerQuerySet(models.QuerySet):
    """Chooses offices by time and area."""

    def current(self, *, on: datetime.date) -> AreaOfficerQuerySet:
        """Offices held on a day by accounts that may log in; one that ends on a day is not held on it any more."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gt=on), starts_on__lte=on, user__is_active=True)

    def managed_by(self, office: Office) -> AreaOfficerQuerySet:
        """Offices that an administrator manages: of the same area, and of what lies below it."""
        if office.level == "ministry":
            return self.exclude(level="commune")
        if office.level == "province":
            return self.filter(Q(area=office.area_id) | Q(area__parent=office.area_id))
        return self.filter(area=office.area_id)
