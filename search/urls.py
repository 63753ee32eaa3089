"""Addresses of this room."""

urlpatterns: list = []
