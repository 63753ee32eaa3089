"""The sitemap: every public page in both languages, named to each other.

Addresses name the host that is printed (PUBLIC_BASE_URL), whoever asks. A file is written line by line from the rows
of one query: Django's own sitemap makes an object and a template pass of every address (650 ms for a file, this 35).
Nothing here says what a page says, so a shared cache may keep a file for an hour.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote
from xml.sax.saxutils import escape

from django.conf import settings
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Page

from catalogue.areas.models import Area
from catalogue.certificates.models import Certificate
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from cms.addresses import address
from cms.models import Article, GiftCollectionPage, GiftIndexPage, SectionPage, StandardPage
from portals.public.structured import absolute
from traceability.origins.models import SELLING_KINDS, Facility, RawMaterialArea

#: Entries of a file, each in two languages: the protocol's limit is 50,000 addresses, robots like smaller files.
LIMIT = 2_500
_LISTED = ("home", "products", "producers", "communes", "places", "material_areas", "register", "scanner")
_LANGUAGES = ("vi", "en")
#: The language of readers that no alternate names.
_DEFAULT = "vi"
_EDITORIAL = (Article, GiftCollectionPage, GiftIndexPage, SectionPage, StandardPage)


@dataclass(frozen=True, slots=True)
class Entry:
    """A page: language → path, and when it last changed where that is known."""

    paths: dict[str, str]
    changed_at: datetime.datetime | None = None


class Section:
    """A part of the sitemap, in files of ``LIMIT`` entries. One query for the number, one for a file."""

    def number(self) -> int:
        """How many entries there are."""
        raise NotImplementedError

    def entries(self, first: int, last: int) -> Iterable[Entry]:
        """Entries ``first`` to before ``last``, in an order that new ones do not change."""
        raise NotImplementedError

    def files(self) -> int:
        """How many files they fill; an empty section has one."""
        return max(1, -(-self.number() // LIMIT))


class Fixed(Section):
    """Lists and doors."""

    def number(self) -> int:
        """Their number."""
        return len(_LISTED)

    def entries(self, first: int, last: int) -> list[Entry]:
        """Addresses by name."""
        return [Entry(_both(name)) for name in _LISTED[first:last]]


class Rows(Section):
    """Pages called ``name`` by the first value of each row; a second value is when they changed."""

    def __init__(self, name: str, rows: QuerySet) -> None:
        self.name, self.rows = name, rows

    def number(self) -> int:
        """Rows there are."""
        return self.rows.count()

    def entries(self, first: int, last: int) -> Iterator[Entry]:
        """One address is made for each language; the others differ from it in one place."""
        mark = "00000"
        around = {language: path.split(mark) for language, path in _both(self.name, mark).items()}
        for value, *changed in self.rows[first:last]:
            paths = {language: f"{before}{value}{after}" for language, (before, after) in around.items()}
            yield Entry(paths, changed[0] if changed else None)


class Editorial(Section):
    """Articles, sections, gifts and text pages: each page of Wagtail in the languages it is published in."""

    def _pages(self) -> QuerySet:
        return Page.objects.live().public().type(_EDITORIAL).filter(locale__language_code__in=_LANGUAGES)

    def number(self) -> int:
        """Pages that are translations of each other are one entry."""
        return self._pages().values("translation_key").distinct().count()

    def entries(self, first: int, last: int) -> list[Entry]:
        """Pages with the same translation key, together."""
        keys = self._pages().order_by("translation_key").values_list("translation_key", flat=True).distinct()
        changed = Coalesce(
            "last_published_at",
            "first_published_at",
            "live_revision__created_at",
            "latest_revision_created_at",
        )
        rows = (
            self._pages()
            .filter(translation_key__in=list(keys[first:last]))
            .order_by("translation_key", "pk")
            .values_list("translation_key", "locale__language_code", "url_path", changed)
        )
        found: dict[object, Entry] = {}
        for key, language, url_path, changed_at in rows:
            entry = found.get(key, Entry({}))
            days = [day for day in (entry.changed_at, changed_at) if day]
            paths = entry.paths | {language: quote(address(url_path, language))}
            found[key] = Entry(paths, max(days, default=None))
        return list(found.values())


def _both(name: str, *args: str) -> dict[str, str]:
    """Language → path of the page called ``name``."""
    found = {}
    for language in _LANGUAGES:
        with translation.override(language):
            found[language] = reverse(name, args=args)
    return found


def _communes() -> QuerySet:
    goods = Q(products__is_public=True, products__listing__live=True)
    return Area.objects.current().communes().filter(goods).distinct().order_by("code")


def sections() -> dict[str, Section]:
    """The parts of the sitemap by the name in their address."""
    products = Product.objects.public().order_by("pk")
    selling = Facility.objects.filter(kind__in=SELLING_KINDS).order_by("pk")
    return {
        "chung": Fixed(),
        "san-pham": Rows("product", products.values_list("slug", "listing__last_published_at")),
        "chu-the": Rows("producer", Producer.objects.listed().order_by("pk").values_list("slug")),
        "xa": Rows("commune", _communes().values_list("code")),
        "chung-nhan": Rows("certificate", Certificate.objects.order_by("pk").values_list("code")),
        "diem-ban": Rows("place", selling.values_list("slug")),
        "vung-nguyen-lieu": Rows(
            "material_area", RawMaterialArea.objects.public().order_by("pk").values_list("slug")
        ),
        "bai-viet": Editorial(),
    }


_HOURLY = cache_control(public=True, max_age=3600)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9"


@require_safe
@_HOURLY
def index(request: HttpRequest) -> HttpResponse:
    """The list of sitemaps; a long section has several files."""
    lines = [f'{_HEAD}<sitemapindex xmlns="{_PROTOCOL}">']
    for name, part in sections().items():
        path = absolute(reverse("sitemap_section", args=[name]))
        for number in range(1, part.files() + 1):
            file = path + (f"?p={number}" if number > 1 else "")
            lines.append(f"<sitemap><loc>{escape(file)}</loc></sitemap>")
    return _xml([*lines, "</sitemapindex>\n"])


@require_safe
@_HOURLY
def section(request: HttpRequest, name: str) -> HttpResponse:
    """One file of a section (``?p=`` for the others); 404 for a name or number that is not there."""
    part = sections().get(name)
    text = request.GET.get("p", "1")
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if part is None or number < 1:
        raise Http404(name)
    entries = list(part.entries((number - 1) * LIMIT, number * LIMIT))
    if not entries and number > 1:
        raise Http404(name)
    lines = [f'{_HEAD}<urlset xmlns="{_PROTOCOL}" xmlns:xhtml="http://www.w3.org/1999/xhtml">']
    for entry in entries:
        lines += _lines(entry)
    return _xml([*lines, "</urlset>\n"])


def _lines(entry: Entry) -> Iterator[str]:
    """An address for each language, each naming all of them: search engines trust what both sides say."""
    whole = {language: escape(absolute(path)) for language, path in entry.paths.items()}
    named = whole | {"x-default": whole.get(_DEFAULT) or next(iter(whole.values()))}
    rest = "".join(f'<xhtml:link rel="alternate" hreflang="{key}" href="{href}"/>' for key, href in named.items())
    if entry.changed_at:
        rest = f"<lastmod>{entry.changed_at.isoformat(timespec='seconds')}</lastmod>{rest}"
    for address_ in whole.values():
        yield f"<url><loc>{address_}</loc>{rest}</url>"


def _xml(lines: list[str]) -> HttpResponse:
    return HttpResponse("\n".join(lines), content_type="application/xml")


#: Pages that are one's own, or endless: a robot has no business there.
_CLOSED = ("tai-khoan/", "gio-hang/", "thanh-toan/", "don-hang/", "tim-kiem/", "so-sanh/", "quan-tri/")


@require_safe
@_HOURLY
def robots(request: HttpRequest) -> HttpResponse:
    """Where robots may go, and where the sitemap is."""
    lines = ["User-agent: *", *(f"Disallow: {before}{path}" for path in _CLOSED for before in ("/", "/en/"))]
    lines += ["", f"Sitemap: {settings.PUBLIC_BASE_URL}{reverse('sitemap')}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
