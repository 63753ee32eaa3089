"""People who agreed to be named in stories."""

import datetime
from collections.abc import Collection

from django.db import models
from django.db.models import Q, Value
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from catalogue.bilingual import Bilingual
from cms.models.pictures import Picture
from cms.panels import MentionsPanel


def _silent(on: datetime.date) -> Q:
    return Q(withdrawn_on__lte=on) | Q(consented_on__gt=on)


class Lines(models.Aggregate):
    """Texts of a group as lines of one text."""

    function = "STRING_AGG"
    template = "%(function)s(%(expressions)s, CHR(10))"
    output_field = models.TextField()

    def as_sqlite(self, compiler, connection, **context):
        """SQLite calls it GROUP_CONCAT, and CHR is CHAR."""
        return self.as_sql(compiler, connection, template="GROUP_CONCAT(%(expressions)s, CHAR(10))", **context)


class PersonQuerySet(models.QuerySet["Person"]):
    """People of stories."""

    def agreed(self, *, on: datetime.date) -> "PersonQuerySet":
        """Those who had agreed to be named by ``on`` and had not taken it back."""
        return self.filter(Q(withdrawn_on__isnull=True) | Q(withdrawn_on__gt=on), consented_on__lte=on)

    def for_story(self, ids: Collection[int], *, silent: bool, on: datetime.date) -> "PersonQuerySet":
        """Those with these ids, with place and producer; ``silent``: also all who may not be named on that day."""
        wanted = Q(pk__in=ids)
        if silent:
            wanted |= _silent(on)
        return self.filter(wanted).select_related("commune", "producer")

    def silent_names(self, *, on: datetime.date) -> models.QuerySet:
        """One row or none, for subqueries: the names of all who may not be named on that day, one a line."""
        everybody = self.filter(_silent(on)).order_by().annotate(of_all=Value(1)).values("of_all")
        return everybody.annotate(names=Lines("name")).values("names")


class Person(Bilingual, models.Model):
    """Somebody who agreed to be named here (DOMAIN §4.2): shown only from ``consented_on`` until ``withdrawn_on``.

    ``consent_note`` says where the consent is kept; it never shows in public.
    """

    name = models.CharField(_("name"), max_length=120)
    role_vi = models.CharField(_("role (Vietnamese)"), max_length=160)
    role_en = models.CharField(_("role (English)"), max_length=160, blank=True)
    about_vi = models.TextField(_("about (Vietnamese)"), blank=True, max_length=600)
    about_en = models.TextField(_("about (English)"), blank=True, max_length=600)
    picture = models.ForeignKey(
        Picture, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    commune = models.ForeignKey(
        "areas.Area", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("commune")
    )
    producer = models.ForeignKey(
        "producers.Producer",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="people",
        verbose_name=_("producer"),
    )
    consented_on = models.DateField(_("agreed to be named on"))
    consent_note = models.CharField(_("where the consent is kept"), max_length=200)
    withdrawn_on = models.DateField(_("consent withdrawn on"), null=True, blank=True)
    is_sample = models.BooleanField(_("sample (invented)"), default=False)
    source_ref = models.CharField(_("source row"), max_length=20, null=True, blank=True, unique=True)  # noqa: DJ001

    objects = PersonQuerySet.as_manager()

    panels = [
        FieldPanel("name"),
        MultiFieldPanel([FieldPanel("role_vi"), FieldPanel("role_en")], _("Role")),
        MultiFieldPanel([FieldPanel("about_vi"), FieldPanel("about_en")], _("About")),
        FieldPanel("picture"),
        FieldPanel("commune"),
        FieldPanel("producer"),
        MultiFieldPanel([FieldPanel(n) for n in ("consented_on", "consent_note", "withdrawn_on")], _("Consent")),
        MentionsPanel(heading=_("Where the name still stands")),
    ]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(withdrawn_on__isnull=True) | Q(withdrawn_on__gte=models.F("consented_on")),
                name="person_withdraws_after_consent",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def is_named(self, *, on: datetime.date) -> bool:
        """Whether the person may be named on that day."""
        return self.consented_on <= on and (self.withdrawn_on is None or on < self.withdrawn_on)
