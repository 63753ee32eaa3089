"""Adjectives for the register. Every one that depends on time takes the day."""

from __future__ import annotations

import datetime
from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Value


class RegisterIsInsertOnly(TypeError):
    """Somebody tried to change or delete a row of the register."""


class InsertOnlyQuerySet(models.QuerySet):
    """A queryset that adds rows and never changes or removes one."""

    def update(self, **kwargs: Any) -> int:
        """Always raises RegisterIsInsertOnly."""
        raise RegisterIsInsertOnly(f"{self.model.__name__} rows are never updated: add an entry.")

    def delete(self) -> tuple[int, dict[str, int]]:
        """Always raises RegisterIsInsertOnly."""
        raise RegisterIsInsertOnly(f"{self.model.__name__} rows are never deleted.")

    def bulk_update(self, objs: Any, fields: Any, batch_size: int | None = None) -> int:
        """Always raises RegisterIsInsertOnly."""
        raise RegisterIsInsertOnly(f"{self.model.__name__} rows are never updated: add an entry.")


class CertificateQuerySet(InsertOnlyQuerySet):
    """Chooses certificates by what they are on a day."""

    def valid(self, *, on: datetime.date) -> CertificateQuerySet:
        """Certificates live on a day: valid, expiring or under re-assessment."""
        from catalogue.certificates.models import LivePeriod

        return self.filter(Exists(LivePeriod.objects.live(on=on).filter(certificate=OuterRef("pk"))))

    def with_status(self, *, on: datetime.date) -> CertificateQuerySet:
        """Each row knows what it is on a day as ``day_status``, a value of ``rules.Status``, by the database."""
        from catalogue.certificates.standing_queries import status

        return self.annotate(day_status=status(on=on))

    def ending(self, *, first: datetime.date, last: datetime.date) -> CertificateQuerySet:
        """Certificates whose printed term ends between two days, both included."""
        return self.filter(valid_until__range=(first, last))

    def of(self, product: models.Model | int) -> CertificateQuerySet:
        """Certificates of one registered product, the newest first."""
        return self.filter(product=product).order_by("-valid_from", "-id")

    def with_entries(self) -> CertificateQuerySet:
        """Fetch all that decides a status: entries, successors and theirs (three queries in all)."""
        from catalogue.certificates.models import Entry

        return self.select_related("superseded_by").prefetch_related(
            Prefetch("entries", Entry.objects.select_related("case")),
            Prefetch("superseded_by__entries", Entry.objects.select_related("case")),
        )

    def with_history(self) -> CertificateQuerySet:
        """Fetch all that the public page of a certificate shows (three queries in all)."""
        from catalogue.certificates.models import Entry

        return self.select_related(
            "decision__issuer__succeeded_by",
            "superseded_by__decision__issuer",
            "supersedes__decision__issuer",
            "product__producer__commune__parent",
            "product__commune__parent",
            "product__province",
        ).prefetch_related(
            Prefetch("entries", Entry.objects.select_related("case", "decision__issuer", "annuls")),
            Prefetch("superseded_by__entries", Entry.objects.select_related("case")),
        )


class LivePeriodQuerySet(models.QuerySet):
    """Stretches of live days."""

    def live(self, *, on: datetime.date) -> LivePeriodQuerySet:
        """The stretches that hold a day: at most one per product. Each row knows the day as ``chosen_for``."""
        return self.filter(starts_on__lte=on, ends_on__gte=on).annotate(
            chosen_for=Value(on, output_field=models.DateField())
        )


class VerificationQuerySet(models.QuerySet):
    """Chooses checks by what they are on a day."""

    def open(self, *, on: datetime.date) -> VerificationQuerySet:
        """Checks that run on a day: from their first day until the day before they were closed."""
        return self.filter(models.Q(closed_on__isnull=True) | models.Q(closed_on__gt=on), opened_on__lte=on)

    def stopping_sale(self, *, on: datetime.date) -> VerificationQuerySet:
        """Checks that stop the sale of their product on a day."""
        return self.open(on=on).filter(stops_sale=True)

    def stopping_sale_now(self) -> VerificationQuerySet:
        """Checks that stop a sale at this moment: the services refuse days ahead, so no day is needed."""
        return self.filter(closed_on__isnull=True, stops_sale=True)
