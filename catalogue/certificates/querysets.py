"""Adjectives for the register. Every one that depends on time takes the day."""

import datetime

from django.db import models
from django.db.models import Exists, OuterRef


class RegisterIsInsertOnly(TypeError):
    """Somebody tried to change or delete a row of the register."""


class InsertOnlyQuerySet(models.QuerySet):
    """A queryset that adds rows and never changes or removes one."""

    def update(self, **kwargs) -> int:
        """Always raises RegisterIsInsertOnly."""
        raise RegisterIsInsertOnly(f"{self.model.__name__} rows are never updated: add an entry.")

    def delete(self) -> tuple[int, dict[str, int]]:
        """Always raises RegisterIsInsertOnly."""
        raise RegisterIsInsertOnly(f"{self.model.__name__} rows are never deleted.")

    def bulk_update(self, objs, fields, batch_size=None) -> int:
        """Always raises RegisterIsInsertOnly."""
        raise RegisterIsInsertOnly(f"{self.model.__name__} rows are never updated: add an entry.")


class CertificateQuerySet(InsertOnlyQuerySet):
    """Chooses certificates by what they are on a day."""

    def valid(self, *, on: datetime.date) -> "CertificateQuerySet":
        """Certificates live on a day: valid, expiring or under re-assessment."""
        from catalogue.certificates.models import LivePeriod

        return self.filter(Exists(LivePeriod.objects.live(on=on).filter(certificate=OuterRef("pk"))))

    def ending(self, *, first: datetime.date, last: datetime.date) -> "CertificateQuerySet":
        """Certificates whose printed term ends between two days, both included."""
        return self.filter(valid_until__range=(first, last))

    def of(self, product: models.Model | int) -> "CertificateQuerySet":
        """Certificates of one registered product, the newest first."""
        return self.filter(product=product).order_by("-valid_from", "-id")

    def with_history(self) -> "CertificateQuerySet":
        """Fetch all that status, effective facts and the public page need (three queries in all)."""
        return self.select_related(
            "decision__issuer", "superseded_by__decision", "product__producer", "supersedes"
        ).prefetch_related("entries__decision__issuer", "entries__case")


class LivePeriodQuerySet(models.QuerySet):
    """Stretches of live days."""

    def live(self, *, on: datetime.date) -> "LivePeriodQuerySet":
        """The stretches that hold a day."""
        return self.filter(starts_on__lte=on, ends_on__gte=on)
