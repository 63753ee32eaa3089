"""Addresses of the public pages: scan."""

urlpatterns: list = []
