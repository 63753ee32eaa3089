"""Addresses of the public pages: home, producers, places."""

from django.urls import path

from portals.public import home, places, producers

urlpatterns = [
    path("", home.home, name="home"),
    path("kiem-tra/", home.check_code, name="check_code"),
    path("chu-the/", producers.producers, name="producers"),
    path("chu-the/<slug:slug>/", producers.producer, name="producer"),
    path("xa/", places.communes, name="communes"),
    path("xa/<str:code>/", places.commune, name="commune"),
    path("tinh/<str:code>/", places.province, name="province"),
    path("huyen/<str:code>/", places.district, name="district"),
]
