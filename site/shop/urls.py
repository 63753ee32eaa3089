"""Addresses of the shop (DESIGN §8): basket, checkout, order."""

from django.urls import path

from shop.basket import views as basket
from shop.checkout import views as checkout
from shop.order import views as order

urlpatterns = [
    path("gio-hang/", basket.basket, name="basket"),
    path("gio-hang/them/", basket.basket_add, name="basket_add"),
    path("gio-hang/dong/<int:line_id>/", basket.basket_line, name="basket_line"),
    path("thanh-toan/", checkout.checkout, name="checkout"),
    path("don-hang/<str:number>/", order.order, name="order"),
]
