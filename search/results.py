"""From hits to what a reader sees of them: one or two queries for each kind, whatever the number of hits."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from django.urls import reverse

from catalogue.areas.models import Area, Level
from catalogue.areas.services import place_line
from catalogue.bilingual import fallback_lang, for_reader
from catalogue.certificates.models import Certificate
from catalogue.codes import shown
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from search.engines import Hit
from search.models import DocumentKind
from search.stories import told
from traceability.origins.models import SELLING_KINDS, Facility


@dataclass(frozen=True, slots=True)
class Found:
    """A thing that was found. ``id`` is its public name (code or address part), ``detail`` a line about it.

    ``lang`` is "vi" where an English reader is shown a Vietnamese name.
    """

    kind: str
    id: str
    name: str
    url: str
    producer: str | None = None
    detail: str = ""
    lang: str = ""


def read(hits: Iterable[Hit]) -> list[Found]:
    """Return what is public of the hits, in order. A hit that is public no longer is left out."""
    hits = list(hits)
    wanted: dict[str, list[int]] = defaultdict(list)
    for hit in hits:
        wanted[hit.kind].append(hit.object_id)
    found = {kind: _READERS[kind](ids) for kind, ids in wanted.items() if kind in _READERS}
    return [found[hit.kind][hit.object_id] for hit in hits if hit.object_id in found.get(hit.kind, ())]


def _near(commune: str | None, province: str | None) -> str:
    return ", ".join(name for name in (commune, province) if name)


def _products(ids: list[int]) -> Mapping[int, Found]:
    rows = Product.objects.public().filter(pk__in=ids).order_by()
    fields = ("pk", "code", "slug", "listing__display_name_vi", "listing__display_name_en", "producer__name")
    return {
        pk: Found(
            DocumentKind.PRODUCT.value,
            code,
            for_reader(vi, en),
            reverse("product", args=[slug]),
            producer,
            lang=fallback_lang(en),
        )
        for pk, code, slug, vi, en, producer in rows.values_list(*fields)
    }


def _producers(ids: list[int]) -> Mapping[int, Found]:
    rows = Producer.objects.listed().filter(pk__in=ids).order_by()
    fields = ("pk", "slug", "name", "commune__name", "commune__parent__name")
    return {
        pk: Found(
            DocumentKind.PRODUCER.value,
            slug,
            name,
            reverse("producer", args=[slug]),
            name,
            detail=_near(commune, province),
        )
        for pk, slug, name, commune, province in rows.values_list(*fields)
    }


def _places(ids: list[int]) -> Mapping[int, Found]:
    return {
        unit.pk: Found(
            DocumentKind.PLACE.value,
            unit.code,
            unit.full_name[:1].upper() + unit.full_name[1:],
            reverse("province" if unit.level == Level.PROVINCE else "commune", args=[unit.code]),
            detail=place_line(unit),
        )
        for unit in Area.objects.current().filter(pk__in=ids).with_lineage()
    }


def _certificates(ids: list[int]) -> Mapping[int, Found]:
    rows = Certificate.objects.filter(pk__in=ids).order_by()
    fields = ("pk", "code", "product__title", "product__producer__name", "decision__number")
    return {
        pk: Found(
            DocumentKind.CERTIFICATE.value,
            code,
            shown(code),
            reverse("certificate", args=[code]),
            producer,
            detail=f"{title} · {decision}",
        )
        for pk, code, title, producer, decision in rows.values_list(*fields)
    }


def _showrooms(ids: list[int]) -> Mapping[int, Found]:
    """Places of sale by their own pages."""
    rows = Facility.objects.filter(pk__in=ids, kind__in=SELLING_KINDS).order_by()
    fields = ("pk", "slug", "name_vi", "name_en", "address", "producer__name")
    return {
        pk: Found(
            DocumentKind.SHOWROOM.value,
            slug,
            for_reader(vi, en),
            reverse("place", args=[slug]),
            producer,
            detail=address,
            lang=fallback_lang(en),
        )
        for pk, slug, vi, en, address, producer in rows.values_list(*fields)
    }


def _stories(ids: list[int]) -> Mapping[int, Found]:
    return {
        pk: Found(DocumentKind.STORY.value, one.slug, one.title, one.url, detail=one.kind_label, lang=one.lang)
        for pk, one in told(ids).items()
    }


_READERS: dict[str, Callable[[list[int]], Mapping[int, Found]]] = {
    DocumentKind.PRODUCT.value: _products,
    DocumentKind.PRODUCER.value: _producers,
    DocumentKind.PLACE.value: _places,
    DocumentKind.CERTIFICATE.value: _certificates,
    DocumentKind.SHOWROOM.value: _showrooms,
    DocumentKind.STORY.value: _stories,
}
