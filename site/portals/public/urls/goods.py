"""Addresses of the public pages: goods."""

from django.urls import path

from portals.public import compare, goods

urlpatterns = [
    path("so-sanh/", compare.compared, name="compare"),
    path("san-pham/<slug:slug>/", goods.product, name="product"),
]
