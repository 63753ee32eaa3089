"""What is read most of what editors publish, found in one query where Wagtail's routing takes five or more.

An address that none of these knows goes on to Wagtail: an editor may have moved a page.
"""

import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from wagtail.views import serve as serve_by_wagtail

from cms.addresses import address
from cms.feeds import calendar_of, feed_of
from cms.gifts import published_collection, published_index
from cms.models import Article, EventPage
from cms.stories import KIND_OF_SECTION, PAGES, in_reading_order, published_section, translation_of, with_translation


@require_safe
def section(request: HttpRequest, section: str) -> HttpResponse:
    """All articles of a kind, by page (``?page=``)."""
    page = published_section(KIND_OF_SECTION[section])
    return page.serve(request) if page else serve_by_wagtail(request, f"{section}/")


@require_safe
def article(request: HttpRequest, section: str, slug: str) -> HttpResponse:
    """An article; one that is not translated is read in Vietnamese under the English address too."""
    page = published_article(KIND_OF_SECTION[section], slug)
    if page is None:
        return serve_by_wagtail(request, f"{section}/{slug}/")
    other = translation_of(page)
    if page.locale.language_code != get_language() and other and other[1] == get_language():
        # The translation has another address part.
        return HttpResponseRedirect(address(*other))
    return page.serve(request)


@require_safe
def section_feed(request: HttpRequest, section: str) -> HttpResponse:
    """The newest articles of a kind as RSS 2.0 in the reader's language."""
    return HttpResponse(
        feed_of(KIND_OF_SECTION[section], on=timezone.localdate()), content_type="application/rss+xml; charset=utf-8"
    )


@require_safe
def event_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """An event as a file that calendars take (RFC 5545)."""
    page = in_reading_order(
        EventPage.objects.filter(live=True, slug=slug).select_related("locale", "commune__parent")
    )
    if page is None:
        return serve_by_wagtail(request, f"su-kien/{slug}/lich/")
    response = HttpResponse(calendar_of(page, at=_stamp(page)), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{page.slug}.ics"'
    return response


@require_safe
def gifts(request: HttpRequest) -> HttpResponse:
    """The list of gift collections."""
    page = published_index()
    return page.serve(request) if page else serve_by_wagtail(request, "qua-tang/")


@require_safe
def gift_collection(request: HttpRequest, slug: str) -> HttpResponse:
    """A gift collection."""
    page = published_collection(slug)
    return page.serve(request) if page else serve_by_wagtail(request, f"qua-tang/{slug}/")


#: What the page of a kind reads beside itself.
_RELATED = {"event": ["commune__parent"], "exemplar": ["person__commune", "person__producer"], "policy": ["document"]}


def published_article(kind: str, slug: str) -> Article | None:
    """The published article of a kind at an address, in the reader's language, else in Vietnamese. One query."""
    pages = with_translation(PAGES[kind].objects.filter(live=True, slug=slug))
    return in_reading_order(
        pages.select_related("cover_product__criteria_set", "cover_product__commune", *_RELATED.get(kind, ()))
    )


def _stamp(page: EventPage) -> datetime.datetime:
    """When an event was last published, else the nearest known moment: never "now", which would be news each time."""
    return page.last_published_at or page.first_published_at or page.latest_revision_created_at or page.starts_at
