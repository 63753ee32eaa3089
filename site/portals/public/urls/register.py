"""Addresses of the public register."""

from django.urls import path

from portals.public import register

urlpatterns = [
    path("chung-nhan/", register.register, name="register"),
    path("chung-nhan/<str:code>/", register.certificate, name="certificate"),
]
