"""Addresses of the public pages: goods."""

from django.urls import path

from portals.public import goods

urlpatterns = [
    path("san-pham/<slug:slug>/", goods.product, name="product"),
]
