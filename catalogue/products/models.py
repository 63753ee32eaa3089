"""Fork of Oscar's catalogue models: the six groups as category tree, the registered product and its packs.

A registered product (parent or stand-alone) carries code, producer, criteria set and label facts. A pack
(child, or the stand-alone product itself) carries GTIN, content, price and stock.
"""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from oscar.apps.catalogue.abstract_models import AbstractCategory, AbstractProduct

from catalogue.bilingual import Bilingual, for_reader
from catalogue.codes.gtin import GtinError, normalise_gtin
from catalogue.products import rules
from catalogue.products.querysets import ProductQuerySet


class Category(AbstractCategory):
    """Group → class → criteria set, as printed in Annex I and II of QĐ 26/2026/QĐ-TTg."""

    class Tier(models.TextChoices):
        """Depth in the Annex."""

        GROUP = "group", _("Group")
        CLASS = "class", pgettext_lazy("tier of the OCOP classification", "Class")
        SET = "set", _("Criteria set")

    key = models.CharField(_("key"), max_length=12, unique=True)
    tier = models.CharField(_("tier"), max_length=5, choices=Tier)
    name_en = models.CharField(_("English name"), max_length=255, blank=True)
    set_no = models.PositiveSmallIntegerField(_("set number"), null=True, blank=True, unique=True)
    #: Key of the group this node belongs to (its own key for a group): spares a walk up the tree.
    group = models.CharField(_("group"), max_length=12, db_index=True)

    class Meta(AbstractCategory.Meta):
        constraints = [
            models.CheckConstraint(
                condition=Q(tier="set", set_no__isnull=False) | (~Q(tier="set") & Q(set_no__isnull=True)),
                name="category_set_has_number",
            )
        ]

    @property
    def local_name(self) -> str:
        """Name in the reader's language, else Vietnamese."""
        return for_reader(self.name, self.name_en)


class Product(AbstractProduct):
    """A registered product or one of its packs. The slug is frozen once saved: addresses never change."""

    class Unit(models.TextChoices):
        """What the content of a pack is counted in."""

        G = "g", _("g")
        KG = "kg", _("kg")
        ML = "ml", _("ml")
        L = "l", _("l")
        PIECE = "piece", _("piece(s)")
        PACK = "pack", _("pack(s)")
        PERSON = "person", _("person(s)")

    slug = models.SlugField(_("address part"), max_length=160, unique=True)
    code = models.CharField(_("product code"), max_length=9, null=True, blank=True, unique=True)  # noqa: DJ001
    upc = models.CharField(  # noqa: DJ001 - unique, so absent must be null
        _("GTIN"),
        max_length=14,
        null=True,
        blank=True,
        unique=True,
        help_text=_("14 digits. Optional; never invented (DOMAIN §3.3)."),
    )
    producer = models.ForeignKey(
        "producers.Producer",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="products",
        verbose_name=_("producer"),
    )
    commune = models.ForeignKey(
        "areas.Area",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="products",
        verbose_name=_("commune"),
    )
    province = models.ForeignKey(
        "areas.Area",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="products_of_province",
        verbose_name=_("province"),
        help_text=_("Known even where the commune is not."),
    )
    criteria_set = models.ForeignKey(
        Category, models.PROTECT, null=True, blank=True, related_name="products_of_set", verbose_name=_("set")
    )
    net_quantity = models.DecimalField(_("net content"), max_digits=9, decimal_places=3, null=True, blank=True)
    net_unit = models.CharField(_("unit"), max_length=6, choices=Unit, blank=True)
    pack_name_vi = models.CharField(_("pack (Vietnamese)"), max_length=80, blank=True)
    pack_name_en = models.CharField(_("pack (English)"), max_length=80, blank=True)
    #: Key of the drawn illustration in static/art, until a photo replaces it.
    art = models.CharField(_("illustration"), max_length=60, blank=True)
    is_gift = models.BooleanField(_("gift"), default=False)
    is_sample = models.BooleanField(_("sample (invented)"), default=False)
    source_ref = models.CharField(_("source row"), max_length=20, null=True, blank=True, unique=True)  # noqa: DJ001

    objects = ProductQuerySet.as_manager()

    class Meta(AbstractProduct.Meta):
        ordering = ["-priority", "id"]
        indexes = [
            models.Index(fields=["structure", "is_public"], name="product_kind"),
            models.Index(fields=["producer", "structure"], name="product_producer"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(structure="child", parent__isnull=False, code__isnull=True)
                | (~Q(structure="child") & Q(parent__isnull=True, code__isnull=False, criteria_set__isnull=False)),
                name="product_code_on_registered_only",
            ),
            models.CheckConstraint(
                condition=Q(net_quantity__isnull=True) | (Q(net_quantity__gt=0) & ~Q(net_unit="")),
                name="product_content_positive",
            ),
            models.CheckConstraint(condition=~Q(upc=""), name="product_gtin_not_empty"),
        ]

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self._frozen_slug = self.__dict__.get("slug") if self.pk else None

    def __str__(self) -> str:
        return self.title or self.pack_name_vi or f"#{self.pk}"

    def get_absolute_url(self) -> str:
        """Address of the registered product's page; a pack leads to its parent's."""
        return reverse("product", args=[self.parent.slug if self.is_child else self.slug])

    def clean(self) -> None:
        """Check structure (Oscar) and GTIN; raises ValidationError that names what is wrong."""
        super().clean()
        if self.upc:
            try:
                self.upc = normalise_gtin(self.upc)
            except GtinError as error:
                raise ValidationError({"upc": str(error)}) from error

    def save(self, *args, **kwargs) -> None:
        """Save; raises ValueError when a printed address part would change."""
        if self._frozen_slug and self.slug != self._frozen_slug:
            raise ValueError("The address part of a product is frozen: it is printed and shared.")
        super().save(*args, **kwargs)
        self._frozen_slug = self.slug

    @property
    def registered(self) -> "Product":
        """The product a certificate names: the parent of a pack, else itself."""
        return self.parent if self.is_child else self

    @property
    def place_codes(self) -> dict[str, str]:
        """Codes of its province and its commune, as the audit keeps them; empty where not known."""
        return {
            "province": self.province.code if self.province else "",
            "commune": self.commune.code if self.commune else "",
        }

    @property
    def content(self) -> str:
        """Net content as printed on the pack, "500 g"; empty when unknown."""
        return rules.content_text(self.net_quantity, self.net_unit, str(self.get_net_unit_display()))

    @property
    def pack_name(self) -> str:
        """What tells this pack from its siblings, in the reader's language."""
        return for_reader(self.pack_name_vi, self.pack_name_en) or self.content

    @property
    def set_no(self) -> int | None:
        """Number of the criteria set (1–26) of the registered product."""
        criteria_set = self.registered.criteria_set
        return criteria_set.set_no if criteria_set else None

    @property
    def is_restricted(self) -> bool:
        """Whether these goods may not enter a basket (DESIGN §9 "Restricted goods")."""
        return rules.is_restricted(self.set_no)


