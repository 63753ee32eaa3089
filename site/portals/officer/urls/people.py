"""Addresses of the desk's front page, its people and its audit."""

from django.urls import path

from portals.officer import home

urlpatterns = [path("", home.front, name="desk")]
