"""What is indexed of each kind of thing, read in bulk: a fixed number of queries per batch.

Every builder takes ids (None: all of the kind) and yields a Row for each thing that is public now; an id that
yields nothing has no place in the index. Nothing withheld is read: ``ProducerPrivate`` is never touched.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from catalogue.areas.models import Area, Succession
from catalogue.certificates.models import Certificate, Entry
from catalogue.producers.models import Producer, ProducerKind
from catalogue.products.models import Category, Product
from search.models import DocumentKind
from search.rules import key, text_key
from traceability.origins.models import SELLING_KINDS, Facility

_NAME_LENGTH = 300
#: So many product names stand in a producer's text: more would only make every search of it slower.
_MAX_PRODUCTS = 40

#: How people write a kind of producer; names use either the words or the letters.
PRODUCER_WORDS = {
    ProducerKind.COOPERATIVE: "Hợp tác xã HTX cooperative",
    ProducerKind.COOPERATIVE_GROUP: "Tổ hợp tác THT cooperative group",
    ProducerKind.SME: "Công ty doanh nghiệp company",
    ProducerKind.FARM: "Trang trại farm",
    ProducerKind.HOUSEHOLD_BUSINESS: "Hộ kinh doanh HKD cơ sở household business",
    ProducerKind.ASSOCIATION: "Hiệp hội association",
    ProducerKind.OPERATING_CENTRE: "Trung tâm điều hành operating centre",
    ProducerKind.UNKNOWN: "",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A document about to be written."""

    kind: str
    object_id: int
    name_key: str
    text_key: str
    weight: int = 0


Ids = Iterable[int] | None
Builder = Callable[[Ids], Iterator[Row]]


def _chosen(queryset: QuerySet, ids: Ids) -> QuerySet:
    return queryset if ids is None else queryset.filter(pk__in=list(ids))


def _row(kind: DocumentKind, object_id: int, name: str, texts: Iterable[str], weight: int = 0) -> Row:
    return Row(kind.value, object_id, key(name)[:_NAME_LENGTH], text_key([name, *texts]), weight)


# --- places ----------------------------------------------------------------------------------------------


def _place_names(area_ids: Iterable[int] | None) -> dict[int, list[str]]:
    """Area id → its own names, its province's, and those of every unit it came from: old names find the new unit."""
    areas = Area.objects.current() if area_ids is None else Area.objects.filter(pk__in=area_ids)
    names: dict[int, list[str]] = defaultdict(list)
    for pk, kind, name, province in areas.values_list("pk", "kind", "name", "parent__name"):
        names[pk] += [f"{kind} {name}", province or ""]
    steps = Succession.objects.order_by("is_partial", "pk")
    if area_ids is not None:
        steps = steps.filter(current__in=list(names))
    for current, kind, name, kind_2, name_2, kind_3, name_3 in steps.values_list(
        "current",
        "former__kind",
        "former__name",
        "former__parent__kind",
        "former__parent__name",
        "former__parent__parent__kind",
        "former__parent__parent__name",
    ):
        names[current] += [f"{kind} {name}", f"{kind_2 or ''} {name_2 or ''}", f"{kind_3 or ''} {name_3 or ''}"]
    return names


def places(ids: Ids = None) -> Iterator[Row]:
    """Every current commune and province, with goods or without; provinces weigh more."""
    found = _chosen(Area.objects.current().filter(level__in=["commune", "province"]), ids)
    rows = list(found.values_list("pk", "name", "level"))
    names = _place_names(None if ids is None else [pk for pk, _name, _level in rows])
    for pk, name, level in rows:
        yield _row(DocumentKind.PLACE, pk, name, names[pk], weight=1 if level == "province" else 0)


# --- goods -----------------------------------------------------------------------------------------------


def _category_names() -> dict[int, list[str]]:
    """Category id → names of its class and group, in both languages.

    A set's own name lists goods of many kinds ("…, các sản phẩm từ mật ong"): dried beef must not answer to honey.
    """
    rows = list(Category.objects.values_list("pk", "path", "tier", "name", "name_en"))
    by_path = {path: [name, name_en] for _pk, path, tier, name, name_en in rows if tier != Category.Tier.SET}
    step = Category.steplen
    return {
        pk: [text for end in range(len(path), 0, -step) for text in by_path.get(path[:end], ())]
        for pk, path, *_names in rows
    }


