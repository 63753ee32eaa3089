"""Adjectives for places."""

import datetime

from django.db import models
from django.db.models import Prefetch

from traceability.origins.rules import LOOK_AHEAD_DAYS


class FacilityQuerySet(models.QuerySet):
    """Chooses places."""

    def selling(self) -> "FacilityQuerySet":
        """Places where a consumer can buy."""
        from traceability.origins.models import SELLING_KINDS

        return self.filter(kind__in=SELLING_KINDS)

    def offering_pickup(self) -> "FacilityQuerySet":
        """Selling places where an order can be picked up."""
        return self.selling().filter(offers_pickup=True)

    def with_days(self, *, on: datetime.date) -> "FacilityQuerySet":
        """Fetch the special days that decide when a place opens next, from ``on``. One query more."""
        from traceability.origins.models import SpecialDay

        last = on + datetime.timedelta(days=LOOK_AHEAD_DAYS)
        return self.prefetch_related(
            Prefetch("special_days", SpecialDay.objects.filter(day__range=(on, last)).order_by("day"))
        )
