"""Addresses of what readers read (DESIGN §8), in both languages; every other page is found by Wagtail's routing."""

from django.urls import path, re_path

from cms import views
from cms.stories import KIND_OF_SECTION

_SECTION = rf"(?P<section>{'|'.join(KIND_OF_SECTION)})"

urlpatterns = [
    re_path(rf"^{_SECTION}/$", views.section, name="section"),
    re_path(rf"^{_SECTION}/rss\.xml$", views.section_feed, name="section_feed"),
    re_path(rf"^{_SECTION}/(?P<slug>[-\w]+)/$", views.article, name="article"),
    path("su-kien/<slug:slug>/lich.ics", views.event_calendar, name="event_calendar"),
    path("qua-tang/", views.gifts, name="gifts"),
    path("qua-tang/<slug:slug>/", views.gift_collection, name="gift_collection"),
]
