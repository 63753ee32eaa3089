"""Addresses of the public pages, one module per subject."""

from portals.public.urls import goods, places, register, scan

urlpatterns = [*goods.urlpatterns, *places.urlpatterns, *register.urlpatterns, *scan.urlpatterns]