class LabelFacts(Bilingual, models.Model):
    """What the goods label must say (Decree 37/2026 ch. IV), per registered product. Days are whole days."""

    product = models.OneToOneField(Product, models.CASCADE, related_name="label_facts")
    ingredients_vi = models.TextField(_("ingredients (Vietnamese)"), blank=True)
    ingredients_en = models.TextField(_("ingredients (English)"), blank=True)
    materials_vi = models.TextField(_("materials (Vietnamese)"), blank=True)
    materials_en = models.TextField(_("materials (English)"), blank=True)
    storage_vi = models.TextField(_("storage (Vietnamese)"), blank=True)
    storage_en = models.TextField(_("storage (English)"), blank=True)
    usage_vi = models.TextField(_("use (Vietnamese)"), blank=True)
    usage_en = models.TextField(_("use (English)"), blank=True)
    warnings_vi = models.TextField(_("warnings (Vietnamese)"), blank=True)
    warnings_en = models.TextField(_("warnings (English)"), blank=True)
    shelf_life_days = models.PositiveIntegerField(_("shelf life (days)"), null=True, blank=True)
    standard = models.CharField(_("standard applied"), max_length=120, blank=True)
    declaration_number = models.CharField(_("quality declaration number"), max_length=80, blank=True)
    abv_percent = models.DecimalField(_("alcohol (% vol)"), max_digits=4, decimal_places=1, null=True, blank=True)

    class Meta:
        verbose_name = _("label facts")
        verbose_name_plural = _("label facts")
        constraints = [
            models.CheckConstraint(
                condition=Q(abv_percent__isnull=True) | Q(abv_percent__gte=0, abv_percent__lte=100),
                name="label_abv_is_percentage",
            )
        ]

    def __str__(self) -> str:
        return f"#{self.product_id}"

    def clean(self) -> None:
        """Refuse facts that the goods' group must not lack; raises ValidationError naming each field."""
        facts = {field.name: getattr(self, field.name) for field in self._meta.concrete_fields}
        missing = rules.missing_facts(self.product.criteria_set.group, facts)
        if missing:
            raise ValidationError({name: _("Goods of this group must state this.") for name in missing})


from oscar.apps.catalogue.models import *  # noqa: E402, F403
