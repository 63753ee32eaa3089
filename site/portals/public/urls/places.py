"""Addresses of the public pages: home, producers, communes, selling places, raw-material areas."""

from django.urls import path

from portals.public import home, material_areas, places, producers, ranking, sale_points

urlpatterns = [
    path("", home.home, name="home"),
    path("kiem-tra/", home.check_code, name="check_code"),
    path("thong-tin/xep-hang/", ranking.ranking, name="ranking"),
    path("chu-the/", producers.producers, name="producers"),
    path("chu-the/<slug:slug>/", producers.producer, name="producer"),
    path("xa/", places.communes, name="communes"),
    path("xa/<str:code>/", places.commune, name="commune"),
    path("tinh/<str:code>/", places.province, name="province"),
    path("huyen/<str:code>/", places.district, name="district"),
    path("diem-ban/", sale_points.places, name="places"),
    path("diem-ban/ban-do.svg", sale_points.places_map, name="places_map"),
    path("diem-ban/<slug:slug>/", sale_points.place, name="place"),
    path("vung-nguyen-lieu/", material_areas.material_areas, name="material_areas"),
    path("vung-nguyen-lieu/ban-do.svg", material_areas.material_areas_map, name="material_areas_map"),
    path("vung-nguyen-lieu/<slug:slug>.svg", material_areas.material_area_map, name="material_area_map"),
    path("vung-nguyen-lieu/<slug:slug>/", material_areas.material_area, name="material_area"),
]
