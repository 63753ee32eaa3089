"""Hears of changes in the rooms below and notes which documents they touch.

Only rows saved one by one send signals: a bulk load calls ``services.reindex`` (or runs in ``bulk_load``).
Publishing and unpublishing save the listing, so they are heard here too.
"""

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from catalogue.areas.models import Area
from catalogue.certificates.models import Certificate, Entry
from catalogue.producers.models import Producer
from catalogue.products.models import LabelFacts, Product
from cms.models import ProductListing
from search.models import DocumentKind
from search.services import changed
from traceability.origins.models import Facility

SAVED_OR_DELETED = [post_save, post_delete]


@receiver(SAVED_OR_DELETED, sender=Product, dispatch_uid="search_product")
def product_changed(instance: Product, **kwargs) -> None:
    """A registered product, or the one a pack belongs to; and its producer, which names its goods."""
    changed(kind=DocumentKind.PRODUCT, ids=[instance.parent_id or instance.pk])
    changed(kind=DocumentKind.PRODUCER, ids=[instance.producer_id])


@receiver(SAVED_OR_DELETED, sender=ProductListing, dispatch_uid="search_listing")
def listing_changed(instance: ProductListing, **kwargs) -> None:
    """A listing published, taken down or edited: the product and its producer come or go with it."""
    changed(kind=DocumentKind.PRODUCT, ids=[instance.product_id])
    changed(
        kind=DocumentKind.PRODUCER,
        ids=Product.objects.filter(pk=instance.product_id).values_list("producer_id", flat=True),
    )


@receiver(SAVED_OR_DELETED, sender=LabelFacts, dispatch_uid="search_label_facts")
def label_facts_changed(instance: LabelFacts, **kwargs) -> None:
    """Facts of the label are part of a product's text."""
    changed(kind=DocumentKind.PRODUCT, ids=[instance.product_id])


@receiver(SAVED_OR_DELETED, sender=Producer, dispatch_uid="search_producer")
def producer_changed(instance: Producer, **kwargs) -> None:
    """A producer, its goods and its places: all bear its name."""
    changed(kind=DocumentKind.PRODUCER, ids=[instance.pk])
    goods = Product.objects.registered().filter(producer=instance.pk)
    changed(kind=DocumentKind.PRODUCT, ids=goods.values_list("pk", flat=True))
    places = Facility.objects.filter(producer=instance.pk)
    changed(kind=DocumentKind.SHOWROOM, ids=places.values_list("pk", flat=True))


@receiver(post_save, sender=Certificate, dispatch_uid="search_certificate")
def certificate_granted(instance: Certificate, **kwargs) -> None:
    """A new certificate; rows of the register are never changed or deleted."""
    changed(kind=DocumentKind.CERTIFICATE, ids=[instance.pk])


@receiver(post_save, sender=Entry, dispatch_uid="search_entry")
def entry_added(instance: Entry, **kwargs) -> None:
    """An entry may bring a certificate's number."""
    changed(kind=DocumentKind.CERTIFICATE, ids=[instance.certificate_id])


@receiver(SAVED_OR_DELETED, sender=Facility, dispatch_uid="search_facility")
def facility_changed(instance: Facility, **kwargs) -> None:
    """A place of sale."""
    changed(kind=DocumentKind.SHOWROOM, ids=[instance.pk])


@receiver(SAVED_OR_DELETED, sender=Area, dispatch_uid="search_area")
def area_changed(instance: Area, **kwargs) -> None:
    """A unit itself; what lies in it keeps its old words until ``manage.py reindex`` (units change by bulk load)."""
    changed(kind=DocumentKind.PLACE, ids=[instance.pk])
