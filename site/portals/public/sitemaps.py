"""The sitemap: every public page in both languages, named to each other; built by Django's own sitemaps.

Addresses name the host that is printed (PUBLIC_BASE_URL), whoever asks.
"""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import sitemap as sitemap_view
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Page

from catalogue.areas.models import Area
from catalogue.certificates.models import Certificate
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from cms.models import Article, GiftCollectionPage, GiftIndexPage, SectionPage, StandardPage
from traceability.origins.models import SELLING_KINDS, Facility, RawMaterialArea

_HOST = urlsplit(settings.PUBLIC_BASE_URL)
_LISTED = ("home", "products", "producers", "communes", "places", "material_areas", "register", "scanner")


class _Public(Sitemap):
    """Pages that exist in both languages under the same path."""

    limit = 5_000  # entries a file: the protocol's limit is 50,000, phones and robots like smaller ones
    protocol = _HOST.scheme
    i18n = True
    languages = ["vi", "en"]
    alternates = True
    x_default = True
    name = ""

    def get_domain(self, site=None) -> str:
        """The printed host."""
        return _HOST.netloc

    def get_latest_lastmod(self):
        """Not said of a whole file: finding it would read every row."""
        return None

    def location(self, item) -> str:
        """Address of an item: its value in the pages called ``name``."""
        return reverse(self.name, args=[item[0]])


class Fixed(_Public):
    """Lists and doors."""

    def items(self):
        """Names of addresses."""
        return list(_LISTED)

    def location(self, item: str) -> str:
        """Address by name."""
        return reverse(item)


class Products(_Public):
    """Products whose listing is live."""

    name = "product"

    def items(self):
        """Slug and last change."""
        return Product.objects.public().order_by("pk").values_list("slug", "listing__last_published_at")

    def lastmod(self, item):
        """When the listing was last published."""
        return item[1]


class Producers(_Public):
    """Producers with public goods."""

    name = "producer"

    def items(self):
        """Slugs."""
        return Producer.objects.listed().order_by("pk").values_list("slug")


class Communes(_Public):
    """Current communes that have public goods."""

    name = "commune"

    def items(self):
        """Codes."""
        goods = Q(products__is_public=True, products__listing__live=True)
        return Area.objects.current().communes().filter(goods).distinct().order_by("code").values_list("code")


class Certificates(_Public):
    """The register's certificates of public products."""

    name = "certificate"

    def items(self):
        """Codes."""
        return Certificate.objects.order_by("pk").values_list("code")


class Places(_Public):
    """Places where consumers can buy."""

    name = "place"

    def items(self):
        """Slugs."""
        return Facility.objects.filter(kind__in=SELLING_KINDS).order_by("pk").values_list("slug")


class MaterialAreas(_Public):
    """Raw-material areas."""

    name = "material_area"

    def items(self):
        """Slugs."""
        return RawMaterialArea.objects.public().order_by("pk").values_list("slug")


class Editorial(Sitemap):
    """Articles, sections, gifts and text pages: each page of Wagtail once, in its own language."""

    limit = 5_000
    protocol = _HOST.scheme

    def get_domain(self, site=None) -> str:
        """The printed host."""
        return _HOST.netloc

    def get_latest_lastmod(self):
        """Not said of a whole file."""
        return None

    def items(self):
        """Published pages that anybody may read."""
        kinds = (Article, GiftCollectionPage, GiftIndexPage, SectionPage, StandardPage)
        return Page.objects.live().public().type(kinds).select_related("locale").order_by("pk")

    def location(self, item: Page) -> str:
        """Path of the page."""
        return urlsplit(item.get_url() or "").path

    def lastmod(self, item: Page):
        """When it was last published."""
        return item.last_published_at


SECTIONS: dict[str, type[Sitemap]] = {
    "chung": Fixed,
    "san-pham": Products,
    "chu-the": Producers,
    "xa": Communes,
    "chung-nhan": Certificates,
    "diem-ban": Places,
    "vung-nguyen-lieu": MaterialAreas,
    "bai-viet": Editorial,
}


_HOURLY = cache_control(public=True, max_age=3600)


@require_safe
@_HOURLY
def index(request: HttpRequest) -> HttpResponse:
    """The list of sitemaps; a long section has several files."""
    entries = []
    for name, section in SECTIONS.items():
        address = f"{settings.PUBLIC_BASE_URL}{reverse('sitemap_section', args=[name])}"
        pages = section().paginator.num_pages
        entries += [{"location": address + (f"?p={page}" if page > 1 else "")} for page in range(1, pages + 1)]
    return render(request, "sitemap_index.xml", {"sitemaps": entries}, content_type="application/xml")


@require_safe
@_HOURLY
def section(request: HttpRequest, name: str) -> HttpResponse:
    """One section; 404 for a name or page that is not there."""
    return sitemap_view(request, sitemaps=SECTIONS, section=name)


#: Pages that are one's own, or endless: a robot has no business there.
_CLOSED = ("tai-khoan/", "gio-hang/", "thanh-toan/", "don-hang/", "tim-kiem/", "so-sanh/", "quan-tri/")


@require_safe
@_HOURLY
def robots(request: HttpRequest) -> HttpResponse:
    """Where robots may go, and where the sitemap is."""
    lines = ["User-agent: *", *(f"Disallow: {before}{path}" for path in _CLOSED for before in ("/", "/en/"))]
    lines += ["", f"Sitemap: {settings.PUBLIC_BASE_URL}{reverse('sitemap')}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
