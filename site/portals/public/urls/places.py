"""Addresses of the public pages: places."""

urlpatterns: list = []
