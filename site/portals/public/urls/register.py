"""Addresses of the public pages: register."""

urlpatterns: list = []
