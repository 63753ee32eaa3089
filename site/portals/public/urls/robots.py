"""Addresses for robots: in no language, so outside the language prefixes."""

from django.urls import path

from portals.public import sitemaps

urlpatterns = [
    path("robots.txt", sitemaps.robots, name="robots"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemap-<slug:name>.xml", sitemaps.section, name="sitemap_section"),
]
