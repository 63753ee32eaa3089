"""Adjectives for orders."""

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Prefetch
from oscar.core.loading import get_model

from accounts.models import User


class OrderQuerySet(models.QuerySet):
    """Chooses orders."""

    def of(self, user: User | AnonymousUser) -> "OrderQuerySet":
        """Orders of a customer, newest first; none for a visitor who is not logged in."""
        return self.filter(user=user).order_by("-date_placed") if user.is_authenticated else self.none()

    def with_details(self) -> "OrderQuerySet":
        """Fetch what an order's page shows, lines with their pictures and places included. Three queries."""
        lines = get_model("order", "Line").objects.select_related(
            "product__parent__listing", "product__listing", "partner__facility"
        )
        return self.select_related("shipping_address", "pickup_place__commune__parent").prefetch_related(
            Prefetch("lines", lines.defer(*_STORIES)), "status_changes"
        )


#: Long texts of listings that no line of an order shows.
_STORIES = [
    f"{path}__{name}"
    for path in ("product__listing", "product__parent__listing")
    for name in ("story_vi", "story_en")
]