def products(ids: Ids = None) -> Iterator[Row]:
    """Registered products with a live listing: names, producer, place with its old names, classes, label facts."""
    found = _chosen(Product.objects.public().order_by(), ids)
    rows = list(
        found.values_list(
            "pk",
            "title",
            "code",
            "upc",
            "listing__display_name_vi",
            "listing__display_name_en",
            "listing__summary_vi",
            "listing__summary_en",
            "producer__name",
            "commune_id",
            "province_id",
            "criteria_set_id",
            "label_facts__ingredients_vi",
            "label_facts__ingredients_en",
            "label_facts__materials_vi",
            "label_facts__materials_en",
        )
    )
    place_ids = {pk for row in rows for pk in (row[9], row[10]) if pk}
    place_names = _place_names(None if ids is None else place_ids)
    classes = _category_names()
    packs: dict[int, list[str]] = defaultdict(list)
    children = Product.objects.filter(parent__isnull=False).order_by("pk")
    if ids is not None:
        children = children.filter(parent__in=[row[0] for row in rows])
    for parent, gtin, name in children.values_list("parent_id", "upc", "pack_name_vi"):
        packs[parent] += [gtin or "", name]
    for pk, title, code, upc, vi, en, about_vi, about_en, producer, commune, province, category, *facts in rows:
        texts = [en, title, producer or "", *place_names.get(commune or province, ())]
        texts += [*classes.get(category, ()), code or "", upc or "", *packs[pk]]
        texts += [about_vi, about_en, *(fact or "" for fact in facts)]
        yield _row(DocumentKind.PRODUCT, pk, vi or title, texts)


def producers(ids: Ids = None) -> Iterator[Row]:
    """Producers with at least one public product: public name, kind, place, registration number, their goods."""
    public = Product.objects.public().exclude(producer=None).order_by("pk")
    if ids is not None:
        public = public.filter(producer__in=list(ids))
    goods: dict[int, list[str]] = defaultdict(list)
    for producer, name in public.values_list("producer_id", "listing__display_name_vi"):
        goods[producer].append(name)
    rows = list(
        Producer.objects.filter(pk__in=goods).values_list("pk", "name", "kind", "commune_id", "registration_number")
        if ids is not None
        else [
            row
            for row in Producer.objects.values_list("pk", "name", "kind", "commune_id", "registration_number")
            if row[0] in goods
        ]
    )
    place_names = _place_names(None if ids is None else {row[3] for row in rows if row[3]})
    for pk, name, kind, commune, number in rows:
        texts = [PRODUCER_WORDS.get(kind, ""), *place_names.get(commune, ()), number, *goods[pk][:_MAX_PRODUCTS]]
        yield _row(DocumentKind.PRODUCER, pk, name, texts)


# --- register and sale points ----------------------------------------------------------------------------


def certificates(ids: Ids = None) -> Iterator[Row]:
    """Every certificate of the public register, by its code, numbers and decision; product names stay out.

    Otherwise each product would come a second time as its certificate.
    """
    found = _chosen(Certificate.objects.order_by(), ids)
    rows = list(found.values_list("pk", "code", "number", "decision__number", "product__code"))
    entries = Entry.objects.filter(Q(kind=Entry.Kind.LEARNED) | Q(kind=Entry.Kind.CORRECTION)).order_by("pk")
    if ids is not None:
        entries = entries.filter(certificate__in=[row[0] for row in rows])
    learned: dict[int, list[str]] = defaultdict(list)
    for certificate, values in entries.values_list("certificate_id", "values"):
        learned[certificate].append(str(values.get("number") or ""))
    for pk, code, number, decision, product_code in rows:
        yield _row(DocumentKind.CERTIFICATE, pk, code, [number, *learned[pk], decision, product_code or ""])


def showrooms(ids: Ids = None) -> Iterator[Row]:
    """Every place where a consumer can buy: name, address, commune with its old names."""
    found = _chosen(Facility.objects.filter(kind__in=SELLING_KINDS).order_by(), ids)
    rows = list(found.values_list("pk", "name_vi", "name_en", "address", "commune_id", "producer__name"))
    place_names = _place_names({row[4] for row in rows})
    for pk, name, name_en, address, commune, producer in rows:
        yield _row(DocumentKind.SHOWROOM, pk, name, [name_en, address, *place_names[commune], producer or ""])


def stories(ids: Ids = None) -> Iterator[Row]:
    """Published articles of every kind, one document for an article and its translation."""
    # The receivers beside them need the services, which need this module.
    from search.stories import texts_of

    for pk, title, texts in texts_of(ids):
        yield _row(DocumentKind.STORY, pk, title, texts)


#: Kind → builder.
BUILDERS: dict[str, Builder] = {
    DocumentKind.PRODUCT.value: products,
    DocumentKind.PRODUCER.value: producers,
    DocumentKind.PLACE.value: places,
    DocumentKind.CERTIFICATE.value: certificates,
    DocumentKind.SHOWROOM.value: showrooms,
    DocumentKind.STORY.value: stories,
}
