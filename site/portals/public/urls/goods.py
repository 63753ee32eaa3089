"""Addresses of the public pages: goods."""

urlpatterns: list = []
