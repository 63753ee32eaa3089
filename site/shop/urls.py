"""Addresses of the shop (DESIGN §8): basket, checkout, order, and what of the account belongs to it."""

from django.urls import path

from shop.basket import views as basket
from shop.checkout import views as checkout
from shop.customer import views as customer
from shop.order import views as order

urlpatterns = [
    path("gio-hang/", basket.basket, name="basket"),
    path("gio-hang/them/", basket.basket_add, name="basket_add"),
    path("gio-hang/dong/<int:line_id>/", basket.basket_line, name="basket_line"),
    path("thanh-toan/", checkout.checkout, name="checkout"),
    path("don-hang/<str:number>/", order.order, name="order"),
    path("don-hang/<str:number>/tai-khoan/", customer.order_adopt, name="order_adopt"),
    path("don-hang/<str:number>/dat-lai/", customer.order_again_view, name="order_again"),
    path("tai-khoan/don-hang/", customer.orders, name="orders"),
    path("tai-khoan/don-hang/nhan/", customer.orders_adopt, name="orders_adopt"),
    path("tai-khoan/dia-chi/", customer.addresses, name="addresses"),
    path("tai-khoan/dia-chi/them/", customer.address, name="address_add"),
    path("tai-khoan/dia-chi/<int:pk>/", customer.address, name="address"),
    path("tai-khoan/dia-chi/<int:pk>/xoa/", customer.address_delete, name="address_delete"),
    path("tai-khoan/dia-chi/<int:pk>/mac-dinh/", customer.address_default, name="address_default"),
    path("tai-khoan/hien-thi/", customer.display, name="display"),
]
