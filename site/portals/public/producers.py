"""Producers: the list, and one with its goods. What a person did not agree to show is not shown (DOMAIN §4.2)."""

from django.core.paginator import Paginator
from django.db.models import Count, OuterRef, Q, Subquery, Value, prefetch_related_objects
from django.db.models.functions import Concat
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accounts.rules import shown_phone
from catalogue.areas.models import Area
from catalogue.areas.querysets import lineage
from catalogue.areas.services import place_line
from catalogue.bilingual import fallback_lang, for_reader
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from cms.models.people import Lines
from cms.sharing import picture_of_cards
from cms.stories import stories_about
from portals.public import structured
from portals.public.places_page import cloth_of, goods_page
from traceability.origins.models import SELLING_KINDS, RawMaterialArea
from traceability.origins.services import AreaOf

PER_PAGE = 48
#: Raw-material areas named on a producer's page.
AREAS_SHOWN = 12
#: Parts the fields of an area in the line that a query makes of it; no name holds it.
_PART = "\x1f"

_PUBLIC = Q(products__is_public=True, products__listing__live=True)


@require_safe
def producers(request: HttpRequest) -> HttpResponse:
    """Producers with public goods by name; ``?tinh=`` and ``?xa=`` keep those of a province or commune."""
    listed = Producer.objects.with_place().filter(_PUBLIC).annotate(goods=Count("products")).order_by("name", "pk")
    province_code, commune_code = _code(request, "tinh", 2), _code(request, "xa", 5)
    if province_code:
        listed = listed.filter(commune__parent__code=province_code)
    if commune_code:
        listed = listed.filter(commune__code=commune_code)
    page = Paginator(listed, PER_PAGE).get_page(request.GET.get("page"))
    for entry in page.object_list:
        entry.cloth, entry.place = cloth_of(entry.commune), _place_of(entry)
    chosen = f"tinh={province_code}" if province_code else f"xa={commune_code}" if commune_code else ""
    return render(
        request,
        "public/producers.html",
        {
            "section": "producers",
            "crumbs": [{"label": _("Producers")}],
            "page_obj": page,
            "querystring": chosen,
            "provinces": _provinces(),
            "province_code": province_code,
            "commune": page.object_list[0].commune if commune_code and page.object_list else None,
        },
    )


@require_safe
def producer(request: HttpRequest, slug: str) -> HttpResponse:
    """A producer with its goods, place and, where that was agreed to, contacts.

    The address is printed and shared: a producer without public goods keeps its page, which says so.
    """
    on = timezone.localdate()
    shown = get_object_or_404(Producer.objects.with_place().annotate(area_lines=_area_lines()), slug=slug)
    goods = goods_page(Product.objects.public().filter(producer=shown), on=on, number=request.GET.get("page"))
    if shown.commune is not None:
        prefetch_related_objects([shown.commune], lineage())
    stores = [] if shown.is_name_withheld else _stores(shown)
    crumbs = [{"label": _("Producers"), "url": reverse("producers")}, {"label": shown.name}]
    about = structured.producer(
        name=shown.name,
        url=shown.get_absolute_url(),
        place=_place_of(shown) if shown.commune else "",
        phone=shown.public_phone,
        email=shown.public_email,
    )
    return render(
        request,
        "public/producer.html",
        {
            "section": "producers",
            "crumbs": crumbs,
            "structured": structured.graph(about),
            "share_picture": picture_of_cards(goods.cards),
            "producer": shown,
            **_words(shown),
            "place": place_line(shown.commune) if shown.commune else "",
            "cloth": cloth_of(shown.commune),
            "cards": goods.cards,
            "page_obj": goods.page,
            "total": goods.total,
            "certified": goods.certified,
            "stores": stores,
            "areas": _areas(shown.area_lines or ""),
            "told_in": stories_about(producer=shown, on=on),
        },
    )


def _place_of(entry: Producer) -> str:
    if entry.commune is None:
        return _("commune not known")
    return f"{entry.commune.full_name}, {entry.commune.parent.name}"


def _words(shown: Producer) -> dict[str, str]:
    """What the producer says of itself in the reader's language, and contacts as they are written here."""
    website = shown.website if shown.contact_consent_on else ""
    return {
        "about": for_reader(shown.about_vi, shown.about_en),
        "about_lang": fallback_lang(shown.about_en),
        "phone_text": shown_phone(shown.public_phone) if shown.public_phone else "",
        "website": website,
        "website_text": website.removeprefix("https://").removeprefix("http://").rstrip("/"),
    }


def _area_lines() -> Subquery:
    """A producer's raw-material areas, one a line, within the query for the producer: the page has none to spare."""
    line = Concat("slug", Value(_PART), "name_vi", Value(_PART), "name_en")
    areas = RawMaterialArea.objects.public().filter(producer=OuterRef("pk")).order_by()
    return Subquery(areas.annotate(of_all=Value(1)).values("of_all").annotate(lines=Lines(line)).values("lines"))


def _areas(lines: str) -> list[AreaOf]:
    """What ``_area_lines`` says, by name."""
    areas = [AreaOf(*line.split(_PART)) for line in lines.splitlines()]
    return sorted(areas, key=lambda area: area.name)[:AREAS_SHOWN]


def _stores(shown: Producer) -> list:
    return list(shown.facilities.filter(kind__in=SELLING_KINDS).select_related("commune__parent").order_by("name_vi"))


def _provinces() -> list[Area]:
    """Provinces in which a producer has public goods, by name."""
    listed = Producer.objects.listed().values("commune__parent")
    return list(Area.objects.filter(pk__in=listed).order_by("name_key"))


def _code(request: HttpRequest, name: str, length: int) -> str:
    """A unit's code from the address; empty unless it looks like one."""
    code = request.GET.get(name, "")
    return code if code.isascii() and code.isdigit() and len(code) == length else ""
