"""Addresses of this room (DESIGN §8)."""

from django.urls import path

from search import views

urlpatterns = [
    path("san-pham/", views.products, name="products"),
    path("san-pham/the/", views.product_cards, name="product_cards"),
    path("tim-kiem/", views.search, name="search"),
]
