"""Adjectives for producers."""

from django.db import models


class ProducerQuerySet(models.QuerySet):
    """Chooses producers."""

    def listed(self) -> "ProducerQuerySet":
        """Producers with at least one public product: a reverse relation reaches what stands above."""
        return self.filter(products__listing__live=True).distinct()

    def with_place(self) -> "ProducerQuerySet":
        """Fetch commune and province in the same query."""
        return self.select_related("commune__parent")
